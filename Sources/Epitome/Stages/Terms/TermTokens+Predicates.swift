import EpitomeCore

/// Tells "the council votes on it" from "those council votes": a noun and its verb are no term.
///
/// The verbs of a singular look as the plurals of nouns do. What the words beside them say in one place often leaves it open, so that
/// the places of a pair are taken together: some show a verb, and none a noun.
extension TermTokens {
  /// What the places of a pair show.
  private struct Signs {
    var verbs = 0
    var nouns = 0
    /// How sure the second word is to be a noun where it is least so, of 255.
    var leastNoun = UInt8.max
  }

  /// Takes away what the second word of a pair may do, where the pair is a noun and its verb in each of its places. Linear.
  mutating func settlePredicates(_ bytes: [UInt8], _ lexicon: Lexicon) {
    let places = items.indices.dropFirst().filter { isPair($0, bytes) }
    guard !places.isEmpty else { return }
    var signs: [UInt64: Signs] = [:]
    for word in places {
      let shown = sign(of: word, bytes, lexicon)
      var known = signs[pair(word)] ?? Signs()
      if shown > 0 { known.verbs += 1 } else if shown < 0 { known.nouns += 1 }
      known.leastNoun = min(known.leastNoun, items[word].role.contains(.isContent) ? items[word].noun : 0)
      signs[pair(word)] = known
    }
    for word in places {
      guard let signs = signs[pair(word)], signs.verbs > 0, signs.nouns == 0, signs.leastNoun <= Self.mostNoun else {
        continue
      }
      items[word].role.subtract([.opens, .closes, .standsAlone, .isContent])
    }
  }

