/// How sentences of talk begin in a language: what may be cut off, and what only looks as if it leaned on the sentence before.
struct SentenceOpeners: Sendable {
  /// Connectives and stop-gaps without which a sentence says the same: "so", "um", "well".
  let loose: WordSet
  /// Words among the pronouns that mostly stand as an article or preposition: French "la", German "die".
  let standing: WordSet
  /// Phrases that only soften what they stand beside: "sort of".
  let softeners: WordSet
  /// Words that open a clause which needs another one beside it, after a comma: "if", "because", German "weil".
  let subordinators: WordSet
  /// Words that announce another one, so that no sentence ends with them: "the", "and", French "une".
  let announcers: WordSet

  init(
    loose: WordSet = "", standing: WordSet = "", softeners: WordSet = "", subordinators: WordSet = "",
    announcers: WordSet = ""
  ) {
    self.loose = loose
    self.standing = standing
    self.softeners = softeners
    self.subordinators = subordinators
    self.announcers = announcers
  }

  /// The openers of a language, by its BCP 47 tag; none for languages that have no list.
  static func forLanguage(_ tag: String) -> SentenceOpeners {
    byLanguage[LanguageTag.primary(tag)] ?? SentenceOpeners()
  }

  private static let byLanguage: [String: SentenceOpeners] = [
    "en": SentenceOpeners(
      loose: """
        and but so well okay ok now then also yeah yes yep um umm uh uhm oh ah hmm mm er erm anyway plus actually
        i_mean you_know alright all_right of_course indeed basically right sure and_then and_so but_then so_then
        and_also but_also moreover furthermore additionally hence therefore thus consequently
        """,
      softeners: "sort_of kind_of",
      subordinators: """
        if because although though unless whereas whether whoever whatever even_if even_though as_long_as so_that such_as
        especially_because especially_if to of than including is are was were turning moving
        """,
      announcers: """
        the a an and or but of my your our their its every because if than whose into um uh erm hmm yeah
        """),
    "fr": SentenceOpeners(
      loose: """
        et mais alors donc or bon bah ben euh heu hein eh_bien oui voilà enfin puis d'ailleurs en_fait effectivement
        du_coup écoutez d'accord ensuite et_puis et_donc mais_alors par_ailleurs en_plus de_plus en_outre ah oh
        """,
      standing: "le la les l' l leur leurs son sa ses en tous toutes certains certaines d'autres tel telle tels telles",
      subordinators: "si parce_que puisque bien_que quoique pour_que afin_que afin_de dont",
      announcers:
        "le la les un une des du de et ou mais mon ma mes ton ta tes son sa ses nos vos leurs que qu' dont si euh"
    ),
    "de": SentenceOpeners(
      loose: "und aber also ja naja gut okay ok äh ähm hm nun tja genau doch nein", standing: "der die das den dem",
      subordinators: "weil obwohl wenn falls damit dass daß sodass indem",
      announcers: "und oder aber eine einen einem einer zum zur im vom weil dass daß wenn äh"),
    "es": SentenceOpeners(
      loose: "y e pero entonces pues bueno eh este_eh sí claro ah oh además vale o_sea es_decir",
      standing: "el la los las lo",
      subordinators: "si porque aunque para_que",
      announcers: "el la los las un una unos unas de del y e o pero que si mi tu su"),
    "pt": SentenceOpeners(
      loose: "e mas então bom bem eh né sim claro ah oh além_disso ou_seja portanto", standing: "o a os as",
      subordinators: "se porque embora para_que",
      announcers: "o a os as um uma de do da dos das e ou mas que se"),
    "it": SentenceOpeners(
      loose: "e ed ma allora quindi beh eh ehm sì ecco insomma dunque ah oh inoltre poi", standing: "la li gli lo le",
      subordinators: "se perché benché affinché",
      announcers: "il lo la i gli le un uno una di del della e ed o ma che se"),
    "nl": SentenceOpeners(
      loose: "en maar dus nou ja eh uh uhm oké ok goed", standing: "het zijn",
      subordinators: "als omdat hoewel zodat indien",
      announcers: "de het een en of maar omdat als van"),
    "sv": SentenceOpeners(loose: "och men så ja jo eh öh okej", standing: "den det de"),
    "da": SentenceOpeners(loose: "og men så ja jo øh okay", standing: "den det de"),
    "nb": SentenceOpeners(loose: "og men så ja jo øh ok", standing: "den det de"),
    "no": SentenceOpeners(loose: "og men så ja jo øh ok", standing: "den det de"),
    "nn": SentenceOpeners(loose: "og men så ja jo øh ok", standing: "den det dei"),
    "pl": SentenceOpeners(loose: "i a ale więc no tak eee yyy"),
    "ru": SentenceOpeners(
      loose: "и а но ну да вот так значит э эм то_есть итак кстати поэтому",
      subordinators: "если чтобы хотя потому_что"),
    "zh": SentenceOpeners(
      loose: """
        那么 那麼 那 然后 然後 所以 但是 而且 其实 其實 对 對 嗯 就是 好 好的 因此 并且 並且 不过 不過 可是 同时 同時 另外 当然 當然
        是的 对的 對的 呃 啊 但 而 因而 于是 於是 此外 接着 接著 就是说 就是說 也就是说 也就是說 那就是 然后呢 然後呢 这个 這個 那个 那個
        """),
    "ja": SentenceOpeners(loose: "で でも だから まあ えー えーと えっと あの あのー その そして しかし ただ では じゃあ さて はい ええ また なので"),
  ]
}
