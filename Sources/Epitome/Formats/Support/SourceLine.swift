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
    var index = start
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      let isPair = byte == 0x0D && index + 1 < range.upperBound && bytes[index + 1] == 0x0A
      let next = index + (isPair ? 2 : 1)
      lines.append(SourceLine(range: start..<index, next: next))
      start = next
      index = next
    }
    if start < range.upperBound { lines.append(SourceLine(range: start..<range.upperBound, next: range.upperBound)) }
    return lines
  }
}
