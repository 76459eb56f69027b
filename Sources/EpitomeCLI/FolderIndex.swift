#if CommandLine
  import Epitome
  import EpitomeCore

  /// The index over a folder of results: a line for each document, for people and for programs.
  struct FolderIndex {
    private let formats: [OutputFormat]
    private var page = Array("# Index\n\n".utf8)
    private var lines: [UInt8] = []
    private var webPage = HTMLIndex()

    init(formats: [OutputFormat]) {
      self.formats = formats
    }

    /// Adds a document.
    mutating func add(_ document: WrittenDocument) {
      let facts = document.facts
      let paths = document.files.map { String(decoding: $0.name, as: UTF8.self) }
      var line = facts.members
      line["files"] = .object(JSONObject(zip(formats, paths).map { (key: $0.rawValue, value: .string($1)) }))
      lines += Array(JSONValue.object(line).description.utf8) + [0x0A]
      let terms = facts.terms.isEmpty ? "" : ": " + facts.terms.map(MarkdownText.escape).joined(separator: ", ")
      let title = MarkdownText.escape(facts.title ?? facts.id)
      if let html = zip(formats, paths).first(where: { $0.0 == .html }) {
        webPage.add(title: facts.title ?? facts.id, path: html.1, language: facts.language, terms: facts.terms)
      }
      page += Array("- [\(title)](<\(MarkdownText.link(paths.first ?? ""))>)\(terms)\n".utf8)
    }

    /// The files of the index by name; a web page is among them where the documents are web pages too.
    func files() -> [(name: String, bytes: [UInt8])] {
      [("index.md", page), ("index.jsonl", lines)] + (formats.contains(.html) ? [("index.html", webPage.bytes)] : [])
    }
  }

  /// What an index says of a document.
  struct DocumentFacts: Sendable {
    let id: String
    let title: String?
    let language: String?
    let sections: Int
    let terms: [String]
    private static let shownTerms = 5

    init(_ document: Document) throws {
      id = document.id
      title = document.meta["title"]?.string
      let runs = try document.list(.languages)
      language = document.meta["language"]?.string ?? runs.max { $0.span.count < $1.span.count }?.language
      sections = try document.list(.sections).count
      terms = try document.list(.terms).prefix(Self.shownTerms).map(\.text)
    }

    /// The facts as ``members`` has them; nil where there is no id.
    init?(_ members: JSONObject) {
      guard let id = members["id"]?.string else { return nil }
      self.id = id
      title = members["title"]?.string
      language = members["language"]?.string
      sections = members["sections"]?.int ?? 0
      terms = members["terms"]?.array?.compactMap(\.string) ?? []
    }

    /// The facts under their names.
    var members: JSONObject {
      var members: JSONObject = [
        "id": .string(id), "sections": .integer(Int64(sections)), "terms": .array(terms.map { .string($0) }),
      ]
      if let title { members["title"] = .string(title) }
      if let language { members["language"] = .string(language) }
      return members
    }
  }
#endif
