import EpitomeICU

/// The UTF-8 text of bytes, for comparing with literals.
func text(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: Array(bytes), as: UTF8.self)
}

/// A text cut at boundaries, each piece up to one of them.
func pieces(_ text: String, _ kind: BoundaryKind, locale: String = "") -> [String] {
  let bytes = Array(text.utf8)
  var start = 0
  return TextBoundaries.find(kind, in: bytes, range: bytes.indices, locale: locale).map { boundary in
    defer { start = Int(boundary.offset) }
    return String(decoding: bytes[start..<Int(boundary.offset)], as: UTF8.self)
  }
}

/// A text with edits applied; nil when they overlap, are out of order or out of bounds.
func applying(_ edits: [(range: Range<Int>, replacement: [UInt8])], to bytes: [UInt8]) -> [UInt8]? {
  var result: [UInt8] = []
  var copied = 0
  for edit in edits {
    guard edit.range.lowerBound >= copied, edit.range.upperBound <= bytes.count else { return nil }
    result += bytes[copied..<edit.range.lowerBound] + edit.replacement
    copied = edit.range.upperBound
  }
  return result + bytes[copied...]
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Hostile input: bytes at random, scalars at random, and mixtures of what has special rules.
enum RandomInput {
  private static let troublesome: [[UInt8]] =
    [
      "a", "A", " ", "\n", "\r\n", ".", "'", "(", ")", "3", "\u{0}", "e\u{301}", "\u{323}", "\u{200D}", "\u{AD}",
      "\u{2028}", "\u{FEFF}", "ß", "İ", "ς", "ﷺ", "가", "ᄀ", "ᅡ", "の", "日本", "ไทย", "ក្រ", "👩", "🇩", "𝒳",
      "\u{10FFFF}",
    ].map { Array($0.utf8) }
    + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80], [0x80]]

  static func bytes(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...300, using: &generator)
    switch seed % 3 {
    case 0:
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    case 1:
      let scalars = (0..<count).compactMap { _ in
        let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
        return Unicode.Scalar(value >> UInt32.random(in: 0...12, using: &generator))
      }
      return scalars.flatMap { Array(String(Character($0)).utf8) }
    default:
      return (0..<count).flatMap { _ in troublesome[Int.random(in: troublesome.indices, using: &generator)] }
    }
  }
}
