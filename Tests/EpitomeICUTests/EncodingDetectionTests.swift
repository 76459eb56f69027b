import EpitomeICU
import Testing

@Suite struct EncodingDetectionTests {
  private static let samples: [String: String] = [
    "fr": """
    Le modèle a été entraîné pendant plusieurs mois, et personne ne s'attendait à ce que les résultats soient aussi \
    précis. Où va-t-on maintenant ? C'est là que le débat commence, entre les chercheurs et les ingénieurs.
    """,
    "de": """
    Früher übte man für Prüfungen mit Büchern; heute hören die Schüler lieber Gespräche über künstliche Intelligenz. \
    Die größten Schwierigkeiten liegen natürlich in der Übersetzung längerer Sätze.
    """,
    "pl": """
    Dziękuję, że przyszliście. Będziemy mówić o tym, jak książki zmieniają się w głośne rozmowy, i dlaczego część \
    słuchaczy źle to znosi. Każdy z państwa może zadać pytanie, a odpowiedź znajdzie się w następnej części.
    """,
    "ru": """
    Сегодня мы поговорим о том, как машины учатся понимать человеческую речь. Раньше это казалось невозможным, но за \
    последние годы всё изменилось, и теперь даже телефон может записать разговор.
    """,
    "uk": """
    Сьогодні ми поговоримо про те, як машини вчаться розуміти людську мову. Раніше це здавалося неможливим, але за \
    останні роки все змінилося, і її майбутнє вже тут.
    """,
    "th": """
    วันนี้เราจะพูดถึงวิธีที่เครื่องจักรเรียนรู้ที่จะเข้าใจภาษาของมนุษย์ เมื่อก่อนดูเหมือนเป็นไปไม่ได้ แต่ตอนนี้ทุกอย่างเปลี่ยนไป
    """,
    "el": """
    Σήμερα θα μιλήσουμε για το πώς οι μηχανές μαθαίνουν να καταλαβαίνουν την ανθρώπινη ομιλία. Παλαιότερα αυτό \
    φαινόταν αδύνατο, αλλά τα τελευταία χρόνια όλα άλλαξαν.
    """,
    "he": """
    היום נדבר על הדרך שבה מכונות לומדות להבין שפה אנושית. בעבר זה נראה בלתי אפשרי, אבל בשנים האחרונות הכל השתנה, \
    ועכשיו אפילו הטלפון יכול לרשום את השיחה.
    """,
    "ar": """
    سنتحدث اليوم عن الطريقة التي تتعلم بها الآلات فهم الكلام البشري. كان هذا يبدو مستحيلا في الماضي، لكن كل شيء تغير \
    في السنوات الأخيرة، والآن يستطيع حتى الهاتف أن يكتب المحادثة.
    """,
    "ja": """
    今日は、機械が人間の言葉をどのように理解するようになるのかについて話します。\
    以前は不可能だと思われていましたが、ここ数年ですべてが変わりました。\
    今では電話でも会話を書き取ることができます。
    """,
    "zh-Hans": """
    今天我们来谈谈机器是怎样学会理解人类语言的。以前大家都认为这是不可能的，但是最近几年一切都变了，现在连手机也可以把谈话记录下来。
    """,
    "zh-Hant": """
    今天我們來談談機器是怎樣學會理解人類語言的。以前大家都認為這是不可能的，但是最近幾年一切都變了，現在連手機也可以把談話記錄下來。
    """,
    "hi": """
    आज हम बात करेंगे कि मशीनें इंसान की भाषा कैसे समझती हैं। पहले यह असंभव लगता था, लेकिन अब सब कुछ बदल गया है।
    """,
    "ko": """
    오늘은 기계가 사람의 말을 어떻게 이해하게 되는지 이야기하겠습니다. 예전에는 불가능해 보였지만 최근 몇 년 사이에 모든 것이 바뀌었습니다.
    """,
  ]

  private static let cases = [
    ("fr", "windows-1252"), ("de", "windows-1252"), ("pl", "ISO-8859-2"), ("ru", "windows-1251"), ("ru", "KOI8-R"),
    ("ru", "ISO-8859-5"), ("el", "windows-1253"), ("he", "windows-1255"), ("ar", "windows-1256"), ("ja", "Shift_JIS"),
    ("ja", "EUC-JP"), ("zh-Hans", "GB18030"), ("zh-Hant", "Big5"), ("ko", "EUC-KR"), ("uk", "KOI8-U"),
    ("uk", "windows-1251"), ("th", "windows-874"),
  ]

  private func firstDecoding(_ bytes: [UInt8]) -> String? {
    CharacterEncoding.detect(bytes).first
      .flatMap { CharacterEncoding.decode(bytes, from: $0.name) }
      .map { text($0.utf8) }
  }

