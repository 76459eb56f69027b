import CICU

/// What the Unicode Character Database says of a scalar, given as a number.
///
/// ASCII is answered from tables of our own, all else by ICU. A number that is no code point is an unassigned one.
public enum UnicodeProperties {
  /// Whether the general category is a letter.
  @inlinable public static func isLetter(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? ASCIISet.letters.contains(scalar) : category(scalar).isLetter
  }

  /// Whether it has the property Alphabetic: letters, letter numbers, and most vowel signs.
  @inlinable public static func isAlphabetic(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? ASCIISet.letters.contains(scalar) : has(.alphabetic, scalar)
  }

  /// Whether the general category is decimal number, in any script.
  @inlinable public static func isDecimalDigit(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? ASCIISet.digits.contains(scalar) : category(scalar) == .decimalNumber
  }

  /// Whether it has the property White_Space.
  @inlinable public static func isWhitespace(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? ASCIISet.whitespace.contains(scalar) : has(.whiteSpace, scalar)
  }

  /// Whether it has the property Uppercase.
  @inlinable public static func isUppercase(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? ASCIISet.uppercase.contains(scalar) : has(.uppercase, scalar)
  }

  /// Whether it has the property Lowercase.
  @inlinable public static func isLowercase(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? ASCIISet.lowercase.contains(scalar) : has(.lowercase, scalar)
  }

  /// Whether the general category is titlecase letter.
  @inlinable public static func isTitlecase(_ scalar: UInt32) -> Bool {
    scalar >= 0x80 && category(scalar) == .titlecaseLetter
  }

  /// Whether the general category is punctuation. Symbols such as `$`, `+` and `^` are not.
  @inlinable public static func isPunctuation(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? ASCIISet.punctuation.contains(scalar) : category(scalar).isPunctuation
  }

  /// Whether the general category is a mark.
  @inlinable public static func isMark(_ scalar: UInt32) -> Bool {
    scalar >= 0x80 && category(scalar).isMark
  }

  /// Whether it has the property Ideographic.
  @inlinable public static func isIdeographic(_ scalar: UInt32) -> Bool {
    scalar >= 0x80 && has(.ideographic, scalar)
  }

  /// Whether it has the property Extended_Pictographic (UTS #51), which leaves out the digits that Emoji takes in.
  @inlinable public static func isEmoji(_ scalar: UInt32) -> Bool {
    scalar >= 0x80 && has(.extendedPictographic, scalar)
  }

  /// Whether it has the property Default_Ignorable_Code_Point: nothing is to be seen of it.
  @inlinable public static func isDefaultIgnorable(_ scalar: UInt32) -> Bool {
    scalar >= 0x80 && has(.defaultIgnorable, scalar)
  }

  /// The general category.
  @inlinable public static func generalCategory(_ scalar: UInt32) -> GeneralCategory {
    scalar < 0x80 ? GeneralCategory.ascii[Int(scalar)] : category(scalar)
  }

  /// The script (UAX #24).
  @inlinable public static func script(_ scalar: UInt32) -> Script {
    if scalar < 0x80 { return ASCIISet.letters.contains(scalar) ? .latin : .common }
    return scriptBeyondASCII(scalar)
  }

  /// The East Asian width (UAX #11).
  @inlinable public static func eastAsianWidth(_ scalar: UInt32) -> EastAsianWidth {
    if scalar < 0x80 { return scalar >= 0x20 && scalar < 0x7F ? .narrow : .neutral }
    return widthBeyondASCII(scalar)
  }

  /// Which side of a pair of brackets or quotation marks it is, by general category; nil for all else, and for `"`,
  /// which may be either.
  @inlinable public static func mirroredBracketKind(_ scalar: UInt32) -> BracketKind? {
    switch generalCategory(scalar) {
    case .openPunctuation: .open
    case .closePunctuation: .close
    case .initialPunctuation: .quoteOpen
    case .finalPunctuation: .quoteClose
    default: nil
    }
  }
}

extension UnicodeProperties {
  /// The binary properties that ICU is asked for.
  @usableFromInline
  enum Binary: Sendable {
    case alphabetic, whiteSpace, uppercase, lowercase, ideographic, extendedPictographic, defaultIgnorable
  }

  @usableFromInline
  static func has(_ property: Binary, _ scalar: UInt32) -> Bool {
    let code =
      switch property {
      case .alphabetic: CICU_ALPHABETIC
      case .whiteSpace: CICU_WHITE_SPACE
      case .uppercase: CICU_UPPERCASE
      case .lowercase: CICU_LOWERCASE
      case .ideographic: CICU_IDEOGRAPHIC
      case .extendedPictographic: CICU_EXTENDED_PICTOGRAPHIC
      case .defaultIgnorable: CICU_DEFAULT_IGNORABLE
      }
    return cicu_has_property(scalar, code)
  }

  @usableFromInline
  static func category(_ scalar: UInt32) -> GeneralCategory {
    GeneralCategory(rawValue: cicu_general_category(scalar)) ?? .unassigned
  }

  @usableFromInline
  static func scriptBeyondASCII(_ scalar: UInt32) -> Script {
    Script(rawValue: cicu_script(scalar))
  }

  @usableFromInline
  static func widthBeyondASCII(_ scalar: UInt32) -> EastAsianWidth {
    EastAsianWidth(rawValue: cicu_east_asian_width(scalar)) ?? .neutral
  }
}
