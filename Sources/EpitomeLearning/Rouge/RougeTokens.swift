import EpitomeCore
import EpitomeICU

/// Cuts text into what ROUGE counts.
package enum RougeTokens: Hashable, Sendable {
  /// As the reference scorer does: runs of ASCII letters and digits, Porter stems of those over three letters.
  case reference
  /// Words of any script in a language, one token a character where a script writes no spaces; Porter stems for English.
  case language(String)

  /// The tokens of a text, in order.
  package func tokens(_ text: [UInt8]) -> [[UInt8]] {
    switch self {
    case .reference:
      return CaseMapping.lowercase(text).split { !Self.isASCIIWord($0) }.map { Self.stem(Array($0)) }
    case .language(let tag):
      let isEnglish = tag.prefix { $0 != "-" } == "en"
      return Self.unicodeTokens(CaseMapping.lowercase(Self.compatible(text))).map { isEnglish ? Self.stem($0) : $0 }
    }
  }

  /// How many tokens a text has.
  package func count(_ text: [UInt8]) -> Int { tokens(text).count }

  private static func stem(_ word: [UInt8]) -> [UInt8] { word.count > 3 ? PorterStemmer.stem(word) : word }

  private static func isASCIIWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte &- 0x61 < 26 }

  /// The text in NFKC.
  private static func compatible(_ text: [UInt8]) -> [UInt8] {
    if text.allSatisfy({ $0 < 0x80 }) { return text }
    var result: [UInt8] = []
    var end = 0
    for edit in UnicodeNormalizer(.nfkc).edits(text) {
      result += text[end..<edit.range.lowerBound]
      result += edit.replacement
      end = edit.range.upperBound
    }
    return result + text[end...]
  }

  private static func unicodeTokens(_ text: [UInt8]) -> [[UInt8]] {
    var tokens: [[UInt8]] = []
    var start: Int?
    var position = 0
    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      let isMark = start != nil && isWordMark(scalar)
      if !isMark, isCounted(scalar) {
        if let begun = start { tokens.append(Array(text[begun..<position])) }
        start = nil
        tokens.append(Array(text[position..<position + length]))
      } else if isMark || isWord(scalar) {
        start = start ?? position
      } else if let begun = start {
        tokens.append(Array(text[begun..<position]))
        start = nil
      }
      position += length
    }
    if let begun = start { tokens.append(Array(text[begun...])) }
    return tokens
  }

  /// Marks that belong to the word before them: combining, Arabic vowels, and the Indic blocks.
  private static func isWordMark(_ scalar: UInt32) -> Bool {
    (0x300...0x36F).contains(scalar) || (0x64B...0x65F).contains(scalar) || (0x900...0xDFF).contains(scalar)
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIIWord(UInt8(scalar)) }
    switch UnicodeProperties.generalCategory(scalar) {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Scripts that are counted by characters: Han, kana, Hangul, Thai.
  private static func isCounted(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF,
      0x20000...0x2FFFF:
      return true
    default: return false
    }
  }
}
