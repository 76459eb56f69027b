import EpitomeCore
import Testing

@testable import Epitome

@Suite struct ConditionTests {
  @Test(arguments: [
    ("document.bytes == 11", true), ("document.bytes != 11", false), ("document.words > 1", true),
    ("document.words >= 2 and document.words <= 2", true), ("document.words < 2 or document.bytes < 5", false),
    ("document.sentences == 1", true), ("document.language in [en, de]", true), ("document.language in [de]", false),
    ("document.language not in [de]", true), ("not document.language == de", true), ("meta.live", true),
    ("not meta.live", false), ("meta.missing", false), ("meta.missing == null", true),
    ("meta.kind == \"talk show\"", true),
    ("meta.kind == 'talk show' and not (meta.n < 3 or false)", true), ("meta.n > 2.5", true), ("meta.n > three", false),
    ("meta.deep.key == 1", true), ("meta.deep == 1", false), ("meta.n in [1, 2, 3]", true), ("meta.n in []", false),
    ("true", true), ("false or true and true", true), ("(false or true) and false", false),
    ("not not meta.live", true), ("meta.kind < zebra", true),
  ])
  func `a condition holds or not`(text: String, expected: Bool) throws {
    var document = Document(
      id: "a", text: "hello there",
      meta: ["language": "en", "live": true, "kind": "talk show", "n": 3, "deep": ["key": 1]])
    document.set(.sentences, to: [Sentence(span: TextSpan(0, 11))])
    #expect(try ConditionParser.parse(text).holds(for: document) == expected)
  }

  @Test(arguments: [
    ("document.language in [en, de]", "en-GB", true), ("document.language in [en, de]", "en_US", true),
    ("document.language in [fr, EN]", "EN", true), ("document.language in [en-GB]", "en", false),
    ("document.language in [en-GB]", "en-US", false), ("document.language not in [en]", "en-GB", false),
    ("document.language in [en]", "eng", true), ("document.language in [en]", "enm", false),
    ("document.language in [zh-Hant]", "zh-Hant-TW", true),
    ("document.language == en", "EN-gb", true), ("en == document.language", "en-GB", true),
    ("document.language != en", "en-GB", false), ("document.language != en", "de", true),
    ("document.language == meta.other", "de-AT", true), ("meta.language == de", "de-AT", false),
  ])
  func `a language is named by its tag or fewer of its subtags`(text: String, tag: String, expected: Bool) throws {
    let document = Document(id: "a", text: "x", meta: ["language": .string(tag), "other": "de"])
    #expect(try ConditionParser.parse(text).holds(for: document) == expected)
  }

  @Test(arguments: [
    ("", 0, "expected a value or a variable, found the end"),
    ("meta.a = 1", 7, "\"=\" compares nothing; write \"==\""),
    ("meta.a ! 1", 7, "\"!\" compares nothing; write \"!=\" or \"not\""),
    (
      "document.word > 1", 0,
      "no variable called \"document.word\"; did you mean \"document.words\"?; there are meta.KEY, "
        + "document.language, document.words, document.sentences, document.bytes"
    ),
    ("document.words > many", 17, "expected a number to compare with, found \"many\""),
    ("document.words", 0, "expected a condition, found \"document.words\"; compare it with something"),
    ("meta.a and 3", 11, "expected a condition, found the number 3; compare it with something"),
    ("en == de", 3, "both sides of \"==\" are fixed; one must be a variable"),
    ("(meta.a", 7, "expected \")\", found the end"),
    ("meta.a meta.b", 7, "expected \"and\", \"or\" or the end, found \"meta.b\""),
    ("document.language in en", 21, "expected a list such as [en, de], found \"en\""),
    ("document.language in [en de]", 25, "expected \",\" or \"]\", found \"de\""),
    ("document.language in [1]", 22, "expected a text in the list, found the number 1"),
    ("1 < meta.a < 3", 11, "a comparison compares two values; join two with \"and\""),
    ("meta.a == 'b", 10, "a text without its closing quotation mark"),
    ("meta.a % 2", 7, "\"%\" has no meaning in a condition"),
    ("true < meta.a", 5, "\"<\" orders numbers and texts, not true or false"),
  ])
  func `what is wrong with a condition is told with its place`(text: String, offset: Int, message: String) {
    do throws(ConditionError) {
      _ = try ConditionParser.parse(text)
      Issue.record("no error for \(text)")
    } catch {
      #expect(error.message == message)
      #expect(error.offset == offset)
    }
  }

  @Test(arguments: [
    ("meta.a==1 and not meta.b", "((meta.a == 1) and (not meta.b))"),
    ("document.language in [en,  \"de\"]", "(document.language in [\"en\",\"de\"])"),
  ])
  func `a condition has one way of writing`(text: String, canonical: String) throws {
    let condition = try ConditionParser.parse(text)
    #expect(condition.canonicalText == canonical)
    #expect(try ConditionParser.parse(canonical).canonicalText == canonical)
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "not ", count: 100_000),
    Array(repeating: "meta.a", count: 50_000).joined(separator: " and "),
  ])
  func `a condition nested too deep or too long is an error`(text: String) {
    #expect(throws: ConditionError.self) { try ConditionParser.parse(text) }
  }
}
