#if CommandLine
  import Epitome
  import EpitomeCore

  /// What the manifest of a folder is told when a piece of input is done.
  enum FolderNote: Sendable {
    /// A stretch of an input was read, the whole of it or a line: the outcomes before this are its documents.
    case record(InputEntry, sha256: String, isWhole: Bool)
    /// All lines of an input were read.
    case end(InputEntry, sha256: String)
    /// Inputs, by number, stayed as they are.
    case kept(Range<Int>)
  }

  /// The work on pieces of input for a folder, where what was done before need not be done again.
  struct FolderWork: Sendable {
    let work: DocumentWork
    let plan: FolderPlan

    /// What becomes of a piece: nothing new where an earlier run did the same bytes.
    func result(of piece: InputPiece) async throws -> PieceResult {
      switch piece {
      case .problem, .record: return PieceResult(outcomes: try await work.outcomes(of: piece))
      case .kept(let range): return PieceResult(note: .kept(range))
      case .end(let entry, let sha256): return PieceResult(note: .end(entry, sha256: sha256))
      case .file(let bytes, let entry):
        return try await result(of: piece, .record(entry, sha256: SHA256.hex(bytes), isWhole: true))
      case .line(let line, let entry):
        var sha256 = ""
        if case .line(let bytes, _) = line { sha256 = SHA256.hex(bytes) }
        return try await result(of: piece, .record(entry, sha256: sha256, isWhole: false))
      }
    }

    private func result(of piece: InputPiece, _ note: FolderNote) async throws -> PieceResult {
      if case .record(let entry, let sha256, _) = note, let record = plan.record(sha256, ofInput: entry.number) {
        return PieceResult(outcomes: record.documents.map { .kept($0) }, note: note)
      }
      return PieceResult(outcomes: try await work.outcomes(of: piece), note: note)
    }
  }
#endif
