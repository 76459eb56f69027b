/// E-mail addresses (RFC 5321, 4.1.2, without quoted local parts), with letters of all scripts (RFC 6531).
enum EmailAddresses {
  /// Where they stand.
  static func ranges(_ text: PlainForm) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while position < text.characters.count {
      if let sign = signEnd(text, position) {
        let floor = ranges.last?.upperBound ?? 0
        let local = localStart(text, position, floor)
        if local < localEnd(text, position), let end = domainEnd(text, sign), !isImage(text, sign..<end) {
          ranges.append(local..<end)
          position = end
          continue
        }
      }
      position += 1
    }
    return ranges
  }

  /// Whether it is the name of a picture for fine screens: `logo@2x.png`.
  private static func isImage(_ text: PlainForm, _ domain: Range<Int>) -> Bool {
    text.isDigit(domain.lowerBound) && text[domain.lowerBound + 1] | 0x20 == UInt8(ascii: "x")
      && text[domain.lowerBound + 2] == 0x2E
  }

  /// The end of an at sign: `@`, or the word in brackets with which people hide it.
  private static func signEnd(_ text: PlainForm, _ start: Int) -> Int? {
    switch text[start] {
    case UInt8(ascii: "@"):
      var end = start + 1
      if text[end] == 0x20, text[start - 1] == 0x20 { end += 1 }
      return end
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): return bracketed(text, start, at)
    default: return nil
    }
  }

  private static let at: [UInt8] = [0x61, 0x74]
  private static let dot: [UInt8] = [0x64, 0x6F, 0x74]

  private static func bracketed(_ text: PlainForm, _ start: Int, _ word: [UInt8]) -> Int? {
    var position = start + 1
    for letter in word {
      guard text[position] | 0x20 == letter else { return nil }
      position += 1
    }
    guard [0x5D, 0x29, 0x7D].contains(text[position]) else { return nil }
    return text[position + 1] == 0x20 ? position + 2 : position + 1
  }

  private static func localEnd(_ text: PlainForm, _ sign: Int) -> Int {
    text[sign - 1] == 0x20 ? sign - 1 : sign
  }

  private static func localStart(_ text: PlainForm, _ sign: Int, _ floor: Int) -> Int {
    var start = localEnd(text, sign)
    while start > floor, isLocal(text, start - 1) { start -= 1 }
    while start < sign, text[start] == 0x2E || text[start] == 0x2D || text[start] == 0x27 { start += 1 }
    return start
  }

  private static func isLocal(_ text: PlainForm, _ index: Int) -> Bool {
    if text.isWord(index) { return true }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "'"),
      UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "="),
      UInt8(ascii: "~"):
      return true
    default: return false
    }
  }

  /// The end of a domain: labels with full stops between, of which the last has two letters at least.
  private static func domainEnd(_ text: PlainForm, _ start: Int) -> Int? {
    var position = start
    var end: Int?
    var labels = 0
    while true {
      let label = position
      while text.isWord(position) || text[position] == UInt8(ascii: "-") && text.isWord(position + 1) { position += 1 }
      guard position > label else { return end }
      labels += 1
      if labels > 1, position - label > 1, !text.isDigit(position - 1) { end = position }
      guard let next = stopEnd(text, position) else { return end }
      position = next
    }
  }

  private static func stopEnd(_ text: PlainForm, _ start: Int) -> Int? {
    if text[start] == UInt8(ascii: ".") { return start + 1 }
    let open = text[start] == 0x20 ? start + 1 : start
    guard [0x5B, 0x28, 0x7B].contains(text[open]) else { return nil }
    return bracketed(text, open, dot)
  }
}
