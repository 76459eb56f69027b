import EpitomeCore
import EpitomeICU

/// A candidate with its variants, ready to be chosen from.
struct RankedTerm: Sendable {
  /// The phrases that it is met as; the first one gave it its place.
  var phrases: [Int32]
  /// Number of the first word of the first occurrence.
  var first: Int32
  var score: Double
  /// Whether the user's glossary has it.
  var isWanted: Bool
  /// Whether something else than its shape says that it is a term: an acronym, a definition, the glossary.
  var isKnown: Bool
  /// Whether the text says what it means.
  var isDefined: Bool
}

/// Ranks the candidates of a text.
struct TermRanking {
  private let bytes: [UInt8]
  private let tokens: TermTokens
  private let candidates: TermCandidates
  private let vocabulary: TermVocabulary
  private let evidence: TermEvidence
  private let background: TermBackground?
  private let model: TermModel
  /// Places of a word from which it counts as late.
  private let wordCount: Double
  /// How much a name that stands once is taken for chance, a phrase that stands once being 1.
  private static let onceNamed = 0.5
  /// Candidates that stand fewer times are passed over, unless something else speaks for them.
  private let minCount: Int32

  init(
    _ bytes: [UInt8], _ tokens: TermTokens, _ candidates: TermCandidates, _ vocabulary: TermVocabulary,
    _ evidence: TermEvidence, _ background: TermBackground?, minCount: Int, isTalk: Bool
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.candidates = candidates
    self.vocabulary = vocabulary
    self.evidence = evidence
    self.background = background
    model = TermModel(wordCount: tokens.count, vocabulary.grammar, isTalk: isTalk)
    wordCount = Double(max(2, tokens.count))
    self.minCount = Int32(clamping: minCount)
  }

  /// The candidates, best first; what has the same score, by first place.
  func ranked() -> [RankedTerm] {
    var variants: [Int32: [Int32]] = [:]
    var isVariant: Set<Int32> = []
    var paired: Set<Int32> = []
    for (long, short) in evidence.pairs {
      paired.formUnion([long, short])
      guard !isVariant.contains(long), !isVariant.contains(short), variants[short] == nil else { continue }
      variants[long, default: []].append(short)
      isVariant.insert(short)
    }
    // Long texts say what matters more than once.
    let least = max(minCount, tokens.count > 1500 ? 2 : 1)
    // What is met too seldom is a term only if something else says so, or has variants: then other counts are added.
    var isSpecial = [Bool](repeating: false, count: candidates.phrases.count)
    for number in paired { isSpecial[Int(number)] = true }
    for number in evidence.glossary { isSpecial[Int(number)] = true }
    for number in evidence.defined { isSpecial[Int(number)] = true }
    var found: [RankedTerm] = []
    for number in 1..<Int32(max(1, candidates.phrases.count)) where candidates[Int(number)].count > 0 {
      guard candidates[Int(number)].count >= least || isSpecial[Int(number)] else { continue }
      guard !isVariant.contains(number), !evidence.stopped.contains(number) else { continue }
      let phrases = [number] + (variants[number] ?? [])
      let isWanted = phrases.contains(where: evidence.glossary.contains)
      let count = phrases.reduce(0) { $0 &+ candidates[Int($1)].count }
      let isKnown = isWanted || paired.contains(number) || evidence.defined.contains(number)
      guard count >= least || isKnown else { continue }
      let doubts = candidates[Int(number)].doubt
      if !isKnown, saysNothing(number) { continue }
      if !isKnown, count < 2, extendsName(number) { continue }
      if !isKnown, count < 2, !doubts.isDisjoint(with: [.hasLink, .opensWeakly, .opensWithGerund]) { continue }
      let (features, first) = features(phrases, count, isPaired: paired.contains(number))
      var score = model.score(features)
      if phrases.contains(where: evidence.boosted.contains) { score += 2 }
      found.append(
        RankedTerm(
          phrases: phrases, first: first, score: score, isWanted: isWanted, isKnown: isKnown,
          isDefined: phrases.contains(where: evidence.defined.contains)))
    }
    found.sort { ($0.score, $1.first, $1.phrases[0]) > ($1.score, $0.first, $0.phrases[0]) }
    return found
  }

