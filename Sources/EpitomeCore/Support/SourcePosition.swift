/// A place in a file as people count: lines and columns from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
  /// Line, from 1.
  public let line: Int
  /// Column in Unicode scalars, from 1.
  public let column: Int

  /// A place given by its numbers.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte; lines end at LF, CRLF or CR. Linear in `offset`.
  ///
  /// - Parameters:
  ///   - offset: of the byte; what lies outside the bytes counts as their beginning or end.
  ///   - bytes: the text, as UTF-8.
  ///   - start: where line 1 begins.
  public init(of offset: Int, in bytes: [UInt8], from start: Int = 0) {
    var line = 1
    var column = 1
    let end = min(max(0, offset), bytes.count)
    var index = min(max(0, start), end)
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80, byte != 0x0D {
        column += 1
      }
      index += 1
    }
    self.line = line
    self.column = column
  }
}
