import EpitomeCore

/// A term that was chosen.
struct ChosenTerm {
  var term: Term
  /// Whether the user's glossary has it, so that it is shown wherever it ranks.
  var isWanted: Bool
}

/// Chooses terms from the ranking, one after the other, and gives each its best surface form.
struct TermSelection {
  let document: Document
  let lexicon: Lexicon
  let tokens: TermTokens
  let candidates: TermCandidates
  let limit: Int
  /// Whether anything tells nouns from verbs in the language.
  let knowsGrammar: Bool
  /// Whether some of the places are kept for what the text defines.
  let keepsDefined: Bool
  /// What tells the measures of terms, where they are asked for; overlap is let pass then.
  let explanation: TermRanking?

  /// The best terms, best first; those of the glossary are among them wherever they rank.
  func terms(_ ranked: [RankedTerm]) throws -> [ChosenTerm] {
    let timeline = try document.timeline()
    var cover = TermCover(wordCount: tokens.count)
    var chosen: [(term: RankedTerm, places: [Range<Int>], rank: Int)] = []
    var rest = max(limit, ranked.count { $0.isWanted }) - ranked.count { $0.isWanted }
    func choose(_ rank: Int) -> Bool {
      let term = ranked[rank]
      let places = places(of: term)
      if !term.isWanted {
        guard !isHousekeeping(places), explanation != nil || !isRepetition(term, places, cover) else { return false }
        rest -= 1
      }
      for place in places { cover.add(place) }
      chosen.append((term, places, rank))
      return true
    }
    // The last places are kept for what the text defines, where that ranks below; nobody defines what does not matter.
    var kept = limit < Self.fewest || !keepsDefined ? 0 : max(1, limit / Self.definedShare)
    var defined = ranked.count { $0.isDefined && !$0.isWanted }
    var passed: [Int] = []
    for (rank, term) in ranked.enumerated() {
      if !term.isWanted, rest == 0 { continue }
      let isDefined = term.isDefined && !term.isWanted
      if isDefined { defined -= 1 }
      if !isDefined, !term.isWanted, rest <= min(kept, defined) {
        passed.append(rank)
      } else if choose(rank), isDefined {
        kept = max(0, kept - 1)
      }
    }
    for rank in passed where rest > 0 { _ = choose(rank) }
    chosen.sort { $0.rank < $1.rank }
    guard let best = chosen.first?.term.score else { return [] }
    return chosen.map { ranked, places, _ in
      let (text, variants) = forms(places)
      let spans = places.map(tokens.span)
      var term = Term(
        text: text, spans: spans, score: Self.scaled(ranked.score, best: best), variants: variants,
        start: spans.first.flatMap(timeline.start(of:)))
      if let explanation { term.measures = explanation.measures(of: ranked) }
      return ChosenTerm(term: term, isWanted: ranked.isWanted)
    }
  }

  /// Whether better terms say it already: they cover nearly all its places; or each place is a piece of one and a piece of what
  /// stands beside it; or it overlaps one in its only place, where what stands beside it is chance: in a longer text, where nothing
  /// tells nouns from verbs, and where no spaces tell words apart.
  private func isRepetition(_ term: RankedTerm, _ places: [Range<Int>], _ cover: TermCover) -> Bool {
    let free = places.count { !cover.holds($0) }
    if free * 4 <= places.count || places.allSatisfy(cover.isCrossed(by:)) { return true }
    return (tokens.count > Self.longText || !knowsGrammar || !lexicon.writesSpaces) && !term.isKnown
      && places.count == 1
      && cover.touches(places[0])
  }

  /// One in so many places is kept for what the text defines.
  private static let definedShare = 5
  /// Fewest terms of which one is kept so.
  private static let fewest = 3
  /// Words from which on a text says what matters more than once.
  private static let longText = 250

  /// From the distance to the best score, as a share of the best term's odds at temperature 2.
  private static func scaled(_ score: Double, best: Double) -> Double {
    (exponential((score - best) / 2) * 1000).rounded() / 1000
  }

  /// Whether a term is talk about the page or the show, or a greeting. A single word of a page's buttons may yet be what the
  /// text is about, where it keeps coming back.
  private func isHousekeeping(_ places: [Range<Int>]) -> Bool {
    guard let first = places.first else { return false }
    let range = tokens.span(first).range
    let bytes = document.bytes
    return places.allSatisfy(isInCourtesy) || lexicon.soundLabels.contains(bytes, range) && places.count < 4
      || lexicon.housekeeping.contains(bytes, range) && places.count < 8
      || lexicon.furniture.contains(bytes, range) && places.count < 4
  }

  /// Whether a place is all or part of a greeting or thanks: "tardes" of "buenas tardes".
  private func isInCourtesy(_ place: Range<Int>) -> Bool {
    let end = tokens.span(place).end
    return (max(0, place.lowerBound - 2)...place.lowerBound).contains { first in
      let start = Int(tokens[first].start)
      let length = lexicon.courtesies.matchLength(document.bytes, at: start, limit: document.bytes.count)
      return length.map { start + $0 >= end } ?? false
    }
  }

  /// Where a term stands, in order; what overlaps an earlier place is left out.
  private func places(of term: RankedTerm) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for phrase in term.phrases {
      var next = candidates[Int(phrase)].head
      while next >= 0 {
        let place = candidates.occurrences[Int(next)]
        places.append(Int(place.first)..<Int(place.first + place.count))
        next = place.next
      }
    }
    if term.phrases.count > 1 { places.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) } }
    var end = 0
    return places.filter { place in
      guard place.lowerBound >= end else { return false }
      end = place.upperBound
      return true
    }
  }

  /// How many forms of a term are compared with each of its places.
  private static let fewForms = 8

  private static func isSame(_ bytes: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && left.indices.allSatisfy { bytes[$0] == bytes[right.lowerBound + $0 - left.lowerBound] }
  }

  /// The form to show, and the others in order of their first place: the most frequent one, counted where capital letters say
  /// something if there is such a place.
  private func forms(_ places: [Range<Int>]) -> (best: String, others: [String]) {
    let bytes = document.bytes
    var forms: [(text: String, bytes: Range<Int>, plain: Int, all: Int)] = []
    var numbers: [String: Int] = [:]
    for place in places {
      let span = tokens.span(place).range
      // Most places have one of a few forms, byte for byte: no string is made for those.
      let known = forms.prefix(Self.fewForms).firstIndex { Self.isSame(bytes, $0.bytes, span) }
      let form: Int
      if let known {
        form = known
      } else {
        let text = document.string(TextSpan(span))
        form = numbers[text] ?? forms.count
        if form == forms.count {
          numbers[text] = form
          forms.append((text, span, 0, 0))
        }
      }
      forms[form].all += 1
      if !tokens[place.lowerBound].role.contains(.isCaseBlind) { forms[form].plain += 1 }
    }
    guard var best = forms.first else { return ("", []) }
    for form in forms where (form.plain, form.all) > (best.plain, best.all) { best = form }
    return (best.text, forms.map(\.text).filter { $0 != best.text })
  }
}
