#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeLearning
  import EpitomeSystem

  /// `epitome genre`: what summaries of a kind of talk say can be learnt from summaries that people wrote.
  struct GenreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "genre",
      abstract: "Learn from your own summaries which words matter in a kind of talk.",
      discussion: """
        A file of a genre says what summaries of a kind of talk are likely to say; "epitome summarize --weights FILE" goes by it. \
        From some dozens of texts with summaries it learns more than a policy can.
        """,
      subcommands: [GenreLearnCommand.self, GenreShowCommand.self])
  }

  extension SummaryGenre: ExpressibleByArgument {}

  /// What counts as one word when a genre is learnt.
  enum GenreUnit: String, CaseIterable, ExpressibleByArgument {
    case stem, word
  }

  /// `epitome genre learn`: learns from texts with reference summaries.
  struct GenreLearnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "learn", abstract: "Learn from texts with reference summaries, and write what was learnt to a file.",
      discussion: """
        Records are lines of JSON with "id", "text", "language" and "reference" or "references"; those of one occasion share a "group". \
        At least \(GenreLearner.fewest) are needed, some dozens are better. The same records give the same bytes, whatever --jobs is.
        """)

    @Option(help: "File or folder of records to learn from; may be given several times.")
    var data: [String]

    @Option(help: "Kind of talk, whose habits hold besides.")
    var genre: SummaryGenre

    @Option(help: "Language of the texts (default: that of most); others are left out.")
    var language: String?

    @Option(help: "What counts as one word (default: the stem in English, the word in other languages).")
    var unit: GenreUnit?

    @Option(name: .shortAndLong, help: "File to write.")
    var output: String

    @Option(help: "What the file says of where the texts come from, and under which licence.")
    var provenance = ""

    @OptionGroup var work: JobOptions

    func validate() throws {
      if let language, !LanguageTag.isWellFormed(language) {
        throw ValidationError("--language must be a tag such as ja, de or zh-Hant, found \"\(language)\"")
      }
    }

    func run() async throws {
      try await PolicyFailure.waited {
        let jobs = work.chosenJobs(try Settings.load())
        let sets = try data.map { try ReferenceSet($0) }
        let records = sets.flatMap(\.records).filter { !$0.references.isEmpty }
        let (documents, language) = try await annotated(records, jobs: jobs)
        let isByStem = unit.map { $0 == .stem } ?? (language == "en")
        let examples = try await ParallelMap.map(documents, jobs: jobs) { record, document in
          GenreLearner.Example(
            try GenreText(document, references: record.references, language: language, isByStem: isByStem),
            group: record.group)
        }
        let learner = GenreLearner(genre: genre, language: language, isByStem: isByStem)
        let outcome = try learner.learn(examples)
        var members: JSONObject = [
          "texts": .integer(Int64(examples.count)), "sources": .array(sets.flatMap(\.sources).map(\.json)),
        ]
        if !provenance.isEmpty { members["provenance"] = .string(provenance) }
        let file = GenreFile(
          genre: genre, language: language, isByStem: isByStem, words: outcome.words, pairs: outcome.pairs, members)
        try OutputFile.write(file.bytes, to: output)
        tell(outcome, texts: examples.count, of: records.count, language)
        try OutputStream.standardOutput.write(Array("\(file.id)\n".utf8))
      }
    }

    /// The documents in the language, with the records that they come from, and that language.
    private func annotated(
      _ records: [ReferenceRecord], jobs: Int
    ) async throws -> ([(ReferenceRecord, Document)], String) {
      let maker = try ExampleMaker(tokens: 100, genre: "none")
      let bar = ProgressBar(total: records.count)
      let documents = try await ParallelMap.map(records, jobs: jobs, progress: { _ in bar?.advance() }) {
        try await maker.document($0)
      }
      bar?.finish()
      let languages = try documents.map { try $0.primaryLanguage() }
      let counts = languages.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      let language = language.map(LanguageTag.primary) ?? most ?? "und"
      let own = zip(zip(records, documents), languages).filter { $0.1 == language }.map { ($0.0.0, $0.0.1) }
      return (own, language)
    }

    private func tell(_ outcome: GenreLearner.Outcome, texts: Int, of all: Int, _ language: String) {
      guard !work.quiet else { return }
      let others = all - texts
      Console.error(
        "learnt from \(texts) texts in \(language): \(outcome.words.priors.count) words, \(outcome.pairs.priors.count) pairs"
          + (others > 0 ? "; left out \(others) in other languages" : "")
          + "; log loss \(FixedPoint.text(outcome.losses.words, 3)) a word, \(FixedPoint.text(outcome.losses.pairs, 3)) a pair"
      )
    }
  }

  /// `epitome genre show`: what a file of a genre says.
  struct GenreShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show what was learnt of a genre: words and pairs that tell most, and the weights."
    )

    @Argument(help: "A file that \"epitome genre learn\" wrote.")
    var file: String

    @Option(help: "How many words of each sort to show.")
    var words = 30

    func validate() throws {
      guard words >= 0 else { throw ValidationError("--words must be at least 0, found \(words)") }
    }

    func run() throws {
      let genre: GenreFile
      do {
        genre = try PolicyFailure.reading { try GenreFile.read(file) }
      } catch let error as GenreFileError {
        throw CommandFailure(.badInput, "\(file): \(error)")
      }
      let texts = genre.body["texts"]?.int ?? 0
      var rows = [
        ["genre", genre.genre.rawValue], ["language", genre.language], ["texts", "\(texts)"],
        ["id", String(genre.id.prefix(12))],
        ["source", genre.body["provenance"]?.string ?? ""],
        ["often in summaries", list(genre.words.priors, from: { $0 > $1 })],
        ["seldom in summaries", list(genre.words.priors, from: { $0 < $1 })],
        ["pairs in summaries", list(genre.pairs.priors, from: { $0 > $1 })],
      ].filter { !$0[1].isEmpty }
      for (name, learnt) in [("word", genre.words), ("pair", genre.pairs)] {
        for (feature, weight) in learnt.weights.sorted(by: { (abs($1.value), $0.key) < (abs($0.value), $1.key) }) {
          rows.append(["\(name): \(feature)", FixedPoint.text(weight, 3)])
        }
      }
      try OutputStream.standardOutput.write(Array(Table.lines(["", ""], rows).utf8))
    }

    private func list(_ priors: [String: Double], from precedes: (Double, Double) -> Bool) -> String {
      let sorted = priors.sorted { $0.value == $1.value ? $0.key < $1.key : precedes($0.value, $1.value) }
      return sorted.prefix(words).filter { precedes($0.value, 0) }.map(\.key).joined(separator: ", ")
    }
  }
#endif
