import Foundation

/// What is measured of the command from outside: start-up, memory, jobs, pipes, many files.
struct Commands {
  let epitome: String
  let inputs: Inputs

  func startUp(rounds: Int = 30) throws -> Table {
    let jq = ProcessRun.isThere("jq") ? "jq" : nil
    let python = Machine.python
    let echo = "import json,sys;json.dump(json.load(sys.stdin),sys.stdout)"
    let all: [(name: String, words: [String?])] = [
      ("jq -c .", [jq, "-c", "."]), ("jq --version", [jq, "--version"]), ("python3, json", [python, "-c", echo]),
      ("epitome --version", [epitome, "--version"]), ("epitome read", [epitome, "read"]),
      ("epitome sentences", [epitome, "sentences"]),
      ("epitome run --format jsonl", [epitome, "run", "--format", "jsonl"]),
    ]
    let present = all.filter { !$0.words.contains(nil) }
    let runs = try ProcessRun.alternating(
      present.map { $0.words.compactMap(\.self) }, rounds: rounds, input: inputs.record)
    let reference = jq == nil ? nil : runs[0]
    func ratio(_ own: [ProcessRun], _ samples: KeyPath<[ProcessRun], Samples>) -> String {
      reference.map { fixed(own[keyPath: samples].median / $0[keyPath: samples].median, 2) } ?? "–"
    }
    let missing = [("jq", jq), ("python3", python)].filter { $0.1 == nil }.map(\.0)
    return Table(
      title: "Start-up",
      text: """
        A whole process with a record of 2 KB on standard input, in turn, median of \(rounds). `jq --version` answers before \
        jq starts.\(missing.isEmpty ? "" : " Not there: \(missing.joined(separator: ", ")).")
        """,
      header: ["command", "wall clock, ms", "jq = 1, wall clock", "jq = 1, processor time"],
      rows: zip(present, runs).map { command, own in
        [
          "`\(command.name)`", fixed(own.wallClock.median * 1000, 1), ratio(own, \.wallClock),
          ratio(own, \.processorTime),
        ]
      })
  }

  func memory() throws -> Table {
    let small = try ProcessRun([epitome, "run", "--format", "jsonl"], input: inputs.record)
    let smallRead = try ProcessRun([epitome, "read"], input: inputs.record)
    func megabytes(_ bytes: Int) -> String { fixed(Double(bytes) / 1e6, 1) }
    func row(_ name: String, _ words: [String], _ path: String, beyond small: ProcessRun) throws -> [String] {
      let text = Double(try Inputs.size(path))
      let peak = try ProcessRun([epitome] + words + [path]).peakBytes
      let share = Double(peak - small.peakBytes) / text
      return ["\(name) of \(fixed(text / 1000, 0)) KB", megabytes(peak), fixed(share, 0)]
    }
    let run = ["run", "--format", "jsonl"]
    let reads = try inputs.forms().map { try row("`read`: \($0.name)", ["read"], $0.path, beyond: smallRead) }
    return Table(
      title: "Memory",
      text: "Greatest resident size; beyond the same command on the small record, as a multiple of the file.",
      header: ["what", "MB", "beyond the record, file = 1"],
      rows: [
        ["`run`: a record of 2 KB", megabytes(small.peakBytes), ""],
        try row("`run`: a transcript", run, inputs.transcript, beyond: small),
        try row("`run`: a transcript", run, inputs.longTranscript, beyond: small),
        ["`read`: a record of 2 KB", megabytes(smallRead.peakBytes), ""],
      ] + reads)
  }

