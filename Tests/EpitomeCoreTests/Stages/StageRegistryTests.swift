import EpitomeCore
import Testing

@Suite struct StageRegistryTests {
  let find = StageRegistration(FindMarks.self)

  @Test func `knows the defaults of a stage`() {
    #expect(find.defaults == ["limit": 10, "share": 1, "mode": "all", "loud": false])
    #expect(find.options.map(\.name) == ["limit", "share", "mode", "loud"])
    #expect(find.writes == ["sentences"])
  }

  @Test func `lays options over the defaults`() throws {
    let step = try find.makeStep(["limit": 1, "share": 0.5])
    #expect(step.options == ["limit": 1, "share": 0.5, "mode": "all", "loud": false])
    #expect(try step.process(Document(id: "t", text: "xxx")).list(.sentences).count == 1)
  }

  @Test(
    arguments: [
      ("limt", 1, "stage \"find\" has no option \"limt\"; did you mean \"limit\"?; options: limit, share, mode, loud"),
      ("limit", "many", "stage \"find\": \"limit\" must be a whole number from 1 to 500, found text \"many\""),
      ("limit", 0, "stage \"find\": \"limit\" must be a whole number from 1 to 500, found the number 0"),
      ("limit", 2.5, "stage \"find\": \"limit\" must be a whole number from 1 to 500, found the number 2.5"),
      ("share", 2, "stage \"find\": \"share\" must be a number from 0 to 1, found the number 2"),
      (
        "mode", "frist",
        "stage \"find\": \"mode\" must be one of all, first, found text \"frist\"; did you mean \"first\"?"
      ),
      ("loud", "yes", "stage \"find\": \"loud\" must be true or false, found text \"yes\""),
    ] as [(String, JSONValue, String)])
  func `says what is wrong with an option`(name: String, value: JSONValue, message: String) throws {
    let error = try #require(throws: ConfigurationError.self) { try find.makeStep([name: value]) }
    #expect(error.description == message)
  }

  @Test func `suggests the nearest stage`() throws {
    let error = try #require(throws: ConfigurationError.self) { try StageRegistry.sample.stage("fnid") }
    #expect(error == .unknownStage("fnid", nearest: "find"))
  }

  @Test func `a stage of the same name takes the place of the first`() {
    var registry = StageRegistry.sample
    registry.register(FindMarks.self)
    #expect(registry.stages.map(\.id) == ["drop", "find", "count", "wait"])
  }
}
