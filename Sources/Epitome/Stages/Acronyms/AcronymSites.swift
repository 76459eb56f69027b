import EpitomeCore
import EpitomeICU

/// Finds the places of a sentence where a short form and its expansion stand side by side.
struct AcronymSites {
  let bytes: [UInt8]
  let words: WordTable
  private let signs: SignMap
  let lexicon: Lexicon
  /// Least fit where brackets tie the two together.
  let leastFit: Double
  /// Whether the language writes compounds as one word.
  let compounds: Bool
  let shapes: [WordShape]
  /// How often each single capital stands in the text as a word.
  let letterUses: [UInt32: Int]
  private let foreign: ForeignExpansion

  init(_ document: Document, leastFit: Double) throws {
    bytes = document.bytes
    words = document.words
    signs = document.signs
    lexicon = try document.lexicon()
    self.leastFit = leastFit
    shapes = document.wordShapes
    letterUses = Self.letterUses(bytes, words, shapes)
    foreign = ForeignExpansion(try WordView(document))
    compounds = Self.compounding.contains(try document.language().prefix { $0 != "-" }.description)
  }

  /// Languages that write compounds as one word.
  private static let compounding: Set<String> = [
    "af", "da", "de", "et", "fi", "fo", "fy", "hu", "is", "lb", "nb", "nds", "nl", "nn", "no", "sv",
  ]

  /// The pairs of a sentence, in order.
  func pairs(in sentence: Range<Int>) -> [AcronymPair] {
    var found: [AcronymPair] = []
    for bracket in Brackets.find(in: bytes, signs, sentence) {
      if let pair = pair(at: bracket) ?? letter(at: bracket, isListed: !found.isEmpty) { found.append(pair) }
    }
    return found + appositions(in: sentence)
  }

  // MARK: Brackets

  private func pair(at bracket: Brackets.Pair) -> AcronymPair? {
    let content = bytes.trimmed(bracket.content)
    guard !content.isEmpty else { return nil }
    let before = bytes.trimmed(bracket.outerStart..<bracket.open)
    if let short = shortForm(opening: content) {
      let isValue = isValue(short.span.upperBound..<content.upperBound)
      if let pair = pairBackward(short, end: before.upperBound, start: before.lowerBound, isStrict: isValue) {
        return pair
      }
      if short.span.upperBound >= content.upperBound - 1, let long = foreign.expansion(before: before, of: short) {
        return AcronymPair(short: short.span, long: long, letters: short.letters, score: leastFit)
      }
    }
    if let short = shortForm(closing: before) {
      if let pair = pairForward(short, in: content) { return pair }
      if let long = foreign.expansion(in: content, of: short) {
        return AcronymPair(short: short.span, long: long, letters: short.letters, score: leastFit)
      }
    }
    return nil
  }

  /// The short form with which the content of a bracket begins, after an "or", a quotation mark or a phrase such as
  /// "abbreviated as".
  private func shortForm(opening content: Range<Int>) -> ShortForm? {
    var start = content.lowerBound
    for _ in 0..<3 {
      start = skipQuotes(start, content.upperBound)
      guard start < content.upperBound else { return nil }
      if let form = form(at: start, limit: content.upperBound) { return form }
      if let length = lexicon.standsForPhrases.matchLength(bytes, at: start, limit: content.upperBound)
        ?? lexicon.calledPhrases.matchLength(bytes, at: start, limit: content.upperBound)
        ?? lexicon.functionWords.matchLength(bytes, at: start, limit: content.upperBound)
      {
        start = bytes.trimmed(start + length..<content.upperBound).lowerBound
      } else {
        return nil
      }
    }
    return nil
  }

