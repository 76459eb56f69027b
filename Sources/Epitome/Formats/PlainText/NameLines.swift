import EpitomeCore

/// Lines that have a name alone, by where they begin.
struct NameLines {
  private var lines: [(place: Int, name: String)] = []

  var isEmpty: Bool { lines.isEmpty }

  /// No lines.
  init() {}

  /// The lines of names that stand beside times; none where they do not stand there nearly always, or hardly come again.
  ///
  /// - Parameters:
  ///   - pairs: where each line begins and whom it names, in order.
  ///   - times: how many times there are.
  init(_ pairs: [(place: Int, name: String)], besideTimes times: Int) {
    guard pairs.count >= 3, pairs.count * 5 >= times * 4, Set(pairs.map(\.name)).count * 4 <= pairs.count * 3 else {
      return
    }
    lines = pairs
  }

  /// Adds a line after those that are there.
  mutating func add(_ place: Int, _ name: String) { lines.append((place, name)) }

  /// The name on the line that begins at a place. Logarithmic.
  subscript(place: Int) -> String? {
    let index = lines.endOfPrefix(where: { $0.place < place })
    return index < lines.count && lines[index].place == place ? lines[index].name : nil
  }
}
