import EpitomeCore
import EpitomeICU

/// What a document's own words and the word lists say for and against a join of two words.
///
/// A class, for what judges a join holds it, and a copy would cost more than most joins.
/// Each part is found when it is first asked for, as most texts ask for few or none.
final class GlueEvidence {
  private let document: Document
  private let bytes: [UInt8]
  private lazy var words = document.words
  private lazy var vocabulary = words.vocabulary
  private lazy var counts = Self.counts(words)
  private lazy var languages = Self.languages(document)
  private var lexicons: [Lexicon] { languages.lexicons }
  /// Whether the word lists know the language of the text, so that a word that they do not have says something.
  var knowsLanguage: Bool { languages.isKnown }
  /// How many different words that open no sentence stand right after each word of the vocabulary and a full stop.
  private lazy var members = Self.members(vocabulary, lexicons)
  /// Whether each word ends a sentence in the ordinary way, with a full stop and a space.
  private lazy var endsSentence = Self.enders(words, bytes)
  /// How often each word stands with a capital in the middle of a sentence, after a small letter and a space.
  private lazy var innerCapitals = Self.innerCapitals(words, bytes)

  /// Most words that the languages of a document are judged by.
  private static let sample = 1000

  init(_ document: Document) {
    self.document = document
    bytes = document.bytes
  }

  private static func counts(_ words: WordTable) -> [Int32] {
    var counts = [Int32](repeating: 0, count: words.vocabulary.count)
    for id in words.ids { counts[Int(id)] += 1 }
    return counts
  }

  private static func innerCapitals(_ words: WordTable, _ bytes: [UInt8]) -> [Int32] {
    var found = [Int32](repeating: 0, count: words.vocabulary.count)
    for word in 0..<words.count {
      let start = Int(words.starts[word])
      guard start > 1, bytes[start - 1] == 0x20, bytes[start - 2] >= 0x61, bytes[start] < 0x61 || bytes[start] >= 0xC3,
        UnicodeProperties.isUppercase(bytes.scalar(at: start).value),
        let (before, _) = bytes.scalar(before: start - 1), UnicodeProperties.isLowercase(before)
      else { continue }
      found[Int(words.ids[word])] += 1
    }
    return found
  }

  /// Whether a word is written with a capital inside sentences too, as German nouns and polite pronouns are.
  func hasInnerCapital(_ range: Range<Int>) -> Bool {
    find(range).map { (Int(innerCapitals[$0]) - 1) * 8 > Int(counts[$0]) } ?? false
      || lexicons.contains { $0.language == "de" } && Self.politePronouns.contains(bytes, range)
  }

  private static let politePronouns: WordSet = "sie ihnen ihr ihre ihrem ihren ihrer ihres"

  private static func enders(_ words: WordTable, _ bytes: [UInt8]) -> [Bool] {
    var found = [Bool](repeating: false, count: words.vocabulary.count)
    for word in 0..<words.count {
      let end = Int(words.ends[word])
      if end < bytes.count, bytes[end] == UInt8(ascii: "."), end + 1 == bytes.count || bytes[end + 1] <= 0x20 {
        found[Int(words.ids[word])] = true
      }
    }
    return found
  }

  private static func members(_ vocabulary: Vocabulary, _ lexicons: [Lexicon]) -> [Int32] {
    let bytes = vocabulary.bytes
    var members = [Int32](repeating: 0, count: vocabulary.count)
    for word in 0..<vocabulary.count {
      let range = vocabulary.range(of: word)
      guard let stop = bytes[range].firstIndex(of: UInt8(ascii: ".")), stop > range.lowerBound,
        !lexicons.contains(where: { $0.functionWords.contains(bytes, (stop + 1)..<range.upperBound) }),
        let owner = vocabulary.find(bytes, range.lowerBound..<stop)
      else { continue }
      members[owner] += 1
    }
    return members
  }

  /// Whether a word is often tied to another by a full stop, as the name of a module or class is.
  func ownsMembers(_ range: Range<Int>) -> Bool {
    find(range).map { members[$0] >= 3 && !endsSentence[$0] } ?? false
  }

