import EpitomeCore

/// Finds the name of an institution or treaty before its acronym in brackets where the two share few letters or none, because
/// the acronym is of another language: "l'Organe consultatif de la pêche côtière (KWB)", "the Northern Coastal Board (KWB)".
///
/// Either a noun for institutions heads the phrase, in languages where the head comes first, or all its words have capitals
/// and such a noun is among them. Letters decide only where two such names lie in each other.
struct InstitutionName {
  private static let headFirst: Set<String> = ["ca", "es", "fr", "it", "pt", "ro"]
  /// Languages that give every noun a capital.
  private static let capitalising: Set<String> = ["de", "lb", "nds"]
  /// Words of the name after its head, small ones counted too.
  private static let rest = 2...14
  /// Nouns for institutions and treaties only where they are written with a capital.
  private static let furtherHeads: WordSet = """
    programme fonds bureau organe entité mission service conférence forum force convention pacte traité protocole code
    charte plan stratégie accord règlement déclaration conferencia conferência foro fuerza força acuerdo acordo reglamento
    regulamento declaración declaração conferenza forza accordo regolamento conferință acord
    programa fondo fundo oficina entidad entidade misión missão órgano órgão escritório convención convenio convenção convênio
    pacto tratado protocolo código carta plano estrategia estratégia servicio sistema système
    programma ufficio ente missione servizio comitato organizzazione organizație comitet convenzione trattato protocollo
    codice convenția tratatul
    """
  /// Further nouns inside of names in capitals, mostly English.
  private static let titleHeads: WordSet = """
    programme program mission operation assembly secretariat division unit directorate movement front force forces convention
    treaty covenant protocol agreement act code charter plan strategy framework system mechanism facility platform council
    registry tribunal corps guard service services development institution confederation chamber cooperative fund brokerage
    conference forum campaign survey administration rally army brigade brigades resistance command observatory law bill
    decree regulation regulations rules guidelines standards scheme pact policy register agentur myndighed enhed organisation institution aftale kontor direktorat sekretariat domstol
    """

  private let bytes: [UInt8]
  private let lexicon: Lexicon
  /// Whether the language writes compounds as one word, so that a noun for institutions may end one.
  private let compounds: Bool

