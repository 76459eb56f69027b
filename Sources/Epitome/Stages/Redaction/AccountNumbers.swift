/// International bank account numbers (ISO 13616): a country, two check digits and the account, as long as the country has them.
enum AccountNumbers {
  /// Length by country, from the registry of the standard.
  private static let lengths: [String: Int] = {
    let table = """
      AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27
      GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27
      MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23
      TN24 TR26 UA29 VA22 VG24 XK20
      """
    var lengths: [String: Int] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      lengths[String(entry.prefix(2))] = Int(entry.dropFirst(2))
    }
    return lengths
  }()

  /// Where they stand.
  static func ranges(_ text: PlainForm) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while position < text.characters.count {
      if text.isLetter(position), !text.isSpacedWord(position - 1), let end = end(text, from: position) {
        ranges.append(position..<end)
        position = end
      } else {
        position += 1
      }
    }
    return ranges
  }

  private static func end(_ text: PlainForm, from start: Int) -> Int? {
    guard text.isLetter(start + 1) else { return nil }
    let country = String(decoding: [text[start] & 0xDF, text[start + 1] & 0xDF], as: UTF8.self)
    guard let length = lengths[country] else { return nil }
    var characters: [UInt8] = []
    var position = start
    while characters.count < length {
      if text.isDigit(position) || text.isLetter(position) {
        characters.append(text[position])
      } else {
        let isSeparator = text[position] == 0x20 || text[position] == 0x2D || text[position] == 0x2E
        guard isSeparator, text.isDigit(position + 1) || text.isLetter(position + 1) else { return nil }
      }
      position += 1
    }
    return !text.isSpacedWord(position) && isValid(characters) ? position : nil
  }

  /// The check of ISO 7064 (MOD 97-10), country and check digits moved to the end.
  private static func isValid(_ characters: [UInt8]) -> Bool {
    guard characters[2...3].allSatisfy({ 0x30...0x39 ~= $0 }) else { return false }
    var rest = 0
    for character in characters[4...] + characters[..<4] {
      if 0x30...0x39 ~= character {
        rest = (rest * 10 + Int(character - 0x30)) % 97
      } else {
        rest = (rest * 100 + Int(character & 0xDF) - 55) % 97
      }
    }
    return rest == 1
  }
}
