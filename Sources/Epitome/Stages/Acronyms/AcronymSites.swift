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
  /// What ties a short form to an expansion before it; "or" is the last.
  let links: [WordSet]
  private let foreign: ForeignExpansion

  init(_ document: Document, _ marked: MarkedWords, leastFit: Double) throws {
    bytes = document.bytes
    words = document.words
    signs = document.signs
    lexicon = try document.lexicon()
    self.leastFit = leastFit
    shapes = document.wordShapes
    letterUses = marked.letterUses
    links = [lexicon.standsForPhrases, lexicon.calledPhrases, Self.inShort, Self.orWords(lexicon)]
    foreign = ForeignExpansion(try WordView(document))
    compounds = Self.compounding.contains(try document.language().prefix { $0 != "-" }.description)
  }

  /// Languages that write compounds as one word.
  private static let compounding: Set<String> = [
    "af", "da", "de", "et", "fi", "fo", "fy", "hu", "is", "lb", "nb", "nds", "nl", "nn", "no", "sv",
  ]

  /// The pairs of a sentence with these marked words, in order.
  func pairs(in sentence: Range<Int>, _ marked: ArraySlice<Int>) -> [AcronymPair] {
    let brackets = Brackets.find(in: bytes, signs, sentence)
    var isListed = false
    let paired = brackets.map { bracket in
      let pair = pair(at: bracket) ?? letter(at: bracket, isListed: isListed)
      isListed = isListed || pair != nil
      return pair
    }
    let found = completed(paired, brackets).compactMap(\.self)
    return marked.isEmpty ? found : found + appositions(in: sentence, marked)
  }

  // MARK: Brackets

  private func pair(at bracket: Brackets.Pair) -> AcronymPair? {
    let content = bytes.trimmed(bracket.content)
    guard !content.isEmpty else { return nil }
    let before = bytes.trimmed(bracket.outerStart..<bracket.open)
    if let short = shortForm(opening: content) {
      let isDoubtful =
        isValue(short.span.upperBound..<content.upperBound)
        || lexicon.language == "en" && Self.countries.contains(bytes, short.span)
      if let pair = pairBackward(short, end: before.upperBound, start: before.lowerBound, isStrict: isDoubtful) {
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

  /// Countries that stand in brackets behind names of what is in them: "Court of Appeal (UK)".
  private static let countries: WordSet = "uae uk usa"

  /// The short form with which the content of a bracket begins, after an "or", a quotation mark or a phrase such as
  /// "abbreviated as".
  private func shortForm(opening content: Range<Int>) -> ShortForm? {
    var start = content.lowerBound
    var smallWords = 0
    for _ in 0..<4 {
      start = skipQuotes(start, content.upperBound)
      guard start < content.upperBound else { return nil }
      if let form = form(at: start, limit: content.upperBound) { return withPlural(form, content) }
      if let length = lexicon.standsForPhrases.matchLength(bytes, at: start, limit: content.upperBound)
        ?? lexicon.calledPhrases.matchLength(bytes, at: start, limit: content.upperBound)
        ?? Self.inShort.matchLength(bytes, at: start, limit: content.upperBound)
        ?? lexicon.thatIsPhrases.matchLength(bytes, at: start, limit: content.upperBound)
      {
        start += length
      } else if smallWords < 2,
        let length = lexicon.functionWords.matchLength(bytes, at: start, limit: content.upperBound)
      {
        start += length
        smallWords += 1
      } else {
        return nil
      }
      start = bytes.trimmed(start..<content.upperBound).lowerBound
      if start < content.upperBound, bytes[start] == 0x2C || bytes[start] == 0x3A { start += 1 }
    }
    return nil
  }

  /// A short form at `start`, up to the end, a comma or the like.
  private func form(at start: Int, limit: Int) -> ShortForm? {
    var end = start
    var firstSpace = -1
    while end < limit {
      let (scalar, size) = bytes.scalar(at: end)
      if Self.endsShortForm(scalar) || isSpacedHyphen(at: end, limit: limit) { break }
      if UTF8Classes.isWhitespace(scalar) {
        if firstSpace >= 0 { break }
        firstSpace = end
      }
      end += size
      if end - start > 40 { break }
    }
    let whole = bytes.trimmed(start..<end)
    // The number of a mission or the year of an event is no part of its name's letters: "UNOSOM II", "CPT 2007".
    if firstSpace > start, firstSpace < whole.upperBound,
      isNumbering(bytes[firstSpace + 1..<whole.upperBound]) || Self.inShort.contains(bytes, firstSpace + 1..<limit)
    {
      return ShortForm(bytes, start..<firstSpace)
    }
    return ShortForm(bytes, whole)
  }

  /// The short form with a plural ending behind an apostrophe, where it takes up the bracket: "(RNN's)".
  private func withPlural(_ form: ShortForm, _ content: Range<Int>) -> ShortForm {
    guard bytes[form.span.upperBound..<content.upperBound].elementsEqual([0x27, 0x73]) else { return form }
    var plural = form
    plural.span = form.span.lowerBound..<content.upperBound
    return plural
  }

  private func isNumbering(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 } || rest.count == 4 && rest.allSatisfy { $0 &- 0x30 < 10 }
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

  /// Whether a hyphen between spaces stands at an offset, which is written for a dash.
  func isSpacedHyphen(at position: Int, limit: Int) -> Bool {
    bytes[position] == 0x2D && position > 0 && position + 1 < limit && bytes[position - 1] == 0x20
      && bytes[position + 1] == 0x20
  }

  func skipQuotes(_ start: Int, _ limit: Int) -> Int {
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
}
