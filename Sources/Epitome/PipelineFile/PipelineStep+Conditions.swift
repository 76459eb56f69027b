public import EpitomeCore

extension PipelineStep {
  /// The same step, run only for documents for which a condition holds, written as in pipeline files: `document.words > 200`.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where the text is no condition.
  public func when(_ condition: String) throws -> PipelineStep {
    do {
      let condition = try ConditionParser.parse(condition)
      return when { try condition.holds(for: $0) }
    } catch {
      throw InvalidOption("when", "\(error.message), at character \(error.offset + 1)")
    }
  }

  /// The same step, run by another one for documents in some languages: by the one for the document's whole tag, else for ever
  /// fewer of its subtags.
  public func choosing(byLanguage steps: [String: PipelineStep]) -> PipelineStep {
    let steps = Dictionary(steps.map { (LanguageTag.canonical($0.key), $0.value) }) { first, _ in first }
    return choosing { document in
      LanguageTag.broader(try document.language()).lazy.compactMap { steps[$0] }.first
    }
  }
}
