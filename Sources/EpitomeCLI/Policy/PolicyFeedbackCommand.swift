#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeLearning
  import EpitomeSystem

  /// `epitome policy feedback`: notes what somebody wanted and did not want.
  struct PolicyFeedbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "feedback",
      abstract: "Note which lines of a summary, or which key terms, were wanted and which were not.",
      discussion: """
        The input is what "epitome summarize" or "epitome run --format jsonl" wrote, one document, or with --marks several. Lines \
        are counted from 1, in the order of the summary. Clicks are only added, never changed; "learn" makes a profile of them.
        """)

    @OptionGroup var input: InputOptions

    @Option(help: "Whose taste it is.")
    var profile = "default"

    @Option(help: "Numbers of lines that are wanted, with commas.")
    var accept = ""

    @Option(help: "Numbers of lines that are not.")
    var reject = ""

    @Option(help: "LINE=SENTENCE: that line is not wanted, this sentence of the text would be.")
    var replace: [String] = []

    @Flag(help: "The numbers are those of key terms, best first.")
    var terms = false

    @Option(help: "What the marks of an HTML page say: the lines that its export shows; - is standard input.")
    var marks: String?

    @OptionGroup var store: PolicyStoreOptions

    func run() async throws {
      try await PolicyFailure.waited {
        let documents = try await PolicyDocuments.read(input)
        let clicks = marks == nil ? try numbered(documents) : try marked(documents)
        guard !clicks.isEmpty else { throw LearningError.usage("nothing was accepted or rejected") }
        guard PolicyLocation.isName(profile) else {
          throw LearningError.usage("--profile must be a name of letters, digits, - and _, found \"\(profile)\"")
        }
        let store = try store.opened()
        for click in clicks { try store.append(click.line, to: ClickLog.name(profile)) }
        Console.error("\(clicks.count) \(clicks.count == 1 ? "click" : "clicks") noted for \"\(profile)\"")
      }
    }

    private func numbered(_ documents: [Document]) throws -> [Click] {
      guard let document = documents.first, documents.count == 1 else {
        throw LearningError.feedback("numbers of lines are of one document; the input has \(documents.count)")
      }
      let reader = try FeedbackReader(document)
      let click = { (number: Int, isWanted: Bool) in
        terms ? try reader.click(term: number, isWanted: isWanted) : try reader.click(line: number, isWanted: isWanted)
      }
      let accepted = try Self.numbers(accept, "--accept")
      let rejected = try Self.numbers(reject, "--reject")
      let replaced = try replace.map { change in
        let sides = try change.split(separator: "=", omittingEmptySubsequences: false).map {
          try Self.number(String($0), "--replace")
        }
        guard sides.count == 2, !terms else {
          throw LearningError.usage("--replace must be LINE=SENTENCE, such as 7=41, found \"\(change)\"")
        }
        return sides
      }
      if let number = accepted.first(where: { rejected.contains($0) || replaced.map(\.[0]).contains($0) }) {
        throw LearningError.usage("number \(number) cannot be both wanted and not")
      }
      var clicks = try accepted.map { try click($0, true) }
      clicks += try rejected.map { try click($0, false) }
      for sides in replaced {
        clicks.append(try reader.click(line: sides[0], isWanted: false))
        clicks.append(try reader.click(sentence: sides[1], isWanted: true))
      }
      return clicks
    }

    private func marked(_ documents: [Document]) throws -> [Click] {
      let name = marks ?? ""
      let bytes: [UInt8]
      if name == "-" {
        var all: [UInt8] = []
        while try InputFile.standardInput.read(into: &all, atMost: 1 << 16) {}
        bytes = all
      } else {
        bytes = try PolicyFailure.reading { try FileSystem.read(FilePath(name)) }
      }
      var readers: [String: FeedbackReader] = [:]
      for document in documents { readers[document.id] = try FeedbackReader(document) }
      return try FeedbackReader.marks(bytes, name: name).map { mark in
        guard let reader = readers[mark.document] else {
          throw LearningError.feedback("no document of the input has the id \"\(mark.document)\"")
        }
        return try reader.click(mark.mark)
      }
    }

    private static func numbers(_ text: String, _ option: String) throws -> [Int] {
      try text.split(separator: ",").map { try number(String($0), option) }
    }

    private static func number(_ text: String, _ option: String) throws -> Int {
      guard let number = Int(text), number > 0 else {
        throw LearningError.usage("\(option) takes numbers from 1, found \"\(text)\"")
      }
      return number
    }
  }

  /// `epitome policy learn`: makes a profile of the clicks.
  struct PolicyLearnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "learn", abstract: "Fit a profile to all clicks that were noted for it.",
      discussion: """
        All clicks are fitted anew each time, held to the parent's weights by a prior, so that the order in which they came does not \
        matter. The profile is kept and judged; it is served by "promote", or at once with --auto where the gate lets it pass.
        """)

    @Option(help: "Whose taste it is.")
    var profile = "default"

    @Option(
      help: "What holds without clicks: builtin:NAME, head:NAME, an id or a file (for key terms: their own ranking).")
    var parent = "builtin:hand"

    @Flag(help: "Learn which key terms are wanted.")
    var terms = false

    @Option(help: "How strongly the parent's weights hold (default: 10; for key terms 3).")
    var prior: Double?

    @Option(help: "Records with reference summaries that the profile may not make more than 5 % worse.")
    var eval: String?

    @Flag(help: "Serve the profile at once if the gate lets it pass.")
    var auto = false

    @OptionGroup var store: PolicyStoreOptions
    @OptionGroup var work: JobOptions

    func validate() throws {
      if let prior, !(prior > 0 && prior.isFinite) { throw ValidationError("--prior must be above 0, found \(prior)") }
    }

    func run() async throws {
      try await PolicyFailure.waited {
        let store = try store.reopened()
        let log = try ClickLog(store, profile: profile)
        if log.unread > 0 {
          Console.error(
            "\(log.unread) \(log.unread == 1 ? "line" : "lines") of the click log cannot be read, passed over")
        }
        let name = terms && parent == "builtin:hand" ? "builtin:terms" : parent
        let parent = try NamedPolicy.find(name, in: store)
        let jobs = work.chosenJobs(try Settings.load())
        var examples: [TrainingExample] = []
        if let eval {
          let set = try ReferenceSet(eval)
          try set.requireReferences()
          let maker = try ExampleMaker(tokens: ReferenceRecord.meanLength(set.records))
          let bar = ProgressBar(total: set.records.count)
          examples = try await maker.examples(set.records, jobs: jobs) { _ in bar?.advance() }
          bar?.finish()
        }
        var learner = TasteLearner(parent.target)
        if let prior { learner.strength = prior }
        let outcome = try await ProfileTraining.run(
          profile, log, parent: parent, examples: examples, learner: learner, jobs: jobs)
        try store.add(parent, reason: "parent")
        try store.add(outcome.checkpoint, reason: "\(log.clicks.count) clicks")
        let verdict = outcome.verdict
        if !work.quiet {
          Console.error(
            "gate: \(verdict.isPassed ? "passed" : "not passed"): \(verdict.reasons.joined(separator: "; "))")
        }
        if auto, verdict.isPassed {
          try store.serve(
            outcome.checkpoint.id, domain: profile, action: "promote", reason: verdict.reasons.joined(separator: "; "))
        }
        try OutputStream.standardOutput.write(Array("\(outcome.checkpoint.id)\n".utf8))
      }
    }
  }
#endif
