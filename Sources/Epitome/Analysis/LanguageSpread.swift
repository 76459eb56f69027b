import EpitomeCore

/// Where in a text the languages stand that a good share of it is in.
struct LanguageSpread: Sendable {
  /// The languages as BCP 47 tags, the document's own first.
  let languages: [String]
  /// The runs in the others, in order, each with the index of its language.
  private let runs: [(span: TextSpan, language: Int)]

  /// Whether the text is in one language.
  var isWhole: Bool { languages.count == 1 }

  /// The spread in a document.
  ///
  /// - Throws: `LayerFormatError` where the layers that tell the languages have another shape.
  init(_ document: Document) throws {
    languages = try document.languagesInUse().map(\.language)
    guard languages.count > 1 else {
      runs = []
      return
    }
    let primaries = languages.map { LanguageTag.primary($0) }
    runs = try document.list(.languages).compactMap { run in
      guard document.holds(run.span), let language = primaries.firstIndex(of: LanguageTag.primary(run.language)),
        language > 0
      else { return nil }
      return (run.span, language)
    }.sorted { $0.span < $1.span }
  }

  /// The index of the language that each of some ranges of bytes is in: that of the run that holds it whole, else the document's
  /// own. Linear.
  ///
  /// - Parameter ranges: in order.
  /// - Returns: an index into ``languages`` for each range.
  func languages(of ranges: some Sequence<Range<Int>>) -> [Int] {
    var run = 0
    return ranges.map { range in
      while run < runs.count, runs[run].span.end <= range.lowerBound { run += 1 }
      return run < runs.count && runs[run].span.contains(TextSpan(range)) ? runs[run].language : 0
    }
  }

  /// The index of the language that most of a range of bytes is in.
  func language(of range: Range<Int>) -> Int {
    guard !isWhole else { return 0 }
    var counts = [Int](repeating: 0, count: languages.count)
    counts[0] = range.count
    for run in runs[runs.endOfPrefix(where: { $0.span.end <= range.lowerBound })...] {
      guard let part = run.span.intersection(TextSpan(range)) else { break }
      counts[run.language] += part.count
      counts[0] -= part.count
    }
    return counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
  }

  /// The index of the language that each word of a vocabulary mostly stands in; of two that share it the first. Linear.
  func languages(of words: WordTable) -> [Int] {
    let count = words.vocabulary.count
    guard !isWhole else { return [Int](repeating: 0, count: count) }
    var places = [[Int32]](repeating: [Int32](repeating: 0, count: count), count: languages.count)
    for (word, language) in languages(of: words.ids.indices.lazy.map { words.range($0) }).enumerated() {
      places[language][Int(words.ids[word])] += 1
    }
    return (0..<count).map { word in
      languages.indices.max { (places[$0][word], -$0) < (places[$1][word], -$1) } ?? 0
    }
  }
}
