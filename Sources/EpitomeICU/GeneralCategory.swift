/// The general category of a scalar (UAX #44, 5.7.1), numbered as in ICU.
public enum GeneralCategory: UInt8, CaseIterable, Sendable {
  /// Cn
  case unassigned
  /// Lu
  case uppercaseLetter
  /// Ll
  case lowercaseLetter
  /// Lt
  case titlecaseLetter
  /// Lm
  case modifierLetter
  /// Lo
  case otherLetter
  /// Mn
  case nonspacingMark
  /// Me
  case enclosingMark
  /// Mc
  case spacingMark
  /// Nd
  case decimalNumber
  /// Nl
  case letterNumber
  /// No
  case otherNumber
  /// Zs
  case spaceSeparator
  /// Zl
  case lineSeparator
  /// Zp
  case paragraphSeparator
  /// Cc
  case control
  /// Cf
  case format
  /// Co
  case privateUse
  /// Cs
  case surrogate
  /// Pd
  case dashPunctuation
  /// Ps
  case openPunctuation
  /// Pe
  case closePunctuation
  /// Pc
  case connectorPunctuation
  /// Po
  case otherPunctuation
  /// Sm
  case mathSymbol
  /// Sc
  case currencySymbol
  /// Sk
  case modifierSymbol
  /// So
  case otherSymbol
  /// Pi
  case initialPunctuation
  /// Pf
  case finalPunctuation

  /// Whether it is one of the letters (L).
  @inlinable public var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Whether it is one of the marks (M).
  @inlinable public var isMark: Bool {
    switch self {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// Whether it is one of the kinds of punctuation (P).
  @inlinable public var isPunctuation: Bool {
    switch self {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation, .otherPunctuation,
      .initialPunctuation, .finalPunctuation:
      true
    default: false
    }
  }

  /// Whether it is one of the symbols (S).
  @inlinable public var isSymbol: Bool {
    switch self {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}

/// The East Asian width of a scalar (UAX #11), numbered as in ICU.
public enum EastAsianWidth: UInt8, CaseIterable, Sendable {
  /// N
  case neutral
  /// A
  case ambiguous
  /// H
  case halfwidth
  /// F
  case fullwidth
  /// Na
  case narrow
  /// W
  case wide
}

/// Which side of a pair a punctuation mark is.
public enum BracketKind: Sendable {
  /// Ps, such as `(` and `「`.
  case open
  /// Pe, such as `)` and `」`.
  case close
  /// Pi, such as `“` and `«`.
  case quoteOpen
  /// Pf, such as `”` and `»`.
  case quoteClose
}
