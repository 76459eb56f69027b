import Epitome
import EpitomeCore
import EpitomeSystem
import Foundation
import Testing

@testable import EpitomeCLI

#if CommandLine
  /// The exit code and the message of what ends a command before it has done its work.
  @Suite struct ExitStatusTests {
    private struct Surprise: Error {}

    private func failure(_ error: any Error, _ words: String...) -> CommandFailure? {
      EpitomeCommand.failure(of: error, words)
    }

    @Test func `what nobody thought of is a mistake in epitome itself`() throws {
      let failure = try #require(failure(Surprise()))
      #expect(failure.status == .internalError && failure.status.rawValue == 70)
      #expect(failure.message.hasPrefix("error: a mistake in epitome itself: "))
    }

    @Test(arguments: [(EMFILE, 75), (ENOMEM, 75), (EAGAIN, 75), (EIO, 74), (ENOSPC, 74)])
    func `what the system is short of may work later`(number: Int32, code: Int32) throws {
      let failure = try #require(failure(SystemError(number, "talks/a.vtt")))
      #expect(failure.status.rawValue == code)
      #expect(failure.message.hasPrefix("error: talks/a.vtt: "))
    }

    @Test func `a wrong option is left to the parser, or named with the one that was meant`() throws {
      let wrong = try #require(throws: (any Error).self) {
        try StageCommand<Summarize>.parse(["--lenght", "3"])
      }
      #expect(try #require(failure(wrong, "summarize", "--lenght", "3")).message.contains("did you mean"))
      #expect(failure(wrong, "run", "--lenght", "3") == nil)
    }

    @Test func `every status has a number and a meaning of its own`() {
      #expect(Set(ExitStatus.allCases.map(\.rawValue)).count == ExitStatus.allCases.count)
      #expect(Set(ExitStatus.allCases.map(\.meaning)).count == ExitStatus.allCases.count)
    }
  }
#endif
