import EpitomeCore
import Testing

@Suite struct JSONSyntaxTests {
  @Test(
    arguments: [
      ("null", .null), (" \t\r\n true \n", true), ("false", false), ("\"\"", ""), ("[]", []), ("[ ]", []), ("{}", [:]),
      ("{ }", [:]), ("[1,2]", [1, 2]), ("[ 1 , 2 ]", [1, 2]), ("[[],[[]]]", [[], [[]]]),
      (#"{"a":{"b":[null]}}"#, ["a": ["b": [.null]]]),
      (#"{"":0}"#, ["": 0]), (#"{"a":1,"b":2,"a":3}"#, ["a": 3, "b": 2]),
      ("\"\u{7F}\u{2028}\u{2029}\"", "\u{7F}\u{2028}\u{2029}"),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u00E9\u3042""#, "Aééあ"), (#""\u0000""#, "\0"),
      (#""\uD83D\uDE00""#, "😀"), (#""\uD83D""#, "\u{FFFD}"), (#""\uDE00\uD83D""#, "\u{FFFD}\u{FFFD}"),
      (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀"), (#""\uD83Dx\n""#, "\u{FFFD}x\n"), (#""\uD83D\u0041""#, "\u{FFFD}A"),
      (#"{"\u0061":1}"#, ["a": 1]), ("\"日本語 — é\"", "日本語 — é"),
    ] as [(String, JSONValue)])
  func `accepts what RFC 8259 accepts`(text: String, expected: JSONValue) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)) == expected)
    #expect(try JSONNode.parse(Array(text.utf8)).value == expected)
  }

  @Test(arguments: [
    ("", "expected a value, found the end of the input", 0), ("  ", "expected a value, found the end of the input", 2),
    ("[1,]", "expected a value, found ']'", 3), ("[,1]", "expected a value, found ','", 1),
    ("[1 2]", "expected ',' or ']', found '2'", 3), ("[1", "expected ',' or ']', found the end of the input", 2),
    ("[", "expected a value or ']', found the end of the input", 1), ("[1}", "expected ',' or ']', found '}'", 2),
    ("]", "expected a value, found ']'", 0), ("{", "expected a key or '}', found the end of the input", 1),
    ("{1:2}", "expected a key or '}', found '1'", 1), (#"{"a"}"#, "expected ':', found '}'", 4),
    (#"{"a" 1}"#, "expected ':', found '1'", 5), (#"{"a":}"#, "expected a value, found '}'", 5),
    (#"{"a":1,}"#, "expected a key, found '}'", 7), (#"{"a":1 "b":2}"#, "expected ',' or '}', found '\"'", 7),
    (#"{"a":1]"#, "expected ',' or '}', found ']'", 6), ("{'a':1}", "expected a key or '}', found '''", 1),
    ("true false", "expected the end of the input, found 'f'", 5),
    ("[]]", "expected the end of the input, found ']'", 2),
    ("1,", "expected the end of the input, found ','", 1), ("tru", "expected 'true', found the end of the input", 3),
    ("nul1", "expected 'null', found '1'", 3), ("fALSE", "expected 'false', found 'A'", 1),
    ("True", "expected a value, found 'T'", 0),
    ("NaN", "expected a value, found 'N'", 0), ("Infinity", "expected a value, found 'I'", 0),
    ("-Infinity", "expected a digit, found 'I'", 1),
    ("// x", "expected a value, found '/'", 0), ("\u{FEFF}1", "expected a value, found U+FEFF", 0),
    ("\u{A0}1", "expected a value, found U+00A0", 0), ("\u{0}", "expected a value, found U+0000", 0),
    ("あ", "expected a value, found 'あ'", 0),
    ("1\u{0}", "expected the end of the input, found U+0000", 1), ("[1\u{C}]", "expected ',' or ']', found U+000C", 2),
  ])
  func `says what was expected where`(text: String, message: String, offset: Int) {
    expectError(text, message, offset)
  }

  @Test(arguments: [
    ("\"", "expected '\"' at the end of the string, found the end of the input", 1),
    ("\"abc", "expected '\"' at the end of the string, found the end of the input", 4),
    (#""\""#, "expected '\"' at the end of the string, found the end of the input", 3),
    ("\"\\", "expected an escape, found the end of the input", 2),
    (#""\x41""#, #"expected an escape (one of " \ / b f n r t u), found 'x'"#, 2),
    (#""\'""#, #"expected an escape (one of " \ / b f n r t u), found '''"#, 2),
    (#""\U0041""#, #"expected an escape (one of " \ / b f n r t u), found 'U'"#, 2),
    (#""\u12""#, "expected a hexadecimal digit, found '\"'", 5),
    (#""\u00g0""#, "expected a hexadecimal digit, found 'g'", 5),
    (#""\uD83D\u12"#, "expected a hexadecimal digit, found the end of the input", 11),
    ("\"a\nb\"", "expected an escape for the control character in a string, found U+000A", 2),
    ("\"\t\"", "expected an escape for the control character in a string, found U+0009", 1),
    ("\"\u{0}\"", "expected an escape for the control character in a string, found U+0000", 1),
    ("{\"a\u{1F}\":1}", "expected an escape for the control character in a string, found U+001F", 3),
  ])
  func `rejects broken strings`(text: String, message: String, offset: Int) {
    expectError(text, message, offset)
  }

  @Test(arguments: [
    ("-", "expected a digit, found the end of the input", 1),
    ("01", "expected no digit after a leading 0, found '1'", 1),
    ("-01", "expected no digit after a leading 0, found '1'", 2),
    ("00", "expected no digit after a leading 0, found '0'", 1),
    ("1.", "expected a digit, found the end of the input", 2), ("1.e5", "expected a digit, found 'e'", 2),
    (".5", "expected a value, found '.'", 0), ("+1", "expected a value, found '+'", 0),
    ("1e", "expected a digit, found the end of the input", 2),
    ("1E+", "expected a digit, found the end of the input", 3),
    ("1e5.5", "expected the end of the input, found '.'", 3),
    ("--1", "expected a digit, found '-'", 1), ("0x10", "expected the end of the input, found 'x'", 1),
    ("1_000", "expected the end of the input, found '_'", 1), ("1.2.3", "expected the end of the input, found '.'", 3),
    ("[-]", "expected a digit, found ']'", 2), ("１", "expected a value, found '１'", 0),
  ])
  func `rejects broken numbers`(text: String, message: String, offset: Int) {
    expectError(text, message, offset)
  }

  @Test func `nests 512 deep and no deeper`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(throws: Never.self) { try JSONValue(parsing: nested(512)) }
    #expect(throws: Never.self) { try JSONNode.parse(nested(512)) }
    let error = JSONError(message: "more than 512 arrays and objects in each other", offset: 512)
    #expect(throws: error) { try JSONValue(parsing: nested(513)) }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":", "[[],"])
  func `survives a depth bomb`(unit: String) {
    let bytes = Array(String(repeating: unit, count: 100_000).utf8)
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(throws: JSONError.self) { try JSONNode.parse(bytes) }
    var reader = JSONReader(bytes)
    #expect(throws: JSONError.self) { try reader.skipValue() }
  }

  @Test func `does not trap on any cut or changed byte`() throws {
    let text = #"{"a\u00e9\ud83d\ude00":[-1.5e+3,0,true,false,null,"é\n"],"b":{"c":[[],{}]},"n":[NaN,-Infinity]}"#
    let bytes = Array(text.utf8)
    var random = RandomJSON(seed: 7)
    for round in 0..<RandomJSON.rounds {
      var broken = bytes
      if round < bytes.count { broken.removeSubrange(round...) }
      for _ in 0..<random.below(4) where !broken.isEmpty {
        broken[random.below(broken.count)] = UInt8(random.below(256))
      }
      let isSound = (try? JSONNode.parse(broken, allowNonFinite: true)) != nil
      var reader = JSONReader(broken, allowNonFinite: true)
      #expect(((try? reader.readValue()) != nil && (try? reader.finish()) != nil) == isSound)
      var skipper = JSONReader(broken, allowNonFinite: true)
      #expect(((try? skipper.skipValue()) != nil && (try? skipper.finish()) != nil) == isSound)
    }
  }

  @Test func `names line and column in scalars`() throws {
    let bytes = Array("{\n  \"日本\": \"é\",\r\n  \"x\": ?\r}".utf8)
    #expect(JSONError(message: "", offset: 0).position(in: bytes) == SourcePosition(line: 1, column: 1))
    #expect(JSONError(message: "", offset: 11).position(in: bytes) == SourcePosition(line: 2, column: 6))
    let error = try #require(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(error.message == "expected a value, found '?'")
    #expect(error.description == "expected a value, found '?' at byte 28")
    #expect(error.position(in: bytes) == SourcePosition(line: 3, column: 8))
    #expect(error.position(in: bytes, from: 2) == SourcePosition(line: 2, column: 8))
    #expect(JSONError(message: "", offset: 30).position(in: bytes) == SourcePosition(line: 4, column: 1))
    #expect(JSONError(message: "", offset: 99).position(in: bytes) == SourcePosition(line: 4, column: 2))
  }

  private func expectError(_ text: String, _ message: String, _ offset: Int) {
    let bytes = Array(text.utf8)
    let error = JSONError(message: message, offset: offset)
    #expect(throws: error) { try JSONValue(parsing: bytes) }
    #expect(throws: error) { try JSONNode.parse(bytes) }
    var reader = JSONReader([0x5B] + bytes + [0x5D], range: 1..<bytes.count + 1)
    let inner = #expect(throws: JSONError.self) {
      try reader.skipValue()
      try reader.finish()
    }
    #expect(inner == JSONError(message: message, offset: offset + 1))
  }
}
