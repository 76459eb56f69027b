/// The word sequences of a text that have the shape of a key term, with their places and what is counted of them.
struct TermCandidates: Sendable {
  /// A place where a candidate stands.
  struct Occurrence: Sendable {
    /// Number of the first word.
    var first: Int32
    /// How many words there are, those joined by hyphens counted one by one.
    var count: Int32
    /// The next place of the same candidate in ``occurrences``, or -1.
    var next: Int32
  }

  /// What is known of a phrase; one with no occurrence is a mere beginning of others.
  struct Candidate: Sendable {
    /// How often it stands as a candidate.
    var count: Int32 = 0
    /// How often it stands with a border of a phrase on both sides.
    var freeCount: Int32 = 0
    /// How often its most frequent extension by one word or more stands that is a candidate itself.
    var extensionCount: Int32 = 0
    /// Its first place in ``occurrences``, or -1; the others follow in order of the text.
    var head: Int32 = -1
    /// The longest candidate that it ends with, its own self apart, or -1.
    fileprivate var suffix: Int32 = -1
    /// What speaks against it.
    var doubt: Doubt = []
  }

  private(set) var phrases: PhraseTable
  private var items: [Candidate]
  private(set) var occurrences: [Occurrence]

  /// What speaks against the shape of a candidate.
  struct Doubt: OptionSet, Sendable {
    let rawValue: UInt8

    /// It has a function word inside that as a rule joins phrases rather than words.
    static let hasLink = Doubt(rawValue: 1 << 0)
    /// It has a function word inside that as a rule ties nouns together.
    static let isLinked = Doubt(rawValue: 1 << 3)
    /// It opens with an adjective that says little.
    static let opensWeakly = Doubt(rawValue: 1 << 1)
    /// It opens with what may be a verb with its object.
    static let opensWithGerund = Doubt(rawValue: 1 << 2)
  }

  /// The most words joined by hyphens that count as further ones.
  private static let joinedReach = 3

  /// Finds the candidates of up to `maxWords` words. Linear in the words.
  init(_ tokens: TermTokens, maxWords: Int, _ vocabulary: TermVocabulary) {
    // Local, as long as they grow: what is changed through `self` is looked at anew each time.
    var phrases = PhraseTable(capacity: tokens.count)
    var items: [Candidate] = []
    var occurrences: [Occurrence] = []
    items.reserveCapacity(tokens.count)
    occurrences.reserveCapacity(tokens.count)
    let reach = maxWords + Self.joinedReach
    // Phrases found at the starts after this one, by length: what a phrase ends with is among them.
    var later = LaterPhrases(reach: reach)
    let adjectivesPrecede = vocabulary.grammar.adjectivesPrecedeNouns
    items.append(Candidate())
    for first in stride(from: tokens.count - 1, through: 0, by: -1) {
      guard !tokens[first].role.isDisjoint(with: [.opens, .standsAlone]),
        first == 0 || tokens[first].gap != .joiner, !Self.isRemainder(tokens, first)
      else { continue }
      later.open(first)
      var phrase = PhraseTable.root
      var units = 0
      var doubt = Self.doubt(tokens, first)
      var last = first
      while last < tokens.count, last - first < reach {
        let role = tokens[last].role
        if last > first {
          guard tokens[last].gap != .barrier, !tokens[last - 1].role.contains(.endsPhrase),
            !role.isDisjoint(with: [.isContent, .links])
          else { break }
          if role.contains(.links) {
            doubt.insert(
              !doubt.contains(.isLinked) && vocabulary.freeLinks.contains(tokens[last].stem) ? .isLinked : .hasLink)
          }
          if Self.isBreak(tokens, last, adjectivesPrecede) { break }
        }
        if last == first || tokens[last].gap != .joiner { units += 1 }
        guard units <= maxWords else { break }
        phrase = phrases.insert(phrase, tokens[last].stem)
        if items.count < phrases.count { items.append(Candidate()) }
        if Self.isCandidate(tokens, first, last) {
          let number = Int(phrase)
          occurrences.append(
            Occurrence(
              first: Int32(truncatingIfNeeded: first), count: Int32(last - first + 1), next: items[number].head))
          items[number].count &+= 1
          if Self.isFree(tokens, first, last) { items[number].freeCount &+= 1 }
          items[number].head = Int32(truncatingIfNeeded: occurrences.count - 1)
          items[number].doubt = doubt
          items[number].suffix = later.suffix(of: first, to: last)
          later[first, to: last] = phrase
        }
        last += 1
      }
    }
    Self.countExtensions(&items, phrases)
    (self.phrases, self.items, self.occurrences) = (phrases, items, occurrences)
  }

