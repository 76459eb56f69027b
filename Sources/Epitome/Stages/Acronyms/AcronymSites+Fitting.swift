import EpitomeCore

extension AcronymSites {
  /// The expansion that ends at `end`.
  func pairBackward(_ short: ShortForm, end: Int, start: Int, isStrict: Bool) -> AcronymPair? {
    let numbers = words.words(in: TextSpan(start, end))
    let most = min(short.letters.count + 5, short.letters.count * 2) + 6
    let nearest = max(numbers.lowerBound, numbers.upperBound - most)..<numbers.upperBound
    let window = LongFormWindow(
      nearest, of: words, in: bytes, limits: start..<end, lexicon: lexicon, backward: true, for: short)
    guard let last = window.words.last else { return nil }
    if isTwoPartWord(last, short), !isStrict {
      return checked(short, last.range, leastFit)
    }
    if !isStrict, let start = BranchName.find(for: short, in: window.words) {
      return checked(short, window.words[start].range.lowerBound..<last.range.upperBound, leastFit)
    }
    let fit = fitWithoutOwner(short, window.words)
    if isStrict, fit?.isStrict != true { return nil }
    let isHeadFirst = InstitutionName.isHeadFirst(lexicon)
    let isTitled = lexicon.language == "en"
    let names = InstitutionName(bytes, lexicon, compounds: compounds)
    var start = fit.flatMap { suits($0, short) ? $0.start : nil }
    let permuted = start == nil ? Permutation.find(for: short, in: window.words[...], takesParts: isHeadFirst) : nil
    // Capitals may tell of a longer name, small letters do not.
    if let permuted, !window.words[permuted...].contains(where: \.isCapitalised) { start = permuted }
    if start == nil || start != permuted && fit?.score ?? 0 < Self.sureFit,
      let phrase = NamePhrase.find(for: short, in: window.words, isTitled: isTitled),
      mayHead(window.words[phrase], short, names),
      !isTitled || !opens(window.words, fit?.start, rather: phrase, short)
    {
      start = phrase
    }
    start = start ?? permuted
    if let found = start, found != permuted, !isStrict {
      start = names.start(around: found, for: short, in: window.words, isStrict: fit?.isStrict == true)
    }
    if start == nil, let core = short.core,
      let fit = AcronymAlignment.best(core, window.words[...], fixedStart: false, compounds: compounds), fit.isStrict
    {
      start = fit.start
    }
    if !isStrict { start = start ?? weaklyBacked(short, window.words, names) }
    guard let start, !opensWithFunctionWord(window.words[start...], short) else { return nil }
    return checked(short, window.words[start].range.lowerBound..<last.range.upperBound, fit?.score ?? 0)
  }

  /// Whether the name begins where the letters fit rather than at the phrase around that: with a capital and the first
  /// letter, where the phrase opens with another.
  private func opens(
    _ words: [LongFormWindow.Word], _ start: Int?, rather phrase: Int, _ short: ShortForm
  ) -> Bool {
    guard let start, start > phrase, words[start].isCapitalised, words[start].letters.first == short.letters.first
    else {
      return false
    }
    return words[phrase].letters.first != short.letters.first && words[start - 1].isLink
  }

  /// The start of an expansion for which less speaks than an alignment: its form and place, or letters from anywhere.
  private func weaklyBacked(_ short: ShortForm, _ words: [LongFormWindow.Word], _ names: InstitutionName) -> Int? {
    let isLoose = leastFit <= Self.mostForLooseFits
    if isLoose,
      let start = NearInitials.find(for: short, in: words, isHeadFirst: InstitutionName.isHeadFirst(lexicon))
    {
      return start
    }
    if let start = names.find(for: short, in: words) { return start }
    guard isLoose else { return nil }
    if let last = words.last, isClipped(last, short, least: short.letters.count == 2 ? 7 : 0) { return words.count - 1 }
    return InnerLetters.find(for: short, in: words).map {
      names.start(around: $0, for: short, in: words, isStrict: false)
    }
  }

  /// Up to this least fit, expansions count that fit by some of their letters.
  static let mostForLooseFits = 0.5

  /// Whether a name may begin with the word: one of the letters stands for it, or it is a noun for institutions and no
  /// office that somebody holds, as in "Director of the Northern Board (NB)".
  private func mayHead(_ word: LongFormWindow.Word, _ short: ShortForm, _ names: InstitutionName) -> Bool {
    guard let initial = word.letters.first, !short.letters.contains(initial) else { return true }
    return !lexicon.personTitles.contains(bytes, word.range) && !lexicon.personRoles.contains(bytes, word.range)
      && (lexicon.language != "en" || names.isTitleHead(word.range))
  }

