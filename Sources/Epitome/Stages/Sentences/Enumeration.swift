import EpitomeCore

/// Items that stand in one line, each behind a bullet or the next number or letter: "1. Wash 2. Dry", "a) Wash b) Dry".
struct Enumeration {
  /// Where items begin, the first left out.
  private(set) var starts: [Int] = []
  /// Ends of the numbers and letters, with what is written after them.
  private(set) var signEnds: [Int] = []

  private struct Sign {
    var bullet: UInt32
    var value: Int
    var isLetter: Bool
    var tail: Int
    var end: Int
  }

  /// What a region holds if it begins with an item; else nothing. One pass.
  init(_ bytes: [UInt8], _ region: Range<Int>) {
    guard let first = Self.sign(bytes, at: region.lowerBound, limit: region.upperBound) else { return }
    var (last, position) = (first, first.end)
    signEnds = [first.end]
    while position < region.upperBound {
      let isAfterSpace = bytes[position - 1] <= 0x20
      if isAfterSpace, let next = Self.sign(bytes, at: position, limit: region.upperBound), Self.follows(next, last) {
        starts.append(position)
        signEnds.append(next.end)
        (last, position) = (next, next.end)
      } else {
        position += 1
      }
    }
  }

  private static func follows(_ next: Sign, _ last: Sign) -> Bool {
    guard next.bullet == last.bullet, next.tail == last.tail, next.isLetter == last.isLetter else { return false }
    return next.tail == 0 || next.value == last.value + 1
  }

  private static func sign(_ bytes: [UInt8], at start: Int, limit: Int) -> Sign? {
    var position = start
    var sign = Sign(bullet: 0, value: 0, isLetter: false, tail: 0, end: start)
    let (scalar, length) = bytes.scalar(at: position)
    if scalar >= 0x80 {
      guard SentencePunctuation.of(scalar) == .bullet, scalar != 0x30FB else { return nil }
      sign.bullet = scalar
      position += length
      while position < limit, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
      sign.end = position
    }
    guard let numbered = number(bytes, at: position, limit: limit) else { return sign.bullet == 0 ? nil : sign }
    return Sign(
      bullet: sign.bullet, value: numbered.value, isLetter: numbered.isLetter, tail: numbered.tail, end: numbered.end)
  }

  /// A number or letter with `.`, `)` or `.)` behind it, and white space after that.
  private static func number(
    _ bytes: [UInt8], at start: Int, limit: Int
  ) -> (value: Int, isLetter: Bool, tail: Int, end: Int)? {
    var position = start
    var value = 0
    while position < limit, position - start < 3, bytes[position] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    let isLetter = position == start
    if isLetter {
      guard position < limit, bytes[position] &- 0x61 < 26 else { return nil }
      value = Int(bytes[position] - 0x60)
      position += 1
    }
    let tailStart = position
    var tail = 0
    while position < limit, position - tailStart < 2, bytes[position] == 0x2E || bytes[position] == 0x29 {
      tail = tail * 256 + Int(bytes[position])
      position += 1
    }
    guard tail != 0, position < limit, bytes[position] <= 0x20 else { return nil }
    return (value, isLetter, tail, position)
  }
}
