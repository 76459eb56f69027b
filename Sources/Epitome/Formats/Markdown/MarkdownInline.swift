import EpitomeCore

/// The text of a paragraph, heading or item without its inline mark-up: emphasis, code, links, escapes, references, tags; and what Obsidian
/// adds to it: `[[note|text]]`, `![[file]]`, `==marked==`, `%%comment%%`, `^block`.
struct MarkdownInline {
  private let source: [UInt8]
  private let range: Range<Int>
  /// What becomes of each byte of the range; empty while all are kept.
  private var fates: [Fate] = []
  /// Footnotes that are left out, none in another.
  private var footnotes: [Range<Int>] = []
  private var runs: [DelimiterRun] = []
  /// Where brackets open, the `!` before an image included.
  private var openBrackets: [Int] = []
  private var linked = 0
  /// Where the last run of so many backticks begins: a run that no other closes costs no search.
  private lazy var lastCodeSigns = Self.lastCodeSigns(source, range)

  private enum Fate: UInt8 {
    case kept
    case left
    /// A character reference begins here.
    case reference
  }

  private struct DelimiterRun {
    var start: Int
    var length: Int
    var sign: UInt8
    var canOpen: Bool
    var remaining: Int
  }

  /// How far back an opening sign is looked for: keeps hostile input linear.
  private static let reach = 64

  /// The passage, and the share of its bytes that stands in links.
  static func passage(_ source: [UInt8], _ range: Range<Int>) -> (passage: Passage, linkDensity: Double) {
    var inline = MarkdownInline(source: source, range: range)
    inline.scan()
    return inline.finish()
  }

  private init(source: [UInt8], range: Range<Int>) {
    self.source = source
    self.range = range
  }

  private mutating func scan() {
    var index = range.lowerBound
    while index < range.upperBound {
      index = step(index)
    }
  }

