import EpitomeCore

/// What stands before a full stop, back to white space, a bracket, a quotation mark or a comma.
struct TokenBefore {
  /// The whole of it.
  var token: Range<Int>
  /// The letters at its end.
  var word: Range<Int>
  /// How many letters and digits `word` has, counted up to 16.
  var length = 0
  /// Whether the last part is made of digits only.
  var isNumber = false
  /// Whether the first letter of `word` is upper-case.
  var isCapitalized = false
  /// Whether every letter of `word` is upper-case.
  var isAllCaps = false
  /// Whether there are full stops inside, and single letters only between them: "U.S", "z.B".
  var isDottedInitials = false

  /// Whether a letter or full stop, or nothing, stands before `word`: it may be an initial, and is no unit such as "km/h".
  var isInitial = true

  private static let longest = 64

  /// The token that ends at `end`, no further back than `limit`.
  init(_ bytes: [UInt8], endingAt end: Int, limit: Int) {
    var start = end
    var wordStart = end
    var isInWord = true
    var (digits, uppers, letters, run) = (0, 0, 0, 0)
    var hasLongPart = false
    var dots = 0
    while start > limit, end - start < Self.longest, let (scalar, size) = bytes.scalar(before: start) {
      let letterCase = LetterCase.of(scalar)
      if letterCase == .none {
        guard TokenBefore.joins(scalar) else {
          if isInWord, TokenBefore.isApostrophe(scalar) {
            isInitial = TokenBefore.isElision(bytes, before: start - size)
          }
          break
        }
        if scalar == 0x2E {
          dots += 1
          if run > 1 { hasLongPart = true }
          run = 0
        }
        if isInWord { isInitial = scalar == 0x2E || scalar == 0x2D && isCapitalized }
        isInWord = false
      } else {
        run += 1
        if isInWord {
          length = min(16, length + 1)
          wordStart = start - size
          if letterCase == .digit { digits += 1 } else { letters += 1 }
          if letterCase == .upper { uppers += 1 }
          isCapitalized = letterCase == .upper
        }
      }
      start -= size
    }
    token = start..<end
    word = wordStart..<end
    isNumber = digits > 0 && letters == 0
    isAllCaps = letters > 0 && uppers == letters
    isDottedInitials = dots > 0 && !hasLongPart && run <= 1 && letters > 0
  }

  /// Whether one small letter alone stands before an apostrophe, as in "d'A. Camus", or none; else a word ends there: "can't", "I'm".
  private static func isElision(_ bytes: [UInt8], before apostrophe: Int) -> Bool {
    guard let (letter, size) = bytes.scalar(before: apostrophe), LetterCase.of(letter) != .none else { return true }
    guard LetterCase.of(letter) == .lower else { return false }
    return bytes.scalar(before: apostrophe - size).map { LetterCase.of($0.0) == .none } ?? true
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }

  /// Whether a character that is no letter stands inside abbreviations, names of files and addresses.
  private static func joins(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x2D, 0x26, 0x2F, 0x40, 0x5F, 0x3A, 0xB0, 0xBA, 0xAA, 0x2010, 0x2011, 0xA7: true
    default: false
    }
  }
}
