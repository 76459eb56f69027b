import EpitomeCore

/// Places where a sentence begins though no full stop stands before it: after a web address that another follows, or a word
/// with a capital that opens sentences, and after a face of signs such as `:-)`.
enum Dividers {
  /// Where sentences begin, found at the colons and semicolons among the candidates.
  static func starts(
    _ bytes: [UInt8], _ region: Range<Int>, _ candidates: ArraySlice<BreakCandidate>, _ starters: WordSet
  ) -> [Int] {
    var starts: [Int] = []
    for candidate in candidates where candidate.kind == .pause {
      let colon = candidate.start
      if opensAddress(bytes, colon, region.upperBound) {
        guard let next = next(bytes, afterToken: colon, region.upperBound) else { continue }
        if isAddress(bytes, next, region.upperBound) || opensSentence(bytes, next, region.upperBound, starters) {
          starts.append(next)
        }
      } else if isFace(bytes, colon, region) {
        guard let next = next(bytes, afterToken: colon, region.upperBound) else { continue }
        if isAddress(bytes, next, region.upperBound) || LetterCase.of(bytes.scalar(at: next).value) == .upper {
          starts.append(next)
        }
      }
    }
    return starts
  }

  /// Whether two slashes follow a colon, and something after them.
  private static func opensAddress(_ bytes: [UInt8], _ colon: Int, _ limit: Int) -> Bool {
    colon + 3 < limit && bytes[colon] == 0x3A && bytes[colon + 1] == 0x2F && bytes[colon + 2] == 0x2F
  }

  /// Whether a colon or semicolon between spaces or signs is the eyes of a face: `:)`, `;-)`, `:-(`, `:D`.
  private static func isFace(_ bytes: [UInt8], _ eyes: Int, _ region: Range<Int>) -> Bool {
    guard eyes > region.lowerBound, bytes[eyes - 1] <= 0x20 || ".!?".utf8.contains(bytes[eyes - 1]) else {
      return false
    }
    var mouth = eyes + 1
    if mouth < region.upperBound, bytes[mouth] == 0x2D { mouth += 1 }
    guard mouth < region.upperBound, ")(DP".utf8.contains(bytes[mouth]) else { return false }
    return mouth + 1 == region.upperBound || bytes[mouth + 1] <= 0x20 || bytes[mouth + 1] == 0x2E
  }

  /// Where the next token begins on the same line; nil at the end.
  private static func next(_ bytes: [UInt8], afterToken start: Int, _ limit: Int) -> Int? {
    var position = start
    while position < limit, bytes[position] > 0x20 { position += 1 }
    while position < limit, bytes[position] == 0x20 { position += 1 }
    return position < limit ? position : nil
  }

  private static func isAddress(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    let text = bytes[start..<min(limit, start + 8)]
    return text.starts(with: "http://".utf8) || text.starts(with: "https://".utf8) || text.starts(with: "www.".utf8)
  }

  /// Whether a word with a capital stands there that opens sentences.
  private static func opensSentence(_ bytes: [UInt8], _ start: Int, _ limit: Int, _ starters: WordSet) -> Bool {
    guard LetterCase.of(bytes.scalar(at: start).value) == .upper else { return false }
    var end = start
    while end < limit, end - start < 24 {
      let (scalar, length) = bytes.scalar(at: end)
      guard LetterCase.of(scalar) != .none else { break }
      end += length
    }
    return starters.contains(bytes, start..<end)
  }
}
