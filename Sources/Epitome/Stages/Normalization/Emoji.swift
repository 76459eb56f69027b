import EpitomeCore
import EpitomeICU

/// Pictures among letters: emoji with all that belongs to them.
enum Emoji {
  /// Where the emoji ends that begins at `position`; nil where none does. Signs that are text by default, such as ©, are
  /// emoji only before a variation selector.
  static func end(_ bytes: [UInt8], at position: Int, _ value: UInt32) -> Int? {
    var end = position + bytes.scalar(at: position).length
    let next = end < bytes.count ? bytes.scalar(at: end).value : 0
    guard isPicture(value) || next == 0xFE0F && UnicodeProperties.isEmoji(value) else { return nil }
    while end < bytes.count {
      let (part, length) = bytes.scalar(at: end)
      switch part {
      case 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: end += length
      case 0x200D:
        guard end + length < bytes.count, case let (joined, after) = bytes.scalar(at: end + length),
          UnicodeProperties.isEmoji(joined)
        else { return end }
        end += length + after
      default: return end
      }
    }
    return end
  }

  /// Whether a scalar is shown as a picture by default (Emoji_Presentation, Unicode 15), or is half a flag.
  private static func isPicture(_ value: UInt32) -> Bool {
    switch value {
    case 0x1F1E6...0x1F1FF: true
    case 0x1F000...0x1FAFF: UnicodeProperties.isEmoji(value)
    case 0x231A, 0x231B, 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648...0x2653, 0x267F,
      0x2693, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2, 0x26F3, 0x26F5,
      0x26FA, 0x26FD, 0x2705, 0x270A, 0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0,
      0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B55:
      true
    default: false
    }
  }
}
