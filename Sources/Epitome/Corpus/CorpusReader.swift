import EpitomeCore
import EpitomeSystem

/// A stage that makes use of the statistics of a corpus: those of the file that its options name, or those given to it.
protocol CorpusReader: Stage {
  /// The statistics; nil where there are none.
  var corpus: CorpusStatistics? { get set }
}

extension CorpusReader {
  /// The stage with statistics, unless its options name a file.
  func reading(_ corpus: CorpusStatistics) -> Self {
    var stage = self
    if stage.corpus == nil { stage.corpus = corpus }
    return stage
  }
}

extension CorpusStatistics {
  /// The statistics of the file that an option names; nil where it names none.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where it cannot be read or is no statistics.
  static func named(_ path: String, option: String) throws -> CorpusStatistics? {
    guard !path.isEmpty else { return nil }
    do {
      return try CorpusStatistics(parsing: try FileSystem.read(FilePath(path)))
    } catch let error as SystemError {
      throw InvalidOption(option, "must be a file that \"epitome df\" wrote; \(error)")
    } catch {
      throw InvalidOption(option, "must be a file that \"epitome df\" wrote; \(path): \(error)")
    }
  }
}
