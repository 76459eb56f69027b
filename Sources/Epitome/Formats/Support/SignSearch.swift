import EpitomeSystem

/// Tells of one range of a text after the other whether any of some bytes stands in it, and looks at nothing twice.
struct SignSearch {
  private let source: [UInt8]
  /// Each byte with the first place where it stands that has not been passed yet.
  private var signs: [(byte: UInt8, next: Int)]

  init(_ bytes: [UInt8], in source: [UInt8]) {
    self.source = source
    signs = bytes.map { ($0, -1) }
  }

  /// Ranges are asked for in order.
  mutating func stands(in range: Range<Int>) -> Bool {
    var found = false
    for index in signs.indices {
      if signs[index].next < range.lowerBound {
        signs[index].next =
          ByteSearch.first(signs[index].byte, in: source, from: range.lowerBound, to: source.count) ?? .max
      }
      found = found || signs[index].next < range.upperBound
    }
    return found
  }
}
