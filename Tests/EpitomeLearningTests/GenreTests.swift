import Epitome
import EpitomeCore
import EpitomeLearning
import Foundation
import Testing

/// What is learnt of a genre from texts with summaries, and the file that it is kept in.
@Suite struct GenreTests {
  private static func file(_ records: [ReferenceRecord], isByStem: Bool = true) async throws -> GenreFile {
    let maker = try ExampleMaker(tokens: 40, genre: "none")
    var examples: [GenreLearner.Example] = []
    for record in records {
      let text = try GenreText(
        try await maker.document(record), references: record.references, language: "en", isByStem: isByStem)
      examples.append(.init(text, group: record.group))
    }
    let outcome = try GenreLearner(genre: .meeting, language: "en", isByStem: isByStem).learn(examples)
    return GenreFile(
      genre: .meeting, language: "en", isByStem: isByStem, words: outcome.words, pairs: outcome.pairs, ["texts": 3])
  }

  private static func agreement(_ records: [ReferenceRecord], _ weights: String) async throws -> Double {
    var options = Summarize.Options()
    (options.length, options.genre, options.weights) = ("40 words", weights.isEmpty ? "none" : "auto", weights)
    let maker = try ExampleMaker(tokens: 40, genre: "none")
    let stage = try Summarize(options)
    var sum = 0.0
    for record in records {
      let lines = try stage.annotate(try await maker.document(record))
      let own = Set(record.references[0].split(separator: " "))
      let taken = lines.flatMap { $0.text.split(separator: " ") }
      sum += Double(taken.count { own.contains($0) }) / Double(max(1, taken.count))
    }
    return sum / Double(records.count)
  }

  @Test func `what summaries of other texts say makes those of new ones better`() async throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("genre-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try await Self.file(TinyMeetings.records(12)).bytes).write(to: file)
    let unseen = TinyMeetings.records(8, seed: 9)
    let (with, without) = (try await Self.agreement(unseen, file.path), try await Self.agreement(unseen, ""))
    #expect(with > without + 0.1, "\(with) against \(without)")
  }

  @Test(arguments: [true, false])
  func `words of the summaries are known, pairs only where stems count`(isByStem: Bool) async throws {
    let file = try await Self.file(TinyMeetings.records(12), isByStem: isByStem)
    let thousand = file.words.priors["thousand"] ?? 0
    #expect(thousand > 0 && file.words.priors["somebody"].map { $0 < 0 } ?? true)
    #expect(file.pairs.weights.isEmpty != isByStem)
    #expect(isByStem == file.pairs.priors.keys.contains("will cost"))
    #expect(file.weights.isByStem == isByStem)
  }

  @Test func `the same texts give the same bytes, which read back as they were written`() async throws {
    let (first, second) = (
      try await Self.file(TinyMeetings.records(6)), try await Self.file(TinyMeetings.records(6))
    )
    #expect(first.bytes == second.bytes)
    #expect(try GenreFile(parsing: first.bytes) == first)
  }

  @Test func `texts of one occasion count as one, and four are too few`() async throws {
    let records = TinyMeetings.records(6).map {
      ReferenceRecord(id: $0.id, text: $0.text, language: "en", references: $0.references, group: "one")
    }
    await #expect(throws: LearningError.self) { try await Self.file(records) }
    let error = await #expect(throws: LearningError.self) { try await Self.file(TinyMeetings.records(4)) }
    #expect(error?.description.contains("at least 5") == true)
  }

  @Test func `a file that was changed, is none, or is of another version is refused`() async throws {
    let bytes = try await Self.file(TinyMeetings.records(5)).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    func error(_ text: String) -> GenreFileError? {
      do throws(GenreFileError) { _ = try GenreFile(parsing: Array(text.utf8)) } catch { return error }
      return nil
    }
    guard case .changed? = error(text.replacing("\"meeting\"", with: "\"call\"")) else {
      Issue.record("a changed file was read")
      return
    }
    #expect(error("{}") == .format(""))
    #expect(error("[]") == .unreadable("no JSON object"))
    #expect(error("{\"format\":\"epitome-genre/2\"}")?.description.contains("newer version") == true)
    #expect(error(String(text.dropLast(9)))?.description.hasPrefix("no file of a genre") == true)
  }

  @Test func `a file without a feature, or with one that nobody knows, is refused`() throws {
    let names = GenreWeights.wordFeatures
    func parsed(_ weights: [String: Double]) throws {
      let words = GenreWeights.Learnt(weights: weights)
      let file = GenreFile(genre: .call, language: "en", isByStem: false, words: words, pairs: .init(), [:])
      _ = try GenreFile(parsing: file.bytes)
    }
    var weights = Dictionary(uniqueKeysWithValues: names.map { ($0, 0.5) })
    try parsed(weights)
    weights["luck"] = 1
    #expect(throws: GenreFileError.unknownFeature("luck")) { try parsed(weights) }
    (weights["luck"], weights["zipf"]) = (nil, nil)
    #expect(throws: GenreFileError.missingFeature("zipf")) { try parsed(weights) }
  }

  @Test func `Newton's method finds the weights of shares`() {
    // Shares that a logistic model with these weights gives, each many times over, so that the penalty is small.
    let (bias, slope) = (-0.75, 1.5)
    var (rows, shares) = ([Double](), [Double]())
    for _ in 0..<500 {
      for value in [-1.0, 0, 0.5, 2] {
        rows += [1, value]
        shares.append(LogisticFit.sigmoid(bias + slope * value))
      }
    }
    let fit = LogisticFit.fit(rows: rows, count: 2, shares: shares, ridge: 0.01)
    #expect(abs(fit.weights[0] - bias) < 1e-3 && abs(fit.weights[1] - slope) < 1e-3, "\(fit.weights)")
    #expect(fit.loss > 0 && fit.loss < 0.6931)
  }

  @Test func `weights are not to be had with the genre none, nor from a file that is not there`() {
    var options = Summarize.Options()
    (options.genre, options.weights) = ("none", "nowhere.json")
    #expect(throws: InvalidOption.self) { try Summarize(options) }
    options.genre = "auto"
    let error = #expect(throws: InvalidOption.self) { try Summarize(options) }
    #expect(error?.description.contains("nowhere.json") == true)
  }
}
