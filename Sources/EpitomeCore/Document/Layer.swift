/// What a layer holds: a value that can be compared, shared between tasks, and written to the wire.
///
/// A `Codable` type gets its wire form for free; the built-in layers have faster ones of their own.
public typealias LayerValue = Hashable & Sendable & WireCodable

/// What the positions in a layer point into.
public enum LayerAnchor: String, Hashable, Sendable {
  /// The text: the layer is dropped when a rewriter changes the text.
  case text
  /// The source, which never changes: the layer survives every rewriter.
  case source
}

/// Names a layer and says what type its value has.
public struct LayerKey<Value: LayerValue>: Sendable {
  /// The key of the layer on the wire.
  public let name: String
  /// What its positions point into.
  public let anchor: LayerAnchor

  /// A key for a layer; names are unique in a document.
  public init(_ name: String, anchor: LayerAnchor = .text) {
    self.name = name
    self.anchor = anchor
  }
}

/// A layer as a document holds it: typed, or as it came over the wire and was not asked for yet.
struct LayerBox: Sendable {
  var anchor: LayerAnchor
  private var typed: (any LayerValue)?
  private var wire: ArraySlice<UInt8>?

  init<Value: LayerValue>(_ value: Value, anchor: LayerAnchor) {
    typed = value
    self.anchor = anchor
  }

  /// A layer of a kind that nobody has named yet; it counts as anchored to the source, for it passes on unchanged.
  init(wire: ArraySlice<UInt8>, anchor: LayerAnchor = .source) {
    self.wire = wire
    self.anchor = anchor
  }

  /// The value, read from the wire if that is where it still stands.
  func value<Value: LayerValue>(_ type: Value.Type) throws -> Value? {
    if let typed { return typed as? Value }
    guard let wire else { return nil }
    var reader = JSONReader(Array(wire))
    let value = try Value(from: &reader)
    try reader.finish()
    return value
  }

  func write(to writer: inout JSONWriter) {
    if let wire {
      writer.raw(wire)
    } else if let typed {
      typed.write(to: &writer)
    }
  }
}