  /// A phrase by its number.
  subscript(phrase: Int) -> Candidate { items[phrase] }

  private mutating func grow() {
    while items.count < phrases.count { items.append(Candidate()) }
  }

  /// Takes in phrases that are terms whatever their shape, where they stand; those that are candidates already stay as they
  /// are. Linear in the words, and in the phrases that begin with the same word.
  mutating func add(_ wanted: [[Int32]], _ tokens: TermTokens) {
    var byFirst: [Int32: [(words: [Int32], number: Int)]] = [:]
    for words in wanted {
      guard let first = words.first else { continue }
      var phrase = PhraseTable.root
      for word in words { phrase = phrases.insert(phrase, word) }
      grow()
      if items[Int(phrase)].count == 0, byFirst[first]?.contains(where: { $0.number == Int(phrase) }) != true {
        byFirst[first, default: []].append((words, Int(phrase)))
      }
    }
    guard let greatest = byFirst.keys.max(), greatest >= 0 else { return }
    var isFirst = [Bool](repeating: false, count: Int(greatest) + 1)
    for stem in byFirst.keys where stem >= 0 { isFirst[Int(stem)] = true }
    for first in stride(from: tokens.count - 1, through: 0, by: -1) {
      let stem = Int(tokens[first].stem)
      guard isFirst.indices.contains(stem), isFirst[stem] else { continue }
      guard let entries = byFirst[tokens[first].stem] else { continue }
      for (words, number) in entries where tokens.holds(words, at: first) {
        items[number].count &+= 1
        items[number].freeCount &+= 1
        items[number].doubt = []
        occurrences.append(
          Occurrence(
            first: Int32(truncatingIfNeeded: first), count: Int32(truncatingIfNeeded: words.count),
            next: items[number].head)
        )
        items[number].head = Int32(truncatingIfNeeded: occurrences.count - 1)
      }
    }
  }

  /// The phrases of the last few starts that were looked at, from the last word of a text to the first.
  private struct LaterPhrases {
    /// The start that each row is of.
    private var owners: [Int]
    /// A row for each start, a column for each length; a power of two of both.
    private var phrases: [Int32]
    private let mask: Int
    private let shift: Int

    init(reach: Int) {
      var bits = 0
      while 1 << bits <= reach { bits += 1 }
      (shift, mask) = (bits, 1 << bits - 1)
      owners = [Int](repeating: -1, count: 1 << bits)
      phrases = [Int32](repeating: -1, count: 1 << (2 * bits))
    }

    /// Makes room for the phrases that begin at a start.
    mutating func open(_ start: Int) {
      let row = start & mask
      owners[row] = start
      for column in row << shift..<(row + 1) << shift { phrases[column] = -1 }
    }

    /// The phrase from a start to its last word, or -1.
    subscript(start: Int, to last: Int) -> Int32 {
      get { phrases[(start & mask) << shift | (last - start)] }
      set { phrases[(start & mask) << shift | (last - start)] = newValue }
    }

    /// The longest phrase that the words end with, themselves apart, or -1.
    func suffix(of first: Int, to last: Int) -> Int32 {
      var start = first + 1
      while start <= last {
        if owners[start & mask] == start, self[start, to: last] >= 0 { return self[start, to: last] }
        start += 1
      }
      return -1
    }
  }

  // MARK: Shape

