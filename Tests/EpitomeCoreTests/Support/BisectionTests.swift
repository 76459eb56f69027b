import EpitomeCore
import Testing

@Suite struct BisectionTests {
  @Test(arguments: 0...9) func `finds where a condition ends to hold, wherever that is`(count: Int) {
    let numbers = (0..<9).map { $0 * 2 }
    #expect(numbers.endOfPrefix(where: { $0 < count * 2 }) == min(count, 9))
    #expect(numbers.endOfPrefix(whereIndex: { $0 < count }) == min(count, 9))
  }

  @Test func `counts from the start of a slice`() {
    let numbers = [9, 9, 1, 2, 3, 4][2...]
    #expect(numbers.endOfPrefix(where: { $0 < 3 }) == 4)
    #expect([Int]().endOfPrefix(where: { $0 < 3 }) == 0)
  }
}
