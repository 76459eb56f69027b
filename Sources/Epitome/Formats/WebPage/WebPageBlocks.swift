import EpitomeCore

/// A block of a page: a heading, paragraph, item or cell, with what stands in it.
struct WebPageBlock {
  var passage = Passage()
  /// A kind of ``StructureElement``, or `cite` and `time` for the lines of a transcript that name who speaks and when.
  var kind = "paragraph"
  var level: Int?
  var tag = ""
  /// Bytes of its text, and those of them that stand in links.
  var bytes = 0
  var linked = 0
  /// The innermost region that it stands in, by its place among those that were opened.
  var region = WebPageRegions.none

  /// Whether it says who speaks or when, and nothing else.
  var isLead: Bool { kind == "cite" || kind == "time" }
}

/// Walks over the tags of a page and cuts its text into blocks.
///
/// It keeps the open elements as browsers do for what matters to text: implied ends, unclosed and misnested tags. A stack of
/// its own holds them, so that no depth of nesting is too much; it looks down it a bounded way, so that cost stays linear.
struct WebPageBlocks {
  private struct Open {
    let name: String
    private let blocksAndSkipped: UInt32
    private let weightAndRegion: UInt32

    /// Whether what stands in it is left out.
    var isSkipped: Bool { blocksAndSkipped & 1 == 1 }
    var isRegion: Bool { weightAndRegion & 1 == 1 }
    /// How many blocks stand before it.
    var blocks: Int { Int(blocksAndSkipped >> 1) }
    /// What the running text before it weighs.
    var weight: Int { Int(weightAndRegion >> 1) }

    init(_ name: String, isSkipped: Bool, isRegion: Bool, blocks: Int, weight: Int) {
      self.name = name
      blocksAndSkipped = UInt32(truncatingIfNeeded: blocks) << 1 | (isSkipped ? 1 : 0)
      weightAndRegion = UInt32(truncatingIfNeeded: weight) << 1 | (isRegion ? 1 : 0)
    }
  }

  /// How a page is read.
  enum Mode {
    /// As a page of text, while it has nothing that names who speaks or when; from there on only to tell which of the others is right.
    case undecided
    /// `cite` and `time` are words like others.
    case text
    /// `cite` and `time` outside of running text are blocks of their own.
    case transcript
  }

  private let source: [UInt8]
  private let mode: Mode
  private var takesLeads: Bool { mode != .text }
  private var parts: MarkupBlocks
  private(set) var census = LeadCensus()
  private var stack: [Open] = []
  /// How many elements of each name are open.
  private var counts: [String: Int] = [:]
  private var skipDepth = 0
  private var regions = WebPageRegions()
  private var mainElement = MainElement()
  private var text = FoldedText()
  private var current = WebPageBlock()
  private(set) var title: String?
  /// How many elements of each name were left out with all that stands in them.
  private(set) var dropped: [String: Int] = [:]

  /// How far down the stack implied ends, and the element that a block stands in, are looked for.
  private static let reach = 64

  /// Cuts a page into blocks.
  ///
  /// - Parameters:
  ///   - source: The page.
  ///   - mode: How it is read.
  init(_ source: [UInt8], _ mode: Mode) {
    self.source = source
    self.mode = mode
    parts = MarkupBlocks(source: source, isTranscript: mode == .transcript)
    var tokens = HTMLTokenizer(source)
    while let token = tokens.next() {
      switch token {
      case .open(let tag): open(tag)
      case .close(let name, let range): close(name, range)
      case .text(let range): add(range)
      }
    }
    flush()
    while !stack.isEmpty { pop() }
  }

  /// What the blocks make; not where ``census`` has leads that the mode leaves undecided.
  func transcript(meta: JSONObject) -> ParsedTranscript {
    parts.finish(meta: meta, regions: regions.resolve(), text: mainElement.blocks)
  }

  // MARK: - Elements

  private mutating func open(_ tag: HTMLTag) {
    if let closed = HTMLElements.closedBy(tag.name) { closeImplied(closed.names, closed.bounds) }
    if HTMLElements.blocks.contains(tag.name) || isLead(tag.name) { flush() }
    if tag.name == "br" { lineBreak(tag.range) }
    if tag.name == "meta" { readMeta(tag) }
    guard !HTMLElements.void.contains(tag.name) else { return }
    let isSkipped = HTMLElements.skipped.contains(tag.name) || isHidden(tag)
    if isSkipped {
      if skipDepth == 0 {
        dropped[tag.name, default: 0] += 1
        text.gap(tag.range.lowerBound)
      }
      skipDepth += 1
    }
    let isRegion = skipDepth == 0 && !isInline(tag.name) && regions.open(tag, in: source, isInPart: isInPart)
    stack.append(
      Open(tag.name, isSkipped: isSkipped, isRegion: isRegion, blocks: parts.count, weight: mainElement.weight))
    counts[tag.name, default: 0] += 1
  }

  private mutating func close(_ name: String, _ range: Range<Int>) {
    if name == "br" { lineBreak(range) }
    guard counts[name, default: 0] > 0 else {
      if name == "p" { flush() }
      return
    }
    if HTMLElements.blocks.contains(name) || isLead(name) { flush() }
    while let last = stack.last {
      pop()
      if last.name == name { break }
    }
  }

  private mutating func closeImplied(_ names: Set<String>, _ bounds: Set<String>) {
    guard names.contains(where: { counts[$0, default: 0] > 0 }) else { return }
    var place = stack.count - 1
    let last = max(0, stack.count - Self.reach)
    while place >= last, !names.contains(stack[place].name) {
      if bounds.contains(stack[place].name) { return }
      place -= 1
    }
    guard place >= last else { return }
    flush()
    while stack.count > place { pop() }
  }

