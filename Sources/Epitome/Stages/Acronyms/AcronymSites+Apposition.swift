import EpitomeCore

extension AcronymSites {
  /// The pairs of a sentence that no bracket ties together, but a comma, a dash, a colon, "or", or a phrase such as
  /// "stands for". Without the bracket, every letter must open a word and no word that matters may be passed over.
  func appositions(in sentence: Range<Int>, _ marked: ArraySlice<Int>) -> [AcronymPair] {
    var found: [AcronymPair] = []
    for word in marked {
      guard shapes[word].contains(.hasInnerUpper),
        let short = ShortForm(bytes, Elision.cut(words.range(word), bytes, lexicon)), short.isAllCapitals
      else { continue }
      if let pair = after(short, sentence) ?? before(short, sentence) { found.append(pair) }
    }
    return found
  }

  /// "ILS, the integrated library system", "RL stands for reinforcement learning".
  private func after(_ short: ShortForm, _ sentence: Range<Int>) -> AcronymPair? {
    let limit = sentence.upperBound
    guard let link = link(from: words.range(wordAt(short)).upperBound, limit: limit),
      isSure(short, isPhrase: link.isPhrase)
    else { return nil }
    let numbers = words.words(in: TextSpan(link.end, limit)).prefix(short.letters.count * 2 + 3)
    let window = LongFormWindow(
      numbers, of: words, in: bytes, limits: link.end..<limit, lexicon: lexicon, backward: false, for: short)
    var first = 0
    while first < window.words.count, window.words[first].isLink { first += 1 }
    var best: (fit: AcronymAlignment, end: Int)?
    for end in window.words.indices where end >= first {
      if end > first, window.words[end].isSeparated { break }
      if let fit = strictFit(short, window.words[first...end]), fit.score > best?.fit.score ?? 0 { best = (fit, end) }
    }
    guard let best else { return nil }
    return checked(
      short, window.words[first].range.lowerBound..<window.words[best.end].range.upperBound, best.fit.score)
  }

  /// "the integrated library system, or ILS", "reinforcement learning, abbreviated RL", "the Lift Association, the LA".
  private func before(_ short: ShortForm, _ sentence: Range<Int>) -> AcronymPair? {
    guard let end = linkStart(before: articleStart(short), sentence), isSure(short, isPhrase: end.isPhrase) else {
      return nil
    }
    // "Bürgerliches Gesetzbuch, kurz BGB": behind a phrase the letters may come from inside of a compound.
    let takesCompounds = end.isPhrase && compounds
    let numbers = words.words(in: TextSpan(sentence.lowerBound, end.start)).suffix(short.letters.count * 2 + 3)
    let window = LongFormWindow(
      numbers, of: words, in: bytes, limits: sentence.lowerBound..<end.start, lexicon: lexicon, backward: true,
      for: short)
    guard let last = window.words.last,
      let fit = AcronymAlignment.best(
        short.letters, window.words[...], fixedStart: false, compounds: takesCompounds),
      fit.isStrict || takesCompounds, fit.score >= Self.sureStrictFit
    else { return nil }
    return checked(short, window.words[fit.start].range.lowerBound..<last.range.upperBound, fit.score)
  }

  /// Where the article before a short form begins, or the short form where none stands there.
  private func articleStart(_ short: ShortForm) -> Int {
    let word = wordAt(short)
    let start = words.range(word).lowerBound
    guard start == short.span.lowerBound, word > 0, isBlank(words.range(word - 1).upperBound..<start),
      Self.articles.contains(bytes, words.range(word - 1))
    else { return start }
    return words.range(word - 1).lowerBound
  }

  private static let articles: WordSet = "the der die das dem den le la les el los las o a os as il lo gli de het"

  private static let sureStrictFit = 0.75

  private func strictFit(_ short: ShortForm, _ words: ArraySlice<LongFormWindow.Word>) -> AcronymAlignment? {
    guard let fit = AcronymAlignment.best(short.letters, words, fixedStart: true, compounds: false), fit.isStrict,
      fit.score >= Self.sureStrictFit
    else { return nil }
    return fit
  }

