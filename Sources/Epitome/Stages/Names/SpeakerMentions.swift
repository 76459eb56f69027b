import EpitomeCore

/// Finds the names of speakers in a text without case or without spaces, where no run of capitals shows them.
struct SpeakerMentions {
  private let bytes: [UInt8]
  /// Names by their first byte, longest first.
  private var names: [UInt8: [[UInt8]]] = [:]

  init(_ document: Document, _ speakers: Set<[UInt8]>) {
    bytes = document.bytes
    for name in speakers where name.count >= 6 && name[0] >= 0xD8 { names[name[0], default: []].append(name) }
    for first in names.keys {
      names[first]?.sort { ($1.count, $1.lexicographicallyPrecedes($0) ? 1 : 0) < ($0.count, 0) }
    }
  }

  /// The mentions in a sentence, in order, as bytes.
  func find(in sentence: Range<Int>) -> [Range<Int>] {
    guard !names.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      if let name = names[bytes[position]]?.first(where: { matches($0, position, sentence.upperBound) }) {
        found.append(position..<position + name.count)
        position += name.count
      } else {
        position += 1
      }
    }
    return found
  }

  private func matches(_ name: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    start + name.count <= limit && bytes[start..<start + name.count].elementsEqual(name)
  }
}
