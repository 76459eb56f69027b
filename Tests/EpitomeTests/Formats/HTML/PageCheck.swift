import Foundation

/// Holds a page to what every page must be: tags that balance and may stand where they stand, ids that are there once, links that
/// lead somewhere, and no character that HTML forbids.
struct PageCheck {
  private(set) var violations: [String] = []
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  private var open: [String] = []
  private let bytes: [UInt8]

  /// How many scripts there are.
  private(set) var scripts = 0
  private static let mixedCase: Set<String> = ["viewBox", "preserveAspectRatio"]
  private static let void: Set<String> = ["meta", "br", "link", "img", "input", "hr"]
  private static let known: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "div", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
    "li", "nav", "a", "section", "dl", "dt", "dd", "details", "summary", "main", "p", "b", "bdi", "span", "mark",
    "time", "br", "script", "table", "thead", "tbody", "tr", "th", "td", "svg", "rect", "path", "label", "input",
    "code",
  ]
  /// What may not stand inside of what.
  private static let forbidden: [String: Set<String>] = [
    "a": ["a", "details"], "p": ["p", "div", "ul", "ol", "details", "section", "h2", "h3"], "mark": ["p", "mark"],
    "h3": ["p", "h3"], "dt": ["dt", "dd"],
  ]

  init(_ page: [UInt8]) {
    bytes = page
    let head = "<!DOCTYPE html>\n"
    if !String(decoding: page, as: UTF8.self).hasPrefix(head) { violations.append("it does not begin with its type") }
    var index = head.utf8.count
    while index < bytes.count {
      index = bytes[index] == UInt8(ascii: "<") ? tag(at: index) : text(at: index)
    }
    if !open.isEmpty { violations.append("left open: \(open)") }
    if Set(ids).count != ids.count { violations.append("an id stands twice") }
    let targets = Set(ids)
    for link in links where link.hasPrefix("#") && !targets.contains(String(link.dropFirst())) {
      violations.append("\(link) leads nowhere")
    }
    if String(validating: page, as: UTF8.self) == nil { violations.append("it is not UTF-8") }
    for scalar in String(decoding: page, as: UTF8.self).unicodeScalars where Self.isForbidden(scalar) {
      violations.append("it has U+\(String(scalar.value, radix: 16))")
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Reads text up to the next tag: each `&` opens a reference.
  private mutating func text(at start: Int) -> Int {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    if open.last == "style" { return end }
    if open.last == "script" {
      // Up to what ends it, whatever else stands there (HTML Standard, section 13.2.5.4).
      let text = String(decoding: bytes[start...], as: UTF8.self)
      return start + (text.range(of: "</script").map { text[..<$0.lowerBound].utf8.count } ?? text.utf8.count)
    }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    checkReferences(text)
    return end
  }

  private mutating func checkReferences(_ text: String) {
    // By bytes: a combining mark after a reference would make one Character with its semicolon.
    for part in text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst() {
      if !["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: { part.starts(with: $0.utf8) }) {
        violations.append("a bare & before \(String(decoding: part.prefix(10), as: UTF8.self))")
      }
    }
  }

  private mutating func tag(at start: Int) -> Int {
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else {
      violations.append("a tag without end")
      return bytes.count
    }
    let content = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    if content.hasPrefix("/") { close(String(content.dropFirst())) } else { begin(content) }
    return end + 1
  }

  private mutating func close(_ name: String) {
    if open.popLast() != name { violations.append("</\(name)> closes another element") }
  }

  private mutating func begin(_ content: String) {
    let name = String(content.prefix { $0 != " " && $0 != "\n" })
    if !Self.known.contains(name) { violations.append("an element <\(name)>") }
    for outer in open where Self.forbidden[outer]?.contains(name) == true {
      violations.append("<\(name)> inside <\(outer)>")
    }
    let isEmpty = ["rect", "path"].contains(name) && content.hasSuffix("/")
    readAttributes(content.dropFirst(name.count).dropLast(isEmpty ? 1 : 0))
    if !Self.void.contains(name), !isEmpty { open.append(name) }
    if name == "script" {
      scripts += 1
      if scripts > 1 { violations.append("another script") }
    }
  }

  /// Reads ` name="value"` one after the other; nothing else may stand there.
  private mutating func readAttributes(_ text: Substring) {
    var rest = text
    while !rest.isEmpty {
      guard rest.hasPrefix(" "), let equals = rest.range(of: "=\"") else {
        return violations.append("attributes \(rest)")
      }
      let name = rest.dropFirst().prefix(upTo: equals.lowerBound)
      let after = rest[equals.upperBound...]
      guard let quote = after.firstIndex(of: "\""),
        name.allSatisfy({ $0.isLowercase || $0 == "-" }) || Self.mixedCase.contains(String(name))
      else {
        return violations.append("an attribute \(rest)")
      }
      let value = String(after[..<quote])
      checkReferences(value)
      if value.contains("<") { violations.append("< in an attribute") }
      if name == "id" { ids.append(value) }
      if name == "href" { links.append(value) }
      if name == "style" || name.hasPrefix("on") { violations.append("the attribute \(name)") }
      rest = after[after.index(after: quote)...]
    }
  }
}
