/// One line of the wire: a document, or word of one that failed.
public enum DocumentRecord: Sendable {
  /// A document.
  case document(Document)
  /// A document that failed; stages pass it on.
  case failure(FailedDocument)

  /// The document's id.
  public var id: String {
    switch self {
    case .document(let document): document.id
    case .failure(let failure): failure.id
    }
  }
}

/// Word of a document that failed, as it travels between stages.
public struct FailedDocument: Hashable, Sendable {
  /// The document's id.
  public let id: String
  /// What went wrong, in a word; text that no ``FailureCode`` has passes on unchanged.
  public let code: String
  /// The stage's name; `read` for a reader.
  public let stage: String
  /// What went wrong, what was expected, and what to do.
  public let message: String

  /// Word of a failed document by its parts.
  public init(id: String, code: String, stage: String, message: String) {
    self.id = id
    self.code = code
    self.stage = stage
    self.message = message
  }

  /// Word of the document that an error names.
  public init(_ error: StageError) {
    self.init(id: error.document, code: error.code.rawValue, stage: error.stage, message: error.message)
  }
}
