public import EpitomeCore

/// A reader of one file format: tells whether a text is in its format, and finds the transcript in it.
public protocol TranscriptFormat: Sendable {
  /// The format's name in options and in `meta.format`, such as `webvtt`.
  static var name: String { get }
  /// The media type that goes into `meta.mediaType`.
  static var mediaType: String { get }
  /// Endings of file names in lower case, without the point. A name only breaks ties between formats that are equally sure.
  static var fileExtensions: [String] { get }

  /// How sure it is that the text is in this format, by what stands in it: 0 for no, 1 for beyond doubt.
  static func confidence(in probe: FormatProbe) -> Double

  /// Finds the transcript.
  ///
  /// - Throws: ``TranscriptFormatError`` where the text is in this format but broken beyond reading.
  static func parse(_ probe: FormatProbe) throws -> ParsedTranscript
}

/// A decoded file, with what several formats want to know of it.
public struct FormatProbe: Sendable {
  /// The file as UTF-8, without a byte order mark.
  public let source: [UInt8]
  /// The file as a JSON value, where it is one.
  public let json: JSONNode?
  /// Why the file is no JSON value, where it begins like one.
  public let jsonError: JSONError?
  let lines: SourceLines
  /// The element that the file opens with, where it is mark-up.
  let markup: (name: String, tag: Range<Int>)?

  /// Looks at a decoded file.
  public init(_ source: [UInt8]) {
    self.source = source
    lines = SourceLine.split(source)
    markup = MarkupHead.root(source)
    var json: JSONNode?
    var jsonError: JSONError?
    if let first = source.first(where: { !ByteScan.isSpace($0) }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    {
      do {
        json = try JSONNode.parse(source, allowNonFinite: true)
      } catch {
        jsonError = error
      }
    }
    self.json = json
    self.jsonError = jsonError
  }

  /// The first lines that are not blank, at most `count`.
  func firstLines(_ count: Int) -> [SourceLine] {
    var found: [SourceLine] = []
    for line in lines where found.count < count && !ByteScan.isBlank(source, line.range) { found.append(line) }
    return found
  }
}

/// What a reader found in a file.
public struct ParsedTranscript: Sendable {
  /// The transcript and its way back; nil where it is the whole source.
  public var text: TextBuilder.Result?
  /// Timed or attributed stretches, in order of the text; nil where the format told of none.
  public var cues: [Cue]?
  /// Headings, items and the like, in order of the text; nil where the format told of none.
  public var structure: [StructureElement]?
  /// What the file says of itself: `title`, `language`, and `droppedCues` where some could not be read.
  public var meta: JSONObject = [:]

  /// A transcript by its parts.
  public init(
    text: TextBuilder.Result? = nil, cues: [Cue]? = nil, structure: [StructureElement]? = nil, meta: JSONObject = [:]
  ) {
    self.text = text
    self.cues = cues
    self.structure = structure
    self.meta = meta
  }
}

/// A text is not what its format asks for.
public struct TranscriptFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was expected and what was found.
  public var message: String
  /// Where, in bytes of the decoded file.
  public var offset: Int

  /// An error at a place in the decoded file.
  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// The message with its offset.
  public var description: String { "\(message) at byte \(offset)" }
}
