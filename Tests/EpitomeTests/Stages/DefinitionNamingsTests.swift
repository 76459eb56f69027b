import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

/// The forms in which somebody gives a thing its name, and the languages beside the ten that define.
@Suite struct DefinitionNamingsTests {
  @Test(
    arguments: [
      ("en", "We define an ⟦error budget⟧ as ⟦the amount of failure that a service may have in a quarter⟧."),
      ("en", "⟦Propolis⟧, which we define as ⟦resin that bees collect from buds⟧, seals the cracks."),
      ("en", "They picked ⟦a method that breaks things on purpose⟧, known as ⟦chaos engineering⟧."),
      ("en", "They picked ⟦a method that breaks things on purpose⟧ called ⟦chaos engineering⟧."),
      ("en", "⟦When the budget is gone, all releases stop for a month⟧. This is what we call a ⟦release freeze⟧."),
      ("de", "Wir definieren ⟦Wiedervernässung⟧ als ⟦das Anheben des Wasserstands in einem Moor⟧."),
      ("de", "⟦Sobald die Gräben zu sind, steigt der Wasserspiegel an⟧. Das nennt man ⟦Wiedervernässung⟧."),
      ("fr", "Nous définissons la ⟦sobriété⟧ comme ⟦la baisse voulue de la consommation⟧."),
      ("es", "Definimos la ⟦huella hídrica⟧ como ⟦el volumen de agua que pide un bien⟧."),
      ("it", "Definiamo l'⟦idratazione⟧ come ⟦il rapporto tra acqua e farina⟧."),
      ("pt", "Definimos ⟦apiário⟧ como ⟦um conjunto de colmeias no mesmo lugar⟧."),
      ("nl", "Een ⟦warmtenet⟧ is ⟦een netwerk van leidingen waarmee huizen warm blijven⟧."),
      ("nl", "De ⟦warmtepomp⟧, dat wil zeggen ⟦een apparaat dat warmte uit de lucht haalt⟧, is duur."),
      ("nl", "Onder ⟦aquathermie⟧ verstaan we ⟦het gebruik van warmte uit oppervlaktewater⟧."),
      ("sv", "En ⟦värmepump⟧ är ⟦en apparat som hämtar värme ur luften⟧."),
      ("sv", "⟦Spetslast⟧, det vill säga ⟦en last som bara uppstår på vintern⟧, kostar mest."),
      ("sv", "Med ⟦effektbrist⟧ menas ⟦att elen inte räcker till för alla⟧."),
      ("da", "En ⟦varmepumpe⟧ er ⟦en maskine, der henter varme ud af luften⟧."),
      ("nb", "En ⟦varmepumpe⟧ er ⟦en maskin som henter varme fra luften⟧."),
      ("pl", "⟦Rójka⟧, czyli ⟦podział rodziny pszczelej⟧, zdarza się w maju."),
      ("pl", "⟦Pasieka⟧ to ⟦zbiór uli w jednym miejscu⟧. Każda pasieka ma numer."),
      ("pl", "Przez ⟦warrozę⟧ rozumiemy ⟦chorobę pszczół wywołaną przez roztocza⟧."),
      ("cs", "⟦Propolis⟧ je ⟦látka, kterou včely sbírají z pupenů⟧. Propolis voní."),
      ("ja", "⟦LLM⟧とは、⟦大量の文章から学習した言語モデルのことです⟧。"),
      ("zh", "⟦向量数据库⟧是用来⟦保存和查找向量的数据库⟧。"),
      ("ko", "⟦검색 증강 생성⟧(RAG)이란 ⟦외부 문서를 모델에 주는 방법을 말합니다⟧."),
    ] as [(String, MarkedText)])
  func `finds where a thing is given its name`(language: String, marked: MarkedText) throws {
    try FindDefinitionsTests.expect(marked, language)
  }

  @Test(arguments: [
    ("en", "I define success as having fun every day."),
    ("en", "They stop all day. This is what we call a freeze."),
    ("en", "He wrote a novel about a quarry by the sea, called Stone."),
    ("en", "We met a teacher of many trades, known as a handyman."),
    ("en", "He is a person who keeps this blog called kitchen hacks."),
    ("en", "It was a kind of search that began with the use of a model called word shaker."),
    ("nl", "Het project is een samenwerking tussen twee gemeenten. Het project loopt."),
    ("nl", "Mijn vader is een boer die van water houdt."),
    ("nl", "Dit is een kans die we niet mogen missen."),
    ("sv", "Resan är en upplevelse som man minns. Resan är lång."),
    ("sv", "Min bror är en man som gillar skogen."),
    ("da", "Turen er en oplevelse, som man husker. Turen er lang."),
    ("pl", "Problem to brak owiec na hali. Problem rośnie."),
    ("pl", "Jutro, czyli we wtorek, idziemy w góry."),
    ("pl", "Jak chcesz, to zbiór ziół leży na stole."),
    ("cs", "Problém je nedostatek ovcí na horách. Problém roste."),
  ])
  func `takes no tale for a definition`(language: String, text: String) throws {
    #expect(try FindDefinitionsTests.definitions(text, language) == [])
  }
}
