package import EpitomeCore

/// What the index over a folder keeps of a document: enough to say all that it says without reading the document again.
package struct IndexedDocument: Sendable {
  /// A key term of the document.
  struct Term: Sendable {
    /// Its best form.
    var text: String
    /// The stems of its words, the same for terms that differ in inflection or case only.
    var key: String
    /// How often it occurs.
    var count: Int
    /// Weight relative to the document's best term, 0...1.
    var score: Double
    /// When its first places are said, in seconds; empty where there are no times.
    var starts: [Double]
  }

  /// A line of the document's summary.
  struct Line: Sendable {
    var text: String
    /// Its number in the summary, from 1.
    var number: Int
    /// What it adds to the summary, 0...1.
    var score: Double
    /// When it is said, in seconds.
    var start: Double?
  }

  package let id: String
  package let title: String?
  /// BCP 47 tag; nil where it is not known.
  package let language: String?
  /// `2024`, `2024-05` or `2024-05-31`, from `meta` or the name of the file.
  let date: String?
  let words: Int
  let sections: Int
  /// The best terms, best first.
  let terms: [Term]
  /// The first line of the summary and the two others that add most, in order.
  let lines: [Line]
  /// By which near-duplicates are found; nil where there are no words.
  let sketch: DocumentSketch?

  /// How much is kept of each document, so that an index over ten thousand stays small.
  private static let (keptTerms, keptStarts, keptLines, lineLength) = (12, 3, 3, 300)

  /// What to keep of a document.
  ///
  /// - Throws: `LayerFormatError` where a layer has another shape.
  package init(_ document: Document) throws {
    id = document.id
    let title = PlainLine.fold(document.meta["title"]?.string ?? "")
    self.title = title.isEmpty ? nil : title
    let language = try document.language()
    self.language = language == "und" ? nil : language
    date = DocumentDate.of(document)
    words = document.words.count
    sections = try document.list(.sections).count
    let timeline = try document.timeline()
    terms = try document.list(.terms).prefix(Self.keptTerms).map { term in
      Term(
        text: PlainLine.fold(term.text), key: TermKey.of(term.text, language: language), count: term.spans.count,
        score: Self.rounded(term.score),
        starts: term.spans.prefix(Self.keptStarts).compactMap { document.holds($0) ? timeline.start(of: $0) : nil }
          .filter(\.isFinite))
    }
    lines = Self.lines(try document.list(.summary), document)
    sketch = try DocumentSketch(document)
  }

  private static func lines(_ summary: [SummaryLine], _ document: Document) -> [Line] {
    let best = summary.indices.dropFirst().sorted { (summary[$1].score, $0) < (summary[$0].score, $1) }
    let kept = (summary.isEmpty ? [] : [0]) + best.prefix(keptLines - 1).sorted()
    return kept.map { index in
      let line = summary[index]
      let isLong = line.text.utf8.count > lineLength && document.holds(line.span)
      let text = isLong ? document.opening(of: line.span, limit: lineLength) : line.text
      return Line(
        text: (line.cut == nil ? "" : "… ") + PlainLine.fold(text), number: index + 1, score: rounded(line.score),
        start: line.start.flatMap { $0.isFinite ? $0 : nil })
    }
  }

  private static func rounded(_ share: Double) -> Double {
    share.isFinite ? (min(max(share, 0), 1) * 1000).rounded() / 1000 : 0
  }
}

// MARK: - JSON

extension IndexedDocument {
  /// The document as the manifest has it, beside what else stands there.
  package var members: JSONObject {
    var members: JSONObject = [
      "id": .string(id), "sections": .integer(Int64(sections)), "words": .integer(Int64(words)),
      "terms": .array(
        terms.map { term in
          [
            .string(term.text), .string(term.key), .integer(Int64(term.count)), JSONValue(term.score),
            .array(term.starts.map { JSONValue($0) }),
          ]
        }),
      "lines": .array(
        lines.map { line in
          .array(
            [.string(line.text), .integer(Int64(line.number)), JSONValue(line.score)]
              + (line.start.map { [JSONValue($0)] } ?? []))
        }),
    ]
    if let title { members["title"] = .string(title) }
    if let language { members["language"] = .string(language) }
    if let date { members["date"] = .string(date) }
    if let sketch { members["sketch"] = .string(sketch.text) }
    return members
  }

  /// The document that ``members`` were written of; nil where they are no such members.
  package init?(_ members: JSONObject) {
    guard let id = members["id"]?.string, let terms = members["terms"]?.array, let lines = members["lines"]?.array
    else { return nil }
    self.id = id
    title = members["title"]?.string
    language = members["language"]?.string
    date = members["date"]?.string
    words = members["words"]?.int ?? 0
    sections = members["sections"]?.int ?? 0
    self.terms = terms.compactMap { value in
      guard let parts = value.array, parts.count == 5, let text = parts[0].string, let key = parts[1].string,
        let count = parts[2].int, let score = parts[3].double, let starts = parts[4].array
      else { return nil }
      return Term(text: text, key: key, count: count, score: score, starts: starts.compactMap(\.double))
    }
    self.lines = lines.compactMap { value in
      guard let parts = value.array, (3...4).contains(parts.count), let text = parts[0].string,
        let number = parts[1].int, let score = parts[2].double
      else { return nil }
      return Line(text: text, number: number, score: score, start: parts.count == 4 ? parts[3].double : nil)
    }
    sketch = members["sketch"]?.string.flatMap(DocumentSketch.init(text:))
    guard self.terms.count == terms.count, self.lines.count == lines.count else { return nil }
  }
}

/// What terms of several documents are known as one by: the stems of their words.
enum TermKey {
  static func of(_ term: String, language: String) -> String {
    let words = WordTable(Array(term.utf8))
    let stemmer = TermStemmer(language: language)
    let bytes = words.vocabulary.bytes
    let stems = words.ids.map { id in
      let range = words.vocabulary.range(of: Int(id))
      return String(decoding: bytes[range.lowerBound..<stemmer.stemEnd(bytes, range)], as: UTF8.self)
    }
    return stems.isEmpty ? PlainLine.fold(term).lowercased() : stems.joined(separator: " ")
  }

  /// The key of an English term without the "s" of a plural in "us" or "is", where a term of another document has it so: "GPUs"
  /// beside "GPU". A document by itself cannot tell it from "bonus".
  static func singular(of key: String, among keys: Set<String>) -> String {
    guard key.utf8.count >= 4, key.hasSuffix("us") || key.hasSuffix("is"), keys.contains(String(key.dropLast())) else {
      return key
    }
    return String(key.dropLast())
  }
}
