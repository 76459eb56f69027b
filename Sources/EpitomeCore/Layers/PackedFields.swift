/// The one place in a source that nearly every entry of a layer has, in eight bytes.
struct PackedSpan: Sendable {
  private let start: UInt32
  private let end: UInt32

  /// A list of one place in the first four gigabytes, or of none; nil for any other.
  init?(_ spans: [TextSpan]) {
    guard let span = spans.first else {
      (start, end) = (.max, 0)
      return
    }
    guard spans.count == 1, let start = UInt32(exactly: span.start), let end = UInt32(exactly: span.end), start <= end
    else {
      return nil
    }
    (self.start, self.end) = (start, end)
  }

  /// The list.
  var spans: [TextSpan] { start > end ? [] : [TextSpan(Int(start), Int(end))] }
}

/// A time in four bytes: whole milliseconds, as nearly all files have them.
struct PackedTime: Sendable {
  private let milliseconds: UInt32

  /// No time, or one of whole milliseconds within seven weeks; nil for any other.
  init?(_ seconds: Double?) {
    guard let seconds else {
      milliseconds = .max
      return
    }
    let rounded = (seconds * 1000).rounded()
    guard rounded >= 0, rounded < Double(UInt32.max), rounded / 1000 == seconds, seconds.sign == .plus else {
      return nil
    }
    milliseconds = UInt32(rounded)
  }

  /// The very value that it was made of.
  var seconds: Double? { milliseconds == .max ? nil : Double(milliseconds) / 1000 }
}
