import EpitomeCore
import Testing

@Suite struct JSONCodingTests {
  enum Form: String, Codable, CaseIterable { case NFC, NFD, none }
  enum Loose: String, Codable { case a }
  enum Shape: Codable, Equatable { case point, circle(radius: Double) }
  struct Term: Codable, Equatable, WireCodable {
    var text = "t"
    var spans = [[3, 9], [12, 18]]
    var score = 0.5
  }
  struct Options: Codable, Equatable, WireCodable {
    var maxTerms = 20
    var ratio = 1.0
    var small: Float = 0.1
    var on = true
    var form = Form.NFC
    var words = ["a", "b"]
    var weights = ["z": 1.5, "a": 2]
    var terms = [Term()]
    var byte: UInt8 = 7
    var large = UInt64.max
    var huge: UInt64 = 10_000_000_000_000_000_000
    var shape = Shape.circle(radius: 2)
    var extra: JSONValue = [1, .null, ["k": "v"]]
    var meta: JSONObject = ["x": 1]
    var missing: String?
  }
  struct Empty: Codable, Equatable { init() {} }

  private let text =
    #"{"byte":7,"extra":[1,null,{"k":"v"}],"form":"NFC","huge":1e+19,"large":18446744073709551615,"maxTerms":20,"#
    + #""meta":{"x":1},"on":true,"ratio":1,"shape":{"circle":{"radius":2}},"small":0.1,"#
    + #""terms":[{"score":0.5,"spans":[[3,9],[12,18]],"text":"t"}],"weights":{"a":2,"z":1.5},"words":["a","b"]}"#

  @Test func `encodes with sorted keys`() throws {
    #expect(try JSONValue(encoding: Options()).description == text)
    #expect(try JSONValue(encoding: Empty()) == [:])
    #expect(try JSONValue(encoding: [1, 2]) == [1, 2])
    #expect(try JSONValue(encoding: [1, nil] as [Int?]) == [1, .null])
    #expect(try JSONValue(encoding: Double.nan) == .null)
    #expect(try JSONValue(encoding: Optional<Int>.none) == .null)
    #expect(try JSONValue(encoding: [3: "x"]) == ["3": "x"])
  }

  @Test func `decodes what it encodes`() throws {
    #expect(try JSONValue(parsing: Array(text.utf8)).decode(Options.self) == Options())
    #expect(try JSONValue(encoding: Empty()).decode(Empty.self) == Empty())
    #expect(try ([1, .null] as JSONValue).decode([Int?].self) == [1, nil])
    #expect(try (["3": "x"] as JSONValue).decode([Int: String].self) == [3: "x"])
    #expect(try (2.5 as JSONValue).decode(Double.self) == 2.5)
    #expect(try (0.1 as JSONValue).decode(Float.self) == 0.1)
    #expect(try (.number(1e16) as JSONValue).decode(Int.self) == 10_000_000_000_000_000)
  }

  @Test func `is read and written through the wire`() throws {
    var writer = JSONWriter()
    [Options(), Options()].write(to: &writer)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[\(text),\(text)]")
    var reader = JSONReader(writer.bytes)
    #expect(try [Options](from: &reader) == [Options(), Options()])
    try reader.finish()
  }

  @Test func `standard types have a wire form`() throws {
    var writer = JSONWriter()
    writer.beginArray()
    ["a"].write(to: &writer)
    [[1], []].write(to: &writer)
    [1.5].write(to: &writer)
    [true].write(to: &writer)
    (["k": 1] as JSONValue).write(to: &writer)
    writer.endArray()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"[["a"],[[1],[]],[1.5],[true],{"k":1}]"#)
    var reader = JSONReader(writer.bytes)
    try reader.beginArray()
    #expect(try reader.nextElement())
    #expect(try [String](from: &reader) == ["a"])
    #expect(try reader.nextElement())
    #expect(try [[Int]](from: &reader) == [[1], []])
    #expect(try reader.nextElement())
    #expect(try [Double](from: &reader) == [1.5])
    #expect(try reader.nextElement())
    #expect(try [Bool](from: &reader) == [true])
    #expect(try reader.nextElement())
    #expect(try JSONValue(from: &reader) == ["k": 1])
    #expect(try !reader.nextElement())
  }

