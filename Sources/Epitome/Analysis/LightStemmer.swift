import EpitomeCore
import Synchronization

/// Cuts inflection off words, so that "sections" and "section" count as one: a light stemmer in the manner of Savoy (2006).
///
/// It works on words in folded form and only ever shortens them: the stem is a prefix. It is not meant to be shown.
struct LightStemmer: Sendable {
  private struct Suffix: Sendable {
    var bytes: [UInt8]
    /// Scalars that must stay before it.
    var rest: Int
  }

  /// Longest first, by last byte.
  private var suffixes: [[Suffix]]

  /// The stemmer of a language, by its BCP 47 tag; one that shortens nothing for languages that it does not know.
  static func forLanguage(_ tag: String) -> LightStemmer {
    let subtag = LanguageTag.primary(tag)
    let language = lists[subtag] == nil ? "" : subtag
    return made.withLock { made in
      if let known = made[language] { return known }
      let stemmer = LightStemmer(language: language)
      made[language] = stemmer
      return stemmer
    }
  }

  private static let made = Mutex<[String: LightStemmer]>([:])

  private init(language: String) {
    suffixes = [[Suffix]](repeating: [], count: 256)
    for (rest, list) in Self.lists[language] ?? [] {
      for suffix in list.split(separator: " ") {
        let bytes = Array(suffix.utf8)
        if let last = bytes.last { suffixes[Int(last)].append(Suffix(bytes: bytes, rest: rest)) }
      }
    }
    for index in suffixes.indices { suffixes[index].sort { $0.bytes.count > $1.bytes.count } }
  }

  /// The end of the stem of the word that stands at `range`.
  func stemEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    // A second suffix must leave more, lest "maisons" become "mai".
    for extra in [0, 2] {
      guard let cut = cut(bytes, range.lowerBound..<end, extra) else { break }
      end = cut
    }
    return end
  }

  private func cut(_ bytes: [UInt8], _ range: Range<Int>, _ extra: Int) -> Int? {
    guard let last = range.last else { return nil }
    for suffix in suffixes[Int(bytes[last])] {
      let end = range.upperBound - suffix.bytes.count
      guard end > range.lowerBound, matches(bytes, end, suffix.bytes) else { continue }
      if hasScalars(bytes, range.lowerBound..<end, suffix.rest + extra) { return end }
    }
    return nil
  }

  private func matches(_ bytes: [UInt8], _ start: Int, _ suffix: [UInt8]) -> Bool {
    for index in suffix.indices where bytes[start + index] != suffix[index] { return false }
    return true
  }

  private func hasScalars(_ bytes: [UInt8], _ range: Range<Int>, _ count: Int) -> Bool {
    var found = 0
    for index in range where bytes[index] & 0xC0 != 0x80 {
      found += 1
      if found >= count { return true }
    }
    return false
  }

  /// Suffixes by language, with the scalars that must stay before them.
  private static let lists: [String: [(Int, String)]] = [
    "en": [
      (3, "s es ies y ied ed ing ings ly er ers 's ’s"), (4, "ation ations ment ments ness ional ity ities ive al e"),
    ],
    "de": [
      (3, "e en er es em n s ern st est"), (4, "ung ungen heit heiten keit keiten lich liche lichen isch ische ischen"),
    ],
    "fr": [
      (3, "s x e es ée ées é és er"), (5, "ent ons ez ait aient"),
      (4, "ment ments ation ations ité ités eur eurs euse euses ique iques al aux"),
    ],
    "es": [(3, "s es o a os as e ar er ir ado ada ados adas ando iendo"), (4, "mente ción ciones idad idades")],
    "pt": [(3, "s es o a os as e ar er ir ado ada ados adas ando endo"), (4, "mente ção ções idade idades")],
    "it": [(3, "o a i e are ere ire ato ata ati ate ando endo"), (4, "mente zione zioni ità")],
    "nl": [(3, "e en s er ers t d"), (4, "heid heden ing ingen lijk lijke")],
    "sv": [(3, "a ar er or en et na arna erna orna s e t n"), (4, "het heten ning ningen lig liga ligt")],
    "da": [(3, "e er en et ene erne s t r n"), (4, "hed heden ning ningen lig lige ligt")],
    "nb": [(3, "e er en et ene a s t r n"), (4, "het heten ning ningen lig lige")],
    "ru": [
      (
        3,
        "а я о е ы и у ю й ь ой ей ом ем ам ям ах ях ов ев ами ями ою ею ые ие ый ий ая яя ое ее ого его ому ему ым им ых их ую юю ть ться л ла ло ли лся лась лось лись ет ют ит ят ешь ишь"
      ), (4, "ость ости ение ения ениях ений ация ации аций"),
    ],
    "uk": [(3, "а я о е и і у ю й ь ї ой ей ою ею ом ем ам ям ах ях ів їв ами ями ий ій ого ому им их ти")],
    "ar": [(2, "ة ه ها هم هن ون ين ان ات وا ي نا كم ية")],
    "ko": [(1, "은 는 이 가 을 를 의 에 에서 에게 으로 로 와 과 도 만 까지 부터 이다 입니다 하다 한다 했다 합니다 들")],
  ]
}
