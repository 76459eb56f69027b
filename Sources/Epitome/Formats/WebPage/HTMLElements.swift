/// What elements of HTML mean for the text of a page (WHATWG HTML, sections 4 and 15).
enum HTMLElements {
  /// Elements without content and closing tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// Elements whose content no reader sees as text, or that is there to get about and not to read.
  static let skipped: Set<String> = [
    "script", "style", "template", "noscript", "noembed", "noframes", "iframe", "svg", "math", "canvas", "audio",
    "video", "object", "select", "datalist", "textarea", "button", "nav", "dialog", "menu",
  ]

  /// Elements that begin a block of their own.
  static let blocks: Set<String> = [
    "html", "body", "head", "address", "article", "aside", "blockquote", "caption", "center", "dd",
    "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hgroup", "hr", "legend", "li", "listing", "main", "menu", "ol", "p", "pre", "search",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul", "xmp",
  ]

  /// For a tag that opens: the open elements that it closes, looked for up to those that bound it.
  static func closedBy(_ name: String) -> (names: Set<String>, bounds: Set<String>)? {
    switch name {
    case "li": (["li"], ["ul", "ol", "menu", "dir", "td", "th", "table"])
    case "dt", "dd": (["dt", "dd"], ["dl", "td", "th", "table"])
    case "td", "th": (["td", "th"], ["table", "tr"])
    case "tr": (["tr"], ["table"])
    case "thead", "tbody", "tfoot": (["thead", "tbody", "tfoot"], ["table"])
    case "h1", "h2", "h3", "h4", "h5", "h6": (["p", "h1", "h2", "h3", "h4", "h5", "h6"], paragraphBounds)
    default: blocks.contains(name) && name != "title" ? (["p"], paragraphBounds) : nil
    }
  }

  private static let paragraphBounds: Set<String> = [
    "button", "td", "th", "caption", "table", "li", "ul", "ol", "dl", "div", "section", "article", "blockquote",
    "object", "template", "html", "body", "main", "aside", "header", "footer", "figure", "form", "details",
  ]
}
