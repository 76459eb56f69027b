import EpitomeCore
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("segmnt", "segment"), ("sumarize", "summarize"), ("temrs", "terms"), ("TERMS", "terms"), ("sum", "summarize"),
  ])
  func `finds the name that was meant`(word: String, meant: String) {
    #expect(Spelling.nearest(to: word, among: ["segment", "summarize", "terms"]) == meant)
  }

  @Test(arguments: ["", "xyzzy", "q"])
  func `finds none where none is near`(word: String) {
    #expect(Spelling.nearest(to: word, among: ["segment", "summarize"]) == nil)
  }
}
