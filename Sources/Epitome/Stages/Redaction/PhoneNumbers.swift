/// Telephone numbers: international ones (ITU-T E.164), those with a trunk prefix, those of North America, and what stands after
/// a word for telephone.
enum PhoneNumbers {
  /// Where they stand.
  static func ranges(_ text: PlainForm) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while position < text.characters.count {
      guard text.isDigit(position) else {
        position += 1
        continue
      }
      let number = DigitGroups(text, at: position, separators: [0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29])
      if let range = range(text, number) { ranges.append(range) }
      position = number.range.upperBound
    }
    return ranges
  }

  private static func range(_ text: PlainForm, _ number: DigitGroups) -> Range<Int>? {
    var start = number.range.lowerBound
    guard !text.isWord(start - 1), !text.isWord(number.range.upperBound), !isPartOfNumber(text, number.range) else {
      return nil
    }
    let isBracketed = text[start - 1] == UInt8(ascii: "(")
    if isBracketed { start -= 1 }
    let sign = text[start - 1] == 0x20 && text[start - 2] == UInt8(ascii: "+") ? start - 2 : start - 1
    if text[sign] == UInt8(ascii: "+"), 7...15 ~= number.digits.count { return sign..<number.range.upperBound }
    let count = number.digits.count
    let first = number.groups.first?.count ?? 0
    let isPhone =
      if number.digits.starts(with: [0, 0]) {
        10...17 ~= count && number.digits[2] != 0
      } else if number.digits.first == 0 {
        9...12 ~= count && (first > 1 || number.separators.first != 0x2E)
      } else {
        isNorthAmerican(number) || 6...15 ~= count && followsLabel(text, start)
      }
    return isPhone ? start..<number.range.upperBound : nil
  }

  /// Whether a decimal or a time goes on before or after: `1,0123456789`.
  private static func isPartOfNumber(_ text: PlainForm, _ range: Range<Int>) -> Bool {
    let signs: [UInt8] = [0x2C, 0x3A, 0x2E]
    return signs.contains(text[range.lowerBound - 1]) && text.isDigit(range.lowerBound - 2)
      || signs.contains(text[range.upperBound]) && text.isDigit(range.upperBound + 1)
  }

  /// Three, three and four digits, with a 1 before at most, in groups (the North American Numbering Plan).
  private static func isNorthAmerican(_ number: DigitGroups) -> Bool {
    var counts: [Int] = []
    var before = 0
    for group in number.groups {
      counts.append(group.count - before)
      before = group.count
    }
    if counts.first == 1, number.digits.first == 1 { counts.removeFirst() }
    return counts == [3, 3, 4] && number.digits[number.digits.count - 10] > 1
  }

  /// Longest word for telephone and what stands between it and the number.
  private static let reach = 12

  private static func followsLabel(_ text: PlainForm, _ start: Int) -> Bool {
    var end = start
    while end > max(0, start - reach), [0x20, 0x3A, 0x2E].contains(text[end - 1]) { end -= 1 }
    var word: [UInt8] = []
    var position = end
    while position > max(0, end - reach), text.isLetter(position - 1) {
      position -= 1
      word.insert(text[position] | 0x20, at: 0)
    }
    return labels.contains(word, 0..<word.count)
  }

  private static let labels: WordSet = """
    tel telephone phone mobile cell fax whatsapp telefon handy mobil rufnummer portable telefono telefone celular telefoon
    """
}
