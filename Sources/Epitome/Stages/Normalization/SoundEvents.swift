import EpitomeCore
import EpitomeICU

/// Takes out what transcribers write for sounds: `[Applause]`, `(laughs)`, songs between notes, and the `>>` of a new speaker.
///
/// Brackets go only where all that they hold are sound labels of the language, with a time at most.
struct SoundEvents {
  private let labels: [WordSet]

  /// Knows the labels of a language, given by its tag, and the international and English ones.
  init(language: String) {
    labels = [Lexicon.forLanguage(language).soundLabels, Lexicon.neutralSoundLabels, Lexicon.english.soundLabels]
  }

  /// The edits that take them out, each with the space before it, or at the start of a line the one after. One pass.
  func edits(_ bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = 0
    var atLineStart = true
    while position < bytes.count {
      if let end = end(bytes, at: position, atLineStart: atLineStart) {
        var range = position..<end
        let floor = edits.last?.span.end ?? 0
        while atLineStart, range.upperBound < bytes.count, bytes[range.upperBound] == 0x20 {
          range = range.lowerBound..<range.upperBound + 1
        }
        while !atLineStart, range.lowerBound > floor, bytes[range.lowerBound - 1] == 0x20 {
          range = range.lowerBound - 1..<range.upperBound
        }
        edits.append(TextEdit(TextSpan(range), []))
        position = range.upperBound
        continue
      }
      let (value, length) = bytes.scalar(at: position)
      atLineStart = value == 0x0A || atLineStart && value == 0x20
      position += length
    }
    return edits
  }

  /// The end of the event that stands at `start`.
  private func end(_ bytes: [UInt8], at start: Int, atLineStart: Bool) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: ">"): return atLineStart ? speakerSign(bytes, start) : nil
    case UInt8(ascii: "["): return bracket(bytes, start, 1, closing: 0x5D)
    case UInt8(ascii: "("): return bracket(bytes, start, 1, closing: 0x29)
    case 0xE2:
      let (value, length) = bytes.scalar(at: start)
      return Self.isNote(value) ? song(bytes, start + length) : nil
    case 0xE3, 0xEF:
      switch bytes.scalar(at: start).value {
      case 0xFF3B: return bracket(bytes, start, 3, closing: 0xFF3D)
      case 0xFF08: return bracket(bytes, start, 3, closing: 0xFF09)
      case 0x3010: return bracket(bytes, start, 3, closing: 0x3011)
      default: return nil
      }
    default: return nil
    }
  }

  private static func isNote(_ value: UInt32) -> Bool { 0x2669...0x266C ~= value }

  /// `>>` or `>>>`.
  private func speakerSign(_ bytes: [UInt8], _ start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: ">") { end += 1 }
    guard 2...3 ~= end - start, end < bytes.count, bytes[end] == 0x20 else { return nil }
    return end
  }

  /// Longest text in brackets or between notes that is looked at, in bytes.
  private static let limit = 400

  /// To the next note in the line; a note right after another is the end of nothing.
  private func song(_ bytes: [UInt8], _ from: Int) -> Int? {
    var position = from
    let limit = min(bytes.count, from + Self.limit)
    while position < limit, bytes[position] != 0x0A {
      let (value, length) = bytes.scalar(at: position)
      position += length
      if Self.isNote(value) { return position }
    }
    return nil
  }

  private func bracket(_ bytes: [UInt8], _ start: Int, _ length: Int, closing: UInt32) -> Int? {
    var position = start + length
    let limit = min(bytes.count, start + Self.limit)
    while position < limit, bytes[position] != 0x0A {
      let (value, length) = bytes.scalar(at: position)
      if value == closing { return holdsLabels(Array(bytes[start + 1..<position]), length) ? position + length : nil }
      position += length
    }
    return nil
  }

  /// Whether a bracket holds labels only: words of a label may be joined by underscores, and a time may follow.
  private func holdsLabels(_ content: [UInt8], _ bracketLength: Int) -> Bool {
    let words = content.dropFirst(bracketLength - 1).map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    var position = 0
    var found = false
    while position < words.count {
      switch words[position] {
      case 0x20, UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "/"): position += 1
      case UInt8(ascii: "0")...UInt8(ascii: ":") where found: position += 1
      default:
        let lengths = labels.compactMap { $0.matchLength(words, at: position, limit: words.count) }
        guard let longest = lengths.max() else { return false }
        found = true
        position += longest
      }
    }
    return found
  }
}
