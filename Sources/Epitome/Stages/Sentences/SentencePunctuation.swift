import EpitomeCore

/// What a scalar can mean where sentences begin and end.
enum SentencePunctuation: UInt8 {
  /// Anything else.
  case none
  /// A full stop that may also end an abbreviation or stand in a number: `.` and its full-width form.
  case stop
  /// A question or exclamation mark of a script that writes spaces.
  case mark
  /// An ellipsis in one character.
  case ellipsis
  /// A terminator that means nothing else: `。`, `।`, `۔`, `።` and the like.
  case fullStop
  /// The question and exclamation marks of scripts that write no spaces, and full-width ones.
  case fullMark
  /// `;` and `:`, after which a sentence may begin.
  case pause
  /// An opening bracket.
  case openBracket
  /// A closing bracket.
  case closeBracket
  /// An opening quotation mark.
  case openQuote
  /// A closing quotation mark.
  case closeQuote
  /// A quotation mark that may be either: `"`, `»` and `“` in some languages.
  case eitherQuote
  /// A bullet.
  case bullet

  /// Whether it can end a sentence.
  @inline(__always)
  var isTerminator: Bool { rawValue >= Self.stop.rawValue && rawValue <= Self.pause.rawValue }

  /// Whether it can stand between a terminator and the white space after it.
  @inline(__always)
  var isCloser: Bool { self == .closeBracket || self == .closeQuote || self == .eitherQuote }

  /// Whether it can stand between the white space and the first letter of a sentence.
  @inline(__always)
  var isOpener: Bool { self == .openBracket || self == .openQuote || self == .eitherQuote }

  /// What a scalar means.
  static func of(_ scalar: UInt32) -> SentencePunctuation {
    switch scalar {
    case 0x2E, 0xFF0E, 0xFE52, 0x2024: .stop
    case 0x21, 0x3F, 0x61F, 0x37E, 0x203C, 0x203D, 0x2047, 0x2048, 0x2049, 0x55C, 0x55E, 0x2E2E, 0x1367: .mark
    case 0x2026, 0x22EF, 0xFE19: .ellipsis
    case 0x3002, 0xFF61, 0xFE12, 0x964, 0x965, 0x6D4, 0x589, 0x700, 0x701, 0x702, 0x7F9, 0xDF4: .fullStop
    case 0xF0D, 0xF0E, 0xF0F, 0xF10, 0xF11, 0x104B, 0x1362, 0x1368, 0x166E, 0x17D4, 0x17D5, 0x1803, 0x1809: .fullStop
    case 0x1A9B...0x1AAB, 0x1B5A, 0x1B5B, 0x1B5E, 0x1B5F, 0x1C3B, 0x1C3C, 0x1C7E, 0x1C7F: .fullStop
    case 0xA4FF, 0xA60E, 0xA6F3, 0xA8CE, 0xA8CF, 0xA92F, 0xA9C8, 0xA9C9, 0xAA5D...0xAA5F, 0xABEB: .fullStop
    case 0xFF01, 0xFF1F, 0xFE56, 0xFE57, 0xFE15, 0xFE16, 0xA60F: .fullMark
    case 0x3A, 0x3B: .pause
    case 0x28, 0x5B, 0x7B, 0xFF08, 0xFF3B, 0x3010, 0x3014, 0x3008, 0x300A, 0x3016, 0x207D, 0xFE59: .openBracket
    case 0x29, 0x5D, 0x7D, 0xFF09, 0xFF3D, 0x3011, 0x3015, 0x3009, 0x300B, 0x3017, 0x207E, 0xFE5A: .closeBracket
    case 0x201E, 0x201A, 0x2018, 0x300C, 0x300E, 0xFF62, 0x301D, 0x2E42: .openQuote
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xFF63, 0x301E, 0x301F, 0x203A: .closeQuote
    case 0x22, 0x27, 0x201C, 0xAB, 0xBB, 0x2039, 0xFF02: .eitherQuote
    case 0x2022, 0x2023, 0x2043, 0x25E6, 0x25AA, 0x25CF, 0x25A0, 0x2219, 0x30FB: .bullet
    default: .none
    }
  }

  /// The closing bracket or quotation mark of an opening one; 0 where it has none that is sure.
  static func closer(of scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x28: 0x29
    case 0x5B, 0x7B, 0xFF3B: scalar + 2
    case 0xFF08: 0xFF09
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0xFF62: scalar + 1
    case 0x201E: 0x201C
    case 0x201C: 0x201D
    case 0xAB: 0xBB
    case 0xBB: 0xAB
    case 0x22: 0x22
    default: 0
    }
  }

  /// Whether a byte can begin a scalar that means something here, by byte.
  static let leads: [Bool] = {
    var leads = [Bool](repeating: false, count: 256)
    for byte in [0x21, 0x22, 0x28, 0x29, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D] { leads[byte] = true }
    for byte in [0xC2, 0xCD, 0xD5, 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xEA, 0xEF] {
      leads[byte] = true
    }
    return leads
  }()
}

/// Classes of letters, for what follows a terminator.
enum LetterCase: UInt8 {
  /// No letter and no digit, or the end.
  case none
  /// A lower-case letter.
  case lower
  /// An upper-case or title-case letter.
  case upper
  /// A letter of a script without case.
  case caseless
  /// A digit.
  case digit
}
