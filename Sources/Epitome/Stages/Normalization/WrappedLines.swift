import EpitomeCore
import EpitomeICU

/// Joins lines that were broken to fit a width, and words that were broken at their ends.
enum WrappedLines {
  /// The edits that join words broken by a hyphen at the end of a line.
  ///
  /// By the frequencies of the language: the hyphen stays where its parts are words and the whole is none (`well-known`), and a
  /// letter that was set on both lines (`trans-` `script`) stands once where that alone makes a word.
  static func joinedWords(_ bytes: [UInt8], language: String) -> [TextEdit] {
    let frequencies = WordFrequencies.forLanguage(language)
    var edits: [TextEdit] = []
    var position = 0
    while let lineEnd = bytes[position...].firstIndex(of: 0x0A) {
      position = lineEnd + 1
      guard let (sign, length) = bytes.scalar(before: lineEnd), sign == 0x2D || sign == 0x2010 || sign == 0xAD else {
        continue
      }
      var next = lineEnd + 1
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      let hyphen = lineEnd - length
      let first = word(bytes, endingAt: hyphen)
      let second = word(bytes, from: next)
      guard !first.isEmpty, !second.isEmpty, UnicodeProperties.isLowercase(bytes.scalar(at: next).value) else {
        continue
      }
      edits.append(TextEdit(join(bytes, first, second, lineEnd, sign == 0xAD ? nil : frequencies), []))
    }
    return edits
  }

  /// What goes where a word is broken before a line end.
  private static func join(
    _ bytes: [UInt8], _ first: Range<Int>, _ second: Range<Int>, _ lineEnd: Int, _ frequencies: WordFrequencies?
  ) -> TextSpan {
    let plain = TextSpan(first.upperBound, second.lowerBound)
    guard let frequencies else { return plain }
    let isKnown = { (word: [UInt8]) in frequencies.zipf(word, 0..<word.count) > frequencies.unknown }
    let (head, tail) = (Array(bytes[first]), Array(bytes[second]))
    if isKnown(head + tail) { return plain }
    let (_, length) = bytes.scalar(at: second.lowerBound)
    if head.suffix(length) == tail.prefix(length), isKnown(head + tail[length...]) {
      return TextSpan(first.upperBound, second.lowerBound + length)
    }
    return isKnown(head) && isKnown(tail) ? TextSpan(lineEnd, second.lowerBound) : plain
  }

  /// The edits that make the lines of a paragraph one. Empty lines, list items and headings of Markdown part paragraphs.
  static func joinedLines(_ bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = 0
    var isHeading = opensBlock(bytes, 0) && bytes.first == UInt8(ascii: "#")
    while let lineEnd = bytes[position...].firstIndex(of: 0x0A) {
      var end = lineEnd
      while end > position, bytes[end - 1] == 0x20 { end -= 1 }
      let isEmpty = end == position
      var next = lineEnd + 1
      position = next
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      let opens = opensBlock(bytes, next)
      if !isEmpty, !isHeading, !opens, let (last, _) = bytes.scalar(before: end) {
        let first = bytes.scalar(at: next).value
        let isUnspaced = WordBorders.isUnspaced(last) || isWideSign(last)
        let joins = isUnspaced && (WordBorders.isUnspaced(first) || isWideSign(first))
        edits.append(TextEdit(TextSpan(end, next), joins ? [] : [0x20]))
      }
      isHeading = next < bytes.count && bytes[next] == UInt8(ascii: "#")
    }
    return edits
  }

  /// Whether a line that starts here goes on with nothing before it: it is empty, or has a sign of its own.
  private static func opensBlock(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard start < bytes.count else { return true }
    switch bytes[start] {
    case 0x0A, UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"): return true
    default: return ListSign.length(bytes, at: start) != nil
    }
  }

  private static func isWideSign(_ value: UInt32) -> Bool { 0x3001...0x3011 ~= value || 0xFF01...0xFF5E ~= value }

  private static func word(_ bytes: [UInt8], endingAt end: Int) -> Range<Int> {
    var start = end
    while let (value, length) = bytes.scalar(before: start), isPart(value) { start -= length }
    return start..<end
  }

  private static func word(_ bytes: [UInt8], from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, case let (value, length) = bytes.scalar(at: end), isPart(value) { end += length }
    return start..<end
  }

  private static func isPart(_ value: UInt32) -> Bool {
    UnicodeProperties.isLetter(value) || UnicodeProperties.isMark(value)
  }
}
