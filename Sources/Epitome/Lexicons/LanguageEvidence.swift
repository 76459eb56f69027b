/// What a text shows of its language: letters by script, and for scripts of several languages the sums of the weights.
struct LanguageEvidence {
  /// Letters, by the raw value of their script.
  private(set) var letters = [Int](repeating: 0, count: WritingSystem.allCases.count)
  private(set) var latin = LanguageWeights.noEvidence
  private(set) var cyrillic = LanguageWeights.noEvidence
  private(set) var arabic = LanguageWeights.noEvidence
  private(set) var han = LanguageWeights.noEvidence

  /// A border, then the letters and inner apostrophes of the word being read, folded.
  private var word = [LanguageWeights.border]
  private var script = WritingSystem.none
  /// Whether the word touches a character that ties it into an address or a tag: `example.org/page`, `@name`.
  private var isAddress = false

  /// Longer runs of letters are no words, and cost more than they tell.
  private static let longestWord = 64

  /// The letters of a script, by its raw value, in letters of an alphabet.
  func weight(of index: Int) -> Double {
    Double(letters[index]) * (WritingSystem(rawValue: index)?.letterWeight ?? 0)
  }

  private var isInWord: Bool { word.count > 1 }

  /// Adds the words of the range.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    var previous: UInt32 = 0x20
    while position < range.upperBound {
      let scalar = FoldedScalars.next(bytes, &position, range.upperBound)
      guard scalar != FoldedScalars.none else { continue }
      let next = WritingSystem(of: scalar)
      if next == .none {
        readNonLetter(scalar, before: bytes, position, range.upperBound)
      } else {
        if next != script { endWord() }
        if !isInWord {
          script = next
          isAddress = isAddress || Self.tiesAddress(previous)
        }
        word.append(scalar)
      }
      previous = scalar
    }
    endWord()
  }

  /// Marks and apostrophes stay inside a word; all else ends it.
  private mutating func readNonLetter(_ scalar: UInt32, before bytes: [UInt8], _ position: Int, _ limit: Int) {
    switch scalar {
    case 0x300...0x36F, 0x483...0x489, 0x5B0...0x5C7, 0x653...0x670, 0x200C, 0x200D: return
    case 0x27 where isInWord && isLetter(bytes, position, limit): word.append(scalar)
    case 0x2E where isInWord && isLetter(bytes, position, limit):
      // "example.org", but not "end.Beginning" of text whose spaces were lost.
      let isInside = position < limit && (bytes[position] &- 0x61 < 26 || bytes[position] &- 0x30 < 10)
      isAddress = isAddress || isInside
      endWord()
      isAddress = isInside
    default:
      let isScheme = scalar == 0x3A && position < limit && bytes[position] == 0x2F
      isAddress = isAddress || isInWord && (isScheme || Self.tiesAddress(scalar))
      endWord()
    }
  }

  private func isLetter(_ bytes: [UInt8], _ position: Int, _ limit: Int) -> Bool {
    var position = position
    guard position < limit else { return false }
    return WritingSystem(of: FoldedScalars.decode(bytes, &position, limit)) != .none
  }

  private static func tiesAddress(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x23, 0x2F, 0x40, 0x5C, 0x5F: true
    default: false
    }
  }

  private mutating func endWord() {
    defer {
      word.removeLast(word.count - 1)
      script = .none
      isAddress = false
    }
    guard isInWord, !isAddress else { return }
    letters[script.rawValue] += word.count - 1
    if word.count > Self.longestWord { word.removeLast(word.count - Self.longestWord) }
    word.append(LanguageWeights.border)
    switch script {
    case .latin: LanguageModel.latin.add(word, to: &latin)
    case .cyrillic: LanguageModel.cyrillic.add(word, to: &cyrillic)
    case .arabic: LanguageModel.arabic.add(word, to: &arabic)
    case .han: LanguageModel.han.add(word, to: &han)
    default: break
    }
  }
}
