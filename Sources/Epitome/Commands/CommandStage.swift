import EpitomeCore
import EpitomeSystem
internal import Synchronization

/// Runs a program of the user's own as a stage: one child for each document that is worked on at a time, kept for the next one.
///
/// The result is that of the document alone. A child that fails over a document is ended, and where it had answered others before,
/// the document is tried once more with a new one; only what that one does counts.
final class CommandStage: Sendable {
  private let command: ExternalCommand
  private let executable: FilePath
  private let report: CommandReport?
  private let idle = Mutex<[ChildProcess]>([])

  /// How long a child may take over its end after its input was closed.
  private static let farewell = Duration.seconds(2)
  /// An answer may be this much longer than what readers take.
  private static let maximumBytes = 4 * ReaderOptions().maximumBytes

  init(_ command: ExternalCommand, executable: FilePath, report: CommandReport?) {
    self.command = command
    self.executable = executable
    self.report = report
  }

  deinit {
    for child in idle.withLock({ $0 }) { dismiss(child) }
  }

  /// What the program makes of a document.
  ///
  /// - Throws: ``EpitomeCore/StageError`` where it fails, `CancellationError` where the task was cancelled.
  func process(_ document: Document) async throws -> Document {
    for layer in command.reads where !document.hasLayer(layer) { throw MissingLayer(layer: layer) }
    let line = WireEncoder.line(.document(document))
    if let child = idle.withLock({ $0.popLast() }) {
      do {
        return try await process(document, line, by: child)
      } catch is Silence {
      } catch is CommandAnswer.Mistake {}
    }
    do {
      return try await process(document, line, by: try start(for: document))
    } catch let silence as Silence {
      throw error(.crash, silence.message, document)
    } catch let mistake as CommandAnswer.Mistake {
      throw error(.stage, mistake.message, document)
    }
  }

  /// What a child makes of a document. A child that answered as it should is kept, any other is ended.
  private func process(_ document: Document, _ line: [UInt8], by child: ChildProcess) async throws -> Document {
    let answer = try await ask(child, line, document)
    do {
      let result = try CommandAnswer.document(answer, for: document, command)
      keep(child)
      return result
    } catch let refusal as CommandAnswer.Refusal {
      keep(child)
      throw error(refusal.code, refusal.message, document)
    } catch {
      _ = end(child, within: .zero)
      throw error
    }
  }

  private var late: String {
    "no answer within \(JSONValue(command.timeout)) "
      + (command.timeout == 1 ? "second" : "seconds")
      + "; a program has to write its answer, and flush it, before it reads the next line"
  }

  private func error(_ code: FailureCode, _ message: String, _ document: Document) -> StageError {
    StageError(code, stage: command.name, document: document.id, message: message)
  }

  // MARK: Children

  /// Why a child gave no answer.
  private struct Silence: Error {
    let message: String
  }

  private func start(for document: Document) throws -> ChildProcess {
    do {
      return try ChildProcess(
        command.words, executable: executable, folder: command.folder,
        variable: (ExternalCommand.optionsVariable, JSONValue.object(command.options).description))
    } catch {
      throw self.error(.crash, "the program cannot be started: \(error)", document)
    }
  }

  /// The line that a child answers; one that answers none is ended.
  ///
  /// - Throws: ``Silence`` or ``CommandAnswer/Mistake`` where another child might answer, ``EpitomeCore/StageError`` where it would have to wait as long.
  private func ask(_ child: ChildProcess, _ line: [UInt8], _ document: Document) async throws -> [UInt8] {
    let time = Duration.milliseconds(Int((command.timeout * 1000).rounded(.up)))
    let answer = await withTaskCancellationHandler {
      await BlockingWork.run { child.ask(line, within: time, maximumBytes: Self.maximumBytes) }
    } onCancel: {
      child.interrupt()
    }
    if Task.isCancelled {
      _ = end(child, within: .zero)
      throw CancellationError()
    }
    let reason: String
    switch answer {
    case .line(let line):
      pass(on: child.takeDiagnostics())
      return line
    case .late:
      _ = end(child, within: .zero)
      throw error(.crash, late, document)
    case .lines: reason = "answered more than one line for a document"
    case .early: reason = "wrote a line before it had read the document"
    case .long: reason = "answered a line of more than \(Self.maximumBytes) bytes"
    case .ended, .deaf:
      let (ending, lastWords) = end(child, within: .milliseconds(500))
      let what =
        answer == .deaf ? "closed its input before it had read the document" : "closed its output without an answer"
      let how =
        switch ending {
        case .signal(9), .unknown: what
        case .status(0) where answer == .deaf: what
        default: "the program \(ending) before it had answered"
        }
      throw Silence(message: how + (lastWords.isEmpty ? "" : ": " + lastWords))
    }
    _ = end(child, within: .zero)
    throw CommandAnswer.Mistake(message: reason)
  }

  private func keep(_ child: ChildProcess) { idle.withLock { $0.append(child) } }

  /// Ends a child; yields how it ended and the last line that it said.
  private func end(_ child: ChildProcess, within time: Duration) -> (ending: ChildProcess.Ending, lastWords: String) {
    let ending = child.end(within: time)
    return (ending, pass(on: child.takeDiagnostics()) ?? "")
  }

  /// Ends a child that has answered all that it was asked.
  private func dismiss(_ child: ChildProcess) {
    let ending = end(child, within: Self.farewell).ending
    if child.hasUnreadOutput { report?(command.name, "wrote lines that nobody had asked for") }
    if ending != .status(0) { report?(command.name, "the program \(ending) after its last document") }
  }

  /// Reports what a child said; yields its last line.
  @discardableResult
  private func pass(on diagnostics: [UInt8]) -> String? {
    let lines = diagnostics.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    for line in lines { report?(command.name, line) }
    return lines.last
  }
}
