import EpitomeCore
import Testing

@testable import Epitome

@Suite struct BreakModelTests {
  /// A model without weights or classes.
  private func emptyModel(isSpaced: Bool) -> BreakModel {
    BreakModel(
      isSpaced: isSpaced, bias: 0, bonus: 0, classes: (0, 0), weights: (0, 0), levels: [], lengthScores: [0, 0],
      data: "")
  }

  /// The sums come from `Scripts/build-break-model.py --keys LANGUAGE=TEXT`.
  @Test(
    arguments: [
      (
        true, "so we met again it's 2024 and the parser works",
        [
          1_109_638_294, 1_202_295_642, 1_067_292_579, 1_188_149_341, 1_259_729_118, 1_290_759_950, 1_373_724_125,
          1_070_045_611, 1_392_288_990, 1_159_963_561,
        ]
      ),
      (
        true, "So we met Anna in Berlin and then it rained",
        [
          1_227_739_878, 1_408_610_241, 1_218_771_707, 1_165_317_743, 1_507_140_785, 1_270_934_323, 1_475_516_406,
          1_183_901_682, 1_237_254_478, 1_501_267_015,
        ]
      ),
      (
        true, "Über die Größe reden wir später",
        [1_332_848_059, 1_333_010_687, 1_213_191_548, 1_137_869_630, 1_457_048_825, 1_352_656_253]
      ),
      (true, "ещё раз всё сначала", [1_073_870_950, 1_080_292_104, 1_294_643_786, 1_254_653_394]),
      (
        false, "今日はAPIの会議です3つ話します",
        [
          1_180_090_583, 1_028_110_351, 1_070_351_545, 1_187_386_895, 1_075_215_226, 1_015_898_609, 1_047_734_753,
          1_202_186_166, 762_828_850, 1_132_396_619, 911_706_741, 1_255_354_089, 986_855_394, 1_082_548_887,
          1_096_971_146,
        ]
      ),
    ] as [(Bool, String, [Int])])
  func `finds the features that the script trains`(isSpaced: Bool, text: String, sums: [Int]) {
    let model = emptyModel(isSpaced: isSpaced)
    let bytes = Array(text.utf8)
    let tokens = BreakTokens(bytes, 0..<bytes.count, model).tokens
    let padding = BreakTokens.padding
    let found = (padding..<tokens.count - padding).map { index in
      var sum = 0
      BreakFeatures.forEach(tokens, before: index, isSpaced: isSpaced) { sum += Int($0 >> 6) }
      return sum
    }
    #expect(found == sums)
  }

  @Test(arguments: BreakModel.languages)
  func `every model is unpacked whole`(language: String) throws {
    let model = try #require(BreakModel.forLanguage(language))
    #expect(model.isSpaced == !["ja", "zh"].contains(language))
    #expect(model.bias < -BreakModel.unit)
    #expect(model.lengthScores.count == (model.isSpaced ? 81 : 161))
    // Half of the levels speak against a break.
    let weights = (0..<200_000).map { model.weight(BreakModel.step(0x1234, UInt32($0))) }
    #expect(weights.contains { $0 < 0 } && weights.contains { $0 > 0 })
    #expect(weights.count { $0 == 0 } > 190_000)
  }

  @Test func `models are chosen by the primary subtag`() {
    #expect(BreakModel.forLanguage("de-AT") != nil)
    #expect(BreakModel.forLanguage("pt_BR") != nil)
    #expect(BreakModel.forLanguage("xx") == nil)
  }

  @Test func `reads openings behind white space, and none inside what a hyphen or an apostrophe joins`() {
    let model = emptyModel(isSpaced: true)
    let bytes = Array("it's well-known (and so) on".utf8)
    let tokens = BreakTokens(bytes, 0..<bytes.count, model).tokens.dropFirst(5).dropLast(5)
    #expect(tokens.map(\.opening) == [0, 5, nil, 16, 21, 25])
  }

  @Test func `reads characters where no spaces are written, Latin words and numbers in one`() {
    let model = emptyModel(isSpaced: false)
    let bytes = Array("新API 2024年、はい".utf8)
    let tokens = BreakTokens(bytes, 0..<bytes.count, model).tokens.dropFirst(5).dropLast(5)
    #expect(tokens.map(\.opening) == [0, 3, 7, 11, 17, 20])
    #expect(tokens.map(\.followsPause) == [false, false, true, false, true, false])
  }
}
