import EpitomeCore

/// Tells names that are written like products and are none: the short forms of authorities, "BNetzA", and events with their year,
/// "Euro 2024".
extension NameEvidence {
  /// The short forms in mixed case that the text spells out, by their keys, and whether each stands for an institution.
  static func authorities(_ document: Document, _ view: WordView) throws -> [[UInt8]: Bool] {
    let nouns = try document.lexicon().organisationWords
    var found: [[UInt8]: Bool] = [:]
    for acronym in try document.list(.acronyms) {
      guard let long = acronym.longSpan, document.holds(acronym.shortSpan), document.holds(long),
        acronym.short.utf8.contains(where: { $0 &- 0x61 < 26 })
      else { continue }
      let key = view.foldedKey(acronym.shortSpan.range)
      let isBody = view.words.words(in: long).contains { word in
        view.classes(word).contains(.organisation) || endsAsBody(word, nouns, view)
      }
      found[key] = isBody || found[key] == true
    }
    return found
  }

  /// Whether a compound ends with a noun for institutions: "Bundesnetzagentur".
  private static func endsAsBody(_ word: Int, _ nouns: WordSet, _ view: WordView) -> Bool {
    let range = view.words.range(word)
    guard range.count >= leastCompound, view.shapes[word].contains(.startsUpper) else { return false }
    return (range.lowerBound + 3...range.upperBound - leastHead).contains { start in
      view.bytes[start] & 0xC0 != 0x80 && nouns.contains(view.bytes, start..<range.upperBound)
    }
  }

  /// Bytes of the shortest compound that is looked into, and of the shortest noun at its end.
  private static let leastCompound = 9
  private static let leastHead = 4

  /// Whether a word is written as the short forms of authorities are rather than as products: two capitals or more at its head and
  /// one at its end, as in "BNetzA".
  func isShortForm(_ word: Int) -> Bool {
    let letters = view.bytes[view.words.range(word)]
    func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    let head = letters.prefix(while: isUpper)
    guard head.count > 1, head.count + 1 < letters.count, let last = letters.last, isUpper(last) else { return false }
    let inside = letters[head.endIndex..<letters.endIndex - 1]
    return !inside.isEmpty && inside.allSatisfy(isLower)
  }

  // MARK: Years

  /// Whether a word is a year: four digits from 19 or 20 on.
  func isYear(_ word: Int) -> Bool {
    let digits = view.bytes[view.words.range(word)]
    return digits.count == 4 && digits.allSatisfy { $0 &- 0x30 < 10 }
      && (digits.starts(with: [0x31, 0x39]) || digits.starts(with: [0x32, 0x30]))
  }

  /// Weighs a name with a year: an event where it has an article or is what something happens at or after, a product where it is
  /// used or is called one; neither without any such sign.
  func weighYear(_ candidate: inout NameCandidate, _ numbers: Range<Int>) {
    let (first, next) = (candidate.words.lowerBound, candidate.words.upperBound)
    if next < numbers.upperBound, view.gap(before: next) == .space,
      view.classes(next).contains(.product) || Self.releases.contains(view.bytes, view.words.range(next))
    {
      candidate.add(.product, 2)
      return
    }
    guard first > numbers.lowerBound, view.gap(before: first) == .space else { return }
    let before = view.words.range(first - 1)
    if Self.handlings.contains(view.bytes, before) {
      candidate.add(.product, 2)
    } else if Self.occasions.contains(view.bytes, before) {
      candidate.add(.event, 2)
    }
  }

  private static let releases: WordSet =
    "edition server licence license version ausgabe édition edición edizione edição"

  /// What software is used by: "we use Office 2019".
  private static let handlings: WordSet = """
    use uses used using install installed installing microsoft nutzen nutzt verwenden verwendet
    installieren utilise utilisons utiliser installer usar usamos instalar usare usiamo installare instalamos
    """

  /// What stands before an occasion: words of time, and articles, alone or with a preposition in them.
  private static let occasions: WordSet = """
    during at after before since the der die das zur beim vor nach während seit l' le la les lors pendant durant après avant au
    el los las durante tras desde antes después al il lo gli dopo prima alla all' dalla o a os as após à ao na no de het tijdens na
    voor bij efter under före til ved för
    """
}
