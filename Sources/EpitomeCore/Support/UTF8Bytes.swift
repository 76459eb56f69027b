extension [UInt8] {
  /// Whether a scalar starts at `offset`, or the text ends there.
  @inlinable
  public func isScalarBoundary(_ offset: Int) -> Bool {
    guard 0 <= offset, offset <= count else { return false }
    return offset == count || self[offset] & 0xC0 != 0x80
  }

  /// The scalar that starts at `offset` and its length in bytes; U+FFFD of length 1 where none starts there.
  ///
  /// The bytes are taken for valid UTF-8; what is not is read as U+FFFD and never past the end.
  @inlinable
  public func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = self[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, offset + length <= count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      value = value << 6 | UInt32(self[offset + index] & 0x3F)
    }
    return (value, length)
  }

  /// The scalar that ends at `offset` and its length in bytes; nil at the start of the text.
  @inlinable
  public func scalar(before offset: Int) -> (value: UInt32, length: Int)? {
    guard 0 < offset, offset <= count else { return nil }
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let found = scalar(at: start)
    return found.length == offset - start ? found : (0xFFFD, 1)
  }

  /// Appends the UTF-8 form of a scalar; what is no scalar value becomes U+FFFD.
  @inlinable
  public mutating func append(scalar value: UInt32) {
    append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }
}

extension [UInt8] {
  /// The range without the white space of Unicode at both ends.
  public func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let (value, length) = scalar(at: start)
      guard UTF8Classes.isWhitespace(value), start + length <= end else { break }
      start += length
    }
    while start < end, let (value, length) = scalar(before: end), UTF8Classes.isWhitespace(value) {
      end = Swift.max(start, end - length)
    }
    return start..<end
  }
}

/// Classes of scalars that are needed without ICU.
public enum UTF8Classes {
  /// Whether a scalar has the property White_Space (Unicode 15, PropList.txt).
  @inlinable
  public static func isWhitespace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
