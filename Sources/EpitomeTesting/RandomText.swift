/// Random text from a fixed seed, and texts chosen to break things.
///
/// The same seed gives the same texts on every machine.
public struct RandomText: Sendable {
  private var state: UInt64

  /// A source of texts with a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number from the generator (SplitMix64; Steele, Lea and Flood 2014, figure 17).
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from 0 up to, not including, `bound`.
  public mutating func number(below bound: Int) -> Int {
    bound > 0 ? Int(next() % UInt64(bound)) : 0
  }

  private mutating func pick<Element>(_ values: [Element]) -> Element {
    values[number(below: values.count)]
  }

  /// A text of about `words` pieces: words of many scripts, punctuation, white space, links, signs and controls.
  public mutating func text(words: Int) -> String {
    var text = ""
    for _ in 0..<words {
      switch number(below: 40) {
      case 0: text += pick(Self.breaks)
      case 1, 2: text += pick(Self.signs)
      case 3...9: text += pick(Self.punctuation)
      case 10: text += pick(Self.tokens)
      case 11: text.unicodeScalars.append(scalar())
      default: text += pick(Self.words) + (number(below: 8) == 0 ? "" : " ")
      }
    }
    return text
  }

  /// Any scalar at all.
  private mutating func scalar() -> Unicode.Scalar {
    Unicode.Scalar(UInt32(number(below: 0x11_0000))) ?? "\u{FFFD}"
  }

  private static let words = [
    "the", "model", "of", "learning", "Learning", "reinforcement", "RLVR", "is", "a", "we", "GPT-4.5", "e.g.", "Dr.",
    "Straße", "für", "und", "der", "naïve", "l'été", "qu'il", "été", "niño", "não", "ação", "привет", "обучение", "и",
    "г.", "日本語", "の", "モデル", "学習", "です。", "学习", "我们", "的", "한국어", "모델은", "التعلم", "النموذج", "و",
    "ไทยภาษา", "हिन्दी", "है।", "שלום", "Ελληνικά", "İstanbul", "ﬁne", "ＦＵＬＬ", "e\u{301}", "a\u{30A}", "um", "OK",
  ]
  private static let punctuation = [
    ". ", ", ", "? ", "! ", "; ", ": ", " — ", " - ", "... ", "… ", "。", "、", "？", "！", "؟ ", "، ", "। ", ".", "(",
    ") ",
    "“", "” ", "\"", "' ", "「", "」", "『", "』", "[", "] ", "* ", "• ", "/", "»", "« ",
  ]
  private static let breaks = [
    "\n", "\n\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\n- ", "\n# ", "\n1. ", "\t",
  ]
  private static let signs = [
    "😀", "👩‍👩‍👧", "🇯🇵", "\u{200D}", "\u{200B}", "\u{FEFF}", "\u{202E}", "\u{AD}", "\u{0}", "\u{7}", "\u{301}",
    "\u{FFFD}", "\u{A0}", "\u{3000}", "\u{10FFFF}", "½", "™", "²", "€",
  ]
  private static let tokens = [
    "https://example.org/a-bThe ", "name@example.org ", "worksThe ", "3.14 ", "10K-100K ", "v2.3.1 ", "U.S.A. ",
    "00:12:31 ", "ANNA: ", "Ben: ", "10 % ", "#tag ", "<b>", "&amp; ", "(RLVR) ", "i.e. ", "iPhone ", "index.html ",
  ]

  /// Texts that have broken tools before: empty, lone marks, one scalar a line, no end in sight.
  public static let nasty: [String] = [
    "", " ", "\n", "\n\n\n", "\u{0}", "\u{FEFF}", ".", "...", "。", "?!", "“", "”", "()", "\u{301}", "\u{200D}\u{200D}",
    "a", "あ", "é", "e\u{301}", "😀", "👩‍👩‍👧‍👦", "\u{202E}abc\u{202C}", "شكرا", "a\u{0}b", "\r\n\r\n", "\r\r",
    "# ", "- ", "* \n* \n* ", "1. 2. 3.", "::::", "A: ", "A:\nB:\nA:\nB:", "https://", "http://a.b/cD", "@",
    "&amp;&amp;",
    "\u{FFFD}\u{FFFD}", "\u{10FFFF}", String(repeating: "a", count: 70_000), String(repeating: ". ", count: 20_000),
    String(repeating: "日", count: 20_000), String(repeating: "(", count: 10_000),
    String(repeating: "\n", count: 20_000),
    String(repeating: "word ", count: 20_000), String(repeating: "\u{301}", count: 5_000),
    String(repeating: "One two three. ", count: 5_000), String(repeating: "A: hi\nB: ho\n", count: 2_000),
  ]
}
