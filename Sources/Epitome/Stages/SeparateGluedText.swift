public import EpitomeCore

/// Puts line breaks back where they were lost, so that one thing touches the next: a web address and a word, a sentence and a
/// sentence, a heading and its text, the items of a list.
///
/// It only inserts. Names, addresses, versions and code with capitals or full stops inside stay whole.
public struct SeparateGluedText: Rewriter {
  /// What ``SeparateGluedText`` looks for.
  public struct Options: StageOptions {
    /// Parts web addresses from the text around them.
    public var addresses = true
    /// Parts sentences that follow each other without a space.
    public var sentences = true
    /// Parts headings and lines without a full stop from the text that follows them.
    public var headings = true
    /// Parts list items that begin with a sign.
    public var bullets = true

    /// The defaults.
    public init() {}

    /// What each option means.
    public static let descriptions = [
      OptionDescription("addresses", "Part web addresses from the text around them"),
      OptionDescription("sentences", "Part sentences that follow each other without a space"),
      OptionDescription("headings", "Part headings and lines without a full stop from what follows them"),
      OptionDescription("bullets", "Part list items that begin with a sign"),
    ]
  }

  /// `unglue`.
  public static let id = "unglue"
  /// One line for help.
  public static let summary = "Put back line breaks that were lost"

  /// The options that the stage was made with.
  public let options: Options

  /// A stage with options.
  public init(_ options: Options) {
    self.options = options
  }

  /// A line feed at each place where a break was lost.
  public func edits(for document: Document) -> [TextEdit] {
    guard GlueCandidates.mayStand(in: document.bytes) else { return [] }
    var scanner = GlueScanner(document, options)
    scanner.scan()
    var breaks = scanner.breaks
    if let joins = UnspacedJoins(document.bytes) {
      let more = joins.find(headings: options.headings, sentences: options.sentences)
      if !more.isEmpty { breaks = Set(breaks + more).sorted() }
    }
    return breaks.map { TextEdit(TextSpan($0, $0), [0x0A]) }
  }
}
