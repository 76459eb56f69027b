/// What numbers count that tell no unit: seconds or milliseconds, by how long what is said would take.
struct SpokenUnit {
  private var hasFraction = false
  private var count = 0
  private var most = 0.0
  /// How long how many bytes take.
  private var span = 0.0
  private var bytes = 0
  /// Spans that are as long as their text, as they are where numbers count letters.
  private var offsets = 0

  /// More seconds than any byte of speech takes, which has some 15 bytes a second.
  private static let mostSecondsPerByte = 2.0
  /// So many seconds are no place in a recording.
  static let latest = 1e6
  /// A start alone is one of milliseconds from here on.
  private static let mostSecondsAlone = 36_000.0

  /// Takes in a time, of which the starts are counted.
  mutating func add(_ time: SpokenTime, isStart: Bool = true) {
    if isStart { count += 1 }
    guard time.form != .seconds else { return }
    hasFraction = hasFraction || time.form == .fraction
    most = max(most, time.value)
  }

  /// Takes in how long a text of so many bytes and scalars takes.
  mutating func add(span: Double, bytes: Int, scalars: Int) {
    guard span > 0 else { return }
    self.span += span
    self.bytes += bytes
    if span == Double(scalars) || span == Double(bytes) { offsets += 1 }
  }

  /// How many make a second; nil where they count no time of a recording.
  var perSecond: Double? {
    if !hasFraction, offsets > 1, offsets * 5 >= count * 4 { return nil }
    var units = 1.0
    if !hasFraction {
      if bytes > 0 {
        let secondsPerByte = span / Double(bytes)
        guard secondsPerByte < Self.mostSecondsPerByte * 1000 else { return nil }
        if secondsPerByte > Self.mostSecondsPerByte, most >= 1000 { units = 1000 }
      } else if most >= Self.mostSecondsAlone {
        units = 1000
      }
    }
    return most / units < Self.latest ? units : nil
  }
}
