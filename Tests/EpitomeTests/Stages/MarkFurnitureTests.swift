import EpitomeCore
import Testing

@testable import Epitome

@Suite struct MarkFurnitureTests {
  private static let story = """
    The lighthouse stood empty for eleven years before a retired baker from the next village bought it at an auction.
    She paid less for it than for her car, and the council was glad to be rid of the roof.
    Her first winter there taught her that a tower is a chimney with stairs, and that heat goes up without asking.
    So she moved the bed to the top floor and the kitchen to the bottom, which is the wrong way round and works well.
    """

  /// The marks as `kind: text`.
  private func marks(
    _ text: String, _ change: (inout MarkFurniture.Options) -> Void = { _ in }
  ) throws -> [String] {
    var options = MarkFurniture.Options()
    change(&options)
    var document = try FindBlocks(.init()).process(Document(id: "t", text: text))
    document = try IdentifyLanguage(.init()).process(document)
    let found = try MarkFurniture(options).annotate(document)
    #expect(found.allSatisfy { !$0.reason.isEmpty })
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
    return found.map { "\($0.kind.rawValue): \(document.string($0.span))" }
  }

  private func page(_ head: [String], _ tail: [String], story: String = story) -> String {
    (head + [story] + tail).joined(separator: "\n")
  }

  @Test(arguments: [
    "[ 167 Comments ]", "Top Rated Comments", "Leave a Reply", "Comments (12)", "6 thoughts on “The empty lighthouse”",
    "1 thought on \"The empty lighthouse\"",
  ])
  func `comments after the text are left out, however long`(opening: String) throws {
    let comment = """
      I lived in one for years and I can tell you that the stairs are the least of your worries up there, since the wind
      finds every gap in the frames and the lamp keeps you awake even when it is off, or so it seems to you in the end.
      """.split(separator: "\n").joined(separator: " ")
    let comments = ["Nick", "Zoe", "Ann", "Bo"].flatMap { [$0, "\($0) says: \(comment)"] }
    let found = try marks(page(["Home", "Subscribe"], ["Share", opening] + comments))
    #expect(found.count { $0.hasSuffix("in the end.") } == 4)
    #expect(!found.contains { $0.contains("retired baker") || $0.contains("wrong way round") })
  }

  @Test(arguments: [
    (
      "6 Gedanken zu „Der leere Turm“",
      "Der Turm stand elf Jahre leer, bevor ihn eine Bäckerin aus dem Nachbardorf kaufte und im Herbst dort einzog.",
      "Ich habe selbst jahrelang in einem Turm gewohnt und weiß noch gut, wie der Wind im Winter durch jede Ritze zog."
    ),
    (
      "6 réflexions sur « Le phare vide »",
      "Le phare est resté vide pendant onze ans avant qu’une boulangère du village voisin ne l’achète et ne s’y installe.",
      "J’ai habité moi-même dans une tour pendant des années et je sais encore comment le vent passait par chaque fente."
    ),
    (
      "6 gedachten over “De lege toren”",
      "De toren stond elf jaar leeg, totdat een bakker uit het dorp ernaast hem kocht en er in de herfst ging wonen.",
      "Ik heb zelf jarenlang in een toren gewoond en weet nog goed hoe de wind in de winter door elke kier naar binnen kwam."
    ),
    (
      "6 pensieri su “Il faro vuoto”",
      "Il faro è rimasto vuoto per undici anni prima che una fornaia del paese vicino lo comprasse e ci andasse a vivere.",
      "Ho abitato anch’io in una torre per anni e ricordo ancora bene come il vento entrava d’inverno da ogni fessura."
    ),
  ])
  func `comments that WordPress counts are left out`(opening: String, sentence: String, comment: String) throws {
    let story = Array(repeating: sentence, count: 5).enumerated().map { "\($0.element) \($0.offset + 1)." }
    let found = try marks(
      page(["Home", "Subscribe"], ["Share", opening, "Nick", comment], story: story.joined(separator: "\n")))
    #expect(found.contains { $0.hasSuffix(comment) })
    #expect(!found.contains { $0.contains(sentence) })
  }

  @Test func `thoughts that nobody counts are a heading of the text`() throws {
    let rest = "The roof was mended in the second summer by a man who had never been so high up before in his life."
    let found = try marks(page(["Home", "Subscribe"], ["Thoughts on the roof", rest, rest + " Nor since."]))
    #expect(!found.contains { $0.contains("The roof was mended") })
  }

