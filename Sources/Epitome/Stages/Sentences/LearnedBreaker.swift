import EpitomeCore

/// Breaks a stretch without punctuation by a model: the best sequence of sentences is found by dynamic programming over
/// the gaps that can be breaks (a semi-Markov model, Sarawagi and Cohen 2004). Linear in the length of the stretch.
struct LearnedBreaker {
  /// A place where a sentence may begin, with the best way to break what stands before it.
  private struct Opening {
    /// Where the sentence begins.
    var offset: Int
    /// The number of its first token.
    var token: Int
    /// The score of the best way to break what stands before.
    var score: Int
    /// The opening before this one on the best way.
    var previous: Int
  }

  let bytes: [UInt8]
  let model: BreakModel
  let timeline: Timeline

  /// Gaps less likely than this are no breaks, whatever the lengths.
  private static let leastScore = -5 * BreakModel.unit
  private static let pauseScore = 3 * BreakModel.unit / 2
  /// What every token more than the longest sentence that was seen costs.
  private static let overlengthScore = -12

  /// The places where further sentences begin in a range.
  func cuts(in range: Range<Int>) -> [Int] {
    let tokens = BreakTokens(bytes, range, model).tokens
    let first = BreakTokens.padding
    let end = tokens.count - BreakTokens.padding
    guard end > first + 1 else { return [] }
    var cues = CueEvidence(bytes, timeline, from: range.lowerBound)
    var openings = [Opening(offset: range.lowerBound, token: first, score: 0, previous: 0)]
    for index in (first + 1)..<end {
      guard let offset = tokens[index].opening else { continue }
      var score = model.bias
      BreakFeatures.forEach(tokens, before: index, isSpaced: model.isSpaced) { score += model.weight($0) }
      if tokens[index].followsPause { score += Self.pauseScore }
      score += Int(cues.weight(before: offset) * Double(BreakModel.unit))
      guard score >= Self.leastScore else { continue }
      openings.append(opening(offset, index, score + model.bonus, after: openings))
    }
    var index = opening(range.upperBound, end, 0, after: openings).previous
    var found: [Int] = []
    while index > 0 {
      found.append(openings[index].offset)
      index = openings[index].previous
    }
    return found.reversed()
  }

  /// The opening at an offset, on the best way there.
  private func opening(_ offset: Int, _ token: Int, _ score: Int, after openings: [Opening]) -> Opening {
    let longest = model.lengthScores.count - 1
    var best = Opening(offset: offset, token: token, score: .min, previous: 0)
    for index in openings.indices.reversed() {
      let length = token - openings[index].token
      if length > longest, best.score > .min { break }
      let value =
        openings[index].score + model.lengthScores[min(length, longest)]
        + Self.overlengthScore * max(0, length - longest)
      if value > best.score {
        best.score = value
        best.previous = index
      }
    }
    best.score += score
    return best
  }
}
