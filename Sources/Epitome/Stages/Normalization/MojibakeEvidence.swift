import EpitomeICU

/// How odd sequences look where they stand: what shows that a line was decoded wrongly, against characters that happen to
/// make a sequence.
struct MojibakeEvidence {
  private let scalars: [UInt32]
  private let kind: CodePage.Kind
  private let run: [MojibakeSequence]
  /// For each sequence of the run, how many around it decode to the same script.
  private let kin: [Int]

  /// Looks at sequences that stand right after each other.
  init(_ scalars: [UInt32], _ run: [MojibakeSequence], _ kind: CodePage.Kind) {
    (self.scalars, self.run, self.kind) = (scalars, run, kind)
    kin = Self.kin(run)
  }

  /// The evidence of the whole run.
  var total: Int { run.indices.reduce(0) { $0 + weight($1) } }

  /// 0 for nothing, 1 for what is unlikely to be meant so, 2 for what no one writes.
  private func weight(_ index: Int) -> Int {
    let sequence = run[index]
    let before = sequence.range.lowerBound > 0 ? scalars[sequence.range.lowerBound - 1] : 0x20
    let after = sequence.range.upperBound < scalars.count ? scalars[sequence.range.upperBound] : 0x20
    let last = scalars[sequence.range.upperBound - 1]
    if sequence.value == 0xE0, last == 0x20 || last == 0xA0, kind == .latin {
      return grave(sequence, before, after, isSpace: last == 0x20)
    }
    guard sequence.isStrict, Self.isUsual(sequence.value) else { return 0 }
    if scalars[sequence.range].contains(where: { 0x80...0x9F ~= $0 }) { return 2 }
    if sequence.range.count > 2 { return longWeight(index, before, after) }
    if sequence.value >= 0x370 {
      if kin[index] >= (kind == .cyrillic ? 3 : 2) { return 1 }
      let isRaised = UnicodeProperties.generalCategory(last) == .otherNumber
      return kind == .latin && isRaised && UnicodeProperties.isLowercase(after) && sequence.value < 0x400 ? 1 : 0
    }
    if kind != .signs, hasLatinKin(index) { return 1 }
    switch kind {
    case .cyrillic:
      let isInWord = Self.isLatinLowercase(before) || Self.isLatinLowercase(after)
      return UnicodeProperties.isLetter(sequence.value) && isInWord ? 1 : 0
    case .signs: return signsWeight(sequence.value, last, before, after) ? 1 : 0
    case .latin: return latinWeight(sequence, last, before, after) ? 1 : 0
    }
  }

  /// `voilÃ  le`: an à at the end of a word, or alone before a word.
  private func grave(_ sequence: MojibakeSequence, _ before: UInt32, _ after: UInt32, isSpace: Bool) -> Int {
    if UnicodeProperties.isLowercase(before) { return !isSpace || after == 0x20 ? 1 : 0 }
    let next = sequence.range.upperBound + 1
    guard !isSpace, !UnicodeProperties.isLetter(before), after == 0x20, next < scalars.count else { return 0 }
    return UnicodeProperties.isLowercase(scalars[next]) ? 1 : 0
  }

  /// Sequences of three and four: signs and emoji speak for themselves, letters need others of their script.
  private func longWeight(_ index: Int, _ before: UInt32, _ after: UInt32) -> Int {
    let sequence = run[index]
    if Self.isUsualSign(sequence.value) { return 2 }
    if 0x1EA0...0x1EF9 ~= sequence.value {
      let hasSign = scalars[sequence.range].contains { !UnicodeProperties.isLetter($0) }
      return hasSign && (UnicodeProperties.isLetter(before) || UnicodeProperties.isLetter(after)) ? 2 : 0
    }
    return kin[index] >= 2 ? 1 : 0
  }

