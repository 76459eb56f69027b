import EpitomeCore

/// Tells records from what recognisers put out: both are JSON with texts.
enum RecordShape {
  /// Keys by which an object is a recogniser's though it has an id.
  private static let timed: Set<String> = ["start", "startTime", "offset", "begin", "segments", "words", "utterances"]
  /// Keys by which one without an id is a recogniser's, or a turn of a talk.
  private static let spoken: Set<String> = [
    "chunks", "duration", "end", "endTime", "from", "result", "results", "speaker", "time", "timestamp", "to",
  ]

  /// Whether a text begins with a line that is a record.
  static func isRecordLines(_ utf8: [UInt8]) -> Bool {
    guard let start = utf8.firstIndex(where: { !ByteScan.isSpace($0) }), utf8[start] == UInt8(ascii: "{") else {
      return false
    }
    let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
    if WireDecoder.isRecord(utf8, range: start..<end) { return true }
    let line = Array(utf8[start..<end])
    guard let node = try? JSONNode.parse(line), isRecord(node, line) else { return false }
    // What a recogniser prints on the one line of a file is no record; lines of it are, each of a recording of its own.
    return !(ByteScan.isBlank(utf8, end..<utf8.count) && TimedJSONFormat.retellsItsText(node))
  }

  /// Where the elements of a list of records stand; nil for every other text.
  static func elements(of utf8: [UInt8]) -> [Range<Int>]? {
    guard utf8.first(where: { !ByteScan.isSpace($0) }) == UInt8(ascii: "[") else { return nil }
    var reader = JSONReader(utf8, range: utf8.indices)
    var elements: [Range<Int>] = []
    do {
      try reader.beginArray()
      while try reader.nextElement() {
        let element = try reader.skipValue()
        if elements.isEmpty, !isElement(Array(utf8[element])) { return nil }
        elements.append(element)
      }
      try reader.finish()
    } catch {
      return nil
    }
    return elements.isEmpty ? nil : elements
  }

  /// Whether an element of a list is a record. Lists of segments are common, so numbers, which may be times, want an id beside them.
  private static func isElement(_ bytes: [UInt8]) -> Bool {
    guard let node = try? JSONNode.parse(bytes), !SlackFormat.isMessage(node) else { return false }
    let id = node["id"]
    guard id == nil || id?.kind == .string || id?.kind == .null else { return false }
    if WireDecoder.isRecord(bytes, range: bytes.indices) { return true }
    return isRecord(node, bytes) && (id?.kind == .string || !node.members.contains { $0.value.kind == .number })
  }

  /// Whether an object has a text and further keys, and no reader of recognisers' output knows it.
  private static func isRecord(_ node: JSONNode, _ bytes: [UInt8]) -> Bool {
    guard node["text"]?.kind == .string else { return false }
    let keys = Set(node.members.filter { !$0.value.isNull }.compactMap(\.key.string))
    guard keys.isDisjoint(with: timed) else { return false }
    if node["id"] != nil { return true }
    guard keys.isDisjoint(with: spoken) else { return false }
    let element = SpokenElement(node, looksInside: false)
    if let start = element.start, start.value < SpokenUnit.latest * 1000,
      element.end != nil || element.duration != nil || element.speaker != nil
    {
      return false
    }
    let format = FormatRegistry.detect(FormatProbe(bytes), fileName: nil)
    return format.map { $0 == TimedJSONFormat.self || $0.fileExtensions.allSatisfy { !$0.hasPrefix("json") } } ?? true
  }
}
