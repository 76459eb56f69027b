/// Words that only a selection policy looks at, by language.
struct PolicyWords: Sendable {
  /// Words of settling something: "decided", "we will", "deadline".
  let decisions: WordSet
  /// Words by which a speaker means herself.
  let firstPerson: WordSet

  init(decisions: WordSet = "", firstPerson: WordSet = "") {
    self.decisions = decisions
    self.firstPerson = firstPerson
  }

  /// The words of a language, by its BCP 47 tag; none for languages that have no list.
  static func forLanguage(_ tag: String) -> PolicyWords { byLanguage[LanguageTag.primary(tag)] ?? PolicyWords() }

  private static let byLanguage: [String: PolicyWords] = [
    "en": PolicyWords(
      decisions: """
        decide decides decided deciding decision decisions agree agrees agreed agreeing agreement agreements settle settles
        settled conclude concludes concluded conclusion conclusions approve approves approved approval propose proposes
        proposed proposing proposal proposals recommend recommends recommended recommending recommendation recommendations
        suggest suggests suggested suggesting suggestion suggestions choose chooses chose chosen choice choices plan plans
        planned planning action actions deadline deadlines assign assigned adopt adopts adopted adopting vote votes voted
        voting resolve resolves resolved resolution commit commits committed commitment commitments responsible make_sure
        follow_up next_step next_steps let's let_us we_will we'll we_should we_need_to we_have_to we_must we_shall
        we_are_going_to we're_going_to going_to_do
        """,
      firstPerson: "i i'm i've i'd i'll me my mine myself"),
    "fr": PolicyWords(
      decisions: """
        décider décide décident décidé décidés décidons décision décisions accord accords convenu convenons conclure conclu
        concluons conclusion conclusions approuver approuvé approuvons approbation proposer propose proposent proposé
        proposons proposition propositions recommander recommande recommandons recommandation recommandations suggérer
        suggère suggérons suggestion suggestions choisir choisi choisissons choix prévoir prévu prévoyons plan plans
        échéance délai voter voté votons vote votes engager engage engageons engagement engagements adopter adopté adoptons
        responsable il_faut nous_allons on_va nous_devons on_doit prochaine_étape prochaines_étapes
        """,
      firstPerson: "je j' moi me m' mon ma mes mien mienne"),
    "de": PolicyWords(
      decisions: """
        entscheiden entscheidet entschieden entscheidung entscheidungen beschließen beschließt beschlossen beschluss
        beschlüsse einigen einigung geeinigt einig vereinbaren vereinbart vereinbarung vereinbarungen abgemacht vorschlagen
        vorgeschlagen vorschlag vorschläge empfehlen empfiehlt empfohlen empfehlung empfehlungen planen plant geplant plan
        pläne frist fristen zusagen zugesagt zusage abstimmen abgestimmt abstimmung verabschieden verabschiedet
        verantwortlich zuständig wir_werden wir_müssen wir_sollten wir_sollen nächster_schritt nächste_schritte
        nächsten_schritte lasst_uns
        """,
      firstPerson: "ich mich mir mein meine meinen meinem meiner"),
    "es": PolicyWords(
      decisions: """
        decidir decide decidido decidimos decidió decisión decisiones acuerdo acuerdos acordado acordamos concluir
        concluimos conclusión conclusiones aprobar aprobado aprobamos aprobación proponer propone propongo proponemos
        propuesto propuesta propuestas recomendar recomienda recomiendo recomendamos recomendación recomendaciones sugerir
        sugiero sugerimos sugerencia sugerencias elegir elegido elegimos elección planear planeado planeamos plan planes
        plazo plazos votar votado votamos votación compromiso compromisos responsable vamos_a debemos tenemos_que hay_que
        próximo_paso próximos_pasos
        """,
      firstPerson: "yo me mí mi mis mío mía conmigo"),
    "pt": PolicyWords(
      decisions: """
        decidir decide decidido decidimos decidiu decisão decisões acordo acordos acordado concluir concluímos conclusão
        conclusões aprovar aprovado aprovamos aprovação propor propõe proponho propomos proposto proposta propostas
        recomendar recomendo recomendamos recomendação recomendações sugerir sugiro sugerimos sugestão sugestões escolher
        escolhido escolhemos escolha planejar planear planejado planejamos plano planos prazo prazos votar votado votamos
        votação compromisso compromissos responsável vamos devemos temos_que temos_de próximo_passo próximos_passos
        """,
      firstPerson: "eu me mim meu minha meus minhas comigo"),
    "it": PolicyWords(
      decisions: """
        decidere decide deciso decidiamo decisione decisioni accordo accordi concordato concordiamo concludere concluso
        conclusione conclusioni approvare approvato approviamo approvazione proporre propone propongo proponiamo proposto
        proposta proposte raccomandare raccomandiamo raccomandazione suggerire suggerisco suggerimento suggerimenti
        scegliere scelto scegliamo scelta scelte pianificare piano piani scadenza scadenze votare votato votiamo votazione
        impegno impegni responsabile dobbiamo bisogna prossimo_passo prossimi_passi
        """,
      firstPerson: "io mi me mio mia miei mie"),
    "ru": PolicyWords(
      decisions: """
        решить решил решили решено решаем решение решения договорились договоримся согласны согласились соглашение вывод
        выводы утвердить утвердили утверждаем предлагаю предлагает предлагаем предложение предложения предложил предложили
        рекомендую рекомендует рекомендуем рекомендация рекомендации выбрать выбрали выбираем выбор план планы планируем
        срок сроки голосовать голосуем голосование приняли обязались обязательство ответственный ответственная мы_должны
        нужно_сделать следующий_шаг следующие_шаги давайте
        """,
      firstPerson: "я меня мне мной мой моя моё мои"),
    "zh": PolicyWords(
      decisions: "决定 決定 同意 达成 達成 结论 結論 总结 總結 批准 建议 建議 提议 提議 计划 計劃 方案 期限 投票 通过 通過 承诺 承諾 我们要 我們要 应该 應該 选择 選擇 负责 負責 下一步",
      firstPerson: "我 我的 本人"),
    "ja": PolicyWords(
      decisions: "決定 決めました 決まり 合意 同意 結論 承認 提案 推奨 計画 予定 期限 締め切り 採択 投票 することに しましょう べき 選択 担当 次のステップ",
      firstPerson: "私 僕 俺 わたし ぼく"),
    "ko": PolicyWords(
      decisions: "결정 결정했 합의 동의 결론 승인 제안 추천 권고 계획 기한 마감 투표 채택 하기로 합시다 선택 담당 다음_단계", firstPerson: "나 저 제 내 나는 저는 제가 내가"),
    "ar": PolicyWords(
      decisions: """
        قرر قررنا قرار قرارات اتفق اتفقنا اتفاق استنتاج وافق موافقة اقترح اقتراح نقترح توصية خطة موعد صوت تصويت التزام سوف
        يجب
        """,
      firstPerson: "أنا لي عندي"),
  ]
}
