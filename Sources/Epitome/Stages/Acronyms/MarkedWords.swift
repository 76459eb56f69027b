import EpitomeCore

/// The words of a text that may be short forms by how they are written, in order, and what else one pass over all words tells.
struct MarkedWords {
  /// Numbers of the words with a capital behind the first letter, or with a capital and neither small letters nor digits.
  private let numbers: [Int]
  private let words: WordTable
  /// Whether each word of the vocabulary stands somewhere in lower case.
  let isWrittenLower: [Bool]
  /// How often each single capital stands in the text as a word.
  let letterUses: [UInt32: Int]

  init(_ document: Document) {
    let (bytes, words, shapes) = (document.bytes, document.words, document.wordShapes)
    let ids = words.ids
    var numbers: [Int] = []
    var isWrittenLower = [Bool](repeating: false, count: words.vocabulary.count)
    var letterUses: [UInt32: Int] = [:]
    for word in shapes.indices {
      let shape = shapes[word]
      if shape.contains(.hasInnerUpper) {
        numbers.append(word)
      } else if shape.contains(.hasLower) {
        isWrittenLower[Int(ids[word])] = true
      } else if shape.contains(.startsUpper), !shape.contains(.hasDigit) {
        numbers.append(word)
        if shape.contains(.isSingle) {
          letterUses[bytes.scalar(at: words.range(word).lowerBound).value, default: 0] += 1
        }
      }
    }
    (self.numbers, self.words) = (numbers, words)
    (self.isWrittenLower, self.letterUses) = (isWrittenLower, letterUses)
  }

  /// Those that lie whole in a range of bytes. Ranges are asked for in order of the text, from `next` on, which goes along.
  func words(in range: Range<Int>, _ next: inout Int) -> ArraySlice<Int> {
    while next < numbers.count, Int(words.starts[numbers[next]]) < range.lowerBound { next += 1 }
    let first = next
    while next < numbers.count, Int(words.starts[numbers[next]]) < range.upperBound { next += 1 }
    // Only the last can go on behind the range.
    let end = next > first && Int(words.ends[numbers[next - 1]]) > range.upperBound ? next - 1 : next
    return numbers[first..<end]
  }
}
