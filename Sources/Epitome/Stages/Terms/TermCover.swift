/// What the terms chosen so far cover of a text, by word.
struct TermCover {
  private var isCovered: [Bool]
  /// For the border before each word, where the shortest chosen place ends that reaches across it.
  private var nearestEnd: [Int]
  /// For the border before each word, where the shortest chosen place begins that reaches across it.
  private var nearestStart: [Int]

  init(wordCount: Int) {
    isCovered = [Bool](repeating: false, count: wordCount)
    nearestEnd = [Int](repeating: Int.max, count: wordCount + 1)
    nearestStart = [Int](repeating: -1, count: wordCount + 1)
  }

  /// Takes in a place of a chosen term.
  mutating func add(_ place: Range<Int>) {
    for word in place {
      isCovered[word] = true
      guard word > place.lowerBound else { continue }
      nearestEnd[word] = min(nearestEnd[word], place.upperBound)
      nearestStart[word] = max(nearestStart[word], place.lowerBound)
    }
  }

  /// Whether chosen terms cover all words of a place.
  func holds(_ place: Range<Int>) -> Bool { place.allSatisfy { isCovered[$0] } }

  /// Whether chosen terms cover a word of a place.
  func touches(_ place: Range<Int>) -> Bool { place.contains { isCovered[$0] } }

  /// Whether a chosen place overlaps this one and neither lies in the other.
  func isCrossed(by place: Range<Int>) -> Bool {
    nearestEnd[place.lowerBound] < place.upperBound || nearestStart[place.upperBound] > place.lowerBound
  }
}
