public import EpitomeCore

/// What a reader made of an input, in a few figures: its kind, encoding, languages, cues and speakers, and what was left out and why.
public struct InputReport: Hashable, Sendable {
  /// The report as a JSON object: `id`, `format`, `encoding`, `languages` with shares, `cues`, `speakers`, `dropped`.
  public let fields: JSONObject

  /// The report on a document that has been read and, for the languages, put through the stage `language`.
  ///
  /// - Throws: ``EpitomeCore/LayerFormatError`` where cues or languages have another shape.
  public init(_ document: Document) throws {
    let meta = document.meta
    var fields: JSONObject = ["id": .string(document.id)]
    for key in ["format", "mediaType", "encoding", "encodingConfidence", "bytes", "title"] { fields[key] = meta[key] }
    let cues = try document.list(.cues)
    fields["cues"] = .integer(Int64(cues.count))
    fields["timedCues"] = .integer(Int64(cues.count { $0.start != nil }))
    fields["speakers"] = .array(Set(cues.compactMap(\.speaker)).sorted().map { .string($0) })
    fields["languages"] = .array(try Self.languages(document))
    var dropped: JSONObject = [:]
    if case .object(let elements)? = meta["dropped"] {
      for (name, count) in elements { dropped[name] = count }
    }
    dropped["unreadableCues"] = meta["droppedCues"]
    dropped["repairedBytes"] = meta["replacedBytes"]
    fields["dropped"] = .object(dropped)
    self.fields = fields
  }

  /// Languages by their share of the letters, largest first.
  private static func languages(_ document: Document) throws -> [JSONValue] {
    var letters: [String: Int] = [:]
    for run in try document.list(.languages) where document.holds(run.span) {
      letters[run.language, default: 0] += document.bytes.wordBytes(run.span.range)
    }
    let total = letters.values.reduce(0, +)
    guard total > 0 else { return [] }
    return letters.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { language, count in
      let share = (Double(count) / Double(total) * 1000).rounded() / 1000
      return .object(["language": .string(language), "share": JSONValue(share)])
    }
  }

  /// The heads of ``cells``.
  public static let heads = ["input", "format", "encoding", "languages", "cues", "speakers", "left out"]

  /// The report as a line of a table.
  public var cells: [String] {
    func text(_ key: String) -> String { fields[key]?.string ?? "-" }
    func joined(_ parts: [String]) -> String { parts.isEmpty ? "-" : parts.joined(separator: ", ") }
    let languages = (fields["languages"]?.array ?? []).map { entry in
      "\(entry["language"]?.string ?? "und") \(Int(((entry["share"]?.double ?? 0) * 100).rounded())) %"
    }
    var encoding = text("encoding")
    if let confidence = fields["encodingConfidence"]?.double { encoding += " (\(Int((confidence * 100).rounded())) %)" }
    var dropped: [String] = []
    for (name, count) in fields["dropped"]?.object ?? [:] { dropped.append("\(count) \(name)") }
    return [
      text("id"), text("format"), encoding, joined(languages), fields["cues"]?.description ?? "0",
      joined((fields["speakers"]?.array ?? []).compactMap(\.string)), joined(dropped),
    ]
  }
}
