public import EpitomeCore

/// Finds the questions that are asked: sentences that end in a question mark of any script.
///
/// This is all that a stage of one's own takes. Its options can be set in a pipeline file as soon as it is registered.
public struct FindQuestions: Annotator {
  /// What ``FindQuestions`` goes by.
  public struct Options: StageOptions {
    /// How many questions to keep at most, the first ones. Count, 1...
    public var limit = 3

    /// The defaults.
    public init() {}

    /// What each option means.
    public static let descriptions = [
      OptionDescription("limit", "how many questions to keep at most", minimum: 1)
    ]
  }

  /// `questions`.
  public static let id = "questions"
  /// One line for help.
  public static let summary = "find the questions that are asked"
  /// Sentences.
  public static let reads = [LayerKey<[Sentence]>.sentences.name]
  /// A layer of our own; it passes over the wire like any other.
  public static var layer: LayerKey<[Sentence]> { LayerKey("questions") }

  /// The options that the stage was made with.
  public let options: Options

  /// A stage with options.
  ///
  /// - Throws: `InvalidOption` where `limit` is less than 1.
  public init(_ options: Options) throws {
    guard options.limit >= 1 else {
      throw InvalidOption("limit", "must be a whole number of at least 1, found \(options.limit)")
    }
    self.options = options
  }

  /// The questions of a document, in order.
  public func annotate(_ document: Document) throws -> [Sentence] {
    let questions = try document.require(.sentences).filter { isQuestion(document.bytes, $0.span) }
    return Array(questions.prefix(options.limit))
  }

  /// Whether a sentence ends in `?`, `？`, `؟` or `՞`, brackets and quotation marks after it aside.
  private func isQuestion(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    // A layer from elsewhere may hold spans that lie outside of the text.
    guard 0 <= span.start, span.end <= bytes.count else { return false }
    var end = span.end
    while end > span.start, let scalar = bytes.scalar(before: end) {
      switch scalar.value {
      case 0x3F, 0xFF1F, 0x61F, 0x55E: return true
      case 0x21, 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x300D, 0xFF09: end -= scalar.length
      default: return false
      }
    }
    return false
  }
}
