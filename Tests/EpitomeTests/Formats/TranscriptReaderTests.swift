import Epitome
import EpitomeCore
import EpitomeTesting
import Foundation
import Testing

@Suite struct TranscriptReaderTests {
  @Test func `meta tells of the input`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("1\n00:00:01,000 --> 00:00:02,000\nhi\n".utf8)
    let read = try ReadTranscript(bytes: bytes)
    let meta = read.document.meta
    #expect(meta["format"]?.string == "subrip")
    #expect(meta["mediaType"]?.string == "application/x-subrip")
    #expect(meta["encoding"]?.string == "UTF-8")
    #expect(meta["encodingConfidence"] == nil && meta["replacedBytes"] == nil)
    #expect(meta["bytes"]?.int == bytes.count)
    #expect(meta["sha256"]?.string == SHA256.hex(bytes))
    #expect(read.document.sourceBytes == Array(bytes.dropFirst(3)))
  }

  @Test func `content decides, not the name`() throws {
    #expect(try ReadTranscript("WEBVTT\n\n00:00.000 --> 00:01.000\nx\n", fileName: "a.txt").format == "webvtt")
    #expect(try ReadTranscript("Just words.\n", fileName: "a.vtt").format == "text")
    #expect(try ReadTranscript("Just words.\n", fileName: "a.md").format == "markdown")
    #expect(try ReadTranscript("[00:12] not JSON\n", fileName: "a.txt").format == "text")
    #expect(try ReadTranscript("<html><body><p>x</p></body></html>", fileName: "a.txt").format == "html")
    #expect(try ReadTranscript("<v Ann> is no tag of a page\n", fileName: "a.html").format == "text")
  }

  @Test func `a format can be forced`() throws {
    var options = ReaderOptions()
    options.format = "text"
    #expect(try ReadTranscript("# Head\n\n**b**\n", options: options).text == "# Head\n\n**b**\n")
    options.format = "word"
    guard case .failure(let failure)? = TranscriptReader(options).read([0x61], id: "x").first else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.message.contains("\"word\"") && failure.message.contains("webvtt"))
  }

  private static let broken: [(text: String, message: String)] = [
    ("{\"segments\": [\n  {\"text\": \"a\",}\n]}", "line 2, column 16: "),
    ("{\"foo\": 1}", "line 1, column 1: this JSON is in no form"),
  ]

  @Test(arguments: broken)
  func `broken or unknown JSON is an error with a place`(text: String, message: String) {
    guard case .failure(let failure)? = TranscriptReader().read(Array(text.utf8), id: "x").first else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.code == "format")
    #expect(failure.message.hasPrefix(message), "\(failure.message)")
  }

  @Test func `too large an input is a limit error`() {
    var options = ReaderOptions()
    options.maximumBytes = 3
    guard case .failure(let failure)? = TranscriptReader(options).read(Array("abcd".utf8), id: "x").first else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.code == "limit")
  }

  @Test func `all sample data keep the laws`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../../SampleData").standardized
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      for record in TranscriptReader().read(bytes, id: name, fileName: name) {
        guard case .document(let document) = record else {
          Issue.record("\(name): \(record)")
          continue
        }
        ReadTranscript.checkLaws(document, try document.list(.cues))
      }
    }
  }

  @Test(arguments: TranscriptReader.formatNames)
  func `no bytes can break a reader`(format: String) throws {
    var random = RandomText(seed: 0x5EED)
    let seeds = Self.seeds.map { Array($0.utf8) }
    var options = ReaderOptions()
    options.format = format
    for round in 0..<200 {
      var bytes = seeds[random.number(below: seeds.count)]
      if round % 4 == 0 { bytes += Array(random.text(words: 12).utf8) }
      for _ in 0..<random.number(below: 12) where !bytes.isEmpty {
        let place = random.number(below: bytes.count)
        switch random.number(below: 4) {
        case 0: bytes[place] = UInt8(random.number(below: 256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.number(below: 40))], at: place)
        default: bytes.insert(contentsOf: Self.signs[random.number(below: Self.signs.count)].utf8, at: place)
        }
      }
      for record in TranscriptReader(options).read(bytes, id: "\(format) \(round)") {
        guard case .document(let document) = record else { continue }
        ReadTranscript.checkLaws(document, try document.list(.cues))
      }
    }
  }

  @Test(arguments: RandomText.nasty)
  func `nasty texts are read`(text: String) throws {
    for record in TranscriptReader().read(Array(text.utf8), id: "nasty") {
      guard case .document(let document) = record else { continue }
      ReadTranscript.checkLaws(document, try document.list(.cues))
    }
  }

  private static let signs = [
    "-->", "<v A>", "&#x", "\n\n", "\r", "：", "**", "```", "[", "](", "\\u00", "\"", "{", ">>", "00:01", "[1:02]", "<",
    "<p>", "</div>", "<br/>", "<!--", "<b", "&lt;", "</",
  ]

  private static let seeds = [
    "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ann>one <c>two</c> &amp; three\n\n00:01.000 --> 00:01.010\none two & three\n \n\n00:01.010 --> 00:03.000\none two & three\nfour\n",
    "1\n00:00:01,000 --> 00:00:02,000\nAnn: <i>one</i>\n\n2\n00:00:02,000 --> 00:00:03,000\n>> two\n\n3\n00:00:03,000 --> 00:00:04,000\nAnn: three\n",
    "Ann  0:01\nHello: there.\n\nBo  0:02\nHi.\n[00:00:04] Ann: x\nAnn: y\n>> z\n>> w\n",
    "---\ntitle: x\n---\n# Head\n\n**Ann:** one *two* [three](four)\n\n- five\n  six\n\n> seven\n\n```\neight\n```\n**Bo:** nine\n\n**Ann:** ten\n",
    #"{"segments":[{"start":0,"end":1,"text":" one\n\u00e9 \ud83d\ude00","words":[{"word":"x","speaker":"A"}]},{"start":1,"text":" two"}],"language":"en"}"#,
    #"{"transcription":[{"offsets":{"from":0,"to":1},"text":" a"}]}"#,
    #"{"id":"1","text":"Ann: a\nBo: b\nAnn: c"}"# + "\n" + #"{"text":"d"}"#,
    "[ti:x]\n[00:01.20]one\n[00:02.00][00:05.00]two <00:03.00> three\n",
    "[Script Info]\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:01.00,0:00:02.00,D,A,0,0,0,,{\\p1}m 0 0{\\p0}one\\Ntwo\n",
    "<!doctype html><title>a</title><nav>n</nav><h1>x</h1><p>b &amp; <a href='y'>c</a><ul><li>d<li>e</ul><pre>f\n g</pre>",
    "<cite>Ann:</cite>\n<time>0:01</time>\n<p>one</p>\n<cite>Bo:</cite>\n<time>0:09</time>\n<p>two &#39;x&#39;</p>\n",
    "<tt xml:lang='en'><head><ttm:agent xml:id='a'><ttm:name>A</ttm:name></ttm:agent></head><body><div begin='1s'><p begin='1s' end='2s' agent='a'>x<br/>y &lt;</p><p><span begin='1s' dur='3f'>z</span> w</p></div></body></tt>",
    "<transcript><text start='1' dur='2'>a &amp;amp; &lt;i>b&lt;/i></text></transcript>",
    "<timedtext format='3'><body><p t='1' d='9'><s>a</s><s t='2'> b</s></p></body></timedtext>",
    "<w:document xmlns:w='wordprocessingml'><w:body><w:p><w:r><w:t>Ann  0:01</w:t><w:br/><w:t>x &amp; y</w:t></w:r></w:p></w:body></w:document>",
    "0:00:01.000,0:00:02.000\none\n\n0:00:02.000,0:00:03.000\ntwo\n",
    #"{"results":{"channels":[{"alternatives":[{"transcript":"x","words":[{"word":"hi","start":0,"end":1,"speaker":0}]}]}]}}"#,
    #"{"events":[{"tStartMs":210,"dDurationMs":1000,"segs":[{"utf8":"a"},{"utf8":" b\n"}]}]}"#,
    #"{"start":0,"end":1,"text":"one\u2028"}"# + "\n" + #"{"start":1,"end":2,"text":"two"}"#,
  ]
}
