internal import EpitomeCore

/// Cuts a stream into lines at LF only, as JSON Lines wants it: feed chunks, take lines.
///
/// A CR before the LF is not part of the line, and the last line needs no LF. A line longer than `maximumBytes` is given as
/// too long, its bytes not kept but for their hash.
public struct JSONLinesSplitter: Sendable {
  /// A line of the stream.
  public enum Line: Hashable, Sendable {
    /// The line without its end, and its number from 1.
    case line([UInt8], number: Int)
    /// A line of more than the allowed bytes, and the SHA-256 of all of them in hex.
    case tooLong(number: Int, sha256: String)
  }

  private let maximumBytes: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`, and up to where no LF stands.
  private var start = 0
  private var searched = 0
  private var number = 0
  /// The hash of what was passed over of a line that has grown too long; nil while none is.
  private var skipped: SHA256?

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
      if skipped != nil || searched - start > maximumBytes { skip(to: searched) }
      return nil
    }
    let end = searched
    searched += 1
    defer { start = searched }
    return take(start..<end)
  }

  /// The last line where the stream ended without a LF; nil where nothing stands after the last one.
  public mutating func finish() -> Line? {
    guard start < buffer.count || skipped != nil else { return nil }
    defer { start = buffer.count }
    searched = buffer.count
    return take(start..<buffer.count)
  }

  private mutating func skip(to end: Int) {
    if skipped == nil { skipped = SHA256() }
    skipped?.update(buffer[start..<end])
    start = end
  }

  private mutating func take(_ range: Range<Int>) -> Line {
    number += 1
    guard skipped == nil, range.count <= maximumBytes else {
      skip(to: range.upperBound)
      defer { skipped = nil }
      return .tooLong(number: number, sha256: skipped?.hexDigest() ?? "")
    }
    let end =
      range.upperBound > range.lowerBound && buffer[range.upperBound - 1] == 0x0D
      ? range.upperBound - 1 : range.upperBound
    return .line(Array(buffer[range.lowerBound..<end]), number: number)
  }
}
