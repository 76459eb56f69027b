import EpitomeCore

/// Tells the turns of a conversation on a page from labels before links, products and dates ("Video: …").
///
/// Speakers come back, and take turns through the whole of a page's running text; labels stand in lists, and beside the text.
struct PageTurns {
  /// Blocks of running text.
  private var paragraphs = 0
  /// Turns that begin in them, by who speaks.
  private var turns: [String: Int] = [:]
  private var timed = 0

  /// Paragraphs of running text that a turn has at most, on average.
  private static let mostParagraphs = 8

  /// Counts the turns that begin in the running text of a page.
  ///
  /// - Parameters:
  ///   - cues: The turns, in order of the source.
  ///   - structure: The blocks of the page, in order of the source.
  init(_ cues: [Cue], in structure: [StructureElement]) {
    var next = 0
    for element in structure {
      guard let start = element.source.first?.start, let end = element.source.last?.end else { continue }
      let isText = Self.isText(element)
      if isText, end - start >= 40 { paragraphs += 1 }
      while next < cues.count, (cues[next].source.first?.start ?? 0) < start { next += 1 }
      while next < cues.count, let place = cues[next].source.first?.start, place < end {
        if isText { add(cues[next]) }
        next += 1
      }
    }
  }

  /// Whether they are turns of a conversation.
  var areConversation: Bool {
    let turns = turnsOfPeople
    let all = turns.values.reduce(0, +)
    let recurring = turns.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    let isRecurring = all <= 3 ? all >= 2 : recurring * 10 >= all * 7
    return (isRecurring || timed * 2 > all) && max(all, timed) * Self.mostParagraphs >= paragraphs
  }

  /// The turns by person: who is named in full at first ("JON HAMILTON, BYLINE") is one with the surname that stands from there on.
  private var turnsOfPeople: [String: Int] {
    var people = turns
    for speaker in turns.keys.sorted() {
      guard let surname = SpeakerWords.surname(speaker), let more = turns[surname] else { continue }
      people[surname, default: more] += turns[speaker, default: 0]
      people[speaker] = nil
    }
    return people
  }

  private mutating func add(_ cue: Cue) {
    if let speaker = cue.speaker { turns[speaker, default: 0] += 1 }
    if cue.start != nil { timed += 1 }
  }

  private static func isText(_ element: StructureElement) -> Bool {
    guard element.kind != "heading", element.kind != "link", (element.linkDensity ?? 0) < 0.5 else { return false }
    return element.region == nil || element.region == WebPageRegion.article.rawValue
  }
}
