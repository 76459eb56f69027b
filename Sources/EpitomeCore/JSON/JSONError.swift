/// What is wrong with a JSON text, and where.
public struct JSONError: Error, CustomStringConvertible, Hashable, Sendable {
  /// What was expected and what was found.
  public var message: String
  /// Byte offset in the array that was read.
  public var offset: Int

  /// Creates an error at a byte offset.
  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// The message with its byte offset.
  public var description: String { "\(message) at byte \(offset)" }

  /// Line and column of the error, both counted from 1, the column in Unicode scalars.
  ///
  /// Lines end with LF, CR or CR LF. `start` is where line 1 begins: 0 unless only a part of `bytes` was read.
  public func position(in bytes: [UInt8], from start: Int = 0) -> (line: Int, column: Int) {
    let end = max(0, min(offset, bytes.count))
    var line = 1
    var column = 1
    var index = max(0, min(start, end))
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isLineFeed(bytes, at: index + 1)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 && byte != UInt8(ascii: "\r") {
        column += 1
      }
      index += 1
    }
    return (line, column)
  }

  private func isLineFeed(_ bytes: [UInt8], at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: "\n")
  }
}
