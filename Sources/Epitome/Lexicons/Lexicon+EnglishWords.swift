extension Lexicon {
  /// Frequent finite verb forms, and the participles and infinitives that speech is full of.
  static let englishVerbs: WordSet = """
    is are was were am be been being has have had having do does did doing done can could will would shall should may
    might must go goes going went gone get gets getting got gotten make makes making made take takes taking took taken
    come comes coming came see sees seeing saw seen know knows knowing knew known think thinks thinking thought say says
    saying said tell tells telling told ask asks asking asked give gives giving gave given find finds finding found want
    wants wanting wanted look looks looking looked use uses using used work works working worked call calls calling
    called try tries trying tried need needs needing needed feel feels feeling felt become becomes becoming became leave
    leaves leaving left put puts putting mean means meaning meant keep keeps keeping kept let lets letting begin begins
    beginning began begun seem seems seemed help helps helping helped talk talks talking talked turn turns turning
    turned start starts starting started show shows showing showed shown hear hears hearing heard play plays playing
    played run runs running ran move moves moving moved like likes liked live lives living lived believe believes
    believed hold holds holding held bring brings bringing brought happen happens happening happened write writes
    writing wrote written provide provides provided sit sits sitting sat stand stands standing stood lose loses losing
    lost pay pays paying paid meet meets meeting met include includes including included continue continues continued
    set sets setting learn learns learning learned change changes changing changed lead leads leading led understand
    understands understood watch watches watching watched follow follows following followed stop stops stopping stopped
    create creates creating created speak speaks speaking spoke spoken read reads reading allow allows allowing allowed
    add adds adding added spend spends spending spent grow grows growing grew grown open opens opened walk walks walked
    win wins winning won offer offers offered remember remembers remembered love loves loved consider considers
    considered appear appears appeared buy buys buying bought wait waits waiting waited serve serves served die dies
    died send sends sending sent expect expects expected build builds building built stay stays stayed fall falls fell
    fallen cut cuts reach reaches reached kill kills killed remain remains remained suggest suggests suggested raise
    raises raised pass passes passed sell sells sold require requires required report reports reported decide decides
    decided pull pulls pulled push pushes pushed explain explains explained hope hopes hoped develop develops developed
    carry carries carried break breaks broke broken receive receives received agree agrees agreed support supports
    supported hit hits produce produces produced eat eats ate eaten cover covers covered catch catches caught draw draws
    drew drawn choose chooses chose chosen cause causes caused point points pointed listen listens listened realize
    realizes realized involve involves involved increase increases increased apply applies applied train trains trained
    improve improves improved discuss discusses discussed describe describes described wonder wonders wondered figure
    figures figured depend depends depended enjoy enjoys enjoyed check checks checked join joins joined share shares
    shared guess guesses guessed thank thanks matter matters care cares wish wishes wished sound sounds sounded exist
    exists existed isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't
    shouldn't ain't i'm i've i'd i'll you're you've you'll he's she's it's it'll we're we've we'll they're they've
    they'll that's there's here's what's who's let's gonna wanna gotta
    """

  /// Titles, ranks, degrees and references that a full stop follows inside a sentence; none is a word of its own.
  static let englishAbbreviations: WordSet = """
    mr mrs ms messrs mx mmes mlle mme dr drs prof profs rev revd msgr st_rev sts gov sens reps amb atty asst assoc supt
    treas chmn adm brig col cmdr cdr comdr capt cpt lieut lt maj sgt cpl pvt pfc ens insp lt_col lt_gen maj_gen brig_gen
    sgt_maj gp_capt wg_cdr sqn_ldr flt_lt det_sgt det_insp chief_insp rt_hon rt_rev very_rev gen ph.d.s m.phil ll.b ll.m
    b.sc m.sc b.eng m.eng b.ed m.ed b.phil d.phil ed.d psy.d pharm.d dipl e.g eg i.e ie viz vs v.s c.f approx et_al resp
    q.v op_cit loc_cit op.cit loc.cit ibid et_seq n.b a.k.a f.k.a d.b.a w.r.t incl excl esp orig transl eds illus introd
    pseud publ repr rpt defs thm cor lem suppl attn enc encl hwy pkwy rte bldg twp mt mts mtn depts div govt intl natl
    assns acad agcy atty_gen auth bd cttee commn exec fedn hdqrs mgmt mgr mktg svcs transp coeff freq abbr archit astron
    biol geog geol geom naut photog physiol philos psych theol gk lat engl j.r.r j.k j.d.s c.s h.g t.s e.e u.s.c c.f.r
    f.2d f.3d f.supp s.ct l.ed subsec
    """

  /// Given names that are frequent in English-language media, of whatever origin.
  static let englishGivenNames: WordSet = """
    aaron abby abigail abraham adam adrian aidan aiden al alan albert alec alex alexa alexander alexandra alexis alfred
    alice alicia alison allan allen allison alyssa amanda amber amelia amy ana andre andrea andrei andrew andy angela
    angelina angie anita ann anna anne annie anthony antonio april ariel arnold arthur ashley aubrey audrey austin ava
    barbara barry becky ben benjamin bernard bernie beth betty beverly bill billy blake bob bobby bonnie boris brad
    bradley brandon brandy brenda brendan brett brian bridget brittany brooke bruce bryan caitlin caleb calvin cameron
    camille carl carla carlos carmen carol caroline carolyn carrie casey cassandra catherine cathy cecilia chad charles
    charlie charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire clara clarence
    claudia clayton cody colin colleen connor courtney craig crystal curtis cynthia daisy dale damian dan dana daniel
    daniela danielle danny daphne darren dave david dawn dean deborah debra dennis denise derek diana diane diego dmitri
    dolores dominic don donald donna doris dorothy doug douglas drew duncan dwight dylan earl eddie edgar edith edmund
    eduardo edward edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen ellie elliot elon emilia
    emily emma enrique eric erica erik erin ernest esther ethan eugene eva evan evelyn faith felix fernando fiona
    florence frances francesca francis francisco frank frankie fred frederick gabriel gabriela gail gareth garrett gary
    gavin gene geoffrey george georgia gerald gilbert gina giovanni gladys glen glenn gloria gordon grace graham greg
    gregory greta guillermo gwen hailey hannah harold harriet harry harvey hassan hazel heather hector heidi helen
    helena henry herbert herman holly howard hugh hugo ian ibrahim ida igor ingrid irene iris isaac isabel isabella ivan
    ivy jack jackie jackson jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason jasper javier
    jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna jodie
    joe joel johan john johnny jon jonah jonathan jordan jorge jose josef joseph josephine josh joshua joyce juan judith
    judy julia julian juliana julie juliet julio justin kaitlyn karen karl kate katherine kathleen kathryn kathy katie
    katrina kay keith kelly ken kendra kenneth kenny kevin khalid kimberly kirsten kristen kristin kristina kurt kyle
    lance larry laura lauren laurie lawrence leah lee leo leon leonard leonardo leroy leslie lewis liam lillian lily
    linda lisa liz logan lois lorenzo lori louis louise lucas lucia lucy luis luke lydia lynn mabel maddie madeline
    madison malcolm marc marcel marcia marco marcus margaret maria marian marie mario marion marjorie mark marlene
    marsha martha martin marvin mary mason mathew matt matthew maureen maurice max maya megan melanie melinda melissa
    melvin mercedes meredith michael michelle miguel mike mildred miles milton mohamed mohammed molly monica morgan
    muhammad murray nadia nancy naomi natalia natalie natasha nate nathan nathaniel neil nelson nicholas nick nicolas
    nicole nina noah noam noel nora norma norman olga oliver olivia omar oscar otto owen paige pam pamela pat patricia
    patrick paul paula pauline pedro peggy penelope percy peter phil philip phillip phoebe phyllis pierre priya rachel
    rafael raj ralph ramon randall randy raphael raul ray raymond rebecca regina renee rhonda ricardo richard rick ricky
    rita rob robert roberta roberto robin rodney roger roland ron ronald rosa rosemary ross roxanne roy ruben ruby rudy
    russell ruth ryan sabrina sally sam samantha samuel sandra sanjay sara sarah satya scott sean sebastian sergei
    sergey seth shannon sharon shaun shawn sheila shelley sherry shirley sidney silvia simon simone sofia sonia sophia
    sophie spencer stacy stan stanley stella stephanie stephen steve steven stuart sue sundar susan suzanne sylvia
    tamara tammy tanya tara taylor ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni
    tony tracy travis trevor tyler ursula valerie vanessa vera vernon veronica vicki victor victoria vijay vincent viola
    violet virginia vivian vladimir walter wanda warren wayne wendy wesley wilbur wilfred will william willie winston
    xavier yolanda yusuf yvonne zachary zoe
    """
}
