/// A piece of structure that the reader saw: a heading, an item, a link.
public struct StructureElement: Sendable {
  /// A page may have an element for every few bytes, so what nearly all of them hold takes 16 bytes and nothing on the heap.
  private enum Form: Sendable {
    case small(PackedSpan, PackedStructure)
    case several([TextSpan], PackedStructure)
    case large(Parts)
  }

  private final class Parts: Sendable {
    let source: [TextSpan]
    let kind: String
    let level: Int?
    let tag: String?
    let linkDensity: Double?
    let region: String?

    init(source: [TextSpan], kind: String, level: Int?, tag: String?, linkDensity: Double?, region: String?) {
      (self.source, self.kind, self.level, self.tag) = (source, kind, level, tag)
      (self.linkDensity, self.region) = (linkDensity, region)
    }
  }

  private var form: Form

  /// Creates the value from its parts.
  public init(
    source: [TextSpan], kind: String, level: Int? = nil, tag: String? = nil, linkDensity: Double? = nil,
    region: String? = nil
  ) {
    if let rest = PackedStructure(kind: kind, level: level, tag: tag, linkDensity: linkDensity, region: region) {
      form = PackedSpan(source).map { .small($0, rest) } ?? .several(source, rest)
    } else {
      form = .large(
        Parts(source: source, kind: kind, level: level, tag: tag, linkDensity: linkDensity, region: region))
    }
  }

  /// Place of the payload in the source.
  public var source: [TextSpan] {
    get {
      switch form {
      case .small(let span, _): span.spans
      case .several(let spans, _): spans
      case .large(let parts): parts.source
      }
    }
    set {
      self = StructureElement(
        source: newValue, kind: kind, level: level, tag: tag, linkDensity: linkDensity, region: region)
    }
  }

  /// `heading`, `item`, `paragraph`, `code`, `quote`, `table` or `link`.
  public var kind: String {
    get {
      switch form {
      case .small(_, let rest), .several(_, let rest): rest.kind
      case .large(let parts): parts.kind
      }
    }
    set {
      self = StructureElement(
        source: source, kind: newValue, level: level, tag: tag, linkDensity: linkDensity, region: region)
    }
  }

  /// Depth of a heading or item, from 1.
  public var level: Int? {
    get {
      switch form {
      case .small(_, let rest), .several(_, let rest): rest.level
      case .large(let parts): parts.level
      }
    }
    set {
      self = StructureElement(
        source: source, kind: kind, level: newValue, tag: tag, linkDensity: linkDensity, region: region)
    }
  }

  /// The tag that made it, such as `h2`.
  public var tag: String? {
    get {
      switch form {
      case .small(_, let rest), .several(_, let rest): rest.tag
      case .large(let parts): parts.tag
      }
    }
    set {
      self = StructureElement(
        source: source, kind: kind, level: level, tag: newValue, linkDensity: linkDensity, region: region)
    }
  }

  /// Share of its text that stands in links, 0...1.
  public var linkDensity: Double? {
    get {
      switch form {
      case .small(_, let rest), .several(_, let rest): rest.linkDensity
      case .large(let parts): parts.linkDensity
      }
    }
    set {
      self = StructureElement(
        source: source, kind: kind, level: level, tag: tag, linkDensity: newValue, region: region)
    }
  }

  /// The part of a page that it stands in, such as `article`, `comments` or `footer`; nil where the page says nothing of it.
  public var region: String? {
    get {
      switch form {
      case .small(_, let rest), .several(_, let rest): rest.region
      case .large(let parts): parts.region
      }
    }
    set {
      self = StructureElement(
        source: source, kind: kind, level: level, tag: tag, linkDensity: linkDensity, region: newValue)
    }
  }
}

extension StructureElement: Hashable {
  /// Whether all parts are equal.
  public static func == (left: StructureElement, right: StructureElement) -> Bool {
    left.source == right.source && left.kind == right.kind && left.level == right.level && left.tag == right.tag
      && left.linkDensity == right.linkDensity && left.region == right.region
  }

  /// Hashes all parts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(kind)
    hasher.combine(level)
    hasher.combine(tag)
    hasher.combine(linkDensity)
    hasher.combine(region)
  }
}

