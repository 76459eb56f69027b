import EpitomeCore
import EpitomeICU

/// The last resort: what a text that says too little is most likely in.
///
/// Where nothing in a text tells its language, the likeliest one, with its low confidence, is of more use than none: a search term,
/// a heading, a label. Words that all begin with a capital are more likely names, which have no language, and stay `und`.
enum LanguageGuess {
  /// Gives the pieces of a text in which no language was found the one that each is likeliest in.
  static func take(_ pieces: inout [LanguagePiece], _ bytes: [UInt8]) {
    guard pieces.allSatisfy({ $0.letters == 0 || $0.language == LanguageModel.undetermined }) else { return }
    for index in pieces.indices where !pieces[index].guess.isEmpty && !looksLikeNames(pieces[index].range, bytes) {
      pieces[index].language = pieces[index].guess
    }
  }

  /// Whether every word begins with a capital letter.
  private static func looksLikeNames(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var position = range.lowerBound
    var inWord = false
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position)
      let isLetter = ScriptGroup.of(scalar) != .none
      if isLetter, !inWord, !UnicodeProperties.generalCategory(scalar).isCapital { return false }
      inWord = isLetter || inWord && (scalar == 0x27 || scalar == 0x2019 || scalar == 0x2D)
      position += max(1, length)
    }
    return true
  }
}

extension GeneralCategory {
  /// Whether it is that of capital letters.
  fileprivate var isCapital: Bool { self == .uppercaseLetter || self == .titlecaseLetter }
}
