import EpitomeCore
import Testing

@testable import Epitome

/// Input that no structure can be found in, or too much of it: the stages answer, in order and within the text.
@Suite struct StructureBadInputTests {
  private func structured(_ text: String) throws -> Document {
    let steps = try ["normalize", "unglue", "blocks", "language", "clean", "sentences", "sections"].map {
      try StageRegistry.builtIn.stage($0).makeStep()
    }
    return try Pipeline(steps).process(Document(id: "t", text: text))
  }

  /// Checks that sentences and sections lie in the text in order, and hands back how many there are.
  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> (Int, Int) {
    let document = try structured(text)
    let sentences = try document.require(.sentences).map(\.span)
    let sections = try document.require(.sections).map(\.span)
    for spans in [sentences, sections] {
      #expect(spans.allSatisfy { document.holds($0) && !$0.isEmpty }, sourceLocation: sourceLocation)
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }, sourceLocation: sourceLocation)
    }
    return (sentences.count, sections.count)
  }

  @Test func `a megabyte without a space`() throws {
    let (sentences, _) = try check(String(repeating: "abcdefghij", count: 100_000))
    #expect(sentences >= 1)
  }

  @Test func `a megabyte of ideographs without a sign`() throws {
    let (sentences, _) = try check(String(repeating: "山川草木人心水火土金", count: 34_000))
    #expect(sentences > 100)
  }

  @Test func `words without any break`() throws {
    let (sentences, _) = try check(String(repeating: "we went down to the river and then we came back ", count: 2000))
    #expect(sentences > 500)
  }

  @Test(arguments: ["...", "?!?!?!", "。。。！？", "\"'()[]", ":-) ;-) :(", "- - - -", "«»‹›", "\u{202E}\u{2066}."])
  func `only punctuation`(signs: String) throws {
    let (sentences, _) = try check(signs)
    #expect(sentences <= signs.count)
    _ = try check(String(repeating: signs + " ", count: 5000))
  }

  @Test func `ten thousand speakers`() throws {
    let text = (0..<10_000).map { "Speaker \($0): This is what number \($0) had to say.\n" }.joined()
    guard case .document(var document)? = TranscriptReader().read(Array(text.utf8), id: "t").first else {
      Issue.record("not read")
      return
    }
    let steps = try ["blocks", "sentences", "sections"].map { try StageRegistry.builtIn.stage($0).makeStep() }
    document = try Pipeline(steps).process(document)
    #expect(try document.require(.sentences).count >= 10_000)
    #expect(try document.require(.sections).count >= 1)
  }

  @Test func `right-to-left and left-to-right in one line`() throws {
    let mixed = "قال المدير: the budget is final. ثم غادر القاعة. \u{2067}שלום\u{2069} to all! وداعا."
    let (sentences, _) = try check(mixed)
    #expect(sentences >= 3)
  }
}
