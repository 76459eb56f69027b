import Epitome
import EpitomeCore
import Testing

@Suite struct PlainTextFormatTests {
  private static let unspoken: [String] = [
    "There are three things: time, money and luck.\nNote: this is no speaker.\nThe end.",
    "It was 10:30 when he came.\n11:15 he left.\n\nNobody saw: nothing.",
    "https://example.org/a\nhttps://example.org/b\n",
    "时间：三点\n地点：图书馆\n\n今天的会议到此为止。", "", "\n\n", "Title\n\nOne long paragraph, and: another clause; then: a third.",
  ]

  @Test(arguments: unspoken)
  func `text without speakers is its source`(text: String) throws {
    let read = try ReadTranscript(text)
    #expect(read.text == text)
    #expect(read.cues.isEmpty)
    #expect(read.document.alignment.isIdentity)
  }

  @Test func `names at line starts are speakers, and what follows without one is theirs`() throws {
    let read = try ReadTranscript("ANN: Where to?\n\nDR. LEE: North. Note: far north.\nIt is cold.\n\nANN: Why?\n")
    #expect(read.lines == ["ANN: Where to?", "DR. LEE: North. Note: far north.\nIt is cold.", "ANN: Why?"])
    #expect(read.text == "Where to?\n\nNorth. Note: far north.\nIt is cold.\n\nWhy?\n")
  }

  /// Copied from the page of a video, where each time is said in words too.
  private static let spokenTimes = [
    "0:03\n3 seconds\nThe river takes\n0:07\n7 seconds\nthe outer bank.\n1:09\n1 minute, 9 seconds\nSo it grows.\n",
    "0:03 3 seconds The river takes\n0:07 7 seconds the outer bank.\n1:09 1 minute, 9 seconds So it grows.\n",
    "0:033 secondsThe river takes\n0:077 secondsthe outer bank.\n1:091 minute, 9 secondsSo it grows.\n",
    "0:03\n3 Sekunden\nThe river takes\n0:07\n7 Sekunden\nthe outer bank.\n1:09\n1 Minute und 9 Sekunden\nSo it grows.\n",
    "0:033 秒The river takes\n0:077 秒the outer bank.\n1:091 分 9 秒So it grows.\n",
  ]

  @Test(arguments: spokenTimes)
  func `times that are said in words too are read once`(text: String) throws {
    let read = try ReadTranscript(text)
    #expect(read.lines == ["3.0 The river takes", "7.0 the outer bank.", "69.0 So it grows."])
    #expect(!read.text.contains("9"))
  }

  @Test func `an hour is said in words too, and what is another time stays`() throws {
    let text = "59:59\n59 minutes, 59 seconds\nSo.\n1:02:03\n1 hour, 2 minutes, 3 seconds\n10 seconds\nlater it grew.\n"
    #expect(try ReadTranscript(text).lines == ["3599.0 So.", "3723.0 10 seconds\nlater it grew."])
    let speech = "0:03 3 seconds are few.\n0:09 The bend grows.\n0:15 And so on.\n0:21 It lasts.\n"
    #expect(try ReadTranscript(speech).lines.first == "3.0 3 seconds are few.")
  }

  @Test(arguments: ["March 12, 2025, 9:00AM", "12. März 2025, 09:00AM", "12 Mar 2025 10:00"])
  func `a day is nobody who speaks`(day: String) throws {
    let text =
      "Harbour-20250312-Recording\n\(day)\n42m 13s\n\nAnn Lee   0:03\nShall we?\n\nBo Ek   0:14\nYes.\n\nAnn Lee   0:21\nGood.\n"
    let read = try ReadTranscript(text)
    #expect(read.lines == ["3.0 Ann Lee: Shall we?", "14.0 Bo Ek: Yes.", "21.0 Ann Lee: Good."])
    #expect(read.text.contains(day))
  }

  @Test func `what services write between turns is nobody's`() throws {
    let notices = [
      "ACTION ITEM: Send it by Friday", "SCREEN SHARING: Ann started screen sharing",
      "You should review Gemini's notes.", "Ann stopped transcription",
    ]
    for notice in notices {
      let read = try ReadTranscript("Ann: Shall we?\nBo: Yes.\n\(notice)\nAnn: Good.\nBo: So.\n")
      #expect(read.lines == ["Ann: Shall we?", "Bo: Yes.", "Ann: Good.", "Bo: So."])
      #expect(read.text.contains(notice))
    }
    let noted = try ReadTranscript("Ann: Shall we?\nBo: Yes.\nAction item: Bo sends it.\nAnn: Good.\nBo: So.\n")
    #expect(noted.lines == ["Ann: Shall we?", "Bo: Yes.\nAction item: Bo sends it.", "Ann: Good.", "Bo: So."])
  }