  /// Whether all words of a phrase are too general to be a term: "current methods".
  private func saysNothing(_ phrase: Int32) -> Bool {
    guard candidates[Int(phrase)].head >= 0 else { return false }
    let place = candidates.occurrences[Int(candidates[Int(phrase)].head)]
    return (place.first..<place.first + place.count).allSatisfy {
      let role = tokens[Int($0)].role
      return role.isDisjoint(with: [.isCapitalized, .isMarked, .isQuoted])
        && (!role.contains(.isContent) || !role.isDisjoint(with: [.isWeak, .isQualifier, .isGeneric, .isGeneral]))
    }
  }

  /// Whether a phrase goes on in lower case behind a name that stands for itself: "GPT-4 original".
  private func extendsName(_ phrase: Int32) -> Bool {
    guard candidates[Int(phrase)].head >= 0 else { return false }
    let place = candidates.occurrences[Int(candidates[Int(phrase)].head)]
    guard tokens[Int(place.first + place.count) - 1].role.isDisjoint(with: [.isCapitalized, .isNumber, .isMarked])
    else {
      return false
    }
    var prefix = candidates.phrases.parent(Int(phrase))
    while prefix > 0 {
      if evidence.named.contains(prefix), candidates[Int(prefix)].count > 0 { return true }
      prefix = candidates.phrases.parent(Int(prefix))
    }
    return false
  }

  /// What a term was ranked by, each measure with its value.
  func measures(of term: RankedTerm) -> [String: Double] {
    let count = term.phrases.reduce(0) { $0 &+ candidates[Int($1)].count }
    let isPaired = evidence.pairs.contains { $0.long == term.phrases.first || $0.short == term.phrases.first }
    return features(term.phrases, count, isPaired: isPaired).0.measures
  }

  private func features(_ phrases: [Int32], _ count: Int32, isPaired: Bool) -> (TermFeatures, first: Int32) {
    var term = TermFeatures()
    var first = Int32.max
    var last: Int32 = 0
    var free: Int32 = 0
    var inSentence = 0.0
    var nouns = 0.0
    var places = 0.0
    var capitals = 0.0
    var sample = TermCandidates.Occurrence(first: 0, count: 0, next: -1)
    for phrase in phrases {
      free &+= candidates[Int(phrase)].freeCount
      var next = candidates[Int(phrase)].head
      while next >= 0 {
        let place = candidates.occurrences[Int(next)]
        next = place.next
        if place.first < first { first = place.first }
        last = max(last, place.first)
        if phrase == phrases[0] { sample = place }
        let range = Int(place.first)..<Int(place.first + place.count)
        let role = tokens[range.lowerBound].role
        nouns += Double(tokens[range.upperBound - 1].noun)
        places += 1
        if role.contains(.isInHeading) { term.heading = 1 }
        if !evidence.definedWords.isEmpty, range.allSatisfy(evidence.definedWords.contains) { term.defined = 1 }
        if role.contains(.isQuoted), tokens[range.upperBound - 1].role.contains(.isQuoted) { term.quoted = 1 }
        guard !role.contains(.isCaseBlind) else { continue }
        inSentence += 1
        if role.contains(.isCapitalized) { capitals += 1 }
        if role.contains(.isMarked) { term.marked = 1 }
      }
    }
    let number = Int(phrases[0])
    term.frequency = naturalLogarithm(Double(count)) / 4
    term.freedom = Double(free) / Double(max(1, count))
    term.nesting = min(1, Double(candidates[number].extensionCount) / Double(max(1, count)))
    term.earliness = 1 - naturalLogarithm(1 + Double(first)) / naturalLogarithm(1 + wordCount)
    term.spread = Double(last - first) / wordCount
    term.capitals = inSentence > 0 ? capitals / inSentence : 0
    term.noun = nouns / max(1, places) / 255
    addWords(sample, &term)
    let doubts = candidates[number].doubt
    term.linked = doubts.isDisjoint(with: [.hasLink, .isLinked]) ? 0 : 1
    term.doubtful = doubts.isDisjoint(with: [.opensWeakly, .opensWithGerund]) ? 0 : 1
    term.paired = isPaired ? 1 : 0
    if phrases.contains(where: evidence.defined.contains) { term.defined = 1 }
    term.named = phrases.contains(where: evidence.named.contains) ? 1 : 0
    let sampled = Int(sample.first)..<Int(sample.first + sample.count)
    if count == 1 {
      let isName = term.capitals == 1 && sampled.last.map { tokens[$0].role.contains(.isCapitalized) } ?? false
      term.once = isName ? Self.onceNamed : term.words > 1 && term.defined * (1 - term.linked) == 0 ? 1 : 0
      term.lone = term.words == 1 && term.capitals + term.marked + term.paired + term.defined == 0 ? 1 : 0
    }
    if let background, !sampled.isEmpty { term.usual = background.usualness(tokens.span(sampled)) }
    return (term, first)
  }

