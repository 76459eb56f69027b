#if DocumentFormats
  import EpitomeCore
  import EpitomeFormats

  /// Timed text (W3C TTML2, with its profiles IMSC 1.2 and the older DFXP): paragraphs with times of their own or of what they
  /// stand in, spans with times, agents as speakers.
  public enum TTMLFormat: TranscriptFormat {
    /// `ttml`.
    public static let name = "ttml"
    /// `application/ttml+xml`.
    public static let mediaType = "application/ttml+xml"
    /// `ttml`, `dfxp`, `imsc`, `xml`.
    public static let fileExtensions = ["ttml", "dfxp", "imsc", "itt", "xml"]

    /// Sure where the root element is `tt`.
    public static func confidence(in probe: FormatProbe) -> Double {
      probe.markup?.name == "tt" ? 1 : 0
    }

    /// Finds the paragraphs.
    public static func parse(_ probe: FormatProbe) throws -> ParsedTranscript {
      var reader = TTMLReader(source: probe.source)
      try XMLEvents.readFormat(probe.source) { event in
        switch event {
        case .open(let element): reader.open(element)
        case .close(let range): reader.close(range)
        case .text(let range, let replacement): reader.text(range, replacement)
        }
      }
      return reader.finish()
    }
  }

  extension XMLEvents {
    /// Reads a file; what is wrong with it is an error of its format.
    static func readFormat(_ source: [UInt8], _ body: (Event) -> Void) throws(TranscriptFormatError) {
      do {
        try read(source, body)
      } catch {
        throw TranscriptFormatError(message: error.message, offset: min(error.offset, source.count))
      }
    }
  }

  /// Follows the elements of a TTML file with the times and speakers that hold in each.
  private struct TTMLReader {
    /// What holds inside an element.
    private struct Context {
      var name: String
      /// From when to when it is shown; nil where nothing says so.
      var start: Double?
      var end: Double?
      var speaker: String?
      var keepsSpace = false
      /// Whether its children follow each other in time (`timeContainer="seq"`), and when the last one ended.
      var isSequence = false
      var previousEnd: Double?
      /// The agent whose name is being read.
      var agent: String?
    }

    private let source: [UInt8]
    private var clock = TTMLTime { _ in nil }
    private var stack: [Context] = []
    private var agents: [String: String] = [:]
    private var meta: JSONObject = [:]
    /// The paragraph that is being read: what is said in it, each stretch with its times and speaker.
    private var paragraph: [(context: Context, text: FoldedText)]?
    private var drafts: [CueDraft] = []
    private var captured: String?
    /// Whether a word or a sentence of Apple Podcasts opens, which writes no spaces between them.
    private var opensUnit = false

    init(source: [UInt8]) {
      self.source = source
    }

    mutating func open(_ element: XMLElement) {
      var context = stack.last ?? Context(name: "")
      context.name = element.name
      context.isSequence = element["timeContainer"] == "seq"
      context.previousEnd = nil
      if let space = element["space"] { context.keepsSpace = space == "preserve" }
      switch element.name {
      case "tt":
        clock = TTMLTime { element[$0] }
        if let language = element["lang"], !language.isEmpty { meta["language"] = .string(language) }
      case "agent": context.agent = element["id"]
      case "body", "div", "p", "span", "br":
        if let unit = element["unit"] {
          if unit != "word" { absoluteTime(element, &context) }
        } else {
          time(element, &context)
        }
        if let agent = element["agent"]?.split(separator: " ").first {
          context.speaker = String(agent.hasPrefix("#") ? agent.dropFirst() : agent)
        }
      case "title", "name": captured = ""
      default: break
      }
      if element.name == "p", paragraph == nil { paragraph = [] }
      if element.name == "br" { stretch(context) { $0.lineBreak(element.range) } }
      if element["unit"] != nil { opensUnit = true }
      stack.append(context)
    }

    /// Sets the interval of an element inside that of its parent (TTML2, section 12.2).
    private mutating func time(_ element: XMLElement, _ context: inout Context) {
      let parent = stack.last
      let origin = (parent?.isSequence == true ? parent?.previousEnd : nil) ?? parent?.start
      let begin = element["begin"].flatMap(clock.seconds)
      let end = element["end"].flatMap(clock.seconds)
      let length = element["dur"].flatMap(clock.seconds)
      if begin != nil || end != nil || length != nil || parent?.isSequence == true {
        context.start = sum(origin, begin ?? 0)
      }
      if end != nil || length != nil {
        let byEnd = end.map { sum(origin, $0) }
        let byLength = length.map { sum(context.start, $0) }
        let found = min(byEnd ?? .infinity, byLength ?? .infinity, parent?.end ?? .infinity)
        context.end = max(found, context.start ?? 0)
      }
    }

    /// Sets the interval of a sentence of Apple Podcasts, whose times count from the start and not from those around it. Words have times
    /// too, but are no cues.
    private func absoluteTime(_ element: XMLElement, _ context: inout Context) {
      context.start = element["begin"].flatMap(clock.seconds) ?? context.start
      context.end = (element["end"].flatMap(clock.seconds) ?? context.end).map { max($0, context.start ?? 0) }
    }

    private func sum(_ origin: Double?, _ offset: Double) -> Double {
      guard let origin, origin > 0 else { return offset }
      return ((origin + offset) * 1_000_000).rounded() / 1_000_000
    }

    mutating func close(_ range: Range<Int>) {
      guard let context = stack.popLast() else { return }
      if stack.last?.isSequence == true, let end = context.end { stack[stack.count - 1].previousEnd = end }
      if let captured, context.name == "title" || context.name == "name" {
        let bytes = Array(captured.utf8)
        let label = ByteScan.label(bytes, bytes.indices)
        if !label.isEmpty {
          if let agent = context.agent { agents[agent] = label } else if context.name == "title" { title(label) }
        }
        self.captured = nil
      }
      if context.name == "p", !stack.contains(where: { $0.name == "p" }) { finishParagraph() }
    }

    /// The first title is the document's; those after it belong to parts.
    private mutating func title(_ label: String) {
      if meta["title"] == nil { meta["title"] = .string(label) }
    }

    mutating func text(_ range: Range<Int>, _ replacement: [UInt8]?) {
      if captured != nil {
        captured? += replacement.map { String(decoding: $0, as: UTF8.self) } ?? ByteScan.string(source, range)
      }
      guard let context = stack.last, context.name == "p" || context.name == "span" else { return }
      let source = source
      var replacement = replacement
      if replacement == nil, let reference = HTMLReferences.decode(source, at: range.lowerBound, to: range.upperBound),
        reference.end == range.upperBound
      {
        replacement = reference.utf8
      }
      let isApart = opensUnit && !SegmentList.isUnspaced(Array(source[range]))
      opensUnit = false
      stretch(context) { text in
        if isApart { text.gap(range.lowerBound) }
        text.add(range, as: replacement, source: source, keepsSpace: context.keepsSpace)
      }
    }

    /// Adds to the stretch of the paragraph that has the times and the speaker of `context`, or begins one.
    private mutating func stretch(_ context: Context, _ add: (inout FoldedText) -> Void) {
      guard var stretches = paragraph else { return }
      paragraph = nil
      let last = stretches.last?.context
      if last == nil || last?.start != context.start || last?.end != context.end || last?.speaker != context.speaker {
        stretches.append((context, FoldedText()))
      }
      add(&stretches[stretches.count - 1].text)
      paragraph = stretches
    }

    private mutating func finishParagraph() {
      for (context, text) in paragraph ?? [] {
        drafts.append(
          CueDraft(text.passage, start: context.start, end: context.end, speaker: context.speaker))
      }
      paragraph = nil
    }

    mutating func finish() -> ParsedTranscript {
      finishParagraph()
      for index in drafts.indices {
        if let id = drafts[index].speaker { drafts[index].speaker = agents[id] ?? id }
      }
      return MarkupCaptions.assemble(drafts, source: source, meta: meta)
    }
  }
#endif
