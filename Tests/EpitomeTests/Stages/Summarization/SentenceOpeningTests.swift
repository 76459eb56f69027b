import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct SentenceOpeningTests {
  /// What is left of a sentence, or nil.
  private func rest(_ sentence: String, _ language: String) throws -> String? {
    let document = Document(id: "t", text: sentence, meta: ["language": .string(language)])
    let span = TextSpan(0, document.bytes.count)
    let opening = SentenceOpening(document, lexicon: try document.lexicon())
    return opening.cut(span, words: document.words.words(in: span)).map { document.string($0) }
  }

  @Test(arguments: [
    ("So, um, the price of a heat pump fell.", "en", "the price of a heat pump fell."),
    (", I doubt that the case should be spongy.", "en", "I doubt that the case should be spongy."),
    ("But “the price fell”, said the smith.", "en", "“the price fell”, said the smith."),
    ("And so $40 was all that was left.", "en", "$40 was all that was left."),
    ("Et donc les impôts vont baisser l'an prochain.", "fr", "les impôts vont baisser l'an prochain."),
    ("[39:52] So the price of a heat pump fell.", "en", "the price of a heat pump fell."),
    ("[unintelligible 00:20:30] The price of a heat pump fell.", "en", "The price of a heat pump fell."),
    ("Und die Mieten in den Städten steigen weiter.", "de", "die Mieten in den Städten steigen weiter."),
    ("所以水泵的价格去年下降了。", "zh", "水泵的价格去年下降了。"),
  ])
  func `openers that say nothing are cut off`(sentence: String, language: String, rest: String) throws {
    #expect(try self.rest(sentence, language) == rest)
  }

  @Test(arguments: [
    ("But that is why the price of it fell.", "en"), ("So it fell again and again.", "en"), ("So it goes.", "en"),
    ("[the keeper] The price of a heat pump fell.", "en"), ("The price fell.", "en"),
    ("Soap is made from fat and lye.", "en"), ("", "en"),
    ("Et elle a refusé tout net.", "fr"),
    ("Über den Preis wird noch verhandelt.", "de"),
  ])
  func `what is short, leans on another sentence or says something stays whole`(sentence: String, language: String)
    throws
  {
    #expect(try rest(sentence, language) == nil)
  }

  @Test(arguments: [
    ("Les Français paient trop.", "fr", false), ("Ils paient trop.", "fr", true), ("Die Mieten steigen.", "de", false),
    ("Sie steigen.", "de", true), ("They rise.", "en", true), ("La réforme passe.", "fr", false),
  ])
  func `an article is no pronoun that points back`(sentence: String, language: String, dangles: Bool) throws {
    let document = Document(id: "t", text: sentence, meta: ["language": .string(language)])
    let opening = SentenceOpening(document, lexicon: try document.lexicon())
    #expect(opening.leaning(from: 0, to: document.bytes.count).isDangling == dangles)
  }
}
