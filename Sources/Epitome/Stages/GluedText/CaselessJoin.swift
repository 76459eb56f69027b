import EpitomeCore
import EpitomeICU

/// Finds where a word of a script without case is the last word of a heading and the first of the text below it.
///
/// Nothing shows at such a place, so the document's own words decide: it has both halves elsewhere, and the whole nowhere.
struct CaselessJoin {
  private let bytes: [UInt8]
  private let evidence: GlueEvidence

  init(_ bytes: [UInt8], _ evidence: GlueEvidence) {
    self.bytes = bytes
    self.evidence = evidence
  }

  /// Where the second word begins; nil for one word.
  func find(_ word: Range<Int>, _ pieceStart: Int) -> Int? {
    if 0xAC00...0xD7A3 ~= bytes.scalar(at: word.lowerBound).value { return findKorean(word, pieceStart) }
    let least = shortestHalf(bytes.scalar(at: word.lowerBound).value)
    guard least > 0, word.count >= least * 4, isHeading(pieceStart..<word.lowerBound), evidence.count(word) == 1 else {
      return nil
    }
    var best: (split: Int, count: Int)?
    var split = word.lowerBound
    var scalars = 0
    while split < word.upperBound {
      let (value, length) = bytes.scalar(at: split)
      if scalars >= least, !UnicodeProperties.isMark(value) {
        let right = split..<word.upperBound
        guard right.count >= least * 2 else { break }
        let count = min(evidence.count(word.lowerBound..<split), evidence.count(right))
        if count > (best?.count ?? 0) { best = (split, count) }
      }
      scalars += 1
      split += length
    }
    return best?.split
  }

  /// Endings of Korean sentences and headings that a word goes on after only with the particles below.
  private static let koreanEndings = ["니다", "세요", "하기", "까요", "해요"].map { Array($0.utf8) }
  private static let koreanParticles = "만라고는면지까마도가이를을의에위때로".unicodeScalars.map(\.value)

  private func findKorean(_ word: Range<Int>, _ pieceStart: Int) -> Int? {
    guard word.count >= 15, isHeading(pieceStart..<word.lowerBound) else { return nil }
    var split = word.lowerBound + 6
    while split + 6 <= word.upperBound {
      if Self.koreanEndings.contains(where: { bytes[..<split].suffix(6).elementsEqual($0) }),
        !Self.koreanParticles.contains(bytes.scalar(at: split).value)
      {
        return split
      }
      split += 3
    }
    return nil
  }

  /// Least scalars of each half, by script: longer where prefixes and suffixes are written without a space; 0 for scripts
  /// whose words no space parts.
  private func shortestHalf(_ value: UInt32) -> Int {
    switch value {
    case 0x5D0...0x6FF: 3
    case 0x900...0xDFF: 2
    case 0x10D0...0x10FF: 3
    case 0x1200...0x137F: 2
    default: 0
    }
  }

  /// Whether what stands before the word could be the rest of a heading: short, and no sentence in it.
  private func isHeading(_ piece: Range<Int>) -> Bool {
    guard piece.count <= CamelJoin.longestHeading.bytes * 2 else { return false }
    let trimmed = bytes.trimmed(piece)
    guard ListSign.length(bytes, at: trimmed.lowerBound) == nil else { return false }
    var words = 1
    var position = trimmed.lowerBound
    while position < trimmed.upperBound {
      let (value, length) = bytes.scalar(at: position)
      if value == 0x20 { words += 1 }
      if GlueJoin.isTerminator(value) { return false }
      position += length
    }
    return words <= CamelJoin.longestHeading.words
  }
}
