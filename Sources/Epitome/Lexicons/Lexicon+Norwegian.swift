extension Lexicon {
  /// The function words of ``norwegian``, apart so that a text can be asked for them without making the other lists.
  static let norwegianFunctionWords = WordSet(
    stringLiteral: """
      og eller men for så at om når da mens fordi derfor selv_om selvom før siden inntil enn som både verken enten ikke
      ikkje aldri alltid ofte av_og_til sjelden allerede ennå fortsatt bare kun også nå her der dit hit hjem bort ut inn
      opp ned fram frem tilbake hvor hvorfra hvorfor hvordan hva hvem hvilken hvilket hvilke hvis jeg eg du han hun ho
      den det vi me dere dykk de dei meg deg ham henne oss dem seg selv sjølv hverandre min mi mitt mine din ditt dine
      hans hennes dens dets vår vårt våre deres sin si sitt sine man en noen noe ingen ingenting all alt alle hver hvert
      annen annet andre samme sånn slik slikt slike denne dette disse begge mange mye få lite litt mer mest mindre minst
      flere flest visse forskjellige ulike hele et ei ein eit er var vært være blir ble blitt bli har hadde hatt ha kan
      kunne kunnet skal skulle vil ville villet må måtte bør burde får fikk fått lar la gjør gjorde gjort gjøre går gikk
      gått gå kommer kom kommet komme finnes fantes i på av til fra med ved hos mot gjennom under over mellom blant
      rundt omkring etter innen uten innenfor utenfor bak foran ifølge angående tross unntatt per via langs jo vel nok
      faktisk egentlig kanskje sikkert nettopp akkurat omtrent nesten ganske veldig svært helt særlig dessuten derimot
      dog likevel altså således nemlig ellers ja nei okei i_dag i_går i_morgen
      """)

  /// Norwegian, chiefly Bokmål.
  static let norwegian = Lexicon(
    language: "no",
    functionWords: norwegianFunctionWords,
    innerFunctionWords: "og av i på for til med fra om over under",
    commonVerbs: """
      er var vært være blir ble har hadde ha kan kunne skal skulle vil ville må måtte bør får fikk gjør gjorde gjort
      gjøre går gikk kommer kom sier sa sagt si ser så sett se vet visste vite tror trodde synes syntes mener mente
      tenker tenkte tar tok gir ga står sto ligger lå finner fant heter het kalles kaller betyr trenger bruker brukte
      bruke jobber arbeider begynner begynte fortsetter snakker snakket spør spurte svarer svarte forteller fortalte
      skriver skrev leser leste lærer forstår forsto hjelper skjer skjedde viser viste føler holder prøver spiller lever
      bor handler gjelder hører hørte
      """,
    questionWords: "hvem hva hvilken hvilket hvilke hvor når hvorfor hvordan er har kan skal vil",
    abbreviations: """
      dr prof hr fr frk f.eks bl.a bl._a d.v.s dvs mht m.h.t pga p.g.a i.e e.g vs ca kl nr s kap jf jfr ang inkl ekskl
      evt hhv iflg ift ifm obs pr red resp sml str tlf tel vedr vha utg overs adm dir fung pens stud cand mag siv.ing
      jan feb apr aug sept okt nov des kgl gt gml st adr avd d.d e.l eks fhv fm gj.sn gl gnr iht m.a.o maks mrk omkr pkt
      ref s.d t.d t.o.m tidl årg
      """,
    abbreviationsBeforeNumber: """
      nr s kap fig tab § kl ca tlf tel vol jan feb mar apr jun jul aug sep sept okt nov des max min art p pr pkt bd
      """,
    abbreviationsAtEnd: """
      osv etc m.m mm m.fl mfl m.v mv o.l o.lign f.kr e.kr f._kr e._kr as asa inc ltd co jr kr mill mrd kg km cm stk min
      sek p.m a.m d.y d.e
      """,
    monthsAndDays: """
      januar februar mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag
      fredag lørdag søndag århundre klasse jan feb mar apr jun jul aug sep sept okt nov des
      """,
    sentenceStarters: """
      den det de en et han hun vi jeg du man dette denne disse i på av til fra med ved mot under over etter før for og
      men eller så når da hvis fordi mens ifølge nå her der hva hvem hvor hvorfor hvordan alle mange noen ikke ja nei
      kanskje derfor dessuten også ei om er har kan vil skal må eg ho dei
      """,
    fillers: "øh øhm eh ehm hm hmm mm du_vet hva_heter_det så_å_si på_en_måte_eh",
    backchannels: """
      ja jo nei okei ok akkurat nettopp riktig det_stemmer absolutt selvfølgelig klart bra fint flott supert perfekt mm
      mhm hm aha jeg_skjønner jeg_forstår takk tusen_takk vær_så_god hei ha_det god_morgen god_kveld unnskyld beklager
      virkelig interessant ja_ja nei_nei ja_nettopp
      """,
    courtesies: """
      velkommen velkommen_tilbake velkommen_til god_morgen god_kveld god_dag kjære_lyttere mine_damer_og_herrer
      tusen_takk takk_for_at_du_hørte_på takk_for_i_dag vi_høres vi_ses ha_det_bra
      """,
    orphanOpeners: """
      og men eller for så derfor fordi derimot dessuten også videre deretter dermed dertil altså således følgelig
      likevel til_tross_for_det i_stedet tvert_imot på_den_andre_siden på_den_annen_side for_eksempel f.eks det_vil_si
      dvs med_andre_ord nemlig faktisk samtidig imens ellers for_det_andre for_det_tredje endelig til_slutt som ja nei
      jo akkurat mens uten da
      """,
    danglingPronouns: """
      den det de han hun ham henne dem denne dette disse dens dets hans hennes deres sin sitt sine begge andre
      førstnevnte sistnevnte den_første den_andre slik slike der her
      """,
    cueWords: """
      først for_det_første for_det_andre for_det_tredje deretter til_slutt til_å_begynne_med nå la_oss la_oss_snakke
      la_oss_gå_videre vi_går_videre neste_spørsmål et_annet_spørsmål neste_tema neste_punkt en_annen_ting
      når_det_gjelder angående forresten tilbake_til i_dette_kapittelet i_denne_episoden i_dag_skal_vi oppsummert
      """,
    emphasisPhrases: """
      oppsummert kort_sagt det_viktigste det_er_viktig først_og_fremst poenget_er problemet_er spørsmålet_er grunnen_er
      målet_er resultatet_er det_betyr forskjellen vi_har_bestemt studier_viser konklusjonen
      """,
    hedges: """
      jeg_tror jeg_synes jeg_vet_ikke kanskje sannsynligvis antakelig omtrent mer_eller_mindre på_en_måte
      etter_min_mening visstnok
      """,
    housekeeping: """
      sponsor sponset sponset_av i_samarbeid_med annonse reklame rabattkode gratis_prøveperiode abonner abonnent
      abonnenter meld_deg_på nyhetsbrev rabatt bli_medlem medlemskap støtt_oss doner patreon discord sosiale_medier
      instagram facebook twitter nettsiden_vår send_oss neste_episode forrige_episode følg_oss kommentarfeltet
      i_beskrivelsen fem_stjerner billetter direktesending
      """,
    sponsorPhrases: "sponsor sponset sponset_av i_samarbeid_med annonse reklame rabattkode gratis_prøveperiode",
    furniture: """
      spill_av lytt lytt_nå hør se last_ned del lagre skriv_ut kommenter kommentarer svar rapporter kopier_lenke les_mer
      les_videre vis_mer vis_alle mer_informasjon lukk åpne meny hjem forside tilbake neste forrige søk filtrer sorter
      innstillinger hjelp kontakt kontakt_oss om_oss personvern personvernerklæring cookies informasjonskapsler godta
      godta_alle avvis vilkår brukervilkår alle_rettigheter_reservert logg_inn logg_ut registrer opprett_konto
      glemt_passord legg_i_handlekurv handlekurv kjøp kjøp_nå pris prøv_gratis relaterte_artikler les_også anmeldelser
      mest_lest kategorier stikkord arkiv publisert oppdatert lesetid varighet språk transkripsjon laster feil
      """,
    headingWords: """
      innledning introduksjon sammendrag innhold innholdsfortegnelse bakgrunn formål dagsorden saksliste konklusjon
      konklusjoner metode resultater diskusjon referanser litteratur kilder vedlegg forord spørsmål spørsmål_og_svar
      notater referat episode kapittel del beslutninger deltakere
      """,
    personTitles: """
      herr fru frøken dr doktor professor prof minister statsminister statsråd president ordfører konge dronning prins
      prinsesse general oberst kaptein pastor biskop pave sankt dommer
      """,
    nameParticles: "af von de van der",
    verbsAfterPerson: """
      sier sa forteller fortalte spør spurte svarer svarte skriver skrev forklarer forklarte mener mente påpeker
      understreker legger_til grunnla oppfant oppdaget utga vant døde
      """,
    organisationWords: """
      as asa aksjeselskap selskap bedrift gruppe forening stiftelse forbund parti universitet høgskole høyskole skole
      institutt akademi fakultet laboratorium senter departement regjering storting direktorat kommune fylke domstol
      rett råd kommisjon bank sykehus kirke politi forsvar forlag avis radio tv museum teater
      """,
    eventWords: """
      konferanse kongress toppmøte messe utstilling festival fest mesterskap cup turnering olympiske_leker pris
      prisutdeling konsert valg folkeavstemning krig slag revolusjon krise pandemi traktat jubileum seminar
      """,
    workWords: """
      bok roman fortelling dikt essay artikkel studie rapport avhandling film dokumentar serie episode podkast podcast
      album sang opera maleri tidsskrift avis blogg foredrag tale kurs video spill
      """,
    copulas: "er var er_en er_et er_den er_det var_en var_et",
    meansPhrases: "betyr viser_til defineres_som innebærer er_en_slags er_en_form_for består_av",
    thatIsPhrases: "det_vil_si dvs d.v.s. d.v.s altså nemlig med_andre_ord i.e.",
    standsForPhrases: "står_for er_en_forkortelse_for forkortelse_for forkortet",
    calledPhrases: "kalles heter kalt kalte såkalt såkalte kjent_som også_kalt begrepet"
  )
}
