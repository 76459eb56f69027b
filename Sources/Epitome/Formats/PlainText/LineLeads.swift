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
  /// Whether times are by the clock, and no times of a recording.
  private var isClock = false
  /// Lines that have a name alone, by where they begin: the line after each has the time, or what is said.
  private var nameLines = NameLines()
  /// Lines that have a time and a name and nothing else.
  private var timedNames = NameLines()
  /// Whether times are said again in words, on their lines or, at these places, on the lines after them.
  private var hasTimesInWords = false
  private var spokenLines: Set<Int> = []
  /// Where the lines of a player's clock begin.
  private let clocks: Set<Int>

  /// Whether speakers are named.
  var hasSpeakers: Bool {
    !labels.acceptedNames.isEmpty || !headNames.isEmpty || hasChanges || isChat || !nameLines.isEmpty
      || !timedNames.isEmpty
  }
  /// Whether any line has a lead.
  var isDialogue: Bool { hasSpeakers || hasTimes }

  init(_ source: [UInt8], _ lines: some Sequence<SourceLine>) {
    self.source = source
    clocks = Set(PlayerClock.find(in: source, lines).map(\.lowerBound))
    var census = Census()
    var heads: Set<String> = []
    var describedHeads: [String: Int] = [:]
    var isAfterBlank = true
    var (isAfterHead, isAfterTime) = (false, false)
    var names = NamesBeforeTimes()
    var followers = NamesAfterTimes()
    var speakers = NamesOnLines()
    var clock = ClockTimes()
    var (chats, notices) = (0, 0)
    var (spoken, lastAlone) = (0, Timecode?.none)
    for line in lines {
      let content = source.trimmed(line.range)
      defer { isAfterBlank = content.isEmpty }
      guard !content.isEmpty else { continue }
      if let alone = lastAlone, let said = TimeInWords(source, at: content.lowerBound, to: content.upperBound),
        said.end == content.upperBound, Double(said.seconds) == alone.seconds
      {
        spokenLines.insert(content.lowerBound)
        spoken += 1
        lastAlone = nil
        continue
      }
      census.lines += 1
      if ChatHead(source, content) != nil {
        chats += 1
      } else if ChatHead.isNotice(source, content) {
        notices += 1
      }
      let head = NameAndTime(source, content)
      if let head {
        if head.shape == .phrase { describedHeads[head.name, default: 0] += 1 } else { heads.insert(head.name) }
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
      let after = time.map { $0.afterSpoken ?? $0.afterHalf ?? $0.payload }
      let isAlone = after.map { $0 >= content.upperBound } ?? false
      if let time { census.add(time, isAlone: isAlone) }
      if time?.afterSpoken != nil { spoken += 1 }
      lastAlone =
        isAlone && time?.afterSpoken == nil
        ? Timecode(source, at: content.lowerBound, to: content.upperBound) : nil
      names.take(source, content, isTime: isAlone)
      followers.take(source, content, time)
      speakers.take(source, content, isAfterBlank: isAfterBlank)
      let rest = min(after ?? content.lowerBound, content.upperBound)..<content.upperBound
      let change = SpeakerChange.sign(source, rest)
      // "ACTION ITEM: …" is nobody's label.
      let label =
        TranscriptTrailer.matches(source, content)
        ? nil : SpeakerLabels.candidate(source, (change?.upperBound ?? rest.lowerBound)..<rest.upperBound)
      if label?.time != nil { census.labels += 1 }
      labels.observe(label, isParagraphStart: isAfterBlank, isAfterTime: time == nil ? isAfterTime : !isAlone)
      isAfterTime = isAlone
      if let stamp = time?.stamp ?? head?.time ?? label?.time { clock.add(stamp) }
      clock.add(bytes: content.count)
    }
    labels.decide(hasTimes: census.hasTimes)
    if census.speeches >= 2, census.speeches * 2 >= census.heads {
      headNames = heads.union(describedHeads.filter { $0.value > 1 }.keys)
    }
    hasChanges = census.changes >= 2 && census.quotes == 0
    isChat = chats >= 2 && chats * 4 >= census.lines - notices
    isClock = clock.areOfDay || isChat && chats * 2 >= census.lines - notices
    hasTimes = census.hasTimes
    hasTimesInWords = hasTimes && spoken >= 2 && spoken * 2 >= census.times
    if hasTimes {
      nameLines = names.found
      if nameLines.isEmpty { timedNames = followers.found }
    } else if !hasSpeakers {
      nameLines = speakers.found(in: source)
    }
    // Where nobody is named, times by the clock are those of an agenda or a log, and part of it.
    if isClock, !hasSpeakers { hasTimes = false }
  }

  /// Whether a line says in a chat what nobody wrote.
  func isNotice(_ range: Range<Int>) -> Bool {
    let content = source.trimmed(range)
    return isChat && ChatHead(source, content) == nil && ChatHead.isNotice(source, content)
  }

  /// The lead of a line, if it has one.
  func lead(of range: Range<Int>) -> LineLead? {
    guard var lead = anyLead(of: range) else { return nil }
    if isClock { (lead.start, lead.end) = (nil, nil) }
    return lead
  }

  private func anyLead(of range: Range<Int>) -> LineLead? {
    let content = source.trimmed(range)
    if isChat {
      if let head = ChatHead(source, content) { return LineLead(speaker: head.name, payload: head.payload) }
      if ChatHead.isNotice(source, content) { return nil }
    }
    if let name = nameLines[content.lowerBound] { return LineLead(speaker: name, payload: range.upperBound) }
    if !headNames.isEmpty, let head = NameAndTime(source, content), headNames.contains(head.name) {
      return LineLead(start: head.time.seconds, speaker: head.name, payload: range.upperBound)
    }
    if hasTimesInWords, spokenLines.contains(content.lowerBound) { return LineLead(payload: range.upperBound) }
    var lead = LineLead(payload: content.lowerBound)
    if hasTimes, !clocks.contains(content.lowerBound), let time = LeadingTime(source, content) {
      let spoken = hasTimesInWords ? time.afterSpoken : nil
      let payload = spoken ?? (isClock ? time.afterHalf ?? time.payload : time.payload)
      lead = LineLead(start: time.start, end: time.end, payload: payload)
    }
    if let name = timedNames[content.lowerBound] {
      lead.speaker = name
      lead.payload = range.upperBound
      return lead
    }
    if hasChanges, let sign = SpeakerChange.sign(source, lead.payload..<content.upperBound) {
      lead.isChange = true
      lead.payload = sign.upperBound
    }
    if let label = labels.accepted(source, lead.payload..<content.upperBound) {
      lead.speaker = label.name
      lead.start = lead.start ?? label.time?.seconds
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
    /// Labels with a time of their own.
    var labels = 0
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

    /// How many lines open with a time.
    var times: Int { intervals + bracketed + bare.count }

    /// Times in brackets count from the second on. A bare one may be a clock time: those must rise, and begin near zero or lead most
    /// lines, or stand on lines of their own. Two of them count only where there are few lines besides.
    var hasTimes: Bool {
      let all = times
      guard all > 0, ordered * 5 >= all * 4 else { return false }
      if intervals > 0 || bracketed >= 2 || bracketed > 0 && labels >= 2 { return true }
      guard bare.count >= 2, let first = bare.first else { return alone > 0 && lines > 1 && bare.isEmpty == false }
      guard bare.count > 2 || bare.count * 10 >= lines else { return false }
      return first <= 120 || bare.count * 2 >= lines || alone * 2 >= bare.count
    }
  }
}
