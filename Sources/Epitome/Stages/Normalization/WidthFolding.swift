import EpitomeCore

/// Half-width kana and full-width Latin letters and digits as the ordinary characters that they stand for.
///
/// Full-width punctuation stays as it is, but for signs between full-width letters and digits (`１，０００`).
enum WidthFolding {
  /// The plain form of the scalars at `position` and their length, given the scalar right before; nil where they stay.
  static func plain(
    _ bytes: [UInt8], at position: Int, after previous: UInt32
  ) -> (length: Int, bytes: [UInt8])? {
    let (value, length) = bytes.scalar(at: position)
    if value >= 0xFF61 { return kana(bytes, position, value) }
    if isLetterOrDigit(value) { return (length, [UInt8(truncatingIfNeeded: value - 0xFEE0)]) }
    guard value <= 0xFF5E, isLetterOrDigit(previous), position + length < bytes.count,
      isLetterOrDigit(bytes.scalar(at: position + length).value)
    else { return nil }
    return (length, [UInt8(truncatingIfNeeded: value - 0xFEE0)])
  }

  private static func isLetterOrDigit(_ value: UInt32) -> Bool {
    switch value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// U+FF61 to U+FF9F in order.
  private static let wide: [UInt32] = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜".unicodeScalars
  ).map(\.value)

  private static func kana(_ bytes: [UInt8], _ position: Int, _ value: UInt32) -> (length: Int, bytes: [UInt8])? {
    guard value <= 0xFF9F, wide.count > Int(value - 0xFF61) else { return nil }
    let base = wide[Int(value - 0xFF61)]
    var folded: [UInt8] = []
    if position + 3 < bytes.count {
      let sign = bytes.scalar(at: position + 3).value
      if sign == 0xFF9E || sign == 0xFF9F, let voiced = voiced(base, half: sign == 0xFF9F) {
        folded.append(scalar: voiced)
        return (6, folded)
      }
    }
    folded.append(scalar: base)
    return (3, folded)
  }

  /// The kana with a voiced or half-voiced sound mark, where there is one: it follows the plain one in Unicode.
  private static func voiced(_ base: UInt32, half: Bool) -> UInt32? {
    switch base {
    case 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB: base + (half ? 2 : 1)
    case 0x30AB...0x30C2 where !half && base % 2 == 1: base + 1
    case 0x30C4...0x30C8 where !half && base % 2 == 0: base + 1
    case 0x30A6 where !half: 0x30F4
    case 0x30EF where !half: 0x30F7
    case 0x30F2 where !half: 0x30FA
    default: nil
    }
  }
}
