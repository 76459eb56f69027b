import EpitomeCore

extension NameEvidence {
  /// Words of the longest name in a row.
  private static let longest = 3
  private static let conjunctions: WordSet = "and und et y e i en och og и"
  /// Before a place that opens a sentence, and no row: "In San Marino, Anna Brandt and Tom Weber".
  private static let prepositions: WordSet = "in at from near to à en dans em a nel na no im aus bei"

  /// Whether a name of several words is one of a row that ends with "and" and its like, of which another one has a given name: "Peter
  /// Wolska, Thabo Nkosi and Ilse Brandt".
  ///
  /// - Parameters:
  ///   - run: the words of the name.
  ///   - numbers: the words of its sentence.
  /// - Returns: whether it is.
  func standsAmongPersons(_ run: Range<Int>, _ numbers: Range<Int>) -> Bool {
    var (hasPerson, hasConjunction) = (false, false)
    var name = run
    while let next = nameAfter(name, numbers) {
      hasPerson = hasPerson || isGiven(next.name.lowerBound)
      hasConjunction = hasConjunction || next.isConjoined
      name = next.name
    }
    name = run
    while let before = nameBefore(name, numbers) {
      hasPerson = hasPerson || isGiven(before.name.lowerBound)
      hasConjunction = hasConjunction || before.isConjoined
      name = before.name
    }
    guard hasPerson, hasConjunction else { return false }
    let first = run.lowerBound - 1
    let isPlace =
      name == run && nameAfter(run, numbers)?.isConjoined == false && first >= numbers.lowerBound
      && Self.prepositions.contains(view.bytes, view.words.range(first))
    return !isPlace
  }

  private func isGiven(_ word: Int) -> Bool { view.classes(word).contains(.givenName) }

  private func nameAfter(_ name: Range<Int>, _ numbers: Range<Int>) -> (name: Range<Int>, isConjoined: Bool)? {
    var first = name.upperBound
    guard first < numbers.upperBound else { return nil }
    var isConjoined = false
    if isConjunction(first) {
      (isConjoined, first) = (true, first + 1)
    } else if !isComma(before: first) {
      return nil
    }
    var end = first
    while end < numbers.upperBound, end - first <= Self.longest, isNamePart(end),
      end == first || view.gap(before: end) == .space
    {
      end += 1
    }
    return 2...Self.longest ~= end - first ? (first..<end, isConjoined) : nil
  }

  private func nameBefore(_ name: Range<Int>, _ numbers: Range<Int>) -> (name: Range<Int>, isConjoined: Bool)? {
    var end = name.lowerBound
    guard end > numbers.lowerBound else { return nil }
    var isConjoined = false
    if isConjunction(end - 1) {
      (isConjoined, end) = (true, end - 1)
    } else if !isComma(before: end) {
      return nil
    }
    var start = end
    while start > numbers.lowerBound, end - start <= Self.longest, isNamePart(start - 1),
      start == end || view.gap(before: start) == .space
    {
      start -= 1
    }
    return 2...Self.longest ~= end - start ? (start..<end, isConjoined) : nil
  }

  /// Whether a word is "and", with perhaps a comma before it and nothing after it.
  private func isConjunction(_ word: Int) -> Bool {
    view.shapes[word].isLower && Self.conjunctions.contains(view.bytes, view.words.range(word))
  }

  private func isComma(before word: Int) -> Bool {
    view.bytes[Int(view.words.ends[word - 1])..<Int(view.words.starts[word])].elementsEqual(", ".utf8)
  }

  private func isNamePart(_ word: Int) -> Bool {
    view.shapes[word].isCapitalised
      && view.classes(word).isDisjoint(with: [.function, .organisation, .event, .monthOrDay])
  }
}
