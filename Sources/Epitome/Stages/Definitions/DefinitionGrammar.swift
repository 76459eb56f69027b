import EpitomeCore
import Synchronization

/// The small words by which a language that writes spaces between words defines a term.
struct DefinitionGrammar: Sendable {
  /// Present-tense copulas: "is".
  var copulas: WordSet = ""
  /// Copulas that a dash or comma sets off from the term: the Russian "это", the French "c'est".
  var detachedCopulas: WordSet = ""
  /// Indefinite articles and what stands in their place.
  var indefinite: WordSet = ""
  /// Definite articles.
  var definite: WordSet = ""
  /// Whether the definite article also stands before what is meant in general: "le mètre", "der Torf".
  var definiteIsGeneric = false
  /// Relative pronouns and the like, that tie a clause to a noun.
  var relatives: WordSet = ""
  /// Prepositions that tie a complement to a noun: "of", "for".
  var ties: WordSet = ""
  /// Subject pronouns: after a comma they open a clause of its own.
  var subjects: WordSet = ""
  /// Paraphrase follows: "i.e.", "that is".
  var thatIs: WordSet = ""
  /// The meaning follows the term: "means", "refers to".
  var means: WordSet = ""
  /// The term follows its meaning: "is called", "known as".
  var called: WordSet = ""
  /// "or", between a term and its paraphrase.
  var or: WordSet = ""
  /// Paraphrase follows only where a comma sets the words off: "that is" may be a clause.
  var clauses: WordSet = ""
  /// What weakens or judges at the head of a meaning: "kind of", "basically".
  var hedges: WordSet = ""
  /// Nouns that do not say what kind of thing something is: "a part", "a challenge".
  var vagueGenera: WordSet = ""
  /// Pronouns of who speaks.
  var firstPersons: WordSet = ""
  /// Whether a clause that says which one is meant follows its noun without a comma.
  var isTight = false
  /// Before the term in "by X we mean".
  var byOpeners: WordSet = ""
  /// After the term in "by X we mean".
  var byVerbs: WordSet = ""

  private let made = MadeTriggers()

  /// All words that may announce a definition, put together when they are first asked for.
  var triggers: DefinitionTriggers { made.value { DefinitionTriggers(self) } }

  /// The grammar of a language by its primary subtag, or nil.
  static func forLanguage(_ tag: String) -> DefinitionGrammar? {
    let subtag = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    return byLanguage[String(decoding: Array(subtag), as: UTF8.self)]?()
  }

  private static let byLanguage: [String: @Sendable () -> DefinitionGrammar] = [
    "en": { english }, "de": { german }, "fr": { french }, "es": { spanish }, "pt": { portuguese }, "ru": { russian },
    "ar": { arabic }, "ko": { korean },
  ]

  private static let korean = DefinitionGrammar(thatIs: "즉 다시_말해 다시_말하면")

  private static let english = DefinitionGrammar(
    copulas: "is are",
    indefinite: "a an any one",
    definite: "the",
    relatives: "that which who whose where when in_which by_which for_which",
    ties: "of for with between used made based",
    subjects: "i you we he she it they this that these those there let's you're we're they're it's that's",
    thatIs: "i.e. i.e ie that_is that_is_to_say which_is_to_say in_other_words meaning which_means by_which_i_mean",
    means: """
      means refers_to refer_to is_defined_as are_defined_as can_be_defined_as is_the_name_for is_a_term_for
      is_the_term_for is_a_name_for is_another_word_for is_when is_the_process_of is_the_idea_that
      is_the_idea_of is_the_practice_of is_the_study_of is_the_art_of denotes stands_for
      """,
    called: """
      is_called are_called we_call they_call people_call what_we_call what_they_call what_people_call what's_called
      what_is_called is_known_as are_known_as known_as also_known_as is_referred_to_as are_referred_to_as referred_to_as
      which_we_call which_is_called which_are_called a_process_called a_technique_called a_method_called
      """,
    or: "or",
    clauses: "that_is",
    hedges: """
      basically literally really just kind_of sort_of kinda sorta like actually maybe probably honestly also so too very
      particularly supposed still not about gonna going pretty quite more less always never often that_you that_we
      that_they that_i
      """,
    vagueGenera: """
      part parts piece pieces bit component components example examples answer answers means thing things one ones
      reason reasons problem problems challenge challenges pain virtue art hero fan lot lots matter question
      questions shame joke mess nightmare blessing pleasure focus season topic stab continuation friend friends guy guys
      girl woman man sign step win loss must deal game-changer solution placeholder priority mistake bummer disaster
      adventure journey iceberg source substrate
      """,
    firstPersons: "i i'm i've i'd i'll me my mine myself",
    isTight: true,
    byOpeners: "by when_i_say when_we_say",
    byVerbs: "i_mean we_mean i_just_mean i_only_mean what_i_mean_is we_just_mean we_understand i_understand"
  )

