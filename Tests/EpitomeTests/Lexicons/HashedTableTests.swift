import Testing

@testable import Epitome

@Suite struct HashedTableTests {
  @Test func `Values are found by their hashes, zero and negative ones too, as the table grows`() {
    var table = HashedTable<Int>(capacity: 1, placeholder: -1)
    let hashes = [0, -5, Int.max, Int.min] + (2..<500).map { $0 << 32 }
    for (value, hash) in hashes.enumerated() { table[hash] = value }
    for (value, hash) in hashes.enumerated() { #expect(table[hash] == value) }
    #expect(table[77] == nil)
    table[-5] = 9
    #expect(table[-5] == 9)
  }
}
