import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct BilingualTests {
  private static let english = """
    The harbour trust keeps the tide gauge at the north pier. We read the tide gauge every morning, and the tide gauge \
    never lies. The National Tide Service (NTS) pays for the tide gauge. My colleague Dana Whitlock repairs the tide \
    gauge after a storm, said Dana Whitlock. A storm surge is a rise of the sea that a storm pushes ashore. The storm \
    surge of last winter tore the tide gauge from the north pier, and the harbour trust paid for a new one.

    """
  private static let german = """
    Der Deichverband prüft die Pegel im Frühjahr. Die Pegel stehen am Siel, und die Pegel melden dem Deichverband den \
    Wasserstand. Das Bundesamt für Seeschifffahrt und Hydrographie (BSH) wertet die Pegel aus. Herr Brodersen hat die \
    Pegel am Siel selbst gebaut. Unter Springtide versteht man eine Flut, die bei Vollmond höher steigt. Nach der \
    Sturmflut hat der Deichverband die Pegel am Siel erneuert, und die Pegel melden den Wasserstand wieder.
    """

  private func document(_ english: String = english, _ german: String = german) throws -> Document {
    try Prepared.bilingual(english, german)
  }

  @Test func `each range is in the language of the run that holds it, each word in that of most of its places`() throws
  {
    let document = try document("One two. Rat und Tat. ", "Der Rat war gut, ein Rat. One.")
    let spread = try LanguageSpread(document)
    let border = "One two. Rat und Tat. ".utf8.count
    #expect(!spread.isWhole && spread.languages.count == 2)
    let names = spread.languages(of: [0..<4, border - 3..<border + 3, border..<border + 4]).map { spread.languages[$0] }
    // What no run holds whole is in the document's own language.
    #expect(names == ["en", spread.languages[0], "de"])
    #expect(spread.languages[spread.language(of: border - 3..<border + 9)] == "de")
    let words = document.words
    let owners = spread.languages(of: words)
    func language(_ word: String) throws -> String {
      let number = try #require(words.vocabulary.find(Array(word.utf8)))
      return spread.languages[owners[number]]
    }
    #expect(try ["two", "rat", "der"].map(language) == ["en", "de", "de"])
  }

  @Test func `a language that was given is the only one`() throws {
    var document = try document()
    document.meta["language"] = "de"
    let spread = try LanguageSpread(document)
    #expect(spread.isWhole && spread.languages == ["de"])
    #expect(try document.inEachLanguage().map { try $0.sentenceRanges() } == [document.sentenceRanges()])
  }

  @Test func `no sentence is lost, whatever other languages there are little of`() throws {
    var document = try document()
    var runs = try document.list(.languages)
    let last = runs.removeLast()
    let end = last.span.end - 40
    runs += [
      LanguageRun(span: TextSpan(last.span.start, end), language: "de", confidence: 1),
      LanguageRun(span: TextSpan(end, last.span.end), language: "nl", confidence: 0.4),
    ]
    document.set(.languages, to: runs)
    let parts = try document.inEachLanguage()
    #expect(parts.count == 2)
    #expect(try parts.flatMap { try $0.sentenceRanges() }.count == document.sentenceRanges().count)
  }

  @Test func `names, acronyms and definitions are found in both languages`() throws {
    var document = try document()
    document = try PairAcronyms().process(document)
    document = try FindDefinitions().process(document)
    document = try FindNames().process(document)
    let acronyms = try document.list(.acronyms)
    #expect(acronyms.map(\.short) == ["NTS", "BSH"])
    #expect(
      acronyms.map(\.long) == ["National Tide Service", "Bundesamt für Seeschifffahrt und Hydrographie"])
    #expect(try document.list(.definitions).map(\.term) == ["storm surge", "Springtide"])
    let people = try document.list(.names).filter { $0.kind == .person }.map(\.text)
    #expect(people.contains("Dana Whitlock") && people.contains { $0.hasSuffix("Brodersen") }, "\(people)")
  }

  @Test func `each section has a title in its own language`() throws {
    var options = SplitSections.Options()
    options.targetSections = 2
    let sections = try SplitSections(options).annotate(try document())
    #expect(sections.map { $0.title.lowercased() } == ["tide gauge", "pegel"], "\(sections.map(\.title))")
  }

  @Test func `a summary has lines of both languages, and none that leans by the rules of its own`() throws {
    let document = try SplitSections().process(try document())
    var options = Summarize.Options()
    options.length = "4 sentences"
    let lines = try Summarize(options).annotate(document).map(\.text)
    #expect(lines.contains { $0.contains("tide gauge") } && lines.contains { $0.contains("Pegel") }, "\(lines)")
    // "Die" is an article in German, no verb; a German sentence does not lean by the English list, nor the other way round.
    var lint = try SummaryLint(
      document.setting(.summary, to: try Summarize(options).annotate(document)))
    #expect(lint.lines == 4)
    #expect(lint.counts[.dangling] == nil && lint.counts[.orphan] == nil)
    let leaning = try self.document(
      "It rose at night. The harbour trust watched the gauge all night long. ", "Er stieg bei Nacht. ")
    let spans = try leaning.sentenceRanges().map { TextSpan($0) }
    lint = try SummaryLint(
      leaning.setting(
        .summary,
        to: [spans[0], spans[2]].map { SummaryLine(text: leaning.string($0), span: $0, source: [], score: 1) }))
    #expect(lint.counts[.dangling] == 2)
  }

  @Test func `no genre is noticed in two languages`() throws {
    let sentences = Self.english.split(separator: ".").dropLast().map { "Um, uh, \($0.drop { $0 == " " }).\n" }
    func basis(_ other: String) throws -> SummaryBasis {
      var document = try document(Array(repeating: sentences.joined(), count: 4).joined(), other)
      let blocks = try document.list(.blocks).enumerated().map { index, block in
        Block(span: block.span, kind: .utterance, speaker: ["Ann", "Ben", "Cy"][index % 3])
      }
      document.set(.blocks, to: blocks)
      return try SummaryBasis(document, speaker: "", genre: "auto", weights: nil, length: SummaryLength("5 sentences"))
    }
    #expect(try basis("").genre != nil)
    #expect(try basis(String(repeating: Self.german, count: 3)).genre == nil)
  }
}
