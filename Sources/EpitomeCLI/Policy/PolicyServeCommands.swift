#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeLearning
  import EpitomeSystem

  /// `epitome policy promote`: serves a checkpoint that the gate lets pass.
  struct PolicyPromoteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "promote", abstract: "Serve a checkpoint, if the gate lets it pass.",
      discussion: """
        The gate asks for a gain over the parent that is sure, for all checks kept, and for picks like the parent's in length and \
        centrality; a profile has to rank clicks on documents that it did not learn from better. Without --eval, what was measured at \
        the checkpoint's training counts.
        """)

    @Argument(help: "The id, or its beginning.")
    var id: String

    @Option(help: "Held-out records with reference summaries to judge by.")
    var eval: String?

    @Option(help: "Records of another domain that must not lose much; for a base policy.")
    var other: [String] = []

    @OptionGroup var store: PolicyStoreOptions
    @OptionGroup var work: JobOptions

    func run() async throws {
      try await PolicyFailure.waited {
        let store = try store.reopened()
        let checkpoint = try store.checkpoint(id)
        let verdict = try await verdict(on: checkpoint, store)
        let reason = verdict.reasons.joined(separator: "; ")
        guard verdict.isPassed else {
          try store.reject(checkpoint.id, domain: checkpoint.domain, reason: reason)
          throw CommandFailure(.badInput, "the gate does not let \(checkpoint.shortID) pass: \(reason)")
        }
        try store.serve(checkpoint.id, domain: checkpoint.domain, action: "promote", reason: reason)
        if !work.quiet { Console.error("head:\(checkpoint.domain) is \(checkpoint.shortID): \(reason)") }
      }
    }

    private func verdict(on checkpoint: PolicyCheckpoint, _ store: PolicyStore) async throws -> PromotionGate.Verdict {
      guard let eval else { return try Self.verdictOfTraining(checkpoint) }
      guard let parent = try checkpoint.parent.map({ try store.checkpoint($0) })?.policy,
        let policy = checkpoint.policy
      else { throw LearningError.store("\(checkpoint.shortID) has no parent to be judged against") }
      let jobs = work.chosenJobs(try Settings.load())
      func both(_ path: String) async throws -> (name: String, candidate: PolicyEvaluation, parent: PolicyEvaluation) {
        let set = try ReferenceSet(path)
        try set.requireReferences()
        let maker = try ExampleMaker(tokens: ReferenceRecord.meanLength(set.records))
        let examples = try await maker.examples(set.records, jobs: jobs)
        return (set.name, PolicyEvaluation(policy, on: examples), PolicyEvaluation(parent, on: examples))
      }
      let own = try await both(eval)
      if checkpoint.kind == "profile" {
        // Its clicks were judged when it was learnt; what it costs is measured anew.
        var verdict = try Self.verdictOfTraining(checkpoint)
        let failures = PromotionGate.costs(own.candidate, parent: own.parent)
        if !failures.isEmpty { verdict = PromotionGate.Verdict(isPassed: false, reasons: failures) }
        return verdict
      }
      var others: [(name: String, candidate: PolicyEvaluation, parent: PolicyEvaluation)] = []
      for path in other { others.append(try await both(path)) }
      return PromotionGate.judge(own.candidate, parent: own.parent, others: others)
    }

    private static func verdictOfTraining(_ checkpoint: PolicyCheckpoint) throws -> PromotionGate.Verdict {
      guard let gate = checkpoint.body["gate"], let passed = gate["passed"]?.bool else {
        throw LearningError.usage("\(checkpoint.shortID) was not judged when it was trained; name records with --eval")
      }
      return PromotionGate.Verdict(isPassed: passed, reasons: [gate["reason"]?.string ?? ""])
    }
  }

  /// `epitome policy rollback`: serves what was served before.
  struct PolicyRollbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rollback", abstract: "Serve the checkpoint that was served before, or another that was.")

    @Argument(help: "The id, or its beginning (default: the one before).")
    var id: String?

    @Option(help: "The domain or profile.")
    var domain = "default"

    @OptionGroup var store: PolicyStoreOptions

    func validate() throws {
      guard PolicyLocation.isName(domain) else {
        throw ValidationError("--domain must be a name of letters, digits, - and _, found \"\(domain)\"")
      }
    }

    func run() async throws {
      try PolicyFailure.said {
        let store = try store.reopened()
        let history = try store.history()
        for place in history.damage { Console.error("\(place): this line cannot be read") }
        guard let target = try id.map({ try store.checkpoint($0).id }) ?? store.previous(domain) else {
          throw LearningError.store("nothing was served for \"\(domain)\" before what is served now")
        }
        let wasServed = history.events.contains {
          $0.action == "promote" && $0.id == target && $0.domain == domain
        }
        guard wasServed else {
          let name = target.prefix(12)
          throw LearningError.usage(
            history.damage.isEmpty
              ? "\(name) was never served for \"\(domain)\"; promote it"
              : "what can be read of the history does not say that \(name) was served for \"\(domain)\"; promote it")
        }
        _ = try store.checkpoint(target)
        try store.serve(target, domain: domain, action: "rollback", reason: "rolled back")
        Console.error("head:\(domain) is \(target.prefix(12))")
      }
    }
  }

  /// `epitome policy log`: what happened.
  struct PolicyLogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "log", abstract: "Show what was trained, promoted, turned down and rolled back.")

    @Option(help: "Of this domain or profile alone.")
    var domain: String?

    @OptionGroup var store: PolicyStoreOptions

    func run() async throws {
      try PolicyFailure.said {
        let store = try store.required()
        let history = try store.history()
        let heads = try store.heads().filter { domain == nil || $0.domain == domain }
        let events = history.events.filter { domain == nil || $0.domain == domain }
        var rows = events.map { event in
          let isServed = event.action != "add" && heads.contains { $0 == (event.domain, event.id) }
          return [event.domain, String(event.id.prefix(12)), event.action, isServed ? "HEAD" : "", event.reason]
        }
        for head in heads where !events.contains(where: { $0.action != "add" && ($0.domain, $0.id) == head }) {
          rows.append([head.domain, String(head.id.prefix(12)), "", "HEAD", "the history does not say why"])
        }
        let table = Table.lines(["domain", "checkpoint", "what", "served", "why"], rows)
        try OutputStream.standardOutput.write(Array(table.utf8))
        for place in history.damage { Console.error("error: \(place): this line cannot be read") }
        if !history.damage.isEmpty { throw ExitStatus.badInput.exitCode }
      }
    }
  }
#endif
