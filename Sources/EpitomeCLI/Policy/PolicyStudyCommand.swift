#if CommandLine
  import ArgumentParser
  import EpitomeLearning
  import EpitomeSystem

  extension LearningStudy.Part: ExpressibleByArgument {}

  /// `epitome policy study`: what learning is worth, measured.
  struct PolicyStudyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "study", abstract: "Measure what learning is worth, on sets of texts with reference summaries.",
      discussion: "Reads qmsum.jsonl, ectsum.jsonl and fredsum.jsonl of both folders, and reports every seed.")

    @Argument(help: "Parts (default: all).")
    var parts: [LearningStudy.Part] = []

    @Option(help: "Folder of the sets to learn from.")
    var train: String

    @Option(help: "Folder of the sets to test on.")
    var test: String

    @OptionGroup var work: JobOptions

    func run() async throws {
      try await PolicyFailure.waited {
        let jobs = work.chosenJobs(try Settings.load())
        let study = LearningStudy(
          sets: StudySets(train: FilePath(train), test: FilePath(test), jobs: jobs), jobs: jobs)
        for part in parts.isEmpty ? LearningStudy.Part.allCases : parts {
          for row in try await study.run(part) {
            let mark = row.isReached.map { $0 ? "yes" : "no" } ?? ""
            let cells = [row.what, row.figure, row.goal, mark]
            try OutputStream.standardOutput.write(Array(("| " + cells.joined(separator: " | ") + " |\n").utf8))
          }
        }
      }
    }
  }
#endif