/// Kind, region, level, tag and density of links in four bytes.
private struct PackedStructure: Sendable {
  /// The kind in the lower three bits; above it the region's number from 1, or 0 for none.
  private let kindAndRegion: UInt8
  private let tagNumber: UInt8
  /// The level in the upper six bits, all of them set for none; below it the thousandths of the density, all bits for none.
  private let numbers: UInt16

  private static let kinds = ["heading", "item", "paragraph", "code", "quote", "table", "link"]
  private static let regions = [
    "article", "aside", "author", "banner", "byline", "comments", "footer", "form", "navigation", "notice", "promotion",
    "related", "share",
  ]
  private static let tags = [
    "p", "li", "td", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "table", "div", "th", "tr", "ul", "ol",
    "dd", "dt", "dl", "html", "body", "head", "address", "article", "aside", "caption", "center", "details", "dir",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "legend", "listing", "main", "menu",
    "search", "section", "summary", "tbody", "tfoot", "thead", "title", "xmp",
  ]
  private static let noTag = UInt8.max
  private static let (noLevel, noDensity) = (63, 1023)

  /// Nil where any is none of those that it has room for.
  init?(kind: String, level: Int?, tag: String?, linkDensity: Double?, region: String?) {
    guard let kindNumber = Self.kinds.firstIndex(of: kind), level.map({ 0..<Self.noLevel ~= $0 }) ?? true else {
      return nil
    }
    var regionNumber = 0
    if let region {
      guard let number = Self.regions.firstIndex(of: region) else { return nil }
      regionNumber = number + 1
    }
    kindAndRegion = UInt8(kindNumber | regionNumber << 3)
    if let tag {
      guard let number = Self.tags.firstIndex(of: tag) else { return nil }
      tagNumber = UInt8(number)
    } else {
      tagNumber = Self.noTag
    }
    var density = Self.noDensity
    if let linkDensity {
      let thousandths = (linkDensity * 1000).rounded()
      guard 0...1000 ~= thousandths, thousandths / 1000 == linkDensity, linkDensity.sign == .plus else { return nil }
      density = Int(thousandths)
    }
    numbers = UInt16((level ?? Self.noLevel) << 10 | density)
  }

  var kind: String { Self.kinds[Int(kindAndRegion & 7)] }
  var region: String? { kindAndRegion < 8 ? nil : Self.regions[Int(kindAndRegion >> 3) - 1] }
  var tag: String? { tagNumber == Self.noTag ? nil : Self.tags[Int(tagNumber)] }

  var level: Int? {
    let level = Int(numbers >> 10)
    return level == Self.noLevel ? nil : level
  }

  var linkDensity: Double? {
    let thousandths = Int(numbers & 1023)
    return thousandths == Self.noDensity ? nil : Double(thousandths) / 1000
  }
}

extension StructureElement: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var source: [TextSpan]?
    var kind: String?
    var level: Int?
    var tag: String?
    var linkDensity: Double?
    var region: String?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "source") {
        source = try [TextSpan](from: &reader)
      } else if reader.matches(key, "kind") {
        kind = try reader.readString()
      } else if reader.matches(key, "level") {
        level = try reader.readInt()
      } else if reader.matches(key, "tag") {
        tag = try reader.readString()
      } else if reader.matches(key, "linkDensity") {
        linkDensity = try reader.readDouble()
      } else if reader.matches(key, "region") {
        region = try reader.readString()
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let source, let kind else {
      throw JSONError(message: "expected an object with \"source\", \"kind\"", offset: opening)
    }
    self.init(source: source, kind: kind, level: level, tag: tag, linkDensity: linkDensity, region: region)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("kind")
    writer.string(kind)
    if let level {
      writer.key("level")
      writer.integer(level)
    }
    if let linkDensity {
      writer.key("linkDensity")
      writer.number(linkDensity)
    }
    if let region {
      writer.key("region")
      writer.string(region)
    }
    writer.key("source")
    source.write(to: &writer)
    if let tag {
      writer.key("tag")
      writer.string(tag)
    }
    writer.endObject()
  }
}

extension LayerKey where Value == [StructureElement] {
  /// What the format itself says of structure, in order of the text. Written by readers.
  public static var structure: LayerKey { LayerKey("structure", anchor: .source) }
}
