import EpitomeCore

/// The text of a cue without its tags (W3C WebVTT, section 6.4): one caption for each voice.
///
/// A `<` before white space is text, unlike in the letter of the specification, which would swallow all that follows it.
struct WebVTTCueText {
  private let source: [UInt8]
  private let cue: WebVTTCue
  private var captions: [Caption] = []
  private var voice: String?
  private var lines: [CaptionLine] = []
  private var passage = Passage()

  /// The captions of a cue; one without lines where the cue has no text.
  static func captions(of cue: WebVTTCue, source: [UInt8]) -> [Caption] {
    var text = WebVTTCueText(source: source, cue: cue)
    for line in cue.lines { text.read(line) }
    text.finishVoice()
    if text.captions.isEmpty { text.captions = [Caption(start: cue.start, end: cue.end, lines: [])] }
    return text.captions
  }

  private init(source: [UInt8], cue: WebVTTCue) {
    self.source = source
    self.cue = cue
  }

  private mutating func read(_ line: SourceLine) {
    var index = line.range.lowerBound
    let end = line.range.upperBound
    var run = index
    while index < end {
      if source[index] == UInt8(ascii: "&"), let reference = HTMLReferences.decode(source, at: index, to: end) {
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
      } else {
        index += 1
      }
    }
    passage.copy(run..<end)
    finishLine(lineEnd: line.lineEnd)
  }

  /// After the `>` of the tag that begins at `start`, or the end of the line where none closes it.
  private func tagEnd(_ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, !ByteScan.isSpace(source[start + 1]) else { return nil }
    var index = start + 1
    while index < end, source[index] != UInt8(ascii: ">") { index += 1 }
    return min(index + 1, end)
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
    if !line.bytes.isEmpty { lines.append(line) }
    passage = Passage()
  }

  private mutating func finishVoice() {
    if !lines.isEmpty { captions.append(Caption(start: cue.start, end: cue.end, speaker: voice, lines: lines)) }
    lines = []
  }
}
