#if DocumentFormats
  import EpitomeCore
  import EpitomeFormats

  /// The timed text of a video site in XML: `srv1` (`text` with `start` and `dur` in seconds), `srv2` (`t` and `d` in
  /// milliseconds) and `srv3` (`p` with runs `s`).
  ///
  /// Their text is HTML escaped once more, so tags and references are taken out of what the XML says.
  public enum TimedTextFormat: TranscriptFormat {
    /// `timedtext`.
    public static let name = "timedtext"
    /// `application/xml`.
    public static let mediaType = "application/xml"
    /// `xml`, `srv1`, `srv2`, `srv3`.
    public static let fileExtensions = ["xml", "srv1", "srv2", "srv3"]

    /// Sure where the root element is `timedtext`, or `transcript` with timed text.
    public static func confidence(in probe: FormatProbe) -> Double {
      switch probe.markup?.name {
      case "timedtext": return 1
      case "transcript":
        let head = ByteScan.string(probe.source, 0..<min(probe.source.count, 4096))
        return head.contains("<text ") || probe.source.count < 200 ? 0.95 : 0.3
      default: return 0
      }
    }

    /// Finds the timed texts.
    public static func parse(_ probe: FormatProbe) throws -> ParsedTranscript {
      let source = probe.source
      var captions: [Caption] = []
      var open: (time: (start: Double, end: Double), depth: Int)?
      var passage = Passage()
      var depth = 0
      var dropped = 0
      try XMLEvents.readFormat(source) { event in
        switch event {
        case .open(let element):
          depth += 1
          guard open == nil, element.name == "text" || element.name == "p" else { return }
          let time = time(of: element)
          if time == nil { dropped += 1 }
          open = time.map { ($0, depth) }
          passage = Passage()
        case .close:
          if let caption = open, caption.depth == depth {
            let lines = lines(of: passage, source: source)
            captions.append(Caption(start: caption.time.start, end: caption.time.end, lines: lines))
            open = nil
          }
          depth -= 1
        case .text(let range, let replacement):
          if open == nil { return }
          if let replacement { passage.replace(range, with: replacement) } else { passage.copy(range) }
        }
      }
      let meta: JSONObject = dropped > 0 ? ["droppedCues": .integer(Int64(dropped))] : [:]
      return CaptionTranscript.assemble(captions, source: source, meta: meta)
    }

    private static func time(of element: XMLElement) -> (start: Double, end: Double)? {
      func number(_ name: String) -> Double? {
        element[name].flatMap(Double.init).flatMap { $0.isFinite && abs($0) < 1e12 ? max(0, $0) : nil }
      }
      if let start = number("t") { return (start / 1000, (start + (number("d") ?? 0)) / 1000) }
      guard let start = number("start") else { return nil }
      return (start, ((start + (number("dur") ?? 0)) * 1000).rounded() / 1000)
    }

    /// The lines of a text once more unescaped, as lines of the source.
    private static func lines(of passage: Passage, source: [UInt8]) -> [CaptionLine] {
      let derived = DerivedSource(passage, source: source)
      return SourceLine.split(derived.bytes).flatMap { line in
        SubRipText.lines(of: line, source: derived.bytes).compactMap { inner in
          let found = derived.passage(inner.passage)
          let place = found.spans.last?.end ?? 0
          let lineEnd = derived.passage(inner.lineEnd).spans.first?.range ?? place..<place
          let caption = CaptionLine(found, lineEnd: lineEnd, source: source)
          return caption.isEmpty ? nil : caption
        }
      }
    }
  }
#endif