  init(_ bytes: [UInt8], _ lexicon: Lexicon, compounds: Bool) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.compounds = compounds
  }

  /// Whether the language puts the head of a name first and its adjectives last.
  static func isHeadFirst(_ lexicon: Lexicon) -> Bool { headFirst.contains(lexicon.language) }

  /// Number of the window's word with which the name begins that ends with the last; nil where there is none, or a choice.
  func find(for short: ShortForm, in words: [LongFormWindow.Word]) -> Int? {
    let letters = short.core ?? short.letters
    // "ABLE/BRAN" are two acronyms, whose letters together fit too much.
    guard let last = words.last, !last.isLink, !bytes[short.span].contains(UInt8(ascii: "/")) else { return nil }
    let isAcronym = short.isAllCapitals || short.core != nil && short.capitals >= letters.count
    guard isAcronym && short.capitals >= 3 && short.digits == 0 || compounds && short.isWordLike && letters.count > 5
    else { return nil }
    if Self.isHeadFirst(lexicon), let name = headed(letters, words) { return name }
    return Self.capitalising.contains(lexicon.language) ? nil : titled(letters, words)
  }

  /// The start of the name around an expansion that begins at `start` because the letters fit from there on alone: the head
  /// stands right before it ("Conseil économique et social", ECOSOC), or the letters leave a doubt.
  func start(around start: Int, for short: ShortForm, in words: [LongFormWindow.Word], isStrict: Bool) -> Int {
    guard start > 0 else { return start }
    guard Self.isHeadFirst(lexicon) else { return isStrict ? start : titledStart(around: start, in: words) }
    guard let name = find(for: short, in: words), name < start else { return start }
    if name == start - 1 { return words[start].isCapitalised ? start : name }
    // "Mission d'observation": the head of a noun in lower case is part of the name.
    if !words[start].isCapitalised, words[name + 1..<start].allSatisfy(\.isLink) { return name }
    let content = words[start...].count { !$0.isSmall }
    return isStrict || content < 2 && words[start].letters.first == short.letters.first ? start : name
  }

  /// The start of the run of capitalised words around `start`, where they are the name of an institution: "World
  /// Organisation for Animal Health", OIE.
  private func titledStart(around start: Int, in words: [LongFormWindow.Word]) -> Int {
    guard !Self.capitalising.contains(lexicon.language), words[start].isCapitalised,
      words[start...].contains(where: { isTitleHead($0.range) })
    else { return start }
    var first = start
    while first > 0, !words[first].isSeparated, words[first - 1].isCapitalised, !words[first - 1].isLink,
      !words[first - 1].endsName, !words[first - 1].isInitialism, !words[first - 1].isNumber,
      !lexicon.personTitles.contains(bytes, words[first - 1].range)
    {
      first -= 1
    }
    return words[first].isTied ? start : first
  }

  // MARK: Head first

  private func headed(_ letters: [UInt32], _ words: [LongFormWindow.Word]) -> Int? {
    var heads: [Int] = []
    for index in words.indices.reversed() {
      let word = words[index]
      if word.endsName { break }
      guard word.isCapitalised, !word.isTied, isHead(word.range) else {
        // A comma before a word that opens no name ends the phrase.
        if word.isSeparated { break }
        continue
      }
      heads.append(index)
      if word.isSeparated { break }
    }
    heads = heads.filter { opens($0, words) && Self.rest.contains(words.count - $0 - 1) }
    guard let nearest = heads.first else { return nil }
    guard heads.count > 1 else { return nearest }
    // "le Bureau de l'Agence nationale des ports (ANP)": the nearer one, where it has letters and the other adds none.
    let covered = heads.map { Self.covered(letters, words[$0...]) }
    guard covered[0] > 0 else { return nil }
    return covered.allSatisfy { $0 == covered[0] } ? nearest : nil
  }

  private func isHead(_ range: Range<Int>) -> Bool {
    lexicon.organisationWords.contains(bytes, range) || Self.furtherHeads.contains(bytes, range)
  }

  // MARK: All in capitals

  private func titled(_ letters: [UInt32], _ words: [LongFormWindow.Word]) -> Int? {
    guard let last = words.last, last.isCapitalised || last.isTied else { return nil }
    var outer: Int?
    var inner: Int?
    for index in words.indices.reversed() {
      let word = words[index]
      if word.isCapitalised, !word.isLink {
        if opens(index, words), !word.isNumber {
          inner = outer ?? inner
          outer = index
        }
      } else if !word.isTied, !(word.isLink && index < words.count - 1) {
        break
      }
      if word.isSeparated { break }
    }
    guard let outer else { return nil }
    // "Director of the Northern Board (NBK)": an office that none of the letters stands for is no part of the name.
    if let inner, inner > 0, Self.isOf(words[inner - 1], bytes),
      Self.covered(letters, words[outer...]) == Self.covered(letters, words[inner...])
    {
      return isName(letters, words[inner...]) ? inner : nil
    }
    return isName(letters, words[outer...]) ? outer : nil
  }

  /// Whether the capitalised words are the name of an institution that the letters speak for.
  private func isName(_ letters: [UInt32], _ words: ArraySlice<LongFormWindow.Word>) -> Bool {
    let content = words.filter { !$0.isSmall || $0.isCapitalised }
    let covered = Self.covered(letters, words)
    let opensAlike = words.first?.letters.first == letters.first
    guard content.contains(where: { isTitleHead($0.range) }) else { return false }
    if compounds {
      return content.count > 1 && covered > 0 || words.count == 1 && content[0].letters.count >= Self.longCompound
    }
    guard content.count + (content.count < words.count ? 1 : 0) > 2 || content.count == 2 && covered == 2 else {
      return false
    }
    return covered * 2 >= letters.count || opensAlike && covered * 5 >= letters.count * 2
  }

  /// Whether the word may make a name in capitals that of an institution or treaty.
  func isTitleHead(_ range: Range<Int>) -> Bool {
    if isHead(range) || Self.titleHeads.contains(bytes, range) { return true }
    guard compounds, range.count > 6 else { return false }
    if isEnding(range) { return true }
    return (range.lowerBound + 3...range.upperBound - 4).contains { start in
      bytes[start] & 0xC0 != 0x80 && isEnding(start..<range.upperBound)
    }
  }

  /// Letters of the shortest compound that may be a name by itself: "Verdenshandelsorganisationen".
  private static let longCompound = 12

  /// Whether the range is a noun for institutions, with the article that Nordic languages put behind it or without.
  private func isEnding(_ range: Range<Int>) -> Bool {
    isNoun(range)
      || Self.articles.contains { article in
        range.count > article.count + 3 && bytes[range].suffix(article.count).elementsEqual(article)
          && isNoun(range.lowerBound..<range.upperBound - article.count)
      }
  }

  private static let articles = ["en", "et", "n", "t", "a"].map { Array($0.utf8) }

  private func isNoun(_ range: Range<Int>) -> Bool {
    lexicon.organisationWords.contains(bytes, range) || Self.titleHeads.contains(bytes, range)
  }

  private static func isOf(_ word: LongFormWindow.Word, _ bytes: [UInt8]) -> Bool { of.contains(bytes, word.range) }
  private static let of: WordSet = "of the"

  // MARK: Both

  /// Whether a name may begin here: with a capital, not in the middle of a run of capitalised words.
  private func opens(_ index: Int, _ words: [LongFormWindow.Word]) -> Bool {
    guard !words[index].isTied else { return false }
    guard index > 0, !words[index].isSeparated else { return true }
    let before = words[index - 1]
    return !before.isCapitalised || before.isLink || before.isNumber
  }

  /// How many of the letters open content words, in any order.
  private static func covered(_ letters: [UInt32], _ words: ArraySlice<LongFormWindow.Word>) -> Int {
    var remaining = letters
    for word in words where !word.isSmall || word.isCapitalised {
      if let initial = word.letters.first, let found = remaining.firstIndex(of: initial) { remaining.remove(at: found) }
    }
    return letters.count - remaining.count
  }
}
