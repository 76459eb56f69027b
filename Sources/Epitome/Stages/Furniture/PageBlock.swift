import EpitomeCore
import EpitomeICU

/// A block of a document as a page's furniture is known by: how much it says, and in which manner.
struct PageBlock {
  /// What a block reads like.
  enum Manner {
    /// Sentences of running text, or what somebody says.
    case text
    /// A short sentence.
    case sentence
    /// A short stretch that is no sentence: a heading, a caption, a button.
    case line
  }

  /// What it was found as.
  let block: Block
  let span: TextSpan
  let kind: Block.Kind
  /// Whether a speaker says it.
  let isSpoken: Bool
  /// Its words, by number in the document's word table.
  let words: Range<Int>
  var manner = Manner.line
  /// Language of most of its letters; `und` where none is known.
  var language = "und"
  /// Share of its letters that are in `language`.
  var languageShare = 0.0
  /// How sure that is, 0...1.
  var confidence = 0.0
  /// Words; those of scripts without spaces are shorter and count less.
  var weight = 0
  /// Whether it ends as a sentence does.
  var endsSentence = false
  /// Share of its letters and digits that known phrases of furniture take up, 0...1.
  var furniture = 0.0
  /// How many of these phrases there are.
  var furnitureWords = 0
  /// Whether it opens what follows the text of a page: comments, reviews, links to other pages.
  var opensTail = false
  /// Whether it opens comments or reviews.
  var opensComments = false
  /// Whether it opens with a sign of copyright, or is a bar of words parted by dots or bars.
  var isBar = false
  /// Whether it is a short line of signs and single letters rather than of words, in a text that is set in lines.
  var isFormula = false
  /// Share of its text that stands in links; nil where nothing is known.
  var linkDensity: Double?
  /// The part of a page that the reader saw it in, such as `article` or `comments`; nil where nothing is known.
  var region: String?
  /// Whether the reader saw that it is a heading.
  var isMarkedHeading = false
  /// Whether the reader saw that it is a caption.
  var isCaption = false
  /// Whether it is an item, or the reader saw that it is a term of a list or what is said of one.
  var isOfList: Bool
  /// Whether it is a heading that the reader saw, and text of the page stands under it.
  var headsText = false

  /// Whether it is furniture by itself, wherever it stands.
  var isFurniture: Bool {
    guard manner != .text, !isSpoken, !isMarkedHeading else { return false }
    return furniture >= 0.75 || isBar && furniture > 0.3 || (linkDensity ?? 0) > 0.9 && furniture >= 0.5
  }

  /// Whether the reader saw it in a part of the page beside its text: comments, links to other pages, a footer.
  var isBesideText: Bool { region != nil && !isInArticle }

  /// Whether the reader saw it in the page's article.
  var isInArticle: Bool { region == "article" }

  /// Whether it is running text of the page itself.
  var isText: Bool { manner == .text && !isBesideText }

  /// Whether links take up less than half of it.
  var isUnlinked: Bool { (linkDensity ?? 0) < 0.5 }

  /// Whether it is a notice in sentences: about cookies, rights, reviews.
  var isNotice: Bool {
    !isSpoken && (isBar || furnitureWords >= 2 && (furniture >= 0.35 || furniture >= 0.2 && weight <= 15))
  }

  init(_ block: Block, _ bytes: [UInt8], _ words: WordTable) {
    self.block = block
    span = block.span
    kind = block.kind
    isSpoken = block.kind == .utterance || block.speaker != nil
    isOfList = block.kind == .item
    self.words = words.words(in: block.span)
    endsSentence = SentenceEnding.isTerminated(bytes, block.span.range)
    let unspaced = bytes[block.span.range].contains { $0 >= 0xE3 && $0 <= 0xE9 }
    weight = unspaced ? self.words.count * 3 / 5 : self.words.count
    if isSpoken {
      manner = .text
    } else if weight >= 25 || weight >= 12 && endsSentence {
      manner = block.kind == .heading ? .line : .text
    } else if weight >= 4, endsSentence {
      manner = .sentence
    }
    if block.span.count <= 400 { isBar = Self.isBar(bytes, block.span.range, countsSigns: manner == .line) }
  }

  /// Letters in a row that make a word at least, in bytes.
  private static let leastOfWord = 3

  /// Whether a line has a sign of equality or of mathematics (U+2200 to U+22FF), or no more letters in words than by themselves.
  static func isFormula(_ line: ArraySlice<UInt8>) -> Bool {
    var (inWords, alone, run) = (0, 0, 0)
    for (index, byte) in zip(line.indices, line) {
      if byte == UInt8(ascii: "=") || byte == 0xE2 && index + 1 < line.endIndex && line[index + 1] & 0xFC == 0x88 {
        return true
      }
      if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 {
        run += 1
      } else {
        if run >= leastOfWord { inWords += run } else { alone += run }
        run = 0
      }
    }
    if run >= leastOfWord { inWords += run } else { alone += run }
    return inWords <= alone
  }

  /// Whether a line is short words parted by signs that a sentence does not have, or opens with a copyright sign.
  private static func isBar(_ bytes: [UInt8], _ range: Range<Int>, countsSigns: Bool) -> Bool {
    if bytes[range].starts(with: [0xC2, 0xA9]) { return true }
    guard countsSigns else { return false }
    var signs = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position)
      switch scalar {
      case 0x7C, 0xB7, 0x2022, 0x203A, 0xBB, 0x2192, 0xFF5C, 0x30FB: signs += 1
      case 0xA9: return true
      default: break
      }
      position += length
    }
    return signs >= 1 && range.count <= 200
  }
}
