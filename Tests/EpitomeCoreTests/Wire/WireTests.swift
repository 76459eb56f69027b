import EpitomeCore
import EpitomeTesting
import Synchronization
import Testing

@Suite struct WireTests {
  static func line(_ document: Document, _ options: WireEncoder.Options = .init()) -> String {
    String(decoding: WireEncoder.line(.document(document), options).dropLast(), as: UTF8.self)
  }

  static func read(_ line: String) throws -> WireDecoder.Line {
    let bytes = Array(line.utf8)
    return try WireDecoder.read(bytes, range: 0..<bytes.count)
  }

  static func document(_ line: String) throws -> Document {
    guard case .record(.document(let document)) = try read(line) else { throw WrongKind() }
    return document
  }

  struct WrongKind: Error {}

  static let full = Document(id: "talks/rl.vtt", text: "Ann: RL works. あ\u{2028}", meta: ["title": "T", "n": 1.5])
    .setting(.cues, to: [Cue(source: [TextSpan(5, 14)], start: 12.34, end: 15, speaker: "Ann")])
    .setting(
      .structure,
      to: [
        StructureElement(source: [TextSpan(0, 4)], kind: "heading", level: 2, tag: "h2", linkDensity: 0)
      ]
    )
    .setting(.blocks, to: [Block(span: TextSpan(0, 14), kind: .utterance, level: nil, speaker: "Ann")])
    .setting(.languages, to: [LanguageRun(span: TextSpan(0, 14), language: "en", confidence: 0.98)])
    .setting(.marks, to: [Mark(span: TextSpan(15, 18), kind: .foreign, reason: "ja")])
    .setting(.sentences, to: [Sentence(span: TextSpan(0, 14))])
    .setting(
      .sections, to: [Section(span: TextSpan(0, 18), title: "RL", titleSpan: TextSpan(5, 7), start: 0, end: 2.5)]
    )
    .setting(.acronyms, to: [Acronym(short: "RL", long: nil, shortSpan: TextSpan(5, 7), longSpan: nil)])
    .setting(.definitions, to: [Definition(term: "RL", termSpan: TextSpan(5, 7), text: "works", span: TextSpan(8, 13))])
    .setting(.names, to: [Name(text: "Ann", kind: .person, spans: [TextSpan(0, 3)])])
    .setting(.terms, to: [Term(text: "RL", spans: [TextSpan(5, 7)], score: 1, variants: ["R"], start: 1)])
    .setting(
      .summary,
      to: [
        SummaryLine(
          text: "RL works.", span: TextSpan(5, 14), source: [TextSpan(5, 14)], section: 0, score: 0.5, start: 12.34,
          end: 15, speaker: "Ann")
      ])

  @Test func `a line written in parts has the bytes of one written at once`() throws {
    let line = "Ann: \"RL\" works. あ\n"
    var document = Document(id: "t", text: String(repeating: line, count: 20_000))
    document.set(.cues, to: (0..<5000).map { Cue(source: [TextSpan($0, $0 + 1)], start: Double($0), speaker: "A\n") })
    let edited = try document.applying(
      (0..<4000).map { TextEdit(TextSpan($0 * line.utf8.count, $0 * line.utf8.count), "-") })
    let decoded = try Self.document(Self.line(edited))
    for document in [Self.full, edited, decoded, decoded.setting(.sentences, to: [])] {
      var withoutSource = WireEncoder.Options()
      withoutSource.includesSource = false
      for options in [WireEncoder.Options(), withoutSource] {
        let parts = Mutex<[[UInt8]]>([])
        WireEncoder.write(document, options) { part in parts.withLock { $0.append(part) } }
        let written = parts.withLock { $0 }
        #expect(written.flatMap { $0 } == WireEncoder.line(.document(document), options))
        #expect(written.allSatisfy { $0.count < 1 << 18 })
      }
    }
  }

  @Test func `writes one line with sorted keys, and text only where it differs`() {
    let document = Document(id: "t", text: "ab").setting(.sentences, to: [Sentence(span: TextSpan(0, 2))])
    #expect(
      Self.line(document)
        == #"{"format":"epitome.document/1","id":"t","layers":{"sentences":[{"span":[0,2]}]},"meta":{},"source":"ab"}"#)
  }

