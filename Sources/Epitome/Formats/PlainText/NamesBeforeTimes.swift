import EpitomeCore

/// Finds names on lines of their own before times on lines of their own, as copies of a meeting's transcript have them.
struct NamesBeforeTimes {
  private var before: Range<Int>?
  private var times = 0
  private var pairs: [(place: Int, name: String)] = []

  /// Takes the next line that is not blank.
  mutating func take(_ source: [UInt8], _ content: Range<Int>, isTime: Bool) {
    guard isTime else {
      before = content.count <= 60 ? content : nil
      return
    }
    times += 1
    if let before, let last = before.last, ![0x2E, 0x21, 0x3F].contains(source[last]),
      let shape = LabelShape(source, before), shape.isNameLike
    {
      pairs.append((before.lowerBound, ByteScan.label(source, before)))
    }
    before = nil
  }

  /// The lines of names; none where they do not stand before nearly all times, or hardly come again.
  var found: NameLines { NameLines(pairs, besideTimes: times) }
}
