import EpitomeCore

/// A configuration file as it was read, kept to point into it.
final class ConfigSource: Sendable {
  /// The file's name as the user gave it, or `builtin:NAME`.
  let name: String
  /// The text, valid UTF-8 without a byte order mark.
  let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices {
      let isEnd =
        bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      if isEnd { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// How many lines there are.
  var lineCount: Int { starts.count }

  /// A line without its end, or nothing where there is no such line.
  func line(_ number: Int) -> [Unicode.Scalar] {
    guard number >= 1, number <= starts.count else { return [] }
    var end = number < starts.count ? starts[number] : bytes.count
    while end > starts[number - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return Array(String(decoding: bytes[starts[number - 1]..<end], as: UTF8.self).unicodeScalars)
  }
}

/// A stretch of one line of a configuration file.
struct ConfigPlace: Sendable {
  let source: ConfigSource
  let position: SourcePosition
  /// Length in Unicode scalars, at least 1.
  let length: Int

  init(_ source: ConfigSource, _ position: SourcePosition, length: Int = 1) {
    self.source = source
    self.position = position
    self.length = max(1, length)
  }

  /// A range of bytes, as far as it lies on one line.
  init(_ source: ConfigSource, bytes range: Range<Int>) {
    let position = SourcePosition(of: range.lowerBound, in: source.bytes)
    var length = 0
    for byte in source.bytes[range.clamped(to: source.bytes.indices)] {
      if byte == 0x0A || byte == 0x0D { break }
      if byte & 0xC0 != 0x80 { length += 1 }
    }
    self.init(source, position, length: length)
  }

  /// The same line from `offset` scalars further on.
  func part(_ offset: Int, length: Int) -> ConfigPlace {
    ConfigPlace(source, SourcePosition(line: position.line, column: position.column + offset), length: length)
  }

  /// `file:line:column`.
  var description: String { "\(source.name):\(position.line):\(position.column)" }
}
