import EpitomeCore

/// The forms of a line in Markdown.
enum MarkdownLine {
  /// The level and the text of a heading `## Text ##`.
  static func heading(_ source: [UInt8], _ range: Range<Int>) -> (level: Int, text: Range<Int>)? {
    let start = ByteScan.skipBlanks(source, from: range.lowerBound, to: range.upperBound)
    guard start - range.lowerBound < 4 else { return nil }
    var index = start
    while index < range.upperBound, source[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - start
    guard 1...6 ~= level, index < range.upperBound, ByteScan.isBlank(source[index]) else { return nil }
    var text = source.trimmed(index..<range.upperBound)
    var end = text.upperBound
    while end > text.lowerBound, source[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end < text.upperBound, end == text.lowerBound || ByteScan.isBlank(source[end - 1]) {
      text = source.trimmed(text.lowerBound..<end)
    }
    return text.isEmpty ? nil : (level, text)
  }

  /// The level that an underline of `=` or `-` gives to the line above it.
  static func underline(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    let content = source.trimmed(range)
    guard content.count >= 2, let sign = content.first.map({ source[$0] }), sign == 0x3D || sign == 0x2D,
      content.allSatisfy({ source[$0] == sign })
    else { return nil }
    return sign == 0x3D ? 1 : 2
  }

  /// The depth of a list item, where its sign begins, and where its text does.
  static func item(_ source: [UInt8], _ range: Range<Int>) -> (level: Int, sign: Int, text: Int)? {
    let sign = ByteScan.skipBlanks(source, from: range.lowerBound, to: range.upperBound)
    guard sign < range.upperBound else { return nil }
    var index = sign
    switch source[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index < range.upperBound, ByteScan.isDigit(source[index]), index - sign < 9 { index += 1 }
      guard index < range.upperBound, source[index] == UInt8(ascii: ".") || source[index] == UInt8(ascii: ")") else {
        return nil
      }
      index += 1
    default: return nil
    }
    guard index < range.upperBound, ByteScan.isBlank(source[index]) else { return nil }
    let text = ByteScan.skipBlanks(source, from: index, to: range.upperBound)
    guard text < range.upperBound else { return nil }
    var width = 0
    for place in range.lowerBound..<sign { width += source[place] == 0x09 ? 4 : 1 }
    return (width / 2 + 1, sign, text)
  }

  /// A line of three or more `-`, `*` or `_`.
  static func isRule(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    guard content.count >= 3, let sign = content.first.map({ source[$0] }), sign == 0x2D || sign == 0x2A || sign == 0x5F
    else {
      return false
    }
    return content.allSatisfy { source[$0] == sign || ByteScan.isBlank(source[$0]) }
  }

  /// The opening or closing line of a code fence.
  static func isFence(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    ByteScan.has("```", in: source, at: content.lowerBound, to: content.upperBound)
      || ByteScan.has("~~~", in: source, at: content.lowerBound, to: content.upperBound)
  }

  /// The line under the head of a table: `| --- | :-: |`.
  static func isTableRule(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    content.count >= 3 && content.contains { source[$0] == 0x7C } && content.contains { source[$0] == 0x2D }
      && content.allSatisfy {
        source[$0] == 0x7C || source[$0] == 0x2D || source[$0] == 0x3A || ByteScan.isBlank(source[$0])
      }
  }
}
