import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct PairAcronymsTests {
  static func acronyms(_ text: String, _ language: String) throws -> [Acronym] {
    try PairAcronyms().annotate(try Prepared.document(text, language))
  }

  /// The one marked expansion of the one marked short form, in whichever order.
  static func expectPair(_ marked: MarkedText, _ language: String) throws {
    let pairs = try acronyms(marked.text, language).filter { $0.long != nil }
    let spans = pairs.flatMap { [$0.shortSpan] + [$0.longSpan].compactMap(\.self) }.sorted()
    #expect(MarkedText.draw(spans, in: marked.document) == marked.description, "\(language)")
    for pair in pairs {
      #expect(pair.short == marked.document.string(pair.shortSpan))
      #expect(pair.long == pair.longSpan.map(marked.document.string))
    }
  }

  @Test(arguments: [
    "They spell OHA (O-H-A) at the door.", "It is at the CDN (github.com/quay/cdn) now.",
    "Among the types, from GPU (tensor processors, because they say so, and the rest) on.",
    "It writes to SQL (SQLite, because the language).",
  ])
  func `addresses, letters one by one and clauses are no expansions`(text: String) throws {
    #expect(try Self.acronyms(text, "en").allSatisfy { $0.long == nil })
  }

  @Test(
    arguments: [
      "We used ⟦reinforcement learning with verifiable rewards⟧ (⟦RLVR⟧) on it.",
      "The ⟦large language models⟧ (⟦LLMs⟧) were small.",
      "The ⟦messenger RNA⟧ (⟦mRNA⟧) is short.",
      "They measured ⟦tumor necrosis factor⟧ (⟦TNF⟧) twice.",
      "Our ⟦non-governmental organization⟧ (⟦NGO⟧) helps.",
      "The ⟦Food and Agriculture Organization⟧ (⟦FAO⟧) met.",
      "It has a problem with words ⟦out of vocabulary⟧ (⟦OOV⟧) today.",
      "A ⟦very small aperture terminal⟧ (⟦VSAT⟧) was built.",
      "They asked the ⟦United Nations Entity for Gender Equality and the Empowerment of Women⟧ (⟦UN-Women⟧) first.",
      "The source is a ⟦database⟧ (⟦DB⟧) of names.",
      "The ⟦SEI⟧ (⟦solid electrolyte interphase⟧) layer grows.",
      "The joint FAO/⟦WHO⟧ (⟦World Health Organization⟧) programme ended.",
      "We replace our ⟦ILS⟧, the ⟦integrated library system⟧, this year.",
      "As we know, ⟦RL⟧ stands for ⟦reinforcement learning⟧ here.",
      "The ⟦convolutional neural network⟧, or ⟦CNN⟧, is older.",
      "It is a “⟦retrieval augmented generation⟧” (“⟦RAG⟧”) trick.",
      "The ⟦hydrochlorofluorocarbon-22⟧ (⟦HCFC-22⟧) plant closed.",
      "Then it fits with ⟦limited BFGS⟧ (⟦L-BFGS⟧) here.",
      "They report ⟦precision⟧ (⟦P⟧) and ⟦recall⟧ (⟦R⟧), and P is higher than R.",
      "Use the tag ⟦DT⟧ (⟦determiner⟧) there.",
      "Then the ⟦United Nations Operation in Somalia⟧ (⟦UNOSOM⟧ II) ended.",
      "It had a sinuosity before the ⟦Army Corps of Engineers⟧ (⟦USACE⟧) cut off the bend.",
      "The ⟦European Lift Association⟧, the ⟦ELA⟧, published it.",
      "The ⟦European Lift Association⟧, abbreviated ⟦ELA⟧, published it.",
      "We do ⟦research and development⟧ (⟦R&D⟧) here.",
      "It may rise above the ⟦noise limit value⟧ (⟦NLVe⟧) at night.",
      "The ⟦Regional Energy Centre for the Highlands⟧ (⟦REC-Highlands⟧) closed.",
      "Later the ⟦National Council of Small Ports⟧ (⟦NCSP-Uy⟧) agreed.",
      "The ⟦Harbour Board Office for the Safety of Pilots⟧ (⟦HB-Pilots⟧) wrote back.",
      "Ask the ⟦Harbour Pilots Board⟧ (hereafter: ⟦HPB⟧) for it.",
      "Ask the ⟦Harbour Pilots Board⟧ (i.e., ⟦HPB⟧) for it.",
      "Ask the ⟦Harbour Pilots Board⟧ (hereinafter referred to as “the ⟦HPB⟧”) for it.",
      "Ask the ⟦Harbour Pilots Board⟧ ('⟦HPB⟧') for it.",
      "Ask the ⟦Harbour Pilots Board⟧ (⟦HPB⟧ - Tromp 1999) for it.",
      "It came with the 1999 ⟦Harbour Pilots Law⟧ - ⟦HPL⟧.",
      "In the table ⟦WL⟧ = ⟦water level⟧.",
      "The ⟦ship-to-shore⟧ (⟦S2S⟧) radio is on.",
      "Levels of ⟦low tidal pressure⟧ (⟦LTP⟧) rose.",
    ] as [MarkedText])
  func `pairs short and long forms in either order`(marked: MarkedText) throws {
    try Self.expectPair(marked, "en")
  }

  @Test(arguments: [
    ("de", "Die ⟦künstliche Intelligenz⟧ (⟦KI⟧) wächst."),
    ("de", "Die ⟦Datenschutz-Grundverordnung⟧ (⟦DSGVO⟧) gilt."),
    ("de", "Dann kam das ⟦Bürgerliche Gesetzbuch⟧, kurz ⟦BGB⟧, und blieb."),
    ("fr", "L'⟦Organisation mondiale de la santé⟧, l'⟦OMS⟧, a dit oui."),
    (
      "fr", "Le ⟦Service de la lutte antimines des Nations Unies⟧ (⟦SLAM⟧) est là."
    ),
    ("es", "La ⟦Organización Mundial de la Salud⟧, por sus siglas en inglés ⟦OMS⟧, respondió."),
    ("fr", "L'⟦Organisation mondiale de la santé⟧ (⟦OMS⟧) a dit oui."),
    ("fr", "Le rapport du ⟦Fonds des Nations Unies pour l'enfance⟧ (⟦UNICEF⟧) est là."),
    ("fr", "Selon l'⟦Organe consultatif de la pêche côtière⟧ (⟦KWB⟧), c'est trop tard."),
    ("fr", "Le rapport de la ⟦KWB⟧ (⟦Commission de la pêche côtière du Nord⟧) est là."),
    ("es", "Lo dijo el ⟦Instituto para la protección de los montes⟧ (⟦FZK⟧) en mayo."),
    ("it", "Ne parla l'⟦Ufficio federale della sanità pubblica⟧ (⟦BAG⟧) oggi."),
    ("fr", "La ⟦RAG⟧ (⟦génération augmentée par récupération⟧) aide."),
    ("es", "El ⟦virus de la inmunodeficiencia humana⟧ (⟦VIH⟧) sigue."),
    ("pt", "O ⟦Banco Central Europeu⟧ (⟦BCE⟧) subiu os juros."),
    ("da", "Det ⟦Europæiske Lægemiddelagentur⟧ (⟦EMA⟧) svarede."),
    ("ru", "Потом ⟦валовой внутренний продукт⟧ (⟦ВВП⟧) вырос."),
    ("ru", "Теперь ⟦большие языковые модели⟧ (⟦LLM⟧) растут."),
    ("zh", "⟦大语言模型⟧（⟦LLM⟧）改变了很多。"),
    ("zh", "第二个阶段叫⟦SMT⟧（⟦统计机器翻译⟧），它只数数。"),
    ("ja", "⟦大規模言語モデル⟧（⟦LLM⟧）は便利です。"),
    ("ja", "次に⟦RAG⟧（⟦検索拡張生成⟧）を使います。"),
    ("ko", "김 교수는 ⟦대규모 언어 모델⟧(⟦LLM⟧)을 설명했다."),
    ("ko", "그래서 ⟦자연어 처리⟧(⟦NLP⟧)는 어렵다."),
    ("ar", "ثم ⟦التناضح العكسي⟧ (⟦RO⟧) مهم."),
  ])
  func `pairs them in other languages and across scripts`(language: String, marked: String) throws {
    try Self.expectPair(MarkedText(marked), language)
  }

  @Test(arguments: [
    ("en", "John Smith (MIT) spoke first."),
    ("en", "The prize went to Maria Lopez (NASA) in May."),
    ("en", "We met in the kitchen (see Fig. 2) and left."),
    ("en", "The results (AND ONLY THOSE) were good."),
    ("en", "The UK, under a new government, agreed."),
    ("en", "It depends on the number of cars (PIN) sold."),
    ("en", "This is a list, or IT, as they say."),
    ("en", "We met the Ministry of Coastal Trade (Rome) there."),
    ("en", "It went to Nancy Anne Smith (NASA) in May."),
    ("en", "It is kept at the Northern Bank of Angola (USA) today."),
    ("en", "The number of late trains (PIN) fell."),
    ("en", "We compute the signal energy (and thus the SNR) each day."),
    ("en", "She went to the Upper Court of Salt Appeals (USA) there."),
    ("en", "Our system (OS) is old."),
    ("en", "We bought CuSO4, FeSO4 (SO4) and more."),
    ("en", "Mr. ABEL (Assembly of Border Lands) spoke."),
    ("es", "El Sr. RUBIO (Comité de Puertos del Norte) habló."),
    ("da", "Her er forordning (EF) nr. 4."),
    ("en", "An initial step in RNAi is the activation of the RNA complex."),
    ("en", "We bought early lamps abroad, the ELS, and so on."),
    ("en", "The risk of another stroke occurrence (OR = 1.8) was high."),
    ("en", "They sell courses at Udemy (Udemy.com) now."),
    ("en", "We chose option (B) over plan (X), and B it is."),
    ("en", "The draft went to the ports and to BAR (BOAT, Anchorage)."),
    ("en", "In that interview (I) I said so."),
    ("fr", "Voici l'avis du Comité de la Commission du Nord (KWX) sur ce sujet."),
    ("fr", "Le Centre a fermé et les gens ont écrit au journal (KWX) en vain."),
    ("fr", "Il travaille au Centre (KWX) depuis un an."),
    ("zh", "带有可验证奖励的强化学习（RLVR）很热门。"),
    ("ja", "昨日は楽しかった（AI）です。"),
    ("ru", "Вчера Иван Петров (IBM) выступил."),
    ("ar", "هذا هو التقطير الوميضي متعدد المراحل (MSF) القديم."),
  ])
  func `gives no expansion where none is sure`(language: String, text: String) throws {
    #expect(try Self.acronyms(text, language).filter { $0.long != nil } == [])
  }

  @Test(
    arguments: [
      "We print ⟦three-dimensional⟧ (⟦3D⟧) and ⟦two-dimensional⟧ (⟦2-D⟧) maps.",
      "The ⟦second mould⟧ (⟦2M⟧) is a ⟦four-wheel cart⟧ (⟦4WC⟧).",
      "They learn it as a ⟦second language⟧ (⟦L2⟧), and ⟦L1⟧ (⟦first language⟧) helps.",
      "The ⟦growth inhibition factor alpha⟧ (⟦GIF-α⟧) rose.",
      "An ⟦extensible table language⟧ (⟦XTL⟧) is used.",
    ] as [MarkedText])
  func `takes digits and signs for the words that they are written for`(marked: MarkedText) throws {
    try Self.expectPair(marked, "en")
  }

  @Test(
    arguments: [
      ("en", "The ⟦Conference on Parsing Tables⟧ (⟦CPT-6⟧) and the ⟦Workshop on Tree Banks⟧ (⟦WTB⟧ 2007) met."),
      ("en", "We use a ⟦tree model⟧ (henceforth ⟦TM⟧) and the ⟦tag error rate⟧ (⟦TER⟧ for short)."),
      ("en", "They met the ⟦SML⟧ (standing for ⟦Sound Models in Language⟧) team."),
      ("en", "The ⟦parser network pairs⟧ (⟦PNP's⟧) are new."),
      ("en", "Mark each ⟦Adverbial⟧ (⟦Adv⟧) and ⟦Particle⟧ (⟦Prt⟧), and pay in ⟦euro⟧ (⟦EUR⟧)."),
      ("en", "We trained on-line with ⟦on-line tree pruning⟧ (⟦OTP⟧) here."),
      ("en", "Then ⟦Na??ve Trees⟧ (⟦NT⟧) won."),
      ("en", "It ran with ⟦limited store BFGS⟧ (⟦L-BFGS⟧) here."),
      ("en", "He wrote of ⟦The Border Map⟧ (⟦TBM⟧) often."),
      ("fr", "Selon l'⟦Union des Ami(e)s du Livre⟧ (⟦UAL⟧), c'est bien."),
      ("fr", "Le réseau de l'⟦US Border League⟧ (⟦USBL⟧) est là."),
    ])
  func `reads short forms and words as they are written`(language: String, marked: String) throws {
    try Self.expectPair(MarkedText(marked), language)
  }

  @Test(
    arguments: [
      ("en", "It was sent by the ⟦World Organization against Corruption⟧ (⟦OMCC⟧) in May."),
      ("en", "It was handed to the ⟦National Human Ports Commission⟧ (⟦CNPH⟧) today."),
      ("en", "The chairman of the ⟦Northern Coastal Board⟧ (⟦KCB⟧) came."),
      ("en", "She went to see the ⟦World Harbour Authority⟧ (⟦WCHA⟧) there."),
      ("en", "Members of the ⟦Party of Coastal Workers⟧ (⟦PTC⟧) left."),
      ("en", "Students came from ⟦Ohio State⟧ (⟦OS⟧) too."),
      ("en", "It was sent by the ⟦World Organisation for Harbour Insurance⟧ (⟦OIE⟧) in May."),
      ("fr", "La ⟦Mission d'observation des ports du Nord⟧ (⟦OPN⟧) est là."),
      ("da", "Her svarede ⟦Organisationen for Samarbejde om Havne⟧ (⟦OKHA⟧) i går."),
      ("da", "Det skrev ⟦Verdensfiskeriorganisationen⟧ (⟦WFO⟧) i går."),
      ("fr", "Le groupe d'experts de l'⟦Organisation nationale de lutte contre le bruit⟧ (⟦NAKO⟧) est là."),
      ("fr", "La ⟦Convention sur les droits de l'oiseau⟧ (⟦CRB⟧) tient."),
      ("fr", "Le ⟦Conseil maritime et portuaire⟧ (⟦MARPOR⟧) est là."),
      ("fr", "L'⟦Office de secours des Nations Unies pour les ports⟧ (⟦UNSOP⟧) est là."),
      ("es", "El ⟦Convenio sobre los Puertos del Norte⟧ (⟦KPN⟧) rige."),
      ("da", "Her svarede Det ⟦Europæiske Havneagentur⟧ (⟦OKHA⟧) i går."),
      ("da", "Her svarede De ⟦Forenede Havnes Fiskeri- og Landorganisation⟧ (⟦FYK⟧) i går."),
    ])
  func `finds names whose acronym comes from another language`(language: String, marked: String) throws {
    try Self.expectPair(MarkedText(marked), language)
  }

  @Test(
    arguments: [
      ("fr", "Selon la ⟦loi portuaire générale⟧ (⟦LBG⟧), c'est tard."),
      ("en", "This gives the ⟦Kernel Tree Experimental Plan⟧ (⟦KOEP⟧) here."),
      ("da", "De vil nå frem til ⟦maksimal bæredygtig fangst⟧ (⟦MSF⟧) nu."),
      ("fr", "Voici les ⟦plans quinquennaux de développement naval⟧ (⟦PND⟧) du port."),
      ("es", "Hay ⟦terpenos policlorados⟧ (⟦PCTP⟧) en el agua."),
      ("es", "El Ministerio y los ⟦terpenos polibromados⟧ (⟦PBT⟧) cambian."),
      ("en", "It is made of ⟦polyvinyl resin⟧ (⟦PVR⟧) and ⟦hexatriene⟧ (⟦HTR⟧)."),
      ("es", "Según la ⟦Norma Regional 12⟧ (⟦NOM-12⟧), no."),
    ])
  func `bears with one strange letter, another order and letters from inside`(language: String, marked: String) throws {
    try Self.expectPair(MarkedText(marked), language)
  }

  @Test(arguments: [
    ("en", "We flew to ⟦Italy⟧ (⟦IT⟧), ⟦Spain⟧ (⟦ES⟧), ⟦France⟧ (⟦FR⟧), and ⟦Norway⟧ (⟦NO⟧)."),
    ("en", "He holds ⟦Microsoft⟧ (⟦MSFT⟧), ⟦Amazon⟧ (⟦AMZN⟧), and ⟦Alphabet⟧ (⟦GOOGL⟧)."),
    ("de", "Es fehlen ⟦Natrium⟧ (⟦NA⟧), ⟦Kalium⟧ (⟦KA⟧) und das ⟦rote Eisen⟧ (⟦FE⟧)."),
    ("en", "He holds ⟦Microsoft⟧ (⟦MSFT⟧) and Alphabet (GOOGL)."),
    ("en", "Then came Bolt (JAM), Gatlin (USA), and De Grasse (CAN)."),
    ("en", "We heard ⟦Ana Silva⟧ (⟦AS⟧), ⟦Bob Jones⟧ (⟦BJ⟧), and Carl Roe (MIT)."),
    ("en", "We saw ⟦Rome⟧ (⟦ROM⟧), ⟦Oslo⟧ (⟦OSL⟧), then we heard it (LIVE) there."),
  ])
  func `an enumeration tells of those of its items whose letters do not`(language: String, marked: MarkedText) throws {
    try Self.expectPair(marked, language)
  }

  @Test(arguments: [
    "It is called ⟦tidal lay)er⟧ (⟦TL⟧) there.",
    "It is (as they say) called ⟦tidal lay)er⟧ (⟦TL⟧) there.",
    "It (the tidal lay)er (TL) there.",
  ])
  func `bears with a closing bracket that a letter was misread for`(marked: MarkedText) throws {
    try Self.expectPair(marked, "en")
  }

  @Test func `looks across a sentence border that is a guess, and across no other`() throws {
    func long(_ text: String, _ sentences: [(Int, Int)]) throws -> [String?] {
      var document = Document(id: "t", text: text, meta: ["language": .string("en")])
      document.set(.sentences, to: sentences.map { Sentence(span: TextSpan($0.0, $0.1)) })
      return try PairAcronyms().annotate(document).map(\.long)
    }
    #expect(try long("its most frequent sense (MFS) is common", [(0, 23), (24, 39)]) == ["most frequent sense"])
    #expect(try long("its most frequent\n\nsense (MFS) is common", [(0, 17), (19, 40)]) == [nil])
    #expect(try long("It is most frequent. Sense (MFS) is common", [(0, 20), (21, 42)]) == [nil])
  }

  @Test(
    arguments: [
      "In this harbour they have for years used the ⟦Automatic \nUnloading Device⟧ (⟦AUD⟧) of the town.",
      "the last line of a column of text about ⟦tidal\nwave measures⟧ (⟦TWM⟧) in harbours",
      "Unloading\nThe ⟦Device⟧ (⟦DVC⟧) of the town is old.",
      "In this harbour they had no crane for long. The ⟦Tidal Wave\nMeasure⟧ (⟦TWM⟧) came later.",
    ] as [MarkedText])
  func `looks across the end of a long line`(marked: MarkedText) throws {
    try Self.expectPair(marked, "en")
  }

  @Test(arguments: [
    "Labels are ⟦I-NA⟧ (⟦Inside a not applicable⟧", "They use a ⟦language model⟧ (⟦LM⟧\n",
  ])
  func `a bracket that the end of the text cuts off is one`(marked: MarkedText) throws {
    try Self.expectPair(marked, "en")
    #expect(try Self.acronyms(marked.text + ". The next one begins here.", "en").allSatisfy { $0.long == nil })
  }

  @Test(.timeLimit(.minutes(1)))
  func `looks at the white space behind a text once, however many brackets stay open`() {
    let line = "We said (it is.\n"
    let bytes = Array(String(repeating: line, count: 60_000).utf8) + [UInt8](repeating: 0x20, count: 1_000_000)
    let signs = SignMap(bytes)
    for index in 0..<60_000 {
      let start = index * line.utf8.count
      let found = Brackets.find(in: bytes, signs, start..<start + line.utf8.count - 1)
      #expect(found.isEmpty == (index < 59_999))
    }
  }

  @Test func `lists acronyms that the text does not explain, and no shouted words or numerals`() throws {
    let found = try Self.acronyms(
      """
      Maybe AGI or ASI will come, and GPT-4 was first. It is NOT the end, and it is not over. In World War II they sat. \
      ABOUT THE SHOW. We use GPUs and a GPU today. The U.S. is big.
      """, "en")
    #expect(found.map(\.short) == ["AGI", "ASI", "GPT", "GPU", "U.S."])
    #expect(found.allSatisfy { $0.long == nil })
  }

  @Test(arguments: [
    ("en", "We bought a DVD and a CD, and the LCD is broken. The CI runs at night.", ["DVD", "CD", "LCD", "CI"]),
    ("en", "Here is the TL;DR of it. SREs and an SRE read the NGO's PDFs.", ["SRE", "NGO", "PDF"]),
    ("en", "In the XIX century, King Louis XIV and Part MC of it.", []),
    ("en", "We cut SG&A and R&D, not only M&A deals.", ["SG&A", "R&D", "M&A"]),
    ("en", "Then we left. [UPBEAT MUSIC] And so on, the BBC said.", ["BBC"]),
    ("es", "Y nos fuimos. [RISAS] Luego vino la OTAN a verlo.", ["OTAN"]),
    ("ru", "Доклад ЮНЕСКО читали в НАТО, а потом и в МГЭИК.", ["ЮНЕСКО", "НАТО", "МГЭИК"]),
    ("el", "Χθες ο ΟΗΕ είπε ναι στη ΔΕΗ.", ["ΟΗΕ", "ΔΕΗ"]),
    ("fr", "L’ONU et l’UE parlent de l'OTAN ensemble.", ["ONU", "UE", "OTAN"]),
    ("it", "Poi l'INPS ha scritto all'ONU di nuovo.", ["INPS", "ONU"]),
  ])
  func `lists capitals of any script as they are written alone`(language: String, text: String, expected: [String])
    throws
  {
    #expect(try Self.acronyms(text, language).map(\.short) == expected)
  }

  @Test func `explains RL by the expansion of RLVR, where it stands by itself`() throws {
    let found = try Self.acronyms(
      "Reinforcement learning with verifiable rewards (RLVR) came. RL works. We scale RL. RLHF is old.", "en")
    #expect(found.map(\.short) == ["RLVR", "RL", "RLHF"])
    #expect(found.map(\.long) == ["Reinforcement learning with verifiable rewards", "Reinforcement learning", nil])
    let once = try Self.acronyms("Reinforcement learning with verifiable rewards (RLVR-RL) came.", "en")
    #expect(!once.contains { $0.short == "RL" && $0.long != nil })
  }

  @Test func `lists no part of a short form with a number`() throws {
    let found = try Self.acronyms("Then Group Letter 4 (GL 4) came, and GL 4 is long.", "en")
    #expect(found.map(\.short) == ["GL 4"])
  }

  @Test func `has one entry for each short form and expansion`() throws {
    let found = try Self.acronyms(
      "A language model (LM) reads. The Language Model (LM) writes. Each LM and all LMs learn. A light meter (LM) shines.",
      "en")
    #expect(found.map(\.long) == ["language model", "light meter"])
  }

  @Test func `leaves the unexplained out when told to, and asks for as good a fit as told`() throws {
    var options = PairAcronyms.Options()
    options.unexplained = false
    options.minFit = 1
    let document = try Prepared.document("A database system (DBS) and GPT came. A data base (DB) too.", "en")
    #expect(try PairAcronyms(options).annotate(document).map(\.short) == ["DB"])
    options.minFit = 1.5
    #expect(throws: InvalidOption.self) { try PairAcronyms(options) }
  }

  @Test func `skips sentences that lie outside the text`() throws {
    var document = Document(id: "t", text: "A language model (LM) reads é.")
    document.set(.sentences, to: [Sentence(span: TextSpan(2, 900)), Sentence(span: TextSpan(0, 29))])
    #expect(try PairAcronyms().annotate(document) == [])
    #expect(throws: MissingLayer.self) { try PairAcronyms().annotate(Document(id: "t", text: "x")) }
  }

  @Test(
    arguments: [
      ("en", "Our ⟦out-of-band management⟧ (⟦OOBM⟧) is old."),
      ("en", "The ⟦co-operative bank⟧ (⟦CB⟧) is closed."),
      ("en", "⟦Round-trip time⟧ (⟦RTT⟧) is high."),
      ("en", "⟦Your mileage may vary⟧ (⟦YMMV⟧) there."),
      ("zh", "⟦中央处理器⟧(⟦CPU⟧)很热。"),
      ("zh", "《⟦通用数据保护条例⟧》（⟦GDPR⟧）很严。"),
      ("zh", "大语言模型（⟦Large Language Model⟧，⟦LLM⟧）很强。"),
      ("zh", "检索增强生成（⟦Retrieval-Augmented Generation⟧，简称⟦RAG⟧）很强。"),
      ("ja", "「⟦大規模言語モデル⟧」（⟦LLM⟧）について話します。"),
      ("ja", "⟦検索拡張生成⟧（⟦RAG⟧）は便利です。"),
      ("ko", "'⟦대규모 언어 모델⟧'(⟦LLM⟧)은 좋습니다."),
    ] as [(String, MarkedText)])
  func `takes expansions whole, in quotation marks too, and without whose they are`(
    language: String, marked: MarkedText
  ) throws {
    try Self.expectPair(marked, language)
  }

  @Test(arguments: [
    ("en", "An SRE fixes things, and your COGS went up.", ["SRE", "COGS"]),
    ("zh", "我们的API很慢，你的GPU不够。", ["API", "GPU"]),
    ("ja", "最高財務責任者はKPIを見ます。", ["KPI"]),
  ])
  func `acronyms without an expansion stand alone, whatever the script`(
    language: String, text: String, wanted: [String]
  ) throws {
    #expect(try Self.acronyms(text, language).map(\.short) == wanted)
  }
}
