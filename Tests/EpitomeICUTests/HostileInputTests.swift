import EpitomeICU
import Testing

@Suite struct HostileInputTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `keeps its promises on random input`(seed: UInt64) {
    let bytes = RandomInput.bytes(seed: seed)
    let isValid = CharacterEncoding.validUTF8Prefix(bytes) == bytes.count

    for kind in BoundaryKind.allCases {
      let found = TextBoundaries.find(kind, in: bytes, range: bytes.indices, locale: seed % 2 == 0 ? "" : "ja")
      #expect(found.map(\.offset) == Set(found.map(\.offset)).sorted())
      #expect(found.last.map { Int($0.offset) } ?? 0 == bytes.count)
      if isValid { #expect(found.dropLast().allSatisfy { bytes[Int($0.offset)] & 0xC0 != 0x80 }) }
    }

    for form in UnicodeForm.allCases {
      let normalizer = UnicodeNormalizer(form)
      let normalized = applying(normalizer.edits(bytes), to: bytes)
      #expect(normalized.map { normalizer.edits($0).isEmpty } == true)
      #expect(normalizer.isNormalized(bytes) == normalizer.edits(bytes).isEmpty)
    }

    let runs = ScriptRuns.find(in: bytes)
    #expect(runs.map { bytes[$0.range] }.joined().elementsEqual(bytes))
    #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.script != $1.script })

    var matching: [UInt8] = []
    CaseMapping.foldForMatching(bytes, range: bytes.indices, into: &matching)
    for mapped in [
      CaseMapping.fold(bytes), CaseMapping.lowercase(bytes, locale: "lt"), CaseMapping.uppercase(bytes, locale: "el"),
      CaseMapping.titlecase(bytes, locale: "nl"), matching,
    ] where isValid {
      #expect(CharacterEncoding.validUTF8Prefix(mapped) == mapped.count)
    }
  }

  /// Each of these has state that grows with the text in a careless implementation.
  @Test(arguments: [
    "(", "a.", "'", "ก", "日", "👩\u{200D}", "🇩", "a\u{301}", "\u{301}", "ᄀ", "ᅡ", " ", ".) ", "ΣΑ'", "i\u{300}",
  ])
  func `takes a megabyte of one thing`(unit: String) {
    let count = 1_000_000 / unit.utf8.count
    let bytes = Array(String(repeating: unit, count: count).utf8)
    for kind in BoundaryKind.allCases {
      #expect(TextBoundaries.find(kind, in: bytes, range: bytes.indices).last.map { Int($0.offset) } == bytes.count)
    }
    #expect(UnicodeNormalizer(.nfd).edits(bytes).allSatisfy { !$0.range.isEmpty })
    #expect(ScriptRuns.find(in: bytes).last?.range.upperBound == bytes.count)
    #expect(!CaseMapping.lowercase(bytes, locale: "lt").isEmpty)
    #expect(!CaseMapping.uppercase(bytes, locale: "el").isEmpty)
    #expect(!CaseMapping.titlecase(bytes).isEmpty)
    #expect(CharacterEncoding.detect(bytes).first?.name == "UTF-8")
  }
}
