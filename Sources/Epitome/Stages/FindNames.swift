public import EpitomeCore

/// Finds the people, organisations, products, works and events that a text names.
public struct FindNames: Annotator {
  /// `names`.
  public static let id = "names"
  /// For help.
  public static let summary = "Find people, organisations, products, works and events"
  /// The sentences.
  public static let reads = [LayerKey.sentences.name]
  /// Blocks, cues, languages and acronyms.
  public static let uses = [
    LayerKey.blocks.name, LayerKey.cues.name, LayerKey.languages.name, LayerKey.acronyms.name,
  ]
  /// The layer `names`.
  public static var layer: LayerKey<[Name]> { .names }

  /// A stage; it has no options.
  public init(_ options: NoOptions) {}

  /// The names in order of their first mention.
  public func annotate(_ document: Document) throws -> [Name] {
    var table = NameTable()
    for part in try document.inEachLanguage() { try gather(from: part, into: &table) }
    return table.names(document, try Speakers(document))
  }

  /// Adds the mentions in the sentences of one language.
  private func gather(from part: LanguagePart, into table: inout NameTable) throws {
    let document = part.document
    let sentences = try part.sentenceRanges()
    let view = try WordView(document)
    let numbers = sentences.map { view.words.words(in: TextSpan($0)) }
    let runs = try CapitalRuns(document, numbers, view)
    let speakers = try Speakers(document)
    let evidence = try NameEvidence(document, view, speakers: speakers)
    let mentions = SpeakerMentions(document, speakers.keys)
    let caseless = try CaselessNames(document, view)
    let works = try QuotedWorks(document, view)
    let institutions = try Self.institutions(document, view)
    var next = 0
    var institution = 0
    for (index, sentence) in sentences.enumerated() {
      let numbers = numbers[index]
      let titles = works.find(in: sentence, numbers, &next)
      for title in titles { Self.add(title, .work, view, to: &table) }
      while institution < institutions.count, institutions[institution].upperBound <= sentence.lowerBound {
        institution += 1
      }
      let named = institutions[institution...].prefix { $0.lowerBound < sentence.upperBound }
        .filter { $0.lowerBound > sentence.lowerBound || Self.hasCapitals($0, view) }
      for name in named { Self.add(name, .organisation, view, to: &table) }
      let taken = (titles + named).sorted { $0.lowerBound < $1.lowerBound }
      var people = caseless?.find(in: numbers) ?? []
      if !mentions.isEmpty { people += mentions.find(in: sentence) }
      if people.count > 1 { people.sort { $0.lowerBound < $1.lowerBound } }
      var end = sentence.lowerBound
      for person in people where person.lowerBound >= end {
        Self.add(person, .person, view, to: &table)
        end = person.upperBound
      }
      var title = 0
      runs.find(in: sentence, index) { candidate in
        while title < taken.count, taken[title].upperBound <= candidate.range.lowerBound { title += 1 }
        if title < taken.count, taken[title].lowerBound < candidate.range.upperBound { return }
        evidence.weigh(&candidate, in: numbers)
        table.add(candidate)
      }
    }
  }

  /// The expansions of acronyms that name institutions, by a capital and a noun for such, in order: capitals alone would cut
  /// "École nationale des ponts et chaussées".
  private static func institutions(_ document: Document, _ view: WordView) throws -> [Range<Int>] {
    let nouns = try document.lexicon().organisationWords
    return try document.list(.acronyms).compactMap(\.longSpan).filter { span in
      guard document.holds(span), !span.isEmpty else { return false }
      let words = view.words.words(in: span)
      // Where an article is tied to it, the first word of the table is more than the expansion's: "l'École".
      let opening = nouns.matchLength(view.bytes, at: span.start, limit: span.end)
      return words.count > 1 && LetterCase.of(view.bytes.scalar(at: span.start).value) == .upper
        && (opening != nil || words.contains { view.classes($0).contains(.organisation) })
    }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether more than the first word of what may only open a sentence has a capital.
  private static func hasCapitals(_ range: Range<Int>, _ view: WordView) -> Bool {
    view.words.words(in: TextSpan(range)).dropFirst().contains { view.shapes[$0].contains(.startsUpper) }
  }

  private static func add(_ range: Range<Int>, _ kind: Name.Kind, _ view: WordView, to table: inout NameTable) {
    var candidate = NameCandidate(
      range: range, words: view.words.words(in: TextSpan(range)), key: view.foldedKey(range))
    candidate.add(kind, 3)
    if !candidate.key.isEmpty { table.add(candidate) }
  }
}
