#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// Writes results into a folder: a file for each format, `errors.jsonl` for what failed, an index over all, and a manifest by
  /// which the next run knows what it need not do.
  final class FolderSink: OutputSink {
    let isFolder = true
    private let folder: OutputFolder
    private let formats: [OutputFormat]
    /// The ending of the files of each format.
    private let endings: [String]
    private let plan: FolderPlan
    private let inputs: InputFiles
    private let stale: StaleFiles
    private let part: Manifest.Part
    private let isUpToDate: Bool
    private var journal: AppendingFile?
    /// Paths of the files that this run wrote or kept, each with the number of the input that it is of.
    private var names: [[UInt8]: Int] = [:]
    /// Paths of the folders that those lie in.
    private var folders: Set<[UInt8]> = []
    private var errors: [UInt8] = []
    private var index: FolderIndex
    /// The manifest's lines for the inputs of this run, and how many there are.
    private var lines: [UInt8] = []
    private var lineCount = 0
    /// The same inputs as the next run checks them.
    private var checklist = Checklist()
    /// Where what failed is written.
    static let errorsFile = [Array("errors.jsonl".utf8)]

    /// The files in a folder that are about all inputs.
    static func filesOverAll(_ folder: FilePath, _ formats: [OutputFormat]) -> [FilePath] {
      (FolderIndex.names(formats).map { Array($0.utf8) } + errorsFile).map(folder.appending)
    }

    /// Which entries of the manifest this run has put others in the place of, or kept.
    private var isReplaced: [Bool]
    /// Of the input that is being done: its records, the documents of the one at hand, and how many failed.
    private var records: [ManifestRecord] = []
    private var documents: [WrittenDocument] = []
    private var failedDocuments = 0
    private var failed = 0
    private var current = -1
    /// The input that the results at hand are of.
    private var source = 0

    /// A sink for a plan.
    ///
    /// - Parameters:
    ///   - folder: what is written into; its lock is held.
    ///   - formats: what is written for each document.
    ///   - template: what the form `template` writes by.
    ///   - plan: what has to be done.
    ///   - inputs: what is read, and so never written over.
    ///   - start: when the lock was taken.
    ///   - stale: says what becomes of files that nothing belongs to any more.
    /// - Throws: ``CommandFailure`` where the journal cannot be written.
    init(
      _ folder: OutputFolder, formats: [OutputFormat], template: DocumentTemplate?, _ plan: FolderPlan,
      inputs: InputFiles, start: Int, stale: StaleFiles
    ) throws {
      self.folder = folder
      self.formats = formats
      endings = formats.map { $0 == .template ? template?.fileExtension ?? $0.fileExtension : $0.fileExtension }
      self.plan = plan
      self.inputs = inputs
      self.stale = stale
      part = Manifest.Part(recipe: plan.recipe, start: start)
      isUpToDate = inputs.problems.isEmpty && plan.isUpToDate(in: folder)
      index = FolderIndex(formats: formats)
      isReplaced = Array(repeating: false, count: plan.manifest.entries.count)
      guard !isUpToDate else { return }
      if !plan.manifest.isComplete { folder.removeDrafts() }
      try FolderFailure.told {
        journal = try folder.openForAppending(Manifest.journal)
        // What stood before may end in the middle of a line.
        try journal?.append([0x0A] + ManifestLine.part(part))
      }
    }

    func begin(_ note: FolderNote) {
      if case .record(let entry, _, _) = note { source = entry.number }
    }

    func accept(_ outcome: Outcome) throws -> FailedDocument? {
      switch outcome {
      case .written(let facts?, let forms): return try write(forms, facts)
      case .written, .long: break
      case .kept(let document): return keep(document)
      case .failed(let failure, _): fail(failure)
      case .problem(let problem):
        let failure = FailedDocument(
          id: problem.id, code: FailureCode.decode.rawValue, stage: "read", message: problem.message)
        errors += WireEncoder.line(.failure(failure))
      }
      return nil
    }

    private func fail(_ failure: FailedDocument) {
      errors += WireEncoder.line(.failure(failure))
      failedDocuments += 1
    }

    private func write(_ forms: [[UInt8]?], _ facts: IndexedDocument) throws -> FailedDocument? {
      let files = endings.map { SafeName.parts(of: facts.id + "." + $0) }
      let paths = files.map { Array($0.joined(separator: [UInt8(ascii: "/")])) }
      if let other = paths.compactMap({ names[$0] }).first { return failForName(facts.id, other) }
      if let path = paths.map(folder.path.appending).first(where: inputs.reads) {
        return failed(facts.id, "its output would overwrite \(path), which is read; it is left out")
      }
      if paths.contains(where: folders.contains) || Self.folders(of: paths).contains(where: { names[$0] != nil }) {
        return failForFolder(facts.id)
      }
      folders.formUnion(Self.folders(of: paths))
      var written: [WrittenFile] = []
      for (index, bytes) in forms.enumerated() {
        guard let bytes else { continue }
        names[paths[index]] = source
        let stamp = try FolderFailure.told { try folder.write(bytes, to: files[index]) }
        written.append(WrittenFile(name: paths[index], stamp: stamp, format: formats[index]))
      }
      add(WrittenDocument(facts: facts, files: written))
      return nil
    }

    private func keep(_ document: WrittenDocument) -> FailedDocument? {
      if let other = document.files.compactMap({ names[$0.name] }).first {
        return failForName(document.facts.id, other)
      }
      for file in document.files { names[file.name] = source }
      folders.formUnion(Self.folders(of: document.files.map(\.name)))
      add(document)
      return nil
    }

    /// All folders that files lie in, by their paths below the folder of outputs.
    private static func folders(of paths: [[UInt8]]) -> Set<[UInt8]> {
      var found: Set<[UInt8]> = []
      for path in paths {
        for (place, byte) in path.enumerated() where byte == UInt8(ascii: "/") { found.insert(Array(path[..<place])) }
      }
      return found
    }

    /// Turns a document down whose output another one has, of an input by its number.
    private func failForName(_ id: String, _ other: Int) -> FailedDocument {
      let (first, second) = (inputs.entries[other].name, inputs.entries[source].name)
      let message =
        other == source
        ? "another document of \(first) has this id; its output stands, this one's is left out"
        : "another document has this id, of \(first); its output stands, this one's, of \(second), is left out"
      return failed(id, message)
    }

    private func failForFolder(_ id: String) -> FailedDocument {
      failed(id, "its name is that of a folder of outputs, or one of its folders that of an output; it is left out")
    }

    private func failed(_ id: String, _ message: String) -> FailedDocument {
      let failure = FailedDocument(id: id, code: FailureCode.format.rawValue, stage: "write", message: message)
      fail(failure)
      return failure
    }

    private func add(_ document: WrittenDocument) {
      documents.append(document)
      index.add(document)
    }
  }

  // MARK: - Manifest

  extension FolderSink {
    func finish(_ note: FolderNote) throws -> (kept: Int, failures: [FailedDocument]) {
      switch note {
      case .record(let entry, let sha256, let isWhole):
        begin(entry)
        let record = ManifestRecord(sha256: sha256, documents: documents)
        if failedDocuments == 0 { records.append(record) }
        failed += failedDocuments
        if isWhole {
          try end(entry, sha256)
        } else if failedDocuments == 0 {
          try FolderFailure.told { try journal?.append(ManifestLine.record(record, of: entry.manifestID)) }
        }
        documents = []
        failedDocuments = 0
        return (0, [])
      case .end(let entry, let sha256):
        begin(entry)
        try end(entry, sha256)
        return (0, [])
      case .kept(let range):
        var result = (kept: 0, failures: [FailedDocument]())
        for number in range { keep(number, &result) }
        return result
      }
    }

    /// Forgets what is left of an input that was broken off.
    private func begin(_ entry: InputEntry) {
      guard current != entry.number else { return }
      current = entry.number
      records = []
      failed = 0
    }

    private func end(_ entry: InputEntry, _ sha256: String) throws {
      let stamp = entry.stamp ?? FileStamp(size: 0, modified: 0, inode: 0)
      let line = ManifestLine.entry(
        entry.manifestID, stamp: stamp, sha256: sha256, failed: failed, records: records)
      try FolderFailure.told { try journal?.append(line) }
      add(line[...], of: entry.manifestID)
      checklist.add(
        entry.id, entry.stamp, failed: failed, documents: records.reduce(0) { $0 + $1.documents.count },
        records.flatMap(\.documents).flatMap(\.files))
      current = -1
    }

    private func add(_ line: ArraySlice<UInt8>, of id: String) {
      lines += line
      lineCount += 1
      if let number = plan.manifest.number(of: id) { isReplaced[number] = true }
    }

    private func keep(_ number: Int, _ result: inout (kept: Int, failures: [FailedDocument])) {
      guard case .keep(let entryNumber) = plan.steps[number] else { return }
      source = number
      let entry = plan.manifest.entries[entryNumber]
      isReplaced[entryNumber] = true
      if isUpToDate {
        result.kept += entry.documents
        check(entry)
        return
      }
      let before = result.failures.count
      let records = plan.manifest.records(entry)
      for document in records.flatMap(\.documents) {
        if let failure = keep(document) { result.failures.append(failure) } else { result.kept += 1 }
      }
      documents = []
      failedDocuments = 0
      if result.failures.count == before {
        add(plan.manifest.bytes[entry.line] + [0x0A], of: entry.id)
        check(entry)
      } else {
        checklist.add(entry.id, entry.stamp, failed: result.failures.count - before, documents: 0, [])
        let line = ManifestLine.entry(
          entry.id, stamp: entry.stamp, sha256: String(decoding: plan.manifest.bytes[entry.sha256], as: UTF8.self),
          failed: result.failures.count - before, records: [])
        add(line[...], of: entry.id)
      }
    }

    private func check(_ entry: Manifest.Entry) {
      checklist.add(
        entry.id, entry.stamp, failed: entry.failed, documents: entry.documents,
        plan.manifest.outputs[entry.outputs].map(plan.manifest.file))
    }

    func finish(isWhole: Bool) throws {
      let carried = plan.manifest.entries.indices.filter { !isReplaced[$0] }
      if isUpToDate {
        try FolderFailure.told { try folder.remove(Self.errorsFile) }
        guard !carried.isEmpty || !plan.manifest.stale.isEmpty else {
          return try writeChecklist(plan.manifest.index.map(plan.manifest.file), since: plan.manifest.parts)
        }
        for output in plan.manifest.entries.indices.filter({ isReplaced[$0] }).flatMap({
          plan.manifest.outputs[plan.manifest.entries[$0].outputs]
        }) { names[Array(plan.manifest.name(output))] = 0 }
      }
      var index: [WrittenFile] = plan.manifest.index.map(plan.manifest.file)
      if !isUpToDate { index = try writeIndex() }
      guard isWhole else { return try writeManifest([], 0, carried, stale: leftovers(with: [])) }
      let (left, isChanged) = try stale.settle(leftovers(with: carried), in: folder, isSure: errors.isEmpty)
      if isUpToDate, !isChanged { return }
      let isLeft = Set(left.map(\.name))
      let stillCarried = carried.filter { number in
        plan.manifest.outputs[plan.manifest.entries[number].outputs].contains {
          isLeft.contains(Array(plan.manifest.name($0)))
        }
      }
      let ofCarried = Set(files(of: stillCarried).map(\.name))
      if isUpToDate { copyLines() }
      let stillStale = left.filter { !ofCarried.contains($0.name) }
      try writeManifest(index, lineCount, stillCarried, stale: stillStale)
      if stillCarried.isEmpty, stillStale.isEmpty { try writeChecklist(index, since: [part]) }
    }

    /// Writes what the next run checks, where none of its inputs was read before the first of the parts began.
    private func writeChecklist(_ index: [WrittenFile], since parts: [Manifest.Part]) throws {
      guard errors.isEmpty, let start = parts.map(\.start).min() else { return }
      try checklist.write(
        into: folder, Manifest.Part(recipe: part.recipe, start: start), index: index, inputs: plan.inputs.count)
    }

    private func writeIndex() throws -> [WrittenFile] {
      return try FolderFailure.told {
        var written: [WrittenFile] = []
        for (name, bytes) in try index.files() {
          written.append(
            WrittenFile(name: Array(name.utf8), stamp: try folder.write(bytes, to: [Array(name.utf8)])))
        }
        if errors.isEmpty {
          try folder.remove(Self.errorsFile)
        } else {
          _ = try folder.write(errors, to: Self.errorsFile)
        }
        return written
      }
    }

    /// Files that earlier runs wrote and no document of this one has.
    private func leftovers(with carried: [Int]) -> [WrittenFile] {
      let manifest = plan.manifest
      let replaced = isUpToDate ? [] : manifest.entries.indices.filter { isReplaced[$0] }
      var files = manifest.stale.map(manifest.file) + files(of: replaced + carried)
      for id in manifest.loose.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        for (record, _) in manifest.loose[id] ?? [] {
          files += manifest.record(record)?.documents.flatMap(\.files) ?? []
        }
      }
      var seen: Set<[UInt8]> = []
      return files.filter {
        names[$0.name] == nil && seen.insert($0.name).inserted && !inputs.reads(folder.path.appending($0.name))
      }
      .sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }

    private func files(of entries: [Int]) -> [WrittenFile] {
      entries.flatMap { plan.manifest.outputs[plan.manifest.entries[$0].outputs].map(plan.manifest.file) }
    }

    /// Takes the lines of all inputs over as they are.
    private func copyLines() {
      for step in plan.steps {
        guard case .keep(let number) = step else { continue }
        let entry = plan.manifest.entries[number]
        add(plan.manifest.bytes[entry.line] + [0x0A], of: entry.id)
      }
    }

    private func writeManifest(_ index: [WrittenFile], _ inputs: Int, _ carried: [Int], stale: [WrittenFile]) throws {
      var bytes = ManifestLine.head(part, index: index, inputs: inputs, stale: stale) + lines
      var last = -1
      for number in carried {
        let entry = plan.manifest.entries[number]
        if entry.part != last { bytes += ManifestLine.part(plan.manifest.parts[entry.part]) }
        last = entry.part
        bytes += plan.manifest.bytes[entry.line] + [0x0A]
      }
      try FolderFailure.told {
        _ = try folder.write(bytes, to: Manifest.file)
        try folder.remove(Manifest.journal)
      }
    }
  }

  extension InputEntry {
    /// What the manifest calls it: no file has an empty id.
    fileprivate var manifestID: String { id ?? "" }
  }

  extension Manifest {
    /// An output as a file that was written.
    func file(_ output: Output) -> WrittenFile { WrittenFile(name: Array(name(output)), stamp: output.stamp) }
  }

  /// Says which exit code it is that a folder cannot be written.
  enum FolderFailure {
    @discardableResult
    static func told<Result>(_ body: () throws -> Result) throws -> Result {
      do {
        return try body()
      } catch let error as SystemError {
        throw CommandFailure(status(of: error), "cannot write \(error)")
      }
    }

    /// The exit code for a file that cannot be written.
    static func status(of error: SystemError) -> ExitStatus {
      error.mayPass ? .tryAgain : error.isDeviceFailure ? .ioError : .cannotCreate
    }
  }
#endif