  @Test(arguments: ["Related posts", "More episodes", "You might also like", "Recent posts"])
  func `what other pages are about is left out after its heading`(opening: String) throws {
    let others = [
      "The bell of the harbour",
      "A bell that was found under the sand after the storm of last winter, and the three villages that say it is theirs.",
      "What the bakers knew",
      "How bread was made in the bay when the flour ran out, as told by the children of those who stood at the ovens.",
    ]
    let found = try marks(page(["Home", "Subscribe"], ["Share", opening] + others))
    #expect(others.allSatisfy { other in found.contains { $0.hasSuffix(other) } })
    #expect(!found.contains { $0.contains("retired baker") || $0.contains("wrong way round") })
  }

  @Test func `the text before a list of other pages stays, and so does a list in the text`() throws {
    let about = """
      which was found on the beach after the storm of last winter with nobody in it and nothing to say whose it had been
      before, and that was talked of for weeks.
      """.split(separator: "\n").joined(separator: " ")
    let list = ["Boat", "Chest", "Bell"].flatMap {
      ["\($0)s", "bay.example News", "The story of a \($0.lowercased()) \(about)"]
    }
    let long =
      Self.story + "\n"
      + "The roof was mended in the second summer by a man who had never been so high up before in his life."
    let found = try marks(page(["Home", "Subscribe"], ["Share"] + list, story: long))
    #expect(!found.contains { $0.contains("The roof was mended") })
    let tools = ["She took along:", "- a stove", "- two beds", "- a rope", "- tea", "- salt", "- a dog"]
    let whole = ([Self.story] + tools + ["The story of her things \(about)"]).joined(separator: "\n")
    #expect(!(try marks(page(["Home", "Subscribe"], ["Share"], story: whole)).contains { $0.contains("stove") }))
  }

  @Test(arguments: [
    (
      ["「The empty lighthouse」のジャケット", "The empty lighthouse", "今すぐ聴く"],
      ["The empty lighthouseの感想を書く", "ご利用規約をお読みください。"]
    ),
    (
      ["Titelbild: The empty lighthouse", "The empty lighthouse", "Kostenlos anhören"],
      ["Alle Folgen von The empty lighthouse", "Teilen"]
    ),
    (
      ["Couverture de The empty lighthouse", "The empty lighthouse", "Écouter maintenant"],
      ["Avis sur The empty lighthouse", "Partager"]
    ),
    (
      ["Portada de The empty lighthouse", "The empty lighthouse", "Escuchar ahora"],
      ["Opiniones sobre The empty lighthouse", "Compartir"]
    ),
    (
      ["Capa de The empty lighthouse", "The empty lighthouse", "Ouvir agora"],
      ["Avaliações de The empty lighthouse", "Compartilhar"]
    ),
    (
      ["Обложка: The empty lighthouse", "The empty lighthouse", "Слушать сейчас"],
      ["Отзывы о The empty lighthouse", "Поделиться"]
    ),
    (["The empty lighthouse 표지", "The empty lighthouse", "지금 듣기"], ["The empty lighthouse 청취자 의견", "공유하기"]),
    (["《The empty lighthouse》封面", "The empty lighthouse", "立即收听"], ["听众对The empty lighthouse的看法", "分享"]),
    (
      ["غلاف The empty lighthouse", "The empty lighthouse", "استمع الآن"],
      ["آراء المستمعين في The empty lighthouse", "شارك"]
    ),
    (
      ["Cover of The empty lighthouse", "The empty lighthouse", "Listen now"],
      ["Listeners on The empty lighthouse", "Share · Copy link"]
    ),
  ])
  func `of a page around a text only the text and its title stay`(head: [String], tail: [String]) throws {
    let found = try marks(page(head, tail)).compactMap { $0.split(separator: " ", maxSplits: 1).last.map(String.init) }
    #expect(found == [head[0], head[2]] + tail)
  }

  @Test func `of a title that stands twice one copy stays`() throws {
    let found = try marks(page(["Listen now", "The empty lighthouse", "The empty lighthouse", "Share"], []))
    #expect(found.filter { $0 == "repeat: The empty lighthouse" }.count == 1)
  }

  @Test func `a message for a sponsor keeps to its sentences`() throws {
    let read =
      "This episode is brought to you by Harrow Kettles. Go to harrow.example and use the code TOWER for ten percent off."
    let paragraph = "We now come to the roof. \(read) The roof, then, was made of lead."
    #expect(try marks(page([], [paragraph])) == ["sponsor: \(read)"])
    #expect(try marks(page([], [read])) == ["sponsor: \(read)"])
  }

  @Test func `notes about the show that are counted up go together`() throws {
    let notes = [
      "First, some housekeeping. The newsletter moves to a new address this week, and readers should have had a letter.",
      "Second, a recording of the talk that I gave in the harbour is now to be seen, with all the wind that was in it.",
    ]
    #expect(try marks(page(notes, [])) == notes.map { "sponsor: \($0)" })
  }

