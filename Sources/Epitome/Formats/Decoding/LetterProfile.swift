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

  private init(_ kind: Kind, _ letters: String) {
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
    latin.map { LetterProfile(.latin, $0) } + other.map { LetterProfile(.other, $0) } + [
      LetterProfile(.stacked, "\u{301}\u{300}ưđôâ\u{323}ăơêàáó\u{309}\u{303}íúéèìòùýõãũĩ")
    ]

  private static let latin = [
    "éèàêçùâîôûëïœ", "üäößé", "óíáéñúü¿¡º", "ãçáéíóêõàâúôº", "èàìòùéî", "ëéïöüè", "äåöé", "øåæé", "äöå", "ðáíþæöéóúý",
    "łąęóżśćńź", "íáéřěšžčýůúóňťď", "áíéšžčýúľťôäňóď", "áéöóőíüúű", "ăîşţâșț", "čšžćđ", "ışüğçöâî", "ėšžįųūčąę",
    "āīēšūņļžģķč",
    "äõüöšž", "ëç", "àèéíòóúçï·", "’“”–—…‘",
  ]

  private static let other = [
    "оеаинтсрвлкмдпуяыьгзбчйжхшюцщэфёъ", "оанивітерсклудмпязьгбйхчїцжєшющфґ", "аиоетнрсвлкдпмзябъгучцжщшхюйфь",
    "аиоенртсујвдкмплзгбњшчцжљћхђфџ", "аінорестквлыудпязмўбгьцчйхжшёюэф", "αοιετσνηυρπκμλςωγδάχθόέφίήβύξώζψ",
    "اليمنورتبعةدهسفكقأحجشصىطخضإئزذثءغظؤآ،؟", "ايینردهموتبسلشکزخفقگعجپحصآچطذضثغظژئ،؟", "יוהלארתבשמנםעדקחפטגןכסזצףךץ",
    "านรอกเง่วมย้ลดีทสต\u{E31}ะปบคหแจพชขใไ็โผธถ\u{E34}\u{E37}\u{E38}\u{E39}\u{E36}์ณศซฟญษำภฉฐ",
  ]
}
