/// One form of definition: a marker between the term and its meaning, and what must or must not stand around it.
struct DefinitionForm: Sendable {
  /// Ways to write the marker.
  let markers: [[UInt8]]
  /// What stands before the term, or empty.
  var opener: [UInt8] = []
  /// With one of which the meaning must end; empty for any end.
  var endings: [[UInt8]] = []
  /// With none of which the meaning may begin: the marker then has another sense.
  var excluded: [[UInt8]] = []
  /// With none of which the term may end: they show that it is no noun.
  var noTerm: [[UInt8]] = []
  /// What parts the noun of a meaning from what tells more of it: "的"; it must stand near the end, or is not asked for.
  var modifier: [UInt8] = []
  /// Whether a comma ends the meaning.
  var endsAtComma = false
  /// Where the term stands.
  var order = Order.termFirst

  /// The order of term, marker and meaning.
  enum Order {
    /// Term, marker, meaning.
    case termFirst
    /// Meaning, marker, term.
    case termLast
    /// Meaning, marker, term, ending: "…を X と呼ぶ".
    case termBeforeEnding
  }

  private init(
    _ markers: String, opener: String = "", endings: String = "", excluded: String = "", noTerm: String = "",
    modifier: String = "", endsAtComma: Bool = false, order: Order = .termFirst
  ) {
    self.markers = Self.split(markers)
    self.opener = Array(opener.utf8)
    self.endings = Self.split(endings)
    self.excluded = Self.split(excluded)
    self.noTerm = Self.split(noTerm)
    self.modifier = Array(modifier.utf8)
    self.endsAtComma = endsAtComma
    self.order = order
  }

  private static func split(_ list: String) -> [[UInt8]] {
    list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { part in part.map { $0 == 0x5F ? 0x20 : $0 } }
  }

  /// Where a marker first stands inside a stretch of text, not at its start.
  func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var best: Range<Int>?
    for marker in markers where marker.count < range.count {
      var position = range.lowerBound + 1
      let last = min(range.upperBound - marker.count, (best?.lowerBound ?? range.upperBound) - 1)
      while position <= last {
        if bytes[position] == marker[0], bytes[position..<position + marker.count].elementsEqual(marker) {
          best = position..<position + marker.count
          break
        }
        position += 1
      }
    }
    return best
  }

  /// The forms of a language by its primary subtag, the surest first, or nil.
  static func forLanguage(_ tag: String) -> [DefinitionForm]? {
    let subtag = String(decoding: Array(tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }), as: UTF8.self)
    return switch subtag {
    case "ja": japanese
    case "zh": chinese
    case "ko": korean
    default: nil
    }
  }

  private static let japaneseEndings = """
    のこと のことです のことだ のことである のことをいう のことを言う のことをいいます のことを言います ことです ことである ことだ
    ものです ものである ものだ を指す を指します を意味する を意味します をいう をいいます を言う を言います です である だ
    """

  private static let japanese = [
    DefinitionForm(
      "とは というのは", endings: japaneseEndings,
      excluded: """
        いえ 言え いって 言って いう 言う 違 異な 限ら かぎら 思 別 逆 関係 対照 何 なん なに また 全然 まったく 全く 裏腹 ほど
        程遠 ならな なり 比べ ちが いったい 一体 どう どの 両立 完全に 並行 無関係 無縁 対 もう 単に
        """, noTerm: "こ"),
    DefinitionForm(
      "は、 は",
      endings: "のことです のことだ のことである のことを指す のことを指します の総称です の総称である",
      excluded: "この その あの", noTerm: "に で と こ の"),
    DefinitionForm(
      "を", endings: "と呼ぶ と呼びます と呼ばれる といいます という と言います と言う とよぶ とよびます", order: .termBeforeEnding),
  ]

  private static let chineseClauseEndings = "不单 不單 不仅 不僅 不只 就 也 都 只 并 並 不 早已 其实 其實 它 他 她 这 這 那 我 你 们 們 名 名称 名稱 的 可能"

  private static let chinese = [
    DefinitionForm("就是 是指 指的是 是", opener: "所谓", excluded: "什么 甚麼 说 說"),
    DefinitionForm("就是 是指 指的是 是", opener: "所謂", excluded: "什麼 什么 說 说"),
    DefinitionForm(
      "是指 指的是 指的就是 的意思是 的意思就是 被定义为 被定義為", excluded: "什么 什麼 我们 我們", noTerm: chineseClauseEndings),
    DefinitionForm("是一种 是一種 是一类 是一類", noTerm: chineseClauseEndings),
    DefinitionForm("是用来 是用來 是用于 是用於", noTerm: chineseClauseEndings, modifier: "的"),
    DefinitionForm("，即 ，也就是 ，亦即", excluded: "使 便 将 將 可 说 說", modifier: "的", endsAtComma: true),
    DefinitionForm(
      "叫做 叫作 称为 稱為 称作 稱作 称之为 稱之為", excluded: "什么 什麼", noTerm: chineseClauseEndings, modifier: "的",
      order: .termLast),
  ]

  private static let korean = [
    DefinitionForm(
      "이란_ 란_ 이라는_것은_ 라는_것은_ 이라는_건_",
      endings: """
        말한다 말합니다 뜻한다 뜻합니다 의미한다 의미합니다 가리킨다 가리킵니다 것이다 것입니다 거예요 것이에요 이다 입니다 이에요
        예요 말해요 뜻해요 의미해요
        """,
      excluded: "무엇 뭐 어떤 말을 게_ 걸_ 것을_"),
    DefinitionForm(
      "은_ 는_",
      endings: "을_말한다 를_말한다 을_말합니다 를_말합니다 을_뜻한다 를_뜻한다 을_뜻합니다 를_뜻합니다 을_의미한다 를_의미한다 을_의미합니다 를_의미합니다 을_가리킨다 를_가리킨다"
    ),
  ]
}
