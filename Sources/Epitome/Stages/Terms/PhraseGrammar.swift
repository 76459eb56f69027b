/// What tells nouns from verbs and adjectives in one language, as far as endings and neighbours show it.
struct PhraseGrammar: Sendable {
  /// Articles, possessives and the like: a noun phrase follows.
  var determiners: WordSet = ""
  /// Subject pronouns, modal verbs, infinitive particles: a verb follows.
  var verbSigns: WordSet = ""
  /// Endings of words that are no part of a term, each with the letters that must stand before it.
  var verbEndings = Endings("")
  /// Endings of adjectives, which open a term but neither close it nor stand alone.
  var adjectiveEndings = Endings("")
  /// Endings of gerunds, which may close a term: "machine learning".
  var gerundEndings = Endings("")
  /// Endings of participles, which may open one: "supervised learning".
  var participleEndings = Endings("")
  /// Verb forms that are no part of a term though they end as nouns do.
  var verbs: WordSet = ""
  /// Endings that only nouns have: they win over the others.
  var nounEndings = Endings("")
  /// Nouns that end as verbs or adjectives do.
  var nouns: WordSet = ""
  /// Whether nouns are written with a capital letter.
  var capitalizesNouns = false
  /// Function words that tie nouns together in terms as a rule: "de", "du".
  var freeLinks: WordSet = ""

  /// The grammar of a language, by its BCP 47 primary subtag; one that knows nothing for the others.
  static func forLanguage(_ language: String) -> PhraseGrammar {
    switch language {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "pt": portuguese
    case "it": italian
    case "ru": russian
    default: PhraseGrammar()
    }
  }
}

/// Endings of words in folded form.
struct Endings: Sendable {
  private var endings: [(bytes: [UInt8], least: Int)] = []

  /// Endings separated by spaces; one needs three letters before it, or as many as the digit after it says.
  init(_ list: String) {
    for item in list.split(separator: " ") {
      var bytes = Array(item.utf8)
      var least = 3
      if let last = bytes.last, last &- 0x30 < 10 {
        least = Int(last - 0x30)
        bytes.removeLast()
      }
      endings.append((bytes, least))
    }
  }

  /// Whether the word has one of the endings.
  func match(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    endings.contains { ending in
      let stem = range.count - ending.bytes.count
      guard stem >= ending.least else { return false }
      var index = ending.bytes.count
      while index > 0 {
        index -= 1
        if bytes[range.lowerBound + stem + index] != ending.bytes[index] { return false }
      }
      var letters = 0
      for index in range.lowerBound..<range.lowerBound + stem where bytes[index] & 0xC0 != 0x80 { letters += 1 }
      return letters >= ending.least
    }
  }
}

extension PhraseGrammar {
  private static let english = PhraseGrammar(
    determiners: """
      the a an my your his her its our their this these those each every no any some another whose which what other
      several many few various
      """,
    verbSigns: """
      i you he she we they it who to will would can could shall should may might must cannot can't won't wouldn't
      couldn't shouldn't don't doesn't didn't not never let's let please i'll you'll we'll they'll he'll she'll it'll
      i'd you'd we'd they'd do does did that'll gonna always often usually also then just really actually
      """,
    verbEndings: Endings("ly ize4 izes4 ized4 ise5 ises5 ised5 ify4 ifies4 ified4"),
    gerundEndings: Endings("ing2"),
    participleEndings: Endings("ed"),
    verbs: """
      using making getting going having being doing taking giving saying looking coming putting keeping trying wanting
      needing including following according regarding based given getting seeing knowing thinking telling asking letting
      seeming becoming bringing happening involving containing according concerning leading allowing requiring compared
      used proposed presented described discussed obtained considered shown found made
      """,
    nounEndings: Endings(
      "tion tions sion sions ness ment ments ity ities ism isms ist ists ship ships ance ances ence ences ology ologies"
    ),
    nouns: """
      family assembly monopoly anomaly butterfly supply italy ally enterprise enterprises exercise exercises expertise
      premise premises promise noise franchise franchises building buildings meeting meetings pricing marketing banking
      housing ceiling wedding engineering training bed red speed seed feed need breed embed shed
      """)

  private static let german = PhraseGrammar(
    determiners: """
      der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine meinen dein deine sein seine
      seinen ihr ihre ihren unser unsere unseren euer eure dieser diese dieses diesen diesem jeder jede jedes jeden im am
      zum zur vom beim
      """,
    verbSigns: "ich du er sie es wir ihr man zu nicht",
    verbEndings: Endings("ierte2 ierten2 iert3 ieren3 test4 tet4"),
    capitalizesNouns: true,
    freeLinks: "der des von für"
  )

