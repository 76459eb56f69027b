import EpitomeCore

/// Repairs UTF-8 with few bad bytes, such as quotation marks that were pasted from windows-1252.
enum UTF8Repair {
  /// The text with each stray byte read as windows-1252 where it stands among ASCII and means something there, else U+FFFD for
  /// each ill-formed sequence; and the number of places that were repaired.
  static func repair(_ bytes: [UInt8]) -> (utf8: [UInt8], replaced: Int) {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + bytes.count / 16)
    var replaced = 0
    var index = 0
    var copied = 0
    while index < bytes.count {
      let (length, isValid) = sequence(bytes, at: index)
      if !isValid {
        repaired.append(contentsOf: bytes[copied..<index])
        repaired.append(scalar: length == 1 ? stray(bytes, at: index) ?? 0xFFFD : 0xFFFD)
        replaced += 1
        copied = index + length
      }
      index += length
    }
    repaired.append(contentsOf: bytes[copied...])
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
