import EpitomeCore
import EpitomeICU

/// The names of those who speak, as the file tells them; labels that stand for a role are none.
struct Speakers {
  /// Folded names, whole and in parts.
  private(set) var keys: Set<[UInt8]> = []
  /// Whether a key begins with each byte.
  private var opensKey = [Bool](repeating: false, count: 256)
  /// Folded names of one word: what a speaker is called, who may be named in full elsewhere.
  private(set) var shortKeys: Set<[UInt8]> = []
  /// The full name that a folded first or last name is part of; nil where it is part of several.
  private var fullNames: [[UInt8]: String?] = [:]

  /// The speakers of a document.
  ///
  /// - Throws: `LayerFormatError` where a layer has another shape.
  init(_ document: Document) throws {
    let lexicon = try document.lexicon()
    var labels: Set<String> = []
    for cue in try document.list(.cues) { if let speaker = cue.speaker { labels.insert(speaker) } }
    for block in try document.list(.blocks) { if let speaker = block.speaker { labels.insert(speaker) } }
    for label in labels.sorted() {
      let bytes = Array(label.utf8)
      guard !bytes.isEmpty, !lexicon.speakerLabels.contains(bytes, 0..<bytes.count),
        !Lexicon.neutralSpeakerLabels.contains(bytes, 0..<bytes.count), !bytes.contains(where: { $0 &- 0x30 < 10 }),
        !Self.isDescription(label, lexicon)
      else { continue }
      var key: [UInt8] = []
      CaseMapping.foldForMatching(bytes, range: 0..<bytes.count, into: &key)
      keys.insert(key)
      if !key.contains(0x20) { shortKeys.insert(key) }
      addFullName(label, key, lexicon)
      for part in key.split(separator: 0x20) where part.count > 2 && key.count > part.count { keys.insert(Array(part)) }
    }
    for key in keys { if let first = key.first { opensKey[Int(first)] = true } }
  }

  /// Whether a folded name is that of a speaker or a part of it.
  func has(_ key: [UInt8]) -> Bool {
    if let first = key.first, !opensKey[Int(first)] { return false }
    return keys.contains(key)
  }

  /// Whether a label describes who speaks, as its small words show: "Question from the audience".
  private static func isDescription(_ label: String, _ lexicon: Lexicon) -> Bool {
    label.split(separator: " ").dropFirst().contains { word in
      let bytes = Array(word.utf8)
      return !WordShape(bytes, bytes.indices).contains(.startsUpper)
        && lexicon.functionWords.contains(bytes, bytes.indices)
        && !lexicon.nameParticles.contains(bytes, bytes.indices)
    }
  }

  /// The one speaker's full name of which a folded name is the first or last.
  func fullName(of key: [UInt8]) -> String? { fullNames[key] ?? nil }

  /// Keeps a label of two to four words, without a title before them.
  private mutating func addFullName(_ label: String, _ key: [UInt8], _ lexicon: Lexicon) {
    var words = label.split(separator: " ")
    var parts = key.split(separator: 0x20)
    guard words.count == parts.count else { return }
    if let first = words.first.map({ Array($0.utf8.filter { $0 != 0x2E }) }),
      lexicon.personTitles.contains(first, first.indices)
    {
      words.removeFirst()
      parts.removeFirst()
    }
    guard 2...4 ~= words.count, words.allSatisfy(Self.isNamePart), !Self.isShouted(label), let first = parts.first,
      let last = parts.last
    else {
      return
    }
    let name = words.joined(separator: " ")
    var forms: Set<[UInt8]> = [Array(first), Array(last)]
    if let nickname = Self.nickname(first, last) {
      keys.insert(nickname)
      forms.insert(nickname)
    }
    for part in forms {
      fullNames[part] = .some(fullNames[part] == nil || fullNames[part] == name ? name : nil)
    }
  }

  /// The initial before the last name, as in "JLo": what colleagues call somebody.
  private static func nickname(_ first: ArraySlice<UInt8>, _ last: ArraySlice<UInt8>) -> [UInt8]? {
    guard let initial = first.first, initial < 0x80, last.count > 2 else { return nil }
    return [initial] + last
  }

  private static func isShouted(_ label: String) -> Bool {
    WordShape(Array(label.utf8), 0..<label.utf8.count).isAllUpper
  }

  /// Whether a word of a label has letters and what names have between them, no bracket or comma.
  private static func isNamePart(_ word: Substring) -> Bool {
    word.unicodeScalars.allSatisfy { UnicodeProperties.isLetter($0.value) || "-'’.".unicodeScalars.contains($0) }
  }
}
