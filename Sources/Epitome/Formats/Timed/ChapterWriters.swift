public import EpitomeCore

/// Writes the sections as chapters of a podcast (Podcasting 2.0 namespace, JSON Chapters 1.2.0).
public struct PodcastChaptersWriter: DocumentWriter {
  /// JSON chapters.
  public static let format = OutputFormat.chaptersJSON

  /// A writer.
  public init() {}

  /// The chapters; `title`, `author`, `podcastName` and `description` stand there where `meta` has them (the last two as `show` and
  /// `description`).
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where there are no sections, ``UnsuitedDocument`` where none has a time.
  public func write(_ document: Document) throws -> [UInt8] {
    let chapters = try Chapters(document, for: Self.format).list
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    let facts = [("author", "author"), ("description", "description"), ("podcastName", "show"), ("title", "title")]
    for (index, (key, field)) in facts.enumerated() {
      if index == 1 {
        writer.key("chapters")
        writer.beginArray()
        for chapter in chapters { Self.write(chapter, to: &writer) }
        writer.endArray()
      }
      if let text = document.meta[field]?.string.map(PlainLine.fold), !text.isEmpty {
        writer.key(key)
        writer.string(text)
      }
    }
    writer.key("version")
    writer.string("1.2.0")
    writer.endObject()
    return writer.bytes + [0x0A]
  }

  private static func write(_ chapter: Chapters.Chapter, to writer: inout JSONWriter) {
    writer.beginObject()
    if let end = chapter.end {
      writer.key("endTime")
      writer.number(Double(Chapters.milliseconds(end)) / 1000)
    }
    writer.key("startTime")
    writer.number(Double(Chapters.milliseconds(chapter.start)) / 1000)
    writer.key("title")
    writer.string(chapter.title)
    writer.endObject()
  }
}

/// Writes the sections as chapters for FFmpeg (FFmpeg Formats Documentation, section "Metadata"), to be put into a recording.
public struct FFMetadataWriter: DocumentWriter {
  /// FFmpeg's metadata.
  public static let format = OutputFormat.ffmetadata

  /// A writer.
  public init() {}

  /// The chapters, after `title`, `artist`, `album` and `date` where `meta` has them (the second and third as `author` and `show`).
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where there are no sections, ``UnsuitedDocument`` where none has a time.
  public func write(_ document: Document) throws -> [UInt8] {
    let chapters = try Chapters(document, for: Self.format).list
    var text = ";FFMETADATA1\n"
    for (key, field) in [("title", "title"), ("artist", "author"), ("album", "show"), ("date", "date")] {
      if let value = document.meta[field]?.string.map(PlainLine.fold), !value.isEmpty {
        text += "\(key)=\(Self.escape(value))\n"
      }
    }
    for chapter in chapters {
      text += "\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=\(Chapters.milliseconds(chapter.start))\n"
      // FFmpeg takes no chapter without an end.
      text += "END=\(Chapters.milliseconds(chapter.end ?? chapter.start + 1))\n"
      text += "title=\(Self.escape(chapter.title))\n"
    }
    return Array(text.utf8)
  }

  /// A value with a backslash before what means something.
  private static func escape(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
      if ["=", ";", "#", "\\"].contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}

/// Writes a description for a video on YouTube: the summary, then the chapters as YouTube finds them.
///
/// The first chapter begins at 0:00, and each is at least ten seconds long: what is shorter joins the one before it. The signs < and >,
/// which YouTube refuses, become ‹ and ›. Of a summary that would make the description longer than 5,000 characters the last lines
/// are left out.
public struct YouTubeWriter: DocumentWriter {
  /// A description for YouTube.
  public static let format = OutputFormat.youtube
  private static let limit = 5000
  private static let shortest = 10

  /// A writer.
  public init() {}

  /// The description.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where there are no sections, ``UnsuitedDocument`` where none has a time.
  public func write(_ document: Document) throws -> [UInt8] {
    var chapters: [(second: Int, line: String)] = []
    for chapter in try Chapters(document, for: Self.format).list {
      let second = chapters.isEmpty ? 0 : ClockTime.wholeSeconds(chapter.start)
      if let last = chapters.last, second - last.second < Self.shortest { continue }
      let line = "\(ClockTime.text(Double(second))) \(Self.plain(chapter.title))\n"
      chapters.append((second, line))
    }
    // A chapter must be ten seconds long, the last one too.
    if let last = chapters.last, chapters.count > 1, let end = try PageFacts(document).duration,
      ClockTime.wholeSeconds(end) - last.second < Self.shortest
    {
      chapters.removeLast()
    }
    let list = chapters.map(\.line).joined()
    var room = Self.limit - list.unicodeScalars.count - 1
    var summary = ""
    for line in try document.list(.summary) {
      let paragraph =
        (line.speaker.map { Self.plain($0) + ": " } ?? "") + (line.cut == nil ? "" : "… ") + Self.plain(line.text)
        + "\n"
      room -= paragraph.unicodeScalars.count
      if room < 0 { break }
      summary += paragraph
    }
    return Array((summary + (summary.isEmpty || list.isEmpty ? "" : "\n") + list).utf8)
  }

  private static func plain(_ text: String) -> String {
    PlainLine.fold(text).replacing("<", with: "‹").replacing(">", with: "›")
  }
}
