import EpitomeCore
import EpitomeICU

/// Reads the traits of sentences off their words and signs.
struct SentenceReader {
  private let bytes: [UInt8]
  private let words: WordTable
  private let lexicon: Lexicon
  /// Where its sentences begin to say something.
  let opening: SentenceOpening
  private let textEnd: Int
  /// What is known of each word of the vocabulary.
  private let signs: [Signs]
  /// The words that an entry of one of the scans may open with, in order.
  private let openers: [Int]
  private let quotations: QuotationMarks
  private let places: SignMap
  private let fillers: PhraseScan
  private let softeners: PhraseScan
  private let hedges: PhraseScan
  private let emphases: PhraseScan
  private let housekeeping: PhraseScan
  private let farewells: PhraseScan

  /// What a word says of the sentences that have it, so that most need not be looked at closely.
  private struct Signs: OptionSet {
    let rawValue: UInt16

    static let function = Signs(rawValue: 1 << 0)
    static let verb = Signs(rawValue: 1 << 1)
    static let digit = Signs(rawValue: 1 << 2)
    /// It may be the beginning of a word that was broken off.
    static let beginning = Signs(rawValue: 1 << 3)
    static let filler = Signs(rawValue: 1 << 4)
    static let softener = Signs(rawValue: 1 << 5)
    static let hedge = Signs(rawValue: 1 << 6)
    static let emphasis = Signs(rawValue: 1 << 7)
    static let housekeeping = Signs(rawValue: 1 << 8)

    static let phrases: Signs = [.filler, .softener, .hedge, .emphasis, .housekeeping]
  }

  /// One for each language of a text.
  static func each(of spread: LanguageSpread, in document: Document) -> [SentenceReader] {
    spread.languages.map { SentenceReader(document, lexicon: .forLanguage($0)) }
  }

  init(_ document: Document, lexicon: Lexicon) {
    bytes = document.bytes
    words = document.words
    self.lexicon = lexicon
    opening = SentenceOpening(document, lexicon: lexicon)
    places = document.signs
    quotations = QuotationMarks(bytes, places)
    textEnd = bytes.trimmed(0..<bytes.count).upperBound
    let scan = { (set: WordSet) in PhraseScan(set, in: document, writesSpaces: lexicon.writesSpaces) }
    fillers = scan(lexicon.fillers)
    softeners = scan(SentenceOpeners.forLanguage(lexicon.language).softeners)
    hedges = scan(lexicon.hedges)
    emphases = scan(lexicon.emphasisPhrases)
    housekeeping = scan(lexicon.housekeeping)
    farewells = scan(Farewells.forLanguage(lexicon.language))
    let scans: [(PhraseScan, Signs)] = [
      (fillers, .filler), (softeners, .softener), (hedges, .hedge), (emphases, .emphasis),
      (housekeeping, .housekeeping), (farewells, .housekeeping),
    ]
    let classes = document.foldedClasses(lexicon)
    let zipf = lexicon.writesSpaces ? document.zipf(language: lexicon.language) : nil
    let vocabulary = words.vocabulary
    let folded = vocabulary.bytes
    signs = (0..<vocabulary.count).map { word in
      let range = vocabulary.range(of: word)
      var signs: Signs = []
      if classes[word].contains(.function) { signs.insert(.function) }
      if classes[word].contains(.verb) { signs.insert(.verb) }
      if folded[range].contains(where: Self.isDigit) { signs.insert(.digit) }
      // Only a rare word is taken for a beginning.
      if let zipf, classes[word].isDisjoint(with: [.function, .verb]),
        zipf[word] < (range.count < 4 ? Self.frequentShort : Self.frequentLong)
      {
        signs.insert(.beginning)
      }
      for (scan, sign) in scans where scan.mayOpen(word) { signs.insert(sign) }
      return signs
    }
    var openers: [Int] = []
    for (word, id) in words.ids.enumerated() where !signs[Int(id)].isDisjoint(with: .phrases) { openers.append(word) }
    self.openers = openers
  }

  /// The traits of a sentence.
  ///
  /// - Parameters:
  ///   - span: the sentence.
  ///   - own: its words.
  ///   - kind: what block it stands in.
  /// - Returns: what can be seen of it.
  func traits(_ span: TextSpan, words own: Range<Int>, in kind: Block.Kind) -> SentenceTraits {
    var traits = SentenceTraits()
    traits.words = own.count
    traits.isItem = kind == .item
    traits.isCutOff = isCutOff(span)
    traits.breaksQuotation = quotations.isBroken(in: span)
    traits.isBackchannel = lexicon.backchannels.contains(bytes, core(span, own))
    var all: Signs = lexicon.writesSpaces ? [] : .phrases
    let (ids, statuses, signs) = (words.ids, words.statuses, signs)
    for word in own {
      let sign = signs[Int(ids[word])]
      all.formUnion(sign)
      if !sign.contains(.function) { traits.content += 1 }
      if statuses[word] == .number
        || sign.contains(.digit) && bytes[words.range(word)].contains(where: Self.isDigit)
      {
        traits.numbers += 1
        if isFigure(word, in: own) { traits.figures += 1 }
      }
    }
    let openers = openers[openers.endOfPrefix(where: { $0 < own.lowerBound })...].prefix { $0 < own.upperBound }
    func count(_ scan: PhraseScan, _ sign: Signs) -> Int {
      all.contains(sign) ? scan.count(in: bytes, span, openers) : 0
    }
    traits.disfluencies =
      count(fillers, .filler) + count(softeners, .softener) + repeats(own) + repeatedPhrases(own)
      + (all.contains(.beginning) ? falseStarts(own) : 0) + soundLabels(span)
    traits.hedges = count(hedges, .hedge)
    traits.emphases = count(emphases, .emphasis)
    traits.housekeeping = count(housekeeping, .housekeeping) + count(farewells, .housekeeping)
    traits.isQuestion = SentenceEnding.isQuestion(bytes, span.range)
    traits.isUnfinished = !SentenceEnding.isTerminated(bytes, span.range)
    traits.hasVerb = lexicon.commonVerbs.count == 0 || all.contains(.verb)
    if let first = own.first {
      (traits.isOrphan, traits.isDangling) = opening.leaning(from: first, to: span.end)
      traits.isMember = opening.isMember(from: first, to: span.end)
      traits.isFragment = !traits.isQuestion && opening.isFragment(own, to: span.end)
    }
    return traits
  }

