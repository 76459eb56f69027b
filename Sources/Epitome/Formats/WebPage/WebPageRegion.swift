import EpitomeCore

/// A part of a page, by what stands in it.
enum WebPageRegion: String, CaseIterable {
  case article, aside, author, banner, byline, comments, footer, form, navigation, notice, promotion, related, share

  /// Whether it is for sure no text of the page. A form may be around all of it, as ASP.NET has it.
  var isBesideText: Bool { self != .article && self != .form }

  /// The part that a tag opens.
  ///
  /// - Parameters:
  ///   - tag: The tag.
  ///   - source: The page.
  ///   - isInPart: Whether an article, section or the like is open around it, whose headers and footers are its own.
  /// - Returns: The part, and whether only names of classes say so; nil where nothing says that it opens one.
  static func of(
    _ tag: HTMLTag, in source: [UInt8], isInPart: Bool
  ) -> (region: WebPageRegion, isGuess: Bool)? {
    if let role = tag.value(of: .role, in: source), let region = ofRole(role) { return (region, false) }
    if let property = tag.value(of: .itemprop, in: source), let region = ofProperty(property) { return (region, false) }
    switch tag.name {
    case "article", "main": return (.article, false)
    case "aside": return (.aside, false)
    case "footer": return (isInPart ? .byline : .footer, false)
    case "header" where !isInPart: return (.banner, false)
    case "html", "body", "head", "hr", "table", "tbody", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6":
      return nil
    default: break
    }
    var found: WebPageRegion?
    for attribute in [HTMLAttribute.id, .class] {
      guard let names = tag.range(of: attribute), let region = guess(source[names]) else { continue }
      // What speaks for the article is in most names ("article-footer").
      guard region == .article else { return (region, true) }
      found = region
    }
    if found == nil, tag.name == "form" { return (.form, true) }
    return found.map { ($0, true) }
  }

  private static func ofRole(_ role: String) -> WebPageRegion? {
    switch role.lowercased() {
    case "main": .article
    case "complementary": .aside
    case "contentinfo": .footer
    case "banner": .banner
    case "navigation", "menu", "menubar", "search": .navigation
    case "dialog", "alertdialog": .notice
    default: nil
    }
  }

  private static func ofProperty(_ property: String) -> WebPageRegion? {
    switch property.lowercased() {
    case "articlebody": .article
    case "comment": .comments
    case "author", "datepublished", "datemodified", "publisher": .byline
    case "breadcrumb": .navigation
    default: nil
    }
  }

  // MARK: - Names

  /// How many names and bytes of a name are looked at: lists of classes made by programs have hundreds.
  private static let (mostNames, mostBytes) = (24, 64)

  private static func guess(_ names: ArraySlice<UInt8>) -> WebPageRegion? {
    var found: WebPageRegion?
    for name in names.split(maxSplits: mostNames, whereSeparator: ByteScan.isSpace) where name.count <= mostBytes {
      guard let region = ofName(words(name)) else { continue }
      guard region == .article else { return region }
      found = region
    }
    return found
  }

  /// The words of a name in lower case: parted by signs, digits and humps.
  private static func words(_ name: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isLower = false
    func close() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in name {
      let isUpper = byte &- 0x41 < 26
      if !isUpper, byte &- 0x61 >= 26, byte < 0x80 {
        close()
        isLower = false
        continue
      }
      if isUpper, isLower { close() }
      word.append(isUpper ? byte | 0x20 : byte)
      isLower = !isUpper
    }
    close()
    return words
  }

