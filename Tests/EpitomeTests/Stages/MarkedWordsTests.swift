import EpitomeCore
import Testing

@testable import Epitome

@Suite struct MarkedWordsTests {
  private static func marked(_ text: String, _ ranges: Range<Int>...) -> [[String]] {
    let document = Document(id: "t", text: text)
    let marked = MarkedWords(document)
    var next = 0
    return ranges.map { range in
      marked.words(in: range, &next).map { document.string(TextSpan(document.words.range($0))) }
    }
  }

  @Test func `finds the words that may be short forms`() {
    let text = "An RNA and the mRNAs of Rome, Q 4 IV 2B LaTeX x9 É"
    #expect(Self.marked(text, 0..<text.utf8.count) == [["RNA", "mRNAs", "Q", "IV", "2B", "LaTeX", "É"]])
  }

  @Test func `gives each range its own`() {
    #expect(Self.marked("ABC de FGH. IJK LMN op", 0..<11, 12..<15, 16..<22) == [["ABC", "FGH"], ["IJK"], ["LMN"]])
    // A word that goes on behind a range stands in none.
    #expect(Self.marked("ABC FGH IJK", 0..<6, 6..<11) == [["ABC"], ["IJK"]])
    #expect(Self.marked("ab cd", 0..<2, 3..<5) == [[], []])
  }

  @Test func `knows what stands in lower case, and single capitals`() {
    let document = Document(id: "t", text: "Lift lift NATO P and P or Q")
    let marked = MarkedWords(document)
    let lower = (0..<document.words.vocabulary.count).filter { marked.isWrittenLower[$0] }
    #expect(lower.map(document.words.vocabulary.string) == ["lift", "and", "or"])
    #expect(marked.letterUses == [0x50: 2, 0x51: 1])
  }
}
