import EpitomeCore

/// A term that is among the key terms of several documents.
struct CorpusTerm: Sendable {
  /// A document that has it: its number, and the number of the term there.
  struct Place: Hashable, Sendable {
    var document: Int
    var term: Int
  }

  /// The form that most documents have.
  let text: String
  /// The documents, in order.
  let places: [Place]
  /// Sum of its weights in the documents.
  let score: Double
  /// Whether it is said more or less as time goes by; nil where nothing can be said.
  var trend: TermTrend?
}

/// The terms that documents of a folder share.
struct CorpusTerms {
  /// The terms of two documents or more, by score.
  let shared: [CorpusTerm]
  /// Those that rise or fall, the surest first.
  let trends: [CorpusTerm]

  /// How many are shown of each.
  private static let (shownTerms, shownTrends) = (60, 12)
  /// Fewer dated documents say nothing of time, nor does a term of fewer documents.
  private static let (leastDated, leastDocuments) = (6, 3)

  init(_ documents: [IndexedDocument]) {
    var numbers: [String: Int] = [:]
    var places: [[CorpusTerm.Place]] = []
    let keys = Set(documents.lazy.flatMap(\.terms).map(\.key))
    for (document, facts) in documents.enumerated() {
      for (term, entry) in facts.terms.enumerated() {
        let isEnglish = facts.language.map { LanguageTag.primary($0) } == "en"
        let key = isEnglish ? TermKey.singular(of: entry.key, among: keys) : entry.key
        let number = numbers[key] ?? places.count
        if number == places.count {
          numbers[key] = number
          places.append([])
        }
        // Two terms of a document may differ in what the key leaves out; the better one stands for both.
        if places[number].last?.document != document { places[number].append(.init(document: document, term: term)) }
      }
    }
    var terms = places.filter { $0.count > 1 }.map { CorpusTerms.term($0, documents) }
    let axis = TimeAxis(documents)
    if axis.dated >= Self.leastDated {
      for index in terms.indices where terms[index].places.count >= Self.leastDocuments {
        terms[index].trend = axis.trend(of: terms[index], documents)
      }
    }
    trends = Array(
      terms.enumerated().filter { $0.element.trend != nil }
        .sorted { left, right in
          let (first, second) = (abs(left.element.trend?.certainty ?? 0), abs(right.element.trend?.certainty ?? 0))
          return first != second ? first > second : left.offset < right.offset
        }
        .prefix(Self.shownTrends).map(\.element))
    shared = Array(
      terms.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        .prefix(Self.shownTerms).map(\.element))
  }

  private static func term(_ places: [CorpusTerm.Place], _ documents: [IndexedDocument]) -> CorpusTerm {
    var counts: [String: Int] = [:]
    var score = 0.0
    for place in places {
      let term = documents[place.document].terms[place.term]
      counts[term.text, default: 0] += 1
      score += term.score
    }
    let text = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    return CorpusTerm(text: text, places: places, score: score)
  }
}

/// Whether a term is said more or less often as time goes by.
struct TermTrend: Hashable, Sendable {
  /// The standard score of Kendall's S between time and frequency: over 0 it rises, below 0 it falls.
  let certainty: Double
  /// Occurrences in 1,000 words in the earlier and in the later half of the time.
  let earlier: Double
  let later: Double

  var rises: Bool { certainty > 0 }
}

/// The dated documents of a folder in order of time, in at most so many stretches as a trend needs.
private struct TimeAxis {
  /// How many documents have a date.
  let dated: Int
  /// The stretch of each document, or -1.
  private let stretches: [Int]
  /// Words of each stretch.
  private let words: [Double]

  /// Documents of one date are one stretch; of more than so many, neighbours are put together.
  private static let longest = 60
  /// Standard normal quantile of 97.5 %.
  private static let critical = 1.96

  init(_ documents: [IndexedDocument]) {
    let order = documents.indices.filter { documents[$0].date != nil && documents[$0].words > 0 }
      .sorted { (documents[$0].date ?? "", $0) < (documents[$1].date ?? "", $1) }
    dated = order.count
    var ranks = [Int](repeating: -1, count: documents.count)
    var rank = -1
    var last: String?
    for document in order {
      if documents[document].date != last { rank += 1 }
      last = documents[document].date
      ranks[document] = rank
    }
    let dates = rank + 1
    let count = min(dates, Self.longest)
    stretches = ranks.map { $0 < 0 ? -1 : $0 * count / dates }
    var words = [Double](repeating: 0, count: count)
    for document in order { words[stretches[document]] += Double(documents[document].words) }
    self.words = words
  }

  /// The test of Mann (1945) and Kendall (1975, chapter 4) with the variance for ties; nil where a trend is not sure at 5 %.
  func trend(of term: CorpusTerm, _ documents: [IndexedDocument]) -> TermTrend? {
    var counts = [Double](repeating: 0, count: words.count)
    for place in term.places where stretches[place.document] >= 0 {
      counts[stretches[place.document]] += Double(documents[place.document].terms[place.term].count)
    }
    let rates = zip(counts, words).map { $0 / $1 }
    let number = rates.count
    guard number > 3 else { return nil }
    var sum = 0
    for (index, rate) in rates.enumerated() {
      for later in rates[(index + 1)...] { sum += later > rate ? 1 : later < rate ? -1 : 0 }
    }
    func spread(_ count: Int) -> Double { Double(count * (count - 1) * (2 * count + 5)) }
    var ties = 0.0
    var run = 0
    let sorted = rates.sorted()
    for (index, rate) in sorted.enumerated() {
      run = index > 0 && sorted[index - 1] == rate ? run + 1 : 1
      if index + 1 == number || sorted[index + 1] != rate { ties += spread(run) }
    }
    let variance = (spread(number) - ties) / 18
    guard variance > 0, sum != 0 else { return nil }
    let certainty = Double(sum - (sum > 0 ? 1 : -1)) / variance.squareRoot()
    guard abs(certainty) >= Self.critical else { return nil }
    func rate(_ range: Range<Int>) -> Double {
      let total = words[range].reduce(0, +)
      return total > 0 ? counts[range].reduce(0, +) / total * 1000 : 0
    }
    return TermTrend(certainty: certainty, earlier: rate(0..<number / 2), later: rate(number / 2..<number))
  }
}
