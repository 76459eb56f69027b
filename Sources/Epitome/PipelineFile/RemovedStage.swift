import EpitomeCore

/// A stage that a file takes out of the pipeline that it extends.
struct RemovedStage {
  /// What the stage did.
  let use: String
  /// Where it is taken out.
  let word: StageEntry.Word
  /// The stages that cannot do without it, and the layers that they need.
  private var needs: [(stage: String, layer: String)] = []

  init(use: String, word: StageEntry.Word) {
    self.use = use
    self.word = word
  }

  mutating func add(need layer: String, of stage: String) { needs.append((stage, layer)) }

  /// What is wrong with taking it out; nil where nobody misses it.
  var mistake: String? {
    guard !needs.isEmpty else { return nil }
    let (stages, layers) = (Self.list(needs.map(\.stage)), Self.list(needs.map(\.layer)))
    return "\"\(word.text)\" cannot be removed: it makes \(layers), which \(stages) cannot do without"
  }

  private static func list(_ names: [String]) -> String {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
