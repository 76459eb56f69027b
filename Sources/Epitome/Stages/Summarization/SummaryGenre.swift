import EpitomeCore

/// Kinds of talk: some whose summaries were learnt from, and some that are summed up by habits set by hand.
package enum SummaryGenre: String, CaseIterable, Sendable {
  /// People at work who settle something: a project's meeting, a committee.
  case meeting
  /// Politicians before a host.
  case debate
  /// A company's report to those who hold its shares: figures.
  case call
  /// One person who explains something: a lecture, a talk, a class.
  case talk
  /// A guest who is asked: a podcast, a conversation on stage.
  case interview
  /// Prose to be read: an article, a page about an episode.
  case page

  /// The genre of a document, where all signs speak for it: who speaks, how long each goes on, and of what.
  ///
  /// - Parameters:
  ///   - document: with blocks that name their speakers.
  ///   - language: of the document.
  /// - Returns: a genre that was learnt in the language, or nil.
  /// - Throws: ``EpitomeCore/LayerFormatError`` where a layer has another shape.
  static func notice(in document: Document, language: String) throws -> SummaryGenre? {
    let turns = try Turns(document)
    guard turns.speakers >= 3, turns.count >= 8, turns.words >= 300 else { return nil }
    switch LanguageTag.primary(language) {
    case "en":
      let isSpontaneous = turns.meanWords < 40 && turns.hesitations * 100 >= turns.words
      let isAssembly = turns.share(of: assemblyWords) >= 0.004
      return isSpontaneous || isAssembly ? .meeting : nil
    case "fr":
      return turns.share(of: politicalWords) >= 0.006 ? .debate : nil
    default: return nil
    }
  }

  private static let assemblyWords: WordSet = """
    meeting meetings agenda minutes committee motion minister ministers chair members parliament witness witnesses
    """
  private static let politicalWords: WordSet = """
    président présidente présidentielle gouvernement politique politiques élection élections électeurs candidat candidate
    candidats loi lois réforme état république ministre ministres députés assemblée programme débat france français
    françaises europe européenne impôts retraites
    """
}

/// How a document's talk is shared out.
private struct Turns {
  private(set) var count = 0
  private(set) var words = 0
  private(set) var hesitations = 0
  private(set) var speakers = 0
  private let table: WordTable

  var meanWords: Double { Double(words) / Double(max(1, count)) }

  init(_ document: Document) throws {
    let table = document.words
    self.table = table
    var names: Set<String> = []
    let lexicon = try document.lexicon()
    let classes = document.foldedClasses(lexicon)
    for block in try document.list(.blocks) where block.kind != .heading && document.holds(block.span) {
      let own = table.words(in: block.span)
      if let speaker = block.speaker { names.insert(speaker) }
      guard !own.isEmpty else { continue }
      count += 1
      words += own.count
      hesitations += own.count { classes[Int(table.ids[$0])].contains(.filler) }
    }
    speakers = names.count
  }

  /// The share of the words that stand in a set.
  func share(of set: WordSet) -> Double {
    let isIn = table.vocabulary.flags { set.contains($0, $1) }
    return Double(table.ids.count { isIn[Int($0)] }) / Double(max(1, table.count))
  }
}
