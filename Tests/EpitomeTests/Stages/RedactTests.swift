import EpitomeCore
import Testing

@testable import Epitome

@Suite struct RedactTests {
  private func redacted(_ text: String, _ change: (inout Redact.Options) -> Void = { _ in }) throws -> String {
    var options = Redact.Options()
    change(&options)
    let once = try Redact(options).process(Document(id: "t", text: text))
    #expect(try Redact(options).process(once).text == once.text, "twice is not once")
    return once.text
  }

  @Test(arguments: [
    ("Write to jo.doe+news@mail.example.org.", "Write to [email]."), ("ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ", "[email]"),
    ("mail: jörg@müller.de, x", "mail: [email], x"), ("ann [at] example [dot] com", "[email]"),
    ("a(at)b.co", "[email]"), ("用户@例え.jp", "[email]"), ("o'neil@example.org", "[email]"),
    ("mailto:bob@x.io", "mailto:[email]"),
    ("ann@\u{200B}example.com", "[email]"), ("<a@b.fr>;<c@d.it>", "<[email]>;<[email]>"),
  ])
  func `takes out e-mail addresses`(text: String, expected: String) throws {
    #expect(try redacted(text) == expected)
    #expect(try redacted(text) { $0.emails = false } == text)
  }

  @Test(arguments: [
    ("Visa 4111 1111 1111 1111, thanks", "Visa [card], thanks"), ("4111-1111-1111-1111", "[card]"),
    ("5500000000000004", "[card]"), ("３７８２ ８２２４６３ １０００５", "[card]"),
    ("4111\u{A0}1111\u{2011}1111.1111 12/27", "[card] 12/27"),
    ("card 4111 1111 1111 1111 123 is", "card [card] 123 is"), ("٤١١١ ١١١١ ١١١١ ١١١١", "[card]"),
    ("7 4111111111111111", "7 [card]"),
  ])
  func `takes out card numbers`(text: String, expected: String) throws {
    #expect(try redacted(text) == expected)
    #expect(try redacted(text) { $0.cards = false } == text)
  }

  @Test(arguments: [
    ("IBAN DE89 3704 0044 0532 0130 00 is mine", "IBAN [iban] is mine"), ("GB82WEST12345698765432.", "[iban]."),
    ("fr14 2004 1010 0505 0001 3m02 606", "[iban]"), ("ＤＥ８９ ３７０４-0044-0532-0130-00", "[iban]"),
    ("NO93 8601 1117 947", "[iban]"), ("CH93 0076 2011 6238 5295 7", "[iban]"), ("NL91ABNA0417164300", "[iban]"),
    ("GB29 NWBK 6016 1331 9268 19", "[iban]"), ("ES91 2100 0418 4502 0005 1332", "[iban]"),
    ("IT60X0542811101000000123456", "[iban]"), ("PL61 1090 1014 0000 0712 1981 2874", "[iban]"),
    ("AE07 0331 2345 6789 0123 456", "[iban]"), ("MT84 MALT 0110 0001 2345 MTLC AST0 01S", "[iban]"),
  ])
  func `takes out account numbers`(text: String, expected: String) throws {
    #expect(try redacted(text) == expected)
    #expect(try redacted(text) { ($0.ibans, $0.cards, $0.phones) = (false, false, false) } == text)
  }

  @Test(arguments: [
    ("call +49 (0)30 1234567 now", "call [phone] now"), ("+1 415 555 2671", "[phone]"), ("(415) 555-2671", "[phone]"),
    ("415.555.2671 or 1-415-555-2671", "[phone] or [phone]"), ("020 7946 0958", "[phone]"), ("０３-１２３４-５６７８", "[phone]"),
    ("0049 30 1234567", "[phone]"), ("Tel.: 55 12 34", "[phone]"), ("06 12 34 56 78", "[phone]"),
    ("+44 (0)20 7946 0958", "[phone]"), ("030/901820", "[phone]"), ("01 23 45 67 89", "[phone]"),
    ("+33 1 23 45 67 89", "[phone]"), ("+81 3-1234-5678", "[phone]"), ("090-1234-5678", "[phone]"),
    ("138 0013 8000", "[phone]"), ("+86 138 0013 8000", "[phone]"), ("010-1234-5678", "[phone]"),
    ("(11) 91234-5678", "[phone]"), ("8 (495) 123-45-67", "[phone]"), ("+91 98765 43210", "[phone]"),
    ("+39 06 69812345", "[phone]"), ("٠١٢٣٤٥٦٧٨٩", "[phone]"), ("1-800-555-0199", "[phone]"),
    ("098765 43210", "[phone]"),
  ])
  func `takes out telephone numbers`(text: String, expected: String) throws {
    #expect(try redacted(text).hasSuffix(expected))
    #expect(try redacted(text) { $0.phones = false } == text)
  }

