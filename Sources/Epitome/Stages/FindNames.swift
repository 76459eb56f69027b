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
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      let numbers = numbers[index]
      let titles = works.find(in: sentence, numbers, &next)
      for title in titles { Self.add(title, .work, view, to: &table) }
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
        while title < titles.count, titles[title].upperBound <= candidate.range.lowerBound { title += 1 }
        if title < titles.count, titles[title].lowerBound < candidate.range.upperBound { return }
        evidence.weigh(&candidate, in: numbers)
        table.add(candidate)
      }
    }
  }

  private static func add(_ range: Range<Int>, _ kind: Name.Kind, _ view: WordView, to table: inout NameTable) {
    var candidate = NameCandidate(
      range: range, words: view.words.words(in: TextSpan(range)), key: view.foldedKey(range))
    candidate.add(kind, 3)
    if !candidate.key.isEmpty { table.add(candidate) }
  }
}
