/// Options of a stage: a value with a default for every field.
///
/// The fields' names are the keys in pipeline files. No field is optional: an empty list, 0 or an enum case says "none", so that
/// the encoded defaults name every option.
public protocol StageOptions: Codable, Hashable, Sendable {
  /// The defaults.
  init()
  /// What the options mean and may hold, in the order in which help shows them; one for each field.
  static var descriptions: [OptionDescription] { get }
}

/// The options of a stage that has none.
public struct NoOptions: StageOptions {
  /// The only value.
  public init() {}
  /// Empty.
  public static var descriptions: [OptionDescription] { [] }
}

/// What one option means and may hold. Its type is that of its default.
public struct OptionDescription: Hashable, Sendable {
  /// Name of the field.
  public let name: String
  /// One line for help, with the unit.
  public let summary: String
  /// Least value of a number; nil for none.
  public let minimum: Double?
  /// Greatest value of a number; nil for none.
  public let maximum: Double?
  /// Values that a text may have; empty for any.
  public let choices: [String]
  /// Whether a number may have a fraction though its default is whole.
  public let isFraction: Bool
  /// Whether the text is the path of a file, or empty for none. In a pipeline file it is relative to that file, and what the
  /// file holds is part of what the option says.
  public let isFile: Bool

  /// A description of an option.
  public init(
    _ name: String, _ summary: String, minimum: Double? = nil, maximum: Double? = nil, choices: [String] = [],
    isFraction: Bool = false, isFile: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.minimum = minimum
    self.maximum = maximum
    self.choices = choices
    self.isFraction = isFraction
    self.isFile = isFile
  }
}

/// A stage that may wait: for an external command, for a remote model. The runner awaits it.
public protocol AsyncStage: Sendable {
  /// What can be set in a pipeline file or on the command line.
  associatedtype Options: StageOptions = NoOptions
  /// Name in pipeline files and in the shell: one plain word.
  static var id: String { get }
  /// One line for help: what the stage does.
  static var summary: String { get }
  /// Names of layers that must stand. None by default.
  static var reads: [String] { get }
  /// Names of layers that are made use of where they stand. None by default.
  static var uses: [String] { get }
  /// Names of the layers that stand afterwards. None by default.
  static var writes: [String] { get }
  /// Whether the text may change, which drops the layers anchored to it. False by default.
  static var rewritesText: Bool { get }
  /// Whether no pipeline has the stage unless it is named, because it takes out what others need. False by default.
  static var runsOnlyWhenNamed: Bool { get }
  /// The options that the stage was made with.
  var options: Options { get }
  /// A stage with options; what is expensive is done here, once.
  ///
  /// - Throws: ``InvalidOption`` where options make no sense, alone or together.
  init(_ options: Options) throws
  /// The document with the stage's findings. The same for the same document and options, whenever and wherever it is called.
  func process(_ document: Document) async throws -> Document
}

/// One step of a pipeline: finds something in a document, or changes its text.
///
/// Pure: no clock, no environment, no file system, no unseeded randomness.
public protocol Stage: AsyncStage {
  /// The document with the stage's findings. The same for the same document and options, whenever and wherever it is called.
  func process(_ document: Document) throws -> Document
}

extension AsyncStage {
  /// None.
  public static var reads: [String] { [] }
  /// None.
  public static var uses: [String] { [] }
  /// None.
  public static var writes: [String] { [] }
  /// False.
  public static var rewritesText: Bool { false }
  /// False.
  public static var runsOnlyWhenNamed: Bool { false }

  /// A stage with the default options.
  ///
  /// - Throws: ``InvalidOption`` never for the built-in stages, whose defaults are tested.
  public init() throws {
    try self.init(Options())
  }
}

extension AsyncStage where Options == NoOptions {
  /// The only value.
  public var options: NoOptions { NoOptions() }
}

/// A stage that finds: it writes one layer.
public protocol Annotator: Stage {
  /// What the layer holds.
  associatedtype Value: LayerValue
  /// The layer.
  static var layer: LayerKey<Value> { get }
  /// What is found in the document.
  func annotate(_ document: Document) throws -> Value
}

extension Annotator {
  /// The one layer.
  public static var writes: [String] { [layer.name] }

  /// Writes what ``annotate(_:)`` finds.
  public func process(_ document: Document) throws -> Document {
    document.setting(Self.layer, to: try annotate(document))
  }
}

/// A stage that changes the text, by edits that keep the way back to the source.
public protocol Rewriter: Stage {
  /// Edits of the text, sorted and not overlapping.
  func edits(for document: Document) throws -> [TextEdit]
}

extension Rewriter {
  /// True.
  public static var rewritesText: Bool { true }

  /// Applies what ``edits(for:)`` yields.
  public func process(_ document: Document) throws -> Document {
    try document.applying(try edits(for: document))
  }
}
