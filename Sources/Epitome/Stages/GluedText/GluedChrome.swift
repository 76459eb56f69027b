import EpitomeCore
import EpitomeICU

/// Finds lines that are the buttons and headings of a page in a row, without anything between them: `SubscribeShareEmbed`.
struct GluedChrome {
  private let bytes: [UInt8]
  private let evidence: GlueEvidence

  /// Longest line that is looked at, in bytes, and fewest parts.
  private static let (longest, fewest) = (240, 3)

  init(_ bytes: [UInt8], _ evidence: GlueEvidence) {
    self.bytes = bytes
    self.evidence = evidence
  }

  /// Where the parts of a line begin but the first, if nearly all of them are known: of five, one may be any word.
  func breaks(in line: Range<Int>) -> [Int] {
    guard line.count <= Self.longest else { return [] }
    let starts = line.dropFirst().filter(isJoin)
    guard starts.count + 1 >= Self.fewest else { return [] }
    let parts = zip([line.lowerBound] + starts, starts + [line.upperBound]).map { $0..<$1 }
    let known = parts.count { evidence.isChrome(bytes.trimmed($0)) }
    return known * 5 >= parts.count * 4 ? starts : []
  }

  /// Whether a capital touches a small letter before it.
  private func isJoin(_ position: Int) -> Bool {
    guard bytes[position] & 0xC0 != 0x80, let (before, _) = bytes.scalar(before: position) else { return false }
    return UnicodeProperties.isLowercase(before) && UnicodeProperties.isUppercase(bytes.scalar(at: position).value)
  }
}
