import EpitomeCore

/// What the elements of a list have in common, which tells whether it is a transcript and how it counts time.
struct SpokenList {
  /// Elements that have a text or a time, of how many.
  private(set) var told = 0
  private(set) var count = 0
  /// Elements with a text, and of those the ones with a time.
  private(set) var texts = 0
  private var timed = 0
  /// Bytes of the texts that are no white space, and those of them that may be letters.
  private(set) var bytes = 0
  private var letters = 0
  private var words = 0
  /// Texts that begin or end with white space, and texts that are words by their key.
  private var spaced = 0
  private var wordKeys = 0
  private(set) var speakers = 0
  private var channel: String?
  /// Whether there are several channels.
  private(set) var hasChannels = false
  private(set) var language: JSONNode?
  /// Whether lists of the path have speakers or channels of their own.
  private var areListsNamed = false
  private var isOrdered = true
  private var isTimedByParts = false
  private var unit = SpokenUnit()
  /// The text before: its list, start, bytes and letters.
  private var last: (list: Int, start: SpokenTime, bytes: Int, scalars: Int)?

  /// Takes in the next element.
  mutating func add(_ element: SpokenElement, at place: JSONListWalk.Place) {
    count += 1
    guard let text = element.text.flatMap(Self.bytes), let first = text.first, let end = text.last else {
      if element.start != nil { told += 1 }
      return
    }
    told += 1
    texts += 1
    let filled = text.count { !ByteScan.isSpace($0) }
    bytes += filled
    letters += text.count { ByteScan.isLetter($0) || $0 >= 0x80 }
    words += SegmentList.words(text)
    if ByteScan.isSpace(first) || ByteScan.isSpace(end) { spaced += 1 }
    if element.isWord { wordKeys += 1 }
    if element.speaker != nil || place.speaker != nil { speakers += 1 }
    if let name = element.channel ?? place.channel {
      hasChannels = hasChannels || channel.map { $0 != name } == true
      channel = name
    }
    areListsNamed = areListsNamed || place.speaker != nil || place.channel != nil
    language = language ?? element.language
    isTimedByParts = isTimedByParts || element.isTimedByParts
    if let start = element.start { addTime(start, element, list: place.list, text) }
  }

  private mutating func addTime(_ start: SpokenTime, _ element: SpokenElement, list: Int, _ text: [UInt8]) {
    timed += 1
    let scalars = text.count { $0 & 0xC0 != 0x80 }
    let end = element.end?.value ?? element.duration.map { start.value + $0.value }
    if let last {
      if start.value < last.start.value { isOrdered = false }
      if last.list == list, end == nil, start.form == .whole {
        unit.add(span: start.value - last.start.value, bytes: last.bytes, scalars: last.scalars + 1)
      }
    }
    unit.add(start)
    if let end = element.end ?? element.duration { unit.add(end, isStart: false) }
    if start.form != .seconds, let end { unit.add(span: end - start.value, bytes: text.count, scalars: scalars) }
    last = (list, start, text.count, scalars)
  }

  private static func bytes(of text: JSONNode) -> [UInt8]? {
    guard text.kind == .array else { return text.stringBytes }
    return text.elements.flatMap { SpokenElement($0, looksInside: false).text?.stringBytes ?? [] }
  }

  /// How many units without a name make a second; nil where they count no time of a recording.
  var unitsPerSecond: Double? { unit.perSecond }

  /// Whether it may be a transcript: of the elements that tell something nearly all have a text, most of these a time, and they go on in
  /// time or are cut apart by speakers.
  ///
  /// - Parameters:
  ///   - lists: How many lists stand at the path.
  ///   - isSeries: Whether the elements are values of their own, among which others may stand.
  /// - Returns: Whether it is one.
  func isTranscript(lists: Int, isSeries: Bool) -> Bool {
    guard texts > 0, texts * 5 >= told * 4, isSeries || told * 2 >= count, timed * 2 > texts, letters * 2 > bytes,
      unitsPerSecond != nil
    else { return false }
    return isOrdered || areListsNamed || lists == 1 && !isSeries && !isTimedByParts
  }

  /// Whether the elements are words or parts of words.
  var isWordwise: Bool { texts > 1 && words < texts * 2 }

  /// Whether the words are called so, by their own key or by that of the list.
  func areWords(listKey: String) -> Bool {
    isWordwise && (wordKeys * 2 > texts || carriesSpaces || ["words", "tokens", "word", "token"].contains(listKey))
  }

  /// Whether words begin or end with the white space between them, so that what has none is part of a word.
  var carriesSpaces: Bool { isWordwise && spaced * 10 >= texts }
}
