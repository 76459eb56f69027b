import EpitomeCore
import EpitomeICU

/// A few characters in a row that are the bytes of one character in UTF-8, read in a single-byte encoding.
struct MojibakeSequence {
  /// Where it stands, in scalars.
  var range: Range<Int>
  /// What it decodes to; U+FFFD where a byte is lost.
  var value: UInt32
  /// The byte that its first character stands for.
  var lead: UInt8
  /// Whether a plain space stands for a no-break space, as after a tidying of white space.
  var hasSpace: Bool
  /// Whether one of its bytes was no character of the encoding, and is lost.
  var isLossy: Bool

  /// Whether every byte is there as it was.
  var isStrict: Bool { !hasSpace && !isLossy }
  /// Whether it is an `à` whose no-break space became a space.
  var isSpacedGrave: Bool { lead == 0xC3 && hasSpace }

  /// The sequence that starts at a scalar; nil where none does.
  init?(_ scalars: [UInt32], at start: Int, _ page: CodePage) {
    guard let lead = page.byte(scalars[start]), 0xC2...0xF4 ~= lead else { return nil }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard start + count <= scalars.count else { return nil }
    (self.lead, hasSpace, isLossy, range, value) = (lead, false, false, start..<start + count, 0xFFFD)
    var encoded = [lead]
    var followers = 0
    for index in start + 1..<start + count {
      let scalar = scalars[index]
      if let byte = page.byte(scalar), 0x80...0xBF ~= byte {
        encoded.append(byte)
        followers += 1
      } else if scalar == 0x20, !hasSpace {
        hasSpace = true
        encoded.append(0xA0)
      } else if scalar == 0xFFFD || scalar == 0x3F && encoded == [0xE2, 0x80] {
        isLossy = true
        encoded.append(0x80)
      } else {
        return nil
      }
    }
    guard count == 2 || followers > 0 else { return nil }
    if isLossy { return }
    if lead == 0xED, encoded[1] >= 0xA0 {
      guard let value = Self.surrogates(encoded, scalars, start + 3, page) else { return nil }
      (self.value, range) = (value, start..<start + 6)
    } else {
      guard CharacterEncoding.validUTF8Prefix(encoded) == count else { return nil }
      value = encoded.scalar(at: 0).value
    }
    switch UnicodeProperties.generalCategory(value) {
    case .unassigned, .privateUse, .surrogate: return nil
    default: break
    }
  }

  /// The character of a surrogate pair that was encoded one by one (CESU-8, Unicode Technical Report #26).
  private static func surrogates(_ high: [UInt8], _ scalars: [UInt32], _ start: Int, _ page: CodePage) -> UInt32? {
    guard high[1] < 0xB0, start + 3 <= scalars.count, page.byte(scalars[start]) == 0xED,
      let second = page.byte(scalars[start + 1]), 0xB0...0xBF ~= second,
      let third = page.byte(scalars[start + 2]), 0x80...0xBF ~= third
    else { return nil }
    let top = UInt32(high[1] & 0x0F) << 6 | UInt32(high[2] & 0x3F)
    return 0x10000 + (top << 10) + (UInt32(second & 0x0F) << 6 | UInt32(third & 0x3F))
  }
}
