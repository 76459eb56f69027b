extension PhraseGrammar {
  static let german = PhraseGrammar(
    determiners: """
      der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine meinen dein deine sein seine
      seinen ihr ihre ihren unser unsere unseren euer eure dieser diese dieses diesen diesem jeder jede jedes jeden im am
      zum zur vom beim
      """,
    verbSigns: "ich du er sie es wir ihr man zu nicht",
    verbEndings: Endings("ierte2 ierten2 iert3 ieren3 test4 tet4"),
    adjectivesPrecedeNouns: true,
    capitalizesNouns: true,
    freeLinks: "der des von für"
  )

  static let french = PhraseGrammar(
    determiners: """
      le la les l' un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces
      quelques plusieurs chaque
      """,
    verbSigns: "je j' tu il elle on nous vous ils elles qui ne n' se s' me m' te t' pas",
    verbEndings: Endings(
      "ront3 rons4 raient3 aient3 ait3 èrent2 eront2 erait2 eraient2 eriez2 ssent3 issant3 ez3 er4 ir4 oir3 amment2 emment2"
    ),
    finiteEndings: Endings("ons3"),
    pluralVerbEndings: Endings("ent3"),
    objectArticles: """
      le la les l' un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos quelques plusieurs chaque
      """,
    superlatives: "plus moins mieux",
    participleEndings: Endings("ant4 é3 ée3 és3 ées3"),
    nounEndings: Endings(
      "tion sion tions sions ment ments ité ités isme ismes iste istes ance ence eur eurs age ages ier3"),
    nouns: """
      hiver danger foyer loyer avenir pouvoir espoir devoir désir plaisir souvenir fer mer cancer leader manager reporter
      transfer soir miroir territoire histoire mémoire victoire boulanger étranger berger dîner
      """,
    freeLinks: "de du des d' à au aux"
  )

  static let spanish = PhraseGrammar(
    determiners: """
      el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa
      esos esas aquel aquella del al cada varios varias algunos algunas
      """,
    verbSigns: "yo tú él ella nosotros ustedes ellos ellas que no se me te lo le les nos",
    verbEndings: Endings(
      "aron3 ieron2 aban3 aba3 ían3 ando3 iendo2 ará3 arán3 erá3 erán3 irá3 irán3 aría2 ería3 iría2 dría2 ar4 er4 ir4 arse3 erse3 irse3 mente2"
    ),
    finiteEndings: Endings("amos2 emos2 imos2"),
    pluralVerbEndings: Endings("an3 en3"),
    objectArticles: """
      el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa
      esos esas aquel aquella cada varios varias algunos algunas
      """,
    superlatives: "más menos mejor peor que",
    participleEndings: Endings("ado3 ada3 ados3 adas3 ido3 ida3 idos3 idas3"),
    nounEndings: Endings("ción ciones sión dad dades ismo ista"),
    nouns: """
      mujer taller poder lugar hogar militar azúcar mártir porvenir alquiler deber placer carácter líder cáncer escolar
      familiar popular nuclear solar celular bienestar dólar titular
      """,
    freeLinks: "de del"
  )

  static let portuguese = PhraseGrammar(
    determiners: """
      o a os as um uma uns umas meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas este esta estes
      estas esse essa esses essas do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa deste desta desse
      dessa cada vários várias alguns algumas
      """,
    verbSigns: "eu tu ele ela nós eles elas que não se me te lhe lhes vai vão pode podem deve devem",
    verbEndings: Endings(
      "am3 amos3 emos3 imos3 ouxe2 ouxeram2 aram3 eram3 iram3 avam3 ava3 iam4 ando3 endo3 indo3 ará3 arão3 erá3 erão3 irá3 irão3 aria3 eria3 iria3 ou3 eu4 iu3 ar4 er4 ir4 mente2 asse3 esse4 isse3"
    ),
    pluralVerbEndings: Endings("am3 em3"),
    objectArticles: """
      o a os as um uma uns umas meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas este esta estes
      estas esse essa esses essas cada vários várias alguns algumas
      """,
    superlatives: "mais menos melhor pior que",
    participleEndings: Endings("ado3 ada3 ados3 adas3 ido3 ida3 idos3 idas3"),
    nounEndings: Endings("ção ções são dade dades ismo ista"),
    nouns: """
      mulher lugar militar poder museu europeu parlamentar familiar popular escolar solar nuclear titular andar líder
      câncer caráter dólar celular liceu jubileu bem-estar pilar
      """,
    freeLinks: "de do da dos das"
  )

  static let italian = PhraseGrammar(
    determiners:
      "il lo la i gli le l' un uno una un' del dello della dei degli delle al alla nel nella dal dalla sul sulla questo questa questi queste mio mia suo sua loro",
    verbSigns: "io tu lui lei noi voi loro che non si mi ti ci vi",
    verbEndings: Endings(
      "arono3 erono3 irono3 ava3 avano3 iva3 evano3 ando3 endo3 erà3 irà3 eranno2 are4 ere4 ire4 mente2"),
    finiteEndings: Endings("iamo2"),
    objectArticles: """
      il lo la i gli le l' un uno una un' questo questa questi queste mio mia suo sua loro ogni
      """,
    superlatives: "più meno che",
    participleEndings: Endings("ato3 ata3 ati3 ate3 uto3 uta3 uti3 ute3"),
    nounEndings: Endings("zione zioni sione tà ismo ista"),
    nouns:
      "genere potere mestiere quartiere cantiere carcere malessere benessere parere piacere dovere ingegnere militare",
    freeLinks: "di del della dei delle dell' d'"
  )

  static let chinese = PhraseGrammar(
    verbs: """
      表明 获得 獲得 采用 採用 利用 进行 進行 存在 结合 結合 具有 拥有 擁有 包括 包含 导致 導致 造成 引起 产生 產生 形成 提供 提出 提到 提高
      增加 减少 減少 降低 改善 解决 解決 实现 實現 完成 达到 達到 得到 收到 接受 选择 選擇 决定 決定 讨论 討論 介绍 介紹 解释 解釋 表示 说明
      說明 证明 證明 代表 使用 使得 认为 認為 发现 發現 探讨 探討 针对 針對 基于 基於 构建 構建 建立 给出 給出 指出 阐述 闡述 总结 總結 归纳 歸納
      避免 满足 滿足 适合 適合 适用 適用 需要 出现 出現 发生 發生 属于 屬於 作为 作為 成为 成為 来自 來自 位于 位於 开始 開始 结束 結束 继续 繼續
      起到 发挥 發揮 加强 加強 推动 推動 促进 促進 引入 引进 引進 取得 保证 保證 确定 確定 验证 驗證 结果 結果 本文 方面 同时 同時 显著 顯著 明显 明顯
      """,
    nouns: """
      学习 學習 研究 分析 发展 發展 设计 設計 管理 治理 教育 生产 生產 建设 建設 运动 運動 工作 教学 教學 服务 服務 保护 保護 控制 测定 測定 检测 檢測
      评价 評價 计算 計算 开发 開發 应用 應用 翻译 翻譯 训练 訓練 推理 生活 支持 影响 影響 变化 變化 反应 反應 投资 投資 消费 消費 交易 改革 创新 創新
      创业 創業 竞争 競爭 合作 交流 会议 會議 记忆 記憶 增长 增長 优化 優化 识别 識別 模拟 模擬 监测 監測 诊断 診斷 治疗 治療 护理 護理
      处理 處理
      """,
    generalNouns: """
      研究 分析 影响 影響 变化 變化 应用 應用 发展 發展 工作 支持 方法 结果 結果 问题 問題 因素 作用 特点 特點 特征 特徵 关系 關係 过程 過程 条件 條件
      水平 程度 情况 情況 方式 基础 基礎 目的 原因 意义 意義 对策 對策 措施 处理 處理
      """,
    nounSuffixes: "学 學 站 人 点 點 者 系 量 度 力 化 感 法 种 種 界 类 類 条 條",
    verbSuffixes: """
      率 性 度 力 量 器 机 機 剂 劑 法 学 學 者 权 權 费 費 期 区 區 室 站 场 場 厂 廠 院 员 員 师 師 商 仪 儀 酶 素 物 品 波 链 鏈 网 網 库 庫 层 層 膜 管 带 帶 泵 阀 閥
      炉 爐 塔 池 片 药 藥 病 症 炎 术 術 论 論 律 式 型 图 圖 表 值 数 數 比 角 频 頻 源 端 系 感
      """,
    nounPrefixes: "不 非 无 無 可 自 超 反 亚 亞 准 準 类 類"
  )

  static let korean = PhraseGrammar(
    verbEndings: Endings(
      """
      습니다1 입니다1 니다1 니까1 세요1 어요1 아요1 에요1 예요1 네요1 하다1 했다1 한다1 된다1 되다1 하는1 하시는1 되는1 있는0 없는0 하고2 하며1 하여1 해서1 하면1
      지만1 면서1 는데1 려고1 도록1 었던1 았던1 했던1 하던1 하기1 되어1 되고1 했고1 었고1 았고1 었다1 았다1 였다1 을까1 할까1 같은0 많은0 히2
      """),
    particles: Endings("에서는2 에게서2 으로는2 에서2 에게2 으로2 까지2 부터2 이란2 이라고2 처럼2 보다2 마다2 을2 를2 은2 는2 의2 와2 과2 로2 도3 만3 에2 이3 가3")
  )

  static let russian = PhraseGrammar(
    verbSigns: "я ты он она оно мы вы они не бы чтобы кто",
    verbEndings: Endings(
      "ть2 ться2 тся2 ет3 ют3 ит3 ат4 ят3 ешь2 ишь2 ал3 ала3 али3 ало3 ил3 ила3 или3 ило3 ел3 ела3 ели3 ел3 лся2 лась2 лось2 лись2 ется2 ются2 ится2 ятся2 вший2 вшие2 вшая2 вших2 вшего2 ющий2 ющие2 ющая2 ющих2 ющего2 ящий2 ящие2 ящая2 ящих2"
    ),
    adjectiveEndings: Endings(
      "ый3 ий3 ая3 яя3 ое3 ее3 ые3 ие4 ого3 его3 ому3 ему3 ым3 им4 ых3 их3 ыми2 ими2 ую3 юю3 ской3 ском3 ной4 ном4 вой4"
    ),
    nounEndings: Endings(
      "ость ости ение ения ений ению ением ании ание ания аний анию анием ство ства стве ством ция ции цию цией ций тель телей теля тели"
    ),
    nouns: """
      армия сила школа отдел дело тыл канал портал материал сигнал генерал капитал финал журнал скандал персонал филиал
      потенциал билет бюджет совет ответ сюжет интернет кабинет университет комитет приоритет авторитет самолёт вертолёт
      пакет предмет портрет полёт солдат результат формат кандидат мандат аппарат депутат сенат штат чат визит кредит лимит
      мать сеть путь речь часть связь смерть нефть память область площадь лагерь россия сирия турция германия партия
      компания история территория коалиция позиция гений критерий сценарий санаторий пролетарий милосердие оружие событие
      участие условие здание знание предприятие мероприятие доверие влияние последствие действие соглашение идея статья
      семья земля неделя деревня галерея батарея лотерея
      """,
    generalNouns: """
      слово слова год года лет время процент процентов миллион миллиарда рубль долларов часть сторона случай вопрос
      представитель руководитель глава заявление сообщение отношение
      """,
    adjectivesPrecedeNouns: true
  )
}
