extension Lexicon {
  /// The function words of ``dutch``, apart so that a text can be asked for them without making the other lists.
  static let dutchFunctionWords = WordSet(
    stringLiteral: """
      de het een 't 'n der den des dit dat deze die zo'n zulk zulke dezelfde hetzelfde ieder iedere elk elke alle al
      allen alles beide sommige enkele enige enig verschillende veel vele weinig meer meest meeste minder ander andere
      anderen geen niets iets iemand niemand iedereen men welk welke wie wat wiens ik jij je u hij zij ze wij we jullie
      mij me jou hem haar ons hen hun zich zichzelf elkaar mijn m'n jouw uw zijn z'n onze d'r ben bent is was waren
      geweest wees heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden kan kun kunt kunnen kon
      konden zal zul zult zullen zou zouden moet moeten moest moesten mag mogen mocht wil wilt willen wilde wilden wou
      laat laten gaat gaan ging ga hoeft hoeven in op aan van voor met bij uit naar om over onder tegen tussen door tot
      na sinds tijdens zonder binnen buiten boven beneden achter naast langs rond via per vanaf volgens wegens dankzij
      ondanks behalve vanwege namens omstreeks te ten ter en of maar want dus omdat doordat als dan toen terwijl hoewel
      zodat opdat tenzij mits indien voordat nadat zodra totdat noch zowel hetzij niet wel ook nog reeds even eens toch
      zelfs alleen slechts heel erg zeer zo vrij nogal bijna ongeveer misschien waarschijnlijk natuurlijk eigenlijk
      gewoon gewoonweg echt best vaak soms altijd nooit meestal weer steeds nu straks later vroeger vandaag gisteren
      morgen hier daar er ergens nergens overal waar waarom wanneer hoe hoeveel hierbij daarbij hiervan daarvan hierdoor
      daardoor hiervoor daarvoor daarna daarom daarnaast daarop daarin erbij erin erop ervan ervoor ermee eruit eraan
      waarbij waarvan waardoor waarin waarop waarmee waaraan samen verder juist vooral bovendien echter namelijk
      overigens trouwens ja nee oké dan_ook weg terug af heen
      """)

