import EpitomeCore

/// Markup whose literal parts are our own and whose interpolated parts are escaped, so that no text becomes markup by oversight.
///
/// What is escaped may stand in an element and in a quoted attribute alike.
struct HTML: ExpressibleByStringInterpolation {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(stringLiteral literal: String) { bytes = Array(literal.utf8) }

  init(stringInterpolation: Interpolation) { bytes = stringInterpolation.html.bytes }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = HTML()

    init(literalCapacity: Int, interpolationCount: Int) { html.bytes.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { html.bytes.append(contentsOf: literal.utf8) }
    mutating func appendInterpolation(_ number: Int) { html.bytes.append(contentsOf: String(number).utf8) }
    mutating func appendInterpolation(_ text: String) { HTMLEscape.append(text, to: &html.bytes) }
    mutating func appendInterpolation(_ markup: HTML) { html += markup }
  }

  static func += (left: inout HTML, right: HTML) { left.bytes.append(contentsOf: right.bytes) }

  /// Adds a stretch of a document's text.
  mutating func text(_ text: [UInt8], _ span: TextSpan) {
    HTMLEscape.append(text, span.range, isAttribute: false, to: &bytes)
  }

  /// Markup that is a constant of the page, such as its style sheet.
  static func constant(_ text: StaticString) -> HTML { HTML(stringLiteral: "\(text)") }
}

/// Writes text so that an HTML parser reads it as text (HTML Standard, sections 13.1.2.4 and 13.2.3.5).
enum HTMLEscape {
  /// Appends a text as it may stand in an element or a quoted attribute.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = Array(text.utf8)
    append(utf8, utf8.indices, isAttribute: true, to: &bytes)
  }

  /// Appends a range of a text.
  ///
  /// Characters that HTML does not allow, which are controls and noncharacters, become U+FFFD; other line ends become LF.
  static func append(_ text: [UInt8], _ range: Range<Int>, isAttribute: Bool, to bytes: inout [UInt8]) {
    let range = range.clamped(to: text.indices)
    var copied = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      var length = 1
      let replacement: StaticString?
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = isAttribute ? "&quot;" : nil
      case UInt8(ascii: "'"): replacement = isAttribute ? "&#39;" : nil
      case 0x0D:
        replacement = "\n"
        if index + 1 < range.upperBound, text[index + 1] == 0x0A { length = 2 }
      case 0x09, 0x0A: replacement = nil
      case 0..<0x20, 0x7F: replacement = "\u{FFFD}"
      case 0xC2, 0xEF, 0xF0...0xF4: (length, replacement) = beyondASCII(text, index, to: range.upperBound)
      default: replacement = nil
      }
      if let replacement {
        bytes.append(contentsOf: text[copied..<index])
        bytes.append(contentsOf: "\(replacement)".utf8)
        copied = index + length
      }
      index += length
    }
    bytes.append(contentsOf: text[copied..<range.upperBound])
  }

  /// The length of a scalar that may be a C1 control or a noncharacter, and what stands in its place.
  private static func beyondASCII(_ text: [UInt8], _ index: Int, to end: Int) -> (Int, StaticString?) {
    let (value, length) = text.scalar(at: index)
    guard index + length <= end else { return (end - index, "\u{FFFD}") }
    switch value {
    case 0x85: return (length, "\n")
    case 0x80...0x9F, 0xFDD0...0xFDEF: return (length, "\u{FFFD}")
    default: return (length, value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : nil)
    }
  }
}
