// Derived from wordfreq 3.1.1 by Robyn Speer, https://github.com/rspeer/wordfreq
// The data of wordfreq are under the Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: cut to the most frequent words, frequencies
// rounded. Written by Scripts/build-frequencies.py; do not edit.

extension WordFrequencies {
  /// German: 14000 words.
  static let german = WordFrequencies([
    (
      7.5,
      """
      die der und
      """
    ),
    (
      7.25,
      """
      in das
      """
    ),
    (
      7.0,
      """
      ich ist nicht zu den von mit es ein auf für
      """
    ),
    (
      6.75,
      """
      im sie eine sich auch dem des als er an dass so bei wie aber
      """
    ),
    (
      6.5,
      """
      aus hat sind nach noch wir du war nur wenn oder wird was werden einen am man um haben einer zum kann über
      """
    ),
    (
      6.25,
      """
      da dann einem schon habe ja mehr mir sein vor mal zur durch hier mich bis doch ihr immer jetzt diese wurde wieder
      keine alle sehr
      """
    ),
    (
      6.0,
      """
      können muss uns bin unter vom gut gibt hatte ihre dieser gegen seine alles also geht viel zeit ab ganz machen denn
      meine damit dir will einfach ohne weil beim etwas waren zwei mein eines kein seit soll selbst wo dich menschen hab
      heute kommt nichts nun
      """
    ),
    (
      5.75,
      """
      würde leben wer macht anderen deutschland ihm jahr ob ihn jahren seiner viele zwischen jahre wäre diesem dieses
      wurden dabei a dort müssen gerade neue sondern erst ersten ihrer lassen sollte andere hast warum weiss weiter
      wirklich ihnen ihren s mann wohl drei seinen vielleicht dazu diesen euch kommen wollen bitte hätte sei könnte sehen
      sowie tag berlin dafür ins sagen steht während bereits deutschen ende nie uhr weg wegen besser einmal frau stadt
      welt d gehen gemacht genau danke gar konnte leute neuen seinem unsere
      """
    ),
    (
      5.5,
      """
      dies etwa jeder natürlich the bist gute recht finden geben kinder m werde geld gleich keinen lange sagt teil allem
      beiden davon eigentlich fast richtig tun arbeit de denen deutsche erste frage meiner sieht zurück deine jedoch klar
      paar grosse grossen liegt welche wissen zusammen einige fall gab i kannst sicher e frauen ihrem kam allen darauf
      hatten letzten meinen nein schön sogar vielen worden zwar allerdings art schnell sollen u darf jeden jemand später
      stehen wollte ganze gerne möchte seite spiel weitere wenig b heisst liebe oft sagte fragen land neben statt dein
      gehört lässt platz besonders geschichte ne nehmen of darüber deren hin vier gesagt guten kurz meinem morgen sonst
      unser bekommen bzw euro gesehen kleine spielen weniger c familie ging haus sollten arbeiten bild bleibt eigenen je
      möglich n weit deshalb eben gewesen glaube minuten polizei ausserdem beide findet ganzen leider musste online
      stellen tage unternehmen woche würden
      """
    ),
    (
      5.25,
      """
      besten bleiben daher grund kaum namen problem daran halt nacht neu stand stunden thema beispiel genug allein dessen
      direkt echt halten kleinen schule solche zeigt überhaupt anders essen lang usa abend dank ebenfalls eher h hinter
      mag musik münchen pro wasser alten bald erhalten junge lieber nachdem ort sofort zweiten aller auto bringen danach
      deutlich dr finde hand jede kopf männer nächsten unserer us damals endlich eu fünf gefunden gilt person schwer
      wichtig zeigen egal gesellschaft hoch letzte r stark alter anfang gegenüber kind oben rund spd strasse bekannt
      bisher eltern europa gott hätten los mutter wochen augen beste braucht denke gruppe her is meisten millionen
      schreiben treffen trotzdem artikel bestimmt deutsch folge glück herr hilfe leicht mehrere niemand politik sache
      scheint zunächst alte bayern bisschen denken fand film internet laut lesen oh personen regierung richtung
      schliesslich stellt team and buch dinge dürfen früher geworden ii l prozent sohn spass stelle v wort bereich besteht
      bringt ernst gross mensch mädchen o vater zukunft all darum eigene fahren fest form frei idee jedes keiner liegen
      neues passiert österreich bevor gegeben hamburg jedem manchmal raus super t tut wahl wert wien einzige entwicklung
      folgen freunde führt helfen kosten könnten obwohl sehe suchen weiteren ziel ziemlich angst ca dadurch erfolg hause
      krieg lage läuft mai probleme september to verstehen voll wann wieso afd alt aufgrund brauchen innerhalb insgesamt
      klasse konnten nimmt ok preis rein rolle stimmt tagen tod völlig zudem ach ausser cdu gekommen gern gestern
      irgendwie kirche meist märz na seines trotz vergessen verschiedenen vorbei zahlen anderes blick dagegen deinen
      ebenso führen kaufen lernen meinung name partei reden seiten w willst wobei zweite hält jungen moment schlecht sechs
      spiele spielt sprechen video x
      """
    ),
    (
      5.0,
      """
      august bilder dachte glauben mitte november scheisse sowohl st wahrscheinlich april deiner einigen frankfurt freund
      insbesondere p per peter raum spricht system tatsächlich z anderem bekommt erreicht gemeinsam juli juni links mach
      new nämlich oktober schaffen setzen suche versucht bedeutet einsatz f falls gleichzeitig grosser habt hören ihres
      köln möglichkeit nr rahmen rechts sachen schweiz stück welches fällt genommen hoffe höhe job liess michael nächste
      sex sommer stunde titel tochter unseren wohnung wären zahl zehn handelt kennen kunst mitarbeiter sah sorgen sprache
      verloren weise zumindest übrigens bad band chance fehler g gebracht hallo hinaus langsam menge meter mindestens
      musst selber sicherheit spieler drauf erklärt erster gefühl gleichen km laufen medien saison tv verschiedene
      weiterhin ziehen überall antwort bahn berliner dennoch dezember gesicht guter machte monate seien somit thomas toll
      tragen vergleich versuchen entscheidung gedanken gehören gemeinde gutes herz jahres januar jeweils nutzen nähe siehe
      sinn stuttgart sucht vorher welcher bereit daten deinem falsch fertig foto häufig interesse kultur könig la luft
      lösung nen reihe schöne stimme boden bruder erreichen februar frankreich fussball heraus informationen kennt kritik
      manche neuer nochmal opfer passt plötzlich region richtige schwarz seid setzt situation sonntag unten warten
      wirtschaft anderer bevölkerung darin deutscher firma gedacht geschrieben gewinnen hohen kamen kleiner kreis körper
      lass länger mitglieder nachrichten punkt rede typ verein verwendet zeiten ausbildung beginn beispielsweise deswegen
      ergebnis eure freundin gestellt grünen kenne kindern licht markt mittlerweile monat offen politiker politische
      rechte regel russland solchen staat teilweise unserem weder acht bedeutung europäischen fc folgenden gefallen hälfte
      lag martin programm reicht schüler selten sieben sowas text unbedingt unterwegs verbindung wenigstens zeitung zuvor
      ahnung bürger eins erfahrung erklären erzählt funktioniert grad grösste hohe indem kampf kraft mache monaten nahm
      okay politischen projekt präsident punkte sport tat zimmer zuerst alleine druck entfernt facebook fehlt genauso
      grössten hans herren hört lediglich liste schauen soweit stimmen wochenende beginnt bietet dran dritten durchaus
      erwartet fallen gehe inzwischen komplett kunden müsste niemals on schau schritt staaten unterstützung verfügung
      verlassen wenige wirst wählen angebot bett blieb einzelnen erneut gefahr gefällt genannt google hilft klein linie
      max natur schuld top wahrheit worte wusste öffentlichen aufs co etc gibt's gmbh hey it k klingt knapp live
      mannschaft ordnung paris reich rot samstag satz teilen themen vermutlich ändern aufgabe bezeichnet chef dollar
      entweder entwickelt fotos freuen geh gewählt john lehrer leipzig runde scheiss schluss serie teile total verstehe
      veröffentlicht wollten ähnlich bank beitrag cm entscheiden erkennen freitag früh gebäude gesetz gleiche hotel
      jedenfalls komm ländern nahe nennen zieht zug aktuell bewegung china ehe ehrlich erde erfahren ergebnisse
      flüchtlinge folgt gebe gehabt geht's gespielt gewalt gold gruppen gründen karl nix no nummer rechten reise sieg
      sitzen start tür universität verdient verhalten verstanden aktiv besuch bildung darunter denkt dürfte eh englisch
      gefragt glücklich grosses hart irgendwann landes leuten linken länder offenbar post rest ruhe schreibt sinne werk
      begriff bericht drin erwarten fans fenster for freien freiheit hannover jemanden lebens lebt meines mussten nennt
      schönen stolz verfahren verkauft versuche vorstellen york zahlreiche zeichen zuletzt
      """
    ),
    (
      4.75,
      """
      absolut arbeitet auswahl christian derzeit dritte erfolgreich freude http interessiert j jungs leistung lieben meint
      meinte montag plan regelmässig stellte trifft versuch vertrag wichtige zusammenhang angaben arzt befindet daraus en
      erstmals gegangen getan grenzen hund linke mm sag schneller sicht zeitpunkt anzahl baden bau bloss entsprechend
      erstmal geführt glaub grösse heutigen hintergrund immerhin karte langen lust mehreren meister regeln sobald solange
      sonne tiere trägt unterstützt volk website wenigen al arsch ausserhalb bestehen folgende frank gelesen gesamte
      gezeigt grenze handy internationalen kaffee komme kontakt könnt laden lustig mittel paul perfekt position richtigen
      schloss schutz studium ständig unterschied verkaufen videos wagen winter you zusätzlich ag aktuelle anschliessend
      benutzt bücher freie gewonnen heissen italien kollegen legen leid london mitglied naja quelle sachsen studie tages
      technik tisch union urlaub verletzt weisst welchen werbung amt auge betrieb bier brachte club draussen einfluss
      erfahrungen erwähnt fällen fühlen führte fürs gebiet gericht himmel iii irgendwas jahrhundert jugend kleines maria
      massnahmen möglichst patienten persönlich schlafen teilnehmer tief verbunden voller willkommen aktuellen antworten
      autos bauen besondere bieten deutschlands energie erinnert ex fuss geboren geschafft glaubt herzen hoffnung holen
      kilometer merkel relativ schweizer show sitzt spät sterben stets tolle trainer usw version wald abschluss
      aufgenommen basis begann beschäftigt csu dahin ddr ding friedrich gelten gesamten gespräch gesucht getroffen
      interessant irgendwo meinst möglichkeiten müller nachricht nötig parteien partner party qualität richter schaden
      schulen see tor täglich verlieren wahr aktion anteil app aufgaben ausschliesslich beziehung cool david dresden froh
      funktion genutzt gesetzt halte haut hielt hinten inhalt kontrolle kurze leisten minute möchten rücken soldaten
      sozialen starke vergangenheit vertrauen wirkt zustand aussehen bewusst bremen damen diskussion entschieden fdp
      fehlen fort franz fährt gehalten gestorben grössere ideen könne künstler literatur miteinander organisation
      passieren rennen sage schade schlimm sekunden setzte soziale türkei umgebung verantwortlich weltweit wünsche youtube
      zog zufrieden zusammenarbeit berichtet düsseldorf et familien geburtstag gegensatz gekauft grundsätzlich hände insel
      machst netz normal prozess schwester sprach un vertreten vorhanden wolfgang wünschen zuhause ans autor bezahlen
      brauche dienst dumm eindruck enthält entstehen feiern feuer fühlt gefahren geschehen grüne halle hingegen interview
      kamera lachen praxis preise ruhig szene telefon trinken unterstützen verhindern weissen wetter wiederum zugleich
      zählt album allgemein bestimmte bestimmten bundesliga dar demokratie eingesetzt entdeckt erinnern erstes extrem
      flughafen freut gebaut grün jährige kostenlos krankenhaus link längst mund osten positiv schützen tot tritt verkehr
      verlag wen werke wichtiger wiener wirken allgemeinen anschluss anspruch arm armee auftrag ausland behandlung
      bestätigt böse diesmal dorf einzelne erfolgt erhält erscheint fiel findest gelernt gesprochen grösser handeln herbst
      hoffentlich hängt karten konzept kämpfen min notwendig näher plus professor rat reichen spiegel spitze star strassen
      test tour verantwortung wege weiteres wesentlich wunsch andreas aussen behandelt beiträge bekannten bessere blut
      bürgermeister büro ehemaligen erlaubt fanden farbe führung garten gegner gründe gäste heimat industrie innen
      jahrhunderts kg kostet legt leitung lied liga mehrheit offensichtlich robert schliessen schwarze solltest
      unglaublich van vorne waffen westen wohnen abs be befinden bezahlt bezug bilden bus by england entstanden fernsehen
      filme finale find general geschlossen kaiser leiter meer neun park polen schwarzen theater traum verwendung werte
      wirkung zeigte öffentlich alexander anlage arme arten ausgabe baby beträgt brief enthalten erzählen fahrt freunden
      gewissen herum höher internationale iv juden kauf kommentar landkreis leistungen modell museum nehme produkte
      religion roten stärker urteil veranstaltungen versteht vertreter verwaltung verändert wow zahlreichen öffentliche
      übernehmen angriff bekam echte einiges europäische forschung fälle geplant grundlage grösseren herrn jung karriere
      letzter mark material mögen nett polizisten schafft schicken schrieb seele selben strom treten trump unfall ungefähr
      wollt abends abgeschlossen ausstellung beginnen daniel entgegen erklärung falle fragt frieden geil gelegenheit
      geschäft gezogen gingen hauptsächlich hinzu krank lauf lief milliarden mittwoch moderne möglicherweise rom rum
      schwierig strecke studien städte verdienen weisse wichtigsten wind zentrum öffentlichkeit allgemeine alternative
      angeboten ansehen aussage besonderen dauert davor dortmund eigenes einzigen erhielt extra fahrer französischen
      genannten gesundheit ha hof international klaus leiden ma mama not presse produktion radio reisen schlechte
      selbstverständlich sendung sicherlich song sorry twitter vollkommen walter wand weiterer welchem wissenschaft wunder
      überzeugt at bahnhof bedarf bedingungen benutzen besuchen di ecke einführung empfehlen eröffnet generation hoffen
      israel küche mail masse melden mitten schaut schiff schlimmer seitdem sogenannten sowieso spanien spielte standen
      starken stiftung unmöglich verdammt vergangenen vollständig werner wär zerstört ah anfangen bekannte beruf besitzt
      computer entspricht finger fleisch fliegen gearbeitet geist georg halb jan laufe le leichter main mio offiziell pc
      quellen roman schweden starb steckt stein technischen unabhängig verhältnis ziele zweifel alkohol anna blau bund
      donnerstag durchgeführt ebene entsprechenden erinnerung erleben erlebt euer falsche firmen fordert gemeint
      geschichten gottes handel heinz hinweis höhere institut interessen jeweiligen kurs lager männern müssten norden one
      reaktion rote schlagen siehst sparen steigt studenten up veranstaltung vieles wm zürich amerikanischen
      aufmerksamkeit ball breite bundesregierung dienstag entlang entsprechende früheren fühle gegend heinrich
      historischen holz keinem kommission kriegen kurzen länge meistens passen ps punkten red risiko runter russischen
      sodass sorge sprachen stil stimmung tatsache teils trat traurig täter unseres wein woher zuschauer zweck überrascht
      amazon angenommen armen bestand besucher bewegen bildet darstellung dienen entsteht entwickeln feld gewinn geändert
      gibts grade heiligen information johannes kino lasst league legte letztes lösen me nase nürnberg original pause
      prinzip prüfung regen schwere schöner starten technische tradition training typen tätigkeit umwelt ursprünglich
      verwenden vorstellung vorteil weihnachten wem wilhelm willen würdest zählen öffnen übernommen
      """
    ),
    (
      4.5,
      """
      abgesehen abstand amerika angeblich ansonsten antrag anwendung baum behalten berg bislang bonn bühne city ehemalige
      fischer frühen geblieben gemeinsamen haare hessen komisch mehrfach nem nächstes parlament persönliche praktisch
      private respekt schuhe schönes simon steuern warte wichtigen zwölf analyse andererseits aufnahme auftritt aussagen
      behörden berichten beteiligt brücke dient erfüllt ergibt freue förderung gelegt gemeinden gemeinsame geniessen
      geschaffen geschickt getötet glas heiss hierbei hiess johann josef jährigen konzert möglichen münster nachbarn news
      nrw politisch publikum real rechnung sammlung service standard streit städten teams theorie tier umgang verkauf
      verständnis werfen weshalb west angefangen beschreibung charakter daneben desto dringend eingestellt entscheidungen
      gang gebraucht gefährlich gerät gewisse halbe hamburger heisse hängen höre leer manchen modernen my realität
      republik retten rhein schmidt sogenannte stattdessen steigen syrien termin texte tipps verboten witz zugang zweimal
      übrig begonnen betrachtet beziehungen brauchst eigener eindeutig einrichtung eis erhöht erscheinen experten falschen
      fan gast gegenteil gelang gemäss gewinnt homepage japan jesus jugendliche jährlich kategorie kommenden kommst
      krankheit morgens nachts namens nazis nutzer nutzung otto papier pflanzen posten richard russische schlägt sitz
      stefan stehe ton tätig unterschiedliche verlauf verpflichtet wechsel übrigen afrika ansicht aufbau automatisch
      beendet beine beispiele beschrieben betrifft bot chancen dame design durfte frisch fuhr gelassen george hervor
      informiert islam keller lasse lohnt momentan nahezu offenen persönlichen privaten präsidenten rock sorgt staffel
      stammt unterschiedlichen untersuchung verliert versuchte with worten württemberg übertragen angebote anhänger anlass
      as bekomme besonderes big dach dargestellt dauer demnach einfache einheit eng englischen ergeben erklärte farben
      gewicht hersteller händen häuser jemals jürgen kaputt minister mittels niveau pdf philosophie positive projekte
      präsentiert rechnen schliesst schweren software süden teuer toten unmittelbar unterricht verfolgt verlangen
      vorschlag wahre weist widerstand wolf zentrale ärzte äusserst abteilung adresse amerikaner anzeige ausnahme aussieht
      bester betroffenen bisherigen do einiger fläche fordern formen gegründet gestalten gesund gewann hauptstadt hi high
      hoher höchsten infos jene kalt liest ludwig medizin mission mögliche müsse nachmittag null pass pflicht ruf ruft
      singen single that y zeug zeugen zweiter anscheinend autoren bar beweis black brandenburg breit drogen einfacher
      endet ersetzt freiburg ganzes gefühle geschenk gesetze grossartig hunde höchste kommunikation lautet leser liebt
      mainz manager media mühe nah niemanden nord ost privat rang revolution schauspieler scheinen spätestens stecken
      temperatur tja uni verbreitet verlangt vermeiden voraus wahlen wartet wettbewerb world ältere älteren
      österreichischen achten apple auflösung ausgezeichnet bd besitz besseren betrieben dasselbe details einst
      einstellung fahrzeuge figur flucht formel geb griechenland griff hasse holt höheren integration james kümmern langer
      maschine mut op phase produkt prof ring schlechter schulz teilnahme tore traf ums wohnungen womit ähnliche überlegen
      übersetzung überzeugen angesichts anti au ausdruck besitzen bestellt bewegt beweisen bewohner bundestag code debatte
      definitiv dm drehen ehre eier eingeladen einrichtungen erschienen forum gas geschmack gratis hermann hinweise
      hundert interessante journalisten kriegt letztlich liefern liessen mord moskau möchtest oberen ohnehin personal
      pläne restaurant schmerzen schwanz schwierigkeiten solcher spur standort trug vorgestellt vorsitzender weh
      wichtigste witzig worauf wähler zumal achtung amerikanische anstatt aufhören aufmerksam auftreten ausgeschlossen
      bedeuten begeistert besucht boot christoph daraufhin entstand erforderlich europas ewig fahrzeug frag geeignet
      gemeinschaft halben hergestellt historische hm inneren kochen machten marke musiker nahmen normalen rufen san schlaf
      schnitt silber smartphone status story tasche tom unterscheiden verteilt wechseln werd zufällig ändert abhängig
      aktien angekommen anwalt aufnehmen auswirkungen behauptet beobachtet bitten braun brüder echten eigenschaften engel
      erstellt französische funktionieren getrennt haltung island jugendlichen kommentare krise kurzer methode milch mist
      normalerweise speziell strafe sturm this tipp ukraine vaters verheiratet verlust verpasst versehen verzichten via
      warm webseite zeitraum zustimmung zusätzliche öfter abschnitt alltag anfangs angesehen auflage ausreichend banken
      beobachten beschreibt betroffen brot diejenigen einwohner elf erfolgen ernsthaft erschien festgestellt frühstück
      gaben geburt gespannt grunde hass hauses hierzu hör kern kreuz müde ner nerven open philipp planung rollen sc
      schatten schicksal shop spuren startet stern sämtliche tiefe tu ungarn unternehmer ursache verbrechen verurteilt
      veränderungen vielmehr vorbereitet wild wohin wolle änderung übersicht arbeitgeber aufgebaut begleitet beides
      benötigt besitzer beteiligten blog bundesrepublik dingen diskutiert el ermöglicht fakten feuerwehr flug folgte
      frankfurter galt german geschlagen geöffnet hochschule infrastruktur joachim katze kleinere kriege kritisiert kräfte
      lagen lösungen maschinen mass messer methoden nachfolger nutzt offene oma operation pfarrer pflege profil rückkehr
      sagst salzburg schwerer sender sieger sinnvoll social sofern soviel statistik stress tausend tote umfeld user
      vergeben verhindert verstand volle weltkrieg air anhand arbeiter augsburg beschlossen botschaft bundeswehr cd denk
      einerseits erfüllen erinnerungen erkannt euren eventuell fahrrad festival ficken gelände generell gerhard
      geschwindigkeit getragen gucken herkunft hochzeit hrsg humor hättest informieren initiative kanal klare kuchen
      kurzem lächeln marketing normale produziert quasi redet sass scheinbar stellung sv süss umfasst variante verbessern
      vereins verlor washington wächst zeitschrift anlagen augenblick ausgaben belegt blieben bord brauch community
      erkennt eur fick frühjahr geholfen genauer genügend graf hinein hitler jobs kombination lieb maximal motor
      nationalen niederlage ohren orte papst prüfen rand rief sammeln schlechten schlug schmeckt schritte se server sitze
      stadion station verbot verfolgen verhandlungen verändern vorstand vortrag westfalen absicht aufgestellt aufklärung
      begründung behaupten best bezeichnen bezeichnung bezieht bezüglich bildern blöd bock christen direktor eingeführt
      eintritt ermöglichen existiert fahre flugzeug fr fragte führer gefängnis gehörte gelb gib grossbritannien hals
      hunger inhalte keinerlei kirchen klassischen kleidung königin könntest landschaft lehre liebsten life lkw love
      management mannes menschheit metern nazi ordentlich papa plätze regionen sauber seh sichern solle taten trend
      unteren unterschiede verfassung verschwinden viertel vierten vorbereitung wach wachsen wirft wunderbar zufall
      aktivitäten bedenken bereichen bescheid besetzt bestätigen bezirk brand business carl dahinter dauern dieter drüber
      drücken einfachen engagement entscheidet enttäuscht erfolge ff figuren gelaufen greifen helmut hölle interessieren
      kannte karlsruhe kennst koch landwirtschaft last lebe leise lese lieder locker lügen mario merkt mitgliedern nato
      niedersachsen nimm schnee sichtbar späteren stieg stoff studio summe tee therapie tollen truppen umsetzung umso
      umständen untersuchungen verband vogel vorteile weisen weitgehend windows wissenschaftliche zunehmend öl anbieten
      anschauen arbeite bayerischen beantworten betrug dankbar denkst dicht doppelt dreht drittel einzig erhöhen fluss
      freundlich freundschaft fritz geschäfte gestaltung gezwungen gäbe günstig heim herstellung heutige horst hose
      häufiger info inklusive innere irgendwelche jahrzehnten junger kapitel klappt klima klinik konto kunde lauter
      mannheim motto nachfrage prinz sahen schriften sebastian solch stammen sterne still strand strategie struktur stufe
      stärke tausende untersucht verfügt vergleichen vermögen verursacht voraussetzungen vorgehen vorn vorsichtig vw we
      wodurch zdf zuständig überraschung aktionen anbieter anforderungen anfrage angegeben ausdrücklich autobahn bauer
      behandeln bemerkt besseres bestellen blumen bmw dicke dunkel eingerichtet fett forderung forderungen fremden fuer
      fängt füsse gegenwart gehirn gelöscht geräte geschieht gesperrt grossteil gründung gymnasium handlung herzlich iran
      komplette konkurrenz kölner loch markus matthias mauer million nachdenken nette nieder nochmals offiziellen orten
      parallel pferd reagiert reine runden scharf schlag schnelle schwach schweigen songs spannend stell stirbt stücke süd
      treiben turnier töten ulrich unternehmens unterschiedlich vereine vieler vorbild wahren warst weile wesentlichen
      wiesbaden wissenschaftler wissenschaftlichen wozu zucker zuge züge abenteuer archiv bauern beinahe ben brasilien
      deutsches effekt ei elemente ereignisse erledigt ermittelt fassen funktionen fähigkeiten gabriel game gebildet
      gegenseitig gegessen gelingt geraten gestaltet greift heilige https identität jederzeit katholischen kerl langweilig
      liefert liter magazin mannschaften marie merken messe meyer mini netzwerk organisationen organisiert rad reagieren
      schien schlüssel schulden schuss schönheit sexy spenden staatlichen steuer thüringen unterhaltung verbringen vs
      wesen wofür wohnt älter überblick übernimmt überwiegend anerkennung ansatz ausbau basel beamten berichte bestehenden
      betrachten beziehen bäume chat chemie damaligen dick dienste einschliesslich erwachsene ferner flasche format
      gebeten gedanke gehts gelangen geschlecht go hinterher hörte kandidaten leichte mischung mittelpunkt müll münchner
      offizielle out pferde plattform play pop positiven rassismus reduziert sitzung ss süsse tabelle türkischen umfang
      unterhalten vereinigten verfügbar verstärkt wachstum waffe wirtschaftliche wirtschaftlichen übel absatz absolute
      account atmosphäre ausgesprochen bekommst beschäftigen bibliothek brust darstellen direkte direkten diskutieren
      dritter eingang em enden erhoben ernährung erweitert felix fraktion freiwillig from fördern garantiert geile geprägt
      gewohnt glaubst haar hammer harry helden indien jean kevin konflikt kooperation las lol lächerlich mittleren nachher
      nannte negativ or perfekte problemen richten räume schneider strukturen systeme sänger tanzen tode türen umfrage
      verbindungen versprechen vorstellungen wagner wirklichkeit zahlt zufolge akademie albert allzu angela annehmen
      ausgehen bernd bestes betont bezogen darmstadt datum deal definition droht einladung endgültig englische fair
      finanzierung franken free gefühlt gelungen gerechtigkeit gering harte heidelberg herrscht hut jener jähriger kapitän
      katzen klassen klassische klicken koalition kontakte mode mr oliver paket perspektive putin rauchen regelung
      staatliche systems teufel umgehen umgesetzt vermisst vorgesehen vorsicht wiederholt würzburg übersetzt abgelehnt
      akzeptieren angebracht ard aufstieg aufwand auseinander baut beenden bern bestimmen bio blatt burg bösen darfst dpa
      edition einsetzen entwurf erfasst erwischt feste französisch freizeit front gehalt gelöst gespräche gewinner
      grundlagen innenstadt jemandem jäger king kleineren konsequenzen les löschen löst magst mehrmals modelle nordrhein
      positionen rente ritter schreibe schwerpunkt schwimmen spüren street telekom tim tonnen verbesserung verschiedener
      versicherung versorgung veröffentlichung westlichen your zwecke änderungen österreichische övp übergeben überlassen
      üblich üblichen
      """
    ),
    (
      4.25,
      """
      abgeordneten adam android angeht arbeitete aussicht bauch beziehungsweise bleibe breiten cent cup diverse einziger
      entfernung entlassen erheblich erinnere ersetzen eröffnung fach feier filmen freier fremde geheimnis geholt gelegen
      gemeldet gerecht gesammelt guck göttingen hauptsache henry heutzutage hinsicht hinweg höchstens insofern jo julia
      kassel kiel kohle kritisch künftig linien längere menschlichen müsst oberfläche opposition option pkw rainer
      rechtzeitig rheinland rosa sand schatz schickt schmerz schäden schätzen schönsten stattfinden stärken tanz tatort
      temperaturen testen time umgekehrt verdacht verrückt verteidigung wisst ärger überraschend aktive altes angegriffen
      angelegt beliebt beratung bernhard berücksichtigt beteiligung braunschweig britischen center charles decke
      eigentliche einkommen entfernen entwickelte erdogan erfolgte erreichte existenz feiert festen fokus forscher games
      gefolgt gelegentlich geschäftsführer gestartet glückwunsch hafen haha he inkl kauft lernt magdeburg nationen
      preussen rezept sa schiessen spannung trennung träume typisch verbessert verbreitung verliebt veränderung wahnsinn
      weber wenden wünscht abgeben aktiven arschloch australien barbara bedroht berge berufen betreiben bewertung
      bielefeld bischof blauen britische chaos definiert deines dichter ergänzt erlauben ersatz erweiterung existieren
      feind flügel franzosen fur gebrauch gefordert gehst genaue geringer haufen haushalt herrschaft hierfür hotels
      jüdischen kategorien kindheit knie kontext krebs lady leidenschaft lokalen master miete militär mitarbeitern mobile
      mond nackt nee ohr peinlich planen politischer potsdam rathaus richtet rose schriftsteller sprecher stahl tiefer
      tolles verbindet verschwunden verteidigen vorkommen vorschläge wörter zitat zoll öffnet überleben überlegt
      überprüfen alex alternativen anhalt aufnahmen ausgestattet befand bereiche box branche demnächst don durchs dürften
      erfolgreiche eva event fein fernseher fisch fit galerie gebiete gefördert grossem heftig herausforderung herzog
      joseph justiz kampagne konkrete korrekt krone laufenden lebensmittel level lisa louis menschliche migranten oftmals
      pr priester präsentieren regensburg russen schätze siegen sozial staates stock technisch tieren träger tränen
      unrecht vierte villa voran wahlkampf werdet wählt üben aachen ad angesprochen angezeigt anne arbeitnehmer
      architektur auseinandersetzung ausgerechnet ausgesetzt bach bachelor begründet beschreiben bundes chor chris
      darstellt date day del demokratischen echter einkaufen einstellen enge erwachsenen erzeugt erzielt faktoren feinde
      feststellen flächen frühere führten gedreht gefeiert gemüse gerettet gewinne gewusst golf graz haft heft
      hinsichtlich hitze home händler italienischen kanada kenn krass krieges kurt käse landen lebte logo nation nationale
      nich physik planeten portal profitieren reifen riesen rudolf salz sauer schiffe schleswig shirt singles situationen
      spannende spö streng stört trennen umsonst vorgenommen wandel weite wieviel wovon würd zentralen ähnlichen
      österreicher übernahme anlässlich annahme anzeigen aufgefallen aufgehoben ausländer befehl behörde bein berater
      betrag betriebe bibel dumme durchschnitt ehefrau eigentlichen einander einziges entdecken entscheidend erfolgreichen
      erstaunlich eurer finanzielle gerufen gesichert gipfel gr grüsse harten intensiv jack jüngeren klang königs lacht
      lecker löwen manfred mathematik mercedes mitnehmen motivation natürliche net neubau pfalz prinzessin probieren profi
      quatsch reihen römischen schrift schwarzer seht serien spezielle steine strecken technologie teilnehmen tests
      unterlagen ursprünglichen verbinden vereinigung verletzung verlässt wars weinen zeitungen zweier zähne afghanistan
      aspekte ausgeführt ausstattung beeinflusst begrenzt beschluss bestandteil bestehende beweise brechen bricht brüssel
      demo drama ehren empfangen entstehung erlangen evangelischen gebieten gefangen gerechnet gesellschaftlichen geworfen
      günter halbfinale herbert iphone jagd kenntnis klage kloster klären kollege konferenz konzentrieren kürzlich male
      massiv mexiko mitteln momente mädels objekt patrick polizist ran rande rasch reaktionen seitens solches spontan
      stars szenen teilt terroristen treibt türken verantwortlichen verraten verständlich vollen vordergrund vögel
      wahrscheinlichkeit weltmeister zone zweites alfred angekündigt angewiesen anton austausch bedingt belgien bergen
      beschränkt blaue block bochum dialog diskussionen dunkle ed einheiten einnahmen erhielten erhältlich errichtet
      erzählte fassung fliegt frische füssen geschenkt geschützt grab hd hell hsv hübsch institutionen investieren irgend
      jahrzehnte jenseits kabel kim kleid küste landtag lädt marco mega messen natürlichen negative note pizza provinz
      redaktion räumen schneiden schülern sekunde seltsam set signal sog sprich stoppen symbol traditionellen trocken
      unsinn unterscheidet update verlängert versteckt versteh vgl vi vorlage vorschriften wünschte äussern ablauf
      abschied anrufen ansichten are arena austria bedient begleiten beraten bereitet bewertet bewusstsein buchstaben
      christlichen dfb digitale dreimal eigentum erwartungen finanziellen finanziert flüchtlingen fuck geboten geleistet
      geliefert generationen geringen geschlafen griechischen hahn hiermit hunderte idioten konkreten kontrolliert
      krankheiten kumpel liege lokale marc marx microsoft mittag motiv muster national parkplatz partie porno protest
      raten riesige riesigen schlacht späten tel tourismus transport typische türkische unbekannt verhältnisse vermitteln
      vermittelt versetzt vielfalt virus voraussetzung wichtiges widerspruch wlan wussten zeigten zerstören zugänglich
      affäre anerkannt angehörigen angenehm angriffe aufgegeben bat beachten befreit belegen besonderer bestanden bestens
      briefe ch christus daheim digital dreck dunklen durchführung dvd einig entschuldigung erfährt erzielte festgelegt
      fühlte geprüft geringe gewünscht goldene grundstück gutem hinterlassen index isst kasse kindergarten kindes knochen
      kontrollieren kriterien kämpfe laune leitet logik medizinische mengen mike mittelalter neuem olympia onkel pokal
      propaganda qualifikation quer re rechtlichen regisseur reiche rio samt sarah schlechtes schulter senden speziellen
      streifen stuhl talent tickets vertraut verträge vorhandenen vorwurf ware weibliche wetten wonach wurzeln wut wüsste
      zinsen übers abstimmung anruf armut beantwortet begriffe brach brauchte decken derart dokumente dorthin dänemark
      einverstanden entspannt ermittlungen erzielen fern first folgendes gefasst gelebt genossen gerichte geschah
      geschenke grand group grundschule heil holstein house immobilien klagen klaren klassiker konkret kritische leo
      lippen meldung ms muslime nebenbei nö off plant power reform schaue scheitern spieltag spreche sätze ticket toller
      träumen verordnung versprochen werken wies wirkte woran wunderschön ähnliches übernahm abkommen agentur andrea
      argumente aufgeben ausführung billig blind bonus brachten chinesischen content dauerhaft dieselbe duisburg
      durchschnittlich ebay ehemann eingehen empfang entsprechen erfurt erkennbar erstellen experte fangen fähigkeit
      genannte ggf gras günther heiraten historisch hohem höhepunkt irak jörg katastrophe kette langem langfristig leere
      legende like madrid mangel medikamente meldet mitmachen ns obama passend premiere reichlich richtiger rtl sack
      schief schild sichere sonstige springen stille städtischen tiefen umsatz verhaftet verlegt versammlung vorsitzende
      welle white william wärme zeichnen zitiert äh überwachung altstadt ansprüche argument beeinflussen beider belastung
      berührt besorgt betreibt bewiesen bleib college db derselben durchmesser durchsetzen eigentümer elisabeth erhöhung
      erkenntnis erziehung faktor ford frühling ge geduld gefährdet gemessen geredet gezielt gründer hattest herzlichen
      hilfreich hmm hobby holte höchst inseln instrument integriert investiert katholische kritiker kämpfer kämpft kümmert
      letztendlich lohn lüge meinungen mieten ministerium more möge nahen praktische prozesse psychologie risiken schenken
      senat sky soeben staatsanwaltschaft starker stellten stören such umstände untersuchen ursachen wahrnehmung weichen
      wende werkstatt wiederholen zeige zogen zunge zurzeit ägypten abgegeben asien aufenthalt basiert begrüssen
      berechtigt betreuung blätter börse büchern dan dicken donald doof empfehlung empfiehlt empfohlen engen entwicklungen
      ereignis erfunden erkenntnisse ermordet erworben evtl fifa finanzen fünften gebühren genehmigung glatt goethe
      grösster günstiger happy hielten jacke jahrelang kulturelle lee lehrerin medizinischen meisterschaft metall model
      modern modus mrd märchen nsa oper oscar pünktlich q ressourcen restlichen roth schlicht schwestern spielten stephan
      studieren söhne tempo termine these tübingen verliess verzichtet vielzahl vorerst web wenn's witze womöglich
      zugelassen zustande abgeordnete action adolf angabe ankunft anmelden anschlag apps aufstehen ausgelöst ausnahmen
      autofahrer bayer bestimmungen betreiber bezeichnete bill brille café champions derjenige detail deutliche diversen
      entschied erzeugen fazit fortsetzung gebrochen gehandelt geplanten germany gestiegen gestohlen getestet gg goldenen
      grau handelte hollywood hurensohn intelligenz irre jena journalist julian kalten kapital kennenlernen kongress laura
      lebenden linz magen mary maul ministerpräsident mochte mütter nahrung nationalmannschaft niemandem nächster obst
      packen pech piraten portugal rechtliche regie regionale schuldig seehofer sg sieh skandal sms sozusagen spanischen
      stationen stehenden streiten tal tendenz terror trafen trage treffer tunnel verlängerung verstecken verteilen vfb
      vorhaben vorhin weiten zugunsten zurecht österreichs überprüft übersehen übertragung übung abitur akten akzeptiert
      anliegen aufgeführt autorin barcelona begegnung benjamin bequem borussia br can diesel dj dokumentation drückt dt
      durften dusche einschätzung erschossen exakt finanziell folgten gebunden geklärt geregelt gesang gesellschaftliche
      gesetzlichen halbzeit hassen held hütte ice infolge investitionen italienische jahrgang jens jetzigen just
      kostenlose käme leichten leidet lord mails maus monster npd persönlichkeit platte produzieren reduzieren religiösen
      roger schalke schauspielerin schick schrecklich seither sicherer singt sir sound spruch stattfindet studiert störung
      support tempel teurer tue ufer unklar unterhalb varianten verletzungen verwirrt warf who wilde wirtschaftlich xd
      zentimeter zusammengefasst ältesten angepasst aufbauen aufeinander aufgeregt ausgebildet ausgleich auskunft
      auszeichnung beamte bearbeitet bedienen berufung bestraft bob botschafter brennt christliche dazwischen doktor
      erfüllung erich erwähnen esse express flagge forderte fortschritt friedhof fuchs geleitet gitarre grafik ideal
      individuelle irgendetwas jones jüdische kids kilo klingen kompliziert kredit kugel kulturen kühlschrank major
      mittlere mörder negativen neulich notwendigen olympischen opa opfern patient richtungen robin roboter roland
      schlimmste schmuck sicheren sp suchte titten touristen ulm umgeben umzug ungewöhnlich uwe verglichen vergnügen
      versorgt verstorbenen vorm what zb zeichnet zerstörung zumeist örtlichen abnehmen abseits aha angeles anstieg
      arabischen arthur audi ausgang befreien begangen beitragen bemüht berühmten beschädigt besetzung betreten bewegungen
      burger bvb chemnitz chinesische danken dauernd daumen dementsprechend demokratische distanz end entwickler
      erkrankung erlebnis erstens events gedichte gen geplante geschossen gewachsen gleicher good grösstenteils
      hauptbahnhof interpretation jakob jünger keineswegs klavier konsequent kräftig lokal luxemburg mac maler marken
      materialien merkmale motorrad music männliche ned niederlande niedrigen night norwegen objekte panik phänomen prima
      programme reiner religiöse schokolade schreien schröder schwieriger special typischen unabhängigkeit unbekannte
      verbreiten verfügen vermutet verteilung voneinander wandern waschen welch werten wette wohnzimmer wuppertal zellen
      zusätzlichen à adler alice angelegenheit angestellten anmeldung arbeitsplätze auffassung aufzunehmen ausgegangen
      ausschuss balkon begegnet bereiten berichtete beschwerden bewahren bogen busse einzeln enorm entscheidende erbe
      erhöhte erleichtert ermitteln ertragen etliche faust festgenommen fonds formuliert führenden führerschein gelandet
      gepostet gestanden gestört geteilt getrunken gutachten güte hagen harald helfer hinblick holland how jazz joe kader
      koffer kulturellen kurzfristig li lob luxus massnahme menschenrechte mi mitunter monats mächtig nachgewiesen
      neuesten neustadt niedriger notwendige orf phil porsche preisen radfahrer ray reichweite rolf rostock rücktritt
      schlafzimmer schnellen schönste si sollst soziales spanisch stadtteil stream symptome treppe turm unbekannten
      untergebracht verbraucher verfolgung verluste verschwindet verwandten wenigsten wesentliche woanders zugriff
      zuständigen zweitens albrecht aspekt ausgewählt aussenminister bande bearbeitung bekannter ber beschäftigung
      bewerben bisherige boy butter bündnis dauerte dennis digitalen dom down durchschnittliche eg eintracht engagiert
      ergab eric erkrankungen erwarte fabrik fehlende ferien fresse gebrauchen gegenstand gegenstände gehörten gelbe
      gemerkt habs halbes handbuch haupt hinweisen hirn interviews irgendeine japanische kammer kennengelernt konrad
      konzentration konzerte köpfe lg liegenden längeren marcel massen mitteilung männlichen noten organisieren pfund
      profis rettung sam schiesst schlampe schoss schreibtisch setzten sophie sportler stabil standards strich tante
      theoretisch tirol traten umbau universitäten verbracht vereinen verpflichtung volkes vorwiegend vorwürfe wahnsinnig
      wahrgenommen warnt weiblichen weisser weiterbildung winkel wolfsburg zuviel zwingen äusserungen übergang überzeugung
      ablehnung alpen bart bayerische beck becker behauptung bekämpfen berechnet berichterstattung beschäftigte
      beschäftigten bilanz blicken blue budget bürgern demonstranten doppel element endete erfordert erheben erledigen
      erreichbar fake fielen fische fpö gefüllt gemälde gesichter global hoffmann hosen if ignorieren instrumente
      irgendein kameras kehrt know konstruktion kurse laptop leipziger leiten mancher marcus mieter miss moderator
      notwendigkeit nunmehr paderborn rauch reiter rätsel schicht schmecken seltener springer sprung supermarkt tafel
      tennis unendlich unglück unnötig unterschreiben ursprung verlaufen verpassen verwandelt veröffentlichen vorgänger
      vorliegen wider wolken wütend zugeben zwanzig akt angestellt anziehen arnold aufregung aufstellung ausprobieren
      bahnen bedrohung begegnen beinen beleidigt benötigen bestätigung beute binnen bittet blödsinn boss check claudia dax
      din dokument drum eingeschränkt eintrag entschlossen erhebung eurem fing flaschen früchte funk füllen fürchten gb
      gefreut geklappt gestalt gewartet gewöhnt giessen gregor götter half handwerk herrlich hot il individuellen
      installiert instituts jüngere kalender kfz klub kompetenz kreisen kw käufer leeren liberalen make manuel mithilfe
      moral non office pilot pleite prag probe regime regional regionalen reiches rüber saal schande scheibe schonmal
      schreib schützt sed solo susanne texten theologie traditionelle unsicher unterm verbieten verteidigt vorfeld
      vorsitzenden weitem werder wilden wissenschaften wände absoluten allianz american anzusehen asyl aufpassen
      ausführlich ausgebaut ausgegeben ausländische ausrüstung basketball bestimmung betroffene beurteilen diagnose
      doppelte dortigen ehemaliger eingegangen emotionen entschuldigen erteilt feine gemein genial gerichtet gesunde girl
      green herausgegeben hierher hol höhle id image jüngsten kanzler katharina konflikte konzentriert konzern leiche matt
      may medium michel mitgliedschaft monatlich neugierig niedrig offener orange orchester part performance pierre
      piloten polnischen proben rechtsanwalt route sagten schlau schock school schwanger schwul selbe setze sexuelle siege
      sofa soldat spektrum spielern spätere steve taxi traditionell trainieren trainiert treu trier tropfen vereinbarung
      verletzte vermuten verschoben verstehst vllt volker wechselt whatsapp zeuge zoo älteste abendessen abwarten akku
      angeschlossen arbeitsplatz ausländischen axel bedürfnisse begleitung beinhaltet besuchte bevorzugt briten clubs
      coach drehte dutzend einblick einzelfall emma entwickelten episode erfreut erhebliche erläutert fahr fehlte
      festhalten fitness fliesst florian genuss geriet geruch geschaut geschätzt grafen grossartige gästen handlungen have
      hebt heimlich hingewiesen hob hohes hr häusern identifizieren interessierte kandidat kanzlerin kaufe kennzeichen
      kommende konservativen lukas marine mg militärischen missbrauch mittagessen motive musikalische nenne nervt norbert
      obere opel pack panzer penis pool premium präsentation rate rechner regelungen regierungen reichte reife reihenfolge
      reinen reis rekord samsung sau schrank smith sonstigen sozialer spiels steigern stiess streichen times todes treue
      trick täglichen untereinander vergleichsweise verkäufer verspricht versuchten vision vorgaben vorgeschlagen wehren
      wenns wissenschaftlich wohne zelle ali angemeldet angemessen ankommt anlegen attraktiv aufgelöst aufgewachsen aufruf
      bedeckt beeindruckt benzin bewerten book bruno brücken camp chr christine data denkbar dienstleistungen drinnen
      ebenen echtes ecken eigenem elektrische empfänger experiment fleissig freilich freiwillige fressen fuhren furchtbar
      gebt gedächtnis geflogen gelangt geradezu gesetzlich gesunden gewährt gewöhnlich heran hervorragend illegal inhaber
      inhaltlich internationaler islamischen jesu kalifornien kalte komplex konstanz kranke kranken kreise körperliche
      lieferung line mecklenburg nachbar nachbarschaft nass nirgends norm normaler passende pflanze problemlos public
      queen reinhard reporter riecht schaffst schaffte schieben schlimmsten schläft science scott smartphones solidarität
      sowjetunion sozialismus spielzeug startete student südlich teilte toilette toleranz trauer umfangreiche universum
      ursprüngliche vollständige vorbereiten warnung wiesen wird's wundern wüste zeitweise zusammenfassung äusseren
      """
    ),
    (
      4.0,
      """
      agenda amsterdam andré angehörige angelegenheiten anklage architekten begeisterung beruht berücksichtigung berühmte
      beweist bewerbung biete bremer damalige derartige derer designer donau edward einzelner einzug eisen energien erhalt
      erlaubnis eröffnen fotografie friedlich gefährliche geklaut gekostet gelben gemütlich geniesst gescheitert gesetzes
      gesetzliche gesorgt getrieben girls gramm handwerker heben heut hit hochschulen ignoriert instagram irland jenen
      jury kartoffeln katalog kenntnisse klarer kriegst landet lebendig liebes lies lustige lärm maske mathe mehrerer
      melde metal militärische moritz nebel netflix niederlanden nirgendwo nördlich nützlich obersten ofen orientierung
      praktischen produkten protokoll rasen rechtlich rumänien sabine seminar senioren sicherung sinkt sklaven spanische
      spielzeit stehst stellungnahme sängerin trauen tust unabhängige untere verfasst vergisst verliehen verläuft
      vernünftig vertritt völker wunderbare yeah zusammenhänge zwang ähm öfters überlebt absolviert anblick anfragen
      anleitung anstelle aufhalten ausgelegt ausmass bands bargeld bauarbeiten bemühungen berücksichtigen brd bring bronze
      brunnen charlotte chicago comic datenbank datenschutz dirk durchführen einstieg einsätze empfinden enger erfuhr
      errichtung erwachsen ethik europe frühe gedenken gedicht gekennzeichnet geladen gelegenen geliebt geschlossenen get
      getreten graben gutschein hartz hg i'm interessanter jackson jerusalem junior klick klug kommunen kompletten
      konstant kritischen leib letzteres luther malen massgeblich massive mitleid motiviert nachhaltig nachteile nachweis
      nachweisen nachwuchs nick nimmst ober oberhalb partien platten pol pressemitteilung realisiert registriert reiten
      rentner sanktionen schichten schlange schwein schwächen siemens sinken springt stamm staub stossen strauss südafrika
      tagebuch taschen teppich truppe twitch umfassende unangenehm unterschiedlicher verabschiedet verdienst vergleichbar
      vermissen verschaffen verzweifelt veröffentlichte veröffentlichten vorwärts wall wiedersehen wille zeichnungen
      zurückkehren abholen alarm angeordnet angerufen argentinien asylbewerber auflagen ausrichtung back bauten beauftragt
      befasst begannen begrüsst bekamen betrunken bezahlung bildete blasen bundesländern bäumen cover datei
      digitalisierung diktatur dna doc don't dreier dunkelheit duo engländer entscheidenden ey faul feedback fieber
      finanzieren flach flugzeuge fortschritte frist fürst gattung gelingen genügt gesellschaften gesteckt gewerbe
      gewerkschaften gewiss grob grössen haaren hektar herausforderungen herunter hugo identifiziert ig immernoch
      innsbruck investoren italiener jeans jegliche journal kai kapitalismus kuss kürze lebten leder lena lernte
      leverkusen lübeck malerei nachträglich paradies pflegen ralf rechnet salat scherz schwert sehnsucht senken ski son
      sorgte starben steh steigerung stoffe teenager tätigkeiten unterbrochen unterrichtet veranstalter veranstaltet
      verbundenen vermehrt vernunft versagt versichert weine wuchs wundert wurst zahlung zulassen zustimmen ankommen
      anteile antreten arbeitsmarkt athen aufgehört aufzubauen ausgerichtet bedeutende behinderung beruhigt beschloss bgb
      billiger blöde brennen bringe bundesweit bürgerkrieg christentum christi circa cloud cola costa demonstration
      disziplin download duell dünn eingetragen einigermassen elite energiewende entdeckung erreichten erwerben felder
      ferdinand fette filter flotte frankreichs freiwilligen frischen fröhlich gaming garnicht gebäudes gedauert geheimen
      getränke gewarnt gewidmet ginge günstige güter hasst heer hl horn ideale informatik irgendjemand istanbul kleider
      knast konsequenz konzepte kälte königreich kündigung labor listen logisch migration mitbekommen mitgenommen
      mittelmeer mitternacht museen musikalischen neueste nice nutze nötigen osnabrück ostsee over paare partnerschaft
      preussischen rache restaurants resultat rosen russisch schickte schwäche sohnes sparkasse starkes straftaten stufen
      störungen stösst suchst südlichen teller transparenz trends umsetzen untergang unterschieden vermisse verstärkung
      vielfach vorübergehend weimar weitaus wellen wg wärst zeig zentral ziehe zielen öffentlicher ac andern andre
      anordnung anstrengend antwortet ass becken bemühen benachbarten beobachtung berechnung besorgen besserung bestellung
      bestätigte bildschirm braut charaktere eingebaut eishockey elbe ensemble evangelische extreme feierte festgehalten
      fliehen fördert fünfte gastgeber gefangenen geglaubt gehöre gemeinderat genauen geschnitten gewollt handys haushalte
      hintern häufigsten isbn japanischen kaufmann koblenz kurve langsamer lars leinwand lücke marathon mars mauern meiste
      merkwürdig minus mix muskeln nachteil nehmt netter nina notfall papiere pariser perspektiven persönlicher quote
      rückzug schreit schriftlich security segen stehende stift stop taucht tauschen telefonnummer töchter uber united
      urkunde verdanken vereinbart versagen versionen vertrieb verwendeten vfl volumen vorfall vorhandene vorsprung
      vorträge warnen wiese williams zeitlich zustände überlegungen überwinden abfahrt abgebrochen abwehr aktie alternativ
      amtszeit angeben anhören ann annähernd anpassung anschliessen anwesend anzunehmen atem auffällig aufstellen ausflug
      ausgeben auswertung bamberg beach begreifen bekanntlich belastet benannt beruflich beruflichen betreut bombe boxen
      buchen buches carlos chinesen crew diebstahl dietrich einheimischen einschränkungen empfehlungen entdeckte erben
      erscheinung erzählung fasst ferne films folgender football freu gedrückt geistig gepäck gerüchte geschwister
      gewechselt gezahlt gezählt geäussert grauen griechische grossvater gustav hab's helm herstellen historiker hä hügel
      ingenieur innenminister jonas junioren kapelle klo kreises königlichen landgericht lerne letztere linux lizenz match
      mindestlohn möbel münzen nehm oberste ostern podcast probiert reserve ruhestand rücksicht saudi schaffe
      schwangerschaft schülerinnen sportliche studierte stärksten tablet technischer testament texas thailand tony tricks
      trinkt tsv university verarbeitet vereint vermieter vermittlung versorgen verursachen viertelfinale vorliegt war's
      werkzeug wertvolle wirkliche wunderschöne zigaretten überschritten übliche übungen affen andy angeschaut anpassen
      anwesenheit anzeichen arbeitslosigkeit ausdrücken ausgenommen backen bass bedanken beeindruckend befreiung belohnung
      bi bitter btw bundesland bunt bunte effekte einfallen einleitung einschränkung empfehle enkel ergänzung errichten
      erweitern fakt fantasie fehlenden finnland francisco fähig genf gestossen gnade gänzlich handball hauptmann ikea
      illegale interessantes interne ironie julius jüngste klamotten kommando kommentiert kopie korrektur künstlerin
      landesregierung led lege lehren look ländlichen marktplatz men minderheit mitgeteilt mitteilen moderner muschi
      nervös netten nächte oldenburg pflichten primär projekten proteste rabatt rasse regelmässige reissen römer saarland
      sanierung satt schein schuh schultern schwierige siegfried smart socken staats stadtrat stetig stirn str stuttgarter
      stürzen sz tasse tobias topf trugen tötet unfassbar unwahrscheinlich verfassungsschutz verwandte victor vol vorjahr
      welten weltmeisterschaft wikipedia wissens zeilen zettel zuschauern überaus überraschen übertrieben abgenommen
      alters antike apotheke aufweisen ausführungen ausgedrückt ausmachen begraben behindert besass bestehend besuche
      blockiert brown bruch but christopher coole denkmal deutschsprachigen diente dokumentiert drohen echo effektiv
      einstellungen entspannen erfindung ergebnissen erhebt erik erkannte europäischer ewigkeit exemplare explosion
      fahrzeugen felsen flammen flecken freundinnen fühl garage gerd grüssen gültig günstigen hall hinzugefügt honig
      hübsche individuell islamisten jacob jubiläum kasten kita komponenten küssen legal leon little löcher markiert
      massiven meldungen mobil nationalsozialismus nominiert nsu nördlichen orientiert passenden plastik politisches
      prüfungen ringe royal russlands samen schwache schwachen sechsten solltet sorte spende staatsanwalt teilnehmern
      thüringer unglücklich unterkunft venedig verbrecher verhält verkaufe verlegen vermutung vernichtet verschieben väter
      weich westliche zaun zeitalter zukommen zulässig zurückzuführen zwingend zwischendurch abbau abhängigkeit
      abschaffung allmählich anbau angestellte antifa ausbruch auseinandersetzungen ausgeht baustelle begriffen
      beleuchtung benutzung berühmt berühren besprochen beteiligen betragen bewerber blase blicke breiter bremsen bull
      couch dankeschön dat demonstrieren deutlicher duschen einbruch einzusetzen erdbeben ernannt faden fahne fester
      fliessen flur garantie gegeneinander geheime geister gesungen gewählten glaubte gärten hessischen html identisch
      ideologie ios ip iss johnson keinesfalls kleinste kuh kärnten lehnt liebhaber long manches mantel maximilian mayer
      mediziner merke mitbringen märkte nachgedacht nachkommen now nummern objektiv offizier old optionen passwort
      persönliches porn positives pressekonferenz rebellen rechter rechtfertigen richtete riesig ross sch scharfe
      schwierigen schwule sexuellen shit sinnlos sorgfältig spitzen stabilität stattgefunden store strafen style ständige
      tatsächlichen taylor uk unverändert vergehen verhandlung vorgelegt wdr werben willi wirtschafts wolltest wäsche
      young zelt zulassung zusammensetzung öffnung abgesagt aktivität aktualisiert amateur analog anfänger ansätze
      anwendungen apfel architekt atmen aufführung aufkommen aufrecht auftritte ausgestellt award befanden begeben
      beherrschen beigetragen bereitschaft betracht bitcoin brüste bundesrat dark debüt dieselben durcheinander
      durchgesetzt eingriff einwohnern eisenbahn emotional est europäer fantasy fox führe fürchte gerissen gestrichen
      gibst gruss guckt heller hemd herausgeber hofft holocaust idiot indirekt ingolstadt institution interessanten
      italienisch jahrhunderte jänner ka kanton kehrte klimawandel knoten komische komplexe kreativ kritisieren körperlich
      körpers lebende lebensjahr locken löste messung mythos niedrige nikolaus nötige oberst orden os passagiere planet
      plätzen polnische praktikum prinzipiell prinzipien professionell prognose psychische qualifiziert realen
      regelmässigen richtlinien riss rucksack saint satire schicke schrecken schreibst schwaben schwachsinn semester stich
      sven süssen ten tiger traurige trinke tschechien ueber umfassenden umgehend unabhängigen ursula verletzen vermute
      verschieden vertretern verweist vorfahren vorgang vormittag wa weitergehen wendet zieh zielgruppe zugrunde
      abgestimmt abstieg abzug achte angehen anleger arabien auftauchen ausführliche ausstellungen auszug ba babys
      begründete bekämpfung belege beschweren besiegt besprechen binden blüten boris brav browser bundestagswahl bunten
      daily dance denselben dresdner elektronische erforderlichen erheblichen erhöhten erwiesen erwähnte eröffnete
      fakultät fang fingern fix flüchtling formulierung führende gebäuden gekämpft gift gleichermassen griechen
      grundgesetz haken herzustellen hierzulande hässlich ichs institute integrieren irgendeiner jagen jim jochen
      journalismus jura kacke kilometern kopfschmerzen korruption kotzen kreativität kroatien könige künstliche ladung
      landrat lauten leichen leistet lewis linker medaille mitgebracht mönchengladbach nachvollziehen neuigkeiten palast
      persönlichkeiten point reformen religionen report reste review rhythmus roter römische safe saft sassen schalten
      scheidung schienen schweine sony sorten sportlich statistiken sätzen tatsachen techniker theodor toren tödlich töne
      unheimlich unterschrieben ur vereinten vergewaltigung vergleiche verkehrt verweigert vollem vorab vorbereitungen
      vorkommt vorpommern warmen worum zeitschriften zuhören zusammengestellt übersetzer abgeholt absichtlich abt
      abwechslung alpha amtsgericht ansprechen aufgerufen aufl ausblick bakterien bedingung benutze berufliche beschwerde
      bosch brötchen busch bw bürgerlichen campus dating depression deutet dinger diskriminierung dreh durchbruch
      durchzuführen eigenschaft eingenommen einnehmen elektrischen email english entschuldigt erinnerte focus fremd fun
      gemeinsames gestattet globalen gründlich heide heizung hertha highlight hinteren hip hoffnungen hubert jenem
      jeweilige jungfrau jährlichen kameraden konfrontiert konsum krieger kurden künstlerischen kürzer laute leitete light
      mailand mangels marburg marsch meilen miller missbraucht moschee musical männlich nichtmal offenbach oskar petra pp
      richtiges rufe sanft scheiterte schädel schäfer sehenswürdigkeiten selbstmord shirts spanier standpunkt
      stellvertreter sturz te tommy ulrike unentschieden ups verbrannt verbände verhandeln verrät verschiedensten
      verteidiger victoria vollendet vorbehalten warme weisheit widersprechen wissenschaftlicher äussere äussert östlichen
      überprüfung about absoluter aggressiv ankündigung antisemitismus anwenden anzug asche aufgefordert auftakt ausfallen
      ausgangspunkt befürchten bemerkenswert bemerkte berufe beten betrachtung bienen boten braune brutal bär chemische
      christ clinton cum dei demokraten dimension doku dummen dörfer eignen eingeleitet einkauf einsteigen erfolgreicher
      erhaltung erlebte fa favoriten faz ferrari food france fred frühzeitig gefickt geistigen geliebten genehmigt
      gewannen gewerkschaft gewisser glanz gottesdienst grundlegende grösserer grösseres hardware hartmann hat's hau
      helene here hintergründe inmitten inne insekten interpretiert irgendwer jonathan justin klappen klauen knopf
      konservative kreuzung kriminalität künstlerische lande lebenslauf lehnte meins meinungsfreiheit neckar nils nutzte
      organisierte people phasen po politikern potenzial problematisch professionelle rapper recherche rechnungen regiert
      regt reisst rettet ringen roma rückt santa seelen selbstständig sendungen sonnenschein sprüche state statement
      sternen ständigen teure theorien tl trio unterschrift verdächtigen vergewaltigt verlief versand verschwand viktor
      voraussichtlich vornehmen wandte way weiterentwicklung widmen wunden zimmermann zukünftig zukünftige zukünftigen ära
      ü üblicherweise ak analysiert anonym antrieb applaus aufträge ausführen bedeutete bedürfnis befördert benz
      beobachter beseitigen besetzten bildeten darzustellen dummheit easy eingreifen einladen einzel entgehen erneuert
      erstreckt exklusiv explizit fassade fire forschungen fortgesetzt fusion futter ganzer gedruckt geeignete geeigneten
      gefehlt geltend gereicht grammatik haltestelle hamilton hardcore hauen haustür hinauf historischer ho hubschrauber
      höhen indes innovation jennifer juristische kehren keines kleinsten kohl label lampe lothar lucas manchester
      massstab melodie mind mutig mängel nebenan nicole nürnberger oberbürgermeister oberliga orgel pauli permanent player
      potential putzen rohr salzburger sandra schlagzeilen schlimme seinerzeit sonntags spazieren sprichst standorte std
      steiermark stillen substanz suppe süsser tagsüber tägliche umfangreichen umfragen umstand unterstellt usb
      verbesserungen vertretung verwiesen verzeichnet verzicht vii wechselte wiederholung wieviele wilson win wohn wortes
      worüber wunderschönen währung zeichnung zugeordnet zügen abgabe akteure aktueller aldi anal analysen angehört
      angesagt angewendet angezogen anime antonio anträge anwälte aufhebung aufstand aufzeichnungen aussprechen ausüben
      baron bayreuth beachtet beantragen bedacht befragten belegte benehmen berger besuchern betonen betonte betreffen
      betten blitz boys brian bundesamt bundesländer bände call charlie cia disney düsseldorfer eingezogen entnehmen
      erfassen ergänzen ernte erzählungen etabliert evolution faschismus feinen full fürsten gab's geistige gelacht
      geräten geschlossene gesetzen gespeichert gewähren gewährleistet gezeichnet glücklicherweise grossmutter grüner hamm
      helle hill hits indischen ing internen internetseite jahreszeit jap jedesmal johanna juristen kater ki
      kirchengemeinde kiste kollegin kommissar komödie kriminelle kündigt künstlern lagern leg liefen lit low made magie
      materie mia miami mobilität nachfolgenden nackte nu offensive optimal ordentlichen panorama perfekten plänen premier
      problematik präsenz prüft pur raketen reichtum rezension road rundfunk rückseite sammelt sang schafe schuljahr
      schwedischen sektor senator siegel spaziergang speicher stichwort städtische stürmer sur takt tauchen telefonieren
      tokio trikot türkischer umzusetzen uno vegas verabschieden verarbeitung verbrennen verkehrsunfall verleihen
      verlierer versicherungen verspätung verwandeln verwandt verweisen vorderen wachsenden wecken work wöchentlich würdet
      zahn zivilisten zweit überfordert achse afrikanischen allgemeines ampel anführer ausmacht ausprobiert aussuchen
      befassen begleiter beherrscht beleidigung bgh biologie case chefin claus clemens darstellungen deckt desselben
      diensten direkter dunkeln ehemals einsam eintreten entworfen erholung erleichtern erstaunt erwin festivals feucht
      filiale flieger flog florida flüge fotograf fu geehrt gefährlichen gefährlicher gesendet gewaltig gleiches got han
      harz hausaufgaben heimischen herrscher hole horizont instanz investition ipad isis japaner kommandant kommunizieren
      kompetenzen kräften köpfen künftigen landtagswahl langes lieferte liegende läden maximale motoren museums mächtigen
      nachmittags nacken nagel normales normen operationen orientieren parken peking pink quartal rahmenbedingungen rap
      reale richtlinie sammelte sankt sauerstoff schach scholz seltsame serbien space sperren sprang staatlich steuerung
      studiums systematisch talk tweet uhrzeit umstellung unzählige url ver vergiss verletzten vorherigen weiber weswegen
      wohlstand wohnraum zeile zeitgleich zorn zusehen zuständige zwischenzeitlich zählte überflüssig überwacht abbildung
      abgesetzt abo abschliessend aktiviert aktivisten angeklagten angesetzt angetan antwortete anwesenden arbeitszeit
      assad audio ausgesucht ausweis bearbeiten befestigt begehen bestimmter betreffenden bindung bodensee bomben bräuchte
      comeback dead definieren demonstrationen diener display dissertation drehbuch drucken drucker eindrücke eingehalten
      einigung elend engagierte enttäuschung ep erwerb european fass festung flüssigkeit gebet gedeckt gefertigt gefährden
      gegebenenfalls gegenzug gekocht gepackt gepflegt gerechtfertigt gesetzgeber geweckt gewährleisten haltet
      hintereinander hätt ich's illegalen infektion intensive interessierten irren it's jenes johnny klappe klimaschutz
      kommunisten kredite krimi kv kündigen langjährige läufer mafia med mo mutti osteuropa pegida pornos prinzen
      priorität privatsphäre problems produzenten programms realistisch reicher reinigung ruhiger schaffung schliesse
      schottland schwarzwald schämen schüsse signale skeptisch sozialdemokraten sozialistischen spart steuerzahler stimmte
      stärkste sächsischen taktik thread thron timo tschüss two verbergen verbrauch vergeblich vergleicht verpflichtungen
      vietnam vincent vollständigen vorlesungen vr wat weib weiblich weitermachen wertvoll westlich wirklichen wirksam
      workshop xxx yorker zahle zueinander zwingt ängste äusserte überfallen abgebaut abschliessen absurd abteilungen
      abwesenheit akzeptanz alan allesamt angegebenen angreifer anschliessenden anstellen anweisungen anzubieten artikeln
      aufgetaucht aufsatz ausgetragen beantragt beiträgen benutzer beseitigt besetzen besonderheiten bewirken bravo brett
      buche bucht bulgarien cannabis captain challenge channel chips deckung dichte dicker diego diplom division drängen
      dynamik einfaches elizabeth engagieren entstandenen erden erdgeschoss erlebnisse exemplar falscher family favorit
      fickt folglich fraglich gabe gekündigt geltenden gemalt globale glückliche herrschte hervorragende horror iris
      jahrhunderten jay jenny jude kanäle karin ketten kissen komponisten kontinuierlich kz leber lehrern londoner lutz
      meier nachfolge namentlich neumann organe packt parlaments pension pfosten porto pour profitiert ralph
      rechtsprechung reist ruhr ruhrgebiet russischer räder rückgang rückstand rückwärts sauna schadet schiedsrichter
      schreiber schritten seen seltene speed stau suchten sun systemen tageszeitung tastatur teilgenommen tomaten
      traditionen tragödie trailer transportiert trennt udo umkreis umstritten unfälle unmittelbarer untergrund urban
      verkündet vermieden versprach verzeichnis veröffentlichungen volkswagen vorliegenden wahrnehmen wartete weis willy
      wirds witwe wunde wähle wälder zocken ablehnen abstimmen anfängt angeführt angenehme arabische argumentation arsenal
      aufforderung aufm aufsicht ausgeliefert auslösen ausschluss aussenpolitik ausübung batterie baute bbc begründen
      belohnt berechnen beruhigen beton beurteilung bezog blume boston branchen brandt böses büros christina classic
      comedy dachten dc demselben derzeitigen deutlichen diana drachen drüben durchgehend dürfe eigens einrichten
      einseitig entkommen entlassung entschädigung entsprechender erklärungen erlassen ernähren erotik erschaffen
      erwähnung ewige feststellung fleck fotografieren fächer galaxy gebirge gestaltete gleichgewicht gouverneur gründete
      guido halbinsel hang harter hc heilen herein hofer homo hop hunden härter impulse inspiriert inszenierung ist's
      jordan juan jährliche kaninchen kapazität kardinal karneval katholiken kaufte klassischer kompromiss korrigiert
      krankenkassen kriminellen kuba kündigte künste lahm lautete liberale lt maas meldete menschlich nd ndr netzwerke
      niederlagen nudeln nähere only pa philip plakate projekts psychisch psychischen publikationen publiziert realisieren
      redakteur reichstag reif ruhm saarbrücken sap schiller schmid speisen sports steinen stiefel strategien stärkung
      stürzte sünde tatsächliche toni unternommen vegan vergangen verwendete vize vorgeworfen wahrlich weisses wertung
      widerspricht wunderbaren xbox yo zahlreicher zigarette zurückgekehrt zwischenzeit überfall abgeschafft abzugeben
      agieren aktuelles anmerkung anstalt ausgetauscht ausgewählte ausschliessen beachtung becher befindlichen befragt
      begeistern behält beliebte berlins bescheuert bruders charme chip claude comics darsteller davis depressionen
      einsicht elektro elementen entführt erarbeitet erneute erweiterte fabian fantastisch flora freies fremder furcht
      fussgänger fällig fühlst geantwortet geborene gegenwärtig geheimnisse geliebte genie geräusch geräusche gesprächen
      gewöhnen gladbach glücklicher grill grosseltern guy heftigen heilig heimspiel heisser herauszufinden his huber
      inflation installieren islamische jane java jh kirchlichen klassisch kombiniert komplexen konkurrenten korrigieren
      krefeld körperlichen körperverletzung kühl law lenken lp löhne mallorca manch marion mb mitarbeit ml monika mozart
      munition mühle nachzudenken neuseeland nordkorea och olaf organisierten petition pi plattformen psychiatrie puls
      pure qualitativ radweg redest regieren ruth sank session shows steigenden stellvertretender stiegen strahlung
      studierenden symbole sympathisch südtirol süsses tags teen tina traut treffpunkt trockenen ultra umweltschutz
      unerwartet uniform verbesserte verbündeten verrückte vertrieben verzweiflung vorausgesetzt wachsende weltweiten yoga
      zugegeben zwangsläufig überholt absturz agent altar anbietet anmerkungen anregungen aufwachen ausfall aushalten
      ausnahmsweise ausschnitt bay bedeutenden beeinträchtigt begegnungen behinderte beobachtungen besatzung bestimmtes
      bewirkt bewältigen bit bl bundeskanzler bye bäcker deckel demos deuten diabetes dutzende eingestuft einzelhandel
      einzelheiten entziehen ermittlung erneuerung erneuten erobert erschöpft erwartete erwähnten export final fragst
      gastronomie gegenden gehofft geilen gelder gesunken glaubens grimm grundstücke gönnen gürtel hacker heiko
      herausfinden hofmann human höchster höherer intern irgendeinem jeglicher jessica junges kabinett kate kommentieren
      kommune kram kugeln kult künstlich langjährigen latein laufende lesben let's letztens leuchten libyen lose luzern
      mahlzeit moralische nachhaltigkeit nachvollziehbar naiv naturschutz netto nordsee nützt oberösterreich plakat
      privater punk rb rechtsstaat regionalliga relevant relevanten renaissance romantik ruhen ryan sachlich schauspiel
      scheiben schiebt schliessung schwedische senior sexuell silvester spannungen spezialisiert statistische
      statistischen steigende steven strassburg strassenbahn stundenlang stärkere stücken stürzt tagung taz teilzunehmen
      track transfer trost umfassend ungern unschuldig unterliegen unterzeichnet vera verbietet vereinzelt vermeintlich
      verringert weimarer wänden zack zeugnis zitate zuverlässig ähnlicher älterer ärgern ö überlege abgerissen accounts
      adrian after ahnen aids alben amerikanischer andrew angeblichen angreifen anhang antiken anwesen arte beendigung
      befreundet boote braunen brexit bruce caroline charts country derby diät dose dosis eduard eignet eingeschlossen
      einhaltung elektronischen emotionale energy enorme entspannung ereignissen erobern esel experimente fahrten falsches
      feder feierabend folter forst fortan fotografen freundes freundlichen fund fügt fülle geheim geheimdienst genre
      geringere gestoppt geträumt gläser golden great grossstadt grosszügig grundlegend grundsatz hard harmlos hauch
      heftige hinunter history homosexuell hp hörst indianer inn intelligent israels jedermann jugendlicher juristischen
      kaisers kelly kennenzulernen konzerne krankenversicherung kupfer künftige landkreises landschaften
      landwirtschaftlichen lautsprecher lebensqualität lehmann leichtes lippe loswerden mandat meisterschaften millimeter
      money monitor mässig nebeneinander nebst nest netzwerken nico niederländischen niederösterreich nintendo nsdap
      offiziere ortsteil outfit ozean passierte pastor pater paypal pen petersburg präsent qualifizierte radikale
      radikalen register research rezepte sat schale schnauze selbstbewusstsein solide souverän spiegelt stall standorten
      strassenverkehr su säulen tanja tank techniken technologien terrasse tiroler ungarischen unglaubliche unterliegt
      unterrichten urteilen verbraucht verbreitete verfahrens verknüpft verleihung vernichten verschlossen verstärken
      veränderte viii vodafone vollzeit wache webseiten wei weltbild weser wählte wölfe wörtlich zensur ärzten östlich
      überwachen überzeugend abbruch abfall abgehalten abgeordneter abgezogen abgrenzung akte aktiver angel angriffen
      artikels assistent aufregen badezimmer banner beifall bekanntesten beleidigen benedikt beschränken beschwert
      bestreiten bewahrt bewährung blickt blockieren blonde blues board budapest bundesstaat bären cam chemischen chile
      chronik container cottbus daimler dateien diesjährigen dominiert dosen drängt durchschnittlichen durchzusetzen ego
      einbringen eingebunden eingereicht emil entfernten ergreifen ermittler erzbischof ev externe fachkräfte fehlern
      festzustellen flash flensburg florenz fräulein geldes generalsekretär geste gewählte gordon hannah hannes
      hauptstrasse herrmann hinzufügen howard intensiver interessenten key kilogramm kinos klarheit kommunistischen
      kreative kreditkarte kühe landete liebevoll lila linda lorenz lufthansa mainzer majestät mangelnde marianne marktes
      merkte mies mischen moin morgan nachhaltige neapel neonazis nüchtern optisch ordentliche our periode pm porträt
      prime provinzen reg regulären reisende rené revision rewe rezeption rita sammlungen seltenen seminare services
      sexualität sichert sicherte sowjetischen soziologie steffen stockholm strahlen sub substanzen syrische südamerika
      tabletten teuren thematik thematisiert türkisch umbringen umfassen unterscheidung unterstützer verbundene
      verhältnissen verkaufte verschafft verstossen verwechselt vorallem vorzustellen wahrer watch weltcup wettkampf when
      wohnhaus wohnst word wtf wörterbuch xi zahlungen zurückgezogen zutaten öffnete örtliche überschrift übersetzen
      abhalten agenten akzent analysieren anderswo athleten aufmachen aussteigen austauschen ausverkauft autors beiseite
      bekämpft beliebten besagt beschliesst bewerbungen bla bonner brigitte bundesstrasse champion con darm dialekt
      dramatisch drittes einbezogen einflüsse einführen empfunden empörung erwünscht erzähl etablieren ewigen fell fetten
      fi fotze freigegeben frohe frost fürth gebot gebühr gefühlen gesamt geschäften gläubigen graue grube gärtner halber
      homosexualität hongkong höflich jetzige jimmy kaiserslautern kanzlei keins kerzen klares konsumenten konten
      kostenlosen kostüm krim kurzes laser lasten lebensmitteln legten lesung lichter liedern logistik längerer löwe maut
      mehrheitlich misst mittags mt napoleon neutral niederschlag order page pest platt poster professoren rakete ram
      release roller romane roy run rückblick samuel scheiden scheitert schriftliche schubert schuf schwäbisch sektion
      simone speichern spezialisten staatssekretär streben streik stützen suite summen syrischen südkorea tech theo thesen
      todesstrafe totale tätigen uff uhren umgebracht unsicherheit untersagt verdammte vertreiben wanderung ward weint
      weitergeht widerlich wohnte zahnarzt zusatz änderte übergabe abgebildet abgeschnitten abschneiden abu amtes ap
      arbeiteten areal asiatischen attacke aufgeteilt ausgefallen aussprache ausstrahlung austritt auszuschliessen
      basierend befragung befürchtet beigebracht beliebig bemerken benötigte besonderheit billige billy bundeskanzlerin
      böden carlo central christlich debatten defekt duft ec eigen eingeschaltet einzigartig elefanten erforschung erspart
      extremen fange federn feuerwerk finanz force freundliche frischer garantieren gebucht gefecht gehäuse gemischt gene
      genervt geschlechter grundrechte gunsten gänge handels heidi heilung highlights holger hure individuen ingenieure
      installation internationales iso italiens jahrzehnt jersey jg katja ken kiew killer ko kombi kontrollen kopfhörer
      kurier kämpfte königliche künstlers lan laufzeit lecken lindner lücken migrationshintergrund mrs musikalisch münze
      nebenwirkungen nettes organ pakete passau paulus petrus pistole pole pommes port portion press protagonisten
      präsidentin publikation pussy ratgeber regal reines roll räuber saale salon schaute schildert schräg schublade
      schwung siedlung sitzungen snowden sonderlich sonstiges south spezifische spürt stadium streitkräfte sydney take
      tausenden terrorismus tesla trip unzufrieden verarbeiten verbrachte verdrängt verwechseln vita vizepräsident
      vorläufig vorzubereiten vögeln wahlbeteiligung walker wart werkzeuge widmet wirksamkeit wolff zivilisation
      zunehmende zürcher ärztin
      """
    ),
    (
      3.75,
      """
      abgaben abschalten adressen airlines aluminium arg aufweist auszeit autorität basteln bedenkt beleg besitze besserer
      bestritten beta bond car cds chefs chinas conrad diesbezüglich disziplinen double dunkler ehepaar einblicke
      einheitliche einklang einsetzt endgültige erhaltenen erkenne erkläre erlitten erneuerbare erstellung erwies eugen fb
      feiertag fertigstellung finanzamt fotografiert freiheiten früherer fucking future gefangene geistes gerichtshof
      gerücht gesellschafter gestrigen geübt gleichwohl glocke gps gültigen halloween handschrift harmonie helft herd
      herrschen hetze heulen hülle ic irrtum isoliert klettern kläger korb krankenkasse landstrasse lebewesen lebst liesse
      list madame milf modellen nachdruck nenn neuerdings newsletter notizen packung paula peters phoenix plane
      premierminister radikal rates reformation regina relevanz rennt reparieren repariert ruhige sahne schenkt schlafe
      schmalen schneidet schrei schulze schweizerischen schwerpunkte schäuble serviert sexkontakte shakespeare
      sonnenuntergang spinner spritzen stone stopp strenge süssigkeiten tankstelle taufe theoretische unterdrückung
      urkunden verbandes verdienste verdächtige verfolgte verschwörung versichern verstorben verurteilung vitamin vorlagen
      vornehmlich vorzeitig wahlrecht wahres wehe wiegt wladimir währenddessen wärs zugestimmt zusammenarbeiten
      übersetzungen abb abgelegt absetzen aka allerlei angebliche angehören angrenzenden anhalten ar araber armin
      aufschwung augsburger ausgedacht ausgehend auslegung ausrichten auszugehen az balance bann beat beförderung belasten
      bemerkbar berechnungen beschriebenen besuchten bezeichneten bohnen button böhmen carmen cat company demonstriert
      derselbe dhl diskurs drang draus earl edgar effizienz einheimische einsehen einstein einzugehen elektronik ellen
      entertainment entzogen erbaut erika farm faszinierend fasziniert fbi fischen flachen fluch flüchten formation
      französischer frisst fände fügte geführten geheiratet gehör geiler geistlichen gelogen gesessen gewebe gewünschten
      gleicht gliederung gottfried grillen halbwegs heiliger heimatstadt hellen heuer hingehen hältst illusion
      industriellen ingrid initiativen jahrbuch jason kaiserlichen kap kicker klassik kocht kommentaren kontinent
      kreislauf kämen laien lateinischen lebensraum liebst literarische menü mohammed muslimischen mütze narren nervig
      neuere next pakistan parks partnern quartier regelt repräsentiert republikaner riechen sammler schlage schnitzel
      schrott schwarzes schwulen seitlich sichergestellt siebten sinnvolle skala spaltung spielplatz sportlichen stab
      stadtgebiet statistisch stattfand steckte strache strategische studierende syndrom ta talente thriller tische
      unbekannter ungewöhnliche valley verfasser vergrössert verhandelt verhältnismässig verlängern verpasste verringern
      verschickt verweigern verwickelt verzeichnen vorgesetzten vorschlagen vorsitz well wellness wirt wohnsitz zauber
      zehnten zirkus zubehör zugehörigkeit zwecks zweifeln äpfel öffnungszeiten abgelaufen abi abriss absage ai angeklagt
      anhängern anweisung appetit arbeitslos aufbewahrt aufgepasst aufzug ausgeglichen ausgewiesen auswärtigen ausziehen
      automaten automatische barth batterien befehle behauptete beleuchtet bewertungen beworben billigen biologische björn
      bullen bush cash come copyright cousin damm deluxe doppelten doris dreissig drohte dünne ebenda ehrliche eimer
      eingebracht einnahme einsamkeit einziehen entfallen entfernte erlitt ezb flyer freiem frequenz fussballer gay
      gegründete geguckt gelohnt geniesse geringeren geschäftsführung gewitter gleichfalls gleis grossartigen haftung
      hanna herausgefunden hirsch ihk inhalten inspiration irgendeinen its jeff kabine kliniken kluge kommunalen
      komponente kopftuch korn kreuzberg kulissen lade landung langeweile laufbahn lehnen leistungsfähigkeit leitungen
      leuchtet ludwigshafen lügt mais marokko melanie menschlichkeit ministerpräsidenten mitarbeiterin mitgliedstaaten
      mitmenschen mittelalterlichen modernisierung morde motiven möglicher nachlesen nationaler nelson never niklas ortes
      parallelen parkplätze parteitag partys peer pfeil pferden platziert playstation positiver präzise psychologische
      realschule regierungschef reinhold renault reparatur right rückte rüdiger scharfen schirm schläge schnelles shopping
      siegte spam sperma spezifischen spot staatsbürgerschaft stange steiner stephen strengen summer szenario tanzt tarif
      tg tonne triumph ts tüte unfair ungeachtet untertitel updates urteile vaterland verleiht vernünftige versammelt
      vertragen verwundert vorgänge vorigen weiche weltweite zero zufriedenheit ämter ärgerlich überraschungen
      überschreiten abbildungen abermals abgeleitet ablegen abraham absolvieren achso act akademischen allee angehalten
      angesiedelt anwohner aufgeklärt auschwitz balken base batman beitritt benutzte berührung beschrieb bibliotheken bike
      bleibst blättern boom bundespräsident cc deep denjenigen deutschem differenz doctor dokumenten drohung edith engl
      englischer enthielt entschuldige entstandene erfinden erleichterung erschienenen erschreckend erweiterten
      etablierten fahrbahn fenstern finanzminister fortsetzen frech friedliche frisur frucht fundament fürchtet geachtet
      gebote gefiel gelsenkirchen germania geschoben gestimmt getreide gewässer glücklichen gymnasiums haste helfe herzens
      hinnehmen hitlers hype höcke ihrerseits immobilie inwiefern inwieweit iq jurist kannste kellner kiefer kompliment
      konzeption konzipiert kunstwerk kurven langfristige lektüre leopold leugnen lidl liechtenstein literarischen lte
      maps maschinenbau mc minimum mobilen mädel nachhinein nachlass nationalpark neid neo neueren nigeria oberhausen
      partnerin pille potter predigt präsentierte ra regnet reisenden reiz renate rendite river rotes rundschau
      räumlichkeiten sascha satzung saufen schalter schaltet scheine schlank schwerin schätzt schütze sendet solar sollt
      source spezies stasi steil stellenwert stgb tabellen tagesordnung transformation transportieren treffe trieb true
      umgewandelt umzugehen unmittelbaren unverständlich veranstalten verarschen verderben verkürzt versetzen versteckte
      verwirrung vo vorarlberg vorurteile vorwort wappen warschau weibchen workshops ä übt abgang allenfalls allgäu
      alliierten anbindung aneinander antworte anzufangen arabisch arbeits arbeitsbedingungen armer aufgegriffen ausbauen
      auslöser ausrede ausserordentlich badewanne bayerns beamter beibehalten bell bescheiden beschissen body brauerei
      breslau clan clark control cross demokratisch dieb dschungel eberhard eck eindeutige einschalten empfängt entfällt
      entnommen erfahrene erfolglos erforscht ergaben erzogen faire faktisch fashion festlegen feuchte filialen franziskus
      freitags füllt gattin gefährdung geistliche gelegene gesetzgebung gesundheitlichen getränk gewaschen gewünschte gt
      guide hats heilbronn himmels hygiene härte hürde ian ix jahrestag kassen kassiert kerle kirchliche kleinanzeigen
      kleinstadt kneipe kollektion kopenhagen korea korrekte kostete krankenhäuser kritisierte kronen krüger kunstwerke
      landeshauptstadt latte lebensweise leine liebling liebte lobby logische lunge magic mainstream mans marina mehl
      michelle milde minden minderheiten mitteilungen moralischen männchen münchener nacheinander naturwissenschaften
      nimmer optik ordner other pfad philippinen print professionellen pädagogik quadratmeter read referendum reinigen
      resultate romantische router ruhigen schlimmes schlucken schmitt schockiert schulzeit schwimmbad stabile stanley
      steam stehlen stinkt syrer säule südwesten sünden teich th they trans transparent uefa umgebaut umziehen
      unterbringung vanessa verankert vergeht verliessen verlorenen vernichtung verstoss vertrages verwirklichen
      volleyball vorgeschrieben weiden wohnort zentraler zunahme zwecken zweifellos öffentliches aaron airport anerkannte
      angemessene ansprechpartner asiatische attraktiver aufgelegt auflösen ausgerüstet ausreichende autobahnen bandbreite
      beauty befunden belastungen benennen benötigten bestrafen bestseller bewaffneten bewegte bewohnern bezweifle biss
      blüte brüdern bspw buchhandlung bude casino clara dad dave deck delegation diejenige dinner dramatische dörfern
      edeka einbrecher einträge einwanderer einzustellen emissionen empört engineering enormen entschluss erarbeiten
      erfinder erschüttert ersichtlich erteilen erzielten fahrräder feature festes flache formal freundeskreis friedlichen
      frust fährst förmlich für's gallen gebacken gefärbt gelangte gelobt gerichts gestellten gestürzt gewagt
      gleichnamigen grausam grünes has hebel heirat henning historie hübschen innerlich insider interaktion invasion
      irgendwelchen israelischen kannten kennedy kit klagenfurt klicks kontrast kriterium ladies lappen losgehen luca luke
      lustigen mathias matrix mdr merkmal moses mächtige mühsam nachbarin nannten nasa offenes offline paper perry ph pilz
      planungen profit promotion registrierung rektor resolution respektieren rohstoffe räumt satelliten saubere
      schlimmeres schülerin segeln sing solingen sozialistische spa spielst sponsoren sr staatlicher statue stechen
      stellst sterbe tafeln there touren trinkwasser turner tüv ukrainischen umliegenden unruhen unverzüglich verarscht
      verfallen verfehlt verkehrs verlangte verleger verlorene viren vogt vorgehensweise vorhang vornamen wacht weltkriegs
      wär's zonen zugenommen zunehmenden zutiefst zwiebeln ästhetik ökonomie überarbeitet überstanden abgrund abhängen
      abkürzung abschaffen absolvierte achtet adac alexandra allemal allgemeinheit america anerkannten anfassen anschläge
      anstrengungen anthony apotheker argumentiert atelier auftaucht ausgeschieden ausgezeichnete aussergewöhnlich
      beendete bekenntnis beliebigen bereicherung bestehe betriebssystem betrüger biologischen botschaften brannte cameron
      cap chinesisch clever coburg dampf danny darlehen depot drive durchgang eingetreten eingetroffen ekelhaft erfassung
      erfolgten erfordern erläutern etage etappe expedition fahnen feldern feminismus finds fliege flut foren formulieren
      fortuna franziska fulda gabriele gedrängt gemeinsamer gender geringsten gespart gesteigert gesteuert gestärkt
      gewertet grobe gräfin gutscheine göttin haftbefehl hanau heisses hiervon hildesheim hing humboldt husten hühner
      idealen inc industrielle innern insolvenz japanisch journalistin keramik knappen komischen krankenschwester köhler
      kühlen luis machbar massage maurer meeting mehrzahl menschlicher mer messungen mitgefühl mitspielen monarchie moon
      mordes nachfragen neuerungen neugier neuzeit nordamerika nähern optimale outdoor pfeffer philosophen pilze poker
      project pulver pädagogischen ratschläge rauf revue rollstuhl russ rwe sara schiffen schmeissen schnellste schumacher
      schuppen schüssel schütteln selbständig sin society some sortiment spalte spannenden spotify spürbar steinmeier
      stories studies studios stämme stände tauchte teilzeit titeln toiletten tool tuch unerträglich unterhalt
      unterschätzt vergangene vergrössern verpackung versicherte verstärkte vieh vorrangig wangen watt wenngleich
      wiedervereinigung wirtschaftlicher yt zurückziehen zusammenschluss ähnlichkeit ärztliche absichten achtelfinale adel
      afrikanische alias alois angenehmen angenehmer anleihen anrufe anstand anstoss arschlöcher aufgebracht aufgefunden
      aufhört aufkleber aufsichtsrat ausreden ausreichen ausscheiden ausschreibung ausstieg ausweg auswendig bang beate
      bedauern beethoven beklagte belästigt bevorzugen bewährt bischöfe bosnien bürgerliche carsten ceo chirurgie cl
      derweil dimensionen domain dublin dummes durchsucht eiern eingeweiht empfehlenswert empfinde enterprise entsprach
      entwürfe epoche erfolgreichsten erhalte erklärten erschwert erstattet erweisen erzieher erzähler eugh externen
      faschisten fasste feat festnahme feuchtigkeit fh fraktionen francis friedens gefälligst gelehrt gelitten gerald
      gleichberechtigung gläubiger grundsätze halbjahr ham hase hawaii health hilf hindernis hindurch hinterlässt
      homosexuelle homöopathie hänge indische infektionen inhaltliche intensiven investor judith jähriges kleben klingelt
      komposition kostüme krisen kräftigen käfer lake limit litt lost lyrik längerem löffel malte manga medaillen meinten
      moralisch munter network netze north og par pausen pay pflegt poesie politikerin privates pädagogische qualitäten
      quo rassen ratten raub realisierung redner rhetorik riskieren ruder sachverhalt sattel schiene schlager schmale
      schmerzhaft schnaps schriftlichen schwöre schüchtern sechste sek sophia spielraum spinnen spring stadtverwaltung
      streich streitigkeiten studentin studiengang tagesschau tagesspiegel tausch trade traue tödliche udssr ungerecht
      unterstützte usd venezuela veranlasst verantworten verdächtig vereinbaren verpflichten versehentlich versuchst
      verweis viermal visionen vorgesehenen vornherein wagt wehrmacht zeichnete zittern zwillinge ökonomischen überein
      abbrechen abc abgelöst abgerufen abwechselnd age anerkennen angewandte ansieht anzeiger anzupassen anzuwenden
      arbeitest arbeitsgruppe aufsehen aufsteiger auftraggeber aufzugeben aussergewöhnliche aussichten beauftragte
      bedeutendsten begleitete beklagen berner beruhen beschleunigen beschliessen beschlüsse besiegen biographie boah
      bundesministerium bundesverfassungsgericht bäckerei bühnen capital catherine change clip com dankbarkeit days
      dermassen disco dortmunder douglas draht drohnen dummer dur dämlich dürft ea eingesetzten einmalige einsätzen
      endgültigen enthaltenen erforderliche erhaltene erholen erholt essay explodiert fahrgäste fame fertigen festplatte
      geführte gegebenheiten gegnern gegründeten geldstrafe genügen geringste gezielte glaubwürdigkeit gleichmässig haag
      hacken harris hasen herzinfarkt hilfsmittel hiv hochgeladen huhn hürden ibm intelligente intensität jacques joint jr
      ju kalorien karma kay kekse kippen klopp knappe kolonien kommunismus komponist konzerten kraftwerk kunststoff
      leiterin letzterer lexikon libanon lohnen lüneburg magische mar martina mechanische minimal montage monte nahles
      nahrungsmittel neuwahlen niederländer norman nutzlos nähert offenheit offizieller optimistisch parameter parker
      pascal pat patientin pfanne privatleben prost psychiater reduktion referent regiment renten reserviert richtigkeit
      rollt romantisch rühren schaust schema schenk schilder schlaganfall schlechteste schul schweiss schweres schwächer
      secret sommerferien spalten sportarten staatsbürger starkem stempel stick streaming stühle systematische tower
      universal unterstütze var variationen verbreiteten verbringt verdiente verfügbaren verkleidet verlegung
      vermeintlichen verwaltet vg vielfältigen visier vorrunde werft western wolke yes zimmern zuhörer zurückzukehren
      zuschauen zuwanderung überwunden abschiebung adidas aktivieren allgemeiner angeklagte angewandt anja antun
      aufarbeitung aufgetreten aufklären ausdrucken auswählen bedienung befürchte behinderten behoben bekanntschaft
      beliebtesten bestandteile beutel bezahlte bh bisweilen celsius chefredakteur controller cooper dato denis
      dergleichen derzeitige drastisch drücke durchweg einmalig elegant empfindlich endspiel ente entfalten entsetzt
      erlernen ernste ernstes erwartung exil face feiertage fetisch feuchten flair flexibel franzose frisches friseur
      fähre gebildeten gekriegt gelagert gem gerichten gesenkt globalisierung griechisch grundlegenden gucke handtasche
      hess hierdurch historisches israelische jeher kanns kleinigkeiten klinge komplexität konsens koran kragen krause
      kriegs kummer leutnant lissabon loben lud luftwaffe maier manipuliert martha massaker mei merkst metro milliarde
      mine mithalten mittelfeld mom momenten montags mtv muslimische märkten müsstest nackten neuauflage nägel offenbart
      operiert orgasmus originale ots oxford pas passte patent perlen polo projektes protestieren prozesses prävention puh
      puppe ranking rechtsextreme rechtsextremen registrieren regulierung reichs repertoire romeo rudi samstags saniert
      saturn schere schlachten schlossen schöpfung sd sicheres sicherstellen sim singapur soul staunen straftat swiss
      süddeutschen tattoo teilung telefonisch trink umgestellt unterlag venus verdoppelt verfolgten vergabe vergleichbare
      verstösst verzögerung vielfältig vielfältige vollzogen vorlesung voss wahlkreis walther wanderer wehrt weltkrieges
      werkstätten wertschätzung wesentlicher wiki wilder wünsch zögern ärgert ökonomische öpnv özil überdies überlebenden
      absagen abschnitte absolutes absolventen adams admiral airbus andauernd anderson anderthalb anno annäherung
      arbeitsgemeinschaft atom attentat attraktive aufteilung ausfüllen ausgemacht ausgewählten ausgeübt ausschalten
      ausweichen bauernhof bb bedeutend beliebtheit betreffend beurteilt bewundern bezeichnungen birgit blogs blutdruck
      bnd bo breites bringst bug christiane crash dauerhafte dean dessau dienstleistung drohungen drückte dänischen döner
      east effizient einschlafen einstimmig einwanderung einzuführen erkenntnissen ermordung erschiessen erzähle falten
      fiat fixiert gary gefesselt gelungene geschlechts gestehen gitter grenzt grey grinsen grundsätzliche hallen hartmut
      hauptquartier hauptrolle heine herangezogen herausragende hiesigen hoffte hungrig inklusion inland insassen inter
      interpretieren kapazitäten kb kessel klimaanlage konstruiert kontaktanzeigen kopieren kopiert kramer kraus
      künstlichen landwirte lara lea lehrt leichtathletik louise ludwigsburg magazine medikament misstrauen mitgemacht
      mountain nadel neidisch ni nicolas objektive oktoberfest ortschaften palästina pan parlamentarischen phantasie
      philosophischen preussische produzent qual qualifizierten rassistisch reality reduzierung regelrecht reiste revier
      rick ron routine rt schlangen schuhen schwangere schwitzen schwäbischen second seil silver sm sonja sozialisten spar
      sperre staffeln stalin steigert stillstand stärkeren swr sächsische tabak tendenzen terminal tus tötung umland
      unfähig unterbrechung vereinigte vergesse verhaftung versaut verschont verursachte vierter vlt vorgeschichte vorüber
      waage wachen wasserstoff wayne weckt wehr werdenden wettbewerbs wiederaufbau winkler wirbt wäldern zurückgreifen
      zusammenbruch zusammenleben zweig öko übereinstimmung überzogen aa abziehen acker administration agnes allah
      andernfalls anfänge anfängen angeregt angucken ankara anker anlehnung annimmt anzutreffen armes attackiert aua
      aufgewacht aufheben ausbeutung ausgeprägt ausschusses begrenzte begrüssung beleidigungen beliebter bella bergmann
      bernard beschleunigt betreuer bewaffnet briefkasten che checken class codes ct dichtung differenzen drunter ds
      dämonen eiche eindringen eingeschlafen einhalten einheitlichen einkaufszentrum eintreffen eisernen entlastung
      erbracht erfreuen ergriffen erneuerbaren erwachsener erwarteten fachbereich fehlender feines françois freistaat
      frosch fäden fügen geflohen geisel gesundheitswesen götz handschuhe head henkel herrin hervorragenden hesse
      hochwertige hope impfung ingo ironisch jaja jubel kairo kant kante katrin knacken knoblauch kolleginnen kosovo
      königreichs lampen legenden lego lehrbuch leiser let limburg lloyd luise lupe malaysia markieren militärs
      mittelalters mitwirkung much muttersprache mythen nachweislich nationalspieler nba niederländische notiert notruf
      nutzern parat passiv prediger produktionen residenz reutlingen ruht rügen same schenkte schilling schluck schlugen
      schrauben schuster sessel sooo sortiert stadien sw sympathie sämtlichen tabu their tippen trauma trocknen trottel
      ttip tunesien tweets tänzer ukrainische umwandlung unesco unruhe unschuld unsichtbar unterhaltsam unterschriften
      vegane verschenken verzögert waschmaschine watson weitestgehend weizen wurzel zuordnung zurückgehen zurücktreten
      äusserung übernahmen abständen anbetracht angerichtet ansprache antibiotika attacken aufgehalten aufnimmt aufräumen
      aufwendig aufzeichnung aug ausgebildete aussah ausschlaggebend auswirken auswärts awards balkan basieren bedeutender
      beeindrucken behielt beibringen beispielen beklagt belange beschaffen beseitigung besessen besprechung betrogen
      beträge bettina bezirke bismarck blauer bon brecht buchstäblich bullshit chief colin cousine cs dallas death diebe
      dienten dilemma dreieck droge dsl dubai durchgehen durchlaufen durst eeg einfachste eingeräumt eintragen eiskalt
      elena emotionalen erfahrenen ernsthafte erweist extremisten fachleute fiction flexibilität flughäfen flüsse frey
      friends funken fächern füttern gebannt gefilmt gegenwärtigen geprägten gestalteten glocken gratulieren gruppierungen
      gruselig götze gültigkeit hahaha handtuch helena herkommen hexe hilfen hilflos hillary hindern holding hörer
      individuum infiziert inschrift inszeniert intervention kann's kapiert kehle kieler kindergärten kisten klammern
      knall kolonie kong kontaktieren kopien kundgebung kur könntet lat leckere leihen lotto lucky manipulation masken
      meistern merkels militärisch mittelstand mod moll mon mum musikern neigung noah nominierung notfalls
      parlamentarische passage paulo penny pfeifen philosoph platzen populär preisträger privilegien prix propheten rausch
      reagierte rechtfertigung relevante religiös resonanz romans schnellsten schweinsteiger segment selbständige
      sichtweise souveränität spezial strafbar strategischen suizid taunus teddy tenor territorium theaters theoretischen
      treppen trumps täuschen tödlichen unterdessen unterhält unterschätzen unterwäsche ute verborgen vereinfacht
      verkauften verlage vermeintliche verurteilen veränderten visa volkspartei volles vorbilder vorname vorschrift wage
      wecker wegnehmen werkes wiederherstellung wurf zentren zielt zulässt zuwachs abgedeckt abgestellt again alb
      angefertigt anregung anschein anzuschauen apropos arbeitslose assistenten ausdehnung auseinandersetzen ausführlichen
      ausgewertet auszeichnungen authentisch basler battle bc bedürfnissen begrenzung behauptungen beileid bestrafung
      beteiligte betrachter bissl blinde brandenburger bremerhaven broschüre bsc burgenland care chen cpu depp
      detaillierte dienstes dienstleister dirigent diss dokumentieren dominanz drück dünnen edle effektive ehrenamtlich
      einbau eingefallen einspruch eklig entsprechendes erregt fairen feige feiner fertiggestellt fesseln flamme fordere
      formular freud gegebenen gehn gekannt gekürzt geltung genfer genossenschaft geschieden geschweige gewaltigen gewehr
      gewissermassen gleichstellung grant hate hausfrau heck heftiger heimatland hermes herrliche heutiger homer höheres
      hörten innenministerium jet justizminister kartoffel klinische kolumbien komitee konflikten kreativen kritischer
      kurzzeitig landwirt leichtigkeit leonard lern lesern liebste lifestyle lustiger lügenpresse magnus matthäus maximum
      medizinisch meiden mobbing most mädchens nahverkehr nationalrat neunten nike nov nutzten obergeschoss olympische
      opfers optische orleans passagen pflaster philosophische physiker place portfolio praktiken produktivität
      psychotherapie puppen rast recherchen referat relation riesiges rührt scheissegal scheune schleife schnäppchen
      schwingen sea setz sexueller she sicherzustellen sierra simple slowakei slowenien sofia sofortige sosse sparkassen
      sprecherin sprint stammtisch stellungen stellvertretende stroh stumpf suv switch sylvia synagoge synonym süddeutsche
      tb teilnehmenden textes theologischen too toyota trockene tschechischen turbo unterdrückt unweit veganer
      vereinbarungen vereinigt vernachlässigt vernünftigen verpackt verrat vers verschärft vorfreude wartezeit wassers
      weitergegeben westfälischen whisky why wirbel xx youtuber zeitplan zentrales zugewiesen zusammenstellung zutritt
      zyklus ökologische übernachten abreise adenauer agiert albern amy angelegten anhörung annette anschaffung apotheken
      apparat army aschaffenburg ast atlas attentäter aufgezeichnet aufwärts ausfällt auskommen ausländischer bananen
      baumann beerdigung befürworter beginne behälter beissen beliebige bergbau besoffen bestände blei blickte bobby
      boeing brauchten break brenner carter castle chelsea chf clown demenz dietmar diktator director distanziert dorfes
      dynamo edlen eingriffe einlegen einordnung einwandfrei elektrisch endes engels enthüllt entstehenden erlaubte
      erschlagen fe fehlten foundation ga gange geduldig geheimdienste geiles gelegenheiten gereinigt geringem
      geschäftsstelle gesellschaftlich gesundes gewisses gewissheit gewöhnlichen griffen grippe groko gültige hack handle
      helen helga henri herab herkömmlichen hinterfragen hunter häftlinge jammern jobcenter karlsruher kaserne kick kl
      klausur klärung koma kommend kommunale konsole koordinaten langjähriger laster legendären legislaturperiode liberal
      lieblings linden lucy materials meinetwegen menschenleben metzger ministeriums missverständnis mitbewohner
      mitgliederversammlung models moderiert modernes monaco morden movie must mönch nachweisbar nationalismus natürlicher
      neffe objekten pablo parade pedro perfektes pokemon promi prominente protein prozessen prägen psyche pullover
      päckchen pässe quoten racing radar rege renoviert renovierung rex riesiger rückgängig sachs schaf schinken schläger
      schlösser schrittweise schätzung schätzungen selbstständige short sic sklaverei sonder speck spezialist späte spüre
      starren strömungen stürmen surfen tauben torwart transporter typischer uh umlauf under unnötige unterdrücken
      unzähligen urheber vermeidung vermieten verschrieben vertraute verärgert vierzehn volksbank vorstandsmitglied
      wechselnden weiterentwickelt weiters wertvollen wirkten wirkungen wochenenden worin wundervoll wurm würdig
      zugeschrieben zugute zuständigkeit zylinder ähnelt übergab aalen ablenkung abstammung akademische algorithmus anhieb
      anlauf anspielung arbeitslosen asia aufbruch aufzustellen ausbreitung ausweitung auswärtige auszudrücken axt bars
      bastard begehrt beheben beinhalten berichteten berät beschaffung beschimpft biathlon bildes bip birgt blogger blosse
      boulevard braten british bundespolizei bundestages bunker burschen card cooler crystal daniela dante della
      deutschsprachige dominik dramatischen durchziehen ebert ebook ehesten eifel eingesperrt einheitlich einzigartige
      elektrotechnik entdeckten erforschen erkunden erlangt erlass eroberung ersparen fantastische features fels fertigung
      five fortbildung fotografien frechheit freibad freiburger freundlicher fünfzehn garde gasthaus gekonnt geldbeutel
      geographie geraucht geschäftsmann gesinnung getrennte getriebe gewaltige gewonnenen gewordenen gm grundstein
      handelsblatt handvoll hessische hexen hindernisse hinterliess hochladen homburg huren impuls innovationen insoweit
      investment josé julie karton klienten klosters kommunalwahl komplexer komplizierter lachend lagerung
      landwirtschaftliche lawrence lebendige leistete lenkt lenz lernst leyen litauen lo lächelt längste marvin masters
      maurice meckern mikro mikrofon minder mona montiert multi nancy nationalsozialisten neuss nm näheren oberbayern pep
      pforzheim pin prognosen pumpen pärchen qm rafael random rauskommt relative restliche retter rezensionen rn rob
      romantischen sauce schal schreckliche schrieben schumann season self senf senkt sensoren shops side sogleich
      soundtrack spannender spezifisch sponsor stammende strafrecht stärkt säure torte toter träumt umgeht umgestaltung
      unwetter use verb verbaut verdeckt verdiene vereinbarten verlieben versicherten verwandtschaft vetter vhs virginia
      voice want weltraum widerlegt wächter wählern würfel zombie zulegen zurückgeben zähnen zügig österreichischer
      überlegung ablenken abrechnung academy affe afx algerien alltäglichen angesicht ansprüchen anständig arno ausdenken
      ausgenutzt bangkok barry bautzen befindliche belassen belgischen bemerkungen beobachtete bereitete besorgte blu
      books boxer brasilianischen brunner bzgl cambridge creme cut dealer deals derartigen desktop dichten dog dortige
      edge eid eigenständige einfachsten einfällt einfügen eingelegt einzurichten elias entscheide episoden erdgas erhob
      ernten erschliessen erschliessung erwachen erwacht facto festzuhalten freigabe freilassung freundschaften freute fsv
      galten gasse gates gattungen gedient geheilt gekümmert gera gesichtet gestützt gez gier gloria haas harvard
      heiratete herrlichen hoffenheim houston hs hunderten hybrid hättet inder innenraum instrumenten integrierte intel
      internets into jahn jerry joa kamin karibik kassieren klagt kokain kumpels kämpften lack lebensunterhalt leck
      lincoln lok längsten magischen malta maya medikamenten merkur mischt mittagspause moderatoren motivieren mülheim
      nachfolgende nachgehen naht nature navy nerv niedlich novelle nüsse orient oswald peru petry platzierung please
      prince protesten provozieren quartett raab race radfahren rallye regimes reportage rico riefen ronald schildern
      schlauch schmeisst schmutz schwager schädlich schöpfer screenshot sekt selbstbestimmung shanghai skulptur sorgten
      spree stadtwerke stückchen sultan söder taschenbuch taxifahrer technology ter touch town trank tsg türe ungarische
      unterstützten vagina verdammten vergütung verkörpert verkünden verliere vernetzung verräter verträgen verzeihen vip
      vorrang warmes which wiegen willkürlich wundervolle wurdest wörtern wünschenswert würstchen zauberer
      zeitgenössischen ägyptischen überdenken überfahren übergriffe überlegenheit abgewiesen absprache abstellen
      abweichungen alba ana anatomie anfühlt archive arzneimittel aspekten aue aufbringen aufhängen aufsteigen aufzeigen
      augenhöhe ausgestrahlt ausgezogen auslieferung auswirkung bachmann baustellen beabsichtigt bedenklich beef
      begrenzten begünstigt berechtigte betrachte bilde bildenden biografie bka brother brutto coolen county delta
      development diagnostik dreckig durchsetzung eddie ehrenamtlichen ehrlichkeit eifersucht eig eile einbauen einkünfte
      einteilung emily entführung erhobenen erkrankt ernennung erstatten erträge eskalation expansion fabriken feierlich
      folgend freiheitsstrafe fröhliche funde fünfzig gabs gekleidet geständnis gesunder gewürdigt giovanni glänzend
      grande grössenordnung grösstes gymnasien gütersloh hbf heart heroin hingerichtet hinreichend hinrichtung hochwasser
      hockey holmes honda hospital hz höhlen import infrage irene irritiert jahresende juckt juristisch jutta kandidatur
      kanten kennzeichnung klartext klänge kollektiv konditionen koordination kostenfrei kräuter königsberg kürzester
      landshut lateinische lebenszeit lieferanten lotte machine madonna manhattan marshall matthew mehrwert meme
      menschliches mentalität miguel mitbürger mitzuteilen moore mäuse neger nennst neukölln nichte norddeutschland
      nutzbar operative ortschaft palmer passanten pauschal pfarrkirche piano postet prioritäten probier provoziert range
      rbtv religiöser rs ruinen scham schlauer schmal schmutzig scho schob scholl schonen seltsamen senkung sherlock
      shoppen sklave skulpturen slam slogan spekulationen sperrung sprachgebrauch steinbach strikt tageslicht taste
      telefoniert tierheim tischtennis tools treff türke unauffällig ungemein unmittelbare veranlassen verantwortliche
      verbirgt verbleib vergesst verpflegung verprügelt vettel vorlesen vorzunehmen widerstehen wiederholte winfried worms
      württembergischen zehen zeitliche zeugt zitieren zunehmender zusammenspiel zwickau äussersten ökologischen
      übergewicht überliefert überqueren überträgt abgeht abgeschaltet achim afrikaner amateure amerikas anbietern
      andenken anderweitig anfänglich angefahren angeln angetreten ansage ansbach anstellung apollo arbeitskräfte
      artillerie aufführungen aufschrift auftritten ausfindig ausgelassen ausgeschaltet ausgezeichneten ausgiebig
      ausnahmslos aussterben avenue baker ban befragen bert besichtigung besonderem bewaffnete bremse butler bürgerschaft
      bürokratie cafe ce christlicher contest defensive desaster dipl dream dreharbeiten ehrenamtliche ehrgeiz eilig
      einlassen einstigen empfindet erweckt feinsten fink flüchtlingspolitik forderten fronten fränkischen gegriffen
      gemeinnützige gemischten genosse gerückt geschützten geweint god haften herde herrschaften hunt hurra hymne
      hässliche hüfte intellektuellen jawohl joghurt joker judentum kerze kleinigkeit klingeln kommunistische kompetent
      konfrontation konservativ kostenloses künstlerisch langfristigen lanz laufend linkspartei lockt lounge mad makler
      man's marktwirtschaft mechanismus merk merkwürdige miles minderjährigen moderation moser moslems mönche nachtrag
      nassen nationalität neigt neumarkt niedrigeren nokia nordosten nova oberflächlich oberpfalz olg organismus
      philadelphia platzieren police praktischer preises profile programmen prostituierte prostitution pseudo rebecca
      recherchiert rechne rechtschreibung renommierten reparaturen retro riegel roberto ruiniert rüstung scheinst schiffes
      schlussendlich schmitz segel sehenswert seinerseits selbstvertrauen sichtbare sichtbaren sichtlich signifikant sk
      sol sonnenaufgang spannendes stehend steuert stoppt stumm stützt sweet tanken taube ti ticker tip tragisch trek
      treppenhaus troll unabhängiger unangenehme ungewöhnlichen uv verbänden verfassen verkündete vermag verschicken
      verstorbene vertrags verwundet vice virtuelle virtuellen volt vorfälle vorherige vorsatz vorwand vulkan walk walking
      wanne weht weinheim weitergeben würdigen wüssten xii zehntausende zeitnah zentrums zerstörte zusammenhalt überholen
      überlieferung überstehen alljährlich altersvorsorge amtliche angestellter anonymen anschliessende anzulegen
      apartment appell arbeitstag arts auffallen aufgelistet aufsätze aufzuhalten ausm ausschreitungen australischen
      autonomen autonomie azubis baue beisst bekennen beklagten beliebtes beratungen beschreibungen bestellungen betreuen
      betriebs bevorstehenden blüht bälle börsen castro celle chan chili cod derjenigen detroit deutschlandweit dickes
      dorn durchgeführten eindrucksvoll einher erbringen erbärmlich erkältung erschlossen ertrag etwaige europäisches
      fachmann fax fehl finanzieller flirten floss formate fühlten gate gebrauchte gedroht gefressen gegenleistung
      gegenständen gemeine geniale geordnet ger geräumt geschwindigkeiten gespendet gesundheits gewinnspiel gisela groben
      gründet gummi hartes help herrschenden herstellers hinzuweisen häuschen indonesien itunes jon jüngst jüngster kenia
      klassenerhalt klatschen klopfen komplikationen kosmos krasse kulisse köstlich kühn leidenschaftlich limousine
      liverpool lügner manuskript mechanismen melodien mental minderjährige morris muslimen natalie
      nationalsozialistischen neffen neigen neubauten neuland niederlassung nutten oberstufe peugeot physikalische
      physische potsdamer programmieren psychologen qualifizieren raf rapid remscheid repräsentieren reus russell saugen
      say schlagzeug schreck sekretär seriös sorgfalt spiegeln spontane stellenweise stiftungen stoffen strahlt
      strategisch strömung sumpf susan tab taugt teig teilhabe therapeuten till torhüter tschechische typisches umschlag
      unbemerkt unwichtig unzureichend urlauber variablen vatikan verfall verhängt verschwenden versuchung verteidigte
      verurteilte vienna volkswirtschaft vorgetragen vorlegen vorläufigen vorstellt water webcam weissem wessen weste
      westens widmete wilfried wolfram xvi zahlreich zaubern zeitgenossen zeitlichen zerlegt ziegler zugreifen zähle
      öffentlichkeitsarbeit überstunden abheben abschaum absicherung aktiengesellschaft alexa angezündet anita anschreiben
      anzusprechen argumentieren astrid auf's auktion ausfahrt ausnutzen ballett banking befördern bemerkung berechtigten
      bereitgestellt beschaffenheit beschuldigt beschützen besteuerung betreffende bezüge biologisch blank briefen
      buchstabe busfahrer bürgerinnen can't charlottenburg chrome clans detailliert diamanten dns dritt eingebrochen
      einreichen einschätzen elsass ems entlasten erachtens erfolgreiches ergo erhofft erkrankten erscheinungsbild
      erzeugung erziehen esslingen europaweit eventuelle exemplaren fernen festgelegten flanke flat floh flüssig fusse
      föderation gala gefangenschaft gegenseitige gejagt gelehrten genauigkeit generelle geraden geringfügig geschirr
      gewaltsam gewerblichen gewinnung gleichheit graffiti greenpeace grundriss gulden gutachter haushalten hausmeister
      heike hotline hütten ineinander infanterie ivan jetz joel jugendamt julien jüdischer kat klärt kofferraum koks
      kompakt kontroverse krankenhäusern kräftige kwh larry lebensstil lex macht's mandanten margaret marmor marschieren
      mechanik metropole milieu millionär mittendrin mittlerer monatlichen muslim nachnamen naher need niedersächsischen
      nora norddeutschen nützen oberschenkel optimierung optischen pfleger philippe praktiziert pre president privileg
      programmiert prompt putsch que rassistische rechtfertigt rentenversicherung rettete rich richte ritual room
      rosenheim rückweg said saisonende sanfte schauplatz schlimmen schmetterling schrecklichen schrie schulung schwebt
      schweinfurt sehn seife series signatur silbernen simpel simulation skepsis small sozialdemokratie spender sportart
      sprengen stabilen steigender stephanie stevens stolze szenarien tarife thai than themas tiefsten titelverteidiger
      tokyo type unfähigkeit ungeheuer ungleich ungleichheit ungültig urheberrecht urin valentin variiert verbannt verbund
      vergleichbaren verrückten verschlüsselung verschwiegen verwehrt verwirklicht very view vorgegeben vorliebe
      vorläufige völkermord wartung wehen weihnachtsmann weihnachtsmarkt weiterhelfen were wichtigkeit wiederholten
      wohnungsbau wohnwagen wortlaut zerschlagen zerstörten zivilen äusserlich öffne abgeschoben abnahme abonnenten
      afrikas analysten angebaut angedeutet angelika ankam annahmen anzugreifen area aufgesetzt aufrufen aufsuchen
      ausbilden ausdauer ausgebrochen ausgezahlt aussetzen banane bekleidet bender besichtigen betritt blond blossen
      blöden bänder böser bürgermeisters christa client clips contra cops corps crazy dachau dekan dez drk drohne dänische
      effektiver egon eigenständig einbeziehung eingeschlagen einreise einverständnis einweihung elfmeter erhard erotische
      etablierte etlichen faszination freiwilliger friede ft gangster gehoben gehälter gelangten geltende gemeinsamkeiten
      gemischte genetische geschick gesellschaftlicher getauft getraut gewöhnliche gin grace gräber guthaben hattet
      heimweg herausgabe herman hinbekommen homosexuellen hotelzimmer hu häfen häufigkeit innovative intellektuelle jana
      janeiro jules kaiserin kakao kampagnen kinderwagen kiosk kitas klickt klinikum kolumne komplizierte konntest
      konvention kopp krug kulturell kühle kühler kürzeren learning leitfaden löw malt manipulieren map massiver merz
      miese ministerin mk motors musikvideo muskel narben nathan neonazi nieren nützliche perfekter pl publikums rassisten
      raymond rechtsextremismus referenzen reflektiert regierenden robben rubrik rädern rät rückspiel schacht schlamm
      schlesien schlichtweg schlief schreie schweigt schweizerische schwelle seitensprung soo staatsangehörigkeit stapel
      stefanie stella stimmten storch ständiger stünde sämtlicher terrorist things thompson thorsten tierarzt titan
      todesfälle tournee turniers unterseite untersuchte verbleiben verbleibenden verbliebenen verfügbarkeit verhaltens
      verkehrsmittel verknüpfung vermarktung vermerkt verschiebung vierzig vollständigkeit waldes wandert warren weigert
      westdeutschen wi wirksame wisse wissenschaftlern wochenlang wärmer years zart zeitgenössische zeremonie ziegen
      zitierte zucht zugehörigen zugeschlagen zunehmen zusätzlicher zuversicht zuweilen überreicht übertreiben abhängt
      ablaufen ableiten abzuschliessen akzente albtraum amen anhaltspunkte animation anm anreise anrichten ao apostel
      arbeitswelt arrogant association aufgemacht baumwolle bauwerk bebauung befriedigen begrenzen bereuen bestreitet
      betonung betteln bezirks bge blass bote bridge brooklyn bundespräsidenten bundesverband champagner chemikalien
      cockpit cyber dialoge differenziert doll dominieren doping durchsuchen echtzeit edel einfahrt eingefügt einsame
      einschlägigen einwilligung elvis endlos engeren erlebe erläuterungen ermöglichte erstaunliche ever fachhochschule
      fauna feiertagen fl fukushima funktionierte förster führungskräfte garden geborgen geformt gegners geiger generieren
      genres genutzten geometrie gepasst gerührt geschäfts gesetzentwurf gesprengt gestatten gesteht gestellte gewohnheit
      glatte glaubten gleichem gran gruppierung gängigen hai hansen hauptschule hausarbeit heavy hinterkopf hong häufige
      hörbuch ib imperium integrierten involviert isabel jagt jeglichen jubeln kanonen katholisch keks kent kid kleinem
      klubs kombinationen konstantin konstellation konstruktive kooperieren kost krönung küsse landesliga lateinamerika
      lehrte leide liegend linde ln lobt location lokaler macher magdalena manuell march market mathematische matratze
      ministerien miriam mitzunehmen mob modells moderatorin monatelang motivierte nachgefragt nachhilfe neusten
      neutralität nfl notiz nähen offizielles oldtimer olympiasieger parkhaus pcs pia pkk pony porzellan privatpersonen
      promis psychologischen rau raumes reduzierte rheinischen rotation rundum sach sale satan schlechtesten schlosses
      schreibweise schwierigkeit schütz sen sexismus sf sh singer sizilien spielfeld spionage spital spoiler stammte steak
      steige streams strebt tassen terry tracks trilogie triple tumor tönen umweg unterkünfte unterlassen untersuchten
      unterzogen vampire vereinbar vermischt verschluss verschwendet verwalten verwende verübt vorangegangenen vorzüge
      wagenknecht wahrscheinlicher wanderungen where wichser wie's wirtschaftspolitik xy year zell zeugnisse zig zuflucht
      zurückhaltung zusammenhängen zusätzliches zypern ämtern überweisen überwiesen access alfons amtlichen angelegte
      angemessenen anschaulich ansetzen arbeitskreis aufgeführten aufgehängt aufschrei ausgleichen auszubauen auszuüben
      autonome bahnsteig banden baumarkt beer begab begeht belegten benutzten berufsschule besetzte bestellte betriebsrat
      bezahlten blockade bücherei caritas cheftrainer claire collins corporate dasein dawn detlef diplomatischen dobrindt
      dozenten dual duke dynamische dünner effizienter ehem ehen eingeteilt eiweiss elternhaus entsorgen entsorgt
      erfolgreichste erfreulich erwecken erwischen erzeugten eskaliert esther ewald existierenden farbigen fernsehsender
      festschrift firefox fluggesellschaft folgendem franklin fungiert gabel geforderten gelistet gemeinschaften genoss
      gesamtheit geschmückt gestritten getauscht gewirkt gleichung gmünd gotha grossartiger grossstädten göttinger
      handelskammer hansestadt harold hmmm hochzeiten holländer hunderttausende identifikation immunität inge integrität
      interpretationen iron isses jahreszeiten katastrophen khan klassisches knien kompositionen lachte lastwagen
      lautstärke leader lebensdauer leiste lektion lernten lichtenberg lieferungen lk lm log mbit meisterwerk
      mittelalterliche moskauer motorsport mount neos neutrale nutte pakt pfeiffer physischen political poste progressive
      prophet provokation präsidium rannte rauschen realismus rechtslage reiben richterin risse ritt sachliche saga satzes
      schliess schlüsse schmerzt schnabel schwankungen schwimmer sean selbständigen seo sid sogenannter soli sowjetische
      spandau spitz sprichwort spürte square suisse sähe südwest taschengeld ted teilchen theologische thor tierschutz
      traffic ui uli umgezogen unschuldige unterbrechen unterteilt unterzeichnen vage verdrängen verhaltensweisen
      verhungern verklagt versicherer verständigen verstösse vertrat vertrauten verwunderlich viktoria vordere vorgestern
      vorrat vorsorge wasserversorgung weges welcome werfe wilhelmshaven winde wings wittenberg zeugin zugesagt
      zurückgewiesen zurückhaltend zuversichtlich ärmel ärztlichen überreste überschuss überzeugte aachener abende
      abgeschlossenen abweichen achja alien alltags anbringen anonyme anstrengung anzünden argumenten arztes auffallend
      aufgetragen aufgezeigt aufregend ausgeschrieben ausruhen basic beats because bedankt begeisterte behinderungen
      bekannteste berthold berufsausbildung beschlagnahmt bestenfalls bewusste bindet bingo blinden blowjob brachen
      brennenden bvg böhm casting cocktail cornelia credit dab dates dgb eineinhalb eingelassen einholen einigkeit
      einwände elektroautos elke empfahl empfing endeffekt engagierten entspannter enttäuschend entwerfen erschrocken
      erteilte ertrinken explodieren falter festgesetzt festlegung finsternis fliessend flow flusses folgendermassen folie
      formulierungen freiherr freising freitagabend fw gaststätte gebietes gebildete geborenen gegenseitigen gemachten
      gemütlichen generator gerechte gesammelten geschockt geschuldet geschäftsmodell gesetzten gespalten getanzt gewand
      gewordene gleise gnaden grafiken gremien göttlichen günstigsten haustiere herausgestellt herzogin hetzen hindert
      hintere hobbys hoff innenhof isolation jamaika jamie jong joy jugendarbeit kalk kamm kanälen kerstin klinischen
      kommerziellen kompanie konstante konzentrierte konzerns kostenloser kreuze kreuzes lach lache laub leibniz leonardo
      loser loslassen loyalität lu luna mangelt mannheimer marktanteil massstäbe mint mitarbeiterinnen mitschüler murray
      möller müdigkeit notar nuss obendrein ops photo pisa pixel popcorn potentielle professioneller prominenten pumpe
      quiz radius rassistischen raucher ravensburg rechtes reguläre revolutionäre rotwein rutschen rutscht röhre sales
      samstagabend sb schlechtem schleifen schlichten schmunzeln schneide schwarzem sep sgb siegt sigmar spaniens sparte
      spencer spinne steif steilen sticht stier streiks studiengänge svp säcke süchtig tagelang taliban tango tapfer
      tasten technisches thun traurigen tt turin ua unendliche untergehen unterschiedlichsten ursprungs va verdeutlicht
      vermietet vermittler vernehmen versammelten vertrauens vorbildlich vorderseite wales warfen warnte week weitesten
      wertvoller wusstest xxl ziehst zuneigung zurückkommen zusage zwerg öbb öfteren ø
      """
    ),
    (
      3.5,
      """
      abneigung af aggressiven aliens amanda amerikanern amüsant anfing anstehenden arbeitern asphalt auferstehung
      aufsetzen aufwendungen ausgefüllt ausländern aussergewöhnlichen auszugleichen autounfall bayerischer beachte
      behindern bekanntgegeben benennung berechtigung bereichern bereichert bernie besassen bestrebungen bewohnt bieber
      bildhauer bildungs blutigen bläst boateng bäder charmant chemiker commander dahingehend deaktiviert denker deppen
      dragon drink drohenden durchfall durchgängig dvds eingabe eingeben einzuhalten eliten emden englands
      """
    ),
  ])
}
