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
  static func split(_ bytes: [UInt8], in range: Range<Int>? = nil) -> [SourceLine] {
    let range = range ?? bytes.indices
    var lines: [SourceLine] = []
    var start = range.lowerBound
    func next(_ byte: UInt8) -> Int { ByteSearch.first(byte, in: bytes, from: start, to: range.upperBound) ?? .max }
    var (feed, carriageReturn) = (next(0x0A), next(0x0D))
    while min(feed, carriageReturn) < range.upperBound {
      let end = min(feed, carriageReturn)
      let after = end + (carriageReturn == end && feed == end + 1 ? 2 : 1)
      lines.append(SourceLine(range: start..<end, next: after))
      start = after
      if feed < after { feed = next(0x0A) }
      if carriageReturn < after { carriageReturn = next(0x0D) }
    }
    if start < range.upperBound { lines.append(SourceLine(range: start..<range.upperBound, next: range.upperBound)) }
    return lines
  }
}
