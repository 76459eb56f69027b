import EpitomeCore

/// Cuts text at the ends of sentences, as well as can be told without knowing its language.
enum RoughSentences {
  /// The sentences of a part of a text, without the white space around them. Linear.
  static func split(_ bytes: [UInt8], _ signs: SignMap, _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      position = signs.first(of: ends, in: position..<range.upperBound)
      guard position < range.upperBound else { break }
      let byte = bytes[position]
      var end: Int?
      switch byte {
      case 0x21, 0x2E, 0x3F: end = position + 1
      case 0xD8, 0xE2, 0xE3, 0xEF:
        let (scalar, length) = bytes.scalar(at: position)
        switch scalar {
        case 0x61F, 0x2026, 0x3002, 0xFF01, 0xFF1F: end = position + length
        default: break
        }
      default: break
      }
      guard let end else {
        position += 1
        continue
      }
      position = min(end, range.upperBound)
      guard byte >= 0x80 || position == range.upperBound || bytes[position] <= 0x20 else { continue }
      append(bytes.trimmed(start..<position), to: &sentences)
      start = position
    }
    append(bytes.trimmed(start..<range.upperBound), to: &sentences)
    return sentences
  }

  /// What the sign begins with that a sentence may end with.
  private static let ends = SignSet { $0 == 0x2E || $0 == 0x3F || $0 == 0x21 || $0 >= 0xD8 }

  private static func append(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
    if !range.isEmpty { sentences.append(range) }
  }
}
