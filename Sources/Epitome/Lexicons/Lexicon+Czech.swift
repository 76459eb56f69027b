extension Lexicon {
  /// The function words of ``czech``, apart so that a text can be asked for them without making the other lists.
  static let czechFunctionWords = WordSet(
    stringLiteral: """
      a i ale však nebo či ani že aby kdyby jestli jestliže pokud když až než protože neboť jelikož poněvadž ačkoli
      ačkoliv přestože i_když takže proto tedy tudíž zatímco jakmile dokud jak jako jenže avšak nýbrž buď sice přece
      totiž ovšem také též taky jen jenom pouze už již ještě zase opět velmi moc docela dost téměř skoro asi snad možná
      určitě jistě samozřejmě opravdu skutečně vlastně prostě právě hlavně zejména především aspoň alespoň dokonce ne
      ano jo no tak v ve na z ze s se k ke ku do od ode po pro při o u za nad pod před mezi bez přes skrz proti kvůli
      díky podle kolem okolo vedle místo kromě během vůči navzdory ohledně uprostřed uvnitř mimo dle blízko podél já ty
      on ona ono my vy oni ony mě mne mi mně mnou tebe tě ti tobě tebou jeho jej ho jemu mu něj něho němu ním jí ji ní
      nás nám námi vás vám vámi jich jim jimi nich nim nimi sebe si sobě sebou můj moje má mé mého mému mým mojí tvůj
      tvoje její jejich náš naše našeho naší našich váš vaše svůj svoje své svého svou svým svých ten ta to toho té tomu
      tou tím těch těm těmi tento tato toto tito tyto tohoto této tomuto těchto tenhle tahle tohle takový taková takové
      takového takových sám sama samo sami samotný každý každá každé každého každou všechno všichni všechny všeho všech
      všem celý celá celé žádný žádná žádné jiný jiná jiné jiného jiných druhý druhá druhé některý některá některé
      některých nějaký nějaká nějaké několik mnoho mnozí více méně málo hodně trochu stejný stejná stejné kdo co koho
      čeho komu čemu kým čím který která které kterého kterou kterých kterým kteří jaký jaká jaké jakého čí kde kam
      odkud kudy kdy proč kolik nikdo nic někdo něco kdosi cosi nikde nikdy vždy vždycky někdy často občas málokdy
      obvykle teď nyní potom pak tehdy dnes zítra včera tady zde tam sem všude někde kdysi tenkrát dříve později brzy
      nejdřív nejprve nakonec znovu jsem jsi je jsme jste jsou byl byla bylo byli byly budu budeš bude budeme budete
      budou být bych bys by bychom byste není nejsou nebyl nebylo mám máš máme máte mají měl měla mělo měli mít můžu
      mohu můžeš může můžeme můžete mohou mohl mohla mohli lze musím musí musíme musejí musel chci chceš chce chceme
      chtějí chtěl smí třeba nutno spolu dohromady dobře špatně lépe tak_zvaný tzv například např
      """)

  /// Czech.
  static let czech = Lexicon(
    language: "cs",
    functionWords: czechFunctionWords,
    innerFunctionWords: "a i v ve na z ze s do od pro při o u k",
    commonVerbs: """
      je jsou jsem jsme jste byl byla bylo byli bude budou být není má mají mám máme měl měla měli mít může můžeme mohou
      mohl mohla musí musíme musel chce chceme chtěl chtěla chtěli říká říkám říkají říkal řekl řekla řekli říct ví vím
      víme vědět myslím myslí myslel dělá dělají děláme dělal dělat udělal vidí vidím vidíme viděl jde jdou šel šla
      přišel přišla přijde dává dal dát najít našel zůstal začal začala začíná začít píše psal napsal čte ptá zeptal
      odpověděl odpovídá znamená nazývá používá používají používáme použít funguje žije žil rozumím chápu stalo děje
      ukazuje ukázal ukázalo snaží stal stává pomáhá potřebuje potřebujeme zdá pracuje pracoval mluví mluvil mluvíme
      existuje patří děkuji děkuju prosím pojďme podívejme
      """,
    questionWords: "kdo co koho komu který která které jaký jaká jaké kde kam odkud kdy proč jak kolik zda jestli",
    abbreviations: """
      dr prof doc ing mgr bc mudr judr phdr rndr paeddr thdr phd csc drsc arch akad pí č čp čj č.j str roč vyd nakl ed
      přel překl il obr tab kap odst písm čl § zák sb např tzv tj t.j tzn popř příp zvl vč cca ca mj ul nám tř bl plk
      kpt mjr npor por štáb ppor pplk hl angl něm franc řec slov sev vých srov pozn odd věd ún břez čec srp říj tel fax
      p pan sl gen red max fr lat viz zn okr kraj m ml
      """,
    abbreviationsBeforeNumber: "č čp str s obr tab kap odst písm čl sb tel cca ca sv roč r st § p max min kč",
    abbreviationsAtEnd: """
      atd apod atp aj a.s s.r.o spol o.p.s v.o.s z.s n.l př.n.l n._l př._n._l kg km cm mm min hod sek mil mld tis kč st
      sv jr sr inc ltd co resp
      """,
    monthsAndDays: """
      leden ledna únor února březen března duben dubna květen května červen června červenec července srpen srpna září
      říjen října listopad listopadu prosinec prosince pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle
      neděli století ročník místo místě
      """,
    sentenceStarters: """
      v ve na z ze s k do od po pro při o u za nad pod před mezi bez podle ten ta to ti tento tato toto je jsou byl byla
      bylo není a ale však nebo proto tedy takže když pokud protože jak co kdo kde kdy proč on ona oni já my vy jeho
      její náš dnes včera teď pak potom tady tam všechno všichni každý někteří mnoho také ano ne možná samozřejmě se i
      ono ty že tak
      """,
    fillers: "ehm eh ee eee hm hmm mmm no_jo_no víte_co víš_co jak_bych_to_řekl jak_to_říct řekněme",
    backchannels: """
      ano jo ne no jasně přesně přesně_tak určitě samozřejmě dobře dobrá fajn ok okej super skvělé výborně aha mhm hm
      rozumím chápu vím pravda to_je_pravda souhlasím děkuji děkuju díky prosím není_zač dobrý_den ahoj čau na_shledanou
      nashledanou dobrý_večer promiňte pardon zajímavé opravdu vážně jo_jo ne_ne no_jo no_jasně
      """,
    courtesies: """
      dobrý_den dobrý_večer dobré_ráno vítejte vítám_vás vítáme_vás vážení_posluchači vážení_diváci
      dámy_a_pánové děkuji_vám děkujeme_za_pozornost děkuji_za_pozornost děkuji_za_rozhovor na_shledanou
      na_slyšenou hezký_den
      """,
    orphanOpeners: """
      a i ale však avšak nebo či ani proto tedy takže tudíž protože neboť totiž také též navíc kromě_toho mimo_to dále
      pak potom poté následně tehdy tím_pádem v_důsledku_toho přesto přesto_však nicméně naopak na_druhou_stranu
      na_rozdíl_od například např to_znamená tj jinými_slovy jinak_řečeno respektive vlastně ve_skutečnosti zároveň
      současně mezitím jinak za_druhé za_třetí konečně nakonec který která které kteří ano ne no jenže zatímco přitom
      stejně podobně
      """,
    danglingPronouns: """
      on ona ono oni ony jeho jej ho jemu mu jí ji jich jim jimi to ten ta ti ty toho té tomu těch tento tato toto tito
      tyto tohoto této těchto takový taková takové jejich oba obě první druhý poslední jiní někteří tam tady zde
      """,
    cueWords: """
      nejprve nejdřív za_prvé za_druhé za_třetí dále potom nakonec na_závěr na_úvod začněme začneme teď nyní pojďme
      přejděme přejděme_k pojďme_na mluvme pojďme_mluvit podívejme_se další_otázka jiná_otázka další_téma jiné_téma
      další_bod pokud_jde_o co_se_týče ohledně mimochodem vraťme_se v_této_kapitole v_tomto_díle dnes_budeme shrnuto
      """,
    emphasisPhrases: """
      shrnuto stručně_řečeno závěrem nejdůležitější důležité_je především problém_je otázka_je důvod_je cílem_je
      to_znamená rozdíl rozhodli_jsme výzkumy_ukazují závěr
      """,
    hedges: "myslím myslím_si podle_mě asi možná pravděpodobně nevím nejsem_si_jistý přibližně víceméně údajně prý",
    housekeeping: """
      sponzor sponzoruje reklama slevový_kód sleva placená_spolupráce odebírejte odběr odběratelé přihlaste_se lajk
      komentářích v_komentářích v_popisku newsletter zdarma podpořte patreon discord sociální_sítě instagram facebook
      twitter náš_web našem_webu napište_nám další_díl minulý_díl živě vstupenky
      """,
    sponsorPhrases: "sponzor sponzoruje reklama slevový_kód sleva placená_spolupráce",
    furniture: """
      přehrát poslouchat sledovat stáhnout sdílet uložit tisk komentovat komentáře odpovědět číst_dál číst_více více
      zobrazit_více zobrazit_vše zavřít otevřít menu domů zpět další předchozí hledat vyhledávání nastavení nápověda
      kontakt o_nás zásady_ochrany_osobních_údajů ochrana_osobních_údajů cookies přijmout přijmout_vše odmítnout
      podmínky_užití obchodní_podmínky všechna_práva_vyhrazena přihlásit_se odhlásit registrace zapomenuté_heslo
      přidat_do_košíku košík koupit cena související_články čtěte_také hodnocení recenze nejčtenější kategorie štítky
      archiv publikováno aktualizováno doba_čtení délka jazyk načítání chyba
      """,
    headingWords: """
      úvod shrnutí souhrn obsah pozadí cíl program závěr závěry metody výsledky diskuse literatura zdroje příloha
      přílohy poděkování předmluva otázky otázky_a_odpovědi poznámky zápis přepis díl kapitola část přítomni účastníci
      """,
    personTitles: """
      pan paní slečna dr doktor doktorka prof profesor profesorka ing inženýr docent magistr ministr ministryně premiér
      prezident prezidentka poslanec poslankyně senátor starosta primátor král královna princ generál plukovník kapitán
      otec biskup papež svatý sv soudce
      """,
    nameParticles: "z ze von van de",
    verbsAfterPerson: """
      říká řekl řekla uvedl uvedla ptá zeptal zeptala odpověděl odpověděla píše napsal napsala vysvětlil vysvětlila
      myslí tvrdí dodal dodala zdůraznil zdůraznila upozornil založil vynalezl objevil publikoval vyhrál narodil zemřel
      zemřela
      """,
    organisationWords: """
      a.s s.r.o společnost firma podnik skupina sdružení spolek nadace svaz federace strana univerzita škola institut
      ústav akademie fakulta laboratoř centrum ministerstvo vláda parlament sněmovna senát úřad město kraj soud rada
      komise agentura banka nemocnice církev policie armáda nakladatelství noviny rozhlas televize muzeum divadlo
      """,
    eventWords: """
      konference kongres summit veletrh výstava festival slavnost mistrovství pohár turnaj olympiáda hry cena koncert
      volby referendum válka bitva revoluce krize pandemie smlouva výročí seminář
      """,
    workWords: """
      kniha román povídka báseň esej článek studie zpráva disertace film dokument seriál díl podcast album píseň opera
      obraz časopis noviny blog přednáška projev kurz video hra
      """,
    copulas: "je jsou byl byla bylo byli je_to to_je",
    meansPhrases: "znamená znamenají označuje se_rozumí je_definován_jako je_druh je_typ odkazuje_na spočívá_v",
    thatIsPhrases: "to_je tj. tj to_znamená tzn. tzn neboli čili jinými_slovy totiž a_to",
    standsForPhrases: "je_zkratka_pro zkratka_pro je_zkratka zkráceně",
    calledPhrases: """
      se_nazývá nazývá_se nazýváme nazývaný nazývaná takzvaný takzvaná takzvané tzv známý_jako známá_jako se_říká termín
      """
  )
}
