import EpitomeCore
import Testing

@Suite struct JSONReaderTests {
  @Test func `pulls the members of an object`() throws {
    var reader = JSONReader(
      Array(#" {"span":[3,9], "t\u0065xt":"a\nb", "x":{"y":[1,{}]}, "score":0.25, "ok":true, "no":null} "#.utf8))
    try reader.beginObject()
    #expect(try reader.nextKey() == "span")
    #expect(try reader.peek() == .array)
    #expect(try [Int](from: &reader) == [3, 9])
    let token = try #require(try reader.nextKeyToken())
    #expect(reader.matches(token, "text"))
    #expect(!reader.matches(token, "t\\u0065xt"))
    #expect(!reader.matches(token, "tex"))
    #expect(reader.string(token) == "text")
    #expect(try reader.readStringBytes() == Array("a\nb".utf8))
    #expect(try reader.nextKey() == "x")
    let range = try reader.skipValue()
    #expect(String(decoding: reader.bytes[range], as: UTF8.self) == #"{"y":[1,{}]}"#)
    #expect(try reader.nextKey() == "score")
    #expect(try reader.readDouble() == 0.25)
    #expect(try reader.nextKey() == "ok")
    #expect(try reader.readBool())
    #expect(try reader.nextKey() == "no")
    #expect(try reader.peek() == .null)
    try reader.readNull()
    #expect(try reader.nextKey() == nil)
    try reader.finish()
  }

  @Test func `compares keys by their bytes`() throws {
    var reader = JSONReader(Array(#"{"span":1,"e\u0301":2,"naïve key of more than fifteen bytes":3}"#.utf8))
    try reader.beginObject()
    var token = try #require(try reader.nextKeyToken())
    #expect(reader.matches(token, "span"))
    #expect(["spam", "spa", "spans", "", "SPAN"].allSatisfy { !reader.matches(token, $0) })
    try reader.skipValue()
    token = try #require(try reader.nextKeyToken())
    #expect(token.hasEscapes)
    #expect(reader.matches(token, "e\u{301}"))
    #expect(!reader.matches(token, "é"))
    try reader.skipValue()
    token = try #require(try reader.nextKeyToken())
    #expect(reader.matches(token, "naïve key of more than fifteen bytes"))
  }

  @Test func `reads lines out of one buffer`() throws {
    let bytes = Array("[1]\n{\"a\":\"é\"}\n\"z\"".utf8)
    var start = 0
    var values: [JSONValue] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var reader = JSONReader(bytes, range: line.startIndex..<line.endIndex)
      values.append(try reader.readValue())
      try reader.finish()
      start = line.endIndex
    }
    #expect(start == bytes.count)
    #expect(values == [[1], ["a": "é"], "z"])
  }

  @Test func `stops at the end of its range`() {
    var reader = JSONReader(Array("[12,345]".utf8), range: 1..<5)
    #expect(throws: Never.self) { try reader.readInt() }
    #expect(throws: JSONError(message: "expected the end of the input, found ','", offset: 3)) { try reader.finish() }
    var outside = JSONReader(Array("1".utf8), range: 5..<9)
    #expect(throws: JSONError(message: "expected a value, found the end of the input", offset: 1)) {
      try outside.peek()
    }
  }

  @Test func `gives the payload of strings`() throws {
    let bytes = Array(#"["日本","a\"b",""]"#.utf8)
    var reader = JSONReader(bytes)
    try reader.beginArray()
    var tokens: [JSONStringToken] = []
    while try reader.nextElement() { tokens.append(try reader.readStringToken()) }
    #expect(tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["日本", #"a\"b"#, ""])
    #expect(tokens.map(\.hasEscapes) == [false, true, false])
    #expect(tokens.map { reader.string($0) } == ["日本", "a\"b", ""])
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("2.0", 2), ("2e3", 2000), ("-1.5E1", -15), ("100e-2", 1),
    ("9223372036854775807", .max), ("-9223372036854775808", .min),
  ])
  func `reads whole numbers`(text: String, expected: Int) throws {
    var reader = JSONReader(Array(text.utf8))
    #expect(try reader.readInt() == expected)
    try reader.finish()
  }

  @Test(arguments: [
    ("1.5", "expected a whole number, found 1.5"), ("\"x\"", "expected a whole number, found \"x\""),
    ("9223372036854775808", "expected a whole number, found 9223372036854775808"),
    ("1e300", "expected a whole number, found 1e+300"),
    ("[1]", "expected a whole number, found an array"), ("{}", "expected a whole number, found an object"),
    ("true", "expected a whole number, found true"), ("null", "expected a whole number, found null"),
    ("?", "expected a whole number, found '?'"), ("", "expected a whole number, found the end of the input"),
    (
      "\"\(String(repeating: "é", count: 99))\"",
      "expected a whole number, found \"\(String(repeating: "é", count: 40))…\""
    ),
  ])
  func `names what stands in place of a whole number`(text: String, message: String) {
    var reader = JSONReader(Array((" " + text).utf8))
    #expect(throws: JSONError(message: message, offset: 1)) { try reader.readInt() }
  }

  @Test func `names what stands in place of other values`() {
    func message(_ text: String, _ read: (inout JSONReader) throws -> Void) -> String? {
      var reader = JSONReader(Array(text.utf8))
      do {
        try read(&reader)
        return nil
      } catch {
        return (error as? JSONError)?.message
      }
    }
    #expect(message("1") { _ = try $0.readString() } == "expected a string, found 1")
    #expect(message("\"1\"") { _ = try $0.readDouble() } == "expected a number, found \"1\"")
    #expect(message("1e400") { _ = try $0.readDouble() } == "expected a number below 1.8e308, found 1e400")
    #expect(message("0") { _ = try $0.readBool() } == "expected true or false, found 0")
    #expect(message("0") { try $0.readNull() } == "expected null, found 0")
    #expect(message("[]") { try $0.beginObject() } == "expected an object, found an array")
    #expect(message("{}") { try $0.beginArray() } == "expected an array, found an object")
    #expect(message("[tru]") { _ = try [Bool](from: &$0) } == "expected 'true', found ']'")
  }

  @Test func `reads doubles as the standard library does`() throws {
    var random = RandomJSON(seed: 11)
    var texts = [
      "0.1", "1e22", "1e23", "9007199254740993", "123456789012345678", "5e-324", "2.2250738585072014e-308", "1e-400",
    ]
    texts += ["1.7976931348623157e308", "0.30000000000000004", "0.000001", "-0.0", "1E-05"]
    for _ in 0..<RandomJSON.rounds {
      let digits = String(random.next() >> UInt64(random.below(64)))
      let fraction = random.below(2) == 0 ? "" : "." + String(random.next() >> UInt64(random.below(64)))
      let exponent = random.below(2) == 0 ? "" : "e\(random.below(80) - 40)"
      texts.append(digits + fraction + exponent)
    }
    for text in texts {
      var reader = JSONReader(Array(text.utf8))
      #expect(try reader.readDouble().bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test func `reads NaN and Infinity where allowed`() throws {
    let bytes = Array("[NaN,Infinity,-Infinity,-1]".utf8)
    var reader = JSONReader(bytes, allowNonFinite: true)
    #expect(try reader.peek() == .array)
    let values = try [Double](from: &reader)
    #expect(values.map(\.isNaN) == [true, false, false, false])
    #expect(Array(values.dropFirst()) == [.infinity, -.infinity, -1])
    let node = try JSONNode.parse(bytes, allowNonFinite: true)
    #expect(node[0]?.double?.isNaN == true)
    #expect(node[2]?.double == -.infinity)
    #expect(node[1]?.int == nil)
    #expect(node.value == [.null, .null, .null, -1])
    #expect(throws: JSONError.self) { try JSONNode.parse(bytes) }
    #expect(throws: JSONError.self) { try JSONNode.parse(Array("[Inf]".utf8), allowNonFinite: true) }
  }

  @Test func `takes invalid UTF-8 without harm`() throws {
    let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0xC3, 0x22]
    #expect(try JSONValue(parsing: bytes) == "a\u{FFFD}\u{FFFD}")
    #expect(try JSONNode.parse(bytes).payload == 1..<4)
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0xF0, 0x9F]) }
  }
}
