/// Recognises UTF-16 and UTF-32 without a byte order mark in text that has null bytes, as all of these have wherever there
/// is a space or a line feed.
enum WideText {
  /// So many bytes are looked at.
  private static let reach = 1 << 16

  /// The only wide encoding in which the text makes sense: without control characters or lone surrogates, and with white
  /// space. Nil when there is none.
  static func detect(_ bytes: [UInt8]) -> EncodingGuess? {
    let names = ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"]
    let scores = names.map { score(bytes.span, $0) }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
    return EncodingGuess(name: names[best], confidence: 90)
  }

  /// The share of white space in a thousand units, or 0 when there is a unit that no text has.
  private static func score(_ bytes: Span<UInt8>, _ name: String) -> Int {
    let width = name.hasPrefix("UTF-32") ? 4 : 2
    let isBigEndian = name.hasSuffix("BE")
    let count = min(bytes.count, reach) / width
    var spaces = 0
    var afterLead = false
    for unitIndex in 0..<count {
      var unit: UInt32 = 0
      for offset in 0..<width {
        unit = unit << 8 | UInt32(bytes[unitIndex * width + (isBigEndian ? offset : width - 1 - offset)])
      }
      let isLead = width == 2 && unit & 0xFC00 == 0xD800
      let isTrail = width == 2 && unit & 0xFC00 == 0xDC00
      guard isTrail == afterLead else { return 0 }
      afterLead = isLead
      if isLead || isTrail { continue }
      switch unit {
      case 0x20, 0x09, 0x0A, 0x0D, 0x3000: spaces += 1
      case 0..<0x20, 0x7F..<0xA0, 0xD800..<0xE000, 0xFFFE, 0xFFFF: return 0
      default: if unit > 0x10FFFF { return 0 }
      }
    }
    return spaces * 1000 / max(count, 1) + (spaces > 0 ? 1 : 0)
  }
}
