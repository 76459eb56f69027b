/// Whose words alone are summarised: the speakers that a name means.
///
/// A label that is the name counts, in capitals or not. Where there is none, labels that have all of its words one after the other do: `weber`
/// means `Anna Weber (CFO)`.
struct SpeakerChoice {
  private let labels: Set<String>

  /// The choice of a name among the speakers of a timeline; nil for an empty name, which means everybody.
  init?(_ name: String, among timeline: Timeline) {
    guard !name.isEmpty else { return nil }
    let all = Set(timeline.entries.compactMap(\.speaker))
    let wanted = name.lowercased()
    let same = all.filter { $0.lowercased() == wanted }
    let words = Self.words(name)
    labels = same.isEmpty && !words.isEmpty ? all.filter { Self.words($0).contains(words) } : same
  }

  /// Whether a speaker is meant.
  func holds(_ speaker: String?) -> Bool { speaker.map(labels.contains) ?? false }

  private static func words(_ label: String) -> [Substring] {
    label.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