  private static let german = DefinitionGrammar(
    copulas: "ist sind",
    indefinite: "ein eine einen",
    definite: "der die das",
    definiteIsGeneric: true,
    relatives:
      "der die das den dem deren dessen welche welcher welches wo wenn in_der in_dem in_denen bei_der bei_dem mit_dem",
    ties: "von für aus mit zwischen zur zum des der auf über",
    subjects: "ich du er sie es wir ihr man das dies",
    thatIs: "d.h. d.h das_heißt i.e. mit_anderen_worten will_sagen soll_heißen sprich",
    means:
      "bedeutet bezeichnet meint ist_definiert_als wird_definiert_als ist_die_bezeichnung_für ist_der_begriff_für steht_für",
    called: """
      nennt_man nennen_wir nennen_die heißt_das bezeichnet_man_als nennt_sich wird_als_bezeichnet die_sogenannte
      der_sogenannte das_sogenannte die_sogenannten
      """,
    or: "oder",
    hedges: "eigentlich einfach halt eben quasi sozusagen irgendwie vielleicht auch nicht sehr so",
    vagueGenera: """
      teil problem beispiel grund frage antwort herausforderung kunst sache ding stück katastrophe freund freundin
      """,
    firstPersons: "ich mich mir mein meine meinen meiner meinem",
    byOpeners: "unter mit",
    byVerbs: "versteht_man verstehen_wir verstehe_ich meine_ich meinen_wir meint_man ist_gemeint"
  )

  private static let french = DefinitionGrammar(
    copulas: "est sont",
    detachedCopulas: "c'est ce_sont",
    indefinite: "un une des",
    definite: "le la les l'",
    definiteIsGeneric: true,
    relatives: "qui que dont où lequel laquelle lesquels lesquelles",
    ties: "de d' du des pour entre avec par à en",
    subjects: "je tu il elle on nous vous ils elles ce ça cela c'est j'ai",
    thatIs: "c'est-à-dire c.-à-d. càd i.e. autrement_dit à_savoir en_d'autres_termes",
    means:
      "signifie veut_dire désigne désignent se_définit_comme est_défini_comme est_définie_comme est_le_nom_de consiste_à",
    called: """
      s'appelle s'appellent on_appelle qu'on_appelle que_l'on_appelle ce_qu'on_appelle ce_que_l'on_appelle nous_appelons
      est_appelé est_appelée sont_appelés connu_sous_le_nom_de connue_sous_le_nom_de
      """,
    or: "ou",
    hedges: "vraiment juste genre un_peu très pas aussi plutôt peut-être",
    vagueGenera: "partie problème exemple raison question réponse défi art chose truc morceau catastrophe ami amie",
    firstPersons: "je me moi mon ma mes",
    byOpeners: "par",
    byVerbs: "on_entend j'entends nous_entendons il_faut_entendre je_veux_dire"
  )

