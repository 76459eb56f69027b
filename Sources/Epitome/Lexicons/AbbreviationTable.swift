/// Abbreviations and sentence openers of languages that have no lexicon of their own, and some more for those that have.
///
/// Written by hand, in lower case and without the last full stop; `_` stands for a space inside an abbreviation.
struct AbbreviationTable: Sendable {
  /// After one of them a sentence goes on.
  var abbreviations: WordSet = ""
  /// Only where a number follows.
  var beforeNumber: WordSet = ""
  /// They may also end a sentence.
  var atEnd: WordSet = ""
  /// Months and days of the week.
  var monthsAndDays: WordSet = ""
  /// Words that open a sentence.
  var starters: WordSet = ""

  /// The tables, by BCP 47 primary subtag.
  static let byLanguage: [String: AbbreviationTable] = [
    "bg": bulgarian, "ca": catalan, "cs": czech, "da": danish, "el": greek, "es": spanish, "et": estonian,
    "fi": finnish, "fr": french, "he": hebrew, "hi": hindi, "hr": croatian, "bs": croatian, "sr": serbian,
    "hu": hungarian, "id": indonesian, "it": italian, "lt": lithuanian, "lv": latvian, "nb": norwegian,
    "nn": norwegian, "no": norwegian, "nl": dutch, "pl": polish, "ro": romanian, "ru": russian, "sk": slovak,
    "sl": slovenian, "sv": swedish, "tr": turkish, "uk": ukrainian, "vi": vietnamese,
  ]
}

// MARK: - Romance languages

extension AbbreviationTable {
  private static let spanish = AbbreviationTable(
    abbreviations: """
      sr sra srta srs sres sras dr dra dres lic ing arq prof profa mtro mtra d dña dn hno hna pbro rvdo excmo
      excma ilmo sto sta gral cnel cap tte sgto pdte pdta dir subdir admón av avda c ctra pza pl urb dpto depto
      apdo edo ee mt p.ej ej aprox máx mín cf cfr vid v.gr fdo núm párrf párr introd trad coord comp ed eds
      """,
    beforeNumber: """
      núm no n° nº p pp pág págs cap caps art arts párr párrf párrs fig figs vol tel t tomo ap inc lun mar mié
      jue vie sáb dom ene feb abr may jun jul ago sep sept oct nov dic km
      """,
    atEnd: "etc uu ee.uu ee._uu s.a s.l cía ltda hs h km min seg kg a.c d.c a.m p.m dcha izq vs",
    monthsAndDays: "lun mar mié jue vie sáb dom ene feb abr may jun jul ago sep sept oct nov dic",
    starters: """
      el la los las un una esto eso este esta estos en por para con de si no sí pero y es son hay él ella ellos
      yo tú usted nosotros cuando como qué cómo dónde cuándo quién también además entonces después ahora
      """)

  private static let french = AbbreviationTable(
    abbreviations: """
      m mm mme mmes mlle mlles me mgr dr pr prof st ste vve cf ex p.ex env bd boul av apr chap éd ed trad adj adm
      anc arr art coll dép dir fig hab ill inv lic loc max min n.b obs réf resp secr sté suiv suppl
      """,
    beforeNumber: "n° no nos p pp art chap fig t tél vol vv janv févr avr juil sept oct nov déc",
    atEnd: "etc cie s.a s.a.r.l ltd j.-c m.s",
    starters: """
      le la les l un une des ce cette ces il elle ils elles on je nous vous en à dans pour par si mais et c d qu
      que quand comment où pourquoi après avant depuis selon puis
      """)

