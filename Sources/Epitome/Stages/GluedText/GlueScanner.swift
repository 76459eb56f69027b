import EpitomeCore
import EpitomeICU

/// Finds the places where line breaks were lost, from left to right.
struct GlueScanner {
  private let bytes: [UInt8]
  private let signs: SignMap
  private let options: SeparateGluedText.Options
  private let evidence: GlueEvidence
  private let runs: [ProtectedRuns.Run]
  /// Whether the text as a whole has lost its line breaks.
  private let isGlued: Bool
  /// Whether it has line breaks all over.
  private let isLined: Bool
  private var run = 0
  /// Where the last line or glued piece began.
  private var pieceStart = 0
  /// The list sign that was last found glued to the text before it, in this line.
  private var listSign: UInt8?
  /// The line that was last looked at for glued buttons and headings, and where they begin.
  private var chrome: (line: Range<Int>, breaks: [Int]) = (0..<0, [])
  private(set) var breaks: [Int] = []

  init(_ document: Document, _ options: SeparateGluedText.Options) {
    (bytes, signs) = (document.bytes, document.signs)
    self.options = options
    evidence = GlueEvidence(document)
    runs = ProtectedRuns(document.bytes, document.signs).runs
    isGlued = Self.isGlued(document.bytes, document.signs)
    isLined = !isGlued && Self.isLined(document.bytes)
  }

  /// Bytes of a line, on average, up to which the line breaks count as there, and fewest lines.
  private static let (longestLine, fewestLines) = (300, 8)

  private static func isLined(_ bytes: [UInt8]) -> Bool {
    var breaks = 0
    for byte in bytes { breaks &+= byte == 0x0A ? 1 : 0 }
    return breaks >= fewestLines && breaks * longestLine >= bytes.count
  }

  /// Whether many sentences follow each other without a space: then a weak trace is enough. One pass.
  static func isGlued(_ bytes: [UInt8], _ signs: SignMap) -> Bool {
    var joined = 0
    var spaced = 0
    var stop = signs.first(of: stops, in: 0..<bytes.count)
    while stop + 1 < bytes.count {
      if stop > 0, opensSentence(bytes[stop + 1]), bytes[stop - 1] &- 0x61 < 26 || bytes[stop - 1] >= 0x80 {
        joined += 1
      }
      if bytes[stop + 1] == 0x20, stop + 2 < bytes.count, opensSentence(bytes[stop + 2]) { spaced += 1 }
      stop = signs.first(of: stops, in: stop + 1..<bytes.count)
    }
    return joined >= 3 && joined * 20 >= spaced
  }

  private static let stops = SignSet { $0 == UInt8(ascii: ".") }

  private static func opensSentence(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte >= 0xC3 }

  /// Finds all breaks. Linear.
  mutating func scan() {
    var position = 0
    while position < bytes.count {
      let limit = run < runs.count ? min(runs[run].range.lowerBound, bytes.count) : bytes.count
      if position < limit { position = signs.first(of: Self.openers, in: position..<limit) }
      guard position < bytes.count else { break }
      if run < runs.count, runs[run].range.lowerBound <= position {
        let protected = runs[run]
        run += 1
        let inside = position
        position = max(position, protected.range.upperBound)
        if inside == protected.range.lowerBound { passProtected(protected, &position) }
        continue
      }
      let byte = bytes[position]
      if byte == 0x0A {
        pieceStart = position + 1
        listSign = nil
        position += 1
        continue
      }
      if byte >= 0xD6, isGlued, options.headings, position == pieceStart || bytes[position - 1] == 0x20 {
        passCaselessWord(&position)
        continue
      }
      let length = byte < 0x80 ? 1 : bytes.scalar(at: position).length
      if position > pieceStart, isBreak(at: position, byte) {
        if isGlued, options.headings, let heading = unendedTail(position) { breaks.append(heading) }
        breaks.append(position)
        pieceStart = position
      }
      position += length
    }
  }

  /// What a line or piece may begin with: capitals, list signs, quotation marks, what is not ASCII; and the byte that ends a line.
  private static let openers = SignSet { $0 >= 0x80 || $0 &- 0x41 < 26 || "\n*-\"(".utf8.contains($0) }

  /// Passes a word of a script without case, and finds where it is two words, one of a heading and one of the text below.
  private mutating func passCaselessWord(_ position: inout Int) {
    let word = GlueJoin.word(bytes, startingAt: position)
    guard !word.isEmpty else {
      position += bytes.scalar(at: position).length
      return
    }
    if let split = CaselessJoin(bytes, evidence).find(word, pieceStart) {
      breaks.append(split)
      pieceStart = split
    }
    position = word.upperBound
  }

