import Epitome
import EpitomeCore
import Testing

@Suite struct ChatLogsTests {
  @Test(arguments: [
    "[14:03] <ann> Hello.\n[14:03] <@bo> Hi.\n[14:05] <ann> So.\n",
    "14:03 <ann> Hello.\n14:03 <@bo> Hi.\n14:05 <ann> So.\n",
    "14:03:22 < ann> Hello.\n14:03:22 <@bo> Hi.\n14:05:01 < ann> So.\n",
    "[2023-01-02 14:03:22] <ann> Hello.\n[2023-01-02 14:03:29] <+bo> Hi.\n[2023-01-02 14:05:22] <ann> So.\n",
    "2023-01-02T00:03:22 <ann> Hello.\n2023-01-02T00:03:29 <bo> Hi.\n2023-01-02T00:05:22 <ann> So.\n",
    "\u{200E}[02.01.23, 10:00:03] ann: Hello.\n[02.01.23, 10:00:07] ~ bo: Hi.\n[02.01.23, 10:01:00] ann: So.\n",
    "2/1/23, 10:00 p. m. - ann: Hello.\n2/1/23, 10:01 p. m. - bo: Hi.\n2/1/23, 10:02 p. m. - ann: So.\n",
  ])
  func `logs of chats, whose times are no times of a recording`(text: String) throws {
    #expect(try ReadTranscript(text, fileName: "chat.txt").lines == ["ann: Hello.", "bo: Hi.", "ann: So."])
  }

  @Test(arguments: ["* cy has joined #pier", "-!- cy [~cy@pier.example] has joined #pier", "*** cy left"])
  func `who comes and goes in a log says nothing`(notice: String) throws {
    let text = "[14:03] <ann> Hello.\n[14:04] \(notice)\n[14:04] <bo> Hi.\nAnd so on.\n[14:05] \(notice)\n"
    #expect(try ReadTranscript(text).lines == ["ann: Hello.", "bo: Hi.\nAnd so on."])
    let dated = "1/2/23, 10:00 - Ann: Hello.\n1/2/23, 10:01 - Cy left\n1/2/23, 10:02 - Bo: Hi.\n"
    #expect(try ReadTranscript(dated).lines == ["Ann: Hello.", "Bo: Hi."])
  }

  private static let talk = "and what we saw there was not what had been told to us before we went out to the pier"

  @Test(arguments: [
    "[14:03:12] Ann: Hi all.\n[14:03:14] Bo: Hello.\n[14:05:03] Ann: So.\n[14:07:01] Bo: Yes.\n",
    "[14:03] Ann: Hi all.\n[14:03] Bo: Hello.\n[14:05] Ann: So.\n[14:07] Bo: Yes.\n",
    "14:03 Ann: Hi all.\n14:03 Bo: Hello.\n14:05 Ann: So.\n14:07 Bo: Yes.\n",
    "[2:03 PM] Ann: Hi all.\n[2:04 PM] Bo: Hello.\n[2:05 PM] Ann: So.\n[2:07 PM] Bo: Yes.\n",
    "2:03 PM Ann: Hi all.\n2:04 PM Bo: Hello.\n2:05 PM Ann: So.\n2:07 PM Bo: Yes.\n",
    "Ann (2:03 PM): Hi all.\nBo (2:04 PM): Hello.\nAnn (2:05 PM): So.\nBo (2:07 PM): Yes.\n",
    "Ann  2:03 PM\nHi all.\nBo  2:04 PM\nHello.\nAnn  2:05 PM\nSo.\nBo  2:07 PM\nYes.\n",
    "Ann\n2:03 PM\nHi all.\nBo\n2:04 PM\nHello.\nAnn\n2:05 PM\nSo.\nBo\n2:07 PM\nYes.\n",
    "[Ann] 14:03:22\nHi all.\n\n[Bo] 14:03:25\nHello.\n\n[Ann] 14:05:02\nSo.\n\n[Bo] 14:06:22\nYes.\n",
  ])
  func `times by the clock are no times of a recording`(text: String) throws {
    let read = try ReadTranscript(text)
    #expect(read.lines == ["Ann: Hi all.", "Bo: Hello.", "Ann: So.", "Bo: Yes."])
  }

  @Test func `minutes in which nobody could say so much are of a clock`() throws {
    let times = ["9:03", "9:04", "9:05", "9:07", "9:08"]
    func lines(_ count: Int) -> String {
      times.enumerated().map {
        "[\($0.element)] \($0.offset % 2 == 0 ? "Ann" : "Bo"): \(Array(repeating: Self.talk, count: count).joined(separator: ", "))."
      }.joined(separator: "\n")
    }
    #expect(try ReadTranscript(lines(3)).cues.allSatisfy { $0.start == nil && $0.speaker != nil })
    let slow = lines(1).replacing("9:04", with: "9:10").replacing("9:05", with: "9:19").replacing("9:07", with: "9:25")
      .replacing("9:08", with: "9:31")
    #expect(try ReadTranscript(slow).cues.map(\.start) == [543, 550, 559, 565, 571])
  }

  @Test(arguments: [
    ("[00:01:12] Ann: Hi.\n[00:01:20] Bo: Hello.\n[00:02:20] Ann: So.\n", [72, 80, 140]),
    ("[14:03] Ann: Hi.\n[25:10] Bo: Hello.\n[59:20] Ann: So.\n[1:02:10] Bo: Yes.\n", [843, 1510, 3560, 3730]),
    ("[01:14:03] Ann: Hi.\n[01:14:09] Bo: Hello.\n[01:15:00] Ann: So.\n", [4443, 4449, 4500]),
    ("0:03 Am I late?\n0:05 am Ende\n0:09 pm\n0:12 So.\n", [3, 5, 9, 12]),
  ])
  func `times of a recording stay`(text: String, starts: [Double]) throws {
    #expect(try ReadTranscript(text).cues.map(\.start) == starts)
  }

  @Test func `an agenda is no transcript`() throws {
    let text = "9:00 AM Opening\n10:30 AM Coffee\n11:00 AM The tides of the north\n12:30 PM Lunch\n"
    let read = try ReadTranscript(text)
    #expect(read.text == text)
    #expect(read.cues.isEmpty)
  }
}
