package import Epitome
package import EpitomeCore
package import EpitomeSystem

/// A document to learn from: what a policy knows of it, and what its summary is held against.
package struct TrainingExample: Sendable {
  /// The document.
  package let frame: PolicyFrame
  /// What each sentence costs.
  package let costs: [Int]
  /// What may be spent.
  package let budget: Int
  /// The references.
  package let target: RougeTarget?

  /// What its choices are judged by.
  package var context: Reward.Context {
    Reward.Context(frame: frame, costs: costs, budget: budget, target: target)
  }

  package init(frame: PolicyFrame, costs: [Int], budget: Int, target: RougeTarget?) {
    (self.frame, self.costs, self.budget, self.target) = (frame, costs, budget, target)
  }

  /// What a policy takes, without chance.
  package func picks(_ policy: SelectionPolicy) -> [Int] { policy.picks(frame, costs: costs, budget: budget) }
}

/// A record of a set of texts with reference summaries: a line of JSON with `id`, `text`, `lang` or `language`, `reference`
/// or `references`, and, where several are of one occasion, its `group`.
package struct ReferenceRecord: Hashable, Sendable {
  /// How many tokens a summary may be held to.
  package static let lengths = 1...1_000_000

  package let id: String
  package let text: String
  package let language: String
  package let references: [String]
  package let group: String

  package init(id: String, text: String, language: String, references: [String], group: String? = nil) {
    (self.id, self.text, self.language, self.references) = (id, text, language, references)
    self.group = group ?? id
  }

  /// Reads the lines of a file.
  ///
  /// - Throws: ``LearningError`` with the line's number where one is no record.
  package static func parse(_ bytes: [UInt8], name: String) throws(LearningError) -> [ReferenceRecord] {
    var records: [ReferenceRecord] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      guard let value = try? JSONValue(parsing: Array(line)), let id = value["id"]?.string,
        let text = value["text"]?.string
      else { throw .record("\(name):\(number + 1): no record with \"id\" and \"text\"") }
      let references =
        value["references"]?.array?.compactMap(\.string) ?? value["reference"]?.string.map { [$0] } ?? []
      records.append(
        ReferenceRecord(
          id: id, text: text, language: value["language"]?.string ?? value["lang"]?.string ?? "",
          references: references.filter { !$0.isEmpty }, group: value["group"]?.string))
    }
    return records
  }

  /// Tokens of the mean reference, over all records: the length to which all are held.
  package static func meanLength(_ records: [ReferenceRecord]) -> Int {
    var (sum, count) = (0.0, 0.0)
    for record in records where !record.references.isEmpty {
      let tokens = RougeTokens.language(record.language)
      sum += Double(record.references.reduce(0) { $0 + tokens.count(Array($1.utf8)) }) / Double(record.references.count)
      count += 1
    }
    return count > 0 ? Int((sum / count).rounded()) : 100
  }
}

/// Makes examples of records: reads and annotates them as the command does.
package struct ExampleMaker: Sendable {
  /// Tokens that summaries are held to.
  package let tokens: Int
  /// What sort of talk, as of `summarize`.
  package let genre: String

  private let pipeline: AutoPipeline

  /// Whole sentences fill a length only in part: so much more is asked for than the text is cut to.
  private static let slack = 8

  package init(tokens: Int, genre: String = "auto") throws {
    (self.tokens, self.genre) = (tokens, genre)
    pipeline = AutoPipeline(PipelineStep(try Summarize(.init())))
  }

  /// The example of a record.
  ///
  /// - Throws: what reading and the stages throw.
  package func example(_ record: ReferenceRecord) async throws -> TrainingExample {
    let document = try await document(record)
    return try example(document, references: record.references, language: record.language)
  }

  /// The document of a record, with its layers.
  package func document(_ record: ReferenceRecord) async throws -> Document {
    var object: JSONObject = ["id": .string(record.id), "text": .string(record.text)]
    if !record.language.isEmpty { object["language"] = .string(record.language) }
    let line = JSONLinesSplitter.Line.line(Array(JSONValue.object(object).description.utf8), number: 1)
    switch TranscriptReader().readLine(line, id: record.id) {
    case .document(let document)?: return try await pipeline.process(document)
    case .failure(let failure)?: throw LearningError.record("\(failure.id): \(failure.message)")
    case nil: throw LearningError.record("\(record.id): no text")
    }
  }

  /// The example of a document that has its layers.
  package func example(
    _ document: Document, references: [String], language: String
  ) throws -> TrainingExample {
    let budget = tokens + tokens / Self.slack
    let countsCharacters = ["zh", "ja", "th", "ko"].contains(language.prefix { $0 != "-" })
    var options = Summarize.Options()
    (options.length, options.genre) = ("\(budget) \(countsCharacters ? "characters" : "words")", genre)
    let frame = try PolicyFrame(document, options)
    let target =
      references.isEmpty
      ? nil : RougeTarget(frame, references: references, .language(language), cut: tokens)
    return TrainingExample(
      frame: frame, costs: countsCharacters ? frame.characters : frame.words, budget: budget, target: target)
  }

  /// The examples of records, in their order, several made at a time.
  package func examples(
    _ records: [ReferenceRecord], jobs: Int, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> [TrainingExample] {
    try await ParallelMap.map(records, jobs: jobs, progress: progress) { try await example($0) }
  }
}

/// Work on many values, results in their order.
package enum ParallelMap {
  /// Maps values, `jobs` at a time.
  package static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, progress: @Sendable (Int) -> Void = { _ in },
    _ work: @escaping @Sendable (Input) async throws -> Output
  ) async throws -> [Output] {
    if jobs <= 1 {
      var outputs: [Output] = []
      for input in inputs {
        outputs.append(try await work(input))
        progress(outputs.count)
      }
      return outputs
    }
    return try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var results = [Output?](repeating: nil, count: inputs.count)
      var (next, done) = (0, 0)
      while next < min(jobs, inputs.count) {
        let place = next
        group.addTask { (place, try await work(inputs[place])) }
        next += 1
      }
      while let (place, output) = try await group.next() {
        results[place] = output
        done += 1
        progress(done)
        if next < inputs.count {
          let place = next
          group.addTask { (place, try await work(inputs[place])) }
          next += 1
        }
      }
      return results.compactMap(\.self)
    }
  }
}

/// What keeps something from being learnt.
package enum LearningError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A line of a set is no record.
  case record(String)
  /// There is nothing to learn from.
  case data(String)
  /// Feedback that cannot be taken.
  case feedback(String)
  /// The store is in another's hands.
  case busy(String)
  /// The store holds something else than it should.
  case store(String)
  /// What is asked for has no meaning: a name that nothing has, a number that is none.
  case usage(String)
  /// A file of the store cannot be written.
  case unwritable(SystemError)

  /// What is wrong, in a sentence.
  package var description: String {
    switch self {
    case .record(let text), .data(let text), .feedback(let text), .busy(let text), .store(let text), .usage(let text):
      text
    case .unwritable(let error): "cannot write \(error)"
    }
  }
}
