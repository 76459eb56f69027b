#if YAML
  import EpitomeCore
  import EpitomeSystem
  import Foundation
  import Synchronization
  import Testing

  @testable import Epitome

  /// Programs as stages: shell scripts that do what they should, and all that they should not.
  @Suite final class CommandStageTests: Sendable {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("epitome-" + UUID().uuidString)
    private let reports = Mutex<[String]>([])

    /// What a script does wrong, and what is said of it.
    struct Fault: CustomTestStringConvertible, Sendable {
      let script: String
      let code: FailureCode
      let message: String
      var keys = ""
      var testDescription: String { script }

      init(_ script: String, _ code: FailureCode, _ message: String, keys: String = "") {
        self.script = script
        self.code = code
        self.message = message
        self.keys = keys
      }
    }

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A pipeline of one stage, a script.
    private func pipeline(_ script: String, _ keys: String = "") throws -> Pipeline {
      try Data(script.utf8).write(to: folder.appendingPathComponent("script.sh"))
      let text =
        "epitome: 1\nstages:\n  - use: command\n    name: mine\n    run: [sh, script.sh]\n"
        + (keys.isEmpty ? "" : "    \(keys)\n")
      let resolved = try PipelineFile.load(
        text: text, name: folder.path + "/p.yaml", report: { [self] _, line in reports.withLock { $0.append(line) } })
      return resolved.pipeline
    }

    private func answers(_ pipeline: Pipeline, _ texts: [String], jobs: Int = 1) async throws -> [DocumentRecord] {
      let documents = texts.enumerated().map {
        DocumentRecord.document(Document(id: "t\($0.offset)", text: $0.element))
      }
      return try await BatchRunner(pipeline, jobs: jobs).run(documents)
    }

    private func failure(_ record: DocumentRecord) -> FailedDocument? {
      if case .failure(let failure) = record { failure } else { nil }
    }

    private func document(_ record: DocumentRecord) throws -> Document {
      guard case .document(let document) = record else {
        throw StageError(.stage, stage: "", document: "", message: "\(record)")
      }
      return document
    }

    // MARK: What works

    @Test func `a program adds a layer`() async throws {
      let script = #"exec sed -u 's/"layers":{/"layers": { "mine" : [{"span":[0,5], "b":1.50, "a":null}]/'"#
      let result = try await answers(try pipeline(script, "writes: [mine]"), ["Hello there.", "Good bye."])
      #expect(result.count == 2)
      for record in result {
        #expect(try document(record).json(layer: "mine")?.description == #"[{"a":null,"b":1.5,"span":[0,5]}]"#)
      }
    }

    @Test func `a program changes the text and gives the alignment`() async throws {
      let script = #"exec sed -u 's/"format"/"alignment":[[0,2,0,5]],"format"/; s/}$/,"text":"Hi"}/'"#
      let record = try await answers(try pipeline(script, "writes: [text]"), ["Hello"])[0]
      #expect(try document(record).text == "Hi")
      #expect(try document(record).source == "Hello")
      #expect(try document(record).sourceRanges(of: TextSpan(0, 2)) == [TextSpan(0, 5)])
    }

    @Test func `the options stand in the environment and one child answers many documents`() async throws {
      let script = "echo \"$EPITOME_WITH\" >&2\nexec cat"
      let texts = (0..<20).map { "Text \($0)." }
      let result = try await answers(try pipeline(script, "with: { limit: 3, kind: \"it's\" }"), texts)
      #expect(try result.map { try document($0).text } == texts)
      #expect(reports.withLock { $0 } == [#"{"kind":"it's","limit":3}"#])
    }

    @Test func `a program that ends after each document is started again`() async throws {
      let result = try await answers(try pipeline("exec head -n 1"), ["One.", "Two.", "Three."], jobs: 2)
      #expect(try result.map { try document($0).text } == ["One.", "Two.", "Three."])
    }

    @Test func `a large document goes there and back`() async throws {
      let text = String(repeating: "All work and no play. ", count: 100_000)
      let result = try await answers(try pipeline("exec cat"), [text, text], jobs: 2)
      #expect(try result.allSatisfy { try document($0).text == text })
    }

    // MARK: What does not

    private static let read = "read -r line\n"
    private static let faults = [
      Fault(
        #"exec sed -u 's/"source":\("[^"]*"\)/"source":{"sha256":"00"},"text":\1/'"#, .stage,
        "changed the source, which no stage may do"),
      Fault("exit 3", .crash, "the program ended with status 3 before it had answered"),
      Fault("echo oh no >&2; echo dear me >&2; exit 1", .crash, "ended with status 1 before it had answered: dear me"),
      Fault("kill -SEGV $$", .crash, "the program was ended by signal 11 before it had answered"),
      Fault(read + "exec >&-\nsleep 1000", .crash, "closed its output without an answer"),
      Fault(read + "sleep 1000", .crash, "no answer within 0.4 seconds", keys: "timeout: 0.4"),
      Fault("trap '' TERM\n" + read + "sleep 1000", .crash, "no answer within 0.4 seconds", keys: "timeout: 0.4"),
      Fault(read + "echo nonsense\ncat", .stage, "answered a line that is no document"),
      Fault(read + "printf '\\377\\n'\ncat", .stage, "answered a line that is not UTF-8"),
      Fault(read + "echo '{\"text\":\"a\"}'\ncat", .stage, "answered a record without \"format\""),
      Fault("exec sed -u 's/\"id\":\"t0\"/\"id\":\"u\"/'", .stage, "answered for the document \"u\" instead"),
      Fault(
        read + #"printf '%s\n%s\n' "$line" "$line"; cat"#, .stage, "answered more than one line for a document"),
      Fault("exec sed -u 's/Hello/Hullo/'", .stage, "changed the source, which no stage may do"),
      Fault("exec sed -u 's/}$/,\"text\":\"Hi\"}/'", .stage, "expected an \"alignment\""),
      Fault(
        #"exec sed -u 's/"format"/"alignment":[[0,2,0,6]],"format"/; s/}$/,"text":"Hi"}/'"#, .stage, "changed the text"),
      Fault("exec cat", .stage, "did not write the layer \"mine\"", keys: "writes: [mine]"),
      Fault(#"exec sed -u 's/"layers":{/"layers":{"mine":[]/'"#, .stage, "which its \"writes\" does not name"),
      Fault(
        #"exec sed -u 's/"layers":{/"layers":{"mine":[{"span":[0,99]}]/'"#, .stage,
        "mine.span [0,99] lies outside the text or inside a scalar", keys: "writes: [mine]"),
      Fault(
        #"exec sed -u 's/"layers":{/"layers":{"mine":[{"span":[0,6]}]/'"#, .stage,
        "mine.span [0,6] lies outside the text or inside a scalar", keys: "writes: [mine]"),
      Fault(
        #"exec sed -u 's/"layers":{/"layers":{"terms":[{"x":1}]/'"#, .stage, "layer \"terms\"", keys: "writes: [terms]"),
      Fault(
        read
          + #"echo '{"format":"epitome.error/1","id":"t0","error":{"code":"limit","stage":"x","message":"too much"}}'"#,
        .limit, "too much"),
    ]

    @Test(arguments: faults)
    func `what a program does wrong fails its document`(fault: Fault) async throws {
      let result = try await answers(try pipeline(fault.script, fault.keys), ["Hello\u{E9} there."])
      let failed = try #require(failure(result[0]))
      #expect(failed.code == fault.code.rawValue)
      #expect(failed.stage == "mine")
      #expect(failed.id == "t0")
      #expect(failed.message.contains(fault.message), "\(failed.message)")
    }

    @Test func `a program that closes its input fails its document`() async throws {
      let text = String(repeating: "All work and no play. ", count: 100_000)
      let result = try await answers(try pipeline("exec <&-\nsleep 1000"), [text])
      #expect(failure(result[0])?.message == "closed its input before it had read the document")
    }

    @Test(arguments: [
      "exit 1", "kill -9 $$", "echo nonsense", "printf '%s\\n%s\\n' \"$line\" \"$line\"", "exec >&-; sleep 9",
    ])
    func `the documents beside one that fails go on`(fault: String) async throws {
      let script = "while read -r line; do case $line in *BAD*) \(fault);; *) printf '%s\\n' \"$line\";; esac; done"
      let texts = (0..<12).map { $0 % 3 == 1 ? "BAD \($0)" : "Good \($0)" }
      for jobs in [1, 3] {
        let result = try await answers(try pipeline(script), texts, jobs: jobs)
        #expect(result.map { failure($0) == nil } == texts.map { $0.hasPrefix("Good") })
        #expect(result.map(\.id) == texts.indices.map { "t\($0)" })
      }
    }

    @Test func `a layer that it reads must stand`() async throws {
      var command = ExternalCommand(name: "mine", words: ["cat"])
      command.reads = ["sentences"]
      let made = try #require(command.step(report: nil))
      await #expect(throws: StageError.self) { try await made.process(Document(id: "t", text: "x")) }
    }

    @Test func `nothing that was started is left behind`() async throws {
      let script = "trap '' TERM HUP\nsleep 1000 &\necho $! >&2\necho $$ >&2\ncat\nsleep 1000"
      do {
        let result = try await answers(try pipeline(script), ["One.", "Two."])
        #expect(result.allSatisfy { failure($0) == nil })
      }
      let numbers = reports.withLock { $0 }.compactMap { Int($0) }
      #expect(numbers.count == 2)
      for number in numbers { #expect(!Self.isRunning(number)) }
    }

    @Test func `a cancelled run ends its programs`() async throws {
      let pidFile = folder.appendingPathComponent("pid")
      let pipeline = try pipeline("echo $$ > pid.new && mv pid.new pid\nsleep 1000")
      let task = Task { try await answers(pipeline, ["One."]) }
      for _ in 0..<2000 where !FileManager.default.fileExists(atPath: pidFile.path) {
        try await Task.sleep(for: .milliseconds(5))
      }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      let number = try #require(Int(String(contentsOf: pidFile, encoding: .utf8).dropLast()))
      #expect(!Self.isRunning(number))
    }

    @Test func `what decides the output includes the program's own files`() throws {
      try Data("one".utf8).write(to: folder.appendingPathComponent("script.sh"))
      var command = ExternalCommand(name: "mine", words: ["sh", "script.sh"], folder: FilePath(folder.path))
      let first = command.description
      try Data("two".utf8).write(to: folder.appendingPathComponent("script.sh"))
      #expect(command.description != first)
      #expect(command.description["files"]?["script.sh"] != nil)
      command.words = ["sh"]
      #expect(command.description["files"] == .object([:]))
    }

    /// Whether a process goes on to run; one that was ended may take a moment, and one that nobody waited for leaves its number.
    private static func isRunning(_ number: Int) -> Bool {
      for _ in 0..<200 {
        guard let status = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8) else { return false }
        if status.contains(") Z ") { return false }
        Thread.sleep(forTimeInterval: 0.01)
      }
      return true
    }
  }
#endif
