import EpitomeCore

/// A time that counts frames, as editors of film write it: `00:00:12:05`, or `00:00:12;05` where it drops frame numbers.
struct FrameTime: Hashable, Sendable {
  /// Whole seconds from the start.
  var seconds: Int
  var frame: Int
  /// Whether it is of the count that leaves numbers out so that 29.97 frames a second keep time with the clock.
  var dropsFrames: Bool
  /// After its last byte.
  var end: Int

  /// Reads four numbers of two digits; the first may have one.
  init?(_ bytes: [UInt8], at start: Int, to end: Int) {
    var numbers: [Int] = []
    var index = start
    dropsFrames = false
    while true {
      let first = index
      var value = 0
      while index < end, ByteScan.isDigit(bytes[index]), index - first < 3 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index - first == 2 || numbers.isEmpty && index - first == 1 else { return nil }
      guard numbers.isEmpty || value < 60 else { return nil }
      numbers.append(value)
      guard numbers.count < 4 else { break }
      guard index < end, bytes[index] == 0x3A || bytes[index] == 0x3B && numbers.count == 3 else { return nil }
      dropsFrames = bytes[index] == 0x3B
      index += 1
    }
    guard index >= end || !ByteScan.isDigit(bytes[index]) && bytes[index] != 0x3A else { return nil }
    seconds = numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    frame = numbers[3]
    self.end = index
  }

  /// A line `TIME - TIME`, with a dash or an arrow, and nothing else.
  static func interval(_ bytes: [UInt8], _ range: Range<Int>) -> (start: FrameTime, end: FrameTime)? {
    let content = bytes.trimmed(range)
    guard let start = FrameTime(bytes, at: content.lowerBound, to: content.upperBound) else { return nil }
    let dash = ByteScan.skipSpaces(bytes, from: start.end, to: content.upperBound)
    var after = dash
    if ByteScan.has("\u{2013}", in: bytes, at: dash, to: content.upperBound) {
      after += 3
    } else {
      while after < content.upperBound, after - dash < 3, bytes[after] == 0x2D { after += 1 }
      if after > dash, after < content.upperBound, bytes[after] == 0x3E { after += 1 }
    }
    guard after > dash,
      let end = FrameTime(
        bytes, at: ByteScan.skipSpaces(bytes, from: after, to: content.upperBound), to: content.upperBound),
      end.end == content.upperBound
    else { return nil }
    return (start, end)
  }
}

/// How many frames a second has in a file that does not say so: 25, unless a frame number shows that there are more, or that the count
/// drops numbers, which that of 30 does.
struct FrameRate: Hashable, Sendable {
  private var most = 0
  private var drops = false

  /// Takes in a time of the file.
  mutating func add(_ time: FrameTime) {
    most = max(most, time.frame)
    drops = drops || time.dropsFrames
  }

  /// The lowest of the usual rates that has all frame numbers of the file.
  var perSecond: Int {
    let rates = drops ? [30, 60] : [25, 30, 50, 60]
    return rates.first { most < $0 } ?? 60
  }

  /// Seconds from the start, to the millisecond.
  func seconds(_ time: FrameTime) -> Double {
    (Double(time.seconds * 1000) + (Double(time.frame) * 1000 / Double(perSecond)).rounded()) / 1000
  }
}
