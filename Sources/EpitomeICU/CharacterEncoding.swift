import CICU

/// Names, guesses and converts character encodings.
public enum CharacterEncoding {
  /// The name by which an encoding is best known: the preferred MIME name, else that of IANA, else ICU's.
  ///
  /// - Parameter name: A name or alias, in any case.
  /// - Returns: Nil when ICU knows no such encoding.
  public static func canonicalName(_ name: String) -> String? {
    guard !name.utf8.contains(0), let found = unsafe cicu_canonical_encoding(name) else { return nil }
    return unsafe String(cString: found)
  }

  /// The text in UTF-8, without a byte order mark at its start, and the number of places where U+FFFD stands for what
  /// the encoding does not allow.
  ///
  /// - Parameters:
  ///   - bytes: Any bytes.
  ///   - name: The name of their encoding.
  /// - Returns: Nil when ICU knows no such encoding.
  public static func decode(_ bytes: [UInt8], from name: String) -> (utf8: [UInt8], replaced: Int)? {
    guard let name = canonicalName(name) else { return nil }
    if name == "UTF-8" || bytes.isEmpty {
      let (repaired, replaced) = repairUTF8(bytes)
      return (withoutMark(repaired), replaced)
    }
    var replaced: Int64 = 0
    let decoded = unsafe bytes.withUnsafeBufferPointer { buffer -> [UInt8]? in
      guard let found = unsafe cicu_decode(name, buffer.baseAddress, Int64(buffer.count), &replaced) else { return nil }
      defer { unsafe cicu_buffer_free(found) }
      return unsafe Array(
        UnsafeBufferPointer(start: cicu_buffer_bytes(found), count: Int(cicu_buffer_length(found))))
    }
    return decoded.map { (withoutMark($0), Int(replaced)) }
  }

  private static func withoutMark(_ utf8: [UInt8]) -> [UInt8] {
    utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(utf8[3...]) : utf8
  }
}