  /// A short form at `start`, up to the end, a comma or the like.
  private func form(at start: Int, limit: Int) -> ShortForm? {
    var end = start
    var firstSpace = -1
    while end < limit {
      let (scalar, size) = bytes.scalar(at: end)
      if Self.endsShortForm(scalar) { break }
      if UTF8Classes.isWhitespace(scalar) {
        if firstSpace >= 0 { break }
        firstSpace = end
      }
      end += size
      if end - start > 40 { break }
    }
    let whole = bytes.trimmed(start..<end)
    // The number of a mission or version is no part of its name's letters: "UNOSOM II".
    if firstSpace > start, firstSpace < whole.upperBound,
      bytes[firstSpace + 1..<whole.upperBound].allSatisfy({ $0 == 0x49 || $0 == 0x56 || $0 == 0x58 })
    {
      return ShortForm(bytes, start..<firstSpace)
    }
    return ShortForm(bytes, whole)
  }

  /// Whether a value follows a short form in its bracket: "(OR = 1.8)" need not come right behind what OR stands for.
  private func isValue(_ rest: Range<Int>) -> Bool {
    guard let sign = bytes[rest].first(where: { $0 != 0x20 }) else { return false }
    return sign == UInt8(ascii: "=") || sign == UInt8(ascii: "<") || sign == UInt8(ascii: ">")
  }

