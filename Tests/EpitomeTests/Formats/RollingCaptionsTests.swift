import Epitome
import EpitomeCore
import Testing

@Suite struct RollingCaptionsTests {
  private func rolling(_ cues: [(Double, Double, String)]) -> String {
    func time(_ seconds: Double) -> String {
      let milliseconds = Int((seconds * 1000).rounded())
      let (minutes, rest) = (milliseconds / 60000, milliseconds % 60000)
      func pad(_ value: Int, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
      }
      return "\(pad(minutes, 2)):\(pad(rest / 1000, 2)).\(pad(rest % 1000, 3))"
    }
    return "WEBVTT\nKind: captions\n\n"
      + cues.map { "\(time($0.0)) --> \(time($0.1)) align:start\n\($0.2)\n\n" }.joined()
  }

  @Test func `shows every line once, where it first stood`() throws {
    let read = try ReadTranscript(
      rolling([
        (0, 2, " \nthe<00:00.500><c> sea</c><00:01.000><c> was</c>"),
        (2, 2.01, "the sea was\n "),
        (2.01, 4, "the sea was\nquite<00:02.500><c> flat</c>"),
        (4, 4.01, "quite flat\n "),
        (4.01, 6, "quite flat\n&gt;&gt; and<00:04.500><c> cold</c>"),
      ]))
    #expect(read.lines == ["0.0 the sea was", "2.01 quite flat", "4.01 and cold"])
    #expect(read.text == "the sea was\nquite flat\n\nand cold")
  }

  @Test func `a line that is truly said twice stays twice`() throws {
    let read = try ReadTranscript(
      rolling([(0, 2, "no"), (2, 2.01, "no\n "), (2.01, 4, "no\nno"), (4, 4.01, "no\n "), (4.01, 6, "no\nyes")]))
    #expect(read.text == "no\nno\nyes")
  }

  @Test func `a line that grows word by word is one cue with several ranges`() throws {
    let read = try ReadTranscript(
      rolling([
        (0, 1, "we"), (1, 2, "we left"), (2, 3, "we left home"), (3, 4, "we left home\nat"),
        (4, 5, "we left home\nat dawn"),
      ]))
    #expect(read.text == "we left home\nat dawn")
    #expect(read.lines == ["0.0 we left home", "3.0 at dawn"])
    #expect(read.cues.first?.source.count == 3)
    #expect(read.cues.first?.end == 3)
  }

  @Test func `Chinese lines join without spaces`() throws {
    let read = try ReadTranscript(
      rolling([
        (0, 2, " \n海<00:00.500><c>很</c><00:01.000><c>平</c>"), (2, 2.01, "海很平\n "),
        (2.01, 4, "海很平\n也<00:03.000><c>很冷</c>"),
        (4, 4.01, "也很冷\n "),
      ]))
    #expect(read.text == "海很平\n也很冷")
  }

  @Test func `captions that do not roll keep their repeats`() throws {
    let read = try ReadTranscript(rolling([(0, 2, "la la la"), (2, 4, "la la la"), (4, 6, "end")]))
    #expect(read.text == "la la la\nla la la\nend")
  }

  @Test(arguments: ["u", "b"])
  func `a line shown once for each word, that word marked, is one cue`(tag: String) throws {
    func marked(_ words: [String]) -> [String] {
      words.indices.map { place in
        words.enumerated().map { $0 == place ? "<\(tag)>\($1)</\(tag)>" : $1 }.joined(separator: " ")
      }
    }
    let first = marked(["We", "left", "home."])
    let cues = [first[0], "We left home.", first[1], first[2]] + marked(["No", "no."]) + marked(["No", "no."])
    let read = try ReadTranscript(
      rolling(cues.enumerated().map { (Double($0), Double($0 + 1), $1) }))
    #expect(read.lines == ["0.0 We left home.", "4.0 No no.", "6.0 No no."])
    #expect(read.cues.map(\.end) == [4, 6, 8])
  }

  @Test func `the same words again without a mark that moves stay`() throws {
    let read = try ReadTranscript(
      rolling([(0, 1, "<i>No</i> no."), (1, 2, "<i>No</i> no."), (2, 3, "<i>No</i> no."), (3, 4, "Yes.")]))
    #expect(read.text == "No no.\nNo no.\nNo no.\nYes.")
  }
}
