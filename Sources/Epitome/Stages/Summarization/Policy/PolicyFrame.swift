package import EpitomeCore

/// All that a selection policy needs to know of a document, found once: its sentences with their features, likenesses, and what
/// they cover.
package final class PolicyFrame: Sendable {
  /// The document.
  package let document: Document
  /// How many sentences there are.
  package let count: Int
  /// Places of the sentences, in order.
  package let spans: [TextSpan]
  /// How many words each has.
  package let words: [Int]
  /// How many characters each has, white space left out.
  package let characters: [Int]
  /// Which can be taken: those that say something.
  package let isEligible: [Bool]
  /// The section of each, from 0; those outside any share one.
  package let sections: [Int32]
  /// How many numbers ``sections`` has.
  package let sectionCount: Int
  /// The features that do not change, ``PolicyFeature/staticCount`` a sentence, z-scored.
  package let features: [Double]
  /// Words of the sentences.
  package let vectors: SentenceVectors
  /// What they cover.
  package let coverage: PolicyCoverage
  /// What each would add to an empty summary, for its length, z-scored.
  package let gains: [Double]
  /// How central each is, 0...1.
  package let centroid: [Double]
  /// How well each reads, as flags.
  package let reading: [Reading]
  /// Key terms of each sentence, by their place among the document's terms.
  package let terms: [[Int]]
  /// The score of each key term.
  package let termWorths: [Double]

  /// What reads badly in a sentence.
  package struct Reading: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Opens with a pronoun or connective that points back.
    package static let leaning = Reading(rawValue: 1)
    /// Has stop-gaps or words said twice.
    package static let disfluent = Reading(rawValue: 2)
    /// Asks.
    package static let question = Reading(rawValue: 4)
    /// Is no whole sentence: has no end, or fewer than six words.
    package static let fragment = Reading(rawValue: 8)
  }

  /// Fewer words than these are no line of a summary.
  private static let fewestWords = 4

  /// What a policy knows of a document.
  ///
  /// - Parameters:
  ///   - document: with sentences; sections, terms and blocks are made use of.
  ///   - options: of the summary: genre, speaker, length and what it is about.
  /// - Throws: ``EpitomeCore/MissingLayer`` without sentences; ``EpitomeCore/InvalidOption`` for options that mean nothing.
  package convenience init(_ document: Document, _ options: Summarize.Options) throws {
    let stage = try Summarize(options)
    try self.init(document, basis: stage.basis(of: document), about: options.about)
  }

  init(_ document: Document, basis: SummaryBasis, about: String) throws {
    self.document = document
    let candidates = basis.candidates
    let model = try CoverageModel(basis, document, about: about)
    count = candidates.count
    spans = candidates.map(\.span)
    words = candidates.map(\.words.count)
    characters = candidates.map(\.characters)
    let isEligible = candidates.indices.map { index in
      let candidate = candidates[index]
      return candidate.quality > 0 && model.isAsked[index]
        && (candidate.words.count >= Self.fewestWords || candidates.count < 10)
    }
    let outside = (candidates.compactMap(\.section).max() ?? -1) + 1
    let sections = candidates.map { Int32($0.section ?? outside) }
    vectors = SentenceVectors(
      candidates, document.words, units: basis.stems, isContent: basis.vocabulary.isContent)
    let graph = SentenceGraph(vectors, sections: sections, termCount: basis.stems.count)
    coverage = PolicyCoverage(model, candidates, isEligible: isEligible)
    gains = coverage.gains
    centroid = graph.centroid
    (terms, termWorths) = try Self.terms(of: candidates, document)
    reading = candidates.map(Self.reading)
    let columns = try PolicyColumns(
      document, basis: basis, graph: graph, vectors: vectors, coverage: coverage, sections: sections, terms: terms,
      termWorths: termWorths)
    features = columns.scaled(isEligible)
    (self.isEligible, self.sections, sectionCount) = (isEligible, sections, outside + 1)
  }

  private static func reading(_ candidate: SummaryCandidate) -> Reading {
    var reading: Reading = []
    let traits = candidate.traits
    // Not what opens as a member of a list: policies were learnt before that was known of a sentence.
    if traits.isOrphan || traits.isDangling { reading.insert(.leaning) }
    if traits.disfluencies > 0 { reading.insert(.disfluent) }
    if traits.isQuestion { reading.insert(.question) }
    if traits.isUnfinished || traits.words < 6 { reading.insert(.fragment) }
    return reading
  }

  private static func terms(
    of candidates: [SummaryCandidate], _ document: Document
  ) throws -> (terms: [[Int]], worths: [Double]) {
    var terms = [[Int]](repeating: [], count: candidates.count)
    var worths: [Double] = []
    for term in try document.list(.terms) where term.score > 0 {
      var next = 0
      for span in term.spans {
        while next < candidates.count, candidates[next].span.end <= span.start { next += 1 }
        guard next < candidates.count else { break }
        if candidates[next].span.contains(span), terms[next].last != worths.count { terms[next].append(worths.count) }
      }
      worths.append(term.score)
    }
    return (terms, worths)
  }
}
