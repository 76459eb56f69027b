import EpitomeCore
import EpitomeICU

/// Finds lost line breaks in Chinese and Japanese, where neither a space nor a capital shows them.
///
/// Of a text whose lines are long, three traces are taken: a stretch between two full stops that the model of
/// unpunctuated text (``BreakModel``) breaks with certainty is a heading or item and the sentence after it, the more so
/// where that begins with a word that opens sentences; a space after a full stop, where others have none; and in Japanese
/// a colon after a verb. What leaves no trace stays joined.
struct UnspacedJoins {
  private let bytes: [UInt8]
  private let isJapanese: Bool
  private let model: BreakModel
  private let lexicon: Lexicon

  /// A line is taken for one that has lost its breaks from so many full stops on.
  private static let leastStops = 8
  /// Least score of a gap that is a break.
  private static let leastScore = BreakModel.unit / 2
  /// What a volitional before the gap adds: it ends a sentence, for it never stands before a noun.
  private static let volitionalScore = 2 * BreakModel.unit
  /// What a word of more than one character after the gap adds that opens sentences, where what stands before may be a heading.
  private static let starterScore = BreakModel.unit
  private static let headingLengths = 3...16
  /// Longest heading or item that is looked for, in tokens.
  private static let longestHeading = 40
  /// Spaces after full stops count where they follow less than one in so many.
  private static let spacedShare = 4

  /// Nil for a text that is not mostly Chinese or Japanese.
  init?(_ bytes: [UInt8]) {
    var (kana, ideographs, others, position) = (0, 0, 0, 0)
    let step = max(1, bytes.count / Self.sample)
    while position < bytes.count {
      while position < bytes.count, !bytes.isScalarBoundary(position) { position += 1 }
      guard position < bytes.count else { break }
      let (value, length) = bytes.scalar(at: position)
      if 0x3041...0x309F ~= value {
        kana += 1
      } else if UnicodeProperties.isIdeographic(value) || 0x30A0...0x30FF ~= value {
        ideographs += 1
      } else if UnicodeProperties.isLetter(value) {
        others += 1
      }
      position += max(length, step)
    }
    guard kana + ideographs > others else { return nil }
    isJapanese = kana * 8 > ideographs
    guard let model = BreakModel.forLanguage(isJapanese ? "ja" : "zh") else { return nil }
    (self.bytes, self.model) = (bytes, model)
    lexicon = .forLanguage(isJapanese ? "ja" : "zh")
  }

  /// Most scalars that a text is judged by.
  private static let sample = 8000

