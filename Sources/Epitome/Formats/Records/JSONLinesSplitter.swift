/// Cuts a stream into lines at LF only, as JSON Lines wants it: feed chunks, take lines.
///
/// A CR before the LF is not part of the line, and the last line needs no LF. A line longer than `maximumBytes` is given as
/// too long, its bytes not kept.
public struct JSONLinesSplitter: Sendable {
  /// A line of the stream.
  public enum Line: Hashable, Sendable {
    /// The line without its end, and its number from 1.
    case line([UInt8], number: Int)
    /// A line of more than the allowed bytes.
    case tooLong(number: Int)
  }

  private let maximumBytes: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`, and up to where no LF stands.
  private var start = 0
  private var searched = 0
  private var number = 0
  /// Whether the line at hand has grown too long and is passed over up to its LF.
  private var isSkipping = false

  /// A splitter that has seen nothing yet.
  public init(maximumBytes: Int = ReaderOptions().maximumBytes) {
    self.maximumBytes = max(1, maximumBytes)
  }

  /// Takes in the next bytes of the stream.
  public mutating func append(_ chunk: some Collection<UInt8>) {
    if start > 0 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    buffer.append(contentsOf: chunk)
  }

  /// The next whole line, or nil where none has arrived.
  public mutating func next() -> Line? {
    while searched < buffer.count, buffer[searched] != 0x0A { searched += 1 }
    guard searched < buffer.count else {
      if isSkipping || searched - start > maximumBytes {
        isSkipping = true
        start = searched
      }
      return nil
    }
    let end = searched
    searched += 1
    defer { start = searched }
    return take(start..<end)
  }

  /// The last line where the stream ended without a LF; nil where nothing stands after the last one.
  public mutating func finish() -> Line? {
    guard start < buffer.count || isSkipping else { return nil }
    defer { start = buffer.count }
    searched = buffer.count
    return take(start..<buffer.count)
  }

  private mutating func take(_ range: Range<Int>) -> Line {
    number += 1
    guard !isSkipping, range.count <= maximumBytes else {
      isSkipping = false
      return .tooLong(number: number)
    }
    let end =
      range.upperBound > range.lowerBound && buffer[range.upperBound - 1] == 0x0D
      ? range.upperBound - 1 : range.upperBound
    return .line(Array(buffer[range.lowerBound..<end]), number: number)
  }
}
