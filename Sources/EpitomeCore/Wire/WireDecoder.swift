/// Reads one line of the wire.
public enum WireDecoder {
  /// What a line turned out to be.
  public enum Line: Sendable {
    /// A document or word of a failed one.
    case record(DocumentRecord)
    /// A bare record: a text with perhaps an id, a language and meta, to be read as plain text is. Other keys go into its meta.
    case bare(BareRecord)
  }

  /// A JSON object with a `text`, and perhaps an `id`, a `language` and a `meta`.
  public struct BareRecord: Hashable, Sendable {
    /// The record's id, if it has one.
    public var id: String?
    /// The text, as UTF-8.
    public var text: [UInt8]
    /// The language that the record says it has.
    public var language: String?
    /// What else the record knows.
    public var meta: JSONObject = [:]

    /// A record of its parts.
    public init(id: String? = nil, text: [UInt8], language: String? = nil, meta: JSONObject = [:]) {
      self.id = id
      self.text = text
      self.language = language
      self.meta = meta
    }
  }

  /// Reads the line that stands in `range` of `bytes`, without its LF.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - range: of the line.
  /// - Returns: a document, word of a failed one, or a bare record.
  /// - Throws: ``JSONError`` where the line is no JSON or no record; its offset counts from the start of `bytes`.
  public static func read(_ bytes: [UInt8], range: Range<Int>) throws -> Line {
    var fields = Fields()
    var reader = JSONReader(bytes, range: range)
    let opening = reader.position
    try reader.beginObject()
    while let key = try reader.nextKey() {
      try fields.read(key, from: &reader, bytes: bytes)
    }
    try reader.finish()
    switch fields.format {
    case WireFormat.document: return .record(.document(try fields.document(at: opening)))
    case WireFormat.error: return .record(.failure(try fields.failure(at: opening)))
    case let other?:
      throw JSONError(message: "expected format \"\(WireFormat.document)\", found \"\(other)\"", offset: opening)
    case nil: return .bare(try fields.bareRecord(at: opening))
    }
  }

  /// Whether a line looks like a record of any of the three kinds; nothing is checked past its keys.
  public static func isRecord(_ bytes: [UInt8], range: Range<Int>) -> Bool {
    var reader = JSONReader(bytes, range: range)
    guard (try? reader.beginObject()) != nil else { return false }
    var hasText = false
    do {
      while let key = try reader.nextKey() {
        if key == "format" {
          return [WireFormat.document, WireFormat.error].contains(try reader.readString())
        }
        if key == "text" {
          hasText = try reader.peek() == .string
        } else if !Fields.bareKeys.contains(key), !Fields.documentKeys.contains(key) {
          return false
        }
        _ = try reader.skipValue()
      }
      return hasText
    } catch {
      return false
    }
  }
}

/// The fields of a line as they come, in any order.
private struct Fields {
  static let bareKeys: Set<String> = ["id", "text", "language", "meta"]
  static let documentKeys: Set<String> = ["alignment", "format", "layers", "source", "error"]

  var format: String?
  private var id: String?
  private var text: [UInt8]?
  private var language: String?
  private var meta: JSONObject = [:]
  private var source: [UInt8]?
  private var sourceHash: String?
  private var alignment: AlignmentRuns?
  private var layers: [String: LayerBox] = [:]
  private var error: JSONObject?
  private var others: JSONObject = [:]

