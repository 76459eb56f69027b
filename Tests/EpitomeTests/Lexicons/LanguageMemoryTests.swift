import Testing

@testable import Epitome

@Suite struct LanguageMemoryTests {
  private static func key(_ word: String, _ script: WritingSystem = .latin) -> LanguageKey? {
    LanguageKey(Array(word.unicodeScalars.map(\.value))[...], script)
  }

  @Test func `Each short word of an alphabet has a key of its own`() throws {
    let words = ["a", "aa", "ab", "ba", "it's", "abcdefg", "abcdefgh", "abcdefghijklmn", "œuvre", "ł"]
    let keys = try words.map { try #require(Self.key($0)).scalars }
    let others = [try #require(Self.key("мир", .cyrillic)), try #require(Self.key("سلام", .arabic))].map(\.scalars)
    #expect(Set(keys + others).count == words.count + 2)
    #expect(Self.key("abcdefghijklmno") == nil)
    #expect(Self.key("ệ") == nil)
    #expect(Self.key("中", .han) == nil)
  }

  @Test func `What a word said comes back, and making it again is not asked for`() throws {
    var memory = LanguageMemory()
    let key = try #require(Self.key("word"))
    let made = memory.weights(of: key) { WordWeights([1, 2, 3]) }
    let again = memory.weights(of: key) {
      Issue.record("the word was met before")
      return WordWeights()
    }
    #expect(made.low == again.low && again.low[1] == 2)
  }

  @Test func `However many words were met, each adds what it would add by itself`() throws {
    var memory = LanguageMemory()
    for round in 0..<2 {
      for number in 0..<20_000 {
        let digits = String(number, radix: 26).unicodeScalars.map(\.value)
        let key = try #require(LanguageKey(digits[...], .latin))
        let found = memory.weights(of: key) { WordWeights([Int32(number)]) }
        #expect(found.low[0] == Int32(number), "round \(round)")
      }
    }
  }

  @Test func `A language's sum is the same however often it is settled`() {
    var sums = LanguageSums()
    let word = WordWeights([Int32](repeating: 7, count: 20) + [-3])
    for _ in 0..<20_000 { sums.add(word) }
    #expect(sums.sum(0) == 140_000)
    #expect(sums.sum(19) == 140_000)
    #expect(sums.sum(20) == -60_000)
    #expect(sums.sum(31) == 0)
  }
}
