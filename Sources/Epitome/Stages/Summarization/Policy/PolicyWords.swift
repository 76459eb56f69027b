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
        decide decided decision decisions agree agreed agreement settle settled conclude concluded conclusion approve approved
        propose proposed proposal recommend recommended recommendation plan plans planned action deadline assign assigned
        adopt adopted vote voted resolve resolved commit committed we_will we'll we_should we_need_to let's going_to_do
        """,
      firstPerson: "i i'm i've i'd i'll me my mine myself"),
    "fr": PolicyWords(
      decisions: """
        décider décidé décidons décision décisions accord convenu conclure conclu conclusion approuver approuvé proposer propose
        proposé proposition propositions recommander recommandation prévoir prévu plan échéance voter voté vote engager engage
        engagement adopter adopté il_faut nous_allons on_va nous_devons
        """,
      firstPerson: "je j' moi me m' mon ma mes mien mienne"),
    "de": PolicyWords(
      decisions: """
        entscheiden entschieden entscheidung entscheidungen beschließen beschlossen beschluss einigen geeinigt einig vereinbart
        vereinbarung abgemacht vorschlagen vorgeschlagen vorschlag empfehlen empfehlung planen geplant plan frist zusagen
        abstimmen verabschiedet wir_werden wir_müssen wir_sollten
        """,
      firstPerson: "ich mich mir mein meine meinen meinem meiner"),
    "es": PolicyWords(
      decisions: """
        decidir decidido decidimos decisión decisiones acuerdo acordado acordamos concluir conclusión aprobar aprobado proponer
        propuesta propuestas recomendar recomendación planear plan plazo votar votado votación compromiso vamos_a debemos
        tenemos_que hay_que
        """,
      firstPerson: "yo me mí mi mis mío mía conmigo"),
    "pt": PolicyWords(
      decisions: """
        decidir decidido decidimos decisão decisões acordo acordado concluir conclusão aprovar aprovado propor proposta propostas
        recomendar recomendação planejar plano prazo votar votado votação compromisso vamos devemos temos_que
        """,
      firstPerson: "eu me mim meu minha meus minhas comigo"),
    "it": PolicyWords(
      decisions: """
        decidere deciso decisione decisioni accordo concordato concludere conclusione approvare approvato proporre proposta
        proposte raccomandare piano scadenza votare votato votazione impegno dobbiamo bisogna
        """,
      firstPerson: "io mi me mio mia miei mie"),
    "ru": PolicyWords(
      decisions: """
        решить решили решено решение решения договорились согласны согласились соглашение вывод утвердить утвердили предлагаю
        предложение предложили рекомендую рекомендация план планируем срок голосовать приняли обязались нужно_сделать
        """,
      firstPerson: "я меня мне мной мой моя моё мои"),
    "zh": PolicyWords(
      decisions: "决定 決定 同意 达成 達成 结论 結論 总结 總結 批准 建议 建議 提议 提議 计划 計劃 方案 期限 投票 通过 通過 承诺 承諾 我们要 我們要 应该 應該",
      firstPerson: "我 我的 本人"),
    "ja": PolicyWords(
      decisions: "決定 決めました 決まり 合意 同意 結論 承認 提案 推奨 計画 予定 期限 締め切り 採択 投票 することに しましょう べき",
      firstPerson: "私 僕 俺 わたし ぼく"),
    "ko": PolicyWords(
      decisions: "결정 결정했 합의 동의 결론 승인 제안 추천 권고 계획 기한 마감 투표 채택 하기로 합시다", firstPerson: "나 저 제 내 나는 저는 제가 내가"),
    "ar": PolicyWords(
      decisions: """
        قرر قررنا قرار قرارات اتفق اتفقنا اتفاق استنتاج وافق موافقة اقترح اقتراح نقترح توصية خطة موعد صوت تصويت
        التزام سوف يجب
        """,
      firstPerson: "أنا لي عندي"),
  ]
}
