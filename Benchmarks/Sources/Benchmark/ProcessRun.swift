import Foundation

/// A command that was run to its end: how long it took, and how much memory it needed.
struct ProcessRun {
  /// Wall clock.
  let seconds: Double
  /// Processor time, which others on the machine change less.
  let processorSeconds: Double
  /// Greatest resident size in bytes. A child inherits the peak of who spawns it, so measure from a process that is small itself.
  let peakBytes: Int
  let exitCode: Int32

  /// Runs a command with a file as its standard input and output; what it says is said.
  ///
  /// - Throws: ``BenchmarkError`` where it cannot be started, or ends in another way than with exit code 0.
  init(_ words: [String], input: String = "/dev/null", output: String = "/dev/null") throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var environment: [UnsafeMutablePointer<CChar>?] =
      ProcessInfo.processInfo.environment.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for variable in environment { free(variable) } }
    var process = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    let error = posix_spawnp(&process, words[0], &actions, nil, &arguments, &environment)
    guard error == 0 else {
      throw BenchmarkError(message: "\(words[0]) cannot be run: \(String(cString: strerror(error)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    seconds = start.duration(to: clock.now) / .seconds(1)
    func value(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    processorSeconds = value(usage.ru_utime) + value(usage.ru_stime)
    #if os(Linux)
      peakBytes = usage.ru_maxrss * 1024
    #else
      peakBytes = usage.ru_maxrss
    #endif
    exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    guard exitCode == 0 else { throw BenchmarkError(message: "\(words.joined(separator: " ")): exit code \(exitCode)") }
  }

  /// Runs commands in turn, round after round.
  static func alternating(_ commands: [[String]], rounds: Int, input: String = "/dev/null") throws -> [[ProcessRun]] {
    var runs = commands.map { _ in [ProcessRun]() }
    for _ in 0..<rounds {
      for (index, words) in commands.enumerated() { runs[index].append(try ProcessRun(words, input: input)) }
    }
    return runs
  }

  /// Whether a command can be run at all.
  static func isThere(_ name: String) -> Bool {
    (try? ProcessRun([name, "--version"])) != nil
  }
}

extension [ProcessRun] {
  /// Wall clock of the runs.
  var wallClock: Samples { Samples(map(\.seconds)) }

  /// Processor time of the runs.
  var processorTime: Samples { Samples(map(\.processorSeconds)) }
}
