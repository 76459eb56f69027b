/// A half-open range of UTF-8 bytes, on scalar boundaries: in a document's text, or in its source.
///
/// It is a type of its own rather than `Range<Int>` because it has a wire form, `[3,9]`; it is not called `Span` because the
/// standard library's `Span` is what stages read bytes with.
@frozen
public struct TextSpan: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset after the last byte; never less than ``start``.
  public var end: Int

  /// A span from `start` up to, not including, `end`; an `end` before `start` makes an empty span.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The span of a range of offsets.
  @inlinable
  public init(_ range: Range<Int>) {
    self.start = range.lowerBound
    self.end = range.upperBound
  }

  /// The same as a range of offsets.
  @inlinable
  public var range: Range<Int> { start..<end }

  /// Length in bytes.
  @inlinable
  public var count: Int { end - start }

  /// Whether no byte lies in the span.
  @inlinable
  public var isEmpty: Bool { end <= start }

  /// Whether the byte at `offset` lies in the span.
  @inlinable
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether all of `other` lies in the span.
  @inlinable
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share a byte.
  @inlinable
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// What the two share, or nil where they share no byte.
  @inlinable
  public func intersection(_ other: TextSpan) -> TextSpan? {
    let low = max(start, other.start)
    let high = min(end, other.end)
    return low < high ? TextSpan(low, high) : nil
  }
}

extension TextSpan: Comparable {
  /// Orders by start, then by end.
  @inlinable
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end < right.end
  }
}

extension TextSpan: CustomStringConvertible {
  /// The wire form, such as `[3,9]`.
  public var description: String { "[\(start),\(end)]" }
}

extension TextSpan: Codable {
  /// Reads `[start, end]`.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    let start = try values.decode(Int.self)
    let end = try values.decode(Int.self)
    guard 0 <= start, start <= end else {
      throw DecodingError.dataCorruptedError(in: values, debugDescription: "expected a span [start,end], start first")
    }
    self.init(start, end)
  }

  /// Writes `[start, end]`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(start)
    try values.encode(end)
  }
}

extension TextSpan: WireCodable {
  /// Reads `[start, end]`.
  public init(from reader: inout JSONReader) throws {
    let at = reader.position
    try reader.beginArray()
    guard try reader.nextElement() else {
      throw JSONError(message: "expected a span [start,end], found []", offset: at)
    }
    let start = try reader.readInt()
    guard try reader.nextElement() else {
      throw JSONError(message: "expected a span [start,end], found one number", offset: at)
    }
    let end = try reader.readInt()
    guard try !reader.nextElement() else {
      throw JSONError(message: "expected a span [start,end], found more numbers", offset: at)
    }
    guard 0 <= start, start <= end else {
      throw JSONError(message: "expected a span [start,end], found [\(start),\(end)]", offset: at)
    }
    self.init(start, end)
  }

  /// Writes `[start, end]`.
  public func write(to writer: inout JSONWriter) {
    writer.beginArray()
    writer.integer(start)
    writer.integer(end)
    writer.endArray()
  }
}
