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
      return [read(utf8, range: utf8.indices, number: 1)]
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
    case .tooLong(let number):
      return failure(
        .limit, number: number,
        "line \(number) has more than the \(options.maximumBytes) bytes that one document may have")
    case .line(var bytes, let number):
      if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      guard bytes.contains(where: { !ByteScan.isSpace($0) }) else { return nil }
      if CharacterEncoding.validUTF8Prefix(bytes) < bytes.count { bytes = CharacterEncoding.repairUTF8(bytes).utf8 }
      return read(bytes, range: bytes.indices, number: number)
    }
  }

  private func read(_ bytes: [UInt8], range: Range<Int>, number: Int) -> DocumentRecord {
    do {
      switch try WireDecoder.read(bytes, range: range) {
      case .record(.document(var document)):
        if !options.language.isEmpty { document.meta["language"] = .string(options.language) }
        return .document(document)
      case .record(let failure): return failure
      case .bare(let record): return .document(document(record))
      }
    } catch let error as JSONError {
      let place = SourcePosition(of: error.offset, in: bytes)
      return failure(
        .format, number: number, "line \(number + place.line - 1), column \(place.column): \(error.message)")
    } catch {
      return failure(.format, number: number, "line \(number): \(error)")
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
    let id = record.id ?? "sha256:" + SHA256.hex(record.text).prefix(16)
    return found.document(id: id, source: record.text)
  }

  private func failure(_ code: FailureCode, number: Int, _ message: String) -> DocumentRecord {
    .failure(FailedDocument(StageError(code, stage: "read", document: "\(id)#\(number)", message: message)))
  }
}
