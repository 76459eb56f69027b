import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct FindNamesTests {
  static func names(_ text: String, _ language: String) throws -> [Name] {
    try FindNames().annotate(try Prepared.document(text, language))
  }

  static func listing(_ names: [Name]) -> [String] { names.map { "\($0.kind.rawValue): \($0.text)" } }

  @Test func `an institution that an acronym stands for is named whole`() throws {
    let text = """
      On cite l'École nationale des quais et chaussées (ENQC). Puis le Conseil des ports se tait. Banque centrale à monnaie (BCM) ?
      """
    var document = try Prepared.document(text, "fr")
    func pair(_ short: String, _ long: String) throws -> Acronym {
      func span(_ part: String) throws -> TextSpan {
        let bytes = Array(text.utf8)
        let start = try #require(bytes.firstRange(of: Array(part.utf8))?.lowerBound)
        return TextSpan(start, start + part.utf8.count)
      }
      return Acronym(short: short, long: long, shortSpan: try span(short), longSpan: try span(long))
    }
    let pairs = [
      try pair("ENQC", "École nationale des quais et chaussées"), try pair("BCM", "Banque centrale à monnaie"),
    ]
    document.set(.acronyms, to: pairs)
    let found = Self.listing(try FindNames().annotate(document))
    #expect(found.contains("organisation: École nationale des quais et chaussées"), "\(found)")
    #expect(!found.contains("organisation: Banque centrale à monnaie"), "\(found)")
  }

  @Test(arguments: ["Oh, I get it", "How do I do this?", "Hey, this is done by us", "Oh--"])
  func `a remark in quotation marks is no work`(remark: String) throws {
    #expect(
      try Self.names("It is like a book where they say “\(remark)” all day.", "en").filter { $0.kind == .work }.isEmpty)
  }

  @Test(arguments: [
    ("de", "Frau Dr. Anna Siebold vom BSI hat das erklärt.", ["person: Anna Siebold"], "Siebold vom"),
    (
      "de", "Herr Thomas Mühlbach und Frau Sabine Wagner sind da.",
      ["person: Thomas Mühlbach", "person: Sabine Wagner"],
      "und"
    ),
    ("de", "Das Buch von Anna Brandt ist alt.", ["person: Anna Brandt"], "Buch"),
    ("fr", "Madame Marie Lantier de la Banque de France a dit non.", ["person: Marie Lantier"], "Lantier de"),
    (
      "it", "Il professor Piero Tamburesi dell'Università di Firenze dice di no.", ["person: Piero Tamburesi"],
      "Tamburesi dell"
    ),
    ("es", "Ayer vino Juan de la Cruz.", ["person: Juan de la Cruz"], "none"),
  ])
  func `a person ends before what he belongs to, and before the next`(
    language: String, text: String, names: [String], never: String
  ) throws {
    let found = Self.listing(try Self.names(text, language))
    #expect(
      names.allSatisfy { name in found.contains { $0.hasSuffix(name.dropFirst(8)) && $0.hasPrefix("person") } },
      "\(found)")
    #expect(!found.contains { $0.contains(never) }, "\(found)")
  }

  @Test func `capitals inside are of names, not of code or the noun before`() throws {
    let found = Self.listing(
      try Self.names("We call getUserName before npmInstallServer on iPadOS and macOS here.", "en"))
    #expect(!found.contains { $0.contains("getUserName") || $0.contains("npmInstall") }, "\(found)")
    #expect(found.contains("product: iPadOS"), "\(found)")
    let german = Self.listing(try Self.names("Dann hat der Betreiber TenneT das Kabel gelegt.", "de"))
    #expect(german.contains { $0.hasSuffix(": TenneT") } && !german.contains { $0.contains("Betreiber") }, "\(german)")
  }

  @Test func `people in a row are known by one of them`() throws {
    let found = Self.listing(
      try Self.names(
        "We owe it to Peter Wolska, Thabo Nkosi and Ilse Brandt, who built it. Edwin Kreller and Xul Quobbel left.",
        "en")
    )
    #expect(
      Set(found).isSuperset(
        of: ["Peter Wolska", "Thabo Nkosi", "Ilse Brandt", "Edwin Kreller", "Xul Quobbel"].map { "person: \($0)" }),
      "\(found)")
    let places = Self.listing(
      try Self.names("In San Quobbel, Peter Wolska and Anna Brandt met the Harbour Trust.", "en"))
    #expect(!places.contains { $0.contains("San Quobbel") }, "\(places)")
  }

  @Test(arguments: [
    ("en", "We met Maria Lopez there.", "person: Maria Lopez"),
    ("en", "It was Dr. Ines Hallgren who built it.", "person: Ines Hallgren"),
    ("en", "Then Mr. Quobbel said no.", "person: Mr. Quobbel"),
    ("en", "They spoke with Vincent van Gogh yesterday.", "person: Vincent van Gogh"),
    ("en", "He works at the Electronic Frontier Foundation now.", "organisation: Electronic Frontier Foundation"),
    ("en", "She left the University of Oxford early.", "organisation: University of Oxford"),
    ("en", "My talk at the AI Engineer World’s Fair is up.", "event: AI Engineer World’s Fair"),
    ("en", "We tried GPT-4.5 on it.", "product: GPT-4.5"),
    ("en", "They bought an iPhone 15 for it.", "product: iPhone 15"),
    ("en", "He read the book “The Silent Winter Returns” twice.", "work: The Silent Winter Returns"),
    ("en", "My post last week, A taxonomy for reasoning models, is out.", "work: A taxonomy for reasoning models"),
    ("en", "The picture is by Maria Lopez/Harbour Images here.", "person: Maria Lopez"),
    ("en", "Hello, my name is Wexley Thrane and I farm oysters.", "person: Wexley Thrane"),
    ("en", "Amara Quist, professor at Leeds, agreed.", "person: Amara Quist"),
    ("en", "Our CFO, Sunita Kapoor, was there.", "person: Sunita Kapoor"),
    ("en", "Then CTO Wexley Thrane left.", "person: Wexley Thrane"),
    ("en", "Thank you, Sunita Kapoor. And Sunita Kapoor said that it was fine.", "person: Sunita Kapoor"),
    ("en", "We heard from Wexley Thrane, who farms oysters.", "person: Wexley Thrane"),
    ("it", "Poi il professor Zenone Bortolazzi ha parlato.", "person: Zenone Bortolazzi"),
    ("ru", "Потом профессор Зорислав Птичкин ушёл.", "person: Зорислав Птичкин"),
    ("de", "Gestern sprach Angela Merkel mit uns.", "person: Angela Merkel"),
    ("de", "Guten Abend, ich heiße Quirla Obermoos.", "person: Quirla Obermoos"),
    ("ru", "Меня зовут Зорислав Птичкин, здравствуйте.", "person: Зорислав Птичкин"),
    ("de", "Dann kam Dr. Henrike Petersen dazu.", "person: Henrike Petersen"),
    ("fr", "Puis Marie Dupont a parlé.", "person: Marie Dupont"),
    ("es", "Trabaja en la Universidad de Chile desde mayo.", "organisation: Universidad de Chile"),
    ("ru", "Потом профессор Иван Петров ушёл.", "person: Иван Петров"),
    ("ja", "昨日、田中さんが来ました。", "person: 田中"),
    ("ja", "この『台所の科学』という本を読みました。", "work: 台所の科学"),
    ("zh", "然后王老师来了。", "person: 王"),
    ("zh", "他写了《狂人日记》。", "work: 狂人日记"),
    ("ko", "그래서 김민준 교수는 말했다.", "person: 김민준"),
    ("ja", "はじめまして、佐々木健太郎と申します。", "person: 佐々木健太郎"),
    ("zh", "后来弗里茨·哈伯发现了它。", "person: 弗里茨·哈伯"),
    ("zh", "他和列奥纳多·达·芬奇说话。", "person: 列奥纳多·达·芬奇"),
    ("hi", "फिर डॉ. रमेश कुलकर्णी ने कहा।", "person: रमेश कुलकर्णी"),
    ("ar", "ثم قالت المهندسة ريم الحداد نعم.", "person: ريم الحداد"),
  ])
  func `names what is named`(language: String, text: String, expected: String) throws {
    #expect(Self.listing(try Self.names(text, language)) == [expected])
  }

  @Test func `finds the name behind a sentence that has no words`() throws {
    var document = Document(id: "t", text: "?! Maria Lopez said so.", meta: ["language": .string("en")])
    document.set(.sentences, to: [Sentence(span: TextSpan(0, 2)), Sentence(span: TextSpan(3, 23))])
    #expect(try Self.listing(FindNames().annotate(document)) == ["person: Maria Lopez"])
  }

  @Test func `a speaker who is called by one word is the person of the full name`() throws {
    let text = """
      Wexley: We begin. Today's host is Wexley Thrane.
      Oda: Thanks, Wexley. Thrane Oysters is closed.
      Wexley: Yes, it is.
      """
    guard case .document(let read)? = TranscriptReader().read(Array(text.utf8), id: "t").first else {
      Issue.record("it was not read")
      return
    }
    let steps = try ["blocks", "sentences"].map { try StageRegistry.builtIn.stage($0).makeStep() }
    let found = try FindNames().annotate(try Pipeline(steps).process(read))
    #expect(Self.listing(found).contains("person: Wexley Thrane"), "\(Self.listing(found))")
    #expect(!Self.listing(found).contains("person: Thrane Oysters"))
  }

  @Test(arguments: [
    ("en", "Yesterday we went home. Maybe Monday is better. In March it rained."),
    ("en", "The French and English teams spoke Spanish in Europe."),
    ("en", "See Chapter 3 and Figure 2 in Part 4. On May 5 we met."),
    ("en", "What Everybody Needs To Know About Heat Pumps"),
    ("en", "I think I'm right. Okay, Thanks. But Then we left."),
    ("en", "Well, I'm African American and proud of it."),
    ("de", "Damals sagte er, ich bin Deutscher Meister geworden."),
    ("en", "Lord Howe Island is small. We saw CO2 and H2O there."),
    (
      "en",
      "We wrote it in Ruby. In Ruby it is easy. I like Ruby. Ruby developers know. Ruby works. Use Ruby. Ruby grows."
    ),
    (
      "en",
      "Babble says no. Babble says yes. Babble says it again. Babble knows. In Babble it is easy. Babble plugins run."
        + " We use Babble plugins. We write in Babble, too. I like Babble. No, Babble. Oh, Babble. Yes, Babble. So, Babble."
    ),
    ("en", "They live on the West Bank of it."),
    ("en", "Yesterday LeBron came to town with LaViska."),
    ("en", "We like Google's mail. They write in Google Docs now. I know Google's search."),
    ("de", "Der Hund läuft. Die Pumpe 38 steht im Wald neben dem Haus."),
    ("de", "Im Oktober 2021 begann die Arbeit an der Straße."),
    ("en", "Thank you, New York. Thank you, New York."),
    ("en", "Hello World. World said so. Dear Customers, thank you."),
    ("en", "Rain fell on West Leeds, host of the fair, and on Upper Quill. It was at St Bride's."),
    ("en", "With us were the Chief Financial Officer, the Chief Operating Officer, and so on."),
    ("fr", "Il dirige la région Haute Brume, ancien ministre, et parle au PDG de HP France."),
    ("zh", "他读了诗经·小雅。"),
    ("hi", "वह श्री राम मंदिर गया।"),
    ("ja", "お客さんが来ました。皆さん、こんにちは。"),
    ("ko", "방법을 배우는 것이 좋다."),
    ("zh", "老师说得很好，大家都同意。"),
  ])
  func `names nobody where nobody is named`(language: String, text: String) throws {
    #expect(Self.listing(try Self.names(text, language)) == [])
  }

  @Test(arguments: [
    (
      "With me are Laura Benning, Tom Achterberg and Peter Novak.",
      ["person: Laura Benning", "person: Tom Achterberg", "person: Peter Novak"]
    ),
    (
      "Dr. Helene Strand works at Northwind Packaging plc with Halbrook Securities in Leeds.", ["person: Helene Strand"]
    ),
    ("Laura Benning And Tom Achterberg On Lift Safety Rules", []),
  ])
  func `names those whom a sentence lists, though most of its words are capitalised`(text: String, expected: [String])
    throws
  {
    #expect(Self.listing(try Self.names(text, "en")).filter { $0.hasPrefix("person") } == expected)
  }

  @Test func `names a speaker as the file does, where one part of the name alone is said`() throws {
    var document = try Prepared.document(
      "Thanks, Ravi. Then Dana spoke, and Mr. Whitfield left. Then Kim said so.", "en")
    let all = [TextSpan(0, document.bytes.count)]
    document.set(
      .cues,
      to: ["Dana Whitfield", "Ravi Menon", "Kim Berg", "Kim Stone"].map { Cue(source: all, speaker: $0) })
    let found = Self.listing(try FindNames().annotate(document))
    #expect(found == ["person: Ravi Menon", "person: Dana Whitfield", "person: Kim"])
  }

  @Test func `knows a speaker who is mentioned behind the sign that calls somebody in a chat`() throws {
    var document = try Prepared.document("Hi @Bob Ray, the plan is up. The rest waits.", "en")
    document.set(.cues, to: [Cue(source: [TextSpan(0, document.bytes.count)], speaker: "Bob Ray")])
    #expect(Self.listing(try FindNames().annotate(document)) == ["person: Bob Ray"])
  }

  @Test func `knows a speaker by the initial and the last name`() throws {
    var document = try Prepared.document("I would ask KThrane about it.", "en")
    document.set(.cues, to: [Cue(source: [TextSpan(0, document.bytes.count)], speaker: "Keld Thrane")])
    #expect(Self.listing(try FindNames().annotate(document)) == ["person: Keld Thrane"])
  }

  @Test func `takes no label that describes who speaks for a name`() throws {
    var document = try Prepared.document("وبعد ذلك سؤال آخر من القاعة.", "ar")
    document.set(.cues, to: [Cue(source: [TextSpan(0, document.bytes.count)], speaker: "سؤال من الجمهور")])
    #expect(Self.listing(try FindNames().annotate(document)) == [])
  }

  @Test func `gathers all forms of one name under the fullest`() throws {
    let marked: MarkedText = """
      We heard ⟦Dwarkesh Patel⟧ on this. I like ⟦Dwarkesh⟧’s question. Then Mr. ⟦Patel⟧ left.
      """
    let names = try Self.names(marked.text, "en")
    #expect(Self.listing(names) == ["person: Dwarkesh Patel"])
    #expect(names.first?.spans.count == 3)
    #expect(names.first?.spans.prefix(2) == marked.spans.prefix(2))
  }

  @Test(arguments: [
    ("en", "Welcome to Oyster Trust, where we farm.", ["organisation: Oyster Trust"]),
    ("fr", "Bienvenue à Radio Institut demain.", ["organisation: Radio Institut"]),
    ("it", "Benvenuti a Oyster Fondazione oggi.", ["organisation: Oyster Fondazione"]),
    ("de", "Willkommen bei Oyster Stiftung heute.", ["organisation: Oyster Stiftung"]),
    ("en", "They spent on Quillmark 40 hours a week.", []),
    ("en", "It ran on MS DOS and MS Access, without Gen AI.", []),
    ("en", "We asked MS. DALE KORIN and Dr. JT Marsh.", ["person: DALE KORIN", "person: JT Marsh"]),
    ("en", "See https://example.org/watch?v=yLkc5kSOk and https://example.org/channel/UC_BzFx4 there.", []),
  ])
  func `takes nothing of an address, a measure, a greeting or a sign for a name`(
    language: String, text: String, expected: [String]
  ) throws {
    #expect(Self.listing(try Self.names(text, language)) == expected)
  }

  @Test(arguments: [
    // Two that "and" stands between.
    ("Our sponsors are Lindenbau and Dike Labs. We thank Lindenbau for it.", ["organisation: Dike Labs"]),
    ("It was paid for by the Heron Foundation and Dike Project.", ["organisation: Heron Foundation"]),
    ("They were at CoralReef and Dike Labs then.", ["organisation: CoralReef", "organisation: Dike Labs"]),
    ("She gave a talk on Lampreys on Dike Labs.", ["organisation: Dike Labs"]),
    // One that has it inside.
    ("It was paid for by the Food and Water Agency.", ["organisation: Food and Water Agency"]),
    ("We were in the Institute and Museum of Dikes.", ["organisation: Institute and Museum of Dikes"]),
  ])
  func `"and" stands between two institutions or in the name of one`(text: String, wanted: [String]) throws {
    let found = Self.listing(try Self.names(text, "en"))
    #expect(Set(wanted).isSubset(of: found), "\(found)")
    #expect(found.allSatisfy { wanted.contains($0) || !$0.contains(" and ") && !$0.contains(" on ") }, "\(found)")
  }

  @Test(arguments: [
    (
      "The team at Stripe wrote it. She worked at Stripe for years, and Stripe announced it in May.",
      ["organisation: Stripe"]
    ),
    (
      "We deployed it to Kubernetes. It runs on Kubernetes now, and a Kubernetes cluster is dear.",
      ["product: Kubernetes"]
    ),
    ("We use Docker at home. They built it on Docker, and tools like Docker are rare.", ["product: Docker"]),
    ("People at Google know it. It was acquired by Google, and Google's engineers left.", ["organisation: Google"]),
    ("We met at PyCon this year. The PyCon crowd is kind.", ["event: PyCon"]),
    ("We met at Lumenfest this year. She spoke at Lumenfest, and Lumenfest was full.", ["event: Lumenfest"]),
  ])
  func `one word is the name of a firm, a product or an event by the words beside it`(text: String, expected: [String])
    throws
  {
    #expect(Self.listing(try Self.names(text, "en")) == expected)
  }

  @Test(arguments: [
    "We met in Berlin. They moved to Berlin, and Berlin launched a fair. The team at Berlin runs on Berlin time.",
    "We use English at work. They used English too, and services like English lessons sell.",
    "We use Monday for it. They use Monday too. The team at Monday left.",
    "People at Easter rest. She spoke at Easter, and we attended Easter prayers.",
    "We use Buddhism there. They adopted Buddhism, and they use Buddhism.",
    "We use Docker at home. It is nice.",
    "We use Quillmark. They use Quillmark. We had a quillmark then.",
    "They adopted Quirla. We joined Quirla. Then Quirla said no, Quirla said yes, and Quirla said so.",
    "We use the Grid here. They use the Grid. People at the Grid know.",
    "We use SQL here. They use SQL too.",
    "We use LLMs here. They use LLMs too. An LLM is large.",
    "They adopted Fridays. We use Fridays for it. The Friday is free.",
    "She spoke at Quillmark. Then he spoke at Quillmark, and Quillmark was nice.",
    "Amara Quist, professor at Leeds, spoke. We adopted Quist then. They joined Quist.",
  ])
  func `one word is no firm, product or event without enough signs`(text: String) throws {
    #expect(try Self.names(text, "en").filter { $0.kind != .person } == [])
  }

  @Test(arguments: [
    ("We asked Pierce & Holloway LLP about it.", "organisation: Pierce & Holloway LLP"),
    ("Pierce & Holloway LLP was asked.", "organisation: Pierce & Holloway LLP"),
    ("The firm, Hale & Sons Inc., paid.", "organisation: Hale & Sons Inc"),
    ("They went to Lund, Okafor & Quist Ltd again.", "organisation: Okafor & Quist Ltd"),
  ])
  func `an ampersand before a legal form belongs to the name`(text: String, expected: String) throws {
    #expect(Self.listing(try Self.names(text, "en")) == [expected])
  }

  @Test func `an ampersand without a legal form parts two names`() throws {
    #expect(try Self.names("We like Salt & Pepper, and Moss & Fern.", "en") == [])
  }

  @Test func `words that stand in lower case too make no person, whoever has something`() throws {
    func people(_ rest: String) throws -> [String] {
      let text = "Welcome to Hop Time. They say that Hop has a rule, and Hop said so. We like Hop's rule. " + rest
      return try Self.names(text, "en").filter { $0.kind == .person }.map(\.text)
    }
    #expect(try people("It is nice.") == ["Hop Time"])
    #expect(try people("We hop from time to time.").isEmpty)
  }

  @Test func `names a product once, in the singular where it has one`() throws {
    let marked: MarkedText = "We sell ⟦iPads⟧ here. An ⟦iPad⟧ is thin, and ⟦iPads⟧ break."
    let names = try Self.names(marked.text, "en")
    #expect(Self.listing(names) == ["product: iPad"])
    #expect(names.first?.spans == marked.spans)
    let chained = try Self.names("We sell iPadss, an iPad, and iPads.", "en")
    #expect(Self.listing(chained) == ["product: iPad"])
    #expect(chained.first?.spans.count == 3)
  }

  @Test func `knows the speakers of the cues, and roles for none`() throws {
    var document = try Prepared.document("Then Quorra went home. The Host stayed with Speaker 1.", "en")
    let all = [TextSpan(0, document.bytes.count)]
    document.set(
      .cues,
      to: [
        Cue(source: all, speaker: "Quorra Flynn"), Cue(source: all, speaker: "Host"),
        Cue(source: all, speaker: "Speaker 1"),
      ])
    #expect(Self.listing(try FindNames().annotate(document)) == ["person: Quorra Flynn"])
  }

  @Test func `finds speakers by their names in a text without spaces`() throws {
    var document = try Prepared.document("后来陈博走了，大家也走了。", "zh")
    document.set(.cues, to: [Cue(source: [TextSpan(0, 3)], speaker: "陈博")])
    let names = try FindNames().annotate(document)
    #expect(Self.listing(names) == ["person: 陈博"])
    #expect(names.first?.spans == [TextSpan(6, 12)])
  }

  @Test func `orders names by their first mention, each the bytes of a span`() throws {
    let document = try Prepared.document("Anna Berg met Tom Frost. Tom left. Anna Berg stayed.", "en")
    let names = try FindNames().annotate(document)
    #expect(names.map(\.text) == ["Anna Berg", "Tom Frost"])
    for name in names {
      #expect(name.spans == name.spans.sorted())
      #expect(name.spans.contains { document.string($0) == name.text })
    }
  }

  @Test func `the short form of an authority is no product`() throws {
    let text =
      "Die Bundesnetzagentur (BNetzA) prüft die Entgelte. Wir fragten bei der BNetzA nach, und die BNetzA half."
    var document = try Prepared.document(text, "de")
    document.set(.acronyms, to: try PairAcronyms().annotate(document))
    let found = Self.listing(try FindNames().annotate(document))
    #expect(found.contains("organisation: BNetzA") && !found.contains("product: BNetzA"), "\(found)")
    // Without its expansion too, by how it is written.
    for (language, text) in [
      ("en", "We asked the BKartA twice, and the BKartA helped."),
      ("de", "Wir fragten bei der BKartA nach, und die BKartA half."),
    ] {
      #expect(Self.listing(try Self.names(text, language)) == ["organisation: BKartA"])
    }
    let product = Self.listing(try Self.names("We watch it on FlixTube, and FlixTube is free.", "en"))
    #expect(product == ["product: FlixTube"])
  }

  @Test(arguments: [
    ("en", "We saw it during Euro 2024, and Euro 2024 was long.", ["event: Euro 2024"]),
    ("de", "Wir waren auf der Expo 2025, und die Expo 2025 war voll.", ["event: Expo 2025"]),
    ("en", "We use Tabulo 2019 at work.", ["product: Tabulo 2019"]),
    ("en", "I said that Tabulo 2019 is there.", []),
  ])
  func `a name with a year is an event or a product by what stands beside it`(
    language: String, text: String, wanted: [String]
  ) throws {
    #expect(Self.listing(try Self.names(text, language)) == wanted)
  }
}
