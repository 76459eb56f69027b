import EpitomeCore

/// What an element of a list tells of something said, by the names that services give its members: `startTime`, `start_time` and
/// `StartTime` are one name.
struct SpokenElement {
  /// What a member tells.
  private enum Role { case text, start, end, duration, speaker, channel }

  private struct Meaning {
    var role: Role
    /// The less the surer.
    var rank: Int
    /// What the name says that a number counts.
    var unitsPerSecond: Double?
    /// Whether a number must have its unit: those of `start_offset` count frames, or letters.
    var wantsUnit = false
  }

  private static let texts = [
    "text", "transcript", "sentence", "punctuatedword", "utterance", "phrase", "caption", "body", "segment", "line",
    "displaytext", "content", "value", "word", "token",
  ]
  private static let words: Set<String> = ["punctuatedword", "word", "token"]
  private static let starts = [
    "start", "starttime", "starttimestamp", "begin", "begintime", "timestampin", "timein", "offset", "ts", "timestamp",
    "time", "from", "tstart", "t", "startoffset",
  ]
  private static let ends = [
    "end", "endtime", "endtimestamp", "stop", "stoptime", "timestampout", "until", "to", "endoffset",
  ]
  private static let durations = ["duration", "dur", "length"]
  /// From the third on they are names of other things too, unless they stand in the very element.
  private static let speakers = [
    "speakername", "speaker", "speakerlabel", "speakerdisplayname", "participantname", "participant", "speakerid",
    "participantid", "displayname", "name", "author", "username", "user", "person", "role",
  ]
  private static let lastOfSure = 7
  private static let units: [(suffix: String, perSecond: Double?)] = [
    ("", nil), ("ms", 1000), ("millis", 1000), ("millisec", 1000), ("msec", 1000), ("milliseconds", 1000),
    ("inms", 1000), ("inmillis", 1000), ("inmilliseconds", 1000), ("s", 1), ("sec", 1), ("secs", 1), ("seconds", 1),
    ("insec", 1), ("inseconds", 1),
  ]

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    for (rank, name) in texts.enumerated() { meanings[name] = Meaning(role: .text, rank: rank) }
    for (names, role) in [(starts, Role.start), (ends, .end), (durations, .duration)] {
      for (rank, name) in names.enumerated() {
        for unit in units where meanings[name + unit.suffix] == nil {
          meanings[name + unit.suffix] = Meaning(
            role: role, rank: rank, unitsPerSecond: unit.perSecond,
            wantsUnit: name == "startoffset" || name == "endoffset")
        }
      }
    }
    for (rank, name) in speakers.enumerated() { meanings[name] = Meaning(role: .speaker, rank: rank) }
    for name in ["channel", "channelid", "channeltag"] { meanings[name] = Meaning(role: .channel, rank: 0) }
    return meanings
  }()

  /// A key in lower case without the signs between its words; nil for a long one.
  static func folded(_ key: JSONNode) -> String? {
    guard let payload = key.payload, payload.count <= 40, let bytes = key.stringBytes else { return nil }
    var folded: [UInt8] = []
    for byte in bytes where byte != 0x5F && byte != 0x2D && byte != 0x20 {
      folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The text, as a string or a list of runs.
  private(set) var text: JSONNode?
  /// Whether the text's key says that it is a word.
  private(set) var isWord = false
  private(set) var start: SpokenTime?
  private(set) var end: SpokenTime?
  private(set) var duration: SpokenTime?
  private(set) var speaker: String?
  /// Whether the speaker is one of all that stands in the element.
  private(set) var isSpeakerOfParts = false
  private(set) var channel: String?
  /// Whether the times are those of the first and the last part of the element.
  private(set) var isTimedByParts = false
  private(set) var language: JSONNode?
  /// Whether it is a mark that belongs to the word before it.
  private(set) var isPunctuation = false

  /// Looks at an element, and at its parts where `looksInside` and it has no time of its own.
  init(_ node: JSONNode, looksInside: Bool = true) {
    var ranks: [Role: Int] = [:]
    var lists: [JSONNode] = []
    node.forEachMember { key, value in
      if value.kind == .array { lists.append(value) }
      guard !value.isNull, let name = Self.folded(key) else { return }
      if name == "language" { language = value }
      if name == "type" { isPunctuation = value.string?.hasPrefix("punct") == true }
      guard let meaning = Self.meanings[name], meaning.rank < ranks[meaning.role] ?? .max, take(value, meaning, name)
      else { return }
      ranks[meaning.role] = meaning.rank
    }
    guard looksInside else { return }
    if start == nil { takeTimes(of: lists) }
    if text == nil { text = lists.first(where: Self.isRuns) }
  }

  private mutating func take(_ value: JSONNode, _ meaning: Meaning, _ name: String) -> Bool {
    switch meaning.role {
    case .text:
      guard value.kind == .string else { return false }
      text = value
      isWord = Self.words.contains(name)
    case .start:
      if value.kind == .array, let first = value[0], let time = SpokenTime(first, unitsPerSecond: nil) {
        start = time
        end = value[1].flatMap { SpokenTime($0, unitsPerSecond: nil) }
        return true
      }
      guard let time = time(value, meaning) else { return false }
      start = time
    case .end:
      guard let time = time(value, meaning) else { return false }
      end = time
    case .duration:
      guard let time = time(value, meaning) else { return false }
      duration = time
    case .speaker:
      let name = value.kind == .object ? value.first("name", "displayName", "display_name", "label", "id") : value
      guard let name = name?.speakerName else { return false }
      speaker = name
      isSpeakerOfParts = meaning.rank <= Self.lastOfSure
    case .channel:
      guard value.kind == .number || value.kind == .string else { return false }
      channel = value.int.map { "Channel \($0 + 1)" } ?? value.speakerName
    }
    return true
  }

  private func time(_ value: JSONNode, _ meaning: Meaning) -> SpokenTime? {
    guard let time = SpokenTime(value, unitsPerSecond: meaning.unitsPerSecond) else { return nil }
    return meaning.wantsUnit && time.form != .seconds ? nil : time
  }

  /// Takes the start of the first and the end of the last part that is timed.
  private mutating func takeTimes(of lists: [JSONNode]) {
    for list in lists {
      let parts = list.elements
      guard let first = parts.first, first.kind == .object, let last = parts.last else { continue }
      let opening = SpokenElement(first, looksInside: false)
      guard opening.text != nil, let time = opening.start else { continue }
      start = time
      end = SpokenElement(last, looksInside: false).end
      isTimedByParts = true
      return
    }
  }

  /// Whether a list is a text in runs: of objects that have a text and no time.
  private static func isRuns(_ list: JSONNode) -> Bool {
    guard let first = list[0], first.kind == .object else { return false }
    let run = SpokenElement(first, looksInside: false)
    return run.text != nil && run.start == nil
  }

  /// What is said.
  var passage: Passage? {
    guard let text else { return nil }
    guard text.kind == .array else { return Passage(text) }
    var passage = Passage()
    for part in text.elements {
      guard let run = SpokenElement(part, looksInside: false).text, let bytes = run.stringBytes else { continue }
      let isJoined = bytes.first.map(ByteScan.isSpace) == true || SegmentList.isUnspaced(bytes)
      passage.append(Passage(run), after: isJoined ? "" : " ")
    }
    return passage
  }
}
