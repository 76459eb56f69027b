import EpitomeCore

/// The words of a stretch without punctuation, or its characters where no spaces are written, as hashes.
struct BreakTokens {
  /// One word or character.
  struct Token: Sendable {
    /// The hash of the folded word.
    var word: UInt32 = 0
    /// The hash of its class, or the kind of character.
    var group: UInt32 = 0
    /// The hash of its last three scalars.
    var longEnding: UInt32 = 0
    /// The hash of its last two.
    var shortEnding: UInt32 = 0
    /// 1 for a word in lower case, 2 for one with a capital; 0 where the text shows no case.
    var letterCase: UInt32 = 0
    /// Where a sentence that this word opens begins, or nil where none can.
    var opening: Int?
    /// Whether a comma, or white space where the language writes none, stands before it.
    var followsPause = false
  }

  /// Empty tokens at both ends, so that every token has neighbours.
  static let padding = 5

  /// The tokens between the padding.
  private(set) var tokens = [Token](repeating: Token(), count: padding)

  private let bytes: [UInt8]
  private let model: BreakModel
  private var word: [UInt32] = []
  private var opening: Int?
  private var followsPause = false
  private var isCapital = false
  private var capitals = 0

  init(_ bytes: [UInt8], _ range: Range<Int>, _ model: BreakModel) {
    self.bytes = bytes
    self.model = model
    read(range)
    // All in lower case, or all in capitals: case tells nothing.
    if capitals == 0 || capitals * 5 > (tokens.count - Self.padding) * 4 {
      for index in tokens.indices { tokens[index].letterCase = 0 }
    }
    tokens += [Token](repeating: Token(), count: Self.padding)
  }

  private mutating func read(_ range: Range<Int>) {
    var position = range.lowerBound
    opening = position
    while position < range.upperBound {
      let start = position
      let scalar = FoldedScalars.next(bytes, &position, range.upperBound)
      guard scalar != FoldedScalars.none else { continue }
      if WordBorders.isWordScalar(scalar) {
        if !model.isSpaced {
          if scalar >= 0x80 { endWord() }
          if word.isEmpty { opening = opening ?? start }
        }
        if word.isEmpty { isCapital = LetterCase.of(bytes.scalar(at: start).value) == .upper }
        word.append(scalar)
        if !model.isSpaced, scalar >= 0x80 { endWord() }
      } else if scalar == 0x27 {
        if !word.isEmpty { word.append(scalar) }
      } else {
        endWord()
        readSeparator(scalar, before: position)
      }
    }
    endWord()
  }

  private mutating func readSeparator(_ scalar: UInt32, before position: Int) {
    switch scalar {
    case 0x20:
      opening = position
      if !model.isSpaced { followsPause = true }
    case 0x2C, 0x3A, 0x3B, 0x60C, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B: followsPause = true
    default: break
    }
  }

  private mutating func endWord() {
    while word.last == 0x27 { word.removeLast() }
    guard let first = word.first else { return }
    var token = Token(word: BreakModel.hash(word), opening: opening, followsPause: followsPause)
    if model.isSpaced {
      token.longEnding = BreakModel.ending(word[...], 3)
      token.shortEnding = BreakModel.ending(word[...], 2)
      let isShort = word.count < 5 && first &- 0x30 >= 10
      token.group = model.wordClass(token.word, ending: isShort ? token.word : token.longEnding)
      token.letterCase = isCapital ? 2 : 1
      if isCapital { capitals += 1 }
    } else {
      token.group = Self.kind(of: first)
    }
    tokens.append(token)
    word.removeAll(keepingCapacity: true)
    opening = nil
    followsPause = false
  }

  private static func kind(of scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x30...0x39: 1
    case 0x3041...0x309F: 2
    case 0x30A0...0x30FF: 3
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3005...0x3007: 4
    default: 5
    }
  }
}
