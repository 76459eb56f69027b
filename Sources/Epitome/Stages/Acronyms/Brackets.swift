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

  /// The pairs in order of their opening brackets; what is nested deeper than eight is left out.
  static func find(in bytes: [UInt8], _ range: Range<Int>) -> [Pair] {
    var open: [(start: Int, after: Int, index: Int)] = []
    var pairs: [Pair?] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      guard byte == 0x28 || byte == 0x29 || byte == 0x5B || byte == 0x5D || byte == 0xEF else {
        position += 1
        continue
      }
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
      position += size
    }
    return pairs.compactMap { $0 }
  }
}
