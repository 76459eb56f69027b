import EpitomeCore
import EpitomeICU

/// The names of those who speak, as the file tells them.
enum Speakers {
  /// Folded names of speakers, whole and in parts; labels that stand for a role are none.
  ///
  /// - Throws: `LayerFormatError` where a layer has another shape.
  static func keys(of document: Document) throws -> Set<[UInt8]> {
    let lexicon = try document.lexicon()
    var labels: Set<String> = []
    for cue in try document.list(.cues) { if let speaker = cue.speaker { labels.insert(speaker) } }
    for block in try document.list(.blocks) { if let speaker = block.speaker { labels.insert(speaker) } }
    var keys: Set<[UInt8]> = []
    for label in labels {
      let bytes = Array(label.utf8)
      guard !bytes.isEmpty, !lexicon.speakerLabels.contains(bytes, 0..<bytes.count),
        !Lexicon.neutralSpeakerLabels.contains(bytes, 0..<bytes.count), !bytes.contains(where: { $0 &- 0x30 < 10 })
      else { continue }
      var key: [UInt8] = []
      CaseMapping.foldForMatching(bytes, range: 0..<bytes.count, into: &key)
      keys.insert(key)
      for part in key.split(separator: 0x20) where part.count > 2 && key.count > part.count { keys.insert(Array(part)) }
    }
    return keys
  }
}
