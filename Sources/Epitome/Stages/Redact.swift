public import EpitomeCore

/// Takes personal data out of a document: e-mail addresses, telephone numbers, payment card numbers and bank accounts.
///
/// A kind in brackets stands in the place of each, in the text as in `meta` and the layers, and the hash of the source in the
/// place of the source, so that no output holds what was taken out. The id of a document stays.
public struct Redact: Stage {
  /// What ``Redact`` does.
  public struct Options: StageOptions {
    /// Replaces e-mail addresses by `[email]`.
    public var emails = true
    /// Replaces telephone numbers by `[phone]`.
    public var phones = true
    /// Replaces payment card numbers by `[card]`.
    public var cards = true
    /// Replaces international bank account numbers by `[iban]`.
    public var ibans = true

    /// The defaults.
    public init() {}

    /// What each option means.
    public static let descriptions = [
      OptionDescription("emails", "Replace e-mail addresses by [email]"),
      OptionDescription("phones", "Replace telephone numbers by [phone]"),
      OptionDescription("cards", "Replace payment card numbers, which pass the Luhn check, by [card]"),
      OptionDescription("ibans", "Replace bank account numbers, which pass the check of ISO 13616, by [iban]"),
    ]
  }

  /// `redact`.
  public static let id = "redact"
  /// One line for help.
  public static let summary = "Take out e-mail addresses, telephone, card and account numbers, and the source"
  /// True.
  public static let rewritesText = true
  /// True: what it takes out is gone.
  public static let runsOnlyWhenNamed = true

  /// The options that the stage was made with.
  public let options: Options

  /// A stage with options.
  public init(_ options: Options) {
    self.options = options
  }

  /// The document without the data and without its source.
  public func process(_ document: Document) throws -> Document {
    try document.applying(edits(document.bytes)).withoutSource { text in
      let bytes = Array(text.utf8)
      let edits = edits(bytes)
      if edits.isEmpty { return text }
      var chain = EditChain(bytes)
      chain.apply(edits)
      return String(decoding: chain.bytes, as: UTF8.self)
    }
  }

  private func edits(_ bytes: [UInt8]) -> [TextEdit] {
    guard let text = PlainForm(bytes) else { return [] }
    var found: [(range: Range<Int>, kind: String)] = []
    if options.emails { found += EmailAddresses.ranges(text).map { ($0, "[email]") } }
    if options.ibans { found += AccountNumbers.ranges(text).map { ($0, "[iban]") } }
    if options.cards { found += CardNumbers.ranges(text).map { ($0, "[card]") } }
    if options.phones { found += PhoneNumbers.ranges(text).map { ($0, "[phone]") } }
    // Of two that overlap the kind that was looked for first is the more certain one.
    let ranks = found.indices.sorted {
      (found[$0].range.lowerBound, $0) < (found[$1].range.lowerBound, $1)
    }
    var kept: [(range: Range<Int>, rank: Int)] = []
    for rank in ranks {
      if let last = kept.last, last.range.upperBound > found[rank].range.lowerBound {
        let union = last.range.lowerBound..<max(last.range.upperBound, found[rank].range.upperBound)
        kept[kept.count - 1] = (union, min(last.rank, rank))
      } else {
        kept.append((found[rank].range, rank))
      }
    }
    return kept.map { TextEdit(text.span(of: $0.range), Array(found[$0.rank].kind.utf8)) }
  }
}
