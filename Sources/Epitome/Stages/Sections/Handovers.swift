import EpitomeCore
import EpitomeICU

/// Tells which turns of a talk hand over, by name, to somebody who has not spoken for a while: "The next questions are from Ines."
struct Handovers {
  /// A turn as far as it matters here.
  struct Turn {
    var speaker: String?
    var wordCount: Int
    var span: TextSpan
  }

  private var turns: Set<Int> = []

  /// Who spoke in one of so many turns before goes on with the topic.
  private static let recentTurns = 8
  /// What a longer turn names is mostly what it speaks of.
  private static let mostWords = 40
  /// Shorter parts of a label are initials.
  private static let leastNameBytes = 3

  /// Linear in the length of the text.
  ///
  /// - Parameters:
  ///   - document: that the turns stand in.
  ///   - lexicon: of its language.
  ///   - turns: in order.
  init(_ document: Document, lexicon: Lexicon, _ turns: [Turn]) {
    let (words, shapes) = (document.words, document.wordShapes)
    var names: [String: Set<Int32>] = [:]
    var last: [String: Int] = [:]
    var latest = -Self.recentTurns
    for (index, turn) in turns.enumerated() {
      if let speaker = turn.speaker { last[speaker] = index }
      guard index + 1 < turns.count, turn.wordCount <= Self.mostWords, let next = turns[index + 1].speaker,
        index - (last[next] ?? -Self.recentTurns) >= Self.recentTurns
      else { continue }
      let called = names[next] ?? Self.nameWords(next, words.vocabulary, lexicon)
      names[next] = called
      let isCalled = words.words(in: turn.span).contains { word in
        shapes[word].contains(.startsUpper) && called.contains(words.ids[word])
      }
      guard isCalled else { continue }
      // Who is greeted in a round is handed over to once, with the first.
      if index - latest >= Self.recentTurns { self.turns.insert(index) }
      latest = index
    }
  }

  /// Whether a turn hands over, by its number.
  func contains(_ turn: Int) -> Bool { turns.contains(turn) }

  /// The words of a label that are parts of a name, by number in a vocabulary.
  private static func nameWords(_ label: String, _ vocabulary: Vocabulary, _ lexicon: Lexicon) -> Set<Int32> {
    let table = WordTable(Array(label.utf8))
    let own = table.vocabulary
    return Set(
      table.ids.compactMap { id in
        let range = own.range(of: Int(id))
        guard range.count >= leastNameBytes,
          lexicon.classes(own.bytes, range).isDisjoint(with: [.function, .personTitle, .personRole])
        else { return nil }
        return vocabulary.find(own.bytes, range).map { Int32(truncatingIfNeeded: $0) }
      })
  }
}
