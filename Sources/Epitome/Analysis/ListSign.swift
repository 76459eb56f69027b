import EpitomeCore

/// The sign that opens a list item: a bullet, or a number or letter with its bracket or full stop.
enum ListSign {
  /// Length of the sign that stands at `start` with the space after it, where the text goes on; nil where none stands.
  static func length(_ bytes: [UInt8], at start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let (value, length) = bytes.scalar(at: start)
    let end: Int
    var needsSpace = true
    switch value {
    case 0x2A, 0x2D, 0x2B, 0x2013, 0x2014, 0xB7: end = start + length
    case 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25AA, 0x25AB, 0x25B8, 0x25BA, 0x25CB, 0x25CF, 0x25E6, 0x2605, 0x2606,
      0x25C6, 0x25C7, 0x25A1, 0x2713, 0x2714, 0x27A2, 0x27A4, 0x30FB:
      end = start + length
      needsSpace = false
    default:
      guard let number = numberEnd(bytes, at: start) else { return nil }
      end = number
    }
    guard end < bytes.count else { return nil }
    let next = bytes.scalar(at: end)
    guard UTF8Classes.isWhitespace(next.value), next.value != 0x0A, next.value != 0x0D else {
      // "**" and "--" are emphasis and rules, and a bullet right before a bullet is an ornament.
      return needsSpace || next.value == value || next.value == 0x0A ? nil : end - start
    }
    return end + next.length - start
  }

  /// Whether the range holds a sign and nothing else.
  static func isAlone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var alone = Array(bytes[range].prefix(8))
    guard alone.count == range.count else { return false }
    alone += [0x20, 0x78]
    return length(alone, at: 0) == range.count + 1
  }

  /// Where `1.`, `12)`, `(3)`, `a)`, `(b)`, `１．` end.
  private static func numberEnd(_ bytes: [UInt8], at start: Int) -> Int? {
    var position = start
    let opened = bytes[position] == UInt8(ascii: "(")
    if opened { position += 1 }
    let first = position
    while position < bytes.count, bytes[position] &- 0x30 < 10, position - first < 3 { position += 1 }
    if position == first {
      guard position < bytes.count, (bytes[position] | 0x20) &- 0x61 < 26 else { return nil }
      position += 1
      guard position < bytes.count, bytes[position] == UInt8(ascii: ")") else { return nil }
      return position + 1
    }
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: ")"): return position + 1
    case UInt8(ascii: ".") where !opened: return position + 1
    default: return nil
    }
  }
}
