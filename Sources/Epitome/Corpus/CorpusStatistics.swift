/// What a folder of documents knows that one document does not: in how many of them each word, each pair of words and each line
/// stands. The form `epitome.corpus/1`.
///
/// Statistics of parts, merged in any order, are those of the whole, as long as none was cut down by a floor. Words are in
/// their folded form (NFKC_Casefold); pairs of content words and lines are kept as 64-bit hashes of it, of which a billion have
/// a chance of one in thirty that any two are the same.
public struct CorpusStatistics: Hashable, Sendable {
  /// Name of the form.
  public static let format = "epitome.corpus/1"

  /// How many documents were counted.
  public internal(set) var documents = 0
  /// Least number of documents that an entry has to stand in to be here; 1 where nothing was left out.
  public internal(set) var floor = 1
  var words: [String: Int] = [:]
  var pairs: [UInt64: Int] = [:]
  var lines: [UInt64: Int] = [:]

  /// The statistics of no documents.
  public init() {}

  /// Takes in a document.
  public mutating func add(_ document: DocumentCounts) {
    documents += 1
    for word in document.words { words[word, default: 0] += 1 }
    for pair in document.pairs { pairs[pair, default: 0] += 1 }
    for line in document.lines { lines[line, default: 0] += 1 }
  }

  /// Takes in the statistics of other documents.
  public mutating func merge(_ other: CorpusStatistics) {
    documents += other.documents
    floor = max(floor, other.floor)
    words.merge(other.words, uniquingKeysWith: +)
    pairs.merge(other.pairs, uniquingKeysWith: +)
    lines.merge(other.lines, uniquingKeysWith: +)
  }

  /// Leaves out what stands in fewer documents than `floor`: words that are left out count as if they stood in one.
  public mutating func cut(below floor: Int) {
    guard floor > self.floor else { return }
    self.floor = floor
    words = words.filter { $0.value >= floor }
    pairs = pairs.filter { $0.value >= floor }
    lines = lines.filter { $0.value >= floor }
  }

  // MARK: - Looking up

  /// In how many documents a word stands, given in its folded form; at least 1, for the one who asks has it.
  func count(ofWord folded: String) -> Int { max(1, words[folded] ?? 0) }

  /// In how many documents a pair of words stands; at least 1.
  func count(ofPair hash: UInt64) -> Int { max(1, pairs[hash] ?? 0) }

  /// In how many documents a line stands.
  func count(ofLine hash: UInt64) -> Int { lines[hash] ?? 0 }
}
