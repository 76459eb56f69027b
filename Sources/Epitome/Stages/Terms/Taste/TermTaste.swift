package import EpitomeCore

/// What a policy of key terms goes by: what can be seen of a term that was found.
package enum TermTasteFeature: String, CaseIterable, Sendable {
  /// How well it ranked without a policy, 0...1.
  case score
  /// Logarithm of how often it stands.
  case count
  /// How many words it has beyond the first.
  case words
  /// How long it is, in tens of characters.
  case length
  /// How much of the text lies between its first and its last place.
  case spread
  /// How early it first stands.
  case early
  /// Whether it has capitals, or only capitals, or digits.
  case capitals, acronym, digits
  /// Whether it is joined by hyphens.
  case hyphens
  /// Whether it stands in more than one form.
  case variants
  /// Whether it has several words and stands at most twice.
  case rarePhrase
}

/// Weights by which the key terms that were found are ranked once more, for somebody's taste.
package struct TermTaste: Hashable, Sendable {
  /// One for each ``TermTasteFeature``.
  package var weights: [Double]

  /// What ranks as no policy does: the score alone.
  package static let neutral: TermTaste = {
    var weights = [Double](repeating: 0, count: TermTasteFeature.allCases.count)
    weights[0] = 4
    return TermTaste(weights: weights)
  }()

  package init(weights: [Double]) {
    precondition(weights.count == TermTasteFeature.allCases.count, "a weight for each feature")
    self.weights = weights
  }

  /// The features of a term in the order of ``TermTasteFeature``.
  package static func features(of term: Term, in document: Document) -> [Double] {
    let text = Array(term.text.utf8)
    let count = term.spans.count
    let words = text.count { $0 == 0x20 } + 1
    let characters = text.count { $0 & 0xC0 != 0x80 }
    let size = Double(max(1, document.bytes.count))
    let first = Double(term.spans.first?.start ?? 0)
    let last = Double(term.spans.last?.end ?? 0)
    let upper = text.count { (0x41...0x5A).contains($0) }
    let lower = text.count { (0x61...0x7A).contains($0) }
    let flag = { (holds: Bool) in holds ? 1.0 : 0 }
    return [
      term.score, naturalLogarithm(Double(max(1, count))), Double(words - 1), Double(characters) / 10,
      max(0, last - first) / size, 1 - first / size, flag(upper > 0), flag(upper > 1 && lower == 0),
      flag(text.contains { (0x30...0x39).contains($0) }), flag(text.contains(0x2D)), flag(!term.variants.isEmpty),
      flag(words > 1 && count <= 2),
    ]
  }

  /// How well a term suits, the greater the better.
  package func score(_ features: [Double]) -> Double {
    var sum = 0.0
    for index in weights.indices { sum += weights[index] * features[index] }
    return sum
  }

  /// The terms that suit best, at most `limit`, with scores from 1 down.
  package func ranked(_ terms: [Term], in document: Document, limit: Int) -> [Term] {
    let scores = terms.map { score(Self.features(of: $0, in: document)) }
    let order = terms.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }.prefix(limit)
    guard let best = order.first.map({ scores[$0] }), let worst = scores.min() else { return [] }
    let width = max(best - worst, 1e-9)
    return order.map { index in
      var term = terms[index]
      term.score = ((0.05 + 0.95 * (scores[index] - worst) / width) * 1000).rounded() / 1000
      return term
    }
  }

  /// The taste that an option names; nil where it names none.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where it cannot be had.
  static func named(_ value: String, option: String) throws -> TermTaste? {
    guard !value.isEmpty else { return nil }
    do {
      let checkpoint = try PolicyLocation.checkpoint(value)
      guard checkpoint.target == .terms else { throw PolicyError.target(checkpoint.target) }
      return TermTaste(weights: checkpoint.weights)
    } catch let error as PolicyError where error.namesValue {
      throw InvalidOption(option, "must be a policy for key terms; \(error)")
    } catch {
      throw InvalidOption(option, "must be a policy for key terms; \(value): \(error)")
    }
  }
}