  @Test func `the fields of a head are no speakers`() throws {
    let read = try ReadTranscript(
      "Harbour board: minutes\nPresent: Ann Lee, Bo Ek\nApologies: Cy Dun\n\nAnn Lee: Shall we?\nBo Ek: Yes: one item.\nAnn Lee: Good.\n"
    )
    #expect(read.lines == ["Ann Lee: Shall we?", "Bo Ek: Yes: one item.", "Ann Lee: Good."])
    #expect(read.text.hasPrefix("Harbour board: minutes\nPresent: Ann Lee, Bo Ek\n"))
  }

  @Test func `offices, places and parties in brackets are part of the label`() throws {
    let names = [
      "The Acting Chair (Mr. Bo Ek)", "Hon. Ann Lee (Upper Valley—Lakes, Ind.)",
      "Mrs. Cy Dun (Deputy Leader of the Government in the Upper House and Minister of Rivers and Harbours)",
    ]
    let text = names.map { "\($0): Thank you.\n" }.joined()
    let read = try ReadTranscript(text + text)
    #expect(read.lines == (names + names).map { "\($0): Thank you." })
    #expect(read.text == String(repeating: "Thank you.\n", count: 6))
  }

  @Test func `full-width colons and scripts without case`() throws {
    let read = try ReadTranscript("司会：始めましょう。\n田中：はい、10：30からです。\n司会：では。\n")
    #expect(read.lines == ["司会: 始めましょう。", "田中: はい、10：30からです。", "司会: では。"])
    #expect(read.text == "始めましょう。\nはい、10：30からです。\nでは。\n")
  }

  @Test func `printed interviews with Q and A`() throws {
    let read = try ReadTranscript("Q. And then?\nA. Nothing.\nQ. Nothing at all?\nA. A lot of it.\n")
    #expect(read.lines == ["Q: And then?", "A: Nothing.", "Q: Nothing at all?", "A: A lot of it."])
  }

  @Test func `a time before the name`() throws {
    let read = try ReadTranscript("[00:00:04] Ann: Hello.\n(0:12) Bo: Hi.\nAnn: No time here.\n[01:00:00] Bo: Late.\n")
    #expect(read.lines == ["4.0 Ann: Hello.", "12.0 Bo: Hi.", "Ann: No time here.", "3600.0 Bo: Late."])
    #expect(read.text == "Hello.\nHi.\nNo time here.\nLate.\n")
  }

  @Test func `a time after the name`() throws {
    let read = try ReadTranscript("**Ann:** \\[01:46\\] Hello.\nBo (2:00): Hi.\nAnn: [3:00] Bye.\nBo: So.\n")
    #expect(read.lines == ["106.0 Ann: Hello.", "120.0 Bo: Hi.", "180.0 Ann: Bye.", "Bo: So."])
  }

  @Test func `a name and a time on a line of their own`() throws {
    let read = try ReadTranscript(
      "Ann Lee  0:04\nHello there.\nAnd more.\n\nSpeaker 2  1:02:11\nYes.\n\nTranscribed by https://otter.ai\n")
    #expect(read.lines == ["4.0 Ann Lee: Hello there.\nAnd more.", "3731.0 Speaker 2: Yes."])
    #expect(read.text == "Hello there.\nAnd more.\n\nYes.\n\nTranscribed by https://otter.ai\n")
  }

