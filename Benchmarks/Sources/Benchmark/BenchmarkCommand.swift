import ArgumentParser
import Epitome
import EpitomeCore
import Foundation

/// Measures speed, memory and start-up, as ratios where there is something to compare with.
///
/// What loads texts runs in a child process: a process inherits the memory peak of who starts it, so that the one which starts
/// the commands has to stay small.
@main
struct BenchmarkCommand: ParsableCommand {
  enum Part: String, CaseIterable, ExpressibleByArgument {
    case speed, reading, growth, codec, startUp = "start-up", memory, jobs, pipe, files

    /// Whether it looks at the library rather than at the command.
    var needsTexts: Bool { [.speed, .reading, .growth, .codec].contains(self) }
  }

  static let configuration = CommandConfiguration(
    commandName: "benchmark", abstract: "Measure Epitome beside raw ICU, Foundation, jq and git.")

  @Option(help: "The built command.")
  var epitome: String

  @Option(help: "A JSON Lines file of transcripts.")
  var corpus: String

  @Option(help: "A folder of texts to take where there is no corpus.")
  var samples: String

  @Option(help: "A folder for what the commands read and write.")
  var work: String

  @Option(help: "Where the page is written, unless only some parts are measured.")
  var page: String?

  @Option(help: "The commit that is measured.")
  var commit = "unknown"

  @Option(help: "Measure only these parts: \(Part.allCases.map(\.rawValue).joined(separator: ", ")).")
  var only: String = ""

  @Option(help: .hidden)
  var child: Part?

  @Flag(help: .hidden)
  var writeTexts = false

  @Flag(help: .hidden)
  var writeFiles = false

  func run() throws {
    if writeTexts { return try Inputs(work: work).writeTexts(Corpus(file: corpus, samples: samples)) }
    if writeFiles { return try Inputs(work: work).writeFiles(Corpus(file: corpus, samples: samples)) }
    if let child { return try write(measureTexts(child)) }
    let parts = try chosenParts()
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    let machine = try Machine(epitome: epitome)
    if parts.contains(where: { !$0.needsTexts }) { _ = try spawn(["--write-texts"]) }
    if parts.contains(.files) { _ = try spawn(["--write-files"]) }
    let tables = try parts.map { part in
      let clock = ContinuousClock()
      let start = clock.now
      defer { Console.say("\(part.rawValue): \(fixed(start.duration(to: clock.now) / .seconds(1), 1)) s") }
      return part.needsTexts ? try measureInChild(part) : try measureCommand(part)
    }
    let text = """
      # Benchmarks

      \(machine.description), commit \(commit). Written by `make bench`. The machine may be shared: ratios of what ran in turn hold, \
      absolute figures drift.

      """
    let markdown = ([text] + tables.map(\.markdown)).joined(separator: "\n")
    if let page, parts.count == Part.allCases.count {
      try Data(markdown.utf8).write(to: URL(fileURLWithPath: page))
      print("The tables are in \(page).")
    } else {
      print(markdown)
    }
  }

  private func chosenParts() throws -> [Part] {
    if only.isEmpty { return Part.allCases }
    return try only.split(separator: ",").map { name in
      guard let part = Part(rawValue: String(name)) else { throw ValidationError("there is no part called \(name)") }
      return part
    }
  }

  private func measureTexts(_ part: Part) throws -> Table {
    let corpus = try Corpus(file: corpus, samples: samples)
    switch part {
    case .speed: return try Speed.measure(corpus)
    case .reading: return try Reading.measure(corpus)
    case .growth: return try Growth.measure(corpus)
    case .codec: return try Codec.measure(corpus)
    default: throw BenchmarkError(message: "\(part.rawValue) is measured from outside")
    }
  }

  private func measureCommand(_ part: Part) throws -> Table {
    let commands = Commands(epitome: epitome, inputs: Inputs(work: work))
    switch part {
    case .startUp: return try commands.startUp()
    case .memory: return try commands.memory()
    case .jobs: return try commands.jobs()
    case .pipe: return try commands.pipe(stages: StageRegistry.builtIn.defaultStages.map(\.id))
    case .files: return try commands.files()
    default: throw BenchmarkError(message: "\(part.rawValue) is measured from inside")
    }
  }

  private func write(_ table: Table) throws {
    try JSONEncoder().encode(table).write(to: URL(fileURLWithPath: childResult))
  }

  private var childResult: String { work + "/table.json" }

  private func measureInChild(_ part: Part) throws -> Table {
    _ = try spawn(["--child", part.rawValue])
    return try JSONDecoder().decode(Table.self, from: Data(contentsOf: URL(fileURLWithPath: childResult)))
  }

  private func spawn(_ words: [String]) throws -> ProcessRun {
    try ProcessRun(
      [
        CommandLine.arguments[0], "--epitome", epitome, "--corpus", corpus, "--samples", samples, "--work", work,
      ] + words)
  }
}