  private static let italian = AbbreviationTable(
    abbreviations: """
      sig sigg sig.ra sig.na sig.re dott dott.ssa dr dr.ssa prof prof.ssa ing avv arch geom rag on sen gen col
      cap ten mons rev don s ss st cav comm ch.mo egr gent gent.mo gent.ma ill.mo spett ecc.mo amm dir pres segr
      vice dip fam ad_es es p.es cfr cf vd v.di v.le p.za p.zza c.so l.go pag art idraul psicol meteor econ pedag
      filos giurid sc scient tecn ist univ biol chim fis ecol lett mat med chir az agr ind st._d d n.b tel v.cte
      ca
      """,
    beforeNumber: """
      n nn n° pag pagg p pp art artt cap fig vol tel lun mar mer gio ven sab dom gen feb mag giu lug ago set ott
      nov dic
      """,
    atEnd: "ecc etc s.p.a s.r.l s.n.c a.c d.c az nov",
    monthsAndDays: """
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì
      martedì mercoledì giovedì venerdì sabato domenica gen feb mar apr mag giu lug ago set ott nov dic
      """,
    starters: """
      il lo la i gli le un uno una l un' questo questa questi quello quella ma e è sono si se non in nel nella da
      di a per con come quando dove che cosa chi perché anche poi così io tu lui lei noi voi loro ci c'è ho ha
      hanno
      """)

  private static let catalan = AbbreviationTable(
    abbreviations: "sr sra srta dr dra prof av pl c ctra núm pàg art cf ex il·lm mn st sta gral",
    beforeNumber: "núm n° pàg pp p art cap fig vol tel",
    atEnd: "etc s.a s.l a.c d.c",
    starters: """
      el la els les l un una aquest aquesta és són i però a en de per amb si no què com quan on també
      """)

  private static let romanian = AbbreviationTable(
    abbreviations: """
      dl dna d-na dlui d-l dr prof ing av gen col lt cpt sf str bd bld nr art alin lit pag ed cf ex aprox jud com
      sec loc
      """,
    beforeNumber: "nr pag p pp art alin cap fig vol tel sec",
    atEnd: "etc s.a s.r.l î.hr d.hr î.e.n e.n ș.a.m.d",
    monthsAndDays: """
      ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
      """,
    starters: """
      el ea ei ele un o acest această în la de pe cu din și dar este sunt nu da ce cum când unde cine care după
      """)
}

// MARK: - Germanic languages

extension AbbreviationTable {
  private static let dutch = AbbreviationTable(
    abbreviations: """
      dhr mevr mej mw dr drs ir ing mr prof ds pr st bijv bv bijw aanw vnw vgl blz pag nr tel resp ca evt incl
      excl max min afb hfst art zgn zg z.g m.b.t t.a.v i.v.m o.a o.l.v t.o.v d.w.z m.a.w m.i.v a.u.b n.a.v i.p.v
      t/m enz. wnd gem prov sect gebr jhr burg kol gen kap lt maj
      """,
    beforeNumber: "nr nrs blz pag p art hfst fig afb tel jg ca",
    atEnd: "enz etc b.v n.v v.chr n.chr e.d e.a a.u.b m.m",
    monthsAndDays: """
      januari februari maart april mei juni juli augustus september oktober november december
      """,
    starters: """
      de het een dit dat deze die hij zij ze wij we ik jij u er in op aan van voor met bij als maar en of toen nu
      ook niet wat wie waar hoe waarom wanneer daar hier na om te
      """)

  private static let danish = AbbreviationTable(
    abbreviations: """
      hr fr frk dr prof kgl skt sct st adr afd afg ang anm bl.a ca d.d d.v.s dvs e.l eks ekskl el etc. evt f.eks
      fx fhv fm f.v.t gl gr hhv h.h ifm iflg inkl jf jvf kap kbh kl kr lb m.fl m.h.t m.v m.m maks min n.n nr o.l
      o.lign obs omkr osv. pga pkt red ref s.d s.m sek sml stk str t.eks t.h t.o.m t.v tidl tilsv tlf tr udg vedr
      vha ægte årg
      """,
    beforeNumber: "nr s p pkt kap kl tlf art afsn fig bd vol stk",
    atEnd: "osv etc mv m.v m.m o.l m.fl mfl co aps a/s kr e.kr f.kr bl",
    monthsAndDays: """
      januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul
      aug sep sept okt nov dec mandag tirsdag onsdag torsdag fredag lørdag søndag
      """,
    starters: """
      den det de en et dette denne disse der her han hun jeg du vi i man på til for med af fra om ved hvis når da
      men og eller så nu hvad hvem hvor hvordan hvorfor hvornår ikke også er har kan vil skal må
      """)

