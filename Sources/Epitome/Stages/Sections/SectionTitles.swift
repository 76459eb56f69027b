import EpitomeCore
import EpitomeICU

/// Takes titles for sections from their own words: the noun phrase that is said most there and least elsewhere.
///
/// The phrases are the candidates for key terms. What counts is how often a phrase is said in the section, what share of its
/// words' use falls there, how rare the words are in the language, and whether the phrase is a whole one that ends with a
/// noun. No two sections of a document have the same title, and none has the name of somebody who speaks.
struct SectionTitles {
  private struct Phrase {
    var place: Range<Int>
    var count = 1
  }

  /// A phrase that may be the title of the section looked at.
  private struct Title {
    var score: Double
    var phrase: Int32
    var place: Range<Int>
    /// How often it stands in the section.
    var count: Int

    /// Of equals the first in the text is above.
    static func isBelow(_ left: Title, _ right: Title) -> Bool {
      (left.score, -left.place.lowerBound) < (right.score, -right.place.lowerBound)
    }
  }

  private static let longest = 4
  /// What of a single word's score a fuller phrase must have to take its place.
  private static let leastOfFuller = 0.3
  /// How sure a word of a fuller phrase must be to be a noun, of 255: most adjectives say as little as the noun alone.
  private static let leastNoun: UInt8 = 150
  /// By the number of words of content: one alone says little, but where compounds are written as one word.
  private static let lengthFactors = [0, 0.5, 1.15, 1.1, 0.9]
  private static let compoundFactors = [0, 0.8, 1.1, 1, 0.8]
  private static let nameFactor = 1.3
  private static let onceFactor = 0.55
  private static let genericFactor = 0.5
  private static let doubtFactor = 0.6
  private static let commonness = 0.3

  private let document: Document
  private let lexicon: Lexicon
  private let tokens: TermTokens
  private let vocabulary: TermVocabulary
  private let speakers: Speakers
  private let candidates: TermCandidates
  private let lengthFactors: [Double]
  /// The places of all candidates in order, each with the number of its phrase.
  private let places: [(place: Range<Int>, phrase: Int32)]
  /// How often each stem stands in the document.
  private let counts: [Int32]
  /// How often each stem stands in the section looked at; zero between two calls.
  private var local: [Int32]
  /// What each stem weighs in the section looked at, or -1 where nobody asked yet; -1 between two calls.
  private var weights: [Double]
  /// Where each phrase stands among those found in the section looked at, or -1; -1 between two calls.
  private var indexes: [Int32]
  private var taken: Set<Int32> = []

  init(_ document: Document) throws {
    self.document = document
    lexicon = try document.lexicon()
    (tokens, vocabulary) = try ExtractTerms.tokens(of: document)
    speakers = try Speakers(document)
    candidates = TermCandidates(tokens, maxWords: Self.longest, vocabulary)
    lengthFactors =
      lexicon.writesSpaces && !vocabulary.grammar.capitalizesNouns ? Self.lengthFactors : Self.compoundFactors
    places = Self.places(candidates)
    var counts = [Int32](repeating: 0, count: vocabulary.stemCounts.count)
    for token in tokens.items where token.stem >= 0 { counts[Int(token.stem)] += 1 }
    self.counts = counts
    local = [Int32](repeating: 0, count: counts.count)
    weights = [Double](repeating: -1, count: counts.count)
    indexes = [Int32](repeating: -1, count: candidates.phrases.count)
  }

  /// The places of all candidates, which were found from the last word to the first and from short to long.
  private static func places(_ candidates: TermCandidates) -> [(place: Range<Int>, phrase: Int32)] {
    let occurrences = candidates.occurrences
    var phrases = [Int32](repeating: 0, count: occurrences.count)
    for phrase in 0..<candidates.phrases.count {
      var next = candidates[phrase].head
      while next >= 0 {
        phrases[Int(next)] = Int32(phrase)
        next = occurrences[Int(next)].next
      }
    }
    var places: [(place: Range<Int>, phrase: Int32)] = []
    places.reserveCapacity(occurrences.count)
    var end = occurrences.count
    while end > 0 {
      var start = end - 1
      while start > 0, occurrences[start - 1].first == occurrences[end - 1].first { start -= 1 }
      for index in start..<end {
        let place = occurrences[index]
        places.append((Int(place.first)..<Int(place.first + place.count), phrases[index]))
      }
      end = start
    }
    return places
  }

