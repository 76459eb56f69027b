import EpitomeICU
import EpitomeSystem

/// What one quick look at the bytes of a text says of the steps that it needs.
struct TextCensus {
  /// Whether there is anything beyond ASCII.
  let hasHigh: Bool
  /// Whether there is an ampersand.
  let hasAmpersand: Bool
  /// Whether there are control characters or white space that is not one space between words, or anything beyond ASCII.
  let needsCleaning: Bool

  /// Takes the census of a text. Linear.
  init(_ bytes: [UInt8]) {
    hasHigh = ASCIIRuns.end(bytes, from: 0) < bytes.count
    hasAmpersand = ByteSearch.contains(UInt8(ascii: "&"), in: bytes)
    needsCleaning = hasHigh || Self.isUntidy(bytes)
  }

  private static func isUntidy(_ bytes: [UInt8]) -> Bool {
    var position = ASCIIRuns.endOfTidy(bytes, from: 0)
    while position < bytes.count {
      let previous = position > 0 ? bytes[position - 1] : 0x0A
      switch bytes[position] {
      case 0x0A: if previous == 0x20 { return true }
      case 0x20: if previous <= 0x20 || position + 1 == bytes.count { return true }
      default: return true
      }
      position = ASCIIRuns.endOfTidy(bytes, from: position + 1)
    }
    return false
  }
}
