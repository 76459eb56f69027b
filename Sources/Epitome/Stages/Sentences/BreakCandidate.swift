import EpitomeCore

/// A place where a sentence may end: a run of terminators with what closes after it.
struct BreakCandidate: Sendable {
  /// What the run is made of.
  enum Kind: UInt8 {
    /// One full stop.
    case stop
    /// Question or exclamation marks, whatever stands beside them.
    case mark
    /// Two full stops or more, or the ellipsis character.
    case ellipsis
    /// Terminators that mean nothing else.
    case full
    /// A semicolon or colon.
    case pause
  }

  /// Offset of the first terminator.
  var start: Int
  /// Offset after the last terminator.
  var stop: Int
  /// Offset after the brackets and quotation marks that close after it.
  var end: Int
  /// Offset of what comes next, white space apart; the end of the region where nothing does.
  var next: Int
  /// Offset of the first letter or digit of what comes next; the end of the region where it begins with neither.
  var letter: Int
  /// What stands at ``letter``.
  var letterCase: LetterCase
  /// What the run is made of.
  var kind: Kind
  /// How many full stops there are, an ellipsis counting three.
  var dots = 0
  /// Whether white space stands between the full stops.
  var isSpaced = false
  /// Whether a quotation mark closes after the terminator.
  var closesQuote = false
  /// Whether a bracket closes after the terminator.
  var closesBracket = false
  /// Whether it lies inside a pair of brackets that is not long.
  var isInBrackets = false
  /// Whether it lies inside a pair of quotation marks that is not long.
  var isInQuotes = false
  /// Whether that pair is one of the East Asian quotation marks.
  var isInCornerQuotes = false
}

/// Finds the places where a sentence may end, and which of them lie inside brackets or quotation marks. One pass.
struct CandidateScanner {
  private struct Opening {
    var closer: UInt32
    var offset: Int
    var firstCandidate: Int
  }

  /// Pairs that are longer, in bytes, do not keep sentences together.
  private static let longestPair = 600
  private static let deepestNesting = 6

  let bytes: [UInt8]
  private var leads = SentencePunctuation.leads
  private var asksWithSemicolon = false
  private(set) var candidates: [BreakCandidate] = []
  private var openings: [Opening] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Appends the candidates of a region, which is what no pair of quotation marks crosses.
  mutating func scan(_ region: Range<Int>, asksWithSemicolon: Bool) {
    openings.removeAll(keepingCapacity: true)
    self.asksWithSemicolon = asksWithSemicolon
    var position = region.lowerBound
    let limit = region.upperBound
    while position < limit {
      let byte = bytes[position]
      guard leads[Int(byte)] else {
        position += 1
        continue
      }
      let (punctuation, scalar, length) = classify(position)
      if punctuation.isTerminator {
        position = terminate(position, region)
      } else {
        if punctuation != .none, punctuation != .bullet { pair(scalar, punctuation, position, length, region) }
        position += length
      }
    }
  }

  private func classify(_ position: Int) -> (punctuation: SentencePunctuation, scalar: UInt32, length: Int) {
    let (scalar, length) = bytes.scalar(at: position)
    if scalar == 0x3B, asksWithSemicolon { return (.mark, scalar, length) }
    return (SentencePunctuation.of(scalar), scalar, length)
  }

  /// Opens or closes a pair.
  private mutating func pair(
    _ scalar: UInt32, _ punctuation: SentencePunctuation, _ position: Int, _ length: Int, _ region: Range<Int>
  ) {
    guard scalar != 0x27, scalar != 0x2019, scalar != 0x2018 else { return }
    if punctuation.isCloser, let index = openings.lastIndex(where: { $0.closer == scalar }) {
      close(openings[index], at: position, isCorner: scalar == 0x300D || scalar == 0x300F || scalar == 0x300B)
      openings.removeSubrange(index...)
      return
    }
    let closer = SentencePunctuation.closer(of: scalar)
    guard closer != 0, openings.count < Self.deepestNesting else { return }
    if punctuation == .eitherQuote, position + length < region.upperBound {
      let after = bytes.scalar(at: position + length).value
      if UTF8Classes.isWhitespace(after), scalar == 0x22 || scalar == 0x201C || scalar == 0xBB { return }
    }
    openings.append(Opening(closer: closer, offset: position, firstCandidate: candidates.count))
  }

  private mutating func close(_ opening: Opening, at position: Int, isCorner: Bool) {
    guard position - opening.offset <= Self.longestPair else { return }
    let isBracket = SentencePunctuation.of(opening.closer) == .closeBracket && !isCorner
    for index in opening.firstCandidate..<candidates.count {
      if isBracket {
        candidates[index].isInBrackets = true
      } else {
        candidates[index].isInQuotes = true
        if isCorner { candidates[index].isInCornerQuotes = true }
      }
    }
  }

