import EpitomeCore
import Testing

@testable import Epitome

@Suite struct DocumentSketchTests {
  /// A text of many different words.
  private func words(_ range: Range<Int>) -> String { range.map { "word\($0 * 7919 % 10007)" }.joined(separator: " ") }

  private func sketch(_ text: String) throws -> DocumentSketch {
    try #require(try DocumentSketch(Document(id: "a", text: text)))
  }

  @Test(arguments: [(0, 1.0), (100, 0.82), (500, 0.33), (1000, 0.0)])
  func `resemblance is the share of runs of words in common`(shift: Int, expected: Double) throws {
    // Of two stretches of 1,000 words that share all but `shift`, the runs in common are so much of all runs.
    let found = try sketch(words(0..<1000)).resemblance(to: sketch(words(shift..<1000 + shift)))
    #expect(abs(found - expected) < 0.13, "\(found)")
  }

  @Test func `case and white space make no difference, and one that is written out comes back`() throws {
    let (first, second) = (try sketch("One two three four five SIX."), try sketch("one  two three\nfour five six"))
    #expect(first == second)
    #expect(DocumentSketch(text: first.text) == first)
    #expect(DocumentSketch(text: "0f") == nil && DocumentSketch(text: String(repeating: "x", count: 512)) == nil)
    #expect(try DocumentSketch(Document(id: "a", text: " … ")) == nil)
  }

  @Test func `what is marked as furniture does not make pages alike`() throws {
    let menu = words(5000..<5400)
    func page(_ range: Range<Int>) -> Document {
      var document = Document(id: "a", text: menu + "\n" + words(range))
      document.set(.marks, to: [Mark(span: TextSpan(0, menu.utf8.count), kind: .furniture, reason: "menu")])
      return document
    }
    let (first, second) = (try DocumentSketch(page(0..<100)), try DocumentSketch(page(200..<300)))
    #expect(try #require(first).resemblance(to: #require(second)) < 0.1)
  }

  @Test func `near-duplicates are grouped, others are not`() throws {
    let texts = [
      words(0..<400), words(2000..<2400), words(0..<400) + " and one more", words(4000..<4400), words(10..<400),
    ]
    let groups = NearDuplicates(try texts.map(sketch)).groups
    #expect(groups.map(\.documents) == [[0, 2, 4]])
    #expect(groups[0].resemblance >= 0.9)
    #expect(NearDuplicates([nil, nil]).groups.isEmpty)
  }

  @Test func `ten thousand documents that are all the same are one group, in linear time`() throws {
    let one = try sketch(words(0..<50))
    let clock = ContinuousClock()
    var groups: [NearDuplicates.Group] = []
    let time = clock.measure { groups = NearDuplicates(Array(repeating: one, count: 10_000)).groups }
    #expect(groups.map(\.documents.count) == [10_000])
    #expect(time < .seconds(30))
  }
}

@Suite struct DocumentDateTests {
  @Test(arguments: [
    ("2024-05-06T10:00:00Z", "2024-05-06"), ("20240506", "2024-05-06"), ("ep 2024_5_6", "2024-05-06"),
    ("2024.05", "2024-05"), ("2024-05-99", "2024"), ("2024-13-01", "2024"), ("call 1234-56", nil), ("12345678", nil),
    ("v2024x", "2024"), ("", nil), ("2024-", "2024"),
  ])
  func `dates are read as people write them in names`(text: String, date: String?) {
    #expect(DocumentDate.first(in: Array(text.utf8)) == date)
  }

  @Test func `meta goes before the name, and a bare year in a name is none`() {
    #expect(DocumentDate.of(Document(id: "x/2020-01-01.txt", text: "", meta: ["date": "2021-02-03"])) == "2021-02-03")
    #expect(DocumentDate.of(Document(id: "x/2020-01-01.txt", text: "")) == "2020-01-01")
    #expect(DocumentDate.of(Document(id: "x/area 2020.txt", text: "")) == nil)
  }
}
