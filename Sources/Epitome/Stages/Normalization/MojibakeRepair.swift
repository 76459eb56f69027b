import EpitomeCore
import EpitomeICU

/// Undoes a wrong decoding: UTF-8 that was read as a single-byte encoding (`cafÃ©`), once or several times over.
///
/// Only what no one would write is repaired, for a wrong repair is worse than none: each stretch must be well-formed UTF-8 in
/// the encoding, decode to a plausible character, and look odd where it stands.
struct MojibakeRepair {
  /// Most times that a text is taken to have been decoded wrongly.
  private static let rounds = 4

  /// The repairs of all rounds, as passes of a chain.
  static func apply(to chain: inout EditChain) {
    for _ in 0..<rounds {
      let edits = MojibakeRepair(chain.bytes).edits()
      if edits.isEmpty { return }
      chain.apply(edits)
    }
  }

  private let bytes: [UInt8]
  /// The stretches without ASCII that hold more than one character: where a wrong decoding can be.
  private var stretches: [Range<Int>] = []
  /// How many characters beyond ASCII stand alone.
  private var alone = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let span = bytes.span
    var position = 0
    while position < span.count {
      guard span[position] >= 0x80 else {
        position += 1
        continue
      }
      let start = position
      while position < span.count, span[position] >= 0x80 { position += 1 }
      if bytes.scalar(at: start).length < position - start {
        stretches.append(start..<position)
      } else {
        alone += 1
      }
    }
  }

  /// One character that stands where a sequence of UTF-8 was.
  private struct Sequence {
    var span: TextSpan
    var value: UInt32
    /// The first character as it stands.
    var lead: UInt32
    /// Whether the last character as it stands is punctuation that may close a quotation or follow a word.
    var endsInPunctuation: Bool
  }

  private func edits() -> [TextEdit] {
    var edits: [TextEdit] = []
    guard !stretches.isEmpty else { return [] }
    for page in CodePage.all {
      let found = repairs(page)
      if found.count > edits.count { edits = found }
    }
    return edits
  }

  /// What is repaired when the wrong encoding was `page`. One pass.
  private func repairs(_ page: CodePage) -> [TextEdit] {
    var edits: [TextEdit] = []
    var run: [Sequence] = []
    var others = alone
    func close() {
      guard let first = run.first, let last = run.last else { return }
      if isBounded(first.span.start, last.span.end, page) {
        for (index, sequence) in run.enumerated() where isCertain(sequence, page, run, index) {
          var replacement: [UInt8] = []
          replacement.append(scalar: sequence.value)
          edits.append(TextEdit(sequence.span, replacement))
        }
      }
      run.removeAll(keepingCapacity: true)
    }
    for stretch in stretches {
      var position = stretch.lowerBound
      while position < stretch.upperBound {
        if let sequence = sequence(at: position, page) {
          run.append(sequence)
          position = sequence.span.end
        } else {
          close()
          others += 1
          position += bytes.scalar(at: position).length
        }
      }
      close()
    }
    // One accented letter among others that are as they should be is no wrong decoding of the text.
    if edits.count == 1, others > 0, edits[0].replacement.count == 2 { return [] }
    return edits
  }

  /// Whether a run does not touch signs that look as if they belonged to it: then it is damaged beyond repair.
  private func isBounded(_ start: Int, _ end: Int, _ page: CodePage) -> Bool {
    let around = [bytes.scalar(before: start)?.value ?? 0x20, end < bytes.count ? bytes.scalar(at: end).value : 0x20]
    return !around.contains { value in
      value >= 0x80 && 0x80...0xBF ~= (page.byte(value) ?? 0) && !UnicodeProperties.isLetter(value)
        && !UnicodeProperties.isWhitespace(value)
    }
  }

  /// A well-formed sequence of UTF-8 whose bytes stand at `start` as characters of the encoding.
  private func sequence(at start: Int, _ page: CodePage) -> Sequence? {
    let (lead, length) = bytes.scalar(at: start)
    guard let first = page.byte(lead), 0xC2...0xF4 ~= first, start + length < bytes.count,
      case let (follower, _) = bytes.scalar(at: start + length), let second = page.byte(follower), 0x80...0xBF ~= second
    else { return nil }
    var encoded = [first]
    var end = start + length
    var last: UInt32 = 0
    for _ in 1..<(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2) {
      guard end < bytes.count, case let (next, nextLength) = bytes.scalar(at: end), let byte = page.byte(next),
        0x80...0xBF ~= byte
      else { return nil }
      encoded.append(byte)
      last = next
      end += nextLength
    }
    guard CharacterEncoding.validUTF8Prefix(encoded) == encoded.count else { return nil }
    return Sequence(
      span: TextSpan(start, end), value: encoded.scalar(at: 0).value, lead: lead,
      endsInPunctuation: 0x2010...0x203A ~= last)
  }

  /// Whether a sequence is a wrong decoding and nothing else.
  private func isCertain(_ sequence: Sequence, _ page: CodePage, _ run: [Sequence], _ index: Int) -> Bool {
    guard UnicodeProperties.generalCategory(sequence.value).isPlausible else { return false }
    switch sequence.value {
    case 0x10000...: return UnicodeProperties.isEmoji(sequence.value) || run.count > 1
    case 0x2010...0x2027, 0x2030...0x203A, 0x20AC, 0x2122, 0x2190...0x21FF, 0x2600...0x27BF, 0xFE0F: return true
    case 0x800...: return hasKin(sequence, run, index, atLeast: 2)
    case 0x370...: return hasKin(sequence, run, index, atLeast: page.isCyrillic ? 3 : 2)
    default: return isCertainLatin(sequence, page)
    }
  }

  /// Whether enough neighbours decode to the same script: one such character alone may be chance.
  private func hasKin(_ sequence: Sequence, _ run: [Sequence], _ index: Int, atLeast count: Int) -> Bool {
    let script = UnicodeProperties.script(sequence.value)
    guard script != .common, script != .inherited else { return run.count > count }
    let near = run[max(0, index - count)...min(run.count - 1, index + count)]
    return near.filter { kin(UnicodeProperties.script($0.value), script) }.count >= count
  }

  private func kin(_ one: Script, _ other: Script) -> Bool {
    let japanese: [Script] = [.han, .hiragana, .katakana]
    return one == other || japanese.contains(one) && japanese.contains(other)
  }

  /// Whether a capital with an accent and a sign (`Ã©`, `Â°`) stand where no one would write them.
  private func isCertainLatin(_ sequence: Sequence, _ page: CodePage) -> Bool {
    let before = bytes.scalar(before: sequence.span.start)?.value ?? 0x20
    let after = sequence.span.end < bytes.count ? bytes.scalar(at: sequence.span.end).value : 0x20
    let followsCapital = UnicodeProperties.isUppercase(before)
    if page.isCyrillic { return UnicodeProperties.isLetter(sequence.value) && before < 0x370 && after < 0x370 }
    if page.isOfSigns {
      return UnicodeProperties.isLowercase(before) && UnicodeProperties.isLowercase(after)
        && UnicodeProperties.isLowercase(sequence.value) && sequence.value < 0x17F
    }
    if sequence.endsInPunctuation {
      // The end of a quotation in capitals, "IRMÃ”", is no wrong decoding; inside a word of small letters it is.
      return UnicodeProperties.isLowercase(before) && UnicodeProperties.isLowercase(after)
        || followsCapital && UnicodeProperties.isUppercase(after)
    }
    if sequence.value < 0xC0 { return !followsCapital }
    let isInWord = UnicodeProperties.isLowercase(before) || UnicodeProperties.isLowercase(after)
    if sequence.lead == 0xC3 { return isInWord || !followsCapital || UnicodeProperties.isUppercase(after) }
    return isInWord
  }
}

extension GeneralCategory {
  /// Whether a text is likely to have such a character: no control, no private or unassigned one.
  fileprivate var isPlausible: Bool {
    switch self {
    case .control, .unassigned, .privateUse, .surrogate: false
    default: true
    }
  }
}
