/// Times as people write them.
enum ClockTime {
  /// `m:ss` below an hour, `h:mm:ss` from there; fractions of a second are dropped.
  static func text(_ seconds: Double) -> String {
    let whole = wholeSeconds(seconds)
    let (hours, minutes) = (whole / 3600, whole / 60 % 60)
    let tail = two(whole % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(tail)" : "\(minutes):\(tail)"
  }

  /// Whole seconds; 0 for what is no time.
  static func wholeSeconds(_ seconds: Double) -> Int {
    seconds.isFinite && seconds >= 0 && seconds < 1e9 ? Int(seconds) : 0
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