  /// The best fit; of a letter and a number in either order, as in "second station (S2)".
  private func bestFit(
    _ short: ShortForm, _ words: ArraySlice<LongFormWindow.Word>, fixedStart: Bool
  ) -> AcronymAlignment? {
    let fit = AcronymAlignment.best(short.letters, words, fixedStart: fixedStart, compounds: compounds)
    guard fit?.isStrict != true, short.digits == 1, short.letters.count == 2 else { return fit }
    let turned = AcronymAlignment.best(short.letters.reversed(), words, fixedStart: fixedStart, compounds: compounds)
    return turned?.isStrict == true ? turned : fit
  }

  /// The best fit, which does not begin with the word for whose it is where the others fit as well: "our out-of-band management
  /// (OOBM)", but "Your Mileage May Vary (YMMV)".
  private func fitWithoutOwner(_ short: ShortForm, _ words: [LongFormWindow.Word]) -> AcronymAlignment? {
    let fit = bestFit(short, words[...], fixedStart: false)
    guard let fit, !words[fit.start].isTied, Self.owners.contains(bytes, words[fit.start].range) else { return fit }
    let inner = bestFit(short, words[(fit.start + 1)...], fixedStart: false)
    return inner?.isStrict == true ? inner : fit
  }

  private static let owners: WordSet = """
    my your our their his its mein meine meinen unser unsere unseren ihr ihre ihren euer eure mon ma mes notre nos votre vos leur
    leurs mi mis tu tus su sus nuestro nuestra nuestros nuestras nostro nostra vostro vostra suo sua loro meu minha
    seu sua nosso nossa mijn onze ons jullie uw hun vår vårt våra er ert era vores jeres deres
    """

  /// Whether two letters would begin with the verb or pronoun of a clause; three fit by chance less often.
  private func opensWithFunctionWord(_ words: ArraySlice<LongFormWindow.Word>, _ short: ShortForm) -> Bool {
    guard short.letters.count == 2, let word = words.first, words.startIndex == 0 || !word.isCapitalised,
      !word.isTied, !word.isNumber
    else { return false }
    return words.dropFirst().first?.isTied != true && lexicon.functionWords.contains(bytes, word.range)
  }

  /// Whether two letters open two parts of one long word: "database (DB)", "norepinephrine (NE)".
  private func isTwoPartWord(_ word: LongFormWindow.Word, _ short: ShortForm) -> Bool {
    guard short.letters.count == 2, short.isAllCapitals, word.letters.count >= 8, word.letters[0] == short.letters[0],
      let second = word.letters.dropFirst(3).firstIndex(of: short.letters[1])
    else { return false }
    return word.letters.count - second >= 4
  }

  /// Whether the short form is made of the first letter of a word and of others in order: "DT (determiner)". Only where
  /// nothing but a bracket stands between the two, and the word is no verb or function word.
  private func isClipped(_ word: LongFormWindow.Word, _ short: ShortForm, least: Int = 0) -> Bool {
    guard short.isAllCapitals || short.isWordLike, 2...4 ~= short.letters.count,
      word.letters.count > max(short.letters.count, least),
      !word.isCapitalised || short.letters.count > 2, short.isAllCapitals || word.isCapitalised, !word.isSmall,
      !lexicon.commonVerbs.contains(bytes, word.range)
    else { return false }
    return Self.holds(short.letters, in: word.letters)
  }