  @Test(arguments: [
    "on 2024-01-15 at 10:30", "01.02.2024", "1,000,000 in 1990-2000", "pi is 3.14159265358979", "0.123456789",
    "00:12:01.500",
    "4111 1111 1111 1112", "DE88 3704 0044 0532 0130 00", "@home and a@b", "v1.2.3.4", "12 34 56",
    "ISBN 978-3-16-148410-0", "ISBN 0-306-40615-2", "ISSN 1234-5679", "DOI 10.1038/s41586-020-2649-2",
    "2024/01/15 10:30:00", "15.01.2024 12:30-13:45", "1999-2003", "192.168.0.1", "2001:db8::1", "10.15.7",
    "$1,234,567.89", "1 234 567,89 EUR", "12 500 000 people", "100 000 000 000", "1700000000", "12345678901234567890",
    "#123456789", "00000000-0000-0000-0000-000000000000", "550e8400-e29b-41d4-a716-446655440000", "0x1234567890",
    "1Z999AA10123456784", "VIN 1HGCM82633A004352", "pages 123-456", "5-4-3-2-1", "1 2 3 4 5 6 7 8 9 10",
    "52.5200, 13.4050", "98-102, 21-19 21-17", "737-800", "ISO 8859-1", "1:1000000", "note (12) 1914-1918",
    "twitter.com/@name", "price @ 5.00", "logo@2x.png", "package@1.2.3", "user@localhost",
    "Тариф4951234567", "共1234567人，第20240101号", "編號4951234567",
    "", "no data",
  ])
  func `leaves other numbers`(text: String) throws {
    #expect(try redacted(text) == text)
  }

  @Test(arguments: [
    ("电话是13812345678。", "电话是[phone]。"), ("電話は03-1234-5678です。", "電話は[phone]です。"), ("携帯:090-1234-5678まで", "携帯:[phone]まで"),
    ("전화는010-1234-5678입니다.", "전화는[phone]입니다."), ("전화번호: 1588 1234", "전화번호: [phone]"),
    ("IBANはDE89370400440532013000です。", "IBANは[iban]です。"), ("Teléfono: 612 345 678.", "Teléfono: [phone]."),
    ("Móvil 612345678", "Móvil [phone]"), ("Тел: 4951234567", "Тел: [phone]"),
    ("Téléphone : 612345678", "Téléphone : [phone]"),
    ("电话：13812345678", "电话：[phone]"),
  ])
  func `takes out numbers beside letters that need no space, and after labels of all scripts`(
    text: String, expected: String
  ) throws {
    #expect(try redacted(text) == expected)
  }

  @Test func `leaves nothing in any output`() throws {
    let cue = Cue(source: [TextSpan(0, 5)], start: 0, end: 1, speaker: "Ann ann@example.com")
    var document = Document(
      id: "t", text: "Hello, ann@example.com.",
      meta: [
        "title": "+1 415 555 2671", "card": 4_111_111_111_111_111,
        "deep": ["ann@example.com": [1, "GB82WEST12345698765432"]],
      ])
    document.set(.cues, to: [cue])
    let redacted = try Redact().process(document)
    #expect(redacted.text == "Hello, [email].")
    #expect(redacted.sourceBytes.isEmpty)
    #expect(redacted.sourceHash == SHA256.hex(document.sourceBytes))
    #expect(try redacted.list(.cues).map(\.speaker) == ["Ann [email]"])
    #expect(
      redacted.meta == ["title": "[phone]", "card": "[card]", "deep": ["[email]": [1, "[iban]"]]])
    var found = redacted
    found.set(.terms, to: [])
    found.set(.summary, to: [])
    found.set(.sections, to: [Section(span: TextSpan(0, 15), title: "", start: 0)])
    for format in OutputFormat.allCases where format != .template {
      let written = String(decoding: try format.writer().write(found), as: UTF8.self)
      for datum in ["ann@", "415", "41111", "GB82"] { #expect(!written.contains(datum), "\(format): \(datum)") }
    }
    #expect(redacted.sourceRanges(of: TextSpan(7, 14)) == [TextSpan(7, 22)])
  }
}
