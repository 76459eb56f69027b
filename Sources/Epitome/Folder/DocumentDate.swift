import EpitomeCore

/// When a document is from: a date in `meta`, else one in the name of its file.
enum DocumentDate {
  /// Fields of `meta` that may hold a date, the first one first.
  private static let fields = ["date", "published", "datePublished", "pubDate", "created"]

  /// `2024`, `2024-05` or `2024-05-31`, as far as it is known; such texts sort by time.
  static func of(_ document: Document) -> String? {
    let inMeta = fields.lazy.compactMap { document.meta[$0]?.string }.compactMap { first(in: Array($0.utf8)) }.first
    if let inMeta { return inMeta }
    // The year alone is as often something else in a file's name.
    let name = document.id.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
    return first(in: name).flatMap { $0.utf8.count > 4 ? $0 : nil }
  }

  /// The first date in a text: year, month and day in this order, with `-`, `.`, `_`, `/` or nothing between them.
  static func first(in text: [UInt8]) -> String? {
    var index = 0
    while index < text.count {
      guard ByteScan.isDigit(text[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, ByteScan.isDigit(text[end]) { end += 1 }
      if let date = date(text, index..<end) { return date }
      index = end
    }
    return nil
  }

  private static func date(_ text: [UInt8], _ run: Range<Int>) -> String? {
    if run.count == 8 {
      return written(
        number(text, run.lowerBound, 4), number(text, run.lowerBound + 4, 2), number(text, run.lowerBound + 6, 2))
    }
    guard run.count == 4 else { return nil }
    let year = number(text, run.lowerBound, 4)
    guard let separator = text[safe: run.upperBound], "-._/".utf8.contains(separator),
      let month = part(text, run.upperBound + 1)
    else { return written(year, nil, nil) }
    let next = run.upperBound + 1 + month.digits
    guard text[safe: next] == separator, let day = part(text, next + 1) else {
      return written(year, month.value, nil) ?? written(year, nil, nil)
    }
    return written(year, month.value, day.value) ?? written(year, nil, nil)
  }

  /// A number of one or two digits.
  private static func part(_ text: [UInt8], _ start: Int) -> (value: Int, digits: Int)? {
    var digits = 0
    while let byte = text[safe: start + digits], ByteScan.isDigit(byte) { digits += 1 }
    return (1...2).contains(digits) ? (number(text, start, digits), digits) : nil
  }

  private static func number(_ text: [UInt8], _ start: Int, _ digits: Int) -> Int {
    text[start..<start + digits].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// The date where it is one.
  private static func written(_ year: Int, _ month: Int?, _ day: Int?) -> String? {
    func two(_ number: Int) -> String { (number < 10 ? "-0" : "-") + String(number) }
    guard (1900...2100).contains(year) else { return nil }
    guard let month else { return String(year) }
    guard (1...12).contains(month) else { return nil }
    guard let day else { return String(year) + two(month) }
    return (1...31).contains(day) ? String(year) + two(month) + two(day) : nil
  }
}

extension [UInt8] {
  /// The byte at a place, if there is one.
  fileprivate subscript(safe index: Int) -> UInt8? { indices.contains(index) ? self[index] : nil }
}
