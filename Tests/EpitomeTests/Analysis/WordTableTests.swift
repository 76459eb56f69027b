import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct WordTableTests {
  @Test(
    arguments: [
      "⟦Don't⟧ ⟦cut⟧ ⟦GPT⟧-⟦4.5⟧, ⟦please⟧!",
      "⟦Straße⟧ — ⟦10⟧ %",
      "⟦привет⟧, ⟦мир⟧",
      "«⟦l'été⟧»",
      "@⟦ann⟧ ⟦wrote⟧ ⟦to⟧ @⟦Bob⟧ ⟦Ray⟧",
    ] as [MarkedText])
  func `holds the segments with a letter or digit`(marked: MarkedText) {
    let words = marked.document.words
    #expect((0..<words.count).map { TextSpan(words.range($0)) } == marked.spans)
  }

  @Test func `gives one number to the forms that fold alike`() {
    let words = Document(id: "t", text: "Straße STRASSE ＲＬ RL rl é e\u{301}").words
    #expect(words.ids == [0, 0, 1, 1, 1, 2, 2])
    #expect(words.vocabulary.string(0) == "strasse")
  }

  @Test func `knows the first forms that are not of ASCII alone`() {
    let words = Document(id: "t", text: "Rl ＲＬ Été été ete Ｋ k").words
    #expect(words.ids == [0, 0, 1, 1, 2, 3, 3])
    #expect(words.firstBeyondASCII == [2, 5])
  }

  @Test func `finds Japanese words by dictionary`() {
    let words = Document(id: "t", text: "機械学習のモデル").words
    #expect(
      (0..<words.count).map { String(decoding: Array("機械学習のモデル".utf8)[words.range($0)], as: UTF8.self) } == [
        "機械", "学習", "の", "モデル",
      ])
  }

  @Test func `finds the words of a span`() {
    let document = Document(id: "t", text: "one two three four")
    #expect(document.words.words(in: TextSpan(4, 13)) == 1..<3)
    #expect(document.words.words(in: TextSpan(5, 13)) == 2..<3)
    #expect(document.words.words(in: TextSpan(4, 4)).isEmpty)
    #expect(document.words.words(in: TextSpan(0, 99)) == 0..<4)
  }

  @Test func `keeps many distinct words apart`() {
    let text = (0..<5000).map { "w\($0)" }.joined(separator: " ")
    let words = Document(id: "t", text: text).words
    #expect(words.vocabulary.count == 5000)
    #expect(words.vocabulary.find(Array("w4321".utf8)) == 4321)
    #expect(words.vocabulary.find(Array("w5000".utf8)) == nil)
  }
}
