import Epitome
package import EpitomeCore

/// Turns what somebody says of the lines of a document into clicks.
package struct FeedbackReader: Sendable {
  private let document: Document
  private let lines: [SummaryLine]
  private let terms: [Term]
  private let frame: PolicyFrame

  /// - Parameter document: with sentences and the summary or terms that were shown.
  /// - Throws: ``EpitomeCore/MissingLayer`` without sentences.
  package init(_ document: Document) throws {
    self.document = document
    lines = try document.list(.summary)
    terms = try document.list(.terms)
    frame = try PolicyFrame(document, Summarize.Options())
  }

  /// What was said of the line with a number, from 1.
  ///
  /// - Throws: ``LearningError/feedback(_:)`` where there is no such line, or it does not stand in the text any more.
  package func click(line number: Int, isWanted: Bool) throws -> Click {
    guard lines.indices.contains(number - 1) else {
      throw LearningError.feedback("\(document.id): there is no line \(number); the summary has \(lines.count)")
    }
    let line = lines[number - 1]
    return try click(span: line.span, text: line.text, isWanted: isWanted)
  }

  /// What was said of the sentence with a number, from 1, that the summary does not have.
  package func click(sentence number: Int, isWanted: Bool) throws -> Click {
    let sentences = try document.list(.sentences)
    guard sentences.indices.contains(number - 1) else {
      throw LearningError.feedback("\(document.id): there is no sentence \(number); the text has \(sentences.count)")
    }
    let span = sentences[number - 1].span
    guard let candidate = frame.spans.firstIndex(where: { span.start <= $0.start && $0.end <= span.end }) else {
      throw LearningError.feedback("\(document.id): sentence \(number) stands in a heading or is left out of summaries")
    }
    return click(candidate, isWanted: isWanted)
  }

  /// What was said of the line that stands at a place and reads so.
  package func click(span: TextSpan, text: String, isWanted: Bool) throws -> Click {
    guard let candidate = frame.spans.firstIndex(of: span), document.string(span).utf8.elementsEqual(text.utf8) else {
      throw LearningError.feedback(
        "\(document.id): the line \"\(text.prefix(40))\" does not stand at its place any more; read the document anew")
    }
    return click(candidate, isWanted: isWanted)
  }

  private func click(_ candidate: Int, isWanted: Bool) -> Click {
    let width = PolicyFeature.staticCount
    return Click(
      target: .summary, document: document.id, text: document.string(frame.spans[candidate]), isWanted: isWanted,
      features: Array(frame.features[candidate * width..<(candidate + 1) * width]))
  }

  /// What was said of the key term with a number, from 1.
  package func click(term number: Int, isWanted: Bool) throws -> Click {
    guard terms.indices.contains(number - 1) else {
      throw LearningError.feedback("\(document.id): there is no term \(number); there are \(terms.count)")
    }
    return click(terms[number - 1], isWanted: isWanted)
  }

  /// What was said of a key term.
  package func click(_ term: Term, isWanted: Bool) -> Click {
    Click(
      target: .terms, document: document.id, text: term.text, isWanted: isWanted,
      features: TermTaste.features(of: term, in: document))
  }

  /// What the marks of a page say of this document: lines of JSON with `document`, `span` or `term`, `text` and `verdict`.
  package static func marks(_ bytes: [UInt8], name: String) throws -> [(document: String, mark: JSONValue)] {
    var marks: [(document: String, mark: JSONValue)] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      guard let mark = try? JSONValue(parsing: Array(line)), let document = mark["document"]?.string,
        ["accept", "reject"].contains(mark["verdict"]?.string), mark["span"] != nil || mark["term"] != nil
      else {
        throw LearningError.feedback("\(name):\(number + 1): no mark with \"document\", \"span\" and \"verdict\"")
      }
      marks.append((document, mark))
    }
    return marks
  }

  /// The click that a mark stands for.
  package func click(_ mark: JSONValue) throws -> Click {
    let isWanted = mark["verdict"]?.string == "accept"
    if let text = mark["term"]?.string {
      guard let term = terms.first(where: { $0.text == text }) else {
        throw LearningError.feedback("\(document.id): \"\(text)\" is no key term of it any more")
      }
      return click(term, isWanted: isWanted)
    }
    guard let start = mark["span"]?[0]?.int, let end = mark["span"]?[1]?.int, 0 <= start, start <= end else {
      throw LearningError.feedback("\(document.id): a mark's \"span\" must be two places")
    }
    return try click(span: TextSpan(start, end), text: mark["text"]?.string ?? "", isWanted: isWanted)
  }
}
