import EpitomeCore

/// Decides which `Name:` at line starts are speakers and which are colons in a sentence.
///
/// A label must look like a label (``LabelShape``) and prove itself in the file: recur, or stand among several that do, or be
/// one of several that most paragraphs begin with. The weaker its form, the more proof it needs.
struct SpeakerLabels {
  /// A stretch at the head of a line that may name a speaker.
  struct Candidate: Hashable, Sendable {
    /// How a label is told from what is said.
    enum Form: Hashable, Sendable {
      /// A colon, a time in brackets, or another sign that a name seldom has after it by chance.
      case marked
      /// A colon, but the label has a comma or a picture, as sentences have too: it must recur.
      case doubtful
      /// Brackets around the name and nothing else: `[Kim] text`, as sounds and remarks stand too.
      case bracketed
      /// A letter of an interview before a point, which may be an initial: `P. …`
      case letter
      /// A full stop after a title or capitals, as the first sentence of a line may have too: `Mr. DRUMMOND. …`
      case stop
    }

    /// What follows a label.
    enum Speech: Hashable, Sendable {
      /// Words that do not end as a sentence does, as after the labels of a page.
      case fragment
      /// Nothing: what is said stands on the next line.
      case onNextLine
      /// One or two words that end as a sentence does, or names.
      case short
      /// A sentence of several words.
      case sentence
    }

    /// The name as it is shown.
    var name: String
    /// Where what the speaker says begins.
    var payload: Int
    /// A time that stands with the name.
    var time: NameAndTime.Stamp?
    var shape: LabelShape
    var form = Form.marked
    var speech = Speech.fragment
    /// Whether it stands in bold on a line of its own: `**Ann Lee:**`.
    var isBoldLine = false
    /// The letter of question or answer that it is, and whether a question follows.
    var letter: InterviewLetter?
    var asks = false

    /// What labels of one speaker have in common: a name in brackets proves nothing for the same word before a colon.
    var key: String {
      switch form {
      case .bracketed: "[" + name
      case .letter: name + "."
      case .stop: name + ". "
      case .marked, .doubtful: name
      }
    }
  }

  private struct Record {
    let name: String
    var count: UInt32 = 0
    let first: UInt32
    var last: UInt32 = 0
    let shape: LabelShape
    let form: Candidate.Form
    /// What follows it where it first stands.
    let speech: Candidate.Speech
    let isParagraphStart: Bool
    /// Whether it stands in bold on lines of its own, each time.
    var isBoldLine: Bool
    /// Whether a time stands before it.
    let isTimed: Bool

    var isRecurring: Bool {
      count >= (shape == .lowercase ? 3 : 2) && shape != .phrase && (form == .marked || form == .doubtful)
    }
    var isRecurringPhrase: Bool { count > 1 && shape == .phrase && form == .marked }
    var isSingle: Bool { count == 1 && shape.isNameLike && form == .marked }
  }

  private var records: [String: Record] = [:]
  /// Names that a sign for a new speaker stands before.
  private var marked: Set<String> = []
  private var paragraphs = 0
  private var unlabelledParagraphs = 0
  private var observed = 0
  private var letters = InterviewLetters()
  /// How often something is said after a time, and how often there is a label.
  private var timed = (lines: 0, labels: 0)
  /// Lines of what one speaker says, where no blank lines part paragraphs, that count as a paragraph.
  private static let linesOfParagraph = 4
  /// How many lines after the last label that comes again, and before the first, a speaker may be named once.
  private static let (linesAfter, linesBefore) = (40, 3)
  /// Most people of one transcript whose labels are the words of a sentence.
  private static let mostPhrases = 100
  /// By ``Candidate/key``.
  private(set) var acceptedNames: Set<String> = []

