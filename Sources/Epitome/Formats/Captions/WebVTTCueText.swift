import EpitomeCore

/// The text of a cue without its tags (W3C WebVTT, section 6.4): one caption for each voice.
///
/// A `<` before white space that no `>` of its line closes is text, unlike in the letter of the specification, which would swallow
/// all that follows it.
struct WebVTTCueText {
  private let source: [UInt8]
  private let allLines: SourceLines
  private let cue: WebVTTCue
  private var captions: [Caption] = []
  private var voice: String?
  private var lines: [CaptionLine] = []
  private var passage = Passage()

  /// Adds the captions of a cue; one without lines where the cue has no text. `marks` looks for what makes a tag or a reference.
  static func add(
    _ cue: WebVTTCue, of lines: SourceLines, source: [UInt8], marks: inout SignSearch, to captions: inout [Caption]
  ) {
    var plain = Caption(start: cue.start, end: cue.end, lines: [])
    guard let first = cue.lines.first, let last = cue.lines.last,
      marks.stands(in: lines[first].range.lowerBound..<lines[last].range.upperBound)
    else {
      plain.lines.reserveCapacity(cue.lines.count)
      for index in cue.lines {
        let line = CaptionLine(Passage(lines[index].range), lineEnd: lines[index].lineEnd, source: source)
        if !line.isEmpty { plain.lines.append(line) }
      }
      captions.append(plain)
      return
    }
    var text = WebVTTCueText(source: source, allLines: lines, cue: cue)
    text.read(first, last)
    text.finishVoice()
    if text.captions.isEmpty { captions.append(plain) } else { captions += text.captions }
  }

  private init(source: [UInt8], allLines: SourceLines, cue: WebVTTCue) {
    self.source = source
    self.allLines = allLines
    self.cue = cue
  }

  /// Reads the payload as a whole, since a tag may go on over a line end.
  private mutating func read(_ first: Int, _ last: Int) {
    var line = first
    var index = allLines[first].range.lowerBound
    let end = allLines[last].range.upperBound
    var run = index
    while index < end || line <= last {
      let content = allLines[line].range
      if index >= content.upperBound {
        passage.copy(run..<content.upperBound)
        finishLine(lineEnd: allLines[line].lineEnd)
        line += 1
        guard line <= last else { return }
        index = allLines[line].range.lowerBound
        run = index
      } else if source[index] == UInt8(ascii: "&"),
        let reference = HTMLReferences.decode(source, at: index, to: content.upperBound)
      {
        passage.copy(run..<index)
        passage.replace(index..<reference.end, with: reference.utf8)
        index = reference.end
        run = index
      } else if source[index] == UInt8(ascii: "<"), let close = tagEnd(index, end) {
        passage.copy(run..<index)
        passage.delete(index..<close)
        tag(index + 1..<close - (source[close - 1] == UInt8(ascii: ">") ? 1 : 0))
        index = close
        run = index
        // Lines that end inside the tag are one with the line that it closes on.
        while line < last, allLines[line + 1].range.lowerBound <= index { line += 1 }
      } else {
        index += 1
      }
    }
  }

  /// After the `>` of the tag that begins at `start`, or the end of the cue where none closes it.
  ///
  /// A sign before a blank is a tag only where one closes it on the same line: `3 < 4` is what somebody says.
  private func tagEnd(_ start: Int, _ end: Int) -> Int? {
    var index = start + 1
    let isSpaced = index < end && ByteScan.isSpace(source[index])
    while index < end, source[index] != UInt8(ascii: ">") {
      if isSpaced, source[index] == UInt8(ascii: "<") || source[index] == 0x0A || source[index] == 0x0D { return nil }
      index += 1
    }
    return index < end ? index + 1 : isSpaced ? nil : end
  }

  /// Follows the voices; every other tag leaves no trace.
  private mutating func tag(_ range: Range<Int>) {
    guard let first = range.first else { return }
    if source[first] == UInt8(ascii: "/") {
      let name = source.trimmed(first + 1..<range.upperBound)
      if name.count == 1, source[name.lowerBound] == UInt8(ascii: "v") { change(to: nil) }
      return
    }
    guard source[first] == UInt8(ascii: "v") else { return }
    var index = first + 1
    guard index >= range.upperBound || source[index] == UInt8(ascii: ".") || ByteScan.isSpace(source[index]) else {
      return
    }
    while index < range.upperBound, !ByteScan.isSpace(source[index]) { index += 1 }
    change(to: name(index..<range.upperBound))
  }

  private func name(_ range: Range<Int>) -> String? {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let reference = HTMLReferences.decode(source, at: index, to: range.upperBound) {
        bytes.append(contentsOf: reference.utf8)
        index = reference.end
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    let name = ByteScan.label(bytes, bytes.indices)
    return name.isEmpty ? nil : name
  }

  private mutating func change(to name: String?) {
    guard name != voice else { return }
    let place = passage.spans.last?.end ?? 0
    finishLine(lineEnd: place..<place)
    finishVoice()
    voice = name
  }

  private mutating func finishLine(lineEnd: Range<Int>) {
    let line = CaptionLine(passage, lineEnd: lineEnd, source: source)
    if !line.isEmpty { lines.append(line) }
    passage = Passage()
  }

  private mutating func finishVoice() {
    if !lines.isEmpty { captions.append(Caption(start: cue.start, end: cue.end, speaker: voice, lines: lines)) }
    lines = []
  }
}
