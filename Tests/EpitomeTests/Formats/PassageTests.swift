import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct PassageTests {
  private static let source = Array(String(repeating: "abc def  ", count: 400).utf8)

  /// A passage beside the pieces that it was made of, copies that touch joined.
  private static func make(_ count: Int, seed: UInt64) -> (passage: Passage, pieces: [Passage.Piece]) {
    var random = RandomText(seed: seed)
    var passage = Passage()
    var pieces: [Passage.Piece] = []
    var position = 0
    for _ in 0..<count {
      if random.number(below: 5) == 0 { position = random.number(below: 1000) }
      let range = position..<position + [0, 1, 2, 31, 40][random.number(below: 5)]
      position = range.upperBound
      if random.number(below: 2) == 0 {
        passage.copy(range)
        guard !range.isEmpty else { continue }
        if let last = pieces.last, last.replacement == nil, last.source.upperBound == range.lowerBound {
          pieces[pieces.count - 1].source = last.source.lowerBound..<range.upperBound
        } else {
          pieces.append(Passage.Piece(source: range, replacement: nil))
        }
      } else {
        let bytes = Array("replaced".utf8.prefix(random.number(below: 9)))
        passage.replace(range, with: bytes)
        if !(range.isEmpty && bytes.isEmpty) { pieces.append(Passage.Piece(source: range, replacement: bytes[...])) }
      }
    }
    return (passage, pieces)
  }

  @Test(arguments: [0, 1, 2, 10, 500]) func `gives back its pieces and their bytes`(count: Int) {
    for seed in 0..<20 {
      let (passage, pieces) = Self.make(count, seed: UInt64(count * 100 + seed))
      #expect(Array(passage.pieces) == pieces)
      let bytes = pieces.flatMap { Array($0.replacement ?? Self.source[$0.source]) }
      #expect(passage.bytes(in: Self.source) == bytes)
      #expect(passage.count == bytes.count)
      #expect(passage.isEmpty == pieces.isEmpty)
      var twice = passage
      twice.append(passage)
      #expect(twice.bytes(in: Self.source) == bytes + bytes)
    }
  }

  @Test func `what is found in its bytes leads back to its pieces`() {
    let (passage, _) = Self.make(500, seed: 3)
    let derived = DerivedSource(passage, source: Self.source)
    #expect(derived.bytes == passage.bytes(in: Self.source))
    var random = RandomText(seed: 4)
    for _ in 0..<500 {
      let start = random.number(below: derived.bytes.count)
      let range = start..<start + random.number(below: min(200, derived.bytes.count - start))
      #expect(derived.passage(range).bytes(in: Self.source) == Array(derived.bytes[range]))
    }
  }

  @Test func `ranges beyond four gigabytes stand as they are`() {
    let far = 1 << 40
    var passage = Passage(far..<far + 3)
    passage.copy(far + 3..<far + 5)
    #expect(passage.spans == [TextSpan(far, far + 5)])
  }

  @Test func `what files have many of takes little memory`() {
    #expect(MemoryLayout<Passage>.stride == 16)
    #expect(MemoryLayout<CaptionLine>.stride == 16)
    #expect(MemoryLayout<Segment>.stride == 56)
    #expect(MemoryLayout<CueDraft>.stride == 56)
  }
}
