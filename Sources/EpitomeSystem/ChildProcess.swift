internal import CEpitomeSystem
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program that was started to be asked things: it reads a line and answers with one.
///
/// It runs in a process group of its own, which is ended as a whole: nothing that it started is left behind, whether it is ended
/// by ``end(within:)``, by a signal to this process, or by the end of this process.
public final class ChildProcess: Sendable {
  /// What became of a question.
  public enum Answer: Hashable, Sendable {
    /// A line, without its LF.
    case line([UInt8])
    /// More than a line.
    case lines
    /// A line before the question was read, or before there was one.
    case early
    /// The program ended, or closed its output.
    case ended
    /// The program closed its input before it had read the question.
    case deaf
    /// There was no answer in time.
    case late
    /// A line that is longer than allowed.
    case long
  }

  private let number: Int32
  private let input: Int32
  private let output: Int32
  private let errors: Int32
  private let state = Mutex(State())

  private struct State {
    /// What the program wrote and nobody took yet.
    var unread: [UInt8] = []
    var diagnostics: [UInt8] = []
    var isInputOpen = true
    var isOutputOpen = true
    var isErrorOpen = true
    var ending: Ending?
  }

  /// How a program ended.
  public enum Ending: Hashable, Sendable, CustomStringConvertible {
    /// By itself, with a status.
    case status(Int32)
    /// By a signal.
    case signal(Int32)
    /// Nobody knows.
    case unknown

    /// `ended with status 3`.
    public var description: String {
      switch self {
      case .status(let status): "ended with status \(status)"
      case .signal(let number): "was ended by signal \(number)"
      case .unknown: "ended"
      }
    }
  }

  /// How long a program may go on after it closed its streams.
  private static let afterlife = Duration.milliseconds(500)
  /// How much of what it says on standard error is kept.
  private static let keptDiagnostics = 1 << 20

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: its name and arguments.
  ///   - executable: the file to run, seen from `folder`.
  ///   - folder: the folder that it runs in.
  ///   - variable: a variable of its environment beside those of this process.
  /// - Throws: ``SystemError`` where it cannot be started.
  public init(
    _ words: [String], executable: FilePath, folder: FilePath, variable: (name: String, value: String)
  ) throws(SystemError) {
    let arguments = unsafe CString.make(words)
    defer { unsafe CString.free(arguments) }
    var number: Int32 = 0
    var streams: [Int32] = [-1, -1, -1]
    let setting = FilePath(variable.name + "=" + variable.value)
    let failure = Signals.start {
      let failure = unsafe executable.withCString { executable in
        unsafe folder.withCString { folder in
          unsafe setting.withCString { unsafe cepitome_spawn(executable, arguments, $0, folder, &number, &streams) }
        }
      }
      return (failure, number)
    }
    guard failure == 0 else { throw SystemError(failure, executable.description) }
    self.number = number
    (input, output, errors) = (streams[0], streams[1], streams[2])
  }

  deinit {
    end(within: .zero)
    close(output)
    close(errors)
  }

  /// Writes a line to the program and waits for the line that it answers.
  ///
  /// - Parameters:
  ///   - line: the question, with its LF.
  ///   - time: how long the answer may take.
  ///   - maximumBytes: the longest answer.
  /// - Returns: the answer, or what became of the question instead.
  public func ask(_ line: [UInt8], within time: Duration, maximumBytes: Int) -> Answer {
    state.withLock { state in
      _ = exchange(&state, waitingFor: .zero)
      guard state.unread.isEmpty else { return .early }
      let clock = ContinuousClock()
      var deadline = clock.now.advanced(by: time)
      var sent = 0
      var searched = 0
      while true {
        if let end = state.unread[searched...].firstIndex(of: 0x0A) {
          guard sent == line.count else { return state.isInputOpen ? .early : .deaf }
          _ = exchange(&state, waitingFor: .zero)
          let answer = Array(state.unread[..<end])
          guard state.unread.count == end + 1 else { return .lines }
          state.unread = []
          return .line(answer)
        }
        searched = state.unread.count
        guard searched <= maximumBytes else { return .long }
        guard state.isOutputOpen else { return state.isInputOpen || sent == line.count ? .ended : .deaf }
        let left = clock.now.duration(to: deadline)
        guard left > .zero else { return state.isInputOpen ? .late : .deaf }
        let wasOpen = state.isInputOpen
        sent += exchange(&state, sending: line[sent...], waitingFor: left)
        if wasOpen, !state.isInputOpen { deadline = min(deadline, clock.now.advanced(by: Self.afterlife)) }
      }
    }
  }

