import EpitomeCore

/// Finds where a web address ends that has a sentence glued to it: `…/p/some-titleThe next`.
struct AddressEnd {
  let bytes: [UInt8]
  let evidence: GlueEvidence

  /// Where the text glued to an address begins; nil where the address is whole.
  func find(_ address: Range<Int>) -> Int? {
    guard let path = pathStart(address) else { return nil }
    if let capital = bytes[path..<address.upperBound].firstIndex(where: { $0 &- 0x41 < 26 }), capital > path + 1,
      endsPlainPath(path..<capital, address.upperBound)
    {
      return capital
    }
    return lastWord(path..<address.upperBound)
  }

  /// Whether a path without capitals ends before the first one, which opens a word of the text.
  private func endsPlainPath(_ path: Range<Int>, _ end: Int) -> Bool {
    let before = bytes[path.upperBound - 1]
    guard isSmallOrDigit(before) || before == UInt8(ascii: "/") || ".!?)".utf8.contains(before) else { return false }
    let word = word(at: path.upperBound, end)
    if word.count == 1 {
      let isWord = bytes[word.lowerBound] == UInt8(ascii: "A") || bytes[word.lowerBound] == UInt8(ascii: "I")
      return isWord && hasSlug(path) && goesOn(word.upperBound)
    }
    // A file name may have a capital after its full stop, and an address one after its slash.
    let isKnown = evidence.isOpener(word) || evidence.count(word) > 0
    if before == UInt8(ascii: "/") || before == UInt8(ascii: ".") { return isKnown && goesOn(word.upperBound) }
    return isKnown || repeats(path, word) || hasSlug(path) && goesOn(word.upperBound)
  }

  /// A sentence opener at the end of an address that has capitals of its own.
  private func lastWord(_ path: Range<Int>) -> Int? {
    var end = path.upperBound
    while end > path.lowerBound, ",.;:!?'".utf8.contains(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > path.lowerBound, bytes[start - 1] &- 0x61 < 26 { start -= 1 }
    guard start > path.lowerBound + 1, start < end, bytes[start - 1] &- 0x41 < 26 else { return nil }
    start -= 1
    guard isSmallOrDigit(bytes[start - 1]), evidence.isOpener(start..<end), followsLower(path.upperBound) else {
      return nil
    }
    return start
  }

  /// Whether the slug ends with the word: the title of the page, once more.
  private func repeats(_ path: Range<Int>, _ word: Range<Int>) -> Bool {
    let segment = bytes[path].split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    return segment.contains { $0.elementsEqual(bytes[word].map { $0 | 0x20 }) }
  }

  /// The letters from a capital up to the next one.
  private func word(at start: Int, _ limit: Int) -> Range<Int> {
    var end = start + 1
    while end < limit, bytes[end] &- 0x61 < 26 { end += 1 }
    return start..<end
  }

  private func isSmallOrDigit(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Where the path begins, after the host.
  private func pathStart(_ address: Range<Int>) -> Int? {
    var position = address.lowerBound
    while position + 2 < address.upperBound, bytes[position] != UInt8(ascii: ":"), bytes[position] != UInt8(ascii: ".")
    {
      position += 1
    }
    if bytes[position] == UInt8(ascii: ":") { position += 3 }
    guard position < address.upperBound else { return nil }
    // An address may end with its host: "example.orgThe".
    return bytes[position..<address.upperBound].firstIndex(of: UInt8(ascii: "/")) ?? position
  }

  /// Whether the last segment is made of words with hyphens between them.
  private func hasSlug(_ range: Range<Int>) -> Bool {
    let segment = bytes[range].split(separator: UInt8(ascii: "/")).last ?? []
    return segment.filter { $0 == UInt8(ascii: "-") }.count >= 2
  }

  /// Whether text goes on after the word on the same line.
  private func goesOn(_ position: Int) -> Bool {
    position < bytes.count
      && (bytes[position] == 0x20 || bytes[position] >= 0x80 || ",.;:!?'".utf8.contains(bytes[position]))
  }

  private func followsLower(_ position: Int) -> Bool {
    position + 1 < bytes.count && bytes[position] == 0x20 && bytes[position + 1] &- 0x61 < 26
  }
}
