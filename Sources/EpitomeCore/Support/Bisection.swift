extension RandomAccessCollection where Index == Int {
  /// The index after the elements at the front for which `isBefore` holds; it must hold for none after them. Logarithmic.
  @inlinable
  package func endOfPrefix(where isBefore: (Element) -> Bool) -> Int {
    endOfPrefix(whereIndex: { isBefore(self[$0]) })
  }

  /// The same where the index decides.
  @inlinable
  package func endOfPrefix(whereIndex isBefore: (Int) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
