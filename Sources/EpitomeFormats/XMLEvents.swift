import CFormats

/// The tags and texts in an XML file, in order, each with its place in the bytes.
///
/// Read with expat, some thousands at a time: all of them would take several times the memory of the file. The bytes are UTF-8 whatever the declaration says; nothing else is opened, and a file that declares entities of
/// its own is refused. Linear.
public struct XMLEvents: Sendable {
  /// What stands in a file.
  public enum Event: Hashable, Sendable {
    /// A tag that opens an element; a tag that closes it again is followed by ``close(_:)`` of the same place.
    case open(XMLElement)
    /// A tag that closes the element that was opened last.
    case close(Range<Int>)
    /// Text, and what it stands for where that is not its very bytes: a reference, or a line end.
    case text(Range<Int>, replacement: [UInt8]?)
  }

  /// Elements inside one another, above which a file is refused.
  public static let mostDepth = 512

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - body: Is called with every event, up to where something is wrong.
  /// - Throws: ``XMLError`` where the file is not well-formed, declares entities, or is too deep.
  public static func read(_ source: [UInt8], _ body: (Event) -> Void) throws(XMLError) {
    guard let length = UInt32(exactly: source.count), length <= Int32.max else {
      throw XMLError(message: "the file is too large", offset: 0)
    }
    let error: XMLError? = unsafe source.withUnsafeBufferPointer { bytes in
      guard let reader = unsafe cformats_xml_open(bytes.baseAddress, length, UInt32(mostDepth)) else {
        return .noMemory
      }
      defer { unsafe cformats_xml_close(reader) }
      while true {
        guard let result = unsafe cformats_xml_next(reader)?.pointee else { return .noMemory }
        let batch = unsafe XMLEvents(source, result)
        for event in batch.events { body(batch.event(event)) }
        if unsafe result.status != CFORMATS_XML_MORE { return unsafe XMLError(result) }
      }
    }
    if let error { throw error }
  }

  private let source: [UInt8]
  private let events: [cformats_xml_event]
  private let strings: [UInt8]

  private init(_ source: [UInt8], _ result: cformats_xml_result) {
    self.source = source
    unsafe events = Array(UnsafeBufferPointer(start: result.events, count: result.event_count))
    strings = unsafe UnsafeBufferPointer(start: result.strings, count: result.string_count).map {
      UInt8(bitPattern: $0)
    }
  }

  private func event(_ event: cformats_xml_event) -> Event {
    let place = Int(event.start)..<Int(event.end)
    let count = Int(event.kind_and_count >> 2)
    switch event.kind_and_count & 3 {
    case CFORMATS_XML_OPEN.rawValue: return .open(element(place, strings: Int(event.strings), count: count))
    case CFORMATS_XML_CLOSE.rawValue: return .close(place)
    default:
      guard event.strings != .max else { return .text(place, replacement: nil) }
      let start = Int(event.strings)
      return .text(place, replacement: Array(strings[start..<start + count]))
    }
  }

  private func element(_ place: Range<Int>, strings start: Int, count: Int) -> XMLElement {
    var index = start
    func next() -> String {
      let end = strings[index...].firstIndex(of: 0) ?? strings.count
      defer { index = end + 1 }
      return String(decoding: strings[index..<end], as: UTF8.self)
    }
    var attributes: [XMLElement.Attribute] = []
    attributes.reserveCapacity(count)
    for _ in 0..<count {
      let name = XMLElement.localName(next())
      attributes.append(XMLElement.Attribute(name: name, value: next()))
    }
    var end = min(place.lowerBound + 1, place.upperBound)
    while end < place.upperBound, !Self.endsName(source[end]) { end += 1 }
    let name = String(decoding: source[min(place.lowerBound + 1, end)..<end], as: UTF8.self)
    return XMLElement(name: XMLElement.localName(name), attributes: attributes, range: place)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}

/// A tag that opens an element. Names stand without the prefix of their namespace.
public struct XMLElement: Hashable, Sendable {
  /// An attribute with its value, references decoded.
  public struct Attribute: Hashable, Sendable {
    /// The name without prefix.
    public let name: String
    /// The value.
    public let value: String
  }

  /// The name without prefix.
  public let name: String
  /// The attributes in order.
  public let attributes: [Attribute]
  /// Where the tag stands.
  public let range: Range<Int>

  /// The value of the first attribute of a name.
  public subscript(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  static func localName(_ name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
  }
}

/// A file is no XML that can be read.
public struct XMLError: Error, Hashable, Sendable {
  /// What is wrong.
  public let message: String
  /// Where, in bytes.
  public let offset: Int

  static let noMemory = XMLError(message: "there is not enough memory for this XML", offset: 0)

  init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  init?(_ result: cformats_xml_result) {
    switch unsafe result.status {
    case CFORMATS_XML_DONE: return nil
    case CFORMATS_XML_ENTITIES: message = "the XML declares entities, which are not expanded here; write them out"
    case CFORMATS_XML_TOO_DEEP: message = "the XML has elements more than \(XMLEvents.mostDepth) deep"
    case CFORMATS_XML_NO_MEMORY: message = Self.noMemory.message
    default: message = unsafe "this is no well-formed XML: " + (result.message.map { unsafe String(cString: $0) } ?? "")
    }
    offset = unsafe Int(result.offset)
  }
}
