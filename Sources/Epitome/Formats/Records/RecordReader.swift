import EpitomeCore
import EpitomeICU

/// Reads our own JSON Lines: documents, word of failed ones, and bare records, whose text is read as plain text is.
struct RecordReader: Sendable {
  static let format = "jsonl"

  let options: ReaderOptions
  /// The id of the input, for what has none of its own.
  let id: String

  /// What a text holds where it is one record, over however many lines, a list of them, or begins with a line that is one; nil for
  /// other texts.
  func records(in utf8: [UInt8]) -> [DocumentRecord]? {
    if RecordShape.isRecordLines(utf8) { return readLines(utf8) }
    if WireDecoder.isRecord(utf8, range: utf8.indices) { return [readPart(utf8, utf8.indices, number: 1)] }
    return RecordShape.elements(of: utf8).map { elements in
      elements.enumerated().map { readPart(utf8, $1, number: $0 + 1) }
    }
  }

  /// Reads a text that is records because somebody says so.
  func readAll(_ utf8: [UInt8]) -> [DocumentRecord] { records(in: utf8) ?? readLines(utf8) }

  private func readLines(_ utf8: [UInt8]) -> [DocumentRecord] {
    var records: [DocumentRecord] = []
    var splitter = JSONLinesSplitter(maximumBytes: options.maximumBytes)
    splitter.append(utf8)
    while let line = splitter.next() {
      if let record = read(line) { records.append(record) }
    }
    if let line = splitter.finish(), let record = read(line) { records.append(record) }
    return records
  }

  func read(_ line: JSONLinesSplitter.Line) -> DocumentRecord? {
    switch line {
    case .tooLong(let number, _): return numbered(.limit, number, "line \(number) " + tooLong)
    case .line(var bytes, let number):
      if number == 1 { Self.removeMark(from: &bytes) }
      guard bytes.contains(where: { !ByteScan.isSpace($0) }) else { return nil }
      return readNumbered(Self.repaired(bytes), number)
    }
  }

  /// Reads a line as if there were no other: its number is never looked at, and a blank line is a bad record.
  func readAlone(_ line: JSONLinesSplitter.Line) -> DocumentRecord {
    let bytes: [UInt8]
    switch line {
    case .tooLong(_, let sha256): return failure(.limit, id: Self.id(ofHash: sha256), "the record " + tooLong)
    case .line(let line, _): bytes = line
    }
    var unmarked = bytes
    Self.removeMark(from: &unmarked)
    let record = Self.repaired(unmarked)
    return read(record) { offset, message in
      let id = (try? JSONNode.parse(record))?["id"]?.string ?? Self.id(ofHash: SHA256.hex(bytes))
      let isBlank = record.allSatisfy(ByteScan.isSpace)
      let place = offset.map { "column \(SourcePosition(of: $0, in: record).column): " } ?? ""
      return failure(.format, id: id, isBlank ? "expected a record, found a blank line" : place + message)
    }
  }

  private static func removeMark(from bytes: inout [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    CharacterEncoding.validUTF8Prefix(bytes) == bytes.count ? bytes : CharacterEncoding.repairUTF8(bytes).utf8
  }

  private static func id(ofHash sha256: String) -> String { "sha256:" + sha256.prefix(16) }

  private func readNumbered(_ bytes: [UInt8], _ number: Int) -> DocumentRecord {
    read(bytes) { offset, message in
      let column = offset.map { ", column \(SourcePosition(of: $0, in: bytes).column)" } ?? ""
      return numbered(.format, number, "line \(number)\(column): " + message)
    }
  }

  /// Reads a record that stands somewhere in a text, over however many lines.
  private func readPart(_ utf8: [UInt8], _ range: Range<Int>, number: Int) -> DocumentRecord {
    // Layers go on as the bytes that came, and a record is one line.
    read(utf8[range].map { $0 == 0x0A ? 0x20 : $0 }) { offset, message in
      let place = SourcePosition(of: range.lowerBound + (offset ?? 0), in: utf8)
      return numbered(.format, number, "line \(place.line), column \(place.column): " + message)
    }
  }

  /// Reads a record; `bad` says what becomes of one that is none, by the offset at which that showed.
  private func read(_ bytes: [UInt8], bad: (Int?, String) -> DocumentRecord) -> DocumentRecord {
    do {
      switch try WireDecoder.read(bytes, range: bytes.indices) {
      case .record(.document(var document)):
        if !options.language.isEmpty { document.meta["language"] = .string(options.language) }
        return .document(document)
      case .record(let failure): return failure
      case .bare(let record): return .document(document(record))
      }
    } catch let error as JSONError {
      return bad(error.offset, error.message)
    } catch {
      return bad(nil, "\(error)")
    }
  }

  /// The document of a bare record. Its own language stands unless the caller names one.
  private func document(_ record: WireDecoder.BareRecord) -> Document {
    let parsed = options.plain ? ParsedTranscript() : PlainTextFormat.parse(FormatProbe(record.text))
    var found = parsed
    found.meta = record.meta
    for (key, value) in parsed.meta where found.meta[key] == nil { found.meta[key] = value }
    if let language = record.language { found.meta["language"] = .string(language) }
    if !options.language.isEmpty { found.meta["language"] = .string(options.language) }
    let id = record.id ?? Self.id(ofHash: SHA256.hex(record.text))
    return found.document(id: id, source: record.text)
  }

  private var tooLong: String { "has more than the \(options.maximumBytes) bytes that one document may have" }

  private func numbered(_ code: FailureCode, _ number: Int, _ message: String) -> DocumentRecord {
    failure(code, id: "\(id)#\(number)", message)
  }

  private func failure(_ code: FailureCode, id: String, _ message: String) -> DocumentRecord {
    .failure(FailedDocument(StageError(code, stage: "read", document: id, message: message)))
  }
}
