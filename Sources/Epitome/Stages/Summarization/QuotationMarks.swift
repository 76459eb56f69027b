import EpitomeCore

/// The quotation marks of a text, as far as they tell whether a stretch of it has the whole of a quotation.
struct QuotationMarks {
  /// Marks that are used together: `"`; those of the shape of commas; those of the shape of angles.
  private enum Family: UInt8 {
    case straight = 1
    case comma = 2
    case angle = 4
  }

  private let offsets: [Int]
  private let families: [UInt8]
  /// What the marks begin with.
  private static let leads = SignSet { [0x22, 0xC2, 0xE2].contains($0) }

  /// Finds the marks. Linear.
  init(_ bytes: [UInt8], _ signs: SignMap) {
    var offsets: [Int] = []
    var families: [UInt8] = []
    var position = signs.first(of: Self.leads, in: 0..<bytes.count)
    while position < bytes.count {
      let (scalar, length) = bytes.scalar(at: position)
      if let family = Self.family(scalar) {
        offsets.append(position)
        families.append(family.rawValue)
      }
      position = signs.first(of: Self.leads, in: min(position + length, bytes.count)..<bytes.count)
    }
    (self.offsets, self.families) = (offsets, families)
  }

  /// Whether one of the families has an odd number of marks in a span.
  func isBroken(in span: TextSpan) -> Bool {
    var odd: UInt8 = 0
    var next = offsets.endOfPrefix(where: { $0 < span.start })
    while next < offsets.count, offsets[next] < span.end {
      odd ^= families[next]
      next += 1
    }
    return odd != 0
  }

  private static func family(_ scalar: UInt32) -> Family? {
    switch scalar {
    case 0x22: .straight
    case 0x201C...0x201F: .comma
    case 0xAB, 0xBB, 0x2039, 0x203A: .angle
    default: nil
    }
  }
}
