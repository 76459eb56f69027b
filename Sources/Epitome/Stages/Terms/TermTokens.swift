import EpitomeCore
import EpitomeICU

/// What stands between a word and the one before it, as far as key terms are concerned.
enum WordGap: UInt8, Sendable {
  /// Punctuation, the border of a sentence, or text that is left out: no term goes across.
  case barrier
  /// White space.
  case space
  /// A hyphen, slash, ampersand or middle dot without spaces: the two are one.
  case joiner
  /// Nothing, as in scripts without spaces.
  case adjacent
}

/// A word that key terms are made from.
struct TermToken: Sendable {
  /// Offset of the first byte.
  var start: Int32
  /// Offset after the last byte, possessive endings left out.
  var end: Int32
  /// Number of the stem.
  var stem: Int32
  /// What it may do where it stands.
  var role: WordRole
  /// What stands before it.
  var gap: WordGap
  /// How surely it is a noun where it stands, from 0 to 255.
  var noun: UInt8
}

/// The words that key terms are made from, in order: those of the sentences, outside of what is left out.
///
/// An elided article and its noun are two words here.
struct TermTokens: Sendable {
  /// The words.
  var items: [TermToken]

  /// How many words there are.
  var count: Int { items.count }

  /// The words of all sentences, seen to in the light of the whole text.
  init(_ items: [TermToken], _ bytes: [UInt8], _ vocabulary: TermVocabulary) {
    self.items = items
    if vocabulary.grammar.capitalizesNouns { keepCapitalizedNouns(bytes) }
    nominalize(bytes, vocabulary.grammar)
    joinFixedPairs(bytes, vocabulary)
    if LanguageTag.primary(vocabulary.language) == "en" {
      settlePredicates(bytes, Lexicon.forLanguage(vocabulary.language))
    }
    partFromOwners(bytes, vocabulary)
  }

  /// A word by its number.
  subscript(word: Int) -> TermToken { items[word] }

  /// Whether words of these stems stand in a row from word `first` on.
  func holds(_ wanted: [Int32], at first: Int) -> Bool {
    guard first + wanted.count <= count else { return false }
    for (offset, stem) in wanted.enumerated() {
      guard items[first + offset].stem == stem, offset == 0 || items[first + offset].gap != .barrier else {
        return false
      }
    }
    return true
  }

  /// The words that begin in a span, by number. Logarithmic.
  func words(in span: TextSpan) -> Range<Int> {
    func lowerBound(_ offset: Int) -> Int { items.endOfPrefix(where: { $0.start < Int32(clamping: offset) }) }
    let first = lowerBound(span.start)
    return first..<max(first, lowerBound(span.end))
  }

  /// Where a run of words stands in the text.
  func span(_ words: Range<Int>) -> TextSpan {
    TextSpan(Int(items[words.lowerBound].start), Int(items[words.upperBound - 1].end))
  }
}

/// The words of key terms, sentence by sentence, before what depends on the whole text is seen to.
struct TermDraft: Sendable {
  /// The words of all sentences.
  var items: [TermToken] = []
  private let sentences: [TermSentence]
  private let leftOut: [TextSpan]
  private let phrases: [TextSpan]
  /// Where the words of each sentence begin; one more at the end.
  private var firsts: [Int] = [0]

  /// The words of `sentences`, without those in `leftOut`, which are sorted and do not overlap, as set phrases are, of which no
  /// term is made.
  init(
    _ bytes: [UInt8], _ words: WordTable, _ vocabulary: TermVocabulary, sentences: [TermSentence], leftOut: [TextSpan],
    setPhrases phrases: [TextSpan]
  ) {
    self.sentences = sentences
    self.leftOut = leftOut
    self.phrases = phrases
    items.reserveCapacity(words.count)
    firsts.reserveCapacity(sentences.count + 1)
    var next = 0
    for sentence in sentences {
      while next < leftOut.count, leftOut[next].end <= sentence.span.start { next += 1 }
      read(sentence, bytes, words, vocabulary, leftOut[next...])
    }
  }

  /// Whether this is a draft of these sentences without these spans.
  func isOf(_ sentences: [TermSentence], leftOut: [TextSpan]) -> Bool {
    self.leftOut == leftOut && self.sentences == sentences
  }

