import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct NounEvidenceTests {
  private func use(of marked: MarkedText) throws -> NounEvidence.Use {
    let document = Document(id: "t", text: marked.text, meta: ["language": "en"])
    let span = try #require(marked.spans.first)
    let word = try #require(document.words.words(in: span).first)
    return try #require(document.nounEvidence().use(at: word))
  }

  @Test(
    arguments: [
      "The ⟦struggle⟧ of the early years is over.", "We talked to ⟦Struggle⟧ about it.", "⟦NATO⟧ splits.",
      "It needs more ⟦data⟧ and time.", "The ⟦snorkelization⟧ of the reef has begun.",
    ] as [MarkedText])
  func `takes for a noun what stands as one`(marked: MarkedText) throws {
    #expect(try use(of: marked).noun > 127)
  }

  @Test(
    arguments: [
      "Many of them ⟦struggle⟧ with it.", "We want to ⟦build⟧ it here.", "That ⟦excites⟧ me about insurance.",
      "She would ⟦run⟧ it for you.", "They ⟦quickly⟧ left.", "You should ⟦snorkelize⟧ it.",
    ] as [MarkedText])
  func `takes for a verb or adverb what stands as one`(marked: MarkedText) throws {
    #expect(try use(of: marked).verb > 127)
  }

  @Test(
    arguments: ["It was very ⟦scary⟧ for me.", "The ⟦initial⟧ idea was this.", "I am so ⟦angry⟧ at it."]
      as [MarkedText])
  func `takes for neither what is an adjective`(marked: MarkedText) throws {
    let use = try use(of: marked)
    #expect(use.noun < 76 && use.verb < 127)
  }

  @Test func `learns a word's use from the text`() throws {
    let asNoun = "The flooble is red. A flooble of ours broke, and the flooble was gone. "
    let asVerb = "I flooble it. They will flooble them. You can't flooble me. We flooble it. "
    func share(_ text: String) throws -> Float {
      let document = Document(id: "t", text: text + text, meta: ["language": "en"])
      let word = try #require(document.words.vocabulary.find(Array("flooble".utf8)))
      return try #require(document.nounEvidence().shares(of: word))[0]
    }
    #expect(try share(asNoun) > share(asVerb) + 0.1)
  }

  @Test func `counts articles and pronouns in languages without a table`() throws {
    let document = Document(id: "t", text: "La marche est longue. Il marche vite.", meta: ["language": "fr"])
    let evidence = try document.nounEvidence()
    let word = try #require(document.words.vocabulary.find(Array("marche".utf8)))
    #expect(evidence.use(at: 1) == nil && evidence.shares(of: word) == nil)
    #expect(evidence.isDetermined(word) && !evidence.favorsNoun(word) && !evidence.favorsVerb(word))
  }
}
