/// Why one document failed. The raw value is the `code` of the wire form.
public enum FailureCode: String, Hashable, Sendable, CaseIterable {
  /// The bytes are no text in any known encoding.
  case decode
  /// The text is not in the form that it claims to be in.
  case format
  /// A stage needs a layer that no stage has written.
  case missingLayer = "missing-layer"
  /// The input is larger than what can be worked on.
  case limit
  /// A stage could not do its work.
  case stage
  /// A stage broke down: an external command died, an invariant did not hold.
  case crash
}

/// One document failed in one stage, or in a reader. The other documents go on.
public struct StageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong, in a word.
  public let code: FailureCode
  /// The stage's name; `read` for a reader.
  public let stage: String
  /// The document's id.
  public let document: String
  /// What went wrong, what was expected, and what to do, in a sentence.
  public let message: String

  /// An error of one document.
  public init(_ code: FailureCode, stage: String, document: String, message: String) {
    self.code = code
    self.stage = stage
    self.document = document
    self.message = message
  }

  /// Tells what any error means for a document in a stage.
  public init(_ error: any Error, stage: String, document: String) {
    switch error {
    case let error as StageError: self = error
    case let error as MissingLayer:
      self.init(.missingLayer, stage: stage, document: document, message: error.description)
    case let error as LayerFormatError:
      self.init(.format, stage: stage, document: document, message: error.description)
    case let error as InvalidEdits:
      self.init(.crash, stage: stage, document: document, message: error.description)
    default:
      self.init(.stage, stage: stage, document: document, message: String(describing: error))
    }
  }

  /// `talks/rl.vtt: terms: missing-layer: …`.
  public var description: String { "\(document): \(stage): \(code.rawValue): \(message)" }
}

/// A layer that a stage needs does not stand.
public struct MissingLayer: Error, Hashable, Sendable, CustomStringConvertible {
  /// Name of the layer.
  public let layer: String

  /// The layer of this name is missing.
  public init(layer: String) {
    self.layer = layer
  }

  /// A sentence for the reader.
  public var description: String {
    "the document has no layer \"\(layer)\"; run the stage that writes it first"
  }
}

/// A layer came over the wire in another shape than its key says.
public struct LayerFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Name of the layer.
  public let layer: String
  /// What is wrong with it.
  public let reason: String

  /// The layer of this name has another shape.
  public init(layer: String, reason: String) {
    self.layer = layer
    self.reason = reason
  }

  /// A sentence for the reader.
  public var description: String { "layer \"\(layer)\": \(reason)" }
}

/// A rewriter's edits are out of order, overlap, or do not lie on scalar boundaries of the text.
public struct InvalidEdits: Error, Hashable, Sendable, CustomStringConvertible {
  /// The edit that cannot be applied.
  public let span: TextSpan
  /// Where the edit before it ended.
  public let after: Int
  /// Length of the text.
  public let count: Int

  /// A sentence for the reader.
  public var description: String {
    "edit of \(span) cannot be applied after \(after) in a text of \(count) bytes: edits must be sorted, apart, and on scalar boundaries"
  }
}

/// An option of a stage has a value that makes no sense.
public struct InvalidOption: Error, Hashable, Sendable, CustomStringConvertible {
  /// Name of the option.
  public let option: String
  /// What was expected and what was found.
  public let reason: String
  /// Which element of a list it is about, from 0; nil for the value as a whole.
  public let element: Int?

  /// An option with a value that makes no sense.
  public init(_ option: String, _ reason: String, element: Int? = nil) {
    self.option = option
    self.reason = reason
    self.element = element
  }

  /// `"limit" must be a whole number from 1 to 500, found text "many"`.
  public var description: String { "\"\(option)\" \(reason)" }
}

/// What the author of a pipeline can mend, found before a document is read.
public enum ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No stage of this name is registered; the nearest that is.
  case unknownStage(String, nearest: String?)
  /// A stage has no option of this name; the nearest that it has, and all that it has.
  case unknownOption(String, stage: String, nearest: String?, known: [String])
  /// An option has a value of another type or out of its range.
  case invalidOption(InvalidOption, stage: String)
  /// A stage reads a layer that no earlier stage writes; the stage that would write it.
  case missingLayer(String, stage: String, writer: String?)
  /// A rewriter stands after a stage whose layer it drops.
  case outOfOrder(rewriter: String, after: String, layer: String)
  /// Two stages of a pipeline have one name.
  case duplicateName(String)
  /// A pipeline has a stage that must be awaited where nothing can wait.
  case needsAwait(stage: String)

  /// A sentence for the reader.
  public var description: String {
    switch self {
    case .unknownStage(let name, let nearest):
      "no stage called \"\(name)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    case .unknownOption(let name, let stage, let nearest, let known):
      "stage \"\(stage)\" has no option \"\(name)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
        + (known.isEmpty ? "; it has none" : "; options: " + known.joined(separator: ", "))
    case .invalidOption(let error, let stage):
      "stage \"\(stage)\": \(error)"
    case .missingLayer(let layer, let stage, let writer):
      "stage \"\(stage)\" needs \"\(layer)\", which no earlier stage makes"
        + (writer.map { "; add \"use: \($0)\" before it" } ?? "")
    case .outOfOrder(let rewriter, let after, let layer):
      "stage \"\(rewriter)\" changes the text and so drops \"\(layer)\" made by \"\(after)\"; put \"\(rewriter)\" before \"\(after)\""
    case .duplicateName(let name):
      "two stages are called \"\(name)\"; give one a \"name\""
    case .needsAwait(let stage):
      "stage \"\(stage)\" has to be awaited; call the asynchronous \"process\""
    }
  }
}
