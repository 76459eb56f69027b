import EpitomeCore

/// Finds the names of speakers in a text without case or without spaces, where no run of capitals shows them.
struct SpeakerMentions {
  private let bytes: [UInt8]
  /// Names by their first three bytes, longest first.
  private var names: [UInt32: [[UInt8]]] = [:]

  init(_ document: Document, _ speakers: Set<[UInt8]>) {
    bytes = document.bytes
    for name in speakers where name.count >= 6 && name[0] >= 0xD8 {
      names[Self.opening(name, 0), default: []].append(name)
    }
    for opening in names.keys {
      names[opening]?.sort { left, right in
        left.count != right.count ? left.count > right.count : left.lexicographicallyPrecedes(right)
      }
    }
  }

  /// Whether there is no name to look for.
  var isEmpty: Bool { names.isEmpty }

  /// The mentions in a sentence, in order, as bytes.
  func find(in sentence: Range<Int>) -> [Range<Int>] {
    guard !names.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var position = sentence.lowerBound
    while position + 3 <= sentence.upperBound {
      if bytes[position] >= 0xD8,
        let name = names[Self.opening(bytes, position)]?.first(where: { matches($0, position, sentence.upperBound) })
      {
        found.append(position..<position + name.count)
        position += name.count
      } else {
        position += 1
      }
    }
    return found
  }

  private static func opening(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
  }

  private func matches(_ name: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    start + name.count <= limit && bytes[start..<start + name.count].elementsEqual(name)
  }
}
