import EpitomeCore

/// Tables with a head, of fields separated by commas, semicolons or tabs: a column of texts, and one of times or of speakers.
///
/// A row that ends before its text is counted in `meta.droppedCues`. What a row has beyond its columns belongs to the text, if that is the
/// last column and stands without quotation marks; else it is left out. Times are clock times, count frames, or are numbers, whose
/// unit is told by the head or, of whole ones, by how long speech takes.
public enum TableFormat: TranscriptFormat {
  /// `table`.
  public static let name = "table"
  /// `text/csv`.
  public static let mediaType = "text/csv"
  /// `csv`, `tsv`.
  public static let fileExtensions = ["csv", "tsv"]

  /// How many rows are looked at to tell whether the columns are what they are called.
  private static let sample = 50

  /// Sure where the columns have names that are known and most rows have such times, or several a speaker.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let (columns, rows) = find(probe) else { return 0 }
    let reader = TableReader(columns, probe.source)
    var (texts, times, speakers) = (0, 0, 0)
    for fields in rows.prefix(sample) {
      guard let text = reader.text(fields), !text.isBlank(in: probe.source) else { continue }
      texts += 1
      if reader.hasTime(fields) { times += 1 }
      if reader.speaker(fields) != nil { speakers += 1 }
    }
    if times > 0, times * 2 > texts { return 0.93 }
    return columns.isSpeakerSure && speakers > 1 && speakers * 2 > texts ? 0.93 : 0
  }

  /// Finds the rows.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    guard let (columns, rows) = find(probe) else { return ParsedTranscript() }
    var reader = TableReader(columns, probe.source)
    for fields in rows { reader.learn(fields) }
    var segments: [Segment] = []
    var dropped = 0
    for fields in rows where !fields.isEmpty {
      if let segment = reader.segment(fields) { segments.append(segment) } else { dropped += 1 }
    }
    var meta: JSONObject = dropped > 0 ? ["droppedCues": .integer(Int64(dropped))] : [:]
    if let rate = reader.frameRate { meta["frameRate"] = .integer(Int64(rate)) }
    return SegmentList.assemble(segments, source: probe.source, meta: meta)
  }

  private static func find(_ probe: FormatProbe) -> (columns: TableColumns, rows: DelimitedRows)? {
    TableColumns.find(in: probe.source, firstLine: probe.firstLines(1).first?.range)
  }
}

/// Reads the rows of a table, once all have been looked at for how they count time.
private struct TableReader {
  private enum Stamp {
    case frames(FrameTime)
    case time(SpokenTime)
  }

  private let columns: TableColumns
  private let source: [UInt8]
  private var unit = SpokenUnit()
  private var rate = FrameRate()
  private var hasFrames = false
  private var last: (start: SpokenTime, bytes: Int)?

  init(_ columns: TableColumns, _ source: [UInt8]) {
    (self.columns, self.source) = (columns, source)
  }

  /// Frames a second, where the times count frames.
  var frameRate: Int? { hasFrames ? rate.perSecond : nil }

  /// Takes in how a row counts time.
  mutating func learn(_ fields: [DelimitedRows.Field]) {
    let stamps = [columns.start, columns.end].map { stamp($0, fields) }
    for case .frames(let time)? in stamps {
      rate.add(time)
      hasFrames = true
    }
    guard case .time(let start)? = stamps[0], columns.text < fields.count else { return }
    let text = fields[columns.text].range
    let scalars = source[text].count { $0 & 0xC0 != 0x80 }
    unit.add(start)
    if case .time(let end)? = stamps[1] {
      unit.add(end, isStart: false)
      if start.form != .seconds { unit.add(span: end.value - start.value, bytes: text.count, scalars: scalars) }
    } else if let last, start.form == .whole {
      unit.add(span: start.value - last.start.value, bytes: last.bytes, scalars: 0)
    }
    last = (start, text.count)
  }

  /// What a row says; nil where it ends before its text.
  func segment(_ fields: [DelimitedRows.Field]) -> Segment? {
    guard let text = text(fields) else { return nil }
    let start = seconds(columns.start, fields)
    let duration = start.flatMap { start in seconds(columns.duration, fields).map { start + $0 } }
    let end = (seconds(columns.end, fields) ?? duration).map { max(start ?? 0, $0) }
    return Segment(text, start: start, end: end, speaker: speaker(fields))
  }

  func text(_ fields: [DelimitedRows.Field]) -> Passage? {
    guard columns.text < fields.count else { return nil }
    var field = fields[columns.text]
    if !field.isQuoted, columns.text == columns.count - 1, let last = fields.last {
      field.range = field.range.lowerBound..<last.range.upperBound + (last.isQuoted ? 1 : 0)
    }
    field.range = field.range.clamped(to: source.indices)
    return Passage(field, in: source)
  }

  func speaker(_ fields: [DelimitedRows.Field]) -> String? {
    guard let index = columns.speaker, index < fields.count else { return nil }
    let bytes = Passage(fields[index], in: source).bytes(in: source)
    let name = ByteScan.label(bytes, bytes.indices)
    return name.isEmpty ? nil : name
  }

  func hasTime(_ fields: [DelimitedRows.Field]) -> Bool { stamp(columns.start, fields) != nil }

  private func seconds(_ column: TableColumns.Time?, _ fields: [DelimitedRows.Field]) -> Double? {
    switch stamp(column, fields) {
    case .frames(let time)?: rate.seconds(time)
    case .time(let time)?: unit.perSecond.map { time.seconds($0) }
    case nil: nil
    }
  }

  private func stamp(_ column: TableColumns.Time?, _ fields: [DelimitedRows.Field]) -> Stamp? {
    guard let column, column.index < fields.count else { return nil }
    let range = source.trimmed(fields[column.index].range)
    guard range.count <= 32 else { return nil }
    var bytes = Array(source[range])
    if let frames = FrameTime(bytes, at: 0, to: bytes.count), frames.end == bytes.count { return .frames(frames) }
    if columns.separator != UInt8(ascii: ","), bytes.count(where: { $0 == 0x2C }) == 1, !bytes.contains(0x3A),
      let comma = bytes.firstIndex(of: 0x2C)
    {
      bytes[comma] = 0x2E
    }
    return SpokenTime(bytes, unitsPerSecond: column.unitsPerSecond).map { .time($0) }
  }
}
