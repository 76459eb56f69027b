import Testing

@testable import Epitome

@Suite struct WordSetTests {
  private let words: WordSet = "you you_know you_know_what straße école ёлка أحمد 等等 カタ l' qu'"

  @Test(arguments: ["you", "you know", "you know what", "straße", "école", "ёлка", "أحمد", "等等", "l'", "qu'"])
  func `finds every entry`(entry: String) {
    #expect(words.contains(entry))
  }

  @Test(arguments: ["", "yo", "yous", "you knows", "know", "strasse", "ecole", "等", "等等等", "l", "\u{FFFD}"])
  func `finds nothing else`(other: String) {
    #expect(!words.contains(other))
  }

  @Test(arguments: [
    "You", "YOU KNOW", "École", "ÉCOLE", "елка", "ЁЛКА", "احمد", "أَحْمَد", "qu’", "you\u{A0}know", "you \n know",
  ])
  func `folds case, apostrophes, white space and spelling`(form: String) {
    #expect(words.contains(form))
  }

  @Test func `looks up a range and clamps one that is out of bounds`() {
    let bytes = Array("so you know".utf8)
    #expect(words.contains(bytes, 3..<11))
    #expect(words.contains(bytes, 3..<6))
    #expect(words.contains(bytes, 3..<400))
    #expect(!words.contains(bytes, 3..<10))
    #expect(!words.contains(bytes, 40..<50))
    #expect(!words.contains(bytes, 5..<5))
  }

  @Test(
    arguments: [
      ("you know what I mean", 13), ("you know whatever", 8), ("you, know", 3), ("yourself", nil), ("you're", nil),
      ("you’re", nil), ("you' ", 3), ("You  Know.", 9), ("qu'il", 3), ("等等的", 6), ("カタログ", nil), ("カタの", 6),
      ("you等", 3),
    ] as [(String, Int?)])
  func `matches the longest entry that ends at a word border`(text: String, length: Int?) {
    let bytes = Array(text.utf8)
    #expect(words.matchLength(bytes, at: 0, limit: bytes.count) == length)
  }

  @Test func `matches nothing past the limit or outside of the text`() {
    let bytes = Array("you know".utf8)
    #expect(words.matchLength(bytes, at: 0, limit: 5) == 3)
    #expect(words.matchLength(bytes, at: 0, limit: 2) == nil)
    #expect(words.matchLength(bytes, at: 8, limit: 8) == nil)
    #expect(words.matchLength(bytes, at: -1, limit: 8) == nil)
    #expect(words.matchLength(bytes, at: 0, limit: 100) == 8)
  }

  @Test func `finds all matches from left to right, the longest at each place`() {
    let text = "Well you know, youth: You know what you said 等等カタ"
    let bytes = Array(text.utf8)
    let found = words.matches(in: bytes, 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == ["you know", "You know what", "you", "等等", "カタ"])
  }

  @Test func `survives broken UTF-8 and entries of nothing`() {
    let broken: [UInt8] = [0x79, 0x6F, 0x75, 0xE2, 0x80, 0xFF, 0xC3, 0xF0, 0x9F]
    #expect(words.matchLength(broken, at: 0, limit: broken.count) == 3)
    #expect(words.matches(in: broken, 0..<broken.count) == [0..<3])
    #expect(!words.contains(broken, 3..<9))
    let empty: WordSet = " \n "
    #expect(empty.count == 0)
    #expect(!empty.contains("you"))
    #expect(empty.matchLength(Array("you".utf8), at: 0, limit: 3) == nil)
  }

  @Test func `joins two sets without repeating an entry`() {
    let union = ("one two" as WordSet).union("two three_four")
    #expect(union.words == ["one", "two", "three four"])
    #expect(union.contains("three four"))
    #expect(union.contains("one"))
  }

  @Test func `holds many entries`() {
    let text = (0..<5000).map { "word\($0)" }.joined(separator: " ")
    let many = WordSet(stringLiteral: text)
    #expect(many.count == 5000)
    #expect((0..<5000).allSatisfy { many.contains("word\($0)") })
    #expect(!many.contains("word5000"))
  }
}
