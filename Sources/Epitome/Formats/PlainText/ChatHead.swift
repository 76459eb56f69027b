import EpitomeCore

/// The head of a message in the export of a chat: a name, and when the message was sent by the clock, which is no time of a recording.
///
/// Understood are `[02.01.23, 10:00:03] Ann: …` and `1/2/23, 10:00 AM - Ann: …` of messengers, `10:00:03 From Ann to Everyone: …` of
/// meetings, and `Ann  [10:03 AM]` on a line of its own.
struct ChatHead: Hashable, Sendable {
  /// Who wrote the message.
  var name: String
  /// Where the message begins; the end of the line where it stands on the lines after it.
  var payload: Int

  init?(_ source: [UInt8], _ content: Range<Int>) {
    guard let first = content.first, content.count > 8 else { return nil }
    if ByteScan.isDigit(source[first]) || source[first] == UInt8(ascii: "[") {
      self.init(stampFirst: source, content)
    } else {
      self.init(nameFirst: source, content)
    }
  }

  private init?(stampFirst source: [UInt8], _ content: Range<Int>) {
    let end = content.upperBound
    var index = content.lowerBound
    let isBracketed = source[index] == UInt8(ascii: "[")
    if isBracketed { index += 1 }
    guard let stamp = Stamp(source, at: index, to: end) else { return nil }
    index = stamp.end
    if isBracketed {
      guard index < end, source[index] == UInt8(ascii: "]") else { return nil }
      index += 1
    }
    index = ByteScan.skipSpaces(source, from: index, to: end)
    if !isBracketed, index < end, source[index] == 0x2D {
      index = ByteScan.skipSpaces(source, from: index + 1, to: end)
    }
    let isFrom = ByteScan.hasCaseless("from ", in: source, at: index, to: end)
    if isFrom { index = ByteScan.skipBlanks(source, from: index + 5, to: end) }
    guard stamp.hasDate || isFrom else { return nil }
    guard let colon = source[index..<min(end, index + 120)].firstIndex(of: 0x3A) else { return nil }
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
      let half = ByteScan.skipSpaces(source, from: index, to: limit)
      if half + 1 < limit, [0x61, 0x70].contains(source[half] | 0x20), source[half + 1] | 0x20 == 0x6D {
        isClock = true
        index = half + 2
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

/// Finds names on lines of their own before times on lines of their own, as copies of a meeting's transcript have them.
struct NamesBeforeTimes {
  private var before: Range<Int>?
  private var times = 0
  private var pairs: [(place: Int, name: String)] = []

  /// Takes the next line that is not blank.
  mutating func take(_ source: [UInt8], _ content: Range<Int>, isTime: Bool) {
    guard isTime else {
      before = content.count <= 60 ? content : nil
      return
    }
    times += 1
    if let before, let last = before.last, ![0x2E, 0x21, 0x3F].contains(source[last]),
      let shape = LabelShape(source, before), shape.isNameLike
    {
      pairs.append((before.lowerBound, ByteScan.label(source, before)))
    }
    before = nil
  }

  /// The lines of names; none where they do not stand before nearly all times, or never come again.
  var found: NameLines {
    guard pairs.count >= 3, pairs.count * 5 >= times * 4, Set(pairs.map(\.name)).count * 4 <= pairs.count * 3 else {
      return NameLines()
    }
    var lines = NameLines()
    for pair in pairs { lines.add(pair.place, pair.name) }
    return lines
  }
}
