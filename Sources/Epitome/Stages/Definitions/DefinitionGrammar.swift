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
  /// Determiners of one, where a restatement has to agree with its term: "le prix, c'est-à-dire les" restates more than
  /// the price. Empty where that is not asked for.
  var singulars: WordSet = ""
  /// Determiners of several.
  var plurals: WordSet = ""
  /// "and" and "or" between nouns.
  var coordinators: WordSet = ""
  /// Words that show, in "the X is the Y that …", that one case is told of: "the only", "he", "was"; empty where such a
  /// sentence defines nothing without them either.
  var definiteDoubts: WordSet = ""
  /// Nouns of which such a sentence tells what they happen to be, whatever stands before them: "the other side is".
  var definiteSubjects: WordSet = ""
  /// Verbs in the past, but for those that end as participles do.
  var pastVerbs: WordSet = ""
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
  /// Prepositions that say where or when, which no term has: "во" in "Акробатика во фристайле — это".
  var locatives: WordSet = ""
  /// Words that deny a clause: behind a noun they show that a verb is its own, and no meaning ends before it.
  var negations: WordSet = ""
  /// Nouns that do not say what kind of thing something is: "a part", "a challenge".
  var vagueGenera: WordSet = ""
  /// Pronouns of who speaks.
  var firstPersons: WordSet = ""
  /// Whether a clause that says which one is meant follows its noun without a comma.
  var isTight = false
  /// Whether a comma stands before every clause that says which one is meant.
  var relativesFollowComma = false
  /// Plural copulas, after which a noun needs no article; empty where it always does.
  var pluralCopulas: WordSet = ""
  /// Endings of participles, which after a plural copula say what is done with a thing.
  var participleEndings = Endings("")
  /// After a comma, with an article after it: "which is".
  var relativeCopulas: WordSet = ""
  /// After a comma, with a noun without an article after it: "which means".
  var relativeMeans: WordSet = ""
  /// Nouns that say what kind of thing something is: "process", "device". After a comma they explain the word before.
  var genera: WordSet = ""
  /// Nouns that measure or name another one: "the number of", "the length of".
  var relational: WordSet = ""
  /// Nouns of which a sentence tells what they happen to be: "the price is", "the problem is".
  var vagueSubjects: WordSet = ""
  /// Adjectives that judge: "a terrible way".
  var judgements: WordSet = ""
  /// Nouns that announce a term: "the term", "the word".
  var termNouns: WordSet = ""
  /// Before the term, its meaning after an article: "on appelle X un …".
  var callOpeners: WordSet = ""
  /// An article that is written together with its noun: the Arabic "ال".
  var joinedArticle: [UInt8] = []
  /// Before the term in "by X we mean".
  var byOpeners: WordSet = ""
  /// After the term in "by X we mean".
  var byVerbs: WordSet = ""

  /// Before the term in "we define X as Y".
  var defineOpeners: WordSet = ""
  /// Between term and meaning there: "as".
  var defineMarks: WordSet = ""
  /// Open a sentence that gives the name of what the one before it says: "this is what we call".
  var pointers: WordSet = ""
  /// Tie a name to a noun with what tells more of it: "a method that …, known as".
  var knownAs: WordSet = ""
  /// Endings that definite nouns have, in the place of an article: "fjernvarmen". A sentence tells of one case with such a subject.
  var definiteEndings = Endings("")
  /// Whether a noun in the genitive ties to another without any small word, so that two nouns say what something is.
  var takesGenitives = false
  /// Whether a comma may or may not stand before a clause that says which one is meant.
  var relativesTakeAnyComma = false

  private let made = MadeTriggers()

  /// All words that may announce a definition, put together when they are first asked for.
  var triggers: DefinitionTriggers { made.value { DefinitionTriggers(self) } }

  /// The grammar of a language by its primary subtag, or nil.
  static func forLanguage(_ tag: String) -> DefinitionGrammar? {
    let subtag = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    return byLanguage[String(decoding: Array(subtag), as: UTF8.self)]?()
  }

  private static let byLanguage: [String: @Sendable () -> DefinitionGrammar] = [
    "en": { english }, "de": { german }, "fr": { french }, "es": { spanish }, "pt": { portuguese }, "it": { italian },
    "ru": { russian }, "ar": { arabic }, "ko": { korean }, "nl": { dutch }, "sv": { swedish }, "da": { danish },
    "nb": { norwegian }, "nn": { norwegian }, "no": { norwegian }, "pl": { polish }, "cs": { czech },
  ]
}

/// The words and phrases of a language that may announce a definition.
struct DefinitionTriggers: Sendable {
  /// Sets of phrases of a grammar.
  struct Sets: OptionSet, Sendable {
    let rawValue: UInt16

    static let thatIs = Sets(rawValue: 1 << 0)
    static let means = Sets(rawValue: 1 << 1)
    static let called = Sets(rawValue: 1 << 2)
    static let by = Sets(rawValue: 1 << 3)
    static let call = Sets(rawValue: 1 << 4)
    static let relativeCopula = Sets(rawValue: 1 << 5)
    static let relativeMeans = Sets(rawValue: 1 << 6)
    static let genus = Sets(rawValue: 1 << 7)
    static let copula = Sets(rawValue: 1 << 8)
    static let detachedCopula = Sets(rawValue: 1 << 9)
    static let or = Sets(rawValue: 1 << 10)
    static let define = Sets(rawValue: 1 << 11)
    static let pointer = Sets(rawValue: 1 << 12)
    static let known = Sets(rawValue: 1 << 13)

    /// What follows a comma or the like.
    static let setOff: Sets = [.thatIs, .relativeCopula, .relativeMeans, .or]
    /// What follows a subject that opens the sentence.
    static let predicate: Sets = [.means, .copula, .detachedCopula]
  }

  /// The first word of each, in folded form, with the sets that have phrases which open with it.
  let firstWords: [(word: [UInt8], sets: Sets)]

  init(_ grammar: DefinitionGrammar) {
    let phrases: [(Sets, WordSet)] = [
      (.thatIs, grammar.thatIs), (.means, grammar.means), (.called, grammar.called), (.by, grammar.byOpeners),
      (.call, grammar.callOpeners), (.relativeCopula, grammar.relativeCopulas), (.relativeMeans, grammar.relativeMeans),
      (.genus, grammar.genera), (.copula, grammar.copulas), (.detachedCopula, grammar.detachedCopulas),
      (.or, grammar.or), (.define, grammar.defineOpeners), (.pointer, grammar.pointers), (.known, grammar.knownAs),
    ]
    var sets: [[UInt8]: Sets] = [:]
    for (set, list) in phrases {
      for phrase in list.words {
        let vocabulary = WordTable(Array(phrase.utf8)).vocabulary
        guard vocabulary.count > 0 else { continue }
        sets[Array(vocabulary.bytes[vocabulary.range(of: 0)]), default: []].insert(set)
      }
    }
    firstWords = sets.map { (word: $0.key, sets: $0.value) }
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