  private static func doubt(_ tokens: TermTokens, _ first: Int) -> Doubt {
    let role = tokens[first].role
    if role.contains(.isWeak) { return .opensWeakly }
    if role.contains(.isGerund), !role.contains(.closes) {
      return first > 0 && tokens[first].gap == .space && tokens[first - 1].role.contains(.isContent)
        ? .opensWithGerund : []
    }
    return role.contains(.isGerund) && !role.contains(.isMarkedNoun) ? .opensWithGerund : []
  }

  /// Whether a phrase that began here would be what is left of one cut in the middle: "generation models" of "next generation
  /// models".
  private static func isRemainder(_ tokens: TermTokens, _ first: Int) -> Bool {
    first > 0 && tokens[first].gap == .space && !tokens[first].role.isDisjoint(with: [.isGeneric, .isGeneral])
      && tokens[first - 1].role.contains(.isQualifier)
  }

  /// Whether a phrase ends before a word: a participle or gerund with its object ("the committee approved plans", "designs
  /// employing filters"), an adjective that opens another phrase, or a name behind its owner's.
  private static func isBreak(_ tokens: TermTokens, _ word: Int, _ adjectivesPrecede: Bool) -> Bool {
    let role = tokens[word].role
    if role.contains(.isOwned) { return true }
    if role.contains(.isGerund) {
      if !role.contains(.closes) { return true }
      return word + 1 < tokens.count && tokens[word + 1].gap == .space
        && !tokens[word + 1].role.isDisjoint(with: [.isContent, .isDeterminer])
    }
    if role.contains(.isQualifier), !role.contains(.isCapitalized) { return true }
    return adjectivesPrecede && role.contains(.opens) && !role.contains(.closes)
      && tokens[word - 1].role.contains(.closes)
  }

  private static func isCandidate(_ tokens: TermTokens, _ first: Int, _ last: Int) -> Bool {
    if last + 1 < tokens.count, tokens[last + 1].gap == .joiner { return false }
    let role = tokens[last].role
    if first == last {
      return role.contains(.standsAlone) && (!role.contains(.isShort) || role.contains(.isMarked))
    }
    guard tokens[first].role.contains(.opens) else { return false }
    if role.contains(.closes) { return true }
    // "Falcon 9", "vitamin C".
    guard tokens[last].gap != .joiner, !role.isDisjoint(with: [.isNumber, .isShort]) else { return false }
    let before = tokens[last - 1].role
    guard before.contains(.closes), !before.contains(.isGeneric) else { return false }
    return role.contains(.isNumber) ? before.contains(.isCapitalized) : role.contains(.isCapitalized)
  }

  /// Whether borders of phrases stand on both sides.
  private static func isFree(_ tokens: TermTokens, _ first: Int, _ last: Int) -> Bool {
    let left =
      first == 0 || tokens[first].gap == .barrier || !tokens[first - 1].role.contains(.isContent)
      || tokens[first].role.contains(.isOwned) || !tokens[first - 1].role.isDisjoint(with: [.isWeak, .endsPhrase])
    guard left else { return false }
    return last + 1 >= tokens.count || tokens[last + 1].gap == .barrier
      || !tokens[last + 1].role.contains(.isContent) || tokens[last + 1].role.contains(.isOwned)
      || tokens[last].role.contains(.endsPhrase)
  }

  /// Lends every candidate the count of the longer ones that it stands in, in the manner of the C-value (Frantzi, Ananiadou
  /// and Mima 2000): here the most frequent one, as that alone decides whether the shorter one has a life of its own.
  private static func countExtensions(_ items: inout [Candidate], _ phrases: PhraseTable) {
    for number in stride(from: items.count - 1, to: 0, by: -1) where items[number].count > 0 {
      guard items[number].doubt.isEmpty || items[number].count > 1 else { continue }
      let count = items[number].count
      var prefix = phrases.parent(number)
      while prefix > 0, items[Int(prefix)].count == 0 { prefix = phrases.parent(Int(prefix)) }
      if prefix > 0 { items[Int(prefix)].extensionCount = max(items[Int(prefix)].extensionCount, count) }
      let suffix = items[number].suffix
      if suffix > 0 { items[Int(suffix)].extensionCount = max(items[Int(suffix)].extensionCount, count) }
    }
  }
}