  private func hasLatinKin(_ index: Int) -> Bool {
    let latin: ClosedRange<UInt32> = 0xA0...0xFF
    guard latin ~= run[index].value else { return false }
    return index > 0 && latin ~= run[index - 1].value || index + 1 < run.count && latin ~= run[index + 1].value
  }

  private func signsWeight(_ value: UInt32, _ last: UInt32, _ before: UInt32, _ after: UInt32) -> Bool {
    if value == 0xA1 || value == 0xBF {
      return !UnicodeProperties.isLetter(before) && UnicodeProperties.isLetter(after)
    }
    let isInWord = UnicodeProperties.isLowercase(before) || UnicodeProperties.isLowercase(after)
    return UnicodeProperties.isLetter(value) && isInWord && !(0x2500...0x25FF ~= last)
      && !UnicodeProperties.isUppercase(after)
  }

  /// A capital and a sign where no one would write them: inside a word, before small letters, or a lone `Â°`.
  private func latinWeight(
    _ sequence: MojibakeSequence, _ last: UInt32, _ before: UInt32, _ after: UInt32
  ) -> Bool {
    let first = scalars[sequence.range.lowerBound]
    guard UnicodeProperties.isUppercase(first) || first == 0xD7 else { return false }
    let followsSmall = UnicodeProperties.isLowercase(before)
    let followsLetter = UnicodeProperties.isLetter(before)
    let precedesLetter = UnicodeProperties.isLetter(after)
    switch last {
    // Signs of money stand for letters in fancy writing.
    case 0xA2...0xA5, 0x20AC: return followsSmall ? sequence.value == 0xE3 : !followsLetter && sequence.value == last
    default: break
    }
    if followsSmall { return !MojibakeRepair.isTypographic(last) || precedesLetter }
    if UnicodeProperties.isWhitespace(last) { return false }
    let isLetter = UnicodeProperties.isLetter(last)
    if UnicodeProperties.isUppercase(before) {
      if UnicodeProperties.isLowercase(last) { return UnicodeProperties.isUppercase(after) }
      return !isLetter && precedesLetter && (last != 0x2019 || UnicodeProperties.isUppercase(after))
    }
    if sequence.value < 0xC0 { return sequence.value == last && last != 0xBB }
    if last == 0x2026 || last == 0x2013 || last == 0x2014 { return false }
    return UnicodeProperties.isLowercase(after)
  }

  private static func isLatinLowercase(_ value: UInt32) -> Bool {
    value < 0x250 && UnicodeProperties.isLowercase(value)
  }

  /// Whether a text in daily use has such a character.
  private static func isUsual(_ value: UInt32) -> Bool {
    switch value {
    case 0x17F: false
    case 0xA0...0x17F, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x218...0x21B, 0x2C6, 0x2DC, 0x370...0x45F, 0x490, 0x491,
      0x5D0...0x5EA, 0x600...0x6FF, 0x900...:
      true
    default: false
    }
  }

  private static func isUsualSign(_ value: UInt32) -> Bool {
    switch value {
    case 0x2010...0x2027, 0x2030...0x203A, 0x20AC, 0x2122, 0xFE0F, 0x2190...0x23FF, 0x2500...0x27BF, 0x3001...0x3011,
      0xFF01...0xFF20, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }

  private static func kin(_ run: [MojibakeSequence]) -> [Int] {
    let scripts = run.map { script($0.value) }
    var kin = [Int](repeating: 0, count: run.count)
    var start = 0
    while start < run.count {
      var end = start + 1
      while end < run.count, scripts[end] == scripts[start] { end += 1 }
      if scripts[start] != .common { for index in start..<end { kin[index] = end - start } }
      start = end
    }
    return kin
  }

  /// The script, with those of Japanese taken as one and marks taken as common.
  private static func script(_ value: UInt32) -> Script {
    let script = UnicodeProperties.script(value)
    return switch script {
    case .hiragana, .katakana: .han
    case .inherited: .common
    default: script
    }
  }
}
