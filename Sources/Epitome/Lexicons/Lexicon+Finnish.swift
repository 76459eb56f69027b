extension Lexicon {
  /// The function words of ``finnish``, apart so that a text can be asked for them without making the other lists.
  static let finnishFunctionWords = WordSet(
    stringLiteral: """
      ja tai mutta vaan sekä eli että jotta koska kun jos vaikka kuin kuten niin joten siis sillä sekä_että joko ei en
      et emme ette eivät älä älkää eikä enkä myös myöskään vain ainoastaan jo vielä nyt sitten silloin aina usein joskus
      harvoin koskaan täällä täältä tänne tässä tästä tähän siellä sieltä sinne siinä siitä siihen tuolla tuolta tuonne
      missä mistä mihin minne milloin miksi miten kuinka minä sinä hän se me te he ne minun sinun hänen sen meidän
      teidän heidän niiden minut sinut hänet minua sinua häntä sitä meitä teitä heitä niitä minulle sinulle hänelle
      sille meille teille heille niille minulla sinulla hänellä meillä teillä heillä niillä minusta sinusta hänestä
      meistä heistä niistä itse itsensä itseään tämä tuo nämä nuo tämän tuon näiden noiden tätä tuota näitä tällä näillä
      tänä näissä noissa tällainen tällaisen tällaista sellainen sellaisen sellaista sellaiset joka jotka jonka joiden
      jota joita jossa joissa josta joista johon joihin jolla joilla jolle joille mikä mitä minkä mitkä kuka kenen ketä
      ketkä joku jokin jotkut jotain jotakin jonkin jokainen jokaisen kukaan mikään mitään kaikki kaiken kaikkien
      kaikkia moni monet monta monen muu muut muita muun muiden toinen toisen toiset toista sama saman samat eri
      molemmat useat useita usea pari hieman vähän paljon enemmän eniten vähemmän hyvin erittäin melko aika ihan aivan
      juuri lähes melkein noin olen olet on olemme olette ovat olin oli olivat ollut olleet olla olisi olisivat ole
      olevan voin voi voimme voivat voisi voinut saa saavat sai täytyy pitää piti pitäisi tulee tulevat tuli aikoo
      haluan haluaa kannattaa kanssa ilman ennen jälkeen aikana kautta mukaan vuoksi takia ansiosta avulla kohti läpi
      yli ali alla päällä vieressä edessä takana välillä keskellä sisällä ulkona luona luokse osalta suhteen sijaan
      lisäksi huolimatta vastaan varten saakka asti alkaen ehkä varmasti todella oikeastaan tietysti kyllä joo juu no
      kuitenkin silti toisaalta esimerkiksi esim yhdessä taas toki varsin etenkin erityisesti nimittäin vai tosin mm
      """)

  /// Finnish.
  static let finnish = Lexicon(
    language: "fi",
    functionWords: finnishFunctionWords,
    innerFunctionWords: "ja",
    commonVerbs: """
      on ovat oli olivat olen olet olemme olla olisi voi voivat voisi voidaan saa saavat täytyy pitää pitäisi tulee
      tulevat tuli haluan haluaa tekee tekevät teki tehdä tehdään sanoo sanovat sanoi sanoa näkee nähdä tietää tiedän
      tiedämme ajattelee ajattelen luulen uskon uskoo ottaa antaa menee mennään meni lähtee käy käyttää käyttävät
      käytetään löytyy löytää puhuu puhutaan puhua kertoo kertoi kertoa kysyy kysyi vastaa vastasi kirjoittaa kirjoitti
      lukee oppii oppia ymmärtää ymmärrän auttaa tapahtuu tapahtui näyttää näytti tarkoittaa merkitsee kutsutaan
      sanotaan alkaa alkoi jatkaa jatkuu kuuluu elää asuu tarvitsee tarvitaan yrittää toimii toimivat pitävät jää syntyi
      syntyy kiitos
      """,
    questionWords: "kuka mikä mitä kenen missä mistä mihin milloin miksi miten kuinka paljonko onko voiko",
    abbreviations: """
      esim ks vrt ns ts nk n nro s ss klo puh fax prof maist toht ins hra rva nti past t.s v vv k l e.m jatk tark toim
      suom engl ruots saks ransk vars synt huom alv sis suht mikr tekn valt tri dos fil lis ent eversti kenr maj kapt
      luutn yliluutn noin so kirj os tuh maks lat alk
      """,
    abbreviationsBeforeNumber: "nro n s ss klo puh v vv kuva taul art § k os p luku",
    abbreviationsAtEnd: """
      jne ym yms tms mm ynnä_muuta eaa jaa ekr jkr oy oyj ky ry inc ltd co jr kpl kg km cm min sek milj mrd t eur snt mk
      e
      """,
    monthsAndDays: """
      tammikuu tammikuuta helmikuu helmikuuta maaliskuu maaliskuuta huhtikuu huhtikuuta toukokuu toukokuuta kesäkuu
      kesäkuuta heinäkuu heinäkuuta elokuu elokuuta syyskuu syyskuuta lokakuu lokakuuta marraskuu marraskuuta joulukuu
      joulukuuta tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun
      marraskuun joulukuun maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai vuosisadan luokka
      """,
    sentenceStarters: """
      se ne hän he minä me sinä te tämä nämä tuo joka jotka kun jos vaikka koska mutta ja tai niin siis myös nyt sitten
      silloin tänään eilen täällä siellä mitä kuka missä milloin miksi miten kaikki moni monet ei en on oli kyllä ehkä
      kuitenkin lisäksi esimerkiksi että kuin mikä ovat vuonna siitä sen
      """,
    fillers: "öö öh ööö ee hmm hm mm tota tuota_noin niinku niinkun tota_noin_niin",
    backchannels: """
      joo juu kyllä ei niin niinpä aivan juuri totta okei ok hyvä selvä toki tietysti ehdottomasti mm mhm hm aha
      vai_niin ymmärrän kiitos kiitoksia ole_hyvä olkaa_hyvä hei moi terve näkemiin hyvää_huomenta hyvää_päivää anteeksi
      todella mielenkiintoista joo_joo ei_ei niin_joo just
      """,
    orphanOpeners: """
      ja mutta tai vaan sekä joten siis niin siksi sen_vuoksi sen_takia koska sillä kuitenkin silti toisaalta lisäksi
      myös sitten sen_jälkeen tämän_jälkeen silloin tällöin näin siten täten sen_sijaan päinvastoin esimerkiksi esim
      toisin_sanoen eli nimittäin itse_asiassa samalla samaan_aikaan muuten muutoin toiseksi kolmanneksi lopulta lopuksi
      tästä_syystä tämän_vuoksi siitä_huolimatta joka jotka mikä kyllä joo ei no niinpä
      """,
    danglingPronouns: """
      se ne hän he sen niiden sitä niitä hänen heidän häntä heitä tämä nämä tuo nuo tämän näiden tätä näitä siinä siitä
      siihen siellä täällä sellainen tällainen molemmat muut toiset edellinen jälkimmäinen ensimmäinen toinen
      """,
    cueWords: """
      ensin ensinnäkin toiseksi kolmanneksi sitten lopuksi aluksi aloitetaan nyt siirrytään siirrytään_seuraavaan
      puhutaan katsotaan seuraava_kysymys toinen_kysymys seuraava_aihe mitä_tulee liittyen muuten palataan tässä_luvussa
      tässä_jaksossa tänään_puhutaan yhteenvetona
      """,
    emphasisPhrases: """
      yhteenvetona lyhyesti tärkeintä_on tärkein on_tärkeää ennen_kaikkea ongelma_on kysymys_on syy_on tavoite_on
      tulos_on tämä_tarkoittaa ero päätimme tutkimukset_osoittavat johtopäätös
      """,
    hedges: "luulen uskon mielestäni ehkä todennäköisesti luultavasti en_tiedä suunnilleen noin tavallaan ilmeisesti",
    housekeeping: """
      sponsori sponsoroi sponsoroima yhteistyössä mainos kaupallinen_yhteistyö alennuskoodi ilmainen_kokeilu tilaa
      tilaajat tilaus uutiskirje alennus liity jäseneksi tue_meitä lahjoita patreon discord sosiaalinen_media instagram
      facebook twitter verkkosivuillamme seuraa_meitä kommentoi kommenteissa kuvauksessa viisi_tähteä seuraava_jakso
      edellinen_jakso liput suora_lähetys
      """,
    sponsorPhrases: """
      sponsori sponsoroi sponsoroima yhteistyössä mainos kaupallinen_yhteistyö alennuskoodi ilmainen_kokeilu
      """,
    furniture: """
      toista kuuntele kuuntele_nyt katso lataa jaa tallenna tulosta kommentoi kommentit vastaa kopioi_linkki lue_lisää
      jatka_lukemista näytä_lisää näytä_kaikki lisätietoja sulje avaa valikko etusivu takaisin seuraava edellinen hae
      haku suodata järjestä asetukset ohje yhteystiedot ota_yhteyttä tietoa_meistä tietosuoja tietosuojaseloste evästeet
      hyväksy hyväksy_kaikki hylkää käyttöehdot kaikki_oikeudet_pidätetään kirjaudu_sisään kirjaudu_ulos rekisteröidy
      luo_tili unohtuiko_salasana lisää_ostoskoriin ostoskori osta hinta kokeile_ilmaiseksi aiheeseen_liittyvää lue_myös
      arvostelut arviot luetuimmat kategoriat avainsanat arkisto julkaistu päivitetty lukuaika kesto kieli litterointi
      ladataan virhe
      """,
    headingWords: """
      johdanto tiivistelmä yhteenveto sisällys sisällysluettelo tausta tavoite esityslista johtopäätökset menetelmät
      tulokset pohdinta lähteet liite liitteet esipuhe kysymykset muistiinpanot pöytäkirja jakso luku osa päätökset
      osallistujat
      """,
    personTitles: """
      herra rouva neiti tohtori tri professori prof ministeri pääministeri presidentti kansanedustaja kuningas
      kuningatar prinssi kenraali eversti kapteeni pastori piispa paavi pyhä tuomari
      """,
    nameParticles: "af von de van der",
    verbsAfterPerson: """
      sanoo sanoi kertoo kertoi kysyy kysyi vastaa vastasi kirjoittaa kirjoitti toteaa totesi selittää selitti
      huomauttaa korostaa perusti keksi löysi julkaisi voitti syntyi kuoli
      """,
    organisationWords: """
      oy oyj ab ry yhtiö yritys konserni ryhmä yhdistys säätiö liitto puolue yliopisto korkeakoulu ammattikorkeakoulu
      koulu instituutti akatemia tiedekunta laboratorio keskus ministeriö hallitus eduskunta virasto kunta kaupunki
      oikeus neuvosto komissio pankki sairaala kirkko poliisi armeija kustantamo lehti radio televisio museo teatteri
      """,
    eventWords: """
      konferenssi kongressi huippukokous messut näyttely festivaali juhla mestaruus cup turnaus olympialaiset kisat
      palkinto gaala konsertti vaalit kansanäänestys sota taistelu vallankumous kriisi pandemia sopimus seminaari
      """,
    workWords: """
      kirja romaani novelli runo essee artikkeli tutkimus raportti väitöskirja elokuva dokumentti sarja jakso podcast
      levy albumi kappale laulu ooppera maalaus lehti blogi luento puhe kurssi video peli
      """,
    copulas: "on ovat oli olivat on_siis",
    meansPhrases: "tarkoittaa tarkoittavat merkitsee viittaa määritellään tarkoitetaan on_eräänlainen koostuu",
    thatIsPhrases: "eli siis toisin_sanoen toisin_sanottuna ts. ts nimittäin",
    standsForPhrases: "on_lyhenne_sanoista lyhenne lyhennettynä",
    calledPhrases: """
      kutsutaan nimeltään niin_sanottu niin_sanotut ns tunnetaan_nimellä tunnettu_nimellä nimitetään termi
      """
  )
}
