public import EpitomeCore

/// A text with spans drawn into it, for tests: `"⟦First.⟧ ⟦Second.⟧"`.
///
/// Brackets may nest; the spans come in order of their opening brackets.
public struct MarkedText: ExpressibleByStringLiteral, CustomStringConvertible, Sendable {
  /// The text without the brackets.
  public let text: String
  /// The marked spans, as UTF-8 bytes of ``text``.
  public let spans: [TextSpan]
  /// The text as it was written.
  public let description: String

  /// A text out of its marked form.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// A text out of its marked form; brackets that do not pair are left out.
  public init(_ marked: String) {
    var text = ""
    var spans: [TextSpan] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(spans.count)
        spans.append(TextSpan(text.utf8.count, text.utf8.count))
      case "⟧":
        if let index = open.popLast() { spans[index].end = text.utf8.count }
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.spans = spans
    description = marked
  }

  /// A document with the text as its source.
  public var document: Document { Document(id: "test", text: text) }

  /// The text with other spans drawn into it, to show what a stage found; they must not cross.
  public static func draw(_ spans: [TextSpan], in document: Document) -> String {
    var marks: [(offset: Int, order: Int, sign: String)] = []
    for span in spans {
      marks.append((span.start, 1, "⟦"))
      marks.append((span.end, 0, "⟧"))
    }
    marks.sort { ($0.offset, $0.order) < ($1.offset, $1.order) }
    var drawn = ""
    var position = 0
    for mark in marks {
      drawn += document.string(TextSpan(position, mark.offset)) + mark.sign
      position = mark.offset
    }
    return drawn + document.string(TextSpan(position, document.bytes.count))
  }
}
