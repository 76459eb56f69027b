import EpitomeCore
import Foundation
import Testing

@testable import Epitome

@Suite struct PipeTests {
  @Test(arguments: PipelineFile.builtInNames)
  func `a pipe of stages gives the bytes of one run`(name: String) throws {
    let run = try Command.run(["run", "-p", name, "--format", "jsonl", "SampleData"])
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    var lines = try Command.run(["read", "SampleData"]).output
    let resolved = try PipelineFile.load(name)
    for (index, step) in resolved.pipeline.steps.enumerated() {
      let perLanguage = resolved.description["stages"]?[index]?["per-language"]?.object ?? [:]
      lines = try pipe(lines, through: step, perLanguage)
    }
    #expect(lines == run.output)
  }

  @Test func `a document over several lines goes on as one`() throws {
    let pretty = try Command.run("sentences --format json SampleData/episode.md").output
    #expect(pretty.count { $0 == 0x0A } > 10)
    let spread = try Command.run(["acronyms", "--format", "jsonl"], input: pretty)
    #expect(spread.status == 0)
    #expect(spread.text.split(separator: "\n").count == 1)
    #expect(try JSONValue(parsing: spread.output)["layers"]?["sentences"]?.array?.isEmpty == false)
  }

  @Test func `a pipe that leaves the source out gives the bytes of one run`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "epitome: 1\nextends: builtin:default\nstages: [{ use: redact, after: normalize }]\n", to: "r.yaml")
    let pipeline = folder.url.path + "/r.yaml"
    let run = try Command.run(["run", "-p", pipeline, "--format", "jsonl", "SampleData/lecture.vtt"])
    var lines = try Command.run(["read", "SampleData/lecture.vtt"]).output
    for step in try PipelineFile.load(pipeline).pipeline.steps { lines = try pipe(lines, through: step, [:]) }
    #expect(run.status == 0)
    #expect(lines == run.output)
  }

  @Test func `the case of a language's tag is no matter`() throws {
    let words = [
      "terms", "--language", "en", "--format", "jsonl", "--per-language", "EN:limit=1", "SampleData/episode.md",
    ]
    let terms = try JSONValue(parsing: try Command.run(words).output)["layers"]?["terms"]?.array
    #expect(terms?.count == 1)
  }

  /// What the command of a step makes of lines; those in a language with options of its own go through a command of their own.
  private func pipe(_ lines: [UInt8], through step: PipelineStep, _ perLanguage: JSONObject) throws -> [UInt8] {
    let parts = lines.split(separator: 0x0A).map { Array($0) + [0x0A] }
    let languages = try parts.map { line -> String in
      guard case .record(.document(let document)) = try WireDecoder.read(line, range: 0..<line.count - 1) else {
        return ""
      }
      let language = perLanguage.isEmpty ? "" : try document.language()
      return perLanguage[language] == nil ? "" : language
    }
    var done = [[UInt8]](repeating: [], count: parts.count)
    for language in Set(languages).sorted() {
      let chosen = parts.indices.filter { languages[$0] == language }
      let options = perLanguage[language]?.object ?? step.options
      let result = try Command.run(try words(of: step.stage, options), input: chosen.flatMap { parts[$0] })
      #expect(result.status == 0, "\(step.name): \(result.errors)")
      let results = result.output.split(separator: 0x0A).map { Array($0) + [0x0A] }
      try #require(results.count == chosen.count)
      for (index, line) in zip(chosen, results) { done[index] = line }
    }
    return done.flatMap { $0 }
  }

  /// The command of a stage with the options that are not its defaults.
  private func words(of stage: String, _ options: JSONObject) throws -> [String] {
    let defaults = try StageRegistry.builtIn.stage(stage).defaults
    let set = options.filter { defaults[$0.key] != $0.value }
    return [stage] + set.map { "--set=\($0.key)=\($0.value.string ?? $0.value.description)" }
  }

  @Test func `the number of jobs changes nothing`() throws {
    let one = try Command.run("run -p captions -j 1 --format jsonl SampleData")
    let many = try Command.run("run -p captions -j 7 --format jsonl SampleData")
    #expect(one.status == 0)
    #expect(one.output == many.output)
  }

  @Test func `a failed document passes through the stages and write says so`() throws {
    let line =
      "{\"error\":{\"code\":\"decode\",\"message\":\"no text\",\"stage\":\"read\"},\"format\":\"epitome.error/1\",\"id\":\"a\"}\n"
    let input = line + "{\"id\":\"b\",\"text\":\"Hello there.\"}\n"
    let stage = try Command.run(["blocks"], input: Array(input.utf8))
    #expect(stage.status == 0)
    #expect(stage.text.hasPrefix(line))
    #expect(stage.text.split(separator: "\n").count == 2)
    let written = try Command.run(["write", "--as", "text"], input: stage.output)
    #expect(written.status == 65)
    #expect(written.errors.contains("a: read: no text"))
    #expect(written.text.contains("Hello there."))
  }

  @Test func `a line that is no record fails alone, with its number`() throws {
    let input = "{\"text\":\"One.\"}\n{\"text\":\n\n{\"text\":\"Two.\"}"
    let result = try Command.run("read", input: input)
    #expect(result.status == 65)
    #expect(result.text.split(separator: "\n").count == 3)
    #expect(result.errors.contains("line 2"))
  }

  @Test func `a stage without its layers runs those that write them, unless it is told not to`() throws {
    let text = "Hello there. How are you?"
    let auto = try Command.run("sentences -v --format text", input: text)
    #expect(auto.text == "Hello there.\nHow are you?\n")
    #expect(auto.errors.contains("blocks"))
    let strict = try Command.run("sentences --no-auto", input: text)
    #expect(strict.status == 65)
    #expect(strict.text.contains("\"code\":\"missing-layer\""))
  }

  @Test func `options stand in the form of the shell`() throws {
    let text = "Hello there. How are you?"
    let byName = try Command.run("normalize --form NFD --no-entities --only", input: text)
    let bySet = try Command.run("normalize --set form=NFD --set entities=false --set only=true", input: text)
    let joined = try Command.run("normalize --form=NFD --no-entities --only", input: text)
    #expect(byName.status == 0)
    #expect(byName.output == bySet.output)
    #expect(byName.output == joined.output)
  }

  @Test func `a closed pipe ends the command as the signal does`() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [
      "-c", "\"$0\" read SampleData SampleData/lecture.vtt | head -c 10 >/dev/null; echo ${PIPESTATUS[0]}",
      Command.executable.path,
    ]
    shell.currentDirectoryURL = Command.root
    let (output, errors) = (Pipe(), Pipe())
    shell.standardOutput = output
    shell.standardError = errors
    try shell.run()
    let status = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(status == "141\n")
    #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
  }

  @Test func `an interrupted run leaves no half-written file`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<40 {
      try folder.write(String(repeating: "A text. ", count: 400 + number), to: "in/\(number).txt")
    }
    let process = Process()
    process.executableURL = Command.executable
    process.arguments = ["run", "-p", "captions", "in", "-o", "out"]
    process.currentDirectoryURL = folder.url
    process.standardError = Pipe()
    try process.run()
    while !folder.files.contains(where: { $0.hasPrefix("out/") }), process.isRunning {
      Thread.sleep(forTimeInterval: 0.01)
    }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(folder.files.allSatisfy { !$0.hasSuffix(".part") })
    #expect(try folder.files.filter { $0.hasSuffix(".jsonl") }.allSatisfy { try folder.read($0).hasSuffix("\n") })
  }

  @Test func `settings count in order: flag, environment, folder, user`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"format\":\"text\",\"language\":\"fr\"}", to: ".epitome.json")
    try folder.write(
      "{\"format\":\"json\",\"language\":\"de\",\"jobs\":1,\"pipeline\":\"captions\"}", to: "home/epitome/settings.json"
    )
    try folder.write("Hello there.", to: "a.txt")
    func run(_ words: String, _ environment: [String: String] = [:]) throws -> Command.Result {
      try Command.run(
        words.split(separator: " ").map(String.init), in: folder.url,
        environment: environment.merging(["XDG_CONFIG_HOME": folder.url.path + "/home"]) { $1 })
    }
    #expect(try run("run a.txt").text.hasPrefix("{") == false)
    #expect(try run("run a.txt", ["EPITOME_FORMAT": "jsonl"]).text.contains("\"language\":\"fr\""))
    #expect(try run("run a.txt --language ja", ["EPITOME_FORMAT": "jsonl"]).text.contains("\"language\":\"ja\""))
    #expect(try run("run a.txt --format markdown", ["EPITOME_FORMAT": "jsonl"]).text.hasPrefix("# a.txt\n"))
    #expect(try run("run a.txt", ["EPITOME_JOBS": "none"]).status == 78)
    try folder.write("{\"formt\":\"text\"}", to: ".epitome.json")
    let wrong = try run("run a.txt")
    #expect(wrong.status == 78)
    #expect(wrong.errors.contains("did you mean \"format\"?"))
  }

  @Test(arguments: [
    ("{\"format\":\"pdf\"}", "no format called \"pdf\""), ("{\"language\":\"zzzzz\"}", "language must be a tag"),
    ("{\"pipeline\":\"nope\"}", "the pipeline \"nope\" cannot be used\nnope:1:1: error: cannot read \"nope\""),
    ("{\"format\":[]}", "format must be text"),
  ])
  func `a setting that makes no sense names where it stands`(settings: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(settings, to: ".epitome.json")
    let result = try Command.run(["run"], input: Array("Hello there.".utf8), in: folder.url)
    #expect(result.status == 78 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("error: .epitome.json: " + message), "\(result.errors)")
    let variable = ["EPITOME_LANGUAGE": "zzzzz"]
    let outer = try Command.run(["read"], input: Array("Hello there.".utf8), in: folder.url, environment: variable)
    #expect(outer.status == 78 && outer.errors.hasPrefix("error: EPITOME_LANGUAGE: language must be a tag"))
  }

  @Test func `a folder gives a page for each document and an index over all`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run([
      "run", "-p", "lecture", "SampleData", "-o", folder.url.path, "--format", "markdown,text",
    ])
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(folder.files.contains("lecture.vtt.md"))
    #expect(folder.files.contains("lecture.vtt.txt"))
    let lines = try folder.read("index.jsonl").split(separator: "\n")
    #expect(lines.count * 2 + 2 == folder.files.count)
    #expect(try folder.read("index.md").contains("](<lecture.vtt.md>)"))
  }

  @Test func `web pages in a folder have an index that leads to each`() throws {
    let folder = try TemporaryFolder()
    let records = "{\"id\":\"index\",\"text\":\"One.\"}\n{\"id\":\"a b\",\"text\":\"Two.\"}\n"
    let result = try Command.run(["run", "-o", folder.url.path, "--format", "html"], input: Array(records.utf8))
    #expect(result.status == 0)
    #expect(folder.files == ["%69ndex.html", "a b.html", "index.html", "index.jsonl", "index.md"])
    let index = try folder.read("index.html")
    #expect(index.contains("href=\"./%2569ndex.html\"") && index.contains("href=\"./a%20b.html\""))
  }

  @Test func `standard output takes one web page`() throws {
    let records = "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"
    let result = try Command.run("run --format html", input: records)
    #expect(result.status == 64)
    #expect(result.errors.contains("run -o"))
    #expect(try Command.run("run --format html SampleData/episode.md SampleData/whisper.json").status == 64)
  }

  @Test func `JSON is an object for one document and an array for several`() throws {
    let one = try Command.run("blocks --format json", input: "Hello there.")
    #expect(one.text.hasPrefix("{\n"))
    let two = try Command.run("blocks --format json", input: "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")
    #expect(try JSONNode.parse(two.output).elements.count == 2)
    #expect(try Command.run("read --format json", input: "{\"text\":\"x\"}\n").status == 0)
  }
}