  private static let norwegian = AbbreviationTable(
    abbreviations: """
      hr fr frk dr prof st adr avd bl.a ca d.d dvs d.v.s e.l eks ekskl evt f.eks fhv fm gj.sn gl gnr hhv ifm iht
      inkl jf jfr kap kgl kl kr m.a.o m.fl m.h.t mht maks min mrk nr o.l obs omkr osv. p.g.a pga pkt red ref s.d
      sml stk str t.d t.o.m tidl tlf vedr vha årg
      """,
    beforeNumber: "nr s p pkt kap kl tlf art fig bd vol",
    atEnd: "osv etc mv m.v m.m o.l m.fl mfl co kr e.kr f.kr",
    monthsAndDays: """
      januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul
      aug sep sept okt nov des
      """,
    starters: """
      den det de en et ei dette denne disse der her han hun jeg du vi man på til for med av fra om ved hvis når
      da men og eller så nå hva hvem hvor hvordan hvorfor ikke også er har kan vil skal må i eg ho dei
      """)

  private static let swedish = AbbreviationTable(
    abbreviations: """
      hr fr frk dr prof st adr avd bl.a ca d.v.s dvs e.d eks el enl ev exkl f.d f.ö f.n fig fr.o.m forts ggr hpl
      inkl jfr kap kl kr m.a.o m.fl m.h.a max min mm nr o.d obs p.g.a pga red ref resp s.k sek sid skr sthlm t.ex
      t.o.m tel tfn tr ung uppl utg v.g vd vol äv ö.h
      """,
    beforeNumber: "nr s sid p kap kl tel tfn art fig bd vol §",
    atEnd: "osv etc m.m mm m.fl o.s.v o.d kr e.kr f.kr ab",
    monthsAndDays: """
      januari februari mars april maj juni juli augusti september oktober november december
      """,
    starters: """
      den det de en ett detta denna dessa där här han hon jag du vi man på till för med av från om vid när då men
      och eller så nu vad vem var hur varför inte också är har kan vill ska måste i
      """)
}

// MARK: - Slavic and Baltic languages

