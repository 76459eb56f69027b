import EpitomeCore
import EpitomeICU

/// The words among which an expansion is looked for, taken apart as acronyms take them: at hyphens, at the apostrophe of
/// an elided article, and at inner capitals.
struct LongFormWindow {
  /// One word, or one part of a hyphenated one.
  struct Word {
    /// Place in the text.
    var range: Range<Int>
    /// Base letters.
    var letters: [UInt32]
    /// Whether the letter of that index starts a part of its own: the P in "WordPress".
    var partStarts: UInt64
    /// Whether acronyms mostly pass the word over: "of", "the", "de".
    var isSmall: Bool
    /// Whether it is an article or preposition, with which no expansion begins.
    var isLink: Bool
    /// Whether no name of an institution runs across it: a function word or frequent verb of the language that is no link.
    var endsName: Bool
    /// Whether it opens with a capital.
    var isCapitalised: Bool
    /// Whether a hyphen ties it to the word before.
    var isTied: Bool
    /// What stands between it and the word before it: nothing but spaces, or a comma, a quotation mark, a dash.
    var isSeparated: Bool
    /// Whether it is in capitals: two to six of them.
    var isInitialism: Bool
    /// What short forms write for the word instead of its first letter: 3 for "three" and "third", α for "alpha", X for
    /// "extended".
    var sign: UInt32?

    /// Whether it is a number from one to nine, or an ordinal.
    var isNumber: Bool { sign.map { 0x31...0x39 ~= $0 } ?? false }
  }

  /// The words in order of the text.
  private(set) var words: [Word] = []

  /// The words of the table with numbers `numbers`, from the last punctuation mark on that no expansion runs across, when
  /// `backward`; else up to the first such mark.
  init(
    _ numbers: Range<Int>, of table: WordTable, in bytes: [UInt8], limits: Range<Int>, lexicon: Lexicon,
    backward: Bool, for short: ShortForm
  ) {
    let takesSigns = short.letters.contains(where: WordSigns.isSign)
    if backward {
      var reversed: [Word] = []
      var next = limits.upperBound
      for number in numbers.reversed() {
        let range = table.range(number)
        guard range.lowerBound >= limits.lowerBound,
          let gap = Gap(bytes, range.upperBound..<max(range.upperBound, next))
        else { break }
        if !reversed.isEmpty { Self.apply(gap, to: &reversed[reversed.count - 1]) }
        reversed.append(contentsOf: Self.split(range, bytes, lexicon, takesSigns).reversed())
        next = range.lowerBound
      }
      words = reversed.reversed()
    } else {
      var previous = limits.lowerBound
      for number in numbers {
        let range = table.range(number)
        guard range.upperBound <= limits.upperBound,
          let gap = Gap(bytes, min(previous, range.lowerBound)..<range.lowerBound)
        else { break }
        var parts = Self.split(range, bytes, lexicon, takesSigns)
        if !parts.isEmpty { Self.apply(gap, to: &parts[0]) }
        words.append(contentsOf: parts)
        previous = range.upperBound
      }
    }
    openInitialisms()
    // The first part of a hyphenated word is no preposition: "on-line".
    for index in words.indices.dropFirst() where words[index].isTied {
      words[index - 1].isLink = false
      if takesSigns, words[index - 1].isTied {
        words[index - 1].sign = WordSigns.spoken(words[index - 1].range, bytes) ?? words[index - 1].sign
      }
    }
  }

  /// Lets every letter of an acronym inside of the expansion count as one that opens a part, as in "limited memory BFGS
  /// (L-BFGS)"; not in text that is all in capitals.
  private mutating func openInitialisms() {
    guard words.count(where: \.isInitialism) * 2 < words.count else { return }
    for index in words.indices where words[index].isInitialism {
      words[index].partStarts = (1 << UInt64(words[index].letters.count)) - 2
    }
  }

  private static func apply(_ gap: Gap, to word: inout Word) {
    word.isTied = gap == .tie
    word.isSeparated = gap == .separator
  }

  /// What stands between two words; nil for what no expansion runs across.
  private enum Gap: Equatable {
    case space
    case tie
    case separator

    init?(_ bytes: [UInt8], _ range: Range<Int>) {
      var gap = Gap.space
      var isEmpty = true
      var isDamaged = false
      var position = range.lowerBound
      while position < range.upperBound {
        let (scalar, size) = bytes.scalar(at: position)
        position += size
        switch scalar {
        case 0x20, 0xA0, 0x0A, 0x0D, 0x09, 0x202F: isEmpty = false
        case 0x2D, 0x2F, 0x2010, 0x2011, 0x26, 0x27, 0x2019:
          if gap == .space { gap = .tie }
        case 0x2C, 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2013, 0x60, 0x2A, 0x5F, 0x3001, 0xFF0C: gap = .separator
        case 0x2B: break
        case 0x2E where isEmpty: gap = .space
        case 0x3F where isEmpty:
          gap = .tie
          isDamaged = true
        case 0x28 where Self.opensInsertion(bytes, position - 1): gap = .tie
        case 0x29 where isEmpty && (Self.closesInsertion(bytes, position - 1) || Self.isStray(bytes, position - 1)):
          gap = .tie
        default: return nil
        }
      }
      // A question mark inside of a word stands for a letter that was lost; one behind a word is a border.
      if isDamaged, !isEmpty { return nil }
      if gap == .tie, !isEmpty { gap = .space }
      self = gap
    }

