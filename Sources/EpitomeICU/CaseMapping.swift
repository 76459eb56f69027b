import CICU

/// Maps the case of UTF-8 text.
public enum CaseMapping {
  /// Maps a text to what to compare when case does not matter.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - range: The part to fold, or nil for all.
  /// - Returns: The text with full case folding (The Unicode Standard, 3.13).
  public static func fold(_ bytes: [UInt8], range: Range<Int>? = nil) -> [UInt8] {
    let range = range ?? bytes.indices
    if let folded = mapASCII(bytes, range, upper: false) { return folded }
    return map(CICU_FOLD, bytes, range, locale: "")
  }

  /// Maps a text to lower case.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - range: The part to map, or nil for all.
  ///   - locale: A BCP 47 or ICU identifier, empty for the root locale. It matters in Turkish, Azeri and Lithuanian.
  /// - Returns: The mapped text, which may be longer or shorter.
  public static func lowercase(_ bytes: [UInt8], range: Range<Int>? = nil, locale: String = "") -> [UInt8] {
    let range = range ?? bytes.indices
    if !hasDotlessI(locale), let mapped = mapASCII(bytes, range, upper: false) { return mapped }
    return map(CICU_LOWER, bytes, range, locale: locale)
  }

  /// Maps a text to upper case.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - range: The part to map, or nil for all.
  ///   - locale: A BCP 47 or ICU identifier, empty for the root locale. It matters in Turkish, Azeri, Lithuanian, Greek
  ///     and Armenian.
  /// - Returns: The mapped text, which may be longer or shorter.
  public static func uppercase(_ bytes: [UInt8], range: Range<Int>? = nil, locale: String = "") -> [UInt8] {
    let range = range ?? bytes.indices
    if !hasDotlessI(locale), let mapped = mapASCII(bytes, range, upper: true) { return mapped }
    return map(CICU_UPPER, bytes, range, locale: locale)
  }

  /// Maps the first letter of each word to title case and all others to lower case.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - range: The part to map, or nil for all.
  ///   - locale: A BCP 47 or ICU identifier, empty for the root locale.
  /// - Returns: The mapped text, which may be longer or shorter.
  public static func titlecase(_ bytes: [UInt8], range: Range<Int>? = nil, locale: String = "") -> [UInt8] {
    map(CICU_TITLE, bytes, range ?? bytes.indices, locale: locale)
  }

  /// Appends the NFKC_Casefold form of a part of a text (The Unicode Standard, 3.13): case, width, presentation forms and
  /// ignorable scalars make no difference to it.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - range: The part to fold.
  ///   - output: Gets the folded text after what it holds.
  public static func foldForMatching(_ bytes: [UInt8], range: Range<Int>, into output: inout [UInt8]) {
    let end = output.count
    output.reserveCapacity(end + range.count)
    for index in range {
      let byte = bytes[index]
      guard byte < 0x80 else {
        output.removeSubrange(end...)
        let done = unsafe withBytes(bytes, range) { start, length in
          unsafe appendBytes(estimate: range.count + range.count / 2 + 32, to: &output) { memory, capacity in
            unsafe cicu_normalized(CICU_NFKC_CASEFOLD, start, length, memory, capacity)
          }
        }
        if !done { output.append(contentsOf: bytes[range]) }
        return
      }
      output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
  }

  /// The mapped bytes when all are ASCII.
  private static func mapASCII(_ bytes: [UInt8], _ range: Range<Int>, upper: Bool) -> [UInt8]? {
    let first: UInt8 = upper ? 0x61 : 0x41
    var mapped: [UInt8] = []
    mapped.reserveCapacity(range.count)
    for index in range {
      let byte = bytes[index]
      guard byte < 0x80 else { return nil }
      mapped.append(byte &- first < 26 ? byte ^ 0x20 : byte)
    }
    return mapped
  }

  /// Whether even ASCII letters may be mapped in a way of their own: in Turkish and Azeri.
  private static func hasDotlessI(_ locale: String) -> Bool {
    var letters = locale.utf8.makeIterator()
    guard let first = letters.next(), let second = letters.next() else { return false }
    switch (first | 0x20, second | 0x20) {
    case (UInt8(ascii: "t"), UInt8(ascii: "r")), (UInt8(ascii: "t"), UInt8(ascii: "u")): return true
    case (UInt8(ascii: "a"), UInt8(ascii: "z")): return true
    default: return false
    }
  }

  private static func map(_ mapping: cicu_case, _ bytes: [UInt8], _ range: Range<Int>, locale: String) -> [UInt8] {
    var output: [UInt8] = []
    let done = unsafe withBytes(bytes, range) { start, length in
      unsafe appendBytes(estimate: range.count + range.count / 2 + 32, to: &output) { memory, capacity in
        unsafe cicu_map_case(mapping, locale, start, length, memory, capacity)
      }
    }
    return done ? output : Array(bytes[range])
  }
}
