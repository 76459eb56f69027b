import EpitomeCore

/// What stands before the speech on a line: a time, a name, a sign.
struct LineLead: Hashable, Sendable {
  var start: Double?
  var end: Double?
  var speaker: String?
  /// Whether it is `>>`.
  var isChange = false
  /// Where the speech begins; the end of the line where the lead has it for itself.
  var payload: Int
}

/// Finds the leads of a text's lines, after a first walk that tells which kinds of lead the text has.
struct LineLeads {
  private let source: [UInt8]
  private var labels = SpeakerLabels()
  private var headNames: Set<String> = []
  private var hasTimes = false
  private var hasChanges = false
  private var isChat = false
  /// Lines that have a name alone, by where they begin: the line after each has the time, or what is said.
  private var nameLines = NameLines()
  /// Where the lines of a player's clock begin.
  private let clocks: Set<Int>

  /// Whether speakers are named.
  var hasSpeakers: Bool {
    !labels.acceptedNames.isEmpty || !headNames.isEmpty || hasChanges || isChat || !nameLines.isEmpty
  }
  /// Whether any line has a lead.
  var isDialogue: Bool { hasSpeakers || hasTimes }

  init(_ source: [UInt8], _ lines: some Sequence<SourceLine>) {
    self.source = source
    clocks = Set(PlayerClock.find(in: source, lines).map(\.lowerBound))
    var census = Census()
    var heads: Set<String> = []
    var isAfterBlank = true
    var isAfterHead = false
    var names = NamesBeforeTimes()
    var speakers = NamesOnLines()
    var chats = 0
    for line in lines {
      let content = source.trimmed(line.range)
      defer { isAfterBlank = content.isEmpty }
      guard !content.isEmpty else { continue }
      census.lines += 1
      if ChatHead(source, content) != nil { chats += 1 }
      let head = NameAndTime(source, content)
      if let head {
        heads.insert(head.name)
        census.heads += 1
      } else if isAfterHead {
        census.speeches += 1
      }
      isAfterHead = head != nil
      if SpeakerChange.sign(source, content) != nil {
        census.changes += 1
      } else if source[content.lowerBound] == 0x3E {
        census.quotes += 1
      }
      let time = clocks.contains(content.lowerBound) ? nil : LeadingTime(source, content)
      if let time { census.add(time, isAlone: time.payload >= content.upperBound) }
      names.take(source, content, isTime: time.map { $0.payload >= content.upperBound } ?? false)
      speakers.take(source, content, isAfterBlank: isAfterBlank)
      let rest = (time?.payload ?? content.lowerBound)..<content.upperBound
      let change = SpeakerChange.sign(source, rest)
      labels.observe(
        SpeakerLabels.candidate(source, (change?.upperBound ?? rest.lowerBound)..<rest.upperBound),
        isParagraphStart: isAfterBlank)
    }
    labels.decide()
    if census.speeches >= 2, census.speeches * 2 >= census.heads { headNames = heads }
    hasChanges = census.changes >= 2 && census.quotes == 0
    hasTimes = census.hasTimes
    isChat = chats >= 2 && chats * 4 >= census.lines
    if hasTimes {
      nameLines = names.found
    } else if !hasSpeakers {
      nameLines = speakers.found(in: source)
    }
  }

  /// The lead of a line, if it has one.
  func lead(of range: Range<Int>) -> LineLead? {
    let content = source.trimmed(range)
    if isChat, let head = ChatHead(source, content) { return LineLead(speaker: head.name, payload: head.payload) }
    if let name = nameLines[content.lowerBound] { return LineLead(speaker: name, payload: range.upperBound) }
    if !headNames.isEmpty, let head = NameAndTime(source, content) {
      return LineLead(start: head.seconds, speaker: head.name, payload: range.upperBound)
    }
    var lead = LineLead(payload: content.lowerBound)
    if hasTimes, !clocks.contains(content.lowerBound), let time = LeadingTime(source, content) {
      lead = LineLead(start: time.start, end: time.end, payload: time.payload)
    }
    if hasChanges, let sign = SpeakerChange.sign(source, lead.payload..<content.upperBound) {
      lead.isChange = true
      lead.payload = sign.upperBound
    }
    if let label = labels.accepted(source, lead.payload..<content.upperBound) {
      lead.speaker = label.name
      lead.start = lead.start ?? label.start
      lead.payload = label.payload
      if lead.start == nil, let time = LeadingTime(source, lead.payload..<content.upperBound), time.isBracketed {
        lead.start = time.start
        lead.payload = time.payload
      }
    }
    return lead.payload > content.lowerBound ? lead : nil
  }

  /// What the first walk counts.
  private struct Census {
    var lines = 0
    var changes = 0
    /// Lines with a name and a time only, and lines that follow one.
    var heads = 0
    var speeches = 0
    /// Lines that begin with a single `>`, as quoted mail does.
    var quotes = 0
    private var intervals = 0
    private var bracketed = 0
    private var bare: [Double] = []
    private var alone = 0
    private var ordered = 0
    private var last = -1.0

    mutating func add(_ time: LeadingTime, isAlone: Bool) {
      if time.end != nil {
        intervals += 1
      } else if time.isBracketed {
        bracketed += 1
      } else {
        bare.append(time.start)
      }
      if isAlone { alone += 1 }
      if time.start >= last { ordered += 1 }
      last = time.start
    }

