import EpitomeCore
import EpitomeICU

/// Letters as acronyms take them from words: in lower case and without diacritics.
enum BaseLetters {
  /// The base letter of a scalar, or 0 for what is neither letter nor decimal digit.
  static func base(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 {
      if scalar &- 0x41 < 26 { return scalar | 0x20 }
      return scalar &- 0x61 < 26 || scalar &- 0x30 < 10 ? scalar : 0
    }
    if scalar &- 0xC0 < UInt32(latin.count) { return latin[Int(scalar &- 0xC0)] }
    guard UnicodeProperties.isLetter(scalar) || UnicodeProperties.isDecimalDigit(scalar) else { return 0 }
    let text = Array(String(Unicode.Scalar(scalar) ?? "?").utf8)
    let folded = CaseMapping.fold(text)
    if 0x1E00...0x1FFF ~= scalar || 0x370...0x3FF ~= scalar {
      let decomposed = UnicodeNormalizer(.nfd).edits(folded).first?.replacement ?? []
      if !decomposed.isEmpty { return decomposed.scalar(at: 0).value }
    }
    return folded.isEmpty ? scalar : folded.scalar(at: 0).value
  }

  /// Base letters of U+00C0 to U+017F; a space stands for the signs among them.
  private static let latin: [UInt32] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").unicodeScalars
  ).map { $0 == " " ? 0 : $0.value }
}
