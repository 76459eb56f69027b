/// Writes documents as `epitome.document/1`: one object, keys sorted.
public enum WireEncoder {
  /// What a line holds besides what stages found.
  public struct Options: Hashable, Sendable {
    /// Whether the source is written; without it its hash is, and the text always.
    public var includesSource = true
    /// Whether the object is spread over lines, for people.
    public var isPretty = false

    /// The wire form itself.
    public init() {}
  }

  /// The record as one line with its LF.
  public static func line(_ record: DocumentRecord, _ options: Options = Options()) -> [UInt8] {
    var writer = JSONWriter(pretty: options.isPretty)
    switch record {
    case .document(let document):
      // Plenty, for memory that is not written to costs nothing; to grow would take three times what stands there.
      writer.bytes.reserveCapacity(estimatedCount(document))
      write(document, options, to: &writer)
    case .failure(let failure): write(failure, to: &writer)
    }
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// Writes the line of a document, with its LF, in parts, so that it never stands in memory as a whole.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - options: what the line holds; it is never spread over several.
  ///   - put: takes the parts in order.
  package static func write(
    _ document: Document, _ options: Options, inPartsTo put: @escaping @Sendable ([UInt8]) -> Void
  ) {
    var writer = JSONWriter(handingOver: 1 << 16, to: put)
    write(document, options, to: &writer)
    put(writer.bytes + [0x0A])
  }

  /// About how many bytes a document's line has besides its layers.
  package static func estimatedCount(_ document: Document) -> Int {
    let texts = document.sourceBytes.count + document.bytes.count
    return texts + texts / 4 + 96 * document.alignment.runs.count + 1024
  }

  private static func write(_ document: Document, _ options: Options, to writer: inout JSONWriter) {
    let hasSource = options.includesSource && document.sourceHash == nil
    writer.beginObject()
    if !document.alignment.isIdentity {
      writer.key("alignment")
      document.alignment.write(to: &writer)
    }
    writer.key("format")
    writer.string(WireFormat.document)
    writer.key("id")
    writer.string(document.id)
    writer.key("layers")
    writer.beginObject()
    for name in document.layerNames {
      writer.key(name)
      document.layers[name]?.write(to: &writer)
    }
    writer.endObject()
    writer.key("meta")
    writer.value(.object(document.meta))
    writer.key("source")
    if hasSource {
      writer.string(utf8: document.sourceBytes, 0..<document.sourceBytes.count)
    } else {
      writer.beginObject()
      writer.key("sha256")
      writer.string(document.sourceHash ?? SHA256.hex(document.sourceBytes))
      writer.endObject()
    }
    if !document.alignment.isIdentity || !hasSource {
      writer.key("text")
      writer.string(utf8: document.bytes, 0..<document.bytes.count)
    }
    writer.endObject()
  }

  private static func write(_ failure: FailedDocument, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("error")
    writer.beginObject()
    writer.key("code")
    writer.string(failure.code)
    writer.key("message")
    writer.string(failure.message)
    writer.key("stage")
    writer.string(failure.stage)
    writer.endObject()
    writer.key("format")
    writer.string(WireFormat.error)
    writer.key("id")
    writer.string(failure.id)
    writer.endObject()
  }
}

/// Names of the wire forms.
public enum WireFormat {
  /// A document.
  public static let document = "epitome.document/1"
  /// A document that failed.
  public static let error = "epitome.error/1"
}
