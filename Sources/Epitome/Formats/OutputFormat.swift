/// The forms in which documents are written.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  /// A page for people.
  case markdown
  /// An object spread over lines, or an array of them.
  case json
  /// The wire form, one document a line.
  case jsonl
  /// Plain text: what the last stage found.
  case text
  /// A page for a browser, with the transcript, in one file.
  case html
  /// The terms, or without them what else was found, as comma-separated values.
  case csv
  /// The same as tab-separated values.
  case tsv
  /// The summary as captions in WebVTT.
  case vtt
  /// The summary as captions in SubRip.
  case srt
  /// The sections as chapters in WebVTT.
  case chaptersVTT = "chapters-vtt"
  /// The sections as chapters of a podcast in JSON.
  case chaptersJSON = "chapters-json"
  /// The summary and the sections as a description of a video on YouTube.
  case youtube
  /// The sections as chapters for FFmpeg.
  case ffmetadata
  /// A Mustache template of the user's own.
  case template

  /// The ending of a file in this form, without the dot.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .json: "json"
    case .jsonl: "jsonl"
    case .text: "txt"
    case .html: "html"
    case .csv: "csv"
    case .tsv: "tsv"
    case .vtt: "vtt"
    case .srt: "srt"
    case .chaptersVTT: "chapters.vtt"
    case .chaptersJSON: "chapters.json"
    case .youtube: "youtube.txt"
    case .ffmetadata: "ffmeta"
    case .template: "txt"
    }
  }

  /// Whether several documents in this form, one after the other, are one table with the first one's row of names.
  public var isTable: Bool { self == .csv || self == .tsv }

  /// Whether a file in this form belongs to one recording, so that two cannot stand one after the other.
  public var isOfOneRecording: Bool {
    switch self {
    case .vtt, .srt, .chaptersVTT, .chaptersJSON, .ffmetadata: true
    default: false
    }
  }
}

/// A document lacks what a form is made of, such as times.
public struct UnsuitedDocument: Error, Hashable, Sendable, CustomStringConvertible {
  /// The form.
  public let format: OutputFormat
  /// What the document lacks.
  public let reason: String

  /// A document that cannot be written in a form.
  public init(_ format: OutputFormat, _ reason: String) {
    self.format = format
    self.reason = reason
  }

  /// A sentence for the reader.
  public var description: String { "cannot be written as \(format.rawValue): \(reason)" }
}
