import EpitomeCore

/// Takes titles for sections from their own words: the phrase that is said most there and least elsewhere.
struct SectionTitles {
  private struct Phrase {
    var words: Range<Int>
    var content: Int
  }

  private static let longest = 5
  private let document: Document
  private let table: WordTable
  private let lexicon: Lexicon
  /// How often each word of the vocabulary stands in the document.
  private let counts: [Int32]
  /// What each word of the vocabulary may be in a title.
  private let roles: [Role]

  private enum Role: UInt8 {
    case content, inner, barrier
  }

  init(_ document: Document, lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
    table = document.words
    var counts = [Int32](repeating: 0, count: table.vocabulary.count)
    for id in table.ids { counts[Int(id)] += 1 }
    self.counts = counts
    let words = table.vocabulary
    roles = (0..<words.count).map { Self.role(words.bytes, words.range(of: $0), lexicon) }
  }

  private static func role(_ bytes: [UInt8], _ range: Range<Int>, _ lexicon: Lexicon) -> Role {
    let first = bytes.scalar(at: range.lowerBound).value
    if lexicon.innerFunctionWords.contains(bytes, range) { return .inner }
    let isWeak =
      lexicon.functionWords.contains(bytes, range) || lexicon.commonVerbs.contains(bytes, range)
      || lexicon.weakAdjectives.contains(bytes, range) || lexicon.numberWords.contains(bytes, range)
      || lexicon.fillers.contains(bytes, range) || lexicon.backchannels.contains(bytes, range)
      || lexicon.orphanOpeners.contains(bytes, range)
    let isHiragana = first >= 0x3041 && first <= 0x309F
    return isWeak || isHiragana || LetterCase.of(first) == .digit || LetterCase.of(first) == .none ? .barrier : .content
  }

  /// The best phrase in a run of sentences, where it stands first; nil where there is none.
  func best(in range: Range<Int>, of sentences: [Sentence]) -> TextSpan? {
    var local: [Int32: Int] = [:]
    for sentence in range {
      for word in table.words(in: sentences[sentence].span) { local[table.ids[word], default: 0] += 1 }
    }
    var phrases: [[Int32]: (count: Int, first: Phrase, order: Int)] = [:]
    var order = 0
    for sentence in range {
      let words = table.words(in: sentences[sentence].span)
      var start = words.lowerBound
      while start < words.upperBound {
        for phrase in candidates(from: start, limit: words.upperBound) {
          let key = Array(table.ids[phrase.words])
          phrases[key, default: (0, phrase, order)].count += 1
        }
        order += 1
        start += 1
      }
    }
    var best: (score: Double, order: Int, phrase: Phrase)?
    for (key, value) in phrases {
      let score = score(key, value.count, value.first, local)
      if let old = best, (old.score, -old.order, old.phrase.content) >= (score, -value.order, value.first.content) {
        continue
      }
      best = (score, value.order, value.first)
    }
    return best.map { span(of: $0.phrase.words) }
  }

  private func span(of words: Range<Int>) -> TextSpan {
    TextSpan(Int(table.starts[words.lowerBound]), Int(table.ends[words.upperBound - 1]))
  }

  /// Phrases that begin at a word: they begin and end with a word of content, and nothing but spaces stands between.
  private func candidates(from start: Int, limit: Int) -> [Phrase] {
    guard role(start) == .content else { return [] }
    var found: [Phrase] = []
    var content = 0
    var end = start
    while end < limit, end - start < Self.longest {
      if end > start, !isAdjacent(end) { break }
      let role = role(end)
      if role == .barrier { break }
      if role == .content {
        content += 1
        found.append(Phrase(words: start..<end + 1, content: content))
      }
      end += 1
    }
    return found
  }

  private func role(_ word: Int) -> Role { roles[Int(table.ids[word])] }

  /// Whether a word follows the one before it with a space or a hyphen, or nothing.
  private func isAdjacent(_ word: Int) -> Bool {
    let gap = Int(table.ends[word - 1])..<Int(table.starts[word])
    return gap.isEmpty
      || gap.count == 1 && (document.bytes[gap.lowerBound] == 0x20 || document.bytes[gap.lowerBound] == 0x2D)
  }

  /// How well a phrase names the section: how often it is said there, weighed by how much of its words' use falls there.
  private func score(_ key: [Int32], _ count: Int, _ phrase: Phrase, _ local: [Int32: Int]) -> Double {
    var distinct = 0.0
    for id in key where roles[Int(id)] == .content {
      let here = Double(local[id] ?? 0)
      distinct += here / Double(max(1, counts[Int(id)])) * naturalLogarithm(1 + here)
    }
    let isGeneric = lexicon.genericNouns.contains(
      document.bytes, Int(table.starts[phrase.words.upperBound - 1])..<Int(table.ends[phrase.words.upperBound - 1]))
    let lengthFactor = [0, 0.7, 1.2, 1.1, 0.9, 0.8][min(5, phrase.content)]
    return distinct / Double(phrase.content) * lengthFactor * naturalLogarithm(1 + Double(count))
      * (isGeneric ? 0.3 : 1)
  }
}
