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

  /// Line and column of the error; `start` is where line 1 begins: 0 unless only a part of `bytes` was read.
  public func position(in bytes: [UInt8], from start: Int = 0) -> SourcePosition {
    SourcePosition(of: offset, in: bytes, from: start)
  }
}