  /// Whether letters begin with the first of the short form's and hold the others in order.
  static func holds(_ short: [UInt32], in letters: [UInt32]) -> Bool {
    guard letters.first == short.first else { return false }
    var rest = letters[...]
    for letter in short {
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  /// From this fit on letters alone tell where an expansion begins.
  private static let sureFit = 0.6

  /// The expansion with which `content` begins.
  func pairForward(_ short: ShortForm, in content: Range<Int>) -> AcronymPair? {
    guard !followsTitle(short) else { return nil }
    var start = skipQuotes(content.lowerBound, content.upperBound)
    if let length = lexicon.standsForPhrases.matchLength(bytes, at: start, limit: content.upperBound)
      ?? Self.standingFor.matchLength(bytes, at: start, limit: content.upperBound)
    {
      start = skipQuotes(start + length, content.upperBound)
    }
    let numbers = words.words(in: TextSpan(start, content.upperBound))
    let most = min(short.letters.count + 5, short.letters.count * 2) + 6
    let nearest = numbers.lowerBound..<min(numbers.upperBound, numbers.lowerBound + most)
    let window = LongFormWindow(
      nearest, of: words, in: bytes, limits: start..<content.upperBound, lexicon: lexicon, backward: false, for: short)
    var first = 0
    while first < window.words.count, window.words[first].isLink { first += 1 }
    var best: (fit: AcronymAlignment, end: Int)?
    for end in window.words.indices where end >= first {
      let isLast = end == window.words.count - 1
      guard isLast || window.words[end + 1].isSeparated else { continue }
      if let fit = bestFit(short, window.words[first...end], fixedStart: true), suits(fit, short),
        fit.score > best?.fit.score ?? 0
      {
        best = (fit, end)
      }
    }
    if best == nil, let word = window.words.first, window.words.count == 1, isClipped(word, short),
      word.range.upperBound >= content.upperBound
    {
      return checked(short, word.range, leastFit)
    }
    if let best {
      let long = window.words[best.fit.start].range.lowerBound..<window.words[best.end].range.upperBound
      return checked(short, long, best.fit.score)
    }
    // All words in another order, or the name of an institution, that take up the bracket.
    guard let last = window.words.last, first < window.words.count,
      words.words(in: TextSpan(content)).upperBound == nearest.upperBound,
      last.range.upperBound >= content.upperBound - 2, opensBracket(short, Array(window.words[first...]))
    else { return nil }
    return checked(short, window.words[first].range.lowerBound..<last.range.upperBound, 0)
  }

  /// Whether the words that a bracket holds are the expansion as a whole, for other reasons than an alignment.
  private func opensBracket(_ short: ShortForm, _ words: [LongFormWindow.Word]) -> Bool {
    let isHeadFirst = InstitutionName.isHeadFirst(lexicon)
    let start =
      Permutation.find(for: short, in: words[...], takesParts: isHeadFirst)
      ?? NamePhrase.find(for: short, in: words, isTitled: lexicon.language == "en")
      ?? weaklyBacked(short, words, InstitutionName(bytes, lexicon, compounds: compounds))
    return start == 0
  }

  private static let standingFor: WordSet = "standing_for short_for"

  /// Whether the short form is a name in capitals behind a title, as minutes write it: "Mr. ABEL (Council of Towns)".
  private func followsTitle(_ short: ShortForm) -> Bool {
    let word = words.words(in: TextSpan(short.span.lowerBound, bytes.count)).lowerBound
    return word > 0 && words.range(word - 1).upperBound + 3 > short.span.lowerBound
      && lexicon.personTitles.contains(bytes, words.range(word - 1))
  }

  /// Whether the fit is good enough: two letters, or what looks like a plain word, need a strict one.
  private func suits(_ fit: AcronymAlignment, _ short: ShortForm) -> Bool {
    fit.score >= leastFit && (fit.isStrict || short.letters.count > 2 && !short.isWordLike)
  }

  /// Whether the word is the short form with an ending behind a full stop: "Udemy.com".
  private func isAddress(_ word: Range<Int>, of form: ArraySlice<UInt8>) -> Bool {
    bytes[word].starts(with: form) && bytes[word.lowerBound + form.count] == UInt8(ascii: ".")
  }

  /// The pair, unless the expansion holds the short form, is no longer than it, spells it letter by letter, runs on into a clause, or is
  /// a sign of the same sort: one word with several capitals, an address, or the short form with an ending as web addresses have.
  func checked(_ short: ShortForm, _ long: Range<Int>, _ score: Double) -> AcronymPair? {
    guard long.count > short.span.count, long.count > short.letters.count else { return nil }
    let form = bytes[short.span]
    let numbers = words.words(in: TextSpan(long))
    // "github.com/superfly/cdn", "U-A-S-I".
    if bytes[long].contains(UInt8(ascii: "/")), bytes[long].contains(UInt8(ascii: ".")) { return nil }
    if bytes[long].filter({ $0 != 0x2D && $0 != 0x20 && $0 != 0x2E }).elementsEqual(form) { return nil }
    if runsOn(numbers) { return nil }
    for number in numbers {
      let word = bytes[words.range(number)]
      // "FeSO4" holds SO4 and stands for it no more than SO4 itself.
      if word.elementsEqual(form) || short.digits > 0 && word.count > form.count && word.suffix(form.count) == form {
        return nil
      }
      // A list of acronyms spells none of them out: "BAR (BOAT, Anchor)".
      if word.endIndex < long.upperBound, bytes[word.endIndex] == UInt8(ascii: ","), isAcronym(word.indices) {
        return nil
      }
    }
    if numbers.count == 1, isAddress(long, of: form) || ShortForm(bytes, long)?.capitals ?? 0 > 2 { return nil }
    return AcronymPair(short: short.span, long: long, letters: short.letters, score: score)
  }

  /// Whether a small word that joins nothing follows on a comma: "types, from", "SQLite, because the language".
  private func runsOn(_ numbers: Range<Int>) -> Bool {
    guard lexicon.language == "en" else { return false }
    return numbers.dropFirst().contains { word in
      let end = words.range(word - 1).upperBound
      return end < bytes.count && bytes[end] == 0x2C && lexicon.functionWords.contains(bytes, words.range(word))
        && !Self.joiners.contains(bytes, words.range(word))
    }
  }

  private static let joiners: WordSet = "and or"

  private func isAcronym(_ range: Range<Int>) -> Bool {
    guard let form = ShortForm(bytes, range) else { return false }
    return form.isAllCapitals && form.capitals > 1
  }
}
