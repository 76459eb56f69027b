import Epitome
import EpitomeCore
import Testing

@Suite struct SpeakerLabelsTests {
  /// The turns of a text, `speaker: text`, with what follows each on lines of its own.
  private func turns(_ text: String, fileName: String? = nil) throws -> [String] {
    try ReadTranscript(text, fileName: fileName).lines
  }

  @Test(arguments: ["\u{A0}", "\u{202F}", "\u{A0} ", "\u{200B} "])
  func `no-break spaces around a label`(space: String) throws {
    let text = "Ann:\(space)Is it far?\nBo\u{A0}Ek:\(space)Not very.\nAnn:\(space)So.\nBo\u{A0}Ek:\(space)Yes.\n"
    let read = try ReadTranscript(text)
    #expect(read.cues.map(\.speaker) == ["Ann", "Bo Ek", "Ann", "Bo Ek"])
    let timed = try ReadTranscript("00:03\u{A0}Ann: Far?\n00:09\u{A0}Bo: No.\n00:12\u{A0}Ann: So.\n")
    #expect(timed.lines == ["3.0 Ann: Far?", "9.0 Bo: No.", "12.0 Ann: So."])
  }

  @Test(arguments: ["[SPEAKER_00]:", "[SPEAKER_00]", "(speaker 0)", "[Kim]:"])
  func `speakers in brackets, as recognisers write them`(label: String) throws {
    let other = label.replacing("0", with: "1").replacing("Kim", with: "Lou")
    let name = label.filter { !"[]():".contains($0) }
    let text = "\(label) Good evening.\n\(other) Hi.\n\(label) What a week.\n\(other) Yes.\n"
    let read = try ReadTranscript(text)
    #expect(read.cues.map(\.speaker).first == name)
    #expect(read.text == "Good evening.\nHi.\nWhat a week.\nYes.\n")
    let captions = text.split(separator: "\n").enumerated().map {
      "\($0 + 1)\n00:00:0\($0),000 --> 00:00:0\($0 + 1),000\n\($1)\n"
    }
    #expect(try ReadTranscript(captions.joined(separator: "\n")).text == "Good evening.\nHi.\nWhat a week.\nYes.")
  }