  /// The best phrase in a section that no earlier section has for its title, where it stands first; nil where there is none.
  mutating func best(in section: TextSpan) -> TextSpan? {
    let words = tokens.words(in: section)
    for word in words where tokens[word].stem >= 0 { local[Int(tokens[word].stem)] += 1 }
    defer {
      for word in words where tokens[word].stem >= 0 {
        local[Int(tokens[word].stem)] = 0
        weights[Int(tokens[word].stem)] = -1
      }
    }
    let share = Double(words.count) / Double(max(1, tokens.count))
    var titles: [Title] = []
    for (phrase, found) in phrases(in: words) where !taken.contains(phrase) {
      let score = score(found, phrase, share: share)
      if score > 0, !isHousekeeping(found.place), !isSpeaker(found.place) {
        titles.append(Title(score: score, phrase: phrase, place: found.place, count: found.count))
      }
    }
    guard let single = titles.max(by: Title.isBelow) else { return nil }
    var best = introduced(titles, words, beside: single)
    if best == nil, isCommonNoun(single) { best = fuller(single, titles) ?? telling(single, titles, share: share) }
    let title = best ?? single
    taken.insert(title.phrase)
    return tokens.span(title.place)
  }

  /// The best whole phrase that is introduced as the topic where the section opens: "Let's move on to gene expression."
  private func introduced(_ titles: [Title], _ words: Range<Int>, beside single: Title) -> Title? {
    let found = titles.filter { title in
      title.place.lowerBound - words.lowerBound < Self.longestOpening
        && title.score >= single.score * Self.leastOfOpening && title.place.count > 1 && isWhole(title)
        && TopicIntroductions.isIntroduced(title.place, tokens, document.bytes, lexicon)
    }
    return found.max(by: Title.isBelow)
  }

  /// What of the best score an introduced phrase must have.
  private static let leastOfOpening = 0.2
  /// Words at the head of a section in which its topic is introduced.
  private static let longestOpening = 60

  /// Whether a word is a plural, which before another is a subject before its verb: "mites breed".
  private func isPlural(_ word: Int) -> Bool {
    lexicon.language == "en" && document.bytes[Int(tokens[word].end) - 1] == UInt8(ascii: "s")
  }

  private func isNoun(_ word: Int) -> Bool {
    tokens[word].role.contains(.isContent) && tokens[word].noun >= Self.leastNoun
  }

  /// Whether a title is one word that is no name, in a language that writes compounds as several.
  private func isCommonNoun(_ title: Title) -> Bool {
    guard title.place.count == 1, let word = title.place.first else { return false }
    return lexicon.writesSpaces && !vocabulary.grammar.capitalizesNouns
      && tokens[word].role.isDisjoint(with: [.isMarked, .isCapitalized])
  }

  /// The best phrase of nouns that has a common noun which says little alone: "salt cellar" for "cellar".
  private func fuller(_ single: Title, _ titles: [Title]) -> Title? {
    guard let stem = single.place.first.map({ tokens[$0].stem }) else { return nil }
    let fuller = titles.filter { title in
      title.place.count > 1 && title.score >= single.score * Self.leastOfFuller
        && title.place.contains { tokens[$0].stem == stem } && title.place.allSatisfy(isNoun)
        && !title.place.dropLast().contains(where: isPlural)
    }
    return fuller.max(by: Title.isBelow)
  }

  /// The best phrase that has a word which tells the section from others nearly as well as a common noun does, and that stands there
  /// again or where a topic is introduced: "pitch tracking" for "ear".
  private mutating func telling(_ single: Title, _ titles: [Title], share: Double) -> Title? {
    guard let word = single.place.first, vocabulary.rarities[Int(tokens[word].stem)] <= Self.mostRarity else {
      return nil
    }
    let full = weight(Int(tokens[word].stem), share: share)
    var best: Title?
    for title in titles where title.place.count > 1 && isWhole(title) {
      let isIntroduced = TopicIntroductions.isIntroduced(title.place, tokens, document.bytes, lexicon)
      let isRepeated =
        title.count > 1 && title.place.allSatisfy(isNoun) && title.score >= single.score * Self.leastOfFuller
      guard isIntroduced || isRepeated else { continue }
      let least = full * (isIntroduced ? Self.leastOfIntroduced : Self.leastOfTelling)
      let isTelling = title.place.contains { word in
        tokens[word].role.isDisjoint(with: [.isGeneric, .isGeneral])
          && weight(Int(tokens[word].stem), share: share) >= least
      }
      if isTelling, best.map({ Title.isBelow($0, title) }) ?? true { best = title }
    }
    return best
  }

