import Foundation
import Testing

@testable import Epitome

private func identify(_ text: String, hint: String? = nil) -> String {
  let bytes = Array(text.utf8)
  return LanguageModel.identify(bytes, 0..<bytes.count, hint: hint).language
}

@Suite struct LanguageModelTests {
  @Test(arguments: [
    ("en", "We still have no idea where the old bridge used to stand."),
    ("de", "Wir wissen noch immer nicht, wo die alte Brücke gestanden hat."),
    ("fr", "Nous ne savons toujours pas où se trouvait le vieux pont."),
    ("es", "Todavía no sabemos dónde estaba el puente viejo."),
    ("pt", "Ainda não sabemos onde ficava a ponte velha."),
    ("it", "Non sappiamo ancora dove si trovasse il vecchio ponte."),
    ("nl", "We weten nog steeds niet waar de oude brug heeft gestaan."),
    ("sv", "Vi vet fortfarande inte var den gamla bron har legat."),
    ("da", "Vi ved stadig ikke, hvor den gamle bro har ligget henne."),
    ("nb", "Vi vet fortsatt ikke hvor den gamle brua sto den gangen."),
    ("fi", "Emme vieläkään tiedä, missä vanha silta on ollut."),
    ("pl", "Wciąż nie wiemy, gdzie kiedyś stał stary most."),
    ("cs", "Pořád nevíme, kde kdysi stával ten starý most."),
    ("sk", "Stále nevieme, kde kedysi stával ten starý most."),
    ("sl", "Še vedno ne vemo, kje je nekoč stal stari most."),
    ("hr", "Još uvijek ne znamo gdje se nekada nalazio stari most."),
    ("ro", "Încă nu știm unde se afla odinioară podul cel vechi."),
    ("hu", "Még mindig nem tudjuk, hol állt valaha a régi híd."),
    ("tr", "Eski köprünün nerede olduğunu hâlâ bilmiyoruz."),
    ("id", "Kami masih belum tahu di mana jembatan lama itu berada."),
    ("vi", "Chúng tôi vẫn chưa biết cây cầu cũ nằm ở đâu."),
    ("ca", "Encara no sabem on era el pont vell que tothom recorda."),
    ("ru", "Мы до сих пор не знаем, где стоял старый мост."),
    ("uk", "Ми досі не знаємо, де стояв старий міст."),
    ("bg", "Все още не знаем къде се е намирал старият мост."),
    ("sr", "Још увек не знамо где се некада налазио стари мост."),
    ("mk", "Сè уште не знаеме каде се наоѓал стариот мост."),
    ("el", "Ακόμη δεν ξέρουμε πού βρισκόταν η παλιά γέφυρα."),
    ("ar", "ما زلنا لا نعرف أين كان الجسر القديم."),
    ("fa", "هنوز نمی‌دانیم پل قدیمی کجا بوده است."),
    ("he", "אנחנו עדיין לא יודעים איפה עמד הגשר הישן."),
    ("hi", "हमें अब भी नहीं पता कि पुराना पुल कहाँ था।"),
    ("th", "เรายังไม่รู้ว่าสะพานเก่าอยู่ที่ไหน"),
    ("ko", "우리는 아직도 옛 다리가 어디에 있었는지 모릅니다."),
    ("ja", "古い橋がどこにあったのか、まだ分かっていません。"),
    ("zh", "我们至今还不知道那座旧桥在哪里。"),
    ("zh", "我們至今還不知道那座舊橋在哪裡。"),
  ])
  func `knows the language of a sentence`(language: String, sentence: String) {
    #expect(identify(sentence) == language)
    #expect(identify(sentence.uppercased()) == language)
  }

  @Test(arguments: [
    "", "   ", "12 345,67", "— … !?", "😀 🎉", "\u{0}\u{1}", "https://www.example.org/path", "@someone #12",
  ])
  func `says nothing of text without words`(text: String) {
    #expect(identify(text) == "und")
    let bytes = Array(text.utf8)
    #expect(LanguageModel.scores(bytes, 0..<bytes.count).isEmpty)
  }

  @Test(arguments: ["Ok", "Tom", "USB", "iPhone 15 Pro"])
  func `says nothing of a word that many languages have`(text: String) {
    #expect(identify(text) == "und")
  }

  @Test func `gives probabilities that add up to one, best first`() {
    for text in ["a bridge", "мост", "Der alte 橋 und мост", "γέφυρα bridge"] {
      let bytes = Array(text.utf8)
      let scores = LanguageModel.scores(bytes, 0..<bytes.count)
      #expect(abs(scores.reduce(0) { $0 + exp($1.logProbability) } - 1) < 1e-9)
      #expect(scores.map(\.logProbability) == scores.map(\.logProbability).sorted(by: >))
      #expect(Set(scores.map(\.language)).count == scores.count)
    }
  }

  @Test func `gives each script of mixed text its share`() {
    let bytes = Array("ポッドキャストのおすすめ What comes next".utf8)
    let scores = LanguageModel.scores(bytes, 0..<bytes.count)
    let languages = Dictionary(uniqueKeysWithValues: scores.map { ($0.language, exp($0.logProbability)) })
    #expect((languages["ja"] ?? 0) > 0.3)
    #expect((languages["en"] ?? 0) > 0.3)
  }

  @Test func `takes kana for Japanese, a mere sprinkle of it not, and Han alone by its words`() {
    #expect(identify("利用規約について") == "ja")
    #expect(identify("機械学習入門") == "ja")
    #expect(identify("機器學習入門") == "zh")
    #expect(identify("机器学习入门") == "zh")
    #expect(identify("他最喜欢的日文假名就是那个の字，其他的他都不认识，也不想去学习") == "zh")
  }

  @Test func `follows a hint where there are only Han characters`() {
    #expect(identify("学校", hint: "zh") == "zh")
    #expect(identify("学校", hint: "ja") == "ja")
    #expect(identify("学校だ", hint: "zh") == "ja")
    #expect(identify("the school", hint: "ja") == "en")
  }

  @Test func `reads no letters outside of the range and survives broken UTF-8`() {
    let bytes = Array("Wir wissen es nicht. We do not know it.".utf8)
    #expect(LanguageModel.identify(bytes, 0..<20).language == "de")
    #expect(LanguageModel.identify(bytes, 20..<400).language == "en")
    #expect(LanguageModel.identify(bytes, 90..<400).language == "und")
    #expect(LanguageModel.identify([0xFF, 0xC3, 0xE3, 0x81, 0xF0], 0..<5).language == "und")
  }

  @Test func `takes a word of any length`() {
    let bytes = Array(String(repeating: "a", count: 100_000).utf8)
    #expect(LanguageModel.scores(bytes, 0..<bytes.count).isEmpty == false)
  }
}
