import EpitomeCore

/// Finds names alone on their lines, each over what that person says, as transcripts of earnings calls have them: `Ana Ruiz`, or
/// `Ana Ruiz -- Chief Executive`.
///
/// Headings look like this too. So two names at least must come again, and half of those must be known for names: by the lists, or
/// because somebody is called so in the text.
struct NamesOnLines {
  private struct Lead {
    /// Where the line begins.
    var line: Int
    var name: Range<Int>
  }

  /// The line that may be a name, until the next one tells whether speech follows it.
  private var open: Lead?
  private var leads: [Lead] = []

  /// Longest line with a name and an office, in bytes, and shortest line that need not end as a sentence does to be speech.
  private static let (longest, leastSpeech) = (120, 60)

  /// Most people who speak in one transcript.
  private static let mostNames = 200

  /// Takes the next line that is not blank.
  mutating func take(_ source: [UInt8], _ content: Range<Int>, isAfterBlank: Bool) {
    if let open, content.count >= Self.leastSpeech || SentenceEnding.isTerminated(source, content) {
      leads.append(open)
    }
    open = isAfterBlank ? Self.lead(source, content) : nil
  }

  private static func lead(_ source: [UInt8], _ content: Range<Int>) -> Lead? {
    guard content.count <= longest, !SentenceEnding.isTerminated(source, content) else { return nil }
    let name = source.trimmed(content.lowerBound..<dash(source, content))
    guard LabelShape(source, name) == .name else { return nil }
    return LabelShape.isField(ByteScan.label(source, name)) ? nil : Lead(line: content.lowerBound, name: name)
  }

  /// Where the dash between a name and an office stands; the end of the line where there is none.
  private static func dash(_ source: [UInt8], _ content: Range<Int>) -> Int {
    let dashes = [" - ", " -- ", " – ", " — "]
    return content.first { index in
      source[index] == 0x20 && dashes.contains { ByteScan.has($0, in: source, at: index, to: content.upperBound) }
    } ?? content.upperBound
  }

  /// The lines of names; none where nothing proves that they are names.
  func found(in source: [UInt8]) -> NameLines {
    var counts: [String: Int] = [:]
    for lead in leads { counts[ByteScan.label(source, lead.name), default: 0] += 1 }
    guard counts.count <= Self.mostNames, counts.values.count(where: { $0 > 1 }) >= 2,
      let first = leads.first(where: { counts[ByteScan.label(source, $0.name), default: 0] > 1 }),
      first.line * 2 <= source.count
    else { return NameLines() }
    let evidence = PersonEvidence(names: Array(counts.keys), in: source)
    let people = counts.filter { evidence.mayBePerson($0.key, comesAgain: $0.value > 1) }
    let recurring = people.filter { $0.value > 1 }
    let known = recurring.count { evidence.isPerson($0.key) }
    guard recurring.count >= 2, known * 2 >= recurring.count else { return NameLines() }
    var lines = NameLines()
    for lead in leads {
      let label = ByteScan.label(source, lead.name)
      if people[label] != nil { lines.add(lead.line, label) }
    }
    return lines
  }
}
