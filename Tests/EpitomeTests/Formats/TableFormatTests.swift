import Epitome
import EpitomeCore
import Testing

@Suite struct TableFormatTests {
  @Test(arguments: [
    (
      "Start,End,Speaker,Text\n00:00:00.000,00:00:04.500,Ann,\"Good day, all.\"\n00:01:04.500,00:01:09.200,Bo,Not yet.\n",
      ["0.0 Ann: Good day, all.", "64.5 Bo: Not yet."]
    ),
    (
      "Text;Speaker;Timestamp In;Timestamp Out\r\n\"Good day; all.\";Ann Lee;00:00:00;00:00:04\r\nNot yet.;Bo;00:00:04;00:00:09\r\n",
      ["0.0 Ann Lee: Good day; all.", "4.0 Bo: Not yet."]
    ),
    (
      "speaker\tstart\tend\ttranscript\nS0\t0.5\t4.5\tGood day.\nS1\t4.5\t9.2\tNot yet, they said.",
      ["0.5 S0: Good day.", "4.5 S1: Not yet, they said."]
    ),
    (
      "start,end,text\n0,4500,\"Good day to all of you.\"\n4500,9200,\"and to all of them.\"\n",
      ["0.0 Good day to all of you.", "4.5 and to all of them."]
    ),
    (
      "START_TIME,Content\n12,It is a long day.\n15,It is not over.\n",
      ["12.0 It is a long day.", "15.0 It is not over."]
    ),
    ("Start (ms),Text\n12,It is.\n1500,It is not.\n", ["0.012 It is.", "1.5 It is not."]),
    ("Sprecherin;Von;Bis;Inhalt\nUta;0,5;2,5;Guten Tag.\nBo;2,5;4;Ja.\n", ["0.5 Uta: Guten Tag.", "2.5 Bo: Ja."]),
    ("Intervenant,Début,Fin,Texte\nZoé,0:01,0:03,Bonjour.\n", ["1.0 Zoé: Bonjour."]),
    ("inicio,fin,hablante,texto\n0:01,0:03,Eva,Hola.\n", ["1.0 Eva: Hola."]),
    ("Inizio;Fine;Nome;Testo\n0:01;0:03;Eva;Ciao.\n", ["1.0 Eva: Ciao."]),
    ("início,fim,falante,conteúdo\n0:01,0:03,Eva,Olá.\n", ["1.0 Eva: Olá."]),
    ("Begintijd,Eindtijd,Spreker,Tekst\n0:01,0:03,Eva,Dag.\n", ["1.0 Eva: Dag."]),
    ("speaker,text\nAnn,Good day.\nBo,Not yet.\n", ["Ann: Good day.", "Bo: Not yet."]),
  ])
  func `columns by the names in the head`(file: String, lines: [String]) throws {
    let read = try ReadTranscript(file)
    #expect(read.format == "table")
    #expect(read.lines == lines)
  }

  @Test func `times that count frames`() throws {
    let read = try ReadTranscript(
      "\"Speaker Name\",\"Start Time\",\"End Time\",\"Text\"\n\"Ann\",\"00:00:00:05\",\"00:00:04:10\",\"Good day.\"\n\"Bo\",\"00:00:04:12\",\"00:00:09:10\",\"Not yet.\"\n"
    )
    #expect(read.cues.map(\.start) == [0.2, 4.48] && read.cues.map(\.end) == [4.4, 9.4])
    #expect(read.document.meta["frameRate"]?.int == 25)
  }

  @Test func `doubled quotation marks and line ends in a field lead back to the file`() throws {
    let file = "start,text\n0:01,\"She said \"\"no\"\",\r\nand left.\"\n0:05,Then \"he\" did.\n"
    let read = try ReadTranscript(file)
    #expect(read.text == "She said \"no\",\nand left.\nThen \"he\" did.")
    let parts = read.cues[0].source.map { String(decoding: Array(file.utf8)[$0.range], as: UTF8.self) }
    #expect(parts == ["She said \"", "no\"", ",\r\nand left."])
  }

  @Test func `rows too short are counted, rows too long go on in the text where it is the last column`() throws {
    let last = try ReadTranscript("start,text\n0:01,Yes, it is.\n0:03\n\n0:05,\"No, it is not.\",x\n")
    #expect(last.lines == ["1.0 Yes, it is.", "5.0 No, it is not."])
    #expect(last.document.meta["droppedCues"]?.int == 1)
    let first = try ReadTranscript("text,start\nYes.,0:01,x\nIt is.,0:02\nNo.\n")
    #expect(first.lines == ["1.0 Yes.", "2.0 It is.", "No."])
    #expect(first.document.meta["droppedCues"] == nil)
  }

  @Test func `quotation marks that nothing closes stand for themselves`() throws {
    let read = try ReadTranscript("start,text\n0:01,\"Yes, it is.\n0:03,No.\n")
    #expect(read.lines == ["1.0 \"Yes, it is.", "3.0 No."])
    let cut = try ReadTranscript("start,text\n0:01,Yes.\n0:03,\"No, it")
    #expect(cut.lines == ["1.0 Yes.", "3.0 No, it"])
    let tabs = try ReadTranscript("start\ttext\n0:01\t\"Yes,\" she said.\n0:03\t\"No.\"\n")
    #expect(tabs.lines == ["1.0 \"Yes,\" she said.", "3.0 No."])
  }

  @Test(arguments: [
    "name,text\nAnn,Good day.\nBo,Not yet.\n",
    "author,timestamp,content\nAnn,2024-05-01T10:00:00Z,Good day.\nBo,2024-05-01T10:00:07Z,Not yet.\n",
    "title,url\nOne,two\nThree,four\n",
    "Speaker, time and text are what we have.\nAnn, Bo and Cy speak, as they do.\n",
    "start,text\nsoon,Good day.\nlater,Not yet.\n",
  ])
  func `other tables stay text`(file: String) throws {
    let read = try ReadTranscript(file, fileName: "x.csv")
    #expect(read.format == "text")
    #expect(read.text.utf8.elementsEqual(read.document.sourceBytes))
  }

  @Test func `the cost of many quotation marks stays linear`() throws {
    let rows = String(repeating: "\"a\n", count: 200_000)
    let elapsed = try ContinuousClock().measure {
      _ = try ReadTranscript("speaker,text\nAnn,Yes.\nBo,No.\n" + rows)
    }
    #expect(elapsed < .seconds(20))
  }
}
