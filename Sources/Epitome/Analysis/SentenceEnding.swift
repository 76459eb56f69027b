import EpitomeCore

/// What the end of a sentence shows, closing quotation marks and brackets set aside.
enum SentenceEnding {
  /// Whether the last sign ends a sentence: a full stop, question or exclamation mark or ellipsis of any script.
  static func isTerminated(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let scalar = lastSign(bytes, range) else { return false }
    let sign = SentencePunctuation.of(scalar)
    return sign.isTerminator && sign != .pause
  }

  /// Whether the last sign is a question mark of any script.
  static func isQuestion(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let scalar = lastSign(bytes, range) else { return false }
    switch scalar {
    case 0x3F, 0xFF1F, 0x61F, 0x37E, 0x55E, 0x2047, 0x2048, 0x203D, 0x1367, 0xFE56: return true
    default: return false
    }
  }

  private static func lastSign(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32? {
    var end = range.upperBound
    while end > range.lowerBound, let (scalar, length) = bytes.scalar(before: end) {
      guard SentencePunctuation.of(scalar).isCloser else { return scalar }
      end -= length
    }
    return nil
  }
}
