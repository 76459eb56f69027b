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
  private var alignment = AlignmentBuilder()
  /// Where the last piece ends in the source.
  private var sourceEnd = 0
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
    add(start, TextSpan(range), isCopy: true)
  }

  /// Puts other bytes in the place of a range of the source; an empty replacement deletes it inside a passage.
  public mutating func replace(_ range: Range<Int>, with replacement: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: replacement)
    add(start, TextSpan(range), isCopy: false)
  }

  private mutating func add(_ start: Int, _ place: TextSpan, isCopy: Bool) {
    alignment.append(
      .init(text: TextSpan(start, bytes.count), source: place, isCopy: isCopy), text: bytes, source: source)
    sourceEnd = place.end
  }

  /// Puts in bytes that stand for nothing in the source, such as the line end between two cues.
  public mutating func insert(_ text: String) {
    replace(sourceEnd..<sourceEnd, with: text.utf8)
  }

  /// The text and its alignment.
  public func finish() -> Result {
    Result(bytes: bytes, alignment: alignment.finish(text: bytes, source: source))
  }
}
