/// Where the words of a text stand: its segments of UAX #29 that hold a letter, digit, kana or ideograph.
///
/// They are those that ICU finds for the root locale. Lines of scripts that need no dictionary are cut here, at some ten times
/// ICU's speed; a line with any other script is ICU's.
public struct WordSegments: Sendable {
  /// Offset of the first byte of each word.
  public private(set) var starts: [Int32] = []
  /// Offset after the last byte of each word.
  public private(set) var ends: [Int32] = []
  /// What each word is made of.
  public private(set) var statuses: [WordStatus] = []

  /// Finds the words. Linear.
  ///
  /// - Parameter bytes: UTF-8 text of at most ``ICU/maximumByteCount``.
  public init(_ bytes: [UInt8]) {
    precondition(bytes.count <= ICU.maximumByteCount, "the text is longer than ICU takes")
    starts.reserveCapacity(bytes.count / 5)
    ends.reserveCapacity(bytes.count / 5)
    statuses.reserveCapacity(bytes.count / 5)
    let text = bytes.span
    let rules = WordBreakRules()
    var line = 0
    var wordsBeforeLine = 0
    var position = 0
    while position < text.count {
      let byte = text[position]
      if let end = Self.plainWord(text, at: position) {
        append(position, end, text[end - 1] < 0x3A ? .number : .letter)
        position = end
      } else if byte == 0x0A {
        position += 1
        line = position
        wordsBeforeLine = starts.count
      } else if let end = Self.plainGap(text, at: position) {
        position = end
      } else if let segment = rules.segment(text, from: position) {
        if segment.status != .none { append(position, segment.end, segment.status) }
        position = segment.end
      } else {
        truncate(to: wordsBeforeLine)
        position = Self.end(ofDictionaryLines: text, from: line)
        appendFromICU(bytes, line..<position)
        line = position
        wordsBeforeLine = starts.count
      }
    }
  }

  /// Where a word of ASCII letters and digits alone ends; nil where it takes the rules to tell.
  @inline(__always)
  private static func plainWord(_ text: Span<UInt8>, at start: Int) -> Int? {
    guard WordBytes.isAlphanumeric(text[start]) else { return nil }
    var end = start
    if start + 8 <= text.count {
      let raw = unsafe text.bytes
      let loaded = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      end += ASCIIRuns.alphanumericCount(UInt64(littleEndian: loaded))
    }
    if end == start || end == start + 8 {
      while end < text.count, WordBytes.isAlphanumeric(text[end]) { end += 1 }
    }
    guard end < text.count else { return end }
    let next = text[end]
    guard next < 0x80, !WordBytes.isWordByte(next) else { return nil }
    guard WordBytes.mayJoin(next), end + 1 < text.count else { return end }
    return text[end + 1] < 0x80 && !WordBytes.isWordByte(text[end + 1]) ? end : nil
  }

  /// Where one ASCII sign or a run of spaces ends that is no part of a word; nil where it takes the rules to tell.
  @inline(__always)
  private static func plainGap(_ text: Span<UInt8>, at start: Int) -> Int? {
    guard text[start] < 0x80, !WordBytes.isWordByte(text[start]) else { return nil }
    var end = start + 1
    if text[start] == 0x20 {
      while end < text.count, text[end] == 0x20 { end += 1 }
    }
    return end == text.count || text[end] < 0x80 ? end : nil
  }

  /// The end of a line and of those after it that may be of the same script.
  private static func end(ofDictionaryLines text: Span<UInt8>, from line: Int) -> Int {
    var end = line
    var position = line
    while position < text.count {
      var isOther = false
      while position < text.count, text[position] != 0x0A {
        let byte = text[position]
        if byte >= 0xE3 || byte == 0xE0 || byte == 0xE1 { isOther = true }
        position += 1
      }
      position = min(position + 1, text.count)
      guard isOther || end == line else { break }
      end = position
    }
    return end
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int, _ status: WordStatus) {
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
    statuses.append(status)
  }

  private mutating func truncate(to count: Int) {
    starts.removeSubrange(count...)
    ends.removeSubrange(count...)
    statuses.removeSubrange(count...)
  }

  private mutating func appendFromICU(_ bytes: [UInt8], _ range: Range<Int>) {
    var offsets: [Int32] = []
    var codes: [UInt8] = []
    TextBoundaries.find(.word, in: bytes, range: range, into: &offsets, statuses: &codes)
    var start = range.lowerBound
    for (offset, code) in zip(offsets, codes) {
      let status = WordStatus(rawValue: code) ?? .none
      if status != .none { append(start, Int(offset), status) }
      start = Int(offset)
    }
  }
}

/// What the ASCII bytes do at word boundaries.
private enum WordBytes {
  private static let signs = ASCIISet(low: 0x0C00_5080_0000_0000, high: 0)
  private static let alphanumeric = ASCIISet(low: ASCIISet.digits.low, high: ASCIISet.letters.high)
  private static let wordBytes = ASCIISet(low: ASCIISet.digits.low, high: ASCIISet.letters.high | 1 << 31 | 1)

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { byte < 0x80 && alphanumeric.contains(UInt32(byte)) }

  /// Letters, digits, the low line, and the commercial at, which is a letter to some versions of ICU.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool { byte < 0x80 && wordBytes.contains(UInt32(byte)) }

  /// The signs that may stand inside a word: apostrophe, comma, full stop, colon, semicolon.
  @inline(__always)
  static func mayJoin(_ byte: UInt8) -> Bool { byte < 0x80 && signs.contains(UInt32(byte)) }
}