  private func startsWithDigit(_ word: Int) -> Bool { bytes[Int(tokens[word].start)] &- 0x30 < 10 }

  /// Whether a word is digits with a letter for thousands, millions or billions, as the first of "10K-100K tokens" is.
  private func isAmount(_ word: Int) -> Bool {
    let form = bytes[Int(tokens[word].start)..<Int(tokens[word].end)]
    guard form.count > 1, let unit = form.last, form.dropLast().allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E }) else {
      return false
    }
    return [UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "b")].contains(unit | 0x20)
  }

  /// How many ideographs a term has: words are hard to tell apart where no spaces stand between them.
  private func addIdeographs(_ place: TermCandidates.Occurrence, _ term: inout TermFeatures) {
    guard !vocabulary.writesSpaces, place.count > 0 else { return }
    let span = tokens.span(Int(place.first)..<Int(place.first + place.count))
    var position = span.start
    var ideographs = 0
    while position < span.end {
      let (scalar, length) = bytes.scalar(at: position)
      if UnicodeProperties.isIdeographic(scalar) { ideographs += 1 }
      position += length
    }
    guard ideographs > 0 else { return }
    term.brief = ideographs < 3 ? 1 : 0
    term.compound = 3...6 ~= ideographs ? 1 : 0
    term.excess = Double(max(0, ideographs - 6))
  }

  /// What is to be said of the words of a term, looked at where it stands once.
  private func addWords(_ place: TermCandidates.Occurrence, _ term: inout TermFeatures) {
    var words = 0
    for index in Int(place.first)..<Int(place.first + place.count) {
      let role = tokens[index].role
      guard role.contains(.isContent) else { continue }
      words += 1
      let stem = Int(tokens[index].stem)
      term.connection += naturalLogarithm(1 + Double(vocabulary.stemCounts[stem]))
      term.rarity += vocabulary.rarities[stem]
      term.rarest = max(term.rarest, vocabulary.rarities[stem])
      term.commonest = min(term.commonest, vocabulary.rarities[stem])
      if index == Int(place.first), startsWithDigit(index) {
        term.numeric = isAmount(index) ? 3 : 1
        term.marked = 0
      }
    }
    let count = Double(max(1, words))
    term.connection /= count * 4
    term.rarity /= count
    term.words = words
    addIdeographs(place, &term)
    if place.count > 0, tokens[Int(place.first + place.count) - 1].role.contains(.isGeneric) { term.generic = 1 }
  }
}
