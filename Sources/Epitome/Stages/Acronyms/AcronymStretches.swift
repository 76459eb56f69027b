import EpitomeCore

/// The stretches of text inside of which a short form and its expansion are looked for: sentences, joined where the border
/// between two of them is a guess, as in text without full stops, or where a bracket opens right behind it.
enum AcronymStretches {
  /// Bytes from which on a stretch takes in no further sentence, so that cost stays linear.
  private static let longest = 4000

  /// The stretches of a document with these sentences, in order.
  ///
  /// - Throws: `LayerFormatError` where the blocks have another shape.
  static func all(in document: Document, _ sentences: [Range<Int>]) throws -> [Range<Int>] {
    let bytes = document.bytes
    let blocks = try document.list(.blocks).map(\.span)
    var block = 0
    var stretches: [Range<Int>] = []
    for sentence in sentences {
      while block < blocks.count, blocks[block].end <= sentence.lowerBound { block += 1 }
      if let last = stretches.last, last.count < longest, last.upperBound <= sentence.lowerBound,
        block >= blocks.count || blocks[block].start <= last.lowerBound || isWrapped(bytes, last, sentence),
        isJoined(bytes, last, sentence)
      {
        stretches[stretches.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        stretches.append(sentence)
      }
    }
    return stretches
  }

  /// Bytes of the shortest line that may have been broken for its length, as in text from pages set in columns.
  private static let shortestWrapped = 40

  /// Whether nothing but the end of a long line stands between two blocks: their border is a guess too.
  private static func isWrapped(_ bytes: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.upperBound >= shortestWrapped && bytes[first.upperBound..<second.lowerBound].contains(0x0A)
      && !bytes[first.upperBound - shortestWrapped..<first.upperBound].contains(0x0A)
  }

  private static func isJoined(_ bytes: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    // A blank line is a border, whatever stands before it.
    guard bytes[first.upperBound..<second.lowerBound].count(where: { $0 == 0x0A }) < 2 else { return false }
    switch bytes.scalar(at: second.lowerBound).value {
    case 0x28, 0x5B, 0xFF08: return true
    default: return first.upperBound == second.lowerBound || !SentenceEnding.isTerminated(bytes, first)
    }
  }
}
