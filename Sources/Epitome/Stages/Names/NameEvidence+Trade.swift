import EpitomeCore

/// What the words around a single word with a capital say of it as the name of a firm, a product or an event: "the team at Stripe",
/// "deployed it to Kubernetes", "at Lumenfest this year". English only, since the phrases are.
extension NameEvidence {
  func weighTrade(_ candidate: inout NameCandidate, _ numbers: Range<Int>) {
    guard lexicon.language == "en", let word = candidate.words.first, !candidate.isListed else { return }
    let before = word - 1
    let classes: WordClasses = [
      .function, .monthOrDay, .givenName, .personTitle, .personRole, .number, .weakAdjective, .reply,
    ]
    let name = nameRange(candidate)
    // "Fridays", "Germans" and "LLMs" are what their singulars are.
    let isPlural = name.count > 3 && view.bytes[name.upperBound - 1] == UInt8(ascii: "s")
    let single = isPlural ? name.lowerBound..<name.upperBound - 1 : name
    guard view.shapes[word].contains([.startsUpper, .hasLower]) || view.shapes[word].isAllUpper,
      view.classes(word).isDisjoint(with: classes), !lexicon.monthsAndDays.contains(view.bytes, single),
      !Self.isPeopleOrPlace(view.bytes, name), !Self.isPeopleOrPlace(view.bytes, single)
    else { return }
    let isAcronym = view.bytes[single].allSatisfy { !($0 &- 0x61 < 26) }
    candidate.trade = eventSign(word, numbers) ?? firmSign(candidate, numbers)
    // What is written in capitals is an acronym more often than a product: "we use SQL".
    if candidate.trade == nil, !isAcronym { candidate.trade = productSign(candidate, numbers) }
    // In "a Kubernetes cluster" the article belongs to the noun.
    candidate.isDetermined = candidate.trade == nil && before >= numbers.lowerBound && isDeterminer(before)
  }

  /// The word without a possessive ending.
  private func nameRange(_ candidate: NameCandidate) -> Range<Int> {
    view.words.range(candidate.words.lowerBound).lowerBound..<candidate.range.upperBound
  }

  private typealias Sign = (kind: Name.Kind, weight: Double)

  /// "at X this year", "spoke at X", "attended X", "X attendees".
  private func eventSign(_ word: Int, _ numbers: Range<Int>) -> Sign? {
    let isAt = isBefore(word, Self.at, numbers)
    if isAt, isAfter(word, Self.deictics, numbers), isAfter(word + 1, Self.seasons, numbers) { return (.event, 1.5) }
    // A talk is given at a firm, too.
    if isAt, hasBefore(word - 1, Self.appearances, within: 4, numbers) { return (.event, 0.6) }
    if isBefore(word, Self.attendings, numbers) || isAfter(word, Self.audiences, numbers) { return (.event, 1.5) }
    return nil
  }

  /// "the team at X", "works for X", "acquired X", "X's engineers", "companies like X", "X announced".
  private func firmSign(_ candidate: NameCandidate, _ numbers: Range<Int>) -> Sign? {
    let word = candidate.words.lowerBound
    if isBefore(word, Self.at, numbers), hasBefore(word - 1, Self.members, within: 1, numbers) {
      return (.organisation, 1)
    }
    if isBefore(word, Self.employers, numbers), hasBefore(word - 1, Self.works, within: 2, numbers) {
      return (.organisation, 1)
    }
    if isBefore(word, Self.by, numbers), isBefore(word - 1, Self.owned, numbers) { return (.organisation, 1) }
    if isBefore(word, Self.takings, numbers) { return (.organisation, 1) }
    if isLike(word, Self.firms, numbers) { return (.organisation, 1) }
    let owned = candidate.isPossessive(view) ? Self.belongings : Self.staff
    if isAfter(word, owned, numbers) { return (.organisation, 1) }
    return isAfter(word, Self.dealings, numbers) && !candidate.isPossessive(view) ? (.organisation, 0.5) : nil
  }

  /// "use X", "deployed it to X", "runs on X", "tools like X", "an X cluster".
  private func productSign(_ candidate: NameCandidate, _ numbers: Range<Int>) -> Sign? {
    let word = candidate.words.lowerBound
    if isBefore(word, Self.uses, numbers), !candidate.isPossessive(view) { return (.product, 1) }
    if isBefore(word, Self.targets, numbers), hasBefore(word - 1, Self.deployments, within: 3, numbers) {
      return (.product, 1)
    }
    if isLike(word, Self.tools, numbers) { return (.product, 1) }
    return isAfter(word, Self.wares, numbers) && !candidate.isPossessive(view) ? (.product, 1) : nil
  }

  // MARK: Neighbours

  private func isBefore(_ word: Int, _ set: WordSet, _ numbers: Range<Int>) -> Bool {
    word > numbers.lowerBound && view.gap(before: word) == .space
      && set.contains(view.bytes, view.words.range(word - 1))
  }

  private func isAfter(_ word: Int, _ set: WordSet, _ numbers: Range<Int>) -> Bool {
    word + 1 < numbers.upperBound && view.gap(before: word + 1) == .space
      && set.contains(view.bytes, view.words.range(word + 1))
  }

  /// Whether one of the words stands among the `reach` words before one, with no punctuation between.
  private func hasBefore(_ word: Int, _ set: WordSet, within reach: Int, _ numbers: Range<Int>) -> Bool {
    var place = word
    while place > numbers.lowerBound, word - place < reach, view.gap(before: place) == .space {
      place -= 1
      if set.contains(view.bytes, view.words.range(place)) { return true }
    }
    return false
  }

