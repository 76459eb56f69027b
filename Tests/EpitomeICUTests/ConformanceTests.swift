import EpitomeICU
import Testing

/// Unicode's own tests and tables, every line of them.
@Suite(.enabled(if: UnicodeData.isInstalled, Comment(rawValue: UnicodeData.requirement)))
struct ConformanceTests {
  /// What each column of NormalizationTest.txt (source, NFC, NFD, NFKC, NFKD) becomes in a form.
  @Test(arguments: [
    (UnicodeForm.nfc, [1, 1, 1, 3, 3]), (.nfd, [2, 2, 2, 4, 4]), (.nfkc, [3, 3, 3, 3, 3]), (.nfkd, [4, 4, 4, 4, 4]),
  ])
  func `normalizes as NormalizationTest has it`(form: UnicodeForm, expected: [Int]) {
    let normalizer = UnicodeNormalizer(form)
    var tested = 0
    var wrong: [[String]] = []
    for record in UnicodeData.records("NormalizationTest.txt") {
      let columns = record.prefix(5).compactMap { UnicodeData.text(ofCodePoints: $0) }
      guard columns.count == 5 else { continue }
      tested += 1
      let isRight = zip(columns, expected).allSatisfy { column, result in
        let edits = normalizer.edits(column)
        let isNormalized = column == columns[result]
        return applying(edits, to: column) == columns[result] && edits.isEmpty == isNormalized
          && normalizer.isNormalized(column) == isNormalized
      }
      if !isRight { wrong.append(record) }
    }
    #expect(tested > 19_000)
    #expect(wrong == [])
  }

  /// ICU has CLDR's rules. For words they leave the colon out of MidLetter but in Swedish and Finnish (15 samples of
  /// Unicode 15); for lines they treat a hyphen at the start and a sign before digits in their own way (22 samples).
  @Test(arguments: [
    (BoundaryKind.grapheme, "Grapheme", "", []),
    (.word, "Word", "", ["003A"]),
    (.word, "Word", "sv", []),
    (.sentence, "Sentence", "", []),
    (
      .line, "Line", "",
      ["× 002D", "002C ÷ 0030", "002C × 0308 ÷ 0030", "002E ÷ 0031", "002E ÷ 0032", "002E ÷ 0033", "002E ÷ 0034"]
    ),
  ])
  func `breaks as the tests of UAX 29 and UAX 14 have it`(
    kind: BoundaryKind, name: String, locale: String, tailored: [String]
  ) {
    var tested = 0
    var wrong: [String] = []
    for line in UnicodeData.lines("auxiliary/\(name)BreakTest.txt") {
      let sample = line.prefix { $0 != "#" }
      let expected = sample.split(separator: "÷")
        .compactMap { UnicodeData.text(ofCodePoints: $0.filter { $0.isHexDigit || $0 == " " }) }
        .filter { !$0.isEmpty }
      guard !expected.isEmpty else { continue }
      tested += 1
      let text = String(decoding: expected.joined(), as: UTF8.self)
      if pieces(text, kind, locale: locale).map({ Array($0.utf8) }) != expected,
        !tailored.contains(where: { sample.contains($0) })
      {
        wrong.append(String(sample))
      }
    }
    #expect(tested > 450)
    #expect(wrong == [])
  }

  @Test func `has the scripts of Scripts`() {
    let expected = UnicodeData.values("Scripts.txt")
    let wrong = (0..<UInt32(0x110000)).filter {
      UnicodeProperties.script($0).name != expected[Int($0)] ?? "Unknown"
    }
    #expect(wrong == [])
  }

  @Test func `has the widths of EastAsianWidth`() {
    let names: [EastAsianWidth: String] = [
      .neutral: "N", .ambiguous: "A", .halfwidth: "H", .fullwidth: "F", .narrow: "Na", .wide: "W",
    ]
    let expected = UnicodeData.values("EastAsianWidth.txt")
    let wrong = (0..<UInt32(0x110000)).filter { scalar in
      expected[Int(scalar)].map { names[UnicodeProperties.eastAsianWidth(scalar)] != $0 } ?? false
    }
    #expect(wrong == [])
  }

