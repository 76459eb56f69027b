/// Scripts, as far as they narrow down the language; by code point ranges.
enum WritingSystem: Int, CaseIterable, Sendable {
  case none, latin, cyrillic, arabic, han, kana, hangul, greek, hebrew, devanagari, thai
  case armenian, georgian, bengali, gurmukhi, gujarati, tamil, telugu, kannada, malayalam, sinhala
  case lao, tibetan, burmese, khmer, ethiopic

  /// The one language that the script stands for, or nil where several share it.
  var language: String? {
    switch self {
    case .none, .latin, .cyrillic, .arabic, .han: nil
    case .kana: "ja"
    case .hangul: "ko"
    case .greek: "el"
    case .hebrew: "he"
    case .devanagari: "hi"
    case .thai: "th"
    case .armenian: "hy"
    case .georgian: "ka"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .lao: "lo"
    case .tibetan: "bo"
    case .burmese: "my"
    case .khmer: "km"
    case .ethiopic: "am"
    }
  }

  /// How many letters of an alphabet one of this script is worth.
  var letterWeight: Double {
    switch self {
    case .han: 2.5
    case .hangul: 2
    case .kana, .ethiopic: 1.5
    default: 1
    }
  }

  /// The script of a letter; `none` for what is no letter, and for signs that several scripts share.
  @inline(__always)
  init(of scalar: UInt32) {
    if scalar < 0x80 {
      self = (scalar | 0x20) &- 0x61 < 26 ? .latin : .none
    } else {
      self = Self.beyondASCII(scalar)
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> WritingSystem {
    switch scalar {
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF, 0xFB00...0xFB06: .latin
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
    case 0x370...0x373, 0x376...0x37D, 0x37F, 0x386, 0x388...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x482, 0x48A...0x52F: .cyrillic
    case 0x531...0x556, 0x561...0x587: .armenian
    case 0x5D0...0x5F2, 0xFB1D...0xFB4F: .hebrew
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6E5, 0x6E6, 0x6EE, 0x6EF, 0x6FA...0x6FF, 0x750...0x77F: .arabic
    case 0xFB50...0xFDFB, 0xFE70...0xFEFC: .arabic
    case 0x900...0x963, 0x971...0x97F: .devanagari
    case 0x980...0x9E3, 0x9F0, 0x9F1: .bengali
    case 0xA00...0xA65, 0xA70...0xA75: .gurmukhi
    case 0xA80...0xAE3: .gujarati
    case 0xB80...0xBE5: .tamil
    case 0xC00...0xC65: .telugu
    case 0xC80...0xCE5: .kannada
    case 0xD00...0xD65: .malayalam
    case 0xD80...0xDF3: .sinhala
    case 0xE01...0xE3A, 0xE40...0xE4E: .thai
    case 0xE81...0xECF: .lao
    case 0xF40...0xFBC: .tibetan
    case 0x1000...0x103F: .burmese
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: .georgian
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97C, 0xAC00...0xD7FB: .hangul
    case 0x1200...0x137F: .ethiopic
    case 0x1780...0x17D3: .khmer
    case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: .kana
    case 0xFF66...0xFF9F: .kana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: .han
    default: .none
    }
  }
}
