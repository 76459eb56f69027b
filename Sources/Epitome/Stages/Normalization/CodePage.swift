import EpitomeICU

/// A single-byte encoding, read backwards: from a character to its byte.
struct CodePage: Sendable {
  /// What wrong decodings look like in an encoding.
  enum Kind: Sendable {
    /// Accented capitals followed by signs: `Ã©`.
    case latin
    /// Cyrillic letters: `Г©`.
    case cyrillic
    /// Signs of old consoles and desktops: `├⌐`, `√©`.
    case signs
  }

  /// What its wrong decodings look like.
  let kind: Kind
  /// The byte of each scalar up to the box drawing characters; 0 for none.
  private let bytes: [UInt8]

  /// The encodings that UTF-8 is most often mistaken for; of two that explain as much, the first is taken.
  static let all = [
    CodePage("windows-1252", .latin), CodePage("windows-1251", .cyrillic), CodePage("windows-1250", .latin),
    CodePage("ISO-8859-2", .latin), CodePage("windows-1257", .latin), CodePage("windows-1254", .latin),
    CodePage("windows-1253", .latin), CodePage("IBM437", .signs), CodePage("macintosh", .signs),
  ]

  /// Beyond the scalars of all encodings.
  static let limit = 0x2600

  private init(_ name: String, _ kind: Kind) {
    self.kind = kind
    var bytes = [UInt8](repeating: 0, count: Self.limit)
    // Where an encoding has no character, decoders let the control character of ISO 8859 through.
    for byte in 0x80...0x9F { bytes[byte] = UInt8(byte) }
    let decoded = CharacterEncoding.decode(Array(0x80...0xFF), from: name)?.utf8 ?? []
    for (index, scalar) in String(decoding: decoded, as: UTF8.self).unicodeScalars.enumerated()
    where index < 0x80 && scalar.value < bytes.count {
      bytes[Int(scalar.value)] = UInt8(0x80 + index)
    }
    self.bytes = bytes
  }

  /// The byte of a character beyond ASCII; nil where the encoding has none.
  @inline(__always)
  func byte(_ scalar: UInt32) -> UInt8? {
    guard scalar < bytes.count else { return nil }
    let byte = bytes[Int(scalar)]
    return byte == 0 ? nil : byte
  }
}

/// In which encodings a character stands for a byte that opens a sequence of UTF-8, and in which for one that goes on with it:
/// a bit for each encoding of ``CodePage/all``.
enum CodePageRoles {
  /// The encodings in which two characters in a row may be two bytes of a sequence.
  @inline(__always)
  static func pages(_ first: UInt32, _ second: UInt32) -> UInt16 {
    guard first < CodePage.limit, second < CodePage.limit else { return 0 }
    return leads[Int(first)] & followers[Int(second)]
  }

  private static let leads = masks { 0xC2...0xF4 ~= $0 }
  private static let followers = masks { 0x80...0xBF ~= $0 }

  private static func masks(_ matches: (UInt8) -> Bool) -> [UInt16] {
    var masks = [UInt16](repeating: 0, count: CodePage.limit)
    for (index, page) in CodePage.all.enumerated() {
      for scalar in 0x80..<CodePage.limit {
        if let byte = page.byte(UInt32(scalar)), matches(byte) { masks[scalar] |= 1 << index }
      }
    }
    return masks
  }
}
