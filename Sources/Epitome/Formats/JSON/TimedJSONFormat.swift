import EpitomeCore

/// JSON of services in general: wherever it has a list of objects that each have a text and mostly a time, and perhaps a speaker; or
/// such objects one after the other.
///
/// Of several lists the one is taken that has the text whole and in the smallest parts above words. Times are clock times, or numbers of
/// what their names say; whole numbers without such a name are milliseconds where speech would be far too slow in seconds.
public enum TimedJSONFormat: TranscriptFormat {
  /// `timed-json`.
  public static let name = "timed-json"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`, `jsonl`, `ndjson`.
  public static let fileExtensions = ["json", "jsonl", "ndjson"]

  /// The greatest confidence: below that of every reader that knows its service.
  static let most = 0.6

  /// Fairly sure where there is such a list; where a text stands beside it, it has to be of that text.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let found = Found(values(probe)) else { return 0 }
    guard let text = probe.json?["text"]?.stringBytes else { return most }
    return found.list.bytes * 10 >= text.count { !ByteScan.isSpace($0) } * 9 ? most : 0
  }

  /// Finds what was said, by time.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let values = values(probe)
    guard let found = Found(values) else { return ParsedTranscript() }
    var meta: JSONObject = [:]
    if let title = found.first("title")?.string, !title.isEmpty { meta["title"] = .string(title) }
    meta["language"] = (found.first("language", "language_code", "lang") ?? found.list.language)?.languageTag
    return SegmentList.assemble(
      SegmentList.sortedByStart(found.segments(of: values)), source: probe.source, meta: meta)
  }

  /// Whether an object is a recogniser's though it has a text of its own: a list in it has the very text in parts with times.
  static func retellsItsText(_ node: JSONNode) -> Bool {
    guard let text = node["text"]?.stringBytes, let found = Found([node]) else { return false }
    var bytes: [UInt8] = []
    var walk = JSONListWalk()
    walk.walk([node]) { place, element in
      if place.path == found.path { bytes += element.text?.stringBytes ?? [] }
    }
    return bytes.lazy.filter { !ByteScan.isSpace($0) }.elementsEqual(text.lazy.filter { !ByteScan.isSpace($0) })
  }

  private static func values(_ probe: FormatProbe) -> [JSONNode] {
    if let json = probe.json { return [json] }
    guard probe.jsonError != nil else { return [] }
    return (try? JSONNode.parseSeveral(probe.source)) ?? []
  }

  /// The list that is the transcript.
  private struct Found {
    let path: Int
    let list: SpokenList
    private let paths: [JSONListWalk.Path]

    init?(_ values: [JSONNode]) {
      var walk = JSONListWalk()
      var lists: [Int: SpokenList] = [:]
      walk.walk(values) { place, element in lists[place.path, default: SpokenList()].add(element, at: place) }
      let paths = walk.paths
      var candidates: [(path: Int, list: SpokenList)] = []
      for path in paths.indices {
        let isSeries = path == 0 && values.count > 1
        if let list = lists[path], list.isTranscript(lists: paths[path].lists, isSeries: isSeries) {
          candidates.append((path, list))
        }
      }
      let most = candidates.map(\.list.bytes).max() ?? 0
      let best = candidates.filter { $0.list.bytes * 10 >= most * 9 }.max {
        Self.rank($0.list, $0.path) < Self.rank($1.list, $1.path)
      }
      guard let best else { return nil }
      (path, list) = best
      self.paths = paths
    }

    /// Sentences before words, with speakers before without, small parts before large ones; of words the whole ones first.
    private static func rank(_ list: SpokenList, _ path: Int) -> (Int, Int, Int, Int) {
      (list.isWordwise ? 0 : 1, list.speakers > 0 ? 1 : 0, list.isWordwise ? -list.texts : list.texts, -path)
    }

    /// What the objects around the list say.
    func first(_ keys: String...) -> JSONNode? {
      var path = path
      while true {
        for key in keys {
          if let value = paths[path].holder?[key], value.kind == .string { return value }
        }
        guard path != paths[path].parent else { return nil }
        path = paths[path].parent
      }
    }

    func segments(of values: [JSONNode]) -> [Segment] {
      let units = list.unitsPerSecond ?? 1
      let areWords = list.areWords(listKey: paths[path].key)
      var segments: [Segment] = []
      var words = RecognisedWords()
      var last = 0
      var walk = JSONListWalk()
      walk.walk(values) { place, element in
        guard place.path == path, let passage = element.passage, let text = element.text else { return }
        let start = element.start?.seconds(units)
        let duration = start.flatMap { start in element.duration.map { start + $0.seconds(units) } }
        let end = (element.end?.seconds(units) ?? duration).map { max(start ?? 0, $0) }
        let channel = list.hasChannels ? element.channel ?? place.channel : nil
        let speaker = element.speaker ?? place.speaker ?? channel
        if !areWords || text.kind != .string || place.list != last {
          segments += words.segments
          words = RecognisedWords()
        }
        if areWords, text.kind == .string {
          words.add(
            text, start: start, end: end, speaker: speaker, isPunctuation: element.isPunctuation,
            carriesSpaces: list.carriesSpaces)
        } else {
          segments.append(Segment(passage, start: start, end: end, speaker: speaker))
        }
        last = place.list
      }
      return segments + words.segments
    }
  }
}
