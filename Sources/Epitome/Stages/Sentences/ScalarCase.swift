import EpitomeCore
import EpitomeICU

extension LetterCase {
  /// What a scalar is.
  @inline(__always)
  static func of(_ scalar: UInt32) -> LetterCase {
    if scalar < 0x80 {
      if scalar &- 0x61 < 26 { return .lower }
      if scalar &- 0x41 < 26 { return .upper }
      return scalar &- 0x30 < 10 ? .digit : .none
    }
    return beyondASCII(scalar)
  }

  private static func beyondASCII(_ scalar: UInt32) -> LetterCase {
    if scalar >= 0x3040, scalar < 0xD7A4 { return WordBorders.isWordScalar(scalar) ? .caseless : .none }
    return switch UnicodeProperties.generalCategory(scalar) {
    case .lowercaseLetter: .lower
    case .uppercaseLetter, .titlecaseLetter: .upper
    case .otherLetter, .modifierLetter, .letterNumber, .nonspacingMark, .spacingMark: .caseless
    case .decimalNumber: .digit
    default: .none
    }
  }
}
