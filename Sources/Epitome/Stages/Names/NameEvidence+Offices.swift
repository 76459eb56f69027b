extension NameEvidence {
  /// The weight of thanks or a greeting right before a name of two words: nearly enough, for places and firms are thanked too.
  static let address = 1.75

  /// The weight of a title, an office or a greeting that opens a run of capitals: "Professor", "CFO", "Author".
  func weight(ofOffice word: Int, _ names: Range<Int>) -> Double {
    if view.classes(word).contains(.personTitle) { return 2 }
    if isAddress(word) { return names.count > 1 ? Self.address : 0 }
    return view.shapes[word].isAllUpper ? 2 : 1
  }

  /// Whether an office is written in lower case, or as capitals such as "CFO".
  func isOfficeWritten(_ word: Int) -> Bool { view.shapes[word].isLower || view.shapes[word].isAllUpper }

  /// Whether people alone hold the office; a firm or a country is host or investor too. German capitals say too little to tell.
  func isPersonal(_ role: Int) -> Bool {
    lexicon.language != "de" && !Self.sharedRoles.contains(view.bytes, view.words.range(role))
  }

  private static let sharedRoles: WordSet = """
    host co-host guest investor producer developer publisher manager presenter narrator speaker chair president player
    partner sponsor designer activist executive friend colleague hôte invité investisseur producteur développeur éditeur
    anfitrión invitado inversor productor desarrollador editor anfitrião convidado investidor produtor desenvolvedor
    ведущий гость инвестор производитель разработчик
    """

  /// Whether the language ties what an office is held in by a preposition, so that it does not stand between office and name.
  var namesFollowOffices: Bool { ["en", "es", "fr", "pt"].contains(lexicon.language) }

  /// The office that follows a comma before a word: ", the author of …", ", professor at …", ", CFO of …".
  func roleFollowing(_ word: Int, _ numbers: Range<Int>) -> Int? {
    guard view.bytes[Int(view.words.ends[word - 1])] == 0x2C else { return nil }
    for next in word..<min(word + 4, numbers.upperBound) {
      if next > word, view.gap(before: next) == .punctuation { return nil }
      guard view.classes(next).contains(.personRole), isOfficeWritten(next) else { continue }
      // "In New York, author Amara Quist said": the office is of whom it stands before.
      let isOfNext =
        next + 1 < numbers.upperBound && view.gap(before: next + 1) == .space
        && view.shapes[next + 1].contains(.startsUpper)
      return isOfNext ? nil : next
    }
    return nil
  }

  /// Whether a word stands before that places are named after, a preposition or a noun: "in", "région".
  func isPlaced(_ word: Int, _ numbers: Range<Int>) -> Bool {
    guard word > numbers.lowerBound, view.gap(before: word) == .space, view.shapes[word - 1].isLower else {
      return false
    }
    let others: WordClasses = [.function, .verb, .personRole, .personTitle]
    return view.classes(word - 1).isDisjoint(with: others)
      || Self.placings.contains(view.bytes, view.words.range(word - 1))
  }

  private static let placings: WordSet = "in at from to near of en em a à de du des da do dos das di del della в из"

  /// Whether words are an office themselves: the "Financial Officer" of "Chief Financial Officer". Stephen King is none.
  func isOffice(_ names: Range<Int>) -> Bool {
    guard names.count > 1, let first = names.first, let last = names.last else { return false }
    return !view.classes(first).contains(.givenName) && view.classes(last).isDisjoint(with: .givenName)
      && !view.classes(last).isDisjoint(with: [.personTitle, .personRole])
  }

  /// Whether words after an office say what it is held in: "PDG de HP France", not "Professor von Braun".
  func isHeld(_ names: Range<Int>) -> Bool {
    view.shapes[names.lowerBound].isLower && !view.classes(names.lowerBound - 1).contains(.personTitle)
  }

  /// Whether an office and a comma stand before a word: "Our CFO, Sunita Kapoor".
  func roleStandsBefore(_ word: Int, _ numbers: Range<Int>) -> Bool {
    let role = word - 1
    guard role > numbers.lowerBound, view.bytes[Int(view.words.ends[role])] == 0x2C,
      view.classes(role).contains(.personRole), isOfficeWritten(role), isPersonal(role)
    else { return false }
    // One article or possessive, and at most one word more: "our new CFO".
    for opening in (max(numbers.lowerBound, role - 2)..<role).reversed() {
      guard view.gap(before: opening + 1) == .space else { return false }
      if view.classes(opening).contains(.determiner) { return true }
    }
    return false
  }

  /// Whether a word greets or thanks whoever is named after it.
  func isAddress(_ word: Int) -> Bool { Self.addresses.contains(view.bytes, view.words.range(word)) }

  /// Whether thanks or a greeting stand right before a word, with a comma or without: "Thank you, Sunita Kapoor". German
  /// capitals say too little to tell.
  func isAddressed(_ word: Int, _ numbers: Range<Int>) -> Bool {
    guard lexicon.language != "de", word > numbers.lowerBound,
      !Self.placeOpeners.contains(view.bytes, view.words.range(word))
    else { return false }
    let end = view.words.range(word - 1).upperBound
    guard view.gap(before: word) == .space || view.bytes[end] == 0x2C else { return false }
    return (max(numbers.lowerBound, word - 2)..<word).contains {
      Self.addresses.contains(view.bytes, view.words.range($0).lowerBound..<end)
    }
  }

  private static let addresses: WordSet = """
    thank_you thanks hello hi hey dear merci bonjour cher chère gracias hola
    querido querida obrigado obrigada olá grazie ciao buongiorno bedankt dank_je спасибо здравствуйте
    уважаемый уважаемая дорогой дорогая tack hej
    """

  /// Words that open the names of places, which are greeted and thanked too: "Hello, New York".
  private static let placeOpeners: WordSet = """
    new san santa saint st los las la el north south east west great upper lower port fort mount lake united nueva nuevo
    nova novo nouvelle neue
    """
}
