import EpitomeCore

/// How a run of text is set in lines: what its line ends mean follows from that.
struct LineLayout {
  /// The column at which lines were broken; nil where every line end was meant.
  var wrapWidth: Int?
  /// Whether the lines are those of captions: short pieces of running speech that only chance to end where they do.
  var isCaptions = false
  /// Whether sentences begin in lower case, as in chats, so that a small letter does not say that a line goes on.
  var startsInLowerCase = false
  /// Whether most lines are written in capitals.
  var isMostlyCaps = false

  /// The layout of a text. Linear in the number of lines.
  init(_ lines: [TextLine], _ bytes: [UInt8]) {
    guard lines.count > 1 else { return }
    var inner = 0
    var plain = 0
    var caps = 0
    var widths: [Int] = []
    var openings = (count: 0, lower: 0)
    for (line, next) in zip(lines, lines.dropFirst()) where !next.followsBlank && !next.followsInsertion {
      inner += 1
      widths.append(line.width)
      if line.ending == .plain || line.ending == .open { plain += 1 }
      if line.ending == .terminator, next.hasLetters, !next.isCaseless {
        openings.count += 1
        if next.startsLower { openings.lower += 1 }
      }
    }
    startsInLowerCase = openings.count > 1 && openings.lower * 2 > openings.count
    for line in lines where line.isCaps { caps += 1 }
    isMostlyCaps = caps * 2 > lines.count
    guard inner >= 3 else { return }
    widths.sort()
    // Nearly the longest: a stray link must not set the width.
    let widest = widths[min(widths.count - 1, widths.count * 19 / 20)]
    guard widest <= 140 else { return }
    if widest >= 30 {
      var full = 0
      for (line, next) in zip(lines, lines.dropFirst()) where !next.followsBlank && !next.followsInsertion {
        if Self.isFull(line, before: next, width: widest, bytes) { full += 1 }
      }
      if full * 10 >= inner * 7 { wrapWidth = widest }
    }
    // The lines of a menu all begin with a capital, those of running speech only where a sentence does.
    let capitals = lines.reduce(0) { $0 + ($1.hasLetters && !$1.startsLower && !$1.isCaps && !$1.isCaseless ? 1 : 0) }
    isCaptions =
      wrapWidth == nil && inner >= 8 && widest <= 60 && plain * 10 >= inner * 9 && capitals * 10 < lines.count * 8
  }

  /// Whether a line had no room left for the first word of the next.
  static func isFull(_ line: TextLine, before next: TextLine, width: Int, _ bytes: [UInt8]) -> Bool {
    var first = 0
    for byte in bytes[next.range] {
      if byte == 0x20 { break }
      // Without spaces between words a line breaks nearly anywhere.
      if first == 0, next.isCaseless, byte >= 0xE3, byte <= 0xED { return line.width + 4 > width }
      if byte & 0xC0 != 0x80 { first += 1 }
    }
    return line.width + 1 + first > width
  }

  /// Whether a line goes on in the next one, so that both are of one block.
  func joins(_ line: TextLine, _ next: TextLine, _ bytes: [UInt8]) -> Bool {
    if next.followsBlank || next.followsInsertion || next.isItem || next.sign > 0 { return false }
    let goesOn = next.startsLower && !startsInLowerCase && line.ending != .terminator && line.ending != .colon
    if let wrapWidth { return Self.isFull(line, before: next, width: wrapWidth, bytes) || goesOn }
    return isCaptions || goesOn
  }
}
