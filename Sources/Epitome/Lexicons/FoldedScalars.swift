/// Reads UTF-8 one scalar at a time in the form in which the word tables are looked up.
///
/// Folded away, so that a lookup needs no lower-cased or normalised copy of the text: case (Latin, Greek, Cyrillic,
/// Armenian), typographic apostrophes, runs of white space, Arabic vowel signs and the forms of alef, Russian ё, Greek
/// final sigma, soft hyphens. Everything else stands for itself.
enum FoldedScalars {
  /// The scalar returned where nothing is left but characters that are folded away.
  static let none: UInt32 = 0

  /// The folded scalar at `position`, which moves past it. Broken UTF-8 gives U+FFFD and moves by one byte.
  @inline(__always)
  static func next(_ bytes: [UInt8], _ position: inout Int, _ limit: Int) -> UInt32 {
    while position < limit {
      let byte = UInt32(bytes[position])
      if byte &- 0x61 < 26 {
        position &+= 1
        return byte
      }
      if byte < 0x80 {
        position &+= 1
        if byte &- 0x41 < 26 { return byte | 0x20 }
        guard byte == 0x20 || byte &- 9 < 5 else { return byte }
        skipWhiteSpace(bytes, &position, limit)
        return 0x20
      }
      let folded = fold(decode(bytes, &position, limit))
      if folded == 0x20 { skipWhiteSpace(bytes, &position, limit) }
      if folded != none { return folded }
    }
    return none
  }

  /// The scalar at `position` as it stands, which moves past it; `position` must be below `limit`.
  @inline(__always)
  static func decode(_ bytes: [UInt8], _ position: inout Int, _ limit: Int) -> UInt32 {
    let lead = UInt32(bytes[position])
    position &+= 1
    guard lead >= 0x80 else { return lead }
    let length: Int
    var scalar: UInt32
    switch lead {
    case 0xC2...0xDF: (length, scalar) = (1, lead & 0x1F)
    case 0xE0...0xEF: (length, scalar) = (2, lead & 0x0F)
    case 0xF0...0xF4: (length, scalar) = (3, lead & 0x07)
    default: return 0xFFFD
    }
    guard limit &- position >= length else { return 0xFFFD }
    for offset in 0..<length {
      let trail = UInt32(bytes[position &+ offset])
      guard trail & 0xC0 == 0x80 else { return 0xFFFD }
      scalar = scalar << 6 | trail & 0x3F
    }
    position &+= length
    return scalar
  }

  private static func skipWhiteSpace(_ bytes: [UInt8], _ position: inout Int, _ limit: Int) {
    while position < limit {
      var after = position
      guard isWhiteSpace(decode(bytes, &after, limit)) else { return }
      position = after
    }
  }

  /// Whether the scalar is white space: the ASCII kinds, the no-break and ideographic spaces, U+2000 to U+200A.
  static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The form of a scalar beyond ASCII in which the tables hold it, or `none` where they leave it out.
  private static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x85, 0xA0: 0x20
    case 0xAD: none
    case 0xC0...0xDE where scalar != 0xD7: scalar + 32
    case 0xDF..<0x100: scalar
    case 0x100..<0x250: foldLatin(scalar)
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 37
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: scalar + 63
    case 0x391...0x3A9: scalar + 32
    case 0x3C2: 0x3C3
    case 0x401, 0x451: 0x435
    case 0x400...0x40F: scalar + 80
    case 0x410...0x42F: scalar + 32
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x531...0x556: scalar + 48
    case 0x622, 0x623, 0x625, 0x671: 0x627
    case 0x640, 0x64B...0x652: none
    case 0x649: 0x64A
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
    case 0x2018, 0x2019, 0x2BC, 0xFF07: 0x27
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: 0x20
    default: scalar
    }
  }

  private static func foldLatin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x130: 0x69
    case 0x131, 0x138, 0x149: scalar
    case 0x100...0x137, 0x14A...0x177, 0x218...0x21B: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x178: 0xFF
    case 0x1A0, 0x1AF: scalar + 1
    default: scalar
    }
  }
}
