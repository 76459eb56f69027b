import EpitomeCore
import EpitomeICU

/// Judges how well a sentence stands on its own in a summary, by signs that hold in every kind of transcript.
///
/// The factors multiply: a sentence that leans on the one before it is taken only where nothing else is left, one that merely
/// reads less well where it says clearly more.
struct SentenceQuality {
  private let bytes: [UInt8]
  private let words: WordTable
  private let lexicon: Lexicon
  private let textEnd: Int
  private let classes: [WordClasses]
  private let fillers: PhraseScan
  private let housekeeping: PhraseScan

  init(_ document: Document, lexicon: Lexicon) {
    bytes = document.bytes
    words = document.words
    self.lexicon = lexicon
    textEnd = bytes.trimmed(0..<bytes.count).upperBound
    classes = document.foldedClasses(lexicon)
    fillers = PhraseScan(lexicon.fillers, in: document, writesSpaces: lexicon.writesSpaces)
    housekeeping = PhraseScan(lexicon.housekeeping, in: document, writesSpaces: lexicon.writesSpaces)
  }

  /// 0...1; 0 where the sentence must not be taken.
  ///
  /// - Parameters:
  ///   - span: the sentence.
  ///   - own: its words.
  ///   - kind: what block it stands in.
  /// - Returns: a factor for the gain of the sentence.
  func factor(_ span: TextSpan, words own: Range<Int>, in kind: Block.Kind) -> Double {
    guard kind != .heading, !isCutOff(span), !lexicon.backchannels.contains(bytes, core(span, own)) else { return 0 }
    let content = own.count { !classes[Int(words.ids[$0])].contains(.function) }
    guard content > 0 else { return 0 }
    var factor = lengthFactor(own)
    if leansOnBefore(span, own) { factor *= 0.05 }
    if SentenceEnding.isQuestion(bytes, span.range) { factor *= 0.15 }
    if !SentenceEnding.isTerminated(bytes, span.range) { factor *= 0.4 }
    if kind == .item { factor *= 0.6 }
    if lexicon.commonVerbs.count > 0, !own.contains(where: { classes[Int(words.ids[$0])].contains(.verb) }) {
      factor *= 0.6
    }
    if housekeeping.count(in: bytes, span, own) > 0 { factor *= 0.2 }
    return factor / (1 + 4 * Double(fillers.count(in: bytes, span, own)) / Double(max(4, own.count)))
  }

  /// Whether the text breaks off in the sentence: an ellipsis at the very end of the text.
  private func isCutOff(_ span: TextSpan) -> Bool {
    guard span.end >= textEnd else { return false }
    return endsWith(Array("...".utf8), span) || endsWith(Array("…".utf8), span)
  }

  /// Sentences of a few words say little, those of very many are hard to read; both give way.
  private func lengthFactor(_ own: Range<Int>) -> Double {
    let count = Double(own.count)
    if count < 8 { return 0.2 + 0.1 * count }
    return count <= 45 ? 1 : max(0.35, 45 / count)
  }

  /// Whether the sentence opens with a connective or a pronoun whose meaning stands in the sentence before.
  private func leansOnBefore(_ span: TextSpan, _ own: Range<Int>) -> Bool {
    let start = core(span, own).lowerBound
    return lexicon.orphanOpeners.matchLength(bytes, at: start, limit: span.end) != nil
      || lexicon.danglingPronouns.matchLength(bytes, at: start, limit: span.end) != nil
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
