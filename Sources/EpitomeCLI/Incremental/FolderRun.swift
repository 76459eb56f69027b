#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// A run into a folder: does what earlier runs have not done.
  struct FolderRun {
    let output: String
    let formats: [OutputFormat]
    let template: DocumentTemplate?
    let recipe: Recipe
    let options: IncrementalOptions
    let inputs: InputFiles
    /// What stands of the files of the last run, looked at since before the inputs were known; nil where that is no matter.
    let survey: Task<Checklist.Survey?, Never>?

    /// Begins to look at what stands of the files of the last run; nil where that is no matter.
    static func survey(_ output: String, _ options: IncrementalOptions) -> Task<Checklist.Survey?, Never>? {
      guard !options.force, !options.checksum, !options.dryRun else { return nil }
      return Checklist.survey(FilePath(output))
    }

    /// Does the work, alone in the folder.
    func run(_ work: DocumentWork, _ runner: WorkRunner) async throws -> ExitStatus {
      if options.dryRun { return try tellPlan(runner) }
      let folder: OutputFolder
      do {
        folder = try OutputFolder(FilePath(output))
      } catch {
        throw CommandFailure(.cannotCreate, "cannot write into \(error)")
      }
      let lock = try lock(folder)
      defer { withExtendedLifetime(lock) {} }
      if let documents = await unchangedDocuments(in: folder) {
        try FolderFailure.told { try folder.remove(FolderSink.errorsFile) }
        runner.tellUnchanged(documents)
        return .done
      }
      let plan = FolderPlan(inputs.entries, try manifest(folder), recipe, in: folder, options)
      if runner.options.verbose { for line in reasons(plan) { Console.error(line) } }
      let sink = try FolderSink(
        folder, formats: formats, template: template, plan, inputs: inputs, start: lock.time,
        stale: StaleFiles(output: output, isRemoved: options.prune, isQuiet: runner.options.quiet))
      let folderWork = FolderWork(work: work, plan: plan)
      return try await runner.run(
        inputs.problems, RecordSource(plan.items), { try await folderWork.result(of: $0) }, into: sink)
    }

    /// How many documents stand as they were, where it is plain that nothing has to be done.
    private func unchangedDocuments(in folder: OutputFolder) async -> Int? {
      guard inputs.problems.isEmpty, let survey = await survey?.value else { return nil }
      return Checklist.unchangedDocuments(inputs.entries, recipe, survey, in: folder)
    }

    private func lock(_ folder: OutputFolder) throws -> FolderLock {
      switch try FolderFailure.told({ try folder.lock(Manifest.lock) }) {
      case .success(let lock): return lock
      case .failure(let holder):
        let who = holder.process.map { " (process \($0))" } ?? ""
        throw CommandFailure(
          .tryAgain,
          "another epitome\(who) is writing into \(output); try again when it has ended, or name another folder")
      }
    }

    private func manifest(_ folder: OutputFolder) throws -> Manifest {
      do {
        return try Manifest(folder)
      } catch {
        throw CommandFailure(error.mayPass ? .tryAgain : .ioError, "cannot read \(error)")
      }
    }

    // MARK: - Dry run

    private func tellPlan(_ runner: WorkRunner) throws -> ExitStatus {
      let folder = OutputFolder(existing: FilePath(output))
      let manifest = try folder.map(manifest) ?? Manifest()
      let plan = FolderPlan(inputs.entries, manifest, recipe, in: folder, options)
      let lines = reasons(plan)
      try OutputStream.standardOutput.write(lines.flatMap { Array($0.utf8) + [0x0A] })
      for problem in inputs.problems { Console.error("error: " + problem.message) }
      if !runner.options.quiet {
        let ids = Set(inputs.entries.map { $0.id ?? "" })
        for entry in manifest.entries where !ids.contains(entry.id) {
          for file in manifest.outputs[entry.outputs] {
            let path = FilePath(output).appending(Array(manifest.name(file)))
            let fate = options.prune ? "; it would be removed" : ""
            Console.error("\(path): stale, no input of this run has it" + fate)
          }
        }
        Console.error("\(lines.count) of \(inputs.entries.count) inputs would be done")
      }
      return inputs.problems.map(\.status).max() ?? .done
    }

    /// The inputs that are to be done, each with the reason.
    private func reasons(_ plan: FolderPlan) -> [String] {
      var lines: [String] = []
      for (input, step) in zip(inputs.entries, plan.steps) {
        switch step {
        case .keep: continue
        case .redo(let reason): lines.append("\(input.id ?? input.name): \(reason)")
        case .compare(let number, let reason):
          if !holds(input, plan.manifest.entries[number], plan.manifest) {
            lines.append("\(input.id ?? input.name): its bytes changed (compared since \(reason))")
          }
        }
      }
      return lines
    }

    /// Whether an input has the bytes that it had.
    private func holds(_ input: InputEntry, _ entry: Manifest.Entry, _ manifest: Manifest) -> Bool {
      guard let path = input.path, let bytes = try? FileSystem.read(path) else { return false }
      return SHA256.hex(bytes).utf8.elementsEqual(manifest.bytes[entry.sha256])
    }
  }
#endif
