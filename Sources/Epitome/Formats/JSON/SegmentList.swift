import EpitomeCore

/// A segment of a recogniser's result: words with times and perhaps a speaker.
struct Segment: Sendable {
  var passage: Passage
  /// Times and speaker, in the form that takes least memory.
  private var cue: Cue

  init(_ passage: Passage, start: Double? = nil, end: Double? = nil, speaker: String? = nil) {
    self.passage = passage
    cue = Cue(source: [], start: start, end: end, speaker: speaker)
  }

  var start: Double? { cue.start }
  var end: Double? {
    get { cue.end }
    set { cue.end = newValue }
  }
  var speaker: String? { cue.speaker }
}

/// Turns segments into cues, with the joints that the segments themselves call for.
enum SegmentList {
  static func assemble(_ segments: some Collection<Segment>, source: [UInt8], meta: JSONObject = [:])
    -> ParsedTranscript
  {
    let joints = Joints(segments, source)
    var assembler = TranscriptAssembler(source: source, count: segments.count)
    var before: Segment?
    for segment in segments where !segment.passage.isBlank(in: source) {
      var draft = CueDraft(segment.passage, start: segment.start, end: segment.end, speaker: segment.speaker)
      if let before, before.speaker == segment.speaker {
        draft.joint = joints.joint(before: segment.passage.bytes(in: source))
      }
      assembler.add(draft)
      before = segment
    }
    return assembler.finish(meta: meta)
  }

  /// How the segments of a file join: a leading space carries the word break in what Whisper writes, and a segment may be a word.
  private struct Joints {
    /// Whether segments that begin a word begin with a space.
    private let hasSpaces: Bool
    /// Whether segments are words rather than sentences.
    private let isWordwise: Bool

    init(_ segments: some Sequence<Segment>, _ source: [UInt8]) {
      var filled = 0
      var spaced = 0
      var words = 0
      for segment in segments {
        let text = segment.passage.bytes(in: source)
        guard let first = text.first else { continue }
        filled += 1
        if first == 0x20 { spaced += 1 }
        words += SegmentList.words(text)
      }
      hasSpaces = filled > 1 && spaced * 2 > filled
      isWordwise = filled > 1 && words < filled * 2
    }

    func joint(before text: [UInt8]) -> CueDraft.Joint {
      guard let first = text.first else { return .line }
      if hasSpaces, first != 0x20, !SegmentList.isUnspaced(text) { return .none }
      guard isWordwise else { return .line }
      return SegmentList.isUnspaced(text) ? .none : .space
    }
  }

  /// Words by white space; an unspaced script counts by threes of bytes, which are its characters.
  static func words(_ text: [UInt8]) -> Int {
    if isUnspaced(text) { return text.count / 6 + 1 }
    var count = 0
    var isInWord = false
    for byte in text {
      let isSpace = ByteScan.isSpace(byte)
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }

  /// Whether the text begins with a script that has no spaces: kana, Han, Thai.
  static func isUnspaced(_ text: [UInt8]) -> Bool {
    let start = text.trimmed(text.indices)
    guard let first = start.first else { return false }
    let value = text.scalar(at: first).value
    return 0x0E00...0x0E7F ~= value || 0x2E80...0x9FFF ~= value || 0xF900...0xFAFF ~= value || 0xFF00...0xFFEF ~= value
      || 0x20000...0x3FFFF ~= value
  }

  /// The segments in order of their starts; those without one stay where they are after the one before them.
  static func sortedByStart(_ segments: [Segment]) -> [Segment] {
    var last = 0.0
    let isSorted = segments.allSatisfy { segment in
      defer { last = segment.start ?? last }
      return segment.start ?? last >= last
    }
    guard !isSorted else { return segments }
    var keyed: [(start: Double, index: Int)] = []
    for (index, segment) in segments.enumerated() { keyed.append((segment.start ?? keyed.last?.start ?? 0, index)) }
    return keyed.sorted { ($0.start, $0.index) < ($1.start, $1.index) }.map { segments[$0.index] }
  }
}

extension JSONNode {
  /// Seconds, whether written as a number or as text: `1.5`, `"1.5"`, `"1.5s"`, `"00:00:01,500"`.
  var seconds: Double? {
    if let double { return double.isFinite ? max(0, double) : nil }
    guard let bytes = stringBytes else { return nil }
    if let time = Timecode(bytes, at: 0, to: bytes.count), time.end == bytes.count { return time.seconds }
    let digits = bytes.last == UInt8(ascii: "s") ? bytes.dropLast() : bytes[...]
    return Double(String(decoding: digits, as: UTF8.self)).flatMap { $0.isFinite ? max(0, $0) : nil }
  }

  /// Seconds of a number that counts so many to the second.
  func seconds(of unitsPerSecond: Double) -> Double? {
    double.flatMap { $0.isFinite ? max(0, $0) / unitsPerSecond : nil }
  }

  /// The first of several keys that has a value other than null.
  func first(_ keys: String...) -> JSONNode? {
    for key in keys {
      if let node = self[key], !node.isNull { return node }
    }
    return nil
  }

  /// The name of a speaker, which may be a number.
  var speakerName: String? {
    if let string { return string.isEmpty ? nil : string }
    if let int { return String(int) }
    return nil
  }

  /// The tag of a language, if this is one or names one.
  var languageTag: JSONValue? { string.flatMap(LanguageNames.tag).map { .string($0) } }
}
