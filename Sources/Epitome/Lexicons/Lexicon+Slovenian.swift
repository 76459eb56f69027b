extension Lexicon {
  /// The function words of ``slovenian``, apart so that a text can be asked for them without making the other lists.
  static let slovenianFunctionWords = WordSet(
    stringLiteral: """
      in pa ter a ali oziroma vendar toda ampak saj ker zato torej če da ko kadar medtem čeprav dokler preden odkar
      kakor kot niti ne ni niso nisem nismo nista nisi niste tudi samo le še že spet zelo bolj manj najbolj precej dokaj
      skoraj približno okoli morda mogoče verjetno seveda res zares pravzaprav namreč sicer vsaj celo prav ravno kar naj
      bi v na z s k h iz od do po pri pod nad pred za med ob o brez čez skozi proti zaradi kljub glede poleg namesto
      razen okrog mimo prek preko znotraj zunaj zoper blizu vzdolž jaz ti on ona ono mi vi oni one midva vidva onadva
      mene meni me mano tebe tebi te tabo njega njemu ga mu njim njo nje njej jo ji nas nam nami vas vam vami njih jih
      jim njimi sebe sebi se si sabo seboj moj moja moje moji mojega tvoj tvoja tvoje njegov njegova njegovo njegove
      njen njena njeno naš naša naše naši našega vaš vaša vaše njihov njihova njihovo svoj svoja svoje svojega svoji
      svojo svojih ta to tisti tista tisto tega temu tem teh tej tiste tistega tistih tak taka tako takšen takšna takšno
      takega sam sama sami vsak vsaka vsako vsakega ves vsa vse vsi vsega vseh vsem noben nobena nobeno drug druga drugo
      drugi drugega drugih nekateri nekatere nekaj nekdo nek neka neko neki isti ista isto mnogi mnogo veliko več malo
      dosti kdo kaj koga česa komu čemu kateri katera katero katere katerega kakšen kakšna kakšno kje kam kod od_kod
      kdaj zakaj kako koliko kolikor kdor nihče nič nikjer nikoli vedno včasih pogosto redko navadno zdaj sedaj potem
      takrat tedaj danes jutri včeraj tu tukaj tam tja sem nekje nekoč nato prej pozneje kasneje je sva sta smo ste so
      bil bila bilo bili bile bo bom boš bomo boste bodo biti bodi imam imaš ima imamo imate imajo imel imela imeli
      imeti lahko moram mora moramo morajo moral morala morali treba hočem hoče hočemo želim želi želimo smem sme grem
      gre gremo gredo no ja recimo skratka skupaj dobro
      """)

  /// Slovenian.
  static let slovenian = Lexicon(
    language: "sl",
    functionWords: slovenianFunctionWords,
    innerFunctionWords: "in v na za z s iz od do po pri o",
    commonVerbs: """
      je so sem smo ste bil bila bilo bili bo bodo bomo biti ima imajo imam imamo imel imela imeli lahko mora morajo
      moramo moral treba hoče želi želimo gre gredo gremo šel šla šli pravi pravijo rekel rekla rekli reči govori
      govorimo govoril ve vem vemo vedeti misli mislim mislimo mislil dela delajo delamo delal narediti naredil vidi
      vidim vidimo videl pride prišel prišla prišli daje dal dati najde našel ostane ostal začne začel začeli piše pisal
      napisal bere bral sprašuje vprašal odgovoril pomeni imenuje uporablja uporabljajo uporabljamo deluje živi živel
      razume razumem zgodi zgodilo pokaže pokazal kaže poskuša postane postal pomaga potrebuje zdi hvala prosim poglejmo
      """,
    questionWords: "kdo kaj koga komu kateri katera katero kakšen kakšna kje kam kdaj zakaj kako koliko ali",
    abbreviations: """
      dr prof mag doc akad inž univ dipl ing g gdč sv ul tel npr t.i tj oz prim gl tč str št čl odst pog tab sl pribl
      cca vklj izd prev zal jan feb apr avg sept nov dec pon tor sre polk izr mr dir nam kand lit angl nem fr it lat gr
      slov hrv avt zv pril ga gd gen c trg t.j toč ok max roj
      """,
    abbreviationsBeforeNumber: """
      št str čl odst tč sl tab pogl tel pribl cca st l ur ok jan feb mar apr jun jul avg sep sept okt nov dec § toč pog
      zv t
      """,
    abbreviationsAtEnd: """
      os itd ipd itn idr d.o.o d.d s.p n.št pr.n.št pr.kr po_kr kg km cm mm min sek h mio mrd tis m.n.v inc ltd co ml st
      ur sod let
      """,
    monthsAndDays: """
      januar januarja februar februarja marec marca april aprila maj maja junij junija julij julija avgust avgusta
      september septembra oktober oktobra november novembra december decembra ponedeljek torek sreda sredo četrtek petek
      sobota soboto nedelja nedeljo stoletja stoletje stoletju leta člen člena členu
      """,
    sentenceStarters: """
      v na z s k iz od do po pri pod nad pred za med ob o brez zaradi kljub ta to ti tisti je so sem smo bil bila bilo
      ni niso in pa a ali vendar toda ampak zato torej če ko ker kako kaj kdo kje kdaj zakaj on ona oni jaz mi vi njegov
      njen naš danes včeraj zdaj potem tukaj tam vse vsi vsak nekateri mnogi tudi ja ne morda seveda ono te da tako
      """,
    fillers: "eee ee eem mmm mm hm hmm ə əə eh e_no a_ne a_veš veš_kaj kako_bi_rekel kako_bi_rekla",
    backchannels: """
      ja ne no seveda tako točno res prav dobro okej ok v_redu super odlično drži aha mhm hm mm razumem vem hvala
      hvala_lepa prosim živjo dober_dan dobro_jutro dober_večer nasvidenje adijo oprostite oprosti zanimivo ja_ja ne_ne
      ja_seveda aja a_res itak
      """,
    orphanOpeners: """
      in pa ter a ali vendar toda ampak zato torej tako ker saj namreč tudi prav_tako poleg_tega ob_tem pri_tem potem
      nato zatem nakar takrat tedaj zaradi_tega posledično kljub_temu vseeno po_drugi_strani nasprotno na_primer npr
      to_pomeni to_je drugače_povedano z_drugimi_besedami oziroma pravzaprav dejansko hkrati medtem sicer drugače drugič
      tretjič končno na_koncu ki kateri katera ja ne no zato_ker čeprav temveč niti
      """,
    danglingPronouns: """
      on ona ono oni one njega njemu njej njo njih njim ga mu jo ji jih jim to ta te ti tega temu tem teh tisti tista
      tisto tak taka tako njegov njegova njegovo njen njena njihov njihova oba obe prvi drugi zadnji slednji nekateri
      tam tu
      """,
    cueWords: """
      najprej prvič drugič tretjič potem nato končno na_koncu za_konec za_začetek začnimo zdaj pojdimo pojdimo_naprej
      preidimo preidimo_na govorimo pogovorimo_se poglejmo naslednje_vprašanje drugo_vprašanje naslednja_tema druga_tema
      naslednja_točka glede kar_se_tiče mimogrede vrnimo_se v_tem_poglavju v_tej_oddaji danes_bomo skratka povzemimo
      """,
    emphasisPhrases: """
      skratka povzemimo na_kratko najpomembnejše pomembno_je predvsem bistvo problem_je vprašanje_je razlog_je cilj_je
      to_pomeni razlika odločili_smo_se raziskave_kažejo sklep
      """,
    hedges: "mislim menim zdi_se_mi po_mojem morda mogoče verjetno ne_vem nisem_prepričan približno nekako baje",
    housekeeping: """
      sponzor pokrovitelj oglas koda_za_popust popust sponzorirano naročite naročite_se naročniki všečkajte komentarjih
      v_komentarjih v_opisu novice e-novice brezplačno podprite patreon discord družbena_omrežja instagram facebook
      twitter naša_spletna_stran pišite_nam naslednja_oddaja prejšnja_oddaja v_živo vstopnice
      """,
    sponsorPhrases: "sponzor pokrovitelj oglas koda_za_popust popust sponzorirano",
    furniture: """
      predvajaj poslušaj glej prenesi deli shrani natisni komentiraj komentarji odgovori preberi_več več prikaži_več
      prikaži_vse zapri odpri meni domov nazaj naprej naslednji prejšnji išči iskanje nastavitve pomoč kontakt o_nas
      politika_zasebnosti piškotki sprejmi sprejmi_vse zavrni pogoji_uporabe vse_pravice_pridržane prijava odjava
      registracija pozabljeno_geslo dodaj_v_košarico košarica kupi cena povezani_članki preberite_tudi mnenja ocene
      najbolj_brano kategorije oznake arhiv objavljeno posodobljeno čas_branja trajanje jezik nalaganje napaka
      """,
    headingWords: """
      uvod povzetek vsebina kazalo ozadje namen dnevni_red sklep sklepi zaključek metode rezultati razprava literatura
      viri priloga priloge zahvala predgovor vprašanja vprašanja_in_odgovori zapiski zapisnik oddaja poglavje del
      prisotni
      """,
    personTitles: """
      gospod gospa gospodična g ga dr doktor prof profesor profesorica mag inženir minister ministrica predsednik
      predsednica poslanec poslanka župan županja kralj kraljica princ general polkovnik kapetan oče pater škof papež
      sveti sv sodnik
      """,
    nameParticles: "von van de da del al ibn",
    verbsAfterPerson: """
      pravi rekel rekla dejal dejala vpraša vprašal vprašala odgovori odgovoril odgovorila piše napisal napisala
      pojasnil pojasnila meni trdi dodal dodala poudaril poudarila ustanovil izumil odkril objavil zmagal umrl umrla
      """,
    organisationWords: """
      d.o.o d.d podjetje družba skupina društvo fundacija zveza stranka univerza šola inštitut akademija fakulteta
      laboratorij center ministrstvo vlada parlament državni_zbor občina sodišče svet komisija agencija banka bolnišnica
      cerkev policija vojska založba časopis radio televizija muzej gledališče
      """,
    eventWords: """
      konferenca kongres vrh sejem razstava festival praznik prvenstvo pokal turnir olimpijske_igre igre nagrada koncert
      volitve referendum vojna bitka revolucija kriza pandemija pogodba potres seminar delavnica
      """,
    workWords: """
      knjiga roman zgodba pesem esej članek raziskava poročilo disertacija film dokumentarec serija oddaja podkast album
      opera slika revija časopis blog predavanje govor tečaj video igra
      """,
    copulas: "je so bil bila bilo bili je_to to_je",
    meansPhrases: "pomeni pomenijo se_nanaša_na je_opredeljen_kot je_vrsta je_oblika obsega",
    thatIsPhrases: "to_je tj. tj to_pomeni oziroma oz drugače_povedano z_drugimi_besedami in_sicer",
    standsForPhrases: "je_kratica_za kratica_za je_okrajšava_za okrajšava",
    calledPhrases: """
      imenujemo se_imenuje imenovan imenovana imenovano tako_imenovani tako_imenovana t.i znan_kot znana_kot izraz
      """
  )
}