  /// What is glued to the end of an address, and what an address is glued to.
  private mutating func passProtected(_ protected: ProtectedRuns.Run, _ position: inout Int) {
    let start = protected.range.lowerBound
    if protected.kind == .name, isGlued, options.sentences, start > pieceStart, bytes[start] == UInt8(ascii: "@"),
      let (previous, _) = bytes.scalar(before: start), GlueJoin.isTerminator(previous)
    {
      breaks.append(start)
      pieceStart = start
    }
    if protected.kind == .target, options.headings {
      if bytes[pieceStart..<start].contains(where: { $0 > 0x20 }) { breaks.append(start) }
      pieceStart = start
      if position < bytes.count, bytes[position] != 0x0A {
        breaks.append(position)
        pieceStart = position
      }
    }
    guard protected.kind == .address, options.addresses else { return }
    if start > pieceStart, bytes[start - 1] > 0x20, isTextBefore(address: start) {
      breaks.append(start)
      pieceStart = start
    }
    if let end = AddressEnd(bytes: bytes, evidence: evidence).find(protected.range) {
      breaks.append(end)
      pieceStart = end
      position = end + 1
    } else if position < bytes.count, position == protected.range.upperBound, bytes[position] >= 0xC2,
      GlueJoin.isWordPart(UInt32(bytes[position - 1])), case let (value, _) = bytes.scalar(at: position),
      UnicodeProperties.isLetter(value) || GlueJoin.isOpeningSign(value)
    {
      breaks.append(position)
      pieceStart = position
    }
  }

  /// Whether what stands right before an address is the end of other text, and no bracket or quotation mark around it.
  private func isTextBefore(address start: Int) -> Bool {
    guard let (value, _) = bytes.scalar(before: start) else { return false }
    return UnicodeProperties.isLetter(value) || value == 0x2E || value == 0x3002 || value == 0x21 || value == 0x3F
  }

