import EpitomeCore

/// Gathers the acronyms of a document, one entry for each short form and expansion.
struct AcronymList {
  private let document: Document
  private let words: WordTable
  private var pairs: [(acronym: Acronym, letters: [UInt32])] = []
  private var lone: [(short: ShortForm, uses: Int)] = []
  /// Short forms with each folded expansion.
  private var known: Set<[UInt8]> = []
  /// Short forms, without a plural ending, that stand in `pairs`.
  private var explained: Set<[UInt8]> = []
  /// Index into `lone` of short forms without a plural ending.
  private var listed: [[UInt8]: Int] = [:]

  init(_ document: Document) {
    self.document = document
    words = document.words
  }

  /// Adds a pair unless it is there already.
  mutating func add(_ pair: AcronymPair) {
    guard known.insert(Self.stem(document.bytes[pair.short]) + [0] + folded(pair.long)).inserted else { return }
    explained.insert(Self.stem(document.bytes[pair.short]))
    let (short, long) = (TextSpan(pair.short), TextSpan(pair.long))
    let acronym = Acronym(
      short: document.string(short), long: document.string(long), shortSpan: short, longSpan: long)
    pairs.append((acronym, pair.letters))
  }

  /// Adds a use of a short form that stands alone, which is listed without a plural ending; all pairs must be there already.
  ///
  /// - Parameters:
  ///   - short: the short form.
  ///   - isPart: whether it is part of a longer sign, as in "GPT-4".
  mutating func addLone(_ short: ShortForm, isPart: Bool) {
    let stem = Self.stem(document.bytes[short.span])
    guard !explained.contains(stem), !isExplainedWithNumber(short) else { return }
    let index = listed[stem] ?? lone.count
    if index == lone.count {
      listed[stem] = index
      lone.append((short, 0))
    }
    if !isPart { lone[index].uses += 1 }
  }

  /// Whether a short form is explained together with the number behind it: the JS of "JS 4".
  private func isExplainedWithNumber(_ short: ShortForm) -> Bool {
    let bytes = document.bytes
    var end = short.span.upperBound
    guard end + 1 < bytes.count, bytes[end] == 0x20, bytes[end + 1] &- 0x30 < 10 else { return false }
    end += 1
    while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
    return explained.contains(Array(bytes[short.span.lowerBound..<end]))
  }

  /// The entries in order of their first place.
  func acronyms() -> [Acronym] {
    let longer = longerForms()
    let unpaired = lone.map { entry in
      let start = entry.short.span.lowerBound
      let span = TextSpan(start, start + Self.stem(document.bytes[entry.short.span]).count)
      let long = entry.uses > 1 ? impliedExpansion(of: entry.short, longer) : nil
      return Acronym(short: document.string(span), long: long.map(document.string), shortSpan: span, longSpan: long)
    }
    return (pairs.map(\.acronym) + unpaired).sorted { ($0.shortSpan, $0.long ?? "") < ($1.shortSpan, $1.long ?? "") }
  }

  private static func stem(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var end = bytes.endIndex
    if bytes.last == 0x73, bytes.count > 2 { end -= 1 }
    if end < bytes.endIndex, bytes[end - 1] == 0x27 { end -= 1 }
    return Array(bytes[..<end])
  }

  /// The folded words of a range, so that case and spacing make no difference.
  private func folded(_ range: Range<Int>) -> [UInt8] {
    words.words(in: TextSpan(range)).flatMap { word -> [UInt8] in
      words.vocabulary.bytes[words.vocabulary.range(of: Int(words.ids[word]))] + [0x20]
    }
  }

  /// Words of a longer acronym's expansion whose initials the short form is: RL through reinforcement learning with
  /// verifiable rewards, RLVR. Asked only for what stands by itself more than once.
  private func impliedExpansion(of short: ShortForm, _ longer: [[UInt32]: Int]) -> TextSpan? {
    guard short.isAllCapitals, let pair = longer[short.letters].map({ pairs[$0] }), let long = pair.acronym.longSpan
    else {
      return nil
    }
    let numbers = words.words(in: long)
    guard numbers.count > short.letters.count else { return nil }
    let starts = pair.letters.starts(with: short.letters)
    let part = starts ? numbers.prefix(short.letters.count) : numbers.suffix(short.letters.count)
    let initials = part.map { BaseLetters.base(document.bytes.scalar(at: words.range($0).lowerBound).value) }
    guard initials == short.letters else { return nil }
    return TextSpan(words.range(part.lowerBound).lowerBound, words.range(part.upperBound - 1).upperBound)
  }

  /// For each run of letters with which a pair's short form begins or ends, the first such pair.
  private func longerForms() -> [[UInt32]: Int] {
    var longer: [[UInt32]: Int] = [:]
    for (index, pair) in pairs.enumerated() where pair.letters.count > 2 {
      for count in 2..<pair.letters.count {
        for part in [Array(pair.letters.prefix(count)), Array(pair.letters.suffix(count))] where longer[part] == nil {
          longer[part] = index
        }
      }
    }
    return longer
  }
}
