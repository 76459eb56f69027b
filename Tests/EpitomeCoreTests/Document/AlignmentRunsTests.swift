import EpitomeTesting
import Testing

@testable import EpitomeCore

@Suite struct AlignmentRunsTests {
  private typealias Entry = Alignment.Entry

  private static func entries(_ count: Int, seed: UInt64) -> [Entry] {
    var random = RandomText(seed: seed)
    var end = 0
    return (0..<count).map { _ in
      let length = [0, 1, 2, 29, 30, 31, 70_000][random.number(below: 7)]
      let text = TextSpan(end, end + length)
      end = text.end
      let start = random.number(below: random.number(below: 9) == 0 ? 1 << 40 : end + 1)
      let isCopy = random.number(below: 2) == 0
      let source = isCopy ? length : random.number(below: 100)
      return Entry(text: text, source: TextSpan(start, start + source), isCopy: isCopy)
    }
  }

  @Test(arguments: [0, 1, 63, 64, 65, 1000]) func `gives back what was put in`(count: Int) {
    let entries = Self.entries(count, seed: UInt64(count))
    let runs = AlignmentRuns(entries)
    #expect(Array(runs) == entries)
    #expect(runs.count == count)
    #expect(runs.textEnd == entries.last?.text.end ?? 0)
  }

  @Test func `keeps entries that no alignment should have`() {
    var bent = Entry(text: TextSpan(5, 9), source: TextSpan(7, 7), isCopy: true)
    bent.source.end = -3
    let entries = [
      Entry(text: TextSpan(4, 4), source: TextSpan(.max - 1, .max), isCopy: false), bent,
      Entry(text: TextSpan(2, 3), source: TextSpan(-8, -8), isCopy: false),
      Entry(text: TextSpan(.min, .max), source: TextSpan(.min, .max), isCopy: true),
    ]
    #expect(Array(AlignmentRuns(entries)) == entries)
  }

  @Test func `a walk begins before the first entry that ends after a place`() {
    let entries = Self.entries(2000, seed: 7)
    let runs = AlignmentRuns(entries)
    for entry in entries {
      for place in [entry.text.start, entry.text.end - 1, entry.text.end] {
        var rest = runs.iterator(before: place)
        var steps = 0
        var found: Entry?
        while found == nil, let next = rest.next() {
          steps += 1
          if next.text.end > place { found = next }
        }
        #expect(found == entries.first { $0.text.end > place })
        #expect(steps <= 65 || found == nil || entries.contains { $0.text.isEmpty && $0.text.start == place })
      }
    }
  }
}
