/// Which columns of a table have the text, the times and the speaker, by the names in its head, in seven languages.
struct TableColumns: Hashable, Sendable {
  /// A column of times.
  struct Time: Hashable, Sendable {
    var index: Int
    /// What the name says that a number counts: `start_ms`, `Start (ms)`.
    var unitsPerSecond: Double?
  }

  private enum Role { case text, start, end, duration, speaker, person }

  /// Where the separator of the fields stands for itself.
  let separator: UInt8
  let count: Int
  private(set) var text = 0
  private(set) var start: Time?
  private(set) var end: Time?
  private(set) var duration: Time?
  private(set) var speaker: Int?
  /// Whether the name of the speaker's column is one of those that only transcripts have.
  private(set) var isSpeakerSure = false

  private static let names: [(role: Role, names: String)] = [
    (
      .text,
      """
      text transcript transcription content sentence utterance caption subtitle dialogue transkript inhalt satz \
      untertitel texte contenu phrase transcripción texto contenido frase testo contenuto trascrizione transcrição \
      conteúdo tekst inhoud zin ondertitel transcripttext captiontext
      """
    ),
    (
      .start,
      """
      start starttime starttimestamp starttimecode begin begintime in timein timestampin timecodein tcin inpoint from timestamp \
      time timecode von anfang beginn startzeit zeit zeitstempel zeitmarke début debut temps tempsdebut tempsdébut horodatage inicio \
      início comienzo desde tiempo tempo inizio van begintijd starttijd tijd tijdcode
      """
    ),
    (
      .end,
      """
      end endtime endtimestamp endtimecode stop out timeout timestampout timecodeout tcout outpoint to until bis ende \
      endzeit fin tempsfin hasta final fine fim até einde eind tot eindtijd
      """
    ),
    (.duration, "duration dauer durée duración durata duração duur"),
    (
      .speaker,
      """
      speaker speakername speakerlabel speakerid sprecher sprecherin sprechername redner intervenant intervenante \
      locuteur orateur hablante orador locutor interlocutor parlante relatore falante spreker
      """
    ),
    (.person, "name who participant participantname author user character person nom nombre nome naam"),
  ]

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (role, names) in names { for name in names.split(separator: " ") { roles[String(name)] = role } }
    return roles
  }()

  private static let units: [(suffix: String, perSecond: Double)] = [
    ("milliseconds", 1000), ("millis", 1000), ("ms", 1000), ("seconds", 1), ("sec", 1), ("s", 1),
  ]

  /// The most columns that a transcript has.
  private static let most = 64

  /// The columns of a head; nil where it has no text, or neither times nor speaker.
  init?(_ head: [DelimitedRows.Field], of source: [UInt8], separator: UInt8) {
    guard 2...Self.most ~= head.count else { return nil }
    (self.separator, count) = (separator, head.count)
    var hasText = false
    for (index, field) in head.enumerated() {
      guard let (role, unit) = Self.role(field, source) else { continue }
      let time = Time(index: index, unitsPerSecond: unit)
      switch role {
      case .text where !hasText: (text, hasText) = (index, true)
      case .start where start == nil: start = time
      case .end where end == nil: end = time
      case .duration where duration == nil: duration = time
      case .speaker where !isSpeakerSure: (speaker, isSpeakerSure) = (index, true)
      case .person where speaker == nil: speaker = index
      default: break
      }
    }
    guard hasText, start != nil || isSpeakerSure else { return nil }
  }

  /// The columns of a text whose first line that is not blank is a head, and where the rows under it begin.
  static func find(in source: [UInt8], firstLine: Range<Int>?) -> (columns: TableColumns, rows: DelimitedRows)? {
    guard let firstLine, firstLine.count < 4096 else { return nil }
    for separator in [UInt8(0x09), UInt8(ascii: ";"), UInt8(ascii: ",")] where source[firstLine].contains(separator) {
      var rows = DelimitedRows(source, separator: separator, from: firstLine.lowerBound)
      if let head = rows.next(), let columns = TableColumns(head, of: source, separator: separator) {
        return (columns, rows)
      }
    }
    return nil
  }

  private static func role(_ field: DelimitedRows.Field, _ source: [UInt8]) -> (Role, Double?)? {
    guard field.range.count <= 60 else { return nil }
    let name = ByteScan.string(source, field.range).lowercased().filter(\.isLetter)
    if let role = roles[name] { return (role, nil) }
    for unit in units where name.hasSuffix(unit.suffix) {
      if let role = roles[String(name.dropLast(unit.suffix.count))] { return (role, unit.perSecond) }
    }
    return nil
  }
}
