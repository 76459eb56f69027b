import Foundation

/// What a part of the benchmark found, for the page.
struct Table: Codable {
  let title: String
  let text: String
  let header: [String]
  var rows: [[String]] = []

  /// As Markdown; numbers stand on the right.
  var markdown: String {
    let ruler = header.indices.map { $0 == 0 ? "---" : "---:" }
    let lines = ([header, ruler] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return "## \(title)\n\n\(text)\n\n" + lines.joined(separator: "\n") + "\n"
  }
}

/// Says what goes on; results go to the page.
enum Console {
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