  @Test(arguments: [
    "Folgt uns auf Instagram und abonniert den Newsletter, dann verpasst ihr keine neue Folge.",
    "Please rate and review the show wherever you listen, it really helps.",
    "Subscribe to the newsletter to get every letter by email.",
  ])
  func `calls to subscribe are marked`(call: String) throws {
    let german = "Der Turm stand elf Jahre leer, bevor ihn eine Bäckerin aus dem Nachbardorf kaufte und dort einzog.\n"
    let story = call.contains("uns") ? String(repeating: german, count: 3) : Self.story
    #expect(try marks(page([], [call], story: story)).contains("sponsor: \(call)"))
  }

  @Test(arguments: [
    "We discussed the sponsor of the bill and how the newsletter of the ministry described it to its readers in March.",
    "Her podcast about subscriptions found that most people forget what they have once paid for.",
    "Twitter, Facebook and Instagram all changed their rules in the same month, which nobody thought was chance.",
  ])
  func `talk about such things is no such thing`(sentence: String) throws {
    #expect(try marks(page([], [sentence])).isEmpty)
  }

  @Test(arguments: [
    ("And then social media came around and Facebook said that the eyeballs are over here.", false),
    ("People that subscribe to this subscribe to that, and nobody unsubscribes.", false),
    ("Is there a mailing list or a Twitter account of the union that tells what is changing?", false),
    ("You can follow us on Twitter and subscribe to the newsletter.", true),
    ("Please subscribe to the newsletter and follow the show on Twitter.", true),
    ("Questions go to @quayside on Twitter or into the mailing list of the show.", true),
  ])
  func `what is said of newsletters is marked where it turns to those who listen`(line: String, isMarked: Bool) throws {
    let talk = "The mill stood by the river, and the river turned it day and night."
    var blocks: [Block] = []
    var text = ""
    for said in [talk, line, talk] {
      let start = text.utf8.count
      text += said
      blocks.append(Block(span: TextSpan(start, text.utf8.count), kind: .utterance, speaker: "Ann"))
      text += "\n"
    }
    var document = Document(id: "t", text: text, meta: ["language": "en"])
    document = try IdentifyLanguage(.init()).process(document.setting(.blocks, to: blocks))
    #expect(try MarkFurniture(.init()).annotate(document).isEmpty != isMarked)
  }

  @Test func `a meeting has no furniture, however short its turns`() throws {
    let turns = ["Yeah.", "[music]", "Share", "Yeah.", "Next", "Yeah.", "[music]", "Next", "Home", "OK."]
    var text = ""
    var blocks: [Block] = []
    for turn in turns {
      let start = text.utf8.count
      text += turn
      blocks.append(Block(span: TextSpan(start, text.utf8.count), kind: .utterance, speaker: "Ann"))
      text += "\n"
    }
    var document = Document(id: "t", text: text).setting(.blocks, to: blocks)
    document = try IdentifyLanguage(.init()).process(document)
    #expect(try MarkFurniture(.init()).annotate(document).isEmpty)
  }

  /// The marks of a text with a speech for each line of `turns`.
  private func marks(spoken turns: [(text: String, end: Double?)], speaker: String? = nil) throws -> [String] {
    var text = ""
    var cues: [Cue] = []
    for (index, turn) in turns.enumerated() {
      let start = text.utf8.count
      text += turn.text
      let span = TextSpan(start, text.utf8.count)
      cues.append(Cue(source: [span], start: turn.end.map { _ in Double(index) }, end: turn.end, speaker: speaker))
      text += "\n"
    }
    var document = try FindBlocks(.init()).process(Document(id: "t", text: text).setting(.cues, to: cues))
    document = try IdentifyLanguage(.init()).process(document)
    return try MarkFurniture(.init()).annotate(document).map { "\($0.kind.rawValue): \(document.string($0.span))" }
  }

  @Test(arguments: [
    "Subtitles by the Amara.org community\nwww.rivers.example", "Translated by Marta Gil", "Subtítulos: Marta Gil",
    "Untertitel im Auftrag des ZDF, 2017", "Sous-titres réalisés par Marta Gil", "字幕由 Marta Gil 提供", "字幕：佐藤",
    "Редактор субтитров М. Гиль",
  ])
  func `who made the captions is no speech`(credit: String) throws {
    let said = ["The river takes the outer bank.", "So the bend grows every year.", "[MUSIC]"]
    let cues = said.enumerated().map { ($0.element, Optional(Double($0.offset) + 1)) }
    #expect(try marks(spoken: cues + [(credit, 9)]) == ["furniture: \(credit)"])
    #expect(try marks(spoken: [(credit, 0.5)] + cues) == ["furniture: \(credit)"])
    #expect(try marks(spoken: cues + [(credit, 9), ("And so on.", 10)]).isEmpty)
    #expect(try marks(spoken: cues + [("It lasts.\n\(credit)", 9)]) == ["furniture: \(credit)"])
  }