    /// Times in brackets count from the second on. A bare one may be a clock time: those must rise, and begin near zero or lead most
    /// lines, or stand on lines of their own. Two of them count only where there are few lines besides.
    var hasTimes: Bool {
      let all = intervals + bracketed + bare.count
      guard all > 0, ordered * 5 >= all * 4 else { return false }
      if intervals > 0 || bracketed >= 2 { return true }
      guard bare.count >= 2, let first = bare.first else { return alone > 0 && lines > 1 && bare.isEmpty == false }
      guard bare.count > 2 || bare.count * 10 >= lines else { return false }
      return first <= 120 || bare.count * 2 >= lines || alone * 2 >= bare.count
    }
  }
}

/// A time at the head of a line: `[00:12:31]`, `\\[12:31\\]` as Markdown escapes it, `(0:04)`, `02:15`, `[00:01.000 --> 00:03.500]`, `00:01 - 00:04`.
struct LeadingTime: Hashable, Sendable {
  var start: Double
  var end: Double?
  var isBracketed: Bool
  /// After the time and the blanks and dashes that follow it.
  var payload: Int

  init?(_ source: [UInt8], _ range: Range<Int>) {
    var index = ByteScan.skipBlanks(source, from: range.lowerBound, to: range.upperBound)
    guard index < range.upperBound else { return nil }
    if source[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound { index += 1 }
    let closing: UInt8? =
      switch source[index] {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      default: nil
      }
    if closing != nil { index = ByteScan.skipBlanks(source, from: index + 1, to: range.upperBound) }
    guard let first = Timecode(source, at: index, to: range.upperBound) else { return nil }
    start = first.seconds
    isBracketed = closing != nil
    index = first.end
    var second = ByteScan.skipBlanks(source, from: index, to: range.upperBound)
    let dash = second
    while second < range.upperBound, source[second] == 0x2D || source[second] == 0x3E { second += 1 }
    if second > dash, second - dash <= 3,
      let last = Timecode(
        source, at: ByteScan.skipBlanks(source, from: second, to: range.upperBound), to: range.upperBound)
    {
      end = max(start, last.seconds)
      index = last.end
    }
    if let closing {
      index = ByteScan.skipBlanks(source, from: index, to: range.upperBound)
      if index < range.upperBound, source[index] == UInt8(ascii: "\\") { index += 1 }
      guard index < range.upperBound, source[index] == closing else { return nil }
      index += 1
    } else if index < range.upperBound, !ByteScan.isBlank(source[index]) {
      return nil
    }
    payload = Self.skipSeparator(source, from: index, to: range.upperBound)
  }

  /// Past blanks, and one dash between them as chapter lists have it.
  private static func skipSeparator(_ source: [UInt8], from start: Int, to end: Int) -> Int {
    let index = ByteScan.skipBlanks(source, from: start, to: end)
    guard index < end else { return end }
    let (value, length) = source.scalar(at: index)
    guard value == 0x2D || value == 0x2013 || value == 0x2014 || value == 0x7C, index + length < end,
      ByteScan.isBlank(source[index + length])
    else { return index }
    return ByteScan.skipBlanks(source, from: index + length, to: end)
  }
}

/// A line that has a name and a time and nothing else: `Ana Ruiz  0:04`, `Speaker 2 (1:02:11)`.
struct NameAndTime: Hashable, Sendable {
  var name: String
  var seconds: Double

  init?(_ source: [UInt8], _ content: Range<Int>) {
    guard content.count <= 96, content.count > 4 else { return nil }
    if let head = Self.bracketedName(source, content) {
      self = head
      return
    }
    var nameEnd = content.upperBound
    if let bracket = SpeakerLabels.timeInBrackets(source, before: content.upperBound, from: content.lowerBound) {
      seconds = bracket.seconds
      nameEnd = bracket.start
    } else {
      var start = content.upperBound
      while start > content.lowerBound, ByteScan.isDigit(source[start - 1]) || source[start - 1] == 0x3A { start -= 1 }
      guard start > content.lowerBound, ByteScan.isBlank(source[start - 1]),
        let time = Timecode(source, at: start, to: content.upperBound), time.end == content.upperBound
      else { return nil }
      seconds = time.seconds
      nameEnd = start
    }
    let range = source.trimmed(content.lowerBound..<nameEnd)
    guard LabelShape(source, range, allowsComma: true) != nil else { return nil }
    name = ByteScan.label(source, range)
  }

  private init(name: String, seconds: Double) {
    (self.name, self.seconds) = (name, seconds)
  }

  /// `[Ana Ruiz] 00:00:04`, as Zoom saves its captions.
  private static func bracketedName(_ source: [UInt8], _ content: Range<Int>) -> NameAndTime? {
    guard source[content.lowerBound] == UInt8(ascii: "["),
      let close = content.first(where: { source[$0] == UInt8(ascii: "]") }),
      let time = Timecode(
        source, at: ByteScan.skipBlanks(source, from: close + 1, to: content.upperBound), to: content.upperBound),
      time.end == content.upperBound
    else { return nil }
    let range = source.trimmed(content.lowerBound + 1..<close)
    guard LabelShape(source, range, allowsComma: true) != nil else { return nil }
    return NameAndTime(name: ByteScan.label(source, range), seconds: time.seconds)
  }
}
