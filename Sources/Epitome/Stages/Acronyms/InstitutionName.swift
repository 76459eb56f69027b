/// Finds the name of an institution before its acronym in brackets where the two share no letters that would tell, because the
/// acronym is of another language: "l'Organe consultatif de la pêche côtière (KWB)".
///
/// Only in languages where the head of such a name comes first, and only where one word alone may be that head: a capitalised
/// noun for institutions, with a whole phrase between it and the bracket.
enum InstitutionName {
  private static let headFirst: Set<String> = ["ca", "es", "fr", "it", "pt", "ro"]
  /// Words of the name after its head, small ones counted too.
  private static let rest = 2...11
  /// Nouns for institutions only where they are written with a capital.
  private static let furtherHeads: WordSet = """
    programme fonds bureau organe entité mission service programa fondo fundo oficina entidad entidade misión missão órgano
    órgão escritório programma ufficio ente missione servizio comitato organizzazione organizație comitet
    """

  /// Number of the window's word with which the name begins that ends with the last; nil where there is none, or a choice.
  static func find(
    for short: ShortForm, in words: [LongFormWindow.Word], _ bytes: [UInt8], _ lexicon: Lexicon
  ) -> Int? {
    guard headFirst.contains(lexicon.language), short.isAllCapitals, short.capitals >= 3,
      short.capitals == short.letters.count, let last = words.last, !last.isLink
    else { return nil }
    var head: Int?
    for index in words.indices.reversed() {
      let word = words[index]
      if word.endsName { break }
      guard word.isCapitalised, !word.isTied,
        lexicon.organisationWords.contains(bytes, word.range) || furtherHeads.contains(bytes, word.range)
      else {
        // A comma before a word that opens no name ends the phrase.
        if word.isSeparated { break }
        continue
      }
      guard head == nil else { return nil }
      head = index
      if word.isSeparated { break }
    }
    guard let head, rest.contains(words.count - head - 1),
      head == 0 || !words[head - 1].isCapitalised || words[head - 1].isLink
    else { return nil }
    return head
  }
}
