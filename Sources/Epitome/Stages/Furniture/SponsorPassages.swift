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
  private var lines: [Line] = []
  /// Number of the first line of each block; a block without any has that of the next one.
  private var firstLines: [Int] = []

  init(_ page: Page) {
    self.page = page
    bytes = page.document.bytes
    var scorers: [String: PhraseScorer] = [:]
    for (index, block) in page.blocks.enumerated() {
      firstLines.append(lines.count)
      let language = block.language == "und" ? page.mainLanguages.min() ?? "und" : block.language
      if scorers[language] == nil { scorers[language] = PhraseScorer(language, page) }
      let hits = scorers[language]?.hits(in: block) ?? []
      if hits.isEmpty && !block.isSpoken && block.manner != .text { continue }
      append(index, hits)
    }
    firstLines.append(lines.count)
  }

  /// Marks what was found.
  func mark(_ marks: inout PageMarks) {
    markChapters(&marks)
    markFrames(&marks)
    markPassages(&marks)
  }

  private mutating func append(_ index: Int, _ hits: [PhraseScorer.Hit]) {
    var hit = 0
    for range in RoughSentences.split(bytes, page.blocks[index].span.range) {
      var line = Line(span: TextSpan(range), block: index)
      var single = 0.0
      while hit < hits.count, hits[hit].range.lowerBound < range.upperBound {
        if hits[hit].isPhrase {
          line.score += hits[hit].isPaid ? 2 : 1
        } else {
          single = min(1, single + (hits[hit].isPaid ? 1 : 0.5))
        }
        if hits[hit].isPaid { line.isPaid = true }
        hit += 1
      }
      line.score += single
      lines.append(line)
    }
  }

  private func lines(of block: Int) -> ArraySlice<Line> { lines[firstLines[block]..<firstLines[block + 1]] }

  /// A chapter whose heading names a sponsor, up to the next heading.
  private func markChapters(_ marks: inout PageMarks) {
    let limit = max(6, page.blocks.count / 8)
    for (index, block) in page.blocks.enumerated() where block.kind == .heading {
      guard lines(of: index).contains(where: \.isPaid) else { continue }
      let end = page.blocks[(index + 1)...].firstIndex { $0.kind == .heading } ?? page.blocks.count
      guard end - index <= limit else { continue }
      for inner in index..<end { marks.mark(inner, .sponsor, "a chapter for a sponsor") }
    }
  }

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
    guard range.upperBound < bytes.count, [0x2C, 0x3A, 0xEF, 0xE3].contains(bytes[range.upperBound]) else { return false }
    let lexicon = Lexicon.forLanguage(block.language)
    return lexicon.numberWords.contains(bytes, range) || lexicon.cueWords.contains(bytes, range)
  }

  /// Sentences that say enough on their own, and what stands between two of them.
  private func markPassages(_ marks: inout PageMarks) {
    var next = 0
    while next < lines.count {
      guard lines[next].score >= Self.threshold else {
        next += 1
        continue
      }
      let first = next
      var last = next
      var isPaid = lines[next].isPaid
      next += 1
      while next < lines.count, next - last <= (isPaid && lines[next].isPaid ? 5 : 2) {
        if lines[next].score >= Self.threshold || isPaid && lines[next].score >= 1 {
          last = next
          isPaid = isPaid || lines[next].isPaid
        }
        next += 1
      }
      next = last + 1
      mark(first...last, isPaid ? "a message for a sponsor" : "about the show itself", &marks)
    }
  }

  private func mark(_ passage: ClosedRange<Int>, _ reason: String, _ marks: inout PageMarks) {
    var first = passage.lowerBound
    while first <= passage.upperBound {
      let block = lines[first].block
      let last = min(passage.upperBound, firstLines[block + 1] - 1)
      if first == firstLines[block], last == firstLines[block + 1] - 1 {
        marks.mark(block, .sponsor, reason)
      } else {
        marks.markPassage(TextSpan(lines[first].span.start, lines[last].span.end), in: block, reason)
      }
      first = last + 1
    }
  }
}

/// Finds the phrases of self-promotion in blocks of one language.
struct PhraseScorer {
  /// A phrase that was found.
  struct Hit {
    let range: Range<Int>
    /// Whether it is more than a word.
    let isPhrase: Bool
    /// Whether it stands for a paid message.
    let isPaid: Bool
  }

  private let page: Page
  private let lexicon: FurnitureLexicon
  /// For every word of the vocabulary, whether a phrase begins with it.
  private let starts: [Bool]

  init(_ language: String, _ page: Page) {
    self.page = page
    let lexicon = FurnitureLexicon.forLanguage(language)
    self.lexicon = lexicon
    starts = lexicon.writesSpaces ? page.words.vocabulary.flags { lexicon.housekeepingStarts.contains($0, $1) } : []
  }

  /// The phrases in a block, in order. Linear.
  func hits(in block: PageBlock) -> [Hit] {
    let bytes = page.document.bytes
    guard lexicon.writesSpaces else {
      return lexicon.housekeeping.matches(in: bytes, block.span.range).map { hit($0, bytes) }
    }
    var hits: [Hit] = []
    var end = 0
    for word in block.words where starts[Int(page.words.ids[word])] {
      let start = page.words.range(word).lowerBound
      guard start >= end, let length = lexicon.housekeeping.matchLength(bytes, at: start, limit: block.span.end) else {
        continue
      }
      end = start + length
      hits.append(hit(start..<end, bytes))
    }
    return hits
  }

  private func hit(_ range: Range<Int>, _ bytes: [UInt8]) -> Hit {
    let isPhrase = lexicon.writesSpaces ? bytes[range].contains(0x20) : range.count >= 12
    return Hit(range: range, isPhrase: isPhrase, isPaid: lexicon.sponsor.contains(bytes, range))
  }
}

/// Cuts text at the ends of sentences, as well as can be told without knowing its language.
enum RoughSentences {
  /// The sentences of a part of a text, without the white space around them. Linear.
  static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      var end: Int?
      switch byte {
      case 0x21, 0x2E, 0x3F: end = position + 1
      case 0xD8, 0xE2, 0xE3, 0xEF:
        let (scalar, length) = bytes.scalar(at: position)
        if [0x61F, 0x2026, 0x3002, 0xFF01, 0xFF1F].contains(scalar) { end = position + length }
      default: break
      }
      guard let end else {
        position += 1
        continue
      }
      position = min(end, range.upperBound)
      guard byte >= 0x80 || position == range.upperBound || bytes[position] <= 0x20 else { continue }
      append(bytes.trimmed(start..<position), to: &sentences)
      start = position
    }
    append(bytes.trimmed(start..<range.upperBound), to: &sentences)
    return sentences
  }

  private static func append(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
    if !range.isEmpty { sentences.append(range) }
  }
}
