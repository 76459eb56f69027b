extension Document {
  /// The document with the hash in the place of its source; texts in ``meta`` and in the layers, and whole numbers in ``meta``,
  /// are as `change` leaves them.
  ///
  /// - Parameter change: what becomes of a text; the same for the same text.
  /// - Returns: the document, of which neither texts nor keys stand as they were.
  public func withoutSource(changing change: (String) -> String) -> Document {
    var document = Document(
      id: id, meta: Self.changed(meta, numbers: true, change), source: [],
      sourceHash: sourceHash ?? SHA256.hex(sourceBytes), text: bytes,
      alignment: alignment.isIdentity ? alignment : Alignment(merging: alignment.runs, text: bytes, source: nil))
    for name in layerNames {
      guard let box = layers[name], let value = json(layer: name) else { continue }
      let changed = Self.changed(value, numbers: false, change)
      if changed == value {
        document.layers[name] = box
      } else {
        var writer = JSONWriter()
        changed.write(to: &writer)
        document.layers[name] = LayerBox(wire: writer.bytes[...], anchor: box.anchor)
      }
    }
    return document
  }

  private static func changed(_ value: JSONValue, numbers: Bool, _ change: (String) -> String) -> JSONValue {
    switch value {
    case .string(let text): return .string(change(text))
    case .integer(let number) where numbers:
      let digits = String(number)
      let text = change(digits)
      return text == digits ? value : .string(text)
    case .bigNumber(let digits) where numbers:
      let text = change(digits)
      return text == digits ? value : .string(text)
    case .array(let values): return .array(values.map { changed($0, numbers: numbers, change) })
    case .object(let object): return .object(changed(object, numbers: numbers, change))
    case .null, .bool, .integer, .number, .bigNumber: return value
    }
  }

  private static func changed(_ object: JSONObject, numbers: Bool, _ change: (String) -> String) -> JSONObject {
    JSONObject(object.map { (key: change($0.key), value: changed($0.value, numbers: numbers, change)) })
  }
}
