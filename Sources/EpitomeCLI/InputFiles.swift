#if CommandLine
  import EpitomeCore
  import EpitomeSystem

  /// One thing to read: a file, or standard input.
  struct InputEntry: Sendable {
    /// The document's id; nil for standard input, whose id comes from its content.
    let id: String?
    /// Nil for standard input.
    let path: FilePath?
    /// What tells that the file is as it was; nil for standard input.
    var stamp: FileStamp?
    /// Whether the command line names it, and not a folder that it lies in.
    var isNamed = true
    /// Its place among the inputs.
    var number = 0

    /// What error messages call it.
    var name: String { path?.description ?? "standard input" }
  }

  /// An input that cannot be read, or a link that leads back.
  struct InputProblem: Sendable {
    let status: ExitStatus
    let id: String
    let message: String
  }

  /// Finds the files that the command line names.
  struct InputFiles {
    private(set) var entries: [InputEntry] = []
    private(set) var problems: [InputProblem] = []
    /// Folders in folders that an earlier run wrote into, which are not read.
    private(set) var earlierOutputs: [FilePath] = []
    /// Whether the command line named one file, or standard input, so that its output may stand alone.
    private(set) var isSingle = false
    private var isOneFolder = false
    /// The folder that is named as input and as output.
    private(set) var outputAmongInputs: FilePath?
    /// The files that are read, whatever paths lead to them; none where there is no folder to write into.
    private(set) var identities: Set<FileSystem.Identity> = []
    private let outputFolder: FileSystem.Identity?
    private let outputFile = FileSystem.standardOutputFile

    /// The files of names in order; folders with all files in them, in order of names; hidden files, pipes, devices and what an
    /// earlier run wrote are left out of folders.
    ///
    /// - Parameters:
    ///   - names: as the command line has them.
    ///   - outputFolder: where results are written; it is left out where it lies in a folder that is read.
    init(_ names: [String], outputFolder: FileSystem.Identity? = nil) {
      self.outputFolder = outputFolder
      if names.isEmpty { add(InputEntry(id: nil, path: nil)) }
      isSingle = names.count <= 1
      for name in names {
        if name == "-" {
          add(InputEntry(id: nil, path: nil))
          continue
        }
        let path = FilePath(name)
        do {
          let found = try FileSystem.look(at: path)
          if found.kind == .folder {
            isSingle = false
            isOneFolder = names.count == 1
            if found.identity == outputFolder { outputAmongInputs = path }
            try add(folder: path, prefix: "", above: [(found.identity, path)])
          } else {
            add(file: path, id: path.name.description, found.identity, found.stamp, isNamed: true)
          }
        } catch {
          problems.append(InputProblem(status: .missingInput, id: path.name.description, message: error.description))
        }
      }
    }

    /// Adds a file, unless the output goes into it: reading would never come to its end.
    private mutating func add(
      file path: FilePath, id: String, _ identity: FileSystem.Identity, _ stamp: FileStamp, isNamed: Bool
    ) {
      if identity == outputFile {
        problems.append(
          InputProblem(status: .badInput, id: id, message: "\(path): the output goes into this input; it is left out"))
      } else {
        if outputFolder != nil { identities.insert(identity) }
        add(InputEntry(id: id, path: path, stamp: stamp, isNamed: isNamed))
      }
    }

    /// Whether a file that is read stands at a path.
    func reads(_ path: FilePath) -> Bool {
      guard !identities.isEmpty, let found = try? FileSystem.look(at: path) else { return false }
      return identities.contains(found.identity)
    }

    private mutating func add(_ entry: InputEntry) {
      var entry = entry
      entry.number = entries.count
      entries.append(entry)
    }

    private mutating func add(
      folder: FilePath, prefix: String, above: [(identity: FileSystem.Identity, path: FilePath)]
    ) throws(SystemError) {
      for entry in try FileSystem.entries(in: folder) {
        let id = prefix + FilePath(bytes: entry.name).description
        do {
          let found = try entry.found.get()
          let path = folder.appending(entry.name)
          if found.kind == .file {
            add(file: path, id: id, found.identity, found.stamp, isNamed: false)
          } else if found.kind == .stream || found.identity == outputFolder {
            continue
          } else if let earlier = above.first(where: { $0.identity == found.identity }) {
            problems.append(
              InputProblem(
                status: .badInput, id: id,
                message: "\(path): the folder leads back to \(earlier.path); it is not followed"))
          } else if Manifest.stands(in: path) {
            earlierOutputs.append(path)
          } else {
            try add(folder: path, prefix: id + "/", above: above + [(found.identity, path)])
          }
        } catch {
          problems.append(InputProblem(status: .badInput, id: id, message: error.description))
        }
      }
    }

    /// Ids that several files have, each with those files.
    var duplicates: [(id: String, files: [String])] {
      // Paths below one folder differ, and so do their ids but for bytes that are not UTF-8, which are percent-encoded.
      if isOneFolder, !entries.contains(where: { $0.id?.utf8.contains(UInt8(ascii: "%")) ?? true }) { return [] }
      let ids = entries.map { Array(($0.id ?? "-").utf8) }
      if Set(ids).count == entries.count { return [] }
      var files: [[UInt8]: [String]] = [:]
      for (id, entry) in zip(ids, entries) { files[id, default: []].append(entry.name) }
      return files.filter { $0.value.count > 1 }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        .map { (id: String(decoding: $0.key, as: UTF8.self), files: $0.value) }
    }
  }
#endif
