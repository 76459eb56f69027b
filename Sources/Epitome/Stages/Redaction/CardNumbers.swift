/// Numbers of payment cards (ISO/IEC 7812-1): 13 to 19 digits whose check digit is right.
enum CardNumbers {
  /// Where they stand.
  static func ranges(_ text: PlainForm) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while position < text.characters.count {
      guard text.isDigit(position) else {
        position += 1
        continue
      }
      let number = DigitGroups(text, at: position, separators: [0x20, 0x2D, 0x2E])
      ranges += cards(number, from: position)
      position = number.range.upperBound
    }
    return ranges
  }

  /// The cards among the groups of a number, from left to right, the longest at each place.
  private static func cards(_ number: DigitGroups, from start: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var firstGroup = 0
    while firstGroup < number.groups.count {
      let before = firstGroup == 0 ? 0 : number.groups[firstGroup - 1].count
      var last: Int?
      for group in firstGroup..<number.groups.count {
        let count = number.groups[group].count - before
        if count > 19 { break }
        if count >= 13, isCard(number.digits[before..<before + count]) { last = group }
      }
      if let last {
        let digits = number.groups[firstGroup].count - before
        ranges.append(number.groups[firstGroup].end - digits..<number.groups[last].end)
        firstGroup = last + 1
      } else {
        firstGroup += 1
      }
    }
    return ranges
  }

  /// The formula of Luhn (US patent 2950048, 1960), for the first digits that issuers of cards have.
  private static func isCard(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let first = digits.first, 2...6 ~= first else { return false }
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let value = index % 2 == 0 ? Int(digit) : Int(digit) * 2
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }
}
