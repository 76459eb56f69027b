import EpitomeCore
import Testing

@Suite struct JSONValueTests {
  @Test(
    arguments: [
      ("1", .integer(1)), ("1.0", .integer(1)), ("10e-1", .integer(1)), ("-0", .integer(0)), ("-0.0", .integer(0)),
      ("0e999", .integer(0)),
      ("1.5", .number(1.5)), ("0.1", .number(0.1)), ("1e16", .integer(10_000_000_000_000_000)),
      ("9007199254740993", .integer(9_007_199_254_740_993)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .bigNumber("9223372036854775808")),
      ("18446744073709551615", .bigNumber("18446744073709551615")), ("10000000000000000000", .number(1e19)),
      ("1e400", .bigNumber("1e400")),
      ("-1E400", .bigNumber("-1E400")), ("1e-400", .bigNumber("1e-400")),
      ("9007199254740993.0000", .integer(9_007_199_254_740_993)), ("12e18", .number(12e18)),
      ("0.0000012e7", .integer(12)),
      ("922337203685477580.7e1", .integer(.max)), ("5e-324", .number(5e-324)),
      ("0.30000000000000004", .number(0.1 + 0.2)),
      ("0.10000000000000000", .number(0.1)), ("0.10000000000000001", .bigNumber("0.10000000000000001")),
      ("1.00000000000000000000000", .integer(1)),
      ("3.14159265358979323846", .bigNumber("3.14159265358979323846")),
      ("1e999999999999999999999", .bigNumber("1e999999999999999999999")),
      ("123456789012345680000", .number(123_456_789_012_345_680_000)),
    ] as [(String, JSONValue)])
  func `keeps the decimal value of every number`(text: String, expected: JSONValue) throws {
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(value == expected)
    #expect(try JSONValue(parsing: Array(value.description.utf8)) == value)
  }

  @Test func `reads a number of a million digits in linear time`() throws {
    let text = "0." + String(repeating: "123456789", count: 100_000)
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(value == .bigNumber(text))
    #expect(value.double == 0.123_456_789_123_456_789)
  }

  @Test func `gives values of the right sort only`() {
    let values: [JSONValue] = [
      .null, true, 3, 2.5, .number(1e16), .bigNumber("1e400"), .bigNumber("0.10000000000000001"), "s", [1], ["k": 1],
    ]
    #expect(values.map(\.isNull) == [true, false, false, false, false, false, false, false, false, false])
    #expect(values.map(\.bool) == [nil, true, nil, nil, nil, nil, nil, nil, nil, nil])
    #expect(values.map(\.int) == [nil, nil, 3, nil, 10_000_000_000_000_000, nil, nil, nil, nil, nil])
    #expect(values.map(\.double) == [nil, nil, 3, 2.5, 1e16, nil, 0.1, nil, nil, nil])
    #expect(values.map(\.string) == [nil, nil, nil, nil, nil, nil, nil, "s", nil, nil])
    #expect(values.map(\.array) == [nil, nil, nil, nil, nil, nil, nil, nil, [1], nil])
    #expect(values.map(\.object) == [nil, nil, nil, nil, nil, nil, nil, nil, nil, ["k": 1]])
    #expect(values[9]["k"] == 1)
    #expect(values[9]["x"] == nil)
    #expect(values[8][0] == 1)
    #expect(values[8][1] == nil)
    #expect(values[8][-1] == nil)
  }

  @Test func `makes whole doubles integers and the rest finite`() {
    #expect(JSONValue(2.0) == .integer(2))
    #expect(JSONValue(-0.0) == .integer(0))
    #expect(JSONValue(0x1p53) == .integer(1 << 53))
    #expect(JSONValue(0x1p63) == .number(0x1p63))
    #expect(JSONValue(Double.nan) == .null)
    #expect(JSONValue(-Double.infinity) == .null)
    #expect((4.0 as JSONValue) == 4)
  }

  @Test func `tells strings apart by their bytes`() {
    let composed: JSONValue = "é"
    let decomposed: JSONValue = "e\u{301}"
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, "é"]).count == 2)
    let object: JSONObject = ["é": 1, "e\u{301}": 2]
    #expect(object.count == 2)
    #expect(object["é"] == 1)
    #expect(object["e\u{301}"] == 2)
  }

  @Test func `sorts keys by code point`() {
    let object: JSONObject = ["b": 1, "a": 2, "B": 3, "": 4, "\u{10000}": 5, "\u{FFFF}": 6, "aa": 7]
    #expect(object.keys == ["", "B", "a", "aa", "b", "\u{FFFF}", "\u{10000}"])
    #expect(object.map(\.value) == [4, 3, 2, 7, 1, 6, 5])
  }

  @Test func `changes members by key`() {
    var object = JSONObject()
    #expect(object.isEmpty)
    object["b"] = 1
    object["a"] = 2
    object["c"] = 3
    object["b"] = "new"
    object["a"] = .null
    object["x"] = nil
    #expect(object == ["a": .null, "b": "new", "c": 3])
    object["b"] = nil
    #expect(object.keys == ["a", "c"])
    #expect(object["b"] == nil)
  }

  @Test func `behaves as a dictionary does`() {
    var random = RandomJSON(seed: 3)
    for _ in 0..<RandomJSON.rounds / 10 {
      let pairs = (0..<random.below(20)).map { (key: String(random.below(15)), value: JSONValue.integer(Int64($0))) }
      let expected = Dictionary(pairs, uniquingKeysWith: { $1 }).sorted { $0.key < $1.key }
      var mutated = JSONObject()
      for pair in pairs { mutated[pair.key] = pair.value }
      for object in [JSONObject(pairs), mutated] {
        #expect(object.keys == expected.map(\.key))
        #expect(object.map(\.value) == expected.map(\.value))
      }
      #expect(JSONObject(pairs) == mutated)
      #expect(JSONObject(pairs).hashValue == mutated.hashValue)
    }
  }
}
