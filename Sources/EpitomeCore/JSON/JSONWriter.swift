/// Writes JSON as UTF-8, with commas in the right places.
///
/// Escapes only what must be escaped. Calls follow the text: `beginObject`, `key` and a value for each member,
/// `endObject`; the writer does not sort keys and does not check that calls are balanced.
public struct JSONWriter: Sendable {
  /// What has been written.
  public var bytes: [UInt8] = []
  /// Whether lines are broken and indented by two spaces a level.
  public let pretty: Bool
  private var depth = 0
  private var needsComma = false
  private var followsKey = false
  /// Where to hand over what has been written, and from how many bytes on.
  private var outlet: (@Sendable ([UInt8]) -> Void)?
  private var enough = Int.max

  /// Creates a writer with nothing written.
  public init(pretty: Bool = false) {
    self.pretty = pretty
  }

  /// Creates a writer that does not keep what it writes.
  ///
  /// - Parameters:
  ///   - enough: From how many bytes on they are handed over; what is left at the end is up to the caller.
  ///   - outlet: Takes the bytes.
  package init(handingOver enough: Int, to outlet: @escaping @Sendable ([UInt8]) -> Void) {
    pretty = false
    self.enough = enough
    self.outlet = outlet
    bytes.reserveCapacity(2 * enough)
  }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Closes the innermost object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Closes the innermost array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes the key of the value that follows.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if pretty { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    separate()
    quote(text)
    needsComma = true
  }

  /// Writes a part of a UTF-8 text as a string.
  public mutating func string(utf8 text: [UInt8], _ range: Range<Int>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var rest = range.clamped(to: text.indices)
    while outlet != nil, rest.count > enough {
      appendEscaped(text, rest.prefix(enough))
      rest = rest.dropFirst(enough)
      handOver()
    }
    appendEscaped(text, rest)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    appendInteger(value)
    needsComma = true
  }

  /// Writes a number in its shortest form that reads back the same: whole numbers that fit in 64 bits as integers, and
  /// `null` if it is not finite.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if let whole = JSONNumber.whole(value) {
      word(whole)
    } else {
      word(value.description)
    }
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { word("null") }

  /// Writes a value that is JSON already, as it is.
  public mutating func raw(_ json: ArraySlice<UInt8>) {
    separate()
    var rest = json
    while outlet != nil, rest.count > enough {
      bytes.append(contentsOf: rest.prefix(enough))
      rest = rest.dropFirst(enough)
      handOver()
    }
    bytes.append(contentsOf: rest)
    needsComma = true
  }

  /// Writes any value.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): word(value)
    case .number(let value): number(value)
    case .bigNumber(let text): word(text)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let object):
      beginObject()
      for member in object {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }

  /// Ends the line after a complete value, so that the next value begins a line of JSON Lines.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if pretty && needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
    if bytes.count >= enough { handOver() }
  }

  private mutating func handOver() {
    outlet?(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes the comma and the line break that are due before a key or a value.
  @inline(__always)
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if pretty && depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * max(0, depth)))
  }

  private mutating func word(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func word(_ value: Int64) {
    if let value = Int(exactly: value) { integer(value) } else { word(String(value)) }
  }
}
