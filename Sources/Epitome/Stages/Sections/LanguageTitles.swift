import EpitomeCore
import EpitomeICU

/// Takes titles for sections, each in the language that most of the section is in.
struct LanguageTitles {
  private let bytes: [UInt8]
  private let spread: LanguageSpread
  /// What finds titles in each language of the spread.
  private var titles: [SectionTitles]
  /// Titles that sections have, folded: what two languages write alike is one title.
  private var taken: Set<[UInt8]> = []

  init(_ document: Document, _ spread: LanguageSpread) throws {
    bytes = document.bytes
    self.spread = spread
    titles = try document.inEachLanguage().map { try SectionTitles($0.document) }
  }

  /// The best phrase in a section that no earlier section has for its title, where it stands first; nil where there is none.
  mutating func best(in section: TextSpan) -> TextSpan? {
    let language = spread.language(of: section.range)
    for language in [language] + titles.indices.filter({ $0 != language }) {
      while let title = titles[language].best(in: section) {
        var key: [UInt8] = []
        CaseMapping.foldForMatching(bytes, range: title.range, into: &key)
        if taken.insert(key).inserted { return title }
      }
    }
    return nil
  }
}