  private static func ofName(_ words: [String]) -> WebPageRegion? {
    guard !words.contains(where: statesOfPages.contains) else { return nil }
    for (index, word) in words.enumerated() {
      if let region = byWord[word] { return region }
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word == "author" || word == "autor" || word == "auteur" {
        return authorBoxes.contains(next) || index > 0 && words[index - 1] == "about" ? .author : .byline
      }
      if word == "sidebar" || word == "side" && next == "bar" || word == "rail" {
        return words[..<index].contains(where: { $0 == "content" || $0 == "main" }) ? nil : .aside
      }
      if index == 0, word == "widget" || word == "widgets" { return .aside }
      if moreWords.contains(word), moreThings.contains(next) { return .related }
      if word == "meta", index == 0 || owners.contains(words[index - 1]) { return .byline }
      if word == "site" || word == "global", next == "header" { return .banner }
      if word == "sign", next == "up" { return .promotion }
      if word == "screen", next == "reader" { return .notice }
    }
    return isArticle(words) ? .article : nil
  }

  /// Words of names that say how a page looks, not what stands in the element.
  private static let statesOfPages: Set<String> = [
    "no", "has", "with", "without", "layout", "hide", "show", "open", "closed", "enabled", "disabled", "theme",
    "template",
  ]

  private static let authorBoxes: Set<String> = [
    "bio", "box", "card", "container", "description", "info", "about", "profile", "details", "block", "wrapper",
  ]

  private static let moreWords: Set<String> = ["more", "latest", "recent", "other", "also", "next", "most", "read"]
  private static let moreThings: Set<String> = [
    "articles", "stories", "news", "posts", "post", "read", "viewed", "more", "on", "from", "like", "links", "also",
    "popular", "commented",
  ]
  /// Whether a name is one of what a page is about: "entry", "post-content", "storyBody".
  private static func isArticle(_ words: [String]) -> Bool {
    if words.count == 1 { return owners.contains(words[0]) || wholes.contains(words[0]) }
    return words.contains(where: owners.contains) && words.contains(where: bodies.contains)
  }

  /// What bodies and bylines are of.
  private static let owners: Set<String> = [
    "entry", "post", "article", "single", "blog", "story", "news", "artikel", "articulo", "beitrag", "noticia",
  ]
  private static let bodies: Set<String> = [
    "content", "contents", "body", "text", "txt", "main", "detail", "cuerpo", "texto", "texte", "inhalt",
  ]
  private static let wholes: Set<String> = [
    "hentry", "articlebody", "articlecontent", "articletext", "storybody", "storycontent", "postcontent", "postbody",
    "entrycontent", "bodytext", "newstext", "transcript",
  ]

  private static let byWord: [String: WebPageRegion] = {
    let lists: [(WebPageRegion, String)] = [
      (
        .comments,
        """
        comment comments commentlist commentform kommentar kommentare kommentarer kommentit commentaires comentarios
        comentario commenti komentarze reacties yorumlar disqus
        pingback pingbacks trackback trackbacks respond livefyre
        """
      ),
      (
        .related,
        """
        related recommended recommendation recommendations similar trending popular mostread outbrain taboola readmore
        suggested suggestions empfehlungen verwandt relacionados relacionadas correlati similaires gerelateerd
        relaterade relaterte relaterede powiazane recirc recirculation upnext crosslinks
        """
      ),
      (.author, "authorbox authorinfo authorbio aboutauthor"),
      (.footer, "footer foot bottombar colophon"),
      (.banner, "masthead topbar"),
      (.navigation, "nav navi navbar navigation menu breadcrumb breadcrumbs pagination pager paging sitemap"),
      (
        .share,
        """
        rating ratings votes voting share shares sharing sharebar social socials addtoany sharedaddy shariff addthis
        sociable teilen partager compartir condividi delen
        """
      ),
      (
        .promotion,
        """
        newsletter subscribe subscription signup promo promos advert adverts advertisement advertising ad ads anzeige
        anzeigen werbung publicidad publicite pubblicita reklama reklam annonce annonser sponsored paywall donate
        donation
        """
      ),
      (.notice, "cookie cookies consent gdpr disclaimer copyright imprint impressum modal popup"),
      (.byline, "byline dateline timestamp tags taglist tagcloud"),
    ]
    var found: [String: WebPageRegion] = [:]
    for (region, words) in lists {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { found[String(word)] = region }
    }
    return found
  }()
}
