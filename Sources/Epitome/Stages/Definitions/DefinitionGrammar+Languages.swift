extension DefinitionGrammar {
  static let korean = DefinitionGrammar(thatIs: "즉 다시_말해 다시_말하면")

  static let english = DefinitionGrammar(
    copulas: "is are",
    indefinite: "a an one",
    definite: "the",
    definiteDoubts: englishDefiniteDoubts,
    definiteSubjects: englishDefiniteSubjects,
    pastVerbs: englishPastVerbs,
    relatives: "that which who whose where when in_which by_which for_which",
    ties: "of for with between used made based",
    subjects: "i you we he she it they this that these those there let's you're we're they're it's that's",
    thatIs: "i.e. i.e ie that_is that_is_to_say which_is_to_say in_other_words meaning by_which_i_mean",
    means: """
      means refers_to refer_to is_defined_as are_defined_as can_be_defined_as is_the_name_for is_a_term_for
      is_the_term_for is_a_name_for is_another_word_for is_when is_the_process_of is_the_idea_that
      is_the_idea_of is_the_practice_of is_the_study_of is_the_art_of denotes stands_for
      """,
    called: """
      is_called are_called is_known_as are_known_as is_referred_to_as are_referred_to_as is_what_we_call
      is_what_they_call is_what_people_call is_what's_called is_what_is_called are_what_we_call
      """,
    or: "or",
    clauses: "that_is that_is_to_say in_other_words",
    hedges: """
      basically literally really just kind_of sort_of kinda sorta like actually maybe probably honestly also so too very
      particularly supposed still not about gonna going pretty quite more less always never often that_you that_we
      that_they that_i whatever up only simply
      """,
    vagueGenera: """
      part parts piece pieces bit component components example examples answer answers means thing things one ones
      reason reasons problem problems challenge challenges pain virtue art hero fan lot lots matter question
      questions shame joke mess nightmare blessing pleasure focus season topic stab continuation friend friends guy guys
      girl woman man sign step win loss must deal game-changer solution placeholder priority mistake bummer disaster
      adventure journey iceberg source substrate decision move choice idea shift change improvement gift chance
      opportunity relief surprise miracle statement fact story changes topics city town guest sponsor favorite favourite reminder
      indicator result consequence requirement task variety bunch range
      """,
    firstPersons: "i i'm i've i'd i'll me my mine myself our us",
    isTight: true,
    relativeCopulas: "which_is which_are",
    relativeMeans: "which_means meaning which_we_define_as which_i_define_as which_is_defined_as defined_as",
    genera: """
      process method technique practice procedure system device machine tool mechanism structure algorithm protocol
      language framework library discipline science theory principle property phenomenon condition disease disorder
      substance material chemical compound organism animal plant species instrument unit measure field branch
      approach strategy ability tendency act study movement layer
      """,
    relational: """
      number amount length size sum total name value date age price cost percentage share majority rest end start
      beginning top bottom center middle result square root cause maker author owner founder head face home product
      function difference extension core
      """,
    vagueSubjects: """
      result results price cost problem goal aim thing idea point question answer reason difference plan rule purpose
      trick way solution key advantage step challenge budget deadline distance length size number office house team
      project company growth success alternative downside upside catch beauty rest issue benefit side name end city aspect feature instance example private
      """,
    judgements: """
      great good bad terrible fantastic wonderful nice key core huge big pretty beautiful important perfect cool
      interesting powerful favorite favourite best awesome amazing horrible horrific fun crazy weird brilliant lovely real
      major prime excellent critical crucial first second third last next main notable
      """,
    termNouns: "term word concept phrase expression notion name",
    byOpeners: "by when_i_say when_we_say",
    byVerbs: "i_mean we_mean i_just_mean i_only_mean what_i_mean_is we_just_mean we_understand i_understand",
    defineOpeners: "we_define they_define let's_define you_can_define we_can_define people_define",
    defineMarks: "as",
    pointers: """
      this_is_what_we_call that_is_what_we_call that's_what_we_call this_is_what_i_call that's_what_i_call
      this_is_what_people_call that's_what_people_call that's_what's_called this_is_what's_called this_is_called
      that_is_called that's_called this_is_known_as that_is_known_as that's_known_as we_call_this we_call_that
      people_call_this this_is_referred_to_as that_is_referred_to_as
      """,
    knownAs: """
      known_as also_known_as commonly_known_as better_known_as called often_called sometimes_called also_called
      referred_to_as which_we_call which_is_called which_is_known_as that_we_call that_is_called that_is_known_as
      """
  )

  static let german = DefinitionGrammar(
    copulas: "ist sind",
    indefinite: "ein eine einen einer einem",
    definite: "der die das",
    definiteIsGeneric: true,
    relatives:
      "der die das den dem deren dessen welche welcher welches wo wenn in_der in_dem in_denen bei_der bei_dem mit_dem",
    ties: "von für aus mit zwischen zur zum des der auf über",
    subjects: "ich du er sie es wir ihr man dies",
    thatIs: "d.h. d.h d._h. das_heißt i.e. mit_anderen_worten will_sagen soll_heißen sprich",
    means:
      "bedeutet bezeichnet meint ist_definiert_als wird_definiert_als ist_die_bezeichnung_für ist_der_begriff_für steht_für",
    called: "nennt_man nennen_wir bezeichnet_man_als nennt_sich heißt heißen",
    hedges: """
      eigentlich einfach halt eben quasi sozusagen irgendwie vielleicht auch nicht sehr so nur lediglich bloß dass mehr
      weniger immer genau vor_allem
      """,
    vagueGenera: """
      teil problem beispiel grund frage antwort herausforderung kunst sache ding stück katastrophe freund freundin tugend
      stadt tag lösung zeichen schritt entscheidung wahl idee fehler wunder geschichte chance glücksfall haufen menge rest
      voraussetzung ziel folge ergebnis
      """,
    firstPersons: "ich mich mir mein meine meinen meiner meinem uns unser unsere unseren",
    relativesFollowComma: true,
    pluralCopulas: "sind",
    relativeCopulas: "das_ist das_sind",
    genera: """
      verfahren prozess vorgang methode technik system gerät maschine werkzeug mechanismus algorithmus protokoll sprache
      wissenschaft theorie prinzip eigenschaft krankheit störung stoff verbindung einheit maß fähigkeit lehre schicht
      """,
    relational: """
      zahl zahlen breite höhe anzahl gesamtzahl menge länge größe summe summen name namen bezug wert datum alter preis kosten anteil mehrheit ende anfang
      ergebnis ursache autor nummer gründer kern erfinder hauptstadt
      """,
    vagueSubjects: """
      ergebnis preis kosten problem ziel sache idee punkt frage antwort grund unterschied plan regel zweck trick weg lösung
      vorteil schritt länge größe zahl haus team projekt firma erfolg alternative nachteil rest zugang budget bild
      schwierigkeit herausforderung kernpunkte
      """,
    judgements: """
      gute guter gutes große großer großes schöne schöner schönes wichtige wichtiger wichtiges tolle toller tolles
      schlechte schlechter schlechtes elegante eleganter elegantes perfekte perfekter perfektes erste erster erstes
      einzige einziger einziges hauptsächliche
      """,
    termNouns: "begriff ausdruck wort bezeichnung name",
    byOpeners: "unter mit als",
    byVerbs: """
      versteht_man verstehen_wir verstehe_ich meine_ich meinen_wir meint_man ist_gemeint bezeichnet_man bezeichnen_wir
      bezeichnet_die
      """,
    defineOpeners: "wir_definieren man_definiert",
    defineMarks: "als",
    pointers: """
      das_nennen_wir das_nennt_man das_nennt_sich wir_nennen_das man_nennt_das dies_nennt_man so_etwas_nennt_man
      das_bezeichnet_man_als das_bezeichnen_wir_als man_bezeichnet_das_als
      """,
    knownAs: "bekannt_als auch_bekannt_als"
  )

  static let french = DefinitionGrammar(
    copulas: "est sont",
    detachedCopulas: "c'est ce_sont",
    indefinite: "un une des",
    definite: "le la les l'",
    singulars: "un une le la l' du au ce cet cette mon ma ton ta son sa notre votre leur chaque",
    plurals: "des les aux ces mes tes ses nos vos leurs plusieurs",
    coordinators: "et ou ni",
    definiteIsGeneric: true,
    relatives: "qui que dont où lequel laquelle lesquels lesquelles qu'",
    ties: "de d' du des pour entre avec par à en",
    subjects: "je tu il elle on nous vous ils elles ce ça cela c'est j'ai",
    thatIs: "c'est-à-dire c.-à-d. càd i.e. autrement_dit à_savoir en_d'autres_termes",
    means: """
      signifie veut_dire désigne désignent se_définit_comme est_défini_comme est_définie_comme est_le_nom_de consiste_à
      consiste_en
      """,
    called: """
      s'appelle s'appellent est_appelé est_appelée sont_appelés sont_appelées est_connu_sous_le_nom_de
      est_connue_sous_le_nom_de est_ce_qu'on_appelle est_ce_que_l'on_appelle
      """,
    hedges: """
      euh ben vraiment juste genre un_peu très pas aussi plutôt peut-être que simplement seulement plus moins toujours
      précisément exactement notamment surtout
      """,
    negations: "ne",
    vagueGenera: """
      partie problème exemple raison question réponse défi art chose truc morceau catastrophe ami amie vertu ville jour
      solution signe étape décision choix idée erreur miracle histoire chance tas ensemble reste moyen honte bonne bon
      pays lieu auteur créateur résultat conséquence manque affaire
      fois inverse contraire fait
      """,
    firstPersons: "je j'ai me moi mon ma mes nous notre nos",
    relativeCopulas: "qui_est",
    relativeMeans: "que_nous_définissons_comme qu'on_définit_comme défini_comme définie_comme qui_désigne",
    genera: """
      processus procédé méthode technique système dispositif appareil machine outil mécanisme algorithme protocole langage
      science théorie principe propriété maladie trouble substance matière composé unité mesure capacité étude
      couche façon manière discipline pratique phénomène
      """,
    relational: """
      nombre numéro quantité longueur taille somme total nom valeur date âge prix coût pourcentage part majorité fin début
      résultat cause auteur propriétaire fondateur différence capitale référence fondement produit augmentation
      """,
    vagueSubjects: """
      résultat prix coût problème but chose idée point question réponse raison différence plan règle objectif astuce moyen
      solution avantage étape longueur taille nombre maison équipe projet entreprise succès alternative inconvénient reste
      essentiel mieux enjeu intervention plupart majorité fond intérêt difficulté vérité sujet
      """,
    judgements: """
      bon bonne grand grande beau belle important importante mauvais mauvaise vrai vraie excellent excellente élégant
      élégante premier première seul seule dernier dernière principal principale petit petite
      """,
    termNouns: "terme mot expression notion concept",
    callOpeners: "on_appelle on_nomme",
    byOpeners: "par",
    byVerbs: "on_entend j'entends nous_entendons il_faut_entendre je_veux_dire",
    defineOpeners: "nous_définissons on_définit",
    defineMarks: "comme",
    pointers: """
      c'est_ce_que_nous_appelons c'est_ce_qu'on_appelle c'est_ce_que_l'on_appelle c'est_ce_que_j'appelle on_appelle_ça
      on_appelle_cela nous_appelons_cela c'est_ce_qu'on_nomme cela_s'appelle ça_s'appelle
      """,
    knownAs: """
      connu_sous_le_nom_de connue_sous_le_nom_de appelé appelée qu'on_appelle que_l'on_appelle que_nous_appelons
      qui_s'appelle
      """
  )

  static let spanish = DefinitionGrammar(
    copulas: "es son",
    indefinite: "un una unos unas",
    definite: "el la los las",
    definiteIsGeneric: true,
    relatives: "que quien donde cuyo cuya cual cuando",
    ties: "de del para entre con por en",
    subjects: "yo tú él ella nosotros ustedes ellos ellas esto eso",
    thatIs: "es_decir o_sea i.e. esto_es en_otras_palabras dicho_de_otro_modo a_saber",
    means: """
      significa quiere_decir se_refiere_a se_define_como designa consiste_en es_cuando es_el_nombre_de se_entiende_por
      """,
    called:
      "se_llama se_llaman se_conoce_como se_conocen_como se_denomina se_denominan es_conocido_como es_conocida_como",
    hedges: """
      realmente muy no también un_poco como quizás solo sólo solamente simplemente que más menos siempre menor mayor
      precisamente exactamente sobre_todo
      """,
    vagueGenera: """
      parte problema ejemplo razón pregunta respuesta desafío reto arte cosa pedazo desastre amigo amiga virtud ciudad día
      solución señal paso decisión idea error milagro historia montón resto extracto país lugar autor creador resultado
      consecuencia falta vez veces
      """,
    firstPersons: "yo me mí mi mis nos nuestro nuestra nuestros nuestras",
    pluralCopulas: "son",
    participleEndings: Endings("dos1 das1"),
    relativeCopulas: "que_es que_son",
    relativeMeans: "que_definimos_como que_se_define_como definido_como definida_como",
    genera: """
      proceso procedimiento método técnica sistema dispositivo aparato máquina herramienta mecanismo algoritmo protocolo
      lenguaje ciencia teoría principio propiedad enfermedad trastorno sustancia material compuesto unidad medida
      capacidad estudio capa disciplina práctica fenómeno conjunto
      """,
    relational: """
      número cantidad longitud duración tamaño suma total nombre valor edad precio coste costo porcentaje mayoría final
      inicio resultado causa autor dueño fundador diferencia capital referencia
      """,
    vagueSubjects: """
      resultado precio coste costo problema objetivo cosa idea punto pregunta respuesta razón diferencia plan regla fin
      truco manera solución ventaja paso duración longitud tamaño número casa equipo proyecto empresa éxito alternativa
      desventaja resto mayoría verdad dificultad excepción
      """,
    judgements: """
      buen buena bueno gran grande bonito bonita importante malo mala mal verdadero verdadera excelente elegante primer
      primera primero único única último última principal siguiente pequeño pequeña
      """,
    termNouns: "término palabra expresión concepto",
    callOpeners: "se_llama se_denomina llamamos",
    byOpeners: "por",
    byVerbs: "se_entiende entendemos entiendo me_refiero_a quiero_decir",
    defineOpeners: "definimos se_define podemos_definir",
    defineMarks: "como",
    pointers: """
      esto_es_lo_que_llamamos eso_es_lo_que_llamamos es_lo_que_llamamos es_lo_que_se_conoce_como esto_se_llama
      eso_se_llama a_esto_lo_llamamos a_esto_se_le_llama a_eso_lo_llamamos a_eso_se_le_llama esto_se_conoce_como
      eso_se_conoce_como
      """,
    knownAs: """
      conocido_como conocida_como llamado llamada denominado denominada que_se_llama que_llamamos que_se_conoce_como
      """
  )

  static let italian = DefinitionGrammar(
    copulas: "è sono",
    indefinite: "un uno una un'",
    definite: "il lo la i gli le l'",
    definiteIsGeneric: true,
    relatives: "che cui dove quando con_cui in_cui per_cui il_quale la_quale i_quali le_quali",
    ties: "di del dello della dei degli delle per tra fra con da in a",
    subjects: "io tu lui lei noi voi loro questo quello ciò esso essa",
    thatIs: "cioè ossia ovvero vale_a_dire i.e. in_altre_parole in_altri_termini detto_altrimenti",
    means: """
      significa vuol_dire indica designa denota si_riferisce_a è_definito_come è_definita_come si_definisce_come
      consiste_in consiste_nel consiste_nella consiste_nell' è_quando è_il_nome_di
      """,
    called: """
      si_chiama si_chiamano è_chiamato è_chiamata sono_chiamati sono_chiamate viene_chiamato viene_chiamata è_detto è_detta
      viene_detto viene_detta è_noto_come è_nota_come prende_il_nome_di
      """,
    hedges: """
      davvero molto non anche un_po' un_po come forse solo soltanto semplicemente che più meno sempre praticamente proprio inferiore superiore
      precisamente esattamente soprattutto
      """,
    vagueGenera: """
      parte problema esempio ragione domanda risposta sfida arte cosa pezzo disastro amico amica virtù città giorno
      soluzione segno passo decisione scelta idea errore miracolo storia sacco mucchio resto paese luogo autore creatore
      risultato conseguenza mancanza estratto volta volte
      """,
    firstPersons: "io mi me mio mia miei mie ci noi nostro nostra nostri nostre",
    pluralCopulas: "sono",
    participleEndings: Endings("ati2 ate2 uti2 ute2 iti2 ite2 sti2 ste2 tti2 tte2 si2 se2"),
    relativeCopulas: "che_è che_sono",
    relativeMeans: "che_definiamo_come che_si_definisce_come definito_come definita_come",
    genera: """
      processo procedimento metodo tecnica sistema dispositivo apparecchio macchina strumento meccanismo algoritmo
      protocollo linguaggio scienza teoria principio proprietà malattia disturbo sostanza materiale composto unità misura
      capacità studio strato disciplina pratica fenomeno insieme
      """,
    relational: """
      numero quantità lunghezza durata dimensione somma totale nome valore età prezzo costo percentuale maggioranza fine
      inizio risultato causa autore proprietario fondatore differenza capitale riferimento
      """,
    vagueSubjects: """
      risultato prezzo costo problema obiettivo cosa idea punto domanda risposta ragione differenza piano regola scopo
      trucco modo soluzione vantaggio passo durata lunghezza dimensione numero casa squadra progetto azienda successo
      alternativa svantaggio resto maggioranza maggior verità difficoltà eccezione
      """,
    judgements: """
      buon buona buono gran grande bel bella bello importante cattivo cattiva vero vera ottimo ottima eccellente elegante
      primo prima unico unica ultimo ultima principale seguente piccolo piccola
      """,
    termNouns: "termine parola espressione concetto",
    callOpeners: "si_chiama si_definisce si_dice chiamiamo",
    byOpeners: "per con",
    byVerbs: "si_intende s'intende intendiamo intendo si_intendono voglio_dire",
    defineOpeners: "definiamo si_definisce possiamo_definire",
    defineMarks: "come",
    pointers: """
      questo_è_ciò_che_chiamiamo questo_è_quello_che_chiamiamo è_quello_che_chiamiamo è_ciò_che_chiamiamo
      questo_si_chiama lo_chiamiamo la_chiamiamo è_quello_che_si_chiama è_ciò_che_si_chiama questo_è_noto_come
      """,
    knownAs: """
      noto_come nota_come conosciuto_come conosciuta_come chiamato chiamata detto detta che_si_chiama che_chiamiamo
      """
  )

  static let portuguese = DefinitionGrammar(
    copulas: "é são",
    indefinite: "um uma uns umas",
    definite: "o a os as",
    definiteIsGeneric: true,
    relatives: "que quem onde cujo cuja cujos cujas qual quando",
    ties: "de do da dos das para entre com por em",
    subjects: "eu você ele ela nós vocês eles elas isso isto a_gente",
    thatIs: "ou_seja isto_é quer_dizer i.e. em_outras_palavras por_outras_palavras a_saber",
    means: """
      significa quer_dizer refere-se_a refere-se_ao refere-se_à se_refere_a se_refere_ao se_refere_à define-se_como
      é_definido_como é_definida_como designa consiste_em é_quando
      """,
    called: """
      chama-se chamam-se se_chama é_conhecido_como é_conhecida_como são_conhecidos_como é_chamado_de é_chamada_de
      é_chamado é_chamada denomina-se
      """,
    hedges: """
      realmente muito não também um_pouco tipo talvez só somente apenas simplesmente que mais menos sempre menor maior abaixo
      precisamente exatamente sobretudo
      """,
    vagueGenera: """
      parte problema exemplo razão pergunta resposta desafio arte coisa pedaço desastre amigo amiga virtude cidade dia
      solução sinal passo decisão escolha ideia erro milagre história monte resto país lugar autor criador resultado
      consequência falta extrato vez vezes
      """,
    firstPersons: "eu me mim meu minha meus minhas nos nosso nossa nossos nossas",
    pluralCopulas: "são",
    participleEndings: Endings("dos1 das1"),
    relativeCopulas: "que_é que_são",
    relativeMeans: "que_definimos_como que_se_define_como definido_como definida_como",
    genera: """
      processo procedimento método técnica sistema dispositivo aparelho máquina ferramenta mecanismo algoritmo protocolo
      linguagem ciência teoria princípio propriedade doença transtorno substância material composto unidade medida
      capacidade estudo camada disciplina prática fenómeno fenômeno conjunto
      """,
    relational: """
      número quantidade comprimento duração tamanho soma total nome valor idade preço custo percentagem maioria fim início
      resultado causa autor dono fundador diferença capital referência
      """,
    vagueSubjects: """
      resultado preço custo problema objetivo coisa ideia ponto pergunta resposta razão diferença plano regra fim truque
      maneira solução vantagem passo duração comprimento tamanho número casa equipe equipa projeto empresa sucesso
      alternativa desvantagem resto maioria verdade dificuldade exceção
      """,
    judgements: """
      bom boa grande belo bela importante mau má verdadeiro verdadeira excelente elegante primeiro primeira único única
      último última principal seguinte pequeno pequena notável ótimo ótima
      """,
    termNouns: "termo palavra expressão conceito",
    callOpeners: "chama-se denomina-se chamamos",
    byOpeners: "por com",
    byVerbs: "entende-se se_entende entendemos entendo quero_dizer",
    defineOpeners: "definimos define-se podemos_definir",
    defineMarks: "como",
    pointers: """
      isto_é_o_que_chamamos isso_é_o_que_chamamos é_o_que_chamamos é_o_que_se_chama isto_chama-se isso_chama-se
      isso_se_chama a_isto_chamamos a_isso_chamamos chamamos_a_isto chamamos_a_isso isso_é_conhecido_como
      """,
    knownAs: """
      conhecido_como conhecida_como chamado chamada denominado denominada que_se_chama que_chamamos
      """
  )

  static let russian = DefinitionGrammar(
    detachedCopulas: "это",
    relatives: """
      который которая которое которые которого которой которых которому котором которую в_котором в_которой в_которых
      при_котором при_которой на_котором на_которой с_помощью_которого с_помощью_которой где когда
      """,
    ties: "для из с между в через при на от к ко",
    subjects: "я ты он она мы вы они это",
    thatIs: "то_есть т.е. т._е. иначе_говоря другими_словами иными_словами",
    means: "означает обозначает называется_это",
    called: "называется называются называем мы_называем называют",
    hedges: "просто лишь только тоже также очень не что как_бы вроде больше меньше всегда именно прежде_всего",
    locatives: "в во на",
    negations: "не",
    vagueGenera: """
      часть проблема пример причина вопрос ответ вызов искусство вещь кусок катастрофа друг подруга добродетель город день
      решение знак шаг выбор идея ошибка чудо история куча остаток страна место автор результат нехватка люди человек
      жизнь все всё врач
      """,
    firstPersons: "я меня мне мной мой моя моё мои моего моей наш наша наше наши нас нам",
    relativesFollowComma: true,
    genera: """
      процесс способ метод техника система устройство прибор машина инструмент механизм алгоритм протокол язык наука теория
      принцип свойство явление болезнь вещество материал соединение единица мера слой
      """,
    relational:
      "число количество длина размер сумма имя название значение дата возраст цена стоимость доля большинство",
    vagueSubjects: """
      результат цена стоимость проблема цель вещь идея вопрос ответ причина разница план правило решение преимущество шаг
      длина размер число дом команда проект компания успех главное первое второе основное остальное смысл
      """,
    judgements: """
      хороший хорошая хорошее большой большая большое главный главная главное важный важная важное первый первая очередной
      очередная настоящий настоящая прежде традиционно
      """,
    termNouns: "термин слово понятие",
    byOpeners: "под",
    byVerbs: "понимают понимается понимаем я_понимаю мы_понимаем подразумевают подразумевается",
    defineOpeners: "мы_определяем определим",
    defineMarks: "как",
    pointers: "это_называется это_и_называется мы_называем_это это_мы_называем это_называют такое_явление_называется"
  )

  static let arabic = DefinitionGrammar(
    copulas: "هو هي",
    definiteIsGeneric: true,
    relatives: "الذي التي الذين حيث",
    ties: "من في على إلى بين عبر",
    thatIs: "بعبارة_أخرى",
    means: "تعني يعني هو_عبارة_عن هي_عبارة_عن عبارة_عن",
    hedges: "ببساطة فقط مجرد أن أنه أنها الكثير أيضا أيضًا",
    vagueGenera: """
      جزء مشكلة مثال سبب سؤال جواب تحد شيء صديق صديقة صديقي فضيلة مدينة يوم حل خطوة قرار فكرة خطأ قصة نتيجة المؤلف المصمم
      المطور السؤال السبب
      """,
    firstPersons: "أنا نحن أحب أحبه",
    relational: "عدد طول حجم مجموع اسم قيمة تاريخ سعر نسبة غالبية",
    vagueSubjects: """
      الطريقة الغرض السبب المشكلة الهدف أول أبسط أفضل أهم آخر أسهل أكثر الخطوة الفكرة النتيجة الحل الخيار السؤال السعر طول عدد
      الفرق القائمة الاستثناء
      """,
    joinedArticle: Array("ال".utf8),
    byOpeners: "يشير_مصطلح يعرف تعرف",
    byVerbs: "إلى بأنه بأنها"
  )
}
