import EpitomeCore

/// Finds the ends of Korean sentences that no full stop closes: polite verb endings before a space, as informal writing and
/// captions have them.
enum KoreanEndings {
  private static let endings = [
    "니다", "네요", "어요", "아요", "해요", "세요", "까요", "예요", "에요", "군요", "지요", "래요", "데요", "든요", "게요", "줘요", "봐요", "워요",
    "려요", "와요", "셔요", "구요", "고요", "나요", "가요", "니까", "죠",
  ].map { Array($0.utf8) }

  /// Words that take up what was said; before them a sentence goes on.
  private static let quotatives = ["라고", "라는", "하고", "하는", "이라", "고 "].map { Array($0.utf8) }

  /// Where sentences begin after such endings. One pass.
  static func starts(_ bytes: [UInt8], _ region: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var position = region.lowerBound
    while position < region.upperBound {
      guard bytes[position] == 0x20, endsPolitely(bytes, region.lowerBound..<position) else {
        position += 1
        continue
      }
      var next = position
      while next < region.upperBound, bytes[next] == 0x20 { next += 1 }
      if next < region.upperBound, !beginsQuotative(bytes, next..<region.upperBound), isWord(bytes, next) {
        starts.append(next)
      }
      position = next
    }
    return starts
  }

  private static func endsPolitely(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last,
      bytes[last] == 0x94 || bytes[last] == 0xA4 || bytes[last] == 0x8C || bytes[last] == 0xA0
    else { return false }
    return endings.contains {
      range.count > $0.count && bytes[range.upperBound - $0.count..<range.upperBound].elementsEqual($0)
    }
  }

  private static func beginsQuotative(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    quotatives.contains { range.count >= $0.count && bytes[range.prefix($0.count)].elementsEqual($0) }
  }

  private static func isWord(_ bytes: [UInt8], _ position: Int) -> Bool {
    LetterCase.of(bytes.scalar(at: position).value) != .none
  }
}
