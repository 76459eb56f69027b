import EpitomeCore
import EpitomeICU

/// The words of a document with all that is known of each: how it is written, what class it has, how it is joined to the
/// word before.
struct WordView {
  let bytes: [UInt8]
  let words: WordTable
  let shapes: [WordShape]
  private let classesByID: [WordClasses]

  /// The view of a document.
  ///
  /// - Throws: `LayerFormatError` where the layers that tell the language have another shape.
  init(_ document: Document) throws {
    bytes = document.bytes
    words = document.words
    shapes = document.wordShapes
    classesByID = try document.wordClasses()
  }

  /// What stands between two words that follow each other.
  enum Gap {
    /// White space.
    case space
    /// Nothing, or a sign that ties words: a hyphen, an apostrophe, a slash, a full stop.
    case tie
    /// A full stop and white space, as after an initial.
    case stop
    /// Punctuation.
    case punctuation
  }

  /// The classes of a word.
  func classes(_ word: Int) -> WordClasses {
    let id = Int(words.ids[word])
    return id < classesByID.count ? classesByID[id] : []
  }

  /// The bytes from the first to the last word.
  func range(_ numbers: Range<Int>) -> Range<Int> {
    guard !numbers.isEmpty else { return 0..<0 }
    return words.range(numbers.lowerBound).lowerBound..<words.range(numbers.upperBound - 1).upperBound
  }

  /// What stands between a word and the one before it.
  func gap(before word: Int) -> Gap {
    guard word > 0, word < words.count else { return .punctuation }
    let start = Int(words.ends[word - 1])
    let end = Int(words.starts[word])
    guard start < end else { return .tie }
    if end - start == 1 {
      switch bytes[start] {
      case 0x20, 0x0A, 0x09: return .space
      case 0x2D, 0x27, 0x2F, 0x2E, 0x26: return .tie
      default: return .punctuation
      }
    }
    var stops = 0
    var hasSpace = false
    var position = start
    while position < end {
      let (scalar, size) = bytes.scalar(at: position)
      position += size
      if UTF8Classes.isWhitespace(scalar) {
        hasSpace = true
      } else if scalar == 0x2E, !hasSpace {
        stops += 1
      } else if end - start == size, scalar == 0x2010 || scalar == 0x2011 || scalar == 0x2019 || scalar == 0x30FB {
        return .tie
      } else {
        return .punctuation
      }
    }
    return stops == 0 ? .space : stops == 1 ? .stop : .punctuation
  }

  /// Whether two words have the same folded form.
  func isSame(_ left: Int, _ right: Int) -> Bool { words.ids[left] == words.ids[right] }

  /// The folded words of a range with single spaces between them: what two mentions of one thing have in common.
  func foldedKey(_ range: Range<Int>) -> [UInt8] {
    var key: [UInt8] = []
    for word in words.words(in: TextSpan(range.lowerBound, bytes.count)) {
      let part = words.range(word)
      guard part.lowerBound < range.upperBound else { break }
      if !key.isEmpty { key.append(0x20) }
      CaseMapping.foldForMatching(bytes, range: part.lowerBound..<min(part.upperBound, range.upperBound), into: &key)
    }
    return key
  }
}
