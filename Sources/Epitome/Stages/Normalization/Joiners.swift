import EpitomeCore
import EpitomeICU

/// Where invisible characters shape what is seen: joiners in scripts and emoji that need them, tags in flags.
enum Joiners {
  /// Whether a zero-width joiner or non-joiner makes a difference where it stands, after a scalar that stays.
  static func shapes(_ bytes: [UInt8], at position: Int, after previous: UInt32) -> Bool {
    let (joiner, length) = bytes.scalar(at: position)
    let next = position + length < bytes.count ? bytes.scalar(at: position + length).value : 0
    if isCursive(previous) { return joiner == 0x200D || isCursive(next) }
    return joiner == 0x200D && isEmojiPart(previous) && UnicodeProperties.isEmoji(next)
  }

  /// Length of a flag that opens with U+1F3F4 and is spelt in tags, else that of the one scalar.
  static func flagLength(_ bytes: [UInt8], at position: Int) -> Int {
    var end = position + 4
    // The longest region that is spelt so has six letters or digits.
    for count in 0...7 where end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      guard 0xE0020...0xE007F ~= value else { break }
      end += length
      if value == 0xE007F { return count > 0 ? end - position : 4 }
    }
    return min(4, bytes.count - position)
  }

  private static func isEmojiPart(_ value: UInt32) -> Bool {
    value == 0xFE0F || 0x1F3FB...0x1F3FF ~= value || UnicodeProperties.isEmoji(value)
  }

  /// Letters and marks of scripts whose letters change shape with their neighbours: Arabic, Syriac, Thaana, N'Ko, Mandaic,
  /// the Indic scripts, Tibetan, Burmese, Khmer, Mongolian, Javanese, Balinese and their kin.
  private static func isCursive(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x60F, 0x61B...0x61F, 0x660...0x66D, 0x6D4, 0x6DD, 0x6F0...0x6F9: false
    case 0x964, 0x965: false
    case 0x610...0x7FF, 0x840...0xDFF, 0xF00...0x109F, 0x1700...0x17FF, 0x1800...0x18AF, 0x1900...0x1CFF: true
    case 0xA800...0xABFF, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x10AFF, 0x10D00...0x11FFF: true
    default: false
    }
  }
}