  /// Whether a number reports something: it is broken or has groups, a sign of money or of shares stands beside it, or a word that
  /// multiplies it follows.
  private func isFigure(_ word: Int, in own: Range<Int>) -> Bool {
    let range = words.range(word)
    guard Self.isDigit(bytes[range.lowerBound]) else { return false }
    if let (scalar, size) = bytes.scalar(before: range.lowerBound) {
      if Self.isSignOfFigures(scalar) { return true }
      if scalar == 0x20 || scalar == 0xA0, let (before, _) = bytes.scalar(before: range.lowerBound - size),
        UnicodeProperties.generalCategory(before) == .currencySymbol
      {
        return true
      }
      // "GPT-4.5" counts nothing.
      if scalar == 0x2D, let (before, _) = bytes.scalar(before: range.lowerBound - size),
        UnicodeProperties.generalCategory(before).isLetter
      {
        return false
      }
    }
    if bytes[range].dropLast().contains(where: { $0 == 0x2E || $0 == 0x2C }) { return true }
    var next = range.upperBound
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0xC2 || bytes[next] == 0xA0 { next += 1 }
    if next < bytes.count, Self.isSignOfFigures(bytes.scalar(at: next).value) { return true }
    return word + 1 < own.upperBound && lexicon.numberWords.contains(bytes, words.range(word + 1))
  }

  private static func isSignOfFigures(_ scalar: UInt32) -> Bool {
    scalar == 0x25 || scalar == 0xFF05 || scalar == 0x66A
      || UnicodeProperties.generalCategory(scalar) == .currencySymbol
  }

  /// How often a word is said again at once: "the the", "we, we".
  private func repeats(_ own: Range<Int>) -> Int {
    var count = 0
    let ids = words.ids
    for word in own.dropFirst() where ids[word] == ids[word - 1] {
      let between = Int(words.ends[word - 1])..<Int(words.starts[word])
      if words.statuses[word] != .number, bytes[between].allSatisfy({ $0 == 0x20 || $0 == 0x2C }),
        lexicon.writesSpaces || words.range(word).count > 3
      {
        count += 1
      }
    }
    return count
  }

  /// How often two or three words are said again at once: "into the, into the".
  private func repeatedPhrases(_ own: Range<Int>) -> Int {
    guard lexicon.writesSpaces else { return 0 }
    let ids = words.ids
    func comesTwice(_ word: Int, _ length: Int) -> Bool {
      guard word + 2 * length <= own.upperBound, ids[word] == ids[word + length] else { return false }
      for next in word + 1..<word + length where ids[next] != ids[next + length] { return false }
      return ids[word] != ids[word + 1]
    }
    var count = 0
    for word in own where comesTwice(word, 2) || comesTwice(word, 3) { count += 1 }
    return count
  }

  /// How often a word is begun and then said: "the interf interface".
  private func falseStarts(_ own: Range<Int>) -> Int {
    let vocabulary = words.vocabulary
    var count = 0
    for word in own.dropFirst() where signs[Int(words.ids[word - 1])].contains(.beginning) {
      let begun = vocabulary.range(of: Int(words.ids[word - 1]))
      let said = vocabulary.range(of: Int(words.ids[word]))
      if begun.count < said.count, words.statuses[word - 1] != .number,
        vocabulary.bytes[begun].elementsEqual(vocabulary.bytes[said].prefix(begun.count))
      {
        count += 1
      }
    }
    return count
  }

  /// How many brackets in the midst of a sentence say what was heard, or that it was not: "[unintelligible 00:20:30]".
  private func soundLabels(_ span: TextSpan) -> Int {
    Brackets.find(in: bytes, places, span.range).count {
      $0.open > span.start
        && lexicon.soundLabels.matchLength(bytes, at: $0.content.lowerBound, limit: $0.content.upperBound) != nil
    }
  }

  /// From so frequent on, on the Zipf scale, a word of up to three bytes, or a longer one, is a word and no beginning.
  private static let (frequentShort, frequentLong) = (4.2, 3.2)

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether the text breaks off in the sentence: an ellipsis at the very end of the text.
  private func isCutOff(_ span: TextSpan) -> Bool {
    guard span.end >= textEnd else { return false }
    return endsWith(Array("...".utf8), span) || endsWith(Array("…".utf8), span)
  }

  private func endsWith(_ suffix: [UInt8], _ span: TextSpan) -> Bool {
    span.count >= suffix.count && bytes[(span.end - suffix.count)..<span.end].elementsEqual(suffix)
  }

  /// The sentence from its first letter or digit to its last.
  private func core(_ span: TextSpan, _ own: Range<Int>) -> Range<Int> {
    guard let first = own.first, let last = own.last else { return span.start..<span.start }
    return words.range(first).lowerBound..<words.range(last).upperBound
  }
}
