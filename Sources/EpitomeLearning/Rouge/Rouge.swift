/// How much two texts say in the same words: ROUGE-1, ROUGE-2 and ROUGE-Lsum (Lin 2004), as F1, 0...1.
///
/// Counting is that of the reference scorer in Python: pairs of words run across lines, and the longest common subsequence is
/// taken for each line of the reference with all lines of the prediction, no word counting twice.
package struct Rouge: Hashable, Sendable {
  /// Of single words.
  package var one = 0.0
  /// Of pairs of neighbours.
  package var two = 0.0
  /// Of subsequences, line by line.
  package var sum = 0.0

  /// Scores a prediction against a reference; lines are sentences.
  package init(reference: [UInt8], prediction: [UInt8], _ tokens: RougeTokens = .reference) {
    var ids: [[UInt8]: Int32] = [:]
    let lines = { (text: [UInt8]) in text.split(separator: 0x0A).map { Array($0) }.filter { !$0.isEmpty } }
    func numbered(_ text: [UInt8]) -> [Int32] {
      tokens.tokens(text).map { token in
        if let id = ids[token] { return id }
        let id = Int32(ids.count)
        ids[token] = id
        return id
      }
    }
    let (left, right) = (numbered(reference), numbered(prediction))
    one = Self.score(left, right, length: 1)
    two = Self.score(left, right, length: 2)
    sum = Self.summaryScore(lines(reference).map(numbered), lines(prediction).map(numbered))
  }

  private static func score(_ reference: [Int32], _ prediction: [Int32], length: Int) -> Double {
    func counts(_ ids: [Int32]) -> [Int64: Int] {
      var counts: [Int64: Int] = [:]
      for place in 0..<max(0, ids.count - length + 1) {
        let key = length == 1 ? Int64(ids[place]) : Int64(ids[place]) << 32 | Int64(ids[place + 1])
        counts[key, default: 0] += 1
      }
      return counts
    }
    let (wanted, found) = (counts(reference), counts(prediction))
    let common = wanted.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) }
    return f1(
      common, of: max(0, reference.count - length + 1), and: max(0, prediction.count - length + 1))
  }

  static func f1(_ common: Int, of reference: Int, and prediction: Int) -> Double {
    common == 0 ? 0 : 2 * Double(common) / Double(reference + prediction)
  }

  private static func summaryScore(_ reference: [[Int32]], _ prediction: [[Int32]]) -> Double {
    let (size, other) = (reference.reduce(0) { $0 + $1.count }, prediction.reduce(0) { $0 + $1.count })
    guard size > 0, other > 0 else { return 0 }
    var left: [Int32: Int] = [:]
    var right: [Int32: Int] = [:]
    for id in reference.joined() { left[id, default: 0] += 1 }
    for id in prediction.joined() { right[id, default: 0] += 1 }
    var hits = 0
    for line in reference {
      var isHit = [Bool](repeating: false, count: line.count)
      for candidate in prediction {
        for place in commonSubsequence(line, candidate) { isHit[place] = true }
      }
      for place in line.indices where isHit[place] {
        guard let first = left[line[place]], let second = right[line[place]], first > 0, second > 0 else { continue }
        hits += 1
        left[line[place]] = first - 1
        right[line[place]] = second - 1
      }
    }
    return f1(hits, of: size, and: other)
  }

  /// Places in `left` of a longest common subsequence; of equal ones that which is met by going back along `right` first only where
  /// that is longer.
  private static func commonSubsequence(_ left: [Int32], _ right: [Int32]) -> [Int] {
    let width = right.count + 1
    var table = [Int32](repeating: 0, count: (left.count + 1) * width)
    for i in left.indices {
      for j in right.indices {
        table[(i + 1) * width + j + 1] =
          left[i] == right[j] ? table[i * width + j] + 1 : max(table[i * width + j + 1], table[(i + 1) * width + j])
      }
    }
    var (i, j) = (left.count, right.count)
    var places: [Int] = []
    while i > 0, j > 0 {
      if left[i - 1] == right[j - 1] {
        places.append(i - 1)
        (i, j) = (i - 1, j - 1)
      } else if table[i * width + j - 1] > table[(i - 1) * width + j] {
        j -= 1
      } else {
        i -= 1
      }
    }
    return places
  }
}
