/// A path as the system knows it: bytes, which need not be UTF-8, and never 0.
public struct FilePath: Hashable, Sendable, CustomStringConvertible {
  /// The bytes.
  public let bytes: [UInt8]

  /// A path by its bytes, up to the first 0.
  public init(bytes: some Sequence<UInt8>) {
    self.init(bytes: Array(bytes))
  }

  /// A path by its bytes, up to the first 0.
  public init(bytes: [UInt8]) {
    self.bytes = bytes.contains(0) ? Array(bytes.prefix { $0 != 0 }) : bytes
  }

  /// A path by its text, as ``Arguments`` gives it: bytes that are not UTF-8 stand in it as scalars of their own.
  public init(_ text: String) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = RawByte.byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
    self.init(bytes: bytes)
  }

  /// The path for a reader: bytes that are not UTF-8 are percent-encoded.
  public var description: String {
    // Scalars that stand for bytes begin with 0xF4 in UTF-8, and so does nothing else that is met in names.
    if !bytes.contains(0xF4), let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    for scalar in RawByte.decode(bytes).unicodeScalars {
      if let byte = RawByte.byte(of: scalar) {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The path of something in this folder.
  public func appending(_ name: [UInt8]) -> FilePath {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count + 1 + name.count)
    joined += bytes
    if let last = bytes.last, last != UInt8(ascii: "/") { joined.append(UInt8(ascii: "/")) }
    joined += name
    return FilePath(bytes: joined)
  }

  /// The last part, or the whole of a path such as `/`.
  public var name: FilePath {
    let parts = bytes.split(separator: UInt8(ascii: "/"))
    return parts.last.map { FilePath(bytes: $0) } ?? self
  }
}

/// Bytes that are not UTF-8, carried through text as scalars that nothing else uses.
enum RawByte {
  /// 0x80 stands as U+10FF80.
  private static let base: UInt32 = 0x10FF00

  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    (base + 0x80...base + 0xFF).contains(scalar.value) ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }

  /// Text out of bytes; the scalars that stand for bytes are themselves taken for bytes, so that the way back is sure.
  static func decode(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      let end = min(index + 4, bytes.count)
      var decoder = UTF8()
      var next = bytes[index..<end].makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&next), byte(of: scalar) == nil {
        text.append(scalar)
        index += UTF8.width(scalar)
      } else {
        if let scalar = Unicode.Scalar(base + UInt32(bytes[index])) { text.append(scalar) }
        index += 1
      }
    }
    return String(text)
  }
}
