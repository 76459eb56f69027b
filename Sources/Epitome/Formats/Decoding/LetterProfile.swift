/// The letters beyond ASCII that a language writes, most frequent first: enough to tell in which encoding its bytes make sense.
///
/// Orders are from memory of published letter counts and are rough on purpose; a decoding in the wrong table hits rare letters, signs and
/// capitals all over.
struct LetterProfile: Sendable {
  enum Kind: Sendable {
    /// Letters between ASCII letters.
    case latin
    /// Letters that follow each other and do not touch ASCII letters.
    case other
    /// Vietnamese in windows-1258, where vowels and tone marks follow each other.
    case stacked
  }

  let kind: Kind
  /// The score of each letter, in nats.
  let scores: [UInt32: Double]
  /// Tags of the languages that write them; none where the language model does not know them, nil where it does not matter.
  let languages: [String]?

  private init(_ kind: Kind, _ letters: String, _ languages: String? = nil) {
    self.languages = languages.map { $0.split(separator: " ").map(String.init) }
    let scalars = letters.unicodeScalars.filter { $0 != " " }
    // Frequencies fall geometrically to a twentieth of the first; a capital is some sixteen times as rare.
    let base = -naturalLogarithm(0.317 * Double(scalars.count))
    var scores: [UInt32: Double] = [:]
    for (rank, scalar) in scalars.enumerated() {
      let score = base - 3 * Double(rank) / Double(scalars.count)
      scores[scalar.value] = max(score, scores[scalar.value] ?? -100)
      let capital = String(scalar).uppercased().unicodeScalars
      if capital.count == 1, let first = capital.first, first != scalar {
        scores[first.value] = max(score - 2.8, scores[first.value] ?? -100)
      }
    }
    self.kind = kind
    self.scores = scores
  }

  static let all: [LetterProfile] =
    latin.map { LetterProfile(.latin, $0.letters, $0.languages) } + other.map { LetterProfile(.other, $0) } + [
      LetterProfile(.stacked, "\u{301}\u{300}ưđôâ\u{323}ăơêàáó\u{309}\u{303}íúéèìòùýõãũĩ")
    ]

  /// The languages by their tags: none where the language model does not know them, nil for what all languages have.
  private static let latin: [(languages: String?, letters: String)] = [
    ("fr", "éèàêçùâîôûëïœ"),
    ("de", "üäößé"),
    ("es", "óíáéñúü¿¡º"),
    ("pt", "ãçáéíóêõàâúôº"),
    ("it", "èàìòùéî"),
    ("nl", "ëéïöüè"),
    ("sv", "äåöé"),
    ("da nb", "øåæé"),
    ("fi", "äöå"),
    ("is", "ðáíþæöéóúý"),
    ("pl", "łąęóżśćńź"),
    ("cs", "íáéřěšžčýůúóňťď"),
    ("sk", "áíéšžčýúľťôäňóď"),
    ("hu", "áéöóőíüúű"),
    ("ro", "ăîşţâșț"),
    ("hr sl", "čšžćđ"),
    ("tr", "ışüğçöâî"),
    ("lt", "ėšžįųūčąę"),
    ("lv", "āīēšūņļžģķč"),
    ("", "äõüöšž"),
    ("", "ëç"),
    ("ca", "àèéíòóúçï·"),
    (nil, "’“”–—…‘"),
  ]

  private static let other = [
    "оеаинтсрвлкмдпуяыьгзбчйжхшюцщэфёъ", "оанивітерсклудмпязьгбйхчїцжєшющфґ", "аиоетнрсвлкдпмзябъгучцжщшхюйфь",
    "аиоенртсујвдкмплзгбњшчцжљћхђфџ", "аінорестквлыудпязмўбгьцчйхжшёюэф", "αοιετσνηυρπκμλςωγδάχθόέφίήβύξώζψ",
    "اليمنورتبعةدهسفكقأحجشصىطخضإئزذثءغظؤآ،؟", "ايینردهموتبسلشکزخفقگعجپحصآچطذضثغظژئ،؟", "יוהלארתבשמנםעדקחפטגןכסזצףךץ",
    "านรอกเง่วมย้ลดีทสต\u{E31}ะปบคหแจพชขใไ็โผธถ\u{E34}\u{E37}\u{E38}\u{E39}\u{E36}์ณศซฟญษำภฉฐ",
  ]
}