  @Test(
    arguments: [
      (["maxTerms": "x"], #"maxTerms: expected a whole number, found "x""#),
      (["maxTerms": 2.5], "maxTerms: expected a whole number, found 2.5"),
      (["maxTerms": .null], "maxTerms: expected a whole number, found null"),
      (["form": "nfc"], #"form: expected one of "NFC", "NFD", "none", found "nfc""#),
      (["form": 1], #"form: expected one of "NFC", "NFD", "none", found 1"#),
      (["byte": 256], "byte: expected a whole number from 0 to 255, found 256"),
      (["large": -1], "large: expected a whole number of 0 or more, found -1"),
      (["on": "yes"], #"on: expected true or false, found "yes""#),
      (["ratio": []], "ratio: expected a number, found an array"),
      (["ratio": .bigNumber("1e400")], "ratio: expected a number, found 1e400"),
      (["words": ["a", 1]], "words[1]: expected a string, found 1"),
      (["words": "a"], #"words: expected an array, found "a""#),
      (["weights": ["q": "w"]], #"weights.q: expected a number, found "w""#),
      (["weights": 1], "weights: expected an object, found 1"),
      (
        ["terms": [["text": "x", "score": 1, "spans": [[1, 2], [3, true]]]]],
        "terms[0].spans[1][1]: expected a whole number, found true"
      ),
      (["terms": [["text": "x", "score": 1]]], "terms[0].spans: missing"), (["meta": 1], "meta: expected an object"),
    ] as [(JSONObject, String)])
  func `says which value does not fit`(change: JSONObject, message: String) throws {
    var object = try #require(JSONValue(encoding: Options()).object)
    for member in change { object[member.key] = member.value }
    let error = #expect(throws: JSONCodingError.self) { try JSONValue.object(object).decode(Options.self) }
    #expect(error?.description == message)
  }

  @Test func `names a case that the type does not list`() {
    let error = #expect(throws: JSONCodingError.self) { try (["x": "b"] as JSONValue).decode([String: Loose].self) }
    #expect(error?.path == "x")
    #expect(error?.message.contains("b") == true)
    #expect(throws: JSONCodingError.self) { try ([:] as JSONValue).decode(Shape.self) }
    #expect(throws: JSONCodingError.self) { try ("text" as JSONValue).decode(Options.self) }
  }

  @Test func `says where in the text a value does not fit`() {
    var reader = JSONReader(Array(#"[ {"text":"x","spans":[],"score":1}, {"text":1}]"#.utf8))
    let error = #expect(throws: JSONError.self) { try [Term](from: &reader) }
    #expect(error?.offset == 37)
    #expect(error?.message == "text: expected a string, found 1")
  }

  struct Pair: Codable, Equatable {
    var (first, second) = (1, 2)
    init() {}
    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      first = try container.decode(Int.self)
      second = try container.decode(Int.self)
      guard first <= second else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected the smaller number first")
      }
    }
    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode(first)
      try container.encode(second)
    }
  }

  @Test func `types may decode themselves out of arrays`() throws {
    #expect(try JSONValue(encoding: ["p": Pair()]) == ["p": [1, 2]])
    #expect(try (["p": [1, 2]] as JSONValue).decode([String: Pair].self) == ["p": Pair()])
    func message(_ value: JSONValue) -> String? {
      #expect(throws: JSONCodingError.self) { try value.decode([String: Pair].self) }?.description
    }
    #expect(message(["p": [1]]) == "p[1]: missing")
    #expect(message(["p": [2, 1]]) == "p[2]: expected the smaller number first")
  }

  class Animal: Codable {
    var name = "a"
    init() {}
  }
  final class Dog: Animal {
    var age = 3
    private enum Keys: String, CodingKey { case age, toys, first }
    override init() { super.init() }
    required init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      age = try container.decode(Int.self, forKey: .age)
      var toys = try container.nestedUnkeyedContainer(forKey: .toys)
      var inner = try toys.nestedUnkeyedContainer()
      age += try inner.decode(Int.self)
      let keyed = try toys.nestedContainer(keyedBy: Keys.self)
      age += try keyed.decode(Int.self, forKey: .first)
      let isNull = try toys.decodeNil()
      #expect(isNull)
      #expect(toys.isAtEnd)
      try super.init(from: container.superDecoder())
    }
    override func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(age, forKey: .age)
      var toys = container.nestedUnkeyedContainer(forKey: .toys)
      var inner = toys.nestedUnkeyedContainer()
      try inner.encode(4)
      var keyed = toys.nestedContainer(keyedBy: Keys.self)
      try keyed.encode(5, forKey: .first)
      try toys.encodeNil()
      try super.encode(to: container.superEncoder())
    }
  }

  @Test func `nested containers and superclasses work`() throws {
    let value = try JSONValue(encoding: Dog())
    #expect(value == ["age": 3, "toys": [[4], ["first": 5], .null], "super": ["name": "a"]])
    let dog = try value.decode(Dog.self)
    #expect(dog.age == 12)
    #expect(dog.name == "a")
  }
}
