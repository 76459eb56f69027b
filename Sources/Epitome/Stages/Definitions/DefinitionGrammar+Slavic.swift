/// Polish and Czech, which have no articles.
extension DefinitionGrammar {
  static let polish = DefinitionGrammar(
    copulas: "to są_to jest_to jest są",
    detachedCopulas: "to jest_to są_to",
    relatives: """
      który która które którzy którego której których któremu którym którą w_którym w_której w_których na_którym na_której
      przy_którym przez_który z_którego z_której do_którego dzięki_któremu dzięki_której za_pomocą_którego gdzie kiedy
      """,
    ties: "dla z ze do od w we na przez przy między po za o ku",
    subjects: "ja ty on ona ono my wy oni one to ten ta tym tego tu tam",
    thatIs: "czyli to_znaczy tzn. tzn tj. tj to_jest innymi_słowy inaczej_mówiąc",
    means: "oznacza polega_na określa_się_jako definiuje_się_jako to_nazwa jest_to_nazwa",
    called: "nazywa_się nazywamy nazywa_się_to jest_nazywany jest_nazywana nazywane_są nazywany_jest nazywana_jest",
    clauses: "to_jest innymi_słowy",
    hedges: """
      po_prostu tylko też także bardzo nie co jakby raczej więcej mniej zawsze nigdy właśnie przede_wszystkim może trochę
      taki taka takie jakiś jakaś
      """,
    locatives: "w we na",
    negations: "nie",
    vagueGenera: """
      część częścią problem problemem przykład przykładem przyczyna pytanie odpowiedź wyzwanie wyzwaniem sztuka rzecz rzeczą
      kawałek katastrofa przyjaciel cnota miasto miastem dzień dniem rozwiązanie rozwiązaniem znak krok krokiem decyzja
      wybór pomysł pomysłem błąd błędem cud historia kupa reszta kraj krajem miejsce miejscem autor autorem wynik brak
      ludzie człowiek życie wszystko powód sposób okazja moment chwila kwestia sprawa
      """,
    firstPersons: "ja mnie mi mną mój moja moje mojego mojej nasz nasza nasze nas nam",
    relativesFollowComma: true,
    genera: """
      proces metoda technika system urządzenie przyrząd maszyna narzędzie mechanizm algorytm protokół język nauka teoria
      zasada własność zjawisko choroba substancja materiał związek jednostka miara warstwa
      """,
    relational: "liczba ilość długość rozmiar suma nazwa wartość data wiek cena koszt udział większość początek koniec",
    vagueSubjects: """
      wynik cena koszt problem cel rzecz pomysł pytanie odpowiedź przyczyna różnica plan reguła rozwiązanie zaleta wada krok
      długość rozmiar liczba dom zespół projekt firma sukces najważniejsze pierwsze drugie reszta sens efekt
      """,
    judgements: """
      dobry dobra dobre duży duża duże wielki wielka wielkie główny główna główne ważny ważna ważne pierwszy pierwsza kolejny
      kolejna prawdziwy prawdziwa świetny świetna piękny piękna najlepszy najlepsza największy największa
      """,
    termNouns: "termin pojęcie słowo",
    byOpeners: "przez pod_pojęciem mówiąc",
    byVerbs: "rozumiemy rozumie_się rozumiem mamy_na_myśli mam_na_myśli",
    defineOpeners: "definiujemy definiuje_się",
    defineMarks: "jako",
    pointers: "nazywamy_to to_nazywamy nazywa_się_to to_się_nazywa takie_zjawisko_nazywamy",
    takesGenitives: true
  )

  static let czech = DefinitionGrammar(
    copulas: "je jsou je_to jsou_to",
    detachedCopulas: "to_je je_to",
    relatives: """
      který která které kteří kterého které kterých kterému kterým kterou v_němž v_níž ve_kterém ve_které ve_kterých při_němž
      při_kterém na_kterém na_které jež jenž kde kdy pomocí_kterého
      """,
    ties: "pro z ze do od v ve na mezi při po za o k ke s se",
    subjects: "já ty on ona ono my vy oni ony to ten ta tohle toto tady tam",
    thatIs: "to_znamená to_jest tj. tj tzn. tzn neboli čili jinými_slovy jinak_řečeno",
    means: "znamená označuje spočívá_v definuje_se_jako",
    called: "se_nazývá se_nazývají nazýváme se_říká říkáme",
    clauses: "to_jest jinými_slovy",
    hedges: """
      prostě jen jenom taky také velmi ne co jakoby spíše spíš více méně vždy nikdy právě především možná trochu takový
      taková takové nějaký nějaká
      """,
    locatives: "v ve na",
    negations: "není nejsou",
    vagueGenera: """
      část problém příklad příčina otázka odpověď výzva umění věc kus katastrofa přítel ctnost město den řešení znamení krok
      rozhodnutí volba nápad chyba zázrak příběh hromada zbytek země místo autor výsledek nedostatek lidé člověk život důvod
      způsob příležitost okamžik chvíle záležitost
      """,
    firstPersons: "já mě mně mi můj moje má náš naše nás nám",
    relativesFollowComma: true,
    genera: """
      proces metoda technika systém zařízení přístroj stroj nástroj mechanismus algoritmus protokol jazyk věda teorie princip
      vlastnost jev nemoc látka materiál sloučenina jednotka míra vrstva
      """,
    relational: "počet množství délka velikost součet název hodnota datum věk cena náklady podíl většina začátek konec",
    vagueSubjects: """
      výsledek cena náklady problém cíl věc nápad otázka odpověď příčina rozdíl plán pravidlo řešení výhoda nevýhoda krok
      délka velikost počet dům tým projekt firma úspěch nejdůležitější první druhý zbytek smysl
      """,
    judgements: """
      dobrý dobrá dobré velký velká velké hlavní důležitý důležitá důležité první další skutečný skutečná skvělý skvělá
      krásný krásná nejlepší největší
      """,
    termNouns: "termín pojem slovo",
    byOpeners: "pod_pojmem pod",
    byVerbs: "rozumíme se_rozumí rozumím máme_na_mysli mám_na_mysli",
    defineOpeners: "definujeme",
    defineMarks: "jako",
    pointers: "tomu_říkáme tomu_se_říká to_nazýváme to_se_nazývá nazýváme_to říkáme_tomu",
    takesGenitives: true
  )
}
