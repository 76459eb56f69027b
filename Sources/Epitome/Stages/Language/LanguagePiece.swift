import EpitomeCore
import EpitomeICU

/// A stretch of one line in letters of one script, as small as a language is asked for.
struct LanguagePiece {
  /// Place in the text; the pieces of a block tile it.
  var range: Range<Int>
  /// Number of the block that it is part of.
  var block: Int
  /// What its letters are; `none` where it has none.
  var group = ScriptGroup.none
  /// Letters that it has.
  var letters = 0
  /// Stretches of letters that it has.
  var words = 0
  /// Whether it has kana.
  var hasKana = false
  /// Whether it stands in a pair of quotation marks.
  var isQuoted = false
  /// Whether a line begins with it.
  var opensLine = false
  /// The language that was found; empty as long as there is none.
  var language = ""
  /// How sure that is, 0...1.
  var confidence = 0.0
  /// The likeliest language where none is sure; empty where none is likely enough.
  var guess = ""
}

/// Cuts blocks into pieces: at line ends, where the script changes, at quotation marks, and at the ends of sentences.
struct LanguagePieces {
  private let bytes: [UInt8]
  private(set) var pieces: [LanguagePiece] = []

  private var piece = LanguagePiece(range: 0..<0, block: 0)
  /// Offset after the last letter or digit.
  private var lastWord = 0
  /// Whether the scalar before was a letter, a mark or an apostrophe.
  private var inWord = false
  /// What closes the quotation mark that is open; 0 for none.
  private var closing: UInt32 = 0

  /// Letters that a piece must have before the end of a sentence cuts it: less says too little of a language.
  private static let leastSentence = 24

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Cuts one block. Linear in its length.
  mutating func append(_ range: Range<Int>, block: Int) {
    piece = LanguagePiece(range: range.lowerBound..<range.lowerBound, block: block, opensLine: true)
    lastWord = range.lowerBound
    inWord = false
    closing = 0
    let bytes = bytes
    var position = range.lowerBound
    var endsSentence = false
    while position < range.upperBound {
      let byte = bytes[position]
      if byte == 0x20 {
        inWord = false
        position += 1
        continue
      }
      if !endsSentence, piece.group == .latin, (byte | 0x20) &- 0x61 < 26 {
        let run = ASCIIRuns.words(bytes, from: position, to: range.upperBound, inWord: inWord)
        piece.letters += run.letters
        piece.words += run.words
        (position, lastWord, inWord) = (run.end, run.lastLetter, run.endsInWord)
        continue
      }
      let (scalar, length) = bytes.scalar(at: position)
      let next = min(position + length, range.upperBound)
      let group = ScriptGroup.of(scalar)
      if group != .none {
        if endsSentence, piece.letters >= Self.leastSentence { cut(at: position) }
        endsSentence = false
        take(group, scalar, position, next)
      } else if scalar == 0x0A {
        cut(at: next)
        piece.opensLine = true
        closing = 0
        endsSentence = false
      } else if scalar < 0x80, scalar &- 0x30 < 10 {
        lastWord = next
        inWord = false
      } else if let other = Self.closing(of: scalar), closing == 0 {
        cut(at: position)
        piece.isQuoted = true
        closing = other
        endsSentence = false
      } else if scalar == closing, closing != 0 {
        cut(at: next)
        closing = 0
        piece.isQuoted = false
      } else {
        if Self.isTerminator(scalar) { endsSentence = scalar > 0x7F || next >= range.upperBound || bytes[next] <= 0x20 }
        if !Self.isInsideWord(scalar) { inWord = false }
      }
      position = next
    }
    cut(at: range.upperBound)
  }

  /// A letter: it goes with the piece, or begins another one where the script changes.
  private mutating func take(_ group: ScriptGroup, _ scalar: UInt32, _ position: Int, _ next: Int) {
    if piece.group != group {
      if piece.group != .none { cut(at: border(before: position)) }
      piece.group = group
    }
    piece.letters += 1
    if !inWord { piece.words += 1 }
    if group == .han, ScriptGroup.isKana(scalar) { piece.hasKana = true }
    inWord = true
    lastWord = next
  }

  /// Where between the last word and a letter of another script the cut falls: before the space or bracket between them.
  private func border(before position: Int) -> Int {
    var offset = max(lastWord, piece.range.lowerBound)
    while offset < position {
      let (scalar, length) = bytes.scalar(at: offset)
      switch scalar {
      case 0x20, 0x09, 0x28, 0x5B, 0x3000, 0xFF08: return offset
      default: offset += length
      }
    }
    return position
  }

  private mutating func cut(at end: Int) {
    guard end > piece.range.lowerBound else { return }
    piece.range = piece.range.lowerBound..<end
    pieces.append(piece)
    let isQuoted = piece.isQuoted && closing != 0
    piece = LanguagePiece(range: end..<end, block: piece.block, isQuoted: isQuoted)
    inWord = false
  }

  /// What closes a quotation mark or the brackets of a title; nil for all else. A `'` may be an apostrophe and is none.
  private static func closing(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x22: 0x22
    case 0xAB: 0xBB
    case 0xBB: 0xAB
    case 0x201C: 0x201D
    case 0x201D: 0x201D
    case 0x201E: 0x201C
    case 0x300A: 0x300B
    case 0x3008: 0x3009
    case 0x300C: 0x300D
    case 0x300E: 0x300F
    default: nil
    }
  }

  private static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964: true
    default: false
    }
  }

  /// Whether a scalar that is no letter may stand inside a word: apostrophes, hyphens, marks.
  private static func isInsideWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2019, 0x2D, 0xB7, 0x200C, 0x200D: true
    case 0x2000...0x303F, 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0x61F, 0x60C, 0x61B, 0x6D4, 0x964: false
    default: scalar > 0x2FF
    }
  }
}
