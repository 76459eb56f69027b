import EpitomeCore

/// Tells the verbs of Romance languages by where they stand in the text: right before an article, as no noun does, or behind the
/// plural whose ending of the third person they have; and nowhere behind a preposition, a number or a determiner.
struct PredicatePlaces: Sendable {
  /// How often each word of the vocabulary stands where a verb does.
  private var verbs: [Int32]
  /// How often it stands where only a noun does, determiners apart, or inside a sentence with a capital.
  private var nouns: [Int32]
  private var counts: [Int32]

  init(_ document: Document, _ grammar: PhraseGrammar, _ lexicon: Lexicon) {
    let (words, bytes, shapes) = (document.words, document.bytes, document.wordShapes)
    let classes = document.foldedClasses(lexicon)
    let forms = words.vocabulary
    verbs = [Int32](repeating: 0, count: forms.count)
    nouns = verbs
    counts = verbs
    func isSpaced(_ word: Int) -> Bool {
      word > 0 && word < words.count && words.starts[word] - words.ends[word - 1] == 1
        && bytes[Int(words.ends[word - 1])] == 0x20
    }
    for word in words.ids.indices {
      let id = Int(words.ids[word])
      counts[id] += 1
      guard classes[id].isDisjoint(with: .function) else { continue }
      let follows = isSpaced(word)
      let before = follows ? classes[Int(words.ids[word - 1])] : []
      if isElided(word) || follows && (shapes[word].contains(.startsUpper) || governs(word - 1, before)) {
        nouns[id] += 1
        continue
      }
      let form = forms.range(of: id)
      if follows, before.isDisjoint(with: .function), Self.isPlural(bytes, words.range(word - 1)),
        grammar.pluralVerbEndings.match(forms.bytes, form), !grammar.nounEndings.match(forms.bytes, form)
      {
        verbs[id] += 1
      } else if isSpaced(word + 1), opensObject(word + 1),
        !(isSpaced(word + 2) && grammar.superlatives.contains(bytes, words.range(word + 2)))
      {
        verbs[id] += 1
      }
    }

    /// Whether a noun follows a word: a preposition or a number.
    func governs(_ word: Int, _ classes: WordClasses) -> Bool {
      if classes.contains(.number) || shapes[word].contains(.hasDigit) { return true }
      return classes.contains(.innerFunction) && !Self.conjunctions.contains(bytes, words.range(word))
    }

    /// Whether an apostrophe ties a preposition to a word, or an article: no pronoun as before a verb.
    func isElided(_ word: Int) -> Bool {
      let range = words.range(word)
      guard let elision = Elision.find(in: range, bytes) else { return false }
      return !grammar.verbSigns.contains(bytes, range.lowerBound..<elision.next)
    }

    /// Whether a word is an article, or begins with one that an apostrophe ties to it.
    func opensObject(_ word: Int) -> Bool {
      let range = words.range(word)
      if grammar.objectArticles.contains(bytes, range) { return true }
      guard let elision = Elision.find(in: range, bytes) else { return false }
      return grammar.objectArticles.contains(bytes, range.lowerBound..<elision.next)
    }
  }

  /// Whether a word of the vocabulary stands as a verb in half of its places or more, and nowhere as a noun.
  func isPredicate(_ word: Int) -> Bool { nouns[word] == 0 && verbs[word] > 0 && verbs[word] * 2 >= counts[word] }

  /// Whether a word of the vocabulary stands somewhere as only a noun does.
  func isGoverned(_ word: Int) -> Bool { nouns[word] > 0 }

  private static let conjunctions: WordSet = "et e y ed"

  private static func isPlural(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count > 3 && (bytes[range.upperBound - 1] == 0x73 || bytes[range.upperBound - 1] == 0x78)
  }
}
