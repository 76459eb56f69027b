import EpitomeSystem
import Foundation
import Testing

@testable import EpitomeCLI

#if CommandLine
  /// The exit code and the message of what ends a command before it has done its work.
  @Suite struct ExitStatusTests {
    private struct Surprise: Error {}

    private func found(_ error: any Error) -> CommandFailure? { EpitomeCommand.failure(of: error, ["run"]) }

    @Test func `what nobody thought of is a mistake in epitome itself`() throws {
      let failure = try #require(found(Surprise()))
      #expect(failure.status == .internalError && failure.status.rawValue == 70)
      #expect(failure.message.hasPrefix("error: a mistake in epitome itself: "))
    }

    @Test(arguments: [(EMFILE, Int32(75)), (ENOMEM, 75), (EAGAIN, 75), (EIO, 74), (ENOSPC, 74)] as [(Int32, Int32)])
    func `what the system is short of may work later`(number: Int32, code: Int32) throws {
      let failure = try #require(found(SystemError(number, "talks/a.vtt")))
      #expect(failure.status.rawValue == code)
      #expect(failure.message.hasPrefix("error: talks/a.vtt: "))
    }

    @Test func `what a command says itself keeps its status`() throws {
      let failure = try #require(found(CommandFailure(.cannotCreate, "no room")))
      #expect(failure.status == .cannotCreate && failure.message == "error: no room")
    }

    @Test func `every status has a number and a meaning of its own`() {
      #expect(Set(ExitStatus.allCases.map(\.rawValue)).count == ExitStatus.allCases.count)
      #expect(Set(ExitStatus.allCases.map(\.meaning)).count == ExitStatus.allCases.count)
    }
  }
#endif
