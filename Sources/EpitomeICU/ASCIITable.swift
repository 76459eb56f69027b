/// Which of the 128 ASCII scalars have a property: a bit for each.
@usableFromInline
struct ASCIISet: Sendable {
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  @inlinable
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  @inlinable
  func contains(_ scalar: UInt32) -> Bool {
    ((scalar < 64 ? low : high) >> UInt64(scalar & 63)) & 1 != 0
  }

  @inlinable static var uppercase: ASCIISet { ASCIISet(low: 0, high: 0x0000_0000_07FF_FFFE) }
  @inlinable static var lowercase: ASCIISet { ASCIISet(low: 0, high: 0x07FF_FFFE_0000_0000) }
  @inlinable static var letters: ASCIISet { ASCIISet(low: 0, high: 0x07FF_FFFE_07FF_FFFE) }
  @inlinable static var digits: ASCIISet { ASCIISet(low: 0x03FF_0000_0000_0000, high: 0) }
  @inlinable static var whitespace: ASCIISet { ASCIISet(low: 0x0000_0001_0000_3E00, high: 0) }
  @inlinable static var punctuation: ASCIISet { ASCIISet(low: 0x8C00_F7EE_0000_0000, high: 0x2800_0000_B800_0001) }
}

extension GeneralCategory {
  /// The categories of the ASCII scalars.
  @usableFromInline static let ascii: [GeneralCategory] = {
    let space: GeneralCategory = .spaceSeparator
    let other: GeneralCategory = .otherPunctuation
    let signs: [GeneralCategory] = [
      space, other, other, other, .currencySymbol, other, other, other,
      .openPunctuation, .closePunctuation, other, .mathSymbol, other, .dashPunctuation, other, other,
    ]
    let afterDigits: [GeneralCategory] = [other, other, .mathSymbol, .mathSymbol, .mathSymbol, other, other]
    let afterUppercase: [GeneralCategory] = [
      .openPunctuation, other, .closePunctuation, .modifierSymbol, .connectorPunctuation, .modifierSymbol,
    ]
    let afterLowercase: [GeneralCategory] = [.openPunctuation, .mathSymbol, .closePunctuation, .mathSymbol, .control]
    return Array(repeating: .control, count: 32) + signs
      + Array(repeating: .decimalNumber, count: 10) + afterDigits
      + Array(repeating: .uppercaseLetter, count: 26) + afterUppercase
      + Array(repeating: .lowercaseLetter, count: 26) + afterLowercase
  }()
}
