/// Runs of ASCII in UTF-8, passed over eight bytes at a time.
public enum ASCIIRuns {
  /// The first byte at or after `start` that is not ASCII, or the end.
  public static func end(_ bytes: [UInt8], from start: Int) -> Int {
    UTF8Sequence.skipASCII(bytes.span, from: start)
  }

  /// The end of a run of printable ASCII that begins at `start` in which every space stands alone between two other characters.
  ///
  /// A space at its end is left to the caller, who knows what follows. `start` itself if another character than that stands there.
  public static func endOfTidy(_ bytes: [UInt8], from start: Int) -> Int {
    let span = bytes.span
    let raw = unsafe span.bytes
    var index = start
    while index + 8 <= span.count {
      let loaded = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      let spaces = Self.spaces(word)
      // A space as the first of the eight is next to one that another step has seen; as the last, to one that none has.
      guard Self.isPrintable(word), spaces & (spaces << 8) == 0, spaces & 0x80 == 0 || index > start else { break }
      index += spaces >> 63 == 0 ? 8 : 7
    }
    while index < span.count, span[index] &- 0x21 < 0x5E { index += 1 }
    return index
  }

  /// Whether all bytes of a range, and at least one, are small ASCII letters.
  @inlinable
  package static func isLowercase(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let span = bytes.span
    guard 1...8 ~= range.count, range.lowerBound + 8 <= span.count else {
      return !range.isEmpty && range.allSatisfy { span[$0] &- 0x61 < 26 }
    }
    let raw = unsafe span.bytes
    let loaded = unsafe raw.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
    let word = UInt64(littleEndian: loaded)
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let afterZ = low &+ 0x0505_0505_0505_0505
    let others = (~fromA | afterZ | word) & 0x8080_8080_8080_8080
    return others << UInt64(64 - 8 * range.count) == 0
  }

  /// Words of ASCII letters between which there are only spaces.
  package struct Words: Sendable {
    /// Offset after the last byte that was passed over, a letter or a space.
    package fileprivate(set) var end: Int
    /// Offset after the last letter.
    package fileprivate(set) var lastLetter: Int
    /// How many letters there are.
    package fileprivate(set) var letters = 0
    /// How many words begin there.
    package fileprivate(set) var words = 0
    /// Whether the last byte is a letter.
    package fileprivate(set) var endsInWord: Bool
  }

  /// Passes over ASCII letters and spaces from a letter on, up to the first other byte, the first space after it that stands less
  /// than eight bytes before one, or `limit`; `inWord` tells whether a word goes on there. Linear.
  package static func words(_ bytes: [UInt8], from start: Int, to limit: Int, inWord: Bool) -> Words {
    let span = bytes.span
    let raw = unsafe span.bytes
    var found = Words(end: start, lastLetter: start, endsInWord: inWord)
    while found.end + 8 <= limit {
      let word = UInt64(littleEndian: unsafe raw.unsafeLoadUnaligned(fromByteOffset: found.end, as: UInt64.self))
      let letters = Self.letters(word)
      guard letters != 0, letters | spaces(word) == 0x8080_8080_8080_8080 else { break }
      found.letters += letters.nonzeroBitCount
      found.words += (letters & ~(letters << 8 | (found.endsInWord ? 0x80 : 0))).nonzeroBitCount
      found.endsInWord = letters >> 63 != 0
      found.end += 8
      found.lastLetter = found.end - letters.leadingZeroBitCount / 8
    }
    while found.end < limit, (span[found.end] | 0x20) &- 0x61 < 26 {
      if !found.endsInWord { found.words += 1 }
      found.endsInWord = true
      found.letters += 1
      found.end += 1
      found.lastLetter = found.end
    }
    return found
  }

  /// Whether a byte is neither a small ASCII letter, a digit, a space nor the continuation of a scalar.
  package static func isSign(_ byte: UInt8) -> Bool {
    !(byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x20 || byte & 0xC0 == 0x80)
  }

  /// Where such bytes stand: for each stretch of 64 bytes a bit for each of them, the first one lowest. Linear.
  package static func signs(_ bytes: [UInt8]) -> [UInt64] {
    let span = bytes.span
    let raw = unsafe span.bytes
    var stretches = [UInt64](repeating: 0, count: (bytes.count + 63) / 64)
    var output = stretches.mutableSpan
    var start = 0
    while start + 64 <= span.count {
      var bits: UInt64 = 0
      for part in 0..<8 {
        let loaded = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start &+ 8 &* part, as: UInt64.self)
        bits |= firstBits(ofHigh: signs(UInt64(littleEndian: loaded))) << UInt64(8 &* part)
      }
      output[start >> 6] = bits
      start &+= 64
    }
    for position in start..<span.count where isSign(span[position]) {
      output[position >> 6] |= 1 << UInt64(position & 63)
    }
    return stretches
  }

  /// The high bit of each byte of a word that is a sign.
  @inline(__always)
  private static func signs(_ word: UInt64) -> UInt64 {
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let small = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505)
    let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    let plain = (small | digits) & ~word | spaces(word)
    let continuations = word & ~(word << 1)
    return ~(plain | continuations) & 0x8080_8080_8080_8080
  }

  /// The high bits of a word's bytes as its eight lowest bits, that of the lowest byte first.
  @inline(__always)
  private static func firstBits(ofHigh bits: UInt64) -> UInt64 { ((bits >> 7) &* 0x0102_0408_1020_4080) >> 56 }

  /// How many of the first bytes of a word, the lowest first, are ASCII letters or digits.
  @inline(__always)
  static func alphanumericCount(_ word: UInt64) -> Int {
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646) & ~word
    return (~(digits | letters(word)) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }

  /// The high bit of each byte of a word that is an ASCII letter.
  @inline(__always)
  private static func letters(_ word: UInt64) -> UInt64 {
    let lower = word & 0x7F7F_7F7F_7F7F_7F7F | 0x2020_2020_2020_2020
    let fromA = lower &+ 0x1F1F_1F1F_1F1F_1F1F
    let afterZ = lower &+ 0x0505_0505_0505_0505
    return fromA & ~afterZ & ~word & 0x8080_8080_8080_8080
  }

  /// The high bit of each byte of a word that is a space.
  @inline(__always)
  private static func spaces(_ word: UInt64) -> UInt64 {
    // Adding 0x7F sets the high bit of every byte but zero, and never carries into the next.
    let other = (word & 0x7F7F_7F7F_7F7F_7F7F ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F
    return ~(other | word) & 0x8080_8080_8080_8080
  }

  /// Whether all bytes are from 0x20 to 0x7E.
  @inline(__always)
  private static func isPrintable(_ word: UInt64) -> Bool {
    guard word & 0x8080_8080_8080_8080 == 0 else { return false }
    let notBelow = word &+ 0x6060_6060_6060_6060
    let isDelete = word &+ 0x0101_0101_0101_0101
    return notBelow & ~isDelete & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080
  }
}
