import EpitomeCore

/// The wire form for Foundation's coders.
struct FoundationDocument: Codable {
  struct Cue: Codable { let source: [[Int]], start: Double?, end: Double?, speaker: String? }
  struct Structure: Codable { let source: [[Int]], kind: String, level: Int?, tag: String?, linkDensity: Double? }
  struct Block: Codable { let span: [Int], kind: String, level: Int?, speaker: String? }
  struct Run: Codable { let span: [Int], language: String, confidence: Double }
  struct Mark: Codable { let span: [Int], kind: String, reason: String }
  struct Sentence: Codable { let span: [Int] }
  struct Section: Codable { let span: [Int], title: String, titleSpan: [Int]?, start: Double?, end: Double? }
  struct Acronym: Codable { let short: String, long: String?, shortSpan: [Int], longSpan: [Int]? }
  struct Definition: Codable { let term: String, text: String, span: [Int] }
  struct Name: Codable { let text: String, kind: String, spans: [[Int]] }
  struct Term: Codable { let text: String, spans: [[Int]], score: Double, variants: [String]? }
  struct Line: Codable {
    let text: String, span: [Int], source: [[Int]], section: Int?, score: Double, start: Double?, end: Double?
    let speaker: String?
  }
  struct Layers: Codable {
    let cues: [Cue]?, structure: [Structure]?, blocks: [Block]?, languages: [Run]?, marks: [Mark]?
    let sentences: [Sentence]?, sections: [Section]?, acronyms: [Acronym]?, definitions: [Definition]?
    let names: [Name]?, terms: [Term]?, summary: [Line]?
  }
  let alignment: [[Int]]?, format: String, id: String, layers: Layers, meta: [String: JSONValue], source: String
  let text: String?
}

extension Document {
  /// Reads every layer, which else stays JSON until it is asked for.
  func readingAllLayers() throws -> Document {
    try setting(.cues, to: list(.cues)).setting(.structure, to: list(.structure)).setting(.blocks, to: list(.blocks))
      .setting(.languages, to: list(.languages)).setting(.marks, to: list(.marks))
      .setting(.sentences, to: list(.sentences)).setting(.sections, to: list(.sections))
      .setting(.acronyms, to: list(.acronyms)).setting(.definitions, to: list(.definitions))
      .setting(.names, to: list(.names)).setting(.terms, to: list(.terms)).setting(.summary, to: list(.summary))
  }
}
