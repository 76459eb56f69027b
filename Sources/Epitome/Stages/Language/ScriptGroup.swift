import EpitomeCore

/// Letters that are told apart before any word is looked at: the scripts, those that one language mixes taken as one.
struct ScriptGroup: Hashable, Sendable {
  /// A number of its own for each group.
  let rawValue: UInt8

  static let none = ScriptGroup(rawValue: 0)
  static let latin = ScriptGroup(rawValue: 1)
  static let cyrillic = ScriptGroup(rawValue: 2)
  static let arabic = ScriptGroup(rawValue: 3)
  static let devanagari = ScriptGroup(rawValue: 4)
  /// Han, kana and bopomofo.
  static let han = ScriptGroup(rawValue: 5)
  static let hangul = ScriptGroup(rawValue: 6)
  static let hebrew = ScriptGroup(rawValue: 7)

  /// The group of a scalar; ``none`` for what is no letter, and for marks, which go with the letter before them.
  static func of(_ scalar: UInt32) -> ScriptGroup {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 ? latin : none }
    if scalar < 0x250 { return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 ? latin : none }
    let index = ranges.endOfPrefix(where: { $0.last < scalar })
    return index < ranges.count && ranges[index].first <= scalar ? ranges[index].group : none
  }

  /// The language that is written in nearly all texts of the group; nil where several are.
  var onlyLanguage: String? {
    Int(rawValue) < Self.languages.count ? Self.languages[Int(rawValue)] : nil
  }

  /// Whether spaces stand between the words.
  var writesSpaces: Bool { self != .han && onlyLanguage.map { !["th", "lo", "km", "my", "bo"].contains($0) } ?? true }

  /// By number; the groups from 7 on have one language each.
  fileprivate static let languages: [String?] =
    Array(repeating: nil, count: 6) + [
      "ko", "he", "el", "th", "hy", "ka", "bn", "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "lo", "bo", "my", "km",
      "am",
      "dv", "iu", "mn", "ii", "nqo", "syr", "chr",
    ]

  /// The blocks of Unicode that letters of a group stand in, in order.
  private static let ranges: [(first: UInt32, last: UInt32, group: ScriptGroup)] = [
    (0x250, 0x2AF, latin), (0x370, 0x3FF, language("el")), (0x400, 0x52F, cyrillic), (0x531, 0x587, language("hy")),
    (0x5D0, 0x5F2, hebrew), (0x620, 0x64A, arabic), (0x66E, 0x6D3, arabic), (0x6D5, 0x6EF, arabic),
    (0x6FA, 0x6FF, arabic), (0x710, 0x72F, language("syr")), (0x750, 0x77F, arabic), (0x780, 0x7A5, language("dv")),
    (0x7CA, 0x7EA, language("nqo")), (0x8A0, 0x8C9, arabic), (0x904, 0x939, devanagari), (0x93D, 0x93D, devanagari),
    (0x950, 0x950, devanagari), (0x958, 0x961, devanagari), (0x971, 0x97F, devanagari), (0x985, 0x9B9, language("bn")),
    (0x9DC, 0x9E1, language("bn")), (0x9F0, 0x9F1, language("bn")), (0xA05, 0xA39, language("pa")),
    (0xA59, 0xA5E, language("pa")), (0xA72, 0xA74, language("pa")), (0xA85, 0xAB9, language("gu")),
    (0xB05, 0xB39, language("or")), (0xB83, 0xBB9, language("ta")), (0xC05, 0xC39, language("te")),
    (0xC85, 0xCB9, language("kn")), (0xD05, 0xD3A, language("ml")), (0xD85, 0xDC6, language("si")),
    (0xE01, 0xE30, language("th")), (0xE32, 0xE33, language("th")), (0xE40, 0xE46, language("th")),
    (0xE81, 0xEB0, language("lo")), (0xEC0, 0xEC6, language("lo")), (0xF40, 0xF6C, language("bo")),
    (0x1000, 0x102A, language("my")), (0x10A0, 0x10FF, language("ka")), (0x1100, 0x11FF, hangul),
    (0x1200, 0x135A, language("am")), (0x13A0, 0x13FD, language("chr")), (0x1401, 0x166C, language("iu")),
    (0x1780, 0x17B3, language("km")), (0x1820, 0x1878, language("mn")), (0x1C80, 0x1C88, cyrillic),
    (0x1C90, 0x1CBF, language("ka")), (0x1E00, 0x1EFF, latin), (0x1F00, 0x1FFC, language("el")),
    (0x2C60, 0x2C7F, latin), (0x2D00, 0x2D2D, language("ka")), (0x2DE0, 0x2DFF, cyrillic), (0x3005, 0x3007, han),
    (0x3041, 0x3096, han), (0x309D, 0x309F, han), (0x30A1, 0x30FA, han), (0x30FC, 0x30FF, han), (0x3105, 0x312F, han),
    (0x3131, 0x318E, hangul), (0x31A0, 0x31BF, han), (0x31F0, 0x31FF, han), (0x3400, 0x4DBF, han),
    (0x4E00, 0x9FFF, han),
    (0xA000, 0xA48C, language("ii")), (0xA640, 0xA69D, cyrillic), (0xA722, 0xA7FF, latin), (0xA8E0, 0xA8FF, devanagari),
    (0xAB30, 0xAB64, latin), (0xAC00, 0xD7A3, hangul), (0xF900, 0xFAD9, han), (0xFB00, 0xFB06, latin),
    (0xFB1D, 0xFB4F, hebrew), (0xFB50, 0xFBFF, arabic), (0xFC00, 0xFDFB, arabic), (0xFE70, 0xFEFC, arabic),
    (0xFF21, 0xFF3A, latin), (0xFF41, 0xFF5A, latin), (0xFF66, 0xFF9F, han), (0x20000, 0x323AF, han),
  ]

  private static func language(_ tag: String) -> ScriptGroup {
    ScriptGroup(rawValue: UInt8(languages.firstIndex(of: tag) ?? 0))
  }

  /// Whether a scalar is hiragana, katakana or the like, which no Chinese text is written in.
  static func isKana(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
    default: false
    }
  }
}

extension ScriptGroup {
  /// The groups that a language is written in, by its primary subtag: Latin for those that are not known.
  static func groups(of language: String) -> [ScriptGroup] {
    if let index = languages.firstIndex(of: language) { return [ScriptGroup(rawValue: UInt8(index))] }
    switch language {
    case "ja", "zh", "yue", "wuu", "lzh": return [han]
    case "sr", "uz", "kk", "tg", "az", "tt", "bs": return [latin, cyrillic]
    case "ru", "uk", "be", "bg", "mk", "ky", "ba", "cv", "os", "ce", "sah": return [cyrillic]
    case "ar", "fa", "ur", "ps", "sd", "ug", "ckb", "arz", "azb": return [arabic]
    case "ku", "pa", "ms": return [latin, arabic]
    case "hi", "mr", "ne", "sa", "bho", "mai", "kok": return [devanagari]
    case "yi": return [hebrew]
    case "as": return groups(of: "bn")
    case "ti": return groups(of: "am")
    default: return [latin]
    }
  }
}
