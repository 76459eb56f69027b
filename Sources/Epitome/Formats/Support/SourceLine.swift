import EpitomeSystem

/// A line of a source: where its content stands and where the next line begins.
struct SourceLine: Hashable, Sendable {
  /// The content, without the line end.
  var range: Range<Int>
  /// After the line end.
  var next: Int

  /// The line end itself; empty at the end of a file without one.
  var lineEnd: Range<Int> { range.upperBound..<next }

  /// The lines of a part of a text. Lines end at LF, CRLF or CR; a line end at the very end begins no further line.
  static func split(_ bytes: [UInt8], in range: Range<Int>? = nil) -> SourceLines {
    let range = range ?? bytes.indices
    var lines = SourceLines(from: range.lowerBound)
    var start = range.lowerBound
    func next(_ byte: UInt8) -> Int { ByteSearch.first(byte, in: bytes, from: start, to: range.upperBound) ?? .max }
    var (feed, carriageReturn) = (next(0x0A), next(0x0D))
    while min(feed, carriageReturn) < range.upperBound {
      let end = min(feed, carriageReturn)
      let after = end + (carriageReturn == end && feed == end + 1 ? 2 : 1)
      lines.append(end, next: after)
      start = after
      if feed < after { feed = next(0x0A) }
      if carriageReturn < after { carriageReturn = next(0x0D) }
    }
    if start < range.upperBound { lines.append(range.upperBound, next: range.upperBound) }
    return lines
  }
}

/// The lines of a source, one after the other, each in four bytes.
struct SourceLines: RandomAccessCollection, Sendable {
  /// Where the first line begins.
  private let start: Int
  /// Of each line: where the next one begins, over two bits for the length of its line end.
  private var marks: [UInt32] = []
  /// The same of the lines from the first one on that ends beyond a gigabyte.
  private var farMarks: [Int] = []

  fileprivate init(from start: Int) {
    self.start = start
  }

  fileprivate mutating func append(_ end: Int, next: Int) {
    let mark = next << 2 | (next - end)
    if farMarks.isEmpty, let mark = UInt32(exactly: mark) { marks.append(mark) } else { farMarks.append(mark) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { marks.count + farMarks.count }

  subscript(index: Int) -> SourceLine {
    let mark = mark(index)
    let next = mark >> 2
    let first = index > 0 ? self.mark(index - 1) >> 2 : start
    return SourceLine(range: first..<next - (mark & 3), next: next)
  }

  private func mark(_ index: Int) -> Int {
    index < marks.count ? Int(marks[index]) : farMarks[index - marks.count]
  }
}