  @Test func `a talk about subtitles stays whole`() throws {
    let said = ["Subtitles by people are better.", "Translated by hand?", "Translation is hard: it takes years."]
    #expect(try marks(spoken: said.map { ($0, 1) }).isEmpty)
  }

  @Test func `what a page has under the last turn is no speech`() throws {
    let tail = "Show notes\nEdited by Joy Adeyemi.\nNo posts\nSubscribe\nGet the app"
    let said = "Thank you for having me.\nIt was a pleasure, and the lamp is lit again."
    let turns: [(text: String, end: Double?)] = [("What moves the car?", nil), ("\(said)\n\(tail)", nil)]
    #expect(try marks(spoken: turns, speaker: "Ann") == ["furniture: \(tail)"])
    let speech = "Introduction\nWe begin with the tower.\nIt is high.\nIt is old."
    #expect(try marks(spoken: [(said, nil), ("So.\n\(speech)", nil)], speaker: "Ann").isEmpty)
  }

  @Test(arguments: ["More from The Hour\nThe boats of the north", "© 2024 Rivers Ltd.", "Subscribe to our newsletter"])
  func `what a reader left out of the last turn is marked`(tail: String) throws {
    let text = "Ann: Is it far?\n\nBo: Not very.\n\nAnn: So we went, and it was.\n\nBo: Yes.\n\n\(tail)\n"
    let read = try ReadTranscript(text).document
    var document = try FindBlocks(.init()).process(read)
    document = try IdentifyLanguage(.init()).process(document)
    let marks = try MarkFurniture(.init()).annotate(document)
    #expect(marks.map { document.string($0.span) }.joined(separator: "\n") == tail)
    #expect(marks.allSatisfy { $0.kind == .furniture })
  }

  @Test(arguments: [
    [
      "Keep reading with a 7-day free trial",
      "Subscribe to The Lamp to keep reading this post and get 7 days of free access to the full post archives.",
    ],
    ["This post is for paid members only", "Already have an account? Sign in"],
    [
      "Become a paid member for unlimited access to articles and more.",
      "Free members get free access to posts like this one.",
    ],
  ])
  func `what a page says of those who pay is furniture`(notice: [String]) throws {
    let found = try marks(page(["Home", "Subscribe"], notice + ["Share", "Comments"]))
    #expect(Set(found).isSuperset(of: notice.map { "furniture: \($0)" }))
    #expect(!found.contains { $0.contains("retired baker") || $0.contains("wrong way round") })
  }

  @Test(arguments: [["0:00", "/", "52:14"], ["0:00 / 52:14"], ["0:00", "/ 1:02:14"]])
  func `the clock of a player is furniture`(clock: [String]) throws {
    #expect(try marks(page(clock, [])) == clock.map { "furniture: \($0)" })
    #expect(try marks(page(["0:00", "or", "52:14"], [])).isEmpty)
  }

  @Test func `a heading that the reader saw over text is of the text, in whatever language`() throws {
    let paragraphs = [
      "Heute sprechen wir über Leuchttürme an der Küste und über die Menschen, die darin gearbeitet haben.",
      "Das Buch erzählt von den Wärtern, die ihre Arbeit verloren haben, und es ist in diesem Jahr erschienen.",
      "Die Wärter haben jede Linse von Hand geputzt, jeden Tag mit einem Tuch, und sie waren stolz darauf.",
    ]
    let headings = ["Leben in Kiel", "The Last Keeper", "Vom Meer"]
    let menu = "Start | Impressum | Kontakt\nNewsletter abonnieren\n"
    var text = ""
    var elements: [StructureElement] = []
    for (heading, paragraph) in zip(headings, paragraphs) {
      let start = text.utf8.count
      text += "\(heading)\n\n\(paragraph)\n\n"
      elements.append(StructureElement(source: [TextSpan(start, start + heading.utf8.count)], kind: "heading"))
    }
    text += menu
    var document = Document(id: "t", text: text).setting(.structure, to: elements)
    document = try IdentifyLanguage(.init()).process(FindBlocks(.init()).process(document))
    let found = try MarkFurniture(.init()).annotate(document).map { document.string($0.span) }
    #expect(found == menu.split(separator: "\n").map(String.init))
  }

  @Test func `a list of contents says the headings again`() throws {
    let lines = Self.story.split(separator: "\n")
    let text = """
      # The lighthouse

      - [00:00](#) The tower
      - [02:10](#) The bed
      - [09:45](#) The tea

      ## 00:00 The tower

      \(lines[0])

      ## 02:10 The bed

      \(lines[3])
      """
    var document = try FindBlocks(.init()).process(ReadTranscript(text, fileName: "talk.md").document)
    document = try IdentifyLanguage(.init()).process(document)
    let found = try MarkFurniture(.init()).annotate(document)
    #expect(found.map { document.string($0.span) } == ["- 00:00 The tower", "- 02:10 The bed"])
  }

