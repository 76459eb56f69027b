import EpitomeCore
import EpitomeICU

/// A candidate for an acronym: where it stands and the letters that its expansion has to account for.
struct ShortForm {
  /// Place in the text, with a plural ending.
  var span: Range<Int>
  /// Base letters and digits in order, without a plural ending.
  var letters: [UInt32]
  /// How many of the letters are capitals.
  var capitals: Int
  /// How many of them are digits.
  var digits: Int
  /// The letters without a tail that mostly is no part of the expansion: a small letter ("NLVe"), a country after a hyphen
  /// ("NCSP-Uy"), a number or year ("CPT-6", "CPT07"); nil where there is none.
  var core: [UInt32]?

  /// The letters before a word at its end, all of them capitals ("UN" of "UN-Women"); nil where there is no such word.
  var stem: [UInt32]?

  /// The longest short form in characters, punctuation included.
  private static let maxLength = 14

  /// Most letters and digits; with a word in it, "REC-Highlands", two more.
  private static let mostLetters = 10

  /// The text of the range as a short form, or nil where it has not the look of one: two to ten letters and digits, one
  /// of them a capital, with nothing but hyphens, slashes, ampersands, dots, apostrophes and at most one space inside.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var letters: [UInt32] = []
    letters.reserveCapacity(min(range.count, Self.maxLength))
    var capitals = 0
    var lower = 0
    var digits = 0
    var caseless = 0
    var spaces = 0
    var length = 0
    var position = range.lowerBound
    // Small letters behind the last capital or digit, and the last of them.
    var trailingLower = (count: 0, last: UInt32(0))
    var trailingDigits = 0
    // Letters, and capitals, before the last hyphen.
    var beforeHyphen = (letters: 0, capitals: 0)
    var end = range.upperBound
    while position < range.upperBound {
      let (scalar, size) = bytes.scalar(at: position)
      position += size
      length += 1
      guard length <= Self.maxLength else { return nil }
      let base = BaseLetters.base(scalar)
      if base == 0 {
        switch scalar {
        case 0x27, 0x2019:
          // A closing quotation mark.
          if position == range.upperBound {
            end = position - size
            continue
          }
          // An inflection: the Danish SMV'er, the genitive NATO's.
          guard capitals >= 2, WordShape(bytes, position..<range.upperBound).isLower else { continue }
          end = position - size
          position = range.upperBound
        case 0x2D, 0x2010, 0x2011: beforeHyphen = (letters.count, capitals)
        case 0x2F, 0x26, 0x2B, 0x2E: continue
        case 0x20, 0xA0: spaces += 1
        default: return nil
        }
        continue
      }
      letters.append(base)
      let category = UnicodeProperties.generalCategory(scalar)
      trailingDigits = category == .decimalNumber ? trailingDigits + 1 : 0
      switch category {
      case .uppercaseLetter, .titlecaseLetter:
        capitals += 1
        trailingLower.count = 0
      case .lowercaseLetter:
        lower += 1
        trailingLower = (trailingLower.count + 1, base)
      case .decimalNumber:
        digits += 1
        trailingLower.count = 0
      default:
        caseless += 1
      }
    }
    let unnumbered = letters.count - trailingDigits
    let hasWord = beforeHyphen.letters > 0 && trailingLower.count > 2
    guard capitals > 0, caseless == 0, letters.count >= 2, spaces <= 1,
      letters.count <= Self.mostLetters + (hasWord ? 2 : 0)
    else { return nil }
    guard spaces == 0 || lower == 0 else { return nil }
    while end > range.lowerBound, Self.isJoiner(bytes[end - 1]) { end -= 1 }
    // The plural: LLMs, PCs, NGO's, and the Spanish and Portuguese ONGs.
    let endsInPlural = trailingLower == (1, 0x73)
    if endsInPlural, capitals >= 2 { letters.removeLast() }
    guard letters.count >= 2 || digits > 0 else { return nil }
    let tail = letters.count - beforeHyphen.letters
    if capitals >= 3, capitals == letters.count - 1, trailingLower.count == 1 {
      core = Array(letters.dropLast())
    } else if beforeHyphen.letters >= 3, beforeHyphen.capitals == beforeHyphen.letters, tail == trailingLower.count + 1,
      2...3 ~= tail
    {
      core = Array(letters[..<beforeHyphen.letters])
    } else if digits > 0, trailingDigits == digits, capitals >= 3, unnumbered == capitals,
      digits > 1 || beforeHyphen.letters == capitals
    {
      core = Array(letters[..<unnumbered])
    } else {
      core = nil
    }
    let hasStem = hasWord && beforeHyphen.letters >= 2 && beforeHyphen.capitals == beforeHyphen.letters
    stem = hasStem ? Array(letters[..<beforeHyphen.letters]) : nil
    span = range.lowerBound..<end
    self.letters = letters
    self.capitals = capitals
    self.digits = digits
    isWordLike = capitals == 1 && lower >= 2 && digits == 0
    isAllCapitals = lower == 0 || endsInPlural && lower == 1
  }

  private static func isJoiner(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2F || byte == 0x26 }

  /// Whether it looks like a plain capitalised word: "Rome". It needs an expansion that fits all the better.
  let isWordLike: Bool
  /// Whether all letters but a plural ending are capitals.
  let isAllCapitals: Bool
}
