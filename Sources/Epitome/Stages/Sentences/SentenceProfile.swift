import EpitomeCore

/// What a document itself shows of the way it writes: abbreviations, and sentences that begin in lower case.
struct SentenceProfile: Sendable {
  /// Folded hashes of the words after which the text goes on in lower case more often than not.
  private var abbreviations: Set<Int> = []
  /// How often a sure end is followed by lower case, and how often by upper case.
  private var lower = 0
  private var upper = 0
  /// How many blocks begin in lower case, and how many in upper case.
  private var openings = (lower: 0, upper: 0)

  private static let longestAbbreviation = 5
  private static let shortestSureWord = 4

  init() {}

  /// What the candidates of a document show.
  init(_ bytes: [UInt8], _ regions: [SentenceRegion], _ candidates: [BreakCandidate]) {
    for region in regions where region.kind != .heading {
      switch LetterCase.of(bytes.scalar(at: region.range.lowerBound).value) {
      case .lower: openings.lower += 1
      case .upper: openings.upper += 1
      default: break
      }
    }
    var counts: [Int: (lower: Int, other: Int)] = [:]
    for candidate in candidates where candidate.next > candidate.end && !candidate.closesQuote {
      guard candidate.letterCase == .lower || candidate.letterCase == .upper else { continue }
      let isLower = candidate.letterCase == .lower
      if candidate.kind == .mark {
        count(isLower)
      } else if candidate.kind == .stop {
        let before = TokenBefore(bytes, endingAt: candidate.start, limit: 0)
        if before.word.isEmpty || before.length > Self.longestAbbreviation {
          count(isLower)
        } else if before.word == before.token, !before.isNumber {
          let hash = Self.hash(bytes, before.word)
          let old = counts[hash] ?? (0, 0)
          counts[hash] = isLower ? (old.lower + 1, old.other) : (old.lower, old.other + 1)
          if before.length >= Self.shortestSureWord { count(isLower) }
        }
      }
    }
    guard !startsInLowerCase else { return }
    abbreviations = Set(counts.filter { $0.value.lower > $0.value.other }.keys)
  }

  /// Whether sentences begin in lower case here, as in many transcripts of speech.
  var startsInLowerCase: Bool {
    lower >= (openings.lower > openings.upper ? 1 : 3) && lower * 3 >= upper
  }

  /// Whether the text shows a word to be an abbreviation.
  func isAbbreviation(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    !abbreviations.isEmpty && abbreviations.contains(Self.hash(bytes, word))
  }

  private mutating func count(_ isLower: Bool) {
    if isLower { lower += 1 } else { upper += 1 }
  }

  private static func hash(_ bytes: [UInt8], _ word: Range<Int>) -> Int {
    var hash = WordHash.start
    var position = word.lowerBound
    while position < word.upperBound {
      hash = WordHash.add(FoldedScalars.next(bytes, &position, word.upperBound), to: hash)
    }
    return hash
  }
}