  /// Where the pieces begin that were glued to others, in order. Linear.
  func find(headings: Bool, sentences: Bool) -> [Int] {
    var found: [Int] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      found += breaks(inLine: start..<end, headings, sentences)
      start = end + 1
    }
    return found
  }

  private func breaks(inLine line: Range<Int>, _ headings: Bool, _ sentences: Bool) -> [Int] {
    let marks = marks(in: line)
    let stops = marks.filter(\.isStop)
    guard stops.count >= Self.leastStops else { return [] }
    let spaced = stops.filter { opensAfterSpace($0.end, line.upperBound) != nil }
    var found: Set<Int> = []
    if sentences, spaced.count * Self.spacedShare < stops.count {
      found.formUnion(spaced.compactMap { opensAfterSpace($0.end, line.upperBound) })
    }
    guard headings else { return found.sorted() }
    var start = line.lowerBound
    var followsStop = false
    for mark in marks + [Mark(start: line.upperBound, end: line.upperBound, isStop: false)] {
      let joins = joins(in: start..<mark.start)
      found.formUnion(joins)
      if followsStop, let first = joins.first, let heading = headingStart(start, first) { found.insert(heading) }
      if isJapanese, mark.isColon, endsVerb(mark.start, from: start), mark.end < line.upperBound, bytes[mark.end] > 0x20
      {
        found.insert(mark.end)
      }
      start = mark.end
      followsStop = mark.isStop
    }
    return found.sorted()
  }

  /// A sign that no heading goes across.
  private struct Mark {
    var start: Int
    var end: Int
    var isStop: Bool
    var isColon = false
  }

  private func marks(in line: Range<Int>) -> [Mark] {
    var marks: [Mark] = []
    var position = line.lowerBound
    while position < line.upperBound {
      let (value, length) = bytes.scalar(at: position)
      switch value {
      case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F:
        marks.append(Mark(start: position, end: position + length, isStop: true))
      case 0xFF1A: marks.append(Mark(start: position, end: position + length, isStop: false, isColon: true))
      case 0x3A, 0x3B, 0xFF1B, 0x2A, 0x2022:
        marks.append(Mark(start: position, end: position + length, isStop: false))
      default: break
      }
      position += length
    }
    return marks
  }

  /// Where the next word begins after a full stop and spaces; nil where no space follows, or a Latin word, which often has one
  /// before it.
  private func opensAfterSpace(_ stop: Int, _ limit: Int) -> Int? {
    var position = stop
    while position < limit, bytes[position] == 0x20 { position += 1 }
    return position > stop && position < limit && bytes[position] >= 0xE3 && isWide(position) ? position : nil
  }

  /// Where a heading begins in a stretch that begins right after a full stop: after what still belongs to that; nil where a
  /// bracket closes there.
  private func headingStart(_ start: Int, _ limit: Int) -> Int? {
    var position = start
    while position < limit, bytes[position] <= 0x20 { position += 1 }
    return GlueJoin.isCloser(bytes.scalar(at: position).value) ? nil : position
  }

  /// The gaps of a stretch without full stops at which one thing ends and another begins.
  private func joins(in range: Range<Int>) -> [Int] {
    guard range.count >= 24 else { return [] }
    let tokens = BreakTokens(bytes, range, model).tokens
    let first = BreakTokens.padding
    let last = tokens.count - BreakTokens.padding - 2
    guard last > first + 2 else { return [] }
    var found: [Int] = []
    let leans = leans(range)
    for index in first + 2..<min(last, first + Self.longestHeading) {
      guard let offset = tokens[index].opening, let left = leftEnd(offset, range.lowerBound) else {
        if tokens[index].followsPause, bytes.scalar(before: tokens[index].opening ?? 0)?.value != 0x20 { break }
        continue
      }
      var score = model.bias
      BreakFeatures.forEach(tokens, before: index, isSpaced: false) { score += model.weight($0) }
      if isJapanese, endsVolitional(left, from: range.lowerBound) { score += Self.volitionalScore }
      if !leans, Self.headingLengths.contains(index - first), opensWithStarter(offset, range.upperBound) {
        score += Self.starterScore
      }
      if score > Self.leastScore { found.append(offset) }
    }
    return found
  }

  /// Whether a stretch opens with what leans on the sentence before, or as only sentences do: it is no heading.
  private func leans(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] <= 0x20 { start += 1 }
    return lexicon.orphanOpeners.matchLength(bytes, at: start, limit: range.upperBound) != nil
      || lexicon.danglingPronouns.matchLength(bytes, at: start, limit: range.upperBound) != nil
      || opensWithStarter(start, range.upperBound)
  }

  /// Whether a word of more than one character that opens sentences stands there.
  private func opensWithStarter(_ offset: Int, _ limit: Int) -> Bool {
    let length = lexicon.sentenceStarters.matchLength(bytes, at: offset, limit: limit) ?? 0
    return length > bytes.scalar(at: offset).length
  }

  /// The end of what stands before a gap, white space left out; nil where a gap can be no break: at signs that bind, before a
  /// Latin word after a space, between Latin words.
  private func leftEnd(_ offset: Int, _ limit: Int) -> Int? {
    var end = offset
    while end > limit, bytes[end - 1] == 0x20 { end -= 1 }
    guard let (value, _) = bytes.scalar(before: end) else { return nil }
    if !isWide(offset), end < offset || value < 0x2E80 { return nil }
    return UnicodeProperties.isLetter(value) || GlueJoin.isCloser(value) && value > 0x7F ? end : nil
  }

  /// Whether an ideograph or kana stands there.
  private func isWide(_ offset: Int) -> Bool {
    let value = bytes.scalar(at: offset).value
    return value >= 0x2E80 && UnicodeProperties.isLetter(value)
  }

  /// The five kana of the row of o before which a volitional's う stands, し and め as their kin before よう.
  private static let rowOfO = Set("おこごそぞとどのほぼぽもろ".unicodeScalars.map(\.value))
  private static let beforeYou = Set("いきぎしじちにひびみりえけげせぜてでねへべめれ".unicodeScalars.map(\.value))

  /// Whether a verb's volitional ends there: 築こう, 広めよう, but not だろう or 見るよう.
  private func endsVolitional(_ end: Int, from start: Int) -> Bool {
    guard end - start >= 9, bytes.scalar(before: end)?.value == 0x3046, let kana = bytes.scalar(before: end - 3)?.value,
      let before = bytes.scalar(before: end - 6)?.value
    else { return false }
    if kana == 0x3088 { return Self.beforeYou.contains(before) }
    // だろう and であろう guess, and may stand before a noun.
    return Self.rowOfO.contains(kana) && !(kana == 0x308D && (before == 0x3060 || before == 0x3042))
  }

  /// Whether a stretch of some length ends in hiragana before a colon, as one does that announces what follows.
  private func endsVerb(_ colon: Int, from start: Int) -> Bool {
    guard colon - start >= 24, let (value, _) = bytes.scalar(before: colon) else { return false }
    return 0x3041...0x309F ~= value
  }
}