    /// Bytes of the longest ending in brackets inside of a word: "Directeur(trice)s".
    private static let longestInsertion = 7

    /// Whether the bracket at `index` opens an ending that belongs to the word before it: "Ami(e)s".
    private static func opensInsertion(_ bytes: [UInt8], _ index: Int) -> Bool {
      guard index > 0, isLetter(bytes[index - 1]) else { return false }
      let rest = bytes[index + 1..<min(bytes.count, index + 2 + longestInsertion)]
      guard let end = rest.firstIndex(of: 0x29), end > index + 1 else { return false }
      return rest[..<end].allSatisfy(isSmallLetter)
    }

    private static func closesInsertion(_ bytes: [UInt8], _ index: Int) -> Bool {
      let rest = bytes[max(0, index - 1 - longestInsertion)..<index]
      guard let start = rest.lastIndex(of: 0x28) else { return false }
      return opensInsertion(bytes, start)
    }

    /// Bytes before a closing bracket in which the one that it closes is looked for.
    private static let farthestOpening = 200

    /// Whether the closing bracket at `index` stands inside of a word and closes nothing: a letter misread, "appl)roach".
    private static func isStray(_ bytes: [UInt8], _ index: Int) -> Bool {
      guard index > 0, index + 1 < bytes.count, isLetter(bytes[index - 1]), isSmallLetter(bytes[index + 1]) else {
        return false
      }
      let before = bytes[max(0, index - farthestOpening)..<index]
      guard let opening = before.lastIndex(of: 0x28) else { return true }
      return before[opening...].contains(0x29)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    private static func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte >= 0x61 && byte <= 0x7A }
  }

  /// A word of the table as one or two words of the window.
  private static func split(
    _ range: Range<Int>, _ bytes: [UInt8], _ lexicon: Lexicon, _ takesSigns: Bool
  ) -> [Word] {
    if let elided = Elision.find(in: range, bytes), isWord(bytes[elided.next..<range.upperBound]) {
      return [
        word(range.lowerBound..<elided.end, bytes, lexicon, takesSigns, isElided: true),
        word(elided.next..<range.upperBound, bytes, lexicon, takesSigns),
      ]
    }
    return [word(range, bytes, lexicon, takesSigns)]
  }

  /// Whether an elided article may stand before the bytes: a word of three letters, or two capitals as in "l'UE".
  private static func isWord(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.count > 2 || rest.count == 2 && rest.allSatisfy { 0x41...0x5A ~= $0 }
  }

  private static func word(
    _ range: Range<Int>, _ bytes: [UInt8], _ lexicon: Lexicon, _ takesSigns: Bool, isElided: Bool = false
  ) -> Word {
    var letters: [UInt32] = []
    var partStarts: UInt64 = 0
    var previousIsLower = false
    var isCapitalised = false
    var capitals = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, size) = bytes.scalar(at: position)
      position += size
      let base = BaseLetters.base(scalar)
      guard base != 0 else {
        previousIsLower = true
        continue
      }
      let isUpper = UnicodeProperties.isUppercase(scalar)
      if letters.isEmpty { isCapitalised = isUpper }
      if isUpper { capitals += 1 }
      if isUpper, previousIsLower, letters.count < 64, !letters.isEmpty { partStarts |= 1 << UInt64(letters.count) }
      previousIsLower = !isUpper
      letters.append(base)
    }
    let isLink = isElided || links.contains(bytes, range)
    let isSmall =
      isLink || !isCapitalised && (letters.count <= 2 || lexicon.functionWords.contains(bytes, range))
    let endsName =
      !isLink && (isCapitalised || letters.count > 1)
      && (lexicon.functionWords.contains(bytes, range) || !isCapitalised && lexicon.commonVerbs.contains(bytes, range))
    return Word(
      range: range, letters: letters, partStarts: partStarts, isSmall: isSmall, isLink: isLink, endsName: endsName,
      isCapitalised: isCapitalised, isTied: false, isSeparated: false,
      isInitialism: 2...6 ~= capitals && capitals == letters.count,
      sign: takesSigns || isCapitalised ? WordSigns.sign(for: range, bytes, lexicon) : nil)
  }

  /// Articles, prepositions and conjunctions inside the names of institutions, for expansions in another language than the
  /// document's.
  private static let links: WordSet = """
    of the and for in on to with by at from under against de des du le la les et en au aux pour sur dans par contre sous
    el los las y e del al para por con sobre contra entre o os as do da dos das na no em com der die das den dem und für
    zur zum von vom im mit über di il lo gli dei della delle degli per nel nella sul sulla het een voor van og til af om
    mod på med den det de för och av mot på som
    """
}
