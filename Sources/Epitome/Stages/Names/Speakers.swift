import EpitomeCore
import EpitomeICU

/// The names of those who speak, as the file tells them; labels that stand for a role are none.
struct Speakers {
  /// Folded names, whole and in parts.
  private(set) var keys: Set<[UInt8]> = []
  /// Folded names of one word: what a speaker is called, who may be named in full elsewhere.
  private(set) var shortKeys: Set<[UInt8]> = []

  /// The speakers of a document.
  ///
  /// - Throws: `LayerFormatError` where a layer has another shape.
  init(_ document: Document) throws {
    let lexicon = try document.lexicon()
    var labels: Set<String> = []
    for cue in try document.list(.cues) { if let speaker = cue.speaker { labels.insert(speaker) } }
    for block in try document.list(.blocks) { if let speaker = block.speaker { labels.insert(speaker) } }
    for label in labels {
      let bytes = Array(label.utf8)
      guard !bytes.isEmpty, !lexicon.speakerLabels.contains(bytes, 0..<bytes.count),
        !Lexicon.neutralSpeakerLabels.contains(bytes, 0..<bytes.count), !bytes.contains(where: { $0 &- 0x30 < 10 })
      else { continue }
      var key: [UInt8] = []
      CaseMapping.foldForMatching(bytes, range: 0..<bytes.count, into: &key)
      keys.insert(key)
      if !key.contains(0x20) { shortKeys.insert(key) }
      for part in key.split(separator: 0x20) where part.count > 2 && key.count > part.count { keys.insert(Array(part)) }
    }
  }
}
