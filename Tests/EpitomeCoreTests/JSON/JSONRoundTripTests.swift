import Foundation
import Testing

@testable import EpitomeCore

@Suite struct JSONRoundTripTests {
  @Test func `Foundation reads what the writer writes`() throws {
    var random = RandomJSON(seed: 1)
    let decoder = JSONDecoder()
    for round in 0..<RandomJSON.rounds {
      let value = random.value()
      var writer = JSONWriter(pretty: round.isMultiple(of: 2))
      writer.value(value)
      #expect(try decoder.decode(JSONValue.self, from: Data(writer.bytes)) == value)
      #expect(try JSONValue(parsing: writer.bytes) == value)
    }
  }

  @Test func `the reader reads what Foundation writes`() throws {
    var random = RandomJSON(seed: 2)
    let encoder = JSONEncoder()
    for round in 0..<RandomJSON.rounds {
      let value = random.value()
      encoder.outputFormatting = round.isMultiple(of: 2) ? [.prettyPrinted, .sortedKeys] : []
      let data = try encoder.encode(value)
      #expect(try JSONValue(parsing: Array(data)) == value)
      let object = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
      let again = try JSONSerialization.data(withJSONObject: object, options: .fragmentsAllowed)
      #expect(try JSONValue(parsing: Array(again)) == value)
    }
  }

  @Test func `both read any way of writing a value alike`() throws {
    var random = RandomJSON(seed: 3)
    let decoder = JSONDecoder()
    for _ in 0..<RandomJSON.rounds {
      let value = random.value()
      let bytes = Array(random.text(of: value).utf8)
      #expect(try JSONValue(parsing: bytes) == value)
      #expect(try JSONNode.parse(bytes).value == value)
      #expect(try decoder.decode(JSONValue.self, from: Data(bytes)) == value)
    }
  }

  @Test func `what is told to be canonical has the bytes that the writer writes`() throws {
    var random = RandomJSON(seed: 5)
    var found = 0
    for _ in 0..<RandomJSON.rounds {
      let value = random.value()
      var writer = JSONWriter()
      writer.value(value)
      let bytes = Array(random.text(of: value).utf8)
      if CanonicalJSON.holds(bytes[...]) { #expect(bytes == writer.bytes) }
      if CanonicalJSON.holds(writer.bytes[...]) { found += 1 }
    }
    #expect(found > RandomJSON.rounds / 3)
  }

  @Test(arguments: [
    (#"[{"span":[0,12]},{"end":12.345,"start":0.001}]"#, true), (#"{"a":{"b":"\n\u001f é\\","c":-1},"d":[]}"#, true),
    ("[0.0001,1000.5,-7,123456789012345678]", true), (#"{"a":1,"ab":{},"b":null}"#, true),
    (#"[ 1]"#, false), (#"{"b":1,"a":2}"#, false), (#"{"a":1,"a":2}"#, false), (#"{"ab":1,"a":2}"#, false),
    ("[1.50]", false), ("[1.0]", false), ("[1e3]", false), ("[-0]", false), ("[0.00001]", false), (#"["\/"]"#, false),
    (#"["\u001F"]"#, false), (#"["\u0041"]"#, false), (#"["\u000a"]"#, false),
  ])
  func `canonical is what the writer would write`(json: String, isCanonical: Bool) throws {
    let bytes = Array(json.utf8)
    #expect(CanonicalJSON.holds(bytes[...]) == isCanonical)
    var writer = JSONWriter()
    writer.value(try JSONValue(parsing: bytes))
    #expect((writer.bytes == bytes) == isCanonical)
  }

  @Test func `writing is a fixed point`() throws {
    var random = RandomJSON(seed: 4)
    for _ in 0..<RandomJSON.rounds {
      var first = JSONWriter()
      first.value(random.value())
      var reader = JSONReader(first.bytes)
      var second = JSONWriter()
      try JSONValue(from: &reader).write(to: &second)
      #expect(first.bytes == second.bytes)
    }
  }

  @Test func `its own coders agree with its own Codable form`() throws {
    var random = RandomJSON(seed: 5)
    for _ in 0..<RandomJSON.rounds / 10 {
      let value = random.value()
      #expect(try JSONValue(encoding: value) == value)
      #expect(try JSONValue(encoding: ["k": [value]]) == ["k": [value]])
      #expect(try value.decode(JSONValue.self) == value)
    }
  }
}
