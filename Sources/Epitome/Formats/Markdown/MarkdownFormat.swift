import EpitomeCore

/// Markdown (CommonMark 0.31 in so far as transcripts use it): headings, lists, quotes, code, links, emphasis, front matter,
/// speakers in bold.
///
/// Mark-up is taken out of the text; headings, items, quotes and code go into the layer `structure`. An item keeps its sign.
public enum MarkdownFormat: TranscriptFormat {
  /// `markdown`.
  public static let name = "markdown"
  /// `text/markdown`.
  public static let mediaType = "text/markdown"
  /// `md`, `markdown`.
  public static let fileExtensions = ["md", "markdown", "mdown", "mkd"]

  /// Sure by what only Markdown has: headings with `#`, bold, links in brackets, fences, front matter.
  public static func confidence(in probe: FormatProbe) -> Double {
    MarkdownEvidence.confidence(probe.source, probe.lines)
  }

  /// Takes the mark-up out.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    var parser = MarkdownParser(source: probe.source, lines: probe.lines)
    return parser.parse()
  }
}

/// What speaks for Markdown in a text.
enum MarkdownEvidence {
  /// The greatest confidence.
  static let most = 0.9

  static func confidence(_ source: [UInt8], _ lines: SourceLines) -> Double {
    var headings = 0
    var inline = 0
    var items = 0
    var filled = 0
    var stars = SignSearch([UInt8(ascii: "*")], in: source)
    var brackets = SignSearch([UInt8(ascii: "[")], in: source)
    for line in lines {
      let content = source.trimmed(line.range)
      guard let first = content.first.map({ source[$0] }) else { continue }
      filled += 1
      switch first {
      case UInt8(ascii: "#"): if MarkdownLine.heading(source, line.range) != nil { headings += 1 }
      case UInt8(ascii: "`"), UInt8(ascii: "~"): if MarkdownLine.isFence(source, content) { headings += 1 }
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if MarkdownLine.item(source, line.range) != nil { items += 1 }
      default: break
      }
      let hasStar = stars.stands(in: content)
      let hasBracket = brackets.stands(in: content)
      if hasStar && hasBold(source, content) || hasBracket && hasLink(source, content) { inline += 1 }
    }
    guard filled > 0 else { return 0 }
    if headings > 0, inline > 0 { return most }
    if headings > 1 || (headings == 1 && items > 0) { return 0.7 }
    if inline >= 2 { return 0.6 }
    return headings == 1 || inline == 1 ? 0.07 : 0.06
  }

  private static func hasBold(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 4 else { return false }
    var opened = false
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if source[index] == 0x2A, source[index + 1] == 0x2A {
        if opened { return true }
        opened = index + 2 < range.upperBound && !ByteScan.isSpace(source[index + 2])
        index += 2
      } else {
        index += 1
      }
    }
    return false
  }

  /// Whether `[…](…)` stands in the line.
  private static func hasLink(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    var isOpen = false
    var isTarget = false
    for index in range {
      switch source[index] {
      case UInt8(ascii: "["): isOpen = true
      case UInt8(ascii: "("):
        isTarget = isTarget || (isOpen && index > range.lowerBound && source[index - 1] == UInt8(ascii: "]"))
      case UInt8(ascii: ")"): if isTarget { return true }
      default: break
      }
    }
    return false
  }
}
