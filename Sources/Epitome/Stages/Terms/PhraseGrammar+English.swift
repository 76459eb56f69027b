extension PhraseGrammar {
  static let english = PhraseGrammar(
    determiners: """
      a an the my your his her its our their this these those each every no any some another whose other
      several many few various
      """,
    verbSigns: """
      i you he she we they it who to will would can could shall should may might must cannot can't won't wouldn't
      couldn't shouldn't don't doesn't didn't not never let's let please i'll you'll we'll they'll he'll she'll it'll
      i'd you'd we'd they'd do does did that'll gonna always often usually also then just really actually
      """,
    verbEndings: Endings("ly ize4 izes4 ized4 ise5 ises5 ised5 ify4 ifies4 ified4"),
    adjectiveEndings: Endings("al ive ous ful less able ible ic ical ary ular2 ish4"),
    gerundEndings: Endings("ing2"),
    participleEndings: Endings("ed"),
    verbs: englishVerbs,
    nounEndings: Endings(
      """
      tion tions sion sions ness ment ments ity ities ism isms ist ists ship ships ance ances ence ences ology ologies
      """),
    nouns: englishNouns,
    generalNouns: """
      paper papers section sections article articles chapter chapters figure figures table tables result results
      conclusion conclusions abstract introduction discussion study studies author authors existence presence absence
      possibility ability lack need purpose aim goal effect effects method methods advantage advantages disadvantage
      importance difference differences comparison version versions mention reference references section attempt
      attempts amount generation generations phase phases era eras wave waves paragraph sentence episode episodes show interview conversation conversations talk talks chat
      stories story person people user's news information detail details feature features property properties
      """,
    putsNounsSideBySide: true
  )

  /// Verb forms that look like nouns and are met far more often as verbs.
  private static let englishVerbs: WordSet = """
    using making getting going having being doing taking giving saying looking coming putting keeping trying wanting
    needing including following according regarding based given seeing knowing thinking telling asking letting seeming
    becoming bringing happening involving containing concerning leading allowing requiring compared used proposed
    presented described discussed obtained considered shown found made employing employ employs employed exhibit
    exhibits exhibited exhibiting investigate investigates investigated investigating incorporate incorporates
    incorporated incorporating demonstrate demonstrates demonstrated demonstrating achieve achieves achieved achieving
    obtain obtains obtaining propose proposes proposing introduce introduces introduced introducing illustrate
    illustrates illustrated illustrating indicate indicates indicated indicating determine determines determined
    determining derive derives derived deriving examine examines examined examining evaluate evaluates evaluated
    evaluating explore explores explored identify identifies identified identifying reveal reveals revealed revealing
    enable enables enabled enabling ensure ensures ensured ensuring contain contains contained address addresses
    addressed addressing present presents presenting argue argues argued arguing assume assumes assumed assuming avoid
    avoids avoided avoiding compare compares comparing conduct conducts conducted conducting construct constructs define
    defines defined defining detect detects detected discover discovers discovered discovering distinguish
    distinguishes emphasize encounter encounters encountered encourage encourages encouraged establish establishes
    established estimate estimates estimated focus focuses focused focusing handle handles handled handling illustrate
    imply implies implied implying facilitate facilitates facilitated facilitating maintain maintains maintained
    maintaining occur occurs occurred occurring perform performs performed performing prevent prevents prevented
    preventing prove proves proved proving reduce reduces reduced reducing refer refers referred referring relate
    relates represent represents represented representing resolve resolves resolved result resulting resulted satisfy
    satisfies select selects selected selecting solve solves solved solving specify specifies specified specifying
    tend tends tended treat treats treated treating utilize utilizes utilized utilizing vary varies varied varying
    yield yields yielded yielding arise arises arising arose analyze analyzes analyzed analyzing analyse analyses
    analysed analysing select adopt adopts adopted adopting combine combines combined combining consist consists
    consisting correspond corresponds corresponding depend depending differ differs differing discussing eliminate
    eliminates eliminated eliminating extend extends extended extending generate generates generated generating improve
    improving increasing provide providing suggest suggesting show showing support supporting produce producing create
    creating reach reaching remain remaining receive receiving apply applying pass passing serve serving run start
    starting stop stopping passed passes bring end ended ending ends agree agreeing appreciate appreciated assure bother
    choose choosing confuse convince cope cope copes deal dealing decide deciding deserve destroy disagree emerge
    emerged emerges exist existing expect expecting explain explaining express feel feeling fit fits fix fixed forget
    forgot forgotten gather grab hang happen hate hope hoping imagine imagined insist invite join joining jump keep lie
    lies manage manages managed mention mentioned mentioning notice noticed pick picked picking prefer preferred pretend
    promote promoted promoting propose realise realize recall recognize recommend recommended recommending remind
    remove removed removing replace replaced replacing respond responded reply replied rely relies relied relying say
    send sending shut sit solve speak spend spending stick suppose supposed survive talk talking teach teaches taught
    tell throw understand understood wait waiting wake walk wear wonder worry
    """

  /// Nouns with an ending of verbs, participles or adjectives.
  private static let englishNouns: WordSet = """
    family assembly monopoly anomaly butterfly supply italy ally enterprise enterprises exercise exercises expertise
    premise premises promise noise franchise franchises bed red speed seed feed need breed shed reed weed embed newlywed
    material signal proposal approval journal capital hospital animal terminal interval potential manual criminal goal
    deal festival arrival removal retrieval survival trial metal mineral chemical principal rental mammal canal crystal
    appraisal dismissal rehearsal renewal disposal reversal withdrawal individual professional professionals journal
    cereal coral decimal denial integral jackal lexical meal medal modal nasal pedal petal rival ritual sandal scandal
    spiral squirrel tribunal tutorial vandal editorial memorial differential credential polynomial exponential
    music topic traffic metric logic public magic clinic graphic heuristic statistic characteristic fabric plastic
    arithmetic mechanic critic mosaic tunic epic comic arctic attic basic cosmic ceramic clinic epidemic pandemic
    academic republic panic picnic relic rhetoric arsenic garlic antibiotic semiconductor politic ethic
    archive drive objective motive perspective incentive alternative initiative detective native executive adjective
    relative derivative representative narrative collective cooperative directive hive dive olive additive primitive
    adhesive explosive locomotive operative preservative table cable variable vegetable syllable timetable stable bible
    crucible constable library dictionary summary boundary salary vocabulary secretary diary military documentary
    glossary january february judiciary anniversary commentary itinerary canary ovary tributary adversary missionary
    dignitary functionary apothecary virus census campus bonus status radius nucleus consensus focus genus versus
    rendezvous gas bus octopus wireless business illness awareness fish english british spanish polish swedish danish
    finnish turkish rubbish pish parish dish wish
    learning training processing computing programming engineering modeling modelling testing planning scheduling
    routing clustering mining marketing banking funding housing meeting meetings building buildings hearing hearings
    reading readings writing writings spelling pricing rendering sampling filtering encoding encodings decoding parsing
    indexing ranking rankings matching tracking monitoring imaging sensing positioning mapping mappings caching
    networking trading lending gaming manufacturing farming fishing shipping advertising accounting consulting
    onboarding debugging logging hosting streaming reasoning understanding ceiling wedding weddings painting paintings
    recording recordings drawing drawings finding findings setting settings beginning beginnings warning warnings
    evening morning string strings ring rings king kings spring springs wing wings swing thing sibling siblings
    pretraining finetuning prompting tuning scaling coding bonding welding heating cooling lighting printing packaging
    recycling parking cycling running swimming climbing driving flying gardening cooking shopping spending savings
    earnings offering offerings listing listings briefing briefings rating ratings ruling rulings filing filings
    holding holdings killing killings bombing bombings shooting shootings crossing crossings opening closing ordering
    pairing binding smoothing boosting bagging embedding embeddings padding hashing sorting searching browsing crawling
    tagging chunking stemming profiling benchmarking refactoring rewriting typing casting handwriting counseling
    counselling nursing mentoring coaching teaching parenting grading voting polling lobbying gerrymandering
    """
}
