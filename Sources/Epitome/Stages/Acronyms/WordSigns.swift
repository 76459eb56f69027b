/// Words for which short forms write a sign: "three-dimensional (3D)", "second messenger (2M)", "factor alpha (F-α)",
/// "extensible (X)".
enum WordSigns {
  /// Numbers in the languages that write them apart, one set for each digit from 1 on.
  private static let numbers = [
    "one first un une premier première uno una primero primera primer ein eine erste ersten primo prima um uma første",
    "two second deux deuxième seconde dos segundo segunda zwei zweite zweiten due secondo seconda dois duas to anden",
    "three third trois troisième tres tercero tercera tercer drei dritte dritten tre terzo terza três terceiro terceira",
    "four fourth quatre quatrième cuatro cuarto cuarta vier vierte vierten quattro quarto quarta quatro fire fjerde",
    "five fifth cinq cinquième cinco quinto quinta fünf fünfte fünften cinque fem femte",
    "six sixth sixième seis sexto sexta sechs sechste sechsten sei sesto sesta seks sjette",
    "seven seventh sept septième siete séptimo séptima sieben siebte siebten sette settimo settima sete sétimo syv",
    "eight eighth huit huitième ocho octavo octava acht achte achten otto ottavo ottava oito oitavo otte ottende",
    "nine ninth neuf neuvième nueve noveno novena neun neunte neunten nove nono nona ni niende",
  ]
  /// Names of Greek letters in the order of their code points from alpha on.
  private static let greek = [
    "alpha alfa", "beta bêta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
  ]
  /// All words, so that most are looked up once.
  private static let any = WordSet(stringLiteral: (numbers + greek).joined(separator: " "))
  private static let numberSets = numbers.map(WordSet.init(stringLiteral:))
  private static let greekSets = greek.map(WordSet.init(stringLiteral:))

  /// Whether a letter of a short form may stand for a whole word.
  static func isSign(_ letter: UInt32) -> Bool {
    0x31...0x39 ~= letter || letter == 0x78 || 0x3B1...0x3C9 ~= letter
  }

  private static let to: WordSet = "to"
  private static let four: WordSet = "for"

  /// The number that sounds like a word between hyphens: "peer-to-peer (P2P)".
  static func spoken(_ range: Range<Int>, _ bytes: [UInt8]) -> UInt32? {
    to.contains(bytes, range) ? 0x32 : four.contains(bytes, range) ? 0x34 : nil
  }

  /// The sign for the word, or nil where it has none.
  static func sign(for range: Range<Int>, _ bytes: [UInt8], _ lexicon: Lexicon) -> UInt32? {
    if range.count > 4, bytes[range.lowerBound] | 0x20 == 0x65, bytes[range.lowerBound + 1] | 0x20 == 0x78 {
      return 0x78
    }
    guard any.contains(bytes, range) else { return nil }
    // "to" is two in Danish alone.
    if lexicon.numberWords.contains(bytes, range) {
      if let index = numberSets.firstIndex(where: { $0.contains(bytes, range) }) { return 0x31 + UInt32(index) }
    }
    return greekSets.firstIndex { $0.contains(bytes, range) }.map { 0x3B1 + UInt32($0) }
  }
}
