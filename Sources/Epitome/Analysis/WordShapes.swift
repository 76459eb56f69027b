import EpitomeCore
import EpitomeICU

/// How a word is written: its cases and digits.
struct WordShape: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// The first letter or digit is a capital.
  static let startsUpper = WordShape(rawValue: 1)
  /// There is a lower-case letter.
  static let hasLower = WordShape(rawValue: 2)
  /// There is a capital after the first letter.
  static let hasInnerUpper = WordShape(rawValue: 4)
  /// There is a decimal digit.
  static let hasDigit = WordShape(rawValue: 8)
  /// There is a letter of a script without case, such as Han or Arabic.
  static let hasCaseless = WordShape(rawValue: 16)
  /// There is one letter or digit only.
  static let isSingle = WordShape(rawValue: 32)

  /// The shape of the text in a range.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    if ASCIIRuns.isLowercase(bytes, range) {
      self = range.count == 1 ? [.hasLower, .isSingle] : .hasLower
      return
    }
    var shape: WordShape = []
    var count = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if byte < 0x80 {
        position &+= 1
        if byte &- 0x61 < 26 {
          shape.insert(.hasLower)
        } else if byte &- 0x41 < 26 {
          shape.insert(count == 0 ? .startsUpper : .hasInnerUpper)
        } else if byte &- 0x30 < 10 {
          shape.insert(.hasDigit)
        } else {
          continue
        }
      } else {
        let (scalar, length) = bytes.scalar(at: position)
        position &+= length
        switch UnicodeProperties.generalCategory(scalar) {
        case .uppercaseLetter, .titlecaseLetter: shape.insert(count == 0 ? .startsUpper : .hasInnerUpper)
        case .lowercaseLetter: shape.insert(.hasLower)
        case .otherLetter: shape.insert(.hasCaseless)
        case .decimalNumber: shape.insert(.hasDigit)
        default: continue
        }
      }
      count &+= 1
    }
    if count == 1 { shape.insert(.isSingle) }
    self = shape
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Capitals only, two or more.
  var isAllUpper: Bool { contains([.startsUpper, .hasInnerUpper]) && !contains(.hasLower) }

  /// One capital, then lower case: the form of a name, and of any word that opens a sentence.
  var isCapitalised: Bool { contains([.startsUpper, .hasLower]) && !contains(.hasInnerUpper) }

  /// Lower-case letters only.
  var isLower: Bool { contains(.hasLower) && isDisjoint(with: [.startsUpper, .hasInnerUpper]) }
}

extension Document {
  /// The shape of each word of ``words``, found once for as long as the text stands.
  var wordShapes: [WordShape] {
    derived(DerivedKey<[WordShape]>("wordShapes")) { document in
      let (bytes, words) = (document.bytes, document.words)
      return (0..<words.count).map { WordShape(bytes, words.range($0)) }
    }
  }
}
