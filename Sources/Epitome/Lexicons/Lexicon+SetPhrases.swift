extension Lexicon {
  /// The set phrases of a language, by its BCP 47 primary subtag: they hold nouns and say nothing of what a text is about.
  ///
  /// Those that the other lists of the language have already are not among them.
  static func setPhrases(_ language: String) -> WordSet { setPhrasesByLanguage[language]?() ?? "" }

  private static let setPhrasesByLanguage: [String: @Sendable () -> WordSet] = [
    "en": {
      """
      at_the_end_of_the_day as_a_matter_of_fact for_the_most_part in_the_long_run in_the_first_place by_the_way
      on_the_one_hand on_the_other_hand to_some_extent to_a_certain_extent in_the_meantime from_time_to_time
      for_the_time_being at_the_same_time in_the_end in_any_case in_this_case in_that_case in_general in_particular
      at_this_point at_that_point at_some_point point_of_view as_a_result as_a_whole in_other_words in_terms_of
      when_it_comes_to a_lot_of a_couple_of a_bunch_of bottom_line rule_of_thumb long_story_short
      """
    },
    "de": {
      """
      im_grunde im_grunde_genommen in_der_tat am_ende_des_tages auf_den_ersten_blick unter_umständen im_endeffekt
      im_wesentlichen im_allgemeinen im_prinzip in_erster_linie in_gewisser_weise in_gewissem_sinne unterm_strich
      ehrlich_gesagt genau_genommen streng_genommen im_moment zur_zeit in_letzter_zeit im_laufe_der_zeit mit_der_zeit
      von_zeit_zu_zeit auf_einmal zum_schluss zum_ersten_mal zum_teil auf_dauer auf_der_einen_seite in_der_regel
      im_nachhinein im_voraus bis_zu_einem_gewissen_grad meiner_meinung_nach aus_meiner_sicht im_hinblick_auf
      in_bezug_auf auf_jeden_fall auf_keinen_fall in_diesem_fall im_zweifel im_zweifelsfall im_vergleich_dazu
      im_gegensatz_dazu unter_anderem im_übrigen vor_allem_dingen allen_ernstes eine_art_von
      """
    },
    "fr": {
      """
      au_bout_du_compte en_fin_de_compte en_tout_cas de_toute_façon de_toutes_façons d'une_part d'une_façon_générale
      de_manière_générale d'une_manière_générale à_vrai_dire pour_ainsi_dire en_règle_générale la_plupart_du_temps
      de_temps_en_temps dans_un_premier_temps dans_un_second_temps dans_l'ensemble dans_le_fond en_réalité
      en_quelque_sorte à_la_limite au_final en_principe en_général en_particulier par_rapport_à en_termes_de
      dans_la_mesure_où dans_le_cadre_de du_point_de_vue point_de_vue à_première_vue en_ce_moment pour_le_moment
      pour_l'instant au_fur_et_à_mesure à_long_terme à_court_terme à_partir_de tout_à_l'heure tout_de_suite
      en_même_temps il_y_a au_niveau_de grosso_modo
      """
    },
    "es": {
      """
      al_fin_y_al_cabo de_todas_formas de_todas_maneras de_todos_modos en_todo_caso en_cualquier_caso al_final_del_día
      en_primer_lugar por_un_lado por_una_parte en_general en_particular en_principio en_el_fondo hoy_en_día
      de_vez_en_cuando la_mayor_parte_del_tiempo a_lo_largo_de desde_el_punto_de_vista punto_de_vista a_primera_vista
      a_largo_plazo a_corto_plazo en_este_momento por_el_momento de_momento a_decir_verdad en_resumidas_cuentas
      en_definitiva a_grandes_rasgos hasta_cierto_punto a_partir_de en_términos_de en_cuanto_a con_respecto_a
      respecto_a a_través_de por_lo_menos a_fin_de_cuentas dicho_esto sobre_todo
      """
    },
    "it": {
      """
      tutto_sommato in_fin_dei_conti alla_fine_dei_conti in_ogni_caso in_qualche_modo per_così_dire a_dire_il_vero
      in_realtà in_linea_di_massima in_linea_generale in_generale in_particolare da_un_lato dall'altro_lato
      da_una_parte dal_punto_di_vista punto_di_vista a_prima_vista al_giorno_d'oggi di_tanto_in_tanto
      la_maggior_parte_delle_volte a_lungo_termine a_breve_termine in_questo_momento per_il_momento al_momento
      per_quanto_riguarda in_termini_di nel_corso_del_tempo con_il_tempo in_ultima_analisi in_poche_parole
      a_partire_da per_lo_meno prima_di_tutto in_fondo grosso_modo
      """
    },
    "pt": {
      """
      no_fundo no_fim_de_contas no_final_das_contas de_qualquer_forma de_qualquer_maneira de_qualquer_modo
      em_todo_o_caso em_todo_caso em_qualquer_caso em_primeiro_lugar por_um_lado em_geral em_particular em_princípio
      hoje_em_dia de_vez_em_quando na_maior_parte_das_vezes ao_longo_do_tempo do_ponto_de_vista ponto_de_vista
      à_primeira_vista a_longo_prazo a_curto_prazo neste_momento nesse_momento por_enquanto de_momento de_repente
      em_termos_de em_relação_a com_o_tempo a_partir_de pelo_menos até_certo_ponto digamos_que em_última_análise
      na_prática em_resumo antes_de_mais_nada
      """
    },
    "ru": {
      """
      на_самом_деле в_самом_деле таким_образом скорее_всего в_первую_очередь во_вторую_очередь в_свою_очередь
      по_крайней_мере в_конце_концов в_конечном_счете в_конечном_итоге до_сих_пор с_тех_пор с_точки_зрения точки_зрения
      точка_зрения точку_зрения имеет_смысл нет_смысла во_всяком_случае в_любом_случае в_таком_случае в_этом_случае
      в_данном_случае в_крайнем_случае на_всякий_случай на_первый_взгляд на_мой_взгляд в_последнее_время в_то_время
      в_наше_время в_настоящее_время со_временем время_от_времени все_время в_течение в_общем-то в_общем
      в_общем_и_целом в_принципе в_основном как_правило так_или_иначе тем_более в_том_числе в_том_смысле
      в_каком-то_смысле в_некотором_смысле в_какой-то_мере в_какой-то_степени в_значительной_степени
      в_определенной_степени в_полной_мере по_сути по_сути_дела по_большому_счету по_идее по_факту по_поводу
      по_отношению_к за_счет за_исключением в_случае_если в_связи_с в_рамках в_качестве с_помощью при_помощи на_основе
      в_зависимости_от с_одной_стороны со_стороны с_другой_стороны дело_в_том с_учетом само_собой само_собой_разумеется
      ничего_страшного в_два_счета к_сожалению к_счастью на_данный_момент на_сегодняшний_день в_этот_момент
      в_какой-то_момент первое_время в_целом в_частности шаг_за_шагом раз_в_год друг_друга друг_с_другом
      прошу_прощения одним_словом в_двух_словах мягко_говоря грубо_говоря собственно_говоря строго_говоря
      между_прочим тем_самым ни_в_коем_случае ни_в_чем
      """
    },
    "zh": {
      """
      总的来说 總的來說 说实话 說實話 老实说 老實說 坦白说 坦白說 一般来说 一般來說 一般而言 具体来说 具體來說
      具体而言 具體而言 相对来说 相對來說 从某种意义上 從某種意義上 从某种程度上 在一定程度上 在很大程度上
      简单来说 簡單來說 简单地说 簡單地說 归根结底 歸根結底 总而言之 總而言之 也就是说 举个例子 舉個例子
      比方说 比方說 与此同时 不管怎么说 不管怎麼說 无论如何 無論如何 到目前为止 到目前為止 目前为止 目前為止
      换句话说 換句話說 严格来说 嚴格來說 从长远来看 從長遠來看
      """
    },
    "ja": {
      """
      実際のところ 正直に言うと 正直なところ 結論から言うと 結論から言えば 基本的には 一般的には 要するに
      簡単に言うと 簡単に言えば ある意味 ある意味で 場合によっては 言い換えると 言い換えれば どちらかというと
      最終的には 結局のところ 具体的には 今のところ その意味では 大まかに言うと
      """
    },
    "ko": {
      """
      사실은 솔직히_말해서 솔직히_말하면 다시_말해 다시_말하면 예를_들어 예를_들면 어떻게_보면 어떤_의미에서
      결론적으로_말하면 기본적으로_보면 간단히_말해 간단히_말하면 한마디로_말하면 지금까지는 어느_정도는
      """
    },
    "nl": {
      """
      op_dit_moment op_het_moment aan_de_ene_kant aan_de_andere_kant in_principe in_de_praktijk in_het_algemeen
      over_het_algemeen in_ieder_geval in_elk_geval in_eerste_instantie op_een_gegeven_moment
      op_termijn van_tijd_tot_tijd af_en_toe in_zekere_zin in_feite in_wezen met_andere_woorden met_name
      onder_andere op_die_manier op_deze_manier eerlijk_gezegd aan_het_eind_van_de_dag in_de_loop_van
      ten_opzichte_van op_basis_van door_middel_van in_verband_met met_betrekking_tot op_het_gebied_van
      op_zich tot_nu_toe tot_op_heden als_het_ware bij_wijze_van_spreken in_dat_geval in_dit_geval
      """
    },
    "sv": {
      """
      i_alla_fall i_varje_fall på_så_sätt på_det_sättet på_något_sätt å_ena_sidan å_andra_sidan till_exempel
      i_princip i_praktiken i_allmänhet i_synnerhet i_första_hand i_grund_och_botten för_det_mesta för_tillfället
      i_dagsläget i_dag så_småningom med_tiden då_och_då från_tid_till_annan i_viss_mån till_viss_del
      i_det_här_fallet i_så_fall när_det_gäller med_hjälp_av på_grund_av i_samband_med i_förhållande_till
      i_slutändan när_allt_kommer_omkring ärligt_talat med_andra_ord bland_annat i_stort_sett
      """
    },
    "da": {
      """
      i_hvert_fald i_alle_fald på_den_måde på_en_måde på_den_ene_side på_den_anden_side for_eksempel i_princippet
      i_praksis i_almindelighed i_særdeleshed i_første_omgang i_bund_og_grund for_det_meste i_øjeblikket i_dag
      med_tiden fra_tid_til_anden i_et_vist_omfang i_så_fald i_dette_tilfælde ved_hjælp_af på_grund_af
      i_forbindelse_med i_forhold_til når_alt_kommer_til_alt ærligt_talt med_andre_ord blandt_andet i_det_hele_taget
      """
    },
    "nb": { norwegianSetPhrases }, "nn": { norwegianSetPhrases }, "no": { norwegianSetPhrases },
    "pl": {
      """
      tak_naprawdę w_każdym_razie przede_wszystkim z_jednej_strony z_drugiej_strony na_przykład w_tym_momencie
      w_tej_chwili w_zasadzie w_ogóle w_szczególności w_gruncie_rzeczy w_pewnym_stopniu w_pewnym_sensie
      w_dużej_mierze w_końcu na_końcu na_początku od_czasu_do_czasu z_czasem na_razie do_tej_pory w_takim_razie
      w_tym_przypadku z_punktu_widzenia punkt_widzenia punktu_widzenia na_pierwszy_rzut_oka w_ten_sposób
      w_związku_z ze_względu_na w_stosunku_do za_pomocą w_ciągu w_trakcie na_podstawie w_ramach szczerze_mówiąc
      prawdę_mówiąc ogólnie_rzecz_biorąc krótko_mówiąc innymi_słowy mimo_wszystko koniec_końców
      """
    },
    "cs": {
      """
      v_každém_případě v_žádném_případě v_tomto_případě na_druhou_stranu na_jednu_stranu na_jedné_straně
      na_druhé_straně v_podstatě ve_skutečnosti v_tuto_chvíli v_současné_době čas_od_času na_první_pohled
      z_hlediska úhel_pohledu v_první_řadě v_neposlední_řadě na_konci_dne do_jisté_míry do_určité_míry v_zásadě
      v_rámci na_základě za_pomoci v_souvislosti_s upřímně_řečeno jinými_slovy po_pravdě_řečeno na_příklad
      """
    },
    "tr": {
      """
      diğer_taraftan öte_yandan bir_yandan bu_durumda her_durumda her_zaman bir_anlamda bir_bakıma genel_olarak
      sonuç_olarak bir_süre_sonra zaman_zaman son_olarak ilk_olarak en_azından başka_bir_deyişle örnek_olarak
      şu_anda bu_arada aynı_zamanda bunun_yanında
      """
    },
  ]

  private static let norwegianSetPhrases: WordSet = """
    i_hvert_fall i_alle_fall på_den_måten på_en_måte på_den_ene_siden på_den_andre_siden for_eksempel i_prinsippet
    i_praksis i_det_hele_tatt i_utgangspunktet i_første_omgang for_det_meste for_øyeblikket i_dag med_tiden
    fra_tid_til_annen i_så_fall i_dette_tilfellet ved_hjelp_av på_grunn_av i_forbindelse_med i_forhold_til
    når_alt_kommer_til_alt ærlig_talt med_andre_ord blant_annet til_slutt
    """
}

extension Lexicon {
  /// All phrases of several words of the language that no key term is part of: set phrases, openers of sentences, stop-gaps, replies
  /// and what takes back. Where no spaces are written, those of three characters and more.
  func everySetPhrase() -> WordSet {
    var phrases = ""
    let lists = [
      Self.setPhrases(language), orphanOpeners, hedges, fillers, backchannels, thatIsPhrases,
    ]
    for list in lists {
      list.forEachEntry { bytes, entry in
        guard bytes[entry].contains(0x20) || !writesSpaces && entry.count >= Self.leastUnspaced else { return }
        phrases += String(decoding: bytes[entry].map { $0 == 0x20 ? 0x5F : $0 }, as: UTF8.self) + " "
      }
    }
    return WordSet(stringLiteral: phrases)
  }

  /// Bytes of three characters.
  private static let leastUnspaced = 9
}
