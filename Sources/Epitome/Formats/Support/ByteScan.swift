import EpitomeCore

/// Small questions that every reader asks of the bytes of a line.
enum ByteScan {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Space and tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// ASCII white space as W3C counts it.
  static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0A || byte == 0x0C || byte == 0x0D }

  /// The first place from `start` where no blank stands.
  static func skipBlanks(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// The first place from `start` where no white space of Unicode stands: word processors and web pages write no-break spaces.
  static func skipSpaces(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while let length = space(bytes, at: index, to: end) { index += length }
    return index
  }

  /// The length of the white space of Unicode at `index`; nil where none stands.
  static func space(_ bytes: [UInt8], at index: Int, to end: Int) -> Int? {
    guard index < end else { return nil }
    if bytes[index] < 0x80 { return isSpace(bytes[index]) ? 1 : nil }
    let (value, length) = bytes.scalar(at: index)
    return UTF8Classes.isWhitespace(value) && index + length <= end ? length : nil
  }

  /// Whether `text` stands at `index`.
  static func has(_ text: String, in bytes: [UInt8], at index: Int, to end: Int) -> Bool {
    let wanted = text.utf8
    guard index >= 0, index + wanted.count <= min(end, bytes.count) else { return false }
    return bytes[index..<index + wanted.count].elementsEqual(wanted)
  }

  /// Whether `wanted` stands at `index`.
  static func has(_ wanted: ArraySlice<UInt8>, in bytes: [UInt8], at index: Int, to end: Int) -> Bool {
    guard index >= 0, index + wanted.count <= min(end, bytes.count) else { return false }
    return bytes[index..<index + wanted.count] == wanted
  }

  /// Whether ASCII `text`, given in lower case, stands at `index` in any case.
  static func hasCaseless(_ text: String, in bytes: [UInt8], at index: Int, to end: Int) -> Bool {
    let wanted = text.utf8
    guard index >= 0, index + wanted.count <= min(end, bytes.count) else { return false }
    var place = index
    for byte in wanted {
      let found = bytes[place]
      guard (found &- 0x41 < 26 ? found | 0x20 : found) == byte else { return false }
      place += 1
    }
    return true
  }

  /// Where the arrow `-->` of a timing line begins, if it stands in the range.
  static func arrow(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count >= 3 else { return nil }
    var index = range.lowerBound
    while index + 3 <= range.upperBound {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E { return index }
      index += 1
    }
    return nil
  }

  /// Whether only white space stands in the range.
  static func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { bytes.trimmed(range).isEmpty }

  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The name or title in a range: white space at the ends gone, runs of it one space.
  static func label(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var folded: [UInt8] = []
    var index = range.lowerBound
    var isPending = false
    while index < range.upperBound {
      let (value, length) = bytes.scalar(at: index)
      let end = min(index + length, range.upperBound)
      if UTF8Classes.isWhitespace(value) {
        isPending = !folded.isEmpty
      } else {
        if isPending { folded.append(0x20) }
        isPending = false
        folded.append(contentsOf: bytes[index..<end])
      }
      index = end
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
