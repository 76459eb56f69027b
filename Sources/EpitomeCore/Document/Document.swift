/// One transcript on its way through a pipeline: what was read, the text that stages see, and what they found in it.
///
/// A document is a value. Its ``sourceBytes`` never change; its text changes only by ``applying(_:)``, which keeps the way back
/// to the source; everything that a stage finds is a layer.
public struct Document: Sendable {
  /// Unique within a run: the path relative to the folder that was named, or a hash of the content.
  public let id: String
  /// What the reader knows of the file: title, media type, encoding, size, and whatever the record carried.
  public var meta: JSONObject
  /// The decoded file as UTF-8; empty where the record came without its source (see ``sourceHash``).
  public let sourceBytes: [UInt8]
  /// SHA-256 of the source in hex where the record came without it, else nil.
  public let sourceHash: String?
  /// The text that stages see, as UTF-8.
  public private(set) var bytes: [UInt8]
  /// The way from the text back to the source.
  public private(set) var alignment: Alignment

  var layers: [String: LayerBox] = [:]
  private var cache = DerivedCache()

  /// A document whose text is its source.
  public init(id: String, text: String, meta: JSONObject = [:]) {
    self.init(id: id, source: Array(text.utf8), meta: meta)
  }

  /// A document whose text is its source, given as valid UTF-8.
  public init(id: String, source: [UInt8], meta: JSONObject = [:]) {
    self.id = id
    self.meta = meta
    sourceBytes = source
    sourceHash = nil
    bytes = source
    alignment = Alignment(identity: source.count)
  }

  /// A document whose text was made from its source by a reader.
  public init(id: String, source: [UInt8], transcript: TextBuilder.Result, meta: JSONObject = [:]) {
    self.id = id
    self.meta = meta
    sourceBytes = source
    sourceHash = nil
    bytes = transcript.bytes
    alignment = transcript.alignment
  }

  /// A document as it stood on the wire.
  init(id: String, meta: JSONObject, source: [UInt8], sourceHash: String?, text: [UInt8], alignment: Alignment) {
    self.id = id
    self.meta = meta
    sourceBytes = source
    self.sourceHash = sourceHash
    bytes = text
    self.alignment = alignment
  }

  /// The text as a string. Linear in its length: stages read ``bytes``.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The source as a string. Linear in its length.
  public var source: String { String(decoding: sourceBytes, as: UTF8.self) }

  /// The text of a span; empty where the span does not lie in the text.
  public func string(_ span: TextSpan) -> String {
    guard 0 <= span.start, span.end <= bytes.count else { return "" }
    return String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// Where the text of `span` stands in the source.
  public func sourceRanges(of span: TextSpan) -> [TextSpan] {
    alignment.sourceRanges(of: span)
  }

  /// What `make` computes from the text and the layers anchored to the source, kept for as long as these stand and shared by
  /// copies of the document.
  public func derived<Value: Sendable>(
    _ key: DerivedKey<Value>, _ make: (Document) throws -> Value
  ) rethrows -> Value {
    try cache.value(key) { try make(self) }
  }

  /// The document after `edits` of its text. Layers anchored to the text are dropped; the others stand.
  ///
  /// - Parameter edits: sorted, not overlapping, on scalar boundaries of the text.
  /// - Returns: the document with the new text.
  /// - Throws: ``InvalidEdits`` where they are not.
  public func applying(_ edits: [TextEdit]) throws -> Document {
    guard !edits.isEmpty else { return self }
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count)
    var position = 0
    for edit in edits {
      guard position <= edit.span.start, edit.span.end <= bytes.count,
        bytes.isScalarBoundary(edit.span.start), bytes.isScalarBoundary(edit.span.end)
      else { throw InvalidEdits(span: edit.span, after: position, count: bytes.count) }
      edited.append(contentsOf: bytes[position..<edit.span.start])
      edited.append(contentsOf: edit.replacement)
      position = edit.span.end
    }
    edited.append(contentsOf: bytes[position...])
    var document = self
    document.alignment = alignment.applying(edits, edited: edited, source: sourceHash == nil ? sourceBytes : nil)
    document.bytes = edited
    document.layers = layers.filter { $0.value.anchor == .source }
    document.cache = DerivedCache()
    return document
  }
}

// MARK: - Layers

extension Document {
  /// The value of a layer, or nil where no stage has written it.
  ///
  /// - Throws: ``LayerFormatError`` where the layer came over the wire in another shape.
  public func layer<Value: LayerValue>(_ key: LayerKey<Value>) throws -> Value? {
    guard let box = layers[key.name] else { return nil }
    do {
      guard let value = try box.value(Value.self) else {
        throw LayerFormatError(layer: key.name, reason: "it holds another type than \(Value.self)")
      }
      return value
    } catch let error as JSONError {
      throw LayerFormatError(layer: key.name, reason: error.message)
    }
  }

  /// The value of a layer that a stage cannot do without.
  ///
  /// - Throws: ``MissingLayer`` where no stage has written it, ``LayerFormatError`` where it has another shape.
  public func require<Value: LayerValue>(_ key: LayerKey<Value>) throws -> Value {
    guard let value = try layer(key) else { throw MissingLayer(layer: key.name) }
    return value
  }

  /// The value of a layer that holds a list, or an empty list where no stage has written it.
  ///
  /// - Throws: ``LayerFormatError`` where the layer has another shape.
  public func list<Element>(_ key: LayerKey<[Element]>) throws -> [Element] {
    try layer(key) ?? []
  }

  /// Writes a layer, in the place of one of the same name.
  public mutating func set<Value: LayerValue>(_ key: LayerKey<Value>, to value: Value) {
    layers[key.name] = LayerBox(value, anchor: key.anchor)
    // What was computed may rest on what a reader saw too; such layers are written before anything is.
    if key.anchor == .source { cache = DerivedCache() }
  }

  /// The document with a layer written.
  public func setting<Value: LayerValue>(_ key: LayerKey<Value>, to value: Value) -> Document {
    var document = self
    document.set(key, to: value)
    return document
  }

  /// A layer of any type as it stands on the wire, or nil where no stage has written it.
  public func json(layer name: String) -> JSONValue? {
    guard let box = layers[name] else { return nil }
    var writer = JSONWriter()
    box.write(to: &writer)
    return try? JSONValue(parsing: writer.bytes)
  }

  /// Names of the layers that stand, sorted.
  public var layerNames: [String] { layers.keys.sorted() }

  /// Whether a layer of this name stands.
  public func hasLayer(_ name: String) -> Bool { layers[name] != nil }
}

// MARK: - Documents from outside

extension Document {
  /// The document with what a program outside made of it: its meta, some of its layers, perhaps its text. All else stays as it
  /// was, to the byte.
  ///
  /// - Parameters:
  ///   - answer: the document as it came back.
  ///   - names: of the layers to take.
  ///   - takesText: whether the text is taken, which drops the layers anchored to the one there was.
  /// - Returns: the document with all that.
  package func adopting(_ answer: Document, layers names: [String], takesText: Bool) -> Document {
    var document = self
    document.meta = answer.meta
    if takesText {
      document.bytes = answer.bytes
      document.alignment = answer.alignment
      document.layers = layers.filter { $0.value.anchor == .source }
    }
    document.cache = DerivedCache()
    for name in names {
      guard let value = answer.json(layer: name) else { continue }
      var writer = JSONWriter()
      writer.value(value)
      document.layers[name] = LayerBox(wire: writer.bytes[...], anchor: WireAnchors.anchor(of: name))
    }
    return document
  }
}