  @Test func `text without furniture has no marks`() throws {
    #expect(try marks(Self.story).isEmpty)
    #expect(try marks("Agenda\n\nRoof\nStairs\nHeat\n\n" + Self.story).isEmpty)
    #expect(try marks("").isEmpty)
  }

  @Test func `both languages of a text in two stay`() throws {
    let german = """
      Der Leuchtturm stand elf Jahre leer, bevor ihn eine Bäckerin aus dem Nachbardorf bei einer Auktion kaufte.
      Sie zahlte weniger dafür als für ihr Auto, und die Gemeinde war froh, dass sie das Dach los war.
      Im ersten Winter lernte sie, dass ein Turm ein Kamin mit Treppen ist und dass die Wärme nach oben geht.
      Also kam das Bett nach oben und die Küche nach unten, was falsch herum ist und sehr gut geht.
      """
    #expect(try marks(Self.story + "\n" + german).isEmpty)
  }

  @Test func `a paragraph that comes again is a copy`() throws {
    let paragraph = String(Self.story.split(separator: "\n")[0])
    #expect(try marks(Self.story + "\n" + paragraph) == ["repeat: \(paragraph)"])
  }

  @Test func `a page of nothing else keeps all of it`() throws {
    #expect(try marks("Share\nListen now\nCookies").isEmpty)
    #expect(
      try marks("This episode is brought to you by Harrow Kettles. Use the code TOWER for ten percent off.").isEmpty)
  }

  @Test func `each kind can be left alone`() throws {
    let text = page(["今すぐ聴く", "The empty lighthouse", "The empty lighthouse", "Listen now"], [])
    #expect(try !marks(text) { $0.foreign = false }.contains { $0.hasPrefix("foreign") })
    #expect(try !marks(text) { $0.repeat = false }.contains { $0.hasPrefix("repeat") })
    #expect(try !marks(text) { $0.furniture = false }.contains { $0.hasPrefix("furniture") })
    let read = "This episode is brought to you by Harrow Kettles."
    #expect(try marks(page([], [read])) { $0.sponsor = false }.isEmpty)
  }

  @Test func `blocks beyond the text are passed over`() throws {
    let blocks = [Block(span: TextSpan(0, 400), kind: .paragraph), Block(span: TextSpan(1, 2), kind: .heading)]
    let document = Document(id: "t", text: "é Share").setting(.blocks, to: blocks)
    #expect(try MarkFurniture(.init()).annotate(document).isEmpty)
  }

  @Test func `link lists and notices around a text are furniture`() throws {
    let text = page(
      ["Skip to content", "Home | About | Contact"], ["© 2024 Harbour Radio. All rights reserved. Privacy · Cookies"])
    #expect(try marks(text).count == 3)
  }

  // MARK: - Text that is set in lines

  /// A paragraph that is broken at 60 columns.
  private static func wrapped(_ number: Int) -> String {
    var lines = [""]
    for word in story.replacing("eleven", with: "\(number)").split(whereSeparator: \.isWhitespace) {
      if lines[lines.count - 1].count + word.count > 60 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.joined(separator: "\n")
  }

  /// Text as `pdftotext` has it: paragraphs in lines, with headings, formulas and the labels of figures between them.
  private static let paper: String = {
    let formula = ["H(w) =", "k", "i=1", "wT", "zi − yi", "2", "+ λ", "m", "i,j=1", "Zy + wT", "ZZT", "(2)"]
    let figure = (0..<30).map { "0.\($0)" } + ["Height", "Normalized Heat", "Kitchen", "Bedroom"]
    var lines = ["1. INTRODUCTION", wrapped(1), "2. RELATED WORK", wrapped(2)] + formula
    lines += ["3. EVIDENCE FROM TEXTUAL", "COMMENTS", wrapped(3), wrapped(4)] + formula + figure + formula
    return (lines + [wrapped(5), wrapped(6)]).joined(separator: "\n")
  }()

  @Test func `formulas, figures and headings do not end a text that is set in lines`() throws {
    let found = try marks("Ada Moss\nUniversity of the Bay\nShare\nSubscribe\n" + Self.paper)
    #expect(found.contains { $0.hasSuffix("Share") })
    #expect(!found.contains { $0.contains("retired") || $0.contains("chimney") || $0.contains("Zy + wT") })
  }

  @Test func `a title with a sign of equality is one where the text is not set in lines`() throws {
    let text = Self.story.split(separator: "\n").map(String.init)
    let found = try marks(
      (["Start", "More towers = more stairs", "Share", "More towers = more stairs"] + text + ["Subscribe"]).joined(
        separator: "\n"))
    #expect(found.contains { $0.hasSuffix("Share") })
    #expect(found.count { $0.hasSuffix("More towers = more stairs") } == 1)
  }

  @Test func `the works that a text in lines names are no part of it`() throws {
    let works = (1...8).map {
      "[\($0)] A. Moss and B. Hale. The stairs of towers and what they cost the\npeople who lived in them. Journal of the Bay, 2019."
    }
    let found = try marks((["Share", Self.paper, "7. REFERENCES"] + works + ["Subscribe"]).joined(separator: "\n"))
    #expect(found.count { $0.contains("A. Moss") } == 8)
    #expect(!found.contains { $0.contains("retired") || $0.contains("chimney") })
  }

  @Test func `comments after most of a text that is set in lines are left out`() throws {
    let comment =
      "I lived in one for years and I can tell you that the stairs are\nthe least of your worries up there, since the wind finds its way."
    let comments = ["6 Comments", "Nick", comment, "Zoe", comment.replacing("stairs", with: "steps")]
    let found = try marks((["Share", "Subscribe", Self.paper] + comments).joined(separator: "\n"))
    #expect(found.count { $0.contains("the least of your worries") } == 2)
  }

  @Test(arguments: ["Related work", "2. Related posts", "4 Comments"])
  func `headings of the text open nothing that follows it`(heading: String) throws {
    let text = Self.story.split(separator: "\n").map(String.init)
    let found = try marks(
      (["Share", "Subscribe"] + text + [heading.replacing("4 ", with: "4. ")]
        + Array(text.reversed()).map { $0 + " So." })
        .joined(separator: "\n"))
    #expect(!found.contains { $0.contains("So.") })
  }

  // MARK: - Web pages

  /// The marks of a page as the reader gives it.
  private func marks(page: String, keep: [String] = []) throws -> [String] {
    guard case .document(var document)? = TranscriptReader().read(Array("<html>\(page)</html>".utf8), id: "t").first
    else {
      Issue.record("expected a document")
      return []
    }
    document = try FindBlocks(.init()).process(document)
    document = try IdentifyLanguage(.init()).process(document)
    var options = MarkFurniture.Options()
    options.keep = keep
    return try MarkFurniture(options).annotate(document).map { document.string($0.span) }
  }

  private static let paragraphs = story.split(separator: "\n").map { "<p>\($0)</p>" }.joined()

  @Test func `the parts of a page beside its article are left out`() throws {
    let found = try marks(
      page: """
        <header><p>The Coast Weekly</p></header><article><h1>The empty lighthouse</h1>\(Self.paragraphs)
        <div class="related"><h3>Three towers for sale</h3><p>On the coast prices have gone up by a half in two years, \
        and those who look for a tower have to be quick about it.</p></div></article>
        <div id="comments"><p>I have been up there too, and the wind in that kitchen is a thing that I will not forget.</p>
        </div><footer><p>All of this was made by people.</p></footer>
        """)
    #expect(
      found.map { $0.prefix(12) } == [
        "The Coast We", "Three towers", "On the coast", "I have been ", "All of this ",
      ])
  }

  @Test func `lists, tables and names in an article stay, whatever their language seems to be`() throws {
    let found = try marks(
      page: """
        <div class="menu"><p>Start</p></div><article><h1>The empty lighthouse</h1><ul><li>Stairs</li><li>Rope</li></ul>
        \(Self.paragraphs)<table><tr><td>Lampe</td><td>Zeiss</td></tr><tr><td>Linse</td><td>Fresnel</td></tr></table>
        <ul><li>Kreole Zoeca</li><li>Bring a coat</li></ul></article><div class="share-buttons"><p>Tell others</p></div>
        """)
    #expect(found == ["Start", "Tell others"])
  }

  @Test func `terms and what is said of them stay with the text that they stand in`() throws {
    let list = ["Height", "Stairs", "Lamps", "Rooms", "Built", "Sold"].map { "<dt>\($0)</dt><dd>Twelve</dd>" }.joined()
    let text = Self.paragraphs
    for page in ["<article><h1>Tower</h1><dl>\(list)</dl>\(text)</article>", "\(text)<dl>\(list)</dl>\(text)"] {
      let found = try marks(
        page: "<div class=menu><p>Start</p><p>Towns</p></div>\(page)<footer><p>All rights reserved.</p></footer>")
      #expect(found.contains("Start") && !found.contains("Twelve") && !found.contains("Stairs"))
    }
  }

  @Test func `a heading that the page's title has before the name of the site is the title`() throws {
    let found = try marks(
      page: """
        <head><title>The empty lighthouse | Coast Weekly</title></head><div class="menu"><p>Start</p><p>Towns</p></div>
        <h1>The empty lighthouse</h1><p>12 May, 10:30</p>\(Self.paragraphs)<footer><p>All rights reserved.</p></footer>
        """)
    #expect(found == ["Start", "Towns", "12 May, 10:30", "All rights reserved."])
  }

  @Test func `links between the head of an article and its text are left out`() throws {
    let found = try marks(
      page: """
        <div class="menu"><p>Start</p></div><article><h1>The empty lighthouse</h1><p><a href="a">Coast</a></p>
        <p><a href="b">Towers</a></p>\(Self.paragraphs)</article><footer><p>All rights reserved.</p></footer>
        """)
    #expect(found == ["Start", "Coast", "Towers", "All rights reserved."])
  }

  @Test func `what introduces an article under the title is of it, captions are not`() throws {
    let found = try marks(
      page: """
        <head><title>The empty lighthouse</title></head><div class="menu"><p>Start</p></div>
        <h1>The empty lighthouse</h1><p>12 May, 10:30</p>
        <p>Nobody had lived in it for thirty years when a woman from the city came and asked for the key.</p>
        <figure><figcaption>The stairs of the tower, which were mended in the spring of that year.</figcaption></figure>
        <div class="article-body">\(Self.paragraphs)</div><footer><p>All rights reserved.</p></footer>
        """)
    #expect(found.map { $0.prefix(10) } == ["Start", "12 May, 10", "The stairs", "All rights"])
  }

  @Test func `short lines of an article that nothing names stay`() throws {
    let found = try marks(
      page: """
        <div><div class="menu"><p>Start</p><p>Towns</p></div><div><h1>The empty lighthouse</h1>\(Self.paragraphs)
        <p>Twelve lamps</p><p>Four rooms</p><p>One stove</p></div></div><footer><p>All rights reserved.</p></footer>
        """)
    #expect(found == ["Start", "Towns", "All rights reserved."])
  }

  private struct TailCase: CustomTestStringConvertible, Sendable {
    let language: String
    let text: String
    let other: String
    /// A heading over other pages, one over comments, and one that counts them.
    let related: String
    let comments: String
    var counted = ""

    var testDescription: String { language }
  }

  private static let tails = [
    TailCase(
      language: "cs",
      text: "Stará věž stála mnoho let prázdná, než z města přijela žena a požádala starostu o klíč od jejích dveří.",
      other: "Jak se v zátoce pekl chléb, když došla mouka, vyprávějí děti těch, kteří tu zimu stáli u pecí celé noci.",
      related: "Mohlo by vás zajímat", comments: "Přidat komentář", counted: "6 názorů na „Stará věž“"),
    TailCase(
      language: "da",
      text:
        "Det gamle tårn havde stået tomt i mange år, før en kvinde kom fra byen og bad borgmesteren om nøglen til det.",
      other:
        "Sådan bagte man brød ved bugten, da melet slap op, fortalt af børnene til dem, der stod ved ovnene den vinter.",
      related: "Andre læser også", comments: "Skriv en kommentar", counted: "6 tanker om “Det gamle tårn”"),
    TailCase(
      language: "fi",
      text:
        "Vanha torni oli seissyt tyhjänä monta vuotta, ennen kuin nainen tuli kaupungista ja pyysi pormestarilta avainta sen oveen.",
      other:
        "Näin lahdella leivottiin leipää, kun jauhot loppuivat, kertovat niiden lapset, jotka seisoivat uunien ääressä sinä talvena yöt läpi.",
      related: "Aiheeseen liittyvää", comments: "Kirjoita kommentti", counted: "6 ajatusta aiheesta “Vanha torni”"),
    TailCase(
      language: "hi",
      text: "पुरानी मीनार कई साल तक खाली पड़ी रही, फिर शहर से एक औरत आई और उसने मुखिया से उसके दरवाज़े की चाबी माँगी।",
      other: "जब आटा ख़त्म हो गया तब खाड़ी में रोटी कैसे बनाई जाती थी, यह उनके बच्चे बताते हैं जो उस सर्दी में चूल्हों के पास खड़े थे।",
      related: "यह भी पढ़ें", comments: ""),
    TailCase(
      language: "it",
      text:
        "La vecchia torre era rimasta vuota per anni, finché una donna venne dalla città e chiese al sindaco la chiave.",
      other:
        "Come si faceva il pane nella baia quando la farina era finita, raccontato dai figli di chi stava ai forni.",
      related: "Ti potrebbe interessare", comments: "Lascia un commento", counted: "6 pensieri su “La vecchia torre”"),
    TailCase(
      language: "nb",
      text:
        "Det gamle tårnet hadde stått tomt i mange år før en kvinne kom fra byen og ba ordføreren om nøkkelen til det.",
      other:
        "Slik bakte de brød ved bukta da melet tok slutt, fortalt av barna til dem som sto ved ovnene hele den vinteren.",
      related: "Les også", comments: "Legg igjen en kommentar", counted: "6 tanker om “Det gamle tårnet”"),
    TailCase(
      language: "nl",
      text:
        "De oude toren had jarenlang leeg gestaan, totdat een vrouw uit de stad kwam en de burgemeester om de sleutel vroeg.",
      other:
        "Hoe er aan de baai brood werd gebakken toen het meel op was, verteld door de kinderen van wie bij de ovens stonden.",
      related: "Meer over dit onderwerp", comments: "Geef een reactie", counted: "6 gedachten over “De oude toren”"),
    TailCase(
      language: "pl",
      text:
        "Stara wieża stała pusta przez wiele lat, zanim z miasta przyjechała kobieta i poprosiła burmistrza o klucz do niej.",
      other:
        "Jak pieczono chleb nad zatoką, kiedy skończyła się mąka, opowiadają dzieci tych, którzy stali przy piecach zimą.",
      related: "Może cię zainteresować", comments: "Dodaj komentarz", counted: "6 odpowiedzi na “Stara wieża”"),
    TailCase(
      language: "sv",
      text:
        "Det gamla tornet hade stått tomt i många år innan en kvinna kom från staden och bad borgmästaren om nyckeln.",
      other:
        "Så bakades brödet i viken när mjölet var slut, berättat av barnen till dem som stod vid ugnarna den vintern.",
      related: "Fler artiklar", comments: "Lämna en kommentar", counted: "6 svar på “Det gamla tornet”"),
    TailCase(
      language: "tr",
      text:
        "Eski kule yıllarca boş durdu, sonra şehirden bir kadın geldi ve muhtardan kapısının anahtarını kendisine vermesini istedi.",
      other:
        "Un bittiğinde körfezde ekmeğin nasıl yapıldığını, o kış bütün gece fırınların başında duranların çocukları bize uzun uzun anlatıyor.",
      related: "İlginizi çekebilir", comments: "Yorum yaz"),
    TailCase(
      language: "uk",
      text:
        "Стара вежа багато років стояла порожня, аж поки з міста не приїхала жінка й не попросила в голови ключ від дверей.",
      other:
        "Як біля затоки пекли хліб, коли скінчилося борошно, розповідають діти тих, хто тієї зими цілими ночами стояв біля печей.",
      related: "Вас може зацікавити", comments: "Залишити коментар", counted: "6 думок про “Стара вежа”"),
  ]

  /// A page whose text has a heading under it and some paragraphs that are none of it; whether all of these are left out, and none of the text.
  private func isCut(_ tail: TailCase, at opening: String, over count: Int) throws -> Bool {
    let story = (1...6).map { "<p>\(tail.text.dropLast()) \($0).</p>" }.joined()
    let others = (1...count).map { "<p>\(tail.other.dropLast()) \($0).</p>" }.joined()
    let found = try marks(
      page: "<div class=menu><p>A</p><p>B</p></div>\(story)<p>\(opening)</p>\(others)<footer>C</footer>")
    return found.count { $0.hasPrefix(tail.other.prefix(20)) } == count
      && !found.contains { $0.hasPrefix(tail.text.prefix(20)) }
  }

  @Test(arguments: tails)
  private func `what other pages are about is left out in other languages too`(tail: TailCase) throws {
    #expect(try isCut(tail, at: tail.related, over: 2))
  }

  @Test(arguments: tails)
  private func `comments are left out in other languages too, however long`(tail: TailCase) throws {
    if !tail.comments.isEmpty { #expect(try isCut(tail, at: tail.comments, over: 12)) }
    if !tail.counted.isEmpty { #expect(try isCut(tail, at: tail.counted, over: 4)) }
  }

  @Test func `kinds and parts of a page that are to be kept are put back`() throws {
    let page = """
      <header><p>The Coast Weekly</p></header><article><h1>The empty lighthouse</h1>\(Self.paragraphs)</article>
      <div id="comments"><p>I have been up there too, and the wind in that kitchen is a thing that I will not forget.</p>
      </div><footer><p>All rights reserved.</p></footer>
      """
    #expect(try marks(page: page, keep: ["comments"]) == ["The Coast Weekly", "All rights reserved."])
    #expect(try marks(page: page, keep: ["sponsor", "foreign"]).count == 3)
    #expect(try marks(page: page, keep: ["furniture"]) == [])
    #expect(throws: InvalidOption.self) { try marks(page: page, keep: ["article"]) }
  }
}
