import EpitomeCore

/// Control sequences of terminals (ECMA-48): colours, cursor moves, window titles.
enum TerminalSequence {
  /// Longest sequence that is looked for, in bytes; what is longer is taken for text.
  private static let limit = 256

  /// Length of the sequence that opens at `start`; nil where none does.
  static func length(_ bytes: [UInt8], at start: Int) -> Int? {
    var position = start + 1
    let kind: UInt8
    if bytes[start] == 0x1B {
      guard position < bytes.count else { return nil }
      kind = bytes[position]
      position += 1
    } else if bytes[start] == 0xC2, position < bytes.count {
      // The one-byte forms of C1 are those of ESC less 0x40.
      kind = bytes[position] &- 0x40
      position += 1
    } else {
      return nil
    }
    let limit = min(bytes.count, position + limit)
    switch kind {
    case UInt8(ascii: "["): return controlSequence(bytes, start, position, limit)
    case UInt8(ascii: "]"): return string(bytes, start, position, limit)
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return position < limit && bytes[position] < 0x80 ? position + 1 - start : nil
    default: return nil
    }
  }

  /// Parameters, intermediates and a final byte.
  private static func controlSequence(_ bytes: [UInt8], _ start: Int, _ from: Int, _ limit: Int) -> Int? {
    var position = from
    while position < limit, (0x20...0x3F).contains(bytes[position]) { position += 1 }
    guard position < limit, (0x40...0x7E).contains(bytes[position]) else { return nil }
    return position + 1 - start
  }

  /// Any text on one line up to BEL or the string terminator.
  private static func string(_ bytes: [UInt8], _ start: Int, _ from: Int, _ limit: Int) -> Int? {
    var position = from
    while position < limit, bytes[position] != 0x0A {
      if bytes[position] == 0x07 { return position + 1 - start }
      if bytes[position] == 0x1B, position + 1 < limit, bytes[position + 1] == UInt8(ascii: "\\") {
        return position + 2 - start
      }
      position += 1
    }
    return nil
  }
}
