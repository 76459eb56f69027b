/// Endings of words in folded form.
struct Endings: Sendable {
  private var endings: [(bytes: [UInt8], least: Int)] = []

  /// Endings separated by spaces; one needs three letters before it, or as many as the digit after it says.
  init(_ list: String) {
    for item in list.split(separator: " ") {
      var bytes = Array(item.utf8)
      var least = 3
      if let last = bytes.last, last &- 0x30 < 10 {
        least = Int(last - 0x30)
        bytes.removeLast()
      }
      endings.append((bytes, least))
    }
  }

  /// Whether the word has one of the endings.
  func match(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { length(bytes, range) > 0 }

  /// The length of the first of the endings that the word has, or 0.
  func length(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    endings.first { matches($0, bytes, range) }?.bytes.count ?? 0
  }

  private func matches(_ ending: (bytes: [UInt8], least: Int), _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let stem = range.count - ending.bytes.count
    guard stem >= ending.least else { return false }
    var index = ending.bytes.count
    while index > 0 {
      index -= 1
      if bytes[range.lowerBound + stem + index] != ending.bytes[index] { return false }
    }
    var letters = 0
    for index in range.lowerBound..<range.lowerBound + stem where bytes[index] & 0xC0 != 0x80 { letters += 1 }
    return letters >= ending.least
  }
}