  @Test func `has the categories of DerivedGeneralCategory`() {
    let names = [
      "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cs",
      "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf",
    ]
    let expected = UnicodeData.values("extracted/DerivedGeneralCategory.txt")
    let wrong = (0..<UInt32(0x110000)).filter { scalar in
      let category = UnicodeProperties.generalCategory(scalar)
      let name = names[Int(category.rawValue)]
      return name != expected[Int(scalar)]
        || category.isLetter != name.hasPrefix("L") || UnicodeProperties.isLetter(scalar) != name.hasPrefix("L")
        || category.isMark != name.hasPrefix("M") || UnicodeProperties.isMark(scalar) != name.hasPrefix("M")
        || category.isPunctuation != name.hasPrefix("P")
        || UnicodeProperties.isPunctuation(scalar) != name.hasPrefix("P")
        || category.isSymbol != name.hasPrefix("S")
        || UnicodeProperties.isDecimalDigit(scalar) != (name == "Nd")
        || UnicodeProperties.isTitlecase(scalar) != (name == "Lt")
    }
    #expect(wrong == [])
  }

  @Test(
    arguments: [
      ("Alphabetic", "DerivedCoreProperties.txt", UnicodeProperties.isAlphabetic),
      ("Uppercase", "DerivedCoreProperties.txt", UnicodeProperties.isUppercase),
      ("Lowercase", "DerivedCoreProperties.txt", UnicodeProperties.isLowercase),
      ("Default_Ignorable_Code_Point", "DerivedCoreProperties.txt", UnicodeProperties.isDefaultIgnorable),
      ("White_Space", "PropList.txt", UnicodeProperties.isWhitespace),
      ("Ideographic", "PropList.txt", UnicodeProperties.isIdeographic),
      ("Extended_Pictographic", "emoji/emoji-data.txt", UnicodeProperties.isEmoji),
    ] as [(String, String, @Sendable (UInt32) -> Bool)])
  func `has the binary properties of Unicode's tables`(
    property: String, file: String, has: @Sendable (UInt32) -> Bool
  ) {
    let expected = UnicodeData.values(file) { $0 == property }
    let wrong = (0..<UInt32(0x110000)).filter { has($0) != (expected[Int($0)] != nil) }
    #expect(wrong == [])
  }

  @Test func `folds as CaseFolding has it`() {
    var tested = 0
    let wrong = UnicodeData.records("CaseFolding.txt").filter { record in
      guard record.count > 2, record[1] == "C" || record[1] == "F",
        let source = UnicodeData.text(ofCodePoints: record[0]), let folded = UnicodeData.text(ofCodePoints: record[2])
      else { return false }
      tested += 1
      return CaseMapping.fold(source) != folded
    }
    #expect(tested > 1400)
    #expect(wrong == [])
  }

  @Test func `folds for matching as DerivedNormalizationProps has it`() {
    var tested = 0
    var wrong: [[String]] = []
    for record in UnicodeData.records("DerivedNormalizationProps.txt") where record[1] == "NFKC_CF" {
      let ends = record[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      guard record.count > 2, let first = ends.first, let last = ends.last,
        let folded = UnicodeData.text(ofCodePoints: record[2])
      else { continue }
      for scalar in (first...last).compactMap({ Unicode.Scalar($0) }) {
        tested += 1
        let source = Array(String(Character(scalar)).utf8)
        var found: [UInt8] = []
        CaseMapping.foldForMatching(source, range: source.indices, into: &found)
        if found != folded { wrong.append(record) }
      }
    }
    #expect(tested > 10_000)
    #expect(wrong == [])
  }
}
