import EpitomeCore
import EpitomeICU

/// Chooses among the encodings of one byte a letter: the one in which the bytes beyond ASCII make the likeliest letters of
/// some language, standing where its letters stand.
///
/// ICU's detector lacks many of these and looks at the first kilobytes only; this one counts all bytes once, so that a page
/// of mark-up around a little text is no harder than the text.
struct SingleByteEncodings {
  /// The encodings in the order in which ties are broken, so that windows-1252 goes before what it contains; with how many nats
  /// rarer each is than those of Windows.
  private static let candidates: [(name: String, rarity: Double)] = [
    ("windows-1252", 0), ("windows-1251", 0), ("windows-1250", 0), ("windows-1253", 0), ("windows-1254", 0),
    ("windows-1255", 0),
    ("windows-1256", 0), ("windows-1257", 0), ("windows-1258", 1), ("windows-874", 0), ("KOI8-R", 0), ("KOI8-U", 0),
    ("ISO-8859-2", 0.5), ("ISO-8859-5", 1), ("ISO-8859-6", 1), ("ISO-8859-7", 1), ("ISO-8859-8", 1), ("ISO-8859-9", 1),
    ("ISO-8859-15", 1), ("ISO-8859-13", 1), ("IBM866", 1), ("IBM855", 3), ("IBM852", 5), ("IBM850", 4), ("IBM737", 3),
    ("IBM857", 5), ("IBM862", 3), ("IBM775", 6), ("ISO-8859-4", 4), ("x-mac-centraleurroman", 4), ("x-mac-greek", 4),
    ("x-mac-cyrillic", 2),
    ("macintosh", 2),
  ]

  private struct Table: Sendable {
    var name: String
    var rarity: Double
    /// The scalars of the bytes 80 to FF; U+FFFD where there is none.
    var scalars: [UInt32]
    /// Whether each is a sign that does not stand inside a word.
    var parts: [Bool]
    /// Whether each is a capital.
    var capitals: [Bool]

    init?(_ name: String, _ rarity: Double, _ scalars: [UInt32]) {
      guard scalars.count == 128 else { return nil }
      (self.name, self.rarity, self.scalars) = (name, rarity, scalars)
      parts = scalars.map(Self.partsWords)
      capitals = scalars.map(UnicodeProperties.isUppercase)
    }

