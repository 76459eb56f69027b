import EpitomeICU
import Testing

@Suite struct UTF8Tests {
  @Test(
    arguments: [
      ([], 0), ([0x41], 1), ([0x00], 1), ([0xC3, 0xA9], 2), ([0xE2, 0x82, 0xAC], 3), ([0xF0, 0x9F, 0x98, 0x80], 4),
      ([0xC3], 0), ([0x41, 0xE2, 0x82], 1), ([0xF0, 0x9F, 0x98], 0), ([0x80], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0),
      ([0xE0, 0x9F, 0xBF], 0), ([0xE0, 0xA0, 0x80], 3), ([0xED, 0x9F, 0xBF], 3), ([0xED, 0xA0, 0x80], 0),
      ([0xEE, 0x80, 0x80], 3), ([0xEF, 0xBF, 0xBF], 3), ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF0, 0x90, 0x80, 0x80], 4),
      ([0xF4, 0x8F, 0xBF, 0xBF], 4), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xFF], 0),
    ] as [([UInt8], Int)])
  func `tells how much is well-formed`(bytes: [UInt8], length: Int) {
    #expect(CharacterEncoding.validUTF8Prefix(bytes) == length)
  }

  @Test func `finds a fault at any place`() {
    for length in 0..<40 {
      for place in 0..<max(length, 1) where length > 0 {
        var bytes = [UInt8](repeating: 0x61, count: length)
        #expect(CharacterEncoding.validUTF8Prefix(bytes) == length)
        bytes[place] = 0xFF
        #expect(CharacterEncoding.validUTF8Prefix(bytes) == place)
      }
    }
  }

  /// The example of The Unicode Standard, table 3-8, and others of its section 3.9.
  @Test(
    arguments: [
      ([0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62, 0x80, 0x63, 0x80, 0xBF, 0x64], "a���b�c��d", 6),
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "��������A", 8),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "��������A", 8),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "�����A��B", 7),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "����A", 4),
      ([0xE2, 0x82], "�", 1), ([0xEF, 0xBB, 0xBF, 0x41], "\u{FEFF}A", 0), ([], "", 0),
    ] as [([UInt8], String, Int)])
  func `replaces maximal subparts`(bytes: [UInt8], expected: String, replaced: Int) {
    let repaired = CharacterEncoding.repairUTF8(bytes)
    #expect(repaired.utf8 == Array(expected.utf8))
    #expect(repaired.replaced == replaced)
  }

  /// Swift's own decoder follows the same practice.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `repairs random bytes as the standard library does`(seed: UInt64) {
    let bytes = RandomInput.bytes(seed: seed)
    let repaired = CharacterEncoding.repairUTF8(bytes).utf8
    #expect(repaired == Array(String(decoding: bytes, as: UTF8.self).utf8))
    #expect(CharacterEncoding.validUTF8Prefix(repaired) == repaired.count)
    #expect((CharacterEncoding.validUTF8Prefix(bytes) == bytes.count) == (repaired == bytes))
  }
}
