/// Files that are no text, known by their first bytes or by what fills them.
enum BinarySignature {
  private static let signatures: [(bytes: [UInt8], offset: Int, name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], 0, "a zip archive, or a file of an office program"),
    ([0x50, 0x4B, 0x05, 0x06], 0, "an empty zip archive"),
    (Array("%PDF-".utf8), 0, "a PDF"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], 0, "a PNG image"),
    ([0xFF, 0xD8, 0xFF], 0, "a JPEG image"),
    (Array("GIF8".utf8), 0, "a GIF image"),
    ([0x1F, 0x8B, 0x08], 0, "a gzip file"),
    (Array("BZh".utf8) + [0x31], 0, "a bzip2 file"),
    (Array("BZh9".utf8), 0, "a bzip2 file"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, "an xz file"),
    ([0x28, 0xB5, 0x2F, 0xFD], 0, "a zstd file"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "a 7-Zip archive"),
    (Array("Rar!".utf8) + [0x1A, 0x07], 0, "a RAR archive"),
    ([0x7F, 0x45, 0x4C, 0x46], 0, "a program (ELF)"),
    ([0xCF, 0xFA, 0xED, 0xFE], 0, "a program (Mach-O)"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], 0, "a file of an old office program"),
    (Array("ID3".utf8) + [0x03], 0, "an MP3 sound file"),
    (Array("ID3".utf8) + [0x04], 0, "an MP3 sound file"),
    (Array("OggS".utf8), 0, "an Ogg sound file"),
    (Array("fLaC".utf8), 0, "a FLAC sound file"),
    (Array("WAVE".utf8), 8, "a WAVE sound file"),
    (Array("WEBP".utf8), 8, "a WebP image"),
    (Array("AVI ".utf8), 8, "an AVI film"),
    (Array("ftyp".utf8), 4, "an MP4 sound or film file"),
    ([0x1A, 0x45, 0xDF, 0xA3], 0, "a Matroska or WebM film"),
    (Array("SQLite format 3".utf8) + [0], 0, "an SQLite database"),
    (Array("{\\rtf".utf8), 0, richText),
    ([0xEF, 0xBB, 0xBF] + Array("{\\rtf".utf8), 0, richText),
  ]

  /// What word processors write as RTF: mark-up in ASCII, the letters of most languages as numbers.
  static let richText = "a text with the mark-up of a word processor (RTF)"

  /// What the first bytes say the file is.
  static func name(of bytes: [UInt8]) -> String? {
    for signature in signatures {
      let end = signature.offset + signature.bytes.count
      if bytes.count >= end, bytes[signature.offset..<end] == signature.bytes[...] { return signature.name }
    }
    return nil
  }

  /// Whether control characters that no text has make up a twentieth of the first 64 KB, two of them at least.
  static func isFullOfControls(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(1 << 16)
    let controls = sample.count { $0 < 0x20 && !(0x08...0x0D ~= $0) && $0 != 0x1B && $0 != 0x1A || $0 == 0x7F }
    return controls >= 2 && controls * 20 > sample.count
  }
}
