import EpitomeCore
import EpitomeICU

extension SpeakerLabels {
  /// What may be a label at the head of a line: `Name:`, `**Name:**`, `Name (0:12):`, `Name (0:12) text`, `[Name]: text`, `Q.`; and
  /// `[Name] text` and `(speaker 0) text`, which need more proof. A sign of a list before it is none of its own: `- Name:`, `1. Name:`.
  static func candidate(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    let start = ByteScan.skipSpaces(bytes, from: range.lowerBound, to: range.upperBound)
    let item = afterListSign(bytes, from: start, to: range.upperBound)
    let lead = lead(bytes, item..<range.upperBound)
    // What stands in small letters at the head of an item is a word of a list.
    return item > start && lead?.shape == .lowercase ? nil : lead
  }

  private static func lead(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    leadWithSign(bytes, range) ?? beforeStop(bytes, range)
  }

  private static func leadWithSign(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    let end = range.upperBound
    var start = range.lowerBound
    let emphasis = emphasisLength(bytes, at: start, to: end)
    if emphasis == 0,
      let lead = inBrackets(bytes, start..<end) ?? beforeTime(bytes, start..<end) ?? afterCircle(bytes, start..<end)
    {
      return lead
    }
    start += emphasis
    let letter = InterviewLetter.candidate(bytes, start..<end, emphasis: emphasis)
    guard let colon = firstColon(bytes, start..<end) else { return letter }
    if let letter, LabelShape(bytes, bytes.trimmed(start..<colon.lowerBound))?.isNameLike != true { return letter }
    var after = colon.upperBound
    var nameEnd = colon.lowerBound
    var time: NameAndTime.Stamp?
    if emphasis > 0 {
      let before = nameEnd - emphasis
      if emphasisLength(bytes, at: after, to: end) >= emphasis {
        after += emphasis
      } else if before > start, emphasisLength(bytes, at: before, to: nameEnd) == emphasis {
        nameEnd = before
      } else if let bracket = timeInBrackets(bytes, before: nameEnd, from: start),
        let end = endOfEmphasis(emphasis, bytes, start..<bracket.start)
      {
        // `**Bob** (0:07): …`
        (time, nameEnd) = (bracket.time, end)
      } else {
        return nil
      }
    }
    if let bracket = timeInBrackets(bytes, before: nameEnd, from: start) {
      (time, nameEnd) = (bracket.time, bracket.start)
    }
    let name = bytes.trimmed(start..<nameEnd)
    if after < end, colon.count == 1, emphasis == 0 {
      // `Name:text` without a space is a label only where the script has no spaces; `http://` and `10:30` are none.
      guard isGap(bytes, after, end) || bytes[after] >= 0xE2 && bytes[name.lowerBound] >= 0xE2 else { return nil }
    }
    var found = candidate(bytes, name: name, payload: after..<end, time: time)
    if emphasis > 1, found?.speech == .onNextLine { found?.isBoldLine = true }
    return found
  }

  /// A name and what follows it, where it has the shape of a label.
  private static func candidate(
    _ bytes: [UInt8], name: Range<Int>, payload: Range<Int>, time: NameAndTime.Stamp? = nil, form: Candidate.Form? = nil
  ) -> Candidate? {
    let payload = bytes.trimmed(payload)
    var form = form
    var shape = LabelShape(bytes, name)
    if shape == nil, LabelShape(bytes, name, allowsComma: true) == .name {
      // `INA BELL, NEWS ANCHOR:`, and `Olaf Ott, Bundeskanzler:` over what he says.
      shape = .name
      let isPlain = payload.isEmpty || WordShape(bytes, name).isAllUpper
      form = form ?? (isPlain ? .marked : .doubtful)
    }
    if shape == nil || shape == .phrase, let holder = holder(bytes, name) {
      return candidate(bytes, name: holder, payload: payload, time: time, form: form)
    }
    guard let shape else { return nil }
    if bytes[name].contains(where: { $0 >= 0xE2 }), LabelShape.hasPicture(bytes, name) { form = form ?? .doubtful }
    return Candidate(
      name: ByteScan.label(bytes, name), payload: payload.lowerBound, time: time, shape: shape, form: form ?? .marked,
      speech: speech(bytes, payload))
  }

