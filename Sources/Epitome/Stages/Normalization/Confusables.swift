import EpitomeCore
import EpitomeICU

/// Letters of another script that look like those of a word (Unicode Technical Standard #39, mixed-script confusables): made
/// letters of the script that the rest of the word is in.
///
/// A word in one script stays, whatever it looks like.
enum Confusables {
  /// Latin letters, and below them those of Cyrillic and Greek that look alike; a space for none.
  private static let latin = Array("ABCEHIJKMNOPSTXYZaceijopsxyvhbqwud".unicodeScalars).map(\.value)
  private static let cyrillic = Array("АВСЕНІЈКМ ОРЅТХУ асеіјорѕху һ ԛԝ ԁ".unicodeScalars).map(\.value)
  private static let greek = Array("ΑΒ ΕΗΙ ΚΜΝΟΡ ΤΧΥΖ     ο    ν      ".unicodeScalars).map(\.value)

  /// The edits of all words that mix scripts. One pass.
  static func edits(_ bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var word: [(offset: Int, value: UInt32)] = []
    var scripts: Set<Script> = []
    var position = 0
    func close() {
      if scripts.count > 1 { edits += plain(word, scripts) }
      word.removeAll(keepingCapacity: true)
      scripts.removeAll(keepingCapacity: true)
    }
    while position < bytes.count {
      let (value, length) = bytes.scalar(at: position)
      if UnicodeProperties.isLetter(value) {
        word.append((position, value))
        scripts.insert(UnicodeProperties.script(value))
      } else {
        close()
      }
      position += length
    }
    close()
    return edits
  }

  private static func plain(_ word: [(offset: Int, value: UInt32)], _ scripts: Set<Script>) -> [TextEdit] {
    for target in [Script.latin, .cyrillic, .greek] where scripts.contains(target) {
      var edits: [TextEdit] = []
      let others = word.filter { UnicodeProperties.script($0.value) != target }
      for letter in others {
        guard let value = lookalike(letter.value, target) else { break }
        var replacement: [UInt8] = []
        replacement.append(scalar: value)
        let length = letter.value < 0x80 ? 1 : letter.value < 0x800 ? 2 : 3
        edits.append(TextEdit(TextSpan(letter.offset, letter.offset + length), replacement))
      }
      if edits.count == others.count { return edits }
    }
    return []
  }

  private static func lookalike(_ value: UInt32, _ target: Script) -> UInt32? {
    let source: [UInt32]
    switch UnicodeProperties.script(value) {
    case .latin: source = latin
    case .cyrillic: source = cyrillic
    case .greek: source = greek
    default: return nil
    }
    let table = target == .latin ? latin : target == .cyrillic ? cyrillic : greek
    guard value != 0x20, let index = source.firstIndex(of: value), index < table.count, table[index] != 0x20 else {
      return nil
    }
    return table[index]
  }
}
