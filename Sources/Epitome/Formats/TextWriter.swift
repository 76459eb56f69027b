public import EpitomeCore

/// Writes what the last stage found as plain text: a summary line by line, terms with their counts, an outline of sections.
///
/// What is written is the findings of the stage that stands latest in the default pipeline; of a document without any, its text. What a
/// summary goes by is written in their place where somebody asked for it.
public struct TextWriter: DocumentWriter {
  /// Plain text.
  public static let format = OutputFormat.text

  /// A writer.
  public init() {}

  /// The findings as lines.
  public func write(_ document: Document) throws -> [UInt8] {
    let text = try lines(document).map { $0 + "\n" }.joined()
    return Array(text.utf8)
  }

  private func lines(_ document: Document) throws -> [String] {
    if let features = try document.layer(.features) { return features.flatMap { rows($0, in: document) } }
    if let summary = try document.layer(.summary) {
      return summary.map { timed($0.start, ($0.cut == nil ? "" : "… ") + plain($0.text)) }
    }
    if let terms = try document.layer(.terms) { return terms.map(row) }
    if let names = try document.layer(.names) { return names.map { "\(plain($0.text)) (\($0.kind.rawValue))" } }
    if let definitions = try document.layer(.definitions) {
      return definitions.map { "\(plain($0.term)): \(plain($0.text))" }
    }
    if let acronyms = try document.layer(.acronyms) {
      return acronyms.map { plain($0.short) + ($0.long.map { ": " + plain($0) } ?? "") }
    }
    if let sections = try document.layer(.sections) {
      return sections.map { section in
        timed(
          section.start, section.title.isEmpty ? plain(document.opening(of: section.span)) : plain(section.title))
      }
    }
    if let sentences = try document.layer(.sentences) { return sentences.map { plain(document.string($0.span)) } }
    if let marks = try document.layer(.marks) { return unmarked(marks, in: document) }
    if let runs = try document.layer(.languages) {
      return runs.map { "\($0.language) \(percent($0.confidence)): \(plain(document.opening(of: $0.span)))" }
    }
    if let blocks = try document.layer(.blocks) {
      return blocks.map { block in
        [block.kind.rawValue, block.speaker].compactMap(\.self).joined(separator: ", ") + ": "
          + plain(document.opening(of: block.span))
      }
    }
    let text = document.text
    return [text.hasSuffix("\n") ? String(text.dropLast()) : text]
  }

  /// A sentence, or a word and how often it stands, and below it the features that are not 0.
  private func rows(_ feature: SummaryFeature, in document: Document) -> [String] {
    let head =
      feature.word.map { plain($0) + (feature.count.map { " (\($0))" } ?? "") }
      ?? plain(feature.span.map { document.string($0) } ?? "")
    let values = feature.values.sorted { $0.key < $1.key }.map { (plain($0.key), ($0.value * 1000).rounded() / 1000) }
    return [head, "  " + values.filter { $0.1 != 0 }.map { "\($0) \(JSONValue($1))" }.joined(separator: ", ")]
  }

  /// A term, how often it stands, and when it is first said, with tabs between them.
  private func row(_ term: Term) -> String {
    ([plain(term.text), String(term.spans.count)] + (term.start.map { [ClockTime.text($0)] } ?? []))
      .joined(separator: "\t")
  }

  /// The blocks that no mark takes out, one paragraph each.
  private func unmarked(_ marks: [Mark], in document: Document) -> [String] {
    var kept: [String] = []
    var position = 0
    for mark in marks + [Mark(span: TextSpan(document.bytes.count, document.bytes.count), kind: .furniture, reason: "")]
    {
      if position < mark.span.start {
        let text = document.string(TextSpan(position, mark.span.start)).split(separator: "\n").map { plain(String($0)) }
        kept += text.filter { !$0.isEmpty }
      }
      position = max(position, mark.span.end)
    }
    return kept
  }

  private func timed(_ seconds: Double?, _ text: String) -> String {
    seconds.map { "[\(ClockTime.text($0))] \(text)" } ?? text
  }

  private func percent(_ share: Double) -> String {
    share.isFinite ? "\(Int((min(max(share, 0), 1) * 100).rounded())) %" : "0 %"
  }

  /// A text on one line, its white space folded, without control characters.
  private func plain(_ text: String) -> String { PlainLine.fold(text) }
}

/// A text made fit for one line of output.
enum PlainLine {
  /// White space is folded to single spaces and control characters are dropped, so that text from a file cannot steer a terminal.
  static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = !bytes.isEmpty
      } else if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) {
        if needsSpace { bytes.append(0x20) }
        needsSpace = false
        bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Document {
  /// The first words of a span, of at most `limit` bytes.
  func opening(of span: TextSpan, limit: Int = 80) -> String {
    let end = min(span.end, bytes.count)
    guard span.start >= 0, span.start < end, end - span.start > limit else { return string(span) }
    var cut = span.start + limit
    while cut > span.start, !bytes.isScalarBoundary(cut) { cut -= 1 }
    var space = cut
    while space > span.start, bytes[space] != 0x20 { space -= 1 }
    return string(TextSpan(span.start, space > span.start ? space : cut)) + " …"
  }
}