  /// The name in brackets behind an office that has the words of a sentence, as records of parliaments have it where somebody speaks first:
  /// `The Secretary of State for Energy (Dame Ruth Calder)`.
  private static func holder(_ bytes: [UInt8], _ label: Range<Int>) -> Range<Int>? {
    guard label.count <= LabelShape.longest, let last = label.last, bytes[last] == UInt8(ascii: ")"),
      let open = bytes[label].lastIndex(of: UInt8(ascii: "(")), open > label.lowerBound,
      UnicodeProperties.generalCategory(bytes.scalar(at: label.lowerBound).value) == .uppercaseLetter,
      bytes[label.lowerBound..<open].allSatisfy({ ByteScan.isLetter($0) || $0 == 0x20 || $0 == 0x2C || $0 >= 0x80 })
    else { return nil }
    let name = bytes.trimmed(open + 1..<last)
    guard bytes[name].contains(0x20), LabelShape(bytes, name) == .name else { return nil }
    return name
  }

  private static func speech(_ bytes: [UInt8], _ payload: Range<Int>) -> Candidate.Speech {
    if payload.isEmpty { return .onNextLine }
    guard SentenceEnding.isTerminated(bytes, payload) else { return .fragment }
    return hasWords(bytes, payload) ? .sentence : .short
  }

  /// Whether a text has several words, not all of them capitalised as names are: "Music by Tim" is one, "Tim Roe" none.
  private static func hasWords(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if bytes[range.lowerBound] >= 0xE2 { return range.count > 12 }
    var (words, isSmall, isInWord) = (0, false, false)
    for index in range where words < 8 {
      let isSpace = ByteScan.isSpace(bytes[index])
      if !isSpace, !isInWord {
        words += 1
        let category = UnicodeProperties.generalCategory(bytes.scalar(at: index).value)
        isSmall = isSmall || category == .lowercaseLetter || category == .otherLetter
      }
      isInWord = !isSpace
      if isSmall, words > 2 { return true }
    }
    return false
  }

  /// Whether white space stands at a place, or the mark of no width that pages write beside it.
  private static func isGap(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    ByteScan.space(bytes, at: index, to: end) != nil || bytes.scalar(at: index).value == 0x200B
  }

  /// Past the sign of an item of a list: a dash, a bullet, or a number with a point or bracket.
  private static func afterListSign(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    guard start < end else { return start }
    var (value, length) = bytes.scalar(at: start)
    switch value {
    case 0x2D, 0x2013, 0x2014, 0x2022, 0x2023, 0x25AA, 0x25E6: break
    case 0x30...0x39:
      while length < 4, start + length < end, ByteScan.isDigit(bytes[start + length]) { length += 1 }
      guard start + length < end, bytes[start + length] == 0x2E || bytes[start + length] == 0x29 else { return start }
      length += 1
    default: return start
    }
    guard ByteScan.space(bytes, at: start + length, to: end) != nil else { return start }
    return ByteScan.skipSpaces(bytes, from: start + length, to: end)
  }

  /// `[SPEAKER_00]: text`, `[Kim] text`, `(speaker 0) text`.
  private static func inBrackets(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    guard let first = range.first, bytes[first] == UInt8(ascii: "[") || bytes[first] == UInt8(ascii: "(") else {
      return nil
    }
    let closing = bytes[first] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    let reach = first + 1..<min(range.upperBound, first + LabelShape.longest)
    guard let close = bytes[reach].firstIndex(of: closing) else { return nil }
    var after = close + 1
    let hasColon = after < range.upperBound && bytes[after] == 0x3A
    if hasColon { after += 1 }
    guard after < range.upperBound ? isGap(bytes, after, range.upperBound) : hasColon,
      let lead = candidate(
        bytes, name: bytes.trimmed(first + 1..<close), payload: after..<range.upperBound,
        form: hasColon ? .marked : .bracketed), hasColon || lead.payload < range.upperBound
    else { return nil }
    // What stands in round brackets is a remark, unless it is what programs write.
    return closing == UInt8(ascii: "]") || SpeakerWords.isNumbered(lead.name) ? lead : nil
  }

