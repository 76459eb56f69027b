public import EpitomeCore

/// Writes documents in some form.
public protocol DocumentWriter: Sendable {
  /// The form.
  static var format: OutputFormat { get }
  /// The document in the writer's form, with its last line ended.
  ///
  /// - Throws: ``EpitomeCore/LayerFormatError`` where a layer came over the wire in another shape,
  ///   ``EpitomeCore/MissingLayer`` where the form is made of a layer that is not there, ``UnsuitedDocument`` where the
  ///   document lacks what the form is made of.
  func write(_ document: Document) throws -> [UInt8]
}

/// Writes documents as JSON Lines, the wire form.
public struct JSONLinesWriter: DocumentWriter {
  /// JSON Lines.
  public static let format = OutputFormat.jsonl
  private let options: WireEncoder.Options

  /// A writer; without the source its hash is written.
  public init(includesSource: Bool = true) {
    var options = WireEncoder.Options()
    options.includesSource = includesSource
    self.options = options
  }

  /// One line.
  public func write(_ document: Document) -> [UInt8] { WireEncoder.line(.document(document), options) }
}

/// Writes documents as JSON spread over lines, in the shape of the wire form.
public struct JSONObjectWriter: DocumentWriter {
  /// JSON.
  public static let format = OutputFormat.json
  private let options: WireEncoder.Options

  /// A writer; without the source its hash is written.
  public init(includesSource: Bool = true) {
    var options = WireEncoder.Options()
    options.includesSource = includesSource
    options.isPretty = true
    self.options = options
  }

  /// One object.
  public func write(_ document: Document) -> [UInt8] { WireEncoder.line(.document(document), options) }
}

extension OutputFormat {
  /// The writer of this form.
  ///
  /// - Parameters:
  ///   - includesSource: Whether JSON has the source, and not only its hash.
  ///   - template: What ``template`` writes by.
  ///   - layer: The layer that ``csv`` and ``tsv`` have rather than the terms, such as `summary`; empty for none.
  /// - Returns: the writer.
  public func writer(
    includesSource: Bool = true, template: DocumentTemplate? = nil, of layer: String = ""
  ) -> any DocumentWriter {
    switch self {
    case .markdown: MarkdownWriter()
    case .json: JSONObjectWriter(includesSource: includesSource)
    case .jsonl: JSONLinesWriter(includesSource: includesSource)
    case .text: TextWriter()
    case .html: HTMLWriter()
    case .csv: CSVWriter(of: layer)
    case .tsv: TSVWriter(of: layer)
    case .vtt: WebVTTSummaryWriter()
    case .srt: SubRipSummaryWriter()
    case .chaptersVTT: WebVTTChaptersWriter()
    case .chaptersJSON: PodcastChaptersWriter()
    case .youtube: YouTubeWriter()
    case .ffmetadata: FFMetadataWriter()
    case .template: TemplateWriter(template)
    }
  }
}
