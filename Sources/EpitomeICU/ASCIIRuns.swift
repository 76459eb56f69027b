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

  /// The high bit of each byte of a word without bytes beyond ASCII that is a space.
  @inline(__always)
  private static func spaces(_ word: UInt64) -> UInt64 {
    // Adding 0x7F sets the high bit of every byte but zero, and never carries into the next.
    ~((word ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080
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
