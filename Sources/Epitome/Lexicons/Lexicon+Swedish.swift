extension Lexicon {
  /// The function words of ``swedish``, apart so that a text can be asked for them without making the other lists.
  static let swedishFunctionWords = WordSet(
    stringLiteral: """
      och eller men utan för så att om när då medan eftersom därför fast fastän trots innan sedan tills än som både
      varken antingen inte ej aldrig alltid ofta ibland sällan redan ännu fortfarande bara endast även också nu här där
      dit hit hem bort ut in upp ned ner fram tillbaka var vart varifrån varför hur vad vem vilka vilken vilket vars jag
      du han hon den det vi ni de dom mig dig honom henne oss er dem sig själv själva varandra min mitt mina din ditt
      dina hans hennes dess vår vårt våra ert era deras sin sitt sina man en ens någon något några någonting ingen inget
      inga ingenting all allt alla varje var_och_en annan annat andra samma sådan sådant sådana denna detta dessa denne
      båda många mycket få lite litet mer mest mindre minst flera fler flest viss visst vissa olika hela hel ett är
      varit vara blir blev blivit bli har hade haft ha kan kunde kunnat kunna ska skall skulle vill ville velat vilja
      måste får fick fått bör borde brukar brukade låt låter gör gjorde gjort göra går gick gått gå kommer kom kommit
      komma finns fanns funnits finnas i på av till från med vid hos mot genom under över mellan bland kring runt
      omkring efter före inom utom utanför bakom framför bredvid intill enligt angående beträffande istället förutom per
      via längs åt ju väl nog faktiskt egentligen kanske troligen säkert precis ungefär nästan ganska rätt väldigt jätte
      helt alldeles särskilt framför_allt dessutom däremot dock ändå alltså således förresten nämligen exempelvis t.ex
      ja nej jo jaha okej idag igår imorgon sen sån nåt nån nåra
      """)

  /// Swedish.
  static let swedish = Lexicon(
    language: "sv",
    functionWords: swedishFunctionWords,
    innerFunctionWords: "och av i på för till med från om över under",
    commonVerbs: """
      är var varit vara blir blev bli har hade haft ha kan kunde kunna ska skulle vill ville måste får fick få bör gör
      gjorde gjort göra går gick gått gå kommer kom komma finns fanns finnas säger sa sade sagt säga ser såg sett se vet
      visste veta tror trodde tro tycker tyckte tycka tänker tänkte tänka tar tog tagit ta ger gav gett ge står stod stå
      ligger låg hittar hittade heter hette kallas kallar betyder innebär behöver behövde använder använde använda
      arbetar jobbar jobba börjar började börja fortsätter pratar pratade prata talar talade tala frågar frågade fråga
      svarar svarade berättar berättade skriver skrev skriva läser läste läsa lär lära förstår förstod förstå hjälper
      händer hände verkar visar visade känner kände håller höll försöker försökte spelar lever bor handlar gäller tittar
      kolla hör hörde höra menar menade
      """,
    questionWords: "vem vad vilken vilket vilka var vart varifrån när varför hur är har kan ska vill",
    abbreviations: """
      dr prof fil_dr f.d s.k t.ex t._ex bl.a bl._a d.v.s dvs ca kl nr s kap jfr ang obs p.g.a pga m.h.a t.o.m fr.o.m i.e
      e.g vs u.a dir ordf sekr red övers uppl utg kpt löjtn gen jan feb apr aug sept okt nov dec tel mob adr mvh civ.ing
      tekn ekon jur teol sr fr hr frk avd eks el enl ev exkl f.ö f.n fig forts ggr hpl inkl m.a.o max ref sid skr sthlm
      tfn tr ung v.g vd vol äv ö.h
      """,
    abbreviationsBeforeNumber: """
      nr s sid kap fig tab bil § kl ca tel vol st jan feb mar apr jun jul aug sep sept okt nov dec max min art p tfn bd
      """,
    abbreviationsAtEnd: """
      resp osv etc m.m m.fl mfl o.d o.dyl dyl e.d f.kr e.kr f._kr e._kr ab inc ltd co jr kr mkr mdr milj mdkr tkr kg km
      cm st tim min sek t.h p.m a.m mm o.s.v
      """,
    monthsAndDays: """
      januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag
      fredag lördag söndag århundradet
      """,
    sentenceStarters: """
      den det de en ett han hon vi ni jag du man detta denna dessa i på av till från med vid mot under över efter innan
      för och men eller så när då om eftersom medan enligt nu här där idag igår vad vem var varför hur alla många några
      inte ja nej kanske dock därför dessutom också är har kan vill ska måste
      """,
    fillers: "eh öh öhm ehm hm hmm mm asså liksom_eh du_vet typ_så vad_heter_det så_att_säga",
    backchannels: """
      ja jo nej nä jaha okej ok precis exakt just_det absolut visst javisst självklart bra toppen perfekt mm mhm hm aha
      jag_förstår tack tack_så_mycket varsågod hej hejdå god_morgon god_kväll ursäkta förlåt verkligen intressant sant
      stämmer det_stämmer ja_precis nej_nej ja_ja
      """,
    courtesies: """
      välkommen välkomna välkommen_tillbaka välkomna_tillbaka god_morgon god_kväll hej_och_välkommen
      hej_och_välkomna kära_lyssnare mina_damer_och_herrar tack_så_mycket stort_tack tack_för_att_ni_lyssnade
      tack_för_idag vi_hörs vi_ses ha_det_bra
      """,
    orphanOpeners: """
      och men eller för så därför eftersom dock däremot dessutom också även sedan sen då därefter därmed därigenom
      därtill alltså således följaktligen ändå trots_det i_stället istället tvärtom å_andra_sidan till_exempel t.ex
      det_vill_säga dvs med_andra_ord nämligen faktiskt samtidigt under_tiden annars för_det_andra för_det_tredje
      slutligen till_slut vilket som ja nej jo precis fast medan utan
      """,
    danglingPronouns: """
      den det de dom han hon honom henne dem denna detta dessa denne dess hans hennes deras sin sitt sina båda andra
      den_förra den_senare den_förste den_andra sådan sådant sådana där här
      """,
    cueWords: """
      först för_det_första för_det_andra för_det_tredje sedan till_sist slutligen till_att_börja_med nu låt_oss
      låt_oss_prata låt_oss_gå_vidare vi_går_vidare nästa_fråga en_annan_fråga nästa_ämne nästa_punkt en_annan_sak
      när_det_gäller vad_gäller angående förresten tillbaka_till i_det_här_kapitlet i_det_här_avsnittet idag_ska_vi
      sammanfattningsvis
      """,
    emphasisPhrases: """
      sammanfattningsvis kort_sagt det_viktigaste viktigt_är framför_allt poängen_är problemet_är frågan_är
      anledningen_är målet_är resultatet_är det_betyder skillnaden vi_har_beslutat studier_visar slutsatsen
      """,
    hedges: """
      jag_tror jag_tycker jag_vet_inte kanske förmodligen antagligen troligen ungefär mer_eller_mindre på_något_sätt
      enligt_mig tydligen
      """,
    housekeeping: """
      sponsor sponsras sponsrad sponsras_av i_samarbete_med annons reklam rabattkod gratis_provperiod prenumerera
      prenumerant prenumeranter gilla_och_prenumerera lämna_en_kommentar i_kommentarerna i_beskrivningen
      länk_i_beskrivningen fem_stjärnor betyg följ_oss nyhetsbrev rabatt bli_medlem medlemskap stöd_oss donera patreon
      discord sociala_medier instagram facebook twitter vår_hemsida mejla_oss nästa_avsnitt förra_avsnittet livesändning
      biljetter
      """,
    sponsorPhrases: "sponsor sponsras sponsrad sponsras_av i_samarbete_med annons reklam rabattkod gratis_provperiod",
    furniture: """
      spela lyssna lyssna_nu titta ladda_ner dela spara skriv_ut kommentera kommentarer svara anmäl kopiera_länk läs_mer
      läs_vidare visa_mer visa_alla visa_färre mer_information stäng öppna meny hem tillbaka nästa föregående sök
      filtrera sortera inställningar hjälp kontakt kontakta_oss om_oss integritetspolicy cookies kakor godkänn acceptera
      acceptera_alla avvisa användarvillkor villkor alla_rättigheter_förbehållna logga_in logga_ut registrera
      skapa_konto glömt_lösenord lägg_i_varukorg varukorg köp köp_nu pris prova_gratis relaterade_artiklar läs_också
      kundrecensioner recensioner mest_lästa kategorier taggar arkiv publicerad uppdaterad lästid längd språk
      transkription laddar fel
      """,
    headingWords: """
      inledning introduktion sammanfattning innehåll innehållsförteckning bakgrund syfte dagordning slutsats slutsatser
      metod resultat diskussion referenser källor bilaga bilagor förord frågor frågor_och_svar anteckningar protokoll
      avsnitt kapitel del beslut närvarande
      """,
    personTitles: """
      herr fru fröken dr doktor professor prof minister statsminister president borgmästare kung drottning prins
      prinsessa general överste kapten pastor biskop påve sankt domare
      """,
    nameParticles: "af av von de van der",
    verbsAfterPerson: """
      säger sa sade berättar berättade frågar frågade svarar svarade skriver skrev förklarar förklarade menar menade
      anser ansåg påpekar betonar tillägger grundade uppfann upptäckte publicerade vann föddes dog
      """,
    organisationWords: """
      ab aktiebolag bolag företag grupp förening stiftelse förbund parti universitet högskola skola institut akademi
      fakultet laboratorium centrum departement regering riksdag myndighet verk kommun region domstol råd kommission
      bank sjukhus kyrka polis försvarsmakt förlag tidning radio tv museum teater
      """,
    eventWords: """
      konferens kongress toppmöte mässa utställning festival fest mästerskap cup turnering olympiska_spelen pris
      prisutdelning konsert val folkomröstning krig slag revolution kris pandemi fördrag jubileum seminarium
      """,
    workWords: """
      bok roman berättelse dikt essä artikel studie rapport avhandling film dokumentär serie avsnitt podd podcast album
      låt opera målning tidskrift tidning blogg föreläsning tal kurs video spel
      """,
    copulas: "är var är_en är_ett är_den är_det var_en var_ett",
    meansPhrases: "betyder innebär syftar_på definieras_som avser handlar_om är_en_typ_av är_en_form_av består_av",
    thatIsPhrases: "det_vill_säga dvs d.v.s. d.v.s alltså nämligen med_andra_ord i.e.",
    standsForPhrases: "står_för är_förkortning_för förkortning_för förkortas",
    calledPhrases: """
      kallas kallas_för heter kallad kallat kallade så_kallad så_kallade så_kallat s.k känd_som även_kallad begreppet
      """
  )
}
