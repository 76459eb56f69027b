import EpitomeCore
import Foundation
import Testing

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
