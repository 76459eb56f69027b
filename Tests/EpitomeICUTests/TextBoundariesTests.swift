import EpitomeICU
import Testing

@Suite struct TextBoundariesTests {
  @Test(arguments: [
    (BoundaryKind.grapheme, "", "e\u{301}👩‍👩‍👧🇩🇪\r\nก็", ["e\u{301}", "👩‍👩‍👧", "🇩🇪", "\r\n", "ก็"]),
    (.word, "", "Can't stop, 3.14!", ["Can't", " ", "stop", ",", " ", "3.14", "!"]),
    (.word, "th", "สวัสดีครับ", ["สวัสดี", "ครับ"]),
    (.word, "km", "ខ្ញុំស្រឡាញ់អ្នក", ["ខ្ញុំ", "ស្រឡាញ់", "អ្នក"]),
    (.word, "zh", "我喜欢学习", ["我", "喜欢", "学习"]),
    (.word, "ja", "私は学生です", ["私", "は", "学生", "です"]),
    (.word, "ko", "나는 학교에 간다", ["나는", " ", "학교에", " ", "간다"]),
    (.sentence, "", "It works. Really? Yes! 3.5 is fine.", ["It works. ", "Really? ", "Yes! ", "3.5 is fine."]),
    (.sentence, "ja", "終わった。本当？はい！", ["終わった。", "本当？", "はい！"]),
    (.sentence, "hi", "यह अच्छा है। वह गया।", ["यह अच्छा है। ", "वह गया।"]),
    (.sentence, "el", "Πού είναι; Εδώ.", ["Πού είναι; ", "Εδώ."]),
    (.line, "", "one two-three", ["one ", "two-", "three"]),
  ])
  func `finds the segments`(kind: BoundaryKind, locale: String, source: String, expected: [String]) {
    #expect(pieces(source, kind, locale: locale) == expected)
  }

  @Test func `says what a word is made of`() {
    let bytes = Array("abc 42 かな漢字 カナ ไทย?".utf8)
    let words = TextBoundaries.find(.word, in: bytes, range: bytes.indices, locale: "").map(\.word)
    #expect(words.first == .letter)
    #expect(words[1] == .none)
    #expect(words[2] == .number)
    #expect(words[4...].prefix { $0 != .none }.allSatisfy { $0 == .ideograph || $0 == .kana })
    #expect(words[words.count - 2] == .letter)
    #expect(words.last == WordStatus.none)
  }

  @Test func `says which sentences have no terminator and which lines must end`() {
    let bytes = Array("One. Two\nThree".utf8)
    #expect(TextBoundaries.find(.sentence, in: bytes, range: bytes.indices).map(\.status) == [0, 1, 1])
    #expect(TextBoundaries.find(.line, in: bytes, range: bytes.indices).map(\.status) == [0, 1, 0])
  }

  @Test func `gives offsets of the whole text for a part of it`() {
    let bytes = Array("Å one two three".utf8)
    #expect(TextBoundaries.find(.word, in: bytes, range: 3..<10).map(\.offset) == [6, 7, 10])
    #expect(TextBoundaries.find(.word, in: bytes, range: 5..<5) == [])
    #expect(TextBoundaries.find(.word, in: [], range: 0..<0) == [])
  }

  @Test func `appends to what the arrays hold`() {
    var offsets: [Int32] = [-1]
    var statuses: [UInt8] = [9]
    let bytes = Array("a b".utf8)
    TextBoundaries.find(.word, in: bytes, range: bytes.indices, into: &offsets, statuses: &statuses)
    #expect(offsets == [-1, 1, 2, 3])
    #expect(statuses == [9, 2, 0, 2])
  }

  @Test(arguments: [511, 512, 513, 1024, 5000])
  func `loses nothing between batches`(count: Int) {
    let bytes = [UInt8](repeating: UInt8(ascii: "!"), count: count)
    let found = TextBoundaries.find(.word, in: bytes, range: bytes.indices)
    #expect(found.map(\.offset) == (1...Int32(count)).map { $0 })
  }

  @Test(arguments: ["", "en", "de-CH", "zh-Hant-TW", "zh_Hant", "xx", "!!", "../../x", "en-u-ss-none", "not a locale"])
  func `takes any locale`(locale: String) {
    #expect(pieces("One two.", .word, locale: locale) == ["One", " ", "two", "."])
  }

  @Test func `takes a locale of any length`() {
    #expect(pieces("One.", .word, locale: String(repeating: "x-", count: 5000)) == ["One", "."])
    for number in 0..<200 {
      #expect(pieces("One.", .word, locale: "x\(number)") == ["One", "."])
    }
  }

  @Test func `honours rules of a locale`() {
    #expect(pieces("Mr. Smith left.", .sentence, locale: "en-u-ss-standard") == ["Mr. Smith left."])
    #expect(pieces("a:b", .word, locale: "sv") == ["a:b"])
    #expect(pieces("a:b", .word, locale: "en") == ["a", ":", "b"])
  }

  @Test func `gives the same from many tasks as from one`() async {
    let samples = ["One. Two three!", "東京タワーへ行く。はい", "สวัสดีครับ ผม", "Привет, мир. Да", "👩‍👩‍👧e\u{301}"]
    let locales = ["", "en", "ja", "th", "sv"]
    let cases = BoundaryKind.allCases.flatMap { kind in
      samples.flatMap { sample in locales.map { (kind: kind, bytes: Array(sample.utf8), locale: $0) } }
    }
    let expected = cases.map { TextBoundaries.find($0.kind, in: $0.bytes, range: $0.bytes.indices, locale: $0.locale) }
    await withTaskGroup(of: Int.self) { group in
      for task in 0..<16 {
        group.addTask {
          var wrong = 0
          for round in 0..<400 {
            let index = (round * 7 + task * 13) % cases.count
            let (kind, bytes, locale) = cases[index]
            let found = TextBoundaries.find(kind, in: bytes, range: bytes.indices, locale: locale)
            if found != expected[index] { wrong += 1 }
          }
          return wrong
        }
      }
      for await wrong in group { #expect(wrong == 0) }
    }
  }
}
