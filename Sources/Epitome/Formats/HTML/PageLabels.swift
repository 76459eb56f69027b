import EpitomeCore

/// What pages say of themselves, in the document's language where it is one of ten, else in English.
struct PageLabels: Sendable {
  /// Something that a page says. A `#` in it stands for a number.
  enum Label: Int, CaseIterable, Sendable {
    case summary, outline, speakers, termsOverTime, whereTermsStand, keyTerms, acronyms, definitions, names, transcript
    case section, partsOfPage, skip, find, previous, next
    case speaker, share, time, words, wordCount, leftOutShare
    case leftOut, furniture, sponsor, foreign, repeated
    case person, organisation, product, work, event
    case backToSummary, backToDefinition, page, recording, sourceBytes
    /// The language's name in itself.
    case language
  }

  /// The language of the labels, as a BCP 47 tag.
  let language: String
  private let texts: [String]

  /// The labels for a document of a language.
  init(language tag: String) {
    let primary = LanguageTag.primary(tag)
    let known = Self.tables[primary] != nil ? primary : "en"
    language = known
    texts = (Self.tables[known] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  subscript(label: Label) -> String { texts.indices.contains(label.rawValue) ? texts[label.rawValue] : "" }

  /// A label with its number.
  subscript(label: Label, number: String) -> String { self[label].replacing("#", with: number) }

  /// What a kind of name is called.
  func name(of kind: Name.Kind) -> String {
    switch kind {
    case .person: self[.person]
    case .organisation: self[.organisation]
    case .product: self[.product]
    case .work: self[.work]
    case .event: self[.event]
    }
  }

  /// What text with a mark is called.
  func name(of kind: Mark.Kind) -> String {
    switch kind {
    case .furniture: self[.furniture]
    case .sponsor: self[.sponsor]
    case .foreign: self[.foreign]
    case .repeat: self[.repeated]
    }
  }

  /// The languages that have labels.
  static var languages: [String] { tables.keys.sorted() }

  /// A line for each label, in the order of ``Label``.
  private static let tables: [String: String] = [
    "en": """
    Summary
    Outline
    Speakers
    Terms over time
    Where terms stand
    Key terms
    Acronyms
    Definitions
    Names
    Transcript
    Section #
    Parts of the page
    Skip to the transcript
    Find in this page
    Previous place
    Next place
    Speaker
    Share
    Time
    Words
    # words
    # % left out
    Left out
    furniture of the page
    a word from a sponsor
    text in another language
    text that stands elsewhere
    person
    organisation
    product
    work
    event
    Back to the summary
    Back to the definition
    Page
    Recording
    Source bytes
    English
    """,
    "de": """
    Zusammenfassung
    Gliederung
    Sprecher
    Begriffe im Zeitverlauf
    Wo Begriffe stehen
    Schlüsselbegriffe
    Abkürzungen
    Definitionen
    Namen
    Transkript
    Abschnitt #
    Teile der Seite
    Zum Transkript springen
    Auf dieser Seite suchen
    Vorherige Stelle
    Nächste Stelle
    Sprecher
    Anteil
    Zeit
    Wörter
    # Wörter
    # % ausgelassen
    Ausgelassen
    Beiwerk der Seite
    Werbung
    Text in einer anderen Sprache
    Text, der anderswo steht
    Person
    Organisation
    Produkt
    Werk
    Ereignis
    Zurück zur Zusammenfassung
    Zurück zur Definition
    Seite
    Aufnahme
    Bytes der Quelle
    Deutsch
    """,
    "fr": """
    Résumé
    Plan
    Intervenants
    Termes au fil du temps
    Où se trouvent les termes
    Termes clés
    Sigles
    Définitions
    Noms
    Transcription
    Section #
    Parties de la page
    Aller à la transcription
    Chercher dans cette page
    Occurrence précédente
    Occurrence suivante
    Intervenant
    Part
    Temps
    Mots
    # mots
    # % omis
    Omis
    habillage de la page
    message publicitaire
    texte dans une autre langue
    texte présent ailleurs
    personne
    organisation
    produit
    œuvre
    événement
    Retour au résumé
    Retour à la définition
    Page
    Enregistrement
    Octets de la source
    Français
    """,
    "es": """
    Resumen
    Esquema
    Oradores
    Términos a lo largo del tiempo
    Dónde están los términos
    Términos clave
    Siglas
    Definiciones
    Nombres
    Transcripción
    Sección #
    Partes de la página
    Saltar a la transcripción
    Buscar en esta página
    Lugar anterior
    Lugar siguiente
    Orador
    Parte
    Tiempo
    Palabras
    # palabras
    # % omitido
    Omitido
    elementos de la página
    mensaje publicitario
    texto en otro idioma
    texto que está en otro lugar
    persona
    organización
    producto
    obra
    evento
    Volver al resumen
    Volver a la definición
    Página
    Grabación
    Bytes de la fuente
    Español
    """,
    "pt": """
    Resumo
    Esquema
    Oradores
    Termos ao longo do tempo
    Onde estão os termos
    Termos-chave
    Siglas
    Definições
    Nomes
    Transcrição
    Secção #
    Partes da página
    Saltar para a transcrição
    Procurar nesta página
    Lugar anterior
    Lugar seguinte
    Orador
    Parte
    Tempo
    Palavras
    # palavras
    # % omitido
    Omitido
    elementos da página
    mensagem publicitária
    texto noutra língua
    texto que está noutro lugar
    pessoa
    organização
    produto
    obra
    evento
    Voltar ao resumo
    Voltar à definição
    Página
    Gravação
    Bytes da fonte
    Português
    """,
    "ru": """
    Краткое содержание
    План
    Участники
    Термины во времени
    Где встречаются термины
    Ключевые термины
    Сокращения
    Определения
    Имена и названия
    Расшифровка
    Раздел #
    Части страницы
    Перейти к расшифровке
    Найти на странице
    Предыдущее место
    Следующее место
    Участник
    Доля
    Время
    Слова
    Слов: #
    Пропущено: # %
    Пропущено
    оформление страницы
    реклама
    текст на другом языке
    текст, который есть в другом месте
    человек
    организация
    продукт
    произведение
    событие
    Назад к краткому содержанию
    Назад к определению
    Страница
    Запись
    Байты источника
    Русский
    """,
    "ja": """
    要約
    目次
    話者
    用語の時間分布
    用語の位置
    重要語
    略語
    定義
    名前
    書き起こし
    セクション #
    ページの内容
    書き起こしへ移動
    このページ内を検索
    前の箇所
    次の箇所
    話者
    割合
    時間
    語数
    # 語
    # % を省略
    省略
    ページの装飾部分
    広告
    別の言語の文章
    別の場所にある文章
    人物
    組織
    製品
    作品
    催し
    要約に戻る
    定義に戻る
    ページ
    録音
    元ファイルのバイト位置
    日本語
    """,
    "zh": """
    摘要
    大纲
    发言人
    术语的时间分布
    术语的位置
    关键词
    缩写
    定义
    名称
    文字稿
    第 # 节
    页面各部分
    跳到文字稿
    在本页中查找
    上一处
    下一处
    发言人
    占比
    时间
    词数
    # 词
    省略 # %
    已省略
    页面的附属内容
    广告
    其他语言的文字
    别处已有的文字
    人物
    组织
    产品
    作品
    活动
    返回摘要
    返回定义
    网页
    录音
    源文件字节
    中文
    """,
    "ko": """
    요약
    개요
    화자
    시간에 따른 용어
    용어의 위치
    핵심 용어
    약어
    정의
    이름
    녹취록
    섹션 #
    페이지 구성
    녹취록으로 건너뛰기
    이 페이지에서 찾기
    이전 위치
    다음 위치
    화자
    비율
    시간
    단어
    단어 #개
    # % 생략
    생략됨
    페이지 부속 내용
    광고
    다른 언어로 된 글
    다른 곳에 있는 글
    인물
    단체
    제품
    작품
    행사
    요약으로 돌아가기
    정의로 돌아가기
    페이지
    녹음
    원본 바이트
    한국어
    """,
    "ar": """
    الملخص
    المحتويات
    المتحدثون
    المصطلحات عبر الزمن
    مواضع المصطلحات
    المصطلحات الرئيسية
    الاختصارات
    التعريفات
    الأسماء
    النص الكامل
    القسم #
    أجزاء الصفحة
    الانتقال إلى النص الكامل
    البحث في هذه الصفحة
    الموضع السابق
    الموضع التالي
    المتحدث
    النسبة
    الوقت
    الكلمات
    عدد الكلمات: #
    نسبة المحذوف: # %
    محذوف
    عناصر الصفحة
    إعلان
    نص بلغة أخرى
    نص موجود في موضع آخر
    شخص
    منظمة
    منتج
    عمل
    حدث
    العودة إلى الملخص
    العودة إلى التعريف
    الصفحة
    التسجيل
    بايتات المصدر
    العربية
    """,
  ]
}
