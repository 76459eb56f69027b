import EpitomeCore

/// What a page shows in pictures: who speaks how much, and where the key terms are said. Both can be read without seeing them.
struct PageCharts {
  private let content: PageContent
  /// How many terms have a line.
  private static let shownTerms = 10
  /// How many speakers stand by themselves; the others are put together.
  private static let shownSpeakers = 10
  /// The width that pictures are drawn in; they are stretched to the page's.
  private static let width = 1000.0

  private let speakers: SpeakerShares
  private let lanes: [Lane]
  /// Where the text's times begin and end; nil where it has none.
  private let timeSpan: ClosedRange<Double>?

  init(_ content: PageContent) {
    self.content = content
    speakers = SpeakerShares(content)
    timeSpan = Self.timeSpan(content)
    lanes = Self.lanes(content, timeSpan)
  }

  /// Whether there is anything to say of speakers, and of terms.
  var hasSpeakers: Bool { speakers.shares.count > 1 }
  var hasTerms: Bool { !lanes.isEmpty }

  // MARK: - Speakers

  func writeSpeakers(to page: inout HTML) {
    guard hasSpeakers else { return }
    page += "<table class=\"shares\">\n<thead><tr><th scope=\"col\">\(content.labels[.speaker])</th><td></td>"
    page += "<th scope=\"col\">\(content.labels[.share])</th>"
    page += "<th scope=\"col\">\(content.labels[speakers.isTimed ? .time : .words])</th></tr></thead>\n<tbody>\n"
    for share in speakers.shares.prefix(Self.shownSpeakers) {
      writeRow("<bdi\(content.language)>\(share.name)</bdi>", share.colour, share.amount, to: &page)
    }
    let others = speakers.shares.dropFirst(Self.shownSpeakers)
    if !others.isEmpty {
      writeRow("+\(others.count)", nil, others.reduce(0) { $0 + $1.amount }, to: &page)
    }
    page += "</tbody>\n</table>\n"
  }

  private func writeRow(
    _ name: HTML, _ colour: Int?, _ amount: Double, to page: inout HTML
  ) {
    let share = amount / speakers.total
    let width = Self.decimal(share * Self.width)
    let classes: HTML = colour.map { "bar v\($0)" } ?? "bar"
    page += "<tr><th scope=\"row\">\(name)</th><td><svg class=\"\(classes)\" viewBox=\"0 0 1000 10\" "
    page += "preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"\(width)\" height=\"10\"/></svg></td>"
    page += "<td>\(Int((share * 100).rounded())) %</td>"
    page += "<td>\(speakers.isTimed ? ClockTime.text(amount) : String(Int(amount)))</td></tr>\n"
  }

  // MARK: - Terms

  /// A term and its places, each between 0 and 1 of the document.
  private struct Lane {
    var entry: PageEntry
    var places: [Double]
    var label: String
  }

  private static func timeSpan(_ content: PageContent) -> ClosedRange<Double>? {
    let entries = content.times.timeline.entries
    let starts = entries.compactMap(\.start).filter(\.isFinite)
    let ends = (entries.compactMap(\.end) + starts).filter(\.isFinite)
    guard let first = starts.min(), let last = ends.max(), last > first else { return nil }
    return first...last
  }

  private static func lanes(_ content: PageContent, _ span: ClosedRange<Double>?) -> [Lane] {
    let length = Double(max(1, content.document.bytes.count))
    return content.entries.terms.prefix(shownTerms).compactMap { entry in
      let times = entry.places.compactMap { content.times.timeline.start(of: $0.span) }
      let isTimed = span != nil && times.count == entry.places.count
      guard !entry.places.isEmpty, span == nil || isTimed else { return nil }
      let places = entry.places.indices.map { index in
        guard let span else { return Double(entry.places[index].span.start) / length }
        return (times[index] - span.lowerBound) / (span.upperBound - span.lowerBound)
      }
      let range = isTimed ? times.min().flatMap { first in times.max().map { (first, $0) } } : nil
      let when = range.map { first, last in
        ", " + ClockTime.text(first) + (places.count == 1 ? "" : " – " + ClockTime.text(last))
      }
      return Lane(entry: entry, places: places, label: "\(entry.places.count)×" + (when ?? ""))
    }
  }

  func writeTerms(to page: inout HTML) {
    guard !lanes.isEmpty else { return }
    let borders = sectionBorders
    page += "<ul class=\"lanes\">\n"
    for lane in lanes {
      page += "<li><a href=\"#\(lane.entry.id)\"><bdi\(content.language)>\(lane.entry.title)</bdi></a> "
      page += "<svg viewBox=\"0 0 1000 16\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"\(lane.label)\">"
      for border in borders { page += "<path class=\"border\" d=\"M\(Self.decimal(border * Self.width)) 0v16\"/>" }
      for place in lane.places {
        let left = Self.decimal(min(max(place, 0), 1) * (Self.width - 5))
        page += "<rect x=\"\(left)\" width=\"5\" height=\"16\"/>"
      }
      page += "</svg></li>\n"
    }
    page += "</ul>\n"
    if let span = timeSpan {
      page += "<p class=\"axis\"><span>\(ClockTime.text(span.lowerBound))</span> "
      page += "<span>\(ClockTime.text(span.upperBound))</span></p>\n"
    }
  }

  /// Where sections begin, but for the first, between 0 and 1.
  private var sectionBorders: [Double] {
    let span = timeSpan
    let length = Double(max(1, content.document.bytes.count))
    return content.sections.dropFirst().compactMap { section in
      guard let span else { return Double(section.span.start) / length }
      return section.start.map { ($0 - span.lowerBound) / (span.upperBound - span.lowerBound) }
    }.filter { $0 > 0 && $0 < 1 }
  }

  /// A number with one decimal.
  private static func decimal(_ value: Double) -> String {
    let tenths = value.isFinite ? Int((min(max(value, 0), width) * 10).rounded()) : 0
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}

/// How much each speaker says: in seconds where all that is said by somebody has times, else in words.
struct SpeakerShares {
  struct Share: Hashable, Sendable {
    let name: String
    var amount: Double
    /// Which colour the speaker has in the transcript.
    let colour: Int
  }

  /// Those who speak, most first.
  let shares: [Share]
  let isTimed: Bool
  let total: Double

  init(_ content: PageContent) {
    var numbers: [String: Int] = [:]
    var (seconds, words): ([Double], [Double]) = ([], [])
    var names: [String] = []
    var isTimed = true
    for entry in content.times.timeline.entries {
      guard let speaker = entry.speaker, !PlainLine.fold(speaker).isEmpty else { continue }
      let number = numbers[speaker] ?? names.count
      if number == names.count {
        numbers[speaker] = number
        names.append(speaker)
        seconds.append(0)
        words.append(0)
      }
      words[number] += Double(content.document.words.words(in: entry.span).count)
      if let start = entry.start, let end = entry.end, start.isFinite, end.isFinite, end >= start {
        seconds[number] += end - start
      } else {
        isTimed = false
      }
    }
    isTimed = isTimed && seconds.contains { $0 > 0 }
    let amounts = isTimed ? seconds : words
    total = amounts.reduce(0, +)
    self.isTimed = isTimed
    let colours = PageTranscript.speakerColours(content)
    shares =
      total > 0 && total.isFinite
      ? names.indices.filter { amounts[$0] > 0 }.sorted { (amounts[$1], $0) < (amounts[$0], $1) }
        .map {
          Share(
            name: names[$0], amount: amounts[$0], colour: colours[names[$0]] ?? colours.count % PageTranscript.colours)
        } : []
  }
}
