/// A pull parser for one JSON text (RFC 8259) in UTF-8.
///
/// Strict: no comments, no trailing commas, no raw control characters in strings. Arrays and objects nest 512 deep at
/// most. The bytes are taken to be valid UTF-8; if they are not, ranges stay exact and strings get U+FFFD.
///
/// ```swift
/// var reader = JSONReader(bytes)
/// try reader.beginObject()
/// while let key = try reader.nextKeyToken() {
///   if reader.matches(key, "span") { span = try TextSpan(from: &reader) } else { try reader.skipValue() }
/// }
/// try reader.finish()
/// ```
/// After `beginObject` call `nextKey` or `nextKeyToken` until it returns nil, and read or skip exactly one value after
/// each; after `beginArray` likewise with `nextElement`.
public struct JSONReader: Sendable {
  /// The sort of value that comes next.
  public enum Kind: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool
    /// A number.
    case number
    /// A string.
    case string
    /// An array.
    case array
    /// An object.
    case object
  }

  /// How deep arrays and objects may nest.
  public static let maximumDepth = 512

  /// The bytes that hold the text.
  public let bytes: [UInt8]
  /// Byte offset of what is read next; white space may stand before it.
  public internal(set) var position: Int
  /// Where the text ends in `bytes`.
  let end: Int
  /// Whether `NaN`, `Infinity` and `-Infinity` are read as numbers.
  let allowNonFinite: Bool
  private var depth = 0
  /// Whether the innermost array or object has had nothing yet, so that no comma is due.
  private var isFirst = true

  /// Creates a reader over all the bytes or over `range` of them.
  ///
  /// `allowNonFinite` reads `NaN`, `Infinity` and `-Infinity`, which Python's json module writes, as numbers.
  public init(_ bytes: [UInt8], range: Range<Int>? = nil, allowNonFinite: Bool = false) {
    let range = (range ?? bytes.indices).clamped(to: bytes.indices)
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
    self.allowNonFinite = allowNonFinite
  }

  /// The sort of value that comes next, without reading it.
  public mutating func peek() throws(JSONError) -> Kind {
    switch nextByte() {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "N") where allowNonFinite, UInt8(ascii: "I") where allowNonFinite: return .number
    default: throw unexpected("a value")
    }
  }

  /// Enters an object.
  public mutating func beginObject() throws(JSONError) {
    guard nextByte() == UInt8(ascii: "{") else { throw mismatch("an object") }
    try enter()
  }

  /// Enters an array.
  public mutating func beginArray() throws(JSONError) {
    guard nextByte() == UInt8(ascii: "[") else { throw mismatch("an array") }
    try enter()
  }

  /// The next key of the object, or nil when the object has ended.
  public mutating func nextKey() throws(JSONError) -> String? {
    guard let token = try nextKeyToken() else { return nil }
    return string(token)
  }

  /// The next key of the object as it stands in the bytes, or nil when the object has ended. Allocates nothing.
  public mutating func nextKeyToken() throws(JSONError) -> JSONStringToken? {
    var byte = nextByte()
    if byte == UInt8(ascii: "}") {
      leave()
      return nil
    }
    if isFirst {
      guard byte == UInt8(ascii: "\"") else { throw unexpected("a key or '}'") }
    } else {
      guard byte == UInt8(ascii: ",") else { throw unexpected("',' or '}'") }
      position += 1
      byte = nextByte()
      guard byte == UInt8(ascii: "\"") else { throw unexpected("a key") }
    }
    isFirst = false
    let token = try scanString()
    guard nextByte() == UInt8(ascii: ":") else { throw unexpected("':'") }
    position += 1
    return token
  }

  /// Whether the array has another element, which is then read next.
  public mutating func nextElement() throws(JSONError) -> Bool {
    let byte = nextByte()
    if byte == UInt8(ascii: "]") {
      leave()
      return false
    }
    if isFirst {
      isFirst = false
      guard position < end else { throw unexpected("a value or ']'") }
      return true
    }
    guard byte == UInt8(ascii: ",") else { throw unexpected("',' or ']'") }
    position += 1
    guard nextByte() != UInt8(ascii: "]") else { throw unexpected("a value") }
    return true
  }

  /// Reads `true` or `false`.
  public mutating func readBool() throws(JSONError) -> Bool {
    switch nextByte() {
    case UInt8(ascii: "t"):
      try expectWord("true")
      return true
    case UInt8(ascii: "f"):
      try expectWord("false")
      return false
    default: throw mismatch("true or false")
    }
  }

  /// Reads `null`.
  public mutating func readNull() throws(JSONError) {
    guard nextByte() == UInt8(ascii: "n") else { throw mismatch("null") }
    try expectWord("null")
  }

  /// Checks that only white space is left.
  public mutating func finish() throws(JSONError) {
    _ = nextByte()
    guard position >= end else { throw unexpected("the end of the input") }
  }

  /// Whether only white space is left.
  var isAtEnd: Bool {
    mutating get {
      _ = nextByte()
      return position >= end
    }
  }

  /// Skips white space and returns the byte there; 0, which is never right there, at the end.
  @inline(__always)
  mutating func nextByte() -> UInt8 {
    while position < end {
      let byte = bytes[position]
      guard
        byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
      else { return byte }
      position += 1
    }
    return 0
  }

  /// Reads a word such as `true` to its end.
  mutating func expectWord(_ word: String) throws(JSONError) {
    for byte in word.utf8 {
      guard position < end, bytes[position] == byte else { throw unexpected("'\(word)'") }
      position += 1
    }
  }

  @inline(__always)
  private mutating func enter() throws(JSONError) {
    guard depth < Self.maximumDepth else {
      throw JSONError(message: "more than \(Self.maximumDepth) arrays and objects in each other", offset: position)
    }
    depth += 1
    position += 1
    isFirst = true
  }

  @inline(__always)
  private mutating func leave() {
    depth -= 1
    position += 1
    isFirst = false
  }
}