  @Test func `names in brackets at the head of most lines`() throws {
    #expect(
      try turns("[Anna] Was it long?\n[Peter] It was.\n[laughter]\n[Anna] And far?\n[Peter] Not very.\n") == [
        "Anna: Was it long?", "Peter: It was.\n[laughter]", "Anna: And far?", "Peter: Not very.",
      ])
  }

  @Test(arguments: [
    "[Music] So we went.\n[Laughter] And back.\n[Music] And then.\n[Laughter] Home.\n",
    "[Docs] Say more.\n[Core] Do less.\n[Docs] Say it well.\n[Core] Do it fast.\n",
    "[1] A book.\n[2] A page.\n[1] Again.\n[2] And again.\n",
    "(note) A book.\n(sigh) A page.\n(note) Again.\n(sigh) And again.\n",
  ])
  func `other words in brackets are no speakers`(text: String) throws {
    #expect(try ReadTranscript(text).cues.isEmpty)
  }

  @Test(arguments: [
    ["Moderator: Welcome.", "Audience member: How?", "Moderator: Yes.", "Audience member: And why?"],
    ["Speaker one: Hello.", "Speaker two: Hi there.", "Speaker one: So.", "Speaker two: All right."],
    ["La moderadora: Buenas tardes.", "El señor García: Gracias.", "La moderadora: Adelante.", "El señor García: Sí."],
    ["Первый ведущий: Добрый вечер.", "Второй ведущий: Привет.", "Первый ведущий: Так.", "Второй ведущий: Да."],
    [
      "Mme Durand: Merci.", "Le président: Bien.", "Mme Durand: Non.", "Le président: La parole est à M. Petit.",
      "M. Petit: Oui.",
    ],
    ["Panelist: Happy to.", "Audience member 1: How?", "Panelist: So.", "Audience member 2: Why?", "Panelist: Yes."],
    ["Ann: Hello.", "Lee, Sam: Me too.", "Ann: So.", "Lee, Sam: And Tom."],
    ["Ann: Hello.", "Kit 🐝: Me too.", "Ann: So.", "Kit 🐝: And Tom."],
    ["Ann: Hello.", "Bo's iPhone: Yes.", "Ann: So.", "Bo's iPhone: Who?", "Ann: You."],
  ])
  func `labels in the words of a sentence, among speakers`(lines: [String]) throws {
    #expect(try turns(lines.joined(separator: "\n")) == lines)
  }

  @Test(arguments: [
    "Ann: I said this.\nHe said: no.\nBo: And then?\nHe said: yes.\nAnn: So.\nHe said: maybe.\nBo: Good.\n",
    "Ann: Look.\nAnd then: rain.\nBo: Yes.\nAnd then: snow.\nAnn: So.\nAnd then: sun.\nBo: Good.\n",
    "Ann: Look.\nFor example: it rains.\nBo: Yes.\nPro tip: it snows.\nAnn: So.\nPro tip: it is hot.\nFor example: now.\nBo: Good.\n",
    "Ann: Look.\nKey points: rain\nBo: Yes.\nKey points: snow\nAnn: So.\nKey points: sun\nBo: Good.\n",
  ])
  func `sentences with colons among speakers are theirs`(text: String) throws {
    let speakers = Set(try ReadTranscript(text).cues.map(\.speaker))
    #expect(speakers == ["Ann", "Bo"])
  }

  @Test(arguments: [
    "Short answer: it depends.\nLong answer: it does.\n\nWe tried it.\n\nShort answer: yes.\nLong answer: no.\n\nThe end.\n\nOr so.\n",
    "Fun fact: bees dance.\nSide note: they sing.\nFun fact: they sleep.\nSide note: not long.\n",
  ])
  func `phrases that come again in prose are no speakers`(text: String) throws {
    #expect(try ReadTranscript(text).cues.isEmpty)
  }

  @Test func `offices after a comma`() throws {
    let lines = [
      "WOLF BRANDT, NEWS HOST: Happening now.", "BRANDT: So what happens next?", "INA BELL, NEWS ANCHOR: Thank you.",
      "BRANDT: All right.", "BELL: It is a maybe.", "BRANDT: Thanks.",
    ]
    #expect(try turns(lines.joined(separator: "\n")) == lines)
    let read = try ReadTranscript(
      "Präsidentin Berg:\nDie Sitzung ist eröffnet.\n\nOlaf Ott, Bundeskanzler:\nIch danke.\n\nPräsidentin Berg:\nBitte.\n"
    )
    #expect(read.cues.map(\.speaker) == ["Präsidentin Berg", "Olaf Ott, Bundeskanzler", "Präsidentin Berg"])
    let sentence = "Ann: Look.\nFinally, Bob: nothing.\nBo: Yes.\nAnn: So.\nBo: Good.\n"
    #expect(Set(try ReadTranscript(sentence).cues.map(\.speaker)) == ["Ann", "Bo"])
  }

  @Test func `an office of several words after a comma, over what is said`() throws {
    let text = """
      Vizepräsident Bo Ek:
      Das Wort hat die Ministerin.

      Dr. Ann Lee, Bundesministerin für Verkehr:
      Wir bauen den Hafen aus.

      Vizepräsident Bo Ek:
      Danke.

      Dr. Ann Lee, Bundesministerin für Verkehr:
      Im Frühjahr.
      """
    let minister = "Dr. Ann Lee, Bundesministerin für Verkehr"
    #expect(
      try ReadTranscript(text).cues.map(\.speaker) == [
        "Vizepräsident Bo Ek", minister, "Vizepräsident Bo Ek", minister,
      ])
  }

  @Test func `who holds a long office is named in brackets`() throws {
    let text = """
      Cy Dun: Will she make a statement?

      The Secretary of State for Rivers and Harbours (Dame Ann Lee): I will. The wall stands.

      Cy Dun: I thank her.

      Dame Ann Lee: It was the least that I could do.
      """
    #expect(try ReadTranscript(text).cues.map(\.speaker) == ["Cy Dun", "Dame Ann Lee", "Cy Dun", "Dame Ann Lee"])
  }

  @Test func `who speaks once is known where all that is said after a time has a label`() throws {
    let turns = [("0:00", "Ann"), ("0:14", "Bo"), ("0:21", "Ann"), ("0:33", "Zork"), ("0:52", "Bo"), ("0:59", "Quux")]
    let text = turns.map { "\($0.0) - \($0.0)\n\($0.1): The wall is eighty percent done.\n" }.joined(separator: "\n")
    #expect(try ReadTranscript(text).cues.map(\.speaker) == turns.map(\.1))
  }

  @Test func `vowel signs do not count for the length of a label`() throws {
    let text = "प्रस्तुतकर्ता: नमस्ते।\nमीरा: नमस्ते।\nप्रस्तुतकर्ता: कैसे?\nमीरा: अच्छे।\n"
    #expect(try ReadTranscript(text).cues.map(\.speaker) == ["प्रस्तुतकर्ता", "मीरा", "प्रस्तुतकर्ता", "मीरा"])
  }

  @Test func `office and name of Korean minutes are one label`() throws {
    let text = "◯위원장 김현수  회의를 시작합니다.\n◯한지민 위원  항만 예산입니다.\n◯위원장 김현수  네.\n◯한지민 위원  감사합니다.\n"
    #expect(
      try turns(text) == [
        "위원장 김현수: 회의를 시작합니다.", "한지민 위원: 항만 예산입니다.", "위원장 김현수: 네.", "한지민 위원: 감사합니다.",
      ])
  }

  @Test func `turns in the items of a list`() throws {
    let said = ["- **Anna:** Was it long?", "- **Peter:** It was.", "- **Anna:** And far?", "- **Peter:** Not very."]
    let read = try ReadTranscript("# Talk\n\n" + said.joined(separator: "\n"), fileName: "a.md")
    #expect(read.lines == ["Anna: Was it long?", "Peter: It was.", "Anna: And far?", "Peter: Not very."])
    #expect(!read.text.contains("- "))
    let notes = ["- **Owner:** Anna.", "- **Deadline:** May.", "- **Owner:** Peter.", "- **Deadline:** June."]
    #expect(
      try ReadTranscript("# Plan\n\n" + notes.joined(separator: "\n"), fileName: "a.md").text.contains("- Owner: Anna.")
    )
  }

  @Test(arguments: [
    ("Mr. EK", "Ms. LEE of Oregon"), ("Chairman Ek", "Ms. Lee"),
    ("M. le président", "Mme Ann Lee, ministre des transports"),
    ("PRESIDENTE", "LEE (Lista Civica)"), ("JULIA", "MATEO"),
  ])
  func `labels that end with a full stop`(one: String, other: String) throws {
    let sign = one == "JULIA" ? ".—" : "."
    let text = """
      \(one)\(sign) The wall stands. Who pays?
      \(other)\(sign) The ports do.
      And the town.
      \(one)\(sign) How much?
      \(other)\(sign) A tenth, Mr. Ek. No more.
      """
    let read = try ReadTranscript(text)
    #expect(read.cues.map(\.speaker) == [one, other, one, other])
    #expect(
      read.text == "The wall stands. Who pays?\nThe ports do.\nAnd the town.\nHow much?\nA tenth, Mr. Ek. No more.")
    let prose = "Mr. Ek. He was late again.\nMrs. Lee. She was not.\nNobody came.\nMr. Ek. That was all.\n"
    #expect(try ReadTranscript(prose).cues.isEmpty)
  }

  @Test func `names in bold over long speeches`() throws {
    let speech = (0..<80).map { "The tide came in \($0) times that year.\n" }.joined(separator: "\n")
    let lines = ["Ann Lee", "Peter Quill", "Ann Lee"].map { "**\($0):**\n\(speech)" }
    let read = try ReadTranscript(lines.joined(separator: "\n"), fileName: "a.md")
    #expect(read.cues.map(\.speaker) == ["Ann Lee", "Peter Quill", "Ann Lee"])
    #expect(!read.text.contains("Lee") && !read.text.contains("*"))
    let once = try ReadTranscript(lines.dropLast().joined(separator: "\n"), fileName: "a.md")
    #expect(once.cues.map(\.speaker) == ["Ann Lee", "Peter Quill"])
    let apart = try ReadTranscript(lines.map { $0.replacing(":**\n", with: "**:\n\n") }.joined(separator: "\n"))
    #expect(apart.cues.map(\.speaker) == ["Ann Lee", "Peter Quill", "Ann Lee"])
    for headings in [["Ingredients", "Method", "Ingredients"], ["Key Points", "Ann Lee", "Open Questions"]] {
      let page = headings.map { "**\($0):**\n\(speech)" }.joined(separator: "\n")
      #expect(try ReadTranscript(page, fileName: "a.md").cues.isEmpty)
    }
  }

  @Test(arguments: [
    ["P.", "R."], ["P.-", "R.-"], ["P.–", "R.–"], ["Q.", "R."], ["D.", "R."], ["**P.**", "**R.**"], ["P:", "R:"],
    ["Pregunta.", "R."],
  ])
  func `letters of question and answer`(signs: [String]) throws {
    let text =
      "\(signs[0]) ¿Y luego, Ana: nada?\n\n\(signs[1]) Nada de nada.\n\nY eso: fue todo.\n\n\(signs[0]) ¿Nada?\n\n\(signs[1]) Un poco.\n"
    let read = try ReadTranscript(text)
    let letters = signs.map { String($0.filter(\.isLetter).prefix(1)) }
    #expect(
      read.lines == [
        "\(letters[0]): ¿Y luego, Ana: nada?", "\(letters[1]): Nada de nada.\n\nY eso: fue todo.",
        "\(letters[0]): ¿Nada?",
        "\(letters[1]): Un poco.",
      ])
  }

  @Test(arguments: [
    "P. Gil wrote it.\n\nR. Gil read it.\n\nP. Gil sold it.\n\nR. Gil bought it.\n",
    "P. ¿Quién?\n\nP. ¿Dónde?\n\nR. Gil.\n\nR. Sol.\n\nP. ¿Cuándo?\n\nP. ¿Cómo?\n",
    "P. ¿Quién?\n\nA. Gil\n\nR. Sol\n\nP. ¿Dónde?\n\nD. Mar\n\nR. Río\n",
    "P. ¿Quién?\n\nR. Nadie.\n",
  ])
  func `initials that do not take turns are no speakers`(text: String) throws {
    #expect(try ReadTranscript(text).cues.isEmpty)
  }

  @Test func `brackets of full width, and minutes of parliaments`() throws {
    #expect(
      try turns("司会：始めます。\n鈴木（経済学者）：はい。\n司会：では。\n") == ["司会: 始めます。", "鈴木（経済学者）: はい。", "司会: では。"])
    #expect(
      try turns("○議長（山田一郎君）　開会します。\n○大臣（鈴木花子君）　お答えします。\n○議長（山田一郎君）　以上です。\n") == [
        "議長（山田一郎君）: 開会します。", "大臣（鈴木花子君）: お答えします。", "議長（山田一郎君）: 以上です。",
      ])
  }

  @Test func `people who speak once, after the last who comes again`() throws {
    let lines = [
      "Ann: Let us take questions.", "Ben: Gladly.", "Ann: Please.", "Ben: Yes.",
      "Carl Webb (Leeds): Will the bridge hold?",
      "Mary Ash (York): And who pays for it?", "Narrator: You have been listening to us.",
    ]
    #expect(try turns(lines.joined(separator: "\n\n")) == lines)
    let page = lines[..<4].joined(separator: "\n\n") + "\n\nOr not.\n\nExecutive Producer: Tim Roe and others.\n"
    #expect(Set(try ReadTranscript(page).cues.map(\.speaker)) == ["Ann", "Ben"])
  }

  @Test(arguments: ["- ", "• ", "– ", "1. ", "12) "])
  func `the sign of a list is no part of a name`(sign: String) throws {
    let text = "\(sign)Ann: Is it far?\n\(sign)Bo: Not very.\n\(sign)Ann: So.\n\(sign)Bo: Yes.\n"
    #expect(try turns(text) == ["Ann: Is it far?", "Bo: Not very.", "Ann: So.", "Bo: Yes."])
  }

  @Test(arguments: [
    "[00:00:03.1] - Joni Smith\nHello.\n\n[00:00:09] - Bo Ek\nHi.\n\n[00:00:15] - Joni Smith\nSo.\n",
    "00:00:03 Joni Smith\nHello.\n\n00:00:09 Bo Ek\nHi.\n\n00:00:15 Joni Smith\nSo.\n",
    "Notes\n\n0:03 - Joni Smith\n  Hello.\n\n0:09 - Bo Ek\n  Hi.\n\n0:15 - Joni Smith\n  So.\n",
    "Joni Smith - 00:03\nHello.\n\nBo Ek - 00:09\nHi.\n\nJoni Smith - 00:15\nSo.\n",
    "Joni Smith (00:00:03) Hello.\n\nBo Ek (00:00:09) Hi.\n\nJoni Smith (00:00:15) So.\n",
    "Joni Smith (00:03 - 00:09): Hello.\nBo Ek (00:09 - 00:12): Hi.\nJoni Smith (00:15 - 00:18): So.\n",
  ])
  func `times and names on one line`(text: String) throws {
    let read = try ReadTranscript(text)
    #expect(read.cues.map(\.speaker) == ["Joni Smith", "Bo Ek", "Joni Smith"])
    #expect(read.cues.map { ($0.start ?? -1).rounded() } == [3, 9, 15])
    #expect(!read.text.contains("Smith"))
  }

  @Test func `a time alone among labels with times goes on with the speaker`() throws {
    let read = try ReadTranscript(
      "Joni Smith (00:00:03) Hello.\n\n(00:00:40) And so on.\n\nBo Ek (00:01:09) Hi.\n\nJoni Smith (00:01:15) So.\n")
    #expect(
      read.lines == [
        "3.0 Joni Smith: Hello.", "40.0 Joni Smith: And so on.", "69.0 Bo Ek: Hi.", "75.0 Joni Smith: So.",
      ])
  }

  @Test func `chapters with words under them are no speakers`() throws {
    let read = try ReadTranscript(
      "0:00 Opening Words\nWe meet.\n2:15 Tidal Mills\nWe look.\n7:05 Closing Words\nWe part.\n")
    #expect(read.cues.allSatisfy { $0.speaker == nil })
  }

  @Test func `whoever writes in a chat has any name`() throws {
    let read = try ReadTranscript(
      "1/2/23, 10:00 AM - Mom ❤️: Hello.\n1/2/23, 10:01 AM - Bo's phone: Hi.\n1/2/23, 10:02 PM - Mom ❤️: So.\n")
    #expect(read.lines == ["Mom ❤️: Hello.", "Bo's phone: Hi.", "Mom ❤️: So."])
  }
}
