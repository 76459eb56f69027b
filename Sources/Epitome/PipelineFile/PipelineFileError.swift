import EpitomeCore

/// One mistake in a pipeline file: where it is, what is wrong, what was expected.
public struct PipelineMistake: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named.
  public let file: String
  /// Line, from 1.
  public let line: Int
  /// Column in Unicode scalars, from 1.
  public let column: Int
  /// What is wrong and what was expected, in a sentence.
  public let message: String
  /// The line with the place underlined, and where a value came from; what a reader sees below the message.
  public let picture: [String]

  init(_ message: String, at place: ConfigPlace, hint: String = "", notes: [String] = []) {
    file = place.source.name
    line = place.position.line
    column = place.position.column
    self.message = message
    picture = LinePicture.draw(place, hint: hint) + notes.map { LinePicture.margin + "| value comes from " + $0 }
  }

  init(_ message: String, file: String, position: SourcePosition = SourcePosition(line: 1, column: 1)) {
    self.file = file
    line = position.line
    column = position.column
    self.message = message
    picture = []
  }

  /// `file:line:column: error: message`, then the picture.
  public var description: String {
    (["\(file):\(line):\(column): error: \(message)"] + picture).joined(separator: "\n")
  }
}

/// All that is wrong with a pipeline file and the files that it extends.
public struct PipelineFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The mistakes: file by file, in order of their place.
  public let mistakes: [PipelineMistake]

  /// Every mistake with its picture.
  public var description: String { mistakes.map(\.description).joined(separator: "\n") }
}

/// Draws a line of a file with a stretch underlined.
private enum LinePicture {
  static let margin = "      "
  /// How much of a long line is shown.
  private static let width = 100

  static func draw(_ place: ConfigPlace, hint: String) -> [String] {
    let line = place.source.line(place.position.line)
    let column = place.position.column - 1
    guard !line.isEmpty, column <= line.count else { return hint.isEmpty ? [] : [margin + "| " + hint] }
    let first = column > width - 20 ? column - 20 : 0
    let end = min(line.count, first + width)
    let number = String(place.position.line)
    let numbered = String(repeating: " ", count: max(0, margin.count - 1 - number.count)) + number + " | "
    let before = String(String.UnicodeScalarView(line[first..<column].map(blank)))
    let underlined = line[column..<max(column, min(end, column + place.length))]
    let carets = String(repeating: "^", count: max(1, underlined.reduce(0) { $0 + (isWide($1) ? 2 : 1) }))
    return [
      numbered + (first > 0 ? "…" : "") + String(String.UnicodeScalarView(line[first..<end].map(visible)))
        + (end < line.count ? "…" : ""),
      margin + "| " + (first > 0 ? " " : "") + before + carets + (hint.isEmpty ? "" : " " + hint),
    ]
  }

  /// White space as wide as a scalar.
  private static func blank(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\t" ? "\t" : isWide(scalar) ? "\u{3000}" : " "
  }

  /// A scalar that does nothing to a terminal.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isControl = (scalar.value < 0x20 && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
    return isControl ? "\u{FFFD}" : scalar
  }

  /// Whether a terminal gives the scalar two columns (UAX #11, in ranges).
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
