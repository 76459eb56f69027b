/// Builds a text out of pieces of a source, and with it the alignment that leads back.
///
/// Readers use it: what they copy keeps its place, what they put in stands for what it replaces.
public struct TextBuilder: Sendable {
  /// A text and its way back to the source.
  public struct Result: Hashable, Sendable {
    /// The text as UTF-8.
    public let bytes: [UInt8]
    /// From the text to the source.
    public let alignment: Alignment
  }

  private let source: [UInt8]
  private var entries: [Alignment.Entry] = []
  /// The text so far, as UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// A builder over a source, given as valid UTF-8.
  public init(source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
  }

  /// Length of the text so far in bytes.
  public var count: Int { bytes.count }

  /// Copies a range of the source.
  public mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: source[range])
    entries.append(.init(text: TextSpan(start, bytes.count), source: TextSpan(range), isCopy: true))
  }

  /// Puts other bytes in the place of a range of the source; an empty replacement deletes it inside a passage.
  public mutating func replace(_ range: Range<Int>, with replacement: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: replacement)
    entries.append(.init(text: TextSpan(start, bytes.count), source: TextSpan(range), isCopy: false))
  }

  /// Puts in bytes that stand for nothing in the source, such as the line end between two cues.
  public mutating func insert(_ text: String) {
    let place = entries.last?.source.end ?? 0
    replace(place..<place, with: text.utf8)
  }

  /// The text and its alignment.
  public func finish() -> Result {
    Result(bytes: bytes, alignment: Alignment(entries, text: bytes, source: source))
  }
}
