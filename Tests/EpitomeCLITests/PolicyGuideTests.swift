import Foundation
import Testing

/// The guide "Teach it your taste", run from its first command to its last.
@Suite struct PolicyGuideTests {
  @Test func `the guide works as it stands`() throws {
    let folder = try TemporaryFolder()
    let page = Command.root.appendingPathComponent("Sources/Epitome/Epitome.docc/\(DocumentationTests.guide)")
    let commands = ReadmeTests.blocks("sh", in: page).joined()
    #expect(commands.split(separator: "\n").count >= 14)
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("SampleData"), withDestinationURL: Command.sampleData)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-e", "-c", commands]
    process.currentDirectoryURL = folder.url
    process.environment = [
      "PATH": Command.executable.deletingLastPathComponent().path + ":/usr/bin:/bin", "HOME": folder.url.path,
      "EPITOME_POLICIES": folder.url.appendingPathComponent("store").path, "LC_ALL": "C",
    ]
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.contains("6 clicks noted for \"me\"") && said.contains("does not let"))
    #expect(printed.contains("reject") && printed.contains("lecture.vtt") && printed.contains("builtin:hand"))
    let curve = try String(contentsOf: folder.url.appendingPathComponent("curve.svg"), encoding: .utf8)
    #expect(curve.hasPrefix("<svg "))
  }
}
