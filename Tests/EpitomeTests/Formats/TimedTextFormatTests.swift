#if DocumentFormats
  import Epitome
  import EpitomeCore
  import Testing

  @Suite struct TimedTextFormatTests {
    @Test func `srv1 is read, its text unescaped twice`() throws {
      let read = try ReadTranscript(
        """
        <?xml version="1.0" encoding="utf-8" ?><transcript>
        <text start="0.5" dur="1.5">it&amp;#39;s &lt;i&gt;Fire&lt;/i&gt; &amp;amp; ice</text>
        <text start="2" dur="1"></text><text start="3">and
        snow</text></transcript>
        """)
      #expect(read.format == "timedtext")
      #expect(read.lines == ["0.5 it's Fire & ice", "3.0 and\nsnow"])
      #expect(read.cues.map(\.end) == [2, 3])
    }

    @Test func `srv2 counts milliseconds`() throws {
      let read = try ReadTranscript("<timedtext><text t='1500' d='500'>one</text><text d='5'>lost</text></timedtext>")
      #expect(read.lines == ["1.5 one"])
      #expect(read.cues.map(\.end) == [2])
      #expect(read.document.meta["droppedCues"]?.int == 1)
    }

    @Test func `srv3 has runs, windows and line ends that only redraw`() throws {
      let read = try ReadTranscript(
        """
        <timedtext format="3"><head><ws id="0"/></head><body><w t="0" id="1"/>
        <p t="160" d="3000" w="1"><s ac="0">welcome</s><s t="200"> back</s></p>
        <p t="2000" d="10" w="1" a="1">
        </p><p t="3200" d="1000" w="1">plain</p></body></timedtext>
        """)
      #expect(read.lines == ["0.16 welcome back", "3.2 plain"])
    }
  }
#endif
