import EpitomeCore
import EpitomeICU

/// A document as topic segmentation sees it: for each sentence, the numbers of the stems of its content words.
struct CohesionText: Sendable {
  /// Stems of all sentences, one after the other.
  private(set) var stems: [Int32] = []
  /// Where the stems of each sentence begin; one more entry at the end.
  private(set) var starts: [Int] = [0]
  /// One more than the greatest stem.
  private(set) var vocabularyCount = 0

  /// How much each stem counts: the rarer its words are in the language, the more they tell topics apart. In conversations,
  /// where few words come again, all count alike. Measured on meetings and chats.
  private(set) var weights: [Double] = []

  /// A stem that stands in a greater share of the sentences, and in more than a few, tells no topics apart. Of what is written
  /// only those are left out that stand nearly everywhere: the others hold together what has one subject, and are missing where
  /// texts are joined.
  private static let greatestShare = 0.5
  private static let greatestShareInDialogue = 0.15
  private static let leastCommon = 5

  /// How many sentences there are.
  var count: Int { starts.count - 1 }

  /// The sentences of a document. `isLeftOut` tells sentences that count as empty, such as headings.
  init(
    _ document: Document, sentences: [Sentence], known: WordsInUse, isDialogue: Bool, isLeftOut: (Int) -> Bool
  ) {
    let table = document.words
    let stemOf = Self.stemNumbers(table, known.classes, known.stems)
    stems.reserveCapacity(table.count)
    starts.reserveCapacity(sentences.count + 1)
    var word = 0
    for (index, sentence) in sentences.enumerated() {
      while word < table.count, Int(table.starts[word]) < sentence.span.start { word += 1 }
      while word < table.count, Int(table.ends[word]) <= sentence.span.end {
        let stem = stemOf[Int(table.ids[word])]
        if stem >= 0, !isLeftOut(index) { stems.append(stem) }
        word += 1
      }
      starts.append(stems.count)
    }
    vocabularyCount = Int(stems.max() ?? -1) + 1
    weights = Self.weights(stemOf, count: vocabularyCount, isDialogue ? nil : known.zipf)
    dropCommonStems(isDialogue ? Self.greatestShareInDialogue : Self.greatestShare)
  }

  /// For each word of the vocabulary the number of its stem, or -1 for words without content.
  private static func stemNumbers(_ table: WordTable, _ classes: [WordClasses], _ stems: WordStems) -> [Int32] {
    let bytes = table.vocabulary.bytes
    return (0..<table.vocabulary.count).map { word in
      isContent(bytes, table.vocabulary.range(of: word), classes[word])
        ? Int32(truncatingIfNeeded: stems.stem(word)) : -1
    }
  }

  /// The square root of how far the most frequent word of each stem is from the most frequent of the language, 1 for a word
  /// of a Zipf frequency of 4; 1 for all where no list tells frequencies. Measured on joined abstracts, papers and podcasts.
  private static func weights(
    _ stemOf: [Int32], count: Int, _ zipf: [Double]?
  ) -> [Double] {
    guard let zipf else { return [Double](repeating: 1, count: count) }
    var most = [Double](repeating: 0, count: count)
    for (word, stem) in stemOf.enumerated() where stem >= 0 && Int(stem) < count {
      most[Int(stem)] = max(most[Int(stem)], zipf[word])
    }
    return most.map { (max(0.15, Self.greatestFrequency - $0) / 3).squareRoot() }
  }

  /// The Zipf frequency of the most frequent words.
  private static let greatestFrequency = 7.0

  private static func isContent(_ bytes: [UInt8], _ range: Range<Int>, _ classes: WordClasses) -> Bool {
    let (first, length) = bytes.scalar(at: range.lowerBound)
    if LetterCase.of(first) == .digit { return false }
    if length == range.count, !UnicodeProperties.isIdeographic(first) { return false }
    let isHiragana = first >= 0x3041 && first <= 0x309F
    return !isHiragana && classes.isDisjoint(with: [.function, .filler, .reply])
  }

  private mutating func dropCommonStems(_ greatestShare: Double) {
    var sentenceCounts = [Int](repeating: 0, count: vocabularyCount)
    var lastSentence = [Int](repeating: -1, count: vocabularyCount)
    for sentence in 0..<count {
      for index in starts[sentence]..<starts[sentence + 1] where lastSentence[Int(stems[index])] != sentence {
        lastSentence[Int(stems[index])] = sentence
        sentenceCounts[Int(stems[index])] += 1
      }
    }
    let most = max(Self.leastCommon, Int(greatestShare * Double(count)))
    var kept: [Int32] = []
    kept.reserveCapacity(stems.count)
    var start = 0
    for sentence in 0..<count {
      let end = starts[sentence + 1]
      for index in start..<end where sentenceCounts[Int(stems[index])] <= most { kept.append(stems[index]) }
      start = end
      starts[sentence + 1] = kept.count
    }
    stems = kept
  }
}