  /// What the program said on standard error since this was asked last.
  public func takeDiagnostics() -> [UInt8] {
    state.withLock { state in
      defer { state.diagnostics = [] }
      return state.diagnostics
    }
  }

  /// Whether it wrote something that nobody had asked for.
  public var hasUnreadOutput: Bool { state.withLock { !$0.unread.isEmpty } }

  /// Ends the program: closes its input, gives it time to end by itself, ends it and all that it started.
  @discardableResult
  public func end(within time: Duration) -> Ending {
    state.withLock { state in
      if let ending = state.ending { return ending }
      if state.isInputOpen { close(input) }
      state.isInputOpen = false
      let clock = ContinuousClock()
      let deadline = clock.now.advanced(by: time)
      while cepitome_has_ended(number) == 0, case let left = clock.now.duration(to: deadline), left > .zero {
        _ = exchange(&state, waitingFor: min(left, .milliseconds(5)))
        if !state.isOutputOpen, !state.isErrorOpen { usleep(1000) }
        // What comes now was not asked for: that there was something is all that is kept.
        if state.unread.count > 1 { state.unread.removeLast(state.unread.count - 1) }
      }
      _ = exchange(&state, waitingFor: .zero)
      let ending = Signals.end(process: number)
      state.ending = ending
      return ending
    }
  }

  /// Ends the program at once, from any thread, also while it is asked something.
  public func interrupt() { Signals.interrupt(process: number) }

  /// Moves bytes: what is to be sent, as far as the program takes it, and all that it has written.
  ///
  /// - Returns: how many bytes were sent.
  private func exchange(
    _ state: inout State, sending bytes: ArraySlice<UInt8> = [], waitingFor time: Duration
  ) -> Int {
    var streams: [pollfd] = []
    if state.isOutputOpen { streams.append(pollfd(fd: output, events: Int16(POLLIN), revents: 0)) }
    if state.isErrorOpen { streams.append(pollfd(fd: errors, events: Int16(POLLIN), revents: 0)) }
    if state.isInputOpen, !bytes.isEmpty { streams.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    let (seconds, fraction) = time.components
    let milliseconds = min(seconds, 1 << 20) * 1000 + fraction / 1_000_000_000_000_000
    let isBrief = time > .zero && milliseconds == 0
    guard !streams.isEmpty, unsafe poll(&streams, nfds_t(streams.count), isBrief ? 1 : Int32(milliseconds)) > 0 else {
      return 0
    }
    var sent = 0
    for stream in streams where stream.revents != 0 {
      switch stream.fd {
      case output: state.isOutputOpen = Descriptor.readAvailable(from: output, into: &state.unread)
      case errors:
        state.isErrorOpen = Descriptor.readAvailable(from: errors, into: &state.diagnostics)
        if state.diagnostics.count > Self.keptDiagnostics {
          state.diagnostics.removeFirst(state.diagnostics.count - Self.keptDiagnostics)
        }
      default:
        if let count = Descriptor.writeAvailable(bytes, to: input) {
          sent = count
        } else {
          close(input)
          state.isInputOpen = false
        }
      }
    }
    return sent
  }
}

/// Texts as C takes them.
private enum CString {
  /// Copies that are to be freed, and nil at the end.
  static func make(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe words.map { word in unsafe FilePath(word).withCString { unsafe strdup($0) } } + [nil]
  }

  static func free(_ texts: [UnsafeMutablePointer<CChar>?]) {
    for index in unsafe texts.indices {
      #if canImport(Glibc)
        unsafe Glibc.free(texts[index])
      #elseif canImport(Musl)
        unsafe Musl.free(texts[index])
      #else
        unsafe Darwin.free(texts[index])
      #endif
    }
  }
}
