/// Finds the name that was meant.
public enum Spelling {
  /// The name nearest to `word` by edit distance with transpositions (Damerau 1964; restricted form), or nil where none is near:
  /// at most a third of its letters may differ, and one at least.
  public static func nearest(to word: String, among names: [String]) -> String? {
    let target = Array(word.lowercased().unicodeScalars)
    guard !target.isEmpty else { return nil }
    let ranked = names.map { (name: $0, distance: distance(target, Array($0.lowercased().unicodeScalars))) }
    guard let best = ranked.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else { return nil }
    let longest = max(target.count, best.name.unicodeScalars.count)
    if best.distance <= max(1, longest / 3) { return best.name }
    return names.first { $0.lowercased().hasPrefix(word.lowercased()) }
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
