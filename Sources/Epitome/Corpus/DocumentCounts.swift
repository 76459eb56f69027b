public import EpitomeCore
import EpitomeICU

/// What one document adds to the statistics of a corpus: the words, pairs of words and lines that stand in it.
public struct DocumentCounts: Sendable {
  let words: [String]
  let pairs: Set<UInt64>
  let lines: Set<UInt64>

  /// The stages whose work is counted; what follows them may itself read the statistics.
  public static let stages = ["normalize", "unglue", "blocks", "language"]

  /// Counts a document that has its blocks. Linear.
  ///
  /// - Throws: `MissingLayer` where the document has no blocks.
  public init(_ document: Document) throws {
    let table = document.words
    words = (0..<table.vocabulary.count).map(table.vocabulary.string)
    var lines: Set<UInt64> = []
    for block in try document.require(.blocks) where document.holds(block.span) {
      if let line = CorpusLine.hash(block, document.bytes) { lines.insert(line) }
    }
    self.lines = lines
    pairs = CorpusPairs(table, document.bytes, try document.lexicon()).all
  }
}

/// Lines as they are told apart: by their folded text, whatever white space is in it.
enum CorpusLine {
  /// The longest block that counts as a line: a notice in a few sentences, in bytes.
  private static let maximumBytes = 2000

  /// The hash of a block's text; nil where it is too long, says nothing, or is what somebody says: talk repeats itself.
  static func hash(_ block: Block, _ bytes: [UInt8]) -> UInt64? {
    guard block.kind != .utterance, block.speaker == nil, block.span.count <= maximumBytes else { return nil }
    var folded: [UInt8] = []
    CaseMapping.foldForMatching(bytes, range: block.span.range, into: &folded)
    var hash = FNVHash()
    var needsSpace = false
    var saysAnything = false
    for byte in folded {
      if byte <= 0x20 {
        needsSpace = saysAnything
        continue
      }
      if needsSpace { hash.add(0x20) }
      needsSpace = false
      saysAnything = true
      hash.add(byte)
    }
    return saysAnything ? hash.value : nil
  }
}

/// Pairs of content words that stand side by side.
struct CorpusPairs {
  private let table: WordTable
  private let bytes: [UInt8]
  /// The hash of each word of the vocabulary; nil for function words.
  private let hashes: [UInt64?]

  init(_ table: WordTable, _ bytes: [UInt8], _ lexicon: Lexicon) {
    self.table = table
    self.bytes = bytes
    let vocabulary = table.vocabulary
    let folded = vocabulary.bytes
    hashes = (0..<vocabulary.count).map { word in
      let range = vocabulary.range(of: word)
      if lexicon.functionWords.contains(folded, range) { return nil }
      var hash = FNVHash()
      hash.add(folded, range)
      return hash.value
    }
  }

  /// The hash of a word and the one after it; nil where one is a function word or something stands between.
  func hash(at word: Int) -> UInt64? {
    guard word >= 0, word + 1 < table.count, let first = hashes[Int(table.ids[word])],
      let second = hashes[Int(table.ids[word + 1])]
    else { return nil }
    let gap = Int(table.ends[word])..<Int(table.starts[word + 1])
    guard gap.count <= 1, gap.allSatisfy({ bytes[$0] == 0x20 || bytes[$0] == 0x2D || bytes[$0] == 0x0A }) else {
      return nil
    }
    var hash = FNVHash(value: first)
    hash.addBytes(of: second)
    return hash.value
  }

  /// All pairs of the text.
  var all: Set<UInt64> {
    var pairs: Set<UInt64> = []
    for word in 0..<max(0, table.count - 1) {
      if let pair = hash(at: word) { pairs.insert(pair) }
    }
    return pairs
  }
}
