import Epitome
public import EpitomeCore

/// What is worth knowing of a talk.
public struct Digest: Hashable, Sendable {
  /// The document's id.
  public let id: String
  /// The sentences that together say most.
  public let summary: [String]
  /// The key terms, best first.
  public let terms: [String]
  /// Questions that the talk asks.
  public let questions: [String]
}

/// Makes digests of talks.
public struct Digester: Sendable {
  private let pipeline: Pipeline

  /// A digester.
  ///
  /// - Parameters:
  ///   - length: of the summary, such as `3 sentences` or `60 words`.
  ///   - questions: whether to look for questions too.
  /// - Throws: `ConfigurationError` where a stage reads what none before it writes, `InvalidOption` for a length that is none.
  public init(length: String = "3 sentences", questions: Bool = true) throws {
    var summary = Summarize.Options()
    summary.length = length
    var terms = ExtractTerms.Options()
    terms.limit = 5
    pipeline = try Pipeline {
      try NormalizeUnicode()
      try FindBlocks()
      try IdentifyLanguage()
      try MarkFurniture()
      try BreakSentences()
      if questions { try FindQuestions() }
      try SplitSections()
      try PairAcronyms()
      try ExtractTerms(terms)
      try Summarize(summary)
    }
  }

  /// The digest of a document.
  public func digest(of document: Document) async throws -> Digest {
    let done: Document = try await pipeline.process(document)
    return Digest(
      id: done.id, summary: try done.list(.summary).map(\.text), terms: try done.list(.terms).map(\.text),
      questions: try done.list(FindQuestions.layer).map { done.string($0.span) })
  }

  /// The digests of documents, made one by one as they are asked for.
  public func digests<Documents: AsyncSequence & Sendable>(
    of documents: Documents
  ) -> AsyncThrowingMapSequence<Documents, Digest> where Documents.Element == Document {
    documents.map { try await digest(of: $0) }
  }
}
