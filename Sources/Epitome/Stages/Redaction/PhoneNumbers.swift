import EpitomeCore

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
    guard !text.isSpacedWord(start - 1), !text.isSpacedWord(number.range.upperBound),
      !isPartOfNumber(text, number.range)
    else { return nil }
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
        9...12 ~= count && (first > 1 || number.separators.first != 0x2E) && !isBookNumber(text, number)
      } else {
        isNorthAmerican(number) || isChineseMobile(number) || hasBracketedArea(number, isBracketed)
          || 6...15 ~= count && followsLabel(text, start)
      }
    return isPhone ? start..<number.range.upperBound : nil
  }

  /// Whether a decimal or a time goes on before or after: `1,0123456789`.
  private static func isPartOfNumber(_ text: PlainForm, _ range: Range<Int>) -> Bool {
    let signs: [UInt8] = [0x2C, 0x3A, 0x2E]
    return signs.contains(text[range.lowerBound - 1]) && text.isDigit(range.lowerBound - 2)
      || signs.contains(text[range.upperBound]) && text.isDigit(range.upperBound + 1)
  }

  /// Digits of each group.
  private static func counts(_ number: DigitGroups) -> [Int] {
    var counts: [Int] = []
    var before = 0
    for group in number.groups {
      counts.append(group.count - before)
      before = group.count
    }
    return counts
  }

  /// Eleven digits from 13 to 19 on in three groups (Chinese numbering plan of mobile telephones).
  private static func isChineseMobile(_ number: DigitGroups) -> Bool {
    guard number.digits.count == 11, number.digits[0] == 1, number.digits[1] >= 3 else { return false }
    return [[3, 4, 4], [3, 3, 5], [3, 2, 3, 3]].contains(counts(number))
  }

  /// An area code of two to four digits in brackets, perhaps after a trunk prefix, and groups that end in two or four digits:
  /// `(11) 91234-5678`, `8 (495) 123-45-67`.
  private static func hasBracketedArea(_ number: DigitGroups, _ isBracketed: Bool) -> Bool {
    guard 9...12 ~= number.digits.count, number.separators.contains(0x29) else { return false }
    var counts = counts(number)
    if !isBracketed {
      guard number.separators.contains(0x28), counts.removeFirst() == 1 else { return false }
    }
    guard counts.count >= 3, 2...4 ~= counts[0], counts.dropFirst().allSatisfy({ 2...5 ~= $0 }) else { return false }
    // `(12) 1914-1918` is a number and two years.
    let isYears = counts == [2, 4, 4] && [number.digits[2], number.digits[6]].allSatisfy { 1...2 ~= $0 }
    return !isYears
  }

  /// Whether it is a book's number: ten digits whose check digit is right (ISO 2108 before 2007), after its name.
  private static func isBookNumber(_ text: PlainForm, _ number: DigitGroups) -> Bool {
    guard number.digits.count == 10 else { return false }
    var sum = 0
    for (index, digit) in number.digits.enumerated() { sum += (10 - index) * Int(digit) }
    return sum % 11 == 0 && word(text, before: number.range.lowerBound) == Array("isbn".utf8)
  }

  /// Three, three and four digits, with a 1 before at most, in groups (the North American Numbering Plan).
  private static func isNorthAmerican(_ number: DigitGroups) -> Bool {
    var counts = counts(number)
    if counts.first == 1, number.digits.first == 1 { counts.removeFirst() }
    return counts == [3, 3, 4] && number.digits[number.digits.count - 10] > 1
  }

  /// Longest word for telephone and what stands between it and the number.
  private static let reach = 12

  /// Whether a word for telephone stands before a place; in a script without spaces the characters right before it, with a particle
  /// after them at most: "我的电话是".
  private static func followsLabel(_ text: PlainForm, _ start: Int) -> Bool {
    let word = wordBefore(text, start)
    guard let last = word.last else { return false }
    if labels.contains(text.bytes, text.span(of: word).range) { return true }
    guard text[last] == PlainForm.unspacedLetter else { return false }
    for end in max(word.lowerBound, last - 1)...last {
      for first in max(word.lowerBound, end - 3)...end
      where unspacedLabels.contains(text.bytes, text.span(of: first..<end + 1).range) {
        return true
      }
    }
    return false
  }

  /// The word before a place, in lower case.
  private static func word(_ text: PlainForm, before start: Int) -> [UInt8] {
    wordBefore(text, start).map { text[$0] | 0x20 }
  }

  /// Where the word before a place stands, with blanks and a colon or point between at most.
  private static func wordBefore(_ text: PlainForm, _ start: Int) -> Range<Int> {
    var end = start
    while end > max(0, start - reach), [0x20, 0x3A, 0x2E].contains(text[end - 1]) { end -= 1 }
    var first = end
    while first > max(0, end - reach), text.isWord(first - 1), !text.isDigit(first - 1) { first -= 1 }
    return first..<end
  }

  private static let labels: WordSet = """
    tel telephone phone mobile cell fax whatsapp telefon handy mobil rufnummer portable telefono telefone celular telefoon
    tél téléphone teléfono móvil telemóvel tlf komórka telefón тел телефон телефону моб мобильный мобільний факс тлф τηλ
    τηλέφωνο κινητό هاتف الهاتف تلفون جوال טלפון फ़ोन फोन मोबाइल 전화 전화번호 휴대폰 핸드폰 연락처 팩스
    """

  private static let unspacedLabels: WordSet = """
    电话 手机 手机号 电话号码 手机号码 微信 传真 電話 電話番号 携帯 携帯電話 携帯番号 手機 電話號碼 傳真 ファックス 전화 전화번호 휴대폰 โทร โทรศัพท์ มือถือ
    """
}
