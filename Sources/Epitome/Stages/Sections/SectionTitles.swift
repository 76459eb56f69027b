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

  /// The phrases of a section, told apart by their stems: each is a node of a tree, a stem further from the root.
  private struct FoundPhrases {
    private(set) var phrases: [Phrase] = []
    private var edges: PairNumbers
    /// Index of the phrase that ends at each node, or -1.
    private var ends: [Int32] = [-1]

    init(capacity: Int) { edges = PairNumbers(capacity: capacity * 2) }

    /// The node that a stem leads to from another; 0 is the root.
    mutating func node(after node: Int, stem: Int) -> Int {
      let next = edges.insert(node, stem) + 1
      if next == ends.count { ends.append(-1) }
      return next
    }

    /// Counts the phrase that ends at a node once more; false where there is none yet.
    mutating func count(_ node: Int) -> Bool {
      guard ends[node] >= 0 else { return false }
      phrases[Int(ends[node])].count += 1
      return true
    }

    mutating func add(_ phrase: Phrase, at node: Int) {
      ends[node] = Int32(truncatingIfNeeded: phrases.count)
      phrases.append(phrase)
    }
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
    stems = document.stems(language: language)
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
    let classes = document.foldedClasses(lexicon)
    roles = (0..<words.count).map { word in
      if !hasLexicon, sentenceCounts[word] > most { return .barrier }
      return Self.role(words.bytes, words.range(of: word), classes[word])
    }
  }

  /// What no title begins or ends with.
  private static let barriers: WordClasses = [
    .function, .verb, .weakAdjective, .number, .filler, .reply, .orphan,
  ]

  private static func role(_ bytes: [UInt8], _ range: Range<Int>, _ classes: WordClasses) -> Role {
    let (first, length) = bytes.scalar(at: range.lowerBound)
    if classes.contains(.innerFunction) { return .inner }
    if !classes.isDisjoint(with: barriers) { return .barrier }
    let isHiragana = first >= 0x3041 && first <= 0x309F
    if isHiragana || LetterCase.of(first) == .digit || LetterCase.of(first) == .none { return .barrier }
    if length == range.count, first < 0x2E80 { return .barrier }
    return classes.contains(.genericNoun) ? .generic : .content
  }

  /// The best phrase in a run of sentences, where it stands first; nil where there is none.
  func best(in range: Range<Int>) -> TextSpan? {
    var local = [Int32](repeating: 0, count: stems.count)
    var size = 0
    for sentence in range {
      for word in table.words(in: sentences[sentence].span) {
        local[stems.stem(Int(table.ids[word]))] += 1
        size += 1
      }
    }
    var found = FoundPhrases(capacity: size)
    for sentence in range {
      let words = table.words(in: sentences[sentence].span)
      for start in words { collect(from: start, in: words, &found) }
    }
    var best: (score: Double, words: Range<Int>)?
    for phrase in found.phrases {
      let score = score(phrase, local, share: Double(size) / Double(max(1, total)))
      if score > best?.score ?? 0 { best = (score, phrase.words) }
    }
    return best.map { TextSpan(Int(table.starts[$0.words.lowerBound]), Int(table.ends[$0.words.upperBound - 1])) }
  }

  /// Adds the phrases that begin at a word, or counts them once more.
  private func collect(from start: Int, in words: Range<Int>, _ found: inout FoundPhrases) {
    guard role(start) == .content || role(start) == .generic else { return }
    let opens = start == words.lowerBound || !isAdjacent(start) || role(start - 1) == .barrier
    var node = 0
    var inner = 0
    var end = start
    while end < words.upperBound, end - start < Self.longest, end == start || isAdjacent(end) {
      let role = role(end)
      if role == .barrier { break }
      node = found.node(after: node, stem: stems.stem(Int(table.ids[end])))
      end += 1
      if role == .inner {
        inner += 1
        if inner > 1 { break }
        continue
      }
      if !found.count(node) {
        let closes = end == words.upperBound || !isAdjacent(end) || self.role(end) != .content
        let fit = (opens ? 1 : Self.cutFactor) * (closes ? 1 : Self.cutFactor)
        found.add(Phrase(words: start..<end, fit: fit), at: node)
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
  private func score(_ phrase: Phrase, _ local: [Int32], share: Double) -> Double {
    var weight = 0.0
    var content = 0
    for word in phrase.words where role(word) != .inner {
      content += 1
      let stem = stems.stem(Int(table.ids[word]))
      let here = Double(local[stem])
      let expected = Double(counts[stem]) * share
      let lift = naturalLogarithm(1 + here / max(0.1, expected))
      weight += (role(word) == .generic ? Self.genericWeight : 1) * naturalLogarithm(1 + here) * lift
    }
    let times =
      phrase.count > 1 || phrase.words.count == 1 ? naturalLogarithm(1 + Double(phrase.count)) : Self.onceFactor
    return weight / Double(max(1, content)) * Self.lengthFactors[min(5, content)] * times * phrase.fit
  }
}