  /// Two letters fit too many words by chance, unless a phrase says what they stand for.
  private func isSure(_ short: ShortForm, isPhrase: Bool) -> Bool { short.letters.count > (isPhrase ? 1 : 2) }

  /// The word that the short form is, with an elided article or without.
  private func wordAt(_ short: ShortForm) -> Int {
    let next = words.words(in: TextSpan(short.span.lowerBound, bytes.count)).lowerBound
    return next > 0 && words.range(next - 1).upperBound > short.span.lowerBound ? next - 1 : next
  }

  /// Where the sign or phrase ends that ties a short form to an expansion after it.
  private func link(from start: Int, limit: Int) -> (end: Int, isPhrase: Bool)? {
    var position = start
    var sign = false
    // Legends explain two letters too: "CI = confidence interval".
    var isEqual = false
    while position < limit {
      let (scalar, size) = bytes.scalar(at: position)
      if UTF8Classes.isWhitespace(scalar) || Self.isQuoteSign(scalar) {
        position += size
      } else if !sign,
        scalar == 0x2C || scalar == 0x3A || scalar == 0x3D || scalar == 0x2013 || scalar == 0x2014
          || scalar == 0xFF0C || scalar == 0xFF1A || scalar == 0x2D && position > start
      {
        sign = true
        isEqual = scalar == 0x3D
        position += size
      } else {
        break
      }
    }
    guard position < limit else { return nil }
    if let length = lexicon.standsForPhrases.matchLength(bytes, at: position, limit: limit) {
      return (position + length, true)
    }
    return sign ? (position, isEqual) : nil
  }

  /// Where the sign or phrase begins that ties a short form to an expansion before it.
  private func linkStart(before start: Int, _ sentence: Range<Int>) -> (start: Int, isPhrase: Bool)? {
    let numbers = words.words(in: TextSpan(sentence.lowerBound, start)).suffix(Self.longestPhrase)
    for word in numbers {
      let range = words.range(word)
      for index in links.indices {
        guard let length = links[index].matchLength(bytes, at: range.lowerBound, limit: start),
          isBlank(range.lowerBound + length..<start)
        else { continue }
        return (bytes.trimmed(sentence.lowerBound..<range.lowerBound).upperBound, index < links.count - 1)
      }
    }
    var position = start
    while position > sentence.lowerBound, let (scalar, size) = bytes.scalar(before: position) {
      if scalar == 0x2C || scalar == 0xFF0C || scalar == 0x3001 || scalar == 0x2014 || scalar == 0x2013
        || isSpacedHyphen(at: position - size, limit: start)
      {
        return (position - size, false)
      }
      guard UTF8Classes.isWhitespace(scalar) || Self.isQuoteSign(scalar) else { return nil }
      position -= size
    }
    return nil
  }

  /// Words of the longest phrase between the two: "por sus siglas en inglés".
  private static let longestPhrase = 5

  /// Phrases that stand before a short form only, in all languages.
  static let inShort: WordSet = """
    abbreviated in_short for_short en_abrégé henceforth abbr hereafter hereinafter kurz_auch im_folgenden abrégé abrégée en_bref ci-après ou_simplement
    abreviada abreviadamente en_adelante o_simplemente abreviado doravante ou_simplesmente сокращённо далее abbreviato
    abbreviata in_sigla in_breve kortweg afgekort förkortat forkortet w_skrócie
    """

  static func orWords(_ lexicon: Lexicon) -> WordSet { lexicon.language == "nl" ? dutchOr : or }

  private static let or: WordSet = "or oder ou o или eller"
  private static let dutchOr: WordSet = "of"

  private func isBlank(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, size) = bytes.scalar(at: position)
      guard UTF8Classes.isWhitespace(scalar) || Self.isQuoteSign(scalar) else { return false }
      position += size
    }
    return true
  }

  private static func isQuoteSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x2018...0x201E, 0xAB, 0xBB, 0x2A: true
    default: false
    }
  }
}
