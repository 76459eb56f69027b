import Testing

@testable import Epitome

@Suite struct WordFrequenciesTests {
  @Test(arguments: [
    ("en", "the", "reinforcement"), ("de", "und", "wirtschaft"), ("fr", "de", "musique"), ("es", "que", "ciencia"),
    ("pt", "não", "ciência"), ("ru", "не", "наука"), ("ar", "من", "اقتصاد"), ("ja", "の", "科学"), ("zh", "的", "科学"),
    ("ko", "이", "과학"),
  ])
  func `orders a frequent word, a rarer one and an unknown one`(
    language: String, frequent: String, rarer: String
  ) throws {
    let frequencies = try #require(WordFrequencies.forLanguage(language))
    #expect(frequencies.zipf(frequent) > frequencies.zipf(rarer))
    #expect(frequencies.zipf(rarer) > frequencies.zipf("xqzwv"))
    #expect(frequencies.zipf("xqzwv") == frequencies.unknown)
  }

  @Test func `looks up a range, whatever the case, and clamps what is out of bounds`() throws {
    let english = try #require(WordFrequencies.forLanguage("en-GB"))
    let bytes = Array("of The mind".utf8)
    #expect(english.zipf(bytes, 3..<6) == 7.75)
    #expect(english.zipf(bytes, 3..<5) != 7.75)
    #expect(english.zipf(bytes, 50..<60) == english.unknown)
    #expect(english.zipf(bytes, 7..<60) == english.zipf("mind"))
    #expect(english.zipf("it’s") == english.zipf("it's"))
  }

  @Test func `knows Chinese words in both scripts`() throws {
    let chinese = try #require(WordFrequencies.forLanguage("zh-Hant"))
    #expect(chinese.zipf("學習") == chinese.zipf("学习"))
    #expect(chinese.zipf("學習") > chinese.unknown)
  }

  @Test func `has no table for a language without one`() {
    #expect(WordFrequencies.forLanguage("xx") == nil)
    #expect(WordFrequencies.forLanguage("") == nil)
  }

  @Test func `keeps the first of two equal words, and takes empty buckets`() {
    let frequencies = WordFrequencies([(6.5, "one two"), (6.25, ""), (5, "\n two  three\n")])
    #expect(frequencies.zipf("two") == 6.5)
    #expect(frequencies.zipf("three") == 5)
    #expect(frequencies.unknown == 4.5)
    #expect(WordFrequencies([]).zipf("one") == 0)
  }
}
