extension Lexicon {
  /// The lists of a language of which only sentence breaks are known: the neutral lists, with its own abbreviations, months
  /// and openers of sentences beside them.
  ///
  /// Written by hand, in lower case and without the last full stop; `_` stands for a space inside an abbreviation.
  convenience init(
    neutralBut language: String, abbreviations: WordSet = "", abbreviationsBeforeNumber: WordSet = "",
    abbreviationsAtEnd: WordSet = "", monthsAndDays: WordSet = "", sentenceStarters: WordSet = ""
  ) {
    let neutral = Lexicon.neutral
    self.init(
      language: language,
      abbreviations: neutral.abbreviations.union(abbreviations),
      abbreviationsBeforeNumber: neutral.abbreviationsBeforeNumber.union(abbreviationsBeforeNumber),
      abbreviationsAtEnd: neutral.abbreviationsAtEnd.union(abbreviationsAtEnd),
      monthsAndDays: monthsAndDays, sentenceStarters: sentenceStarters, fillers: neutral.fillers,
      backchannels: neutral.backchannels, soundLabels: neutral.soundLabels, speakerLabels: neutral.speakerLabels,
      housekeeping: neutral.housekeeping, furniture: neutral.furniture, personTitles: neutral.personTitles,
      nameParticles: neutral.nameParticles, organisationWords: neutral.organisationWords,
      thatIsPhrases: neutral.thatIsPhrases)
  }

  /// The languages of which only sentence breaks are known.
  static let brief: [String: @Sendable () -> Lexicon] = [
    "bg": { bulgarian }, "bs": { croatian }, "ca": { catalan }, "el": { greek }, "et": { estonian }, "he": { hebrew },
    "hr": { croatian }, "hu": { hungarian }, "id": { indonesian }, "lt": { lithuanian }, "lv": { latvian },
    "ro": { romanian }, "sk": { slovak }, "sr": { serbian }, "vi": { vietnamese },
  ]
}
