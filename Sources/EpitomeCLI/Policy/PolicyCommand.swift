#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeLearning
  import EpitomeSystem

  /// `epitome policy`: what takes the sentences of a summary can be taught.
  struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "policy",
      abstract:
        "Teach summaries and key terms: from texts with reference summaries, or from what you accept and reject.",
      discussion: """
        Every step is a file: a checkpoint that is never changed, in a store ($EPITOME_POLICIES, else epitome/policies among your \
        data). What is served is named by a HEAD for each domain or profile; "epitome summarize --policy head:NAME" goes by it.
        """,
      subcommands: [
        PolicyTrainCommand.self, PolicyFeedbackCommand.self, PolicyLearnCommand.self, PolicyEvalCommand.self,
        PolicyPromoteCommand.self, PolicyRollbackCommand.self, PolicyLogCommand.self, PolicyDiffCommand.self,
        PolicyExplainCommand.self, PolicyStudyCommand.self,
      ])
  }

  /// Where checkpoints are kept.
  struct PolicyStoreOptions: ParsableArguments {
    @Option(help: "Folder of the checkpoints (default: $EPITOME_POLICIES, else epitome/policies among your data).")
    var store: String?

    private var path: FilePath? { store.map { FilePath($0) } ?? PolicyLocation.store }

    /// The store to write to, made if it is not there.
    ///
    /// - Throws: ``CommandFailure`` where another learner holds it, or it cannot be made.
    func opened() throws -> PolicyStore {
      guard let path else {
        throw CommandFailure(.usage, "no store: name a folder with --store, or set EPITOME_POLICIES")
      }
      return try PolicyFailure.said { try PolicyStore(path) }
    }

    /// The store to look at; nil where there is none yet.
    ///
    /// - Throws: ``CommandFailure`` where what stands in its place cannot be read.
    func existing() throws -> PolicyStore? {
      guard let path else { return nil }
      if let store = PolicyStore(existing: path) { return store }
      do {
        _ = try FileSystem.look(at: path)
      } catch {
        guard error.isMissing else { throw error }
        return nil
      }
      _ = try PolicyFailure.reading { try FileSystem.names(in: path) }
      return nil
    }

    /// The store to look at.
    ///
    /// - Throws: ``CommandFailure`` where there is none, or what stands in its place cannot be opened.
    func required() throws -> PolicyStore {
      guard let path else { return try opened() }
      if let store = PolicyStore(existing: path) { return store }
      do {
        _ = try FileSystem.look(at: path)
      } catch {
        guard error.isMissing else { throw error }
        throw CommandFailure(.badInput, "there is no store in \(path): nothing was trained or noted there yet")
      }
      // What stands there is no folder, or may not be opened: the attempt says which.
      return try opened()
    }

    /// The store to write to, which has something already.
    ///
    /// - Throws: ``CommandFailure`` where there is none, or another learner holds it.
    func reopened() throws -> PolicyStore {
      _ = try required()
      return try opened()
    }
  }

  /// Turns what keeps something from being learnt into exit codes.
  enum PolicyFailure {
    static func said<Result>(_ work: () throws -> Result) throws -> Result {
      do { return try work() } catch { throw failure(error) }
    }

    static func waited<Result>(_ work: () async throws -> Result) async throws -> Result {
      do { return try await work() } catch { throw failure(error) }
    }

    /// Reads what the command line names.
    ///
    /// - Throws: ``CommandFailure`` where it is not there or cannot be read.
    static func reading<Result>(_ work: () throws -> Result) throws -> Result {
      do {
        return try work()
      } catch let error as SystemError where !error.mayPass {
        throw CommandFailure(.missingInput, "\(error)")
      }
    }

    private static func failure(_ error: any Error) -> any Error {
      switch error {
      case let error as LearningError: return CommandFailure(status(of: error), "\(error)")
      case let error as PolicyError: return CommandFailure(status(of: error), "\(error)")
      case let error as StageError: return CommandFailure(.badInput, "\(error)")
      case let error as SystemError where error.isMissing: return CommandFailure(.missingInput, "\(error)")
      default: return error
      }
    }

    private static func status(of error: LearningError) -> ExitStatus {
      switch error {
      case .busy: .tryAgain
      case .usage: .usage
      case .unwritable(let error): FolderFailure.status(of: error)
      case .record, .data, .feedback, .store: .badInput
      }
    }

    /// A policy that is not there or decides something else was wrongly named; all else is wrong with its file.
    private static func status(of error: PolicyError) -> ExitStatus {
      switch error {
      case .unknownName, .notServed, .target: .usage
      default: .badInput
      }
    }
  }

  /// A checkpoint by what a user writes: an id's beginning, `builtin:NAME`, `head:NAME`, or a file.
  enum NamedPolicy {
    /// - Throws: ``PolicyError`` or ``LearningError`` where there is none of that name, or it cannot be read.
    static func find(_ value: String, in store: @autoclosure () throws -> PolicyStore?) throws -> PolicyCheckpoint {
      if value.hasPrefix("builtin:") || !value.hasPrefix("head:") && (value.contains("/") || value.hasSuffix(".json")) {
        do {
          return try PolicyFailure.reading { try PolicyLocation.checkpoint(value) }
        } catch let error as PolicyError where !error.namesValue {
          throw LearningError.store("\(value): \(error)")
        }
      }
      guard let store = try store() else { throw PolicyError.unknownName(value, known: []) }
      guard value.hasPrefix("head:") else { return try store.checkpoint(value) }
      guard let id = try store.head(String(value.dropFirst(5))) else {
        throw PolicyLocation.missingHead(value, in: store.path)
      }
      return try store.checkpoint(id)
    }
  }

  /// Sets of texts with reference summaries.
  struct ReferenceSet {
    let name: String
    let records: [ReferenceRecord]
    let sources: [PolicyTraining.Source]

    /// Reads a file of JSON Lines, or all such files of a folder.
    init(_ path: String) throws {
      let place = FilePath(path)
      var files = [place]
      if try PolicyFailure.reading({ try FileSystem.look(at: place).kind == .folder }) {
        files = try PolicyFailure.reading { try FileSystem.names(in: place) }
          .filter { $0.suffix(6).elementsEqual(".jsonl".utf8) }
          .sorted { $0.lexicographicallyPrecedes($1) }.map { place.appending($0) }
      }
      var records: [ReferenceRecord] = []
      var sources: [PolicyTraining.Source] = []
      for file in files {
        let bytes = try PolicyFailure.reading { try FileSystem.read(file) }
        let found = try ReferenceRecord.parse(bytes, name: file.description)
        records += found
        sources.append(.init(name: file.name.description, sha256: SHA256.hex(bytes), documents: found.count))
      }
      (name, self.records, self.sources) = (place.name.description, records, sources)
    }

    /// Refuses a set to measure by that has no reference summary.
    func requireReferences() throws {
      guard records.contains(where: { !$0.references.isEmpty }) else {
        throw LearningError.data("\(name): no record has a \"reference\" or \"references\" to measure by")
      }
    }

    /// Refuses a number of tokens that no summary can be held to.
    static func check(tokens: Int?) throws {
      if let tokens, !ReferenceRecord.lengths.contains(tokens) {
        throw ValidationError("--tokens must be from 1 to \(ReferenceRecord.lengths.upperBound), found \(tokens)")
      }
    }
  }

  /// Documents of inputs, one after the other.
  enum PolicyDocuments {
    static func read(_ input: InputOptions) async throws -> [Document] {
      let settings = try Settings.load()
      let inputs = try input.resolved()
      for problem in inputs.problems { throw CommandFailure(problem.status, problem.message) }
      let reader = input.reader(settings)
      let source = RecordSource(inputs.entries)
      var documents: [Document] = []
      while let piece = await source.next() {
        if case .problem(let problem) = piece { throw CommandFailure(problem.status, problem.message) }
        for (record, _) in reader.records(in: piece) {
          switch record {
          case .document(let document): documents.append(document)
          case .failure(let failure): throw CommandFailure(.badInput, "\(failure.id): \(failure.message)")
          }
        }
      }
      return documents
    }
  }
#endif
