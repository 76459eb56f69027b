import EpitomeCore

/// Parts a name from its owner's: "Qwen" of "Alibaba's Qwen" stands for itself, "Law" of "Moore's Law" does not.
extension TermTokens {
  /// Marks the names behind a possessive that are names without their owner too. Linear.
  mutating func partFromOwners(_ bytes: [UInt8], _ vocabulary: TermVocabulary) {
    let places = items.indices.dropFirst().filter { isOwned($0, bytes) }
    guard !places.isEmpty else { return }
    let lexicon = Lexicon.forLanguage(vocabulary.language)
    let alone = namesAlone(bytes)
    for word in places where !items[word].role.contains(.isQuoted) {
      let stem = Int(items[word].stem)
      guard stem >= 0, !isHead(word, bytes, lexicon) else { continue }
      let rarity = vocabulary.rarities[stem]
      let isName =
        items[word].role.contains(.isMarked) || rarity >= Self.unknownRarity || alone.contains(items[word].stem)
        || rarity >= Self.leastRarity && alone.contains(items[word - 1].stem)
      if isName { items[word].role.insert(.isOwned) }
    }
  }

  /// How rare, from 0 to 1, words are that the table of frequencies does not have.
  private static let unknownRarity = 0.7
  /// How rare, from 0 to 1, what a name owns must be to be taken for a name where it stands behind its owner's only.
  private static let leastRarity = 0.5

  /// Whether a word with a capital stands behind a possessive.
  private func isOwned(_ word: Int, _ bytes: [UInt8]) -> Bool {
    items[word].gap == .space && items[word].role.contains([.isContent, .isCapitalized])
      && items[word - 1].role.contains(.isContent) && hasPossessive(word - 1, bytes)
  }

  private func hasPossessive(_ word: Int, _ bytes: [UInt8]) -> Bool {
    let end = Int(items[word].end)
    return end < bytes.count
      && (bytes[end] == 0x27 || bytes[end...].starts(with: [0xE2, 0x80, 0x99])) && end < Int(items[word + 1].start) - 1
  }

  /// The stems that stand with a capital inside a sentence and behind no owner.
  private func namesAlone(_ bytes: [UInt8]) -> Set<Int32> {
    var found: Set<Int32> = []
    for word in items.indices
    where items[word].role.contains([.isContent, .isCapitalized]) && !items[word].role.contains(.isCaseBlind) {
      if word == 0 || !isOwned(word, bytes) { found.insert(items[word].stem) }
    }
    return found
  }

  /// Whether a noun is what the name of a finding, a work, a place or an institution ends with: "Bloom's Taxonomy".
  private func isHead(_ word: Int, _ bytes: [UInt8], _ lexicon: Lexicon) -> Bool {
    let range = Int(items[word].start)..<Int(items[word].end)
    let names: WordClasses = [.organisation, .event, .work]
    return Self.heads.contains(bytes, range) || !lexicon.classes(bytes, range).isDisjoint(with: names)
  }

  private static let heads: WordSet = """
    law laws theorem lemma razor taxonomy principle paradox dilemma rule rules disease syndrome effect equation equations
    conjecture hypothesis theory inequality constant number numbers algorithm method test curve cycle pyramid hierarchy
    demon cat box list guide day eve wharf bay hill island land point creek park square gate bridge road street court cup
    """
}
