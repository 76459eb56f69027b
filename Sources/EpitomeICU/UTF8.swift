/// Strict UTF-8 (The Unicode Standard, table 3-7): no surrogates, no overlong forms, nothing above U+10FFFF.
enum UTF8Sequence {
  /// The length of the sequence that starts at `index`, and whether it is well-formed. An ill-formed one is a maximal
  /// subpart (The Unicode Standard, 3.9): as far as it could have become well-formed, and at least one byte.
  @inline(__always)
  static func measure(_ bytes: Span<UInt8>, at index: Int) -> (length: Int, isValid: Bool) {
    let lead = bytes[index]
    if lead < 0x80 { return (1, true) }
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return (1, false) }
    var read = 2
    while read < length {
      guard index + read < bytes.count, bytes[index + read] & 0xC0 == 0x80 else { return (read, false) }
      read += 1
    }
    return (length, true)
  }

  /// The scalar at `index` and the bytes it takes; U+FFFD for what is ill-formed.
  @inline(__always)
  static func decode(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    let (length, isValid) = measure(bytes, at: index)
    guard isValid else { return (0xFFFD, length) }
    var scalar = lead & (0x7F >> UInt32(length))
    for offset in 1..<length {
      scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (scalar, length)
  }

  /// The first byte at or after `index` that is not ASCII, or the end.
  @inline(__always)
  static func skipASCII(_ bytes: Span<UInt8>, from index: Int) -> Int {
    var index = index
    let raw = unsafe bytes.bytes
    while index + 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
      if high != 0 { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The first ill-formed sequence at or after `index`, or the end.
  static func firstInvalid(_ bytes: Span<UInt8>, from index: Int) -> Int {
    var index = index
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index = skipASCII(bytes, from: index)
        continue
      }
      let (length, isValid) = measure(bytes, at: index)
      if !isValid { return index }
      index += length
    }
    return bytes.count
  }
}

extension CharacterEncoding {
  /// The number of bytes before the first that is not well-formed UTF-8, as surrogates and overlong forms are not; all of
  /// them for a text without fault.
  public static func validUTF8Prefix(_ bytes: [UInt8]) -> Int {
    UTF8Sequence.firstInvalid(bytes.span, from: 0)
  }

  /// The bytes with U+FFFD for each maximal subpart of an ill-formed sequence (The Unicode Standard, 3.9), and the number
  /// of those. A byte order mark stays.
  public static func repairUTF8(_ bytes: [UInt8]) -> (utf8: [UInt8], replaced: Int) {
    let span = bytes.span
    var invalid = UTF8Sequence.firstInvalid(span, from: 0)
    if invalid == bytes.count { return (bytes, 0) }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + bytes.count / 8)
    var copied = 0
    var replaced = 0
    while invalid < bytes.count {
      repaired.append(contentsOf: bytes[copied..<invalid])
      repaired.append(contentsOf: [0xEF, 0xBF, 0xBD])
      replaced += 1
      copied = invalid + UTF8Sequence.measure(span, at: invalid).length
      invalid = UTF8Sequence.firstInvalid(span, from: copied)
    }
    repaired.append(contentsOf: bytes[copied...])
    return (repaired, replaced)
  }
}
