import EpitomeCore
import EpitomeICU

/// What the lists and the text itself say of whether capitalised lines are the names of people.
struct PersonEvidence {
  /// Words of the names that stand in small letters somewhere.
  private var small: Set<String> = []
  /// Words by which somebody is called: "Thanks, Ana."
  private var called: Set<String> = []
  private let lexicons = Lexicon.languages.map { Lexicon.forLanguage($0) }

  /// Most words of a name that stands over speech only once.
  private static let mostWords = 4

  /// Looks for the words of all names in the text. Linear.
  init(names: [String], in source: [UInt8]) {
    let words = WordSet(stringLiteral: names.joined(separator: " "))
    for match in words.matches(in: source, source.indices) {
      let word = ByteScan.string(source, match).lowercased()
      if UnicodeProperties.isLowercase(source.scalar(at: match.lowerBound).value) {
        small.insert(word)
      } else if Self.isCall(source, match) {
        called.insert(word)
      }
    }
  }

  /// Whether a comma stands before a word, and a sign after it.
  private static func isCall(_ source: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.lowerBound > 1, word.upperBound < source.count, source[word.lowerBound - 1] == 0x20 else { return false }
    return source[word.lowerBound - 2] == UInt8(ascii: ",") && ",.!?".utf8.contains(source[word.upperBound])
  }

  /// Whether a name is known to be one: by its first word, or because it says what a speaker does.
  func isPerson(_ name: String) -> Bool {
    guard let first = name.split(separator: " ").first?.lowercased() else { return false }
    return called.contains(first) || isListed(name, first)
  }

  private func isListed(_ name: String, _ first: String) -> Bool {
    lexicons.contains {
      ($0.givenNames.contains(first) && !$0.monthsAndDays.contains(first)) || $0.speakerLabels.contains(name)
    }
  }

  /// Whether nothing says that it is no name: not each of its words is one of the language, and of a name that stands once not any.
  func mayBePerson(_ name: String, comesAgain: Bool) -> Bool {
    let words = name.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first,
      !lexicons.contains(where: { $0.headingWords.contains(name) || $0.monthsAndDays.contains(first) })
    else { return false }
    if isListed(name, first) { return true }
    let isSmall = { (word: String) in small.contains(word) }
    return comesAgain
      ? !words.allSatisfy(isSmall) : 2...Self.mostWords ~= words.count && !words.contains(where: isSmall)
  }
}