  private mutating func step(_ index: Int) -> Int {
    switch source[index] {
    case UInt8(ascii: "\\"):
      guard index + 1 < range.upperBound, Self.isPunctuation(source[index + 1]) else { return index + 1 }
      leave(index..<index + 1)
      return index + 2
    case UInt8(ascii: "`"): return code(index)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "="): return delimiter(index)
    case UInt8(ascii: "%"): return comment(index)
    case UInt8(ascii: "!"):
      guard index + 1 < range.upperBound, source[index + 1] == UInt8(ascii: "[") else { return index + 1 }
      if let end = noteLink(index + 1)?.end {
        leave(index..<end)
        return end
      }
      openBrackets.append(index)
      return index + 2
    case UInt8(ascii: "["):
      if let link = noteLink(index) {
        leave(index..<link.text)
        leave(link.end - 2..<link.end)
        return link.end
      }
      openBrackets.append(index)
      return index + 1
    case UInt8(ascii: "]"): return closeBracket(index)
    case UInt8(ascii: "<"): return tag(index)
    case UInt8(ascii: "&"):
      guard let reference = HTMLReferences.decode(source, at: index, to: range.upperBound) else { return index + 1 }
      mark(index..<index + 1, .reference)
      return reference.end
    default: return index + 1
    }
  }

  /// Bytes of the longest link to another note.
  private static let longestNoteLink = 512

  /// Where the text of `[[note]]` or `[[note|text]]` begins, and where it ends; nil for `[[1]](url)`, which is a link of CommonMark.
  private func noteLink(_ start: Int) -> (text: Int, end: Int)? {
    guard ByteScan.has("[[", in: source, at: start, to: range.upperBound) else { return nil }
    var text = start + 2
    for index in text..<min(range.upperBound, start + Self.longestNoteLink) {
      switch source[index] {
      case UInt8(ascii: "["), 0x0A: return nil
      case UInt8(ascii: "|"): text = index + 1
      case UInt8(ascii: "]"):
        let end = index + 2
        let isClosed = ByteScan.has("]]", in: source, at: index, to: range.upperBound)
        let isLink = end < range.upperBound && source[end] == UInt8(ascii: "(")
        return isClosed && !isLink && text < index ? (text, end) : nil
      default: break
      }
    }
    return nil
  }

  /// `%%comment%%`, which is no text.
  private mutating func comment(_ start: Int) -> Int {
    guard ByteScan.has("%%", in: source, at: start, to: range.upperBound), lastCommentSign > start + 1 else {
      return start + 1
    }
    var index = start + 2
    while !ByteScan.has("%%", in: source, at: index, to: range.upperBound) { index += 1 }
    leave(start..<index + 2)
    return index + 2
  }

  /// Where the last `%%` stands; before the range where there is none.
  private lazy var lastCommentSign =
    range.dropLast().last { source[$0] == UInt8(ascii: "%") && source[$0 + 1] == UInt8(ascii: "%") } ?? -1

  /// The name that a paragraph has at its end to be linked to, ` ^a1b2c3`, with the space before it.
  private var blockName: Range<Int>? {
    let content = source.trimmed(range)
    let name = content.suffix(Self.longestBlockName).reversed().prefix { source[$0] != UInt8(ascii: "^") }
    guard let first = name.last, first > content.lowerBound + 1, source[first - 1] == UInt8(ascii: "^"),
      ByteScan.isSpace(source[first - 2]), name.count >= Self.shortestBlockName,
      name.allSatisfy({
        ByteScan.isLetter(source[$0]) || ByteScan.isDigit(source[$0]) || source[$0] == UInt8(ascii: "-")
      })
    else { return nil }
    return first - 2..<content.upperBound
  }

  /// Shorter ones may be exponents.
  private static let (shortestBlockName, longestBlockName) = (4, 40)

  private static func lastCodeSigns(_ source: [UInt8], _ range: Range<Int>) -> [Int: Int] {
    var last: [Int: Int] = [:]
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, source[index] == UInt8(ascii: "`") { index += 1 }
      if index > start { last[index - start] = start } else { index += 1 }
    }
    return last
  }

  private mutating func code(_ start: Int) -> Int {
    var index = start
    while index < range.upperBound, source[index] == UInt8(ascii: "`") { index += 1 }
    let length = index - start
    let content = index
    guard lastCodeSigns[length] ?? start > start else { return content }
    while index < range.upperBound {
      guard source[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let closing = index
      while index < range.upperBound, source[index] == UInt8(ascii: "`") { index += 1 }
      if index - closing == length {
        leave(start..<content)
        leave(closing..<index)
        return index
      }
    }
    return content
  }

  private mutating func delimiter(_ start: Int) -> Int {
    let sign = source[start]
    var index = start
    while index < range.upperBound, source[index] == sign { index += 1 }
    let before = start > range.lowerBound ? source[start - 1] : 0x20
    let after = index < range.upperBound ? source[index] : 0x20
    let isWordBefore = before >= 0x80 || ByteScan.isLetter(before) || ByteScan.isDigit(before)
    let isWordAfter = after >= 0x80 || ByteScan.isLetter(after) || ByteScan.isDigit(after)
    var canOpen = !ByteScan.isSpace(after)
    var canClose = !ByteScan.isSpace(before)
    if sign == UInt8(ascii: "_") {
      canOpen = canOpen && !isWordBefore
      canClose = canClose && !isWordAfter
    }
    var run = DelimiterRun(start: start, length: index - start, sign: sign, canOpen: canOpen, remaining: index - start)
    if sign == UInt8(ascii: "~") && run.length < 2 || sign == UInt8(ascii: "=") && run.length != 2 { return index }
    if canClose { match(&run) }
    runs.append(run)
    if runs.count > 2 * Self.reach { runs.removeFirst(Self.reach) }
    return index
  }

  /// Pairs a closing run with the opening runs before it.
  private mutating func match(_ closer: inout DelimiterRun) {
    var place = runs.count - 1
    let last = max(0, runs.count - Self.reach)
    while place >= last, closer.remaining > 0 {
      if runs[place].sign == closer.sign, runs[place].canOpen, runs[place].remaining > 0 {
        let taken = min(runs[place].remaining, closer.remaining)
        remove(taken, of: runs[place])
        remove(taken, of: closer)
        runs[place].remaining -= taken
        closer.remaining -= taken
      }
      place -= 1
    }
  }

  private mutating func remove(_ count: Int, of run: DelimiterRun) {
    let first = run.start + run.length - run.remaining
    leave(first..<first + count)
  }

  private mutating func closeBracket(_ index: Int) -> Int {
    guard let opening = openBrackets.popLast() else { return index + 1 }
    let content = source[opening] == UInt8(ascii: "[") ? opening + 1 : opening + 2
    if content < index, source[content] == UInt8(ascii: "^") {
      while let inner = footnotes.last, inner.lowerBound > opening { footnotes.removeLast() }
      footnotes.append(opening..<index + 1)
      return index + 1
    }
    guard let end = destinationEnd(index + 1) else { return index + 1 }
    leave(opening..<content)
    leave(index..<end)
    linked += index - content
    return end
  }

  /// Brackets that a destination may have in each other, as in the reference implementation of CommonMark.
  private static let deepestBrackets = 32

  /// After `(url)` or `[reference]`, if one stands at `start`.
  private func destinationEnd(_ start: Int) -> Int? {
    guard start < range.upperBound else { return nil }
    let (open, close): (UInt8, UInt8)
    switch source[start] {
    case UInt8(ascii: "("): (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    case UInt8(ascii: "["): (open, close) = (UInt8(ascii: "["), UInt8(ascii: "]"))
    default: return nil
    }
    var depth = 0
    var index = start
    let last = min(range.upperBound, start + 1024)
    while index < last {
      if source[index] == open { depth += 1 }
      if source[index] == close { depth -= 1 }
      if depth == 0 { return index + 1 }
      guard depth <= Self.deepestBrackets else { return nil }
      if source[index] == UInt8(ascii: "\\") { index += 1 }
      index += 1
    }
    return nil
  }

  private mutating func tag(_ start: Int) -> Int {
    var index = start + 1
    guard index < range.upperBound else { return index }
    if ByteScan.has("!--", in: source, at: index, to: range.upperBound) {
      while index < range.upperBound, !ByteScan.has("-->", in: source, at: index, to: range.upperBound) { index += 1 }
      let end = min(index + 3, range.upperBound)
      leave(start..<end)
      return end
    }
    guard source[index] == UInt8(ascii: "/") || ByteScan.isLetter(source[index]) else { return index }
    while index < range.upperBound, source[index] != UInt8(ascii: ">"), source[index] != UInt8(ascii: "<"),
      source[index] != 0x0A
    {
      index += 1
    }
    guard index < range.upperBound, source[index] == UInt8(ascii: ">") else { return start + 1 }
    let inside = start + 1..<index
    if inside.contains(where: { source[$0] == UInt8(ascii: ":") || source[$0] == UInt8(ascii: "@") }),
      !inside.contains(where: { ByteScan.isBlank(source[$0]) })
    {
      leave(start..<start + 1)
      leave(index..<index + 1)
      linked += inside.count
    } else {
      leave(start..<index + 1)
    }
    return index + 1
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !ByteScan.isLetter(byte) && !ByteScan.isDigit(byte)
  }

  private mutating func leave(_ part: Range<Int>) { mark(part, .left) }

  private mutating func mark(_ part: Range<Int>, _ fate: Fate) {
    if fates.isEmpty { fates = Array(repeating: .kept, count: range.count) }
    for index in part { fates[index - range.lowerBound] = fate }
  }

  private mutating func finish() -> (passage: Passage, linkDensity: Double) {
    for footnote in footnotes { leave(footnote) }
    if let blockName { leave(blockName) }
    guard !fates.isEmpty else { return (Passage(source.trimmed(range)), 0) }
    var passage = Passage()
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      let fate = fates[start - range.lowerBound]
      if fate == .reference, let reference = HTMLReferences.decode(source, at: start, to: range.upperBound) {
        passage.replace(start..<reference.end, with: reference.utf8)
        index = reference.end
        continue
      }
      repeat { index += 1 } while index < range.upperBound && fates[index - range.lowerBound] == fate
      if fate == .left { passage.delete(start..<index) } else { passage.copy(start..<index) }
    }
    let density = min(1, Double(linked) / Double(max(1, passage.count)))
    return (passage.trimmed(in: source), density)
  }
}
