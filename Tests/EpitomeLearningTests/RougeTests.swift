import EpitomeCore
import EpitomeLearning
import EpitomeSystem
import Testing

@Suite struct RougeTests {
  /// What `Scripts/build-rouge-fixture.py` recorded of the reference scorer.
  private static func fixture() throws -> JSONValue {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return try JSONValue(parsing: try FileSystem.read(FilePath("/" + folder + "/Fixtures/rouge.json")))
  }

  @Test func `a thousand pairs score as with the reference scorer`() throws {
    let fixture = try Self.fixture()
    let sentences = (fixture["sentences"]?.array ?? []).compactMap(\.string)
    let pairs = fixture["pairs"]?.array ?? []
    #expect(pairs.count == 1000)
    for pair in pairs {
      let texts = (0...1).map { side in
        (pair[side]?.array ?? []).compactMap(\.int).map { sentences[$0] }.joined(separator: "\n")
      }
      let rouge = Rouge(reference: Array(texts[0].utf8), prediction: Array(texts[1].utf8))
      for (name, found, wanted) in [
        ("ROUGE-1", rouge.one, pair[2]?.double), ("ROUGE-2", rouge.two, pair[3]?.double),
        ("ROUGE-Lsum", rouge.sum, pair[4]?.double),
      ] {
        #expect(abs(found - (wanted ?? -1)) < 0.001, "\(name) of \(texts)")
      }
    }
  }

  @Test func `stems are those of the reference scorer`() throws {
    for pair in try Self.fixture()["stems"]?.array ?? [] {
      let (word, stem) = (pair[0]?.string ?? "", pair[1]?.string ?? "")
      #expect(String(decoding: PorterStemmer.stem(Array(word.utf8)), as: UTF8.self) == stem, "\(word)")
    }
  }

  @Test(arguments: [
    ("en", "Running cats, 2 dogs", "run|cat|2|dog"), ("fr", "Été à Noël", "été|à|noël"),
    ("zh", "北京2024年", "北|京|2024|年"),
    ("en", "don’t a_b ＡＢＣ", "don|t|a|b|abc"), ("ar", "كَتَبَ الولد", "كَتَبَ|الولد"),
  ])
  func `words of every script are counted as the scorer of the sets counts them`(
    language: String, text: String, tokens: String
  ) {
    let found = RougeTokens.language(language).tokens(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    #expect(found.joined(separator: "|") == tokens)
  }
}