    /// Quotation marks and other signs, but for those that are written for an apostrophe or between words without spaces.
    private static func partsWords(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x201A, 0x201C...0x201E, 0x2020...0x2022, 0x2039, 0x203A, 0xAB, 0xBB, 0xA3, 0xA7, 0xA9, 0xAE, 0xB0, 0x20AC,
        0x2122:
        true
      default: false
      }
    }
  }

  private static let tables: [Table] = candidates.compactMap { name, rarity in
    guard let canonical = CharacterEncoding.canonicalName(name) else { return nil }
    let bytes = (128...255).flatMap { byte -> [UInt8] in [UInt8(byte), 0x0A] }
    guard let decoded = CharacterEncoding.decode(bytes, from: canonical)?.utf8 else { return nil }
    var scalars: [UInt32] = []
    var index = 0
    while index < decoded.count {
      let (value, length) = decoded.scalar(at: index)
      scalars.append(value)
      index += length + 1
    }
    return Table(canonical, rarity, scalars)
  }

  /// How often each byte stands, in all and by its neighbours.
  private struct Census {
    /// All, next to an ASCII letter, next to another byte beyond ASCII.
    var count = [Int](repeating: 0, count: 128)
    var byLetter = [Int](repeating: 0, count: 128)
    var byHigh = [Int](repeating: 0, count: 128)
    /// Between two ASCII letters, and after a small one.
    var insideWord = [Int](repeating: 0, count: 128)
    var afterSmall = [Int](repeating: 0, count: 128)
    var total = 0

    init(_ bytes: [UInt8]) {
      for index in bytes.indices where bytes[index] >= 0x80 {
        let before = index > 0 ? bytes[index - 1] : 0x20
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        let slot = Int(bytes[index]) - 0x80
        count[slot] += 1
        total += 1
        if ByteScan.isLetter(before) || ByteScan.isLetter(after) { byLetter[slot] += 1 }
        if before >= 0x80 || after >= 0x80 { byHigh[slot] += 1 }
        if ByteScan.isLetter(before), ByteScan.isLetter(after) { insideWord[slot] += 1 }
        if before &- 0x61 < 26 { afterSmall[slot] += 1 }
      }
    }
  }

  /// The likeliest encoding, how much likelier it is than the next that gives another text, in nats, and how likely its letters
  /// are on average; nil where no byte lies beyond ASCII.
  static func detect(_ bytes: [UInt8]) -> (name: String, lead: Double, mean: Double)? {
    let census = Census(bytes)
    guard census.total > 0 else { return nil }
    var ranked: [(table: Table, score: Double, oddness: Double)] = []
    let languages = PlainWords.languages(of: bytes)
    for table in tables {
      let score = LetterProfile.all.map { Self.score(census, table, $0) + languages.score(of: $0) }.max() ?? -100
      let oddness = oddness(census, table)
      ranked.append((table, score - table.rarity - oddness, oddness))
    }
    guard
      let best = ranked.indices.max(by: {
        ranked[$0].score < ranked[$1].score || (ranked[$0].score == ranked[$1].score && $0 > $1)
      })
    else { return nil }
    let winner = ranked[best]
    let rival = ranked.filter { differs($0.table, winner.table, census) }.map(\.score).max() ?? winner.score - 100
    return (winner.table.name, winner.score - rival, (winner.score + winner.oddness) / Double(census.total))
  }

  private static func differs(_ one: Table, _ other: Table, _ census: Census) -> Bool {
    (0..<128).contains { census.count[$0] > 0 && one.scalars[$0] != other.scalars[$0] }
  }

  /// What speaks against a table whatever the language, in nats: capitals after small letters, and once that quotation marks stand
  /// inside words, since who forgets a space forgets it more than once.
  private static func oddness(_ census: Census, _ table: Table) -> Double {
    var capitals = 0
    var hasParts = false
    for slot in 0..<128 {
      if table.parts[slot], census.insideWord[slot] > 0 { hasParts = true }
      if table.capitals[slot] { capitals += census.afterSmall[slot] }
    }
    return 3 * Double(capitals) + (hasParts ? 5 : 0)
  }

  private static func score(_ census: Census, _ table: Table, _ profile: LetterProfile) -> Double {
    var sum = 0.0
    for slot in 0..<128 where census.count[slot] > 0 {
      let scalar = table.scalars[slot]
      let count = Double(census.count[slot])
      if let letter = profile.scores[scalar] {
        sum += count * letter
        switch profile.kind {
        case .latin: sum -= 1.5 * Double(census.byHigh[slot]) + 0.5 * (count - Double(census.byLetter[slot]))
        case .other: sum -= 4 * Double(census.byLetter[slot])
        case .stacked: break
        }
      } else {
        sum += count * Self.foreign(scalar)
      }
    }
    return sum
  }

  /// The score of what is no letter of the language.
  private static func foreign(_ scalar: UInt32) -> Double {
    switch scalar {
    case 0xA0, 0x2019, 0x201C, 0x201D, 0x2013, 0x2014, 0x2026, 0xAB, 0xBB, 0x201E: -4.5
    case 0x2018, 0x201A, 0x2022, 0xA9, 0xAE, 0xB0, 0xA7, 0xB7, 0x20AC, 0xA3, 0x2122, 0x2116, 0x200C: -6
    case 0xFFFD, 0x80..<0xA0: -14
    case 0x2500..<0x25A0: -12
    default: UnicodeProperties.isLetter(scalar) ? -8.5 : -10
    }
  }
}
