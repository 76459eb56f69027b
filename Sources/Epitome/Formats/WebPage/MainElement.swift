/// Finds, while a page is read, the smallest element that holds most of its running text.
///
/// Of two elements one is in the other, or they have nothing in common. So those that have more than half of the text so far are in one
/// another, and few are kept: what has too little of what came since is given up, and so is what has hardly more than one in it.
struct MainElement {
  private struct Candidate {
    let blocks: Range<Int>
    let weight: Int
  }

  /// What may be the text of a page: no paragraph, list or row.
  static let names: Set<String> = ["article", "center", "div", "main", "section", "td"]

  /// Share of the text that it has at least, in tenths.
  private static let leastShare = 8
  /// Bytes outside of links that a block of running text has at least.
  private static let leastBytes = 40

  /// From the innermost to the outermost.
  private var candidates: [Candidate] = []
  /// Bytes of running text so far.
  private(set) var weight = 0

  /// What a block with so many bytes outside of links counts for: short lines are no running text.
  static func weight(bytes: Int) -> Int { bytes >= leastBytes ? bytes : 0 }

  /// Takes note of a block that is in no part beside the text.
  ///
  /// - Parameter weight: What it counts for.
  mutating func add(weight: Int) { self.weight += weight }

  /// Takes note of an element that closes.
  ///
  /// - Parameters:
  ///   - blocks: The blocks in it, by their place in the page.
  ///   - weightBefore: ``weight`` where it was opened.
  mutating func close(_ blocks: Range<Int>, weightBefore: Int) {
    let own = weight - weightBefore
    guard own > 0, own >= least else { return }
    candidates.removeAll { [least] in $0.weight < least }
    if let inner = candidates.last, own * 20 < inner.weight * 21 { return }
    candidates.append(Candidate(blocks: blocks, weight: own))
  }

  /// The blocks of the smallest one; nil where none has enough.
  var blocks: Range<Int>? { candidates.first { $0.weight >= least }?.blocks }

  /// Bytes of running text that it has at least.
  private var least: Int { (weight * Self.leastShare + 9) / 10 }
}
