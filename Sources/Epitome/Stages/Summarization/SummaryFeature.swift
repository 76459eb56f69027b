public import EpitomeCore

/// What a summary goes by: the features of one sentence that it may take, or of one word of the text.
public struct SummaryFeature: Hashable, Sendable {
  /// The word in its folded form; nil for a sentence.
  public var word: String?
  /// How often the word occurs.
  public var count: Int?
  /// Place of the sentence in the text, as it would be quoted; nil for a word.
  public var span: TextSpan?
  /// The features by name.
  public var values: [String: Double]

  /// Creates the value from its parts.
  public init(word: String? = nil, count: Int? = nil, span: TextSpan? = nil, values: [String: Double]) {
    self.word = word
    self.count = count
    self.span = span
    self.values = values
  }

  /// The features of all sentences and then all words of a document, from which `options` would choose a summary.
  ///
  /// - Parameters:
  ///   - document: with sentences.
  ///   - options: of the summary.
  /// - Returns: sentences in order, then words in the order in which they are first said.
  /// - Throws: ``EpitomeCore/MissingLayer`` without sentences; ``EpitomeCore/InvalidOption`` for options that mean nothing.
  public static func all(of document: Document, _ options: Summarize.Options = .init()) throws -> [SummaryFeature] {
    let stage = try Summarize(options)
    let basis = try stage.basis(of: document)
    let sentences = basis.candidates.enumerated().map { index, candidate in
      SummaryFeature(span: candidate.span, values: basis.values(of: index, in: document))
    }
    let vocabulary = document.words.vocabulary
    let evidence = WordEvidence(
      basis.vocabulary, vocabulary, genre: basis.genre,
      summaryWords: basis.summaryWords)
    let words = (0..<vocabulary.count).filter { basis.vocabulary.words[$0].count > 0 }.map { word in
      SummaryFeature(
        word: vocabulary.string(word), count: basis.vocabulary.words[word].count,
        values: Dictionary(uniqueKeysWithValues: zip(WordEvidence.names, evidence.values(word))))
    }
    return sentences + words
  }
}

extension SummaryBasis {
  /// The features of a candidate by name.
  fileprivate func values(of index: Int, in document: Document) -> [String: Double] {
    let candidate = candidates[index]
    let traits = candidate.traits
    let words = document.words
    let expected = candidate.words.reduce(0) { sum, word in
      sum + expectation.probabilities[expectation.units.unit(Int(words.ids[word]))]
    }
    let flag = { (holds: Bool) in holds ? 1.0 : 0 }
    return [
      "place": Double(index) / Double(candidates.count), "words": Double(traits.words),
      "content": Double(traits.content),
      "disfluencies": Double(traits.disfluencies), "hedges": Double(traits.hedges), "emphases": Double(traits.emphases),
      "housekeeping": Double(traits.housekeeping), "numbers": Double(traits.numbers),
      "orphan": flag(traits.isOrphan), "dangling": flag(traits.isDangling), "question": flag(traits.isQuestion),
      "unfinished": flag(traits.isUnfinished), "backchannel": flag(traits.isBackchannel),
      "cut": flag(candidate.cut != nil), "companion": flag(candidate.companion != nil), "quality": candidate.quality,
      "expected": expected / Double(max(1, traits.words)),
    ]
  }
}

extension SummaryFeature: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    self.init(values: [:])
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if reader.matches(key, "word") {
        word = try reader.readString()
      } else if reader.matches(key, "count") {
        count = try reader.readInt()
      } else if reader.matches(key, "span") {
        span = try TextSpan(from: &reader)
      } else if reader.matches(key, "values") {
        try reader.beginObject()
        while let name = try reader.nextKey() { values[name] = try reader.readDouble() }
      } else {
        _ = try reader.skipValue()
      }
    }
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    if let count {
      writer.key("count")
      writer.integer(count)
    }
    if let span {
      writer.key("span")
      span.write(to: &writer)
    }
    writer.key("values")
    writer.beginObject()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      writer.key(name)
      writer.number(value)
    }
    writer.endObject()
    if let word {
      writer.key("word")
      writer.string(word)
    }
    writer.endObject()
  }
}

extension LayerKey where Value == [SummaryFeature] {
  /// What a summary goes by, where it was asked for: sentences, then words.
  public static var features: LayerKey { LayerKey("features") }
}
