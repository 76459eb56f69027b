import Foundation
import Testing

@Suite struct GenreCommandTests {
  private static func run(_ words: String, in folder: TemporaryFolder) throws -> Command.Result {
    try Command.run(words.split(separator: " ").map(String.init), in: folder.url)
  }

  /// Minutes of six meetings in English and one in German, each with a summary.
  private static func prepared() throws -> TemporaryFolder {
    let subjects = ["budget", "kitchen", "garden", "printer", "shed", "archive"]
    var lines = subjects.enumerated().map { number, subject in
      #"{"id":"m\#(number)","language":"en","text":"Ann: We talked about the \#(subject) for quite a while again today.\n"#
        + #"Bob: The \#(subject) will cost \#(number + 3) thousand euros in the coming year.\n"#
        + #"Ann: Somebody should look after the \#(subject) at some point.","#
        + #""reference":"The \#(subject) will cost \#(number + 3) thousand euros."}"#
    }
    lines.append(
      #"{"id":"d","language":"de","text":"Ann: Wir haben lange über den Garten gesprochen.\nBob: Er kostet im "#
        + #"nächsten Jahr neuntausend Euro.","reference":"Der Garten kostet neuntausend Euro."}"#)
    let folder = try TemporaryFolder()
    try folder.write(lines.joined(separator: "\n") + "\n", to: "records.jsonl")
    return folder
  }

  @Test(arguments: ["", "--language en", "--language en-US", "--language EN-gb"])
  func `texts of the language are learnt from, by whatever tag it is called`(option: String) throws {
    let folder = try Self.prepared()
    let result = try Self.run("genre learn --data records.jsonl --genre meeting \(option) -o own.json", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("learnt from 6 texts in en:"), "\(result.errors)")
    #expect(result.errors.contains("left out 1 in other languages; log loss 0."), "\(result.errors)")
    let shown = try Self.run("genre show own.json", in: folder)
    #expect(shown.status == 0, "\(shown.errors)")
    let rows = shown.text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for row in ["genre meeting", "language en", "texts 6"] { #expect(rows.contains(row), "\(shown.text)") }
  }

  @Test func `summaries go by what was learnt`() throws {
    let folder = try Self.prepared()
    _ = try Self.run("genre learn --data records.jsonl --genre meeting --quiet -o own.json", in: folder)
    let said =
      "Ann: We went for lunch at the new place, and it was nice.\nBob: The roof will cost forty thousand euros."
    try folder.write(said, to: "new.txt")
    for (option, line) in [
      ("", "We went for lunch"), ("--weights own.json", "The roof will cost forty thousand euros."),
    ] {
      let summary = try Self.run("summarize --genre meeting \(option) --length 1 --format text new.txt", in: folder)
      #expect(summary.status == 0, "\(summary.errors)")
      #expect(summary.text.hasPrefix(line), "\(summary.text)")
    }
  }

  @Test(arguments: [
    ("genre learn --data records.jsonl --genre meeting --language english! -o own.json", 64),
    ("genre learn --data records.jsonl --genre opera -o own.json", 64),
    ("genre learn --data none.jsonl --genre meeting -o own.json", 66),
    ("genre learn --data records.jsonl --genre meeting --language de -o own.json", 65),
    ("genre learn --data records.jsonl --genre meeting -o records.jsonl/own.json", 73),
    ("genre show records.jsonl", 65), ("genre show none.json", 66), ("genre show records.jsonl --words=-1", 64),
  ])
  func `what is wrong ends with its exit code, and writes nothing`(words: String, status: Int32) throws {
    let folder = try Self.prepared()
    let result = try Self.run(words, in: folder)
    #expect(result.status == status, "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("own.json").path))
  }
}
