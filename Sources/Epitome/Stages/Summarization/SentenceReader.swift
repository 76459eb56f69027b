import EpitomeCore
import EpitomeICU

/// Reads the traits of sentences off their words and signs.
struct SentenceReader {
  private let bytes: [UInt8]
  private let words: WordTable
  private let lexicon: Lexicon
  private let opening: SentenceOpening
  private let textEnd: Int
  private let classes: [WordClasses]
  /// How frequent each word of the vocabulary is, on the Zipf scale; nil where the language has no table.
  private let zipf: [Double]?
  private let fillers: PhraseScan
  private let softeners: PhraseScan
  private let hedges: PhraseScan
  private let emphases: PhraseScan
  private let housekeeping: PhraseScan

  init(_ document: Document, lexicon: Lexicon, opening: SentenceOpening) {
    bytes = document.bytes
    words = document.words
    self.lexicon = lexicon
    self.opening = opening
    textEnd = bytes.trimmed(0..<bytes.count).upperBound
    classes = document.foldedClasses(lexicon)
    let frequencies = lexicon.writesSpaces ? WordFrequencies.forLanguage(lexicon.language) : nil
    zipf = frequencies.map { frequencies in document.foldedHashes.map { frequencies.zipf(hash: $0) } }
    let scan = { (set: WordSet) in PhraseScan(set, in: document, writesSpaces: lexicon.writesSpaces) }
    fillers = scan(lexicon.fillers)
    softeners = scan(SentenceOpeners.forLanguage(lexicon.language).softeners)
    hedges = scan(lexicon.hedges)
    emphases = scan(lexicon.emphasisPhrases)
    housekeeping = scan(lexicon.housekeeping)
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
    traits.isBackchannel = lexicon.backchannels.contains(bytes, core(span, own))
    traits.content = own.count { !classes[Int(words.ids[$0])].contains(.function) }
    traits.numbers = own.count { words.statuses[$0] == .number || bytes[words.range($0)].contains(where: Self.isDigit) }
    traits.disfluencies =
      fillers.count(in: bytes, span, own) + softeners.count(in: bytes, span, own) + repeats(own)
      + repeatedPhrases(own) + falseStarts(own)
    traits.hedges = hedges.count(in: bytes, span, own)
    traits.emphases = emphases.count(in: bytes, span, own)
    traits.housekeeping = housekeeping.count(in: bytes, span, own)
    traits.isQuestion = SentenceEnding.isQuestion(bytes, span.range)
    traits.isUnfinished = !SentenceEnding.isTerminated(bytes, span.range)
    traits.hasVerb = lexicon.commonVerbs.count == 0 || own.contains { classes[Int(words.ids[$0])].contains(.verb) }
    if let first = own.first {
      (traits.isOrphan, traits.isDangling) = opening.leaning(from: first, to: span.end)
      traits.isFragment = !traits.isQuestion && opening.isFragment(own, to: span.end)
    }
    return traits
  }

  /// How often a word is said again at once: "the the", "we, we".
  private func repeats(_ own: Range<Int>) -> Int {
    own.dropFirst().count { word in
      words.ids[word] == words.ids[word - 1] && words.statuses[word] != .number
        && bytes[words.range(word - 1).upperBound..<words.range(word).lowerBound].allSatisfy {
          $0 == 0x20 || $0 == 0x2C
        }
        && (lexicon.writesSpaces || words.range(word).count > 3)
    }
  }

  /// How often two or three words are said again at once: "into the, into the".
  private func repeatedPhrases(_ own: Range<Int>) -> Int {
    guard lexicon.writesSpaces else { return 0 }
    return own.count { word in
      [2, 3].contains { length in
        guard word + 2 * length <= own.upperBound, words.ids[word] != words.ids[word + 1] else { return false }
        return (word..<word + length).allSatisfy { words.ids[$0] == words.ids[$0 + length] }
      }
    }
  }

  /// How often a word is begun and then said: "the interf interface". Only a rare word is taken for a beginning.
  private func falseStarts(_ own: Range<Int>) -> Int {
    guard let zipf else { return 0 }
    let vocabulary = words.vocabulary
    return own.dropFirst().count { word in
      let (id, next) = (Int(words.ids[word - 1]), Int(words.ids[word]))
      let (begun, said) = (vocabulary.range(of: id), vocabulary.range(of: next))
      guard begun.count < said.count, classes[id].isDisjoint(with: [.function, .verb]),
        words.statuses[word - 1] != .number,
        zipf[id] < (begun.count < 4 ? Self.frequentShort : Self.frequentLong)
      else { return false }
      return vocabulary.bytes[begun].elementsEqual(vocabulary.bytes[said].prefix(begun.count))
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
