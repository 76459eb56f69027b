import EpitomeCore

/// A document of a folder with the files that were written of it.
package struct FolderEntry: Sendable {
  let facts: IndexedDocument
  /// The files by their form, paths relative to the folder.
  let files: [(format: OutputFormat, path: String)]

  package init(_ facts: IndexedDocument, files: [(format: OutputFormat, path: String)]) {
    self.facts = facts
    self.files = files
  }

  /// What it is called.
  var title: String { facts.title ?? facts.id }
  /// The file to read.
  var path: String { files.first?.path ?? "" }
  /// The web page, where there is one.
  var page: String? { files.first { $0.format == .html }?.path }
}

/// All that an index says of a folder: its documents, what they say together, their terms, what rises and falls, near-duplicates.
package struct FolderOverview {
  let entries: [FolderEntry]
  let digest: FolderDigest
  let terms: CorpusTerms
  let duplicates: NearDuplicates

  /// The overview of documents in their order. Linear in their number, but for sorting.
  package init(_ entries: [FolderEntry]) throws {
    self.entries = entries
    let facts = entries.map(\.facts)
    terms = CorpusTerms(facts)
    duplicates = NearDuplicates(facts.map(\.sketch))
    digest = try FolderDigest(facts, repeated: Set(duplicates.groups.flatMap { $0.documents.dropFirst() }))
  }

  /// What is in a folder, in a few words: the number of documents, how many words, which languages, from when to when.
  var facts: [String] {
    let words = entries.reduce(0) { $0 + $1.facts.words }
    var facts = [Self.count(entries.count, "document"), Self.count(words, "word")]
    var languages: [String: Int] = [:]
    for language in entries.compactMap(\.facts.language) { languages[LanguageNames.name(language), default: 0] += 1 }
    let sorted = languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !sorted.isEmpty { facts.append(sorted.prefix(5).map(\.key).joined(separator: ", ")) }
    let dates = entries.compactMap(\.facts.date).sorted()
    if let first = dates.first, let last = dates.last { facts.append(first == last ? first : "\(first) – \(last)") }
    return facts
  }

  /// `1 word`, `1,234 words`.
  static func count(_ number: Int, _ noun: String) -> String {
    var digits = Array(String(number))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return String(digits) + " " + noun + (number == 1 ? "" : "s")
  }

  /// A number with one decimal.
  static func decimal(_ value: Double) -> String {
    let tenths = value.isFinite ? Int((min(max(value, 0), 1e6) * 10).rounded()) : 0
    return "\(tenths / 10).\(tenths % 10)"
  }

  // MARK: - JSON Lines

  /// A line for each document, with its near-duplicates and where it has the terms that it shares with others.
  package var lines: [UInt8] {
    var mentions = entries.map { _ in [JSONValue]() }
    for term in terms.shared {
      for place in term.places {
        let entry = entries[place.document].facts.terms[place.term]
        mentions[place.document].append(
          [
            "term": .string(term.text), "count": .integer(Int64(entry.count)),
            "starts": .array(entry.starts.map { JSONValue($0) }),
          ])
      }
    }
    var similar: [Int: [JSONValue]] = [:]
    for group in duplicates.groups {
      for document in group.documents {
        similar[document] = group.documents.filter { $0 != document }.map { .string(entries[$0].facts.id) }
      }
    }
    var bytes: [UInt8] = []
    for (number, entry) in entries.enumerated() {
      let facts = entry.facts
      var line: JSONObject = [
        "id": .string(facts.id), "sections": .integer(Int64(facts.sections)), "words": .integer(Int64(facts.words)),
        "terms": .array(facts.terms.prefix(Self.shownTerms).map { .string($0.text) }),
        "files": .object(JSONObject(entry.files.map { (key: $0.format.rawValue, value: .string($0.path)) })),
      ]
      if let title = facts.title { line["title"] = .string(title) }
      if let language = facts.language { line["language"] = .string(language) }
      if let date = facts.date { line["date"] = .string(date) }
      if let first = facts.lines.first { line["summary"] = .string(first.text) }
      if !mentions[number].isEmpty { line["mentions"] = .array(mentions[number]) }
      if let similar = similar[number] { line["nearDuplicates"] = .array(similar) }
      bytes += Array(JSONValue.object(line).description.utf8) + [0x0A]
    }
    return bytes
  }

  /// How many terms of a document stand beside it.
  static let shownTerms = 5
}