  @Test(arguments: [
    "[Ann Lee] 00:00:03\nHello.\n\n[Bo Ek] 00:00:07\nHi.\n\n[Ann Lee] 00:01:00\nSo.\n",
    "Ann Lee\n0:03\nHello.\nBo Ek\n0:07\nHi.\nAnn Lee\n1:00\nSo.\n",
    "Ann Lee (00:03):\nHello.\n\nBo Ek (00:07):\nHi.\n\nAnn Lee (01:00):\nSo.\n",
    "**Ann Lee** (0:03): Hello.\n**Bo Ek** (0:07): Hi.\n**Ann Lee** (1:00): So.\n",
  ])
  func `names and times as meeting programs write them`(text: String) throws {
    let read = try ReadTranscript(text)
    #expect(read.cues.filter { !$0.source.isEmpty }.map(\.speaker) == ["Ann Lee", "Bo Ek", "Ann Lee"])
    #expect(read.cues.map(\.start) == [3, 7, 60])
    for word in ["Ann", "0:0", "[", "*"] { #expect(!read.text.contains(word)) }
  }

  @Test(arguments: [
    "[02.01.23, 10:00:03] Ann Lee: Hello.\n[02.01.23, 10:00:07] Bo: Hi.\n[02.01.23, 10:01:00] Ann Lee: So.\n",
    "1/2/23, 10:00 AM - Ann Lee: Hello.\n1/2/23, 10:01 AM - Bo: Hi.\n1/2/23, 10:02 PM - Ann Lee: So.\n",
    "10:00:03\t From  Ann Lee : Hello.\n10:00:07\t From  Bo  to  Ann Lee(Direct Message) : Hi.\n10:01:00\t From  Ann Lee : So.\n",
    "2023-01-02 10:00:03 From Ann Lee to Everyone:\n\tHello.\n2023-01-02 10:00:07 From Bo to Everyone:\n\tHi.\n2023-01-02 10:01:00 From Ann Lee to Everyone:\n\tSo.\n",
    "Ann Lee  [10:00 AM]\nHello.\nBo  [10:01 AM]\nHi.\nAnn Lee  [10:02 AM]\nSo.\n",
  ])
  func `exports of chats, whose times are no times of a recording`(text: String) throws {
    let read = try ReadTranscript(text, fileName: "chat.txt")
    #expect(read.lines == ["Ann Lee: Hello.", "Bo: Hi.", "Ann Lee: So."])
  }

  @Test func `labels of a page are no speakers, labels of what is said are`() throws {
    let page = try ReadTranscript("More On: economy\nRelated: other news\nShare: link\nThe rest of the news.\n")
    #expect(page.cues.isEmpty)
    #expect(try ReadTranscript("Ann: Is it far?\nBo: Not very.\n").lines == ["Ann: Is it far?", "Bo: Not very."])
  }

  @Test func `two titles with colons among many lines are no speakers`() throws {
    let line = "The engine was tried on a slow river that day.\n"
    let text =
      line + "Globe: A toolkit for many machines.\n" + String(repeating: line, count: 4)
      + "Kestrel: An agent for wide grids.\n" + String(repeating: line, count: 30)
    #expect(try ReadTranscript(text).cues.isEmpty)
  }

  @Test func `a guest is a speaker`() throws {
    let read = try ReadTranscript("主持人：大家好。\n嘉宾：你好。\n主持人：开始吧。\n")
    #expect(read.lines == ["主持人: 大家好。", "嘉宾: 你好。", "主持人: 开始吧。"])
  }

  @Test func `times on lines of their own belong to what follows`() throws {
    let read = try ReadTranscript("0:00\nhello and welcome\n0:05\nto the show\nabout fish\n0:11\nbye\n")
    #expect(read.lines == ["0.0 hello and welcome", "5.0 to the show\nabout fish", "11.0 bye"])
    #expect(read.text == "hello and welcome\nto the show\nabout fish\nbye\n")
  }

  @Test(arguments: ["", " -- Chief Executive", " - Harbour Bank"])
  func `names alone over what is said`(office: String) throws {
    let turns = [
      ("Ana Ruiz", "Good morning. With me is Bo."), ("Bo Ek", "Thank you, Ana. Sales grew by three percent."),
      ("Cy Dunmore", "How long can that last?"), ("Ana Ruiz", "Until the winter.\n\nOr so we think."),
      ("Bo Ek", "Yes."),
    ]
    let read = try ReadTranscript("Results\n\n" + turns.map { "\($0)\(office)\n\n\($1)\n" }.joined(separator: "\n"))
    #expect(read.lines == turns.map { "\($0): \($1)" })
    #expect(read.text.hasPrefix("Results\n\n"))
  }

  @Test(arguments: [
    ["Ingredients", "Method"], ["Cooking Time", "Serving Notes"], ["Monday", "Tuesday"], ["Summary", "Introduction"],
  ])
  func `headings that come again are no speakers`(headings: [String]) throws {
    let text = (headings + headings).map { "\($0)\n\nThe time of cooking is up, and this is what we wrote of it.\n" }
    #expect(try ReadTranscript(text.joined(separator: "\n")).cues.isEmpty)
  }

  private static let turns = "Ann: Is it far?\n\nBo: Not very.\n\nAnn: So.\n\nBo: It was a long way.\n\nBut we went.\n"

  @Test(arguments: [
    "More from The Hour\n", "More from The Hour\n\nThe boats of the north\n\nA year at sea\n",
    "© 2024 Rivers Ltd. All rights reserved.\n",
    "Copyright 2024 Rivers Ltd.\n", "(c) 2024 Rivers\n", "Subscribe to our newsletter\n",
    "Related articles\n\nThe boats of the north\nWe sailed for a year, and this is what we saw.\nA year at sea\n",
    "Ähnliche Artikel\nDie Boote\n", "Suscríbete a nuestro boletín\n", "À lire aussi\n\nLa marée\n",
    "Share\nHome\nContact\n\n© Rivers\n", "相关文章\n\n北方的船\n",
  ])
  func `what a page has under the last turn is nobody's`(tail: String) throws {
    let lines = ["Ann: Is it far?", "Bo: Not very.", "Ann: So.", "Bo: It was a long way.\n\nBut we went."]
    let read = try ReadTranscript(Self.turns + "\n" + tail)
    #expect(read.lines == lines)
    #expect(read.text.hasSuffix("But we went.\n\n" + tail))
    let bold = Self.turns.replacing("Ann:", with: "**Ann:**").replacing("Bo:", with: "**Bo:**")
    #expect(try ReadTranscript(bold + "\n" + tail, fileName: "a.md").lines == lines)
  }

  @Test(arguments: [
    "And more from you next week.\n", "Subscribe to our newsletter, and you will hear of it.\n",
    "Related articles are on the page.\n",
    "More from Ann in a minute. She is late.\n", "Share\n", "So\n\nmore from us\n", "Copyright is a right.\n",
    "Related articles\n\nWe read them.\n\nThey were long.\n\nSo we slept.\n", "Home\n",
    "Comments were made.\n\nComments on the lamp\n",
  ])
  func `what the last speaker says is the speaker's`(said: String) throws {
    let read = try ReadTranscript(Self.turns + "\n" + said)
    #expect(read.lines.last?.hasSuffix(said.dropLast()) == true, "\(read.lines)")
  }

  @Test func `furniture right under the last line is the speaker's, as before`() throws {
    let read = try ReadTranscript("Ann: Is it far?\nBo: Not very.\nAnn: So.\nMore from The Hour\n")
    #expect(read.lines.last == "Ann: So.\nMore from The Hour")
  }

  @Test(arguments: ["0:00\n/\n52:14", "0:00 / 52:14", "0:00\n/ 52:14", "0:00\n\n/\n\n52:14"])
  func `the clock of a player has no times of what is said`(clock: String) throws {
    let talk = "Ann: Hello.\nBo: Hi.\nAnn: Bye.\n"
    let read = try ReadTranscript("The Hour\n\(clock)\nTranscript\n" + talk)
    #expect(read.lines == ["Ann: Hello.", "Bo: Hi.", "Ann: Bye."])
    #expect(try ReadTranscript("\(clock)\n0:01 Hello.\n0:04 And so on.\n").cues.map(\.start) == [1, 4])
  }

  @Test func `two bare times in a long text are none of it`() throws {
    let line = "The engine was tried on a slow river that day.\n"
    #expect(try ReadTranscript("0:00\n52:14\n" + String(repeating: line, count: 30)).cues.isEmpty)
  }

  @Test func `intervals in brackets, as recognisers print them`() throws {
    let read = try ReadTranscript(
      "[00:00:01.000 --> 00:00:03.500]   And so\n[00:00:03.500 --> 00:00:05.000]  ask not\n")
    #expect(read.lines == ["1.0 And so", "3.5 ask not"])
    #expect(read.cues.map(\.end) == [3.5, 5])
  }

  @Test func `chapter lists`() throws {
    let read = try ReadTranscript("00:00 Intro\n02:15 - What is a tide?\n1:10:05 Outro\n")
    #expect(read.lines == ["0.0 Intro", "135.0 What is a tide?", "4205.0 Outro"])
  }

  @Test func `two greater-than signs are a change of speaker`() throws {
    let read = try ReadTranscript("[music]\nso we went\n>> really\n>> yes and\nback again\n")
    #expect(read.text == "[music]\nso we went\n\nreally\n\nyes and\nback again\n")
    #expect(read.lines == ["really", "yes and\nback again"])
  }

  @Test func `plain leaves everything in`() throws {
    var options = ReaderOptions()
    options.plain = true
    let read = try ReadTranscript("Ann: Hello.\nBo: Hi.\nAnn: Bye.\n", options: options)
    #expect(read.text == "Ann: Hello.\nBo: Hi.\nAnn: Bye.\n")
    #expect(!read.document.hasLayer("cues"))
  }
}
