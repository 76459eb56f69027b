import EpitomeCore
import EpitomeSystem

/// Punctuation of windows-1252 that was read as ISO 8859-1 and stands as control characters: `\u{93}so\u{94}`.
enum ControlPunctuation {
  /// The characters of windows-1252 for 0x82, 0x84, 0x85 and 0x91 to 0x97.
  private static func plain(_ control: UInt8) -> UInt32? {
    switch control {
    case 0x82: 0x201A
    case 0x84: 0x201E
    case 0x85: 0x2026
    case 0x91: 0x2018
    case 0x92: 0x2019
    case 0x93: 0x201C
    case 0x94: 0x201D
    case 0x95: 0x2022
    case 0x96: 0x2013
    case 0x97: 0x2014
    default: nil
    }
  }

  /// The edits that write it as punctuation, or leave it out where that stands beside it already (`l\u{92}’eau`). NEL (U+0085) is a line end, but in a line with others of these an ellipsis.
  static func edits(_ bytes: [UInt8]) -> [TextEdit] {
    guard ByteSearch.contains(0xC2, in: bytes) else { return [] }
    var edits: [TextEdit] = []
    var line: [TextEdit] = []
    var hasOthers = false
    let span = bytes.span
    var position = 0
    while position < span.count {
      let byte = span[position]
      if byte == 0x0A {
        if hasOthers { edits += line }
        line.removeAll(keepingCapacity: true)
        hasOthers = false
      } else if byte == 0xC2, position + 1 < span.count, let value = plain(span[position + 1]) {
        var replacement: [UInt8] = []
        replacement.append(scalar: value)
        let (before, after) = (bytes[..<position], bytes[(position + 2)...])
        let isThere = before.suffix(3).elementsEqual(replacement) || after.starts(with: replacement)
        line.append(TextEdit(TextSpan(position, position + 2), isThere ? [] : replacement))
        hasOthers = hasOthers || span[position + 1] != 0x85
      }
      position += 1
    }
    if hasOthers { edits += line }
    return edits
  }
}