  private func pair(_ word: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: items[word - 1].stem)) << 32 | UInt64(UInt32(bitPattern: items[word].stem))
  }

  private func range(_ word: Int) -> Range<Int> { Int(items[word].start)..<Int(items[word].end) }

  /// Whether a word that may be the verb of a singular stands behind a noun that may be one.
  private func isPair(_ word: Int, _ bytes: [UInt8]) -> Bool {
    let (noun, verb) = (items[word - 1].role, items[word].role)
    guard items[word].gap == .space, noun.contains([.isContent, .closes]),
      verb.isDisjoint(with: [.isCapitalized, .isMarked, .isNumber, .isQuoted, .isDeterminer, .links])
    else { return false }
    return Self.mayEndPredicate(bytes, range(word)) && !Self.isPlural(bytes[range(word - 1)])
  }

  /// How sure a word may be to be a noun, of 255, where it is least so.
  private static let mostNoun: UInt8 = 235

  private static func isPlural(_ word: ArraySlice<UInt8>) -> Bool {
    word.last == UInt8(ascii: "s") && word.dropLast().last != UInt8(ascii: "s")
  }

  /// "votes", not "status", "analysis", "physics" or "class".
  private static func mayEndPredicate(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 3, bytes[range.upperBound - 1] == UInt8(ascii: "s") else { return false }
    switch bytes[range.upperBound - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), UInt8(ascii: "'"): return false
    default: return !bytes[range].suffix(3).elementsEqual("ics".utf8) && !noVerbs.contains(bytes, range)
    }
  }

  private static let noVerbs: WordSet = "series species headquarters corps lens news always perhaps across towards"

  /// More than 0 where the words around a pair show that its second word is a verb, less where they show a noun.
  private func sign(of word: Int, _ bytes: [UInt8], _ lexicon: Lexicon) -> Int {
    let opening = opening(of: word - 1, bytes)
    if opening < 0 { return -1 }
    let next = word + 1
    guard next < count, items[next].gap == .space else { return opening }
    if Self.auxiliaries.contains(bytes, range(next)) { return -1 }
    let takesArticle = items[next].role.contains(.isDeterminer)
    if takesArticle, isRelative(next, bytes) { return 0 }
    if !items[word].role.contains(.isContent) { return hasDeterminer(word - 1) ? 1 : 0 }
    if items[next].role.contains(.isContent) { return 0 }
    if opening > 0 || takesArticle || Self.objects.contains(bytes, range(next)) { return 1 }
    return hasDeterminer(word - 1) && isOnlyVerb(word, bytes, lexicon) ? 1 : 0
  }

  /// Whether a noun phrase that ends with a word opens with an article or the like.
  private func hasDeterminer(_ noun: Int) -> Bool {
    let first = opening(before: noun)
    return first > 0 && items[first].gap == .space && items[first - 1].role.contains(.isDeterminer)
  }

  /// Whether no other word between two borders may be a verb, so that this one has to be: "the council votes on the plan".
  private func isOnlyVerb(_ word: Int, _ bytes: [UInt8], _ lexicon: Lexicon) -> Bool {
    func mayBeVerb(_ other: Int) -> Bool {
      let role = items[other].role
      if role.contains(.isGerund) || Self.auxiliaries.contains(bytes, range(other)) { return true }
      if Self.verbs.contains(bytes, range(other)) || Self.openers.contains(bytes, range(other)) { return true }
      return role.isDisjoint(with: [.isContent, .links, .isDeterminer])
        && !lexicon.functionWords.contains(bytes, range(other))
    }
    var first = word
    while first > 0, word - first < Self.clause, items[first].gap != .barrier {
      first -= 1
      if mayBeVerb(first) { return false }
    }
    var last = word
    while last + 1 < count, last - word < Self.clause, items[last + 1].gap != .barrier {
      last += 1
      if mayBeVerb(last) { return false }
    }
    return last - first > 3 && (first == 0 || items[first].gap == .barrier)
  }

  /// Words on either side that are looked at for another verb.
  private static let clause = 12
  private static let openers: WordSet =
    "that which who whose whom i'm you're we're they're it's that's there's he's she's"

  /// What stands before the noun phrase that ends with a word: more than 0 where only a singular may follow, less where one cannot.
  private func opening(of noun: Int, _ bytes: [UInt8]) -> Int {
    let first = opening(before: noun)
    guard first > 0, items[first].gap == .space else { return 0 }
    let before = range(first - 1)
    if Self.singulars.contains(bytes, before) { return 1 }
    return [Self.plurals, Self.prepositions, Self.auxiliaries].contains { $0.contains(bytes, before) } ? -1 : 0
  }

  /// The first word of the noun phrase that ends with a word, no further back than three.
  private func opening(before noun: Int) -> Int {
    var first = noun
    while first > 0, noun - first < 3, items[first].gap == .space, items[first - 1].role.contains(.isContent) {
      first -= 1
    }
    return first
  }

  /// Whether an article begins a clause that says which one is meant: "the search results a user sees".
  private func isRelative(_ article: Int, _ bytes: [UInt8]) -> Bool {
    for word in article + 1..<max(article + 1, min(article + 6, count)) {
      guard items[word].gap != .barrier else { return false }
      if Self.auxiliaries.contains(bytes, range(word)) || Self.verbs.contains(bytes, range(word)) { return true }
      guard !items[word].role.contains(.isContent), word > article + 1 else { continue }
      let form = bytes[range(word)]
      return form.count > 4 && form.last == UInt8(ascii: "s") || form.suffix(2).elementsEqual("ed".utf8)
    }
    return false
  }

  private static let singulars: WordSet = "a an each every this another either neither"
  private static let plurals: WordSet = """
    these those all many few several both most various other two three four five six seven eight nine ten
    """
  private static let prepositions: WordSet = """
    of in on at for from to with by about into over under between after before through during without against and or
    """
  private static let objects: WordSet = """
    it them us me him you itself themselves what how whether why more less too much often never always nothing everything
    something anything well up out two three four five six seven eight nine ten million
    """
  private static let auxiliaries: WordSet = """
    is are was were be been has have had do does did will would can could may might must shall should isn't aren't wasn't
    weren't hasn't haven't won't can't don't didn't
    """
  private static let verbs: WordSet = """
    sees uses needs wants gets got gave made makes takes took finds found knows knew holds held sets keeps kept has gives saw wrote
    writes chose chooses left said says likes meant means paid pays runs ran sold sells sent sends shows
    """
}
