import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct SentenceTraitsTests {
  private func traits(_ sentence: String, _ language: String = "en") throws -> SentenceTraits {
    let document = Document(id: "t", text: sentence, meta: ["language": .string(language)])
    let reader = SentenceReader(document, lexicon: try document.lexicon())
    let span = TextSpan(0, document.bytes.count)
    return reader.traits(span, words: document.words.words(in: span), in: .paragraph)
  }

  @Test(arguments: [
    ("en", "Thanks so much for having me on.", "Thanks to the dike the village stayed dry."),
    ("de", "Vielen Dank fürs Zuhören und bis bald.", "Dank der Deiche blieb das Dorf trocken."),
    ("fr", "Merci d'avoir regardé cette vidéo.", "Merci de fermer la porte de la digue."),
    ("ru", "Спасибо за внимание, чай в коридоре.", "Спасибо плотине, деревня осталась сухой."),
    ("pl", "Dziękujemy za uwagę i zapraszamy.", "Dzięki tamie wieś została sucha."),
    ("zh", "感谢大家收听我们的节目。", "感谢大坝，村子没有被淹。"),
    ("ja", "最後までご視聴いただき、ありがとうございました。", "堤防のおかげで村は無事でした。"),
    ("ko", "오늘도 들어 주셔서 감사합니다.", "둑 덕분에 마을이 무사했습니다."),
  ])
  func `knows who takes leave`(language: String, leave: String, told: String) throws {
    #expect(try traits(leave, language).housekeeping > 0)
    #expect(try traits(told, language).housekeeping == 0)
  }

  @Test(arguments: [
    ("The user interf interface talks to the chip.", 1), ("The sh shared documents are there.", 1),
    ("It is designed into the into the overall look.", 1), ("You try to you try to add the button.", 1),
    ("The user interface talks to the chip.", 0), ("A and then an apple fell into the sea.", 0),
    ("The them theme is bright.", 0), ("Of all the things in the house the lamp is the best.", 0),
    ("The probe kept the [unintelligible 00:20:30] within limits [laughter] today.", 2),
    ("[laughter] The probe kept within limits.", 0), ("The probe kept the [upper] pressure (in bar) within limits.", 0),
  ])
  func `words that are begun, phrases that come twice and sounds in brackets are counted`(sentence: String, count: Int)
    throws
  {
    #expect(try traits(sentence).disfluencies == count)
  }

  @Test(arguments: [
    ("If you talk about the safety of the street.", "en", true), ("To the machine that collects the data.", "en", true),
    ("If you like the lamp, buy the lamp.", "en", false), ("Tomorrow the lamp will be sold.", "en", false),
    ("In the middle we put the menu button and the.", "en", true), ("Turning now to our segments.", "en", true),
    ("Turning to our segments, sales rose by a third.", "en", false),
    ("Is obviously the better one of the two.", "en", true),
    ("Je voulais dire que les impôts de la.", "fr", true), ("Wir brauchen für das Dach eine.", "de", true),
    ("Si vous parlez de la sécurité.", "fr", true), ("Si la loi passe, la taxe baisse.", "fr", false),
    ("Weil die Mieten steigen.", "de", true), ("Weil die Mieten steigen, ziehen viele aufs Land.", "de", false),
  ])
  func `half a sentence is known by its opening or its end`(sentence: String, language: String, isHalf: Bool) throws {
    let traits = try traits(sentence, language)
    #expect(traits.isFragment == isHalf)
    #expect(!isHalf || traits.quality < 0.5)
  }

  @Test func `a scrap of a few words says less than a short sentence`() throws {
    let scrap = try traits("Fruit and vegetables.")
    #expect(scrap.quality < 0.1)
    #expect(scrap.quality(leniency: 1) > 0.3)
    #expect(try traits("The fruit is grown in the south.").quality > 0.5)
  }

  @Test func `meetings ask less of a sentence, for what they say is known`() throws {
    let short = try traits("The red button is rubber.")
    #expect(short.quality < 0.7)
    #expect(short.quality(GenreWeights.meeting.demand) == 1)
    #expect(short.quality(GenreWeights.debate.demand) == short.quality)
    let slip = try traits("The red button is, uh, made of soft rubber.")
    #expect(slip.disfluencies == 1)
    #expect(slip.quality(GenreWeights.meeting.demand) > slip.quality)
  }

  @Test(arguments: [
    ("The third one is the pump in the cellar of the mill.", "en", true),
    ("The second reason is the ice under the northern bridge.", "en", true),
    ("So the third thing is the ice under the northern bridge.", "en", true),
    ("A third of the pumps in the cellar is broken.", "en", false),
    ("The second bridge was built by the mill's last owner.", "en", false),
    ("La deuxième chose, c'est la glace sous le pont du nord.", "fr", true),
    ("La deuxième ville du pays se trouve sur la côte.", "fr", false),
    ("Der zweite Grund ist das Eis unter der Nordbrücke.", "de", true),
    ("La segunda razón es el hielo debajo del puente.", "es", true),
  ])
  func `what opens as one of several leans on those before it`(sentence: String, language: String, leans: Bool) throws {
    let document = Document(id: "t", text: sentence, meta: ["language": .string(language)])
    let opening = SentenceOpening(document, lexicon: try document.lexicon())
    let whole = TextSpan(0, document.bytes.count)
    let span = opening.cut(whole, words: document.words.words(in: whole)) ?? whole
    let first = try #require(document.words.words(in: span).first)
    #expect(opening.isMember(from: first, to: span.end) == leans)
    let traits = try traits(document.string(span), language)
    #expect(traits.leansOnBefore == leans)
    // Lint, and the policies that were learnt before, know nothing of it.
    #expect(!traits.isOrphan && !traits.isDangling)
  }

  @Test func `leaning costs less where much of the text is there too`() throws {
    let leaning = try traits("They bought the red one in the old market.")
    #expect(leaning.leansOnBefore)
    #expect(leaning.quality(leniency: 0.5) > 2 * leaning.quality)
    #expect(leaning.quality(leniency: 1) == 1)
    #expect(leaning.quality(leniency: 0) == leaning.quality)
    let standing = try traits("The smith bought the red pump in the old market.")
    #expect(standing.quality(leniency: 1) >= standing.quality)
    #expect(try traits("Right.").quality(leniency: 1) == 0)
  }

  @Test func `only a length to be filled is lenient, and only where it holds much of the text`() throws {
    #expect(try SummaryLength("50 words").leniency(share: 0.1) == 0)
    #expect(try SummaryLength("50 words").leniency(share: 0.5) == 1)
    #expect(try SummaryLength("50 %").leniency(share: 0.3) > 0.4)
    #expect(try SummaryLength("5 sentences").leniency(share: 0.9) == 0)
  }
}
