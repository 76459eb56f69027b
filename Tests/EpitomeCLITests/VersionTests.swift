import ArgumentParser
import Testing

@testable import EpitomeCLI

@Suite struct VersionTests {
  @Test func `the command is called epitome`() {
    #expect(EpitomeCommand.configuration.commandName == "epitome")
  }
}
