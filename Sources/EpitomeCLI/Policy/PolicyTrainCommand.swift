#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeLearning
  import EpitomeSystem

  extension PolicyTraining.Algorithm: ExpressibleByArgument {}

  /// `epitome policy train`: learns from texts with reference summaries.
  struct PolicyTrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "train", abstract: "Train a policy on texts with reference summaries.",
      discussion: """
        Records are lines of JSON with "id", "text", "language" and "reference" or "references". Whole summaries are drawn and paid \
        at their end; the same seed gives the same bytes, whatever --jobs is. The checkpoint is kept; "promote" serves it.
        """)

    @Option(
      help: "File or folder of records to learn from; given several times, one after the other: the short ones first.")
    var data: [String] = []

    @Option(help: "What the policy is for, such as meetings.")
    var domain: String

    @Option(help: "What training begins with: builtin:NAME, head:NAME, an id or a file.")
    var from = "builtin:hand"

    @Option(help: "Held-out records, for the gate.")
    var eval: String?

    @Option(help: "How it is trained.")
    var algorithm = PolicyTraining.Algorithm.rloo

    @Option(help: "Decides all that is left to chance.")
    var seed = 1

    @Option(help: "How many updates.")
    var updates = TrainingConfiguration().updates

    @Option(help: "Step of an update.")
    var rate = TrainingConfiguration().rate

    @Option(help: "Summaries drawn of a document for an update.")
    var samples = TrainingConfiguration().samples

    @Option(help: "How strongly the weights that training begins with hold; with more documents it counts for less.")
    var prior = TrainingConfiguration().prior

    @Option(help: "Tokens that summaries are held to (default: the mean of the references).")
    var tokens: Int?

    @Option(help: "Kind of talk, as of summarize.")
    var genre = Summarize.Options().genre

    @Flag(
      inversion: .prefixedNo,
      help: "Make the policy pay for leaving the bounds at which the gate's alarms sound, and end within them.")
    var withinBounds = TrainingConfiguration().staysWithinBounds

    @Option(help: "Runs that differ by chance only, whose weights are averaged.")
    var chains = TrainingConfiguration().chains

    @Option(help: "Keep a checkpoint after every so many updates too.")
    var every = 0

    @Option(help: "Write the training curve to this file, as SVG.")
    var curve: String?

    @Option(help: "What the checkpoint says of where its data come from, and under which licence.")
    var provenance = ""

    @OptionGroup var store: PolicyStoreOptions

    @Option(name: .shortAndLong, help: "The same as --store.")
    var output: String?

    @OptionGroup var work: JobOptions

    func validate() throws {
      if data.isEmpty { throw ValidationError("--data names nothing to learn from") }
      guard PolicyLocation.isName(domain) else {
        throw ValidationError("--domain must be a name of letters, digits, - and _, found \"\(domain)\"")
      }
      guard updates >= 1, samples >= 2, chains >= 1, rate > 0, rate.isFinite, prior >= 0, prior.isFinite else {
        throw ValidationError(
          "--updates and --chains must be at least 1, --samples at least 2, --rate above and --prior at least 0")
      }
      try ReferenceSet.check(tokens: tokens)
    }

    func run() async throws {
      var options = store
      options.store = output ?? store.store
      try await PolicyFailure.waited { try await train(try options.opened()) }
    }

    private func train(_ store: PolicyStore) async throws {
      let settings = try Settings.load()
      let jobs = work.chosenJobs(settings)
      let parent = try NamedPolicy.find(from, in: store)
      let sets = try data.map { try ReferenceSet($0) }
      let held = try eval.map { try ReferenceSet($0) }
      try held?.requireReferences()
      let bar = ProgressBar(total: sets.reduce(0) { $0 + $1.records.count } + (held?.records.count ?? 0) + updates)
      var phases: [[TrainingExample]] = []
      for set in sets { phases.append(try await examples(set, jobs: jobs, bar)) }
      var evaluation: [TrainingExample] = []
      if let held { evaluation = try await examples(held, jobs: jobs, bar) }
      var training = PolicyTraining(domain: domain, sources: sets.flatMap(\.sources))
      training.algorithm = algorithm
      training.provenance = provenance
      training.configuration.staysWithinBounds = withinBounds
      training.configuration.seed = seed
      training.configuration.updates = updates
      training.configuration.rate = rate
      training.configuration.samples = samples
      training.configuration.chains = chains
      training.configuration.prior = prior
      training.configuration.jobs = jobs
      let outcome = try await training.run(
        phases, parent: parent, evaluation: (held?.name ?? "", evaluation)
      ) { update, checkpoint in
        bar?.advance()
        if every > 0, update % every == 0, update < updates {
          try store.add(checkpoint, reason: "update \(update) of \(updates)")
        }
      }
      bar?.finish()
      try store.add(parent, reason: "parent")
      try store.add(outcome.checkpoint, reason: "trained by \(algorithm.rawValue), seed \(seed)")
      if let curve {
        let title = "\(domain), \(algorithm.rawValue), seed \(seed): mean reward of the summaries drawn"
        try OutputFile.write(Array(outcome.curve.svg(title: title).utf8), to: curve)
      }
      try tell(outcome)
    }

    private func examples(_ set: ReferenceSet, jobs: Int, _ bar: ProgressBar?) async throws -> [TrainingExample] {
      let maker = try ExampleMaker(tokens: tokens ?? ReferenceRecord.meanLength(set.records), genre: genre)
      return try await maker.examples(set.records, jobs: jobs) { _ in bar?.advance() }
    }

    private func tell(_ outcome: PolicyTraining.Outcome) throws {
      if !work.quiet, OutputStream.standardError.isTerminal, !outcome.curve.values.isEmpty {
        Console.error(outcome.curve.text())
      }
      if !work.quiet, let verdict = outcome.verdict {
        Console.error("gate: \(verdict.isPassed ? "passed" : "not passed"): \(verdict.reasons.joined(separator: "; "))")
      }
      try OutputStream.standardOutput.write(Array("\(outcome.checkpoint.id)\n".utf8))
    }
  }

  /// Files that are named on the command line.
  enum OutputFile {
    /// Writes a file whole or not at all.
    ///
    /// - Throws: ``CommandFailure`` where it cannot be written.
    static func write(_ bytes: [UInt8], to path: String) throws {
      let file = FilePath(path)
      let parent = FilePath(bytes: file.bytes.dropLast(file.name.bytes.count))
      try FolderFailure.told {
        try OutputFolder(parent.bytes.isEmpty ? FilePath(".") : parent).write(bytes, to: [file.name.bytes])
      }
    }
  }
#endif
