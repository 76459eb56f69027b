import EpitomeCore

/// The clock of a player on a page: where it is, a slash, and how long the recording is, on one line or on several.
enum PlayerClock {
  /// Longest line of a clock, in bytes.
  private static let longest = 24

  /// The lines of such clocks, which are no times of what is said.
  static func find(in source: [UInt8], _ lines: some Sequence<SourceLine>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    /// A time, and the slash after it.
    var open: [Range<Int>] = []
    for line in lines {
      let content = line.range.count > longest ? line.range : source.trimmed(line.range)
      guard !content.isEmpty else { continue }
      guard content.count <= longest else {
        open = []
        continue
      }
      let time = Timecode(source, at: content.lowerBound, to: content.upperBound)
      let rest = source.trimmed((time?.end ?? content.lowerBound)..<content.upperBound)
      if rest.isEmpty {
        if open.count == 2 { found += open + [content] }
        open = [content]
      } else if source[rest.lowerBound] == UInt8(ascii: "/"), time != nil || open.count == 1 {
        let total = source.trimmed(rest.lowerBound + 1..<rest.upperBound)
        if time != nil { open = [] }
        open.append(content)
        if Timecode(source, at: total.lowerBound, to: total.upperBound)?.end == total.upperBound { found += open }
        if !total.isEmpty { open = [] }
      } else {
        open = []
      }
    }
    return found
  }
}
