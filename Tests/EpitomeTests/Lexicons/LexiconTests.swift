import Foundation
import Testing

@testable import Epitome

/// A list of a lexicon with its name, for messages.
private struct NamedList: Sendable {
  let language: String
  let name: String
  let set: WordSet
}

private let allLists: [NamedList] = (Lexicon.languages + ["und"]).flatMap { language in
  Mirror(reflecting: Lexicon.forLanguage(language)).children.compactMap { child in
    guard let name = child.label, let set = child.value as? WordSet else { return nil }
    return NamedList(language: language, name: name, set: set)
  }
}

@Suite struct LexiconTests {
  @Test func `every entry is in lower case and NFC`() {
    for list in allLists {
      for word in list.set.words {
        #expect(word == word.lowercased(), "\(list.language).\(list.name)")
        #expect(
          Array(word.utf8) == Array(word.precomposedStringWithCanonicalMapping.utf8),
          "\(list.language).\(list.name): \(word)")
      }
    }
  }

  @Test func `no list has an entry twice`() {
    for list in allLists {
      var seen: Set<String> = []
      let repeated = list.set.words.filter { !seen.insert($0).inserted }
      #expect(repeated == [], "\(list.language).\(list.name)")
    }
  }

  @Test func `every entry is found, and found as the longest match of itself`() {
    for list in allLists {
      for word in list.set.words {
        let bytes = Array(word.utf8)
        #expect(list.set.contains(word), "\(list.language).\(list.name): \(word)")
        #expect(
          list.set.matchLength(bytes, at: 0, limit: bytes.count) == bytes.count,
          "\(list.language).\(list.name): \(word)")
      }
    }
  }

  @Test func `no list has a word that is none`() {
    for list in allLists {
      #expect(!list.set.contains("xqzwv"), "\(list.language).\(list.name)")
      #expect(!list.set.contains(""), "\(list.language).\(list.name)")
    }
  }

  @Test func `an abbreviation either may end a sentence or may not`() {
    for language in Lexicon.languages + ["und"] {
      let lexicon = Lexicon.forLanguage(language)
      let both = lexicon.abbreviations.words.filter { lexicon.abbreviationsAtEnd.contains($0) }
      #expect(both == [], "\(language)")
    }
  }

  @Test func `sponsor phrases are housekeeping`() {
    for language in Lexicon.languages {
      let lexicon = Lexicon.forLanguage(language)
      let outside = lexicon.sponsorPhrases.words.filter { !lexicon.housekeeping.contains($0) }
      #expect(outside == [], "\(language)")
    }
  }

  @Test(arguments: ["ar", "de", "en", "es", "fr", "ja", "ko", "pt", "ru", "zh"])
  func `the main languages have every list that they need`(language: String) {
    let lexicon = Lexicon.forLanguage(language)
    #expect(lexicon.language == language)
    #expect(lexicon.functionWords.count >= 180)
    #expect(lexicon.commonVerbs.count >= 150)
    #expect(lexicon.givenNames.count >= 100)
    #expect(lexicon.writesSpaces == !["ja", "zh"].contains(language))
    let needed: [WordSet] = [
      lexicon.fillers, lexicon.backchannels, lexicon.orphanOpeners, lexicon.danglingPronouns, lexicon.cueWords,
      lexicon.housekeeping, lexicon.furniture, lexicon.personTitles, lexicon.organisationWords, lexicon.eventWords,
      lexicon.workWords, lexicon.verbsAfterPerson, lexicon.copulas, lexicon.meansPhrases, lexicon.thatIsPhrases,
      lexicon.standsForPhrases, lexicon.calledPhrases, lexicon.monthsAndDays, lexicon.sentenceStarters,
    ]
    for set in needed { #expect(set.count >= 5) }
  }

  @Test func `a tag stands for its language, an unknown one for the neutral lists`() {
    #expect(Lexicon.forLanguage("pt-BR").language == "pt")
    #expect(Lexicon.forLanguage("DE_at").language == "de")
    #expect(Lexicon.forLanguage("nn").language == "no")
    #expect(Lexicon.forLanguage("xx").language == "und")
    #expect(Lexicon.forLanguage("").language == "und")
    #expect(Lexicon.forLanguage("xx").abbreviations.contains("Dr"))
    #expect(Lexicon.languages == Lexicon.languages.sorted())
    #expect(Lexicon.languages.allSatisfy { Lexicon.forLanguage($0).language != "und" })
  }

  @Test func `abbreviations that no sentence ends with are not words that one does`() {
    #expect(Lexicon.forLanguage("en").abbreviations.contains("Prof"))
    #expect(Lexicon.forLanguage("en").abbreviationsBeforeNumber.contains("no"))
    #expect(Lexicon.forLanguage("en").abbreviationsAtEnd.contains("p.m"))
    #expect(Lexicon.forLanguage("de").abbreviations.contains("z.B"))
    #expect(Lexicon.forLanguage("ru").abbreviationsAtEnd.contains("г"))
    for word in ["no", "in", "am", "sat", "may", "art", "sun"] {
      #expect(!Lexicon.forLanguage("en").abbreviations.contains(word))
    }
    for word in ["mag", "art", "an", "am", "gut"] {
      #expect(!Lexicon.forLanguage("de").abbreviations.contains(word))
    }
  }

  @Test func `phrases are matched in running text`() {
    let english = Lexicon.forLanguage("en")
    let text = Array("This episode is brought to you by a sponsor. Use promo code TALK.".utf8)
    let spans = english.sponsorPhrases.matches(in: text, 0..<text.count)
    let found = spans.map { String(decoding: text[$0], as: UTF8.self) }
    #expect(found == ["This episode is brought to you", "sponsor", "Use promo code"])
    let japanese = Array("カバーアート 無料で聴く カスタマーレビュー".utf8)
    #expect(Lexicon.forLanguage("ja").furniture.matches(in: japanese, 0..<japanese.count).count == 3)
  }

  @Test func `a language has its lists in one place`() {
    #expect(Set(Lexicon.languages).isDisjoint(with: Lexicon.brief.keys))
  }

  @Test func `a language of which only sentence breaks are known has the neutral lists beside its own`() {
    let greek = Lexicon.forLanguage("el-GR")
    #expect(greek.language == "el")
    #expect(greek.abbreviations.contains("π.χ") && greek.abbreviations.contains("dr"))
    #expect(greek.sentenceStarters.contains("αλλά"))
    #expect(greek.soundLabels.contains("applause"))
    #expect(!Lexicon.forLanguage("und").abbreviations.contains("π.χ"))
  }
}
