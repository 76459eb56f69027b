public import EpitomeCore

/// Writes the summary as captions in WebVTT (W3C, 2019): a cue for each line, at the time of its sentence, with who says it.
public struct WebVTTSummaryWriter: DocumentWriter {
  /// WebVTT.
  public static let format = OutputFormat.vtt

  /// A writer.
  public init() {}

  /// The captions.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where there is no summary, ``UnsuitedDocument`` where it has no times.
  public func write(_ document: Document) throws -> [UInt8] {
    var text = "WEBVTT\n"
    for (index, line) in try TimedSummary(document, for: Self.format).lines.enumerated() {
      text += "\n\(index + 1)\n\(WebVTTText.times(line.start, line.end))\n"
      if let speaker = line.speaker { text += "<v \(WebVTTText.escape(speaker))>" }
      text += WebVTTText.escape(line.text) + "\n"
    }
    return Array(text.utf8)
  }
}

/// Writes the sections as chapters in WebVTT: a cue for each, whose text is the title. Each ends where the next begins.
public struct WebVTTChaptersWriter: DocumentWriter {
  /// WebVTT with chapters.
  public static let format = OutputFormat.chaptersVTT

  /// A writer.
  public init() {}

  /// The chapters.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where there are no sections, ``UnsuitedDocument`` where none has a time.
  public func write(_ document: Document) throws -> [UInt8] {
    var text = "WEBVTT\n"
    for (index, chapter) in try Chapters(document, for: Self.format).list.enumerated() {
      text += "\n\(index + 1)\n\(WebVTTText.times(chapter.start, chapter.end ?? chapter.start + 1))\n"
      text += WebVTTText.escape(chapter.title) + "\n"
    }
    return Array(text.utf8)
  }
}

/// Writes the summary as captions in SubRip: a caption for each line, at the time of its sentence, led by who says it.
///
/// SubRip has no way to write an arrow of two hyphens in text; it becomes the character →.
public struct SubRipSummaryWriter: DocumentWriter {
  /// SubRip.
  public static let format = OutputFormat.srt

  /// A writer.
  public init() {}

  /// The captions; lines are ended by CR and LF, as players expect.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where there is no summary, ``UnsuitedDocument`` where it has no times.
  public func write(_ document: Document) throws -> [UInt8] {
    var text = ""
    for (index, line) in try TimedSummary(document, for: Self.format).lines.enumerated() {
      if index > 0 { text += "\r\n" }
      let times = "\(Timestamp.text(line.start, comma: true)) --> \(Timestamp.text(line.end, comma: true))"
      let words = (line.speaker.map { $0 + ": " } ?? "") + line.text
      text += "\(index + 1)\r\n\(times)\r\n\(words.replacing("-->", with: "→"))\r\n"
    }
    return Array(text.utf8)
  }
}

/// Text and times of WebVTT.
enum WebVTTText {
  /// Text in which no character means anything but itself (WebVTT, section 3.4: cue text and annotations).
  static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The line of times; the cue ends at least a thousandth of a second after it begins.
  static func times(_ start: Double, _ end: Double) -> String {
    "\(Timestamp.text(start)) --> \(Timestamp.text(max(end, start + 0.001)))"
  }
}

/// Times of captions: hours, minutes, seconds and thousandths.
enum Timestamp {
  static func text(_ seconds: Double, comma: Bool = false) -> String {
    let whole = Chapters.milliseconds(seconds)
    let clock = [whole / 3_600_000, whole / 60_000 % 60, whole / 1000 % 60].map { padded($0, 2) }
    return clock.joined(separator: ":") + (comma ? "," : ".") + padded(whole % 1000, 3)
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
