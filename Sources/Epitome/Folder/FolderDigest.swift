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
  private static let (shortest, longest) = (5, 10)
  /// So many lines are chosen from at most; of larger folders the documents give their best lines, or evenly so many of them.
  private static let considered = 1500
  /// Two lines that share so many of their words say the same.
  private static let mostShared = 0.5

  /// The digest of documents of which those in `repeated`, near-duplicates of others, say nothing of their own.
  init(_ documents: [IndexedDocument], repeated: Set<Int> = []) throws {
    let candidates = Self.candidates(documents, repeated)
    guard !candidates.isEmpty else {
      lines = []
      return
    }
    let saying = Set(candidates.map(\.document)).count
    let length = min(Self.longest, max(Self.shortest, saying / 2))
    let (text, spans) = try Self.document(of: candidates, documents)
    var options = Summarize.Options()
    // More than are shown, as some say what others have said.
    options.length = "\(length * 3) sentences"
    options.genre = "none"
    let chosen = try Summarize(options).annotate(text).enumerated().compactMap { index, line in
      // An opening may have been cut; what is shown is the line as its document has it.
      spans.firstIndex { $0.end == line.span.end }.map { (line: candidates[$0], score: line.score, index: index) }
    }
    let best = chosen.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.line)
    let perDocument = (length + saying - 1) / saying
    lines = Self.apart(best, documents, length: length, perDocument: perDocument).sorted {
      ($0.document, $0.line) < ($1.document, $1.line)
    }
  }

  /// The best lines that say each something else; where they are too few, others too.
  private static func apart(
    _ best: [Line], _ documents: [IndexedDocument], length: Int, perDocument: Int
  ) -> [Line] {
    var (taken, others): ([Line], [Line]) = ([], [])
    var said: [Set<String>] = []
    var counts: [Int: Int] = [:]
    for line in best where taken.count < length {
      let words = Set(Self.words(documents[line.document].lines[line.line].text))
      let isSaid = said.contains { known in
        let shared = known.intersection(words).count
        return Double(shared) >= mostShared * Double(known.count + words.count - shared)
      }
      guard !isSaid, counts[line.document, default: 0] < perDocument else {
        others.append(line)
        continue
      }
      taken.append(line)
      said.append(words)
      counts[line.document, default: 0] += 1
    }
    return taken + others.prefix(max(0, shortest - taken.count))
  }

  private static func words(_ text: String) -> [String] {
    let table = WordTable(Array(text.utf8))
    return table.ids.map { table.vocabulary.string(Int($0)) }
  }

  /// The lines to choose from, in order, each text once.
  private static func candidates(_ documents: [IndexedDocument], _ repeated: Set<Int>) -> [Line] {
    let saying = documents.indices.filter { !documents[$0].lines.isEmpty && !repeated.contains($0) }
    let perDocument = max(1, considered / max(1, saying.count))
    let step = max(1, (saying.count + considered - 1) / considered)
    var seen: Set<[String]> = []
    return stride(from: 0, to: saying.count, by: step).flatMap { index -> [Line] in
      let lines = documents[saying[index]].lines
      let best = lines.indices.sorted { (lines[$1].score, $0) < (lines[$0].score, $1) }.prefix(perDocument)
      return best.sorted().filter { seen.insert(words(lines[$0].text)).inserted }
        .map { Line(document: saying[index], line: $0) }
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
