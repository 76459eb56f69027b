import CICU

/// A conversion between two ways of writing, by the rules of ICU.
public struct Transliteration: Sendable {
  /// Traditional Chinese characters to simplified ones.
  public static let traditionalToSimplified = Transliteration(id: "Traditional-Simplified")
  /// Simplified Chinese characters to traditional ones.
  public static let simplifiedToTraditional = Transliteration(id: "Simplified-Traditional")

  private let id: String

  private init(id: String) {
    self.id = id
  }

  /// The text after the conversion; as it was where ICU lacks the rules.
  public func apply(to bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty, bytes.count <= Int32.max else { return bytes }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let found = unsafe cicu_transliterate(id, buffer.baseAddress, Int32(buffer.count)) else { return bytes }
      defer { unsafe cicu_buffer_free(found) }
      return unsafe Array(
        UnsafeBufferPointer(start: cicu_buffer_bytes(found), count: Int(cicu_buffer_length(found))))
    }
  }
}