  mutating func read(_ key: String, from reader: inout JSONReader, bytes: [UInt8]) throws {
    let at = reader.position
    switch key {
    case "format": format = try reader.readString()
    case "id":
      if try !reader.skipNull() { id = try reader.readString() }
    case "text": text = try reader.readStringBytes()
    case "language":
      if try !reader.skipNull() { language = try reader.readString() }
    case "meta":
      if try reader.skipNull() { return }
      guard let object = try reader.readValue().object else {
        throw JSONError(message: "expected an object as \"meta\"", offset: at)
      }
      meta = object
    case "source":
      if try reader.peek() == .object {
        guard case .string(let hash)? = try reader.readValue().object?["sha256"] else {
          throw JSONError(message: "expected text or {\"sha256\":…} as \"source\"", offset: at)
        }
        sourceHash = hash
      } else {
        source = try reader.readStringBytes()
      }
    case "alignment": alignment = try Alignment.readEntries(from: &reader)
    case "layers": try readLayers(from: &reader, bytes: bytes)
    case "error": error = try reader.readValue().object
    default:
      others[key] = try reader.readValue()
    }
  }

  private mutating func readLayers(from reader: inout JSONReader, bytes: [UInt8]) throws {
    try reader.beginObject()
    while let name = try reader.nextKey() {
      let range = try reader.skipValue()
      layers[name] = LayerBox(
        wire: bytes[range], anchor: WireAnchors.anchor(of: name), isKnown: WireAnchors.isKnown(name))
    }
  }

  func document(at offset: Int) throws -> Document {
    guard let id else { throw JSONError(message: "expected an \"id\" in the document", offset: offset) }
    guard source != nil || sourceHash != nil else {
      throw JSONError(message: "expected a \"source\" in the document", offset: offset)
    }
    let known = source ?? []
    guard let text = text ?? source else {
      throw JSONError(message: "expected a \"text\" in a document that has only the hash of its source", offset: offset)
    }
    let way: Alignment
    if let alignment {
      guard alignment.textEnd == text.count,
        source == nil || alignment.allSatisfy({ $0.source.end <= known.count }),
        alignment.allSatisfy({ text.isScalarBoundary($0.text.start) })
      else {
        throw JSONError(message: "the alignment does not fit text and source", offset: offset)
      }
      way = Alignment(merging: alignment, text: text, source: source)
    } else {
      guard source == nil || text == known else {
        throw JSONError(message: "expected an \"alignment\", since text and source differ", offset: offset)
      }
      way = Alignment(identity: text.count)
    }
    var document = Document(
      id: id, meta: meta, source: known, sourceHash: sourceHash, text: text, alignment: way)
    document.layers = layers
    return document
  }

  func failure(at offset: Int) throws -> FailedDocument {
    guard let id, let error else { throw JSONError(message: "expected \"id\" and \"error\"", offset: offset) }
    func field(_ name: String) -> String { error[name]?.string ?? "" }
    return FailedDocument(id: id, code: field("code"), stage: field("stage"), message: field("message"))
  }

  /// A record with keys of its own keeps them in its meta, where a user would look for them.
  func bareRecord(at offset: Int) throws -> WireDecoder.BareRecord {
    guard let text else { throw JSONError(message: "expected a \"text\" in the record", offset: offset) }
    guard source == nil, alignment == nil, layers.isEmpty else {
      throw JSONError(message: "expected a \"format\" in an object that has a source or layers", offset: offset)
    }
    var meta = meta
    for (key, value) in others where meta[key] == nil { meta[key] = value }
    return WireDecoder.BareRecord(id: id, text: text, language: language, meta: meta)
  }
}

/// What layers on the wire point into, by name. A layer that nobody here knows counts as anchored to the source, so it passes on.
enum WireAnchors {
  private static let text: Set<String> = [
    LayerKey.blocks.name, LayerKey.languages.name, LayerKey.marks.name, LayerKey.sentences.name, LayerKey.sections.name,
    LayerKey.acronyms.name, LayerKey.definitions.name, LayerKey.names.name, LayerKey.terms.name, LayerKey.summary.name,
  ]

  private static let source: Set<String> = [LayerKey.cues.name, LayerKey.structure.name]

  static func anchor(of name: String) -> LayerAnchor { text.contains(name) ? .text : .source }

  /// Whether the form of the layer is part of the contract.
  static func isKnown(_ name: String) -> Bool { text.contains(name) || source.contains(name) }
}
