import EpitomeCore

/// Finds names after times, alone with them on their lines, each over what is said: `[00:00:03] - Joni Smith`, `0:03 Joni Smith`.
///
/// Chapters look like this too, but they do not come again.
struct NamesAfterTimes {
  private var open: (place: Int, name: String)?
  private var times = 0
  private var pairs: [(place: Int, name: String)] = []

  /// Takes the next line that is not blank, with the time at its head.
  mutating func take(_ source: [UInt8], _ content: Range<Int>, _ time: LeadingTime?) {
    guard let time else {
      if let open { pairs.append(open) }
      open = nil
      return
    }
    times += 1
    open = nil
    let rest = source.trimmed(time.payload..<max(time.payload, content.upperBound))
    guard !rest.isEmpty, rest.count <= 96, !SentenceEnding.isTerminated(source, rest),
      LabelShape(source, rest, allowsComma: true)?.isNameLike == true
    else { return }
    open = (content.lowerBound, ByteScan.label(source, rest))
  }

  /// The lines of names; none where they do not stand after nearly all times, or hardly come again.
  var found: NameLines { NameLines(pairs, besideTimes: times) }
}
