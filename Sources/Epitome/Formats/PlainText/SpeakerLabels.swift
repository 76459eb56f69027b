import EpitomeCore
import EpitomeICU

/// Decides which `Name:` at line starts are speakers and which are colons in a sentence.
///
/// A label must look like a label (``LabelShape``) and prove itself in the file: recur, or stand among several that do, or be
/// one of several that most paragraphs begin with.
struct SpeakerLabels {
  /// A stretch at the head of a line that may name a speaker.
  struct Candidate: Hashable, Sendable {
    /// The name as it is shown.
    var name: String
    /// Where what the speaker says begins.
    var payload: Int
    /// A time that stands with the name, in seconds.
    var start: Double?
    var shape: LabelShape
    /// Whether what follows ends as a sentence does.
    var isSentence = false
  }

  private struct Record {
    var count: UInt32 = 0
    let first: UInt32
    var last: UInt32 = 0
    let shape: LabelShape
    let isSentence: Bool

    var isRecurring: Bool { count >= (shape == .lowercase ? 3 : 2) }
    var isSingle: Bool { count == 1 && shape != .lowercase }
  }

  private var records: [String: Record] = [:]
  /// Names that a sign for a new speaker stands before.
  private var marked: Set<String> = []
  private var paragraphs = 0
  private var unlabelledParagraphs = 0
  private var observed = 0
  /// Lines of what one speaker says, where no blank lines part paragraphs, that count as a paragraph.
  private static let linesOfParagraph = 4
  private(set) var acceptedNames: Set<String> = []

  /// Takes note of a line: with its candidate, if it has one. What stands after a sign for a new speaker is one already.
  mutating func observe(_ candidate: Candidate?, isParagraphStart: Bool, isAfterSign: Bool = false) {
    if isParagraphStart || candidate != nil { paragraphs += 1 }
    if isParagraphStart, candidate == nil { unlabelledParagraphs += 1 }
    observed += 1
    guard let candidate, !LabelShape.isField(candidate.name) else { return }
    if isAfterSign, candidate.shape != .lowercase { marked.insert(candidate.name) }
    let line = UInt32(clamping: observed)
    var record =
      records[candidate.name] ?? Record(first: line, shape: candidate.shape, isSentence: candidate.isSentence)
    record.count += 1
    record.last = line
    records[candidate.name] = record
  }

  /// Settles which labels are speakers.
  mutating func decide() {
    defer { acceptedNames.formUnion(marked) }
    // Without blank lines only labels open paragraphs: two of them in sixty lines are not most of the text.
    let paragraphs = unlabelledParagraphs > 1 ? paragraphs : max(paragraphs, observed / Self.linesOfParagraph)
    // A text may have a name for every few bytes, so they are counted where they are.
    var recurring = (names: 0, mentions: 0, first: Int.max, last: 0, isCased: false)
    for record in records.values where record.isRecurring {
      recurring.names += 1
      recurring.mentions += Int(record.count)
      recurring.first = min(recurring.first, Int(record.first))
      recurring.last = max(recurring.last, Int(record.last))
      recurring.isCased = recurring.isCased || record.shape == .name
    }
    guard recurring.names > 0 else {
      // Labels that all stand once are more often those of a page ("Related: …"), unless what they introduce are sentences.
      let single = records.values.count { $0.isSingle }
      let spoken = records.values.count { $0.isSingle && $0.isSentence }
      let isDialogue = single >= 2 && single * 2 >= paragraphs && spoken * 2 > single
      acceptedNames = isDialogue ? names { $0.isSingle } : []
      return
    }
    // One that is named once counts among the others, and right before the first of them.
    let reach = recurring.first - 1...recurring.last + 1
    let among = records.values.count { $0.isSingle && reach ~= Int($0.first) }
    let wanted = recurring.names + among < 2 ? 0.25 : recurring.isCased ? 0.02 : 0.1
    guard Double(recurring.mentions + among) >= wanted * Double(paragraphs) else { return }
    acceptedNames = names { $0.isRecurring || $0.isSingle && reach ~= Int($0.first) }
  }

  private func names(_ isWanted: (Record) -> Bool) -> Set<String> {
    var names: Set<String> = []
    for (name, record) in records where isWanted(record) { names.insert(name) }
    return names
  }

  /// The label at the head of a line, if it is one of the speakers.
  func accepted(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    guard !acceptedNames.isEmpty, let candidate = Self.candidate(bytes, range),
      acceptedNames.contains(candidate.name)
    else { return nil }
    return candidate
  }

