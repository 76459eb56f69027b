import EpitomeICU
import Testing

@Suite struct UnicodePropertiesTests {
  /// Swift's standard library has tables of its own.
  @Test func `answers for ASCII as the standard library does`() {
    for value in UInt32(0)..<128 {
      guard let properties = Unicode.Scalar(value)?.properties else { continue }
      let category = properties.generalCategory
      #expect(UnicodeProperties.isLetter(value) == properties.isAlphabetic)
      #expect(UnicodeProperties.isAlphabetic(value) == properties.isAlphabetic)
      #expect(UnicodeProperties.isUppercase(value) == properties.isUppercase)
      #expect(UnicodeProperties.isLowercase(value) == properties.isLowercase)
      #expect(UnicodeProperties.isWhitespace(value) == properties.isWhitespace)
      #expect(UnicodeProperties.isDecimalDigit(value) == (category == .decimalNumber))
      #expect("\(UnicodeProperties.generalCategory(value))" == "\(category)")
      #expect(UnicodeProperties.isPunctuation(value) == "\(category)".hasSuffix("Punctuation"))
      #expect(UnicodeProperties.script(value) == (properties.isAlphabetic ? .latin : .common))
      #expect(UnicodeProperties.eastAsianWidth(value) == (category == .control ? .neutral : .narrow))
      #expect(!UnicodeProperties.isTitlecase(value) && !UnicodeProperties.isMark(value))
      #expect(!UnicodeProperties.isIdeographic(value) && !UnicodeProperties.isEmoji(value))
      #expect(!UnicodeProperties.isDefaultIgnorable(value))
    }
  }

  @Test func `knows what lies beyond ASCII`() {
    #expect(UnicodeProperties.isLetter(0xE9))
    #expect(UnicodeProperties.isLetter(0x4E2D))
    #expect(!UnicodeProperties.isLetter(0x93F))
    #expect(UnicodeProperties.isAlphabetic(0x93F))
    #expect(UnicodeProperties.isMark(0x93F))
    #expect(UnicodeProperties.isDecimalDigit(0x966))
    #expect(!UnicodeProperties.isDecimalDigit(0xB2))
    #expect(UnicodeProperties.isWhitespace(0x3000))
    #expect(!UnicodeProperties.isWhitespace(0x200B))
    #expect(UnicodeProperties.isDefaultIgnorable(0x200B))
    #expect(UnicodeProperties.isUppercase(0x416))
    #expect(UnicodeProperties.isLowercase(0x3C2))
    #expect(UnicodeProperties.isTitlecase(0x1C5))
    #expect(UnicodeProperties.isPunctuation(0x3002))
    #expect(UnicodeProperties.isIdeographic(0x3007))
    #expect(UnicodeProperties.isEmoji(0x1F600))
    #expect(UnicodeProperties.eastAsianWidth(0xFF21) == .fullwidth)
    #expect(UnicodeProperties.generalCategory(0x20AC) == .currencySymbol)
  }

  @Test(
    arguments: [
      ("(", BracketKind.open), ("]", .close), ("「", .open), ("»", .quoteClose), ("“", .quoteOpen), ("’", .quoteClose),
      ("\"", nil), ("a", nil),
    ] as [(Unicode.Scalar, BracketKind?)])
  func `tells the sides of brackets and quotation marks`(character: Unicode.Scalar, kind: BracketKind?) {
    #expect(UnicodeProperties.mirroredBracketKind(character.value) == kind)
  }

  @Test(arguments: [0x378, 0xD800, 0xFFFF, 0x10FFFF, 0x110000, 0x8000_0041, UInt32.max])
  func `says nothing of numbers that are no characters`(value: UInt32) {
    #expect(!UnicodeProperties.isLetter(value))
    #expect(!UnicodeProperties.isAlphabetic(value))
    #expect(!UnicodeProperties.isWhitespace(value))
    #expect(UnicodeProperties.script(value) == .unknown)
  }

  @Test(arguments: [
    (Script.latin, "Latn", "Latin"), (.cyrillic, "Cyrl", "Cyrillic"), (.greek, "Grek", "Greek"),
    (.arabic, "Arab", "Arabic"), (.hebrew, "Hebr", "Hebrew"), (.devanagari, "Deva", "Devanagari"),
    (.bengali, "Beng", "Bengali"), (.thai, "Thai", "Thai"), (.khmer, "Khmr", "Khmer"), (.lao, "Laoo", "Lao"),
    (.myanmar, "Mymr", "Myanmar"), (.han, "Hani", "Han"), (.hiragana, "Hira", "Hiragana"),
    (.katakana, "Kana", "Katakana"), (.hangul, "Hang", "Hangul"), (.georgian, "Geor", "Georgian"),
    (.armenian, "Armn", "Armenian"), (.tamil, "Taml", "Tamil"), (.telugu, "Telu", "Telugu"),
    (.kannada, "Knda", "Kannada"), (.malayalam, "Mlym", "Malayalam"), (.gujarati, "Gujr", "Gujarati"),
    (.gurmukhi, "Guru", "Gurmukhi"), (.oriya, "Orya", "Oriya"), (.sinhala, "Sinh", "Sinhala"),
    (.tibetan, "Tibt", "Tibetan"), (.ethiopic, "Ethi", "Ethiopic"), (.mongolian, "Mong", "Mongolian"),
    (.bopomofo, "Bopo", "Bopomofo"), (.cherokee, "Cher", "Cherokee"), (.coptic, "Copt", "Coptic"),
    (.syriac, "Syrc", "Syriac"), (.thaana, "Thaa", "Thaana"), (.yi, "Yiii", "Yi"),
    (.canadianAboriginal, "Cans", "Canadian_Aboriginal"), (.tifinagh, "Tfng", "Tifinagh"),
    (.javanese, "Java", "Javanese"), (.nko, "Nkoo", "Nko"), (.common, "Zyyy", "Common"),
    (.inherited, "Zinh", "Inherited"), (.unknown, "Zzzz", "Unknown"), (Script(rawValue: 56), "Glag", "Glagolitic"),
    (Script(rawValue: 60_000), "Zzzz", "Unknown"),
  ])
  func `names scripts`(script: Script, code: String, name: String) {
    #expect(script.code == code)
    #expect(script.name == name)
  }
}
