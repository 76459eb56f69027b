import CICU

extension CharacterEncoding {
  /// Guesses the encoding of a text.
  ///
  /// A byte order mark decides. Well-formed UTF-8 is UTF-8 (ASCII is that too), and so is what has ten good sequences for
  /// each bad one. UTF-16 and UTF-32 without a mark show in their null bytes. What is left goes to ICU's statistics, which
  /// get a sample from where the bytes beyond ASCII are.
  ///
  /// - Parameter bytes: Any bytes.
  /// - Returns: The encodings that the text may have, most likely first.
  public static func detect(_ bytes: [UInt8]) -> [EncodingGuess] {
    if let marked = byteOrderMark(bytes) { return [EncodingGuess(name: marked, confidence: 100)] }
    let census = ByteCensus(bytes)
    if census.hasNull, let wide = WideText.detect(bytes) { return [wide] }
    if !census.hasEscape || census.sequences > 0, let guess = census.utf8 {
      if guess.confidence == 100 { return [guess] }
      return [guess] + statistics(bytes, census).filter { $0.name != guess.name }
    }
    let guesses = statistics(bytes, census)
    guard census.invalid == 0 else { return guesses }
    // Only ASCII with escapes: one of ISO 2022's encodings, or text with terminal colours.
    return guesses.filter { $0.name.hasPrefix("ISO-2022") && $0.confidence > 50 }
      + [EncodingGuess(name: "UTF-8", confidence: 50)]
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32" }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return "GB18030" }
    return nil
  }

  /// ICU's guesses, with names that ICU can convert from.
  private static func statistics(_ bytes: [UInt8], _ census: ByteCensus) -> [EncodingGuess] {
    let sample = DetectionSample.take(from: bytes)
    let found = unsafe withBytes(sample, sample.indices) { start, length in
      unsafe withUnsafeTemporaryAllocation(of: cicu_encoding_guess.self, capacity: 64) { memory in
        let count = unsafe Int(cicu_detect_encoding(start, length, memory.baseAddress, 64))
        return unsafe memory[..<count].map { guess in
          unsafe EncodingGuess(
            name: String(cString: guess.name), confidence: min(100, max(0, Int(guess.confidence))),
            language: String(cString: guess.language))
        }
      }
    }
    return found.compactMap { guess in
      let name = census.hasC1 ? windowsCodePage(guess.name) ?? guess.name : guess.name
      guard name != "UTF-8", let canonical = canonicalName(name) else { return nil }
      return EncodingGuess(name: canonical, confidence: guess.confidence, language: guess.language)
    }
  }

  /// The code page that has letters and quotation marks where an ISO 8859 encoding has control characters.
  private static func windowsCodePage(_ name: String) -> String? {
    switch name {
    case "ISO-8859-1": "windows-1252"
    case "ISO-8859-2": "windows-1250"
    case "ISO-8859-7": "windows-1253"
    case "ISO-8859-8", "ISO-8859-8-I": "windows-1255"
    case "ISO-8859-9": "windows-1254"
    default: nil
    }
  }
}

/// What the bytes of a text are.
private struct ByteCensus {
  /// Well-formed UTF-8 sequences of more than one byte.
  var sequences = 0
  /// Ill-formed ones.
  var invalid = 0
  var hasNull = false
  var hasEscape = false
  /// Bytes 80 to 9F, which hold control characters in ISO 8859.
  var hasC1 = false

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte < 0x80 {
        if byte == 0 { hasNull = true }
        if byte == 0x1B { hasEscape = true }
        index += 1
        continue
      }
      let (length, isValid) = UTF8Sequence.measure(span, at: index)
      if isValid { sequences += 1 } else { invalid += 1 }
      index += length
    }
    if invalid > 0 { hasC1 = bytes.contains { $0 & 0xE0 == 0x80 } }
  }

  /// How sure it is that the text is UTF-8, or nil when it cannot be.
  var utf8: EncodingGuess? {
    guard sequences >= 10 * invalid else { return nil }
    return EncodingGuess(name: "UTF-8", confidence: invalid == 0 ? 100 : 95 - 50 * invalid / sequences)
  }
}
