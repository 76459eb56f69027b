import EpitomeCore

/// Undoes rolling captions: video sites show each line two or three times while it moves up, with captions of ten milliseconds
/// in between that only redraw what stands there.
///
/// Every line is kept where it is first shown, with that caption's times. A line that grows word by word is kept once too: what
/// is new is added to the caption that began it, which then has several ranges in the source.
struct RollingCaptions {
  private let source: [UInt8]
  private var merged: [Caption] = []
  /// What the screen shows, and for its last line the place in `merged`.
  private var shown: [CaptionLine] = []

  private init(source: [UInt8]) {
    self.source = source
  }

  /// The captions with every line once, or unchanged where they do not roll.
  static func merge(_ captions: [Caption], source: [UInt8]) -> [Caption] {
    guard rolls(captions, source) else {
      return captions.contains { $0.lines.isEmpty } ? captions.filter { !$0.lines.isEmpty } : captions
    }
    var roll = RollingCaptions(source: source)
    for caption in captions { roll.add(caption) }
    return roll.merged
  }

  /// Whether the captions roll: many begin with what the one before ended with, and either go on from there or are too short to
  /// be read.
  private static func rolls(_ captions: [Caption], _ source: [UInt8]) -> Bool {
    var carried = 0
    var telling = 0
    var pairs = 0
    for (before, caption) in zip(captions, captions.dropFirst()) {
      pairs += 1
      guard caption.start - before.end < 1 else { continue }
      let overlap = overlap(before.lines, caption.lines, source)
      let grows = overlap == 0 && growth(before.lines, caption.lines, source) != nil
      guard overlap > 0 || grows else { continue }
      carried += 1
      if grows || caption.end - caption.start < 0.1 || overlap < caption.lines.count { telling += 1 }
    }
    return carried >= 2 && telling >= 2 && carried * 4 >= pairs
  }

  private mutating func add(_ caption: Caption) {
    guard !caption.lines.isEmpty else {
      if caption.end - caption.start >= 0.1 { shown = [] }
      return
    }
    var fresh = caption
    if let rest = Self.growth(shown, caption.lines, source), !merged.isEmpty {
      // The last line shown has grown: its new end joins the caption that began it.
      let line = caption.lines[rest.line]
      let tail = CaptionLine(
        line.passage.slice(rest.from..<line.range.count, in: source), lineEnd: line.lineEnd, source: source)
      let isSpaced = line.buffer(in: source)[line.range.lowerBound + rest.from] == 0x20
      if !tail.isEmpty { extendLast(with: tail, until: caption.end, isSpaced: isSpaced) }
      fresh.lines = Array(caption.lines[(rest.line + 1)...])
    } else {
      fresh.lines = Array(caption.lines[Self.overlap(shown, caption.lines, source)...])
    }
    shown = caption.lines
    if !fresh.lines.isEmpty { merged.append(fresh) }
  }

  private mutating func extendLast(with tail: CaptionLine, until end: Double, isSpaced: Bool) {
    let last = merged.count - 1
    guard var line = merged[last].lines.last else { return }
    var passage = line.passage
    if isSpaced {
      let place = passage.spans.last?.end ?? 0
      passage.replace(place..<place, with: [0x20])
    }
    passage.append(tail.passage)
    line = CaptionLine(passage, lineEnd: tail.lineEnd, source: source)
    merged[last].lines[merged[last].lines.count - 1] = line
    merged[last].end = max(merged[last].end, end)
  }

  /// Most lines that one caption takes over from another: keeps hostile input linear.
  private static let mostCarried = 32

  /// How many lines at the head of `next` are those at the foot of `before`.
  private static func overlap(_ before: [CaptionLine], _ next: [CaptionLine], _ source: [UInt8]) -> Int {
    var count = min(before.count, next.count, mostCarried)
    while count > 0 {
      if holds(before, before.count - count, next, count, source) { return count }
      count -= 1
    }
    return 0
  }

  /// Whether the lines from `first` on are the first `count` of `next`.
  private static func holds(
    _ before: [CaptionLine], _ first: Int, _ next: [CaptionLine], _ count: Int, _ source: [UInt8]
  ) -> Bool {
    for index in 0..<count where !before[first + index].hasText(of: next[index], in: source) { return false }
    return true
  }

  /// Where a line of `next` goes on after the whole of the last line of `before`, at a border of words.
  private static func growth(
    _ before: [CaptionLine], _ next: [CaptionLine], _ source: [UInt8]
  ) -> (line: Int, from: Int)? {
    guard let last = before.last, !last.isEmpty else { return nil }
    let lastText = last.text(in: source)
    for count in stride(from: min(before.count, next.count, mostCarried), to: 0, by: -1) {
      let line = next[count - 1]
      guard line.range.count > last.range.count,
        line.buffer(in: source)[line.range.lowerBound] == lastText.first, line.text(in: source).starts(with: lastText),
        holds(before, before.count - count, next, count - 1, source)
      else { continue }
      let border = line.buffer(in: source)[line.range.lowerBound + last.range.count]
      if border == 0x20 || border >= 0xE3 { return (count - 1, last.range.count) }
    }
    return nil
  }
}
