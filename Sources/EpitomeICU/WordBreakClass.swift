import CICU

/// The property Word_Break (UAX #29, table 3) as ICU's rules see it, and whose words ICU alone can find.
enum WordBreakClass: UInt8 {
  case other, letter, hebrewLetter, numeric, underscore, midLetter, midNumber, midBoth, singleQuote, doubleQuote
  case extending, joiner, space, regionalIndicator, carriageReturn, lineFeed, newline
  /// Letters of scripts for which ICU has a dictionary or rules of its own, and all that is rare.
  case dictionary

  /// Letters of either kind.
  @inline(__always)
  var isLetter: Bool { self == .letter || self == .hebrewLetter }
}

/// A class with the property Extended_Pictographic (UTS #51).
struct WordBreakValue {
  private let code: UInt8

  @inline(__always)
  init(code: UInt8) { self.code = code }

  private static let pictographic: UInt8 = 0x80

  @inline(__always)
  var kind: WordBreakClass { WordBreakClass(rawValue: code & ~Self.pictographic) ?? .dictionary }

  @inline(__always)
  var isPictographic: Bool { code & Self.pictographic != 0 }

  /// The values of the scalars below U+0600, asked of ICU once.
  static let common: [UInt8] = (0..<0x600).map { code(of: $0) }
  /// Those of U+2000 to U+20FF. The rest is asked for only where a text has it.
  private static let punctuation: [UInt8] = (0x2000..<0x2100).map { code(of: $0) }
  /// Those of U+0600 to U+2FFF.
  private static let others: [UInt8] = (0x600..<0x3000).map { code(of: $0) }

  /// The value of any scalar; `common` is the table of that name.
  @inline(__always)
  static func of(_ scalar: UInt32, _ common: [UInt8]) -> WordBreakValue {
    scalar < 0x600 ? WordBreakValue(code: common[Int(scalar)]) : beyondTable(scalar)
  }

  private static func beyondTable(_ scalar: UInt32) -> WordBreakValue {
    switch scalar {
    case 0x2000..<0x2100: WordBreakValue(code: punctuation[Int(scalar) - 0x2000])
    case 0x600..<0x3000: WordBreakValue(code: others[Int(scalar) - 0x600])
    case 0xFE00...0xFE0F, 0x1F000...0x1FAFF: WordBreakValue(code: code(of: scalar))
    default: WordBreakValue(code: WordBreakClass.dictionary.rawValue)
    }
  }

  private static func code(of scalar: UInt32) -> UInt8 {
    if cicu_is_dictionary_script(scalar) { return WordBreakClass.dictionary.rawValue }
    return kind(of: scalar).rawValue | (UnicodeProperties.isEmoji(scalar) ? pictographic : 0)
  }

  /// UWordBreakValues as classes.
  private static let kinds: [WordBreakClass] = [
    .other, .letter, .extending, .dictionary, .midLetter, .midNumber, .numeric, .underscore, .carriageReturn,
    .extending, .lineFeed, .midBoth, .newline, .regionalIndicator, .hebrewLetter, .singleQuote, .doubleQuote,
    .dictionary, .dictionary, .dictionary, .dictionary, .joiner, .space,
  ]

  private static func kind(of scalar: UInt32) -> WordBreakClass {
    let value = Int(cicu_word_break(scalar))
    guard value < kinds.count else { return .dictionary }
    let kind = kinds[value]
    guard kind == .midLetter || kind == .other && UnicodeProperties.isPunctuation(scalar) && scalar < 0x80 else {
      return kind
    }
    return tailored(scalar)
  }

  /// The class of a sign that the rules of CLDR may give another class than Unicode: they have left the colon out of MidLetter
  /// and put the commercial at among the letters. ICU's own answer tells what the version at hand does.
  private static func tailored(_ scalar: UInt32) -> WordBreakClass {
    guard let sign = Unicode.Scalar(scalar) else { return .other }
    func isOneWord(_ sample: String) -> Bool {
      let bytes = Array(sample.utf8)
      return TextBoundaries.find(.word, in: bytes, range: bytes.indices).count == 1
    }
    if isOneWord("\(Character(sign))a") { return .letter }
    return isOneWord("a\(Character(sign))a") ? .midLetter : .other
  }
}
