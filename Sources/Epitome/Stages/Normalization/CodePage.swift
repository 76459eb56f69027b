import EpitomeICU

/// A single-byte encoding, read backwards: from a character to its byte.
struct CodePage: Sendable {
  /// Whether its letters are Cyrillic, so that wrong decodings look like Cyrillic text.
  let isCyrillic: Bool
  /// Whether the encoding is one of old consoles and desktops, whose high characters are mostly signs.
  let isOfSigns: Bool
  /// The byte of each scalar up to the box drawing characters; 0 for none.
  private let bytes: [UInt8]

  /// The encodings that UTF-8 is most often mistaken for.
  static let all = [
    CodePage("windows-1252"), CodePage("windows-1251", isCyrillic: true), CodePage("windows-1250"),
    CodePage("IBM437", isOfSigns: true),
    CodePage("macintosh", isOfSigns: true),
  ]

  private init(_ name: String, isCyrillic: Bool = false, isOfSigns: Bool = false) {
    self.isCyrillic = isCyrillic
    self.isOfSigns = isOfSigns
    var bytes = [UInt8](repeating: 0, count: 0x25D0)
    // Where an encoding has no character, decoders let the control character of ISO 8859 through.
    for byte in 0x80...0x9F { bytes[byte] = UInt8(byte) }
    for byte in UInt8(0x80)...0xFF {
      guard let (decoded, replaced) = CharacterEncoding.decode([byte], from: name), replaced == 0,
        let scalar = String(decoding: decoded, as: UTF8.self).unicodeScalars.first, scalar.value < bytes.count
      else { continue }
      bytes[Int(scalar.value)] = byte
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
