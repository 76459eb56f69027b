public import EpitomeCore

#if DocumentFormats
  import EpitomeFormats
#endif

/// Reads transcripts: bytes in any encoding and any format to documents, or to word of what failed.
///
/// The format is found by content; a file's name only breaks ties. Labels, time stamps and mark-up are taken out of the text and
/// become the layer `cues`. Every document's `meta` tells `format`, `mediaType`, `encoding`, `sha256` and
/// `bytes` of the input, and where it applies `title`, `language`, `encodingConfidence`, `replacedBytes`, `droppedCues`.
/// Empty input is an empty document.
public struct TranscriptReader: Sendable {
  /// How it reads.
  public let options: ReaderOptions

  /// The names that ``ReaderOptions/format`` may have.
  public static var formatNames: [String] { FormatRegistry.formats.map { $0.name } + [RecordReader.format] }

  /// A reader with options.
  public init(_ options: ReaderOptions = ReaderOptions()) {
    self.options = options
  }

  /// Reads a whole input: one document, or one for each line of JSON Lines and each element of a list of records.
  ///
  /// - Parameters:
  ///   - bytes: The input.
  ///   - id: The document's id; records bring their own.
  ///   - fileName: The file's name, whose ending breaks ties between formats.
  /// - Returns: The documents in order, and in the place of each that failed a record that says why.
  public func read(_ bytes: [UInt8], id: String, fileName: String? = nil) -> [DocumentRecord] {
    do {
      let decoded = try decode(unpacked(bytes, id: id), id: id)
      if let records = try readRecords(decoded, id: id) { return records }
      try checkSize(bytes.count, id: id)
      return [.document(try readTranscript(decoded, input: bytes, id: id, fileName: fileName))]
    } catch let error as StageError {
      return [.failure(FailedDocument(error))]
    } catch {
      return [.failure(FailedDocument(StageError(error, stage: "read", document: id)))]
    }
  }

  /// Reads one line of JSON Lines, as ``JSONLinesSplitter`` yields it; nil where it is blank.
  ///
  /// What is wrong with a line is said in a failure record with line and column; the lines after it are not concerned.
  public func readLine(_ line: JSONLinesSplitter.Line, id: String) -> DocumentRecord? {
    RecordReader(options: options, id: id).read(line)
  }

  /// Reads one line of JSON Lines as if there were no other.
  ///
  /// There is a record for every line, also for a blank one, and it depends on nothing but the line: what is wrong is said without a
  /// line number, and a bad line has the id that it names, else one from the hash of its bytes. So whoever cuts a stream into parts
  /// gets the same records however it is cut.
  public func readAlone(_ line: JSONLinesSplitter.Line) -> DocumentRecord {
    RecordReader(options: options, id: "").readAlone(line)
  }

  /// Whether a beginning of an input looks like JSON Lines of records, so that it can be read line by line.
  public static func isRecordLines(_ head: [UInt8]) -> Bool {
    RecordShape.isRecordLines(head)
  }

  /// The part of an office file that is its text; other bytes as they are.
  private func unpacked(_ bytes: [UInt8], id: String) throws -> [UInt8] {
    #if DocumentFormats
      do {
        return try WordDocumentFormat.mainPart(of: bytes, maximumBytes: options.maximumBytes) ?? bytes
      } catch {
        let code: FailureCode = if case .tooLarge = error { .limit } else { .format }
        throw StageError(code, stage: "read", document: id, message: error.description)
      }
    #else
      return bytes
    #endif
  }

  private func decode(_ bytes: [UInt8], id: String) throws -> DecodedText {
    do {
      return try TextDecoder.decode(bytes, encoding: options.encoding)
    } catch {
      throw StageError(.decode, stage: "read", document: id, message: error.message)
    }
  }

  private func checkSize(_ count: Int, id: String) throws {
    guard count > options.maximumBytes else { return }
    throw StageError(
      .limit, stage: "read", document: id,
      message:
        "the input has \(count) bytes, more than the \(options.maximumBytes) that one document may have; split it")
  }

