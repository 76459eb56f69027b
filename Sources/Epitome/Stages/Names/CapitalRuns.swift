import EpitomeCore

/// Finds the runs of capitalised words in the sentences of a text whose script has case.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class CapitalRuns {
  let view: WordView
  /// The words of each sentence.
  private let sentences: [Range<Int>]
  /// The words with a capital, in order.
  private let capitals: [Int]
  /// Where those of each sentence begin among them.
  private let firsts: [Int]
  private let lexicon: Lexicon
  /// Whether each word of the vocabulary stands somewhere in lower case.
  private let isWrittenLower: [Bool]
  /// Whether each word of the vocabulary stands capitalised where no sentence begins.
  private let isWrittenUpperInside: [Bool]
  /// Whether each word of the vocabulary stands capitalised, where no sentence begins, and no further capital follows.
  private let isNamedAlone: [Bool]

  private static let maxWords = 8
  /// Capitalised words from which on a sentence may be a title.
  private static let fewestInTitle = 5

  /// What finds the runs in sentences of these words.
  init(_ document: Document, _ sentences: [Range<Int>], _ view: WordView) throws {
    self.view = view
    self.sentences = sentences
    lexicon = try document.lexicon()
    var lower = [Bool](repeating: false, count: view.words.vocabulary.count)
    var upper = lower
    var alone = lower
    var capitals: [Int] = []
    let (ids, shapes) = (view.words.ids, view.shapes)
    for word in ids.indices {
      if shapes[word].isLower {
        lower[Int(ids[word])] = true
      } else if !shapes[word].isDisjoint(with: [.startsUpper, .hasInnerUpper]), !Self.isInAddress(view, word) {
        capitals.append(word)
      }
    }
    var next = 0
    var firsts: [Int] = []
    firsts.reserveCapacity(sentences.count)
    for numbers in sentences {
      while next < capitals.count, capitals[next] < numbers.lowerBound { next += 1 }
      firsts.append(next)
      if next < capitals.count, capitals[next] == numbers.lowerBound, !numbers.isEmpty { next += 1 }
      while next < capitals.count, capitals[next] < numbers.upperBound {
        let word = capitals[next]
        if shapes[word].contains(.startsUpper), !Self.opens(view, word) { upper[Int(ids[word])] = true }
        let hasNeighbour = [next - 1, next + 1].contains { other in
          capitals.indices.contains(other) && abs(capitals[other] - word) <= 2 && numbers.contains(capitals[other])
            && capitals[other] > numbers.lowerBound
        }
        if !hasNeighbour { alone[Int(ids[word])] = true }
        next += 1
      }
    }
    self.capitals = capitals
    self.firsts = firsts
    isWrittenLower = lower
    isWrittenUpperInside = upper
    isNamedAlone = alone
  }

  /// Whether a word stands in a web address, where a capital says nothing: "https://example.org/watch?v=xKc5kS".
  private static func isInAddress(_ view: WordView, _ word: Int) -> Bool {
    var start = Int(view.words.starts[word])
    let floor = max(0, start - longestAddress)
    guard start > floor, addressSigns.contains(view.bytes[start - 1]) else { return false }
    while start > floor, view.bytes[start - 1] > 0x20 {
      start -= 1
      if view.bytes[start] == UInt8(ascii: ":"), view.bytes[start...].starts(with: "://".utf8) { return true }
    }
    return false
  }

  private static let addressSigns = Array("/=?&#-_.".utf8)
  /// Bytes before a word that are looked at.
  private static let longestAddress = 300

  /// Calls `body` for the runs in a sentence, given with its number, in order; there is none in one whose words are capitalised as
  /// in a title.
  func find(in sentence: Range<Int>, _ index: Int, _ body: (inout NameCandidate) -> Void) {
    let numbers = sentences[index]
    var capital = firsts[index]
    guard capital < capitals.count, capitals[capital] < numbers.upperBound else { return }
    let fewest = capital + Self.fewestInTitle - 1
    let isListed = fewest < capitals.count && capitals[fewest] < numbers.upperBound && isTitleCase(numbers)
    guard !isListed || listsNames(numbers, sentence) else { return }
    var next = numbers.lowerBound
    while capital < capitals.count, capitals[capital] < numbers.upperBound {
      let word = capitals[capital]
      capital += 1
      guard word >= next, isCapital(word) else { continue }
      var end = runEnd(from: word, limit: numbers.upperBound)
      if let longer = partnered(word..<end, limit: numbers.upperBound) { end = longer }
      if let longer = conjoined(word..<end, limit: numbers.upperBound) { end = longer }
      if var candidate = candidate(word..<end, first: numbers.lowerBound) {
        candidate.isListed = isListed
        body(&candidate)
      }
      next = end
    }
  }

  /// Whether most words of a sentence are capitalised, as in a heading: then capitals say nothing. German capitals say
  /// little anywhere, so that only few other words are asked for there.
  private func isTitleCase(_ numbers: Range<Int>) -> Bool {
    guard numbers.count > 3 else { return false }
    var lower = 0
    var upper = 0
    for word in numbers where view.classes(word).isDisjoint(with: [.function]) {
      if view.shapes[word].contains(.startsUpper) {
        upper += 1
      } else if view.shapes[word].contains(.hasLower) {
        lower += 1
      }
    }
    return lower == 0 && upper >= Self.fewestInTitle || upper > 3 * lower && upper > 6
  }

  /// Whether a sentence with a full stop names one after the other, or somebody by a title, as headings do not: "With me are
  /// Laura Benning, Tom Achterberg and Peter Novak."
  private func listsNames(_ numbers: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard SentenceEnding.isTerminated(view.bytes, sentence) else { return false }
    return numbers.dropFirst().contains { word in
      guard view.shapes[word].isCapitalised, view.shapes[word - 1].isCapitalised || view.shapes[word - 1].isLower else {
        return false
      }
      switch view.gap(before: word) {
      case .punctuation:
        return view.shapes[word - 1].isCapitalised && view.bytes[Int(view.words.ends[word - 1])] == 0x2C
      case .stop: return view.classes(word - 1).contains(.personTitle)
      case .space:
        return view.shapes[word - 1].isLower && isInner(word - 1) && !view.classes(word - 1).contains(.nameParticle)
          && word - 2 >= numbers.lowerBound && view.gap(before: word - 1) == .space
          && view.shapes[word - 2].isCapitalised && Self.conjunctions.contains(view.bytes, view.words.range(word - 1))
      case .tie: return false
      }
    }
  }

  private static let conjunctions: WordSet = "and und et y e и och og"

  private func isCapital(_ word: Int) -> Bool {
    let shape = view.shapes[word]
    if shape.contains(.startsUpper) { return !(shape == [.startsUpper, .isSingle] && isPronoun(word)) }
    // iPhone, eBay.
    return shape.contains([.hasLower, .hasInnerUpper])
  }

  /// Whether the word is the English "I", alone or with a verb tied to it.
  private func isPronoun(_ word: Int) -> Bool { view.classes(word).contains(.function) }

  /// Whether a quotation mark, colon or dash before the word may make it open a sentence.
  private static func opens(_ view: WordView, _ word: Int) -> Bool {
    guard word > 0, view.gap(before: word) == .punctuation else { return false }
    let end = Int(view.words.starts[word])
    for byte in view.bytes[Int(view.words.ends[word - 1])..<end] where byte != 0x2C && byte != 0x28 && byte != 0x20 {
      return true
    }
    return false
  }

  /// The end of the run that begins with a word.
  private func runEnd(from first: Int, limit: Int) -> Int {
    var end = first + 1
    while end < limit, end - first < Self.maxWords {
      let gap = view.gap(before: end)
      guard gap == .space || gap == .tie || gap == .stop && endsAbbreviated(end - 1) else { break }
      if isPossessive(end - 1), !isNameNoun(end) { break }
      // "Piero Tamburesi dell'Università di Firenze"
      if !view.shapes[end].contains(.startsUpper), isPersonInFull(first..<end),
        Elision.find(in: view.words.range(end), view.bytes) != nil
      {
        break
      }
      // Behind two words a slash opens another name, as in credits: "Lena Voss/Harbour Pictures".
      if gap == .tie, end - first > 1, view.bytes[Int(view.words.ends[end - 1])] == UInt8(ascii: "/") { break }
      if isCapital(end), !isFunctionWord(end) || gap == .tie {
        end += 1
        continue
      }
      if view.shapes[end] == [.hasDigit] || view.shapes[end].contains([.hasDigit, .isSingle]) { return end + 1 }
      guard let next = link(end, limit: limit, first: first) else { break }
      end = next
    }
    return end
  }

  private func isFunctionWord(_ word: Int) -> Bool {
    view.classes(word).contains(.function) && view.classes(word).isDisjoint(with: [.nameParticle, .organisation])
  }

  /// Whether a full stop after the word does not end the run: an initial or a title.
  private func endsAbbreviated(_ word: Int) -> Bool {
    view.shapes[word].contains([.startsUpper, .isSingle]) || view.classes(word).contains(.personTitle)
  }

  private func isPossessive(_ word: Int) -> Bool {
    let range = view.words.range(word)
    return range.upperBound - Self.withoutClitic(view.bytes, range).upperBound > 0
  }

  private func isNameNoun(_ word: Int) -> Bool {
    view.shapes[word].contains(.startsUpper) && !view.classes(word).isDisjoint(with: [.organisation, .event])
  }

  /// Where the run goes on after words in lower case that names may hold: "von", "de la", and "of" after the noun of an
  /// institution.
  private func link(_ word: Int, limit: Int, first: Int) -> Int? {
    var end = word
    while end < limit, end - word < 2, view.gap(before: end) == .space || view.gap(before: end) == .tie,
      view.shapes[end].isLower
    {
      let isParticle = view.classes(end).contains(.nameParticle)
      let isOf =
        isInner(end) && !view.classes(word - 1).isDisjoint(with: [.organisation, .event])
        && (word - first < 2 || !isBetweenInstitutions(end, limit: limit))
      guard isParticle || isOf else { return nil }
      end += 1
    }
    guard end > word, end < limit, view.gap(before: end) == .space || view.gap(before: end) == .tie, isCapital(end),
      !isFunctionWord(end), !isParted(first..<word, end, limit: limit)
    else { return nil }
    return end + 1
  }

  /// Whether small words part two names rather than join them: "Anna Brandt vom Landesamt", "Thomas Mühlbach und Frau Wagner", and in
  /// a language that writes nouns with capitals "das Buch von Anna Brandt".
  private func isParted(_ run: Range<Int>, _ next: Int, limit: Int) -> Bool {
    let person: WordClasses = [.givenName, .personTitle]
    let opensPerson = !view.classes(next).isDisjoint(with: person)
    if Self.conjunctions.contains(view.bytes, view.words.range(run.upperBound)) {
      return opensPerson || isPersonInFull(run)
    }
    if opensPerson, lexicon.language == "de", run.allSatisfy({ view.classes($0).isDisjoint(with: person) }) {
      return true
    }
    guard isPersonInFull(run) else { return false }
    // "de l'Université"
    let isElided =
      !view.shapes[next].contains(.startsUpper) && Elision.find(in: view.words.range(next), view.bytes) != nil
    if isElided || view.shapes[next].isAllUpper || Self.fused.contains(view.bytes, view.words.range(run.upperBound)) {
      return true
    }
    return next < runEnd(from: next, limit: limit)
      && (next..<runEnd(from: next, limit: limit)).contains { word in
        !view.classes(word).isDisjoint(with: [.organisation, .event]) || isLegalForm(word)
      }
  }

  /// Prepositions with an article in them, and the Polish "from", before what somebody belongs to.
  private static let fused: WordSet = "vom zum zur du des z ze"

  /// Whether a run has a given name or a title, or one before it, and a family name at its end.
  private func isPersonInFull(_ run: Range<Int>) -> Bool {
    let person: WordClasses = [.givenName, .personTitle]
    guard let last = run.last, view.classes(last).isDisjoint(with: person) else { return false }
    if run.dropLast().contains(where: { !view.classes($0).isDisjoint(with: person) }) { return true }
    let before = run.lowerBound - 1
    return run.count > 1 && before >= 0 && view.gap(before: run.lowerBound) == .space
      && !view.classes(before).isDisjoint(with: [.personTitle, .personRole])
  }

  /// Whether "and" or its like behind an institution stands before another one, "the River Foundation and Dike Project", rather than
  /// before a second noun of the same, "the Institute and Museum of Dikes".
  private func isBetweenInstitutions(_ word: Int, limit: Int) -> Bool {
    guard Self.conjunctions.contains(view.bytes, view.words.range(word)), word + 1 < limit else { return false }
    return view.classes(word + 1).isDisjoint(with: [.organisation, .event])
  }

  /// Where a name goes on after "and" and its like: the second half of an institution's name, which has its noun at the end or had it
  /// at the start.
  private func conjoined(_ run: Range<Int>, limit: Int) -> Int? {
    let word = run.upperBound
    guard word + 1 < limit, view.shapes[word].isLower, isCapital(word + 1), view.gap(before: word) == .space,
      view.gap(before: word + 1) == .space, isInner(word), !view.classes(word).contains(.nameParticle),
      !isFunctionWord(word + 1), !isPossessive(run.upperBound - 1),
      !Self.directions.contains(view.bytes, view.words.range(word))
    else { return nil }
    let end = runEnd(from: word + 1, limit: limit)
    guard end - run.lowerBound <= Self.maxWords + 2 else { return nil }
    let noun: WordClasses = [.organisation, .event]
    let hasNoun = run.contains { !view.classes($0).isDisjoint(with: noun) }
    let hasLink = run.contains { view.shapes[$0].isLower && isInner($0) }
    let isPerson = run.contains { !view.classes($0).isDisjoint(with: [.givenName, .personTitle]) }
    if hasNoun, hasLink { return end - word == 2 ? end : nil }
    guard let last = run.last, view.classes(last).isDisjoint(with: noun), run.count > 1 || !standsAlone(run.lowerBound)
    else { return nil }
    return !isPerson && end - word > 2 && !view.classes(end - 1).isDisjoint(with: noun) ? end : nil
  }

  /// Where the name of a firm goes on after ampersands, up to the legal form that ends it: "Pierce & Holloway LLP".
  private func partnered(_ run: Range<Int>, limit: Int) -> Int? {
    var end = run.upperBound
    while end < limit, end - run.lowerBound < Self.maxWords, isCapital(end), isAmpersand(before: end) {
      end = runEnd(from: end, limit: limit)
      // "Obermoos GmbH & Co. KG".
      if end < limit, view.gap(before: end) == .stop, isLegalForm(end - 1), isLegalForm(end) { end += 1 }
    }
    guard end > run.upperBound else { return nil }
    if isLegalForm(end - 1) { return end }
    return end < limit && isLegalForm(end) && isCapital(end) && isComma(before: end) ? end + 1 : nil
  }

  private func isLegalForm(_ word: Int) -> Bool { Self.legalForms.contains(view.bytes, view.words.range(word)) }

  private static let legalForms: WordSet = """
    llp llc lp inc incorporated ltd limited plc corp corporation co company gmbh ag kg ohg gbr se sa sas sarl snc spa srl bv
    nv ab as oy kk pty partners s.a s.a.s s.p.a s.r.l b.v n.v
    """

  /// Whether an ampersand between spaces stands before a word.
  private func isAmpersand(before word: Int) -> Bool {
    view.bytes[Int(view.words.ends[word - 1])..<Int(view.words.starts[word])].elementsEqual(" & ".utf8)
  }

  private func isComma(before word: Int) -> Bool {
    view.bytes[Int(view.words.ends[word - 1])..<Int(view.words.starts[word])].elementsEqual(", ".utf8)
  }

  /// Whether a word with a capital stands elsewhere without another one behind it, nor behind a small word: then it names something
  /// by itself, "Linden and Dike Labs".
  private func standsAlone(_ word: Int) -> Bool {
    view.shapes[word].contains(.hasInnerUpper) || isNamedAlone[Int(view.words.ids[word])]
  }

  /// Small words that names have inside, but that mostly stand between two: "Welcome to the Harbour Trust".
  private static let directions: WordSet = "to on à a bei"

  private func isInner(_ word: Int) -> Bool {
    lexicon.innerFunctionWords.contains(view.bytes, view.words.range(word))
  }

  private func candidate(_ run: Range<Int>, first: Int) -> NameCandidate? {
    var run = run
    var isInitial = run.lowerBound == first || Self.opens(view, run.lowerBound)
    // A word that opens the sentence belongs to the name only when it is written so elsewhere, or is known as a name.
    while isInitial, let word = run.first, !isPartner(word, run), !isNameHere(word, alone: run.count == 1) {
      run = word + 1..<run.upperBound
      isInitial = false
    }
    while let word = run.first, isFunctionWord(word) { run = word + 1..<run.upperBound }
    while let word = run.last, isFunctionWord(word) { run = run.lowerBound..<word }
    while let word = run.first, view.shapes[word].isLower, !isCapital(word) { run = word + 1..<run.upperBound }
    guard let last = run.last, run.contains(where: isCapital) else { return nil }
    let lastRange = Self.withoutClitic(view.bytes, view.words.range(last))
    let range = view.range(run).lowerBound..<lastRange.upperBound
    return NameCandidate(
      range: range, words: run, key: view.foldedKey(range), isInitial: isInitial,
      isOrdinary: run.allSatisfy { isWrittenLower[Int(view.words.ids[$0])] })
  }

  /// Whether an ampersand ties the next word of a run to a word.
  private func isPartner(_ word: Int, _ run: Range<Int>) -> Bool {
    run.count > 1 && isAmpersand(before: word + 1) && !isFunctionWord(word)
  }

  private func isNameHere(_ word: Int, alone: Bool) -> Bool {
    let classes = view.classes(word)
    if classes.contains(.function) || classes.contains(.reply) { return false }
    if !classes.isDisjoint(with: [.givenName, .personTitle]) { return true }
    if view.shapes[word].contains(.hasInnerUpper) { return true }
    let id = Int(view.words.ids[word])
    if isWrittenUpperInside[id] { return !isWrittenLower[id] || !alone }
    return !isWrittenLower[id] && !alone && classes.isDisjoint(with: [.verb, .weakAdjective, .genericNoun, .number])
  }

  /// A word without an English possessive ending.
  static func withoutClitic(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, bytes[range.upperBound - 1] == 0x73 else { return range }
    let before = range.upperBound - 1
    if bytes[before - 1] == 0x27 { return range.lowerBound..<before - 1 }
    if let (scalar, size) = bytes.scalar(before: before), scalar == 0x2019, before - size > range.lowerBound {
      return range.lowerBound..<before - size
    }
    return range
  }
}
