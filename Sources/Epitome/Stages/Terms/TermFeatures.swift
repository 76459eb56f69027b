/// What is known of a candidate, each measure from 0 to about 1: the inputs of ``TermModel``.
struct TermFeatures: Sendable {
  /// Logarithm of the number of occurrences.
  var frequency = 0.0
  /// Share of the occurrences that are whole phrases.
  var freedom = 0.0
  /// Share of the occurrences that lie inside one longer candidate.
  var nesting = 0.0
  /// How early it first stands, by the logarithm of the place.
  var earliness = 0.0
  /// Over how much of the text the occurrences are spread.
  var spread = 0.0
  /// How rare its words are in the language.
  var rarity = 0.0
  /// How often its words stand in the text, in whatever company: their degree in the graph of the text's words.
  var connection = 0.0
  /// Words, those joined by hyphens counted one by one, function words left out.
  var words = 1
  /// Share of the occurrences in the middle of sentences that have a capital letter.
  var capitals = 0.0
  /// It has a shape that only names and acronyms have: GPT-4.5, mRNA, NATO.
  var marked = 0.0
  /// It stands in a heading or in the line that opens the text.
  var heading = 0.0
  /// It stands in quotation marks.
  var quoted = 0.0
  /// It has an acronym, or is one with an expansion.
  var paired = 0.0
  /// The text says what it means.
  var defined = 0.0
  /// It names an organisation, product, work or event.
  var named = 0.0
  /// It ends with a noun that says little.
  var generic = 0.0
  /// It has a function word inside.
  var linked = 0.0
  /// It opens with what may be a verb, or with an adjective that says little.
  var doubtful = 0.0
  /// It is a phrase that stands once only; half of it where it is capitalised to its end as names are.
  var once = 0.0
  /// It is a single word that stands once only, without a capital or anything else that speaks for it.
  var lone = 0.0
  /// How usual it is in the documents of the corpus; 0 without one.
  var usual = 0.0
  /// It has one or two ideographs, which mostly are one word.
  var brief = 0.0
  /// It has three to six ideographs, as most compounds do.
  var compound = 0.0
  /// How many ideographs it has beyond six.
  var excess = 0.0
  /// It begins with a digit; 3 where that is an amount.
  var numeric = 0.0
  /// How surely its last word is a noun where it stands.
  var noun = 0.0
  /// How rare its rarest word is.
  var rarest = 0.0
  /// How rare its most frequent word is.
  var commonest = 1.0

  /// The measures by name.
  var measures: [String: Double] {
    [
      "frequency": frequency,
      "freedom": freedom,
      "nesting": nesting,
      "earliness": earliness,
      "spread": spread,
      "rarity": rarity,
      "connection": connection,
      "words": Double(words),
      "capitals": capitals,
      "marked": marked,
      "heading": heading,
      "quoted": quoted,
      "paired": paired,
      "defined": defined,
      "named": named,
      "generic": generic,
      "linked": linked,
      "doubtful": doubtful,
      "once": once,
      "lone": lone,
      "brief": brief,
      "compound": compound,
      "excess": excess,
      "usual": usual,
      "numeric": numeric,
      "noun": noun,
      "rarest": rarest,
      "commonest": commonest,
    ]
  }
}
