import CICU

/// A script (UAX #24), numbered as in ICU. Those without a name here have ICU's number and their code in ISO 15924.
public struct Script: RawRepresentable, Hashable, Sendable {
  /// ICU's number of the script.
  public let rawValue: UInt16

  /// Makes a script from ICU's number.
  ///
  /// - Parameter rawValue: The number; one that ICU does not know is a script without name.
  @inlinable
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The four-letter code in ISO 15924, such as `Latn`; `Zzzz` when ICU has none.
  public var code: String {
    guard let code = unsafe cicu_script_code(rawValue) else { return "Zzzz" }
    return unsafe String(cString: code)
  }

  /// The name in the Unicode Character Database, such as `Latin`; `Unknown` when ICU has none.
  public var name: String {
    guard let name = unsafe cicu_script_name(rawValue) else { return "Unknown" }
    return unsafe String(cString: name)
  }
}

extension Script: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Script {
  /// Used in several scripts: most punctuation, digits and symbols (`Zyyy`).
  @inlinable public static var common: Script { Script(rawValue: 0) }
  /// Has the script of what stands before it: most combining marks (`Zinh`).
  @inlinable public static var inherited: Script { Script(rawValue: 1) }
  /// Arabic.
  @inlinable public static var arabic: Script { Script(rawValue: 2) }
  /// Armenian.
  @inlinable public static var armenian: Script { Script(rawValue: 3) }
  /// Bengali.
  @inlinable public static var bengali: Script { Script(rawValue: 4) }
  /// Bopomofo.
  @inlinable public static var bopomofo: Script { Script(rawValue: 5) }
  /// Cherokee.
  @inlinable public static var cherokee: Script { Script(rawValue: 6) }
  /// Coptic.
  @inlinable public static var coptic: Script { Script(rawValue: 7) }
  /// Cyrillic.
  @inlinable public static var cyrillic: Script { Script(rawValue: 8) }
  /// Devanagari.
  @inlinable public static var devanagari: Script { Script(rawValue: 10) }
  /// Ethiopic.
  @inlinable public static var ethiopic: Script { Script(rawValue: 11) }
  /// Georgian.
  @inlinable public static var georgian: Script { Script(rawValue: 12) }
  /// Greek.
  @inlinable public static var greek: Script { Script(rawValue: 14) }
  /// Gujarati.
  @inlinable public static var gujarati: Script { Script(rawValue: 15) }
  /// Gurmukhi.
  @inlinable public static var gurmukhi: Script { Script(rawValue: 16) }
  /// Han: Chinese characters, Japanese kanji, Korean hanja.
  @inlinable public static var han: Script { Script(rawValue: 17) }
  /// Hangul.
  @inlinable public static var hangul: Script { Script(rawValue: 18) }
  /// Hebrew.
  @inlinable public static var hebrew: Script { Script(rawValue: 19) }
  /// Hiragana.
  @inlinable public static var hiragana: Script { Script(rawValue: 20) }
  /// Kannada.
  @inlinable public static var kannada: Script { Script(rawValue: 21) }
  /// Katakana.
  @inlinable public static var katakana: Script { Script(rawValue: 22) }
  /// Khmer.
  @inlinable public static var khmer: Script { Script(rawValue: 23) }
  /// Lao.
  @inlinable public static var lao: Script { Script(rawValue: 24) }
  /// Latin.
  @inlinable public static var latin: Script { Script(rawValue: 25) }
  /// Malayalam.
  @inlinable public static var malayalam: Script { Script(rawValue: 26) }
  /// Mongolian.
  @inlinable public static var mongolian: Script { Script(rawValue: 27) }
  /// Myanmar.
  @inlinable public static var myanmar: Script { Script(rawValue: 28) }
  /// Oriya.
  @inlinable public static var oriya: Script { Script(rawValue: 31) }
  /// Sinhala.
  @inlinable public static var sinhala: Script { Script(rawValue: 33) }
  /// Syriac.
  @inlinable public static var syriac: Script { Script(rawValue: 34) }
  /// Tamil.
  @inlinable public static var tamil: Script { Script(rawValue: 35) }
  /// Telugu.
  @inlinable public static var telugu: Script { Script(rawValue: 36) }
  /// Thaana.
  @inlinable public static var thaana: Script { Script(rawValue: 37) }
  /// Thai.
  @inlinable public static var thai: Script { Script(rawValue: 38) }
  /// Tibetan.
  @inlinable public static var tibetan: Script { Script(rawValue: 39) }
  /// Unified Canadian Aboriginal Syllabics.
  @inlinable public static var canadianAboriginal: Script { Script(rawValue: 40) }
  /// Yi.
  @inlinable public static var yi: Script { Script(rawValue: 41) }
  /// Tifinagh.
  @inlinable public static var tifinagh: Script { Script(rawValue: 60) }
  /// Javanese.
  @inlinable public static var javanese: Script { Script(rawValue: 78) }
  /// N’Ko.
  @inlinable public static var nko: Script { Script(rawValue: 87) }
  /// In no script: unassigned, private use, surrogates (`Zzzz`).
  @inlinable public static var unknown: Script { Script(rawValue: 103) }
}
