import Testing

@testable import Epitome

@Suite struct VocabularyTests {
  @Test func `Words of all lengths have one number each, whatever their case`() throws {
    var vocabulary = Vocabulary()
    let words = (1...40).flatMap { length in
      [String(repeating: "a", count: length), String(repeating: "a", count: length - 1) + "b"]
    }
    for (number, word) in words.enumerated() {
      #expect(vocabulary.insert(foldingASCII: Array(word.utf8), 0..<word.utf8.count) == number)
    }
    for (number, word) in words.enumerated() {
      let upper = Array("(\(word.uppercased()))".utf8)
      #expect(vocabulary.insert(foldingASCII: upper, 1..<upper.count - 1) == number)
      #expect(vocabulary.insert(Array(word.utf8), 0..<word.utf8.count) == number)
      #expect(vocabulary.find(Array(word.utf8)) == number)
      #expect(vocabulary.string(number) == word)
    }
    #expect(vocabulary.count == words.count)
    #expect(vocabulary.find(Array("ab".utf8)) == nil || words.contains("ab"))
    #expect(vocabulary.find(Array("ba".utf8)) == nil)
  }

  @Test func `A word that takes more than ASCII to fold is left to the caller`() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.insert(foldingASCII: Array("naïve".utf8), 0..<6) == nil)
    #expect(vocabulary.count == 0)
  }

  @Test func `Many words keep their numbers as the table grows`() {
    var vocabulary = Vocabulary()
    let words = (0..<5000).map { Array("word\($0 * 7919)".utf8) }
    for (number, word) in words.enumerated() { #expect(vocabulary.insert(word, word.indices) == number) }
    for (number, word) in words.enumerated() { #expect(vocabulary.find(word) == number) }
  }
}
