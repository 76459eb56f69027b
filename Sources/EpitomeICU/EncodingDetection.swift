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
    if census.mayBeWide, let wide = WideText.detect(bytes) { return [wide] }
    if !census.hasEscape || census.sequences > 0, let guess = census.utf8 {
      if guess.confidence == 100 { return [guess] }
      let others = statistics(bytes, census).map { other in
        EncodingGuess(
          name: other.name, confidence: min(other.confidence, guess.confidence - 1), language: other.language)
      }
      return [guess] + others
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

  /// ICU's guesses from a sample, and Thai, which ICU does not know; each encoding once. Those that cannot decode the
  /// sample without fault come last.
  private static func statistics(_ bytes: [UInt8], _ census: ByteCensus) -> [EncodingGuess] {
    let sample = DetectionSample.take(from: bytes)
    var guesses: [EncodingGuess] = []
    for var guess in icuGuesses(sample) + ThaiText.detect(sample) {
      guard var name = canonicalName(guess.name), name != "UTF-8" else { continue }
      var faults = faults(sample, name)
      if let codePage = successor(of: name).flatMap({ canonicalName($0) }) {
        let codePageFaults = self.faults(sample, codePage)
        if census.hasC1 || codePageFaults < faults { (name, faults) = (codePage, codePageFaults) }
      }
      if name == "KOI8-R", bytes.contains(where: isUkrainian) { name = "KOI8-U" }
      if guesses.contains(where: { $0.name == name }) { continue }
      guess.name = name
      if faults > sample.count / 100 { guess.confidence /= 10 }
      guesses.append(guess)
    }
    // The order of equals is ICU's.
    return guesses.enumerated()
      .sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .map(\.element)
  }

  private static func icuGuesses(_ sample: [UInt8]) -> [EncodingGuess] {
    unsafe withBytes(sample, sample.indices) { start, length in
      unsafe withUnsafeTemporaryAllocation(of: cicu_encoding_guess.self, capacity: 64) { memory in
        let count = unsafe Int(cicu_detect_encoding(start, length, memory.baseAddress, 64))
        return unsafe memory[..<count].map { guess in
          unsafe EncodingGuess(
            name: String(cString: guess.name), confidence: min(100, max(0, Int(guess.confidence))),
            language: String(cString: guess.language))
        }
      }
    }
  }

  /// How often an encoding makes of the bytes what no text has: U+FFFD and control characters beyond ASCII.
  private static func faults(_ bytes: [UInt8], _ name: String) -> Int {
    guard let (utf8, replaced) = decode(bytes, from: name) else { return bytes.count }
    let controls = utf8.indices.dropLast().count { utf8[$0] == 0xC2 && utf8[$0 + 1] < 0xA0 }
    return replaced + controls
  }

  /// Whether a byte is one of the lower case letters є, і, ї, ґ in KOI8-U, where KOI8-R has lines for drawing boxes.
  private static func isUkrainian(_ byte: UInt8) -> Bool {
    byte == 0xA4 || byte == 0xA6 || byte == 0xA7 || byte == 0xAD
  }

  /// The code page that has letters and quotation marks where an encoding has control characters or nothing.
  private static func successor(of name: String) -> String? {
    switch name {
    case "ISO-8859-1": "windows-1252"
    case "ISO-8859-2": "windows-1250"
    case "ISO-8859-7": "windows-1253"
    case "ISO-8859-8": "windows-1255"
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
  /// Bytes below 20 that are neither LF nor CR.
  var controls = 0
  let count: Int
  var hasEscape = false
  /// Bytes 80 to 9F, which hold control characters in ISO 8859.
  var hasC1 = false

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    count = span.count
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte < 0x80 {
        if byte < 0x20, byte != 0x0A, byte != 0x0D {
          controls += 1
          if byte == 0 { hasNull = true }
          if byte == 0x1B { hasEscape = true }
        }
        index += 1
        continue
      }
      let (length, isValid) = UTF8Sequence.measure(span, at: index)
      if isValid { sequences += 1 } else { invalid += 1 }
      index += length
    }
    if invalid > 0 { hasC1 = bytes.contains { $0 & 0xE0 == 0x80 } }
  }

  /// Whether the units of the text may be wider than a byte. Then half of the bytes or more are the upper ones of units,
  /// below 20 in most alphabets; in the others they make no sense as UTF-8.
  var mayBeWide: Bool {
    hasNull && (invalid > 0 || controls > count / 8)
  }

  /// How sure it is that the text is UTF-8, or nil when it cannot be.
  var utf8: EncodingGuess? {
    guard sequences >= 10 * invalid else { return nil }
    return EncodingGuess(name: "UTF-8", confidence: invalid == 0 ? 100 : 95 - 50 * invalid / sequences)
  }
}
