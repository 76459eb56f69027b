extension Alignment {
  /// Writes `[[textStart,textEnd,sourceStart,sourceEnd], …]`.
  func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for entry in runs {
      writer.beginArray()
      writer.integer(entry.text.start)
      writer.integer(entry.text.end)
      writer.integer(entry.source.start)
      writer.integer(entry.source.end)
      writer.endArray()
    }
    writer.endArray()
  }

  /// Reads the entries, each four numbers.
  static func readEntries(from reader: inout JSONReader) throws -> AlignmentRuns {
    var entries = AlignmentRuns()
    try reader.beginArray()
    while try reader.nextElement() {
      let at = reader.position
      var numbers = SIMD4(repeating: 0)
      var count = 0
      try reader.beginArray()
      while try reader.nextElement() {
        let number = try reader.readInt()
        if count < 4 { numbers[count] = number }
        count += 1
      }
      guard count == 4, 0 <= numbers[0], numbers[0] <= numbers[1], 0 <= numbers[2], numbers[2] <= numbers[3] else {
        throw JSONError(message: "expected [textStart,textEnd,sourceStart,sourceEnd]", offset: at)
      }
      let text = TextSpan(numbers[0], numbers[1])
      guard text.start == entries.textEnd else {
        throw JSONError(message: "alignment entry \(text) does not follow on the one before it", offset: at)
      }
      entries.append(Entry(text: text, source: TextSpan(numbers[2], numbers[3]), isCopy: false))
    }
    return entries
  }
}
