import EpitomeICU
import Testing

@Suite struct ICUTests {
  @Test func `tells its versions`() {
    for version in [ICU.version, ICU.unicodeVersion] {
      let parts = version.split(separator: ".").map { Int($0) }
      #expect(parts.count == 2 && parts.allSatisfy { $0 != nil })
    }
    #expect((Double(ICU.version) ?? 0) >= 70)
    #expect((Double(ICU.unicodeVersion) ?? 0) >= 14)
  }
}
