import EpitomeCore

/// Repairs UTF-8 with few bad bytes, such as quotation marks that were pasted from windows-1252.
enum UTF8Repair {
  /// The text with each stray byte read as windows-1252 where it stands among ASCII and means something there, else U+FFFD for
  /// each ill-formed sequence; and the number of places that were repaired.
  ///
  /// With `lines`, whole lines that hold no UTF-8 but bytes of windows-1252 are read as that: the file was put together of two.
  static func repair(_ bytes: [UInt8], lines: Bool = false) -> (utf8: [UInt8], replaced: Int) {
    guard lines else { return repairSequences(bytes[...], of: bytes) }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + bytes.count / 16)
    var replaced = 0
    forEachLine(of: bytes) { line, kind in
      if kind == .bad, let text = windows1252(bytes, line) {
        repaired += text
        replaced += bytes[line].count { $0 >= 0x80 }
      } else {
        let part = repairSequences(bytes[line], of: bytes)
        repaired += part.utf8
        replaced += part.replaced
      }
    }
    return (repaired, replaced)
  }

  /// What the bytes beyond ASCII of a line are.
  private enum LineKind {
    case ascii
    /// Well-formed UTF-8.
    case good
    /// Some of it well-formed.
    case mixed
    /// None of it.
    case bad
  }

  /// Whether all but a third of the lines that have letters beyond ASCII are well-formed UTF-8, which those of another encoding are by
  /// chance only one by one.
  static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (good, bad) = (0, 0)
    forEachLine(of: bytes) { _, kind in
      switch kind {
      case .ascii: break
      case .good: good += 1
      case .mixed, .bad: bad += 1
      }
    }
    return bad > 0 && good >= 2 * bad
  }

  private static func forEachLine(of bytes: [UInt8], _ body: (Range<Int>, LineKind) -> Void) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      var (hasGood, hasBad) = (false, false)
      var index = start
      while index < end {
        let (length, isValid) = sequence(bytes, at: index)
        if !isValid { hasBad = true } else if length > 1 { hasGood = true }
        index += length
      }
      body(start..<end, hasBad ? hasGood ? .mixed : .bad : hasGood ? .good : .ascii)
      start = end
    }
  }

  /// A line read as windows-1252; nil where a byte means nothing there, or the line is UTF-8 that was cut at the end of the file.
  private static func windows1252(_ bytes: [UInt8], _ line: Range<Int>) -> [UInt8]? {
    if line.upperBound == bytes.count, let last = line.last, bytes[last] >= 0xC2 { return nil }
    var text: [UInt8] = []
    for byte in bytes[line] {
      let scalar = Windows1252.scalar(byte)
      guard byte < 0xFE, !(0x80..<0xA0 ~= scalar) else { return nil }
      text.append(scalar: scalar)
    }
    return text
  }

  private static func repairSequences(_ part: ArraySlice<UInt8>, of bytes: [UInt8]) -> (utf8: [UInt8], replaced: Int) {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(part.count + part.count / 16)
    var replaced = 0
    var index = part.startIndex
    var copied = index
    while index < part.endIndex {
      let (length, isValid) = sequence(bytes, at: index)
      if !isValid {
        repaired.append(contentsOf: bytes[copied..<index])
        repaired.append(scalar: length == 1 ? stray(bytes, at: index) ?? 0xFFFD : 0xFFFD)
        replaced += 1
        copied = index + length
      }
      index += length
    }
    repaired.append(contentsOf: bytes[copied..<max(copied, part.endIndex)])
    return (repaired, replaced)
  }

  /// Whether all that is ill-formed is UTF-8 in the making of it: overlong forms and surrogates, as old or careless programs write
  /// them. False for well-formed text.
  static func isCarelessUTF8(_ bytes: [UInt8]) -> Bool {
    var found = false
    var index = 0
    while index < bytes.count {
      let (length, isValid) = sequence(bytes, at: index)
      if isValid {
        index += length
        continue
      }
      let lead = bytes[index]
      let wanted = lead == 0xC0 || lead == 0xC1 ? 2 : lead == 0xE0 || lead == 0xED ? 3 : 0
      guard wanted > 0, index + wanted <= bytes.count,
        bytes[index + 1..<index + wanted].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return false }
      found = true
      index += wanted
    }
    return found
  }

  /// The length of the sequence at `index`: well-formed, or the maximal subpart of an ill-formed one (The Unicode Standard, 3.9).
  private static func sequence(_ bytes: [UInt8], at index: Int) -> (length: Int, isValid: Bool) {
    let lead = bytes[index]
    if lead < 0x80 { return (1, true) }
    let wanted = lead >= 0xF5 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard wanted > 0, index + 1 < bytes.count else { return (1, false) }
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard lowest <= bytes[index + 1], bytes[index + 1] <= highest else { return (1, false) }
    var length = 2
    while length < wanted {
      guard index + length < bytes.count, bytes[index + length] & 0xC0 == 0x80 else { return (length, false) }
      length += 1
    }
    return (length, true)
  }

  /// The windows-1252 reading of a byte that stands alone among ASCII. FE and FF are more likely rubbish than rare letters.
  private static func stray(_ bytes: [UInt8], at index: Int) -> UInt32? {
    guard bytes[index] < 0xFE, index > 0, bytes[index - 1] < 0x80, index + 1 < bytes.count, bytes[index + 1] < 0x80
    else {
      return nil
    }
    let scalar = Windows1252.scalar(bytes[index])
    return 0x80..<0xA0 ~= scalar ? nil : scalar
  }
}