  @Test func `writes text and alignment where text and source differ`() throws {
    let document = try Document(id: "t", text: "a-b").applying([TextEdit(TextSpan(1, 2), "")])
    #expect(
      Self.line(document)
        == #"{"alignment":[[0,1,0,1],[1,1,1,2],[1,2,2,3]],"format":"epitome.document/1","id":"t","layers":{},"meta":{},"source":"a-b","text":"ab"}"#
    )
  }

  @Test func `every layer comes back as it was`() throws {
    let line = Self.line(Self.full)
    let back = try Self.document(line)
    #expect(Self.line(back) == line)
    #expect(try back.layer(.cues) == Self.full.layer(.cues))
    #expect(try back.layer(.structure) == Self.full.layer(.structure))
    #expect(try back.layer(.blocks) == Self.full.layer(.blocks))
    #expect(try back.layer(.languages) == Self.full.layer(.languages))
    #expect(try back.layer(.marks) == Self.full.layer(.marks))
    #expect(try back.layer(.sections) == Self.full.layer(.sections))
    #expect(try back.layer(.acronyms) == Self.full.layer(.acronyms))
    #expect(try back.layer(.definitions) == Self.full.layer(.definitions))
    #expect(try back.layer(.names) == Self.full.layer(.names))
    #expect(try back.layer(.terms) == Self.full.layer(.terms))
    #expect(try back.layer(.summary) == Self.full.layer(.summary))
  }

  @Test func `a bare record keeps further keys in its meta`() throws {
    let line = #"{"text":"Hi","lang":"en","show":{"n":1},"meta":{"lang":"de"}}"#
    guard case .bare(let record) = try Self.read(line) else { throw WrongKind() }
    #expect(record.meta == ["lang": "de", "show": ["n": 1]])
    #expect(record.language == nil)
  }

  @Test func `passes on layers, fields and meta that it does not know`() throws {
    let line =
      #"{"format":"epitome.document/1","id":"t","layers":{"mood":{"z":[1,2.50],"a":null}},"meta":{"x":[1]},"source":"ab"}"#
    #expect(Self.line(try Self.document(line)) == line)
  }

  @Test func `writes layers that it knows in one form, however they came`() throws {
    let layers = #"{"cues": [ {"start" : 1.50,"source":[[0,1]], "speaker":"\u0041"}],"sentences":[{"span":[0, 2]}]}"#
    let line = #"{"format":"epitome.document/1","id":"t","layers":\#(layers),"source":"ab"}"#
    #expect(
      Self.line(try Self.document(line))
        == #"{"format":"epitome.document/1","id":"t","#
        + #""layers":{"cues":[{"source":[[0,1]],"speaker":"A","start":1.5}],"sentences":[{"span":[0,2]}]},"meta":{},"source":"ab"}"#
    )
  }

  @Test func `an unknown layer outlives a rewriter`() throws {
    let line = #"{"format":"epitome.document/1","id":"t","layers":{"mood":[1],"sentences":[]},"source":"ab"}"#
    let edited = try Self.document(line).applying([TextEdit(TextSpan(0, 1), "")])
    #expect(edited.layerNames == ["mood"])
  }

  @Test func `a document without its source keeps text and positions`() throws {
    var options = WireEncoder.Options()
    options.includesSource = false
    let document = try Document(id: "t", text: "a-b").applying([TextEdit(TextSpan(1, 2), "")])
    let line = Self.line(document, options)
    let back = try Self.document(line)
    #expect(back.text == "ab")
    #expect(back.sourceHash == SHA256.hex(Array("a-b".utf8)))
    #expect(back.sourceRanges(of: TextSpan(0, 2)) == [TextSpan(0, 3)])
    #expect(Self.line(back) == line)
  }

  @Test func `reads word of a failed document and writes it again`() throws {
    let line =
      #"{"error":{"code":"decode","message":"no text","stage":"read"},"format":"epitome.error/1","id":"x"}"#
    guard case .record(let record) = try Self.read(line) else { throw WrongKind() }
    #expect(String(decoding: WireEncoder.line(record).dropLast(), as: UTF8.self) == line)
  }

  @Test func `reads a bare record`() throws {
    guard case .bare(let record) = try Self.read(#"{"text":"Hi","language":"en","id":null}"#) else { throw WrongKind() }
    #expect(record == .init(id: nil, text: Array("Hi".utf8), language: "en", meta: [:]))
  }

  @Test(arguments: [
    #"{"text":"a","layers":{"x":[]}}"#, #"{"id":"a"}"#, #"[1]"#, #"{"format":"epitome.document/9","id":"a"}"#,
    #"{"format":"epitome.document/1","source":"a"}"#, #"{"format":"epitome.document/1","id":"t"}"#,
    #"{"format":"epitome.document/1","id":"t","source":"abc","text":"ab"}"#,
    #"{"format":"epitome.document/1","id":"t","source":"abc","text":"ab","alignment":[[0,1,0,1]]}"#,
    #"{"format":"epitome.document/1","id":"t","source":"abc","text":"ab","alignment":[[0,2,0,9]]}"#,
    #"{"format":"epitome.document/1","id":"t","source":"abc","text":"ab","alignment":[[0,2,0]]}"#,
    #"{"format":"epitome.document/1","id":"t","source":"é","text":"é","alignment":[[0,1,0,1],[1,2,1,2]]}"#,
  ])
  func `refuses a line that is no record`(line: String) {
    #expect(throws: JSONError.self) { try Self.read(line) }
  }

  @Test func `a layer of another shape is an error, never nil`() throws {
    let line = #"{"format":"epitome.document/1","id":"t","layers":{"sentences":[{"span":[3,1]}]},"source":"ab"}"#
    let document = try Self.document(line)
    #expect(throws: LayerFormatError.self) { try document.layer(.sentences) }
  }

  @Test func `random documents come back byte for byte`() throws {
    var random = RandomText(seed: 3)
    for _ in 0..<300 {
      var document = Document(
        id: random.text(words: 2), text: random.text(words: 30), meta: ["k": .string(random.text(words: 3))])
      document.set(.names, to: [Name(text: random.text(words: 2), kind: .work, spans: [TextSpan(0, 0)])])
      let line = Self.line(document)
      #expect(!line.dropLast().contains("\n"))
      #expect(Self.line(try Self.document(line)) == line)
    }
  }
}
