import EpitomeCore
import EpitomeTesting
import Foundation
import Testing

@testable import Epitome

@Suite struct ExtractTermsTests {
  /// The terms of a text in a language, found by the stages that need nothing but the text.
  private func terms(
    _ text: String, _ language: String, marks: [Mark] = [], names: [Name] = [], acronyms: [Acronym] = [],
    definitions: [Definition] = [], _ change: (inout ExtractTerms.Options) -> Void = { _ in }
  ) throws -> [Term] {
    var document = Document(id: "t", text: text, meta: ["language": .string(language)])
    document = try FindBlocks().process(document).setting(.marks, to: marks)
    document = try BreakSentences().process(document).setting(.names, to: names).setting(.acronyms, to: acronyms)
      .setting(.definitions, to: definitions)
    var options = ExtractTerms.Options()
    change(&options)
    return try ExtractTerms(options).annotate(document)
  }

  /// The terms of a text of which the first part is English and the second German.
  private func bilingualTerms(_ english: String, _ german: String) throws -> [Term] {
    try ExtractTerms(ExtractTerms.Options()).annotate(try Prepared.bilingual(english, german))
  }

  private static let english = """
    The river pilots guide the barges. A river pilot knows the channel, and every river pilot is sworn in. \
    The barges come from the Elbe, and the channel is dredged each spring.

    """
  private static let german = """
    Die Lotsen haben protestiert. Seit wann der Turm steht, wissen die Lotsen selbst nicht. Der Leuchtturm an der Elbe \
    ist der Turm, den die Lotsen meinen.
    """

  @Test func `a gerund with a capital is part of a name`() throws {
    let text = """
      We use models from Hugging Face every day. The hub of Hugging Face is free. My sister read a long piece in Rolling Stone \
      last summer, and she liked what the people at Rolling Stone print about new bands.
      """
    let found = try terms(text, "en").map(\.text)
    #expect(Set(found).isSuperset(of: ["Hugging Face", "Rolling Stone"]), "\(found)")
    #expect(!found.contains("Face") && !found.contains("Stone"), "\(found)")
  }

