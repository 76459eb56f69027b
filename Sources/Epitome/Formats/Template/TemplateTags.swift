#if Templates
  import EpitomeCore

  /// The tags of a template in Mustache's language, found where they stand.
  ///
  /// Mustache passes over in silence what it cannot fill in, so what can never be filled in is told of here.
  struct TemplateTags {
    /// What a tag may be, for messages.
    private static let expected = "expected a name, such as {{title}}, or {{.}} for what a section is of"

    private let bytes: [UInt8]
    private let name: String
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    /// For each section that is open, whether it makes something else the current value.
    private var sections: [Bool] = []

    /// Looks at the tags of a template that is well formed.
    ///
    /// - Throws: ``TemplateError`` for the first tag that takes in another template, has no name, or would put in the whole document.
    static func check(_ bytes: [UInt8], name: String) throws(TemplateError) {
      var tags = TemplateTags(bytes: bytes, name: name)
      try tags.check()
    }

    private init(bytes: [UInt8], name: String) {
      self.bytes = bytes
      self.name = name
    }

    private mutating func check() throws(TemplateError) {
      var index = 0
      while let start = find(opening, from: index) {
        let inside = start + opening.count
        guard inside < bytes.count else { return }
        let isTriple = bytes[inside] == UInt8(ascii: "{")
        let ending = isTriple ? [UInt8(ascii: "}")] + closing : closing
        guard let end = find(ending, from: inside + (isTriple ? 1 : 0)) else { return }
        index = end + ending.count
        try check(bytes[inside..<end], tag: start..<index)
      }
    }

    /// Looks at what stands between the delimiters of the tag at `tag`.
    private mutating func check(_ content: ArraySlice<UInt8>, tag: Range<Int>) throws(TemplateError) {
      guard let sign = content.first else { throw nameless(tag) }
      switch sign {
      case UInt8(ascii: "!"), UInt8(ascii: "%"): return
      case UInt8(ascii: "="): setDelimiters(content)
      case UInt8(ascii: ">"), UInt8(ascii: "<"):
        throw error(
          tag, "\"\(text(tag))\" takes in another template, which there is no way to name; expected what it holds")
      case UInt8(ascii: "/"): _ = sections.popLast()
      case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "$"):
        try checkName(content.dropFirst(), tag: tag, isValue: false)
        sections.append(sign == UInt8(ascii: "#"))
      case UInt8(ascii: "{"), UInt8(ascii: "&"): try checkName(content.dropFirst(), tag: tag, isValue: true)
      default: try checkName(content, tag: tag, isValue: true)
      }
    }

    private func checkName(_ content: ArraySlice<UInt8>, tag: Range<Int>, isValue: Bool) throws(TemplateError) {
      let words = content.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      guard let word = words.first else { throw nameless(tag) }
      if isValue, word.elementsEqual(".".utf8), !sections.contains(true) {
        throw error(tag, "\"\(text(tag))\" stands in no section and would be the whole document; \(Self.expected)")
      }
    }

    /// Takes the delimiters of `=<% %>=`.
    private mutating func setDelimiters(_ content: ArraySlice<UInt8>) {
      let words = content.dropFirst().dropLast().split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      guard words.count == 2 else { return }
      (opening, closing) = (Array(words[0]), Array(words[1]))
    }

    private func find(_ sequence: [UInt8], from start: Int) -> Int? {
      var index = start
      while index + sequence.count <= bytes.count {
        if bytes[index] == sequence[0], bytes[index..<index + sequence.count].elementsEqual(sequence) { return index }
        index += 1
      }
      return nil
    }

    private func nameless(_ tag: Range<Int>) -> TemplateError {
      error(tag, "\"\(text(tag))\" names nothing; \(Self.expected)")
    }

    private func text(_ tag: Range<Int>) -> String { PlainLine.fold(String(decoding: bytes[tag], as: UTF8.self)) }

    private func error(_ tag: Range<Int>, _ reason: String) -> TemplateError {
      let position = SourcePosition(of: tag.lowerBound, in: bytes)
      return TemplateError(name: name, line: position.line, column: position.column, reason: reason)
    }
  }
#endif
