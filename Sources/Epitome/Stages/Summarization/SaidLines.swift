/// The words of lines that a summary has, to tell a line that says mostly what one of them says.
struct SaidLines {
  /// From this share of common words on two lines say the same (Jaccard).
  private static let sameness = 0.6

  private var lines: [Set<Int32>] = []

  /// Whether a line was taken that has mostly the same words.
  func has(_ words: Set<Int32>) -> Bool {
    lines.contains { line in
      let least = min(words.count, line.count)
      guard Double(least) >= Self.sameness * Double(max(words.count, line.count)) else { return false }
      let common = words.intersection(line).count
      return common > 0 && Double(common) >= Self.sameness * Double(words.count + line.count - common)
    }
  }

  /// Remembers a line by its words, as numbers of the vocabulary.
  mutating func append(_ words: Set<Int32>) { lines.append(words) }
}
