import EpitomeSystem
import EpitomeTesting
import Testing

@testable import Epitome
@testable import EpitomeICU

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

  /// The signs beside the letters and digits in ASCII, and bytes whose low bits are those of letters.
  private static let borders: [[UInt8]] = {
    var random = RandomText(seed: 0x5165)
    let bytes: [UInt8] = Array("az AZ09@[`{/:\u{7F}!".utf8) + [0x00, 0x80, 0xA0, 0xBF, 0xC0, 0xE1, 0xFA, 0xFF]
    return (0..<4000).map { _ in
      let kinds = 2 + random.number(below: bytes.count - 1)
      return (0..<random.number(below: 150)).map { _ in bytes[random.number(below: kinds)] }
    }
  }()

  private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }

  @Test func `small letters are told from all others, at the end of a text too`() {
    for text in Self.borders where !text.isEmpty {
      for start in text.indices {
        let range = start..<min(text.count, start + 1 + start % 11)
        #expect(ASCIIRuns.isLowercase(text, range) == text[range].allSatisfy { 0x61...0x7A ~= $0 }, "\(text[range])")
      }
      #expect(!ASCIIRuns.isLowercase(text, 0..<0))
    }
  }

  @Test func `letters and digits are counted up to the first other byte`() {
    for text in Self.borders where text.count >= 8 {
      let word = text.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let expected = text.prefix(8).prefix { Self.isLetter($0) || 0x30...0x39 ~= $0 }.count
      #expect(ASCIIRuns.alphanumericCount(word) == expected, "\(text.prefix(8))")
    }
  }

  @Test func `words of letters are counted with what they end in`() {
    for text in Self.borders {
      for start in text.indices where Self.isLetter(text[start]) {
        for inWord in [false, true] {
          let limit = text.count - start % 5
          guard start < limit else { continue }
          let found = ASCIIRuns.words(text, from: start, to: limit, inWord: inWord)
          let passed = text[start..<found.end]
          #expect(passed.allSatisfy { Self.isLetter($0) || $0 == 0x20 })
          #expect(found.letters == passed.count(where: Self.isLetter))
          #expect(found.lastLetter == (passed.lastIndex(where: Self.isLetter) ?? start - 1) + 1)
          let before: UInt8 = inWord ? 0x61 : 0x20
          #expect(
            found.words == zip([before] + passed, passed).count { !Self.isLetter($0) && Self.isLetter($1) }, "\(passed)"
          )
          #expect(found.endsInWord == passed.last.map(Self.isLetter) ?? inWord)
          // No letter is left that could have been passed.
          #expect(found.end == limit || !Self.isLetter(text[found.end]))
        }
      }
    }
  }

  @Test func `a map of signs finds what a look at each byte finds`() {
    let sets: [(SignSet, (UInt8) -> Bool)] = [
      (SignSet { $0 == 0x40 }, { $0 == 0x40 }),
      (SignSet { $0 >= 0xC0 || $0 == 0x00 }, { $0 >= 0xC0 || $0 == 0x00 }),
      (SignSet { "@[`{/:".utf8.contains($0) }, { "@[`{/:".utf8.contains($0) }),
      (SignSet { 0x41...0x5A ~= $0 || $0 == 0x7F }, { 0x41...0x5A ~= $0 || $0 == 0x7F }),
    ]
    for text in Self.borders + Self.texts {
      let map = SignMap(text)
      for (set, isMember) in sets {
        for start in stride(from: 0, to: text.count, by: 7) {
          for end in [start, start + 1, start + 40, text.count, text.count + 3] where end >= start {
            let expected = text[start..<max(start, min(end, text.count))].firstIndex(where: isMember)
            #expect(map.first(of: set, in: start..<end) == expected ?? max(start, min(end, text.count)))
          }
        }
      }
    }
  }

  @Test func `letters, digits, spaces and what goes on with a scalar are no signs`() {
    let all: [UInt8] = (0...UInt8.max).map { $0 }
    let plain = Set(Array("abcdefghijklmnopqrstuvwxyz0123456789 ".utf8) + (0x80...0xBF))
    let stretches = ASCIIRuns.signs(all)
    for byte in all {
      #expect((stretches[Int(byte) / 64] >> UInt64(byte % 64) & 1 == 1) == !plain.contains(byte), "\(byte)")
      #expect(ASCIIRuns.isSign(byte) == !plain.contains(byte))
    }
  }
}
