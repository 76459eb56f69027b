import EpitomeCore

/// Articles and the like that an apostrophe ties to the next word: "l'ONU".
enum Elision {
  /// Where an elided article ends and the word after it begins: at most four letters before an apostrophe.
  static func find(in range: Range<Int>, _ bytes: [UInt8]) -> (end: Int, next: Int)? {
    var position = range.lowerBound
    var count = 0
    while position < range.upperBound, count < 5 {
      let (scalar, size) = bytes.scalar(at: position)
      if scalar == 0x27 || scalar == 0x2019 {
        let next = position + size
        return count > 0 && next < range.upperBound ? (position, next) : nil
      }
      position += size
      count += 1
    }
    return nil
  }

  /// The word without an article that the language elides: the ONU of "l'ONU".
  static func cut(_ range: Range<Int>, _ bytes: [UInt8], _ lexicon: Lexicon) -> Range<Int> {
    guard let elision = find(in: range, bytes), lexicon.elidedWords.contains(bytes, range.lowerBound..<elision.next)
    else { return range }
    return elision.next..<range.upperBound
  }
}
