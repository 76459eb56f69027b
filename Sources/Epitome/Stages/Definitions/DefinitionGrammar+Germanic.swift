/// Dutch and the languages of Scandinavia.
extension DefinitionGrammar {
  static let dutch = DefinitionGrammar(
    copulas: "is zijn",
    indefinite: "een",
    definite: "de het",
    relatives: "die dat waar waarbij waarin waarmee waarvan waardoor waaraan waarop wie waarvoor in_welke",
    ties: "van voor met om uit tussen op aan om_te",
    subjects: "ik jij je u hij zij ze wij we jullie men dit dat er deze die",
    thatIs: "dat_wil_zeggen d.w.z. d.w.z met_andere_woorden oftewel i.e. te_weten",
    means: "betekent verwijst_naar wordt_gedefinieerd_als is_gedefinieerd_als is_de_naam_voor is_de_term_voor",
    called: "heet heten noemen_we noemt_men wordt_genoemd noemen_wij",
    clauses: "met_andere_woorden",
    hedges: """
      eigenlijk gewoon echt heel erg best wel niet ook nog alleen maar zo te meer minder altijd nooit misschien soort
      een_soort vooral precies juist
      """,
    vagueGenera: """
      deel stuk stukje probleem voorbeeld vraag antwoord uitdaging kunst ding ramp vriend vriendin deugd stad dag oplossing
      teken stap beslissing keuze idee fout wonder verhaal kans hoop rest doel gevolg resultaat reden manier plek plaats
      man vrouw jongen meisje mens mensen beetje aantal
      """,
    firstPersons: "ik me mij mijn ons onze",
    relativeCopulas: "dat_is die_is wat_is",
    relativeMeans: "die_we_definiëren_als dat_we_definiëren_als",
    genera: """
      proces methode techniek systeem apparaat machine werktuig mechanisme algoritme protocol taal wetenschap theorie
      principe eigenschap ziekte aandoening stof verbinding eenheid maat vermogen leer laag netwerk
      """,
    relational: """
      aantal hoeveelheid lengte grootte som naam waarde datum leeftijd prijs kosten aandeel meerderheid einde begin oorzaak
      resultaat auteur oprichter hoofdstad
      """,
    vagueSubjects: """
      resultaat prijs kosten probleem doel ding idee punt vraag antwoord reden verschil plan regel manier oplossing voordeel
      nadeel stap lengte grootte aantal huis team project bedrijf succes alternatief rest budget uitdaging moment dag jaar
      """,
    judgements: """
      goede goed grote groot mooie mooi belangrijke belangrijk leuke leuk slechte slecht perfecte eerste enige laatste
      volgende geweldige geweldig fantastische
      """,
    termNouns: "term begrip woord uitdrukking naam",
    byOpeners: "onder met",
    byVerbs: "verstaan_we verstaan_wij verstaat_men verstaan_wij wordt_verstaan bedoelen_we bedoel_ik bedoelt_men",
    defineOpeners: "we_definiëren wij_definiëren men_definieert",
    defineMarks: "als",
    pointers: """
      dat_noemen_we dit_noemen_we dat_noemt_men dit_noemt_men we_noemen_dat we_noemen_dit wij_noemen_dat wij_noemen_dit
      dat_heet dit_heet dat_is_wat_we_noemen
      """,
    knownAs: "bekend_als genaamd ook_bekend_als"
  )

  static let swedish = DefinitionGrammar(
    copulas: "är",
    indefinite: "en ett",
    relatives: "som där när vars vilket vilken i_vilken i_vilket",
    ties: "av för med till från mellan på i att om",
    subjects: "jag du han hon vi ni de dom man det den detta denna dessa här där",
    thatIs: "det_vill_säga dvs d.v.s. dvs. med_andra_ord i.e.",
    means: "betyder innebär definieras_som avser syftar_på är_namnet_på är_benämningen_på",
    called: "kallas kallas_för kallar_vi kallar_man benämns",
    clauses: "med_andra_ord",
    hedges: """
      egentligen bara verkligen väldigt mycket ganska inte också så mer mindre alltid aldrig kanske en_sorts en_slags typ
      framför_allt just precis
      """,
    vagueGenera: """
      del bit problem exempel fråga svar utmaning konst sak grej katastrof vän dygd stad dag lösning tecken steg beslut val
      idé fel mirakel historia chans massa rest mål följd resultat orsak anledning sätt plats man kvinna människa fördel
      """,
    firstPersons: "jag mig min mitt mina oss vår vårt våra",
    relativeCopulas: "som_är vilket_är",
    relativeMeans: "som_vi_definierar_som som_definieras_som vilket_betyder",
    genera: """
      process metod teknik system apparat maskin verktyg mekanism algoritm protokoll språk vetenskap teori princip egenskap
      sjukdom ämne förening enhet mått förmåga lära skikt
      """,
    relational: """
      antal mängd längd storlek summa namn värde datum ålder pris kostnad andel majoritet slut början resultat författare
      grundare huvudstad
      """,
    vagueSubjects: """
      resultat pris kostnad problem mål sak idé punkt fråga svar orsak skillnad plan regel sätt lösning fördel nackdel steg
      längd storlek antal hus lag projekt företag framgång alternativ rest budget
      """,
    judgements: """
      bra stor stort stora viktig viktigt viktiga fin fint dålig dåligt perfekt första enda sista nästa fantastisk
      fantastiskt rolig roligt vacker god gott
      """,
    termNouns: "termen begreppet ordet uttrycket",
    byOpeners: "med",
    byVerbs: "menas menar_vi menar_jag avses avser_vi menar_man",
    defineOpeners: "vi_definierar man_definierar",
    defineMarks: "som",
    pointers: """
      det_kallar_vi det_kallas det_kallar_man vi_kallar_det vi_kallar_det_för det_här_kallas det_är_vad_vi_kallar
      detta_kallas detta_kallar_vi
      """,
    knownAs: "kallad kallat känd_som känt_som så_kallad som_kallas som_vi_kallar även_kallad",
    definiteEndings: Endings("en3 et3 an3 na3 arna2 erna2 orna2")
  )