  /// `Ana Ruiz (00:00:00) The following …`
  private static func beforeTime(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    guard let open = firstBracket(bytes, range), open > range.lowerBound, open + 1 < range.upperBound,
      ByteScan.isDigit(bytes[open + 1]), let time = Timecode(bytes, at: open + 1, to: range.upperBound),
      time.end < range.upperBound, bytes[time.end] == (bytes[open] == UInt8(ascii: "(") ? 0x29 : 0x5D),
      ByteScan.space(bytes, at: time.end + 1, to: range.upperBound) != nil,
      let lead = candidate(
        bytes, name: bytes.trimmed(range.lowerBound..<open), payload: time.end + 1..<range.upperBound,
        time: NameAndTime.Stamp(seconds: time.seconds, fields: time.fields)), lead.shape.isNameLike,
      lead.payload < range.upperBound
    else { return nil }
    return lead
  }

  /// The first opening bracket where a label can stand before it: not after the signs of a sentence.
  private static func firstBracket(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let end = min(range.upperBound, range.lowerBound + LabelShape.longestName)
    var index = range.lowerBound
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): return index
      case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ","): return nil
      default: index += 1
      }
    }
    return nil
  }

  /// `○議長（鈴木一郎君）　これより…` of Japanese minutes.
  private static func afterCircle(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    guard range.count > 3, [0x25CB, 0x25CF, 0x25EF, 0x3007].contains(bytes.scalar(at: range.lowerBound).value) else {
      return nil
    }
    let start = range.lowerBound + 3
    let reach = start..<min(range.upperBound, start + LabelShape.longest)
    // In Korean minutes a space parts name and office, and two of them end the label: `◯위원장 김현수  회의를 …`
    let spaces = reach.filter { ByteScan.space(bytes, at: $0, to: range.upperBound) != nil }
    guard
      let space = spaces.first(where: { bytes[$0] == 0x20 && $0 + 1 < range.upperBound && bytes[$0 + 1] == 0x20 })
        ?? spaces.first,
      space > start
    else { return nil }
    return candidate(bytes, name: start..<space, payload: space..<range.upperBound)
  }

  /// `Mr. DRUMMOND. I yield …`, `M. le président. La parole …`, `JULIA.— ¿Quién …`, as records of parliaments and plays have it: a title or
  /// capitals, up to a full stop that ends no title and no initial.
  private static func beforeStop(_ bytes: [UInt8], _ range: Range<Int>) -> Candidate? {
    let reach = range.prefix(LabelShape.longest)
    let opening = reach.prefix(longestOpening).prefix {
      ![0x20, UInt8(ascii: "."), UInt8(ascii: ",")].contains(bytes[$0])
    }
    let hasTitle = titles.contains(bytes, opening)
    guard hasTitle || articles.contains(bytes, opening) || isCapitals(bytes, opening) else { return nil }
    var (start, depth, hasCapitals) = (range.lowerBound, 0, hasTitle)
    for index in reach {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case 0x20:
        hasCapitals = hasCapitals || isCapitals(bytes, start..<index)
        start = index + 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ":"): return nil
      case UInt8(ascii: ".") where depth == 0 && index - start > 1 && !titles.contains(bytes, start..<index):
        guard hasCapitals || isCapitals(bytes, start..<index) else { return nil }
        return lead(bytes, label: range.lowerBound..<index, after: index + 1, to: range.upperBound)
      default: break
      }
    }
    return nil
  }

  /// A label that a full stop ends, perhaps with a dash behind it, and the speech that opens with no small letter after a space.
  private static func lead(_ bytes: [UInt8], label: Range<Int>, after stop: Int, to end: Int) -> Candidate? {
    let dash = ["-", "\u{2013}", "\u{2014}"].first { ByteScan.has($0, in: bytes, at: stop, to: end) }
    let after = stop + (dash?.utf8.count ?? 0)
    guard after < end, ByteScan.space(bytes, at: after, to: end) != nil else { return nil }
    let payload = bytes.trimmed(after..<end)
    // `Mme Claire Aubin, ministre des transports.`
    let name = bytes[label].firstIndex(of: UInt8(ascii: ",")).map { label.lowerBound..<$0 } ?? label
    guard !payload.isEmpty, let shape = LabelShape(bytes, name),
      UnicodeProperties.generalCategory(bytes.scalar(at: payload.lowerBound).value) != .lowercaseLetter
    else { return nil }
    return Candidate(
      name: ByteScan.label(bytes, label), payload: payload.lowerBound, shape: shape, form: .stop, speech: .sentence)
  }

  /// Whether a word has three letters and more, all of them capitals.
  private static func isCapitals(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    word.count > 2 && (0x41...0x5A).contains(bytes[word.lowerBound]) && WordShape(bytes, word).isAllUpper
  }

  private static let longestOpening = 16
  private static let titles: WordSet = """
    mr mrs ms miss dr prof chairman chairwoman chairperson chair senator representative congressman congresswoman madam m mm mme
    mmes mlle on dott sig sen sr sra srta don doña dom dona
    """
  private static let articles: WordSet = "the o a el la le il"

  /// Where the emphasised text of a range ends, if emphasis of that length closes it.
  private static func endOfEmphasis(_ length: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let shown = bytes.trimmed(range)
    guard shown.count > length, emphasisLength(bytes, at: shown.upperBound - length, to: shown.upperBound) == length
    else { return nil }
    return shown.upperBound - length
  }

  static func emphasisLength(_ bytes: [UInt8], at index: Int, to end: Int) -> Int {
    guard index < end, bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_") else { return 0 }
    var length = 0
    while index + length < end, bytes[index + length] == bytes[index] { length += 1 }
    return length <= 3 ? length : 0
  }

  /// The first colon, half or full width, in the part of a line where a label can stand; not one inside a time.
  private static func firstColon(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let end = min(range.upperBound, range.lowerBound + LabelShape.longest)
    var index = range.lowerBound
    while index < end {
      if bytes[index] == 0x3A {
        let isTime =
          index > range.lowerBound && index + 1 < end && ByteScan.isDigit(bytes[index - 1])
          && ByteScan.isDigit(bytes[index + 1])
        if !isTime { return index..<index + 1 }
      } else if bytes[index] == 0xEF, index + 2 < end, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9A {
        return index..<index + 3
      }
      index += 1
    }
    return nil
  }

  /// A time in brackets that ends a label: `Ann (0:12)`, `Ann [00:00:12]`, `Ann (0:12 - 0:15)`, `Ann (10:03 AM)`.
  static func timeInBrackets(_ bytes: [UInt8], before end: Int, from start: Int) -> (
    time: NameAndTime.Stamp, start: Int
  )? {
    let end = bytes.trimmed(start..<end).upperBound
    guard end - start > 6, bytes[end - 1] == UInt8(ascii: ")") || bytes[end - 1] == UInt8(ascii: "]") else {
      return nil
    }
    let opening = bytes[end - 1] == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    var index = end - 2
    while index > start, bytes[index] != opening, end - index < 36 { index -= 1 }
    guard bytes[index] == opening, index > start, let time = Timecode(bytes, at: index + 1, to: end) else { return nil }
    let hasHalf = HalfOfDay.end(bytes, from: time.end, to: end) == end - 1
    guard hasHalf || time.end == end - 1 || LeadingTime(bytes, index..<end)?.payload == end else { return nil }
    return (NameAndTime.Stamp(seconds: time.seconds, fields: time.fields, hasHalf: hasHalf), index)
  }
}
