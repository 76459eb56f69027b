/// What the program was called with.
public enum Arguments {
  /// The words after the program's name. Bytes that are not UTF-8 stand in them as scalars of their own, from which
  /// ``FilePath/init(_:)`` makes the bytes again.
  public static var words: [String] {
    var words: [String] = []
    for index in stride(from: 1, to: Int(CommandLine.argc), by: 1) {
      guard let word = unsafe CommandLine.unsafeArgv[index] else { break }
      words.append(
        RawByte.decode(
          unsafe Array(UnsafeBufferPointer(start: word, count: length(word))).map { UInt8(bitPattern: $0) }))
    }
    return words
  }

  private static func length(_ word: UnsafeMutablePointer<CChar>) -> Int {
    var count = 0
    while unsafe word[count] != 0 { count += 1 }
    return count
  }
}
