import EpitomeCore

/// Puts the terms of several languages of one text together.
enum LanguageTerms {
  /// The terms of all languages, best first: those of a language that less of the text is in weigh less, and what two languages
  /// share, such as a name, is one term.
  ///
  /// - Parameters:
  ///   - lists: the terms of each language, best first, and how much text there is in it beside the first one.
  ///   - limit: most terms, unless the glossary has more.
  /// - Returns: the terms, scored 0...1.
  static func merged(_ lists: [(terms: [ChosenTerm], weight: Double)], limit: Int) -> [Term] {
    var merged: [ChosenTerm] = []
    var places: [String: Int] = [:]
    for (terms, weight) in lists {
      for var chosen in terms {
        chosen.term.score = (chosen.term.score * min(1, weight) * 1000).rounded() / 1000
        if let place = places[chosen.term.text] {
          merged[place].add(chosen)
        } else {
          places[chosen.term.text] = merged.count
          merged.append(chosen)
        }
      }
    }
    let wanted = merged.count { $0.isWanted }
    var rest = max(limit, wanted) - wanted
    let order = merged.indices.sorted { (merged[$1].term.score, $0) < (merged[$0].term.score, $1) }
    return order.compactMap { index in
      if !merged[index].isWanted {
        if rest == 0 { return nil }
        rest -= 1
      }
      return merged[index].term
    }
  }
}

extension ChosenTerm {
  /// Takes in the places of the same term in sentences of another language.
  fileprivate mutating func add(_ other: ChosenTerm) {
    term.spans = Set(term.spans + other.term.spans).sorted()
    term.score = max(term.score, other.term.score)
    term.variants += other.term.variants.filter { !term.variants.contains($0) }
    term.start = [term.start, other.term.start].compactMap { $0 }.min()
    isWanted = isWanted || other.isWanted
  }
}
