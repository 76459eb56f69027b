/// A string of a JSON text as it stands in the bytes.
public struct JSONStringToken: Hashable, Sendable {
  /// The bytes between the quotation marks.
  public var range: Range<Int>
  /// Whether the bytes hold escape sequences, so that they differ from the string that they stand for.
  public var hasEscapes: Bool
}

/// A part of a string: bytes taken over as they are, or one escape sequence and what it stands for.
public struct JSONStringPiece: Hashable, Sendable {
  /// Where the part is in the bytes of the string without escapes.
  public var output: Range<Int>
  /// Where the part is in the JSON text.
  public var source: Range<Int>
  /// Whether both sides are the same bytes.
  public var isCopy: Bool
}

extension JSONReader {
  /// Reads a string.
  public mutating func readString() throws(JSONError) -> String {
    string(try readStringToken())
  }

  /// Reads a string as UTF-8, without its escapes.
  public mutating func readStringBytes() throws(JSONError) -> [UInt8] {
    stringBytes(try readStringToken())
  }

  /// Reads a string and returns where it stands, decoding nothing.
  public mutating func readStringToken() throws(JSONError) -> JSONStringToken {
    guard nextByte() == UInt8(ascii: "\"") else { throw mismatch("a string") }
    return try scanString()
  }

  /// The string that a token of this reader stands for.
  public func string(_ token: JSONStringToken) -> String {
    token.hasEscapes
      ? String(decoding: stringBytes(token), as: UTF8.self) : String(decoding: bytes[token.range], as: UTF8.self)
  }

  /// The UTF-8 of the string that a token of this reader stands for. Lone surrogates become U+FFFD.
  public func stringBytes(_ token: JSONStringToken) -> [UInt8] {
    JSONEscapes.decode(bytes, token)
  }

  /// Whether a token of this reader stands for a string of the same bytes.
  public func matches(_ token: JSONStringToken, _ text: String) -> Bool {
    JSONEscapes.matches(bytes, token, text)
  }

  /// Scans from the opening quotation mark past the closing one, checking the escapes.
  mutating func scanString() throws(JSONError) -> JSONStringToken {
    let start = position + 1
    var hasEscapes = false
    var index = start
    while true {
      index = JSONScan.firstSpecial(in: bytes.span, from: index, to: end)
      guard index < end else {
        position = index
        throw unexpected("'\"' at the end of the string")
      }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        position = index + 1
        return JSONStringToken(range: start..<index, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        position = index + 1
        try scanEscape()
        index = position
      default:
        position = index
        throw unexpected("an escape for the control character in a string")
      }
    }
  }

  /// Checks what follows a backslash.
  private mutating func scanEscape() throws(JSONError) {
    guard position < end else { throw unexpected("an escape") }
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard position < end, JSONScan.hexDigit(bytes[position]) != nil else { throw unexpected("a hexadecimal digit") }
        position += 1
      }
    default: throw unexpected("an escape (one of \" \\ / b f n r t u)")
    }
  }
}
