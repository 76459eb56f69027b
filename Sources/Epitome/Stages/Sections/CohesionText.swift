import EpitomeCore
import EpitomeICU

/// A document as topic segmentation sees it: for each sentence, the numbers of the stems of its content words.
struct CohesionText: Sendable {
  /// Stems of all sentences, one after the other.
  private(set) var stems: [Int32] = []
  /// Where the stems of each sentence begin; one more entry at the end.
  private(set) var starts: [Int] = [0]
  /// How many distinct stems there are.
  private(set) var vocabularyCount = 0

  /// How many sentences there are.
  var count: Int { starts.count - 1 }

  /// The stems of sentences `first..<last`.
  func range(_ sentences: Range<Int>) -> Range<Int> { starts[sentences.lowerBound]..<starts[sentences.upperBound] }

  /// The sentences of a document. `isLeftOut` are sentences that count as empty, such as sponsor reads.
  init(_ document: Document, sentences: [Sentence], language: String, isLeftOut: (Sentence) -> Bool) {
    let table = document.words
    let lexicon = Lexicon.forLanguage(language)
    let stemOf = Self.stemNumbers(table, lexicon, LightStemmer(language: language))
    var numbers: [Int32] = []
    numbers.reserveCapacity(table.count)
    var word = 0
    for sentence in sentences {
      while word < table.count, Int(table.starts[word]) < sentence.span.start { word += 1 }
      while word < table.count, Int(table.ends[word]) <= sentence.span.end {
        let stem = stemOf[Int(table.ids[word])]
        if stem >= 0, !isLeftOut(sentence) { numbers.append(stem) }
        word += 1
      }
      starts.append(numbers.count)
    }
    (stems, vocabularyCount) = Self.renumber(numbers)
  }

  /// For each word of the vocabulary the number of its stem, or -1 for words without content.
  private static func stemNumbers(_ table: WordTable, _ lexicon: Lexicon, _ stemmer: LightStemmer) -> [Int32] {
    let bytes = table.vocabulary.bytes
    var stems = Vocabulary()
    var numbers = [Int32](repeating: -1, count: table.vocabulary.count)
    for word in 0..<table.vocabulary.count {
      let range = table.vocabulary.range(of: word)
      guard isContent(bytes, range, lexicon) else { continue }
      let stem = Array(bytes[range.lowerBound..<stemmer.stemEnd(bytes, range)])
      numbers[word] = Int32(truncatingIfNeeded: stems.insert(stem))
    }
    return numbers
  }

  private static func isContent(_ bytes: [UInt8], _ range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    let (first, length) = bytes.scalar(at: range.lowerBound)
    if LetterCase.of(first) == .digit { return false }
    if length == range.count, !UnicodeProperties.isIdeographic(first) { return false }
    if first >= 0x3041, first <= 0x309F { return false }
    return !lexicon.functionWords.contains(bytes, range) && !lexicon.fillers.contains(bytes, range)
      && !lexicon.backchannels.contains(bytes, range)
  }

  /// The same stems, numbered from 0 in order of first occurrence.
  private static func renumber(_ numbers: [Int32]) -> (stems: [Int32], count: Int) {
    var new: [Int32] = []
    var count: Int32 = 0
    let stems = numbers.map { number -> Int32 in
      let index = Int(number)
      if index >= new.count { new += [Int32](repeating: -1, count: index + 1 - new.count) }
      if new[index] < 0 {
        new[index] = count
        count += 1
      }
      return new[index]
    }
    return (stems, Int(count))
  }
}