  private static let french = PhraseGrammar(
    determiners: """
      le la les l' un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces
      quelques plusieurs chaque
      """,
    verbSigns: "je j' tu il elle on nous vous ils elles qui ne n' se s' me m' te t' pas",
    verbEndings: Endings(
      "aient3 ait3 èrent2 eront2 erait2 eraient2 eriez2 ssent3 issant3 ez3 er4 ir4 oir3 amment2 emment2"),
    participleEndings: Endings("ant4 é3 ée3 és3 ées3"),
    nounEndings: Endings(
      "tion sion ment ments ité ités isme ismes iste istes ance ence eur eurs age ages ier3"),
    nouns: """
      hiver danger foyer loyer avenir pouvoir espoir devoir désir plaisir souvenir fer mer cancer leader manager reporter
      transfer soir miroir territoire histoire mémoire victoire boulanger étranger berger dîner
      """,
    freeLinks: "de du des d' à au aux"
  )

  private static let spanish = PhraseGrammar(
    determiners: """
      el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa
      esos esas aquel aquella del al cada varios varias algunos algunas
      """,
    verbSigns: "yo tú él ella nosotros ustedes ellos ellas que no se me te lo le les nos",
    verbEndings: Endings(
      "aron3 ieron2 aban3 aba3 ían3 ando3 iendo2 ará3 arán3 erá3 erán3 irá3 irán3 aría2 ería3 iría2 ar4 er4 ir4 arse3 erse3 irse3 mente2"
    ),
    nounEndings: Endings("ción ciones sión dad dades ismo ista"),
    nouns: """
      mujer taller poder lugar hogar militar azúcar mártir porvenir alquiler deber placer carácter líder cáncer escolar
      familiar popular nuclear solar celular bienestar dólar titular
      """,
    freeLinks: "de del"
  )

  private static let portuguese = PhraseGrammar(
    determiners: """
      o a os as um uma uns umas meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas este esta estes
      estas esse essa esses essas do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa deste desta desse
      dessa cada vários várias alguns algumas
      """,
    verbSigns: "eu tu ele ela nós eles elas que não se me te lhe lhes vai vão pode podem deve devem",
    verbEndings: Endings(
      "aram3 eram3 iram3 avam3 ava3 iam4 ando3 endo3 indo3 ará3 arão3 erá3 erão3 irá3 irão3 aria3 eria3 iria3 ou3 eu4 iu3 ar4 er4 ir4 mente2 asse3 esse4 isse3"
    ),
    nounEndings: Endings("ção ções são dade dades ismo ista"),
    nouns: """
      mulher lugar militar poder museu europeu parlamentar familiar popular escolar solar nuclear titular andar líder
      câncer caráter dólar celular liceu jubileu bem-estar pilar
      """,
    freeLinks: "de do da dos das"
  )

  private static let italian = PhraseGrammar(
    determiners:
      "il lo la i gli le l' un uno una un' del dello della dei degli delle al alla nel nella dal dalla sul sulla questo questa questi queste mio mia suo sua loro",
    verbSigns: "io tu lui lei noi voi loro che non si mi ti ci vi",
    verbEndings: Endings(
      "arono3 erono3 irono3 ava3 avano3 iva3 evano3 ando3 endo3 erà3 irà3 eranno2 are4 ere4 ire4 mente2"),
    nounEndings: Endings("zione zioni sione tà ismo ista"),
    nouns:
      "genere potere mestiere quartiere cantiere carcere malessere benessere parere piacere dovere ingegnere militare",
    freeLinks: "di del della dei delle dell' d'"
  )

  private static let russian = PhraseGrammar(
    verbSigns: "я ты он она оно мы вы они не бы чтобы кто",
    verbEndings: Endings(
      "ть2 ться2 тся2 ет3 ют3 ит3 ат4 ят3 ешь2 ишь2 ал3 ала3 али3 ало3 ил3 ила3 или3 ило3 ел3 ела3 ели3 ел3 лся2 лась2 лось2 лись2 ется2 ются2 ится2 ятся2 ив3 ав4 вший2 вшие2 вшая2 вших2 вшего2 ющий2 ющие2 ющая2 ющих2 ющего2 ящий2 ящие2 ящая2 ящих2 уя3 ая4 яя3"
    ),
    adjectiveEndings: Endings(
      "ый3 ий3 ая3 яя3 ое3 ее3 ые3 ие4 ого3 его3 ому3 ему3 ым3 им4 ых3 их3 ыми2 ими2 ую3 юю3 ской3 ском3 ной4 ном4 вой4"
    ),
    nounEndings: Endings(
      "ость ости ение ения ений ению ением ании ание ания аний анию анием ство ства стве ством ция ции цию цией ций тель телей теля тели"
    ),
    nouns: """
      армия сила школа отдел дело тыл канал портал материал сигнал генерал капитал финал журнал скандал персонал филиал
      потенциал билет бюджет совет ответ сюжет интернет кабинет университет комитет приоритет авторитет самолёт вертолёт
      пакет предмет портрет полёт солдат результат формат кандидат мандат аппарат депутат сенат штат чат визит кредит лимит
      мать сеть путь речь часть связь смерть нефть память область площадь лагерь россия сирия турция германия партия
      компания история территория коалиция позиция гений критерий сценарий санаторий пролетарий милосердие оружие событие
      участие условие здание знание предприятие мероприятие доверие влияние последствие действие соглашение идея статья
      семья земля неделя деревня галерея батарея лотерея
      """
  )
}
