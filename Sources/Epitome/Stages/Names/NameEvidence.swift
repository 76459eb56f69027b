import EpitomeCore

/// Weighs what the words of a run and those around it say about what it names.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class NameEvidence {
  let view: WordView
  let lexicon: Lexicon
  private let speakers: Speakers
  private let placeNouns: WordSet
  /// The short forms in mixed case that the text spells out, by their keys, and whether each stands for an institution.
  private let authorities: [[UInt8]: Bool]

  init(_ document: Document, _ view: WordView, speakers: Speakers) throws {
    self.view = view
    lexicon = try document.lexicon()
    authorities = try Self.authorities(document, view)
    placeNouns = Self.placeNouns[lexicon.language] ?? ""
    self.speakers = speakers
  }

  /// Adds the evidence for each kind to a candidate, which may lose a title at its start.
  func weigh(_ candidate: inout NameCandidate, in numbers: Range<Int>) {
    weighPerson(&candidate, numbers)
    if !candidate.isListed || isPlainlyJoined(candidate) { weighInstitution(&candidate, numbers) }
    if !candidate.isListed { weighProduct(&candidate, numbers) }
    if candidate.words.count == 1 { weighTrade(&candidate, numbers) }
  }

  // MARK: People

  private func weighPerson(_ candidate: inout NameCandidate, _ numbers: Range<Int>) {
    let run = candidate.words
    if speakers.has(candidate.key) { candidate.add(.person, 3) }
    let others: WordClasses = [.organisation, .event, .monthOrDay]
    guard run.allSatisfy({ view.classes($0).isDisjoint(with: others) && !isPlaceNoun($0) }),
      !isChurch(candidate)
    else { return }
    var names = run
    while names.count > 1, let word = names.first, isTitleOrRole(names) || isAddress(word) {
      names = word + 1..<names.upperBound
    }
    guard !isOffice(names), names.lowerBound == run.lowerBound || !isHeld(names) else { return }
    if names.lowerBound > run.lowerBound {
      candidate.add(.person, weight(ofOffice: names.lowerBound - 1, names))
      candidate.drop(to: names, view)
    } else if run.lowerBound > numbers.lowerBound, isTitle(run.lowerBound - 1) {
      candidate.add(.person, 2)
    }
    guard names.count <= 4, names.allSatisfy(isPlain) else { return }
    if 2...3 ~= names.count, isAddressed(run.lowerBound, numbers) { candidate.add(.person, Self.address) }
    candidate.isPlain = names.count > 1 && lexicon.language != "de"
    if let first = names.first, view.classes(first).contains(.givenName) {
      candidate.add(.person, names.count > 1 ? 2.5 : 0.75)
    }
    if names.count > 1, isSpeaker(names.lowerBound) || isIntroduced(run.lowerBound, numbers) {
      candidate.add(.person, 2)
    }
    if names.count > 1, names.dropLast().contains(where: { view.shapes[$0].contains([.startsUpper, .isSingle]) }) {
      candidate.add(.person, 1)
    }
    if names.count == 1 {
      candidate.isOwner = candidate.isPossessive(view)
      candidate.isThing = !candidate.isOwner && isThing(names.lowerBound, numbers)
    }
    let before = run.lowerBound - 1
    let after = run.upperBound
    if before >= numbers.lowerBound, view.gap(before: run.lowerBound) == .space {
      if view.classes(before).contains(.personRole), isOfficeWritten(before) {
        candidate.add(.person, names.count > 1 && isPersonal(before) && namesFollowOffices ? 2 : 1.5)
      }
      if isDeterminer(before) {
        candidate.add(.person, -2)
        candidate.isAgent = false
        candidate.isOwner = false
      }
    }
    if names.count > 1, roleStandsBefore(run.lowerBound, numbers) { candidate.add(.person, 2) }
    if 2...3 ~= names.count, !candidate.isOrdinary, standsAmongPersons(run, numbers) { candidate.add(.person, 2) }
    if after < numbers.upperBound {
      let start = view.words.range(after).lowerBound
      let limit = view.range(numbers).upperBound
      let isNext = view.gap(before: after) == .space
      if isNext, view.shapes[after].isLower,
        lexicon.verbsAfterPerson.matchLength(view.bytes, at: start, limit: limit) != nil
      {
        candidate.add(.person, 1)
        candidate.isAgent = before < numbers.lowerBound || !isDeterminer(before)
      }
      if !isNext, names.count > 1, isOfPersons(after) { candidate.add(.person, 2) }
      if !isNext, let role = roleFollowing(after, numbers) {
        let isSure = names.count > 1 && isPersonal(role) && !isPlaced(run.lowerBound, numbers)
        candidate.add(.person, isSure ? 2 : 1.5)
      }
    }
  }

  /// Whether a relative pronoun for people stands behind a comma: "Wexley Thrane, who".
  private func isOfPersons(_ word: Int) -> Bool {
    view.bytes[view.words.range(word - 1).upperBound] == 0x2C
      && Self.personalRelatives.contains(view.bytes, view.words.range(word))
  }

  private static let personalRelatives: WordSet = "who whose whom"

  /// Whether a word is what a speaker is called: "Nell" of "Nell Abernathy" where Nell speaks.
  private func isSpeaker(_ word: Int) -> Bool {
    !speakers.shortKeys.isEmpty && speakers.shortKeys.contains(view.foldedKey(view.words.range(word)))
  }

  /// Whether somebody says before a word that this is their name. "I am" does not say so: what follows may be a people or an office.
  private func isIntroduced(_ word: Int, _ numbers: Range<Int>) -> Bool {
    guard word > numbers.lowerBound, view.gap(before: word) == .space else { return false }
    let end = view.words.range(word - 1).upperBound
    for first in stride(from: word - 1, through: max(numbers.lowerBound, word - Self.longestIntroduction), by: -1) {
      if Self.introductions.contains(view.bytes, view.words.range(first).lowerBound..<end) { return true }
      guard first > numbers.lowerBound, view.gap(before: first) == .space else { return false }
    }
    return false
  }

  /// Words of the longest of ``introductions``.
  private static let longestIntroduction = 3
  private static let introductions: WordSet = """
    my_name_is my_name's ich_heiße mein_name_ist je_m'appelle mon_nom_est me_llamo mi_nombre_es me_chamo meu_nome_é
    mi_chiamo ik_heet mijn_naam_is меня_зовут моё_имя jag_heter jeg_hedder jeg_heter
    """

  /// Whether a single word stands as the name of a thing, such as a language, does: after "in", or before a noun.
  private func isThing(_ word: Int, _ numbers: Range<Int>) -> Bool {
    if word > numbers.lowerBound, view.gap(before: word) == .space,
      Self.containers.contains(view.bytes, view.words.range(word - 1))
    {
      return true
    }
    let next = word + 1
    return lexicon.language == "en" && next < numbers.upperBound && view.gap(before: next) == .space
      && view.shapes[next].isLower
      && view.classes(next).isDisjoint(with: [.function, .verb, .filler, .reply, .dangling, .question])
      && view.bytes[Int(view.words.ends[next]) - 1] == UInt8(ascii: "s")
      && lexicon.verbsAfterPerson.matchLength(
        view.bytes, at: view.words.range(next).lowerBound, limit: view.range(numbers).upperBound) == nil
  }

  private static let containers: WordSet = "in into en em"

  /// Whether the first of several words is a title or an office.
  private func isTitleOrRole(_ names: Range<Int>) -> Bool {
    let classes = view.classes(names.lowerBound)
    guard !classes.contains(.givenName) else { return false }
    return classes.contains(.personTitle) && !isSign(names) || classes.contains(.personRole)
  }

  /// Whether what looks like a title is part of a sign, as capitals show: "MS DOS", "MS Access", "Gen AI".
  private func isSign(_ names: Range<Int>) -> Bool {
    let (title, next) = (names.lowerBound, names.lowerBound + 1)
    guard view.gap(before: next) == .space else { return false }
    let isShort = view.shapes[next].isAllUpper && view.words.range(next).count <= 3
    if view.shapes[title].isAllUpper { return isShort || !view.shapes[next].isAllUpper }
    return isShort && names.count == 2
  }

  private func isTitle(_ word: Int) -> Bool {
    view.classes(word).contains(.personTitle)
      && (view.gap(before: word + 1) == .space || view.gap(before: word + 1) == .stop)
      && (!view.shapes[word].isLower || Self.writeTitlesSmall.contains(lexicon.language))
  }

  /// Languages in which a title before a name has no capital: "il professor Rossi".
  private static let writeTitlesSmall: Set<String> = ["es", "fr", "it", "nl", "pt", "ru"]

  /// Whether it is the church or place that a saint has: "St Bride's".
  private func isChurch(_ candidate: NameCandidate) -> Bool {
    guard candidate.isPossessive(view), let first = candidate.words.first else { return false }
    return Self.saints.contains(view.bytes, view.words.range(first))
  }

  private static let saints: WordSet = "st saint"

  /// Whether the word is the noun of a place: "Lord Howe Island" is nobody.
  private func isPlaceNoun(_ word: Int) -> Bool { placeNouns.contains(view.bytes, view.words.range(word)) }

  private static let placeNouns: [String: WordSet] = [
    "en": """
    island islands river lake sea ocean bay gulf mount mountain mountains valley street road avenue lane bridge square city
    town village county state states province district region north south east west coast beach forest station airport
    port harbour harbor desert canal cape peninsula
    """,
    "de": "insel fluss see meer straße platz brücke berg tal stadt bahnhof",
    "fr": "île lac mer mont pont place ville rue avenue gare",
    "es": "calle avenida isla lago mar monte río plaza ciudad",
    "pt": "rua avenida ilha lago mar monte rio praça cidade",
    "ru": "улица остров река озеро море площадь город",
  ]

  private func isPlain(_ word: Int) -> Bool {
    let shape = view.shapes[word]
    return shape.isCapitalised || shape.contains([.startsUpper, .hasInnerUpper, .hasLower])
      || shape.contains([.startsUpper, .isSingle])
      || view.classes(word).contains(.nameParticle)
  }

  func isDeterminer(_ word: Int) -> Bool {
    Self.determiners.contains(view.bytes, view.words.range(word))
  }

  private static let determiners: WordSet = "the a an this that these those our your their"

  // MARK: Organisations and events

  /// Whether no small words but those of institutions' names stand inside, as others do in titles: "University of Oxford", not
  /// "Organization in an Evolutionary Game".
  private func isPlainlyJoined(_ candidate: NameCandidate) -> Bool {
    candidate.words.allSatisfy { word in
      !view.shapes[word].isLower || view.classes(word).contains(.nameParticle)
        || Self.joiners.contains(view.bytes, view.words.range(word))
    }
  }

  private static let joiners: WordSet = "of and de des du da do der und y e et"

  private func weighInstitution(_ candidate: inout NameCandidate, _ numbers: Range<Int>) {
    let run = candidate.words
    if run.count > 1 {
      if let last = run.last, view.shapes[last].contains(.startsUpper) {
        if view.classes(last).contains(.event) { candidate.add(.event, 2.5) }
        if view.classes(last).contains(.organisation), !isRiverBank(run) { candidate.add(.organisation, 2) }
      }
      let head = run.lowerBound
      if view.classes(head).contains(.organisation), run.contains(where: { view.shapes[$0].isLower }) {
        candidate.add(.organisation, 2)
      }
    }
    guard candidate.words.count <= 3, run.lowerBound - 2 >= numbers.lowerBound,
      view.gap(before: run.lowerBound) == .space,
      view.gap(before: run.lowerBound - 1) == .space,
      Self.memberships.contains(view.bytes, view.words.range(run.lowerBound - 1))
    else { return }
    // "an engineer at X", "the founder of X".
    if view.classes(run.lowerBound - 2).contains(.personRole), view.shapes[run.lowerBound - 2].isLower {
      candidate.add(.organisation, 1.5)
      candidate.add(.person, -1)
    }
  }

  /// Whether the words name the bank of a river: "West Bank".
  private func isRiverBank(_ run: Range<Int>) -> Bool {
    run.count == 2 && Self.sides.contains(view.bytes, view.words.range(run.lowerBound))
      && Self.bank.contains(view.bytes, view.words.range(run.lowerBound + 1))
  }

  private static let sides: WordSet = "west east north south left right"
  private static let bank: WordSet = "bank"

  private static let memberships: WordSet = "at of for from bei von chez de en da do na no"

  // MARK: Products

  private func weighProduct(_ candidate: inout NameCandidate, _ numbers: Range<Int>) {
    let run = candidate.words
    guard let first = run.first, let last = run.last else { return }
    if view.shapes[last].contains(.hasDigit), run.count > 1 || view.shapes[last].contains(.startsUpper) {
      let noun = view.classes(first)
      let hasYear = run.count > 1 && isYear(last)
      // Signs of chemistry and measures, "CO2" or "M4", are no products: those have a hyphen, lower case or more letters.
      if run.count == 1 {
        guard view.words.range(last).count > 4 || view.shapes[last].contains(.hasLower) else { return }
      } else {
        guard !candidate.isInitial, hasYear || lexicon.language != "de" || view.gap(before: last) == .tie,
          run.allSatisfy({ !view.shapes[$0].isLower }), view.words.range(first).count > 2
        else { return }
      }
      let isCounted =
        !noun.isDisjoint(with: [.genericNoun, .monthOrDay, .work, .number, .event, .personTitle, .organisation])
        || isOrdinaryNoun(first)
      if !isCounted, !isMeasure(run, numbers) {
        if hasYear { weighYear(&candidate, numbers) } else { candidate.add(.product, 2) }
      }
    }
    // A common noun of German before what has a name: "der Betreiber TenneT".
    if lexicon.language == "de", run.count == 2, isCamel(last), !isCamel(first) {
      candidate.drop(to: last..<last + 1, view)
      candidate.range = view.range(last..<last + 1).lowerBound..<candidate.range.upperBound
    }
    if run.count == 1, isConference(first) {
      candidate.add(.event, 2)
    } else if run.count == 1, let isBody = authorities[view.foldedKey(candidate.range)] {
      // The short form of something that the text spells out is no product.
      if isBody { candidate.add(.organisation, 2) }
    } else if run.count == 1, isShortForm(first) {
      if first > numbers.lowerBound, view.classes(first - 1).contains(.determiner) { candidate.add(.organisation, 2) }
    } else if run.count <= 2, run.contains(where: { isCamel($0) }) {
      let isMember =
        run.lowerBound > numbers.lowerBound && Self.places.contains(view.bytes, view.words.range(run.lowerBound - 1))
      candidate.add(isMember ? .organisation : .product, 2)
    }
    if run.count <= 3, run.upperBound < numbers.upperBound, view.gap(before: run.upperBound) == .space,
      view.classes(run.upperBound).contains(.product), view.shapes[run.upperBound].isLower
    {
      candidate.add(.product, 0.75)
    }
  }

  /// Whether the number at the end of a run counts what follows: "we did CSS 40 hours a week".
  private func isMeasure(_ run: Range<Int>, _ numbers: Range<Int>) -> Bool {
    let next = run.upperBound
    return run.count > 1 && next < numbers.upperBound && view.shapes[next - 1] == [.hasDigit]
      && view.gap(before: next) == .space && Self.measures.contains(view.bytes, view.words.range(next))
  }

  private static let measures: WordSet = """
    hours minutes seconds days weeks months years times people percent per_cent dollars euros pounds o'clock a.m p.m am pm
    million billion thousand hundred uhr stunden minuten sekunden tage wochen monate jahre mal prozent heures secondes jours
    semaines mois ans fois personnes pour_cent horas minutos segundos días semanas meses años veces por_ciento dias anos vezes
    часов минут секунд дней недель месяцев лет раз процентов
    """

  private static let places: WordSet = "at by bei von chez"

  /// A capital after a lower-case letter: "YouTube", "iPhone"; not "McDonald".
  private func isCamel(_ word: Int) -> Bool {
    guard view.shapes[word].contains([.hasInnerUpper, .hasLower]) else { return false }
    let range = view.words.range(word)
    guard range.count > 4 else { return false }
    if view.bytes[range].starts(with: [0x4D, 0x63]) || view.bytes[range].starts(with: [0x4D, 0x61, 0x63]) {
      return false
    }
    if isParticled(range) || isIdentifier(range) { return false }
    var previousIsLower = false
    for byte in view.bytes[range] {
      if byte >= 0x80 || byte == 0x27 || byte == 0x2E || byte == 0x5F { return false }
      if previousIsLower, byte &- 0x41 < 26 { return true }
      previousIsLower = byte &- 0x61 < 26
    }
    return false
  }

  /// Whether it is a name of code: words joined behind one in lower case, "getUserName", as "iPadOS" has but one.
  private func isIdentifier(_ range: Range<Int>) -> Bool {
    guard let first = range.first, view.bytes[first] &- 0x61 < 26 else { return false }
    let words = range.dropLast().count { view.bytes[$0] &- 0x41 < 26 && view.bytes[$0 + 1] &- 0x61 < 26 }
    return words > 1
  }

  /// "PyCon", "RailsConf": capitals of two words, the second one short for a conference.
  private func isConference(_ word: Int) -> Bool {
    guard view.shapes[word].contains([.startsUpper, .hasInnerUpper, .hasLower]) else { return false }
    let name = view.bytes[view.words.range(word)]
    return name.count > 4
      && ["Con", "Cons", "Conf", "Confs"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether a capital follows a particle of family names and then only lower case: "LeBron", "LaViska".
  private func isParticled(_ range: Range<Int>) -> Bool {
    let word = view.bytes[range]
    return Self.particles.contains { particle in
      word.starts(with: particle) && word.dropFirst(particle.count).first.map { $0 &- 0x41 < 26 } == true
        && word.dropFirst(particle.count + 1).allSatisfy { $0 &- 0x61 < 26 }
    }
  }

  private static let particles = ["La", "Le", "De", "Di", "Du", "Da", "Van", "Von", "Fitz"].map { Array($0.utf8) }

  private func isOrdinaryNoun(_ word: Int) -> Bool {
    Self.counted.contains(view.bytes, view.words.range(word))
  }

  /// What is counted with a number after it: "Chapter 3" is no product.
  private static let counted: WordSet = """
    chapter section figure table page volume part episode season lesson lecture unit module appendix option step phase
    stage level room line question item article act scene day week year grade class room gate platform track route
    highway exit floor building group team box case rule law amendment title schedule act number no world war type
    kapitel abschnitt abbildung tabelle seite band teil folge staffel lektion stufe raum zimmer zeile frage artikel
    gleis linie gruppe chapitre section tableau page partie épisode saison leçon étape niveau salle ligne article acte
    groupe capítulo sección figura tabla página parte episodio temporada lección etapa nivel sala línea artículo grupo
    seção tabela temporada lição nível linha artigo глава раздел таблица страница часть эпизод сезон урок этап уровень
    """
}
