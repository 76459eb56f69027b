import EpitomeCore
import EpitomeICU

/// Finds the places where line breaks were lost, from left to right.
struct GlueScanner {
  private let bytes: [UInt8]
  private let options: SeparateGluedText.Options
  private let evidence: GlueEvidence
  private let runs: [ProtectedRuns.Run]
  /// Whether the text as a whole has lost its line breaks.
  private let isGlued: Bool
  private var run = 0
  /// Where the last line or glued piece began.
  private var pieceStart = 0
  private(set) var breaks: [Int] = []

  init(_ document: Document, _ options: SeparateGluedText.Options) {
    bytes = document.bytes
    self.options = options
    evidence = GlueEvidence(document)
    runs = ProtectedRuns(document.bytes).runs
    isGlued = Self.isGlued(document.bytes)
  }

  /// Whether many sentences follow each other without a space: then a weak trace is enough. One pass.
  static func isGlued(_ bytes: [UInt8]) -> Bool {
    var joined = 0
    var spaced = 0
    for index in bytes.indices.dropFirst(2) where bytes[index] &- 0x41 < 26 || bytes[index] >= 0xC3 {
      let before = bytes[index - 1]
      if before == UInt8(ascii: "."), bytes[index - 2] &- 0x61 < 26 || bytes[index - 2] >= 0x80 { joined += 1 }
      if before == 0x20, bytes[index - 2] == UInt8(ascii: ".") { spaced += 1 }
    }
    return joined >= 3 && joined * 20 >= spaced
  }

  /// Finds all breaks. Linear.
  mutating func scan() {
    var position = 0
    while position < bytes.count {
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
        position += 1
        continue
      }
      let length = byte < 0x80 ? 1 : bytes.scalar(at: position).length
      if position > pieceStart, isBreak(at: position, byte) {
        breaks.append(position)
        pieceStart = position
      }
      position += length
    }
  }

  /// What is glued to the end of an address, and what an address is glued to.
  private mutating func passProtected(_ protected: ProtectedRuns.Run, _ position: inout Int) {
    let start = protected.range.lowerBound
    guard protected.kind == .address, options.addresses else { return }
    if start > pieceStart, bytes[start - 1] > 0x20, isTextBefore(address: start) {
      breaks.append(start)
      pieceStart = start
    }
    if let end = AddressEnd(bytes: bytes, evidence: evidence).find(protected.range) {
      breaks.append(end)
      pieceStart = end
      position = end + 1
    } else if position < bytes.count, bytes[position] >= 0xE3, position == protected.range.upperBound,
      (bytes[position - 1] | 0x20) &- 0x61 < 26 || bytes[position - 1] &- 0x30 < 10,
      case let (value, _) = bytes.scalar(at: position), UnicodeProperties.isLetter(value)
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

  private func isBreak(at position: Int, _ byte: UInt8) -> Bool {
    let before = bytes[position - 1]
    if before == 0x20 { return options.sentences && isSpacedBreak(at: position, byte) }
    guard before > 0x20 else { return false }
    if options.bullets, isBullet(at: position, byte) { return true }
    if byte &- 0x41 < 26 { return isJoin(at: position, GlueJoin(bytes, position, pieceStart)) }
    guard byte >= 0xC2 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(") else { return false }
    // Inside Han and kana nothing but a terminator before a letter can be seen.
    let (value, _) = bytes.scalar(at: position)
    guard let (previous, _) = bytes.scalar(before: position) else { return false }
    if GlueJoin.isTerminator(previous) || GlueJoin.isCloser(previous) {
      return isJoin(at: position, GlueJoin(bytes, position, pieceStart))
    }
    guard byte < 0xE3, UnicodeProperties.isUppercase(value) else { return false }
    return isJoin(at: position, GlueJoin(bytes, position, pieceStart))
  }

  private func isJoin(at position: Int, _ join: GlueJoin) -> Bool {
    switch join.kind {
    case .sentence: options.sentences && SentenceJoin(bytes, evidence, isGlued).holds(join)
    case .camel: options.headings && CamelJoin(bytes, evidence, isGlued).holds(join)
    case .none: false
    }
  }

  private func isSpacedBreak(at position: Int, _ byte: UInt8) -> Bool {
    guard isGlued, options.headings, byte &- 0x41 < 26 || byte >= 0xC3 else { return false }
    return CamelJoin(bytes, evidence, isGlued).holdsAcrossSpace(position, pieceStart)
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
    let opens = !UnicodeProperties.isLowercase(next) && (UnicodeProperties.isLetter(next) || next >= 0x2000 || next == 0x60)
    guard opens, GlueJoin.isCloser(previous) || UnicodeProperties.isLetter(previous) || previous &- 0x30 < 10 else {
      return false
    }
    // "Vor- und Nachteile", "pre- and post-war": a hyphen that stands for a missing part is followed by a small letter.
    return byte != UInt8(ascii: "-") || isGlued
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
