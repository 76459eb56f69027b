/// What the lists of all languages say of the words of a label, for a transcript's language is not known while it is read.
struct SpeakerWords {
  /// Whether it says what somebody is, and nothing else but a number or a name: `Speaker one`, `La moderadora`, not "Short answer".
  let nameRole: Bool

  /// Looks at a label in the words of a sentence; nil where one of them is no part of a label: a verb, a pronoun, a conjunction.
  ///
  /// An article may stand before what somebody does: `Der Moderator`.
  init?(label: String) {
    let words = Self.words(label)
    let isListed = Self.isListed(words)
    var (hasRole, needsRole, hasOther) = (isListed, false, false)
    for (index, word) in words.enumerated() {
      if Self.lexicons.contains(where: { $0.speakerLabels.contains(word) || $0.personTitles.contains(word) }) {
        hasRole = true
      } else if index == 0, Self.lexicons.contains(where: { $0.functionWords.contains(word) }) {
        needsRole = true
      } else if Self.isOfSentence(word) {
        return nil
      } else if !Self.isBesideRole(word), index == 0 || word.first?.isUppercase != true {
        hasOther = true
      }
    }
    guard hasRole || !needsRole else { return nil }
    nameRole = isListed || hasRole && !hasOther
  }

  private static let lexicons = Lexicon.languages.map { Lexicon.forLanguage($0) }

  /// Whether a word is a number, or of those that stand inside of names, in some language.
  private static func isBesideRole(_ word: String) -> Bool {
    lexicons.contains {
      $0.innerFunctionWords.contains(word) || $0.nameParticles.contains(word) || $0.numberWords.contains(word)
    }
  }

  /// Whether a word is a verb or function word of some language, and in none one that stands inside of names.
  private static func isOfSentence(_ word: String) -> Bool {
    lexicons.contains { $0.functionWords.contains(word) || $0.commonVerbs.contains(word) } && !isBesideRole(word)
  }

  /// The words, without the number or letter that tells speakers of one kind apart: `SPEAKER_00`, `Caller B`.
  private static func words(_ label: String) -> [String] {
    var words = label.split { $0 == " " || $0 == "_" || $0 == "\u{A0}" }.map(String.init)
    if let last = words.last, words.count > 1, last.count == 1 || last.allSatisfy(\.isNumber) { words.removeLast() }
    return words
  }

  /// Whether all the words together are a label in one of the lists.
  private static func isListed(_ words: [String]) -> Bool {
    let label = words.joined(separator: " ")
    return lexicons.contains { $0.speakerLabels.contains(label) }
      || Lexicon.neutralSpeakerLabels.contains(label)
  }

  /// Whether it is a label that one of the lists has, with a number or letter or without: `Audience member 2`.
  static func isLabel(_ label: String) -> Bool { isListed(words(label)) }

  /// The last word of a name of several, without the office after a comma or in brackets: `JON HAMILTON, BYLINE`.
  static func surname(_ label: String) -> String? {
    let name = label.prefix { $0 != "," && $0 != "(" }.split(separator: " ")
    return name.count > 1 ? name.last.map(String.init) : nil
  }

  /// Whether it is a kind of speaker with a number: `Speaker 2`, `SPEAKER_00`.
  static func isNumbered(_ label: String) -> Bool {
    guard label.last?.isNumber == true else { return false }
    return isListed(words(label))
  }

  /// Whether a label is known for a person: by a given name or title at its head, by a list of labels, or since an office, a party or a
  /// place stands in brackets after two words.
  static func isPerson(_ label: String) -> Bool {
    let words = words(label)
    guard let first = words.first.map({ $0.filter { $0 != "." } }) else { return false }
    if isListed(words) || words.dropFirst(2).contains(where: { $0.hasPrefix("(") }) { return true }
    return lexicons.contains {
      $0.givenNames.contains(first) && !$0.monthsAndDays.contains(first) || $0.personTitles.contains(first)
    }
  }

  /// Whether it names a sound: `music`, `laughter`.
  static func isSound(_ label: String) -> Bool {
    lexicons.contains { $0.soundLabels.contains(label) } || Lexicon.neutralSoundLabels.contains(label)
  }
}