  /// What may be a label at the head of a line: `Name:`, `**Name:**`, `Name (0:12):`, `Q.`
  static func candidate(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    var start = ByteScan.skipBlanks(bytes, from: range.lowerBound, to: range.upperBound)
    let emphasis = emphasisLength(bytes, at: start, to: range.upperBound)
    start += emphasis
    guard let colon = firstColon(bytes, start..<range.upperBound) else {
      return emphasis == 0 ? interviewLetter(bytes, start..<range.upperBound) : nil
    }
    var after = colon.upperBound
    var nameEnd = colon.lowerBound
    var time: Double?
    if emphasis > 0 {
      let before = nameEnd - emphasis
      if emphasisLength(bytes, at: after, to: range.upperBound) >= emphasis {
        after += emphasis
      } else if before > start, emphasisLength(bytes, at: before, to: nameEnd) == emphasis {
        nameEnd = before
      } else if let bracket = timeInBrackets(bytes, before: nameEnd, from: start),
        let end = endOfEmphasis(emphasis, bytes, start..<bracket.start)
      {
        // `**Bob** (0:07): …`
        (time, nameEnd) = (bracket.seconds, end)
      } else {
        return nil
      }
    }
    if let bracket = timeInBrackets(bytes, before: nameEnd, from: start) {
      (time, nameEnd) = (bracket.seconds, bracket.start)
    }
    let name = bytes.trimmed(start..<nameEnd)
    guard let shape = LabelShape(bytes, name) else { return nil }
    let isWide = colon.count > 1
    if after < range.upperBound, !isWide, emphasis == 0 {
      // `Name:text` without a space is a label only where the script has no spaces; `http://` and `10:30` are none.
      let next = bytes[after]
      guard ByteScan.isBlank(next) || (next >= 0xE2 && bytes[name.lowerBound] >= 0xE2) else { return nil }
    }
    let payload = bytes.trimmed(after..<range.upperBound)
    return Candidate(
      name: ByteScan.label(bytes, name), payload: payload.lowerBound, start: time, shape: shape,
      isSentence: payload.isEmpty || SentenceEnding.isTerminated(bytes, payload))
  }

  /// Where the emphasised text of a range ends, if emphasis of that length closes it.
  private static func endOfEmphasis(_ length: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let shown = bytes.trimmed(range)
    guard shown.count > length, emphasisLength(bytes, at: shown.upperBound - length, to: shown.upperBound) == length
    else { return nil }
    return shown.upperBound - length
  }

  private static func emphasisLength(_ bytes: [UInt8], at index: Int, to end: Int) -> Int {
    guard index < end, bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_") else { return 0 }
    var length = 0
    while index + length < end, bytes[index + length] == bytes[index] { length += 1 }
    return length <= 3 ? length : 0
  }

  /// The first colon, half or full width, in the part of a line where a label can stand; not one inside a time.
  private static func firstColon(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let end = min(range.upperBound, range.lowerBound + LabelShape.longest)
    var index = range.lowerBound
    while index < end {
      if bytes[index] == 0x3A {
        let isTime =
          index > range.lowerBound && index + 1 < end && ByteScan.isDigit(bytes[index - 1])
          && ByteScan.isDigit(bytes[index + 1])
        if !isTime { return index..<index + 1 }
      } else if bytes[index] == 0xEF, index + 2 < end, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9A {
        return index..<index + 3
      }
      index += 1
    }
    return nil
  }

  /// `Q.` and `A.` of printed interviews.
  private static func interviewLetter(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    guard range.count > 3, bytes[range.lowerBound] == UInt8(ascii: "Q") || bytes[range.lowerBound] == UInt8(ascii: "A"),
      bytes[range.lowerBound + 1] == UInt8(ascii: "."), ByteScan.isBlank(bytes[range.lowerBound + 2])
    else { return nil }
    let payload = bytes.trimmed(range.lowerBound + 2..<range.upperBound).lowerBound
    return Candidate(
      name: ByteScan.string(bytes, range.lowerBound..<range.lowerBound + 1), payload: payload, shape: .name,
      isSentence: true)
  }

  /// A time in brackets that ends a label: `Ann (0:12)`, `Ann [00:00:12]`.
  static func timeInBrackets(_ bytes: [UInt8], before end: Int, from start: Int) -> (seconds: Double, start: Int)? {
    let end = bytes.trimmed(start..<end).upperBound
    guard end - start > 6, bytes[end - 1] == UInt8(ascii: ")") || bytes[end - 1] == UInt8(ascii: "]") else {
      return nil
    }
    let opening = bytes[end - 1] == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    var index = end - 2
    while index > start, bytes[index] != opening, end - index < 16 { index -= 1 }
    guard bytes[index] == opening, index > start, let time = Timecode(bytes, at: index + 1, to: end),
      time.end == end - 1
    else { return nil }
    return (time.seconds, index)
  }
}
