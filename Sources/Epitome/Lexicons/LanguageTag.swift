/// BCP 47 language tags, as far as the tables need them.
package enum LanguageTag {
  /// The tag in lower case with hyphens, so that equal tags are equal texts.
  static func canonical(_ tag: String) -> String {
    String(decoding: tag.utf8.map { $0 == 0x5F ? 0x2D : $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The tag as ``canonical(_:)`` has it, then with ever fewer subtags: what is said of any of them holds for the tag too.
  static func broader(_ tag: String) -> [String] {
    var parts = canonical(tag).split(separator: "-", omittingEmptySubsequences: false)
    var tags: [String] = []
    while !parts.isEmpty {
      tags.append(parts.joined(separator: "-"))
      parts.removeLast()
    }
    return tags
  }

  /// Whether a text has the form of a BCP 47 tag: two or three letters, then subtags of up to eight letters or digits.
  package static func isWellFormed(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else { return false }
    return parts.dropFirst().allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  /// The primary language subtag in lower case: "pt" of "pt-BR" or "PT_br".
  package static func primary(_ tag: String) -> String {
    let subtag = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    return String(decoding: subtag.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
