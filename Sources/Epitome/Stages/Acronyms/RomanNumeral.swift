/// Numbers in Roman capitals.
enum RomanNumeral {
  private static let values: [(letters: [UInt8], most: Int)] = [
    ("M", 3), ("CM", 1), ("D", 1), ("CD", 1), ("C", 3), ("XC", 1), ("L", 1), ("XL", 1), ("X", 3), ("IX", 1), ("V", 1),
    ("IV", 1), ("I", 3),
  ].map { (Array($0.utf8), $1) }

  /// Whether the capitals are a number as it is written: XIV and CD are, DVD and LCD are not.
  static func isValid(_ capitals: ArraySlice<UInt8>) -> Bool {
    var rest = capitals
    for value in values {
      var count = 0
      while count < value.most, rest.starts(with: value.letters) {
        rest = rest.dropFirst(value.letters.count)
        count += 1
      }
    }
    return rest.isEmpty && !capitals.isEmpty
  }
}
