import EpitomeICU
import Testing

/// Our own scan of words must give what ICU gives, to the byte.
@Suite struct WordSegmentsTests {
  private struct Segment: Hashable {
    var start: Int32
    var end: Int32
    var status: WordStatus
  }

  private func own(_ bytes: [UInt8]) -> [Segment] {
    let found = WordSegments(bytes)
    return found.starts.indices.map {
      Segment(start: found.starts[$0], end: found.ends[$0], status: found.statuses[$0])
    }
  }

  private func icu(_ bytes: [UInt8]) -> [Segment] {
    var start: Int32 = 0
    var found: [Segment] = []
    for boundary in TextBoundaries.find(.word, in: bytes, range: bytes.indices) {
      if boundary.word != .none { found.append(Segment(start: start, end: boundary.offset, status: boundary.word)) }
      start = boundary.offset
    }
    return found
  }

  /// One of each value of Word_Break, of the signs that CLDR tailors, and of the scripts that ICU has dictionaries for.
  private static let representatives = [
    "a", "א", "1", "_", "'", "\"", ".", ":", "·", ",", "\u{301}", "\u{AD}", "\u{200D}", "😀", "Ⓜ", " ", "🇦", "\n", "\r",
    "\u{85}", "!", "@", "ก", "漢", "カ", "가",
  ].map { Array($0.utf8) }

  @Test(arguments: representatives.indices)
  func `cuts all short texts as ICU does`(first: Int) {
    var wrong: [String] = []
    func check(_ bytes: [UInt8], _ depth: Int) {
      if own(bytes) != icu(bytes) { wrong.append(text(bytes).debugDescription) }
      guard depth < 4 else { return }
      for next in Self.representatives { check(bytes + next, depth + 1) }
    }
    check(Self.representatives[first], 1)
    #expect(wrong == [])
  }

  @Test func `knows every scalar`() {
    var wrong: [String] = []
    for value in UInt32(1)..<0x30000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array("a\(scalar)a \(scalar)\(scalar)1\(scalar)1 \(scalar)".utf8)
      if own(bytes) != icu(bytes) { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong == [])
  }

  @Test(arguments: UInt64(0)..<40)
  func `cuts random texts as ICU does`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...3000, using: &generator)
    // Letters and spaces prevail, as in real text, so that long words and lines are met too.
    let common = ["word", "Ünder", "don", " ", " ", "3"].map { Array($0.utf8) }
    let bytes = (0..<count).flatMap { _ in
      Bool.random(using: &generator)
        ? common[Int.random(in: common.indices, using: &generator)]
        : Self.representatives[Int.random(in: Self.representatives.indices, using: &generator)]
    }
    #expect(own(bytes) == icu(bytes))
  }

  @Test(arguments: UInt64(0)..<60)
  func `cuts hostile bytes as ICU does`(seed: UInt64) {
    let bytes = RandomInput.bytes(seed: seed)
    #expect(own(bytes) == icu(bytes))
  }

  @Test(.enabled(if: UnicodeData.isInstalled, Comment(rawValue: UnicodeData.requirement)))
  func `cuts the samples of WordBreakTest as ICU does`() {
    var tested = 0
    for line in UnicodeData.lines("auxiliary/WordBreakTest.txt") {
      let codes = line.prefix { $0 != "#" }.filter { $0.isHexDigit || $0 == " " }
      guard let bytes = UnicodeData.text(ofCodePoints: codes), !bytes.isEmpty else { continue }
      tested += 1
      #expect(own(bytes) == icu(bytes), "\(codes)")
    }
    #expect(tested > 1800)
  }
}
