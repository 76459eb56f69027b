/// English stems as the reference scorer of ROUGE makes them: Porter (1980) with the later changes that its implementation has.
///
/// It departs from the paper where that implementation does: a few irregular words, "ies" and "ied" after one letter, "y" after
/// any consonant but the first letter, "alli", "fulli" and "logi" in the second step, and short words of a vowel and a consonant.
package enum PorterStemmer {
  /// The stem of a word in lower-case ASCII; words of other bytes come back as they are.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 2, word.allSatisfy({ $0 < 0x80 }) else { return word }
    if let stem = irregular[word] { return stem }
    var stemmer = Stem(bytes: word)
    stemmer.cutPlural()
    stemmer.cutPast()
    stemmer.changeY()
    stemmer.replace(Stem.second) { $0 > 0 }
    stemmer.replace(Stem.third) { $0 > 0 }
    stemmer.cutLong()
    stemmer.cutE()
    stemmer.cutL()
    return stemmer.bytes
  }

  private static let irregular: [[UInt8]: [UInt8]] = {
    var table: [[UInt8]: [UInt8]] = [:]
    for (stem, forms) in [
      ("sky", "sky skies"), ("die", "dying"), ("lie", "lying"), ("tie", "tying"), ("news", "news"),
      ("inning", "innings inning"), ("outing", "outings outing"), ("canning", "cannings canning"), ("howe", "howe"),
      ("proceed", "proceed"), ("exceed", "exceed"), ("succeed", "succeed"),
    ] {
      for form in forms.split(separator: " ") { table[Array(form.utf8)] = Array(stem.utf8) }
    }
    return table
  }()
}

/// A word that is being cut.
private struct Stem {
  var bytes: [UInt8]

  /// Endings with what takes their place, the first that fits counts.
  typealias Rules = [(ending: [UInt8], by: [UInt8])]

  private static func rules(_ text: String) -> Rules {
    text.split(separator: " ").map { rule in
      let parts = rule.split(separator: ">", omittingEmptySubsequences: false)
      return (Array(parts[0].utf8), Array(parts[1].utf8))
    }
  }

  static let second = rules(
    """
    ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ation>ate \
    ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble fulli>ful logi>log
    """)
  static let third = rules("icate>ic ative> alize>al iciti>ic ical>ic ful> ness>")
  private static let fourth = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti",
    "ous", "ive", "ize",
  ].map { Array($0.utf8) }

  private func ends(_ text: String) -> Bool { ends(Array(text.utf8)) }

  private func ends(_ ending: [UInt8]) -> Bool {
    bytes.count >= ending.count && bytes[(bytes.count - ending.count)...].elementsEqual(ending)
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch bytes[index] {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: false
    case 0x79: index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// How often a vowel is followed by a consonant in the first `count` letters.
  private func measure(_ count: Int) -> Int {
    var measure = 0
    var wasVowel = false
    for index in 0..<count {
      let isVowel = !isConsonant(index)
      if wasVowel, !isVowel { measure += 1 }
      wasVowel = isVowel
    }
    return measure
  }

  private func hasVowel(_ count: Int) -> Bool { (0..<count).contains { !isConsonant($0) } }

  /// Whether the word ends in a doubled consonant.
  private var isDoubled: Bool {
    bytes.count >= 2 && bytes[bytes.count - 1] == bytes[bytes.count - 2] && isConsonant(bytes.count - 1)
  }

  /// Whether the first `count` letters end in consonant, vowel, consonant other than w, x and y.
  private func endsShort(_ count: Int) -> Bool {
    if count == 2 { return !isConsonant(0) && isConsonant(1) }
    guard count >= 3 else { return false }
    return isConsonant(count - 3) && !isConsonant(count - 2) && isConsonant(count - 1)
      && ![0x77, 0x78, 0x79].contains(bytes[count - 1])
  }

  private mutating func set(_ ending: String, to replacement: String) {
    bytes.removeLast(ending.utf8.count)
    bytes.append(contentsOf: replacement.utf8)
  }

  mutating func cutPlural() {
    if ends("ies"), bytes.count == 4 {
      set("ies", to: "ie")
    } else if ends("sses") {
      set("sses", to: "ss")
    } else if ends("ies") {
      set("ies", to: "i")
    } else if ends("s"), !ends("ss") {
      set("s", to: "")
    }
  }

  mutating func cutPast() {
    if ends("ied") { return set("ied", to: bytes.count == 4 ? "ie" : "i") }
    if ends("eed") {
      if measure(bytes.count - 3) > 0 { set("eed", to: "ee") }
      return
    }
    guard let ending = ["ed", "ing"].first(where: { ends($0) }), hasVowel(bytes.count - ending.utf8.count) else {
      return
    }
    set(ending, to: "")
    if ["at", "bl", "iz"].contains(where: { ends($0) }) {
      set("", to: "e")
    } else if isDoubled {
      if let last = bytes.last, ![0x6C, 0x73, 0x7A].contains(last) { bytes.removeLast() }
    } else if measure(bytes.count) == 1, endsShort(bytes.count) {
      set("", to: "e")
    }
  }

  mutating func changeY() {
    if ends("y"), bytes.count > 2, isConsonant(bytes.count - 2) { set("y", to: "i") }
  }

  /// Replaces the first ending that fits, if what stands before it has such a measure.
  mutating func replace(_ rules: Rules, _ fits: (Int) -> Bool) {
    // What "alli" becomes may end in another ending of the list.
    if rules.count == Self.second.count, ends("alli"), fits(measure(bytes.count - 4)) {
      set("alli", to: "al")
      return replace(rules, fits)
    }
    guard let rule = rules.first(where: { ends($0.ending) }) else { return }
    // The letter before "ogi" counts as part of the stem.
    let cut = rule.ending.elementsEqual("logi".utf8) ? 3 : rule.ending.count
    guard fits(measure(bytes.count - cut)) else { return }
    bytes.removeLast(rule.ending.count)
    bytes.append(contentsOf: rule.by)
  }

  mutating func cutLong() {
    guard let ending = Self.fourth.first(where: { ends($0) }) else { return }
    let rest = bytes.count - ending.count
    guard measure(rest) > 1 else { return }
    if ending.elementsEqual("ion".utf8) {
      guard rest > 0, bytes[rest - 1] == 0x73 || bytes[rest - 1] == 0x74 else { return }
    }
    bytes.removeLast(ending.count)
  }

  mutating func cutE() {
    guard ends("e") else { return }
    let rest = bytes.count - 1
    let count = measure(rest)
    if count > 1 || count == 1 && !endsShort(rest) { bytes.removeLast() }
  }

  mutating func cutL() {
    if ends("ll"), measure(bytes.count - 1) > 1 { bytes.removeLast() }
  }
}
