public import Foundation

/// Texts on disk that results are compared with.
///
/// With `RECORD_SNAPSHOTS=1` in the environment a result that differs is written in the place of the text, and the comparison
/// fails all the same: the difference is to be looked at before it counts.
public enum Snapshots {
  /// Whether results are written down.
  public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }

  /// What differs between a result and a text on disk, or nil where nothing does.
  public static func difference(of result: String, from file: URL) -> String? {
    let known = try? String(contentsOf: file, encoding: .utf8)
    if let known, known.utf8.elementsEqual(result.utf8) { return nil }
    let name = file.lastPathComponent
    if isRecording {
      do {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(result.utf8).write(to: file)
        return "\(name) was recorded anew; look at what changed, then run again without RECORD_SNAPSHOTS"
      } catch {
        return "\(name) cannot be written: \(error)"
      }
    }
    guard let known else { return "\(name) is not there; run with RECORD_SNAPSHOTS=1 to write it" }
    return "\(name) differs: " + firstDifference(known, result)
  }

  /// The first line in which two texts differ.
  private static func firstDifference(_ known: String, _ result: String) -> String {
    let (known, result) = (lines(known), lines(result))
    for index in 0..<max(known.count, result.count) {
      let (left, right) = (line(index, of: known), line(index, of: result))
      if left != right { return "line \(index + 1)\n  expected: \(left)\n  found:    \(right)" }
    }
    return "in how lines end"
  }

  private static func lines(_ text: String) -> [Substring.UTF8View] {
    Substring(text).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private static func line(_ index: Int, of lines: [Substring.UTF8View]) -> String {
    guard lines.indices.contains(index) else { return "nothing" }
    let limit = 300
    let text = String(Substring(lines[index]))
    return text.utf8.count > limit ? String(text.prefix(limit)) + "…" : text
  }
}
