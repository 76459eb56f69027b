import EpitomeCore
import Testing

@testable import Epitome

@Suite struct QuotationMarksTests {
  @Test(arguments: [
    (#"He said "we go" and left."#, false),
    (#"He said "we go."#, true),
    ("Sie sagte „wir gehen“ und ging.", false),
    ("Sie sagte „wir gehen und ging.", true),
    ("She wrote “done” twice, “done” again.", false),
    ("Then they stop.”", true),
    ("Il a dit « oui » hier.", false),
    ("Il a dit « oui, mais", true),
    ("It isn't said, only thought.", false),
    ("", false),
  ])
  func `tells a whole quotation from a part of one`(text: String, isBroken: Bool) {
    let bytes = Array(text.utf8)
    #expect(QuotationMarks(bytes, SignMap(bytes)).isBroken(in: TextSpan(0, bytes.count)) == isBroken)
  }

  @Test func `looks at the span alone`() {
    let bytes = Array(#""A b." "C d." E "f"#.utf8)
    let marks = QuotationMarks(bytes, SignMap(bytes))
    #expect(!marks.isBroken(in: TextSpan(0, 6)))
    #expect(!marks.isBroken(in: TextSpan(7, 13)))
    #expect(marks.isBroken(in: TextSpan(7, 8)))
    #expect(marks.isBroken(in: TextSpan(0, bytes.count)))
  }

  @Test func `a sentence with half a quotation reads worse`() {
    var whole = SentenceTraits()
    whole.words = 12
    whole.content = 6
    var half = whole
    half.breaksQuotation = true
    #expect(half.quality < whole.quality)
    #expect(half.quality > 0)
  }
}
