import Testing

@testable import Epitome

@Suite struct PhraseTableTests {
  @Test func `numbers phrases in the order in which they come`() {
    var table = PhraseTable(capacity: 4)
    let one = table.insert(PhraseTable.root, 7)
    let two = table.insert(one, 7)
    let other = table.insert(PhraseTable.root, 0)
    #expect([one, two, other] == [1, 2, 3])
    #expect(table.insert(PhraseTable.root, 7) == one)
    #expect(table.insert(one, 7) == two)
    #expect(table.count == 4)
    #expect([0, 1, 2, 3].map { table.parent($0) } == [-1, 0, 1, 0])
    #expect(table.find([7, 7]) == two)
    #expect(table.find([0]) == other)
    #expect(table.find([0, 7]) == nil)
    #expect(table.find([900]) == nil)
    #expect(table.find([]) == PhraseTable.root)
  }

  @Test func `keeps many phrases apart`() {
    var table = PhraseTable(capacity: 1)
    for first in 0..<60 as Range<Int32> {
      for second in 0..<60 as Range<Int32> { _ = table.insert(table.insert(PhraseTable.root, first), second) }
    }
    #expect(table.count == 1 + 60 + 3600)
    for first in 0..<60 as Range<Int32> {
      let parent = table.find([first])
      for second in 0..<60 as Range<Int32> {
        let phrase = table.find([first, second])
        #expect(phrase.map { table.parent(Int($0)) } == parent)
      }
    }
  }
}
