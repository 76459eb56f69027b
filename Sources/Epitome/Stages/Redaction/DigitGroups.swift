/// Digits in groups, as numbers are written for people: `4111 1111-1111 1111`.
struct DigitGroups {
  /// Where the number stands, from its first digit to its last.
  var range: Range<Int>
  /// The digits.
  var digits: [UInt8] = []
  /// How many digits there are up to the end of each group, and where it ends.
  var groups: [(count: Int, end: Int)] = []
  /// The signs between the groups.
  var separators: [UInt8] = []

  /// The number of which a digit opens at an index.
  ///
  /// Between two groups stands one of the separators, or two where one of them is a space or a bracket.
  init(_ text: PlainForm, at start: Int, separators allowed: [UInt8]) {
    range = start..<start
    var position = start
    while text.isDigit(position) {
      while text.isDigit(position) {
        digits.append(text[position] - 0x30)
        position += 1
      }
      groups.append((digits.count, position))
      range = start..<position
      var next = position
      var between: [UInt8] = []
      while between.count < 3, allowed.contains(text[next]) {
        between.append(text[next])
        next += 1
      }
      guard text.isDigit(next), between.count == 1 || between.count > 1 && between.contains(where: { $0 != 0x2E })
      else {
        return
      }
      separators += between
      position = next
    }
  }
}
