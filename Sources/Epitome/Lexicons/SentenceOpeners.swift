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
  /// Openings of one of several that were told of before: "the second reason".
  let members: WordSet

  init(
    loose: WordSet = "", standing: WordSet = "", softeners: WordSet = "", subordinators: WordSet = "",
    announcers: WordSet = "", members: WordSet = ""
  ) {
    self.loose = loose
    self.standing = standing
    self.softeners = softeners
    self.subordinators = subordinators
    self.announcers = announcers
    self.members = members
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
        """,
      members: """
        the_third_one the_fourth_one the_fifth_one the_last_one the_final_one the_second_thing the_third_thing
        the_fourth_thing the_second_reason the_third_reason the_fourth_reason the_second_point the_third_point
        the_fourth_point a_second_one a_third_one a_second_thing a_third_thing a_second_reason a_third_reason
        a_second_point a_third_point
        """),
    "fr": SentenceOpeners(
      loose: """
        et mais alors donc or bon bah ben euh heu hein eh_bien oui voilà enfin puis d'ailleurs en_fait effectivement
        du_coup écoutez d'accord ensuite et_puis et_donc mais_alors par_ailleurs en_plus de_plus en_outre ah oh
        """,
      standing: "le la les l' l leur leurs son sa ses en tous toutes certains certaines d'autres tel telle tels telles",
      subordinators: "si parce_que puisque bien_que quoique pour_que afin_que afin_de dont",
      announcers:
        "le la les un une des du de et ou mais mon ma mes ton ta tes son sa ses nos vos leurs que qu' dont si euh",
      members: """
        la_deuxième_chose la_seconde_chose la_troisième_chose l'autre_chose la_deuxième_raison la_seconde_raison
        la_troisième_raison l'autre_raison le_deuxième_point le_second_point le_troisième_point l'autre_point
        une_deuxième_chose une_troisième_chose une_deuxième_raison une_troisième_raison un_deuxième_point
        un_troisième_point le_deuxième_élément le_troisième_élément
        """),
    "de": SentenceOpeners(
      loose: "und aber also ja naja gut okay ok äh ähm hm nun tja genau doch nein", standing: "der die das den dem",
      subordinators: "weil obwohl wenn falls damit dass daß sodass indem",
      announcers: "und oder aber eine einen einem einer zum zur im vom weil dass daß wenn äh",
      members: """
        der_zweite_punkt der_dritte_punkt der_andere_punkt der_zweite_grund der_dritte_grund der_andere_grund
        die_zweite_sache die_dritte_sache die_andere_sache das_zweite_ist das_dritte_ist das_andere_ist ein_zweiter_punkt
        ein_dritter_punkt ein_zweiter_grund ein_dritter_grund ein_weiterer_punkt ein_weiterer_grund
        """),
    "es": SentenceOpeners(
      loose: "y e pero entonces pues bueno eh este_eh sí claro ah oh además vale o_sea es_decir",
      standing: "el la los las lo",
      subordinators: "si porque aunque para_que",
      announcers: "el la los las un una unos unas de del y e o pero que si mi tu su",
      members: """
        el_segundo_punto el_tercer_punto el_otro_punto la_segunda_cosa la_tercera_cosa la_otra_cosa la_segunda_razón
        la_tercera_razón la_otra_razón un_segundo_punto un_tercer_punto una_segunda_razón una_tercera_razón lo_segundo_es
        lo_tercero_es lo_otro_es
        """),
    "pt": SentenceOpeners(
      loose: "e mas então bom bem eh né sim claro ah oh além_disso ou_seja portanto", standing: "o a os as",
      subordinators: "se porque embora para_que",
      announcers: "o a os as um uma de do da dos das e ou mas que se",
      members: """
        o_segundo_ponto o_terceiro_ponto o_outro_ponto a_segunda_coisa a_terceira_coisa a_outra_coisa a_segunda_razão
        a_terceira_razão a_outra_razão um_segundo_ponto um_terceiro_ponto uma_segunda_razão uma_terceira_razão
        """),
    "it": SentenceOpeners(
      loose: "e ed ma allora quindi beh eh ehm sì ecco insomma dunque ah oh inoltre poi", standing: "la li gli lo le",
      subordinators: "se perché benché affinché",
      announcers: "il lo la i gli le un uno una di del della e ed o ma che se",
      members: """
        il_secondo_punto il_terzo_punto l'altro_punto la_seconda_cosa la_terza_cosa l'altra_cosa la_seconda_ragione
        la_terza_ragione l'altra_ragione un_secondo_punto un_terzo_punto una_seconda_ragione una_terza_ragione
        """),
    "nl": SentenceOpeners(
      loose: "en maar dus nou ja eh uh uhm oké ok goed", standing: "het zijn",
      subordinators: "als omdat hoewel zodat indien",
      announcers: "de het een en of maar omdat als van",
      members: """
        het_tweede_punt het_derde_punt het_andere_punt de_tweede_reden de_derde_reden de_andere_reden een_tweede_punt
        een_derde_punt een_tweede_reden een_derde_reden
        """),
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
