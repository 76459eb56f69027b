import Digest
import Epitome
import EpitomeCore
import EpitomeTesting
import Testing

@Suite struct FindQuestionsTests {
  @Test(
    arguments: [
      "⟦Is it late?⟧ It is.", "He asked: \"⟦Why (really?)\"⟧", "⟦为什么？⟧ 不知道。", "⟦لماذا؟⟧ لا أعرف.", "No question. None!",
    ] as [MarkedText])
  func `finds sentences that ask`(marked: MarkedText) throws {
    let sentences = marked.document.setting(.sentences, to: Self.sentences(of: marked))
    let found = try FindQuestions().annotate(sentences)
    #expect(MarkedText.draw(found.map(\.span), in: sentences) == marked.description)
  }

  @Test func `keeps no more than the limit`() throws {
    let marked: MarkedText = "⟦A?⟧ ⟦B?⟧ ⟦C?⟧ ⟦D?⟧"
    let document = marked.document.setting(.sentences, to: marked.spans.map { Sentence(span: $0) })
    #expect(try FindQuestions().annotate(document).count == 3)
  }

  /// What every stage has to keep, over random texts and nasty ones: the same result twice and from several threads, spans inside
  /// the text, layers as declared, a safe way over the wire.
  @Test func `keeps the contract of stages`() async throws {
    var registry = StageRegistry.builtIn
    registry.register(FindQuestions.self)
    let documents = StageConformance.corpus(seed: 1, count: 20)
    #expect(try await StageConformance("questions", in: registry).violations(over: documents) == [])
  }

  /// The marked sentence and what stands around it.
  private static func sentences(of marked: MarkedText) -> [Sentence] {
    let bounds = [0] + marked.spans.flatMap { [$0.start, $0.end] } + [marked.text.utf8.count]
    return zip(bounds, bounds.dropFirst()).map { Sentence(span: TextSpan($0, $1)) }.filter { !$0.span.isEmpty }
  }
}
