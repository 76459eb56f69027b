import EpitomeCore
import EpitomeICU

/// What a label looks like.
enum LabelShape: Hashable, Sendable {
  /// Capitalised words: `Ann Lee`, `DR. SMITH`, `Speaker 2`, `Ana Ruiz (host)`.
  case name
  /// A short run in a script without case: `司会`.
  case caseless
  /// One or two words in lower case, as in chats.
  case lowercase
  /// A capitalised word and others in lower case: `Audience member`, `Le président`, `Bob's iPhone`.
  case phrase

  /// Whether it is what a name looks like, which words of a sentence do only by chance.
  var isNameLike: Bool { self == .name || self == .caseless }

  /// Most bytes of a label, and of what stands outside of its brackets.
  static let longest = 160
  static let longestName = 72

  /// The shape of a label, or nil where it is none: too long, with punctuation of a sentence, or words that are not capitalised.
  init?(_ bytes: [UInt8], _ range: Range<Int>, allowsComma: Bool = false) {
    guard !range.isEmpty, range.count <= Self.longest else { return nil }
    var scan = Scan(allowsComma: allowsComma)
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = bytes.scalar(at: index)
      guard scan.take(value) else { return nil }
      index += length
      scan.outside += scan.depth == 0 ? length : 0
    }
    guard scan.outside <= Self.longestName, let shape = scan.shape else { return nil }
    self = shape
  }

  private struct Scan {
    let allowsComma: Bool
    /// Bytes outside of brackets.
    var outside = 0
    private(set) var depth = 0
    private var words = 0
    private var capitalised = 0
    private var lower = 0
    private var caseless = 0
    private var letters = 0
    private var wordLength = 0
    private var wordIsLower = false
    private var opensUpper = false
    /// Whether a sign stands in it that phrases do not have.
    private var hasSign = false
    /// Whether a comma stands in it, which parts an office from a name.
    private var hasComma = false
    /// How many of the words are numbers, and whether one of them is a year.
    private var numbers = (all: 0, hasYear: false)
    private var word: [UInt8] = []

    init(allowsComma: Bool) {
      self.allowsComma = allowsComma
    }

    /// Takes the next scalar; false where no label has it.
    mutating func take(_ value: UInt32) -> Bool {
      switch value {
      case 0x28, 0x5B, 0xFF08: depth += 1
      case 0x29, 0x5D, 0xFF09:
        depth -= 1
        return depth >= 0
      case _ where UTF8Classes.isWhitespace(value) || LabelShape.isPicture(value):
        finishWord()
      case 0x2E:
        // A point ends an abbreviation or an initial, not a sentence; in brackets stand parties and places: `(Simcoe, Lib.)`.
        return depth > 0 || wordLength > 0 && wordLength <= 5
      case 0x2C:
        hasComma = hasComma || depth == 0
        return allowsComma || depth > 0
      case 0x2013, 0x2014: return depth > 0
      case 0x27, 0x2019, 0x2D, 0x2010, 0xB7, 0x30FB: break
      case 0x5F, 0x26, 0x2F, 0x23, 0x40, 0x2B: hasSign = hasSign || depth == 0
      default:
        let category = UnicodeProperties.generalCategory(value)
        let isDigit = category == .decimalNumber
        guard category.isLetter || category.isMark || isDigit else { return false }
        guard depth == 0 else { return true }
        if wordLength == 0 { startWord(category) }
        if value < 0x80 {
          word.append(UInt8(value))
        } else if let scalar = Unicode.Scalar(value), wordIsLower {
          word += UTF8.encode(scalar).map(Array.init) ?? []
        }
        wordLength += 1
        letters += category.isLetter ? 1 : 0
      }
      return true
    }

    private mutating func startWord(_ category: GeneralCategory) {
      words += 1
      wordIsLower = category == .lowercaseLetter
      if words == 1 { opensUpper = category == .uppercaseLetter || category == .titlecaseLetter }
      switch category {
      case .uppercaseLetter, .titlecaseLetter: capitalised += 1
      case .otherLetter, .modifierLetter: caseless += 1
      default: break
      }
    }

    private mutating func finishWord() {
      if wordIsLower {
        let text = String(decoding: word, as: UTF8.self)
        if !LabelShape.particles.contains(text), !hasComma || !LabelShape.officeParticles.contains(text) { lower += 1 }
      } else if let first = word.first, ByteScan.isDigit(first), word.allSatisfy(ByteScan.isDigit) {
        numbers.all += 1
        numbers.hasYear =
          numbers.hasYear || word.count == 4 && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
      }
      word.removeAll(keepingCapacity: true)
      wordLength = 0
      wordIsLower = false
    }

    var shape: LabelShape? {
      var scan = self
      scan.finishWord()
      guard depth == 0, letters > 0, words <= (hasComma ? 8 : 5) else { return nil }
      // A day: `March 12, 2025`.
      guard !scan.numbers.hasYear || scan.numbers.all < 2 else { return nil }
      if scan.lower == 0, capitalised > 0 { return .name }
      if capitalised == 0, scan.lower == 0, caseless > 0, words <= 4, letters <= (words == 1 ? 12 : 24) {
        return .caseless
      }
      if scan.lower > 0, capitalised == 0, words <= 2 { return .lowercase }
      return opensUpper && !hasSign && words <= 4 ? .phrase : nil
    }
  }

  /// Whether a scalar is a picture, as people put them into what they call themselves, or a part of one.
  static func isPicture(_ value: UInt32) -> Bool {
    switch value {
    case 0x200D, 0x2600...0x27BF, 0x2B00...0x2BFF, 0xFE0F, 0x1F000...0x1FAFF: true
    default: false
    }
  }

  /// Whether a picture stands in a range.
  static func hasPicture(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] & 0xC0 != 0x80 && isPicture(bytes.scalar(at: $0).value) }
  }

  /// Small words inside names and titles.
  private static let particles: Set<String> = [
    "a", "al", "and", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "et",
    "ibn", "la",
    "le", "of", "the", "ten", "ter", "und", "van", "vom", "von", "y", "zu", "zur",
  ]

  /// The same in an office behind a name: `Olaf Ott, Bundesminister für Verkehr`.
  private static let officeParticles: Set<String> = [
    "at", "aux", "bei", "degli", "dei", "delle", "des", "for", "für", "im", "in", "les", "para", "per", "pour", "zum",
    "zur", "à",
  ]

  /// Whether a label names a field of a head or a remark and no person: `Note`, `Date`, `Present`, `时间`.
  static func isField(_ name: String) -> Bool {
    fields.contains(name.lowercased())
  }

  private static let fields: Set<String> = Set(
    """
    note notes nb n.b. ps p.s. warning caution tip tips hint example examples figure table source sources link links url website
    email e-mail tel phone fax twitter facebook instagram youtube linkedin address date time place location venue duration length
    subject topic topics title author authors editor translator transcript transcription transcribed recorded published updated
    update edit present attendees participants apologies absent agenda minutes summary abstract contents references from to cc
    bcc re fwd keywords tags category copyright license version chapter part section step appendix conclusion correction
    disclaimer break intro outro important remember reminder result results total price cost contact credits music sponsor sponsors
    anmerkung hinweis achtung beispiel quelle quellen datum zeit uhrzeit ort dauer thema titel betreff anwesend teilnehmer
    abwesend tagesordnung protokoll zusammenfassung stand autor redaktion
    remarque attention exemple date heure lieu durée sujet titre objet présents participants absents source auteur
    nota ejemplo fecha hora lugar duración tema título asunto asistentes fuente autor aviso
    exemplo data local duração assunto presentes fonte observação
    примечание внимание пример дата время место тема источник автор присутствовали
    时间 地点 主题 日期 整理 记录 来源 出处 作者 编辑 备注 注 注意 例如 参会人员 標題 标题 時間 地點 主題 注释
    日時 日付 場所 出席者 参加者 欠席者 議題 注 注意 例 出典 著者 収録 文字起こし 備考 主催
    일시 날짜 시간 장소 주제 참석자 참고 주의 예 출처 제목
    التاريخ الوقت المكان الموضوع ملاحظة مثال المصدر الحضور
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
