import EpitomeCore

/// Finds sponsor reads and talk about the show itself: whole blocks, or passages of sentences inside of them.
struct SponsorPassages {
  /// A sentence as far as it matters here.
  private struct Line {
    var span: TextSpan
    var block: Int
    /// What speaks for it being about the show or its sponsors.
    var score = 0.0
    /// Whether it names a paid message.
    var isPaid = false
  }

  /// Score from which on a sentence is marked: two phrases, or one and a word besides.
  private static let threshold = 1.5

  private let page: Page
  private let bytes: [UInt8]
  private let signs: SignMap
  private var lines: [Line] = []
  /// Number of the first line of each block; a block without any has that of the next one.
  private var firstLines: [Int] = []

  init(_ page: Page) {
    self.page = page
    (bytes, signs) = (page.document.bytes, page.document.signs)
    var scorers: [String: PhraseScorer] = [:]
    let mainLanguage = page.mainLanguages.min() ?? "und"
    for (index, block) in page.blocks.enumerated() {
      firstLines.append(lines.count)
      let language = block.language == "und" ? mainLanguage : block.language
      let scorer = scorers[language] ?? PhraseScorer(language, page)
      scorers[language] = scorer
      let hits = scorer.hits(in: block)
      if block.manner == .line, block.kind != .heading { continue }
      append(index, hits, FurnitureLexicon.forLanguage(language))
    }
    firstLines.append(lines.count)
  }

  /// Marks what was found.
  func mark(_ marks: inout PageMarks) {
    markChapters(&marks)
    markFrames(&marks)
    markPassages(&marks)
  }

  private mutating func append(_ index: Int, _ hits: [PhraseScorer.Hit], _ lexicon: FurnitureLexicon) {
    var hit = 0
    for range in RoughSentences.split(bytes, signs, page.blocks[index].span.range) {
      var line = Line(span: TextSpan(range), block: index)
      var single = 0.0
      let first = hit
      var phrases: Set<[UInt8]> = []
      while hit < hits.count, hits[hit].range.lowerBound < range.upperBound {
        defer { hit += 1 }
        if hits[hit].isPaid { line.isPaid = true }
        // "Subscribe to this, subscribe to that" says one thing.
        guard phrases.insert(Array(bytes[hits[hit].range])).inserted else { continue }
        if hits[hit].isPhrase { line.score += hits[hit].weight } else { single = min(1, single + hits[hit].weight) }
      }
      line.score += single
      if !line.isPaid, page.blocks[index].isSpoken, line.score >= Self.threshold,
        !addresses(range, hits[first..<hit], lexicon)
      {
        line.score = Self.threshold - 0.5
      }
      lines.append(line)
    }
  }

  /// Whether a sentence turns to who listens: it speaks of "us", gives an address, or invites. People talk about newsletters and
  /// subscribers of others too.
  private func addresses(
    _ range: Range<Int>, _ hits: ArraySlice<PhraseScorer.Hit>, _ lexicon: FurnitureLexicon
  ) -> Bool {
    guard !lexicon.invitations.isEmpty else { return true }
    let words = page.words.words(in: TextSpan(range))
    let isAddress = bytes[range].contains(UInt8(ascii: "@")) || bytes[range].contains("://".utf8)
    return isAddress || words.contains { lexicon.ownGroup.contains(bytes, page.words.range($0)) }
      || hits.contains { hit in
        let word = page.words.words(in: TextSpan(hit.range)).lowerBound
        return word == words.lowerBound
          || word > words.lowerBound && lexicon.invitations.contains(bytes, page.words.range(word - 1))
      }
  }

  private func lines(of block: Int) -> ArraySlice<Line> { lines[firstLines[block]..<firstLines[block + 1]] }

  /// A short chapter whose heading names a sponsor, and whose text does so too, up to the next heading.
  private func markChapters(_ marks: inout PageMarks) {
    for (index, block) in page.blocks.enumerated() where block.kind == .heading {
      guard lines(of: index).contains(where: { $0.isPaid && $0.score >= 1 }) else { continue }
      let limit = min(index + 1 + Self.longestChapter, page.blocks.count)
      guard let end = page.blocks[(index + 1)..<limit].firstIndex(where: { $0.kind == .heading }),
        (index + 1..<end).contains(where: { lines(of: $0).contains { $0.score >= Self.threshold } })
      else { continue }
      for inner in index..<end { marks.mark(inner, .sponsor, "a chapter for a sponsor") }
    }
  }

  /// Blocks that the chapter of a sponsor has at most.
  private static let longestChapter = 8

  /// Near the beginning, a paragraph that announces notes in its first words, and those that go on counting them up.
  private func markFrames(_ marks: inout PageMarks) {
    var inFrame = false
    var seen = 0
    for index in page.core where page.blocks[index].manner == .text {
      if seen >= 6 { return }
      seen += 1
      if marks.isMarked(index) { continue }
      if inFrame, opensWithNumber(index) {
        marks.mark(index, .sponsor, "goes on with notes about the show")
      } else if let first = lines(of: index).first, lines(of: index).count >= 2, first.score >= 0.5,
        page.words.words(in: first.span).count <= 14
      {
        inFrame = true
        marks.mark(index, .sponsor, "notes about the show")
      } else {
        inFrame = false
      }
    }
  }

  /// Whether a block begins with "second" or the like, set apart by a comma.
  private func opensWithNumber(_ index: Int) -> Bool {
    let block = page.blocks[index]
    guard let first = block.words.first else { return false }
    let range = page.words.range(first)
    guard range.upperBound < bytes.count, [0x2C, 0x3A, 0xEF, 0xE3].contains(bytes[range.upperBound]) else {
      return false
    }
    let lexicon = Lexicon.forLanguage(block.language)
    return lexicon.numberWords.contains(bytes, range) || lexicon.cueWords.contains(bytes, range)
  }

  /// Sentences that say enough on their own, what stands between two of them, and what goes on about the sponsor.
  private func markPassages(_ marks: inout PageMarks) {
    var next = 0
    while next < lines.count {
      guard lines[next].score >= Self.threshold, !marks.isMarked(lines[next].block) else {
        next += 1
        continue
      }
      let first = next
      var last = next
      var isPaid = lines[next].isPaid
      var subjects = SponsorSubjects(bytes, page.words)
      subjects.add(lines[next].span)
      next += 1
      while next < lines.count, next - last <= (isPaid ? 4 : 2), belongsTogether(last, next) {
        let line = lines[next]
        if line.score >= Self.threshold
          || isPaid && (line.score >= 1 || next == last + 1 && subjects.goOn(in: line.span))
        {
          last = next
          isPaid = isPaid || line.isPaid
          subjects.add(line.span)
        }
        next += 1
      }
      next = last + 1
      mark(first...last, isPaid ? "a message for a sponsor" : "about the show itself", &marks)
    }
  }

  /// Whether two sentences are of one paragraph, or said one after the other.
  private func belongsTogether(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (lines[left].block, lines[right].block)
    return left == right || page.blocks[left].isSpoken && page.blocks[right].isSpoken && right - left <= 2
  }

  private func mark(_ passage: ClosedRange<Int>, _ reason: String, _ marks: inout PageMarks) {
    var first = passage.lowerBound
    while first <= passage.upperBound {
      let block = lines[first].block
      let last = min(passage.upperBound, firstLines[block + 1] - 1)
      if first == firstLines[block], last == firstLines[block + 1] - 1 {
        marks.mark(block, .sponsor, reason)
      } else {
        marks.markPassage(TextSpan(lines[first].span.start, lines[last].span.end), in: block, .sponsor, reason)
      }
      first = last + 1
    }
  }
}