  /// Whether "like" or "such as" ties one of the nouns to a word: "tools like X".
  private func isLike(_ word: Int, _ nouns: WordSet, _ numbers: Range<Int>) -> Bool {
    if isBefore(word, Self.like, numbers) { return isBefore(word - 1, nouns, numbers) }
    return isBefore(word, Self.suchAs, numbers) && hasBefore(word - 1, nouns, within: 2, numbers)
  }

  // MARK: Words

  private static let at: WordSet = "at"
  private static let by: WordSet = "by"
  private static let like: WordSet = "like"
  private static let suchAs: WordSet = "as"
  private static let deictics: WordSet = "this last next"
  private static let seasons: WordSet = "year week month summer spring autumn fall winter weekend time"
  private static let appearances: WordSet = """
    talk talks keynote keynotes keynoted speaking speak speaks spoke presented presenting presentation booth session workshop panel
    attendee attendees speaker speakers
    """
  private static let attendings: WordSet = "attend attended attending attends"
  private static let audiences: WordSet = "attendees keynote keynotes organizers organisers talks"
  private static let members: WordSet = """
    people folks team teams engineer engineers developer developers employee employees colleague colleagues job role career
    intern internship office offices researcher researchers designer designers manager managers somebody someone everyone
    """
  private static let employers: WordSet = "at for"
  private static let works: WordSet = "work works worked working interned consulted consulting employed hired"
  private static let owned: WordSet = "acquired bought hired funded backed owned sponsored employed founded"
  private static let takings: WordSet =
    "acquired acquire acquires acquiring co-founded cofounded founded joined joining"
  private static let firms: WordSet =
    "company companies startup startups firm firms giants vendors competitors retailers"
  private static let belongings: WordSet = """
    ceo cto cfo founder founders engineers employees headquarters customers shareholders investors lawyers sdk api apis board
    pricing revenue app apps platform
    """
  private static let staff: WordSet = "employees engineers headquarters executives shareholders"
  private static let dealings: WordSet = """
    announced announces acquired acquires launched launches raised released releases open-sourced shipped sells hired hires
    charges
    """
  private static let uses: WordSet = "use uses used using install installed installing adopt adopted adopting"
  private static let targets: WordSet = "to on onto with in upon via"
  private static let deployments: WordSet = """
    deploy deploys deployed deploying port ported porting migrate migrated migrating switch switched switching run runs running
    built build building hosted hosting powered implemented integrate integrated integrates integration
    """
  private static let tools: WordSet = """
    tool tools product products platform platforms framework frameworks service services app apps library libraries database
    databases language languages software
    """
  private static let wares: WordSet = """
    api apis app apps sdk cli plugin plugins cluster clusters container containers image images server servers library
    framework instance instances account accounts repo repos repository package packages extension extensions client
    integration operator dashboard
    """

  // MARK: Peoples and places

  /// Whether a word names a people, a language, a faith, or a country, a continent or a large city.
  private static func isPeopleOrPlace(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let word = bytes[range]
    if word.count > 5, peopleEndings.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return true }
    return peoples.contains(bytes, range) || places.contains(bytes, range)
  }

  private static let peopleEndings = ["ish", "ese", "ians", "icans", "eans", "anity", "hism", "uism"].map {
    Array($0.utf8)
  }

  private static let peoples: WordSet = """
    french german dutch greek latin hindi czech thai swiss welsh arab arabs arabic hebrew russian italian indian korean
    american americans african asian european europeans australian austrian belgian brazilian bulgarian canadian chilean
    colombian croatian cuban egyptian estonian ethiopian georgian hungarian icelandic indonesian iranian iraqi israeli
    kenyan latvian lithuanian malaysian mexican mongolian moroccan nigerian norwegian pakistani persian peruvian romanian
    saudi serbian slovak slovenian syrian tunisian ukrainian venezuelan bengali swahili tamil urdu punjabi mandarin
    cantonese esperanto gaelic basque catalan jew jews jewish muslim muslims islam islamic christian christians catholic
    catholics protestant hindu hindus buddhist buddhists sikh mormon judaism english spanish
    western eastern northern southern democrats republicans democrat republican internet god lord christmas easter
    thanksgiving halloween ramadan congress parliament senate
    """

  private static let places: WordSet = """
    europe asia africa america australia antarctica oceania earth mars moon venus jupiter sun world eu uk usa us
    afghanistan albania algeria argentina armenia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia
    botswana brazil britain bulgaria burma cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark
    ecuador egypt england estonia ethiopia finland france georgia germany ghana greece guatemala haiti holland honduras
    hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo
    kuwait laos latvia lebanon liberia libya lithuania luxembourg malaysia mali malta mexico moldova monaco mongolia
    morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama
    paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia
    somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan
    venezuela vietnam wales yemen zambia zimbabwe london paris berlin rome madrid vienna moscow tokyo beijing shanghai
    delhi mumbai sydney melbourne toronto montreal vancouver chicago boston seattle austin denver dallas houston miami
    atlanta philadelphia portland detroit amsterdam brussels barcelona dublin edinburgh glasgow manchester munich hamburg
    cologne frankfurt zurich geneva stockholm oslo copenhagen helsinki warsaw prague budapest athens istanbul cairo lagos
    nairobi jerusalem dubai bangkok jakarta manila seoul osaka kyoto california texas florida virginia oregon ohio
    michigan washington hollywood brooklyn manhattan cambridge oxford brexit
    """
}