  /// The words without those of further spans, which are sorted: only sentences with one of them are read anew.
  func items(
    leavingOut further: [TextSpan], _ bytes: [UInt8], _ words: WordTable, _ vocabulary: TermVocabulary
  ) -> [TermToken] {
    guard !further.isEmpty else { return items }
    let all = (leftOut + further).sorted()
    var draft = TermDraft(bytes, words, vocabulary, sentences: [], leftOut: all, setPhrases: phrases)
    draft.items.reserveCapacity(items.count)
    var copied = 0
    var added = 0
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      while added < further.count, further[added].end <= sentence.span.start { added += 1 }
      guard added < further.count, further[added].start < sentence.span.end else { continue }
      while next < all.count, all[next].end <= sentence.span.start { next += 1 }
      draft.items += items[firsts[copied]..<firsts[index]]
      draft.read(sentence, bytes, words, vocabulary, all[next...])
      copied = index + 1
    }
    draft.items += items[firsts[copied]...]
    return draft.items
  }

  private mutating func read(
    _ sentence: TermSentence, _ bytes: [UInt8], _ words: WordTable, _ vocabulary: TermVocabulary,
    _ leftOut: ArraySlice<TextSpan>
  ) {
    let first = items.count
    var next = leftOut.startIndex
    var quote: Int?
    var previous: Int?
    var inAddress = false
    for word in words.words(in: sentence.span) {
      let span = words.range(word)
      while next < leftOut.endIndex, leftOut[next].end <= span.lowerBound { next += 1 }
      if next < leftOut.endIndex, leftOut[next].start < span.upperBound {
        previous = nil
        continue
      }
      var gap = WordGap.barrier
      if let previous {
        let between = Int(words.ends[previous])..<span.lowerBound
        gap = Self.gap(bytes, between)
        if gap == .barrier { findQuotes(bytes, between, &quote) }
      } else if first == items.count, span.lowerBound > sentence.span.start {
        findQuotes(bytes, sentence.span.start..<span.lowerBound, &quote)
      }
      append(bytes, word, words, vocabulary, gap, sentence)
      if gap != .space || inAddress,
        isAddress(bytes, previous.map { Int(words.ends[$0])..<span.lowerBound } ?? 0..<0, &inAddress)
      {
        leaveOutAddress(from: first)
      }
      if vocabulary.words[Int(words.ids[word])].isSoundLabel, Self.isBracketed(bytes, span) {
        items[items.count - 1].role = []
      }
      previous = word
    }
    if let previous { findQuotes(bytes, Int(words.ends[previous])..<sentence.span.end, &quote) }
    settle(bytes, first..<items.count)
    leaveOutSetPhrases(first..<items.count, phrases)
    leaveOutSounds(first..<items.count, bytes)
    firsts.append(items.count)
  }

  private mutating func append(
    _ bytes: [UInt8], _ word: Int, _ words: WordTable, _ vocabulary: TermVocabulary, _ gap: WordGap,
    _ sentence: TermSentence
  ) {
    let id = Int(words.ids[word])
    var gap = gap
    var start = words.starts[word]
    var end = words.ends[word]
    // What is cut off was measured in the folded form, which mostly is as long as the word.
    let known = vocabulary.words[id]
    let isCut =
      known.elision | known.possessive | known.particle != 0
      && words.vocabulary.range(of: id).count == words.range(word).count
    let elision = isCut ? Int32(known.elision) : 0
    var role = sentence.isHeading ? known.role.union(.isInHeading) : known.role
    if elision > 0, elision < end - start, bytes.isScalarBoundary(Int(start + elision)) {
      items.append(
        TermToken(
          start: start, end: start + elision, stem: vocabulary.elidedStems[id], role: vocabulary.elidedRoles[id],
          gap: gap, noun: 0))
      start += elision
      gap = .adjacent
    }
    let use = vocabulary.evidence.use(at: word)
    if let use { role.narrow(to: use) }
    let ending = isCut ? max(Int32(known.possessive), Int32(known.particle)) : 0
    if ending > 0, ending < end - start, bytes.isScalarBoundary(Int(end - ending)) { end -= ending }
    if end == words.ends[word], Self.isDottedInitials(bytes, words.range(word)) { end += 1 }
    if known.particle > 0 { role.insert(.endsPhrase) }
    let noun = use?.noun ?? (role.contains(.isMarkedNoun) ? 220 : 160)
    items.append(TermToken(start: start, end: end, stem: known.stem, role: role, gap: gap, noun: noun))
  }

  /// Whether a full stop behind a word belongs to it: "U.S.", "Ph.D.", but not "3.0."
  private static func isDottedInitials(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    word.count > 2 && word.upperBound < bytes.count && bytes[word.upperBound] == 0x2E
      && bytes[word.upperBound - 2] == 0x2E && !(0x30...0x39).contains(bytes[word.upperBound - 1])
  }

  // MARK: Between words

  private static func gap(_ bytes: [UInt8], _ range: Range<Int>) -> WordGap {
    switch range.count {
    case 0: return .adjacent
    case 1:
      switch bytes[range.lowerBound] {
      case 0x20, 0x0A, 0x0D: return .space
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "&"): return .joiner
      default: return .barrier
      }
    default: break
    }
    let (first, length) = bytes.scalar(at: range.lowerBound)
    if length == range.count {
      switch first {
      case 0x2010, 0x2011, 0x30FB, 0xB7, 0x200C: return .joiner
      case 0xAD: return .adjacent
      default: break
      }
    }
    var position = range.lowerBound
    var lines = 0
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position)
      guard UTF8Classes.isWhitespace(scalar), scalar != 0x09, scalar != 0x3000 else { return .barrier }
      if scalar == 0x0A { lines += 1 }
      position += length
    }
    return lines < 2 ? .space : .barrier
  }

  /// Whether the word after a gap belongs to a web or mail address.
  private func isAddress(_ bytes: [UInt8], _ gap: Range<Int>, _ inAddress: inout Bool) -> Bool {
    for index in gap {
      switch bytes[index] {
      case 0x09, 0x0A, 0x0D, 0x20: inAddress = false
      case UInt8(ascii: "@"): inAddress = index == gap.lowerBound && gap.count == 1
      case UInt8(ascii: ":") where bytes[index..<gap.upperBound].starts(with: [0x3A, 0x2F, 0x2F]): inAddress = true
      default: break
      }
    }
    return inAddress
  }

  /// Takes the words of an address, which the last word belongs to, back to the space before it.
  private mutating func leaveOutAddress(from first: Int) {
    var index = items.count - 1
    while index >= first {
      items[index].role = []
      guard items[index].gap != .space, items[index].gap != .adjacent, index + 2 >= items.count else { return }
      items[index].gap = .barrier
      index -= 1
    }
  }

  /// Whether a bracket opens right before a word, as before "[music]", or closes right after it.
  private static func isBracketed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    func isBracket(_ offset: Int) -> Bool {
      guard bytes.indices.contains(offset) else { return false }
      switch bytes[offset] {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"): return true
      default: return false
      }
    }
    return isBracket(range.lowerBound - 1) || isBracket(range.upperBound)
  }

  /// Marks what stands between quotation marks, where it is no longer than a term.
  private mutating func findQuotes(_ bytes: [UInt8], _ range: Range<Int>, _ opening: inout Int?) {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position)
      switch scalar {
      case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x300C...0x300F:
        if let start = opening, start < items.count, items.count - start <= 5 {
          for index in start..<items.count { items[index].role.insert(.isQuoted) }
          opening = nil
        } else {
          opening = items.count
        }
      default: break
      }
      position += length
    }
  }
}