  func jobs(rounds: Int = 5) throws -> Table {
    let run = [epitome, "run", "--format", "jsonl", inputs.manyRecords]
    let one = "\"$0\" run --format jsonl -j 1 \"$1\""
    let both = ["sh", "-c", "\(one) & \(one) & wait", epitome, inputs.manyRecords]
    let samples = try ProcessRun.alternating([run + ["-j", "1"], run + ["-j", "2"], both], rounds: rounds)
      .map(\.wallClock)
    let size = Double(try Inputs.size(inputs.manyRecords)) / 1e6
    let rows = zip([("-j 1", 1.0), ("-j 2", 1), ("-j 1 twice at once", 2)], samples).map { what, sample in
      let speed = what.1 * size / sample.median
      return [what.0, fixed(speed, 2), fixed(speed * samples[0].median / size, 2)]
    }
    return Table(
      title: "Jobs",
      text: """
        `epitome run` on \(fixed(size, 1)) MB of JSON Lines, in turn, \(rounds) rounds, wall clock. Two processes at once that know \
        nothing of each other show what two cores of this machine can give. There are so many documents that the time for which \
        one core waits for the last of them hardly counts.
        """,
      header: ["what", "MB/s", "-j 1 = 1"], rows: rows)
  }

  func pipe(stages: [String], rounds: Int = 3) throws -> Table {
    let quoted = "'" + epitome.replacingOccurrences(of: "'", with: "'\\''") + "'"
    let pipe = (["read -j 1 \"$0\""] + stages.map { "\($0) -j 1" }).map { quoted + " " + $0 }.joined(separator: " | ")
    let commands = [
      [epitome, "run", "--format", "jsonl", "-j", "1", inputs.records], ["sh", "-c", pipe, inputs.records],
    ]
    let samples = try ProcessRun.alternating(commands, rounds: rounds).map(\.wallClock)
    return Table(
      title: "Pipe",
      text: """
        The twelve stages as thirteen commands with JSON Lines between them, beside one `epitome run -j 1`, in turn, \(rounds) \
        rounds, wall clock: the commands of a pipe run at the same time, on all cores.
        """,
      header: ["what", "s", "run = 1"],
      rows: zip(["one run", "a pipe of stages"], samples).map { name, sample in
        [name, fixed(sample.median, 2), fixed(sample.median / samples[0].median, 2)]
      })
  }

  func files() throws -> Table {
    let run = [epitome, "run", inputs.folder, "-o", inputs.output, "--format", "jsonl"]
    try? FileManager.default.removeItem(atPath: inputs.output)
    let first = try ProcessRun(run)
    let again = try (0..<5).map { _ in try ProcessRun(run) }
    let seconds = again.wallClock.median
    let peak = again.map(\.peakBytes).max() ?? 0
    var rows = [
      ["first run", fixed(first.seconds, 2), "", fixed(Double(first.peakBytes) / 1e6, 0)],
      ["run again, nothing changed, median of 5", fixed(seconds, 3), "", fixed(Double(peak) / 1e6, 0)],
    ]
    if let status = try gitStatus() {
      rows[1][2] = fixed(seconds / status, 1)
      rows.append(["`git status` of the same tree", fixed(status, 3), "1.0", ""])
    } else {
      rows.append(["`git status`: git is not there", "", "", ""])
    }
    return Table(
      title: "Many files",
      text: "`epitome run FOLDER -o OUT` on \(Inputs.fileCount) files of 5 KB in \(Inputs.folderCount) folders.",
      header: ["what", "s", "git status = 1", "greatest resident size, MB"], rows: rows)
  }

  /// Wall clock of `git status` on the tree once everything in it is committed; nil without git.
  private func gitStatus() throws -> Double? {
    guard ProcessRun.isThere("git") else { return nil }
    let git = [
      "git", "-C", inputs.folder, "-c", "user.name=benchmark", "-c", "user.email=benchmark@example.invalid", "-c",
      "gc.auto=0",
    ]
    for words in [["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "All files"]] {
      _ = try ProcessRun(git + words)
    }
    defer { try? FileManager.default.removeItem(atPath: inputs.folder + "/.git") }
    var samples = Samples()
    for _ in 0..<5 { samples.add(try ProcessRun(git + ["status", "--porcelain"]).seconds) }
    return samples.median
  }
}
