/// What a text shows of its language: letters by script, and for scripts of several languages the sums of the weights.
struct LanguageEvidence {
  /// Letters, by the raw value of their script.
  private(set) var letters = [Int](repeating: 0, count: WritingSystem.allCases.count)
  private(set) var latin = LanguageSums()
  private(set) var cyrillic = LanguageSums()
  private(set) var arabic = LanguageSums()
  private(set) var han = LanguageSums()

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

  /// Adds the words of the range; `memory` keeps what they said.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>, _ memory: inout LanguageMemory) {
    var position = range.lowerBound
    var previous: UInt32 = 0x20
    while position < range.upperBound {
      if !isInWord, !isAddress {
        if bytes[position] == 0x20 {
          position += 1
          previous = 0x20
          continue
        }
        if let end = readPlainWord(bytes, position..<range.upperBound, after: previous, &memory) {
          position = end
          previous = 0x61
          continue
        }
      }
      let scalar = FoldedScalars.next(bytes, &position, range.upperBound)
      guard scalar != FoldedScalars.none else { continue }
      let next = WritingSystem(of: scalar)
      if next == .none {
        readNonLetter(scalar, before: bytes, position, range.upperBound, &memory)
      } else {
        if next != script { endWord(&memory) }
        if !isInWord {
          script = next
          isAddress = isAddress || Self.tiesAddress(previous)
        }
        word.append(scalar)
      }
      previous = scalar
    }
    endWord(&memory)
  }

  /// Adds a short word of ASCII letters that begins a range, where it ends at a sign that neither ties it to an address nor may
  /// stand inside a word, and tells where it ends; nil, and nothing added, where there is none.
  @inline(__always)
  private mutating func readPlainWord(
    _ bytes: [UInt8], _ range: Range<Int>, after previous: UInt32, _ memory: inout LanguageMemory
  ) -> Int? {
    var key = LanguageKey()
    var end = range.lowerBound
    let limit = min(range.upperBound, end + LanguageKey.longest + 1)
    while end < limit {
      let letter = bytes[end] | 0x20
      guard letter &- 0x61 < 26 else { break }
      key.append(UInt64(letter))
      end += 1
    }
    let count = end - range.lowerBound
    guard 1...LanguageKey.longest ~= count, end == range.upperBound || Self.isPlainEnd(bytes[end]),
      !Self.tiesAddress(previous)
    else { return nil }
    letters[WritingSystem.latin.rawValue] += count
    let weights = memory.weights(of: key) {
      for index in range.lowerBound..<end { word.append(UInt32(bytes[index] | 0x20)) }
      word.append(LanguageWeights.border)
      defer { word.removeLast(word.count - 1) }
      return LanguageModel.latin.weights(of: word)
    }
    latin.add(weights)
    return end
  }

  /// Whether a byte ends a word whatever follows it.
  private static func isPlainEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x27, 0x2E, 0x3A, 0x80...: false
    default: !tiesAddress(UInt32(byte))
    }
  }

  /// Marks and apostrophes stay inside a word; all else ends it.
  private mutating func readNonLetter(
    _ scalar: UInt32, before bytes: [UInt8], _ position: Int, _ limit: Int, _ memory: inout LanguageMemory
  ) {
    switch scalar {
    case 0x300...0x36F, 0x483...0x489, 0x5B0...0x5C7, 0x653...0x670, 0x200C, 0x200D: return
    case 0x27 where isInWord && isLetter(bytes, position, limit): word.append(scalar)
    case 0x2E where isInWord && isLetter(bytes, position, limit):
      // "example.org", but not "end.Beginning" of text whose spaces were lost.
      let isInside = position < limit && (bytes[position] &- 0x61 < 26 || bytes[position] &- 0x30 < 10)
      isAddress = isAddress || isInside
      endWord(&memory)
      isAddress = isInside
    default:
      let isScheme = scalar == 0x3A && position < limit && bytes[position] == 0x2F
      isAddress = isAddress || isInWord && (isScheme || Self.tiesAddress(scalar))
      endWord(&memory)
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

  private mutating func endWord(_ memory: inout LanguageMemory) {
    guard isInWord else {
      script = .none
      isAddress = false
      return
    }
    defer {
      word.removeLast(word.count - 1)
      script = .none
      isAddress = false
    }
    guard !isAddress else { return }
    letters[script.rawValue] += word.count - 1
    let key = LanguageKey(word[1...], script)
    if word.count > Self.longestWord { word.removeLast(word.count - Self.longestWord) }
    word.append(LanguageWeights.border)
    switch script {
    case .latin: latin.add(weights(LanguageModel.latin, key, &memory))
    case .cyrillic: cyrillic.add(weights(LanguageModel.cyrillic, key, &memory))
    case .arabic: arabic.add(weights(LanguageModel.arabic, key, &memory))
    case .han: han.add(LanguageModel.han.weights(of: word))
    default: break
    }
  }

  private func weights(
    _ model: LanguageWeights, _ key: LanguageKey?, _ memory: inout LanguageMemory
  ) -> WordWeights {
    guard let key else { return model.weights(of: word) }
    return memory.weights(of: key) { model.weights(of: word) }
  }
}
