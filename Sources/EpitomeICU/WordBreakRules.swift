/// The rules of UAX #29, section 4.1.1, for scripts that need no dictionary, with the rule status that ICU gives to each segment.
struct WordBreakRules {
  private let common = WordBreakValue.common

  /// A scalar with its class and place.
  private struct Unit {
    let kind: WordBreakClass
    let isPictographic: Bool
    /// Offset after it.
    let end: Int
  }

  /// The end and status of the segment that starts at `start`; nil where a dictionary may be needed for it.
  func segment(_ text: Span<UInt8>, from start: Int) -> (end: Int, status: WordStatus)? {
    let first = unit(text, start)
    switch first.kind {
    case .dictionary: return nil
    case .carriageReturn:
      let isPair = first.end < text.count && text[first.end] == 0x0A
      return (first.end + (isPair ? 1 : 0), .none)
    case .lineFeed, .newline: return (first.end, .none)
    default: break
    }
    var segment = Segment(first.kind, end: first.end)
    while segment.end < text.count {
      let next = unit(text, segment.end)
      switch next.kind {
      case .dictionary: return nil
      // WB3a, WB3b.
      case .carriageReturn, .lineFeed, .newline: return (segment.end, segment.status)
      // WB4.
      case .extending, .joiner:
        segment.extend(to: next.end, isJoiner: next.kind == .joiner)
        continue
      default: break
      }
      if segment.joins(next.kind, isPictographic: next.isPictographic) {
        segment.take(next.kind, end: next.end)
      } else if segment.mayJoin(across: next.kind) {
        let after = base(text, after: next.end)
        if after?.kind == .dictionary { return nil }
        if let after, segment.joins(after.kind, across: next.kind) {
          segment.take(after.kind, end: after.end)
        } else if segment.last == .hebrewLetter, next.kind == .singleQuote {
          // WB7a.
          segment.take(next.kind, end: next.end)
        } else {
          break
        }
      } else {
        break
      }
    }
    return (segment.end, segment.status)
  }

  @inline(__always)
  private func unit(_ text: Span<UInt8>, _ position: Int) -> Unit {
    let (scalar, length) = UTF8Sequence.decode(text, at: position)
    let value = WordBreakValue.of(scalar, common)
    return Unit(kind: value.kind, isPictographic: value.isPictographic, end: position + length)
  }

  /// The first unit after `position` that WB4 does not pass over.
  private func base(_ text: Span<UInt8>, after position: Int) -> Unit? {
    var position = position
    while position < text.count {
      let found = unit(text, position)
      guard found.kind == .extending || found.kind == .joiner else { return found }
      position = found.end
    }
    return nil
  }
}

extension WordBreakRules {
  /// A segment as far as it is known.
  private struct Segment {
    /// Class of the last scalar but for those that WB4 passes over.
    private(set) var last: WordBreakClass
    private(set) var end: Int
    private(set) var status: WordStatus
    /// Whether a zero width joiner ends it.
    private var endsInJoiner = false
    /// Whether nothing stands after the last scalar that WB4 passes over.
    private var isBare = true
    /// Whether an odd number of regional indicators ends it.
    private var hasOddIndicator: Bool

    init(_ kind: WordBreakClass, end: Int) {
      self.end = end
      endsInJoiner = kind == .joiner
      last = kind == .extending || kind == .joiner ? .other : kind
      hasOddIndicator = kind == .regionalIndicator
      status = kind.isLetter ? .letter : kind == .numeric ? .number : .none
    }

    mutating func extend(to end: Int, isJoiner: Bool) {
      self.end = end
      endsInJoiner = isJoiner
      isBare = false
      // ICU has no status for what ends in a low line or apostrophe that is extended.
      if last == .underscore || last == .singleQuote { status = .none }
    }

    mutating func take(_ kind: WordBreakClass, end: Int) {
      switch kind {
      case .letter, .hebrewLetter, .singleQuote: status = .letter
      case .numeric: status = .number
      case .underscore: status = last == .numeric ? .number : .letter
      default: status = .none
      }
      if kind == .regionalIndicator { hasOddIndicator.toggle() }
      self.end = end
      last = kind
      endsInJoiner = false
      isBare = true
    }

    /// WB3c, WB3d, WB5, WB8 to WB10, WB13a, WB13b, WB15 and WB16.
    func joins(_ next: WordBreakClass, isPictographic: Bool) -> Bool {
      if endsInJoiner, isPictographic { return true }
      switch next {
      case .letter, .hebrewLetter, .numeric: return last.isLetter || last == .numeric || last == .underscore
      case .underscore: return last.isLetter || last == .numeric || last == .underscore
      case .space: return last == .space && isBare
      case .regionalIndicator: return last == .regionalIndicator && hasOddIndicator
      default: return false
      }
    }

    /// Whether a sign may stand between the last scalar and another one (WB6, WB7b, WB12).
    func mayJoin(across sign: WordBreakClass) -> Bool {
      switch sign {
      case .midBoth, .singleQuote: last.isLetter || last == .numeric
      case .midLetter: last.isLetter
      case .midNumber: last == .numeric
      case .doubleQuote: last == .hebrewLetter
      default: false
      }
    }

    /// Whether a sign between the last scalar and the next one joins them (WB6, WB7, WB7b, WB7c, WB11, WB12).
    func joins(_ next: WordBreakClass, across sign: WordBreakClass) -> Bool {
      if sign == .doubleQuote { return next == .hebrewLetter }
      return last == .numeric ? next == .numeric : next.isLetter
    }
  }
}
