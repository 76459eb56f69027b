import EpitomeCore

/// Takes titles for sections from their own words: the noun phrase that is said most there and least elsewhere.
///
/// A phrase begins and ends with a word of content. What counts is how often it is said in the section, what share of its
/// words' use falls there, and whether it stands between words that may border a noun phrase.
struct SectionTitles {
  private enum Role: UInt8 {
    case content, generic, inner, barrier
  }

  private struct Phrase {
    var words: Range<Int>
    var count = 1
    var fit: Double
  }

  private static let longest = 5
  private static let lengthFactors = [0, 0.6, 1.15, 1.1, 0.9, 0.7]
  private static let cutFactor = 0.7
  private static let onceFactor = 0.55
  private static let genericWeight = 0.15
  private static let commonShare = 0.15

  private let document: Document
  private let table: WordTable
  private let sentences: [Sentence]
  private let stems: WordStems
  private let roles: [Role]
  /// How often each stem stands in the sentences of the document.
  private var counts: [Int32]
  private var total = 0

  init(_ document: Document, lexicon: Lexicon, language: String, sentences: [Sentence]) {
    self.document = document
    self.sentences = sentences
    table = document.words
    stems = WordStems(table.vocabulary, language: language)
    counts = [Int32](repeating: 0, count: stems.count)
    var sentenceCounts = [Int](repeating: 0, count: table.vocabulary.count)
    var lastSentence = [Int](repeating: -1, count: table.vocabulary.count)
    for (index, sentence) in sentences.enumerated() {
      for word in table.words(in: sentence.span) {
        let id = Int(table.ids[word])
        counts[stems.stem(id)] += 1
        total += 1
        if lastSentence[id] != index {
          lastSentence[id] = index
          sentenceCounts[id] += 1
        }
      }
    }
    let hasLexicon = lexicon.functionWords.count > 0
    let most = max(8, Int(Self.commonShare * Double(sentences.count)))
    let words = table.vocabulary
    roles = (0..<words.count).map { word in
      if !hasLexicon, sentenceCounts[word] > most { return .barrier }
      return Self.role(words.bytes, words.range(of: word), lexicon)
    }
  }

  private static func role(_ bytes: [UInt8], _ range: Range<Int>, _ lexicon: Lexicon) -> Role {
    let (first, length) = bytes.scalar(at: range.lowerBound)
    if lexicon.innerFunctionWords.contains(bytes, range) { return .inner }
    if lexicon.functionWords.contains(bytes, range) || lexicon.commonVerbs.contains(bytes, range)
      || lexicon.weakAdjectives.contains(bytes, range) || lexicon.numberWords.contains(bytes, range)
      || lexicon.fillers.contains(bytes, range) || lexicon.backchannels.contains(bytes, range)
      || lexicon.orphanOpeners.contains(bytes, range)
    {
      return .barrier
    }
    let isHiragana = first >= 0x3041 && first <= 0x309F
    if isHiragana || LetterCase.of(first) == .digit || LetterCase.of(first) == .none { return .barrier }
    if length == range.count, first < 0x2E80 { return .barrier }
    return lexicon.genericNouns.contains(bytes, range) ? .generic : .content
  }

  /// The best phrase in a run of sentences, where it stands first; nil where there is none.
  func best(in range: Range<Int>) -> TextSpan? {
    var local: [Int: Int] = [:]
    var size = 0
    for sentence in range {
      for word in table.words(in: sentences[sentence].span) {
        local[stems.stem(Int(table.ids[word])), default: 0] += 1
        size += 1
      }
    }
    var phrases: [Phrase] = []
    var known: [[Int]: Int] = [:]
    for sentence in range {
      let words = table.words(in: sentences[sentence].span)
      for start in words { collect(from: start, in: words, &phrases, &known) }
    }
    var best: (score: Double, words: Range<Int>)?
    for phrase in phrases {
      let score = score(phrase, local, share: Double(size) / Double(max(1, total)))
      if score > best?.score ?? 0 { best = (score, phrase.words) }
    }
    return best.map { TextSpan(Int(table.starts[$0.words.lowerBound]), Int(table.ends[$0.words.upperBound - 1])) }
  }

  /// Adds the phrases that begin at a word, or counts them once more.
  private func collect(from start: Int, in words: Range<Int>, _ phrases: inout [Phrase], _ known: inout [[Int]: Int]) {
    guard role(start) == .content || role(start) == .generic else { return }
    let opens = start == words.lowerBound || !isAdjacent(start) || role(start - 1) == .barrier
    var key: [Int] = []
    var inner = 0
    var end = start
    while end < words.upperBound, end - start < Self.longest, end == start || isAdjacent(end) {
      let role = role(end)
      if role == .barrier { break }
      key.append(stems.stem(Int(table.ids[end])))
      end += 1
      if role == .inner {
        inner += 1
        if inner > 1 { break }
        continue
      }
      if let index = known[key] {
        phrases[index].count += 1
      } else {
        let closes = end == words.upperBound || !isAdjacent(end) || self.role(end) != .content
        known[key] = phrases.count
        phrases.append(Phrase(words: start..<end, fit: (opens ? 1 : Self.cutFactor) * (closes ? 1 : Self.cutFactor)))
      }
    }
  }

  private func role(_ word: Int) -> Role { roles[Int(table.ids[word])] }

  /// Whether a word follows the one before it with one space or hyphen, or nothing.
  private func isAdjacent(_ word: Int) -> Bool {
    guard word > 0 else { return false }
    let gap = Int(table.ends[word - 1])..<Int(table.starts[word])
    guard let byte = gap.first else { return true }
    return gap.count == 1 && (document.bytes[byte] == 0x20 || document.bytes[byte] == 0x2D)
  }

  /// How well a phrase names a section that has `share` of the words of the document.
  private func score(_ phrase: Phrase, _ local: [Int: Int], share: Double) -> Double {
    var weight = 0.0
    var content = 0
    for word in phrase.words where role(word) != .inner {
      content += 1
      let stem = stems.stem(Int(table.ids[word]))
      let here = Double(local[stem] ?? 0)
      let expected = Double(counts[stem]) * share
      let lift = naturalLogarithm(1 + here / max(0.1, expected))
      weight += (role(word) == .generic ? Self.genericWeight : 1) * naturalLogarithm(1 + here) * lift
    }
    let times =
      phrase.count > 1 || phrase.words.count == 1 ? naturalLogarithm(1 + Double(phrase.count)) : Self.onceFactor
    return weight / Double(max(1, content)) * Self.lengthFactors[min(5, content)] * times * phrase.fit
  }
}