  static let danish = DefinitionGrammar(
    copulas: "er",
    indefinite: "en et",
    relatives: "som der hvor når hvis hvilket hvori hvorved",
    ties: "af for med til fra mellem på i at om",
    subjects: danishSubjects,
    thatIs: "det_vil_sige dvs dvs. d.v.s. med_andre_ord altså_det_vil_sige i.e.",
    means: "betyder defineres_som henviser_til er_navnet_på er_betegnelsen_for",
    called: "kaldes kalder_vi kalder_man betegnes",
    clauses: "med_andre_ord",
    hedges: """
      egentlig bare virkelig meget ret ikke også så mere mindre altid aldrig måske en_slags en_form_for netop især lige
      """,
    vagueGenera: """
      del stykke problem eksempel spørgsmål svar udfordring kunst ting katastrofe ven dyd by dag løsning tegn skridt
      beslutning valg idé fejl mirakel historie chance masse rest mål følge resultat grund måde sted mand kvinde menneske
      fordel
      """,
    firstPersons: "jeg mig min mit mine os vores",
    relativeCopulas: "som_er der_er",
    relativeMeans: "som_vi_definerer_som som_defineres_som",
    genera: scandinavianGenera,
    relational: scandinavianMeasures,
    vagueSubjects: scandinavianSubjects,
    judgements: """
      god godt stor stort store vigtig vigtigt vigtige fin fint dårlig dårligt perfekt første eneste sidste næste
      fantastisk sjov sjovt smuk
      """,
    termNouns: "udtrykket begrebet ordet termen",
    byOpeners: "ved med under",
    byVerbs: "forstår_vi forstås forstår_man mener_vi menes mener_jag mener_man",
    defineOpeners: "vi_definerer man_definerer",
    defineMarks: "som",
    pointers: """
      det_kalder_vi det_kaldes det_kalder_man vi_kalder_det dette_kaldes dette_kalder_vi det_er_det_vi_kalder
      """,
    knownAs: "kaldet kendt_som også_kaldet såkaldt som_kaldes som_vi_kalder",
    definiteEndings: Endings("en3 et3 ne3"),
    relativesTakeAnyComma: true
  )

  static let norwegian = DefinitionGrammar(
    copulas: "er",
    indefinite: "en et ei",
    relatives: "som der hvor når hvis hvilket hvorved",
    ties: "av for med til fra mellom på i å om",
    subjects: danishSubjects,
    thatIs: "det_vil_si dvs dvs. d.v.s. med_andre_ord i.e.",
    means: "betyr innebærer defineres_som viser_til er_navnet_på er_betegnelsen_på",
    called: "kalles kaller_vi kaller_man betegnes",
    clauses: "med_andre_ord",
    hedges: """
      egentlig bare virkelig veldig ganske ikke også så mer mindre alltid aldri kanskje en_slags en_form_for nettopp særlig
      """,
    vagueGenera: """
      del stykke problem eksempel spørsmål svar utfordring kunst ting katastrofe venn dyd by dag løsning tegn skritt steg
      beslutning valg idé feil mirakel historie sjanse masse rest mål følge resultat grunn måte sted mann kvinne menneske
      fordel
      """,
    firstPersons: "jeg meg min mitt mine oss vår vårt våre",
    relativeCopulas: "som_er",
    relativeMeans: "som_vi_definerer_som som_defineres_som",
    genera: scandinavianGenera,
    relational: scandinavianMeasures,
    vagueSubjects: scandinavianSubjects,
    judgements: """
      god godt stor stort store viktig viktige fin fint dårlig perfekt første eneste siste neste fantastisk morsom morsomt
      vakker
      """,
    termNouns: "uttrykket begrepet ordet termen",
    byOpeners: "ved med under",
    byVerbs: "forstår_vi forstås forstår_man mener_vi menes mener_jeg mener_man",
    defineOpeners: "vi_definerer man_definerer",
    defineMarks: "som",
    pointers: """
      det_kaller_vi det_kalles det_kaller_man vi_kaller_det dette_kalles dette_kaller_vi det_er_det_vi_kaller
      """,
    knownAs: "kalt kjent_som også_kalt såkalt som_kalles som_vi_kaller",
    definiteEndings: Endings("en3 et3 ene2")
  )

  private static let danishSubjects: WordSet =
    "jeg du han hun vi i dere de man det den dette denne disse her der"

  private static let scandinavianGenera: WordSet = """
    proces prosess metode teknik teknikk system apparat maskine maskin værktøj verktøy mekanisme algoritme protokol protokoll
    sprog språk videnskab vitenskap teori princip prinsipp egenskab egenskap sygdom sykdom stof stoff forbindelse enhed
    enhet mål evne lag
    """

  private static let scandinavianMeasures: WordSet = """
    antal antall mængde mengde længde lengde størrelse sum navn værdi verdi dato alder pris andel flertal flertall slutning
    begyndelse begynnelse resultat forfatter grundlægger grunnlegger hovedstad
    """

  private static let scandinavianSubjects: WordSet = """
    resultat pris omkostning kostnad problem mål ting idé punkt spørgsmål spørsmål svar grund grunn forskel forskjell plan
    regel måde måte løsning fordel ulempe skridt skritt længde lengde størrelse antal antall hus hold lag projekt prosjekt
    virksomhed bedrift firma succes suksess alternativ rest budget budsjett
    """
}
