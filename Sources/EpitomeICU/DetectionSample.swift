/// The part of a text that ICU's detector gets. Its statistics read no further than 8 KB, so that a long beginning in ASCII
/// would blind it.
enum DetectionSample {
  private static let length = 8192
  private static let blockLength = 256

  /// All of a short text; else blocks that hold bytes beyond ASCII (or escapes), spread evenly over the text, in order.
  static func take(from bytes: [UInt8]) -> [UInt8] {
    if bytes.count <= length { return bytes }
    let blocks = telling(bytes)
    let wanted = length / (blockLength + blockLength / 2)
    var sample: [UInt8] = []
    sample.reserveCapacity(length)
    let taken = min(wanted, blocks.count)
    for index in 0..<taken {
      sample.append(contentsOf: bytes[blocks[index * blocks.count / taken]])
    }
    return sample
  }

  /// The blocks that tell something. Each ends after a byte that is never the second half of a character in the encodings
  /// of East Asia: all of those are above 2F.
  private static func telling(_ bytes: [UInt8]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + blockLength, bytes.count)
      let limit = min(end + blockLength / 2, bytes.count)
      while end < limit, bytes[end - 1] >= 0x30 { end += 1 }
      if bytes[start..<end].contains(where: { $0 >= 0x80 || $0 == 0x1B }) { blocks.append(start..<end) }
      start = end
    }
    return blocks
  }
}