  /// Dutch.
  static let dutch = Lexicon(
    language: "nl",
    functionWords: dutchFunctionWords,
    innerFunctionWords: "van der den de het en in op voor met aan te ten ter",
    commonVerbs: """
      ben bent is was waren zijn heb heeft hebben had hadden word wordt worden werd werden kan kunnen kon konden zal
      zullen zou zouden moet moeten moest mag mogen wil willen wilde ga gaat gaan ging gingen kom komt komen kwam kwamen
      doe doet doen deed deden gedaan maak maakt maken maakte gemaakt zeg zegt zeggen zei zeiden gezegd zie ziet zien
      zag zagen gezien weet weten wist denk denkt denken dacht dachten vind vindt vinden vond vonden geeft geven gaf
      neem neemt nemen nam krijgt krijgen kreeg staat staan stond ligt liggen lag blijft blijven bleef heet heten noemt
      noemen genoemd laat laten liet houdt houden hield begint beginnen begon werkt werken werkte spreekt spreken sprak
      praat praten gebruikt gebruiken leert leren schrijft schrijven schreef leest lezen vraagt vragen vroeg vertelt
      vertellen vertelde betekent betekenen gebeurt gebeuren bestaat bestaan lijkt lijken bedoel bedoelt kijkt kijken
      keek speelt spelen helpt helpen probeert proberen brengt brengen bracht snap snapt begrijp begrijpt begrijpen
      """,
    questionWords: """
      wie wat welk welke waar waarom wanneer hoe hoeveel waarheen waarmee waardoor waarvan is zijn heeft kan kun zou wil
      """,
    clitics: "'s 't 'n",
    abbreviations: """
      dr drs ir ing mr mevr mw dhr prof prof.dr st ds zr br jhr bijv bijv.nw d.w.z d.m.v i.p.v i.v.m m.b.t m.b.v n.a.v
      o.a o.b.v o.l.v o.m o.v.v t.a.v t.b.v t.g.v t.o.v t.w.v t.n.v t.z.t m.n m.u.v n.l nr nrs blz p pp pag fig hfst vgl
      zgn zg ca incl excl resp evt geb gest overl ev gebr uitg vert eds afb afd dir secr voorz alg gem prov str tel r.k
      h.h n.t o.t gen lt maj sgt jan febr mrt apr aug sept okt nov dec vs cf i.e e.g mej pr bijw aanw vnw max art z.g
      m.i.v t/m wnd sect burg kol kap
      """,
    abbreviationsBeforeNumber: """
      nr nrs no blz p pp pag fig tab hfst art lid afb deel vol ca max min tel jan feb febr mrt apr jun jul aug sept okt
      nov dec km par § jg
      """,
    abbreviationsAtEnd: """
      enz etc e.d e.a b.v bv n.v nv c.s inc ltd co jr sr a.m p.m v.chr n.chr v._chr n._chr u.s kg km cm mm min sec uur
      jl ll s.v.p a.u.b m.a.w vz m.m
      """,
    monthsAndDays: """
      januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
      donderdag vrijdag zaterdag zondag eeuw
      """,
    sentenceStarters: """
      de het een deze dit die dat hij zij ze wij we ik je jij u jullie er hier daar in op aan van voor met bij uit naar
      om over onder tegen tussen door na sinds tijdens volgens en maar of want dus als toen terwijl hoewel omdat wat wie
      waar waarom wanneer hoe nu dan vandaag gisteren ook niet geen veel sommige alle ja nee misschien daarom daarna
      daarnaast bovendien echter toch te
      """,
    fillers: "eh ehm euh uh uhm hm hmm mmm zeg_maar weet_je weet_je_wel hè nou_ja zal_ik_maar_zeggen",
    backchannels: """
      ja nee jawel oké ok goed prima precies inderdaad klopt juist zeker natuurlijk absoluut helemaal echt mooi leuk
      fijn top super hm hmm mhm aha ah oh ach snap_ik begrijp_ik dank_je dank_u dankjewel bedankt graag_gedaan hallo hoi
      goedemorgen goedemiddag goedenavond dag doei tot_ziens sorry alsjeblieft alstublieft ja_ja nee_nee ja_precies
      interessant
      """,
    courtesies: """
      welkom welkom_terug welkom_bij goedemorgen goedemiddag goedenavond hallo_allemaal beste_luisteraars
      beste_kijkers dames_en_heren dank_je_wel dank_u_wel hartelijk_dank bedankt_voor_het_luisteren
      bedankt_voor_het_kijken tot_de_volgende_keer tot_volgende_week fijne_dag
      """,
    orphanOpeners: """
      en maar of want dus omdat daarom daardoor daarna daarnaast daarbij daarop daarmee dan toen ook bovendien verder
      echter toch niettemin desondanks desalniettemin integendeel daarentegen immers namelijk hierdoor hierbij hiervoor
      hierna vervolgens bijgevolg zo zodoende zodat terwijl hoewel bijvoorbeeld dat_wil_zeggen met_andere_woorden
      oftewel aan_de_andere_kant tegelijkertijd intussen ondertussen anders trouwens overigens inderdaad ten_tweede
      ten_derde tweede tot_slot ja nee nou eigenlijk sterker_nog evenals
      """,
    danglingPronouns: """
      hij zij ze het hem haar hen hun dit dat deze die degene diegene zijn dezelfde hetzelfde beide sommige anderen
      de_eerste de_tweede de_laatste laatstgenoemde eerstgenoemde zulke er daar hier zoiets
      """,
    cueWords: """
      eerst ten_eerste ten_tweede ten_derde vervolgens daarna tot_slot ten_slotte tenslotte om_te_beginnen nu laten_we
      laten_we_het_hebben_over laten_we_beginnen we_gaan_naar we_gaan_door volgende_vraag de_volgende_vraag
      een_andere_vraag volgende_onderwerp het_volgende_onderwerp een_ander_onderwerp wat_betreft met_betrekking_tot
      trouwens terug_naar in_dit_hoofdstuk in_deze_aflevering in_deze_video vandaag_gaan_we vandaag_hebben_we
      samenvattend kortom
      """,
    emphasisPhrases: """
      samenvattend kortom tot_slot het_belangrijkste belangrijk_is vooral het_punt_is het_probleem_is de_vraag_is
      de_reden_is het_doel_is het_resultaat_is dit_betekent het_verschil we_hebben_besloten uit_onderzoek_blijkt
      """,
    hedges: """
      ik_denk ik_geloof ik_vind volgens_mij misschien waarschijnlijk ik_weet_het_niet min_of_meer een_soort_van
      naar_mijn_mening blijkbaar ongeveer
      """,
    housekeeping: """
      sponsor gesponsord gesponsord_door mede_mogelijk_gemaakt_door kortingscode reclame advertentie gratis_proefperiode
      abonneer abonneren abonnee abonnees abonneer_je like_en_abonneer laat_een_reactie_achter in_de_reacties
      in_de_beschrijving link_in_de_beschrijving vijf_sterren beoordeling volg_ons nieuwsbrief korting word_lid
      lidmaatschap steun_ons doneer donatie patreon discord social_media instagram facebook twitter onze_website
      mail_ons volgende_aflevering vorige_aflevering livestream tickets we_zijn_zo_terug
      """,
    sponsorPhrases: """
      sponsor gesponsord gesponsord_door mede_mogelijk_gemaakt_door kortingscode reclame advertentie gratis_proefperiode
      """,
    furniture: """
      afspelen beluister luister_nu bekijk downloaden delen opslaan afdrukken reageren reacties lees_meer lees_verder
      meer_lezen meer_informatie toon_meer toon_alles bekijk_alles sluiten openen menu home terug volgende vorige zoeken
      filteren sorteren instellingen hulp contact over_ons privacy privacyverklaring privacybeleid cookies cookiebeleid
      accepteren alles_accepteren weigeren algemene_voorwaarden gebruiksvoorwaarden alle_rechten_voorbehouden inloggen
      uitloggen registreren aanmelden account_aanmaken wachtwoord_vergeten in_winkelwagen winkelwagen kopen nu_kopen
      bestellen prijs gratis_proberen gerelateerde_artikelen lees_ook klantbeoordelingen beoordelingen meest_gelezen
      categorieën tags archief gepubliceerd_op bijgewerkt leestijd duur taal transcript bezig_met_laden fout
      """,
    headingWords: """
      inleiding introductie samenvatting inhoud inhoudsopgave achtergrond agenda conclusie conclusies methode resultaten
      discussie literatuur bronnen bijlage bijlagen dankwoord voorwoord vragen vragen_en_antwoorden notities notulen
      transcript aflevering hoofdstuk deel besluiten vervolgstappen aanwezigen
      """,
    personTitles: """
      meneer mijnheer mevrouw dhr mevr mw de_heer dr prof professor ir ing drs mr minister staatssecretaris premier
      minister-president president burgemeester wethouder koning koningin prins prinses generaal kolonel kapitein pater
      zuster sint st dominee bisschop kardinaal paus rechter
      """,
    nameParticles: "van van_de van_der van_den de der den ten ter te 't van_'t in_'t",
    verbsAfterPerson: """
      zegt zei vertelt vertelde vraagt vroeg antwoordt antwoordde schrijft schreef legt_uit legde_uit denkt dacht vindt
      vond meent stelt stelde benadrukt benadrukte verklaarde voegt richtte_op vond_uit ontdekte publiceerde won stierf
      """,
    organisationWords: """
      bv nv b.v n.v stichting vereniging bedrijf groep bond federatie unie partij universiteit hogeschool school
      instituut academie faculteit laboratorium centrum ministerie regering parlement kamer tweede_kamer eerste_kamer
      gemeente provincie rechtbank hof raad commissie dienst bank ziekenhuis kerk politie leger uitgeverij krant omroep
      museum theater
      """,
    eventWords: """
      conferentie congres top beurs tentoonstelling festival feest kampioenschap beker toernooi olympische_spelen spelen
      prijs uitreiking concert verkiezingen referendum oorlog slag revolutie crisis pandemie verdrag jubileum workshop
      seminar
      """,
    workWords: """
      boek roman verhaal gedicht essay artikel studie rapport proefschrift film documentaire serie aflevering podcast
      album lied opera schilderij tijdschrift krant blog lezing toespraak cursus video spel
      """,
    copulas: "is zijn was waren is_een is_de is_het zijn_de was_een was_de",
    meansPhrases: """
      betekent betekenen verwijst_naar wordt_gedefinieerd_als houdt_in staat_bekend_als is_een_soort is_een_vorm_van
      bestaat_uit daarmee_bedoel_ik
      """,
    thatIsPhrases: "dat_wil_zeggen d.w.z. d.w.z oftewel ofwel met_andere_woorden namelijk i.e. te_weten",
    standsForPhrases: "staat_voor is_de_afkorting_van is_een_afkorting_van afkorting_van kort_voor afgekort",
    calledPhrases: """
      heet heten noemen_we noemt_men wordt_genoemd worden_genoemd genaamd genoemd zogenaamde zogenoemde zogeheten
      bekend_als ook_wel de_term
      """
  )
}
