/// What tells "the working set is the pages that …", which defines, from "the problem is the part that …", which does not.
extension DefinitionGrammar {
  static let englishDefiniteDoubts: WordSet = """
    i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours he he's he'd him his she she's she'd
    her hers it's there there's these those here now today's tomorrow yesterday tonight ago recently just currently
    already yet only same other next latest current whole entire exact right wrong real actual sole very most least
    worse old one ones was were had did got been won't wasn't weren't didn't hadn't let's gonna probably maybe actually
    really obviously definitely you're you've you'll you'd
    """

  static let englishDefiniteSubjects: WordSet = """
    line lines bar bars curve curves row rows column columns arrow arrows side sides kind kinds sort sorts type types part parts point points place case cases area step steps way ways hope
    fear trouble difficulty danger risk concern worry argument claim assumption intention intent mission vision dream
    job task work truth fact lesson moral message theme focus topic subject story matter moment time day week month
    year period era weekend morning evening night future past present change changes choice option options decision
    approach strategy tactic tip secret bug fix feature features example examples exception start beginning opening
    ending conclusion outcome effect impact reaction response surprise winner loser victim culprit hero star leader
    favorite favourite fun joke irony limitation need demand question questions concept notion website site link page
    episode podcast show video book article paper talk post song movie film album event meeting code repo app version
    release product tool service platform role position weather food car building city country state school class
    course person people man woman guy kids children family crowd audience users customer customers clients industry
    market economy government president minister king queen war fight battle enemy expert experts word words sentence
    set-up setup system stuff machine computer phone device picture photo image takeaway vibe feeling mood attitude
    culture environment situation context scenario setting deal offer bet move target objective priority priorities
    highlight catch interest cost fee value quality quantity amount figure figures number numbers odds chance evidence
    proof
    """

  static let englishPastVerbs: WordSet = """
    was were had did went came got made took gave said told saw found left kept held built bought sold sent spent won
    lost met ran led wrote spoke began became brought thought taught caught fought felt fell grew knew drew threw flew
    rose chose broke woke wore drove rode stood understood paid laid heard ate forgot shook stole struck
    """
}
