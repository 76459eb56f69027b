import EpitomeCore
import EpitomeTesting
import Testing

@Suite struct AlignmentTests {
  /// Edits of a text, each as what is found and what takes its place, from left to right.
  static func edit(_ document: Document, _ changes: [(find: String, replace: String)]) throws -> Document {
    var edits: [TextEdit] = []
    var position = 0
    for change in changes {
      let wanted = Array(change.find.utf8)
      while position + wanted.count <= document.bytes.count,
        Array(document.bytes[position..<position + wanted.count]) != wanted
      {
        position += 1
      }
      edits.append(TextEdit(TextSpan(position, position + wanted.count), change.replace))
      position += wanted.count
    }
    return try document.applying(edits)
  }

  static func source(_ text: String, in document: Document) -> [String] {
    let bytes = document.bytes
    let wanted = Array(text.utf8)
    for start in 0...(bytes.count - wanted.count) where Array(bytes[start..<start + wanted.count]) == wanted {
      return document.sourceRanges(of: TextSpan(start, start + wanted.count)).map {
        String(decoding: document.sourceBytes[$0.range], as: UTF8.self)
      }
    }
    return []
  }

  @Test func `is the identity where nothing was changed`() {
    let document = Document(id: "t", text: "One.")
    #expect(document.alignment.isIdentity)
    #expect(document.sourceRanges(of: TextSpan(1, 3)) == [TextSpan(1, 3)])
  }

  @Test(
    arguments: [
      ("ＲＬＶＲ is here", [("ＲＬＶＲ", "RLVR")], "RLVR", "ＲＬＶＲ"),
      ("une e\u{301}cole", [("e\u{301}", "é")], "école", "e\u{301}cole"),
      ("これはﾃｽﾄです", [("ﾃｽﾄ", "テスト")], "テスト", "ﾃｽﾄ"),
      ("في ﻻ شيء", [("ﻻ", "لا")], "لا شيء", "ﻻ شيء"),
      ("a\u{200B}b", [("\u{200B}", "")], "ab", "a\u{200B}b"),
      ("end.Next", [("", "")], "Next", "Next"),
    ] as [(String, [(String, String)], String, String)])
  func `leads back to the source`(text: String, changes: [(String, String)], found: String, source: String) throws {
    let document = try Self.edit(
      Document(id: "t", text: text), changes.map { (find: $0.0, replace: $0.1) })
    #expect(Self.source(found, in: document) == [source])
  }

  @Test func `maps part of a replacement to all of what was replaced`() throws {
    let document = try Self.edit(Document(id: "t", text: "x ㍿ y"), [("㍿", "株式会社")])
    #expect(Self.source("会社 y", in: document) == ["㍿ y"])
  }

  @Test func `maps an insertion to nothing`() throws {
    let document = try Document(id: "t", text: "it.Second").applying([TextEdit(TextSpan(3, 3), "\n")])
    #expect(document.text == "it.\nSecond")
    #expect(document.sourceRanges(of: TextSpan(3, 4)) == [])
    #expect(document.sourceRanges(of: TextSpan(0, 10)) == [TextSpan(0, 9)])
  }

  @Test func `edits laid over edits give one way back`() throws {
    let first = try Self.edit(Document(id: "t", text: "&amp; the ﬁne ＡＢＣ"), [("&amp;", "&"), ("ﬁ", "fi")])
    let second = try Self.edit(first, [("& ", "and "), ("ＡＢＣ", "ABC")])
    #expect(second.text == "and the fine ABC")
    #expect(Self.source("and", in: second) == ["&amp; "])
    #expect(Self.source("fine", in: second) == ["ﬁne"])
    #expect(Self.source("ABC", in: second) == ["ＡＢＣ"])
  }

  @Test func `a change that is taken back leaves no trace`() throws {
    let there = try Document(id: "t", text: "abc").applying([TextEdit(TextSpan(1, 2), "x")])
    let back = try there.applying([TextEdit(TextSpan(1, 2), "b")])
    #expect(back.alignment.isIdentity)
  }

  @Test func `random edits keep the law of the alignment`() throws {
    var random = RandomText(seed: 7)
    for round in 0..<200 {
      var document = Document(id: "t", text: random.text(words: 1 + round % 40))
      for _ in 0..<4 {
        var edits: [TextEdit] = []
        var position = 0
        while position < document.bytes.count {
          var start = position + random.number(below: 12)
          while !document.bytes.isScalarBoundary(min(start, document.bytes.count)) { start += 1 }
          var end = start + random.number(below: 6)
          while !document.bytes.isScalarBoundary(min(end, document.bytes.count)) { end += 1 }
          guard end <= document.bytes.count else { break }
          edits.append(TextEdit(TextSpan(start, end), random.number(below: 3) == 0 ? "" : random.text(words: 1)))
          position = end
        }
        document = try document.applying(edits)
        var covered = 0
        for entry in document.alignment.entries {
          #expect(entry.text.start == covered)
          covered = entry.text.end
          if entry.isCopy {
            #expect(document.bytes[entry.text.range] == document.sourceBytes[entry.source.range])
          }
        }
        if !document.alignment.isIdentity { #expect(covered == document.bytes.count) }
      }
    }
  }

  @Test(arguments: [
    [TextEdit(TextSpan(2, 3), "x"), TextEdit(TextSpan(0, 1), "y")],
    [TextEdit(TextSpan(0, 2), "x"), TextEdit(TextSpan(1, 3), "y")],
    [TextEdit(TextSpan(0, 99), "x")],
    [TextEdit(TextSpan(1, 2), "x")],
  ])
  func `edits out of order, out of bounds or inside a scalar are refused`(edits: [TextEdit]) {
    #expect(throws: InvalidEdits.self) { try Document(id: "t", text: "éab").applying(edits) }
  }
}
