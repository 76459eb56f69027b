import EpitomeCore
import EpitomeICU

/// Takes out fillers and the commas that they stand between: `I, uh, think` becomes `I think`.
///
/// What may be a word is a filler only between two commas or at an end of the sentence; a sound needs a comma after it alone.
struct Fillers {
  private let fillers: WordSet
  private let alone: WordSet

  /// Knows the fillers of a language, given by its tag.
  init(language: String) {
    let primary = LanguageTag.primary(language)
    fillers = Lexicon.forLanguage(language).fillers.union(Self.betweenCommas[primary] ?? "")
    alone = Self.standAlone[primary] ?? ""
  }

  /// Words that are fillers between commas and plain words elsewhere.
  private static let betweenCommas: [String: WordSet] = [
    "en": "like", "ja": "あの その", "ru": "ну", "zh": "那个 那個 这个 這個",
  ]
  /// Sounds that are part of no word in scripts without spaces.
  private static let standAlone: [String: WordSet] = ["ja": "えーと えーっと えっと", "zh": "嗯 呃"]
  /// Most scalars of a sound, as against a word.
  private static let soundLength = 3

  /// The edits that take them out. One pass.
  func edits(_ bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = 0
    var atBorder = true
    /// The last sign before the position that is no white space, and where it begins; a comma that is taken out still counts.
    var kept: UInt32 = 0x0A
    var keptStart = 0
    while position < bytes.count {
      if atBorder, let length = fillers.matchLength(bytes, at: position, limit: bytes.count),
        let edit = edit(bytes, position..<position + length, kept, keptStart)
      {
        if let last = edits.last, last.span.end >= edit.span.start {
          edits[edits.count - 1] = TextEdit(
            TextSpan(min(last.span.start, edit.span.start), edit.span.end), edit.replacement)
        } else {
          edits.append(edit)
        }
        position = edit.span.end
        continue
      }
      let (value, length) = bytes.scalar(at: position)
      position += length
      if value > 0x20 || value == 0x0A { (kept, keptStart) = (value, position - length) }
      atBorder = WordBorders.isBorder(bytes, after: value, at: position, limit: bytes.count)
    }
    return edits
  }

  /// What goes with a filler; nil where it is none here.
  private func edit(_ bytes: [UInt8], _ filler: Range<Int>, _ kept: UInt32, _ keptStart: Int) -> TextEdit? {
    let (after, afterLength) =
      filler.upperBound < bytes.count ? bytes.scalar(at: filler.upperBound) : (value: 0x0A, length: 0)
    let opens = Self.isEnd(kept)
    let follows = opens || Self.isComma(kept)
    let hasComma = Self.isComma(after)
    let closes = hasComma || Self.isEnd(after)
    if follows, closes {
      if !hasComma {
        guard !opens else { return nil }
        return TextEdit(TextSpan(keptStart, filler.upperBound), [])
      }
      let end = filler.upperBound + afterLength
      return opens ? opening(bytes, filler, end) : TextEdit(TextSpan(keptStart, end), [])
    }
    if hasComma, isSound(bytes, filler) {
      var start = filler.lowerBound
      while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
      return TextEdit(TextSpan(start, filler.upperBound + afterLength), [])
    }
    return alone.contains(bytes, filler) ? TextEdit(TextSpan(filler), []) : nil
  }

  /// A filler that opens a sentence goes with the space after it, and its capital passes on.
  private func opening(_ bytes: [UInt8], _ filler: Range<Int>, _ comma: Int) -> TextEdit {
    var end = comma
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    guard end < bytes.count, UnicodeProperties.isUppercase(bytes.scalar(at: filler.lowerBound).value) else {
      return TextEdit(TextSpan(filler.lowerBound, end), [])
    }
    let (_, length) = bytes.scalar(at: end)
    if fillers.matchLength(bytes, at: end, limit: bytes.count) == nil {
      let capital = CaseMapping.titlecase(bytes, range: end..<end + length)
      if !capital.elementsEqual(bytes[end..<end + length]) {
        return TextEdit(TextSpan(filler.lowerBound, end + length), capital)
      }
    }
    return TextEdit(TextSpan(filler.lowerBound, end), [])
  }

  private func isSound(_ bytes: [UInt8], _ filler: Range<Int>) -> Bool {
    var count = 0
    for byte in bytes[filler] {
      if byte == 0x20 { return false }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return count <= Self.soundLength
  }

  private static func isComma(_ value: UInt32) -> Bool {
    value == 0x2C || value == 0x3001 || value == 0xFF0C || value == 0x60C
  }

  private static func isEnd(_ value: UInt32) -> Bool {
    switch value {
    case 0x0A, 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964: true
    default: false
    }
  }
}
