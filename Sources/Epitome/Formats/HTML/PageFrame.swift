import EpitomeCore

/// What every page has: the head with its policy and style sheet.
enum PageFrame {
  /// The document's head, up to `<body>`. The policy lets the page load nothing; its own style sheet and script are
  /// known by hash, and nothing else runs.
  static func head(title: String, language: String = "en") -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Epitome">
    <title>\(title)</title>
    <style>\(style)</style>
    </head>

    """
  }

  private static let style = HTML.constant(PageStyle.sheet)

  /// A Content Security Policy (Level 3, sections 6.1 and 2.3.1).
  private static let policy =
    "default-src 'none'; style-src 'sha256-\(Base64.encode(hex: SHA256.hex(style.bytes)))'; "
    + "script-src 'sha256-\(PageScript.hash)'; base-uri 'none'; form-action 'none'"
}

/// Base64 (RFC 4648, section 4).
enum Base64 {
  /// The form of bytes that are given as hex digits.
  static func encode(hex: String) -> String {
    let nibbles = hex.utf8.map { $0 < 0x3A ? $0 &- 0x30 : ($0 | 0x20) &- 0x57 }
    var text: [UInt8] = []
    // Three bytes are six digits of hex and four of base64; two and one end in padding.
    for start in stride(from: 0, to: nibbles.count, by: 6) {
      let given = nibbles[start..<min(start + 6, nibbles.count)]
      let bits = (given + [UInt8](repeating: 0, count: 6 - given.count)).reduce(0) { $0 << 4 | UInt32($1 & 15) }
      let count = given.count * 4 / 6 + 1
      for digit in 0..<4 {
        text.append(digit < min(count, 4) ? alphabet[Int(bits >> UInt32(18 - 6 * digit)) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