  /// Takes note of a line: with its candidate, if it has one. What stands after a sign for a new speaker is one already.
  mutating func observe(
    _ candidate: Candidate?, isParagraphStart: Bool, isAfterSign: Bool = false, isAfterTime: Bool = false
  ) {
    if isAfterTime { timed = (timed.lines + 1, timed.labels + (candidate == nil ? 0 : 1)) }
    if isParagraphStart || candidate != nil { paragraphs += 1 }
    if isParagraphStart, candidate == nil { unlabelledParagraphs += 1 }
    observed += 1
    guard let candidate, !LabelShape.isField(candidate.name) else { return }
    if let letter = candidate.letter { letters.add(letter, asks: candidate.asks) }
    if isAfterSign, candidate.shape.isNameLike, candidate.form == .marked || candidate.form == .doubtful {
      marked.insert(candidate.key)
    }
    let line = UInt32(clamping: observed)
    var record =
      records[candidate.key]
      ?? Record(
        name: candidate.name, first: line, shape: candidate.shape, form: candidate.form,
        speech: candidate.speech, isParagraphStart: isParagraphStart, isBoldLine: true, isTimed: isAfterTime)
    record.count += 1
    record.isBoldLine = record.isBoldLine && candidate.isBoldLine
    record.last = line
    records[candidate.key] = record
  }

  /// Settles which labels are speakers; times before them prove something only where they are those of a recording.
  mutating func decide(hasTimes: Bool = false) {
    if !hasTimes { timed = (0, 0) }
    acceptedNames = namedSpeakers()
    acceptedNames.formUnion(bracketedSpeakers())
    acceptedNames.formUnion(stoppedSpeakers())
    for letter in letters.found { acceptedNames.formUnion([letter.rawValue + ".", letter.rawValue]) }
    acceptedNames.formUnion(marked)
  }