  /// Appends the candidate whose first terminator stands at `start`; returns where to go on.
  private mutating func terminate(_ start: Int, _ region: Range<Int>) -> Int {
    let limit = region.upperBound
    var candidate = BreakCandidate(
      start: start, stop: start, end: start, next: limit, letter: limit, letterCase: .none, kind: .stop)
    takeTerminators(&candidate, limit)
    takeClosers(&candidate, region)
    lookAhead(&candidate, limit)
    candidates.append(candidate)
    return candidate.end
  }

  private func takeTerminators(_ candidate: inout BreakCandidate, _ limit: Int) {
    var position = candidate.start
    while position < limit {
      let (punctuation, _, length) = classify(position)
      if punctuation == .pause {
        guard position == candidate.start else { break }
        candidate.kind = .pause
        candidate.stop = position + length
        return
      }
      switch punctuation {
      case .stop: candidate.dots += 1
      case .ellipsis: candidate.dots += 3
      case .mark: candidate.kind = .mark
      case .fullMark, .fullStop:
        if candidate.kind != .mark { candidate.kind = .full }
      default:
        guard bytes[position] == 0x20, candidate.dots > 0, continuesSpacedEllipsis(position, limit) else {
          candidate.stop = position
          return settle(&candidate)
        }
        candidate.isSpaced = true
      }
      position += length
    }
    candidate.stop = position
    settle(&candidate)
  }

  private func settle(_ candidate: inout BreakCandidate) {
    if candidate.kind == .stop, candidate.dots > 1 { candidate.kind = .ellipsis }
  }

  /// Whether a space stands between two full stops of ". . .", and the second begins no number or word.
  private func continuesSpacedEllipsis(_ position: Int, _ limit: Int) -> Bool {
    guard position + 1 < limit, bytes[position + 1] == 0x2E else { return false }
    guard position + 2 < limit else { return true }
    let after = bytes[position + 2]
    return after == 0x20 || after >= 0x80 || LetterCase.of(UInt32(after)) == .none && after != 0x2E
  }

  private mutating func takeClosers(_ candidate: inout BreakCandidate, _ region: Range<Int>) {
    let limit = region.upperBound
    var position = candidate.stop
    while position < limit {
      let (punctuation, scalar, length) = classify(position)
      if punctuation.isCloser {
        if punctuation == .eitherQuote || scalar == 0x2019, isBeforeLetter(position + length, limit) { break }
        if punctuation == .closeBracket { candidate.closesBracket = true } else { candidate.closesQuote = true }
        pair(scalar, punctuation, position, length, region)
        position += length
      } else if let after = noteEnd(position, limit) {
        position = after
      } else if UTF8Classes.isWhitespace(scalar), position + length < limit {
        let (_, closer, size) = classify(position + length)
        guard closer == 0xBB || closer == 0x203A, isOpen(closer) else { break }
        candidate.closesQuote = true
        pair(closer, .eitherQuote, position + length, size, region)
        position += length + size
      } else {
        break
      }
    }
    candidate.end = position
  }

  private func isOpen(_ closer: UInt32) -> Bool { openings.contains { $0.closer == closer } }

  private func isBeforeLetter(_ position: Int, _ limit: Int) -> Bool {
    position < limit && LetterCase.of(bytes.scalar(at: position).value) != .none
  }

  /// The end of a note's number in square brackets, such as `[12]`, that stands at `position`.
  private func noteEnd(_ position: Int, _ limit: Int) -> Int? {
    guard bytes[position] == 0x5B else { return nil }
    var end = position + 1
    while end < limit, end - position < 5, bytes[end] &- 0x30 < 10 { end += 1 }
    return end > position + 1 && end < limit && bytes[end] == 0x5D ? end + 1 : nil
  }

  private func lookAhead(_ candidate: inout BreakCandidate, _ limit: Int) {
    var position = candidate.end
    while position < limit {
      let (scalar, length) = bytes.scalar(at: position)
      guard UTF8Classes.isWhitespace(scalar) else { break }
      position += length
    }
    candidate.next = position
    while position < limit {
      let (punctuation, scalar, length) = classify(position)
      let letterCase = LetterCase.of(scalar)
      if letterCase != .none {
        candidate.letter = position
        candidate.letterCase = letterCase
        return
      }
      let isInverted = scalar == 0xBF || scalar == 0xA1
      guard
        punctuation.isOpener || isInverted || scalar >= 0x2066 && scalar <= 0x2069 || scalar == 0x202A
          || scalar == 0x202B || scalar == 0x200E || scalar == 0x200F || scalar == 0xFEFF
      else { return }
      position += length
    }
  }
}
