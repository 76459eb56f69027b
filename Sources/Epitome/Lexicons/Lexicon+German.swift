extension Lexicon {
  /// The function words of ``german``, apart so that a text can be asked for them without making the other lists.
  static let germanFunctionWords = WordSet(
    stringLiteral: """
      der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese
      dieses diesen diesem jener jene jenes jenen jenem derselbe dieselbe dasselbe derjenige diejenige dasjenige solcher
      solche solches solchen solchem mancher manche manches manchen manchem jeder jede jedes jeden jedem alle alles
      allen allem aller beide beiden beides einige einigen einiger einiges etliche mehrere mehreren mehrerer viele
      vielen vieler vieles viel wenig wenige wenigen weniger mehr meist meiste meisten andere anderen anderer anderes
      anderem sämtliche welche welcher welches welchen welchem was wer wen wem wessen ich du er sie es wir ihr mich dich
      ihn uns euch mir dir ihm ihnen sich selbst selber man jemand jemanden jemandem niemand niemanden niemandem etwas
      nichts einander mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen
      seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren
      eurem eurer eures bin bist ist sind seid war warst waren wart gewesen wäre wären wärst habe hab hast hat haben
      habt hatte hattest hatten gehabt hätte hätten hättest werde wirst wird werden werdet wurde wurdest wurden geworden
      worden würde würden würdest kann kannst können könnt konnte konnten könnte könnten gekonnt muss musst müssen müsst
      musste mussten müsste müssten soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten darf
      darfst dürfen dürft durfte durften dürfte dürften mag magst mögen mögt mochte mochten möchte möchtest möchten
      lässt lassen ließ ab an auf aus außer außerhalb bei beim bis durch entlang entgegen für gegen gegenüber gemäß
      hinter hinterm im in innerhalb ins mit mithilfe nach neben nebst oberhalb ohne per pro samt seit statt anstatt
      trotz über übers um unter unterhalb unterm vom von vor vorm während wegen wider zu zufolge zum zur zwischen am ans
      aufs anhand aufgrund bezüglich dank hinsichtlich infolge inmitten laut mangels mittels seitens zugunsten zwecks
      via und oder aber denn sondern doch jedoch sowie sowohl weder noch entweder als wie wenn ob dass daß weil da
      obwohl obgleich damit sodass falls sofern solange sobald bevor ehe nachdem indem indes je desto umso wobei nicht
      nie niemals nirgends auch nur schon immer wieder sehr so ganz gar fast etwa ungefähr eben gerade einfach
      eigentlich halt mal ja nein wohl vielleicht natürlich genau jetzt nun dann damals dort hier hin her heute gestern
      morgen oft selten manchmal bereits bald später früher zuerst zunächst danach daher deshalb deswegen darum trotzdem
      dennoch allerdings außerdem zudem überhaupt übrigens jedenfalls sonst also nämlich zwar sogar besonders
      insbesondere weiter weiterhin weg wo wohin woher wann warum wieso weshalb womit wodurch wofür woran worauf worüber
      worum wovon wozu dabei dadurch dafür dagegen dahin dahinter daneben daran darauf daraus darin darüber darunter
      davon davor dazu dazwischen hierbei hierfür hiermit hierzu irgendwie irgendwo irgendwann irgendetwas irgendjemand
      irgendein irgendeine irgendwas irgendwelche ziemlich relativ wirklich tatsächlich wahrscheinlich vermutlich
      bestimmt sicherlich leider gern gerne lieber am_liebsten mindestens höchstens wenigstens zumindest beinahe kaum
      meistens häufig ständig zusammen gemeinsam allein einmal zweimal mehrmals nochmal 's n nen ne nem ner drin drauf
      dran raus rein rauf runter rüber rum usw bzw z.b d.h u.a
      """)

  /// German.
  static let german = Lexicon(
    language: "de",
    functionWords: germanFunctionWords,
    innerFunctionWords: "und der des die den dem von vom zu zum zur für im in mit am an auf aus über ohne nach bei als",
    commonVerbs: """
      bin bist ist sind seid war waren wäre wären habe hast hat haben hatte hatten hätte hätten werde wird werden wurde
      wurden würde würden kann kannst können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen
      sollte sollten will willst wollen wollte wollten darf dürfen durfte mag mögen möchte möchten gibt gab geben
      gegeben geht ging gehen gegangen kommt kam kommen gekommen macht machte machen gemacht sagt sagte sagen gesagt
      sieht sah sehen gesehen weiß wusste wissen weißt denke denkt dachte denken gedacht glaube glaubt glaubte glauben
      finde findet fand finden gefunden steht stand stehen liegt lag liegen bleibt blieb bleiben geblieben heißt hieß
      heißen nennt nannte nennen genannt zeigt zeigte zeigen gezeigt nimmt nahm nehmen genommen bringt brachte bringen
      gebracht lässt ließ lassen hält hielt halten stellt stellte stellen gestellt führt führte führen geführt spricht
      sprach sprechen gesprochen arbeitet arbeitete arbeiten gearbeitet spielt spielte spielen lernt lernte lernen
      gelernt versteht verstand verstehen verstanden braucht brauchte brauchen scheint schien scheinen beginnt begann
      beginnen begonnen folgt folgte folgen schreibt schrieb schreiben geschrieben liest las lesen gelesen hört hörte
      hören gehört fragt fragte fragen gefragt erzählt erzählte erzählen erklärt erklärte erklären entsteht entstand
      entstehen entstanden bekommt bekam bekommen erhält erhielt erhalten verliert verlor verlieren verloren gewinnt
      gewann gewinnen gewonnen versucht versuchte versuchen setzt setzte setzen gesetzt zieht zog ziehen gezogen trägt
      trug tragen fährt fuhr fahren läuft lief laufen fällt fiel fallen lebt lebte leben kennt kannte kennen bedeutet
      bedeutete bedeuten meint meinte meinen gemeint passiert passierte passieren funktioniert funktionierte
      funktionieren entwickelt entwickelte entwickeln benutzt verwendet verwenden nutzt nutzen genutzt hilft half helfen
      geholfen wirkt wirkte wirken tut tat tun getan reicht reichen freut freuen erinnert erinnern erwartet erwarten
      verändert verändern hoffe hofft hoffen danke bitte
      """,
    genericNouns: """
      ding dinge dingen sache sachen art arten weise fall fälle fällen beispiel beispiele frage fragen antwort antworten
      thema themen punkt punkte teil teile teilen seite seiten stelle stellen ort zeit zeiten tag tage tagen woche
      wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten sekunde sekunden moment mal male leute
      leuten mensch menschen person personen mann frau männer frauen jungs leben welt idee ideen grund gründe gründen
      problem probleme problemen möglichkeit möglichkeiten wort wörter worte name namen zahl zahlen anzahl menge reihe
      ende anfang bereich bereiche bereichen ebene stück stücke hand blick sinn form formen gruppe gruppen prozent euro
      mitte gefühl quatsch kram zeug paar bisschen haufen million millionen milliarde milliarden situation rahmen
      schritt schritte
      """,
    weakAdjectives: """
      neu neue neuen neuer neues neuem gut gute guten guter gutes besser bessere besseren beste besten groß große großen
      großer großes größer größere größeren größte größten klein kleine kleinen kleiner kleines kleinste lang lange
      langen kurz kurze kurzen hoch hohe hohen höhere höheren höchste alt alte alten erster erste erstes ersten letzter
      letzte letzten letztes nächster nächste nächsten nächstes ganz ganze ganzen ganzer gleich gleiche gleichen
      gleicher selbe selben verschieden verschiedene verschiedenen unterschiedlich unterschiedliche unterschiedlichen
      bestimmt bestimmte bestimmten wichtig wichtige wichtigen wichtiger wichtigste wichtigsten interessant interessante
      interessanten schön schöne schönen toll tolle tollen einfach einfache einfachen schwer schwere schwierig
      schwierige richtig richtige richtigen falsch falsche eigen eigene eigenen eigener eigenes weitere weiteren
      weiterer weiteres möglich mögliche möglichen sogenannte sogenannten sogenannter genannt jeweilige jeweiligen
      damalige damaligen heutige heutigen normal normale normalen typisch typische typischen allgemein allgemeine
      allgemeinen besondere besonderen besonderes viele wenige mehrere einzelne einzelnen entsprechende entsprechenden
      spannend spannende spannenden
      """,
    numberWords: """
      null eins zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
      siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million
      millionen milliarde milliarden erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter
      drittes vierte vierten fünfte fünften sechste siebte achte neunte zehnte halb halbe halben dutzend hunderte
      tausende tsd mio mrd
      """,
    questionWords: """
      wer wen wem wessen was welche welcher welches welchen wo wohin woher wann warum wieso weshalb wie womit wodurch
      wofür woran worauf worüber wovon wozu ist sind war hat haben hast kann können könnt soll sollen will wollen darf
      muss gibt glauben_sie denken_sie wie_viel wie_viele inwiefern inwieweit
      """,
    clitics: "'s ' 'n",
    abbreviations: """
      dr dres prof priv.-doz doz dipl dipl.-ing dipl.-kfm ing hr hrn frl frll sr br hl gebr geb gest gesch verh verw kgl
      kaiserl ehem z.b z._b zb bzw d.h d._h dh u.a u._a i.d.r i._d._r i._a m._e s.a o.ä o._ä o.g o._g u.u u._u z.t z._t
      z.z z._z z._zt v.a v._a i.e.s i.w.s i.s.d i.v.m i.h.v i.b.a n.chr_geb ggf gegf evtl evt vgl vgl.a ca zzgl abzgl
      inkl exkl einschl ausschl mtl jährl tägl wöchentl stdl rd sog sogen insb insbes bes allg allgem spez eigtl eig
      urspr offiz inoffiz techn elektr mech med kath evang prot jüd österr frz engl ital russ poln griech amerik europ
      asiat nördl südl östl westl nordöstl gegr hrsg verf bearb übs aufl ausg bde abb anm anh anl beil beisp bsp betr
      bez bl ebda einl erl erw f.d hist i.allg kap lfd lfg mwst nachf nachm vorm nr nrn obj reg.-bez resp s.d plur
      stellv stv telef temp ugs unbek vermutl veröff verz vors vorst wwe ztr zit zw zus zz zzt staatl städt gesetzl kfm
      kaufm techn.-wiss abk adj adv präp pron subst jmd jmdn jmds jmdm etw a.d.s b.z gez gzt v.d.h h.c e.h komm.-rat
      reg.-rat min.-dir oblt lt hptm gfr uffz maj gen.-dir
      """,
    abbreviationsBeforeNumber: """
      mind nr nrn s ss bd bde abs abb abschn anm art aufl bl kap fig tab ziff rn rz par § §§ jg h heft vers v sp z tel
      fax ca max min bsp gl az plz pos sek lfd.nr ab jan feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do
      fr sa so
      """,
    abbreviationsAtEnd: """
      st biol chem phys jur usw usf etc u.s.w u.s.f u.v.m uvm u.v.a u.ä u._ä u.a.m udgl u.dgl dgl o.dgl a.m p.m n.chr
      n._chr v.chr v._chr u.z d.j d.m d.ä a.d a._d i.r co e.v e._v inc ltd corp jr sen jun str pl tel uhr std
      min sek sec kg km cm mm jhdt jh ff f mio mrd tsd stk stck ebd a.a.o a._a._o m.e z.zt u.s u.s.a m.d b.a m.a ph.d
      s.o s.u bd i.v i.a z.hd
      """,
    monthsAndDays: """
      januar jänner februar feber märz april mai juni juno juli august september oktober november dezember jan feb febr
      mär mrz apr jun jul aug sep sept okt nov dez montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
      mo di mi do fr sa so jahrhundert jahrhunderts jahrtausend klasse stock etage platz geburtstag auflage liga mal
      kapitel
      """,
    sentenceStarters: """
      der die das den dem ein eine einen einem einer dieser diese dieses diesen diesem jeder jede jedes alle alles es er
      sie wir ihr ich du man sein seine ihre unser unsere mein meine in im am an auf aus bei beim bis durch für gegen
      mit nach seit über um unter von vom vor während wegen zu zum zur und oder aber doch denn jedoch also so da dann
      damals danach daher deshalb darum dabei dafür damit darauf dazu hier dort heute gestern morgen jetzt nun wenn als
      ob weil obwohl nachdem bevor sobald wie was wer wo warum wann welche welcher auch nur noch schon sogar nicht kein
      keine viele einige manche mehrere beide ja nein vielleicht natürlich allerdings außerdem trotzdem schließlich
      zudem bereits ist sind war hat haben kann soll laut trotz bitte danke
      """,
    fillers: """
      äh ähm öh öhm ähh ähhm äähm hm hmm hmmm mh mhm mhmm tja naja na_ja sozusagen quasi halt_so weißt_du wissen_sie
      verstehst_du sag_ich_mal sage_ich_mal sagen_wir_mal ich_sag_mal ich_sage_mal wie_gesagt keine_ahnung oder_so
      irgendwie_so ne nä gell
      """,
    backchannels: """
      ja nein nee nö jo jap jep jawohl doch genau richtig stimmt klar okay ok gut sehr_gut schön super toll prima
      perfekt klasse wunderbar mhm hm hmm aha ach ach_so achso oh ah eben natürlich sicher na_klar alles_klar verstehe
      verstanden ich_verstehe einverstanden absolut definitiv auf_jeden_fall auf_keinen_fall selbstverständlich
      in_ordnung das_stimmt danke danke_schön dankeschön vielen_dank danke_sehr bitte bitte_schön bitteschön gern gerne
      gern_geschehen hallo hi moin servus tschüss tschüs ciao auf_wiedersehen auf_wiederhören guten_tag guten_morgen
      guten_abend entschuldigung verzeihung spannend interessant wow echt wirklich vielleicht ganz_genau ja_genau ja_ja
      ja_klar nein_nein so_ist_es sehr_gern sehr_gerne freut_mich
      """,
    soundLabels: """
      musik applaus beifall gelächter lachen lacht lachend unverständlich schweigen stille pause geräusch
      hintergrundgeräusche hintergrundgespräche husten hustet räuspern räuspert_sich seufzt seufzen zwischenruf
      zwischenrufe heiterkeit jubel pfiffe gesang singt klatschen titelmusik jingle einspieler telefon_klingelt
      durcheinander zuruf zurufe unruhe glocke lautes_lachen music applause laughter
      """,
    speakerLabels: """
      sprecher sprecherin moderator moderatorin moderation gast interviewer interviewerin befragter befragte frage
      antwort erzähler erzählerin reporter reporterin publikum zuschauer zuschauerin zuhörer teilnehmer teilnehmerin
      vorsitzender vorsitzende präsident präsidentin vizepräsident vizepräsidentin unbekannt unbekannter_sprecher stimme
      off dozent dozentin student studentin lehrer lehrerin schüler schülerin kunde mitarbeiter arzt patient alle mann
      frau host
      """,
    courtesies: """
      herzlich_willkommen willkommen_zu willkommen_zurück willkommen_zur hallo_zusammen hallo_und_herzlich_willkommen
      guten_tag guten_morgen guten_abend schönen_guten_tag schönen_guten_abend meine_damen_und_herren liebe_zuhörer
      liebe_zuhörerinnen liebe_hörerinnen_und_hörer liebe_kolleginnen_und_kollegen vielen_dank herzlichen_dank
      danke_fürs_zuhören danke_fürs_zuschauen danke_für_die_einladung danke_dass_sie danke_dass_du
      schön_dass_sie_da_sind schön_dass_du_da_bist schön_hier_zu_sein bis_zum_nächsten_mal bis_bald bis_dann
      bis_nächste_woche macht's_gut mach's_gut auf_wiedersehen auf_wiederhören einen_schönen_tag schönen_tag_noch
      schönes_wochenende ich_freue_mich mein_name_ist ich_begrüße wie_geht_es_ihnen wie_geht's
      """,
    orphanOpeners: """
      und aber oder denn sondern doch jedoch also daher deshalb deswegen darum folglich somit demnach trotzdem dennoch
      allerdings außerdem zudem ferner überdies ebenso ebenfalls auch dann danach anschließend daraufhin dabei dadurch
      dafür dagegen damit daran darauf daraus darin darüber davon davor dazu hingegen stattdessen andernfalls sonst
      ansonsten nämlich zwar weil sodass wobei wodurch weshalb weswegen immerhin jedenfalls insofern insoweit übrigens
      schließlich letztlich infolgedessen nichtsdestotrotz demgegenüber im_gegensatz_dazu im_gegenteil zum_beispiel
      beispielsweise etwa_so das_heißt d.h z.b mit_anderen_worten anders_gesagt aus_diesem_grund andererseits
      auf_der_anderen_seite zum_anderen zweitens drittens viertens deren dessen welche welcher welches ja nein na_ja
      naja eben genau gleichzeitig gleichwohl indessen unterdessen währenddessen seitdem vorher nachher hierbei
      hierdurch hierfür hiermit hierzu daneben darunter dementsprechend entsprechend so_auch und_so und_dann aber_auch
      dort da
      """,
    danglingPronouns: """
      es er sie ihn ihm ihr ihnen das dies dieser diese dieses diesen diesem jener jene jenes jenen derselbe dieselbe
      dasselbe der die den dem denen deren dessen sein seine seiner seinen seinem ihre ihrer ihren ihrem beide beides
      solche solcher solches letztere letzterer ersteres erstere letzteres einige_davon viele_davon so_etwas sowas
      der_eine die_eine das_eine der_andere die_andere die_anderen das_andere diejenigen derjenige diejenige
      """,
    cueWords: """
      zunächst zuerst erstens zweitens drittens schließlich zuletzt abschließend als_erstes als_nächstes als_zweites
      zum_schluss zum_abschluss nun jetzt kommen_wir_zu kommen_wir_nun_zu kommen_wir_jetzt_zu sprechen_wir_über
      reden_wir_über lassen_sie_uns lass_uns_über lasst_uns schauen_wir_uns sehen_wir_uns gehen_wir_weiter weiter_geht's
      weiter_geht_es die_nächste_frage nächste_frage das_nächste_thema nächstes_thema ein_weiterer_punkt
      ein_weiteres_thema ein_weiteres_beispiel ein_anderes_thema eine_andere_frage eine_letzte_frage noch_eine_frage
      zurück_zu zurück_zum was_ist_mit wie_sieht_es_aus apropos übrigens was_betrifft bezüglich hinsichtlich
      im_folgenden in_diesem_abschnitt in_diesem_kapitel in_dieser_folge in_dieser_episode in_diesem_vortrag
      heute_geht_es heute_sprechen_wir heute_reden_wir es_geht_um bevor_wir tagesordnungspunkt wir_kommen_zum
      wir_kommen_zur ich_rufe_auf zusammenfassend zusammengefasst fassen_wir_zusammen themenwechsel anderes_thema
      zum_thema also gut so okay fangen_wir_an beginnen_wir beginnen_möchte_ich
      """,
    transitions: """
      kommen_wir_zum kommen_wir_zur kommen_wir_zu kommen_wir_nun kommen_wir_jetzt wir_kommen_zum wir_kommen_zur
      wir_kommen_jetzt wir_kommen_nun nächster_punkt nächsten_punkt nächste_punkt nächste_thema nächstes_thema
      nächsten_thema nächste_frage nächster_redner nächste_rednerin tagesordnungspunkt auf_der_tagesordnung
      sprechen_wir_über reden_wir_über möchte_ich_über meine_präsentation mein_vortrag themenwechsel anderes_thema
      wechseln_wir_das_thema das_wort_hat ich_übergebe_an ich_rufe_auf
      """,
    emphasisPhrases: """
      zusammenfassend zusammengefasst kurz_gesagt im_grunde das_wichtigste am_wichtigsten vor_allem wichtig_ist
      entscheidend_ist das_entscheidende der_punkt_ist das_problem_ist die_frage_ist die_antwort_ist der_grund_ist
      das_ziel_ist unser_ziel ziel_ist_es die_idee_ist die_erkenntnis das_ergebnis das_ergebnis_ist im_ergebnis fazit
      unterm_strich es_stellt_sich_heraus stellte_sich_heraus es_zeigt_sich studien_zeigen das_bedeutet der_unterschied
      insbesondere grundsätzlich im_kern der_kern die_lehre wir_haben_beschlossen wir_haben_entschieden
      beschlossen_wurde wir_empfehlen ich_empfehle mein_rat nächste_schritte bis_zum_ende wir_schlagen_vor wir_fordern
      """,
    hedges: """
      ich_denke ich_glaube ich_meine ich_finde ich_weiß_nicht ich_bin_nicht_sicher vielleicht möglicherweise
      wahrscheinlich vermutlich eventuell irgendwie gewissermaßen mehr_oder_weniger sozusagen quasi es_scheint
      anscheinend angeblich mutmaßlich soweit_ich_weiß ehrlich_gesagt und_so_weiter oder_so ungefähr würde_ich_sagen
      """,
    housekeeping: germanSponsorPhrases.union(germanHousekeeping),
    sponsorPhrases: germanSponsorPhrases,
    furniture: germanFurniture,
    headingWords: """
      einleitung einführung überblick hintergrund motivation tagesordnung agenda gliederung inhalt inhaltsverzeichnis
      zusammenfassung fazit schluss schlussfolgerung schlussfolgerungen ausblick ergebnisse diskussion methoden methode
      methodik literatur literaturverzeichnis quellen anhang danksagung vorwort nachwort abstract fragen
      fragen_und_antworten notizen shownotes protokoll transkript folge episode kapitel teil abschnitt themen beschlüsse
      aufgaben nächste_schritte teilnehmer teilnehmende anwesende begrüßung verabschiedung links weiterführende_links
      über_den_autor über_die_autorin impressum verschiedenes sonstiges
      """,
    personTitles: """
      herr herrn frau hr fr fräulein dr doktor prof professor professorin sir lady lord graf gräfin baron freiherr fürst
      fürstin prinz prinzessin könig königin kaiser kaiserin zar papst kardinal bischof pfarrer pater schwester bruder
      sankt st präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin
      bundesminister bundesministerin ministerpräsident ministerpräsidentin senator senatorin bürgermeister
      bürgermeisterin oberbürgermeister abgeordneter abgeordnete kollege kollegin general oberst major hauptmann
      leutnant kommissar kommissarin richter richterin direktor direktorin botschafter tante onkel oma opa
      """,
    personRoles: """
      professor professorin autor autorin schriftsteller schriftstellerin journalist journalistin reporter reporterin
      redakteur redakteurin forscher forscherin wissenschaftler wissenschaftlerin ingenieur ingenieurin entwickler
      entwicklerin gründer gründerin mitgründer geschäftsführer geschäftsführerin vorstand vorstandsvorsitzender chef
      chefin leiter leiterin direktor direktorin präsident präsidentin vorsitzender vorsitzende sprecher sprecherin
      ökonom ökonomin historiker historikerin philosoph philosophin physiker physikerin chemiker chemikerin biologe
      biologin mathematiker mathematikerin psychologe psychologin soziologe soziologin jurist juristin anwalt anwältin
      arzt ärztin lehrer lehrerin dozent dozentin student studentin künstler künstlerin maler malerin musiker musikerin
      sänger sängerin komponist komponistin schauspieler schauspielerin regisseur regisseurin produzent fotograf dichter
      moderator moderatorin gast experte expertin politiker politikerin minister ministerin unternehmer unternehmerin
      trainer trainerin spieler spielerin freund freundin kollege kollegin bruder schwester vater mutter sohn tochter
      mann frau ehemann ehefrau erfinder erfinderin architekt architektin pilot astronaut
      """,
    nameParticles: "von vom zu zum zur van de der den d' du la le di da del bin ibn al af",
    givenNames: germanGivenNames,
    verbsAfterPerson: """
      sagt sagte erklärt erklärte meint meinte fragt fragte antwortet antwortete schreibt schrieb erzählt erzählte
      berichtet berichtete betont betonte behauptet behauptete glaubt glaubte denkt dachte argumentiert argumentierte
      ergänzt ergänzte fügt kritisiert kritisierte warnt warnte fordert forderte schlägt schlug erinnert erinnerte
      beschreibt beschrieb spricht sprach ruft rief lacht lachte findet fand hofft hoffte gibt_zu räumt_ein räumte_ein
      kündigt kündigte bestätigt bestätigte gründete gründet erfand entdeckte veröffentlichte gewann heiratete starb
      studierte unterrichtet lehrte lehrt forscht leitet leitete moderiert moderierte begrüßt begrüßte zitiert zitierte
      wünscht versteht kennt weiß wusste will
      """,
    organisationWords: """
      gmbh ag kg ohg gbr ug e.v ev eg kgaa se mbh co verein stiftung verband bund bundesverband gesellschaft
      genossenschaft universität uni hochschule fachhochschule institut akademie schule gymnasium fakultät lehrstuhl
      zentrum forschungszentrum labor ministerium bundesministerium amt bundesamt behörde agentur bundesagentur gericht
      bundesgericht verfassungsgericht parlament bundestag bundesrat landtag regierung bundesregierung partei fraktion
      union kommission ausschuss rat kammer gewerkschaft bank sparkasse bundesbank versicherung konzern unternehmen
      firma werke verlag zeitung rundfunk sender fernsehen radio museum theater oper orchester philharmoniker klinik
      klinikum krankenhaus charité kirche bistum kloster polizei bundeswehr feuerwehr club fc sv tsv vfb vfl initiative
      bündnis allianz organisation netzwerk gruppe holding max-planck-institut fraunhofer-institut helmholtz-zentrum
      """,
    eventWords: """
      konferenz kongress tagung gipfel gipfeltreffen messe ausstellung festival fest festspiele meisterschaft
      meisterschaften weltmeisterschaft europameisterschaft em wm pokal cup turnier olympiade spiele rennen preis
      preisverleihung gala workshop seminar symposium kolloquium forum treffen konzert tournee premiere parteitag wahl
      wahlen bundestagswahl abstimmung volksentscheid krieg schlacht revolution aufstand krise pandemie vertrag erdbeben
      jubiläum jahrestag demonstration parade karneval oktoberfest kirchentag buchmesse finale endspiel biennale
      """,
    workWords: """
      buch bücher roman erzählung novelle gedicht essay aufsatz artikel studie bericht dissertation doktorarbeit
      masterarbeit bachelorarbeit film dokumentarfilm dokumentation serie folge staffel podcast album lied song oper
      sinfonie symphonie stück theaterstück hörspiel hörbuch gemälde skulptur zeitschrift zeitung magazin blog
      blogbeitrag newsletter kolumne vortrag rede vorlesung kurs video spiel sammelband biografie biographie
      autobiografie lehrbuch handbuch ratgeber manifest gutachten kapitel comic musical ballett
      """,
    productWords: """
      app anwendung software programm plattform handy smartphone tablet laptop notebook rechner computer konsole kamera
      kopfhörer uhr auto wagen fahrzeug elektroauto modell motor chip prozessor gerät drucker roboter drohne browser
      betriebssystem programmiersprache bibliothek schnittstelle werkzeug dienst assistent medikament impfstoff version
      marke produkt maschine batterie akku server sprachmodell datenbank
      """,
    copulas: """
      ist sind war waren ist_ein ist_eine ist_der ist_die ist_das sind_die war_ein war_eine war_der war_die bezeichnet
      """,
    meansPhrases: """
      bedeutet bedeuten meint heißt bezeichnet bezeichnen beschreibt versteht_man verstehen_wir versteht_man_unter
      ist_definiert_als wird_definiert_als sind_definiert_als ist_der_begriff_für ist_ein_begriff_für ist_ein_wort_für
      ist_eine_art ist_eine_form besteht_aus unter_versteht_man damit_ist_gemeint damit_meine_ich damit_meint_man
      gemeint_ist ist_wenn
      """,
    thatIsPhrases: """
      das_heißt d.h. d.h d._h. also nämlich sprich mit_anderen_worten anders_gesagt anders_ausgedrückt genauer_gesagt
      beziehungsweise bzw. bzw auch_bekannt_als oder_auch i.e. soll_heißen will_sagen
      """,
    standsForPhrases: """
      steht_für stehen_für stand_für ist_die_abkürzung_für ist_eine_abkürzung_für abkürzung_für kurz_für ist_kurz_für
      kurz abgekürzt ist_das_kürzel_für ist_ein_akronym_für
      """,
    calledPhrases: """
      nennt_man nennen_wir nennt_sich wird_genannt werden_genannt heißt heißen sogenannt sogenannte sogenannten
      sogenannter sogenanntes so_genannte so_genannten bekannt_als bekannt_unter auch_genannt genannt bezeichnet_man_als
      wird_als_bezeichnet bezeichnet_als der_begriff das_wort der_fachbegriff
      """
  )

  private static let germanSponsorPhrases: WordSet = """
    sponsor sponsoren gesponsert gesponsert_von unser_sponsor unserem_sponsor unterstützt_von präsentiert_von werbung
    anzeige werbepartner werbepause dieser_podcast_wird dieser_beitrag_enthält_werbung gutscheincode rabattcode
    rabatt_code gutschein promocode mit_dem_code code_eingeben prozent_rabatt kostenlos_testen gratis_testen gratismonat
    probemonat versandkostenfrei affiliate-link affiliate-links exklusives_angebot bezahlte_partnerschaft werbeblock
    """

  private static let germanHousekeeping: WordSet = """
    abonnieren abonniert abonniere abonnent abonnenten abonnement abo kanal_abonnieren abonniert_den_kanal abonniert_uns
    glocke_aktivieren daumen_hoch lasst_ein_like_da bewertung_da bewertet_uns bewertung_abgeben fünf_sterne
    kommentar_hinterlassen schreibt_in_die_kommentare in_den_kommentaren in_die_kommentare in_den_shownotes shownotes
    link_in_der_beschreibung videobeschreibung folgt_uns folgen_sie_uns folgt_mir teilt_diese_folge sagt_es_weiter
    empfehlt_uns newsletter newsletter_anmelden anmelden anmeldung mitglied_werden mitgliedschaft unterstützt_uns
    unterstützen_sie_uns spende spenden steady patreon paypal discord social_media instagram facebook twitter tiktok
    youtube-kanal unsere_webseite unserer_webseite unsere_website unserer_website schreibt_uns schreiben_sie_uns
    e-mail_an per_mail_an kontaktieren_sie_uns live-stream livestream gewinnspiel verlosung vorbestellen tickets
    vorverkauf bonusfolge letzte_folge nächste_folge vorherige_folge neue_folge neue_folgen in_eigener_sache
    überall_wo_es_podcasts_gibt wo_ihr_podcasts_hört apple_podcasts spotify bleibt_dran gleich_geht_es_weiter
    nach_der_pause kurze_pause danke_fürs_zuhören danke_fürs_zuschauen bis_zum_nächsten_mal redaktion_und_moderation
    produktion_und_schnitt
    """

  private static let germanFurniture: WordSet = """
    abspielen wiedergabe pause stopp anhören jetzt_anhören kostenlos_anhören hören jetzt_hören ansehen jetzt_ansehen
    herunterladen download downloaden teilen speichern merken drucken kommentieren kommentar kommentare antworten melden
    bearbeiten kopieren link_kopieren einbetten gefällt_mir weiterlesen mehr_lesen mehr_erfahren mehr_anzeigen
    weniger_anzeigen alle_anzeigen alles_anzeigen mehr_laden mehr_infos mehr_informationen details details_anzeigen
    einblenden ausblenden aufklappen zuklappen schließen öffnen menü navigation startseite zurück zurück_nach_oben
    nach_oben weiter nächste vorherige zum_inhalt_springen zum_hauptinhalt suche suchen filter filtern sortieren
    sortieren_nach einstellungen hilfe kontakt impressum datenschutz datenschutzerklärung datenschutzhinweise cookie
    cookies cookie-einstellungen cookie-richtlinie alle_akzeptieren alle_cookies_akzeptieren akzeptieren ablehnen
    alle_ablehnen zustimmen nutzungsbedingungen agb allgemeine_geschäftsbedingungen rechtliche_hinweise
    alle_rechte_vorbehalten urheberrecht haftungsausschluss barrierefreiheit über_uns presse karriere jobs werbung
    anzeige newsletter abonnieren jetzt_abonnieren folgen anmelden einloggen abmelden ausloggen registrieren konto
    mein_konto konto_erstellen passwort_vergessen benutzername passwort e-mail-adresse in_den_warenkorb warenkorb
    merkzettel wunschliste kaufen jetzt_kaufen zur_kasse bestellen jetzt_bestellen kostenlos_testen jetzt_testen preis
    angebot app_herunterladen zur_app ähnliche_artikel ähnliche_beiträge ähnliche_podcasts verwandte_themen
    das_könnte_sie_auch_interessieren das_könnte_dir_auch_gefallen kunden_kauften_auch kundenrezensionen
    kundenbewertungen rezensionen bewertungen bewertung bewerten beliebt neueste neuerscheinungen bestseller kategorie
    kategorien schlagwort schlagwörter tags archiv folgendetails über_diese_folge über_diesen_podcast veröffentlicht_am
    aktualisiert zuletzt_aktualisiert lesezeit min_lesezeit laufzeit spieldauer sprache sprache_wählen transkript
    transkript_anzeigen kapitelmarken bildquelle foto fehler seite_nicht_gefunden wird_geladen bitte_warten
    javascript_aktivieren verfasst_von veröffentlicht_in kommentar_schreiben
    bereits_abonnent bereits_abonniert schon_abonnent sie_haben_bereits_ein_abo bereits_ein_konto jetzt_weiterlesen
    nur_für_abonnenten nur_für_mitglieder abonnenten_vorbehalten abo_abschließen probeabo zum_weiterlesen
    """

  private static let germanGivenNames: WordSet = """
    achim adam adelheid agnes albert albrecht alexander alexandra alfred alice alina alma amelie andrea andreas angela
    angelika anja anke ann anna anne annegret annelie anneliese annemarie annette annika anton antonia armin arne arno
    arthur astrid august axel barbara bastian beate beatrice ben benedikt benjamin bernd bernhard bernhardt berthold
    bertolt bettina birgit birgitta björn bodo boris brigitte britta bruno burkhard carina carl carla carolin caroline
    carsten charlotte christa christel christian christiane christina christine christoph christopher clara claudia
    claus clemens conrad constantin constanze cora corinna cornelia dagmar daniel daniela david dennis detlef dieter
    dietmar dietrich dirk dominik dora doris dorothea eberhard eckart eckhard edgar edith eduard egon ekkehard elena
    elfriede elias elisabeth elke ella ellen elsa emil emilia emma erhard eric erich erik erika ernst erwin esther eugen
    eva evelyn fabian falk felicitas felix ferdinand finn florian frank franka franz franziska frauke frederik frida
    frieda friedhelm friedrich fritz gabi gabriel gabriele georg gerald gerda gerd gerhard gerlinde gernot gertrud
    gisela gottfried götz greta gudrun guido günter günther gustav hanna hannah hannelore hannes hans harald hartmut
    hauke hedwig heidi heike heiko heiner heinrich heinz helene helga hella helmut helmuth hendrik henriette henrik
    herbert hermann hertha hilde hildegard holger horst hubert hugo ilona ilse immanuel ina ines inga inge ingeborg ingo
    ingrid irene iris irma isabel isabell isabella jan jana janine jannik jasmin jens jessica joachim jochen johann
    johanna johannes jonas jonathan jörg josef josefine judith julia julian juliane julius jürgen jutta kai karin karl
    karla karsten katarina katharina kathrin katja katrin kerstin kevin kirsten klara klaus konrad konstantin kristin
    kristina kurt lars laura lea lena leni leon leonard leonie leopold lieselotte lilli lina linda linus lisa lothar
    louis louisa luca lucas ludwig luis luisa luise lukas lutz maike maja malte manfred manuel manuela mara marc marcel
    marco marcus mareike margarete margarethe margit margot maria marianne marie marina mario marion marius markus
    marlene marlies marta martha martin martina mathias mathilde matthias max maximilian maya meike melanie merle mia
    michael michaela mina miriam mona monika moritz nadine nadja natalie nele nico nicolas nicole niklas nils nina nora
    norbert odo olaf ole oliver oskar oswald otto pascal patricia patrick paul paula pauline peter petra philipp pia
    rainer ralf ralph raphael rebecca regina regine reiner reinhard reinhold renate rené richard rita robert roland rolf
    roman ronald ronja rosa rosemarie roswitha rüdiger rudi rudolf ruth sabine sabrina sandra sara sarah sascha
    sebastian siegfried siegmar sigmar sigmund sigrid silke silvia simon simone sina sofia sonja sophia sophie stefan
    stefanie steffen steffi stephan susanna susanne sven svenja sybille sylvia tanja tatjana thea theo theodor theresa
    therese thilo thomas thorben thorsten tilman till tim timo tina tobias tom torben torsten udo ulf uli ulla ullrich
    ulrich ulrike ursula uschi ute uwe valentin valerie vanessa vera verena veronika viktor viktoria vincent volker
    volkmar walter waltraud wanda wenke werner wibke wiebke wilfried wilhelm willi willy wolf wolfgang wolfram yannick
    yvonne
    """
}
