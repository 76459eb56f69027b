public import EpitomeCore

extension StageRegistry {
  /// The built-in stages, in the order of the default pipeline.
  public static let builtIn: StageRegistry = {
    var registry = StageRegistry()
    registry.register(NormalizeUnicode.self)
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
}
