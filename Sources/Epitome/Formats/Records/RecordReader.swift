import EpitomeCore
import EpitomeICU

/// Reads our own JSON Lines: documents, word of failed ones, and bare records, whose text is read as plain text is.
struct RecordReader: Sendable {
  static let format = "jsonl"

  let options: ReaderOptions
  /// The id of the input, for what has none of its own.
  let id: String

  /// Whether a text is one record, over however many lines, or begins with a line that is one.
  func isRecords(_ utf8: [UInt8]) -> Bool {
    Self.isRecordLines(utf8) || WireDecoder.isRecord(utf8, range: utf8.indices)
  }

  static func isRecordLines(_ utf8: [UInt8]) -> Bool {
    guard let start = utf8.firstIndex(where: { !ByteScan.isSpace($0) }), utf8[start] == UInt8(ascii: "{") else {
      return false
    }
    let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
    return WireDecoder.isRecord(utf8, range: start..<end) || hasTextAndID(utf8, start..<end)
  }

  /// Whether a line has an id and a text and no times: a record with further keys, not a recogniser's output.
  private static func hasTextAndID(_ utf8: [UInt8], _ range: Range<Int>) -> Bool {
    guard let node = try? JSONNode.parse(Array(utf8[range])), node["id"] != nil, node["text"]?.kind == .string else {
      return false
    }
    return node.first("start", "startTime", "offset", "begin", "segments", "words", "utterances") == nil
  }

  func readAll(_ utf8: [UInt8]) -> [DocumentRecord] {
    if !Self.isRecordLines(utf8), WireDecoder.isRecord(utf8, range: utf8.indices) {
      let record = readNumbered(utf8, 1)
      // Layers go on as the bytes that came, and a record is one line.
      guard case .document = record, utf8.contains(0x0A) else { return [record] }
      return [readNumbered(utf8.map { $0 == 0x0A ? 0x20 : $0 }, 1)]
    }
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
    return read(record) { place, message in
      let id = (try? JSONNode.parse(record))?["id"]?.string ?? Self.id(ofHash: SHA256.hex(bytes))
      let isBlank = record.allSatisfy(ByteScan.isSpace)
      let place = place.map { "column \($0.column): " } ?? ""
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
    read(bytes) { place, message in
      let place = place.map { "line \(number + $0.line - 1), column \($0.column)" } ?? "line \(number)"
      return numbered(.format, number, place + ": " + message)
    }
  }

  /// Reads a record; `bad` says what becomes of one that is none.
  private func read(_ bytes: [UInt8], bad: (SourcePosition?, String) -> DocumentRecord) -> DocumentRecord {
    do {
      switch try WireDecoder.read(bytes, range: bytes.indices) {
      case .record(.document(var document)):
        if !options.language.isEmpty { document.meta["language"] = .string(options.language) }
        return .document(document)
      case .record(let failure): return failure
      case .bare(let record): return .document(document(record))
      }
    } catch let error as JSONError {
      return bad(SourcePosition(of: error.offset, in: bytes), error.message)
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
