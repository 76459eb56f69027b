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
      let bytes = [MarkdownIndex(overview).bytes, overview.lines]
      let pages = formats.contains(.html) ? [HTMLIndex(overview).bytes] : []
      return zip(Self.names(formats), bytes + pages).map { (name: $0, bytes: $1) }
    }

    /// The names of the files of the index.
    static func names(_ formats: [OutputFormat]) -> [String] {
      ["index.md", "index.jsonl"] + (formats.contains(.html) ? ["index.html"] : [])
    }
  }
#endif
