import EpitomeCore

/// Cuts HTML into tags and texts (WHATWG HTML, section 13.2.5), in one pass.
///
/// Nothing is an error there: a tag that the file ends in is dropped, an unclosed comment goes to the end.
struct HTMLTokenizer {
  /// What stands in a page.
  enum Token {
    case open(HTMLTag)
    case close(name: String, range: Range<Int>)
    /// Text as it is written, references and all.
    case text(Range<Int>)
  }

  private let source: [UInt8]
  private var index = 0
  /// The element whose content is no mark-up: up to its closing tag all is text.
  private var rawElement: String?

  private static let rawElements: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    if let name = rawElement {
      rawElement = nil
      let end = endOfRaw(name)
      if end > index {
        defer { index = end }
        return .text(index..<end)
      }
    }
    while index < source.count {
      let start = index
      guard source[index] == UInt8(ascii: "<"), let token = mark() else {
        // A `<` that opens no mark is text, with all that follows up to the next one.
        if index == start {
          index += 1
          while index < source.count, source[index] != UInt8(ascii: "<") { index += 1 }
          return .text(start..<index)
        }
        continue
      }
      return token
    }
    return nil
  }

  /// The tag at the `<`; nil where none begins there, or where it was a comment, after which the index then stands.
  private mutating func mark() -> Token? {
    guard index + 1 < source.count else { return nil }
    let second = source[index + 1]
    if ByteScan.isLetter(second) { return openTag() }
    if second == UInt8(ascii: "/") {
      guard index + 2 < source.count, ByteScan.isLetter(source[index + 2]) else {
        if index + 2 < source.count { skip(past: ">", from: index + 2) }
        return nil
      }
      let start = index
      let name = tagName(from: index + 2)
      _ = attributes()
      return .close(name: name, range: start..<index)
    }
    guard second == UInt8(ascii: "!") || second == UInt8(ascii: "?") else { return nil }
    if ByteScan.has("<!-->", in: source, at: index, to: source.count) {
      index += 5
    } else if ByteScan.has("<!--", in: source, at: index, to: source.count) {
      skip(past: "-->", from: index + 4)
    } else if ByteScan.has("<![CDATA[", in: source, at: index, to: source.count) {
      skip(past: "]]>", from: index + 9)
    } else {
      skip(past: ">", from: index + 2)
    }
    return nil
  }

  private mutating func openTag() -> Token? {
    let start = index
    let name = tagName(from: index + 1)
    guard let attributes = attributes() else { return nil }
    if Self.rawElements.contains(name) { rawElement = name }
    return .open(HTMLTag(name: name, attributes: attributes, range: start..<index))
  }

  private mutating func tagName(from start: Int) -> String {
    index = start
    while index < source.count, !ByteScan.isSpace(source[index]), source[index] != UInt8(ascii: "/"),
      source[index] != UInt8(ascii: ">")
    {
      index += 1
    }
    return ByteScan.string(source, start..<min(index, start + 64)).lowercased()
  }

  /// Reads to the end of the tag: the values of the attributes that the reader asks for; nil where the file ends first.
  private mutating func attributes() -> [HTMLTag.Value]? {
    var found: [HTMLTag.Value] = []
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return found
      }
      if ByteScan.isSpace(byte) || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let nameStart = index
      index += 1
      while index < source.count, !ByteScan.isSpace(source[index]),
        ![UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "=")].contains(source[index])
      {
        index += 1
      }
      let name = nameStart..<index
      while index < source.count, ByteScan.isSpace(source[index]) { index += 1 }
      var value = index..<index
      if index < source.count, source[index] == UInt8(ascii: "=") {
        index += 1
        value = attributeValue()
      }
      for wanted in HTMLAttribute.allCases
      where name.count == wanted.rawValue.utf8.count
        && ByteScan.hasCaseless(wanted.rawValue, in: source, at: name.lowerBound, to: name.upperBound)
      {
        if !found.contains(where: { $0.attribute == wanted }) { found.append((wanted, value)) }
      }
    }
    return nil
  }

  private mutating func attributeValue() -> Range<Int> {
    while index < source.count, ByteScan.isSpace(source[index]) { index += 1 }
    guard index < source.count else { return index..<index }
    let quote = source[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = index + 1
      index = start
      while index < source.count, source[index] != quote { index += 1 }
      let value = start..<index
      if index < source.count { index += 1 }
      return value
    }
    let start = index
    while index < source.count, !ByteScan.isSpace(source[index]), source[index] != UInt8(ascii: ">") { index += 1 }
    return start..<index
  }

  private mutating func skip(past text: StaticString, from start: Int) {
    let wanted = Array("\(text)".utf8)[...]
    index = start
    while index < source.count {
      if ByteScan.has(wanted, in: source, at: index, to: source.count) {
        index += wanted.count
        return
      }
      index += 1
    }
  }

  /// Where the closing tag of an element begins whose content is no mark-up, or the end of the file.
  private func endOfRaw(_ name: String) -> Int {
    var place = index
    while place < source.count {
      if source[place] == UInt8(ascii: "<"), ByteScan.has("</", in: source, at: place, to: source.count),
        ByteScan.hasCaseless(name, in: source, at: place + 2, to: source.count)
      {
        let after = place + 2 + name.utf8.count
        if after >= source.count || ByteScan.isSpace(source[after]) || source[after] == UInt8(ascii: "/")
          || source[after] == UInt8(ascii: ">")
        {
          return place
        }
      }
      place += 1
    }
    return source.count
  }
}

/// A tag that opens an element of a page.
struct HTMLTag {
  /// An attribute and the place of its value.
  typealias Value = (attribute: HTMLAttribute, value: Range<Int>)

  /// The name in lower case.
  let name: String
  private let attributes: [Value]
  let range: Range<Int>

  init(name: String, attributes: [Value], range: Range<Int>) {
    (self.name, self.attributes, self.range) = (name, attributes, range)
  }

  /// The place of an attribute's value; nil where the tag does not have it.
  func range(of attribute: HTMLAttribute) -> Range<Int>? {
    attributes.first { $0.attribute == attribute }?.value
  }

  /// The value of an attribute as it is written; nil where the tag does not have it.
  func value(of attribute: HTMLAttribute, in source: [UInt8]) -> String? {
    range(of: attribute).map { ByteScan.string(source, $0) }
  }
}

/// The attributes that the reader asks for; no other is kept.
enum HTMLAttribute: String, CaseIterable {
  case hidden, style, property, content, role, itemprop, id, `class`
}
