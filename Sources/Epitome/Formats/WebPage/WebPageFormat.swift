import EpitomeCore

/// Web pages (WHATWG HTML) and the transcripts of Podcasting 2.0 in HTML: `cite` for who speaks, `time` for when, then paragraphs.
///
/// Headings, items, paragraphs and cells become the layer `structure`, with the share of each that stands in links and the
/// part of the page that it is in: `article`, `comments`, `related`, `footer` and the like. Scripts, styles, navigation and the like are no
/// text; `meta.dropped` counts them. The title goes into `meta`.
public enum WebPageFormat: TranscriptFormat {
  /// `html`.
  public static let name = "html"
  /// `text/html`.
  public static let mediaType = "text/html"
  /// `html`, `htm`, `xhtml`.
  public static let fileExtensions = ["html", "htm", "xhtml"]

  private static let fragments: Set<String> = [
    "body", "head", "cite", "time", "p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "ul",
    "ol", "table", "title", "meta", "figure", "blockquote", "span",
  ]

  /// Sure where the file opens with `html` or its declaration; less where it opens with another element of HTML and has more.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let head = probe.markup else { return 0 }
    if head.name == "html" || hasDeclaration(probe.source) { return 0.97 }
    guard fragments.contains(head.name) else { return 0 }
    var tags = 0
    var tokens = HTMLTokenizer(Array(probe.source.prefix(1 << 14)))
    while tags < 4, let token = tokens.next() {
      switch token {
      case .open(let tag) where fragments.contains(tag.name): tags += 1
      case .close(let name, _) where fragments.contains(name): tags += 1
      default: break
      }
    }
    return tags >= 4 ? 0.8 : 0.3
  }

  private static func hasDeclaration(_ source: [UInt8]) -> Bool {
    guard let start = source.firstIndex(where: { !ByteScan.isSpace($0) }) else { return false }
    return ByteScan.hasCaseless("<!doctype html", in: source, at: start, to: source.count)
  }

  /// Finds the text of the page.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    var page = WebPageBlocks(probe.source, .undecided)
    if page.census.hasLeads { page = WebPageBlocks(probe.source, page.census.isTranscript ? .transcript : .text) }
    var meta: JSONObject = [:]
    if let title = page.title { meta["title"] = .string(title) }
    if !page.dropped.isEmpty {
      var dropped: JSONObject = [:]
      for (name, count) in page.dropped.sorted(by: { $0.key < $1.key }) { dropped[name] = .integer(Int64(count)) }
      meta["dropped"] = .object(dropped)
    }
    return page.transcript(meta: meta)
  }
}
