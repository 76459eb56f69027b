import EpitomeCore

/// How a TTML file counts time (W3C TTML2, section 7.2 and 12.3).
struct TTMLTime: Hashable, Sendable {
  private var framesPerSecond = 30.0
  private var subFramesPerFrame = 1.0
  private var ticksPerSecond = 1.0

  /// The rates that the root element sets by the attributes that `attribute` looks up.
  init(_ attribute: (String) -> String?) {
    func number(_ name: String) -> Double? {
      attribute(name).flatMap(Double.init).flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    }
    let frameRate = number("frameRate")
    var multiplier = 1.0
    let parts = (attribute("frameRateMultiplier") ?? "").split { $0 == " " || $0 == ":" }.compactMap { Double($0) }
    if parts.count == 2, parts[0] > 0, parts[1] > 0, parts[0].isFinite, parts[1].isFinite {
      multiplier = parts[0] / parts[1]
    }
    framesPerSecond = (frameRate ?? 30) * multiplier
    subFramesPerFrame = number("subFrameRate") ?? 1
    ticksPerSecond = number("tickRate") ?? (frameRate == nil ? 1 : framesPerSecond * subFramesPerFrame)
  }

  /// Seconds of a time expression: a clock time with a fraction or frames, or a number with a unit; nil for anything else.
  ///
  /// Beyond the standard a number alone is seconds, and hours may be missing: `0.58`, `1:05.5`, as in the transcripts of Apple Podcasts.
  func seconds(_ text: String) -> Double? {
    let trimmed = text.filter { $0 != " " && $0 != "\n" && $0 != "\t" }
    let fields = trimmed.split(separator: ":", omittingEmptySubsequences: false)
    let seconds = fields.count == 1 ? offset(trimmed) : clock(fields)
    return seconds.flatMap { $0.isFinite && $0 >= 0 && $0 < 1e9 ? $0 : nil }
  }

  private func clock(_ fields: [Substring]) -> Double? {
    if fields.count == 2 { return clock(["0"] + fields) }
    guard fields.count == 3 || fields.count == 4, let hours = number(fields[0]), let minutes = number(fields[1]) else {
      return nil
    }
    let whole = (hours * 60 + minutes) * 60
    guard fields.count == 4 else { return number(fields[2]).map { Self.rounded(whole + $0) } }
    guard let seconds = number(fields[2]) else { return nil }
    let frame = fields[3].split(separator: ".", omittingEmptySubsequences: false)
    guard frame.count <= 2, let frames = number(frame[0]) else { return nil }
    let subFrames = frame.count == 2 ? number(frame[1]) ?? 0 : 0
    return Self.rounded(whole + seconds + (frames + subFrames / subFramesPerFrame) / framesPerSecond)
  }

  private func offset(_ text: String) -> Double? {
    let unit = text.drop { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard let value = number(text.dropLast(unit.count)) else { return nil }
    switch unit {
    case "h": return Self.rounded(value * 3600)
    case "m": return Self.rounded(value * 60)
    case "s", "": return value
    case "ms": return value / 1000
    case "f": return Self.rounded(value / framesPerSecond)
    case "t": return Self.rounded(value / ticksPerSecond)
    default: return nil
    }
  }

  /// A number without sign or exponent; a comma counts as a point.
  private func number(_ text: some StringProtocol) -> Double? {
    guard let first = text.first, first.isNumber,
      text.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "," })
    else { return nil }
    return Double(text.map { $0 == "," ? "." : String($0) }.joined())
  }

  /// To the microsecond, so that sums and quotients of decimal numbers stay the decimal numbers that they are.
  private static func rounded(_ seconds: Double) -> Double { (seconds * 1_000_000).rounded() / 1_000_000 }
}
