import Epitome
import EpitomeCore
import EpitomeICU
import Testing

@Suite struct TextDecoderTests {
  private func string(_ text: DecodedText) -> String { String(decoding: text.utf8, as: UTF8.self) }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in text.utf16 {
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      bytes.append(bigEndian ? high : low)
      bytes.append(bigEndian ? low : high)
    }
    return bytes
  }

  @Test func `plain UTF-8, with a mark or two, is taken as it is`() throws {
    #expect(try TextDecoder.decode([]).utf8.isEmpty)
    let marks: [UInt8] = [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF]
    let text = try TextDecoder.decode(marks + "naïve 日本".utf8)
    #expect(string(text) == "naïve 日本")
    #expect(text.encoding == "UTF-8" && text.confidence == 1 && text.replaced == 0)
  }

  @Test(arguments: [true, false])
  func `UTF-16 with and without a mark`(bigEndian: Bool) throws {
    let sentence = "Les projets géographiques, 12 en tout.\nC’est l’été.\n"
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    #expect(try string(TextDecoder.decode(mark + utf16(sentence, bigEndian: bigEndian))) == sentence)
    #expect(try string(TextDecoder.decode(utf16(sentence, bigEndian: bigEndian))) == sentence)
  }

  @Test func `few bad bytes are repaired and counted`() throws {
    var bytes = Array("“Déjà vu”, dit-il – encore.\nIt".utf8)
    bytes.append(0x92)
    bytes.append(contentsOf: "s fine: “é”, “è”, “à”.\n".utf8)
    let text = try TextDecoder.decode(bytes)
    #expect(string(text).contains("It’s fine"))
    #expect(text.encoding == "UTF-8" && text.replaced == 1 && text.confidence < 1)
    let cut = try TextDecoder.decode(Array("日本語のテキストです。日本".utf8.dropLast()))
    #expect(string(cut) == "日本語のテキストです。日\u{FFFD}")
  }

  @Test func `null bytes leave a text, overlong forms are marked`() throws {
    #expect(
      try string(TextDecoder.decode(Array("one\u{0}two three four five six seven\n".utf8)))
        == "onetwo three four five six seven\n")
    var bytes = Array("good text good text ".utf8)
    bytes.append(contentsOf: [0xC0, 0xAF] as [UInt8])
    bytes.append(contentsOf: " end".utf8)
    let text = try TextDecoder.decode(bytes)
    #expect(string(text) == "good text good text \u{FFFD}\u{FFFD} end")
  }

  private static let sentences: [(text: String, encoding: String)] = [
    ("Мы вышли рано утром и долго шли вдоль реки, пока не увидели мост.", "windows-1251"),
    ("Мы вышли рано утром и долго шли вдоль реки, пока не увидели мост.", "KOI8-R"),
    ("Мы вышли рано утром и долго шли вдоль реки, пока не увидели мост.", "IBM866"),
    ("Її підтримує багато людей, які живуть у цьому місті вже понад сорок років.", "KOI8-U"),
    ("Das schöne Mädchen aß im Bücherzimmer süße Brötchen für fünf Euro.", "windows-1252"),
    ("Zażółć gęślą jaźń, powiedział później młody człowiek z małej wsi.", "windows-1250"),
    ("Příliš žluťoučký kůň úpěl ďábelské ódy, řekl můj známý z Brna.", "windows-1250"),
    ("Βγήκαμε νωρίς το πρωί και περπατήσαμε πολλή ώρα δίπλα στο ποτάμι.", "windows-1253"),
    ("Bugün hava çok güzel, çocuklar dışarıda oynuyor ve gülüşüyorlar.", "windows-1254"),
    ("יצאנו מוקדם בבוקר והלכנו זמן רב לאורך הנהר עד שראינו את הגשר.", "windows-1255"),
    ("خرجنا في الصباح الباكر ومشينا طويلا على ضفة النهر حتى رأينا الجسر.", "windows-1256"),
    ("เราออกเดินทางแต่เช้าและเดินเลียบแม่น้ำเป็นเวลานานจนเห็นสะพาน", "windows-874"),
    ("朝早く出かけて、川に沿って長いあいだ歩き、とうとう橋が見えました。これはとても古い橋です。", "Shift_JIS"),
    ("朝早く出かけて、川に沿って長いあいだ歩き、とうとう橋が見えました。これはとても古い橋です。", "EUC-JP"),
    ("我们一大早就出发了，沿着河边走了很长时间，终于看见了那座古老的桥。", "GB18030"),
    ("우리는 아침 일찍 떠나 강을 따라 오랫동안 걸었고 마침내 다리를 보았습니다.", "EUC-KR"),
  ]

  @Test(arguments: sentences)
  func `finds legacy encodings, and takes their name when told`(text: String, encoding: String) throws {
    let bytes = try encode(text + "\n" + text, encoding)
    let found = try TextDecoder.decode(bytes)
    #expect(string(found) == text + "\n" + text)
    #expect(0 <= found.confidence && found.confidence <= 1)
    let told = try TextDecoder.decode(bytes, encoding: encoding)
    #expect(string(told) == text + "\n" + text)
    #expect(told.confidence == 1)
  }

  /// ICU has only one way, so the bytes are found by decoding: one by one, or the pairs of East Asia.
  private func encode(_ text: String, _ encoding: String) throws -> [UInt8] {
    var codes: [[UInt8]] = []
    for byte: UInt8 in 0...255 where byte != 0x0A && byte != 0x1A { codes.append([byte]) }
    if ["Shift_JIS", "EUC-JP", "GB18030", "EUC-KR"].contains(encoding) {
      for lead: UInt8 in 0x81...0xFE {
        for trail: UInt8 in 0x40...0xFE { codes.append([lead, trail]) }
      }
    }
    var joined: [UInt8] = []
    for code in codes {
      joined.append(contentsOf: code)
      joined.append(0x0A)
    }
    let decoded = try #require(CharacterEncoding.decode(joined, from: encoding)).utf8
    let lines = decoded.split(separator: 0x0A, omittingEmptySubsequences: false)
    var table: [String: [UInt8]] = [:]
    for (code, line) in zip(codes, lines) {
      let key = String(decoding: line, as: UTF8.self)
      if key.unicodeScalars.count == 1, table[key] == nil { table[key] = code }
    }
    table["\n"] = [0x0A]
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let code = try #require(table[String(scalar)], "\(encoding) lacks \(scalar)")
      bytes.append(contentsOf: code)
    }
    return bytes
  }

  private static let binaries: [(bytes: [UInt8], word: String)] = [
    ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], "PDF"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
    ([0x1F, 0x8B, 0x08, 0x00], "gzip"),
    ([0x49, 0x44, 0x33, 0x03, 0x00], "MP3"),
    ([0x4F, 0x67, 0x67, 0x53, 0x00, 0x02], "Ogg"),
    (Array("{\\rtf1\\ansi{\\b Ann:} Hello.}".utf8), "RTF"),
    ([0xEF, 0xBB, 0xBF] + Array("{\\rtf1 Ann: Hello.}".utf8), "save it as plain text or as docx"),
    ([UInt8](repeating: 0, count: 64), "control"),
    ([UInt8](0...31), "control"),
  ]

  @Test func `a line of windows-1252 in a file of UTF-8`() throws {
    let lines = ["Ça va, déjà ?", "Où est-ce que tu étais ?", "Il a été déçu : “voilà”.", "Plain.", "Éteins le feu."]
    for odd in lines.indices where odd != 3 {
      var bytes: [UInt8] = []
      for (index, line) in lines.enumerated() {
        bytes += index == odd ? try encode(line, "windows-1252") : Array(line.utf8)
        bytes.append(0x0A)
      }
      let decoded = try TextDecoder.decode(bytes)
      #expect(String(decoding: decoded.utf8, as: UTF8.self) == lines.map { $0 + "\n" }.joined())
      #expect(decoded.encoding == "UTF-8")
      #expect(decoded.replaced > 0 && decoded.confidence < 1)
    }
  }

  @Test func `a file of one encoding with lines that are UTF-8 by chance is of that encoding`() throws {
    let lines = ["Ça va, déjà ?", "Où est-ce que tu étais ?", "Il a été déçu.", "Ã©", "Éteins le feu."]
    let text = lines.map { $0 + "\n" }.joined()
    let decoded = try TextDecoder.decode(try encode(text, "windows-1252"))
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
  }

  @Test(arguments: binaries)
  func `what is no text says so`(bytes: [UInt8], word: String) {
    let records = TranscriptReader().read(bytes, id: "b")
    guard case .failure(let failure)? = records.first else {
      Issue.record("expected a failure, found \(records)")
      return
    }
    #expect(failure.code == "decode" && failure.stage == "read")
    #expect(failure.message.contains(word), "\(failure.message)")
  }

  @Test func `an archive that is cut short says so`() {
    let records = TranscriptReader().read([0x50, 0x4B, 3, 4, 20], id: "b")
    guard case .failure(let failure)? = records.first else {
      Issue.record("expected a failure, found \(records)")
      return
    }
    #expect(failure.stage == "read")
    #expect(failure.message.contains("zip"), "\(failure.message)")
  }

  @Test func `an unknown encoding is named in the error`() {
    var options = ReaderOptions()
    options.encoding = "klingon-8"
    guard case .failure(let failure)? = TranscriptReader(options).read([0x61], id: "b").first else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.message.contains("\"klingon-8\""))
  }

  @Test(arguments: [
    (
      "Johab", "이 강은 넓고 물이 차서 아무도 건너지 않는다.",
      "b7a1208877b7652090ec89a120a289b7a120c061ace120b461a28195a12088e590e1bba120b467936594612e"
    ),
    ("EUC-KR", "정책 공약의 검증", "c1a4c3a520b0f8bee0c0c720b0cbc1f5"),
    ("HZ-GB-2312", "今天天气很好，我们去河边。", "7e7b3d714c6c4c6c46783a5c3a43232c4e52434748253a53315f21237e7d"),
    ("", "Η βάρκα είναι στη θάλασσα.", "862099e1a8a198209ce5a498a020a9ab9e209fe1a298a9a9982e"),
    ("", "Çocuk şarkısı söylüyor.", "806f63756b209f61726b8d738d207394796c81796f722e"),
    (
      "", "Źródło jest głębokie, a woda chłodna.",
      "8f729764b86f206a6573742067b8ab626f6b69652c206120776f6461206368b86f646e612e"
    ),
    (
      "", "Finora è stata scelta una cooperativa.",
      "46696e6f726120e8207374617461207363656c746120756e6120636f6f70657261746976612e"
    ),
  ])
  func `short texts in rare encodings`(encoding: String, expected: String, hex: String) throws {
    let digits = Array(hex)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    let text = try TextDecoder.decode(bytes)
    #expect(string(text) == expected)
    if !encoding.isEmpty { #expect(text.encoding == encoding) }
  }

  private static let shortSentences = [
    "Die Bäckerin öffnet um sechs Uhr.", "Größere Häuser stehen am Fluß.",
    "Können Sie das bitte wiederholen? Ich habe es nicht verstanden.", "Der Käse ist süß.", "La città è bella.",
    "Les élèves préfèrent la forêt à la ville, même en hiver.", "El niño comió una manzana y bebió café.",
    "Vi går över ån på lördag.", "På søndag køber vi rødgrød.", "Äiti lähti töihin.",
  ]

  @Test(arguments: shortSentences, ["windows-1252", "IBM850", "macintosh"])
  func `one short sentence of a language of Western Europe is enough`(text: String, encoding: String) throws {
    #expect(string(try TextDecoder.decode(try encode(text, encoding))) == text)
  }

  @Test(arguments: ["He said”and then left the room.", "She asked me“why”and I had no answer for her."])
  func `a quotation mark without its space is no letter`(text: String) throws {
    #expect(string(try TextDecoder.decode(try encode(text, "windows-1252"))) == text)
  }

  @Test(arguments: ["a ~{ b", "~{~} x", "if (~{x}) { ~}", "tilde ~{abc"])
  func `tildes and braces are no HZ`(text: String) throws {
    #expect(try string(TextDecoder.decode(Array(text.utf8))) == text)
  }
}
