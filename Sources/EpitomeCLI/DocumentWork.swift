#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// What became of one document.
  enum Outcome: Sendable {
    /// A document, with what an index says of it where there will be one, in the forms that were asked for, in their order; nil for one that cannot hold it, such as captions without times.
    case written(IndexedDocument?, [[UInt8]?])
    /// A document whose line is so long that the sink writes it in parts.
    case long(Document, WireEncoder.Options)
    /// A document that failed; `isNew` where it failed here and not in an earlier stage of the pipe.
    case failed(FailedDocument, isNew: Bool)
    /// An input that could not be read.
    case problem(InputProblem)
    /// A document that an earlier run wrote, whose bytes are the same.
    case kept(WrittenDocument)
  }

  /// What became of a piece of input.
  struct PieceResult: Sendable {
    var outcomes: [Outcome] = []
    /// What the manifest of a folder is told of the piece.
    var note: FolderNote?
  }

  /// What is done to every document: read, process, write.
  struct DocumentWork: Sendable {
    let reader: InputReader
    let formats: [OutputFormat]
    let includesSource: Bool
    let timings: StageTimings?
    let process: @Sendable (Document) async throws -> Document
    /// What the form `template` writes by.
    var template: DocumentTemplate?
    /// The layer that tables have rather than the terms.
    var layer = ""
    /// Whether results go into a folder, whose index wants to know of the document.
    var isIndexed = false
    /// Whether the sink takes ``Outcome/long(_:_:)`` for a line of JSON Lines.
    var takesParts = false
    /// Says something else of a document than its formats would, where it is not nil.
    var describe: (@Sendable (Document) throws -> [UInt8])?

    /// Reads a piece of input and does the work on the documents in it.
    func outcomes(of piece: InputPiece) async throws -> [Outcome] {
      if case .problem(let problem) = piece { return [.problem(problem)] }
      var outcomes: [Outcome] = []
      let records = StageTimings.measure("read", timings, bytes: piece.count) { reader.records(in: piece) }
      for (record, isNew) in records {
        switch record {
        case .failure(let failure): outcomes.append(.failed(failure, isNew: isNew))
        case .document(let document): outcomes.append(try await outcome(of: document))
        }
      }
      return outcomes
    }

    /// Bytes of a line above which it is not made before its turn, since all layers stand in it once more, at several times their size.
    private static let longLine = 1 << 22

    private func outcome(of document: Document) async throws -> Outcome {
      do {
        let done = try await process(document)
        if takesParts, formats == [.jsonl], describe == nil, WireEncoder.estimatedCount(done) > Self.longLine {
          var options = WireEncoder.Options()
          options.includesSource = includesSource
          return .long(done, options)
        }
        let written: [[UInt8]?] = try StageTimings.measure("write", timings, bytes: done.bytes.count) {
          if let describe { return [try describe(done)] }
          return try forms(of: done)
        }
        return .written(isIndexed ? try IndexedDocument(done) : nil, written)
      } catch let error as CancellationError {
        throw error
      } catch {
        return .failed(FailedDocument(StageError(error, stage: "write", document: document.id)), isNew: true)
      }
    }
  }

  extension DocumentWork {
    /// A document in all forms. One that is not for it is left out, unless none is for it.
    private func forms(of document: Document) throws -> [[UInt8]?] {
      var misfit: UnsuitedDocument?
      let forms = try formats.map { format -> [UInt8]? in
        do {
          return try format.writer(includesSource: includesSource, template: template, of: layer)
            .write(document)
        } catch let error as UnsuitedDocument {
          misfit = misfit ?? error
          return nil
        }
      }
      if let misfit, forms.allSatisfy({ $0 == nil }) { throw misfit }
      return forms
    }
  }

  /// Makes documents out of pieces of input.
  struct InputReader: Sendable {
    private let reader: TranscriptReader

    init(_ options: ReaderOptions) {
      reader = TranscriptReader(options)
    }

    /// The documents of a piece, and whether one that failed did so here.
    func records(in piece: InputPiece) -> [(record: DocumentRecord, isNew: Bool)] {
      switch piece {
      case .problem, .kept, .end: return []
      case .file(let bytes, let entry):
        let id = entry.id ?? "sha256:" + SHA256.hex(bytes).prefix(16)
        return reader.read(bytes, id: id, fileName: entry.id).map { ($0, true) }
      case .line(let line, let entry):
        guard let record = reader.readLine(line, id: entry.id ?? "-") else { return [] }
        return [(record, !Self.isPassedOn(record, line))]
      case .record(let line): return [(reader.readAlone(line), true)]
      }
    }

    /// Whether a failure is what the line itself says.
    private static func isPassedOn(_ record: DocumentRecord, _ line: JSONLinesSplitter.Line) -> Bool {
      guard case .failure = record, case .line(let bytes, _) = line,
        case .record(.failure)? = try? WireDecoder.read(bytes, range: bytes.indices)
      else { return false }
      return true
    }
  }
#endif
