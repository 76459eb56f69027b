import EpitomeCore

/// What all documents of a folder say together: lines of their summaries, chosen as a summary chooses its sentences, so that they
/// cover most and repeat least.
struct FolderDigest {
  /// A line and the document that says it.
  struct Line: Hashable, Sendable {
    /// Number of the document.
    var document: Int
    /// Number of the line among those that the index keeps of the document.
    var line: Int
  }

  /// Up to ten lines, in order of the documents.
  let lines: [Line]

  /// A folder's digest has a line for every other document, but five at least and ten at most.
  private static func length(documents: Int) -> Int { min(10, max(5, documents / 2)) }
  /// So many lines are chosen from at most; of larger folders the documents give their best lines, or evenly so many of them.
  private static let considered = 1500

  init(_ documents: [IndexedDocument]) throws {
    let lines = Self.candidates(documents)
    guard !lines.isEmpty else {
      self.lines = []
      return
    }
    let (text, spans) = try Self.document(of: lines, documents)
    var options = Summarize.Options()
    options.length = "\(Self.length(documents: Set(lines.map(\.document)).count)) sentences"
    options.genre = "none"
    let chosen = try Summarize(options).annotate(text)
    self.lines = chosen.compactMap { line in
      // An opening may have been cut; what is shown is the line as its document has it.
      spans.firstIndex { $0.end == line.span.end }.map { lines[$0] }
    }
  }

  /// The lines to choose from, in order.
  private static func candidates(_ documents: [IndexedDocument]) -> [Line] {
    let saying = documents.indices.filter { !documents[$0].lines.isEmpty }
    let perDocument = max(1, considered / max(1, saying.count))
    let step = max(1, (saying.count + considered - 1) / considered)
    return stride(from: 0, to: saying.count, by: step).flatMap { index -> [Line] in
      let lines = documents[saying[index]].lines
      let best = lines.indices.sorted { (lines[$1].score, $0) < (lines[$0].score, $1) }.prefix(perDocument)
      return best.sorted().map { Line(document: saying[index], line: $0) }
    }
  }

  /// A document of all lines, each a paragraph under a heading of its own, as nothing that stands before it belongs to it; a section
  /// for each document.
  private static func document(
    of lines: [Line], _ documents: [IndexedDocument]
  ) throws -> (Document, [TextSpan]) {
    var text: [UInt8] = []
    var (blocks, sentences, spans): ([Block], [Sentence], [TextSpan]) = ([], [], [])
    var (languages, sections): ([LanguageRun], [Section]) = ([], [])
    func add(_ words: String, _ kind: Block.Kind) -> TextSpan {
      let start = text.count
      text += Array(words.utf8)
      let span = TextSpan(start, text.count)
      text += [0x0A, 0x0A]
      blocks.append(Block(span: span, kind: kind))
      sentences.append(Sentence(span: span))
      return span
    }
    var current = -1
    for line in lines {
      let facts = documents[line.document]
      let heading = add("#", .heading)
      let span = add(facts.lines[line.line].text, .paragraph)
      spans.append(span)
      let whole = TextSpan(heading.start, span.end)
      languages.append(LanguageRun(span: whole, language: facts.language ?? "und", confidence: 1))
      if current == line.document, let last = sections.indices.last {
        sections[last].span.end = whole.end
      } else {
        sections.append(Section(span: whole, title: ""))
        current = line.document
      }
    }
    var document = Document(id: "digest", text: String(decoding: text, as: UTF8.self))
    document.set(.blocks, to: blocks)
    document.set(.sentences, to: sentences)
    document.set(.languages, to: languages)
    document.set(.sections, to: sections)
    return (document, spans)
  }
}
