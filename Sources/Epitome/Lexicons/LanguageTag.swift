/// BCP 47 language tags, as far as the tables need them.
enum LanguageTag {
  /// The primary language subtag in lower case: "pt" of "pt-BR" or "PT_br".
  static func primary(_ tag: String) -> String {
    let subtag = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    return String(decoding: subtag.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
