import EpitomeCore
import EpitomeICU
import EpitomeSystem

/// A file as text.
public struct DecodedText: Hashable, Sendable {
  /// The text as valid UTF-8, without a byte order mark at its start.
  public var utf8: [UInt8]
  /// The name of the encoding that the bytes were in.
  public var encoding: String
  /// How sure that is, 0...1; 1 where a mark, a rule or the caller says so.
  public var confidence: Double
  /// Places where bytes did not fit the encoding and were repaired or replaced by U+FFFD.
  public var replaced: Int
}

/// The bytes are no text, or the encoding that was named is not known.
public struct TextDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the input looks like and what to do.
  public let message: String

  /// The message.
  public var description: String { message }
}

/// Turns bytes into text, whatever their encoding.
///
/// In this order: the encoding that the caller names; a byte order mark; the null bytes of UTF-16 and UTF-32; UTF-8, with the
/// escapes of ISO 2022 or with few bad bytes; ICU's detector for East Asia; letter counts for encodings of one byte a letter. Empty
/// input is an empty text.
public enum TextDecoder {
  /// Decodes a whole input.
  ///
  /// - Parameters:
  ///   - bytes: Any bytes.
  ///   - encoding: The name of their encoding; empty to find it out.
  /// - Returns: The text with what is known of its encoding.
  /// - Throws: ``TextDecodingError`` where the bytes are no text, or no encoding has that name.
  public static func decode(_ bytes: [UInt8], encoding: String = "") throws(TextDecodingError) -> DecodedText {
    if !encoding.isEmpty {
      guard let name = CharacterEncoding.canonicalName(encoding), let text = CharacterEncoding.decode(bytes, from: name)
      else {
        throw TextDecodingError(
          message:
            "no encoding is called \"\(encoding)\"; names are those of IANA, such as UTF-8, windows-1252 or Shift_JIS")
      }
      return DecodedText(utf8: withoutMarks(text.utf8), encoding: name, confidence: 1, replaced: text.replaced)
    }
    if let kind = BinarySignature.name(of: bytes) {
      guard kind == BinarySignature.richText else { throw binary("looks like \(kind)") }
      throw TextDecodingError(message: "the input looks like \(kind); save it as plain text or as docx")
    }
    let valid = CharacterEncoding.validUTF8Prefix(bytes)
    if valid == bytes.count, !ByteSearch.contains(0, in: bytes), !ByteSearch.contains(0x1B, in: bytes) {
      if BinarySignature.isFullOfControls(bytes) { throw binary("is full of control characters") }
      if HZText.matches(bytes), let text = CharacterEncoding.decode(bytes, from: "HZ"), text.replaced == 0 {
        return DecodedText(utf8: text.utf8, encoding: "HZ-GB-2312", confidence: 0.9, replaced: 0)
      }
      return DecodedText(utf8: withoutMarks(bytes), encoding: "UTF-8", confidence: 1, replaced: 0)
    }
    let guesses = CharacterEncoding.detect(bytes)
    let first = guesses.first?.name ?? ""
    let isWide = bytes.contains(0) && (first.hasPrefix("UTF-16") || first.hasPrefix("UTF-32")) || first == "UTF-16"
    if !isWide, !first.hasPrefix("ISO-2022"), BinarySignature.isFullOfControls(bytes) {
      throw binary("is full of control characters")
    }
    let isMixed = UTF8Repair.isMostlyUTF8(bytes)
    if isMixed && !isWide || first == "UTF-8" || UTF8Repair.isCarelessUTF8(bytes) {
      return nearlyUTF8(bytes, guesses.first, isMixed: isMixed)
    }
    if isWide || first.hasPrefix("ISO-2022"), let guess = guesses.first {
      guard let text = CharacterEncoding.decode(bytes, from: first) else {
        throw binary("cannot be converted from \(first)")
      }
      return DecodedText(
        utf8: withoutMarks(text.utf8), encoding: first, confidence: Double(guess.confidence) / 100,
        replaced: text.replaced)
    }
    return legacy(bytes, guesses)
  }

  private static func nearlyUTF8(_ bytes: [UInt8], _ guess: EncodingGuess?, isMixed: Bool) -> DecodedText {
    var (utf8, replaced) = UTF8Repair.repair(bytes, lines: isMixed)
    let nulls = utf8.count { $0 == 0 }
    if nulls > 0 {
      // WebVTT has a rule of its own for them (W3C WebVTT, section 6.1, step 2).
      let isWebVTT = withoutMarks(utf8).starts(with: Array("WEBVTT".utf8))
      utf8 = utf8.flatMap { $0 == 0 ? isWebVTT ? [0xEF, 0xBF, 0xBD] : [] : [$0] }
      replaced += nulls
    }
    let sure = guess.map { $0.name == "UTF-8" ? $0.confidence : 50 } ?? 50
    let confidence = replaced == nulls ? 1 : min(0.95, Double(sure) / 100)
    return DecodedText(utf8: withoutMarks(utf8), encoding: "UTF-8", confidence: confidence, replaced: replaced)
  }

  /// The encodings from before Unicode: those of East Asia where ICU's statistics are sure and all bytes fit, else the likeliest
  /// of one byte a letter.
  private static func legacy(_ bytes: [UInt8], _ guesses: [EncodingGuess]) -> DecodedText {
    if let korean = Johab.decode(bytes) {
      return DecodedText(utf8: korean, encoding: "Johab", confidence: 0.9, replaced: 0)
    }
    if bytes.count <= shortText, let text = CharacterEncoding.decode(bytes, from: "EUC-KR"), text.replaced == 0,
      Johab.isKorean(text.utf8)
    {
      return DecodedText(utf8: text.utf8, encoding: "EUC-KR", confidence: 0.9, replaced: 0)
    }
    let single = SingleByteEncodings.detect(bytes)
    for guess in guesses where eastAsian.contains(guess.name) && guess.confidence >= 10 {
      guard let text = CharacterEncoding.decode(bytes, from: guess.name), text.replaced * 500 <= bytes.count else {
        continue
      }
      if guess.confidence >= 40 || single?.mean ?? -100 < -6 {
        return DecodedText(
          utf8: withoutMarks(text.utf8), encoding: guess.name, confidence: Double(guess.confidence) / 100,
          replaced: text.replaced)
      }
    }
    let name = single?.name ?? "windows-1252"
    let text = CharacterEncoding.decode(bytes, from: name) ?? CharacterEncoding.repairUTF8(bytes)
    let lead = max(0, single?.lead ?? 0)
    return DecodedText(
      utf8: text.utf8, encoding: name, confidence: (min(0.95, lead / (lead + 8)) * 100).rounded() / 100,
      replaced: text.replaced)
  }

  /// Bytes up to which a text may say too little for ICU's statistics.
  private static let shortText = 1 << 12

  private static let eastAsian: Set<String> = [
    "Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR", "windows-31j", "windows-949",
  ]

  /// Without byte order marks at the start: `cat` leaves two where a tool had written one before another.
  private static func withoutMarks(_ utf8: [UInt8]) -> [UInt8] {
    var start = 0
    while start + 3 <= utf8.count, utf8[start] == 0xEF, utf8[start + 1] == 0xBB, utf8[start + 2] == 0xBF { start += 3 }
    return start == 0 ? utf8 : Array(utf8[start...])
  }

  private static func binary(_ what: String) -> TextDecodingError {
    TextDecodingError(
      message:
        "the input \(what) and no text; give the transcript itself, as text, captions or JSON, or name its encoding")
  }
}
