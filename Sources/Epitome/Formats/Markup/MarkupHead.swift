import EpitomeCore

/// The name that a file of mark-up opens with.
enum MarkupHead {
  /// The tag of the first element after declarations, comments and white space; nil where the file begins with anything else.
  static func root(_ source: [UInt8]) -> (name: String, tag: Range<Int>)? {
    var index = 0
    while true {
      while index < source.count, ByteScan.isSpace(source[index]) { index += 1 }
      guard index + 1 < source.count, source[index] == UInt8(ascii: "<") else { return nil }
      if ByteScan.has("<!--", in: source, at: index, to: source.count) {
        guard let end = after("-->", in: source, from: index + 4) else { return nil }
        index = end
      } else if source[index + 1] == UInt8(ascii: "?") {
        guard let end = after("?>", in: source, from: index + 2) else { return nil }
        index = end
      } else if source[index + 1] == UInt8(ascii: "!") {
        guard let end = endOfDeclaration(source, from: index + 2) else { return nil }
        index = end
      } else {
        break
      }
    }
    var end = index + 1
    while end < source.count, isNameByte(source[end]) { end += 1 }
    guard end > index + 1, ByteScan.isLetter(source[index + 1]) else { return nil }
    let close = after(">", in: source, from: end) ?? source.count
    let name = ByteScan.string(source, index + 1..<end).lowercased()
    return (name.utf8.lastIndex(of: 0x3A).map { String(name[name.index(after: $0)...]) } ?? name, index..<close)
  }

  /// After a document type, with the declarations that it may have in brackets.
  private static func endOfDeclaration(_ source: [UInt8], from start: Int) -> Int? {
    for index in start..<source.count {
      if source[index] == UInt8(ascii: ">") { return index + 1 }
      if source[index] == UInt8(ascii: "[") {
        return after("]", in: source, from: index).flatMap { after(">", in: source, from: $0) }
      }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ByteScan.isLetter(byte) || ByteScan.isDigit(byte) || byte == 0x3A || byte == 0x2D || byte == 0x5F || byte >= 0x80
  }

  private static func after(_ text: StaticString, in source: [UInt8], from start: Int) -> Int? {
    let wanted = Array("\(text)".utf8)[...]
    var index = start
    while index + wanted.count <= source.count {
      if ByteScan.has(wanted, in: source, at: index, to: source.count) { return index + wanted.count }
      index += 1
    }
    return nil
  }
}

/// Text of mark-up on its way into a passage: runs of white space become one space, line breaks stay.
struct FoldedText {
  private(set) var passage = Passage()
  /// Bytes of the text so far.
  private(set) var length = 0
  private var isAfterSpace = true
  /// Whether a line break was added last, with nothing but white space after it.
  private(set) var isAfterBreak = false

  /// Adds a range of the source that stands for `bytes`, its very own where nil.
  mutating func add(_ range: Range<Int>, as bytes: [UInt8]? = nil, source: [UInt8], keepsSpace: Bool = false) {
    if let bytes {
      let isSpace = !keepsSpace && bytes.allSatisfy(ByteScan.isSpace)
      if isSpace { return addSpace(range, source) }
      passage.replace(range, with: bytes)
      length += bytes.count
      isAfterSpace = false
      isAfterBreak = false
      return
    }
    guard !keepsSpace else {
      passage.copy(range)
      length += range.count
      if let last = range.last { isAfterSpace = ByteScan.isSpace(source[last]) }
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      let isSpace = ByteScan.isSpace(source[index])
      while index < range.upperBound, ByteScan.isSpace(source[index]) == isSpace { index += 1 }
      if isSpace {
        addSpace(start..<index, source)
      } else {
        passage.copy(start..<index)
        length += index - start
        isAfterSpace = false
        isAfterBreak = false
      }
    }
  }

  /// Adds a line end in the place of a tag.
  mutating func lineBreak(_ range: Range<Int>) {
    passage.replace(range, with: [0x0A])
    length += 1
    isAfterSpace = true
    isAfterBreak = true
  }

  /// Adds a space for something left out between two words.
  mutating func gap(_ place: Int) {
    guard !isAfterSpace else { return }
    passage.replace(place..<place, with: [0x20])
    length += 1
    isAfterSpace = true
  }

  private mutating func addSpace(_ range: Range<Int>, _ source: [UInt8]) {
    if isAfterSpace {
      passage.delete(range)
      return
    } else if range.count == 1, source[range.lowerBound] == 0x20 {
      passage.copy(range)
    } else {
      passage.replace(range, with: [0x20])
    }
    length += 1
    isAfterSpace = true
  }
}
