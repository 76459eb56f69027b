import EpitomeCore

/// Tells times by the clock, as logs and chats have them, from times of a recording.
///
/// Times of a recording begin near zero and go on as fast as somebody speaks. Times by the clock say which half of the day they mean,
/// begin in the middle of a day, come again where there are no seconds, or go on far slower than what is said.
struct ClockTimes {
  private var count = 0
  private var halves = 0
  private var repeated = 0
  private var first = 0.0
  private var last = 0.0
  /// How many numbers stand between colons; 0 where that changes, as it does after an hour of a recording.
  private var fields = 0
  private var isWithinDay = true
  /// Bytes from the first time on, and those of them up to the last.
  private var bytes = 0
  private var bytesToLast = 0

  /// Seconds up to which a recording's first time may come.
  private static let latestStart = 120.0
  /// Hours and minutes begin so late in no recording of its own.
  private static let sureHours = 6.0 * 3600
  /// Bytes that nobody says in a second: three to four times what is usual.
  private static let mostBytesPerSecond = 60.0
  /// Bytes from which on that says something.
  private static let leastBytes = 600

  /// Takes the time of the next line that has one.
  mutating func add(_ time: NameAndTime.Stamp) {
    if count == 0 {
      (first, fields, bytes) = (time.seconds, time.fields, 0)
    } else if time.seconds == last {
      repeated += 1
    }
    count += 1
    if time.hasHalf { halves += 1 }
    if time.fields != fields { fields = 0 }
    isWithinDay = isWithinDay && time.seconds < (time.fields == 3 ? 86_400 : 1440)
    last = time.seconds
    bytesToLast = bytes
  }

  /// Takes what stands on the lines, in bytes.
  mutating func add(bytes count: Int) { bytes += count }

  /// Whether the times are those of a clock.
  var areOfDay: Bool {
    if count > 0, halves * 2 > count { return true }
    guard count > 1, isWithinDay, first > Self.latestStart else { return false }
    switch fields {
    case 3: return first >= Self.sureHours
    case 2:
      if count > 2, repeated > 0, repeated * 5 >= count - 1 { return true }
      return bytesToLast >= Self.leastBytes && Double(bytesToLast) > Self.mostBytesPerSecond * max(1, last - first)
    default: return false
    }
  }
}
