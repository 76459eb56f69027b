/// Recognises UTF-16 and UTF-32 without a byte order mark in text that has null bytes, as all of these have wherever there
/// is a space or a line feed.
enum WideText {
  /// So many bytes are looked at.
  private static let reach = 1 << 16

  /// The wide encoding in which the text makes sense: without control characters or lone surrogates, with white space, and, of
  /// several, with characters from the fewest rows of Unicode, since text keeps to its script. Nil when there is none.
  static func detect(_ bytes: [UInt8]) -> EncodingGuess? {
    let names = ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"]
    let scores = names.map { score(bytes.span, $0) }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
    return EncodingGuess(name: names[best], confidence: 90)
  }

  /// How few rows the units come from and then how many are white space, or 0 when there is a unit that no text has.
  private static func score(_ bytes: Span<UInt8>, _ name: String) -> Int {
    let width = name.hasPrefix("UTF-32") ? 4 : 2
    let isBigEndian = name.hasSuffix("BE")
    let count = min(bytes.count, reach) / width
    var spaces = 0
    var rows: Set<UInt32> = []
    // Controls of C1 are what is left of windows-1252 that somebody took for ISO 8859-1.
    var controls = 0
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
      rows.insert(unit >> 8)
      switch unit {
      case 0x20, 0x09, 0x0A, 0x0D, 0x3000...0x3002: spaces += 1
      case 0..<0x20, 0x7F, 0xD800..<0xE000, 0xFFFE, 0xFFFF: return 0
      case 0x80..<0xA0: controls += 1
      default: if unit > 0x10FFFF { return 0 }
      }
    }
    guard spaces > 0, controls * 50 <= count else { return 0 }
    return max(1, 0x10_0000 - rows.count * 1001) + spaces * 1000 / max(count, 1)
  }
}
