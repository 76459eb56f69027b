extension AbbreviationTable {
  static let russian = AbbreviationTable(
    abbreviations: """
      г гг ул пр просп пл пер наб д корп стр кв оф обл респ р-н пос дер пгт с ст о оз р им проф акад доц д-р канд
      инж ген полк лейт кап сер св преп тов гр гр-н гр-ка г-н г-жа зав зам нач гл ред изд сост напр т.е т.к т.н
      т.о т.ч ср см рис табл разд п пп ч вв в н.э до_н.э около ок род ум англ нем фр итал лат греч рус букв перен
      устар куб км м мм тыс млн млрд мин макс экз
      """,
    beforeNumber: "г гг ул д кв корп стр с п пп ч рис табл гл ст т тел ок № кн вып см",
    atEnd: """
      др пр т.д т.п гг г в вв руб коп долл дол у.е чел куб.м кв.м м км кг мин сек ч час млн млрд тыс н.э э экз
      """,
    monthsAndDays: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    starters: """
      в на с к у о по из за от для при до и а но он она оно они я ты мы вы это эта этот эти что как когда где кто
      почему если так там тут здесь все всё не да нет его её их был была было были есть также однако потом после
      """)

  static let ukrainian = AbbreviationTable(
    abbreviations: """
      р рр вул пр просп пл пров буд корп кв обл респ р-н с м смт о оз ім проф акад доц д-р канд інж ген св гр п
      зав заст нач гол ред вид упоряд напр т.зв т.т див рис табл розд ст ч поч кін бл англ нім фр лат укр рос тис
      млн млрд мін макс тов
      """,
    beforeNumber: "р рр вул буд кв с п ч рис табл розд ст т тел бл №",
    atEnd: "ін т.д т.п рр р ст грн коп тис млн млрд н.е хв",
    monthsAndDays: """
      січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
      """,
    starters: """
      в у на з із до від для при по і й та а але він вона воно вони я ти ми ви це ця цей ці що як коли де хто
      чому якщо так там тут усі не ні його її їх був була було були є також однак потім після
      """)

  static let bulgarian = AbbreviationTable(
    abbreviations: """
      г гр с ул бул пл ж.к бл вх ет ап обл общ проф доц акад д-р инж ген полк св г-н г-жа г-ца чл ал т.е т.нар
      напр вж срв стр гл изд ред прев ок англ нем фр лат хил млн млрд мин макс
      """,
    beforeNumber: "г ул бл вх ет ап стр с чл ал т гл тел ок №",
    atEnd: "др т.н г лв ст хил млн млрд н.е пр.н.е сл.хр",
    starters: """
      в във на с със от до за по при и а но той тя то те аз ти ние вие това тази този тези че как кога къде кой
      защо ако така там тук не да има е са беше също след
      """)

  static let serbian = AbbreviationTable(
    abbreviations: """
      г гђа гђица др проф доц акад инж ген св ул бр бул тзв тј нпр одн стр чл ст тач ред прим ур ум рођ g gđa dr
      prof doc akad inž gen sv ul br bul tzv tj npr odn str čl st tač red prim ur um rođ
      """,
    beforeNumber: "бр стр чл ст тач сл br str čl st tač sl",
    atEnd: "итд сл др год дин itd sl dr god din",
    monthsAndDays: """
      јануар јануара фебруар фебруара март марта април априла мај маја јун јуна јул јула август августа септембар
      септембра октобар октобра новембар новембра децембар децембра januara februara marta aprila maja juna jula
      avgusta septembra oktobra novembra decembra
      """,
    starters: """
      у на са од до за по и а али он она оно они ја ти ми ви то ова овај ови да како кад где ко шта зашто ако
      тако није је су био била u na sa od do za po i a ali on ona ono oni ja ti mi vi to ova ovaj ovi kako kad
      gde ko šta je su
      """)

  static let croatian = AbbreviationTable(
    abbreviations: """
      g gđa gđica dr prof doc akad mr mag inž ing gen sv ul br trg tzv tj npr odn str čl st toč red prim ur um
      rođ usp v engl njem fr lat tal grč max min tis mil mlrd
      """,
    beforeNumber: "br str čl st toč sv sl ul",
    atEnd: "itd i_dr dr sl god kn d.o.o d.d pr.kr po.kr",
    monthsAndDays: """
      siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca
      siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac stoljeća
      stoljeće stoljeću godine godina godinu
      """,
    starters: """
      u na s sa od do za po i a ali on ona ono oni ja ti mi vi to ova ovaj ovi da kako kad kada gdje tko što
      zašto ako tako nije je su bio bila bilo nakon prema
      """)

  static let slovenian = AbbreviationTable(
    abbreviations: """
      g ga gdč gd dr prof doc akad mag dipl inž univ gen sv ul št c trg t.i t.j tj npr oz ipd. str čl odst toč ur
      prim gl angl nem fr lat it pribl ok max min tis mio mrd roj
      """,
    beforeNumber: "št str čl odst toč pog sl zv t tel",
    atEnd: "itd ipd idr d.o.o d.d pr.n.št n.št sod let",
    monthsAndDays: """
      januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra januar
      februar marec april maj junij julij avgust september oktober november december stoletja stoletje stoletju
      leta člen člena členu
      """,
    starters: """
      v na s z od do za po in a ampak on ona ono oni jaz ti mi vi to ta te da kako ko kdaj kje kdo kaj zakaj če
      tako ni je so bil bila bilo pri tudi
      """)

  static let czech = AbbreviationTable(
    abbreviations: """
      p pí pan sl dr mudr judr ing mgr bc phdr rndr prof doc csc drsc gen plk mjr kpt por sv ul nám tř č čp čj
      str odst písm obr tab kap ed red přel vyd roč tzv tj např resp popř příp apod. mj cca max min tis mil mld
      angl něm fr lat řec srov viz zn okr kraj hl m st ml
      """,
    beforeNumber: "č čp str s sv obr tab kap odst písm roč tel kč",
    atEnd: "atd apod aj atp s.r.o a.s n.l př.n.l hod kč jr",
    monthsAndDays: """
      ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben
      květen červen červenec srpen říjen listopad prosinec století století. ročník místo místě
      """,
    starters: """
      v ve na s se z ze do od za po k u o i a ale on ona ono oni já ty my vy to ta ten tento tato že jak když kde
      kdo co proč pokud tak není je jsou byl byla bylo také podle při pro
      """)

  static let slovak = AbbreviationTable(
    abbreviations: """
      p pán pani sl dr mudr judr ing mgr bc phdr rndr prof doc csc drsc gen plk mjr kpt sv ul nám tr č čs str ods
      písm obr tab kap ed red prel vyd roč tzv t.j tj napr resp popr príp atď. cca max min tis mil mld angl nem
      fr lat porov pozri okr hl st ml
      """,
    beforeNumber: "č str s sv obr tab kap ods písm roč tel",
    atEnd: "atď a_pod pod s.r.o a.s n.l pred_n.l hod",
    monthsAndDays: """
      januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra storočia storočí
      storočie ročník
      """,
    starters: """
      v vo na s so z zo do od za po k u o i a ale on ona ono oni ja ty my vy to tá ten tento táto že ako keď kde
      kto čo prečo ak tak nie je sú bol bola bolo tiež podľa pri pre
      """)

  static let polish = AbbreviationTable(
    abbreviations: """
      p pan pani ks o bp abp kard św dr hab prof doc inż mgr lic gen płk mjr kpt por ppłk al ul pl os woj pow gm
      m.in np tj tzn tzw t.zn ok wg zob cyt red oprac tłum przeł wyd nr s str rozdz tab rys ryc ust pkt lit art
      poz dz tel ang niem franc fr łac gr ros wł hiszp bałt słow staropol maks min zm ur zwł cd jw ww dot dyr
      kier zast wiceprez prok
      """,
    beforeNumber: "nr s str ss t rozdz tab rys ryc ust pkt art poz tel r w zł ok",
    atEnd: "itd itp r w ww zł gr tys mln mld godz min sek p.n.e n.e b.r br ub jr sp._z_o.o s.a",
    monthsAndDays: """
      stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
      """,
    starters: """
      w we na z ze do od za po i a ale on ona ono oni ja ty my wy to ta ten tego że jak kiedy gdzie kto co
      dlaczego jeśli jeżeli tak nie jest są był była było także według przy dla
      """)

  static let lithuanian = AbbreviationTable(
    abbreviations: """
      p g gerb dr prof doc akad kun šv vysk gen plk mjr kpt ltn a al pr pl str sk psl pav lent t.y t.p pvz kt vad
      red vert iš žr plg apie min maks tūkst mln mlrd angl vok pranc lot rus r raj apskr mst k vlsč m d
      """,
    beforeNumber: "nr p psl str sk pav lent tel t",
    atEnd: "kt t.t pan m d val a pr.kr po_kr lt eur",
    starters: """
      ir o bet jis ji jie jos aš tu mes jūs tai šis ši tas ta kad kaip kai kur kas kodėl jei taip ne yra buvo pat
      pagal po nuo iki dėl su už be prie per
      """)

  static let latvian = AbbreviationTable(
    abbreviations: """
      k kdze dr prof doc akad sv ģen plkv ls lpp nr t.i t.s piem u.c utt. red tulk sal sk apm ap maks min tūkst
      milj angl vāc fr lat kr g gs pag nov raj dz
      """,
    beforeNumber: "nr lpp sk p art tel",
    atEnd: "utt u.c u.tml g gs gadsimta gadsimtā gadā gada",
    monthsAndDays: """
      janvāris janvāra janvārī februārī februāra martā marta aprīlī aprīļa maijā maija jūnijā jūnija jūlijā
      jūlija augustā augusta septembrī septembra oktobrī oktobra novembrī novembra decembrī decembra gadā gada
      gads gadsimta gadsimtā gadsimts
      """,
    starters: """
      un bet viņš viņa viņi viņas es tu mēs jūs tas tā šis šī tie ka kā kad kur kas kāpēc ja nē ir bija arī pēc
      no līdz par ar uz pie
      """)
}
