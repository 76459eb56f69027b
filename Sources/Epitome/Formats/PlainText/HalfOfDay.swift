import EpitomeCore

/// What says after a time which half of the day is meant: `AM`, `p.m.`, `a. m.`
enum HalfOfDay {
  /// Where it ends, if it stands after white space, or none, from `start` on.
  static func end(_ source: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = ByteScan.skipSpaces(source, from: start, to: end)
    guard index < end, [0x61, 0x70].contains(source[index] | 0x20) else { return nil }
    // "Am" is a word of German.
    let caseBit = source[index] & 0x20
    index += 1
    let hasPoint = index < end && source[index] == 0x2E
    if hasPoint { index = ByteScan.skipSpaces(source, from: index + 1, to: end) }
    guard index < end, source[index] == 0x4D | caseBit else { return nil }
    index += 1
    if hasPoint, index < end, source[index] == 0x2E { index += 1 }
    return index < end && ByteScan.isLetter(source[index]) ? nil : index
  }
}
