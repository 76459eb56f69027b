import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct FindDefinitionsTests {
  static func definitions(_ text: String, _ language: String) throws -> [Definition] {
    try FindDefinitions().annotate(try Prepared.document(text, language))
  }

  /// The marked terms and meanings are those found.
  static func expect(_ marked: MarkedText, _ language: String) throws {
    let found = try definitions(marked.text, language)
    let spans = found.flatMap { [$0.span] + [$0.termSpan].compactMap(\.self) }.sorted()
    #expect(MarkedText.draw(spans, in: marked.document) == marked.description, "\(language)")
    for definition in found {
      #expect(definition.text == marked.document.string(definition.span))
      #expect(definition.term == definition.termSpan.map(marked.document.string))
    }
  }

  @Test(arguments: [
    ("it", "L'⟦affresco⟧ è ⟦una tecnica che fissa il colore nella calce⟧. Ogni affresco dura secoli."),
    ("es", "El ⟦acuífero⟧ es ⟦una formación que guarda el agua bajo tierra⟧. Los acuíferos bajan."),
    ("en", "A resolver, RSV, is a program that looks names up."),
  ])
  func `a term of one word recurs in another form`(language: String, text: String) throws {
    if language == "en" {
      let found = try Self.definitions(text, language)
      #expect(found.map(\.term) == ["resolver"])
    } else {
      try Self.expect(MarkedText(text), language)
    }
  }

  @Test func `each language of a text defines by its own words`() throws {
    let marked: MarkedText = """
      A ⟦heat pump⟧ is ⟦a machine that moves heat from a cold place to a warm one⟧. We heat the house with one, and we like it.
      Unter ⟦Überanpassung⟧ versteht man ⟦das Auswendiglernen der Trainingsdaten⟧. Wir kennen das, und wir mögen es nicht.
      """
    let border = Array(marked.text.utf8).firstIndex(of: 0x0A) ?? 0
    var document = Document(id: "t", text: marked.text)
    document = try FindBlocks().process(document)
    document.set(
      .languages,
      to: [
        LanguageRun(span: TextSpan(0, border), language: "en", confidence: 1),
        LanguageRun(span: TextSpan(border + 1, document.bytes.count), language: "de", confidence: 1),
      ])
    let found = try FindDefinitions().annotate(try BreakSentences().process(document))
    let spans = found.flatMap { [$0.span] + [$0.termSpan].compactMap(\.self) }.sorted()
    #expect(MarkedText.draw(spans, in: marked.document) == marked.description)
  }

  @Test(
    arguments: [
      "If your only yardstick is ⟦energy density⟧, i.e. ⟦how much energy fits into a given mass or volume⟧, you can stop.",
      "It follows the idea of ⟦continual learning⟧, or ⟦language models that get better as they meet the world⟧.",
      "By ⟦alignment⟧ we mean ⟦making a model do what people want⟧.",
      "A ⟦heat pump⟧ is ⟦a machine that moves heat from a cold place to a warm one⟧.",
      "⟦Ground source heating⟧ (GSH) is ⟦a technique that draws warmth from the soil⟧.",
      "⟦Ground source heating⟧, or GSH, is ⟦a technique that draws warmth from the soil⟧.",
      "The ⟦salt glaze layer⟧, or SGL, is ⟦a coating that forms when salt is thrown into the kiln⟧.",
      "We like ⟦sparse mixture models⟧ (SMMs), i.e. ⟦models with fewer weights than most⟧.",
      "The harbour (see below), or rather, is a place that we mentioned.",
      "So a ⟦time zone⟧ is ⟦a set of places that agree on the clock⟧.",
      "An ⟦amphidromic point⟧ is ⟦a place with almost no tide, about which the high water turns⟧.",
      "⟦Foundation models⟧ are ⟦models that many tools are built upon⟧.",
      "⟦Overfitting⟧ refers to ⟦learning the training data by heart⟧.",
      "⟦A model that learns its training data by heart⟧ is called an ⟦overfitted model⟧.",
      "The ⟦offset⟧ (that is, ⟦the difference between two clocks⟧) may change.",
      "We need ⟦backpressure⟧, which means ⟦slowing the producer down when the consumer is full⟧.",
      "⟦Idempotence⟧, which is ⟦a property of calls that can be made twice without harm⟧, saves us here.",
      "We moved to ⟦feature flags⟧, ⟦a technique that lets you switch code on without a release⟧.",
      "The term ⟦ombudsman⟧ refers to ⟦an official who looks into complaints⟧.",
      "⟦The layer of air closest to the ground⟧ is called the ⟦troposphere⟧.",
      "A ⟦kiln⟧ is ⟦an oven for baking clay at high temperatures⟧.",
    ] as [MarkedText])
  func `finds what English sentences define`(marked: MarkedText) throws {
    try Self.expect(marked, "en")
  }

  @Test(
    arguments: [
      "The ⟦working set⟧ is ⟦the pages that a process touched of late⟧.",
      "So the ⟦tare weight⟧ is ⟦the weight that an empty wagon has⟧.",
      "The ⟦spoilage rate⟧ is ⟦the share of jars that open before they are sold⟧.",
      "The ⟦slip layer⟧ is ⟦a coating of clay that hides the colour of the pot⟧.",
      "The ⟦bilge wells⟧ are ⟦the places where water gathers before the pumps take it⟧.",
      "The ⟦penstock⟧ is ⟦the gate that lets water into a mill⟧. Our penstock is old.",
    ] as [MarkedText])
  func `finds what is defined behind the definite article`(marked: MarkedText) throws {
    try Self.expect(marked, "en")
  }

  @Test(arguments: [
    "The problem is the pump that leaks in winter.", "The main reason is the dust that gets into the kiln.",
    "The point is the mill that stands behind the dam.", "The answer is the tide that turns at noon.",
    "The goal is the same, a dam that holds.", "The other side is the bank that the cattle graze on.",
    "The slip layer is the one that hides the colour.", "The harbour fund is the project that we picked for today.",
    "The penstock is the gate that lets water into a mill.", "The flat roof is the part that leaks.",
    "The tall ship is the vessel that carried the clay.", "The pilot boat is the fastest boat that the port has.",
    "The slip layer is the layer he likes, which is a pity.", "The slip layer is the colour of the pot.",
    "The miller's house is the house that stands by the pond.", "The bridge is the thing that everybody wants here.",
    "The pumping station is the building that they want to close.",
  ])
  func `tells what is said of something known from what defines it`(text: String) throws {
    #expect(try Self.definitions(text, "en") == [])
  }

  @Test(arguments: [
    (
      "de",
      "Ein ⟦Hochmoor⟧ ist ⟦eine Landschaft, in der mehr Pflanzen wachsen, als verrotten können⟧. Das Hochmoor ist alt."
    ),
    ("de", "Unter ⟦Überanpassung⟧ versteht man ⟦das Auswendiglernen der Trainingsdaten⟧."),
    ("fr", "La ⟦triangulation⟧, c'est ⟦une façon de mesurer une distance avec des angles⟧."),
    ("fr", "Par ⟦surapprentissage⟧, on entend ⟦l'apprentissage par cœur des données⟧."),
    ("de", "Die ⟦Tara⟧, das heißt ⟦das Gewicht der leeren Verpackung⟧, wird abgezogen."),
    ("de", "Als ⟦Homophon⟧ bezeichnet man ⟦ein Wort, das gleich klingt wie ein anderes⟧."),
    ("de", "⟦Ein Mensch, der Insekten erforscht⟧, heißt ⟦Entomologe⟧."),
    ("fr", "L'⟦osmose⟧, c'est-à-dire ⟦le passage de l'eau à travers une membrane⟧, garde les cellules fermes."),
    ("fr", "Le guide affiche l'⟦adresse du moulin⟧, c'est-à-dire ⟦l'endroit où les sacs sont livrés⟧."),
    ("fr", "Il parle des ⟦bajoyers⟧, c'est-à-dire ⟦les murs qui bordent une écluse⟧."),
    ("fr", "On appelle ⟦homophone⟧ ⟦un mot qui se prononce comme un autre⟧."),
    ("fr", "Un ⟦mémento⟧ est ⟦un outil pour ne rien oublier au moment du départ⟧."),
    ("es", "Por ⟦sesgo⟧ entendemos ⟦un error sistemático del modelo⟧."),
    ("es", "Usamos un ⟦búfer⟧, que es ⟦una memoria donde esperan los datos⟧."),
    ("it", "Un ⟦istmo⟧ è ⟦una striscia di terra tra due mari⟧."),
    ("it", "Per ⟦inflazione⟧ si intende ⟦un aumento generale dei prezzi⟧."),
    ("it", "Lo ⟦spread⟧, vale a dire ⟦la differenza tra due tassi⟧, è salito."),
    ("it", "⟦Lo strato d'aria più vicino al suolo⟧ si chiama ⟦troposfera⟧."),
    ("it", "Si definisce ⟦omofono⟧ ⟦una parola che suona come un'altra⟧."),
    ("pt", "⟦Carbono azul⟧ é ⟦um carbono guardado por ecossistemas que vivem no mar⟧."),
    ("ru", "Сверху лежит ⟦рыхлый песок⟧, т. е. ⟦песок, который каждую весну уносит вода⟧."),
    ("ru", "⟦Обучение с подкреплением⟧ — это ⟦способ обучать агента через награды и ошибки⟧."),
    ("ar", "⟦التعلم المعزز⟧ هو ⟦أسلوب يتعلم فيه الوكيل من التجربة والخطأ⟧."),
    ("ja", "⟦強化学習⟧とは、⟦試行錯誤を通じて報酬を最大化する方策を学ぶ手法のことです⟧。"),
    ("zh", "⟦强化学习⟧是指⟦智能体通过与环境交互来学习策略的方法⟧。"),
    ("zh", "所谓⟦过拟合⟧，就是⟦模型把训练数据背了下来却不会举一反三⟧。"),
    ("ja", "⟦地面に最も近い大気の層⟧を⟦対流圏⟧といいます。"),
    ("ja", "⟦バッファ⟧は、⟦データを一時的に置いておくメモリのことです⟧。"),
    ("zh", "⟦研究昆虫和它们的生活的人⟧被称为⟦昆虫学家⟧。"),
    ("zh", "⟦渗透作用⟧，即⟦水通过半透膜的移动⟧，使细胞保持饱满。"),
    ("ko", "⟦강화 학습⟧이란 ⟦에이전트가 시행착오를 통해 방법을 배우는 것을 말한다⟧."),
  ])
  func `finds what sentences in other languages define`(language: String, marked: String) throws {
    try Self.expect(MarkedText(marked), language)
  }

  @Test func `finds the items of a glossary`() throws {
    let found = try Self.definitions(
      """
      Three terms will be needed here today:

      - Scaling RL for reasoning — i.e. expanding on recent methods with more data.
      - Anode: the electrode that takes up ions while you charge
      - Budget: we have to talk about it with everybody soon
      - Anna: the one who has all the keys to the house
      """, "en")
    #expect(found.map(\.term) == ["Scaling RL for reasoning", "Anode"])
    #expect(
      found.map(\.text) == [
        "expanding on recent methods with more data", "the electrode that takes up ions while you charge",
      ])
  }

  @Test(arguments: [
    ("en", "This is a model that many people use."),
    ("en", "The thing is a mess that nobody wants to clean."),
    ("en", "What I like is a walk that takes all day."),
    ("en", "That means we have to go home now."),
    ("en", "It was good, that is what they said about it."),
    ("en", "The cat is a good friend of the whole house."),
    ("en", "Monday is a day that nobody likes here."),
    ("en", "Anna is a doctor who works in the city."),
    ("en", "What is a swarm of bees called in your language?"),
    ("en", "Tea, or coffee, is on the table for you."),
    ("en", "Laziness is a challenge for those who work with it. Laziness wins."),
    ("en", "You have entropy - that is how it goes with everything here."),
    ("en", "By experience I mean like a base of knowledge that lasts."),
    ("en", "Our OP3 is old. OP3 is a system that I was putting together for them."),
    ("en", "Which test is a tool for the people of this house?"),
    ("en", "They make features weirdly, or tools that people need for work, and leave."),
    ("en", "Repairing clocks is a craft that needs patience. Repairing clocks pays."),
    ("en", "The school has good slots, or lanes, so that cars can pass where they want."),
    ("en", "The length of the talk is a sum of its parts. The length is long."),
    ("en", "A budget is the number of people times the rate that we pay. A budget is fine."),
    ("en", "We sold a lot of shirts, i.e. 1.3 million of them in a year."),
    ("en", "He quit his job, which is a decision that surprised everyone."),
    ("en", "We lost the server, which means we have to start over."),
    ("en", "From my perspective, a technique that works is enough."),
    ("en", "When I say kids, I mean my kids and those of my sister."),
    ("en", "It works for IE and grid - IE 11 did support a form of it."),
    ("en", "The reason why a pipeline is called a deployment pipeline is long gone."),
    ("de", "Wir haben viele Hemden verkauft, d. h. 1,3 Millionen im Jahr."),
    ("de", "Der erste Schritt ist ein Blick in den Code. Der Schritt ist klein."),
    ("de", "Der Preis ist die Zahl der Stunden, die wir zählen. Der Preis steigt."),
    ("fr", "On en a vendu beaucoup, c.-à-d. 1,3 million de chemises."),
    ("fr", "La formule est insérée à l'endroit où se trouve le curseur. La formule est là."),
    ("fr", "On a parlé hier de la retraite, c'est-à-dire un sujet qui fâche tout le monde."),
    ("fr", "Ce sont les sobriquets, c'est-à-dire précisément les noms que personne ne porte en public."),
    ("fr", "Euh, ce sont des erreurs de calcul que personne ne voit."),
    ("fr", "Il vend le moulin, c'est-à-dire les champs que personne ne laboure."),
    ("fr", "Il propose une surtaxe, c'est-à-dire la ruine du petit commerce de la ville."),
    ("fr", "Il parle de la meunerie et de la minoterie, c'est-à-dire la transformation du blé."),
    ("fr", "On veut la minoterie, c'est-à-dire l'inverse de ce que dit le maire."),
    ("fr", "On veut les minoteries, c'est-à-dire les plus anciennes du canton."),
    ("fr", "On veut la minoterie, c'est-à-dire la fermeture du moulin en 1998."),
    ("fr", "On veut la minoterie, c'est-à-dire fermée aux camions de la ville."),
    ("fr", "On a vu M. Bajoyer, qui est un homme très connu dans le port."),
    ("fr", "On veut l'avis de madame Bajoyer, qui est une femme très connue dans le port."),
    ("fr", "Les éclusiers, c'est un métier qui se perd."),
    ("fr", "Ils veulent un quota, c'est-à-dire un quota à zéro pour cent sur le pain de tous les jours."),
    ("es", "Los paquetes son creados por gente que sabe. Los paquetes son buenos."),
    ("es", "El campo no está vacío, es decir, que contiene datos de la tabla."),
    ("it", "La durata del discorso è la somma delle parti che contiene. La durata conta."),
    ("it", "Il primo campo è un indirizzo della nostra lista. Il campo è pieno."),
    ("it", "Ne abbiamo venduti molti, cioè 1,3 milioni di camicie."),
    ("pt", "Carrega a página para segundo plano, ou seja, sem a mostrar na janela."),
    ("ru", "Рубашек продали много, т. е. 1,3 миллиона за год."),
    ("ru", "Длина доклада — это сумма его частей. Длина доклада растёт."),
    ("ru", "«Новый мост — это подарок для города, — сказал инженер, — и для порта»."),
    ("ru", "Погрузка на причале — это процесс для терпеливых людей."),
    ("ru", "Замена трубы — это процедура не очень быстрая и недешёвая."),
    ("ru", "Очевидно, это устройства, которые мы купили вчера."),
    ("ar", "أفضل حل هو إعادة تشغيل الخادم من جديد."),
    ("ja", "毎日続けることはとても大切なことです。"),
    ("zh", "这个文件的路径名称为主目录下的设置。"),
    ("de", "Geduld ist eine Herausforderung, die mich jeden Tag begleitet. Geduld hilft."),
    ("de", "Weil der Boden voll Wasser ist, fehlt der Sauerstoff."),
    ("fr", "Le plus triste est que personne ne savait rien."),
    ("ja", "成功とは何ですか、と聞かれました。"),
    ("ja", "それは思っていたものとは違います。"),
    ("zh", "这是什么意思，我不知道。"),
    ("ko", "나는 파란 하늘을 좋아한다고 말한다."),
  ])
  func `takes nothing else for a definition`(language: String, text: String) throws {
    #expect(try Self.definitions(text, language) == [])
  }

  @Test func `leaves languages alone that it has no grammar for`() throws {
    #expect(try Self.definitions("Lämpöpumppu on kone, joka siirtää lämpöä.", "fi") == [])
  }
}
