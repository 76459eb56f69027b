import EpitomeCore

extension TermDraft {
  /// The places of the language's set phrases in a text, in order: "на самом деле", "at the end of the day".
  ///
  /// - Parameters:
  ///   - document: the text.
  ///   - lexicon: the lists of its language.
  /// - Returns: the places, which do not overlap. Linear in the words.
  static func setPhrases(in document: Document, _ lexicon: Lexicon) -> [TextSpan] {
    let set = lexicon.setPhrases
    guard !set.isEmpty else { return [] }
    let bytes = document.bytes
    guard lexicon.writesSpaces else { return set.matches(in: bytes, bytes.indices).map { TextSpan($0) } }
    var found: [TextSpan] = []
    let scan = PhraseScan(set, in: document, writesSpaces: true)
    scan.forEachEntry(in: bytes, document.words.ids.indices, limit: bytes.count) { found.append(TextSpan($0)) }
    return found
  }

  /// Takes from the words of set phrases what they may do in terms.
  mutating func leaveOutSetPhrases(_ range: Range<Int>, _ phrases: [TextSpan]) {
    guard let first = range.first else { return }
    var next = phrases.endOfPrefix { $0.end <= Int(items[first].start) }
    for index in range {
      let start = Int(items[index].start)
      while next < phrases.count, phrases[next].end <= start { next += 1 }
      guard next < phrases.count else { return }
      if phrases[next].start <= start { items[index].role = [] }
    }
  }
}
