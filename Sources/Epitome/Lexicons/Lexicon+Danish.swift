extension Lexicon {
  /// The function words of ``danish``, apart so that a text can be asked for them without making the other lists.
  static let danishFunctionWords = WordSet(
    stringLiteral: """
      og eller men for så at om når da mens fordi derfor selvom skønt før siden indtil end som både hverken enten ikke
      aldrig altid ofte sommetider sjældent allerede endnu stadig kun også nu her der derhen herhen hjem bort ud ind op
      ned frem tilbage hvor hvorfra hvorfor hvordan hvad hvem hvilken hvilket hvilke hvis hvornår jeg du han hun den det
      vi i de mig dig ham hende os jer dem sig selv hinanden min mit mine din dit dine hans hendes dens dets vores vor
      vort jeres deres sin sit sine man en nogen noget nogle ingen intet ingenting al alt alle hver hvert anden andet
      andre samme sådan sådant sådanne denne dette disse begge mange meget få lidt mere mest mindre mindst flere flest
      visse forskellige hele et er var været være bliver blev blevet blive har havde haft have kan kunne kunnet skal
      skulle vil ville villet må måtte bør burde får fik fået lader lad gør gjorde gjort gøre går gik gået gå kommer kom
      kommet komme findes fandtes på af til fra med ved hos mod gennem under over mellem blandt omkring efter inden uden
      indenfor udenfor bag foran ifølge angående trods undtagen per via langs ad jo vel nok faktisk egentlig måske
      sikkert præcis omtrent næsten ganske ret helt især desuden derimod dog alligevel altså således nemlig ellers ja
      nej okay i_dag i_går i_morgen lige bare jamen nå
      """)

  /// Danish.
  static let danish = Lexicon(
    language: "da",
    functionWords: danishFunctionWords,
    innerFunctionWords: "og af i på for til med fra om over under",
    commonVerbs: """
      er var været være bliver blev har havde haft have kan kunne skal skulle vil ville må måtte bør får fik gør gjorde
      gjort gøre går gik kommer kom siger sagde sagt sige ser så set se ved vidste vide tror troede synes syntes tænker
      tænkte tager tog give giver gav står stod ligger lå finder fandt hedder hed kaldes kalder betyder behøver bruger
      brugte bruge arbejder begynder begyndte fortsætter taler talte tale snakker spørger spurgte svarer svarede
      fortæller fortalte skriver skrev skrive læser læste lærer forstår forstod hjælper sker skete viser viste føler
      holder prøver spiller lever bor handler gælder mener mente hører hørte
      """,
    questionWords: "hvem hvad hvilken hvilket hvilke hvor hvornår hvorfor hvordan er har kan skal vil",
    abbreviations: """
      dr prof hr fr frk f.eks feks bl.a bl._a d.v.s dvs m.h.t mht p.g.a pga i.e e.g vs ca kl nr s kap fig jf jvf ang
      inkl ekskl evt henh hhv iflg ift ifm i.f.m i.f.t m.a.o obs pr red resp sml str tlf tel vedr vha v.h.a udg overs
      adm dir fung pens cand jur polit phil lic jan feb apr aug sept okt nov dec kgl skt sct gl cand.mag cand.jur adj
      adv afd afs alm amer bd bibl bogst d.d.s eft eksp eng etym fhv fk fmd forb fork forl fors fortr gdr gr ital kbh
      kem lat merid mr mrs n.n næstf ndf nto obj opr oprd p.p p.s perf pluskv præt præs pron psyk rekl sg skr subst
      suppl tekn telf tidl tilf univ vbn vds vedl st adr afg anm e.l eks el fx fm f.v.t h.h lb maks omkr pkt ref s.d s.m
      t.eks t.h t.v tilsv tr ægte årg
      """,
    abbreviationsBeforeNumber: """
      nr s kap fig tab bil § kl ca tlf tel vol jan feb mar apr jun jul aug sep sept okt nov dec max min art p pr stk pkt
      afsn bd
      """,
    abbreviationsAtEnd: """
      osv etc m.m mm m.fl mfl m.v mv o.l o.lign o.s.v f.kr e.kr f._kr e._kr a/s aps inc ltd co jr kr mio mia kg km cm
      stk tim min sek t.o.m p.t d.d d.å d.m i.a v.s p.m a.m s.u u.å bl
      """,
    monthsAndDays: """
      januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag
      fredag lørdag søndag århundrede klasse jan feb mar apr jun jul aug sep sept okt nov dec
      """,
    sentenceStarters: """
      den det de en et han hun vi i jeg du man dette denne disse på af til fra med ved mod under over efter før for og
      men eller så når da hvis fordi mens ifølge nu her der hvad hvem hvor hvorfor hvordan alle mange nogle ikke ja nej
      måske dog derfor desuden også om hvornår er har kan vil skal må
      """,
    fillers: "øh øhm øhh hm hmm mm ik' du_ved hvad_hedder_det så_at_sige ligesom_øh",
    backchannels: """
      ja jo nej næ okay ok præcis nemlig lige_præcis absolut selvfølgelig klart godt fint super perfekt mm mhm hm aha
      jeg_forstår tak mange_tak selv_tak hej farvel godmorgen godaften undskyld virkelig interessant rigtigt
      det_er_rigtigt ja_ja nej_nej
      """,
    courtesies: """
      velkommen velkommen_tilbage velkommen_til godmorgen god_aften goddag kære_lyttere mine_damer_og_herrer
      mange_tak tusind_tak tak_fordi_i_lyttede tak_for_i_dag vi_høres_ved vi_ses hav_det_godt
      """,
    orphanOpeners: """
      og men eller for så derfor fordi dog derimod desuden også endvidere derefter dermed derved dertil altså således
      følgelig alligevel på_trods_af_det i_stedet tværtimod på_den_anden_side for_eksempel f.eks det_vil_sige dvs
      med_andre_ord nemlig faktisk samtidig imens ellers for_det_andet for_det_tredje endelig til_sidst hvilket som ja
      nej jo præcis mens uden da
      """,
    danglingPronouns: """
      den det de han hun ham hende dem denne dette disse dens dets hans hendes deres sin sit sine begge andre
      førstnævnte sidstnævnte den_første den_anden sådan sådanne der her
      """,
    cueWords: """
      først for_det_første for_det_andet for_det_tredje dernæst derefter endelig til_sidst til_at_begynde_med nu lad_os
      lad_os_tale lad_os_gå_videre vi_går_videre næste_spørgsmål et_andet_spørgsmål næste_emne næste_punkt en_anden_ting
      med_hensyn_til angående for_resten tilbage_til i_dette_kapitel i_dette_afsnit i_dag_skal_vi opsummerende
      sammenfattende
      """,
    emphasisPhrases: """
      opsummerende kort_sagt det_vigtigste det_er_vigtigt frem_for_alt pointen_er problemet_er spørgsmålet_er grunden_er
      målet_er resultatet_er det_betyder forskellen vi_har_besluttet undersøgelser_viser konklusionen
      """,
    hedges: """
      jeg_tror jeg_synes det_ved_jeg_ikke måske formentlig sandsynligvis cirka mere_eller_mindre på_en_måde
      efter_min_mening tilsyneladende
      """,
    housekeeping: """
      sponsor sponsoreret sponsoreret_af i_samarbejde_med annonce reklame rabatkode gratis_prøveperiode abonner abonnér
      abonnent abonnenter tilmeld nyhedsbrev rabat bliv_medlem medlemskab støt_os doner patreon discord sociale_medier
      instagram facebook twitter vores_hjemmeside skriv_til_os næste_afsnit forrige_afsnit følg_os kommentarfeltet
      i_beskrivelsen fem_stjerner billetter livestream
      """,
    sponsorPhrases: "sponsor sponsoreret sponsoreret_af i_samarbejde_med annonce reklame rabatkode gratis_prøveperiode",
    furniture: """
      afspil lyt lyt_nu se download del gem udskriv kommenter kommentarer svar anmeld kopier_link læs_mere læs_videre
      vis_mere vis_alle mere_information luk åbn menu forside hjem tilbage næste forrige søg filtrer sorter
      indstillinger hjælp kontakt kontakt_os om_os privatlivspolitik cookies accepter accepter_alle afvis vilkår
      betingelser alle_rettigheder_forbeholdes log_ind log_ud opret_konto glemt_adgangskode læg_i_kurv kurv køb køb_nu
      pris prøv_gratis relaterede_artikler læs_også anmeldelser mest_læste kategorier tags arkiv udgivet opdateret
      læsetid varighed sprog transskription indlæser fejl
      """,
    headingWords: """
      indledning introduktion resumé sammenfatning indhold indholdsfortegnelse baggrund formål dagsorden konklusion
      konklusioner metode resultater diskussion referencer litteratur kilder bilag forord spørgsmål spørgsmål_og_svar
      noter referat afsnit kapitel del beslutninger deltagere
      """,
    personTitles: """
      hr fru frøken dr doktor professor prof minister statsminister præsident borgmester konge dronning prins prinsesse
      general oberst kaptajn pastor biskop pave sankt dommer
      """,
    nameParticles: "af von de van der",
    verbsAfterPerson: """
      siger sagde fortæller fortalte spørger spurgte svarer svarede skriver skrev forklarer forklarede mener mente
      påpeger understreger tilføjer grundlagde opfandt opdagede udgav vandt døde
      """,
    organisationWords: """
      a/s aps aktieselskab selskab virksomhed gruppe forening fond forbund parti universitet højskole skole institut
      akademi fakultet laboratorium center ministerium regering folketing styrelse kommune region domstol ret råd
      kommission bank hospital kirke politi forsvar forlag avis radio tv museum teater
      """,
    eventWords: """
      konference kongres topmøde messe udstilling festival fest mesterskab cup turnering olympiske_lege pris
      prisuddeling koncert valg folkeafstemning krig slag revolution krise pandemi traktat jubilæum seminar
      """,
    workWords: """
      bog roman fortælling digt essay artikel undersøgelse rapport afhandling film dokumentar serie afsnit podcast album
      sang opera maleri tidsskrift avis blog foredrag tale kursus video spil
      """,
    copulas: "er var er_en er_et er_den er_det var_en var_et",
    meansPhrases: "betyder henviser_til defineres_som indebærer er_en_slags er_en_form_for består_af",
    thatIsPhrases: "det_vil_sige dvs d.v.s. d.v.s altså nemlig med_andre_ord i.e.",
    standsForPhrases: "står_for er_en_forkortelse_for forkortelse_for forkortet",
    calledPhrases: "kaldes hedder kaldet kaldt såkaldt såkaldte kendt_som også_kaldet begrebet"
  )
}
