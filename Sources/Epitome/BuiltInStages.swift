public import EpitomeCore

extension StageRegistry {
  /// The built-in stages, in the order in which they stand in a pipeline; the default one has all but `redact`.
  public static let builtIn: StageRegistry = {
    var registry = StageRegistry()
    registry.register(NormalizeUnicode.self)
    registry.register(Redact.self)
    registry.register(SeparateGluedText.self)
    registry.register(FindBlocks.self)
    registry.register(IdentifyLanguage.self)
    registry.register(MarkFurniture.self)
    registry.register(BreakSentences.self)
    registry.register(SplitSections.self)
    registry.register(PairAcronyms.self)
    registry.register(FindDefinitions.self)
    registry.register(FindNames.self)
    registry.register(ExtractTerms.self)
    registry.register(Summarize.self)
    return registry
  }()

  /// The built-in stages; those that make use of a corpus know these statistics, unless their options name others.
  public static func builtIn(corpus: CorpusStatistics) -> StageRegistry {
    var registry = builtIn
    registry.register(MarkFurniture.self) { $0.reading(corpus) }
    registry.register(ExtractTerms.self) { $0.reading(corpus) }
    return registry
  }
}
