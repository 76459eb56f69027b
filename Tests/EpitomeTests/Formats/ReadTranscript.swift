import Epitome
import EpitomeCore
import Testing

/// A transcript as the tests look at it: what each cue says, when, and who.
struct ReadTranscript {
  let document: Document
  let cues: [Cue]
  let structure: [StructureElement]

  /// Reads one document, with the readers' laws checked on the way.
  init(
    _ text: String, fileName: String? = nil, options: ReaderOptions = ReaderOptions(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try self.init(bytes: Array(text.utf8), fileName: fileName, options: options, sourceLocation: sourceLocation)
  }

  init(
    bytes: [UInt8], fileName: String? = nil, options: ReaderOptions = ReaderOptions(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let records = TranscriptReader(options).read(bytes, id: "test", fileName: fileName)
    guard records.count == 1, case .document(let document) = records[0] else {
      throw UnexpectedRecords(description: "\(records)")
    }
    self.document = document
    cues = try document.list(.cues)
    structure = try document.list(.structure)
    Self.checkLaws(document, cues, sourceLocation)
  }

  struct UnexpectedRecords: Error, CustomStringConvertible {
    let description: String
  }

  var text: String { document.text }
  var format: String? { document.meta["format"]?.string }

  /// What each cue says, `start speaker: text` with what is not known left out.
  var lines: [String] {
    zip(cues, ReadTranscript.texts(of: cues.map(\.source), in: document)).map { cue, text in
      (cue.start.map { "\($0) " } ?? "") + (cue.speaker.map { "\($0): " } ?? "") + text
    }
  }

  /// The text of each structure element, as `kind level: text`.
  var outline: [String] {
    zip(structure, ReadTranscript.texts(of: structure.map(\.source), in: document)).map { element, text in
      element.kind + (element.level.map { " \($0)" } ?? "") + ": " + text
    }
  }

  /// The stretches of text that came from ranges of the source: lists of ranges in order of the text.
  static func texts(of sources: [[TextSpan]], in document: Document) -> [String] {
    var entries = document.alignment.entries
    if document.alignment.isIdentity {
      let all = TextSpan(0, document.bytes.count)
      entries = [Alignment.Entry(text: all, source: all, isCopy: true)]
    }
    var from = 0
    return sources.map { ranges in
      var hull: TextSpan?
      for range in ranges {
        // A source may stand in the text twice, as a refrain does: the first copy after the cue before is meant.
        var copied = range.start
        for entry in entries where entry.text.end > from && entry.source.overlaps(range) && !entry.text.isEmpty {
          guard entry.source.end > copied else { break }
          copied = entry.source.end
          var span = entry.text
          if entry.isCopy, let part = entry.source.intersection(range) {
            let shift = entry.text.start - entry.source.start
            span = TextSpan(part.start + shift, part.end + shift)
          }
          hull = TextSpan(min(hull?.start ?? span.start, span.start), max(hull?.end ?? span.end, span.end))
        }
      }
      from = max(from, hull?.end ?? 0)
      return hull.map { document.string($0) } ?? ""
    }
  }

  /// The laws of every reader: the alignment covers the text and its copies are copies; the text is UTF-8; cues lie in the source,
  /// in order, not empty, and say something; ends are not before starts.
  static func checkLaws(_ document: Document, _ cues: [Cue], _ sourceLocation: SourceLocation = #_sourceLocation) {
    checkAlignment(document, sourceLocation)
    #expect(String(validating: document.bytes, as: UTF8.self) != nil, sourceLocation: sourceLocation)
    for cue in cues {
      let isSound = cue.source.allSatisfy {
        0 <= $0.start && $0.start < $0.end && $0.end <= document.sourceBytes.count
          && document.sourceBytes.isScalarBoundary($0.start) && document.sourceBytes.isScalarBoundary($0.end)
      }
      #expect(isSound && !cue.source.isEmpty, "\(document.id): \(cue)", sourceLocation: sourceLocation)
      // SubViewer's times stand as the file has them.
      if document.meta["format"]?.string != "sbv", let start = cue.start, let end = cue.end {
        #expect(start <= end, sourceLocation: sourceLocation)
      }
    }
    let texts = texts(of: cues.map(\.source), in: document)
    #expect(texts.allSatisfy { !$0.isEmpty }, "\(document.id): a cue says nothing", sourceLocation: sourceLocation)
  }

  private static func checkAlignment(_ document: Document, _ sourceLocation: SourceLocation) {
    guard !document.alignment.isIdentity else {
      #expect(document.bytes == document.sourceBytes, sourceLocation: sourceLocation)
      return
    }
    var position = 0
    for entry in document.alignment.entries {
      #expect(entry.text.start == position, "\(document.id): gap at \(position)", sourceLocation: sourceLocation)
      position = entry.text.end
      #expect(entry.source.end <= document.sourceBytes.count, sourceLocation: sourceLocation)
      if entry.isCopy {
        let isEqual = document.bytes[entry.text.range] == document.sourceBytes[entry.source.range]
        #expect(isEqual, "\(document.id): \(entry) is no copy", sourceLocation: sourceLocation)
      }
    }
    #expect(position == document.bytes.count, sourceLocation: sourceLocation)
  }
}
