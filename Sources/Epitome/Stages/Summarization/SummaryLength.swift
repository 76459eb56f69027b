import EpitomeCore

/// How long a summary may be: "5 sentences", "120 words", "400 characters" or "10 %"; a number alone counts sentences.
enum SummaryLength: Hashable, Sendable {
  case sentences(Int)
  /// Words are segments of UAX #29 with a letter or digit.
  case words(Int)
  /// Characters are Unicode scalars without white space.
  case characters(Int)
  /// Of the characters of the sentences that there are to choose from.
  case percent(Double)

  init(_ text: String) throws(InvalidOption) {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let unit = text[digits.endIndex...].drop(while: \.isWhitespace).lowercased()
    guard let number = Double(digits), number > 0, number < 1e9 else { throw Self.mismatch(text) }
    switch unit {
    case "%", "percent":
      guard number <= 100 else { throw Self.mismatch(text) }
      self = .percent(number)
    case "", "sentence", "sentences": self = .sentences(try Self.whole(number, text))
    case "word", "words": self = .words(try Self.whole(number, text))
    case "character", "characters": self = .characters(try Self.whole(number, text))
    default: throw Self.mismatch(text)
    }
  }

  private static func whole(_ number: Double, _ text: String) throws(InvalidOption) -> Int {
    guard let whole = Int(exactly: number) else { throw mismatch(text) }
    return whole
  }

  private static func mismatch(_ text: String) -> InvalidOption {
    InvalidOption(
      "length",
      "must be at least 1 sentence, word or character, or a share up to 100 %, such as \"5 sentences\" or \"10 %\", found text "
        + "\"\(text)\""
    )
  }
}

extension SummaryLength {
  /// About how many words a summary of this length has.
  ///
  /// - Parameters:
  ///   - words: how many the sentences that there are to choose from have.
  ///   - characters: how many characters they have.
  /// - Returns: words.
  func words(of words: Int, characters: Int) -> Double {
    switch self {
    case .sentences(let count): Double(count) * 20
    case .words(let count): Double(count)
    case .characters(let count): Double(count) * Double(words) / Double(max(1, characters))
    case .percent(let share): Double(words) * share / 100
    }
  }
}

extension SummaryLength {
  /// How much of what a sentence leans on will be there, 0...1: nothing up to a fifth of the text, all from two fifths on, where
  /// most sentences have a neighbour beside them. Who counts sentences wants each of them to stand on its own.
  ///
  /// - Parameter share: of the text's words that the summary will have.
  /// - Returns: 0...1.
  func leniency(share: Double) -> Double {
    if case .sentences = self { return 0 }
    return min(1, max(0, (share - 0.2) / 0.2))
  }
}

/// What is left of a length while a summary is filled.
struct SummaryBudget {
  private let length: SummaryLength
  /// What is left, in the unit of the length.
  private(set) var left: Int

  /// A budget of a length, where the sentences that there are to choose from have so many `characters`.
  init(_ length: SummaryLength, characters: Int) {
    self.length = length
    left =
      switch length {
      case .sentences(let count), .words(let count), .characters(let count): count
      case .percent(let share): Int((Double(characters) * share / 100).rounded())
      }
  }

  /// Whether nothing more can be taken.
  var isSpent: Bool { left <= 0 }

  /// Whether the length is counted in sentences, so that long ones cost no more than short ones.
  var countsSentences: Bool { if case .sentences = length { true } else { false } }

  /// Whether sentences fit together.
  func fits(_ sentences: [SummaryCandidate]) -> Bool { sentences.reduce(0) { $0 + cost($1) } <= left }

  /// Counts a sentence that is taken, whether it fits or not.
  mutating func charge(_ sentence: SummaryCandidate) { left -= cost(sentence) }

  /// What a sentence costs, in the unit of the length.
  func cost(_ sentence: SummaryCandidate) -> Int {
    switch length {
    case .sentences: 1
    case .words: sentence.words.count
    case .characters, .percent: sentence.characters
    }
  }
}