  private static func endsShortForm(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3B, 0x3A, 0x3D, 0x28, 0x29, 0x5B, 0x5D, 0x22, 0x201C, 0x201D, 0xAB, 0xBB, 0x2013, 0x2014, 0x3001,
      0xFF0C,
      0xFF08, 0xFF09, 0x300C, 0x300D, 0xFF1A, 0xFF1B:
      true
    default: false
    }
  }

  private func skipQuotes(_ start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit {
      let (scalar, size) = bytes.scalar(at: position)
      switch scalar {
      case 0x22, 0x27, 0x2018, 0x201C, 0x201E, 0xAB, 0x60, 0x300C, 0x20, 0xA0, 0x202F: position += size
      default: return position
      }
    }
    return position
  }

  /// The short form that ends a stretch of text.
  private func shortForm(closing stretch: Range<Int>) -> ShortForm? {
    var start = stretch.upperBound
    var end = stretch.upperBound
    while start > stretch.lowerBound, let (scalar, size) = bytes.scalar(before: start) {
      if UTF8Classes.isWhitespace(scalar) || Self.endsShortForm(scalar) || scalar >= 0x2E80 {
        if start == end, Self.isQuote(scalar) {
          end = start - size
          start = end
          continue
        }
        break
      }
      start -= size
      if end - start > 40 { return nil }
    }
    if let slash = bytes[start..<end].lastIndex(of: 0x2F) { start = slash + 1 }
    return ShortForm(bytes, start..<end)
  }

  private static func isQuote(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0x201D || scalar == 0xBB || scalar == 0x300D
  }

  // MARK: Fitting

  /// The expansion that ends at `end`.
  private func pairBackward(_ short: ShortForm, end: Int, start: Int, isStrict: Bool) -> AcronymPair? {
    let numbers = words.words(in: TextSpan(start, end))
    let most = min(short.letters.count + 5, short.letters.count * 2) + 6
    let nearest = max(numbers.lowerBound, numbers.upperBound - most)..<numbers.upperBound
    let window = LongFormWindow(nearest, of: words, in: bytes, limits: start..<end, lexicon: lexicon, backward: true)
    guard let last = window.words.last else { return nil }
    if isTwoPartWord(last, short), !isStrict {
      return checked(short, last.range, leastFit)
    }
    let fit = AcronymAlignment.best(short.letters, window.words[...], fixedStart: false, compounds: compounds)
    if isStrict, fit?.isStrict != true { return nil }
    var start = fit.flatMap { suits($0, short) ? $0.start : nil }
    if start == nil || fit?.score ?? 0 < Self.sureFit,
      let phrase = NamePhrase.find(for: short, in: window.words, isTitled: lexicon.language == "en")
    {
      start = phrase
    }
    start = start ?? Permutation.find(for: short, in: window.words[...])
    if start == nil, let core = short.core,
      let fit = AcronymAlignment.best(core, window.words[...], fixedStart: false, compounds: compounds), fit.isStrict
    {
      start = fit.start
    }
    if start == nil, !isStrict { start = InstitutionName.find(for: short, in: window.words, bytes, lexicon) }
    guard let start else { return nil }
    return checked(short, window.words[start].range.lowerBound..<last.range.upperBound, fit?.score ?? 0)
  }

  /// Whether two letters open two parts of one long word: "database (DB)", "norepinephrine (NE)".
  private func isTwoPartWord(_ word: LongFormWindow.Word, _ short: ShortForm) -> Bool {
    guard short.letters.count == 2, short.isAllCapitals, word.letters.count >= 8, word.letters[0] == short.letters[0],
      let second = word.letters.dropFirst(3).firstIndex(of: short.letters[1])
    else { return false }
    return word.letters.count - second >= 4
  }

  /// Whether the short form is made of the first letter of a word and of others in order: "DT (determiner)". Only where the
  /// word is all that the bracket holds, and no verb or function word.
  private func isClipped(_ word: LongFormWindow.Word, _ short: ShortForm) -> Bool {
    guard short.isAllCapitals, 2...3 ~= short.letters.count, word.letters.count >= short.letters.count + 2,
      !word.isCapitalised, !word.isSmall, !lexicon.commonVerbs.contains(bytes, word.range),
      word.letters.first == short.letters.first
    else { return false }
    var rest = word.letters[1...]
    for letter in short.letters.dropFirst() {
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  /// From this fit on letters alone tell where an expansion begins.
  private static let sureFit = 0.6

  /// The expansion with which `content` begins.
  private func pairForward(_ short: ShortForm, in content: Range<Int>) -> AcronymPair? {
    let start = skipQuotes(content.lowerBound, content.upperBound)
    let numbers = words.words(in: TextSpan(start, content.upperBound))
    let most = min(short.letters.count + 5, short.letters.count * 2) + 6
    let nearest = numbers.lowerBound..<min(numbers.upperBound, numbers.lowerBound + most)
    let window = LongFormWindow(
      nearest, of: words, in: bytes, limits: start..<content.upperBound, lexicon: lexicon, backward: false)
    var first = 0
    while first < window.words.count, window.words[first].isLink { first += 1 }
    var best: (fit: AcronymAlignment, end: Int)?
    for end in window.words.indices where end >= first {
      let isLast = end == window.words.count - 1
      guard isLast || window.words[end + 1].isSeparated else { continue }
      if let fit = AcronymAlignment.best(
        short.letters, window.words[first...end], fixedStart: true, compounds: compounds),
        suits(fit, short), fit.score > best?.fit.score ?? 0
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
    guard let last = window.words.last, words.words(in: TextSpan(content)).upperBound == nearest.upperBound,
      last.range.upperBound >= content.upperBound - 2,
      let phrase = Permutation.find(for: short, in: window.words[first...])
        ?? NamePhrase.find(
          for: short, in: Array(window.words[first...]), isTitled: lexicon.language == "en"
        ).map({ $0 + first })
        ?? InstitutionName.find(for: short, in: Array(window.words[first...]), bytes, lexicon).map({ $0 + first }),
      phrase == first
    else { return nil }
    return checked(short, window.words[first].range.lowerBound..<last.range.upperBound, 0)
  }

  /// Whether the fit is good enough: two letters, or what looks like a plain word, need a strict one.
  private func suits(_ fit: AcronymAlignment, _ short: ShortForm) -> Bool {
    fit.score >= leastFit && (fit.isStrict || short.letters.count > 2 && !short.isWordLike)
  }

  /// The pair, unless the expansion holds the short form, is no longer than it, or is a sign of the same sort: one word with
  /// several capitals, or the short form with an ending as web addresses have.
  func checked(_ short: ShortForm, _ long: Range<Int>, _ score: Double) -> AcronymPair? {
    guard long.count > short.span.count, long.count > short.letters.count + 1 else { return nil }
    let form = bytes[short.span]
    let numbers = words.words(in: TextSpan(long))
    for number in numbers where bytes[words.range(number)].elementsEqual(form) { return nil }
    if numbers.count == 1, bytes[long].starts(with: form) || ShortForm(bytes, long)?.capitals ?? 0 > 2 { return nil }
    return AcronymPair(short: short.span, long: long, letters: short.letters, score: score)
  }
}
