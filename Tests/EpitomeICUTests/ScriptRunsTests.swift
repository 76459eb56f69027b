import EpitomeICU
import Testing

@Suite struct ScriptRunsTests {
  @Test(arguments: [
    ("Hello, мир!", [("Hello, ", Script.latin), ("мир!", .cyrillic)]),
    ("…2024 год", [("…2024 год", .cyrillic)]),
    ("123 ...", [("123 ...", .common)]),
    ("слово (word) слово", [("слово (", .cyrillic), ("word", .latin), (") слово", .cyrillic)]),
    ("(word) слово", [("(word) ", .latin), ("слово", .cyrillic)]),
    ("カー、日本", [("カー、", .katakana), ("日本", .han)]),
    ("e\u{301}я\u{301}", [("e\u{301}", .latin), ("я\u{301}", .cyrillic)]),
    ("«да [yes» no]", [("«да [", .cyrillic), ("yes» no", .latin), ("]", .cyrillic)]),
    ("العربية, English", [("العربية, ", .arabic), ("English", .latin)]),
  ])
  func `splits where the script changes`(source: String, expected: [(String, Script)]) {
    let bytes = Array(source.utf8)
    let found = ScriptRuns.find(in: bytes)
    #expect(found.map { text(bytes[$0.range]) } == expected.map(\.0))
    #expect(found.map(\.script) == expected.map(\.1))
  }

  @Test func `takes a part and nothing`() {
    let bytes = Array("ab вг".utf8)
    let found = ScriptRuns.find(in: bytes, range: 1..<5)
    #expect(found.map(\.range) == [1..<3, 3..<5])
    #expect(ScriptRuns.find(in: []).isEmpty)
    #expect(ScriptRuns.find(in: bytes, range: 2..<2).isEmpty)
  }

  @Test func `forgets brackets beyond any depth`() {
    let bytes = Array((String(repeating: "(", count: 200_000) + "a" + String(repeating: ")", count: 200_000)).utf8)
    #expect(ScriptRuns.find(in: bytes).map(\.range) == [bytes.indices])
  }
}
