#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeLearning
  import EpitomeSystem

  /// `epitome policy eval`: measures policies on texts with reference summaries.
  struct PolicyEvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "eval", abstract: "Measure policies on texts with reference summaries, each against the first.")

    @Argument(help: "Policies: builtin:NAME, head:NAME, ids or files.")
    var policies: [String]

    @Option(help: "File or folder of records with reference summaries.")
    var data: String

    @Option(help: "Tokens that summaries are held to (default: the mean of the references).")
    var tokens: Int?

    @Option(help: "Kind of talk, as of summarize.")
    var genre = Summarize.Options().genre

    @OptionGroup var store: PolicyStoreOptions
    @OptionGroup var work: JobOptions

    func validate() throws { try ReferenceSet.check(tokens: tokens) }

    func run() async throws {
      try await PolicyFailure.waited {
        let checkpoints = try policies.map { try NamedPolicy.find($0, in: store.existing()) }
        let set = try ReferenceSet(data)
        try set.requireReferences()
        let maker = try ExampleMaker(tokens: tokens ?? ReferenceRecord.meanLength(set.records), genre: genre)
        let bar = ProgressBar(total: set.records.count)
        let examples = try await maker.examples(set.records, jobs: work.chosenJobs(try Settings.load())) { _ in
          bar?.advance()
        }
        bar?.finish()
        let results = try checkpoints.map { checkpoint in
          guard let policy = checkpoint.policy else { throw PolicyError.target(checkpoint.target) }
          return PolicyEvaluation(policy, on: examples)
        }
        let rows = results.indices.map { Self.row(policies[$0], results[$0], against: $0 == 0 ? nil : results[0]) }
        let table = Table.lines(
          [
            "policy", "ROUGE", "gain", "95 %", "words", "central", "terms", "distinct", "standing", "fluent", "stating",
          ], rows, right: [1, 2, 4, 5, 6, 7, 8, 9, 10])
        try OutputStream.standardOutput.write(Array(table.utf8))
      }
    }
  }

  extension PolicyEvalCommand {
    /// A policy's figures, and its gain over another.
    private static func row(_ name: String, _ own: PolicyEvaluation, against base: PolicyEvaluation?) -> [String] {
      var cells = [name, FixedPoint.text(own.mean), "", ""]
      if let base {
        let difference = PairedDifference(own.scores, minus: base.scores)
        cells[2] = FixedPoint.text(difference.mean)
        cells[3] = "[\(FixedPoint.text(difference.low)), \(FixedPoint.text(difference.high))]"
      }
      cells += [FixedPoint.text(own.pickLength, 1), FixedPoint.text(own.centroidMass)]
      let checks: [Reward] = [.keyTermCoverage, .nonRedundancy, .noDanglingPronoun, .noDisfluency, .noQuestion]
      return cells + checks.map { FixedPoint.text(own.checks[$0] ?? 0) }
    }
  }

  /// `epitome policy diff`: how two policies differ.
  struct PolicyDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff", abstract: "Show how the weights of two policies differ, the greatest difference first.")

    @Argument(help: "builtin:NAME, head:NAME, an id or a file.")
    var first: String

    @Argument(help: "The other one.")
    var second: String

    @OptionGroup var store: PolicyStoreOptions

    func run() async throws {
      try PolicyFailure.said {
        let left = try NamedPolicy.find(first, in: store.existing())
        let right = try NamedPolicy.find(second, in: store.existing())
        guard left.target == right.target else { throw PolicyError.target(right.target) }
        let differences = left.weights.indices.map { right.weights[$0] - left.weights[$0] }
        let order = differences.indices.sorted { (abs(differences[$0]), $1) > (abs(differences[$1]), $0) }
        let rows = order.map { index in
          [left.target.features[index].name]
            + [left.weights[index], right.weights[index], differences[index]].map {
              FixedPoint.text($0, 3)
            }
        }
        let table = Table.lines(["feature", left.shortID, right.shortID, "difference"], rows, right: [1, 2, 3])
        try OutputStream.standardOutput.write(Array(table.utf8))
      }
    }
  }

  /// `epitome policy explain`: why a policy takes what it takes.
  struct PolicyExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Show for each line that a policy takes what spoke for it and against it: weight times feature.")

    @OptionGroup var input: InputOptions

    @Option(help: "The policy: builtin:NAME, head:NAME, an id or a file.")
    var policy = "builtin:hand"

    @Option(help: "Length of the summary, as of summarize.")
    var length = Summarize.Options().length

    @Option(help: "How many features to show of each line.")
    var features = 6

    @OptionGroup var store: PolicyStoreOptions

    func validate() throws {
      if features < 1 { throw ValidationError("--features must be at least 1, found \(features)") }
    }

    func run() async throws {
      try await PolicyFailure.waited {
        let checkpoint = try NamedPolicy.find(policy, in: store.existing())
        guard let policy = checkpoint.policy else { throw PolicyError.target(.terms) }
        var options = Summarize.Options()
        options.length = length
        let auto = AutoPipeline(PipelineStep(try Summarize(options)))
        for document in try await PolicyDocuments.read(input) {
          let lines = try PolicyExplanation(try await auto.process(document), policy, options).lines
          var text = document.id + "\n"
          for line in lines {
            text += "\(line.text)\n    \(FixedPoint.text(line.score)) ="
            let parts = line.parts.sorted { (abs($0.value), $1.name) > (abs($1.value), $0.name) }.prefix(features)
            for part in parts {
              text += " \(part.value < 0 ? "-" : "+") \(FixedPoint.text(abs(part.value))) \(part.name)"
            }
            text += " …\n"
          }
          try OutputStream.standardOutput.write(Array(text.utf8))
        }
      }
    }
  }
#endif
