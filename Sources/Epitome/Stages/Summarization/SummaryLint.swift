public import EpitomeCore

/// What reads badly in a summary, counted line by line.
public struct SummaryLint: Hashable, Sendable {
  /// Something that a line should not be.
  public enum Finding: String, CaseIterable, Hashable, Sendable {
    /// Opens with a connective whose other side is not there.
    case orphan
    /// Opens with a pronoun whose meaning is not there.
    case dangling
    /// Has stop-gaps, or a word twice in a row.
    case filler
    /// Only says that somebody listens.
    case backchannel
    /// Asks, and the answer is not there.
    case question
    /// Has no sign of its end.
    case unfinished
    /// Says mostly what a line before said.
    case duplicate
    /// Is not what the text has at its place.
    case notInSource = "not in source"
  }

  /// How many lines were looked at.
  public private(set) var lines = 0
  /// How many of them are what.
  public private(set) var counts: [Finding: Int] = [:]

  /// Nothing looked at.
  public init() {}

  /// Counts what the summary of a document has.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` without a summary.
  public init(_ document: Document) throws {
    let spread = try LanguageSpread(document)
    let readers = SentenceReader.each(of: spread, in: document)
    let summary = try document.require(.summary)
    var said = SaidLines()
    for (index, line) in summary.enumerated() {
      lines += 1
      guard document.holds(line.span), document.string(line.span) == line.text else {
        count(.notInSource)
        continue
      }
      let words = document.words.words(in: line.span)
      let reader = readers[spread.language(of: line.span.range)]
      let traits = reader.traits(line.span, words: words, in: .paragraph)
      let hasBefore = index > 0 && document.isNext(line.span, after: summary[index - 1].span)
      let hasAfter = index + 1 < summary.count && document.isNext(summary[index + 1].span, after: line.span)
      if traits.isOrphan, !hasBefore { count(.orphan) }
      if traits.isDangling, !hasBefore { count(.dangling) }
      if traits.disfluencies > 0 { count(.filler) }
      if traits.isBackchannel { count(.backchannel) }
      if traits.isQuestion, !hasAfter { count(.question) }
      if traits.isUnfinished { count(.unfinished) }
      let own = Set(words.map { document.words.ids[$0] })
      if said.has(own) { count(.duplicate) }
      said.append(own)
    }
  }

  /// Adds what another summary has.
  public mutating func add(_ other: SummaryLint) {
    lines += other.lines
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  private mutating func count(_ finding: Finding) { counts[finding, default: 0] += 1 }
}

extension Document {
  /// Whether nothing but white space and signs stands between two spans.
  fileprivate func isNext(_ span: TextSpan, after before: TextSpan) -> Bool {
    guard holds(span), holds(before), before.end <= span.start else { return false }
    return words.words(in: TextSpan(before.end, span.start)).isEmpty
  }
}
