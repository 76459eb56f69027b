import EpitomeCore

extension Document {
  /// The language that the record or the user said the document has, as a BCP 47 tag, or nil.
  var givenLanguage: String? {
    guard case .string(let language)? = meta["language"], !language.isEmpty else { return nil }
    return language
  }

  /// The document's language: the one given, else that of the largest share of text outside marks, else `und`.
  func language() throws -> String {
    if let givenLanguage { return givenLanguage }
    let marks = try list(.marks).filter { $0.kind != .sponsor }
    var shares: [String: Int] = [:]
    var next = 0
    for run in try list(.languages) where run.language != "und" {
      guard let span = run.span.intersection(TextSpan(0, bytes.count)) else { continue }
      var count = span.count
      while next < marks.count, marks[next].span.end <= span.start { next += 1 }
      var index = next
      while index < marks.count, marks[index].span.start < span.end {
        count -= marks[index].span.intersection(span)?.count ?? 0
        index += 1
      }
      shares[run.language, default: 0] += count
    }
    return shares.filter { $0.value > 0 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "und"
  }

  /// What the stages know of the document's language.
  func lexicon() throws -> Lexicon { Lexicon.forLanguage(try language()) }
}
