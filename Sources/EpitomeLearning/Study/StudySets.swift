package import EpitomeSystem

/// The sets that studies are made on, read and annotated once: `NAME.jsonl` in a folder to learn from and one to test on.
package actor StudySets {
  private let (train, test): (FilePath, FilePath)
  private let jobs: Int
  private var known: [String: [TrainingExample]] = [:]
  private var records: [String: [ReferenceRecord]] = [:]

  package init(train: FilePath, test: FilePath, jobs: Int) {
    (self.train, self.test, self.jobs) = (train, test, jobs)
  }

  /// The records of a set.
  package func records(_ name: String, isTest: Bool) throws -> [ReferenceRecord] {
    let key = "\(name) \(isTest)"
    if let found = records[key] { return found }
    let path = (isTest ? test : train).appending(Array("\(name).jsonl".utf8))
    let found = try ReferenceRecord.parse(try FileSystem.read(path), name: path.description)
    records[key] = found
    return found
  }

  /// The examples of a set, held to the mean reference of the set itself.
  package func examples(_ name: String, isTest: Bool, genre: String = "auto") async throws -> [TrainingExample] {
    let key = "\(name) \(isTest) \(genre)"
    if let found = known[key] { return found }
    let records = try records(name, isTest: isTest)
    let maker = try ExampleMaker(tokens: ReferenceRecord.meanLength(records), genre: genre)
    let found = try await maker.examples(records, jobs: jobs)
    known[key] = found
    return found
  }
}

/// What a study found: rows of a table, and whether each is as it must be.
package struct StudyRow: Hashable, Sendable {
  /// What was measured.
  package var what: String
  /// The figure.
  package var figure: String
  /// What must be reached.
  package var goal: String
  /// Whether it was; nil where nothing was asked.
  package var isReached: Bool?

  init(_ what: String, _ figure: String, goal: String = "", _ isReached: Bool? = nil) {
    (self.what, self.figure, self.goal, self.isReached) = (what, figure, goal, isReached)
  }
}

/// What is learnt and how well it holds, measured on sets that are not part of Epitome.
package struct LearningStudy: Sendable {
  /// Parts that can be run.
  package enum Part: String, CaseIterable, Sendable {
    case meetings, calls, debates, few, joined, stream, taste, terms, random, hacking, speed
  }

  let sets: StudySets
  let jobs: Int
  /// Seeds, all of which are reported.
  package static let seeds = [1, 2, 3, 4, 5]

  package init(sets: StudySets, jobs: Int) { (self.sets, self.jobs) = (sets, jobs) }

  /// Runs a part.
  package func run(_ part: Part) async throws -> [StudyRow] {
    switch part {
    case .meetings: try await gains("meetings", set: "qmsum", goal: 0)
    case .calls: try await gains("calls", set: "ectsum", goal: 1.5)
    case .debates: try await debates()
    case .few: try await few()
    case .joined: try await joined()
    case .stream: try await stream()
    case .taste: try await taste()
    case .terms: try await termTaste()
    case .random: try await randomClicks()
    case .hacking: try await hacking()
    case .speed: try await speed()
    }
  }

  /// How `policy train` trains.
  func configuration(_ seed: Int) -> TrainingConfiguration {
    var configuration = TrainingConfiguration()
    (configuration.seed, configuration.jobs) = (seed, jobs)
    return configuration
  }

  /// Training that nothing but the reward holds, for what compares ways of learning.
  func free(_ seed: Int) -> TrainingConfiguration {
    var configuration = configuration(seed)
    (configuration.staysWithinBounds, configuration.updates) = (false, 150)
    return configuration
  }

  func text(_ difference: PairedDifference) -> String {
    "\(FixedPoint.text(difference.mean)) [\(FixedPoint.text(difference.low)), \(FixedPoint.text(difference.high))]"
  }
}