  /// How rare, from 0 to 1, a common noun may be that gives way: what is rarer tells enough.
  private static let mostRarity = 0.5
  /// What of a common noun's weight a word of the phrase that takes its place must have.
  private static let leastOfTelling = 0.6
  /// The same where the phrase is introduced as the topic.
  private static let leastOfIntroduced = 0.3

  /// Whether a phrase ends with a noun that says something, and has nothing in it that makes it a clause.
  private func isWhole(_ title: Title) -> Bool {
    guard let first = title.place.first, let last = title.place.last else { return false }
    let doubt = candidates[Int(title.phrase)].doubt
    return isNoun(last) && title.place.dropFirst().contains { tokens[$0].gap == .space }
      && !title.place.allSatisfy { tokens[$0].role.contains(.isMarked) }
      && doubt.isDisjoint(with: [.hasLink, .opensWeakly, .opensWithGerund])
      && tokens[first].role.isDisjoint(with: [.isWeak, .isQualifier])
      && tokens[last].role.isDisjoint(with: [.isGeneric, .isGeneral])
      && !title.place.dropLast().contains(where: isPlural)
  }

  /// The phrases that stand in a run of words, in order of their first place there.
  private mutating func phrases(in words: Range<Int>) -> [(phrase: Int32, found: Phrase)] {
    var low = places.endOfPrefix(where: { $0.place.lowerBound < words.lowerBound })
    var found: [(phrase: Int32, found: Phrase)] = []
    while low < places.count, places[low].place.lowerBound < words.upperBound {
      let (place, phrase) = places[low]
      low += 1
      if indexes[Int(phrase)] >= 0 {
        found[Int(indexes[Int(phrase)])].found.count += 1
      } else if place.upperBound <= words.upperBound {
        indexes[Int(phrase)] = Int32(truncatingIfNeeded: found.count)
        found.append((phrase, Phrase(place: place)))
      }
    }
    for (phrase, _) in found { indexes[Int(phrase)] = -1 }
    return found
  }

  private func isHousekeeping(_ place: Range<Int>) -> Bool {
    let range = tokens.span(place).range
    return lexicon.courtesies.contains(document.bytes, range) || lexicon.housekeeping.contains(document.bytes, range)
      || lexicon.furniture.contains(document.bytes, range) || lexicon.soundLabels.contains(document.bytes, range)
  }

  private func isSpeaker(_ place: Range<Int>) -> Bool {
    var key: [UInt8] = []
    CaseMapping.foldForMatching(document.bytes, range: tokens.span(place).range, into: &key)
    return speakers.has(key)
  }

  /// How well a phrase names a section that has `share` of the words of the document.
  private mutating func score(_ phrase: Phrase, _ number: Int32, share: Double) -> Double {
    var weight = 0.0
    var content = 0
    var names = 0
    for word in phrase.place where tokens[word].role.contains(.isContent) {
      content += 1
      weight += self.weight(Int(tokens[word].stem), share: share)
      let role = tokens[word].role
      if role.contains(.isMarked) || role.contains(.isCapitalized) && !role.contains(.isCaseBlind) { names += 1 }
    }
    guard content > 0 else { return 0 }
    var score = weight / Double(content) * lengthFactors[min(lengthFactors.count - 1, content)]
    score *= phrase.count > 1 || phrase.place.count == 1 ? naturalLogarithm(1 + Double(phrase.count)) : Self.onceFactor
    let index = Int(number)
    let freedom = Double(candidates[index].freeCount) / Double(max(1, candidates[index].count))
    score *= 0.7 + 0.3 * freedom
    score *= 0.4 + 0.6 * Double(tokens[phrase.place.upperBound - 1].noun) / 255
    if names == content, content == 1, !vocabulary.grammar.capitalizesNouns { score *= Self.nameFactor }
    if tokens[phrase.place.upperBound - 1].role.contains(.isGeneric) { score *= Self.genericFactor }
    if !candidates[index].doubt.subtracting(.isLinked).isEmpty { score *= Self.doubtFactor }
    return score
  }

  /// What a stem weighs by how often it stands in the section, by its share of all its places, and by its rarity.
  private mutating func weight(_ stem: Int, share: Double) -> Double {
    if weights[stem] >= 0 { return weights[stem] }
    let here = Double(local[stem])
    let expected = Double(counts[stem]) * share
    let lift = naturalLogarithm(1 + here / max(0.1, expected))
    let rarity = Self.commonness + (1 - Self.commonness) * vocabulary.rarities[stem]
    weights[stem] = rarity * naturalLogarithm(1 + here) * lift
    return weights[stem]
  }
}
