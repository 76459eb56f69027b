import EpitomeCore

/// The parts that a page says it has: its article, its comments, links to other pages, and the like.
///
/// Elements, roles (WAI-ARIA 1.2, section 5.3.4) and properties (schema.org) say it for sure; names of classes and identifiers are
/// guesses, as those of readers in browsers. A guess that would leave little of the page's text is none.
struct WebPageRegions {
  private struct Region {
    let kind: WebPageRegion
    let isGuess: Bool
    /// A hash of the names that it is guessed by to be an article, else 0.
    let names: UInt16
    /// The region around it; -1 where there is none.
    let parent: Int32
    /// Bytes of running text in it, at first without those of the regions in it.
    var bytes: Int32 = 0
  }

  /// Stands for no region.
  static let none: Int32 = -1

  private var regions: [Region] = []
  /// The innermost region that is open.
  private(set) var current = none
  /// How many of the open regions stand beside the text of the page.
  private var openBeside = 0
  /// Bytes of running text that are in no region.
  private var bytesOutside = 0

  /// Share of the page's text that the article has at least, in tenths of what no other region has.
  private static let leastOfArticle = 6
  /// Bytes of text that are left at least beside what guesses say to be no part of it.
  private static let leastBytes = 400

  /// Opens the region that a tag stands for; false where it stands for none.
  mutating func open(_ tag: HTMLTag, in source: [UInt8], isInPart: Bool) -> Bool {
    guard let (kind, isGuess) = WebPageRegion.of(tag, in: source, isInPart: isInPart) else { return false }
    let names = kind == .article && isGuess ? Self.hash(tag, in: source) : 0
    regions.append(Region(kind: kind, isGuess: isGuess, names: names, parent: current))
    current = Int32(regions.count - 1)
    if kind.isBesideText { openBeside += 1 }
    return true
  }

  /// FNV-1a of an element's classes, folded (Fowler, Noll and Vo 1991); 0 where it has none.
  private static func hash(_ tag: HTMLTag, in source: [UInt8]) -> UInt16 {
    guard let names = tag.range(of: .class), !names.isEmpty else { return 0 }
    let hash = source[names].reduce(0x811C_9DC5) { (hash: UInt32, byte) in (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return UInt16(truncatingIfNeeded: hash >> 16 ^ hash)
  }

  /// Closes the innermost region.
  mutating func close() {
    guard current >= 0 else { return }
    let region = regions[Int(current)]
    if region.kind.isBesideText { openBeside -= 1 }
    current = region.parent
  }

  /// Whether a region is open that stands beside the text of the page: comments are articles too.
  var isBesideText: Bool { openBeside > 0 }

  /// Takes note of running text in the innermost region.
  mutating func add(bytes: Int) {
    if current >= 0 {
      regions[Int(current)].bytes &+= Int32(truncatingIfNeeded: bytes)
    } else {
      bytesOutside += bytes
    }
  }

  /// For each region that was opened, what its text is in; nil for what the page says nothing of. Linear.
  consuming func resolve() -> [WebPageRegion?] {
    var isDropped = guessesThatHoldMost()
    while let kind = kindThatLeavesNothing(isDropped) {
      for index in regions.indices where regions[index].isGuess && regions[index].kind == kind {
        isDropped[index] = true
      }
    }
    var resolved: [WebPageRegion?] = []
    resolved.reserveCapacity(regions.count)
    for (index, region) in regions.enumerated() {
      let around = region.parent >= 0 ? resolved[Int(region.parent)] : nil
      let isBeside = around != nil && around != .article
      resolved.append(isBeside || isDropped[index] ? around : region.kind)
    }
    keepArticle(&resolved)
    return resolved
  }

  /// Which regions are guesses that hold more than half of the page.
  private func guessesThatHoldMost() -> [Bool] {
    let all = sums()
    let total = bytesOutside + regions.reduce(0) { $0 + Int($1.bytes) }
    return zip(regions, all).map { $0.isGuess && $0.kind != .comments && $0.kind != .article && $1 * 2 > total }
  }

  /// Bytes of each region with those of the regions in it.
  private func sums() -> [Int] {
    var sums = regions.map { Int($0.bytes) }
    for index in regions.indices.reversed() where regions[index].parent >= 0 {
      sums[Int(regions[index].parent)] += sums[index]
    }
    return sums
  }

  /// The kind of guessed region that has most of the text, where too little is left beside all of them.
  private func kindThatLeavesNothing(_ isDropped: [Bool]) -> WebPageRegion? {
    /// For each region, the outermost one around it that is beside the text, itself included.
    var outermost: [Int32] = []
    outermost.reserveCapacity(regions.count)
    var guessed: [WebPageRegion: Int] = [:]
    var left = bytesOutside
    for (index, region) in regions.enumerated() {
      var beside = region.parent >= 0 ? outermost[Int(region.parent)] : Self.none
      if beside < 0, !isDropped[index], region.kind != .article { beside = Int32(index) }
      outermost.append(beside)
      if beside < 0 {
        left += Int(region.bytes)
      } else if regions[Int(beside)].isGuess {
        guessed[regions[Int(beside)].kind, default: 0] += Int(region.bytes)
      }
    }
    let total = guessed.values.reduce(left, +)
    let others = total - left - guessed[.comments, default: 0]
    guard left < max(Self.leastBytes, total / 10) || left < others / 2 else { return nil }
    return guessed.filter { $0.value > 0 }.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  /// Of articles in one another and beside one another, the smallest that has most of the text is the page's own, with those of the same
  /// classes: advertisements part columns.
  private func keepArticle(_ resolved: inout [WebPageRegion?]) {
    var sums = regions.indices.map { resolved[$0] == nil || resolved[$0] == .article ? Int(regions[$0].bytes) : 0 }
    let total = sums.reduce(bytesOutside, +)
    for index in regions.indices.reversed() where regions[index].parent >= 0 {
      sums[Int(regions[index].parent)] += sums[index]
    }
    var article: Int?
    for (index, region) in regions.enumerated() where region.kind == .article && resolved[index] == .article {
      if sums[index] > 0, sums[index] * 10 >= total * Self.leastOfArticle { article = index }
    }
    let names = article.map { regions[$0].names } ?? 0
    var isInside = [Bool](repeating: false, count: regions.count)
    for (index, region) in regions.enumerated() {
      let isOwn = index == article || names != 0 && region.names == names
      isInside[index] = isOwn || region.parent >= 0 && isInside[Int(region.parent)]
      if resolved[index] == .article, !isInside[index] { resolved[index] = nil }
    }
  }
}
