extension Vocabulary {
  /// For every word, by number, whether `test` holds for its folded form, given as bytes and a range of them.
  func flags(_ test: ([UInt8], Range<Int>) -> Bool) -> [Bool] {
    let bytes = bytes
    return (0..<count).map { test(bytes, range(of: $0)) }
  }
}
