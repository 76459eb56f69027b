#if CommandLine
  import Epitome
  import EpitomeCore

  /// The index over a folder of results: a line for each document, for people and for programs.
  struct FolderIndex {
    private let formats: [OutputFormat]
    private var page = Array("# Index\n\n".utf8)
    private var lines: [UInt8] = []

    init(formats: [OutputFormat]) {
      self.formats = formats
    }

    /// Adds a document and the files that were written for it.
    mutating func add(_ facts: DocumentFacts, _ files: [[[UInt8]]]) {
      let paths = files.map { String(decoding: Array($0.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self) }
      var line: JSONObject = [
        "id": .string(facts.id), "sections": .integer(Int64(facts.sections)),
        "terms": .array(facts.terms.map { .string($0) }),
        "files": .object(JSONObject(zip(formats, paths).map { (key: $0.rawValue, value: .string($1)) })),
      ]
      if let title = facts.title { line["title"] = .string(title) }
      if let language = facts.language { line["language"] = .string(language) }
      lines += Array(JSONValue.object(line).description.utf8) + [0x0A]
      let terms = facts.terms.isEmpty ? "" : ": " + facts.terms.map(MarkdownText.escape).joined(separator: ", ")
      let title = MarkdownText.escape(facts.title ?? facts.id)
      page += Array("- [\(title)](<\(MarkdownText.link(paths.first ?? ""))>)\(terms)\n".utf8)
    }

    /// The page and the lines.
    func files() -> (page: [UInt8], lines: [UInt8]) { (page, lines) }
  }
#endif
