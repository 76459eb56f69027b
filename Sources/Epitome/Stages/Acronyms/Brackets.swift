import EpitomeCore

/// Round and square brackets of a stretch of text, full-width ones too.
enum Brackets {
  /// An opening bracket and the one that closes it.
  struct Pair {
    /// Offset of the opening bracket.
    var open: Int
    /// What stands inside.
    var content: Range<Int>
    /// Where the stretch begins that the opening bracket stands in: after the bracket around it, or at the start.
    var outerStart: Int
  }

  private static let depth = 8
  /// What the brackets begin with.
  private static let leads = SignSet { "()[]".utf8.contains($0) || $0 == 0xEF }

  /// The pairs in order of their opening brackets; what is nested deeper than eight is left out. A text that was cut off in a
  /// bracket closes it.
  static func find(in bytes: [UInt8], _ signs: SignMap, _ range: Range<Int>) -> [Pair] {
    var open: [(start: Int, after: Int, index: Int)] = []
    var pairs: [Pair?] = []
    var position = signs.first(of: leads, in: range)
    while position < range.upperBound {
      let (scalar, size) = bytes.scalar(at: position)
      switch scalar {
      case 0x28, 0x5B, 0xFF08:
        if open.count < depth {
          open.append((position, position + size, pairs.count))
          pairs.append(nil)
        }
      case 0x29, 0x5D, 0xFF09:
        if let top = open.popLast() {
          pairs[top.index] = Pair(
            open: top.start, content: top.after..<position, outerStart: open.last?.after ?? range.lowerBound)
        }
      default: break
      }
      position = signs.first(of: leads, in: min(position + size, range.upperBound)..<range.upperBound)
    }
    if let top = open.last, open.count == 1, bytes[range.upperBound...].allSatisfy({ $0 <= 0x20 }) {
      pairs[top.index] = Pair(open: top.start, content: top.after..<range.upperBound, outerStart: range.lowerBound)
    }
    return pairs.compactMap { $0 }
  }
}
