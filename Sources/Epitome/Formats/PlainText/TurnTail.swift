import EpitomeCore
import EpitomeICU

/// Finds where what a page has under a transcript begins, for plain text does not say where the last speaker ends: "More from …",
/// "Related articles", "Subscribe to our newsletter", a line of copyright.
///
/// It opens after a blank line with a short line that is no sentence and is known for furniture; most of its lines are no sentences.
struct TurnTail {
  private let bytes: [UInt8]

  /// Most lines and bytes of a tail, the longest line that opens one, and the longest sentence in one.
  private static let (mostLines, mostBytes, longestOpening, longestSentence) = (200, 1 << 14, 100, 400)
  /// Lines from which on a tail may follow what ends as no sentence, and may open with one word, as buttons have it.
  private static let leastLines = 3

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Where the tail under the last turn of a plain text begins; nil where all is said, or nobody is named.
  static func start(in source: [UInt8], _ lines: SourceLines, _ leads: LineLeads) -> Int? {
    guard leads.hasSpeakers else { return nil }
    var first = lines.count
    while first > 0, lines.count - first < mostLines, source.count - lines[first - 1].range.lowerBound <= mostBytes {
      first -= 1
      // The line of the last lead is of the turn.
      if leads.lead(of: lines[first].range) != nil { break }
    }
    return TurnTail(source).start(in: lines[first...])
  }

  /// Where the tail begins in the last lines of a text, the first of which that is not blank is none of it.
  func start(in lines: some Sequence<SourceLine>) -> Int? {
    var contents: [(range: Range<Int>, isAfterBlank: Bool)] = []
    var isAfterBlank = false
    for line in lines {
      let content = bytes.trimmed(line.range)
      if !content.isEmpty { contents.append((content, isAfterBlank)) }
      isAfterBlank = content.isEmpty
    }
    var start: Int?
    var ended = 0
    for index in contents.indices.dropFirst().reversed() {
      let line = contents[index].range
      let isCopyright = isCopyright(line)
      if SentenceEnding.isTerminated(bytes, line), !isCopyright {
        ended += 1
        if line.count > Self.longestSentence { break }
      }
      let count = contents.count - index
      guard contents[index].isAfterBlank, ended * 2 <= count else { continue }
      let isLong = count >= Self.leastLines
      let isAfterSentence = SentenceEnding.isTerminated(bytes, contents[index - 1].range)
      if isCopyright || (isLong || isAfterSentence) && opens(line, isLong: isLong) { start = line.lowerBound }
    }
    return start
  }

  /// Whether a line is what opens furniture; with one word only over a long tail.
  private func opens(_ line: Range<Int>, isLong: Bool) -> Bool {
    guard line.count <= Self.longestOpening, !SentenceEnding.isTerminated(bytes, line),
      !UnicodeProperties.isLowercase(bytes.scalar(at: line.lowerBound).value)
    else { return false }
    let hasWords = bytes[line].contains(0x20) || bytes[line.lowerBound] >= 0xE3
    if Self.invitations.matchLength(bytes, at: line.lowerBound, limit: line.upperBound) != nil { return hasWords }
    return Self.lexicons.contains { lexicon in
      if hasWords || isLong, lexicon.furniture.contains(bytes, line) || lexicon.tailOpenings.contains(bytes, line) {
        return true
      }
      guard let length = lexicon.tailOpenings.matchLength(bytes, at: line.lowerBound, limit: line.upperBound) else {
        return false
      }
      // "More from The Hour", but no "Comments were made".
      return bytes[line.lowerBound..<line.lowerBound + length].contains(0x20)
    }
  }

  /// Whether a line says who has the rights: `© 2024 …`, `Copyright 2024 …`, `(c) 2024 …`.
  private func isCopyright(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    var isSure = false
    if ByteScan.hasCaseless("copyright", in: bytes, at: index, to: line.upperBound) {
      index = ByteScan.skipSpaces(bytes, from: index + 9, to: line.upperBound)
    }
    for (sign, isOne) in [("©", true), ("(c)", false)]
    where ByteScan.hasCaseless(sign, in: bytes, at: index, to: line.upperBound) {
      index = ByteScan.skipSpaces(bytes, from: index + sign.utf8.count, to: line.upperBound)
      isSure = isOne
    }
    guard index > line.lowerBound, line.count <= 2 * Self.longestOpening else { return false }
    let digits = bytes[index..<line.upperBound].prefix { ByteScan.isDigit($0) }
    return isSure || digits.count == 4
  }

  private static let lexicons = Lexicon.languages.map { FurnitureLexicon.forLanguage($0) }

  /// How invitations begin that stand by themselves on a page.
  private static let invitations: WordSet = """
    subscribe_to sign_up_for sign_up_to join_our follow_us get_the_latest get_our listen_to_more about_the_author
    about_the_host about_the_hosts share_this newsletter_abonnieren jetzt_abonnieren folgen_sie_uns folge_uns
    folgt_uns melden_sie_sich mehr_von mehr_aus über_den_autor über_die_autorin abonnez-vous inscrivez-vous suivez-nous
    à_propos_de_l'auteur suscríbete_a suscríbase_a síguenos_en síganos_en sobre_el_autor sobre_la_autora assine_a_nossa
    inscreva-se siga-nos sobre_o_autor sobre_a_autora iscriviti_alla iscriviti_al seguici_su abonneer_je
    schrijf_je_in volg_ons prenumerera_på följ_oss følg_os følg_oss zapisz_się_do подпишитесь_на
    подписывайтесь_на подпишись_на підпишіться_на 订阅 訂閱 关注我们 關注我們
    """
}
