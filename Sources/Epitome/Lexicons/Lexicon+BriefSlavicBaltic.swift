extension Lexicon {
  static let bulgarian = Lexicon(
    neutralBut: "bg",
    abbreviations: """
      г гр с ул бул пл ж.к бл вх ет ап обл общ проф доц акад д-р инж ген полк св г-н г-жа г-ца чл ал т.е т.нар
      напр вж срв стр гл изд ред прев ок англ нем фр лат хил млн млрд мин макс
      """,
    abbreviationsBeforeNumber: "г ул бл вх ет ап стр с чл ал т гл тел ок №",
    abbreviationsAtEnd: "др т.н г лв ст хил млн млрд н.е пр.н.е сл.хр",
    sentenceStarters: """
      в във на с със от до за по при и а но той тя то те аз ти ние вие това тази този тези че как кога къде кой
      защо ако така там тук не да има е са беше също след
      """)

  static let serbian = Lexicon(
    neutralBut: "sr",
    abbreviations: """
      г гђа гђица др проф доц акад инж ген св ул бр бул тзв тј нпр одн стр чл ст тач ред прим ур ум рођ g gđa dr
      prof doc akad inž gen sv ul br bul tzv tj npr odn str čl st tač red prim ur um rođ
      """,
    abbreviationsBeforeNumber: "бр стр чл ст тач сл br str čl st tač sl",
    abbreviationsAtEnd: "итд сл др год дин itd sl dr god din",
    monthsAndDays: """
      јануар јануара фебруар фебруара март марта април априла мај маја јун јуна јул јула август августа септембар
      септембра октобар октобра новембар новембра децембар децембра januara februara marta aprila maja juna jula
      avgusta septembra oktobra novembra decembra
      """,
    sentenceStarters: """
      у на са од до за по и а али он она оно они ја ти ми ви то ова овај ови да како кад где ко шта зашто ако
      тако није је су био била u na sa od do za po i a ali on ona ono oni ja ti mi vi to ova ovaj ovi kako kad
      gde ko šta je su
      """)

  static let croatian = Lexicon(
    neutralBut: "hr",
    abbreviations: """
      g gđa gđica dr prof doc akad mr mag inž ing gen sv ul br trg tzv tj npr odn str čl st toč red prim ur um
      rođ usp v engl njem fr lat tal grč max min tis mil mlrd
      """,
    abbreviationsBeforeNumber: "br str čl st toč sv sl ul",
    abbreviationsAtEnd: "itd i_dr dr sl god kn d.o.o d.d pr.kr po.kr",
    monthsAndDays: """
      siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca
      siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac stoljeća
      stoljeće stoljeću godine godina godinu
      """,
    sentenceStarters: """
      u na s sa od do za po i a ali on ona ono oni ja ti mi vi to ova ovaj ovi da kako kad kada gdje tko što
      zašto ako tako nije je su bio bila bilo nakon prema
      """)

  static let slovak = Lexicon(
    neutralBut: "sk",
    abbreviations: """
      p pán pani sl dr mudr judr ing mgr bc phdr rndr prof doc csc drsc gen plk mjr kpt sv ul nám tr č čs str ods
      písm obr tab kap ed red prel vyd roč tzv t.j tj napr resp popr príp atď. cca max min tis mil mld angl nem
      fr lat porov pozri okr hl st ml
      """,
    abbreviationsBeforeNumber: "č str s sv obr tab kap ods písm roč tel",
    abbreviationsAtEnd: "atď a_pod pod s.r.o a.s n.l pred_n.l hod",
    monthsAndDays: """
      januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra storočia storočí
      storočie ročník
      """,
    sentenceStarters: """
      v vo na s so z zo do od za po k u o i a ale on ona ono oni ja ty my vy to tá ten tento táto že ako keď kde
      kto čo prečo ak tak nie je sú bol bola bolo tiež podľa pri pre
      """)

  static let lithuanian = Lexicon(
    neutralBut: "lt",
    abbreviations: """
      p g gerb dr prof doc akad kun šv vysk gen plk mjr kpt ltn a al pr pl str sk psl pav lent t.y t.p pvz kt vad
      red vert iš žr plg apie min maks tūkst mln mlrd angl vok pranc lot rus r raj apskr mst k vlsč m d
      """,
    abbreviationsBeforeNumber: "nr p psl str sk pav lent tel t",
    abbreviationsAtEnd: "kt t.t pan m d val a pr.kr po_kr lt eur",
    sentenceStarters: """
      ir o bet jis ji jie jos aš tu mes jūs tai šis ši tas ta kad kaip kai kur kas kodėl jei taip ne yra buvo pat
      pagal po nuo iki dėl su už be prie per
      """)

  static let latvian = Lexicon(
    neutralBut: "lv",
    abbreviations: """
      k kdze dr prof doc akad sv ģen plkv ls lpp nr t.i t.s piem u.c utt. red tulk sal sk apm ap maks min tūkst
      milj angl vāc fr lat kr g gs pag nov raj dz
      """,
    abbreviationsBeforeNumber: "nr lpp sk p art tel",
    abbreviationsAtEnd: "utt u.c u.tml g gs gadsimta gadsimtā gadā gada",
    monthsAndDays: """
      janvāris janvāra janvārī februārī februāra martā marta aprīlī aprīļa maijā maija jūnijā jūnija jūlijā
      jūlija augustā augusta septembrī septembra oktobrī oktobra novembrī novembra decembrī decembra gadā gada
      gads gadsimta gadsimtā gadsimts
      """,
    sentenceStarters: """
      un bet viņš viņa viņi viņas es tu mēs jūs tas tā šis šī tie ka kā kad kur kas kāpēc ja nē ir bija arī pēc
      no līdz par ar uz pie
      """)
}
