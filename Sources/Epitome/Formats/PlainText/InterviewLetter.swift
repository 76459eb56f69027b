import EpitomeCore

/// Labels of question and answer in printed interviews, before a point: `Q.` and `A.`, `P.` and `R.`, `P.-`, `Pregunta.`
///
/// `Q.` and `A.` prove themselves as names do. The others are initials of names too, so they count only where one of them asks and the
/// two take turns.
struct InterviewLetters {
  private var counts: [InterviewLetter: Int] = [:]
  private var questions: [InterviewLetter: Int] = [:]
  private var last: InterviewLetter?
  private var changes = 0

  /// Takes the label of the next paragraph that has one.
  mutating func add(_ letter: InterviewLetter, asks: Bool) {
    counts[letter, default: 0] += 1
    if asks { questions[letter, default: 0] += 1 }
    if let last, last != letter { changes += 1 }
    last = letter
  }

  /// The letters of who asks and who answers; none where they do not take turns.
  var found: Set<InterviewLetter> {
    let all = counts.values.reduce(0, +)
    let answers = counts[.r] ?? 0
    for asking in [InterviewLetter.p, .q, .d] {
      let asked = counts[asking] ?? 0
      if asked >= 2, answers >= 2, asked + answers == all, changes * 5 >= (all - 1) * 4,
        (questions[asking] ?? 0) * 2 >= asked
      {
        return [asking, .r]
      }
    }
    return []
  }
}

/// A letter that stands for question or answer: English and French, Spanish and Portuguese, Italian.
enum InterviewLetter: String, Hashable, Sendable {
  case q = "Q"
  case a = "A"
  case p = "P"
  case r = "R"
  case d = "D"

  /// What the first labels of an interview may be written out as.
  private static let words: [String: InterviewLetter] = [
    "Q": .q, "A": .a, "P": .p, "R": .r, "D": .d, "Pregunta": .p, "Respuesta": .r, "Pergunta": .p, "Resposta": .r,
    "Question": .q, "R\u{E9}ponse": .r, "Domanda": .d, "Risposta": .r,
  ]

  /// The label at the head of a line, after the signs of emphasis.
  static func candidate(_ bytes: [UInt8], _ range: Range<Int>, emphasis: Int) -> SpeakerLabels.Candidate? {
    guard range.count > 3, (0x41...0x5A).contains(bytes[range.lowerBound]),
      let point = bytes[range.prefix(12)].firstIndex(of: UInt8(ascii: ".")),
      let letter = words[ByteScan.string(bytes, range.lowerBound..<point)]
    else { return nil }
    var index = afterDash(bytes, from: point + 1, to: range.upperBound)
    let hasDash = index > point + 1
    if emphasis > 0 {
      guard SpeakerLabels.emphasisLength(bytes, at: index, to: range.upperBound) == emphasis else { return nil }
      index += emphasis
    }
    guard ByteScan.space(bytes, at: index, to: range.upperBound) != nil else { return nil }
    let payload = bytes.trimmed(index..<range.upperBound)
    guard !payload.isEmpty else { return nil }
    // As before, `Q.` and `A.` alone are as good as names.
    let isPlain = point == range.lowerBound + 1 && !hasDash && emphasis == 0 && (letter == .q || letter == .a)
    var found = SpeakerLabels.Candidate(
      name: letter.rawValue, payload: payload.lowerBound, shape: .name, form: isPlain ? .marked : .letter,
      speech: .short)
    found.letter = letter
    found.asks = bytes[payload].contains(UInt8(ascii: "?"))
    return found
  }

  /// Past a dash, short or long.
  private static func afterDash(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    for dash in ["-", "\u{2013}", "\u{2014}"] where ByteScan.has(dash, in: bytes, at: start, to: end) {
      return start + dash.utf8.count
    }
    return start
  }
}
