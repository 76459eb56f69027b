import EpitomeCore

/// Runs of a text that are one piece however they look: addresses, file names, code.
struct ProtectedRuns {
  /// What a run is.
  enum Kind {
    /// A web address, which may have text glued to its end.
    case address
    /// Code between backquotes.
    case code
    /// An e-mail address, a domain or file name, an identifier, a version.
    case name
    /// A target of MyST Markdown, `(some-name)=`, which stands on a line of its own.
    case target
  }

  /// One run.
  struct Run {
    var range: Range<Int>
    var kind: Kind
  }

  /// The runs in order, apart from each other.
  private(set) var runs: [Run] = []

  /// Finds the runs of a text. Linear.
  init(_ bytes: [UInt8], _ map: SignMap) {
    var position = 0
    // No token reaches back before it.
    var border = 0
    while true {
      position = map.first(of: Self.signs, in: position..<bytes.count)
      guard position < bytes.count else { return }
      var start = position
      while start > border, bytes[start - 1] > 0x20 { start -= 1 }
      position = readToken(bytes, start, from: position)
      border = position
    }
  }

  /// Reads the token that begins at `start` and has its first sign at `sign`, and tells where it ends, or the run in it.
  private mutating func readToken(_ bytes: [UInt8], _ start: Int, from sign: Int) -> Int {
    var hasSign = false
    var position = sign
    while position < bytes.count, bytes[position] > 0x20 {
      switch bytes[position] {
      case UInt8(ascii: "`"):
        if let end = Self.codeEnd(bytes, position) {
          runs.append(Run(range: position..<end, kind: .code))
          return end
        }
      case UInt8(ascii: "("):
        if let end = Self.targetEnd(bytes, position) {
          if hasSign { token(bytes, start..<position) }
          runs.append(Run(range: position..<end, kind: .target))
          return end
        }
      case UInt8(ascii: "."):
        if position - start >= 3, bytes[position - 3..<position].elementsEqual("www".utf8) { hasSign = true }
      case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "="):
        hasSign = true
      default: break
      }
      position += 1
    }
    if hasSign { token(bytes, start..<position) }
    return position
  }

  /// What a run has in it; the full stop for that of `www.`.
  private static let signs = SignSet { "`(./@_\\=".utf8.contains($0) }

  /// Where a target ends that opens with a bracket: at most 80 small letters, digits and hyphens, a bracket, an equals sign.
  private static func targetEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var position = start + 1
    let limit = min(bytes.count, start + 80)
    while position < limit,
      bytes[position] &- 0x61 < 26 || bytes[position] &- 0x30 < 10 || bytes[position] == 0x2D || bytes[position] == 0x5F
    {
      position += 1
    }
    guard position > start + 1, position + 1 < limit, bytes[position] == UInt8(ascii: ")"),
      bytes[position + 1] == UInt8(ascii: "=")
    else { return nil }
    return position + 2
  }

  /// Longest code span that is looked for, in bytes.
  private static let longestCode = 200

  /// Where a code span ends that opens with a run of backquotes.
  private static func codeEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var open = start
    while open < bytes.count, bytes[open] == UInt8(ascii: "`"), open - start < 3 { open += 1 }
    let ticks = open - start
    var position = open
    let limit = min(bytes.count, open + (ticks == 3 ? longestCode * 10 : longestCode))
    while position < limit {
      if bytes[position] == 0x0A, ticks < 3 { return nil }
      if bytes[position] == UInt8(ascii: "`") {
        var end = position
        while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
        if end - position >= ticks { return position + ticks }
        position = end
        continue
      }
      position += 1
    }
    return nil
  }

  /// Takes a token with a sign in it apart into what is protected.
  private mutating func token(_ bytes: [UInt8], _ range: Range<Int>) {
    if let start = Self.addressStart(bytes, range) {
      runs.append(Run(range: start..<Self.addressEnd(bytes, start, range.upperBound), kind: .address))
    } else if let (start, end) = Self.mail(bytes, range) {
      runs.append(Run(range: start..<end, kind: .name))
    } else if Self.isIdentifier(bytes, range) {
      runs.append(Run(range: range, kind: .name))
    }
  }

  /// Where a web address begins in a token: at its scheme, or at `www.`.
  private static func addressStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":"), position + 2 < range.upperBound, bytes[position + 1] == UInt8(ascii: "/"),
        bytes[position + 2] == UInt8(ascii: "/")
      {
        var start = position
        while start > range.lowerBound, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
        // What is glued before the scheme belongs to the text.
        for scheme in ["https", "http", "ftp"] where position - start > scheme.utf8.count {
          if bytes[(position - scheme.utf8.count)..<position].elementsEqual(scheme.utf8) {
            return position - scheme.utf8.count
          }
        }
        return start < position ? start : nil
      }
      if byte == UInt8(ascii: "w"), bytes[position..<range.upperBound].starts(with: "www.".utf8) { return position }
      position += 1
    }
    return nil
  }

  /// Where an address ends at the latest: before a sign that none contains, or before a script that is glued to a letter.
  private static func addressEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var position = start
    var depth = 0
    while position < limit {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "|"):
        return position
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        if depth == 0 { return position }
        depth -= 1
      case 0x80...:
        let (value, length) = bytes.scalar(at: position)
        let before = position > start ? bytes[position - 1] : 0
        let isSign = value == 0xA1 || value == 0xBF || value == 0xAB || value == 0xBB
        if value >= 0x370 || isSign, !(before == UInt8(ascii: "/") || before == UInt8(ascii: "=") || before >= 0x80) {
          return position
        }
        position += length - 1
      default: break
      }
      position += 1
    }
    return position
  }

  /// An e-mail address or a handle in a token.
  private static func mail(_ bytes: [UInt8], _ range: Range<Int>) -> (Int, Int)? {
    guard let sign = bytes[range].firstIndex(of: UInt8(ascii: "@")) else { return nil }
    func isPart(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "._-+".utf8.contains(byte)
    }
    var start = sign
    while start > range.lowerBound, isPart(bytes[start - 1]) { start -= 1 }
    var end = sign + 1
    while end < range.upperBound, isPart(bytes[end]) { end += 1 }
    guard end > sign + 1 else { return nil }
    // Without a local part or a domain it is a handle, and what stands before it is text.
    let hasDomain = bytes[sign..<end].dropLast().contains(UInt8(ascii: "."))
    return start < sign && bytes[sign - 1] != UInt8(ascii: ".") && hasDomain ? (start, end) : (sign, end)
  }

  /// Whether a token is a path or an identifier: with underscores, backslashes, an equals sign, or a slash between letters.
  private static func isIdentifier(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for position in range where position > range.lowerBound && position + 1 < range.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "="):
        if isWordByte(bytes[position - 1]), isWordByte(bytes[position + 1]) { return true }
      default: break
      }
    }
    return bytes[range.lowerBound] == UInt8(ascii: "/") || bytes[range].starts(with: "./".utf8)
      || bytes[range].starts(with: "~/".utf8)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
