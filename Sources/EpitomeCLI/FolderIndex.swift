#if CommandLine
  import Epitome
  import EpitomeCore

  /// The index over a folder of results: for people and for programs.
  struct FolderIndex {
    private let formats: [OutputFormat]
    private var entries: [FolderEntry] = []

    init(formats: [OutputFormat]) {
      self.formats = formats
    }

    /// Adds a document.
    mutating func add(_ document: WrittenDocument) {
      let files = document.files.compactMap { file in
        file.format.map { (format: $0, path: String(decoding: file.name, as: UTF8.self)) }
      }
      entries.append(FolderEntry(document.facts, files: files))
    }

    /// The files of the index by name; a web page is among them where the documents are web pages too.
    func files() throws -> [(name: String, bytes: [UInt8])] {
      let overview = try FolderOverview(entries)
      return [("index.md", MarkdownIndex(overview).bytes), ("index.jsonl", overview.lines)]
        + (formats.contains(.html) ? [("index.html", HTMLIndex(overview).bytes)] : [])
    }
  }
#endif
