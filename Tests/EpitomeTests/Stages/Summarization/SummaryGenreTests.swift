import EpitomeCore
import Testing

@testable import Epitome

@Suite struct SummaryGenreTests {
  /// Turns of speakers in rotation.
  private func talk(_ turns: [String], speakers: Int, language: String) -> Document {
    let text = turns.joined(separator: "\n")
    var document = Document(id: "t", text: text, meta: ["language": .string(language)])
    var blocks: [Block] = []
    var start = 0
    for (index, turn) in turns.enumerated() {
      let end = start + turn.utf8.count
      blocks.append(Block(span: TextSpan(start, end), kind: .utterance, speaker: "S\(index % speakers)"))
      start = end + 1
    }
    document.set(.blocks, to: blocks)
    return document
  }

  private static let spontaneous = [String](repeating: "Um, I think we should, uh, use rubber for the case.", count: 40)
  private static let polished = [String](
    repeating: "I grew up by the sea, and I built my first boat at nine.", count: 40)
  private static let political = [String](
    repeating: "Le gouvernement propose une loi sur les retraites que les Français refusent.", count: 40)

  @Test func `a meeting is noticed by its speakers and their hesitations`() throws {
    #expect(
      try SummaryGenre.notice(in: talk(Self.spontaneous, speakers: 4, language: "en"), language: "en") == .meeting)
  }

  @Test func `a debate is noticed by its speakers and its words`() throws {
    #expect(try SummaryGenre.notice(in: talk(Self.political, speakers: 3, language: "fr"), language: "fr") == .debate)
  }

  @Test func `nothing is noticed on weak evidence`() throws {
    for (turns, speakers, language) in [
      (Self.polished, 3, "en"), (Self.spontaneous, 1, "en"), (Array(Self.spontaneous.prefix(5)), 4, "en"),
      (Self.spontaneous, 4, "de"), (Self.political, 1, "fr"),
    ] {
      #expect(
        try SummaryGenre.notice(in: talk(turns, speakers: speakers, language: language), language: language) == nil)
    }
  }

  @Test(arguments: GenreWeights.all.indices)
  func `what was learnt has a weight for every feature`(index: Int) throws {
    let learnt = GenreWeights.all[index]
    #expect(learnt.weights.map(\.name).sorted() == WordEvidence.names.sorted())
    #expect(learnt.weights.allSatisfy { $0.value.isFinite })
    #expect(learnt.priors.count > 5)
    #expect(learnt.pairWeights.isEmpty || learnt.pairWeights.map(\.name).sorted() == PairEvidence.names.sorted())
    #expect(learnt.pairWeights.isEmpty == learnt.pairPriors.isEmpty)
    #expect(GenreWeights.learnt(learnt.genre, language: learnt.language)?.genre == learnt.genre)
    #expect(GenreWeights.learnt(learnt.genre, language: "xx") == nil)
  }

  @Test func `a pair is found by its stems, and one that summaries often have is likelier`() throws {
    let weights = try #require(GenreWeights.learnt(.meeting, language: "en"))
    #expect(try #require(weights.pairPrior(Array("remot control".utf8))) > 1)
    #expect(weights.pairPrior(Array("control remot".utf8)) == nil)
    let document = try SummarizeTests.prepared("The remote controls were grey. The control remotes grew the were.")
    let basis = try SummaryBasis(document, speaker: "", genre: "meeting", weights: nil, length: .words(10))
    let pairs = try #require(basis.expectation.pairs)
    let vocabulary = document.words.vocabulary
    func stem(_ word: String) throws -> Int {
      let bytes = Array(word.utf8)
      return basis.stems.stem(try #require(vocabulary.find(bytes, 0..<bytes.count)))
    }
    var scratch: [UInt8] = []
    let (remote, control) = (try stem("remote"), try stem("controls"))
    let there = pairs.probability(remote, control, times: 1, scratch: &scratch)
    let back = pairs.probability(control, remote, times: 1, scratch: &scratch)
    #expect(there > 2 * back)
    #expect((0...1).contains(there))
  }

  @Test func `a prior is found by the folded word`() throws {
    let weights = try #require(GenreWeights.learnt(.meeting, language: "en"))
    let (logit, words) = try #require(weights.priors.first)
    let word = try #require(words.words.first)
    let bytes = Array(word.utf8)
    #expect(weights.prior(bytes, 0..<bytes.count) == logit)
    #expect(weights.prior(Array("qqzzx".utf8), 0..<5) == nil)
  }
}
