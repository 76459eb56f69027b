import EpitomeCore
import Testing

@testable import Epitome

@Suite struct PhraseScanTests {
  private static let phrases: WordSet = """
    i_think sort_of you_know uh-huh it well as_far_as_i_know it's_like 2_of mm-hmm let's we’ll d'accord
    """

  @Test(
    arguments: [
      ("I think it is, sort of. You know, I thought so.", 4), ("uh-huh, well: as far as I know", 3),
      ("it's like that; It's liked", 1), ("2 of us, you  know, you\nknow", 3), ("I thank you, know it", 1), ("", 0),
      ("Let's go, let’s; we'll see. D'accord!", 4),
    ])
  func `words and phrases are counted as a search at every place finds them`(_ text: String, _ count: Int) {
    let document = Document(id: "a", source: Array(text.utf8))
    let span = TextSpan(0, document.bytes.count)
    let scan = PhraseScan(Self.phrases, in: document, writesSpaces: true)
    #expect(scan.count(in: document.bytes, span, 0..<document.words.count) == count)
    #expect(Self.phrases.matches(in: document.bytes, span.range).count == count)
  }
}
