import EpitomeCore
import Testing

@Suite struct JSONWriterTests {
  private func written(pretty: Bool = false, _ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(pretty: pretty)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func writeSample(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.integer(-12)
    writer.string("x")
    writer.beginObject()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.bool(true)
    writer.null()
    writer.endArray()
    writer.key("b")
    writer.raw(Array("[1, 2]".utf8)[...])
    writer.key("c")
    writer.beginObject()
    writer.key("d")
    writer.number(0.5)
    writer.endObject()
    writer.endObject()
  }

  @Test func `puts commas in their places`() {
    #expect(written(writeSample) == #"{"a":[-12,"x",{},[],true,null],"b":[1, 2],"c":{"d":0.5}}"#)
  }

  @Test func `indents by two spaces`() {
    let expected = """
      {
        "a": [
          -12,
          "x",
          {},
          [],
          true,
          null
        ],
        "b": [1, 2],
        "c": {
          "d": 0.5
        }
      }
      """
    #expect(written(pretty: true, writeSample) == expected)
  }

  @Test func `ends lines between values`() {
    let text = written {
      $0.value([1])
      $0.endLine()
      $0.value(["a": .null])
      $0.endLine()
    }
    #expect(text == "[1]\n{\"a\":null}\n")
  }

  @Test(arguments: [
    ("", #""""#), ("a/b", #""a/b""#), ("日本 é 😀 \u{2028}\u{7F}", "\"日本 é 😀 \u{2028}\u{7F}\""), ("\"\\", #""\"\\""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\0\u{1}\u{B}\u{1F}", #""\u0000\u0001\u000b\u001f""#),
    ("a\nb", #""a\nb""#),
    ("é\"", #""é\"""#), ("\r\n", #""\r\n""#),
  ])
  func `escapes only what it must`(text: String, expected: String) {
    #expect(written { $0.string(text) } == expected)
    #expect(written { $0.string(utf8: Array(text.utf8), 0..<text.utf8.count) } == expected)
    #expect(written { $0.value([.object([text: 1])]) } == "[{\(expected):1}]")
  }

  @Test func `finds what to escape at every place of long strings`() throws {
    for length in 0..<70 {
      for position in 0..<length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        bytes[position] = [0x22, 0x5C, 0x1F, 0x0A][position % 4]
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(try JSONValue(parsing: Array(written { $0.string(text) }.utf8)) == .string(text))
        if bytes[position] != 0x5C {
          #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22] + bytes + [0x22]) }
        }
      }
    }
  }

  @Test func `writes a part of a text`() {
    let bytes = Array("ab\ncd".utf8)
    #expect(written { $0.string(utf8: bytes, 1..<4) } == #""b\nc""#)
    #expect(written { $0.string(utf8: bytes, 4..<99) } == #""d""#)
  }

  @Test(
    arguments: [
      (1.0, "1"), (-0.0, "0"), (0.1, "0.1"), (1.5, "1.5"), (-2.25, "-2.25"), (1e15, "1000000000000000"),
      (9_007_199_254_740_991, "9007199254740991"),
      (9_007_199_254_740_992, "9007199254740992"), (1e16, "10000000000000000"),
      (-0x1.fffffffffffffp62, "-9223372036854775000"), (0x1p63, "9.223372036854776e+18"), (1e19, "1e+19"),
      (1e-5, "1e-05"), (5e-324, "5e-324"),
      (0.1 + 0.2, "0.30000000000000004"),
      (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ] as [(Double, String)])
  func `writes numbers in their shortest form`(number: Double, expected: String) {
    #expect(written { $0.number(number) } == expected)
  }

  @Test func `writes whole numbers`() {
    let edges = (0...18).flatMap { power in
      let bound = (0..<power).reduce(1) { product, _ in product * 10 }
      return [bound - 1, bound, bound + 1, -bound]
    }
    for number in edges + [.min, .max, .min + 1, 1234, 10, 100] {
      #expect(written { $0.integer(number) } == String(number))
    }
  }
}
