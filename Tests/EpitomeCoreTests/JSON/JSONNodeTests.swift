import EpitomeCore
import Testing

@Suite struct JSONNodeTests {
  private let text =
    #" {"text": "あ\n\ud83d\ude00é\u0041\u0042", "segments" : [ {"id":0,"start":1.50}, -2e3 ,true,null ], "text":"last"} "#

  @Test func `every value has its bytes`() throws {
    let node = try JSONNode.parse(Array(text.utf8))
    #expect(node.sourceText == text.trimmed)
    #expect(node["segments"]?.sourceText == #"[ {"id":0,"start":1.50}, -2e3 ,true,null ]"#)
    #expect(node["segments"]?.elements.map(\.sourceText) == [#"{"id":0,"start":1.50}"#, "-2e3", "true", "null"])
    #expect(node["segments"]?[0]?["start"]?.sourceText == "1.50")
    #expect(node["text"]?.sourceText == "\"last\"")
    let members = node.members
    #expect(members.map(\.key.string) == ["text", "segments", "text"])
    #expect(members.map(\.key.sourceText) == ["\"text\"", "\"segments\"", "\"text\""])
    #expect(members[0].value.payload.map { slice($0) } == #"あ\n\ud83d\ude00é\u0041\u0042"#)
    #expect(members[0].value.string == "あ\n😀éAB")
    #expect(members[0].value.hasEscapes)
    #expect(members[2].value.hasEscapes == false)
  }

  @Test func `values are of the right sort only`() throws {
    let node = try JSONNode.parse(Array(#"[1, 2.5, "x", true, false, null, [], {}, 1e400]"#.utf8))
    let elements = node.elements
    #expect(elements.map(\.kind) == [.number, .number, .string, .bool, .bool, .null, .array, .object, .number])
    #expect(elements.map(\.int) == [1, nil, nil, nil, nil, nil, nil, nil, nil])
    #expect(elements.map(\.double) == [1, 2.5, nil, nil, nil, nil, nil, nil, nil])
    #expect(elements.map(\.string) == [nil, nil, "x", nil, nil, nil, nil, nil, nil])
    #expect(elements.map(\.bool) == [nil, nil, nil, true, false, nil, nil, nil, nil])
    #expect(elements.map(\.isNull) == [false, false, false, false, false, true, false, false, false])
    #expect(elements[8].value == .bigNumber("1e400"))
    #expect(node[9] == nil)
    #expect(node[-1] == nil)
    #expect(node["a"] == nil)
    #expect(elements[0].elements.isEmpty)
    #expect(elements[0].members.isEmpty)
    #expect(elements[0].pieces().isEmpty)
    #expect(elements[0].payload == nil)
    #expect(elements[6][0] == nil)
    #expect(elements[7]["a"] == nil)
  }

  @Test func `pieces lead from a string to its source`() throws {
    let node = try JSONNode.parse(Array(text.utf8))
    let value = node.members[0].value
    let bytes = try #require(value.stringBytes)
    let pieces = value.pieces()
    #expect(pieces.map { slice($0.source) } == ["あ", #"\n"#, #"\ud83d\ude00"#, "é", #"\u0041"#, #"\u0042"#])
    #expect(pieces.map { String(decoding: bytes[$0.output], as: UTF8.self) } == ["あ", "\n", "😀", "é", "A", "B"])
    #expect(pieces.map(\.isCopy) == [true, false, false, true, false, false])
    #expect(try #require(node["text"]).pieces().map { slice($0.source) } == ["last"])
    #expect(try JSONNode.parse(Array("\"\"".utf8)).pieces().isEmpty)
  }

  @Test func `pieces tile string and payload`() throws {
    var random = RandomJSON(seed: 21)
    for _ in 0..<RandomJSON.rounds {
      let string = random.string()
      let source = Array(random.text(of: .string(string)).utf8)
      let node = try JSONNode.parse(source)
      let bytes = try #require(node.stringBytes)
      let payload = try #require(node.payload)
      #expect(bytes == Array(string.utf8))
      var output = 0
      var position = payload.lowerBound
      for piece in node.pieces() {
        #expect(piece.output.lowerBound == output)
        #expect(piece.source.lowerBound == position)
        #expect(!piece.output.isEmpty)
        #expect(piece.isCopy == (source[position] != UInt8(ascii: "\\")))
        if piece.isCopy { #expect(bytes[piece.output] == source[piece.source]) }
        (output, position) = (piece.output.upperBound, piece.source.upperBound)
      }
      #expect(output == bytes.count)
      #expect(position == payload.upperBound)
    }
  }

  @Test func `ranges of all nodes read back as their values`() throws {
    var random = RandomJSON(seed: 22)
    func check(_ node: JSONNode, _ bytes: [UInt8]) throws {
      #expect(try JSONValue(parsing: Array(bytes[node.range])) == node.value)
      for element in node.elements { try check(element, bytes) }
      for member in node.members {
        try check(member.key, bytes)
        try check(member.value, bytes)
      }
    }
    for _ in 0..<RandomJSON.rounds / 10 {
      let bytes = Array(random.text(of: random.value()).utf8)
      try check(try JSONNode.parse(bytes), bytes)
    }
  }

  private func slice(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
