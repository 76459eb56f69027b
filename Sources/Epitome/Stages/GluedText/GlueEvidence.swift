import EpitomeCore
import EpitomeICU

/// What a document's own words and the word lists say for and against a join of two words.
struct GlueEvidence {
  private let bytes: [UInt8]
  private let vocabulary: Vocabulary
  private let counts: [Int32]
  private let lexicons: [Lexicon]

  /// Most words that the languages of a document are judged by.
  private static let sample = 4000

  init(_ document: Document) {
    bytes = document.bytes
    let words = document.words
    vocabulary = words.vocabulary
    var counts = [Int32](repeating: 0, count: vocabulary.count)
    for id in words.ids { counts[Int(id)] += 1 }
    self.counts = counts
    if let language = document.givenLanguage {
      lexicons = [Lexicon.forLanguage(language)]
    } else {
      lexicons = Self.lexicons(words, document.bytes)
    }
  }

  /// The lists of the languages whose function words the text has, by their share; several where languages are mixed or near.
  private static func lexicons(_ words: WordTable, _ bytes: [UInt8]) -> [Lexicon] {
    let all = Lexicon.languages.map(Lexicon.forLanguage)
    let step = max(1, words.count / sample)
    let hits = all.map { lexicon in
      stride(from: 0, to: words.count, by: step).reduce(0) {
        $0 + (lexicon.functionWords.contains(bytes, words.range($1)) ? 1 : 0)
      }
    }
    let best = hits.max() ?? 0
    let chosen = zip(all, hits).filter { best > 0 && $0.1 * 2 >= best }.map(\.0)
    return chosen.isEmpty ? [Lexicon.forLanguage("en")] : chosen
  }

  /// How often a word stands in the document, whatever its case.
  func count(_ range: Range<Int>) -> Int {
    var folded: [UInt8] = []
    CaseMapping.foldForMatching(bytes, range: range, into: &folded)
    return vocabulary.find(folded).map { Int(counts[$0]) } ?? 0
  }

  /// Whether a word often opens a sentence: a function word, a number, a question word.
  func isOpener(_ range: Range<Int>) -> Bool {
    lexicons.contains {
      $0.functionWords.contains(bytes, range) || $0.sentenceStarters.contains(bytes, range)
        || $0.questionWords.contains(bytes, range) || $0.numberWords.contains(bytes, range)
    }
  }

  /// Whether a word is in the lists or stands elsewhere in the document.
  func isKnown(_ range: Range<Int>) -> Bool {
    count(range) > 0
      || lexicons.contains {
        $0.functionWords.contains(bytes, range) || $0.commonVerbs.contains(bytes, range)
          || $0.genericNouns.contains(bytes, range) || $0.weakAdjectives.contains(bytes, range)
      }
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