  private func readRecords(_ decoded: DecodedText, id: String) throws -> [DocumentRecord]? {
    guard options.format.isEmpty || options.format == RecordReader.format else {
      guard Self.formatNames.contains(options.format) else {
        throw StageError(
          .format, stage: "read", document: id,
          message: "no format is called \"\(options.format)\"; formats: " + Self.formatNames.joined(separator: ", "))
      }
      return nil
    }
    let reader = RecordReader(options: options, id: id)
    return options.format.isEmpty ? reader.records(in: decoded.utf8) : reader.readAll(decoded.utf8)
  }

  /// Parses a decoded file and puts together its document.
  func readTranscript(_ decoded: DecodedText, input: [UInt8], id: String, fileName: String?) throws -> Document {
    let probe = FormatProbe(decoded.utf8)
    let format = try chooseFormat(probe, id: id, fileName: fileName)
    var parsed = ParsedTranscript()
    if !options.plain {
      do {
        parsed = try format.parse(probe)
      } catch let error as TranscriptFormatError {
        throw formatError(error.message, at: error.offset, in: decoded.utf8, id: id)
      }
    }
    parsed.meta["format"] = .string(format.name)
    parsed.meta["mediaType"] = .string(format.mediaType)
    parsed.meta["encoding"] = .string(decoded.encoding)
    if decoded.confidence < 1 { parsed.meta["encodingConfidence"] = JSONValue(decoded.confidence) }
    if decoded.replaced > 0 { parsed.meta["replacedBytes"] = .integer(Int64(decoded.replaced)) }
    parsed.meta["sha256"] = .string(SHA256.hex(input))
    parsed.meta["bytes"] = .integer(Int64(input.count))
    if !options.language.isEmpty { parsed.meta["language"] = .string(options.language) }
    return parsed.document(id: id, source: decoded.utf8)
  }

  private func chooseFormat(_ probe: FormatProbe, id: String, fileName: String?) throws -> any TranscriptFormat.Type {
    if !options.format.isEmpty, let format = FormatRegistry.format(named: options.format) { return format }
    guard let format = FormatRegistry.detect(probe, fileName: fileName) else { return PlainTextFormat.self }
    guard !options.plain, format == PlainTextFormat.self else { return format }
    if let line = probe.firstLines(1).first, line.range.count > 1, probe.jsonError != nil,
      (try? JSONNode.parse(Array(probe.source[line.range])))?.kind == .object
    {
      throw formatError(
        "these lines of JSON are in no form that is known here; expected records with \"id\" and \"text\", or segments "
          + "with \"text\" and \"start\"; \"plain\" reads them as text", at: line.range.lowerBound, in: probe.source,
        id: id)
    }
    if let error = probe.jsonError, looksLikeJSON(probe.source, fileName) {
      throw formatError("this is no valid JSON: \(error.message)", at: error.offset, in: probe.source, id: id)
    }
    if let json = probe.json {
      throw formatError(
        "this JSON is in no form that is known here; expected a transcript with \"segments\" or \"transcription\", or records "
          + "with \"text\"; \"plain\" reads it as text", at: json.range.lowerBound, in: probe.source, id: id)
    }
    return format
  }

  /// Whether a text that is no JSON was meant to be: an opening brace and a quotation mark, or the name's word.
  private func looksLikeJSON(_ source: [UInt8], _ fileName: String?) -> Bool {
    if fileName?.lowercased().hasSuffix(".json") == true { return true }
    let first = source.filter { !ByteScan.isSpace($0) }.prefix(2)
    return first.elementsEqual(Array("{\"".utf8)) || first.elementsEqual(Array("[{".utf8))
  }

  private func formatError(_ message: String, at offset: Int, in source: [UInt8], id: String) -> StageError {
    let place = SourcePosition(of: offset, in: source)
    return StageError(
      .format, stage: "read", document: id, message: "line \(place.line), column \(place.column): \(message)")
  }
}

extension ParsedTranscript {
  /// The document of what was found in a source.
  func document(id: String, source: [UInt8]) -> Document {
    var transcript = text
    if let text, text.bytes.isEmpty, !source.isEmpty {
      // An empty text needs an entry too, or it would count as equal to its source.
      var builder = TextBuilder(source: source)
      builder.replace(source.indices, with: [])
      transcript = builder.finish()
    }
    var document =
      transcript.map { Document(id: id, source: source, transcript: $0, meta: meta) }
      ?? Document(id: id, source: source, meta: meta)
    if let cues { document.set(.cues, to: cues) }
    if let structure { document.set(.structure, to: structure) }
    return document
  }
}
