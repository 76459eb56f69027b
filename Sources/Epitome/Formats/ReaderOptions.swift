/// How a ``TranscriptReader`` reads.
public struct ReaderOptions: Hashable, Sendable {
  /// The encoding of the input, by any name that ICU knows; empty to find it out.
  public var encoding = ""
  /// The language of the input as a BCP 47 tag; empty to take what the file says, or to leave it to the pipeline.
  public var language = ""
  /// The name of a format (``TranscriptReader/formatNames``); empty to find it out.
  public var format = ""
  /// Leaves everything in the text: labels, time stamps, mark-up.
  public var plain = false
  /// The size of one document in bytes, above which it is refused: of a file, or of one line of JSON Lines.
  public var maximumBytes = 256 << 20

  /// The defaults.
  public init() {}
}
