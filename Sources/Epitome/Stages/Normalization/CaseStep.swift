import EpitomeCore
import EpitomeICU

/// Folds case, word by word, so that the way back stays short.
enum CaseStep {
  /// The edits that fold a text: full case folding, or the language's own lower case where it differs.
  static func edits(_ bytes: [UInt8], language: String) -> [TextEdit] {
    let subtag = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    let hasDotlessI = subtag == "tr" || subtag == "az"
    var edits: [TextEdit] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] > 0x20 { end += 1 }
      if end > start {
        let folded =
          hasDotlessI
          ? CaseMapping.lowercase(bytes, range: start..<end, locale: subtag)
          : CaseMapping.fold(bytes, range: start..<end)
        if !folded.elementsEqual(bytes[start..<end]) { edits.append(TextEdit(TextSpan(start, end), folded)) }
      }
      start = end + 1
    }
    return edits
  }
}
