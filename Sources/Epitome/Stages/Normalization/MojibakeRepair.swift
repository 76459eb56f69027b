import EpitomeCore
import EpitomeICU
import EpitomeSystem

/// Undoes a wrong decoding: UTF-8 that was read as a single-byte encoding (`cafÃ©`), once or several times over.
///
/// A wrong repair is worse than none. A stretch of text is repaired only where some sequence in it looks as no one would write
/// (``MojibakeEvidence``); then the others in it are taken for what they are too, with those that lost a byte on the way. The
/// idea of weighing how odd a text looks before and after is that of Speer, ftfy (2019).
enum MojibakeRepair {
  /// Most rounds. Each undoes one wrong decoding and shortens the text.
  private static let rounds = 16
  /// Bytes of a line after which the next space ends a stretch that is judged as one.
  private static let stretchLength = 800

  /// The repairs of all rounds, as passes of a chain.
  static func apply(to chain: inout EditChain) {
    for _ in 0..<rounds {
      let edits = edits(chain.bytes)
      if edits.isEmpty { break }
      chain.apply(edits)
    }
    chain.apply(ControlPunctuation.edits(chain.bytes))
  }

  /// Whether a sign is common next to letters in well-set text.
  static func isTypographic(_ value: UInt32) -> Bool {
    switch value {
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  /// One round over the text: a quick look for characters that could be bytes, and a close one at the lines that have them.
  private static func edits(_ bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    let span = bytes.span
    var start = 0
    var position = 0
    var pages: UInt16 = 0
    var previous: UInt32 = 0
    func close() {
      if pages != 0 { edits += MojibakeStretch(bytes, start..<position, pages).edits }
      (start, pages, previous) = (position, 0, 0)
    }
    while position < span.count {
      let byte = span[position]
      if byte < 0x80 {
        if byte == 0x20, previous == 0xC3, isGraveAtWordEnd(bytes, position) { pages |= 1 }
        previous = 0
        if pages == 0 {
          let end = ASCIIRuns.end(bytes, from: position)
          start = startOfStretch(bytes, from: start, after: position, to: end)
          position = end
        } else {
          position += 1
          if byte == 0x0A || byte == 0x20 && position - start > stretchLength { close() }
        }
      } else if byte >= 0xE3, byte != 0xEF {
        // Beyond all characters of the encodings: most of the text in East Asian languages.
        previous = 0
        position += byte >= 0xF0 ? 4 : 3
      } else {
        let (value, length) = bytes.scalar(at: position)
        if previous != 0 { pages |= CodePageRoles.pages(previous, value) }
        previous = value
        position += length
      }
    }
    position = span.count
    close()
    return edits
  }

  /// Where the stretch begins that goes on at `end`, after ASCII from `position` on with nothing to repair before it.
  private static func startOfStretch(_ bytes: [UInt8], from start: Int, after position: Int, to end: Int) -> Int {
    var start = start
    var position = position
    while position < end {
      let lineEnd = ByteSearch.first(0x0A, in: bytes, from: position, to: end) ?? end
      while let space = ByteSearch.first(0x20, in: bytes, from: max(position, start + stretchLength), to: lineEnd) {
        start = space + 1
        position = start
      }
      if lineEnd < end { start = lineEnd + 1 }
      position = lineEnd + 1
    }
    return start
  }

  /// Whether `Ã` and two spaces follow a small letter.
  private static func isGraveAtWordEnd(_ bytes: [UInt8], _ space: Int) -> Bool {
    space >= 3 && 0x61...0x7A ~= bytes[space - 3] && space + 1 < bytes.count && bytes[space + 1] == 0x20
  }
}

/// A stretch of a line, with all that is judged as one when its wrong decoding is undone.
private struct MojibakeStretch {
  private let scalars: [UInt32]
  /// Where each scalar begins in the text, and where the last one ends.
  private let offsets: [Int]
  private let pages: UInt16

  init(_ bytes: [UInt8], _ range: Range<Int>, _ pages: UInt16) {
    self.pages = pages
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let (value, length) = bytes.scalar(at: position)
      scalars.append(value)
      offsets.append(position)
      position += length
    }
    offsets.append(range.upperBound)
    (self.scalars, self.offsets) = (scalars, offsets)
  }

  /// The repairs under the encoding that explains most; none where nothing looks odd.
  var edits: [TextEdit] {
    var best: [[MojibakeSequence]] = []
    var most = (evidence: 0, strict: 0)
    for (index, page) in CodePage.all.enumerated() where pages & (1 << index) != 0 {
      let runs = runs(page)
      let evidence = runs.reduce(0) { $0 + MojibakeEvidence(scalars, $1, page.kind).total }
      guard evidence > 0 else { continue }
      let found = (evidence: evidence, strict: runs.reduce(0) { $0 + $1.count(where: \.isStrict) })
      if found > most { (best, most) = (runs, found) }
    }
    return best.flatMap { $0 }.map { sequence in
      let end = sequence.range.upperBound - (sequence.isSpacedGrave && !ownsSpace(sequence) ? 1 : 0)
      var replacement: [UInt8] = []
      replacement.append(scalar: sequence.value)
      return TextEdit(TextSpan(offsets[sequence.range.lowerBound], offsets[end]), replacement)
    }
  }

  /// Whether the space in an à was made of its second byte and parts no words: another follows, or it is the first letter of
  /// Portuguese `às`, `àquele` and their kin.
  private func ownsSpace(_ sequence: MojibakeSequence) -> Bool {
    let (start, end) = (sequence.range.lowerBound, sequence.range.upperBound)
    guard end < scalars.count else { return true }
    if UnicodeProperties.isWhitespace(scalars[end]) { return true }
    if start > 0, UnicodeProperties.isLetter(scalars[start - 1]) { return false }
    var rest = ""
    for scalar in scalars[end...].prefix(8) {
      guard UnicodeProperties.isLetter(scalar), let scalar = Unicode.Scalar(scalar) else { break }
      rest.unicodeScalars.append(scalar)
    }
    return ["s", "quele", "queles", "quela", "quelas", "quilo"].contains(rest)
  }

  /// The sequences of an encoding that can be repaired, in runs without anything between.
  private func runs(_ page: CodePage) -> [[MojibakeSequence]] {
    var runs: [[MojibakeSequence]] = []
    var position = 0
    while position < scalars.count {
      guard scalars[position] >= 0x80, let sequence = MojibakeSequence(scalars, at: position, page) else {
        position += 1
        continue
      }
      if let end = runs.last?.last?.range.upperBound, end == position {
        runs[runs.count - 1].append(sequence)
      } else {
        runs.append([sequence])
      }
      position = sequence.range.upperBound
    }
    let isWhole = wholeStretches(runs)
    return runs.filter { isBounded($0, page) && isWhole($0) }
  }

  /// Whether a run does not touch signs that look as if they belonged to it: then it is damaged beyond repair.
  private func isBounded(_ run: [MojibakeSequence], _ page: CodePage) -> Bool {
    guard let start = run.first?.range.lowerBound, let end = run.last?.range.upperBound else { return false }
    let around = [start > 0 ? scalars[start - 1] : 0x20, end < scalars.count ? scalars[end] : 0x20]
    return !around.contains { value in
      value >= 0x80 && !MojibakeRepair.isTypographic(value) && 0x80...0xBF ~= (page.byte(value) ?? 0)
        && !UnicodeProperties.isLetter(value) && !UnicodeProperties.isWhitespace(value)
    }
  }

  /// Tells whether where a run stands, most characters beyond ASCII in a row belong to sequences.
  private func wholeStretches(_ runs: [[MojibakeSequence]]) -> ([MojibakeSequence]) -> Bool {
    var group = [Int](repeating: 0, count: scalars.count)
    var left = [0]
    var covered = [0]
    for (index, scalar) in scalars.enumerated() where scalar >= 0x80 {
      if index == 0 || scalars[index - 1] < 0x80 {
        left.append(0)
        covered.append(0)
      }
      group[index] = left.count - 1
      if !MojibakeRepair.isTypographic(scalar) { left[left.count - 1] += 1 }
    }
    for sequence in runs.joined() {
      for index in sequence.range where scalars[index] >= 0x80 && !MojibakeRepair.isTypographic(scalars[index]) {
        left[group[index]] -= 1
        covered[group[index]] += 1
      }
    }
    return { run in
      run.allSatisfy { sequence in
        let group = group[sequence.range.lowerBound]
        return left[group] <= covered[group] / 2
      }
    }
  }
}
