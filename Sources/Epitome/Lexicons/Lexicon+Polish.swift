extension Lexicon {
  /// The function words of ``polish``, apart so that a text can be asked for them without making the other lists.
  static let polishFunctionWords = WordSet(
    stringLiteral: """
      i oraz a ale lecz albo lub czy bądź ani ni że żeby aby by gdyby jeśli jeżeli gdy kiedy bo bowiem ponieważ gdyż
      choć chociaż mimo więc zatem toteż dlatego zaś natomiast jednak jednakże tylko jedynie także też również nawet nie
      tak no już jeszcze dopiero właśnie chyba może niech oby przecież w we z ze na do od ode po przed przede przez przy
      u o ku za nad pod podczas bez dla między pomiędzy wśród wobec według wokół około obok oprócz poza zamiast dzięki
      przeciw przeciwko wzdłuż mimo_to spod znad zza spośród ja ty on ona ono my wy oni one mnie mi mną ciebie cię tobie
      ci tobą jego go jemu mu nim niego niemu jej ją nią niej nas nam nami was wam wami ich im nich nimi je siebie się
      sobie sobą mój moja moje moi moich mojego mojej moim twój twoja twoje twoich swój swoja swoje swoich swojego
      swojej swoim nasz nasza nasze naszych naszego naszej wasz wasza wasze pan pani państwo pana panu panią państwa ten
      ta to te tego tej temu tę tym tych tymi tą tamten tamta tamto tamte tamtego tamtej taki taka takie tacy takiego
      takiej takich takim ów sam sama samo sami same samego każdy każda każde każdego każdej wszystko wszyscy wszystkie
      wszystkich wszystkim żaden żadna żadne żadnego inny inna inne inni innych innego niektóre niektórzy wiele wielu
      kilka kilku parę dużo mało więcej mniej trochę bardzo bardziej najbardziej kto co kogo czego komu czemu kim czym
      który która które którzy którego której któremu którym których którymi którą jaki jaka jakie jakiego jakiej jakich
      czyj czyja gdzie dokąd skąd dlaczego jak ile ilu ktoś coś kogoś czegoś nikt nic nigdzie nigdy zawsze często czasem
      czasami rzadko zwykle teraz wtedy potem później najpierw wcześniej dziś dzisiaj wczoraj jutro tu tutaj tam stąd
      stamtąd wszędzie gdzieś kiedyś jakoś jakiś jakaś jakieś jakichś jestem jesteś jest jesteśmy jesteście są był była
      było byli były byłem byłam być będę będziesz będzie będziemy będziecie będą bywa został została zostało zostali
      zostały mam masz ma mamy macie mają miał miała miało mieli miały mieć mogę możesz możemy możecie mogą mógł mogła
      mogło mogli można móc trzeba należy powinien powinna powinno powinni muszę musisz musi musimy muszą musiał musieć
      chcę chcesz chce chcemy chcą chciał wolno warto to_jest jako niż niby jakby prawie dość dosyć zbyt całkiem
      zupełnie razem oczywiście pewnie naprawdę faktycznie właściwie mniej_więcej np itp itd tzn tzw m.in
      """)

  /// Polish.
  static let polish = Lexicon(
    language: "pl",
    functionWords: polishFunctionWords,
    innerFunctionWords: "i w we z ze na do od o dla przez pod nad po za",
    commonVerbs: """
      jest są był była było byli były będzie będą być jestem jesteśmy mam ma mamy mają miał miała mieli mieć może mogą
      można mógł mogła musi muszą trzeba chcę chce chcemy chcą mówię mówi mówimy mówią mówił mówiła mówić powiedział
      powiedziała powiedzieć wiem wie wiemy wiedzą wiedzieć myślę myśli myślimy myśleć robi robią robimy robić zrobił
      zrobić widzi widzimy widać widzieć idzie iść poszedł przyszedł przychodzi daje dać dał pracuje pracować znajduje
      znaleźć żyje żyć pisze pisać napisał czyta czytać pyta zapytał pytać odpowiedział odpowiada oznacza znaczy nazywa
      nazywamy nazywany używa używać działa działać zaczyna zacząć zaczął uważa uważam sądzę wydaje okazało dzieje
      zdarza pokazuje pokazał staje stał została został pozwala wymaga istnieje rozumiem rozumie pamiętam lubię dziękuję
      proszę zapraszam
      """,
    questionWords: """
      kto co kogo czego który która które jaki jaka jakie gdzie dokąd skąd kiedy dlaczego czemu jak ile czy
      """,
    abbreviations: """
      p pp ppłk płk gen kpt mjr sierż dr prof hab mgr inż lek ks bp abp kard o.o s bł śp np m.in tzn tzw tj wg cyt red
      oprac wyd tłum przyp rys tab str nr poz pkt rozdz t z ul al pl woj gm tel faks zob zał wyst dyr kier zast sekr
      prok adw ang niem fr łac wł hiszp pol zwł rzecz ds jw dot mkw sgt asp podinsp insp nadkom pan pani o doc lic por
      pow t.zn przeł ryc lit art dz franc ros bałt słow staropol maks zm cd wiceprez
      """,
    abbreviationsBeforeNumber: """
      nr s str t tom rozdz art ust pkt poz par rys tab z ok tel godz ul zob max min § r ss ryc w zł
      """,
    abbreviationsAtEnd: """
      im ust os ur itd itp i_in in r w w. p.n.e n.e m.st zł gr tys mln mld bln kg km cm mm godz min sek s.a sp.z_o.o
      sp._z_o.o ub bm br cdn św inc ltd co jr sen ok ww b.r
      """,
    monthsAndDays: """
      stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty
      marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień poniedziałek wtorek środa
      środę czwartek piątek sobota sobotę niedziela niedzielę wieku wiek
      """,
    sentenceStarters: """
      w we z ze na do od po przed przez przy o za nad pod dla to ten ta te tego jest są był była było nie i a ale jednak
      więc dlatego gdy kiedy jeśli jeżeli jak co kto gdzie dlaczego czy on ona oni ja my wy jego jej ich mój nasz pan
      pani teraz dziś dzisiaj wczoraj tutaj tam wszystko wszyscy każdy niektórzy wiele tak może oczywiście ono ty że
      także według
      """,
    fillers: "yyy yy eee ee mmm hm hmm eh no_wiesz wiesz prawda_nie że_tak_powiem jakby_to jak_to_powiedzieć",
    backchannels: """
      tak nie no no_tak dobrze dobra okej ok jasne oczywiście pewnie dokładnie właśnie racja zgadza_się zgoda super
      świetnie aha mhm hm ach och rozumiem dziękuję dzięki proszę dzień_dobry cześć dobry_wieczór do_widzenia pa
      przepraszam naprawdę ciekawe tak_tak nie_nie no_właśnie
      """,
    courtesies: """
      dzień_dobry dobry_wieczór witam witamy witam_państwa witamy_państwa witajcie szanowni_państwo
      panie_i_panowie drodzy_słuchacze dziękuję_bardzo dziękujemy_za_uwagę dziękuję_za_uwagę
      dziękuję_za_rozmowę do_widzenia do_usłyszenia do_zobaczenia miłego_dnia
      """,
    orphanOpeners: """
      i a ale lecz jednak jednakże więc zatem dlatego toteż bo bowiem ponieważ gdyż natomiast zaś też także również
      ponadto poza_tym oprócz_tego potem później następnie wtedy wówczas dzięki_temu w_rezultacie w_efekcie
      w_konsekwencji mimo_to mimo_wszystko z_drugiej_strony przeciwnie na_przykład np to_znaczy tzn czyli innymi_słowy
      zresztą w_dodatku co_więcej tymczasem jednocześnie po_drugie po_trzecie drugi wreszcie w_przeciwnym_razie inaczej
      albo lub który która które tak nie no właśnie rzeczywiście faktycznie
      """,
    danglingPronouns: """
      on ona ono oni one jego jej ich go ją je mu im nim nią nimi to ten ta ci te tego tej tych temu tym tamten tamta
      tamto taki taka takie swój oba obaj obie pierwszy drugi ostatni inni niektórzy tam tu stąd
      """,
    cueWords: """
      najpierw po_pierwsze po_drugie po_trzecie następnie wreszcie na_koniec na_początek zacznijmy zacznijmy_od teraz
      przejdźmy przejdźmy_do porozmawiajmy porozmawiajmy_o zobaczmy następne_pytanie kolejne_pytanie inne_pytanie
      kolejny_temat inny_temat jeśli_chodzi_o co_do odnośnie a_propos wracając wróćmy w_tym_rozdziale w_tym_odcinku
      dzisiaj_porozmawiamy podsumowując
      """,
    emphasisPhrases: """
      podsumowując w_skrócie najważniejsze ważne_jest przede_wszystkim problem_polega pytanie_brzmi powodem_jest
      celem_jest to_znaczy_że okazuje_się różnica postanowiliśmy badania_pokazują wniosek wnioski
      """,
    hedges: """
      myślę uważam wydaje_mi_się sądzę chyba może prawdopodobnie nie_wiem nie_jestem_pewien mniej_więcej w_pewnym_sensie
      podobno rzekomo
      """,
    housekeeping: """
      sponsor sponsorem_odcinka sponsorowany reklama kod_rabatowy rabat materiał_sponsorowany współpraca_reklamowa
      subskrybuj subskrybujcie subskrypcja łapka_w_górę dzwoneczek zostaw_komentarz w_komentarzach w_opisie
      link_w_opisie obserwuj obserwujcie newsletter darmowy_okres zapisz_się dołącz wesprzyj patronite patreon discord
      instagram facebook twitter nasza_strona naszej_stronie napisz_do_nas następny_odcinek poprzedni_odcinek
      nowy_odcinek na_żywo bilety
      """,
    sponsorPhrases: """
      sponsor sponsorem_odcinka sponsorowany reklama kod_rabatowy rabat materiał_sponsorowany współpraca_reklamowa
      """,
    furniture: """
      odtwórz słuchaj posłuchaj obejrzyj pobierz udostępnij zapisz drukuj skomentuj komentarze odpowiedz zgłoś
      kopiuj_link czytaj_więcej czytaj_dalej dowiedz_się_więcej pokaż_więcej pokaż_wszystko zobacz_wszystkie
      zobacz_także czytaj_także zamknij otwórz menu strona_główna wstecz dalej następny poprzedni szukaj filtruj sortuj
      ustawienia pomoc kontakt o_nas polityka_prywatności pliki_cookie cookies akceptuj zaakceptuj_wszystkie odrzuć
      regulamin warunki_korzystania wszelkie_prawa_zastrzeżone zaloguj_się wyloguj zarejestruj_się załóż_konto
      zapomniałeś_hasła dodaj_do_koszyka koszyk kup_teraz kup cena wypróbuj_za_darmo powiązane_artykuły polecane
      opinie_klientów opinie recenzje oceny najpopularniejsze kategorie tagi archiwum opublikowano zaktualizowano
      czas_czytania czas_trwania język transkrypcja ładowanie błąd
      """,
    headingWords: """
      wstęp wprowadzenie streszczenie spis_treści tło cel porządek_obrad agenda wnioski podsumowanie zakończenie metody
      wyniki dyskusja bibliografia źródła załącznik podziękowania przedmowa pytania pytania_i_odpowiedzi notatki
      protokół transkrypcja odcinek rozdział część uczestnicy
      """,
    personTitles: """
      pan pani państwo dr prof profesor mgr inż ksiądz ks biskup kardynał papież święty św prezydent premier minister
      poseł posłanka senator burmistrz generał pułkownik kapitan major król królowa książę hrabia sędzia siostra brat
      ojciec
      """,
    nameParticles: "z ze de von van",
    verbsAfterPerson: """
      powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła zapytał zapytała odpowiedział odpowiedziała
      napisał napisała pisze wyjaśnił wyjaśniła wyjaśnia uważa twierdzi dodał dodała podkreślił podkreśliła zauważył
      założył założyła wynalazł odkrył odkryła opublikował wygrał urodził zmarł zmarła
      """,
    organisationWords: """
      spółka firma grupa stowarzyszenie fundacja federacja związek partia uniwersytet politechnika szkoła instytut
      akademia wydział laboratorium centrum ministerstwo rząd parlament sejm senat urząd gmina miasto sąd trybunał rada
      komisja agencja bank szpital kościół policja wojsko wydawnictwo gazeta telewizja radio muzeum teatr s.a
      """,
    eventWords: """
      konferencja kongres szczyt targi wystawa festiwal święto mistrzostwa puchar turniej igrzyska nagroda gala koncert
      wybory referendum wojna bitwa powstanie rewolucja kryzys pandemia traktat rocznica warsztaty seminarium
      """,
    workWords: """
      książka powieść opowiadanie wiersz esej artykuł badanie raport praca rozprawa film dokument serial odcinek podcast
      album piosenka opera obraz czasopismo gazeta blog wykład przemówienie kurs wideo gra
      """,
    copulas: "jest są był była było były to jest_to to_jest",
    meansPhrases: """
      oznacza oznaczają znaczy odnosi_się_do definiuje_się_jako jest_definiowany_jako polega_na to_rodzaj
      rozumiemy_przez
      """,
    thatIsPhrases: "to_znaczy tzn. tzn czyli to_jest tj. tj innymi_słowy a_mianowicie inaczej_mówiąc",
    standsForPhrases: "to_skrót_od jest_skrótem_od skrót_od w_skrócie",
    calledPhrases: """
      nazywa_się nazywamy nazywany nazywana nazywane tak_zwany tak_zwana tzw znany_jako znana_jako określany_jako termin
      zwany zwana
      """
  )
}