  private mutating func pop() {
    guard let last = stack.popLast() else { return }
    counts[last.name, default: 1] -= 1
    if last.isSkipped { skipDepth -= 1 }
    if last.isRegion { regions.close() }
    if MainElement.names.contains(last.name), last.blocks < parts.count {
      mainElement.close(last.blocks..<parts.count, weightBefore: last.weight)
    }
  }

  /// Whether the element names who speaks or when, on a line of its own: outside of running text.
  private func isLead(_ name: String) -> Bool {
    guard takesLeads, name == "cite" || name == "time" else { return false }
    return ["p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"].allSatisfy {
      counts[$0, default: 0] == 0
    }
  }

  /// Whether an article or section is open, whose headers and footers are its own.
  private var isInPart: Bool {
    ["article", "section", "blockquote"].contains { counts[$0, default: 0] > 0 }
  }

  /// Whether an element is part of a line of text, and so no part of the page.
  private func isInline(_ name: String) -> Bool { !HTMLElements.blocks.contains(name) }

  private func isHidden(_ tag: HTMLTag) -> Bool {
    if tag.range(of: .hidden) != nil { return true }
    guard let style = tag.value(of: .style, in: source)?.lowercased(),
      style.filter({ $0 != " " }).contains("display:none")
    else {
      return false
    }
    // A script shows the text of the page to those who may read it.
    return tag.name == "article" || WebPageRegion.of(tag, in: source, isInPart: isInPart)?.region != .article
  }

  private mutating func readMeta(_ tag: HTMLTag) {
    guard tag.value(of: .property, in: source)?.lowercased() == "og:title",
      let content = tag.value(of: .content, in: source)
    else {
      return
    }
    let label = HTMLReferences.label(Array(content.utf8))
    if !label.isEmpty { title = label }
  }

  // MARK: - Text

  /// A line break; two of them are how old pages part paragraphs.
  private mutating func lineBreak(_ range: Range<Int>) {
    guard skipDepth == 0 else { return }
    if text.isAfterBreak, counts["pre", default: 0] == 0 { flush() } else { text.lineBreak(range) }
  }

  private mutating func add(_ range: Range<Int>) {
    if counts["title", default: 0] > 0, skipDepth == 0 {
      if title == nil {
        let label = HTMLReferences.label(Array(source[range]))
        if !label.isEmpty { title = label }
      }
      return
    }
    guard skipDepth == 0, counts["head", default: 0] == 0 || counts["body", default: 0] > 0 else { return }
    let keepsSpace = counts["pre", default: 0] > 0 || counts["xmp", default: 0] > 0
    let isLinked = counts["a", default: 0] > 0
    let before = text.length
    var run = range.lowerBound
    var index = run
    while index < range.upperBound {
      if source[index] == UInt8(ascii: "&"),
        let reference = HTMLReferences.decode(source, at: index, to: range.upperBound)
      {
        text.add(run..<index, source: source, keepsSpace: keepsSpace)
        text.add(index..<reference.end, as: reference.utf8, source: source, keepsSpace: keepsSpace)
        index = reference.end
        run = index
      } else {
        index += 1
      }
    }
    text.add(run..<range.upperBound, source: source, keepsSpace: keepsSpace)
    if isLinked { current.linked += text.length - before }
  }

  /// Ends the block at hand.
  private mutating func flush() {
    let passage = text.passage.trimmed(in: source)
    let bytes = text.length
    let linked = current.linked
    text = FoldedText()
    current = WebPageBlock()
    guard passage.count > 0 else { return }
    var block = WebPageBlock(passage: passage, bytes: bytes, linked: min(linked, bytes), region: regions.current)
    let weight = MainElement.weight(bytes: block.bytes - block.linked)
    regions.add(bytes: weight)
    if !regions.isBesideText { mainElement.add(weight: weight) }
    name(&block)
    if mode == .undecided {
      census.add(block, in: source)
      guard !census.hasLeads else {
        parts = MarkupBlocks(source: source)
        return
      }
    }
    parts.add(block)
  }

  /// Says what the block is, by the elements that are open.
  private func name(_ block: inout WebPageBlock) {
    func isOpen(_ name: String) -> Bool { counts[name, default: 0] > 0 }
    let around = stack.suffix(Self.reach).last { HTMLElements.blocks.contains($0.name) || isLead($0.name) }
    block.tag = around?.name ?? ""
    if let level = (1...6).first(where: { isOpen("h\($0)") }) {
      block.kind = "heading"
      block.level = level
      block.tag = "h\(level)"
    } else if isLead(block.tag) {
      block.kind = block.tag
    } else if isOpen("pre") || isOpen("xmp") {
      block.kind = "code"
    } else if isOpen("td") || isOpen("th") {
      block.kind = "table"
    } else if isOpen("li") {
      block.kind = "item"
      block.level = counts["ul", default: 0] + counts["ol", default: 0]
      if block.level == 0 { block.level = 1 }
    } else if isOpen("blockquote") {
      block.kind = "quote"
    } else if block.tag != "figcaption", let part = ["dd", "dt"].first(where: isOpen) {
      block.tag = part
    }
  }
}

extension HTMLReferences {
  /// A text with its references decoded, white space at the ends gone and runs of it one space.
  static func label(_ bytes: [UInt8]) -> String {
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let reference = decode(bytes, at: index, to: bytes.count) {
        decoded += reference.utf8
        index = reference.end
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return ByteScan.label(decoded, decoded.indices)
  }
}
