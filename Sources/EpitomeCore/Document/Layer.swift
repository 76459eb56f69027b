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
  /// Whether what came over the wire is a layer of Epitome's own, whose form is known.
  private var isKnown = false

  init<Value: LayerValue>(_ value: Value, anchor: LayerAnchor) {
    typed = value
    self.anchor = anchor
  }

  /// A layer as JSON.
  ///
  /// - Parameters:
  ///   - wire: the layer.
  ///   - anchor: what it points into.
  ///   - isKnown: whether it is one of Epitome's own, which leaves in canonical form.
  init(wire: ArraySlice<UInt8>, anchor: LayerAnchor, isKnown: Bool = false) {
    self.wire = wire
    self.anchor = anchor
    self.isKnown = isKnown
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

  /// Writes the layer. What came over the wire goes on as the bytes that came, unless it is known and they are not as they would be
  /// written here.
  func write(to writer: inout JSONWriter) {
    if let typed { return typed.write(to: &writer) }
    guard let wire else { return }
    if isKnown, writer.pretty || !CanonicalJSON.holds(wire), let value = try? JSONValue(parsing: Array(wire)) {
      writer.value(value)
    } else {
      writer.raw(wire)
    }
  }
}
