/// Finds the name of a branch before a short form that has the parent's letters and a word: "the Harbour Board Office for the
/// Safety of Pilots (HB-Pilots)".
///
/// The name begins with the parent's, whose words the letters open one by one; all of its words have capitals.
enum BranchName {
  /// Number of the window's word with which the name begins that ends with the last.
  static func find(for short: ShortForm, in words: [LongFormWindow.Word]) -> Int? {
    guard let stem = short.stem, let last = words.last, last.isCapitalised else { return nil }
    for index in words.indices.reversed() {
      let word = words[index]
      guard word.isCapitalised || word.isLink || word.isTied else { return nil }
      if opens(stem, words[index...]) { return index }
      if word.isSeparated { return nil }
    }
    return nil
  }

  /// Whether words open with the letters, and go on after them.
  private static func opens(_ stem: [UInt32], _ words: ArraySlice<LongFormWindow.Word>) -> Bool {
    words.count > stem.count && zip(stem, words).allSatisfy { $1.isCapitalised && !$1.isLink && $1.letters.first == $0 }
  }
}
