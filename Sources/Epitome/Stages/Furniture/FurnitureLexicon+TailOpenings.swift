extension FurnitureLexicon {
  /// Headings over the works that a paper names, in all languages.
  static let referenceHeadings: WordSet = """
    references reference_list bibliography works_cited literature_cited literatur literaturverzeichnis quellen
    références références_bibliographiques bibliographie referencias referencias_bibliográficas bibliografía referências
    referências_bibliográficas bibliografia riferimenti riferimenti_bibliografici referenties literatuur litteratur
    referenser referencer literatura piśmiennictwo kaynakça kirjallisuus lähteet литература список_литературы
    література 参考文献 參考文獻 참고문헌 المراجع
    """

  /// How headings over comments and reviews begin, by language; a number may stand before them.
  static let commentOpenings: [String: WordSet] = [
    "ar": "التعليقات تعليقات تعليق أضف_تعليقا اترك_تعليقا آراء_القراء تعليقات_القراء",
    "cs": "komentáře komentářů diskuse přidat_komentář",
    "da": "kommentarer skriv_en_kommentar",
    "de": """
    kommentare kommentar leserkommentare kommentar_schreiben kommentar_hinterlassen schreibe_einen_kommentar
    diskutieren_sie_mit kundenrezensionen leserbriefe alle_kommentare
    """,
    "en": """
    comments comment reader_comments top_comments top_rated_comments all_comments comments_closed
    responses_to response_to replies_to leave_a_reply leave_a_comment post_a_comment add_a_comment write_a_comment
    join_the_conversation join_the_discussion view_comments show_comments customer_reviews reader_interactions
    discussion_about
    """,
    "es": "comentarios comentario deja_un_comentario deja_una_respuesta dejar_un_comentario opiniones_de_clientes",
    "fi": "kommentit kommenttia kirjoita_kommentti",
    "fr": "commentaires commentaire laisser_un_commentaire écrire_un_commentaire vos_réactions avis_des_clients",
    "it": "commenti commento lascia_un_commento scrivi_un_commento",
    "ja": "コメント コメント一覧 コメントを書く コメントを残す みんなのコメント カスタマーレビュー リスナーレビュー",
    "ko": "댓글 댓글_쓰기 댓글_남기기 고객_리뷰 청취자_리뷰",
    "no": "kommentarer legg_igjen_en_kommentar",
    "nl": "reacties reactie plaats_een_reactie geef_een_reactie",
    "pl": "komentarze komentarzy dodaj_komentarz skomentuj",
    "pt": "comentários comentário deixe_um_comentário deixe_uma_resposta deixe_seu_comentário avaliações_de_clientes",
    "ru":
      "комментарии комментариев комментария комментарий оставить_комментарий добавить_комментарий отзывы_покупателей",
    "sv": "kommentarer skriv_en_kommentar lämna_en_kommentar",
    "tr": "yorumlar yorum_yap yorum_yaz",
    "uk": "коментарі коментарів залишити_коментар додати_коментар",
    "zh": "评论 評論 评论区 評論區 网友评论 網友評論 发表评论 發表評論 全部评论 用户评论 用戶評價",
  ]

  /// How WordPress heads comments with their number ("6 thoughts on …"), by language; without one it may be a heading of the text.
  static let countedOpenings: [String: WordSet] = [
    "ar": "رأي_على آراء_على فكرة_عن",
    "cs": "názorů_na názory_na názor_na",
    "da": "tanker_om tanke_om",
    "de": "gedanken_zu gedanke_zu antworten_auf antwort_auf",
    "en": "thoughts_on thought_on thoughts_about",
    "es": "pensamientos_en pensamiento_en respuestas_a respuesta_a",
    "fi": "ajatusta_aiheesta vastausta_artikkeliin",
    "fr": "réflexions_sur réflexion_sur réponses_à réponse_à",
    "it": "pensieri_su pensiero_su risposte_a risposta_a",
    "no": "tanker_om tanke_om",
    "nl": "gedachten_over gedachte_over antwoorden_op antwoord_op",
    "pl": "myśli_na_temat myśl_na_temat odpowiedzi_na odpowiedź_na",
    "pt": "ideias_sobre ideia_sobre pensamentos_sobre respostas_para respostas_a",
    "ru": "мыслей_о мысли_о ответов_на ответа_на",
    "sv": "reaktioner_på reaktion_på svar_på tankar_om",
    "uk": "думок_про думки_про відповідей_до",
  ]

  /// Headings of what follows the text of a page, by language.
  static let tailOpenings: [String: WordSet] = [
    "ar": """
    التعليقات تعليقات أضف_تعليقا اترك_تعليقا مقالات_ذات_صلة مواضيع_ذات_صلة اقرأ_أيضا الأكثر_قراءة آراء_المستمعين
    تقييمات_العملاء قد_يعجبك_أيضا حلقات_أخرى
    """,
    "cs": """
    komentáře diskuse přidat_komentář související_články podobné_články mohlo_by_vás_zajímat čtěte_také nejčtenější
    další_články další_epizody
    """,
    "da": """
    kommentarer skriv_en_kommentar læs_også relaterede_artikler mest_læste andre_læser_også flere_artikler
    flere_afsnit seneste_nyt
    """,
    "de": """
    kommentare kommentar_schreiben kommentar_hinterlassen schreibe_einen_kommentar diskutieren_sie_mit ähnliche_artikel
    ähnliche_beiträge ähnliche_folgen mehr_zum_thema das_könnte_sie_auch_interessieren das_könnte_dir_gefallen
    weitere_folgen weitere_artikel meistgelesen am_meisten_gelesen kundenrezensionen rezensionen bewertungen
    das_sagen_andere_hörer hörerstimmen auch_interessant lesen_sie_auch verwandte_themen
    """,
    "en": """
    comments reader_comments comments_closed responses_to leave_a_reply leave_a_comment post_a_comment
    join_the_conversation join_the_discussion view_comments show_comments top_comments related related_articles
    related_posts related_stories related_episodes related_videos related_content related_topics more_from more_on
    more_episodes more_posts other_episodes latest_episodes recent_posts
    more_stories more_news more_like_this read_next up_next what_to_read_next recommended recommended_for_you
    recommended_stories you_may_also_like you_might_also_like you_may_like you_might_like people_also_viewed
    customers_also_bought most_read most_popular most_viewed most_recent trending trending_now popular_now
    popular_stories latest_news latest_stories top_stories editor's_picks editors'_picks from_around_the_web
    around_the_web sponsored_stories promoted_stories customer_reviews what_listeners_say what_listeners_are_saying
    listeners_also_enjoyed reader_interactions about_the_author post_navigation share_this_article
    """,
    "es": """
    comentarios deja_un_comentario deja_una_respuesta dejar_un_comentario artículos_relacionados noticias_relacionadas
    episodios_relacionados te_puede_interesar te_puede_gustar también_te_puede_interesar lo_más_leído lo_más_visto
    más_episodios más_noticias reseñas_de_clientes opiniones_de_clientes lo_que_los_oyentes_dicen relacionados
    """,
    "fi": """
    kommentit kirjoita_kommentti lue_myös luetuimmat aiheeseen_liittyvää lisää_aiheesta muita_jaksoja
    """,
    "fr": """
    commentaires laisser_un_commentaire écrire_un_commentaire articles_similaires articles_liés sur_le_même_sujet
    à_lire_aussi à_lire_également vous_aimerez_aussi vous_aimerez_peut-être les_plus_lus les_plus_populaires
    avis_des_clients avis_clients ce_que_les_auditeurs_disent épisodes_similaires autres_épisodes à_découvrir
    """,
    "hi": """
    टिप्पणियाँ संबंधित_लेख संबंधित_खबरें यह_भी_पढ़ें ये_भी_पढ़ें
    """,
    "it": """
    commenti lascia_un_commento scrivi_un_commento articoli_correlati notizie_correlate leggi_anche
    potrebbe_interessarti ti_potrebbe_interessare potrebbe_piacerti i_più_letti più_letti altri_articoli
    altri_episodi recensioni_dei_clienti
    """,
    "ja": """
    コメント コメントを書く コメントを残す コメント一覧 関連記事 関連ニュース 関連エピソード 関連コンテンツ おすすめ記事 おすすめの記事 あわせて読みたい
    人気記事 人気ランキング アクセスランキング 新着記事 最新記事 カスタマーレビュー レビュー一覧 リスナーの声 リスナーレビュー 他のエピソード
    """,
    "ko": """
    댓글 댓글_쓰기 댓글_남기기 관련_기사 관련기사 관련_글 관련_에피소드 추천_기사 추천_콘텐츠 많이_본_뉴스 인기_기사 인기_글 최신_기사 고객_리뷰
    청취자_후기 청취자_리뷰 다른_에피소드 함께_보면_좋은
    """,
    "no": """
    kommentarer legg_igjen_en_kommentar les_også relaterte_artikler mest_lest flere_artikler flere_episoder
    siste_nytt
    """,
    "nl": """
    reacties plaats_een_reactie geef_een_reactie gerelateerde_artikelen gerelateerde_berichten lees_ook meest_gelezen
    meer_over_dit_onderwerp misschien_ook_interessant meer_afleveringen andere_afleveringen
    """,
    "pl": """
    komentarze dodaj_komentarz podobne_artykuły powiązane_artykuły czytaj_także czytaj_też przeczytaj_także
    zobacz_także najczęściej_czytane może_cię_zainteresować inne_odcinki
    """,
    "pt": """
    comentários deixe_um_comentário deixe_uma_resposta deixe_seu_comentário artigos_relacionados posts_relacionados
    notícias_relacionadas episódios_relacionados leia_também veja_também você_também_pode_gostar mais_lidas mais_lidos
    mais_vistos avaliações_de_clientes o_que_os_ouvintes_dizem mais_episódios relacionados
    """,
    "ru": """
    комментарии оставить_комментарий добавить_комментарий похожие_статьи похожие_записи похожие_выпуски читайте_также
    смотрите_также вам_может_понравиться вам_также_может_понравиться самое_читаемое популярное рекомендуем
    отзывы_покупателей отзывы_слушателей другие_выпуски ещё_по_теме по_теме
    """,
    "sv": """
    kommentarer skriv_en_kommentar lämna_en_kommentar läs_också läs_även relaterade_artiklar mest_lästa fler_artiklar
    fler_avsnitt senaste_nytt
    """,
    "tr": """
    yorumlar yorum_yap yorum_yaz ilgili_haberler ilgili_yazılar benzer_yazılar ilginizi_çekebilir en_çok_okunanlar
    diğer_bölümler
    """,
    "uk": """
    коментарі залишити_коментар додати_коментар схожі_статті схожі_записи читайте_також дивіться_також
    вас_може_зацікавити інші_випуски
    """,
    "zh": """
    评论 評論 评论区 評論區 发表评论 發表評論 发表回复 發表回覆 相关文章 相關文章 相关阅读 相關閱讀 相关推荐 相關推薦 相关内容 推荐阅读 推薦閱讀
    猜你喜欢 猜你喜歡 热门文章 熱門文章 最新文章 用户评价 用戶評價 用户评论 听众评价 聽眾評價 更多节目 更多節目 延伸阅读 延伸閱讀
    为你推荐 為你推薦 为您推荐 為您推薦 热门推荐 熱門推薦 精彩推荐 精彩推薦 热点推荐 更多推荐 相关新闻 相關新聞 热门新闻 熱門新聞
    """,
  ]
}
