import EpitomeCore

/// What a template sees of a document, by name. What a document does not have is not there, so that `{{#name}}` asks for it.
///
/// - `id`, `title`, `language` (tag), `languageName`, `words`, `duration` (seconds), `length` (as `12:34`), `text`, `meta`
/// - `summary`: `number`, `text`, `speaker`, `section`, `start` and `end` (seconds), `time` (as `12:34`), `link` (to that moment of the
///   recording), `isCut`, `score`
/// - `sections`: `number`, `title`, `start`, `end`, `time`, `link`, and `lines`, those of the summary in it
/// - `terms`: `number`, `text`, `score`, `count`, `start`, `time`, `link`, `variants`
/// - `acronyms`: `short`, `long`; `definitions`: `term`, `text`; `names`: `text`, `kind`, `count`
struct TemplateFields {
  let members: JSONObject

  init(_ document: Document) throws {
    let facts = try PageFacts(document)
    let recording = WebAddress.recording(of: document.meta)
    let sections = try document.list(.sections)
    let lines = try document.list(.summary).enumerated().map { index, line in
      (line.section, Self.line(line, index, sections, recording))
    }
    var members: JSONObject = [
      "id": .string(document.id), "title": .string(facts.title), "words": .integer(Int64(facts.words)),
      "text": .string(document.text), "meta": .object(document.meta), "summary": .array(lines.map(\.1)),
    ]
    if facts.language != "und" {
      members["language"] = .string(facts.language)
      members["languageName"] = .string(LanguageNames.name(facts.language))
    }
    if let duration = facts.duration {
      members["duration"] = JSONValue(duration)
      members["length"] = .string(ClockTime.text(duration))
    }
    members["sections"] = .array(
      sections.enumerated().map { index, section in
        var fields: JSONObject = ["number": .integer(Int64(index + 1))]
        let title = PlainLine.fold(section.title)
        if !title.isEmpty { fields["title"] = .string(title) }
        Self.addTimes(section.start, section.end, recording, to: &fields)
        fields["lines"] = .array(lines.filter { $0.0 == index }.map(\.1))
        return .object(fields)
      })
    members["terms"] = .array(
      try document.list(.terms).enumerated().map { index, term in
        var fields: JSONObject = [
          "number": .integer(Int64(index + 1)), "text": .string(PlainLine.fold(term.text)),
          "score": JSONValue(term.score), "count": .integer(Int64(term.spans.count)),
          "variants": .array(term.variants.map { .string(PlainLine.fold($0)) }),
        ]
        Self.addTimes(term.start, nil, recording, to: &fields)
        return .object(fields)
      })
    members["acronyms"] = .array(
      try document.list(.acronyms).map { acronym in
        var fields: JSONObject = ["short": .string(PlainLine.fold(acronym.short))]
        if let long = acronym.long { fields["long"] = .string(PlainLine.fold(long)) }
        return .object(fields)
      })
    members["definitions"] = .array(
      try document.list(.definitions).map { definition in
        ["term": .string(PlainLine.fold(definition.term)), "text": .string(PlainLine.fold(definition.text))]
      })
    members["names"] = .array(
      try document.list(.names).map { name in
        [
          "text": .string(PlainLine.fold(name.text)), "kind": .string(name.kind.rawValue),
          "count": .integer(Int64(name.spans.count)),
        ]
      })
    self.members = members
  }

  private static func line(
    _ line: SummaryLine, _ index: Int, _ sections: [Section], _ recording: WebAddress?
  ) -> JSONValue {
    var fields: JSONObject = [
      "number": .integer(Int64(index + 1)), "text": .string(PlainLine.fold(line.text)), "score": JSONValue(line.score),
      "isCut": .bool(line.cut != nil),
    ]
    if let speaker = line.speaker.map(PlainLine.fold), !speaker.isEmpty { fields["speaker"] = .string(speaker) }
    if let section = line.section, sections.indices.contains(section) {
      let title = PlainLine.fold(sections[section].title)
      if !title.isEmpty { fields["section"] = .string(title) }
    }
    addTimes(line.start, line.end, recording, to: &fields)
    return .object(fields)
  }

  private static func addTimes(
    _ start: Double?, _ end: Double?, _ recording: WebAddress?, to fields: inout JSONObject
  ) {
    if let start, start.isFinite {
      fields["start"] = JSONValue(start)
      fields["time"] = .string(ClockTime.text(start))
      if let recording { fields["link"] = .string(recording.moment(start)) }
    }
    if let end, end.isFinite { fields["end"] = JSONValue(end) }
  }
}