  private mutating func isBreak(at position: Int, _ byte: UInt8) -> Bool {
    let before = bytes[position - 1]
    if before == 0x20 {
      return options.bullets && isSpacedBullet(at: position, byte) || isSpacedBreak(at: position, byte)
    }
    guard before > 0x20 else { return false }
    if options.bullets, isBullet(at: position, byte) {
      listSign = byte
      return true
    }
    if byte &- 0x41 < 26 { return isJoin(at: position, GlueJoin(bytes, position, pieceStart)) }
    guard byte >= 0xC2 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(") else { return false }
    // Inside Han and kana nothing but a terminator before a letter can be seen.
    let (value, _) = bytes.scalar(at: position)
    guard let (previous, _) = bytes.scalar(before: position) else { return false }
    if GlueJoin.isTerminator(previous) || GlueJoin.isCloser(previous) {
      return isJoin(at: position, GlueJoin(bytes, position, pieceStart))
    }
    if byte < 0xE3, UnicodeProperties.isUppercase(value) {
      return isJoin(at: position, GlueJoin(bytes, position, pieceStart))
    }
    return false
  }

  private mutating func isJoin(at position: Int, _ join: GlueJoin) -> Bool {
    switch join.kind {
    case .sentence: options.sentences && SentenceJoin(bytes, evidence, isGlued).holds(join)
    case .camel:
      options.headings
        && (isChrome(at: position)
          || CamelJoin(bytes, evidence, isGlued, isLined: isLined, followsBreak: breaks.last == pieceStart).holds(join))
    case .none: false
    }
  }

  /// Whether one of the buttons and headings begins there that a line is made of.
  private mutating func isChrome(at position: Int) -> Bool {
    if position >= chrome.line.upperBound {
      let start = bytes[..<position].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      chrome = (start..<end, GluedChrome(bytes, evidence).breaks(in: start..<end))
    }
    return chrome.breaks.contains(position)
  }

  /// Where a heading begins that stands between the last full stop of a piece and its end, when that end has none: what ends
  /// without a full stop is no sentence of the paragraph before it.
  private func unendedTail(_ position: Int) -> Int? {
    guard let (last, _) = bytes.scalar(before: position), UnicodeProperties.isLetter(last),
      UnicodeProperties.isLowercase(last) || UnicodeProperties.isUppercase(last),
      ListSign.length(bytes, at: pieceStart) == nil
    else { return nil }
    let limit = max(pieceStart, position - CamelJoin.longestHeading.bytes)
    var index = position - 1
    var words = 1
    while index > limit {
      if bytes[index] == 0x20 {
        words += 1
        if words > CamelJoin.longestHeading.words { return nil }
        if let (sign, length) = bytes.scalar(before: index), GlueJoin.isTerminator(sign) {
          let left = GlueJoin.word(bytes, endingAt: index - length, notBefore: pieceStart)
          let isStart = UnicodeProperties.isUppercase(bytes.scalar(at: index + 1).value)
          return isStart && left.count > 2 && words > 2 && !evidence.isAbbreviation(left) ? index + 1 : nil
        }
      }
      index -= 1
    }
    return nil
  }

  private func isSpacedBreak(at position: Int, _ byte: UInt8) -> Bool {
    guard isGlued, options.headings, byte &- 0x41 < 26 || byte >= 0xC3 else { return false }
    return CamelJoin(bytes, evidence, isGlued, isLined: isLined, followsBreak: breaks.last == pieceStart)
      .holdsAcrossSpace(
        position, pieceStart)
  }

  // MARK: Bullets

  /// Whether a list sign stands at `position` that is glued to the text before it.
  private func isBullet(at position: Int, _ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "-"): break
    case 0xC2: guard bytes.scalar(at: position).value == 0xB7 else { return false }
    case 0xE2:
      let value = bytes.scalar(at: position).value
      guard value == 0x2022 || value == 0x25AA || value == 0x25CF || value == 0x25CB || value == 0x25E6 else {
        return false
      }
      return true
    default: return false
    }
    let sign = byte == 0xC2 ? 2 : 1
    guard position + sign + 1 < bytes.count, bytes[position + sign] == 0x20 else { return false }
    let next = bytes.scalar(at: position + sign + 1).value
    guard next != 0x20, next != UInt32(byte), bytes[position - 1] != byte else { return false }
    guard let (previous, _) = bytes.scalar(before: position) else { return false }
    if byte == UInt8(ascii: "*"), closesEmphasis(position) { return false }
    if GlueJoin.isTerminator(previous) || previous == 0x3A || previous == 0xFF1A { return true }
    let isLower = UnicodeProperties.isLowercase(next)
    let opens =
      UnicodeProperties.isLetter(next) || next >= 0x2000 || "`@\"([".utf8.contains(UInt8(truncatingIfNeeded: next))
    if next &- 0x30 < 10, byte != UInt8(ascii: "-"), isGlued, UnicodeProperties.isLetter(previous) { return true }
    guard opens, !isLower || isGlued && byte != UInt8(ascii: "-"),
      GlueJoin.isCloser(previous) || UnicodeProperties.isLetter(previous) || previous &- 0x30 < 10
    else {
      return false
    }
    // "Vor- und Nachteile", "pre- and post-war": a hyphen that stands for a missing part is followed by a small letter.
    return byte != UInt8(ascii: "-") || isGlued
  }

  /// Whether a list sign stands between spaces after the end of a sentence or after a colon; where the line has one that is
  /// glued, an asterisk may also follow an item without a full stop.
  private func isSpacedBullet(at position: Int, _ byte: UInt8) -> Bool {
    let isInList = listSign == byte
    guard isGlued || isInList, byte == UInt8(ascii: "*") || byte == UInt8(ascii: "-") || byte == 0xE2,
      ListSign.length(bytes, at: position) != nil, let (previous, _) = bytes.scalar(before: position - 1)
    else { return false }
    if byte == 0xE2, bytes.scalar(at: position).value < 0x2020 { return false }
    if byte == UInt8(ascii: "-"), position + 2 < bytes.count,
      UnicodeProperties.isLowercase(bytes.scalar(at: position + 2).value)
    {
      return false
    }
    if isInList, byte == UInt8(ascii: "*"), UnicodeProperties.isLetter(previous), !closesEmphasis(position),
      position + 2 < bytes.count, !UnicodeProperties.isLowercase(bytes.scalar(at: position + 2).value)
    {
      return true
    }
    return GlueJoin.isTerminator(previous) || previous == 0x3A || previous == 0xFF1A
      || byte != UInt8(ascii: "-") && GlueJoin.isCloser(previous)
  }

  /// How far back the sign is looked for that opens an emphasis, in bytes.
  private static let longestEmphasis = 100

  /// Whether an asterisk closes an emphasis that one before it has opened.
  private func closesEmphasis(_ position: Int) -> Bool {
    var index = position - 1
    let limit = max(pieceStart, position - Self.longestEmphasis)
    while index >= limit {
      if bytes[index] == UInt8(ascii: "*") { return index + 1 < position && bytes[index + 1] != 0x20 }
      index -= 1
    }
    return false
  }
}
