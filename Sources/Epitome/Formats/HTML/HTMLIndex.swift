import EpitomeCore

/// The index over a folder of pages: a page itself, with a link to each.
package struct HTMLIndex {
  private var page = PageFrame.head(title: "Index")
  private var count = 0

  /// An index of nothing.
  package init() {}

  /// Adds a page.
  ///
  /// - Parameters:
  ///   - title: of the document.
  ///   - path: of its page, relative to the folder.
  ///   - language: of the document, as a BCP 47 tag, where it is known.
  ///   - terms: the best ones.
  package mutating func add(title: String, path: String, language: String?, terms: [String]) {
    if count == 0 {
      page += "<body>\n<div class=\"page\">\n<header>\n<h1>Index</h1>\n</header>\n<ul class=\"index\">\n"
    }
    count += 1
    let attribute = PageContent.attribute(of: language ?? "und")
    page += "<li\(attribute) dir=\"auto\"><a href=\"\(Self.address(path))\">\(title)</a>"
    if let language, language != "und" {
      page += " <span class=\"kind\" lang=\"en\">\(LanguageNames.name(language))</span>"
    }
    if !terms.isEmpty { page += "<br>\n<span class=\"forms\">\(terms.joined(separator: " · "))</span>" }
    page += "</li>\n"
  }

  /// The page.
  package var bytes: [UInt8] {
    guard count > 0 else { return (page.bytes + Array("<body>\n<p>No documents.</p>\n</body>\n</html>\n".utf8)) }
    return page.bytes + Array("</ul>\n</div>\n</body>\n</html>\n".utf8)
  }

  /// A path as an address relative to the folder (RFC 3986, sections 2.3 and 4.2): what begins with a scheme in looks is led by `./`.
  static func address(_ path: String) -> String {
    var bytes = Array("./".utf8)
    for byte in path.utf8 {
      let isPlain = ByteScan.isLetter(byte) || ByteScan.isDigit(byte) || "/-._~".utf8.contains(byte)
      bytes += isPlain ? [byte] : Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
