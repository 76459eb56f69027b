import EpitomeICU
import EpitomeSystem
import EpitomeTesting
import Testing

@testable import Epitome

/// What passes over many bytes at a time says what a look at one byte after the other says.
@Suite struct ByteRunsTests {
  private static let texts: [[UInt8]] = {
    var random = RandomText(seed: 0xB17E5)
    let bytes: [UInt8] = Array("abcdefgh zZ09.,~! \n\r\u{7F}".utf8) + [0x20, 0x1F, 0x09, 0xC3, 0xA9]
    return (0..<4000).map { round in
      // Few kinds of bytes make long runs, many kinds short ones.
      let kinds = 1 + random.number(below: round % 3 == 0 ? bytes.count : 18)
      return (0..<random.number(below: 60)).map { _ in bytes[random.number(below: kinds)] }
    }
  }()

  @Test func `lines end where one byte after the other says`() {
    for text in Self.texts {
      var ends: [Range<Int>] = []
      var (start, index) = (0, 0)
      while index < text.count {
        guard text[index] == 0x0A || text[index] == 0x0D else {
          index += 1
          continue
        }
        ends.append(start..<index)
        index += text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
        start = index
      }
      if start < text.count { ends.append(start..<text.count) }
      let lines = SourceLine.split(text)
      #expect(lines.map(\.range) == ends)
      #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.next == $1.range.lowerBound })
    }
  }

  @Test func `a tidy run ends before what is no single space between printable characters`() {
    for text in Self.texts {
      for start in [0, text.count / 3] where start < text.count {
        let end = ASCIIRuns.endOfTidy(text, from: start)
        let run = Array(text[start..<end])
        #expect(run.allSatisfy { 0x20...0x7E ~= $0 } && run.first != 0x20 && run.last != 0x20)
        #expect(!zip(run, run.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 })
        #expect(end == text.count || !(0x21...0x7E ~= text[end]), "\(text) from \(start)")
        #expect(ASCIIRuns.end(text, from: start) == text[start...].firstIndex { $0 >= 0x80 } ?? text.count)
      }
    }
  }

  @Test func `the census says what is not tidy`() {
    for text in Self.texts {
      let census = TextCensus(text)
      let bytes = [0x0A] + text
      let isUntidy = zip(bytes, text).contains { previous, byte in
        switch byte {
        case 0x0A: previous == 0x20
        case 0x20: previous <= 0x20
        default: byte < 0x20 || byte == 0x7F
        }
      }
      let hasHigh = text.contains { $0 >= 0x80 }
      #expect(census.hasHigh == hasHigh)
      #expect(census.needsCleaning == (hasHigh || isUntidy || text.last == 0x20), "\(text)")
    }
  }

  @Test func `a search for signs finds what stands in each range`() {
    for text in Self.texts where text.count > 8 {
      var search = SignSearch([0x0A, 0x2E], in: text)
      for start in stride(from: 0, to: text.count - 4, by: 4) {
        let range = start..<start + 4
        #expect(search.stands(in: range) == text[range].contains { $0 == 0x0A || $0 == 0x2E })
      }
    }
  }
}