  private static let spanish = DefinitionGrammar(
    copulas: "es son",
    indefinite: "un una unos unas",
    definite: "el la los las",
    definiteIsGeneric: true,
    relatives: "que quien donde cuyo cuya cual cuando",
    ties: "de del para entre con por en",
    subjects: "yo tú él ella nosotros ustedes ellos ellas esto eso",
    thatIs: "es_decir o_sea i.e. esto_es en_otras_palabras dicho_de_otro_modo a_saber",
    means: "significa quiere_decir se_refiere_a se_define_como designa consiste_en es_cuando es_el_nombre_de",
    called:
      "se_llama se_llaman llamamos lo_que_llamamos lo_que_se_llama se_conoce_como se_conocen_como conocido_como conocida_como",
    or: "o",
    hedges: "realmente muy no también un_poco como quizás",
    vagueGenera: "parte problema ejemplo razón pregunta respuesta desafío reto arte cosa pedazo desastre amigo amiga",
    firstPersons: "yo me mí mi mis",
    byOpeners: "por",
    byVerbs: "se_entiende entendemos entiendo me_refiero_a quiero_decir"
  )

  private static let portuguese = DefinitionGrammar(
    copulas: "é são",
    indefinite: "um uma uns umas",
    definite: "o a os as",
    definiteIsGeneric: true,
    relatives: "que quem onde cujo cuja cujos cujas qual quando",
    ties: "de do da dos das para entre com por em",
    subjects: "eu você ele ela nós vocês eles elas isso isto a_gente",
    thatIs: "ou_seja isto_é quer_dizer i.e. em_outras_palavras por_outras_palavras a_saber",
    means:
      "significa quer_dizer refere-se_a se_refere_a define-se_como é_definido_como é_definida_como designa consiste_em é_quando",
    called:
      "chama-se se_chama chamamos o_que_chamamos o_que_se_chama é_conhecido_como é_conhecida_como conhecido_como conhecida_como",
    or: "ou",
    hedges: "realmente muito não também um_pouco tipo talvez",
    vagueGenera: "parte problema exemplo razão pergunta resposta desafio arte coisa pedaço desastre amigo amiga",
    firstPersons: "eu me mim meu minha meus minhas",
    byOpeners: "por",
    byVerbs: "entende-se se_entende entendemos entendo quero_dizer"
  )

  private static let russian = DefinitionGrammar(
    detachedCopulas: "это",
    relatives: "который которая которое которые где когда что",
    ties: "для из с между в",
    subjects: "я ты он она мы вы они это",
    thatIs: "то_есть т.е. т._е. иначе_говоря другими_словами иными_словами",
    means: "означает обозначает называется_это является",
    called:
      "называется называются называем мы_называем называют известен_как известна_как известно_как так_называемый так_называемая",
    or: "или",
    byOpeners: "под",
    byVerbs: "понимают понимается понимаем я_понимаю мы_понимаем подразумевают подразумевается"
  )

  private static let arabic = DefinitionGrammar(
    copulas: "هو هي",
    relatives: "الذي التي الذين حيث",
    ties: "من في على إلى بين",
    thatIs: "أي بمعنى بعبارة_أخرى",
    means: "تعني يعني هو_عبارة_عن هي_عبارة_عن عبارة_عن يشير_إلى تشير_إلى",
    or: "أو"
  )
}

/// The words and phrases of a language that may announce a definition.
struct DefinitionTriggers: Sendable {
  /// The first word of each, in folded form.
  let firstWords: [[UInt8]]

  init(_ grammar: DefinitionGrammar) {
    let phrases = [
      grammar.detachedCopulas, grammar.thatIs, grammar.means, grammar.called, grammar.or, grammar.byOpeners,
    ]
    .reduce(grammar.copulas) { $0.union($1) }
    firstWords = phrases.words.compactMap { phrase in
      let vocabulary = WordTable(Array(phrase.utf8)).vocabulary
      return vocabulary.count > 0 ? Array(vocabulary.bytes[vocabulary.range(of: 0)]) : nil
    }
  }
}

/// The triggers of a grammar, shared by its copies.
private final class MadeTriggers: Sendable {
  private let triggers = Mutex<DefinitionTriggers?>(nil)

  func value(_ make: () -> DefinitionTriggers) -> DefinitionTriggers {
    triggers.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