  @Test(arguments: cases)
  func `finds the encoding of a text`(language: String, name: String) throws {
    let sample = try #require(Self.samples[language])
    let bytes = try #require(LegacyEncoder(name).encode(sample))
    #expect(firstDecoding(bytes) == sample)
  }

  @Test(arguments: cases)
  func `is not blinded by a long beginning in ASCII`(language: String, name: String) throws {
    let sample = try #require(Self.samples[language])
    let beginning = String(repeating: "00:00:01,000 --> 00:00:02,000\nIntro (music)\n\n", count: 3000)
    let bytes = try #require(LegacyEncoder(name).encode(sample))
    let all = Array(beginning.utf8) + bytes
    #expect(firstDecoding(all) == beginning + sample)
  }

  @Test(arguments: cases)
  func `finds the encoding of subtitles`(language: String, name: String) throws {
    let sample = try #require(Self.samples[language])
    let cues = (10..<60).map { "\($0)\n00:00:\($0),000 --> 00:00:\($0),900\n\(sample)\n\n" }.joined()
    let bytes = try #require(LegacyEncoder(name).encode(cues))
    #expect(firstDecoding(bytes) == cues)
  }

  @Test(arguments: ["fr", "ru", "ja", "zh-Hans", "ko", "ar", "hi"], ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"])
  func `finds wide encodings without a byte order mark`(language: String, name: String) throws {
    let sample = try #require(Self.samples[language]) + "\n"
    let width = name.contains("16") ? 2 : 4
    let units = width == 2 ? sample.utf16.map { UInt32($0) } : sample.unicodeScalars.map(\.value)
    let bytes = units.flatMap { unit in
      let littleEndian = (0..<width).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
      return name.hasSuffix("LE") ? littleEndian : littleEndian.reversed()
    }
    #expect(CharacterEncoding.detect(bytes).first?.name == name)
    #expect(firstDecoding(bytes) == sample)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x41], "UTF-8", "A"), ([0xFF, 0xFE, 0x41, 0x00], "UTF-16", "A"),
      ([0xFE, 0xFF, 0x00, 0x41], "UTF-16", "A"), ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "UTF-32", "A"),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41], "UTF-32", "A"), ([0x84, 0x31, 0x95, 0x33, 0x41], "GB18030", "A"),
    ] as [([UInt8], String, String)])
  func `believes a byte order mark`(bytes: [UInt8], name: String, expected: String) {
    #expect(CharacterEncoding.detect(bytes) == [EncodingGuess(name: name, confidence: 100)])
    #expect(firstDecoding(bytes) == expected)
  }

  @Test(arguments: ["", "plain", "café", "日本語", "NUL \u{0} inside", "Привет"])
  func `takes valid UTF-8 for UTF-8`(source: String) {
    #expect(CharacterEncoding.detect(Array(source.utf8)) == [EncodingGuess(name: "UTF-8", confidence: 100)])
  }

  @Test func `takes damaged UTF-8 for UTF-8`() throws {
    let sample = try #require(Self.samples["ru"])
    let guesses = CharacterEncoding.detect(Array(sample.utf8) + [0xFF, 0x20] + Array(sample.utf8.prefix(51)))
    #expect(guesses.first?.name == "UTF-8")
    #expect(guesses == guesses.sorted { $0.confidence > $1.confidence })
  }

  @Test func `tells escapes of ISO 2022 from terminal colours`() {
    let japanese: [UInt8] = [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42, 0x20]
    #expect(firstDecoding(Array(repeatElement(japanese, count: 8).joined())) == String(repeating: "日本 ", count: 8))
    #expect(CharacterEncoding.detect(Array("\u{1B}[31mred\u{1B}[0m".utf8)).first?.name == "UTF-8")
    #expect(CharacterEncoding.detect(Array("\u{1B}[31mröd\u{1B}[0m".utf8)).first?.name == "UTF-8")
  }

  /// Quotation marks and dashes stand where ISO 8859 has control characters.
  @Test func `prefers the code page when it sees its characters`() throws {
    let sample = try #require(Self.samples["fr"])
    let body = String(repeating: sample, count: 50) + "“fin” — …"
    let bytes = try #require(LegacyEncoder("windows-1252").encode(body))
    #expect(CharacterEncoding.detect(bytes).first?.name == "windows-1252")
    #expect(firstDecoding(bytes) == body)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `names only encodings that it can decode`(seed: UInt64) {
    let bytes = RandomInput.bytes(seed: seed)
    for guess in CharacterEncoding.detect(bytes) {
      #expect(CharacterEncoding.canonicalName(guess.name) == guess.name)
      #expect((0...100).contains(guess.confidence))
      #expect(CharacterEncoding.decode(bytes, from: guess.name) != nil)
    }
  }
}
