public import EpitomeCore

/// Finds the places where the text itself says what a term means.
public struct FindDefinitions: Annotator {
  /// `definitions`.
  public static let id = "definitions"
  /// For help.
  public static let summary = "Find where the text says what a term means"
  /// The sentences.
  public static let reads = [LayerKey.sentences.name]
  /// Blocks, languages and acronyms.
  public static let uses = [LayerKey.blocks.name, LayerKey.languages.name, LayerKey.acronyms.name]
  /// The layer `definitions`.
  public static var layer: LayerKey<[Definition]> { .definitions }

  /// A stage; it has no options.
  public init(_ options: NoOptions) {}

  /// The definitions in order, one for each term and wording.
  public func annotate(_ document: Document) throws -> [Definition] {
    let definitions = try document.inEachLanguage().flatMap { try find(in: $0) }
    return definitions.sorted { ($0.span, $0.term) < ($1.span, $1.term) }
  }

  /// The definitions in the sentences of one language.
  private func find(in part: LanguagePart) throws -> [Definition] {
    let document = part.document
    let language = try document.language()
    let spaced = try DefinitionGrammar.forLanguage(language).map { try SpacedDefinitions(document, $0) }
    let unspaced = try UnspacedDefinitions(document, language)
    guard spaced != nil || unspaced != nil else { return [] }
    let items = try document.list(.blocks).filter { $0.kind == .item }.map(\.span)
    var definitions: [Definition] = []
    var item = 0
    var lastItem = -1
    var previous: Range<Int>?
    for sentence in try part.sentenceRanges() {
      while item < items.count, items[item].end <= sentence.lowerBound { item += 1 }
      let isInItem = item < items.count && items[item].contains(sentence.lowerBound)
      let before = previous.flatMap { Self.goesOn($0, sentence, document.bytes) ? $0 : nil }
      var found = spaced?.find(in: sentence, after: before, opensItem: isInItem && item != lastItem) ?? []
      previous = sentence
      if found.isEmpty, let definition = unspaced?.find(in: sentence) { found.append(definition) }
      for found in found {
        let (term, span) = (TextSpan(found.term), TextSpan(found.meaning))
        guard !term.isEmpty, !span.isEmpty, !term.overlaps(span) else { continue }
        definitions.append(
          Definition(term: document.string(term), termSpan: term, text: document.string(span), span: span))
      }
      if isInItem { lastItem = item }
    }
    return definitions
  }

  /// Whether nothing but white space stands between two sentences, and no blank line.
  private static func goesOn(_ first: Range<Int>, _ second: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard first.upperBound <= second.lowerBound else { return false }
    let between = bytes[first.upperBound..<second.lowerBound]
    return between.allSatisfy { $0 == 0x20 || $0 == 0x0A } && between.count { $0 == 0x0A } < 2
  }
}
