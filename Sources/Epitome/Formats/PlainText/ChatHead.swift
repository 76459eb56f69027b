import EpitomeCore

/// The head of a message in the export or log of a chat: a name, and when the message was sent by the clock, which is no time of a
/// recording.
///
/// Understood are `[02.01.23, 10:00:03] Ann: …` and `1/2/23, 10:00 AM - Ann: …` of messengers, `10:00:03 From Ann to Everyone: …` of
/// meetings, `[10:03] <ann> …` of IRC, and `Ann  [10:03 AM]` on a line of its own.
struct ChatHead: Hashable, Sendable {
  /// Who wrote the message.
  var name: String
  /// Where the message begins; the end of the line where it stands on the lines after it.
  var payload: Int

  init?(_ source: [UInt8], _ content: Range<Int>) {
    let content = Self.withoutMark(source, content)
    guard let first = content.first, content.count > 8 else { return nil }
    if ByteScan.isDigit(source[first]) || source[first] == UInt8(ascii: "[") {
      self.init(stampFirst: source, content)
    } else {
      self.init(nameFirst: source, content)
    }
  }

  /// Whether a line says in a chat what nobody wrote: who came or went, that a subject changed. It has a stamp and no name, and a date or
  /// a sign: `[14:03] * ann has joined`.
  static func isNotice(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    let content = withoutMark(source, content)
    guard let stamp = LeadingStamp(source, content) else { return false }
    let signs = ["*", "-!-", "-->", "<--", "==="]
    return stamp.stamp.hasDate
      || signs.contains { ByteScan.has($0, in: source, at: stamp.end, to: content.upperBound) }
  }

  /// Without the mark of direction that telephones write before some messages.
  private static func withoutMark(_ source: [UInt8], _ content: Range<Int>) -> Range<Int> {
    ByteScan.has("\u{200E}", in: source, at: content.lowerBound, to: content.upperBound)
      ? content.lowerBound + 3..<content.upperBound : content
  }

  private init?(stampFirst source: [UInt8], _ content: Range<Int>) {
    let end = content.upperBound
    guard let lead = LeadingStamp(source, content) else { return nil }
    var index = lead.end
    if let nick = Self.nick(source, index..<end) {
      self = nick
      return
    }
    let isFrom = ByteScan.hasCaseless("from ", in: source, at: index, to: end)
    if isFrom { index = ByteScan.skipBlanks(source, from: index + 5, to: end) }
    guard lead.stamp.hasDate || isFrom else { return nil }
    // A tilde stands before the name of who is not in the address book.
    if index < end, source[index] == UInt8(ascii: "~") {
      index = ByteScan.skipSpaces(source, from: index + 1, to: end)
    }
    guard let colon = source[index..<max(index, min(end, index + 120))].firstIndex(of: 0x3A) else { return nil }
    var nameEnd = colon
    if isFrom, let to = (index..<colon).first(where: { ByteScan.hasCaseless(" to ", in: source, at: $0, to: colon) }) {
      nameEnd = to
    }
    let range = source.trimmed(index..<nameEnd)
    guard range.count <= 60, !range.isEmpty,
      isFrom || LabelShape(source, range) != nil || source[range.lowerBound] == 0x2B
    else { return nil }
    name = ByteScan.label(source, range)
    payload = ByteScan.skipSpaces(source, from: colon + 1, to: end)
  }

  private init(name: String, payload: Int) {
    (self.name, self.payload) = (name, payload)
  }

  /// `<ann> …`, `<@ann> …`: a nick in angle brackets, perhaps after the sign of what it may do.
  private static func nick(_ source: [UInt8], _ range: Range<Int>) -> ChatHead? {
    guard range.count > 2, source[range.lowerBound] == UInt8(ascii: "<"),
      let close = source[range.lowerBound..<min(range.upperBound, range.lowerBound + 40)].firstIndex(
        of: UInt8(ascii: ">"))
    else { return nil }
    var start = ByteScan.skipBlanks(source, from: range.lowerBound + 1, to: close)
    while start < close, "@+%~&!".utf8.contains(source[start]) { start += 1 }
    guard start < close, !source[start..<close].contains(where: ByteScan.isSpace) else { return nil }
    return ChatHead(
      name: ByteScan.string(source, start..<close),
      payload: ByteScan.skipSpaces(source, from: close + 1, to: range.upperBound))
  }

  private init?(nameFirst source: [UInt8], _ content: Range<Int>) {
    let end = content.upperBound
    guard content.count <= 80, source[end - 1] == UInt8(ascii: "]"),
      let open = content.last(where: { source[$0] == UInt8(ascii: "[") }),
      let stamp = Stamp(source, at: open + 1, to: end), stamp.end == end - 1, stamp.isClock
    else { return nil }
    let range = source.trimmed(content.lowerBound..<open)
    guard LabelShape(source, range) != nil else { return nil }
    name = ByteScan.label(source, range)
    payload = end
  }

  /// A stamp at the head of a line, in brackets or before a dash.
  private struct LeadingStamp {
    var stamp: Stamp
    /// After the stamp and what parts it from the rest.
    var end: Int

    init?(_ source: [UInt8], _ content: Range<Int>) {
      guard let first = content.first else { return nil }
      var index = first
      let isBracketed = source[index] == UInt8(ascii: "[")
      if isBracketed { index += 1 }
      guard let stamp = Stamp(source, at: index, to: content.upperBound) else { return nil }
      index = stamp.end
      if isBracketed {
        guard index < content.upperBound, source[index] == UInt8(ascii: "]") else { return nil }
        index += 1
      }
      index = ByteScan.skipSpaces(source, from: index, to: content.upperBound)
      if !isBracketed, index + 1 < content.upperBound, source[index] == 0x2D, !"-!>".utf8.contains(source[index + 1]) {
        index = ByteScan.skipSpaces(source, from: index + 1, to: content.upperBound)
      }
      self.stamp = stamp
      end = index
    }
  }

  /// A date and a time by the clock, or the time alone.
  private struct Stamp {
    var end: Int
    var hasDate = false
    /// Whether it says which half of the day.
    var isClock = false

    init?(_ source: [UInt8], at start: Int, to limit: Int) {
      var index = start
      var numbers = 0
      while numbers < 3, let after = Self.number(source, at: index, to: limit), after < limit,
        [0x2E, 0x2F, 0x2D].contains(source[after]) || numbers == 2
      {
        numbers += 1
        index = numbers == 3 ? after : after + 1
      }
      hasDate = numbers == 3
      if hasDate {
        if index < limit, source[index] == 0x2C || source[index] == UInt8(ascii: "T") { index += 1 }
        index = ByteScan.skipSpaces(source, from: index, to: limit)
      } else {
        index = start
      }
      guard let time = Timecode(source, at: index, to: limit) else { return nil }
      index = time.end
      // Some telephones write U+202F before AM and PM.
      if let half = HalfOfDay.end(source, from: index, to: limit) {
        isClock = true
        index = half
      }
      end = index
    }

    private static func number(_ source: [UInt8], at start: Int, to end: Int) -> Int? {
      var index = start
      while index < end, ByteScan.isDigit(source[index]), index - start < 4 { index += 1 }
      return index > start ? index : nil
    }
  }
}
