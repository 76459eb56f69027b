import EpitomeCore

/// Finds where a web address ends that has a sentence glued to it: `…/p/some-titleThe next`.
struct AddressEnd {
  let bytes: [UInt8]
  let evidence: GlueEvidence

  /// Where the text glued to an address begins; nil where the address is whole.
  func find(_ address: Range<Int>) -> Int? {
    // The last word of the token: a capital with small letters after it, up to the end but for punctuation.
    var end = address.upperBound
    while end > address.lowerBound, ",.;:!?'".utf8.contains(bytes[end - 1]) { end -= 1 }
    // "It's", "We'll"
    if let apostrophe = bytes[max(address.lowerBound, end - 3)..<end].firstIndex(of: UInt8(ascii: "'")) {
      end = apostrophe
    }
    var start = end
    while start > address.lowerBound, bytes[start - 1] &- 0x61 < 26 { start -= 1 }
    guard start > address.lowerBound, bytes[start - 1] &- 0x41 < 26 else { return nil }
    start -= 1
    guard start - 1 > address.lowerBound, let path = pathStart(address), start > path + 1 else { return nil }
    let before = bytes[start - 1]
    let isOneLetter = end - start == 1
    if isOneLetter, bytes[start] != UInt8(ascii: "A"), bytes[start] != UInt8(ascii: "I") { return nil }
    let word = start..<end
    if ".!?".utf8.contains(before) {
      return bytes[start - 2] &- 0x61 < 26 && (evidence.isOpener(word) || evidence.count(word) > 0) ? start : nil
    }
    guard before &- 0x61 < 26 || before &- 0x30 < 10 || before == UInt8(ascii: "/") else { return nil }
    guard goesOn(address.upperBound) else { return nil }
    if isPlain(path..<start), hasSlug(path..<start) || evidence.isOpener(word) || evidence.count(word) > 0 { return start }
    return evidence.isOpener(word) && before != UInt8(ascii: "/") && followsLower(address.upperBound) ? start : nil
  }

  /// Where the path begins, after the host.
  private func pathStart(_ address: Range<Int>) -> Int? {
    var position = address.lowerBound
    while position + 2 < address.upperBound, bytes[position] != UInt8(ascii: ":"), bytes[position] != UInt8(ascii: ".") {
      position += 1
    }
    if bytes[position] == UInt8(ascii: ":") { position += 3 }
    guard position < address.upperBound else { return nil }
    // An address may end with its host: "example.orgThe".
    return bytes[position..<address.upperBound].firstIndex(of: UInt8(ascii: "/")) ?? position
  }

  /// Whether there is no capital: then the one that follows is of another text.
  private func isPlain(_ range: Range<Int>) -> Bool {
    !bytes[range].contains { $0 &- 0x41 < 26 }
  }

  /// Whether the last segment is made of words with hyphens between them.
  private func hasSlug(_ range: Range<Int>) -> Bool {
    let segment = bytes[range].split(separator: UInt8(ascii: "/")).last ?? []
    return segment.filter { $0 == UInt8(ascii: "-") }.count >= 2
  }

  /// Whether text goes on after the address on the same line.
  private func goesOn(_ position: Int) -> Bool {
    position < bytes.count && (bytes[position] == 0x20 || bytes[position] >= 0x80)
  }

  private func followsLower(_ position: Int) -> Bool {
    position + 1 < bytes.count && bytes[position] == 0x20 && bytes[position + 1] &- 0x61 < 26
  }
}