  private func namedSpeakers() -> Set<String> {
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
      let spoken = records.values.count { $0.isSingle && $0.speech != .fragment }
      let isDialogue = single >= 2 && single * 2 >= paragraphs && spoken * 2 > single
      if isDialogue { return keys { $0.isSingle } }
      let described = descriptions(ofParagraphs: paragraphs)
      return described.isEmpty ? boldLines() : described
    }
    // One that is named once counts among the others, and right before the first of them.
    var reach = recurring.first - 1...recurring.last + 1
    let among = records.values.count { $0.isSingle && reach ~= Int($0.first) }
    let wanted = recurring.names + among < 2 ? 0.25 : recurring.isCased ? 0.02 : 0.1
    guard Double(recurring.mentions + among) >= wanted * Double(paragraphs) else { return boldLines() }
    var accepted = keys { $0.isRecurring }
    for key in descriptions(in: reach) {
      guard let record = records[key] else { continue }
      accepted.insert(key)
      reach = min(reach.lowerBound, Int(record.first) - 1)...max(reach.upperBound, Int(record.last) + 1)
    }
    reach = widened(reach, by: accepted)
    // Where nearly all that is said after a time has a label, so has what one says who speaks once.
    let isLabelled = timed.lines >= 3 && timed.labels * 4 >= timed.lines * 3
    return accepted.union(
      keys {
        (reach ~= Int($0.first) || isLabelled && $0.isTimed)
          && ($0.isSingle || $0.count == 1 && $0.shape == .phrase && SpeakerWords.isLabel($0.name))
      })
  }

  /// Names in bold on lines of their own, which open long speeches: two lines at least, and most of those who have them known for
  /// people, for headings stand so too ("Ingredients:").
  private func boldLines() -> Set<String> {
    let lines = records.filter { $0.value.isBoldLine && $0.value.form == .marked && $0.value.shape.isNameLike }
    let known = lines.filter { SpeakerWords.isPerson($0.value.name) }
    guard lines.values.reduce(0, { $0 + Int($1.count) }) >= 2, known.count * 2 > lines.count else { return [] }
    return Set(known.keys).union(lines.filter { $0.value.count > 1 }.keys)
  }

  /// Labels in the words of a sentence that come again among names: `Audience member`, `Le président`; where they name no role, only
  /// those with a capital inside, as devices are called, before what ends as a sentence does: `Bob's iPhone`.
  private func descriptions(in reach: ClosedRange<Int>) -> Set<String> {
    let found = recurringPhrases.filter { (key, record) in
      guard reach.overlaps(Int(record.first)...Int(record.last)), let words = SpeakerWords(label: record.name) else {
        return false
      }
      let name = Array(record.name.utf8)
      return words.nameRole
        || WordShape(name, name.indices).contains(.hasInnerUpper) && [.short, .sentence].contains(record.speech)
    }
    return Set(found.keys)
  }

  /// The same where there are no names beside them: several that come again, which most paragraphs begin with, most of them roles.
  private func descriptions(ofParagraphs paragraphs: Int) -> Set<String> {
    let recurring = recurringPhrases
    guard recurring.count > 1, recurring.values.reduce(0, { $0 + Int($1.count) }) * 2 >= paragraphs else { return [] }
    let words = recurring.compactMapValues { SpeakerWords(label: $0.name) }
    guard words.values.count(where: \.nameRole) * 2 >= recurring.count else { return [] }
    return Set(words.keys)
  }

  /// Labels in the words of a sentence that come again; none where there are too many of them for people.
  private var recurringPhrases: [String: Record] {
    let count = records.values.count { $0.isRecurringPhrase }
    return 1...Self.mostPhrases ~= count ? records.filter { $0.value.isRecurringPhrase } : [:]
  }

  /// The reach with those that are named once after it or right before it, each known for a person or by the surname that comes again,
  /// and saying a sentence.
  private func widened(_ reach: ClosedRange<Int>, by accepted: Set<String>) -> ClosedRange<Int> {
    var reach = reach
    let hasBlankLines = unlabelledParagraphs > 1
    let outside = records.values.filter {
      $0.isSingle && ($0.speech == .sentence || $0.speech == .onNextLine) && !(reach ~= Int($0.first))
        && ($0.isParagraphStart || !hasBlankLines)
    }.sorted { $0.first < $1.first }
    func isPerson(_ record: Record) -> Bool {
      SpeakerWords.isPerson(record.name) || SpeakerWords.surname(record.name).map(accepted.contains) ?? false
    }
    for single in outside where Int(single.first) > reach.upperBound {
      guard Int(single.first) - reach.upperBound <= Self.linesAfter else { break }
      if isPerson(single) { reach = reach.lowerBound...Int(single.first) }
    }
    for single in outside.reversed() where Int(single.first) < reach.lowerBound {
      guard reach.lowerBound - Int(single.first) <= Self.linesBefore else { break }
      if isPerson(single) { reach = Int(single.first)...reach.upperBound }
    }
    return reach
  }

  /// Names in brackets without a colon: numbered speakers, or several people who come again at the head of many lines.
  private func bracketedSpeakers() -> Set<String> {
    let bracketed = records.filter { $0.value.form == .bracketed }
    let numbered = bracketed.filter { SpeakerWords.isNumbered($0.value.name) }
    if numbered.values.contains(where: { $0.count > 1 }), isOften(numbered.values) { return Set(numbered.keys) }
    let people = bracketed.filter { $0.value.shape.isNameLike && !SpeakerWords.isSound($0.value.name) }
    let known = people.filter { SpeakerWords.isPerson($0.value.name) }
    let recurring = people.filter { $0.value.count > 1 }
    guard recurring.count > 1, recurring.keys.count(where: { known[$0] != nil }) * 2 >= recurring.count,
      isOften(recurring.values)
    else { return [] }
    return Set(recurring.keys).union(known.keys)
  }

  /// Fewest turns of people whose labels end with a full stop.
  private static let leastStopped = 4

  /// Labels before a full stop, where two at least come again.
  private func stoppedSpeakers() -> Set<String> {
    let stopped = records.filter { $0.value.form == .stop }
    let recurring = stopped.values.filter { $0.count > 1 }
    guard recurring.count > 1, recurring.reduce(0, { $0 + Int($1.count) }) >= Self.leastStopped else { return [] }
    return Set(stopped.keys)
  }

  /// Whether labels stand on every fourth line or more.
  private func isOften(_ labels: some Sequence<Record>) -> Bool {
    labels.reduce(0) { $0 + Int($1.count) } * 4 >= observed
  }

  private func keys(_ isWanted: (Record) -> Bool) -> Set<String> {
    var keys: Set<String> = []
    for (key, record) in records where isWanted(record) { keys.insert(key) }
    return keys
  }

  /// The label at the head of a line, if it is one of the speakers.
  func accepted(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    guard !acceptedNames.isEmpty, let candidate = Self.candidate(bytes, range),
      acceptedNames.contains(candidate.key)
    else { return nil }
    return candidate
  }
}