/// A sentence as key terms see it.
struct TermSentence: Equatable, Sendable {
  /// Place in the text.
  var span: TextSpan
  /// Whether it is a heading, or the line that opens the text.
  var isHeading: Bool
}

extension TermSentence {
  /// The sentences of a document, in order, without those that do not lie in the text.
  ///
  /// Where much of the text is in another language than the document's, the sentences of that are left out too: its words would be
  /// read by the wrong lists.
  static func all(in document: Document) throws -> [TermSentence] {
    let blocks = try document.list(.blocks).filter { $0.kind == .heading }
    let foreign = try document.foreignRuns()
    var run = 0
    var next = 0
    var end = 0
    var found: [TermSentence] = []
    for sentence in try document.require(.sentences)
    where document.holds(sentence.span) && !sentence.span.isEmpty && sentence.span.start >= end {
      while run < foreign.count, foreign[run].end <= sentence.span.start { run += 1 }
      if run < foreign.count, foreign[run].contains(sentence.span) { continue }
      while next < blocks.count, blocks[next].span.end <= sentence.span.start { next += 1 }
      let isHeading = next < blocks.count && blocks[next].span.overlaps(sentence.span)
      found.append(TermSentence(span: sentence.span, isHeading: isHeading || found.isEmpty))
      end = sentence.span.end
    }
    return found
  }
}

extension Document {
  /// The words of key terms outside of marks, read once for as long as the text and these layers stand.
  func termDraft(_ vocabulary: TermVocabulary) throws -> TermDraft {
    let sentences = try TermSentence.all(in: self)
    let marks = try list(.marks).map(\.span).sorted()
    let lexicon = Lexicon.forLanguage(vocabulary.language)
    func read() -> TermDraft {
      let phrases = TermDraft.setPhrases(in: self, lexicon)
      return TermDraft(bytes, words, vocabulary, sentences: sentences, leftOut: marks, setPhrases: phrases)
    }
    let known = derived(DerivedKey<TermDraft>("termDraft." + vocabulary.language)) { _ in read() }
    return known.isOf(sentences, leftOut: marks) ? known : read()
  }
}