  /// The lists of the language that was given, or of those whose function words the text has, by their share; several where
  /// languages are mixed or near.
  private static func languages(_ document: Document) -> (lexicons: [Lexicon], isKnown: Bool) {
    if let language = document.givenLanguage {
      let lexicon = Lexicon.forLanguage(language)
      return ([lexicon], lexicon.functionWords.count > 0)
    }
    let words = document.words
    let vocabulary = words.vocabulary
    let step = max(1, words.count / sample)
    var occurrences = [Int32](repeating: 0, count: vocabulary.count)
    for word in stride(from: 0, to: words.count, by: step) { occurrences[Int(words.ids[word])] += 1 }
    var hits = [Int](repeating: 0, count: Lexicon.languages.count)
    let functionWords = Lexicon.functionWordIndex
    let bytes = vocabulary.bytes
    let hashes = document.foldedHashes
    for word in 0..<vocabulary.count where occurrences[word] > 0 {
      var languages = functionWords.sets(bytes, vocabulary.range(of: word), hashes[word])
      while languages != 0 {
        hits[languages.trailingZeroBitCount] += Int(occurrences[word])
        languages &= languages - 1
      }
    }
    let best = hits.max() ?? 0
    let chosen = zip(Lexicon.languages, hits).filter { best > 0 && $0.1 * 2 >= best }.map { Lexicon.forLanguage($0.0) }
    // Function words are a third to a half of a running text.
    let isKnown = best * step * 6 >= words.count && best > 0
    return (chosen.isEmpty ? [Lexicon.forLanguage("en")] : chosen, isKnown)
  }

  /// How often a word stands in the document, whatever its case.
  func count(_ range: Range<Int>) -> Int {
    find(range).map { Int(counts[$0]) } ?? 0
  }

  private func find(_ range: Range<Int>) -> Int? {
    var folded: [UInt8] = []
    CaseMapping.foldForMatching(bytes, range: range, into: &folded)
    return vocabulary.find(folded)
  }

  /// Whether a word often opens a sentence: a function word, a number, a question word.
  func isOpener(_ range: Range<Int>) -> Bool {
    lexicons.contains { !$0.classes(bytes, range).isDisjoint(with: Self.openers) }
  }

  private static let openers: WordClasses = [.function, .starter, .question, .number, .orphan, .cue]

  /// Whether a word is in the lists or stands elsewhere in the document.
  func isKnown(_ range: Range<Int>) -> Bool {
    count(range) > 0
      || lexicons.contains {
        !$0.classes(bytes, range).isDisjoint(with: [.function, .verb, .genericNoun, .weakAdjective])
      }
  }

  /// Whether words are a button or the like of a page, or often a heading.
  func isChrome(_ range: Range<Int>) -> Bool {
    lexicons.contains { $0.furniture.contains(bytes, range) || $0.headingWords.contains(bytes, range) }
  }

  /// Whether words are both: they name a part of the page rather than of the text.
  func isPartName(_ range: Range<Int>) -> Bool {
    lexicons.contains { $0.furniture.contains(bytes, range) && $0.headingWords.contains(bytes, range) }
  }

  /// Whether a full stop after the word mostly ends no sentence.
  func isAbbreviation(_ range: Range<Int>) -> Bool {
    lexicons.contains { $0.abbreviations.contains(bytes, range) }
      && !lexicons.contains { $0.abbreviationsAtEnd.contains(bytes, range) }
  }

  /// Names that are written with a capital inside.
  static let camelNames: WordSet = """
    airbnb airpods bitcoin blackberry buzzfeed chatgpt cloudflare coffeescript crossfit deepmind deepseek dropbox
    duckduckgo ebay facetime firefox flickr github gitlab goodreads googleplex hubspot huggingface icloud imac imessage
    indesign instagram ios ipad iphone ipod itunes javascript jetbrains jquery kickstarter langchain latex leetcode
    linkedin livejournal macbook macos mastercard mcdonald mcdonalds mediawiki mongodb mysql myspace nodejs nvidia
    onedrive onenote openai openstreetmap opensource pagerank patreon paypal photoshop playstation postgresql powerpoint
    powershell pytorch quickbooks quicktime readme redhat salesforce scikit servicenow sharepoint skype soundcloud spacex
    sqlite stackoverflow substack surveymonkey teamviewer techcrunch tensorflow tiktok tripadvisor typescript unicef
    virtualbox vscode vmware watchos webassembly webkit webrtc wechat weibo whatsapp wework wikileaks wikipedia
    windows wordpress xbox xcode xhtml yahoo youtube
    """
}