  @Test func `laughter and cries are no terms, and a number is none with the full stop behind it`() throws {
    let text = """
      The yo-yo came down, and Ann said "Ha-ha! A yo-yo." Bo said "Uh-oh" and "Ha-ha" and wrote Hahaha under Delta CLI 3.0. \
      Cy said "A-ha! Delta CLI 3.0. It runs." Then came Ohio, where Ann said "A-ha" and Hahaha again, and Delta CLI 3.0 ran in Ohio.
      """
    let found = try terms(text, "en").map(\.text)
    #expect(found.contains("Delta CLI 3.0") && found.contains("Ohio") && found.contains("yo-yo"), "\(found)")
    let wrong = found.filter { term in
      term.hasSuffix(".") || ["ha-ha", "a-ha", "uh-oh", "hahaha"].contains { term.lowercased().contains($0) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `what is said in two languages has terms of both, each by its own rules`() throws {
    let found = try bilingualTerms(Self.english, Self.german)
    let texts = found.map(\.text)
    #expect(texts[0].lowercased().hasPrefix("river pilot"))
    #expect(texts.contains("Lotsen") && texts.contains("Turm"), "\(texts)")
    #expect(Set(texts).isDisjoint(with: ["die", "Die", "der", "Seit", "wissen", "haben"]))
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
    // What both languages call alike is one term.
    let elbe = found.filter { $0.text == "Elbe" }
    #expect(elbe.count == 1 && elbe.first?.spans.count == 2, "\(elbe)")
  }

  @Test func `an adjective that is a verb elsewhere opens a term`() throws {
    let text =
      "Open source pays nobody. We live from open source, and the ferries open the locks. Open source needs care."
    let found = try terms(text, "en").map { $0.text.lowercased() }
    #expect(found.contains("open source") && !found.contains("source"), "\(found)")
    #expect(found.allSatisfy { !$0.hasPrefix("ferries open") && !$0.hasPrefix("open the") }, "\(found)")
  }

  @Test func `the last stop of an abbreviation belongs to a term`() throws {
    let text =
      "Trade with the U.S. fell. The U.S. buys fewer boats, and boats for the U.S. are dear. A Ph.D. helps: a Ph.D. lasts."
    let found = try terms(text, "en").map(\.text)
    #expect(found.contains("U.S.") && !found.contains("U.S"), "\(found)")
    #expect(!found.contains("Ph.D"), "\(found)")
  }

  @Test func `a part of a greeting is no term`() throws {
    let text =
      "Buenas tardes a todos. Hoy hablamos de la sequía. Buenas tardes otra vez: la sequía sigue en las tardes."
    let found = try terms(text, "es").map(\.text)
    #expect(found.contains("sequía"))
    // It says something where it stands by itself.
    #expect(found.contains("tardes"))
    let greeted = try terms(text.replacingOccurrences(of: " en las tardes", with: ""), "es").map(\.text)
    #expect(greeted.contains("sequía") && !greeted.contains("tardes"), "\(greeted)")
  }

  @Test func `"d'accord" holds no noun`() throws {
    let text = "D'accord, la digue tient. Je suis d'accord, la digue a tenu. D'abord, d'accord, la digue est haute."
    let found = try terms(text, "fr").map { $0.text.lowercased() }
    #expect(found.contains("digue"))
    #expect(found.allSatisfy { !$0.contains("accord") && !$0.contains("abord") })
  }

  private func span(of part: String, in text: String) -> TextSpan {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return TextSpan(start, start + wanted.count)
  }

  @Test(arguments: [
    (
      "en",
      "The lighthouse keepers clean the Fresnel lens. A Fresnel lens bends light, and every Fresnel lens is heavy.",
      "Fresnel lens"
    ),
    (
      "de", "Die Wärmepumpe ist leise. Eine Wärmepumpe braucht wenig Strom, und die Wärmepumpe heizt das Haus.",
      "Wärmepumpe"
    ),
    (
      "fr", "Le chemin de fer traverse la vallée. Un chemin de fer coûte cher, mais ce chemin de fer est utile.",
      "chemin de fer"
    ),
    (
      "es", "La energía solar crece. Sin energía solar no hay futuro, dice la cooperativa; la energía solar basta.",
      "energía solar"
    ),
    (
      "pt", "O recife de coral morre. Um recife de coral abriga peixes, e o recife de coral protege a costa.",
      "recife de coral"
    ),
    (
      "ru", "Вечная мерзлота тает. Учёные изучают вечную мерзлоту, потому что вечная мерзлота хранит углерод.",
      "вечную мерзлоту"
    ),
    ("zh", "机器翻译很有用。我们每天使用机器翻译，但是机器翻译也会出错。", "机器翻译"),
    ("ja", "機械学習は便利です。機械学習のモデルを使います。機械学習の研究が進みます。", "機械学習"),
    ("ko", "지열 발전은 조용하다. 우리는 지열 발전을 연구한다. 지열 발전의 비용은 낮다.", "지열 발전"),
    ("ar", "تحلية المياه مكلفة. نحتاج إلى تحلية المياه في المدن، لأن تحلية المياه تنقذ الناس.", "تحلية المياه"),
  ])
  func `finds what a text keeps coming back to`(language: String, text: String, expected: String) throws {
    let found = try terms(text, language).prefix(3)
    #expect(found.contains { $0.text.lowercased() == expected.lowercased() }, "\(found.map(\.text))")
  }

  @Test(arguments: [
    ("镇上新建了服务站。服务站离码头很近。", "服务站"), ("他们测量了风能利用率。风能利用率比去年高。", "风能利用率"),
    ("预报有不确定性。不确定性来自海流。", "不确定性"), ("渔民需要污水处理。污水处理很贵。", "污水处理"),
  ])
  func `single characters close and open Chinese nouns whatever they are alone`(text: String, expected: String) throws {
    let found = try terms(text, "zh").map(\.text)
    #expect(found.contains(expected), "\(found)")
  }

  @Test func `what overlaps a better term in its only place is a fragment where no spaces tell words apart`() throws {
    let found = try terms("盐度计放在码头。盐度计测量海水盐度。", "zh").map(\.text)
    #expect(found.first == "盐度计")
    #expect(found.allSatisfy { $0 == "盐度计" || !$0.contains("盐度计") }, "\(found)")
  }

  @Test func `a verb behind a pronoun makes no noun with what follows`() throws {
    let found = try terms("我们学游泳。他们站在码头。你们点菜。", "zh").map(\.text)
    #expect(!found.contains { $0.hasPrefix("我们") || $0.hasPrefix("他们") || $0.hasPrefix("你们") }, "\(found)")
  }

  @Test func `takes what a tenth of a corpus shares for no more usual than what one document has`() throws {
    var corpus = CorpusStatistics()
    for number in 0..<100 {
      let words =
        "harbour" + (number < 10 ? " dredger" : "") + (number < 40 ? " ferry" : "") + (number == 0 ? " weir" : "")
      corpus.add(try DocumentCounts(try Prepared.document("\(words).", "en")))
    }
    let text = "harbour, ferry, dredger, weir"
    let document = try Prepared.document(text, "en")
    let background = TermBackground(corpus, document.words, document.bytes, try document.lexicon())
    let usual = ["harbour", "ferry", "dredger", "weir"].map { word -> Double in
      let start = text.range(of: word).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
      return background.usualness(TextSpan(start, start + word.utf8.count))
    }
    #expect(usual[0] > 0.9 && usual[1] > 0.5 && usual[1] < 0.6)
    #expect(usual[2] == 0 && usual[3] == 0)
  }

  @Test func `keeps digits, hyphens, slashes and capitals`() throws {
    let text = """
      We tested GPT-4.5 on agents/planning tasks. GPT-4.5 failed where COVID-19 data and mRNA were concerned. COVID-19 and
      mRNA came up again with agents/planning.
      """
    let found = try terms(text, "en").map(\.text)
    for expected in ["GPT-4.5", "COVID-19", "mRNA"] { #expect(found.contains(expected), "\(found)") }
    #expect(found.contains { $0.hasPrefix("agents/planning") }, "\(found)")
  }

  @Test func `ranks higher what a definition speaks of`() throws {
    let text = """
      The council met on Monday. Members discussed the harbour wall. Moving to tidal power — that is, to turbines in the
      harbour mouth. Members also discussed the ferry timetable.
      """
    let term = "Moving to tidal power"
    let plain = try terms(text, "en").firstIndex { $0.text == "tidal power" }
    let definition = Definition(
      term: term, termSpan: span(of: term, in: text), text: "to turbines in the harbour mouth",
      span: span(of: "to turbines in the harbour mouth", in: text))
    let defined = try terms(text, "en", definitions: [definition]).firstIndex { $0.text == "tidal power" }
    #expect(try #require(defined) < plain ?? .max, "\(String(describing: plain)), \(String(describing: defined))")
  }

  @Test func `a phrase whose meaning the text gives is among the terms, though others are said more`() throws {
    let marked: MarkedText = """
      The mill wheel turns slowly. The mill wheel drives the grain stones, and the grain stones grind rye. Rye bread sells, and \
      so do rye rolls. The grain stones need dressing each spring, and the mill wheel needs new paddles. An ⟦idler gear⟧ is a \
      gear that only turns the next one round. Rye bread keeps for a week. Rye rolls do not.
      """
    let definition = Definition(term: "idler gear", termSpan: marked.spans[0], text: "a gear", span: TextSpan(0, 4))
    func texts(_ definitions: [Definition], _ limit: Int = 3) throws -> [String] {
      try terms(marked.text, "en", definitions: definitions) { $0.limit = limit }.map(\.text)
    }
    let (with, without) = (try texts([definition]), try texts([]))
    #expect(with.contains("idler gear") && !without.contains("idler gear"), "\(with) \(without)")
    #expect(with.count == 3 && with.first == without.first)
    #expect(try texts([definition], 1) == [without[0]])
  }

  @Test(arguments: [
    (
      "The council votes on the plan every year. If the council votes for it, we build. Each council votes a budget.",
      "council votes", "council"
    ),
    ("The bridge costs a lot of money. We know that the bridge costs more than the ferry.", "bridge costs", "bridge"),
    ("The team plans a release. Our team plans to ship it. The team plans two releases.", "team plans", "team"),
  ])
  func `a noun and its verb are no term`(text: String, pair: String, noun: String) throws {
    let found = try terms(text, "en").map { $0.text.lowercased() }
    #expect(found.contains(noun) && !found.contains { $0.hasPrefix(pair) }, "\(found)")
  }

  @Test(arguments: [
    (
      "The council votes were counted twice. In those council votes the plan won. The council votes a budget.",
      "council votes"
    ),
    (
      "We looked at bridge costs in other towns. Rising bridge costs stopped the plan. The bridge costs more.",
      "bridge costs"
    ),
    ("We list the search results a user sees. The search results are long.", "search results"),
    ("Remote agent sandboxes on wheels. Our answer is agent sandboxes. Some like agent sandboxes.", "agent sandboxes"),
    ("A school bus is late. The school bus a driver took is old.", "school bus"),
  ])
  func `two nouns are a term though the second looks like a verb`(text: String, pair: String) throws {
    #expect(try terms(text, "en").contains { $0.text.lowercased() == pair })
  }

  @Test(arguments: [
    (
      "We tried Alibaba’s Qwen on it. They say that Alibaba's Qwen is fast, and Alibaba's Qwen is free.", "Qwen",
      "Alibaba"
    ),
    (
      "We run Lumenco's Gemini there every day. Then Lumenco told people again that Lumenco's Gemini is cheap.",
      "Gemini", "Lumenco"
    ),
    ("We like the firm's KX-9 a lot. Today's KX-9 is small, and the KX-9 is cheap.", "KX-9", "firm"),
  ])
  func `a name stands without its owner`(text: String, name: String, owner: String) throws {
    let found = try terms(text, "en").map(\.text)
    #expect(
      found.contains(name) && !found.contains { $0.hasPrefix(owner + "'") || $0.hasPrefix(owner + "’") }, "\(found)")
  }

  @Test(arguments: [
    ("We know Moore's law by heart. They say Moore's law is over. So much for Moore's law.", "Moore's law"),
    (
      "We teach by Bloom's Taxonomy here. They use Bloom's Taxonomy. So Bloom taught Bloom's Taxonomy.",
      "Bloom's Taxonomy"
    ),
    (
      "They insured it with Lloyd's of London. We trust Lloyd's of London. So Lloyd's of London paid.",
      "Lloyd's of London"
    ),
    ("She works at Hillside Children's Hospital. We gave to the Children's Hospital.", "Children's Hospital"),
  ])
  func `a name that has an apostrophe inside stays whole`(text: String, name: String) throws {
    let found = try terms(text, "en").map(\.text)
    #expect(found.contains { $0.hasSuffix(name) }, "\(found)")
  }

  @Test func `takes no phrase for a term in which every word is general`() throws {
    let text = """
      The current methods cost too much. With current methods the substantial results of the turbine stay out, and the
      turbine waits. Current methods need a second turbine.
      """
    let found = try terms(text, "en").map { $0.text.lowercased() }
    #expect(found.contains("turbine"))
    for general in ["current methods", "substantial results"] { #expect(!found.contains(general), "\(found)") }
  }

  @Test func `an amount opens no term that matters, a name with digits does`() throws {
    let text = "It reads 10K-100K tokens at once. It runs on the T4-100 board, and then it stops."
    let found = try terms(text, "en").map(\.text)
    let name = try #require(found.firstIndex { $0.hasPrefix("T4-100") }, "\(found)")
    #expect(name < found.firstIndex { $0.hasPrefix("10K") } ?? .max, "\(found)")
  }

  @Test func `neither begins nor ends with function words, verbs or fillers`() throws {
    let text = """
      Um, the problems people discuss with the harbour master are, you know, the tide gates. The harbour master uses the tide
      gates, and we really need new tide gates because the old tide gates of the harbour are leaking.
      """
    for term in try terms(text, "en") {
      let words = term.text.lowercased().split(separator: " ").map(String.init)
      let lexicon = Lexicon.forLanguage("en")
      for word in [words.first, words.last] {
        #expect(!lexicon.functionWords.contains(word ?? ""), "\(term.text)")
        #expect(!lexicon.fillers.contains(word ?? ""), "\(term.text)")
      }
      #expect(!term.text.contains("discuss"), "\(term.text)")
    }
  }

  @Test func `does not cross punctuation or sentences`() throws {
    let text = "We grow barley, hops. Yeast eats sugar; malt (roasted) gives colour. Barley, hops. Yeast eats malt."
    for term in try terms(text, "en") {
      #expect(!term.text.contains { ",.;()".contains($0) }, "\(term.text)")
    }
  }

  @Test func `takes forms that differ in number, case or hyphen for one term`() throws {
    let text = "Sand filters are slow. A sand filter is cheap. We built a sand-filter, and sand filters work."
    let term = try #require(try terms(text, "en").first { $0.text.contains("ilter") })
    #expect(term.spans.count == 4)
    #expect(term.text == "sand filters" || term.text == "sand filter")
    #expect(!term.variants.contains(term.text))
    #expect(Set(term.variants).isSubset(of: ["Sand filters", "sand filter", "sand-filter", "sand filters"]))
  }

  @Test func `takes a plural in "is" or "us" for one term with the singular, and no other word`() throws {
    let text = """
      The GPU is hot. Two GPUs are hotter, and the API knows it. APIs and GPUs change. Our lupus analysis was late, \
      and the analysis of the lupus is long.
      """
    let found = try terms(text, "en")
    #expect(Set(found.map(\.text)).isSuperset(of: ["lupus analysis"]))
    #expect(found.filter { $0.text.hasPrefix("GPU") }.map(\.spans.count) == [3])
    #expect(found.filter { $0.text.hasPrefix("API") }.map(\.spans.count) == [2])
  }

  @Test func `takes an acronym and its expansion for one term`() throws {
    let text = "Sudden stratospheric warming (SSW) is rare. SSW splits the vortex, and SSW brings cold."
    let acronym = Acronym(
      short: "SSW", long: "Sudden stratospheric warming", shortSpan: span(of: "SSW", in: text),
      longSpan: span(of: "Sudden stratospheric warming", in: text))
    let term = try #require(try terms(text, "en", acronyms: [acronym]).first)
    #expect(term.text == "SSW")
    #expect(term.variants == ["Sudden stratospheric warming"])
    #expect(term.spans.count == 4)
    #expect(term.spans == term.spans.sorted())
  }

  @Test func `shows people among the names only, and nothing of marked text`() throws {
    let text = "Ada Brandt repairs pipe organs. Pipe organs need wind, says Ada Brandt. Write a review. Write a review."
    let person = Name(text: "Ada Brandt", kind: .person, spans: [span(of: "Ada Brandt", in: text)])
    let start = span(of: "Write", in: text).start
    let mark = Mark(span: TextSpan(start, text.utf8.count), kind: .furniture, reason: "buttons")
    let found = try terms(text, "en", marks: [mark], names: [person])
    #expect(found.contains { $0.text.lowercased() == "pipe organs" })
    for term in found {
      #expect(!term.spans.contains { $0.overlaps(mark.span) || $0.overlaps(person.spans[0]) }, "\(term.text)")
    }
  }

  @Test func `leaves out numbers, addresses, single letters and sounds`() throws {
    let text = """
      [music] Go to https://example.com/path or write to ann@example.com at 12:30 on 5 May. Option b costs 400. [applause]
      The kiln is hot at 1200 degrees, and the kiln is old. Go to https://example.com/path.
      """
    let found = try terms(text, "en").map { $0.text.lowercased() }
    for word in ["music", "applause", "12", "30", "400", "1200", "b", "https", "example.com", "may"] {
      #expect(!found.contains(word), "\(found)")
    }
    #expect(found.contains("kiln"))
  }

  @Test func `obeys glossary, stop list, boost list and limits`() throws {
    let text =
      "The rotor turns. The rotor hums while the stator stays. Once only we saw the flux of it. The rotor stops."
    #expect(
      try terms(text, "en") {
        $0.glossary = ["the flux of it"]; $0.limit = 1
      }.map(\.text) == ["the flux of it"])
    #expect(try !terms(text, "en") { $0.stopList = ["Rotors"] }.contains { $0.text == "rotor" })
    #expect(
      try terms(text, "en") {
        $0.boostList = ["stator"]; $0.boostList.append("unheard of")
      }.first?.text == "stator")
    #expect(try terms(text, "en") { $0.limit = 1 }.count == 1)
    #expect(try terms(text, "en") { $0.minCount = 2 }.map(\.text) == ["rotor"])
    for term in try terms("A deep sea cable ship waits. The deep sea cable ship sails.", "en", { $0.maxWords = 2 }) {
      #expect(term.text.split(separator: " ").count <= 2)
    }
  }

  @Test func `leaves out verbs and adjectives that no list has`() throws {
    let text = """
      That excites me about insurance. It was scary, and we struggle with the insurance market every day. What excites
      people is the initial price, which is scary for the insurance market. So the public insurance market is scary.
      """
    let found = try terms(text, "en").flatMap { [$0.text] + $0.variants }
    #expect(found.contains("insurance market"))
    for word in ["excites", "scary", "struggle", "initial", "public"] { #expect(!found.contains(word)) }
  }

  @Test func `gives the measures of every candidate where they are asked for`() throws {
    let text = "A Fresnel lens bends light, and every Fresnel lens is heavy."
    #expect(try terms(text, "en").allSatisfy { $0.measures.isEmpty })
    let all = try terms(text, "en") { $0.explain = true }
    #expect(all.count > (try terms(text, "en").count))
    let term = try #require(all.first { $0.text == "Fresnel lens" })
    #expect(term.measures["words"] == 2 && term.measures["freedom"] == 1)
    var writer = JSONWriter()
    term.write(to: &writer)
    var reader = JSONReader(writer.bytes)
    #expect(try Term(from: &reader) == term)
  }

  @Test func `cuts no phrase in the middle, and lets no adjective that says little stand inside of one`() throws {
    let text =
      "We apply next generation RL training. Scaling current reinforcement learning is hard. RL training is slow."
    let found = try terms(text, "en") { $0.explain = true }.map { $0.text.lowercased() }
    #expect(found.contains("rl training") && found.contains("reinforcement learning"))
    for term in found {
      #expect(!term.hasPrefix("generation"), "\(term)")
      #expect(!term.hasPrefix("scaling current"), "\(term)")
    }
  }

  @Test(arguments: [
    ("tr", "Derin öğrenme büyük veri ister. Derin öğrenme hızla gelişti, derin öğrenme her yerde.", "derin öğrenme"),
    (
      "el", "Η μηχανική μάθηση αναπτύσσεται γρήγορα. Η μηχανική μάθηση βοηθά, και μηχανική μάθηση υπάρχει παντού.",
      "μηχανική μάθηση"
    ),
    ("he", "למידת מכונה מתפתחת במהירות. אנשים רבים חוקרים למידת מכונה, ואוהבים למידת מכונה.", "למידת מכונה"),
    (
      "id", "Akal imitasi berkembang sangat cepat. Akal imitasi dapat menulis, dan akal imitasi belajar.",
      "akal imitasi"
    ),
  ])
  func `gives no half clauses in languages of which it knows no grammar`(
    language: String, text: String, expected: String
  ) throws {
    let found = try terms(text, language)
    #expect(found.first?.text.lowercased() == expected, "\(found.map(\.text))")
    let best = found.first?.spans ?? []
    #expect(!found.dropFirst().contains { term in term.spans.contains { span in best.contains { $0.overlaps(span) } } })
  }

  @Test func `takes no term that is a piece of one and a piece of what stands beside it`() {
    var cover = TermCover(wordCount: 8)
    cover.add(2..<5)
    #expect(cover.isCrossed(by: 3..<6) && cover.isCrossed(by: 1..<3))
    #expect(!cover.isCrossed(by: 2..<5) && !cover.isCrossed(by: 3..<5) && !cover.isCrossed(by: 1..<6))
    #expect(!cover.isCrossed(by: 5..<8) && !cover.isCrossed(by: 0..<2))
    #expect(cover.holds(2..<4) && !cover.holds(4..<6) && cover.touches(4..<6) && !cover.touches(5..<8))
  }

  @Test func `counts what a long text says once only for less, and capitals for more in talk`() {
    var lone = TermFeatures()
    lone.lone = 1
    var capitals = TermFeatures()
    capitals.capitals = 1
    func difference(_ term: TermFeatures, _ words: Int, isTalk: Bool) -> Double {
      let model = TermModel(wordCount: words, PhraseGrammar.forLanguage("en"), isTalk: isTalk)
      return model.score(term) - model.score(TermFeatures())
    }
    #expect(difference(lone, 100, isTalk: false) == 0)
    #expect(difference(lone, 900, isTalk: false) < -0.5)
    #expect(difference(capitals, 9000, isTalk: true) > difference(capitals, 9000, isTalk: false))
  }

  @Test func `refuses options out of range`() {
    for change: (inout ExtractTerms.Options) -> Void in [{ $0.limit = 0 }, { $0.minCount = 0 }, { $0.maxWords = 11 }] {
      var options = ExtractTerms.Options()
      change(&options)
      #expect(throws: InvalidOption.self) { try ExtractTerms(options) }
    }
  }

  @Test func `gives scores from 1 down, texts that stand where the spans say, and no place twice`() throws {
    var random = RandomText(seed: 11)
    for size in [1, 5, 40, 300, 2000] {
      for language in ["en", "fr", "zh", "ko", "und"] {
        let text = random.text(words: size)
        let document = Document(id: "t", text: text)
        for term in try terms(text, language) {
          #expect(term.spans.contains { document.string($0) == term.text })
          #expect(zip(term.spans, term.spans.dropFirst()).allSatisfy { $0.end <= $1.start })
          #expect((0...1).contains(term.score))
        }
        let scores = try terms(text, language).map(\.score)
        #expect(scores == scores.sorted(by: >))
      }
    }
  }

  @Test func `survives layers that do not fit the text`() throws {
    let text = "L’été ﬁnit. İstanbul’s ǅ l'ﬀ 가를 를 's' l' ’s — ½ ﬁ's"
    var document = Document(id: "t", text: text)
    let spans = (-2..<80).flatMap { start in [TextSpan(start, start + 3), TextSpan(start, 9999)] }
    document.set(.sentences, to: spans.map { Sentence(span: $0) })
    document.set(.marks, to: [Mark(span: TextSpan(50, 9000), kind: .furniture, reason: "")])
    document.set(.names, to: [Name(text: "", kind: .person, spans: spans)])
    document.set(.acronyms, to: [Acronym(short: "", long: "x y", shortSpan: TextSpan(-4, 90_000))])
    _ = try ExtractTerms().annotate(document)
    #expect(throws: MissingLayer.self) { try ExtractTerms().annotate(Document(id: "t", text: text)) }
  }

  @Test(arguments: [
    (
      "fr",
      "Parlons du levain. Nous pétrissons à la main, nous vendons le pain. Les prix augmentent, le moulin écrase le grain.",
      ["levain", "pain", "moulin"], ["parlons", "pétrissons", "vendons", "augmentent", "écrase"]
    ),
    (
      "es",
      "Hablamos de la cueva. Ordeñamos a las seis, cuajamos la leche. Los quesos maduran despacio y la corteza respira.",
      ["cueva", "leche"], ["hablamos", "ordeñamos", "cuajamos", "maduran"]
    ),
    (
      "it",
      "Parliamo di liuteria. Scegliamo il legno, restauriamo viole. La vernice protegge il legno e il richiamo resta.",
      ["liuteria", "legno"], ["parliamo", "scegliamo", "restauriamo", "protegge"]
    ),
    (
      "pt", "Falamos do sal. Enchemos os tanques, e o vento empurra a crosta. As fábricas compram sal para a salina.",
      ["sal", "tanques", "crosta"], ["falamos", "enchemos", "empurra", "compram"]
    ),
  ])
  func `verbs of Romance languages are no terms`(language: String, text: String, wanted: [String], verbs: [String])
    throws
  {
    let found = try terms(text, language).map { $0.text.lowercased() }
    #expect(Set(found).isSuperset(of: wanted), "\(found)")
    let words = Set(found.flatMap { $0.split(separator: " ").map(String.init) })
    #expect(words.isDisjoint(with: verbs), "\(found)")
  }

  @Test(arguments: [
    (
      "fr", "Les saisons passent. Des maisons et ces boissons, deux champignons sans poissons.",
      "saisons maisons boissons"
    ),
    ("es", "Los préstamos y los tramos fríos. Diez gramos de sal, y los máximos.", "préstamos tramos gramos"),
    ("it", "Il richiamo della valle. Un richiamo forte.", "richiamo"),
  ])
  func `nouns that end as verbs do are terms where the text shows it`(
    language: String, text: String, wanted: String
  ) throws {
    let found = try terms(text, language).flatMap { $0.text.lowercased().split(separator: " ").map(String.init) }
    #expect(Set(found).isSuperset(of: wanted.split(separator: " ").map(String.init)), "\(found)")
  }

  @Test(arguments: [
    (
      "ru", "На самом деле левкас сохнет. Скорее всего, левкас осыпается. Таким образом, на самом деле левкас спасён.",
      "деле"
    ),
    ("ru", "С точки зрения музея левкас цел. До сих пор, с точки зрения музея, левкас белый.", "зрения"),
    ("en", "At the end of the day the kiln cools. At the end of the day the kiln is clean.", "end day"),
    ("de", "Im Grunde genommen brennt der Torf. Im Grunde genommen, im Endeffekt, ist Torf nass.", "grunde endeffekt"),
    ("fr", "En fin de compte le four tient. En fin de compte le four chauffe.", "fin compte"),
    ("es", "De todas formas la cueva es fría. De todas formas la cueva respira.", "formas"),
    ("it", "In fin dei conti il legno canta. In fin dei conti il legno costa.", "fin conti"),
    ("pt", "No fim de contas a salina vive. No fim de contas a salina paga.", "fim contas"),
    ("zh", "总的来说，茶叶很好。说实话，总的来说，茶叶很贵。", "总的来说 实话"),
    ("ko", "솔직히 말해서 간장은 짜다. 예를 들어 간장은 검다.", "솔직히"),
    ("nl", "Op dit moment is de dijk droog. Aan de andere kant is de dijk laag. Op dit moment niet.", "moment kant"),
    ("sv", "I alla fall är skogen tät. Å andra sidan är skogen ung. I alla fall.", "fall sidan"),
    ("pl", "Tak naprawdę ser dojrzewa. Z drugiej strony, tak naprawdę ser pachnie.", "strony naprawdę"),
  ])
  func `set phrases are no terms`(language: String, text: String, parts: String) throws {
    let found = try terms(text, language).map { $0.text.lowercased() }
    #expect(!found.isEmpty)
    for part in parts.split(separator: " ") { #expect(!found.contains { $0.contains(part) }, "\(found)") }
  }

  @Test(arguments: [
    ("nl", "Welkom bij de dijk. De dijk is hoog.", "welkom"),
    ("sv", "Välkomna till skogen. Skogen är tät.", "välkomna"),
    ("pl", "Dzień dobry, ser dojrzewa. Ser pachnie.", "dzień"),
  ])
  func `greetings of more languages are no terms`(language: String, text: String, greeting: String) throws {
    let found = try terms(text, language).map { $0.text.lowercased() }
    #expect(!found.isEmpty && !found.contains { $0.contains(greeting) }, "\(found)")
  }
}
