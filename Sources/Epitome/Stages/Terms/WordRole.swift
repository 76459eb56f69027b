/// What a word may do in a key term, and what is said against it.
struct WordRole: OptionSet, Sendable {
  let rawValue: UInt32

  /// May be the first word.
  static let opens = WordRole(rawValue: 1 << 0)
  /// May be the last word.
  static let closes = WordRole(rawValue: 1 << 1)
  /// May be the only word.
  static let standsAlone = WordRole(rawValue: 1 << 2)
  /// May stand between the first word and the last.
  static let isContent = WordRole(rawValue: 1 << 3)
  /// A function word that may stand between the first word and the last.
  static let links = WordRole(rawValue: 1 << 4)
  /// Says too little to open a term that is met only once.
  static let isWeak = WordRole(rawValue: 1 << 5)
  /// A noun too general to carry a term.
  static let isGeneric = WordRole(rawValue: 1 << 6)
  /// Digits, or a number written as a word.
  static let isNumber = WordRole(rawValue: 1 << 7)
  /// A participle or gerund, which at the start may be a verb with its object.
  static let isGerund = WordRole(rawValue: 1 << 8)
  /// Begins with a capital letter.
  static let isCapitalized = WordRole(rawValue: 1 << 9)
  /// Has capital letters beyond the first, or letters and digits.
  static let isMarked = WordRole(rawValue: 1 << 10)
  /// Stands where a capital letter says nothing: first in its sentence, or in a title in title case.
  static let isCaseBlind = WordRole(rawValue: 1 << 11)
  /// Stands in a heading, or in the first line.
  static let isInHeading = WordRole(rawValue: 1 << 12)
  /// Stands inside quotation marks.
  static let isQuoted = WordRole(rawValue: 1 << 13)
  /// A single letter, or two that are no acronym.
  static let isShort = WordRole(rawValue: 1 << 14)
  /// Follows an article or possessive, or the words that only nouns follow.
  static let isMarkedNoun = WordRole(rawValue: 1 << 15)

  /// An article, possessive or the like, after which a noun phrase begins.
  static let isDeterminer = WordRole(rawValue: 1 << 16)

  /// Carries a particle that ends the phrase.
  static let endsPhrase = WordRole(rawValue: 1 << 17)

  /// A gerund that is a verb more often than a noun.
  static let isVerbLike = WordRole(rawValue: 1 << 18)

  /// An adjective that says little, where adjectives come first: it may open a term, but inside of what looks like one it opens
  /// another phrase.
  static let isQualifier = WordRole(rawValue: 1 << 19)

  /// A noun that says what kind of thing is talked of, not which: no term on its own.
  static let isGeneral = WordRole(rawValue: 1 << 20)

  /// A name behind its owner's: "Qwen" of "Alibaba's Qwen". A phrase begins with it.
  static let isOwned = WordRole(rawValue: 1 << 21)

  /// What a noun may do.
  static let noun: WordRole = [.opens, .closes, .standsAlone, .isContent]

  /// Takes away what a word may not do that is a verb, an adverb or an adjective where it stands.
  mutating func narrow(to use: NounEvidence.Use) {
    guard contains(.isContent), isDisjoint(with: [.isNumber, .isShort]) else { return }
    if use.verb > (contains(.isVerbLike) ? 110 : 178) {
      subtract([.opens, .closes, .standsAlone, .isContent])
    } else if use.noun < 76 {
      subtract([.closes, .standsAlone])
    }
  }
}
