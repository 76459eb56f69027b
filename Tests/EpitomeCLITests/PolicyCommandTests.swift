import Foundation
import Testing

@Suite struct PolicyCommandTests {
  private static func run(_ words: String, in folder: TemporaryFolder, input: String = "") throws -> Command.Result {
    try Command.run(
      words.split(separator: " ").map(String.init), input: Array(input.utf8), in: folder.url,
      environment: ["EPITOME_POLICIES": folder.url.appendingPathComponent("store").path])
  }

  /// A folder with a summary of a sample.
  private static func prepared() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let sample = Command.sampleData.appendingPathComponent("planning-meeting.txt").path
    try folder.write(try run("summarize --length 40% \(sample)", in: folder).text, to: "minutes.jsonl")
    return folder
  }

  @Test(arguments: [
    "policy explain --features=-1 minutes.jsonl",
    "policy eval builtin:hand --data x.jsonl --tokens 9223372036854775807",
    "policy train --domain x --data x.jsonl --rate nan", "policy train --domain x --data x.jsonl --prior inf",
    "policy learn --profile me --prior nan", "features --length x minutes.jsonl",
  ])
  func `numbers that mean nothing are mistakes of usage`(words: String) throws {
    let result = try Self.run(words, in: try Self.prepared())
    #expect(result.status == 64, "\(result.errors)")
  }

  @Test(arguments: [
    ("policy feedback minutes.jsonl --accept x", 64), ("policy feedback minutes.jsonl", 64),
    ("policy feedback minutes.jsonl --accept 1,2 --reject 2", 64),
    ("policy feedback minutes.jsonl --accept 1 --replace 1=4", 64),
    ("policy feedback minutes.jsonl --replace 1", 64), ("policy feedback minutes.jsonl --accept 1 --profile a/b", 64),
    ("policy feedback none.jsonl --accept 1", 66), ("policy feedback minutes.jsonl --marks none.jsonl", 66),
    ("policy explain minutes.jsonl --policy builtin:none", 64),
    ("policy explain minutes.jsonl --policy builtin:terms", 64),
    ("policy explain minutes.jsonl --policy head:none", 64), ("policy explain minutes.jsonl --policy ./none.json", 66),
    ("policy explain minutes.jsonl --policy ./minutes.jsonl", 65), ("policy diff builtin:hand 0000", 64),
    ("policy diff builtin:hand builtin:terms", 64), ("policy promote 0000", 65),
    ("policy rollback --domain a/b", 64), ("policy rollback 0000", 65), ("policy rollback", 65),
    ("policy eval builtin:hand --data none.jsonl", 66), ("policy eval builtin:none --data records.jsonl", 64),
    ("policy train --domain x --data records.jsonl --from builtin:none", 64),
    ("policy train --domain x --data records.jsonl --genre opera", 64),
    ("policy learn --parent builtin:none", 65), ("policy learn", 65),
    ("policy eval builtin:hand --data bare.jsonl", 65), ("policy explain minutes.jsonl --policy 0000", 64),
    ("policy log", 65), ("policy log --store minutes.jsonl/store", 65), ("policy log --store minutes.jsonl", 73),
    ("policy learn --store minutes.jsonl", 73),
    ("policy explain minutes.jsonl --policy head:me --store minutes.jsonl", 66),
    ("policy diff head:me builtin:hand --store minutes.jsonl", 66),
    ("policy train --domain x --data records.jsonl --updates 1 --samples 2 --curve minutes.jsonl/curve.svg", 73),
  ])
  func `what is wrong ends with its exit code`(words: String, status: Int32) throws {
    let folder = try Self.prepared()
    try folder.write(
      #"{"id":"a","text":"The shed is old. We paint the shed green. Ann likes it.","language":"en","reference":"We paint it."}"#
        + "\n", to: "records.jsonl")
    try folder.write(#"{"id":"a","text":"The shed is old. We paint it."}"# + "\n", to: "bare.jsonl")
    let result = try Self.run(words, in: folder)
    #expect(result.status == status, "\(result.errors)")
    #expect(!result.errors.isEmpty && result.text.isEmpty || words.contains("--curve"))
  }

  @Test(arguments: [
    "policy log", "policy promote 0000", "policy rollback", "policy learn", "policy diff builtin:hand 0000",
    "policy explain minutes.jsonl", "policy explain minutes.jsonl --policy head:me",
  ])
  func `who looks at a store that is not there makes none`(words: String) throws {
    let folder = try Self.prepared()
    _ = try Self.run(words, in: folder)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("store").path))
  }

  @Test func `a store that cannot be read is named, and not asked for what is built in`() throws {
    let folder = try Self.prepared()
    let head = try Self.run("policy explain minutes.jsonl --policy head:me --store minutes.jsonl", in: folder)
    #expect(head.errors.contains("minutes.jsonl: Not a directory"), "\(head.errors)")
    #expect(try Self.run("policy explain minutes.jsonl --store minutes.jsonl", in: folder).status == 0)
  }

  @Test(arguments: ["head:none", "./none.json", "builtin:none"])
  func `a policy that is not there is named once`(name: String) throws {
    let result = try Self.run("summarize minutes.jsonl --policy \(name)", in: try Self.prepared())
    #expect(result.status == 64)
    #expect(result.errors.components(separatedBy: name).count == 2, "\(result.errors)")
  }

  @Test func `ids are told from each other once there is a store`() throws {
    let folder = try Self.prepared()
    #expect(try Self.run("policy feedback minutes.jsonl --accept 1 --reject 2", in: folder).status == 0)
    for words in ["promote 0000", "promote a/b", "rollback 0000", "learn --parent builtin:none"] {
      #expect(try Self.run("policy \(words)", in: folder).status == 64)
    }
  }

  @Test func `a policy that is served changes what summarize takes`() throws {
    let folder = try Self.prepared()
    #expect(try Self.run("policy feedback minutes.jsonl --profile me --accept 1 --reject 2,3", in: folder).status == 0)
    let id = try Self.run("policy learn --profile me --quiet", in: folder).text.trimmingCharacters(in: .newlines)
    #expect(id.count == 64)
    let sample = Command.sampleData.appendingPathComponent("lecture.vtt").path
    let named = try Self.run("summarize --policy head:me \(sample)", in: folder)
    let hint =
      "no policy is called \"head:me\" yet: what was trained is served by \"epitome policy promote \(id.prefix(12))\""
    #expect(named.status == 64 && named.errors.contains(hint))
    let explained = try Self.run("policy explain minutes.jsonl --policy head:me", in: folder)
    #expect(explained.status == 64 && explained.errors.contains(hint))
    let file = folder.url.appendingPathComponent("store/checkpoints/\(id).json").path
    let served = try Self.run("summarize --policy \(file) \(sample)", in: folder)
    #expect(served.status == 0 && served.text.contains("\"summary\":[{"))
  }

  @Test func `what is wrong is said, and history stays`() throws {
    let folder = try Self.prepared()
    let none = try Self.run("policy feedback minutes.jsonl --accept 9999", in: folder)
    #expect(none.status == 65 && none.errors.contains("there is no line 9999"))
    #expect(try Self.run("policy learn --profile nobody", in: folder).status == 65)
    #expect(try Self.run("policy feedback minutes.jsonl --accept 1 --reject 2", in: folder).status == 0)
    let id = try Self.run("policy learn --quiet", in: folder).text.trimmingCharacters(in: .newlines)
    let file = folder.url.appendingPathComponent("store/checkpoints/\(id).json")
    let before = try Self.run("policy log", in: folder).text
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "\"profile\"", with: "\"profil\"").write(
      to: file, atomically: true, encoding: .utf8)
    let changed = try Self.run("summarize --policy \(file.path) minutes.jsonl", in: folder)
    #expect(changed.status == 64 && changed.errors.contains("was changed after it was written"))
    let promoted = try Self.run("policy promote \(id.prefix(12))", in: folder)
    #expect(promoted.status == 65 && promoted.errors.contains("was changed"))
    #expect(try Self.run("policy log", in: folder).text == before)
  }

  @Test func `damage to the history is told, and what is served shown all the same`() throws {
    let folder = try Self.prepared()
    #expect(try Self.run("policy feedback minutes.jsonl --accept 1 --reject 2", in: folder).status == 0)
    let id = try Self.run("policy learn --quiet", in: folder).text.trimmingCharacters(in: .newlines)
    try folder.write(id + "\n", to: "store/heads/default")
    let history = try folder.read("store/history.jsonl")
    try folder.write(history + "{\"action\":\"promote\",\"id\":\"\(id)\",\"dom", to: "store/history.jsonl")
    let damaged = "store/history.jsonl:\(history.split(separator: "\n").count + 1): this line cannot be read\n"
    let log = try Self.run("policy log", in: folder)
    #expect(log.status == 65 && log.errors.hasSuffix(damaged))
    #expect(log.text.split(separator: "\n").last?.contains("HEAD") == true)
    let rollback = try Self.run("policy rollback", in: folder)
    #expect(rollback.status == 65 && rollback.errors.contains(damaged), "\(rollback.errors)")
  }

  @Test func `a policy that cannot be read is named`() throws {
    let folder = try Self.prepared()
    try folder.write("{}", to: "own.json")
    let result = try Self.run("policy diff builtin:hand own.json", in: folder)
    #expect(result.status == 65 && result.errors.contains("own.json: no policy checkpoint"), "\(result.errors)")
  }

  @Test func `without references nothing is trained`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"id\":\"a\",\"text\":\"The shed is old. We will paint it.\"}\n", to: "a.jsonl")
    let result = try Self.run("policy train --data a.jsonl --domain a", in: folder)
    #expect(result.status == 65 && result.errors.contains("no document has a reference summary"))
  }

  @Test func `an edit of a checkpoint is an edit of a pipeline's recipe`() throws {
    let folder = try Self.prepared()
    #expect(try Self.run("policy feedback minutes.jsonl --accept 1 --reject 2", in: folder).status == 0)
    let first = try Self.run("policy learn --quiet", in: folder).text.trimmingCharacters(in: .newlines)
    let copy = folder.url.appendingPathComponent("own.json")
    let store = folder.url.appendingPathComponent("store/checkpoints")
    try FileManager.default.copyItem(at: store.appendingPathComponent("\(first).json"), to: copy)
    try folder.write(
      "epitome: 1\nextends: builtin:default\nstages:\n  - use: summarize\n    with: { policy: own.json }\n",
      to: "p.yaml")
    try folder.write("The shed is old. We will paint the shed green in May. Ann likes green.", to: "a.txt")
    #expect(try Self.run("run -p p.yaml a.txt -o out", in: folder).status == 0)
    #expect(try Self.run("run -p p.yaml a.txt -o out --dry-run", in: folder).text.contains("a.txt") == false)
    #expect(try Self.run("policy feedback minutes.jsonl --accept 3 --reject 1", in: folder).status == 0)
    let second = try Self.run("policy learn --quiet", in: folder).text.trimmingCharacters(in: .newlines)
    #expect(second != first)
    try FileManager.default.removeItem(at: copy)
    try FileManager.default.copyItem(at: store.appendingPathComponent("\(second).json"), to: copy)
    #expect(try Self.run("run -p p.yaml a.txt -o out --dry-run", in: folder).text.contains("a.txt"))
  }
}
