import EpitomeCore
import EpitomeICU

/// The words that a long document has used so far in each language.
///
/// A stretch of words that nearly all stood in text of one language before, and in no other, is in that language too: a long
/// transcript says the same words again and again, and to look them up costs far less than to identify them.
struct FamiliarWords {
  private let words: WordTable
  /// For every word of the vocabulary, the number of the one language that it stood in; 0 for none, 255 for several.
  private var languages: [UInt8]
  private var tags: [String] = []

  /// Words from which on some of a stretch may be new.
  private static let leastWords = 6
  private static let most = 250

  init(_ document: Document) {
    words = document.words
    languages = Array(repeating: 0, count: words.vocabulary.count)
  }

  /// The language that at least three of four words of a piece stood in before, or all of a few; nil where there is none.
  func language(of piece: LanguagePiece) -> String? {
    let range = words.words(in: TextSpan(piece.range))
    guard range.count >= 2, let first = range.first(where: { 1...UInt8(Self.most) ~= number(of: $0) })
    else { return nil }
    let language = number(of: first)
    var known = 0
    var all = 0
    for word in range where words.statuses[word] != .number {
      all += 1
      if number(of: word) == language { known += 1 }
    }
    let isFamiliar = all >= Self.leastWords ? known * 4 >= all * 3 : all >= 2 && known == all
    return isFamiliar ? tags[Int(language) - 1] : nil
  }

  /// Takes up the words of a piece whose language is certain.
  mutating func add(_ piece: LanguagePiece) {
    guard let language = number(of: piece.language) else { return }
    for word in words.words(in: TextSpan(piece.range)) where words.statuses[word] != .number {
      let id = Int(words.ids[word])
      languages[id] = languages[id] == 0 || languages[id] == language ? language : 255
    }
  }

  private func number(of word: Int) -> UInt8 { languages[Int(words.ids[word])] }

  private mutating func number(of tag: String) -> UInt8? {
    if let known = tags.firstIndex(of: tag) { return UInt8(known + 1) }
    guard tags.count < Self.most else { return nil }
    tags.append(tag)
    return UInt8(tags.count)
  }
}
