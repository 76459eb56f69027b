import Epitome
import EpitomeCore
import Foundation
import Testing

/// Inputs made to cost much: each is read in the time that its size allows, or refused with a sentence that says why.
@Suite(.serialized) struct HostileInputTests {
  private static let webVTT = "WEBVTT\n\n00:00.000 --> 00:01.000\n"
  private static let ass = "[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,"

  /// Half a megabyte of each unit after its head.
  private static let repeated: [(format: String, head: String, unit: String)] = [
    ("webvtt", webVTT, "<"), ("webvtt", webVTT, "< "), ("webvtt", webVTT, "&am"), ("webvtt", webVTT, "<v a>x"),
    ("webvtt", webVTT, "<v\n"), ("webvtt", "WEBVTT\n\n", "-->\n"),
    ("webvtt", "WEBVTT\n\n", "00:00.000 --> 00:01.000\nA: a\n"),
    ("subrip", "", "1\n00:00:01,000 --> 00:00:02,000\n"), ("subrip", "", "00:00:01,000 --> 00:00:02,000\nAnn\nx\n"),
    ("subrip", "1\n00:00:01,000 --> 00:00:02,000\n", "{\\"), ("subrip", "1\n00:00:01,000 --> 00:00:02,000\n", "<b"),
    ("subrip", "1\n00:00:01,000 --> 00:00:02,000\n", ">> a "), ("sbv", "0:00:01.000,0:00:02.000\n", "[br]"),
    ("lrc", "[ti:x]\n", "[00:01.00]"), ("lrc", "[ti:x]\n[00:01.00]", "<00:01.00>"), ("ass", ass, "{"),
    ("ass", ass, "{}"),
    ("ass", ass, "\\N"), ("text", "", "A:\n"), ("text", "", ">> a\n"), ("text", "", "["), ("text", "", "0:01\n"),
    ("text", "", "Ann\n0:01\n"), ("text", "", "[1.2.23, 10:00] A: b\n"), ("text", "", "\n"), ("text", "", "**A** (0:0"),
    ("markdown", "# x\n", "`"), ("markdown", "# x\n", "[a]("), ("markdown", "# x\n", "_a*"),
    ("markdown", "# x\n", "> "),
    ("markdown", "# x\n", "- "), ("markdown", "# x\n", "|"), ("markdown", "# x\n", "<!--"), ("markdown", "# x\n", "!["),
    ("html", "<!doctype html>", "<div>"), ("html", "<!doctype html>", "<b>"), ("html", "<!doctype html>", "<a "),
    ("html", "<!doctype html><p>", "&"), ("html", "<!doctype html>", "<!--"), ("html", "<!doctype html>", "</p>"),
    ("html", "<!doctype html>", "<table><tr><td>"), ("html", "<!doctype html>", "<a b='"), ("whisper", "", "["),
    ("whisper", "{\"segments\":[", "{\"text\":\"\\u00e9\"},"), ("word-list", "{\"words\":", "["),
    ("jsonl", "", "{\"text\":\"a\"}\n"),
    ("ttml", "<tt><body>", "<p>a</p>"), ("ttml", "<tt>", "<div>"), ("ttml", "<tt><body><p>", "&lt;"),
    ("timedtext", "<timedtext><body>", "<p t='1'>"), ("docx", "<w:document><w:body>", "<w:p>"),
  ]

  /// Best of three, for on a busy machine the same work takes twice the time now and then.
  @Test(arguments: repeated)
  func `half a megabyte is read within half a second of the processor`(format: String, head: String, unit: String) {
    var bytes = Array(head.utf8)
    while bytes.count < 1 << 19 { bytes += Array(unit.utf8) }
    var options = ReaderOptions()
    options.format = format
    var best = Double.infinity
    for _ in 0..<3 where best >= 0.5 {
      let clock = Self.processorTime()
      _ = TranscriptReader(options).read(bytes, id: "hostile")
      best = min(best, Self.processorTime() - clock)
    }
    #expect(best < 0.5, "\(format): \(unit)")
  }

  /// Inputs whose parts differ, so that no repeated unit makes them.
  private static let uneven: [(format: String, name: String, text: String)] = [
    (
      "markdown", "ever longer runs of backticks",
      (1...1000).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    ),
    (
      "webvtt", "captions of very many lines",
      "WEBVTT\n\n"
        + (1...3).map { second in
          "00:0\(second).000 --> 00:0\(second + 1).000\n" + (0..<40_000).map { "\($0 * second)\n" }.joined() + "\n"
        }.joined()
    ),
    ("webvtt", "a caption of many lines with a sign", webVTT + String(repeating: "> a\n", count: 120_000)),
    (
      "whisper", "as many speakers as words",
      "{\"segments\":[{\"text\":\"a\",\"words\":["
        + (0..<16_000).map { "{\"word\":\"a\",\"speaker\":\"s\($0)\"}" }.joined(separator: ",") + "]}]}"
    ),
  ]

  @Test(arguments: uneven)
  func `what differs from part to part is read as fast`(format: String, name: String, text: String) {
    var options = ReaderOptions()
    options.format = format
    let bytes = Array(text.utf8)
    var best = Double.infinity
    for _ in 0..<3 where best >= 0.5 {
      let clock = Self.processorTime()
      _ = TranscriptReader(options).read(bytes, id: "hostile")
      best = min(best, Self.processorTime() - clock)
    }
    #expect(best < 0.5, "\(format): \(name)")
  }

  /// Seconds that this thread has had of the processor, so that a busy machine makes no difference.
  private static func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: [
    ("{\"segments\":" + String(repeating: "[", count: 100_000), "more than 512"),
    (String(repeating: "{\"a\":", count: 100_000), "more than 512"),
    ("<tt>" + String(repeating: "<div>", count: 100_000), "512 deep"),
    (
      "<!DOCTYPE tt [<!ENTITY a 'a'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><tt><body><p>&c;</p></body></tt>",
      "entities"
    ),
    ("<!DOCTYPE tt [<!ENTITY % a SYSTEM 'http://example.org/a'>%a;]><tt><body><p>x</p></body></tt>", "entities"),
  ])
  func `bombs of nesting and entities are refused`(text: String, reason: String) {
    let records = TranscriptReader().read(Array(text.utf8), id: "bomb")
    guard case .failure(let failed)? = records.first else {
      Issue.record("read: \(records.count)")
      return
    }
    #expect(failed.message.contains(reason), "\(failed.message)")
  }
}