extension AbbreviationTable {
  private static let russian = AbbreviationTable(
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

  private static let ukrainian = AbbreviationTable(
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

  private static let bulgarian = AbbreviationTable(
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

  private static let serbian = AbbreviationTable(
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

  private static let croatian = AbbreviationTable(
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

  private static let slovenian = AbbreviationTable(
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

  private static let czech = AbbreviationTable(
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

  private static let slovak = AbbreviationTable(
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

  private static let polish = AbbreviationTable(
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

  private static let lithuanian = AbbreviationTable(
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

  private static let latvian = AbbreviationTable(
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

// MARK: - Other languages

extension AbbreviationTable {
  private static let finnish = AbbreviationTable(
    abbreviations: """
      hra rva nti tri prof dos fil maist lis toht ent eversti kenr maj kapt luutn yliluutn esim ks vrt ns n noin
      v vv s ss t tms. ym. mm so toim suom kirj nro puh os kpl milj mrd tuh min maks engl saks ransk lat alk synt
      k jaa
      """,
    beforeNumber: "nro s ss n v klo puh luku kuva taul",
    atEnd: "jne ym yms tms eaa ekr jkr mk e kpl oy oyj",
    monthsAndDays: """
      tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
      marraskuuta joulukuuta
      """,
    starters: """
      ja mutta hän he minä sinä me te se ne tämä nämä tuo että kun kuin missä mikä mitä kuka miksi miten jos niin
      ei on oli ovat myös vuonna siitä sen
      """)

  private static let estonian = AbbreviationTable(
    abbreviations: """
      hr pr prl dr prof dots akad kol kpt mjr ltn nt st s.t s.o vt vrd lk nr tel tn mnt pst u ca jt. jms. nn sh
      toim tlk koost ingl saks vn ld mld mln tuh maks min a snd surn
      """,
    beforeNumber: "nr lk p tel kl u",
    atEnd: "jne jt jms vms eKr pKr a aastal sajandil oü as",
    monthsAndDays: """
      jaanuar jaanuaril veebruar veebruaril märts märtsil aprill aprillil mai mail juuni juunil juuli juulil
      august augustil september septembril oktoober oktoobril november novembril detsember detsembril sajandi
      sajandil aastal
      """,
    starters: """
      ja aga ta tema nad nemad ma mina sa sina me meie te see need kui et kus mis kes miks kuidas ei on oli olid
      ka pärast
      """)

  private static let hungarian = AbbreviationTable(
    abbreviations: """
      dr prof ifj id özv gr br sz szt ill ún pl kb vö ld kh ti ui bp u út krt stb. szerk ford kiad old fej bek
      tel máj jan feb febr márc ápr jún júl aug szept okt nov dec ang ném fr lat max min ezr
      """,
    beforeNumber: "sz old p tel kb cca fej",
    atEnd: "stb s.a kft zrt rt nyrt i.e i.sz kr.e kr.u ft",
    monthsAndDays: """
      január február februárban januárban márciusban áprilisban májusban júniusban júliusban augusztusban
      szeptemberben októberben novemberben decemberben március április május június július augusztus szeptember
      október november december század században századi évi
      """,
    starters: """
      a az egy ez és de hogy ha ő ők én te mi ti nem is van volt itt ott most mert mit ki mikor hol miért hogyan
      azt ezt még már csak után
      """)

  private static let turkish = AbbreviationTable(
    abbreviations: """
      dr prof doç yrd öğr gör av müh mim alb gen org yb bnb yzb üstğm sn bkz krş örn vb. vs. çev haz yay ed s ss
      cad sok mah apt blv bul no tel kat der ank ist böl şb müd bşk alm fr ing lat rus osm ar far kur
      """,
    beforeNumber: "no s sf tel c cilt yy kat md",
    atEnd: "vb vs vd a.ş ltd şti m.ö m.s yy",
    monthsAndDays: """
      ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yüzyıl yüzyılda yüzyılın
      """,
    starters: """
      bu şu o bir ve ama fakat ancak ben sen biz siz onlar ne nasıl neden niçin kim nerede eğer evet hayır da de
      için sonra bunun onun
      """)

  private static let greek = AbbreviationTable(
    abbreviations: """
      κ κα κος δρ καθ στρ ταγμ αγ πρβλ βλ σ σελ π.χ δηλ κεφ αρ αρθ παρ τόμ εκδ μτφρ επιμ περ λ.χ ο.π βαθ τηλ οδ
      λεωφ πλ αι χιλ εκ δις
      """,
    beforeNumber: "αρ σελ σ κεφ τηλ τ τόμ άρθ παρ",
    atEnd: "κ.λπ κλπ κ.ά κ.α κ.τ.λ π.χ. μ.χ α.ε ε.π.ε π.μ μ.μ εκ",
    starters: """
      ο η το οι τα ένας μία ένα αυτό αυτή αυτός και αλλά σε στο στη στην στον με για από να θα δεν είναι ήταν τι
      πώς πού πότε ποιος γιατί αν όταν μετά όμως
      """)

  private static let hebrew = AbbreviationTable(
    abbreviations: "פרופ ד\"ר גב מר ע\"י וכו וגו עמ מס",
    beforeNumber: "עמ מס סע טל",
    atEnd: "וכו וגו וכד")

  private static let hindi = AbbreviationTable(
    abbreviations: "डॉ डा प्रो पं श्री सु कु स्व मो रु ई बी एम ए सी डी एन एस पी के जी टी आर यू वी",
    beforeNumber: "रु सं पृ नं क्र",
    atEnd: "पू")

  private static let indonesian = AbbreviationTable(
    abbreviations: """
      bpk ibu sdr sdri tn ny nn drs dra ir prof h hj kh jl gg no kec kab kel prov rt rw dsb. dll. dst. a.n u.b
      d.a s.d tgl hal hlm ed pt cv tel tlp
      """,
    beforeNumber: "no hlm hal tgl jl rp tel tlp bab ps pasal",
    atEnd: "dsb dll dst dkk tbk ltd m sm",
    starters: """
      ini itu dia ia mereka saya kami kita anda ada dan tetapi namun di ke dari pada untuk dengan jika apa siapa
      kapan mengapa bagaimana
      """)

  private static let vietnamese = AbbreviationTable(
    abbreviations: "tp ts th.s ths pgs gs bs ks cn tx q p h x đ tr nxb hcm",
    beforeNumber: "tr số q p đ",
    atEnd: "v.v tcn scn")
}
