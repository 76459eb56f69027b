import EpitomeCore

/// A time said in words behind the same time in figures, as pages of videos have it for screen readers: `1:09` and `1 minute, 9 seconds`.
///
/// Copied text has both, on lines of their own, on one line, or with nothing between them: `1:091 minute, 9 secondsThe next …`.
struct TimeInWords: Hashable, Sendable {
  /// Seconds from the start.
  let seconds: Int
  /// After its last byte.
  let end: Int

  /// Reads a number of hours, minutes and seconds at `start`, each at most once, the greatest first.
  init?(_ source: [UInt8], at start: Int, to end: Int) {
    var (total, index, last) = (0, start, Int.max)
    var found: Int?
    while let (value, after) = Self.number(source, at: index, to: end),
      let unit = Self.unit(source, at: ByteScan.skipSpaces(source, from: after, to: end), to: end, isOne: value == 1),
      unit.seconds < last
    {
      total += value * unit.seconds
      (last, found) = (unit.seconds, unit.end)
      index = Self.joint(source, from: unit.end, to: end)
    }
    guard let found else { return nil }
    (seconds, self.end) = (total, found)
  }

  /// What says a time in figures again, right behind it or after white space.
  init?(_ source: [UInt8], behind time: Timecode, to end: Int) {
    self.init(source, at: ByteScan.skipSpaces(source, from: time.end, to: end), to: end)
    guard Double(seconds) == time.seconds else { return nil }
  }

  /// A time in figures with nothing between it and the words: its seconds have two digits.
  static func glued(_ source: [UInt8], at start: Int, to end: Int) -> (time: Timecode, spoken: TimeInWords)? {
    var index = start
    while index < end, ByteScan.isDigit(source[index]) { index += 1 }
    var colons = 0
    while index + 2 < end, source[index] == 0x3A, ByteScan.isDigit(source[index + 1]),
      ByteScan.isDigit(source[index + 2])
    {
      index += 3
      colons += 1
    }
    guard colons > 0, index < end, ByteScan.isDigit(source[index]), let time = Timecode(source, at: start, to: index),
      let spoken = TimeInWords(source, behind: time, to: end)
    else { return nil }
    return (time, spoken)
  }

  private static func number(_ source: [UInt8], at start: Int, to end: Int) -> (value: Int, end: Int)? {
    var (value, index) = (0, start)
    while index < end, index - start < 3, ByteScan.isDigit(source[index]) {
      value = value * 10 + Int(source[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index) : nil
  }

  /// Past what may stand between two numbers: `, `, ` and `.
  private static func joint(_ source: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    if index < end, source[index] == 0x2C { index += 1 }
    index = ByteScan.skipSpaces(source, from: index, to: end)
    for word in ["and ", "und ", "et ", "y ", "e ", "en ", "i ", "и "]
    where ByteScan.has(word, in: source, at: index, to: end) {
      return index + word.utf8.count
    }
    return index
  }

  private static func unit(
    _ source: [UInt8], at start: Int, to end: Int, isOne: Bool
  ) -> (seconds: Int, end: Int)? {
    for (seconds, one, many) in units {
      // The longest first; of languages with two forms only the one that the number takes, for a word may follow with no space.
      for word in isOne ? one : many where ByteScan.has(word, in: source, at: start, to: end) {
        return (seconds, start + word.utf8.count)
      }
    }
    return nil
  }

  private static let units: [(seconds: Int, one: [String], many: [String])] = [
    (
      3600,
      ["hour", "Stunde", "heure", "hora", "ora", "uur", "godzina", "час", "saat", "小时", "小時", "時間", "시간"],
      [
        "hours", "Stunden", "heures", "horas", "ore", "uur", "godziny", "godzin", "часов", "часа", "час", "saat", "小时",
        "小時",
        "時間", "시간",
      ]
    ),
    (
      60,
      ["minute", "Minute", "minuto", "minuut", "minuta", "минута", "dakika", "分钟", "分鐘", "分", "분"],
      [
        "minutes", "Minuten", "minutos", "minuti", "minuten", "minuty", "minut", "минуты", "минута", "минут", "dakika",
        "分钟",
        "分鐘", "分", "분",
      ]
    ),
    (
      1,
      ["second", "Sekunde", "seconde", "segundo", "secondo", "sekunda", "секунда", "saniye", "秒钟", "秒鐘", "秒", "초"],
      [
        "seconds", "Sekunden", "secondes", "segundos", "secondi", "seconden", "sekundy", "sekund", "секунды", "секунда",
        "секунд", "saniye", "秒钟", "秒鐘", "秒", "초",
      ]
    ),
  ]
}
