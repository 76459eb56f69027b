// Learnt by Scripts/learn-summary-weights.py from the training part of QMSum (Zhong et al. 2021),
// https://github.com/Yale-LILY/QMSum, MIT licence, Copyright (c) 2021 Yale-LILY (see NOTICE); do not edit.

extension GenreWeights {
  /// Meeting, language en: 6119 words.
  static let meeting = GenreWeights(
    genre: .meeting, language: "en",
    weights: [
      ("bias", -7.317), ("budget", 2.646), ("compression", 2.785), ("count", 0.639), ("digit", 0.313),
      ("filler", -1.990), ("first", 0.624), ("function", -0.293), ("generic", -0.090), ("known", 0.338),
      ("length", 0.633), ("prior", 0.674), ("rate", 1.869), ("ratio", 0.413), ("reach", -0.910), ("sentences", -0.174),
      ("term", 0.364), ("termScore", 0.566), ("verb", -0.048), ("weak", 0.110), ("zipf", 1.663),
    ],
    priors: [
      (
        7.0,
        """
        the
        """
      ),
      (
        5.0,
        """
        and
        """
      ),
      (
        4.5,
        """
        to
        """
      ),
      (
        4.0,
        """
        a of remote
        """
      ),
      (
        3.5,
        """
        bayes that was
        """
      ),
      (
        3.0,
        """
        be control design for in marketing meeting on project they turbo with
        """
      ),
      (
        2.5,
        """
        amendment appearance as buttons canada designer education group industrial innovativeness interface it kirsty
        manager pandemic petitions prototype user would
        """
      ),
      (
        2.0,
        """
        19 about acquainted also amendments animals backlighting belief bill blinking bluetooth by childcare conceptual
        consortia cost covid criteria curriculum differing discussed discussion educational envisioned fishing flaws
        fruits functions government gun heated interchangeable layout modules parser participants pdg punishment
        qualification qualifications racism rays recognition schools team teamwork their then this transcriptions wales
        welsh were xml
        """
      ),
      (
        1.5,
        """
        abused after agricultural an at attempts aurora authorities awareness banana bilingual bins brexit budget bug
        butterfly canadian charger children circuits classification committee compact components computational contents
        conventions coronavirus could data detection ensure euros eurospeech evaluation fancy farmers favourite features
        finally first friendly functional functionality had htk impact industries inquiry institutions intentions
        joystick kitty latency latex legacy legislation lock logo market marketable material meals members meter
        minister more navigation net new not organizations patient presentation preventative price procedures product
        production profit pupil radio raising rechargeable requirements restricting revolutionary rubber safeguarding
        sally school scroll services shape should smacked social some source spectral speech sponge spongy students
        summaries support systemic talented target transcription transitional trend use users vad vulnerable wheels
        which williams
        """
      ),
      (
        1.0,
        """
        2.6 7 accepted acoustic adopt adopters advisers aesthetic aesthetics affairs agreed all allergic animal
        appealing apprenticeship approaching articulation assaulted assent assessment audible autonomy avenues awarding
        backgrounds backup basic batteries battery bilingually books breathing broadest brother brush businesses but
        button canada's carers carol cat cepstra chains characteristics chip circuit civic collection colour colours
        commons complaints complementary component concave consequences construction consumers continuation continuity
        controls conventional conversion corpus costings cpu creativity current curve curved curvy custom cvs darpa
        decided defend degrees delay delivery demand demonstrating denmark deputy device dial different dilemma diligent
        dimensions discard disk distinguish dog donation draft drivers drug dual duty each economic economy efforts
        electric eligibility emergency employing employment encoding energy engine enhanced ensured environmental erw
        estimated eu eva evaluated exclusive existing expectation exposure exterior extracted families fashion feature
        financial finch finder forecast foreground frank frequent from fronts function funding funds gains gaming
        generator genuinely gigabytes giraffe graphical harmonicity have health hinge histogram how huw ibm immigration
        improve improvement impulse included including inconsistent innovation insertion inspection integrating
        intermediate international into inverse issues its janet jenkins jog julie karen keyboard kinetic lastly
        latencies lattice law leadership leaf lid lighted like lined literacy local locator logic lpc made magnitude
        mando manufactured matlab menu million minimalist ministers mismatch mixtures model multifunctional mutually
        naming next nhs normalization numeracy objective objectives one ontology onwards or organic other out outcomes
        overhead oversight parental parenting performance performed petitioners phase plastic potential power
        presentations presented proceedings progress promised proposed prosecution psychology pupils pure questionnaire
        racial ranking recogniser recording redesign reform regional regulating reject relations releasing reliant rent
        reopen research residence results reverberation rights rigorous risks rubbery saunders schema score screen
        scrutiny seamless selling service shapes shock shortage shortcomings simplicity simplify simplistic skill slider
        slogan smartkom solar sourced speaker specialised specific sports statements station stigma stretch stylish
        subjects subset subtraction such suffer supplied supply system tag talked tapes tasks teachers teaching
        technical technologically teletext television templates terminology terrestrial there timer timetable tools
        trace transcribing transistors transmit transmitter triple universities up valuable vegetable voice wage waves
        well wheel wizard workforce working worn yellow young
        """
      ),
      (
        0.5,
        """
        11 12 204 25 29 4 8 abiding ability adapted adaptive additive administration aged agencies agriculture
        alignments apparatus appreciated approaches architecture arise array aspects assessments assistance assistants
        attractive august availability average awarded backchannels backlight ballpark band bandwidth banning based
        baseline because beings better between blue both branch breath bright brunswick bugs bulbs campus canadians care
        case casing cells centred challenge challenges changeable cheating checks child childhood chips christmas
        chrystia clap classes clock clunky code coefficient collect company comparable compromise concepts concerns
        conference consortium constituent constructions continually contracts converting corporation courses cover
        covers cradle crime curvature customers cymru damaged dark default deficit demographic derived designs detailed
        detectors devastating development devices devolved difficulties digits director disabilities disabled discussing
        disks display dock docking double downsampling drinks durability during early eas ease easy eighteen electricity
        elephant eligible emotional end ended engineer engineering enhance entitled envelope envision epidemic equipment
        ergonomic error establishing events expected experiments external fees fifty filters final financing fir
        firearms fiscal flash flying focus formal formally format found fourteen framework france freeland fruit fruity
        frustrations functionalities further gadget gas gaussian gave given goal goals good government's grades grant
        grouped growth guenter guided handed handling harmful headphones healthy high holder holidays hypothesis icon
        icsi ideas implementation inch income incorporate indicator individually infer infra infrared infrastructure
        inner innovative inputs institutional instruction integration intelligent interfaces internet intervention
        introduction intuition investment involved involvement is isolation java journal kick labeling language last
        laws layer learning legislative light lighter limits linguist lists lithium locating look looking machines
        mailing main mainly maintain make mango master materials mature medical meetings mel mental metal mfcc
        microphone mild mission modern multi narrowing national neural nodes noise non notation obstacles oil only
        opposition ordered ordering organ over overcome overlap overlapping overview owners parents parsing pear
        penalties people perl permanent physical plate plates police policies portions poverty powers preliminary
        pressure previous print process programmable programme promising promoting proposal protective provider public
        purchase push quality quals questionnaires questions rcmp reached reality reasonable recorder recorders
        recruiting reducing regarding regular regulate regulation remain reopening representation representatives
        resolved restrictions risk robust roles royal satisfied satisfy saving scale scaling scenarios scheme schemes
        scientific scroller second secondary section sector sectors security segmentation semantic senate sensor server
        set setup seven shaped silence simultaneously singh single situation sixth size smoothing so society solutions
        special specification sri stability stakeholder standards star started stationary stations storage strategy
        subject suggested supplement surplus survey surveys suzy symbol tackling targeted tax taxes teacher teams
        technological technology telecom texture them theme themes thick thorough those thought threat three through
        time took tourist tracking transcribers transcripts transition treated trends trendy tweak two ultimate
        unambiguous unclear unintended universal using utterances variables variance various vector versions visitors
        volume volumes vote wanted washington water wear weighted what when wholesale wiener work workers workload
        workplace workshop zapping
        """
      ),
      (
        -0.5,
        """
        20 able above absolute acceptable achieve action actions activate active additional addressed advantage agenda
        aiming alignment already alternative answering apple applications approach appropriate around arrangements asked
        assumption authority back background balance bar basis beautiful before beyond big black border boring
        brightness broader can capacity carefully cell chair change changed children's choice clarity close closely
        closing collecting come comfortable coming command commitment communicate communities companies complexity
        complicated computers concern concerning conclusion considered constant contact contribute core corner costly
        costs council covered curves customer date dealing deep defined definition detect dialogue differences division
        doing domain done doubt driven eat effective effects effort eight elderly eleven ensuring enter established
        europe evaluate exercise expand experiences expert expressed extended extremely eye face fair faster feasible
        fewer fifteen figure file files find five fixed flexibility flexible focused focusing food force forms forty
        forward four frame frames frequency fund fundamental gap generate get going grab great guidance hand handy hard
        having hefin hello higher highest house identify immediate impacts improvements include incorporated increase
        increased indicate individual industry influence initial injury input interests intuitive items job john keen
        know later legal less levels life liked limited line link list lives lose lot lower major majority mapping
        measures medium mentioned mid might minister's mix mixed mode models mr narrow necessarily necessary normal
        numbers obvious offer officials operate opinion opportunities opposite optional order others panel paper
        participant party passed past pens per percent period phrase pictures place placed planning players plus policy
        popular positive powerful practice preferences pressed pressing pretty primary principle principles
        probabilities problem problems processes products professional professionals programs promote published putting
        reason reasons receiving recent recognisable recommendations red reduce referred relation release reliable
        remotes remove repetitive report requirement resources respond responsibility review room running sales science
        screens scrolling sense separate seventy shared shelf shorter shown significant significantly site situations
        six skip soft sold something sound sources south spanish speaking speed statistics stereo sticking store
        strategic street stronger structure style supplements switch take taken targeting technologies term testing
        these things third thirty thoughts throughout told tool towards trade train trained tune twenty type ugly
        usability useful value version very visible visual vocabulary voiced way weeks where whole wider will willing
        wireless wires within without women world year zero
        """
      ),
      (
        -1.0,
        """
        10 accessible account across act activity adapt adding adjust advice affect afford against agreement always am
        annoying another any appeal applied area ask available beginning behaviour behind believe best bigger biggest
        briefly bring bringing brought build business carry category cent centre certainly challenging changing
        circumstances class combination comes completely complex computer conditions confusing consideration consistent
        context continuing conversation cool countries create critical cross cut day deliver develop developing didn't
        difficult document drive due dynamo easier either electronic element elements enough entirely environment
        especially essential essentially eventually everyone everything example experiment extent false familiar family
        fast feed feedback field flat follow free full fully getting giving go greater groups has held highly his hold
        holding home hours impossible independent indicated inside instance issue item knowledge known late lead least
        left length likely live living long looked losing lots manage may menus messages middle minimum miss missing
        mobile month morgan multiple name natural nature nice now old onto open operating own parameters particular
        particularly parts pen person phones playing pleased pointed possible practical prefer prepare present
        processing provided purpose question quick quite raised rate re reaction received recently recognize reference
        relatively relevant requires resource response rid round rules safe said same see seeing seems sets shall share
        side sixty smart solution somewhat sorts spent standing status strange strong successful suggestions summer
        supposed systems table talk tech telling ten thing thumb titanium trying unless via view want ways why window
        word words worked worse years
        """
      ),
      (
        -1.5,
        """
        1,000 100,000 2.5 2010 2013 2014 2022 2050 21 23 250 27 3,000 300 30seconds 35 39 40,000 400 45 500 50million
        60,000 600 70 75 80 85 88 90 abbott abilities abo abs accent accents acceptance accessed accomplish accountable
        accountants achieving acoustically acquired activates adam's adapting adaptor added address addresses adhere
        adjusted administrative admission admissions adolescent adoption ads advances adverse advertise advertisement
        advised advisor advocacy advocate advocating af affecting affordable african ag aggressive agri agrirecovery
        agristability ahmed airport alcatel alert algorithms alive allegation allies allocate allocating allocation alt
        alternate amber ambiguity ambiguous ambitious amend amended americans ami amount amplifier amplifies amplify
        amplitude analog analyse analysed analyze anniversary annotate announce announcing answer anticipated anxiety
        anyone anytime ap apologize appeared appearing appetite apples applicable appointed appointment apprenticeships
        approval approve approximate archive argh arising arm arm's armchair arrive article articulated articulatory
        artificially artists arts ascii asia asian aspect aspirations ass assessing assign assisting associations
        assumed assurances atlantic atmosphere attachment attack attacked attainment attitude attracting audiences audit
        auditor austerity autonomous autumn aviation avoiding aw award awfully awkward axis baby backbone backchannel
        backing backlog backs bag balanced bana bananas banned bare barrier bars bas bases basically bass bat batch
        battery's bay bbn beacon beam beat beca bee beer bef beforehand beg behave behavior behaviours believer believes
        bell bells belong belongs belt beneficial benefiting berkeley beside bezan bill's bind binding bird birth blame
        bleep bless blind bling blink blocked blocks blow blown bonuses boom bored born borrow borrowing bothered bounce
        bouncing boundary bout boys br brampton brands breadth breakable breakdown breathe bridge broadcasting broaden
        broadly bruce building burn butto buyers buys c calculated calculation calculator california call cancellation
        cancelled cancer cap capabilities capacitor captured capturing carbon cardiff caring carla carrot cartoon cases
        castle cattle causal cbc cbsa cd ceba celebrating cellphone census centimetres century chaired chairing chan
        chancellors channelized characterization characterize charged charitable charity chart charter chat cheque
        cherry chew chic chiefs children’s choose chuck's chunky circuitry circumstance cited cl claimed clapping
        classic classifier classifying classroom cleaned cleaner clearly clips closes closure closures club clubs
        cluster clustered clusters cluttered co coalition coastal coded coefficients cognitive coincidence col
        collaborate collaborative colleague's column combines comfortably comfy commented commerce commissioned
        committing communicated communist comparative compared compares comparisons compartment compete compiled
        compiling complain complained completing complicate compose compression computes concentrating concerned concise
        concluded concludes condemn condolences conduct configure confirmation confirmed conflict confuse confusions
        congratulate conjunction connecting considerably consist constructive consult consultations consulted consulting
        consumption cont contacted contexts contextual continuously contradiction contro control's controllers
        convenience convincing convolutional cookie cooler coordinate coordination copied copies copper cor corners corp
        corporate corporations corrected correspondence corresponds coulda councils counselling counted countless
        country's county couples courage courts cow cpc cr crack craig crap crash crashed crashing creation crimes
        criminalise criminals criterias criterion critically crossing crucially crude crystal cue cumulative cur
        curiosity cus cushion customisable customise customised cycles cystic danish darn darren dash dat dated dates
        daughter db deaf deaths debated debates debating decade decades december deci decide decides declaration decline
        declined decoder decor dedication deemed defeated degradation delayed deletions delighted delta demands
        democracy democratic demonstrated demonstrates demonstration denied depen deploy deployed descent descriptions
        desi designated desirable desk desperate destination detected detects determines determining developed devi
        diagonal dialogues diamond dictate dictated dictionary differed differentiate differentiation dignity diode
        diodes diolch dip direction directional dirty disable disappear disappointing disc discover discovery discrete
        discriminant discriminate discriminative disposable disposal disproportionate disproportionately dispute
        distances distinctive distinguished distraction district diverse divert divides dividing doable doctor
        documentary documented doe domains dominant donating don’t dots doubly downstairs downward drag dramatically
        driver drop drops dumb dump duplicate duration duties dying ea earl earliest easiness easter eating echoing
        economically economies ed edges edited editing editor edu ee eee efficacy efficiently egg eighty elder elected
        elegant elementary elicit eliminated eliminates eliminating emissions emitting emphasize employs enables
        enabling enact encodes encounter encouragement encourages endeavour endure energies enforce enforcement
        enhancement entertainment enthusiastic entities entry environments envisage equality equals equitable equity
        ergonomically ericsson escape essentials estimating ethos euthanasia evaluating evaluations even evenly eviction
        evolve exa examinations examine exceeding excellence excellent exceptional exchange excitation exclusivity
        existed existence exit exp expansion expect expenses experimental explain exploit exposed expressions
        extensively extracting extraneous extraordinarily extras fa facilitating fact factory facts fails faith fake fal
        fallen family's famous fan farm farther fascinating fashioned fat father fatter fault favourites fawr feacalc
        feasibility federation feeds feelings feels fey fibrosis fiddling fif figuring fil fill filling fills filtered
        finalise finer finished finite fired fisheries fishers fits fitted fitting flag flatten flawed flexibilities
        flick flights floating flowing fluorescent flush fold folding folk following follows foot forcing forefront
        foremost foresee forgetting form forming forthcoming fortier forum fraction freeze friendliness friendship
        frozen frustration fun funct functionally furry futures futuristic ga gaining gate gateway gathered gauge gender
        generating generosity generous gentle genuis george germany gi giant gig gigabyte gis glass glitch goods google
        governance governing governor gradual gradually grain grammar grandchildren grandparents granted grants
        granularity graphic graphs gray greatly grep groceries grocery groovy gross grouping groupings guaranteed
        guarantees guides guiding hack hafta hair halfway hall halls handguns handing handled handset handwriting
        happening hardest harmonic harmonics harper harvesting hassle head headed headset headsets headteacher
        headteachers healthier heidelberg helpful hence heritage heroes hesitant hierarchical hip hired historic
        historical historically hits hoc holds hole holiday homeless homepage homework hoped hopeful horizontal horrific
        hospital hospitals host hotel houses how's hub huge hugely hughes humanity hungry hurry hurting hussen ice
        identical identification ie illuminate image images imagination imagining imp implication implicit imply
        impressed impressive improves inadequate incentive incentives inclined inclusion inclusive inconsistencies
        incorporates incorrect incurred indications indicators indirect indoors ineffective inequality inference
        infinite influenced informal informative inherent injection injuries innocent innovate inspect inspections
        inspector inspire install installing instant instantly instruct instrument insufficient integrity intending
        intensive interest interf interference intergovernmental interim internally interpreted interpreters interrupted
        interrupting interruption intervene interview interviewed invented investigated invitation inviting ipods island
        islands isn’t isolate it's iterate iteration iterations itself i’m ja jacks james jane's janet's japan japanese
        jeremy jo johnson jointly jokes joly jones jordan jose joysticks judgments jumping just justin kate's ke keenly
        keith kevin keywords kicked kickoff kill kilohertz kind kindness king kingdom kitchen klt laboratory labrador
        labs lake landlords lands larger las lasting lasts laughing lawyer layers lays ldc leaning learnt leg legally
        legislate legislating legislature legitimate lemme les lesser level leverage liaison liberty licensed lies
        lifelong lifetime lift liking lime limitation limiting liquidity listing lit little lived llyr lockdown locked
        logically logistics logos longer loops losses lotta louder loved lowering luckily luxury lying lynne mac
        machinery madam madamchair mael magazines magic mailed mails maintenance majesty's maker makers male mandate
        mandated mandatory manipulate manly manufacture mappings maps margin mari marie marker markers marketed married
        massively match material's mathematics maths matrix matter matthew max mayor mea measured measuring mechanical
        medications medicine meithrin memorandum merely merging messaging messed messenger messing messy methodology
        michelle microphone's microsoft midnight midst might've millisecond mindful minimally ministry miracle mirror
        misplace misses mitigate mlanie mlp mock moderate modification modifying mom moments mona money mono monthly
        montreal moratorium morris mostly mote mother motivation mould mount mountain mounted mouse mouses move
        movements mps msg mtis munich municipal name's namely narrowed nasality nationally nay ndp neath negatively
        neglect neighbours nervous neutral nevertheless newer newest newfoundland newport ng ni nicest nick nineteen
        node nonlinear nonlinearity norm normalized normalizing norman nothing's noticing noting nought nova nowhere nsa
        num numbered numeric numerical oas ob objecting obligation observation observations observing obsolete obviously
        oceans offers offset ohala oka ones onl ons onset ooo opening opens opera operational operator opioid oppose opt
        oral oranges ordinated oregon organise organised organize organized orphan otherwise ottawa ouch oughta ourself
        outcome outrage outstanding ov overdose overhaul overkill overly overnight override overtime owned ownership
        owns pa packages paint panels par paragraph paramount pardon park parliamentarians partial partially partner
        pass password paste patch paths pathway patients paul payroll pays pc peace pedro peer peers pembrokeshire pen's
        pensions peop percentages perf permanently permission permit permitted perpetuate pers persuade pet phasing
        phenomena phone phonetically photo phrases pick pie pin pineapple ping pink pity placement places placing planet
        planner plants platform playstation pleasant pleasure plot pocket pockets pointer pointless policing politically
        politics pollution pool pork positioning positively possi possibility posted pot potentially pound powder
        practicalities practise praise predict predictable predominantly preferably prejudice premiers premium
        prescription presenter presently presents preserve pretending prevalence prevented prevents pri priced pricing
        pride primitive prince principal printing prints privilege proactive prob procedural produce product's
        productive professionally profiles profiling profound programme's progressed prohibit prohibited prohibition
        prohibitive promises promoted pronounced pronunciation proportionate pros prosodics prosperity protests
        protocols ps psychological publicly publish pulled pulling purchased purple purposely pursuing pushbutton pushes
        puzzled pzm qualtrough quantify quantity qubec que quebec's quest quickly quicknet quid quiet quoting rabbit
        race racialized racist raft ramp randomly rank ranked rare rather ratings rationale reacts read readings reads
        real realities reassure recap receipt receive reception recharged recharger recharging reco recognizes
        recognizing recommended reconvene record records recreate recruit recursive redo reduces reductions refers
        reflective reformed reforms refuse refused refuses refusing regards register regulated reimburse reinforce
        reiterate rejected relaxed reliability reliance religious reload remark reminded remo remote's removes renew
        renewable repair replaceable representations republic requiring researcher reserve resident residential resist
        resistance resistors resourcing respected respecting responds responsive restart restaurant restrictive resulted
        resume retailers retaining retention retirement retooled retrain retrieval retrieve returned returning returns
        reuse revenues reviewing revise revised revisit reward rewrite richard ridings right rigid rings ripped risen ro
        robot robustness rolled rolls rom routine row ru rub rubbers ruling run rush saanichgulf sad safeguard
        safeguards saint salary sarah satisfying saturation save saves sc scarborough scary school's scores scoring
        scotia scottish scrap scream screening scrolls sea searched season seasonal sec secretariat secured seed seeks
        seen sees segmenter selected sell sellable sells semi sen sensors separation servants served serves sessions
        settled settlement seventh severe shaking sharpness she sheep sheets shelves shine shiny ship shit shocked
        shocks shopping shops shortages shoulder shutdown shy sick sigmoid signing silent sim simply simulate simulation
        simultaneous sin since sincere sing skin skipping slam slap sleeker sleep sleeve slide slightly slope slot slots
        sm smack smacking smallest smartboard smell smes smoothed smuggled snack snow snowman snr sofa sole solely
        solidarity solves someplace someth sought sounding southern spain spatial specifying spectrogram spee spelling
        spinning spite sponginess spy squares srini staffing standby standpoint stark starting statue steadily steady
        steer stem steph stephane's stepping stick sticks stood stop stores storing storm strategically strategies
        strawberry streamline stressful stretched stretches strings studied studio sturdy subsidies substance substances
        substituting substitutions subtitles subtracting sue suffered suffering suite suited suits sums sun superior
        supermarket supplementaries supplying supposedly sure surgical surprisingly surround surrounded survive sustain
        sustainability sustained swansea swap swi syllable syllables symmetric symmetrical synchronized syntax
        systematically tabled tactile taiwan tak takes taking talking tandem tangible taught taxonomy taylor tcl tea
        tear techni technic technolog technology's teenager teenagers tel tele televi televised temperature template
        temporarily tenants tending terminal terribly terrific territorial territory texting thanking theirs themed
        themselves theoretically therapy therefore they’re thilo's thing's think thinner thir thirdly thirds thou
        threatening threw thumbs tick ticket tier tighten tighter tightly tim timely timescale tip tips tirelessly
        titles tivo tk toilet toll tone tones toolkit top torches touches touching tower toy toys tracing tract
        tradition traditionally trafficking tragedy trajectory tran trans transform transformed transit translated
        translating translation transmits transportation trap treasury treatment trees tremendous triangle triangular
        triggered trivial trudeau tsk turtle tw twist tying u.s ucas uncertain uncomfortable unconditionally unconscious
        underfunded underlying undermine understanding undo unfair unfortunate unfortunately unhappy uniform universally
        unix unlike unnecessarily unrelated unsafe unseen upcoming uphold upsampling upwards urgency user's usual
        vacation vague valley vancouver vantage variability variable variant variants varied varies vectors verb
        verbally verify versa versus vibrant vicious victoria viewing village virus vis visibility visited visits
        visually visuals vo voila vol voluntary volunteer volunteers votes wages wake wales's walls war wasted watch
        waugh waveform waveforms weaknesses weapon weapons web week week's weekly weighting weightings welcoming welfare
        wer western we’ll we’re wh what'll what's whatnot whatsoever when's whereby whew whichever white whoo why's
        widening widths wild winding winner wipe wiring withdraw witness witnessed wjec wlga woah woman won wondered
        woods wording workable workings works workstation worries woulda wouldn written yn york youngsters zealand zone
        zones
        """
      ),
      (
        -2.0,
        """
        100 13 17 200 2016 26 30 60 9 abroad absolutely abuse accepting accident accidentally accommodate accordance
        accordingly accountability ach acknowledged acknowledging acquaintance acted activation acts actu actual
        actually adaptation additionally adequate adjourned adjustments adult advantages advertising advise affects
        agent ages agree agreeing agreements aha ahead aid alberta algorithm align allocated almost alternatives
        altogether andrew angle announcements annually ano anthony anticipating anybody anybody's anyhow appeals applies
        approached appropriately approximation arbitrary arguing arguments armed arrange arrived arrows artist artistic
        asks assault assess assigned assumptions assurance assured attach attempting attend attendance australia auto
        away awesome b.c backed backwards bad badly balls banks barely barry basics bec becau beef beeping bhaskara bi
        biased billions bills bin binary bit bloc bo bob bold borders bore boss bottom bound bowden bracket breaking
        brian briefing brown browse budgets buildings bulb bulk bulky bullet bump burden button's buy bye cables cameras
        cancel canonical capability capital card cared career cares carmen carried carrying cars cash cats caught
        causing celebrate center cepstral cerb certainty certificate certified cha chain chairs challenged chamber
        champagne chances characters charges cheapest check cheers chinese christine chunk circle circular cities
        citizens civil claims clarification classify clerk clever climate clip closest clothing coast coding coherent
        cold collaboration collected collective colleges columbia combat combinations commission commissioner
        commitments committee's committees communicating communications comp company's compensation competing
        competitive completed comprehensive computing conceptually conclude concrete conditional conducted configuration
        congratulations connections cons consequence conservatives consistency consistently consists constituency
        constrained construct consuming contain contained contains contract contrary contributed contributes
        contributing contributions controller convention conversational convince cope cord correction corresponding
        costing could've counterparts counting counts coverage cracks crank credit cube cues cultural cup cycle dad
        dangerous databases deadline deals dealt dear death decent declarations declare declared dedicated deeper deeply
        defines defining definitely definitive delays demo demonstrate describing deserve desires desktop diagram die
        dif diff differ difference dig dimensional directed disability disadvantage disadvantaged disappointed
        discovered disease dislike displayed displaying distancing distinct distribute distributing distribution
        distributions diversity divide doctors documentation doh dollar doors dot download dozen drawer drawings drives
        ds du duplication durable dutch ear earlier earth east echo edit educated effectiveness el elaborate election
        electrical ellis else else's emailed emphasise employ employed employees employer empty en encouraged ending
        engaging enjoyed enormous entered entity environmentally equally er erase eraser eric es essence establishment
        estimates ethnic evening everyday everything's evolving examination exams exception excess excited exclude
        excluded expanded expanding expenditure experiencing experimenting expertise explaining explains explanation
        explanatory explored exploring export expressing expression extending extension extract extraction extraordinary
        faces facilitate facility failed failing failure fashions favour fe fear february feet fellow female fff
        fibreglass fiddle fields fighting finds fine finnish firstly flipping flips flow forces formats formed former
        fortunate frankly freedom friend front frustrated frustrating func functioning fundamentally funky furthermore
        gained games gang gather gathering gaussians gcse gcses generated generations gimmick gimmicky girls glasses gon
        graduate graph greatest grips guard guidelines guns gwent habits hanging hardware harm hate heading height hertz
        hhh hiding highlighted hiring hitting holes honour household households housing humans hundred hundreds hurts
        hybrid ideally identifying ignored ignoring illegal im implies import importantly impose inappropriate inaudible
        inc incidents incomes increases increasingly incredible incredibly ind independently index indicating indigenous
        inevitably inexpensive info initiative innovations ins insert insertions insight inspired installed instances
        institute institution int intelligence intent interact interacting interactive interesting interestingly
        interfere interior internationally interpret interviews invested investments invite involve involves involving
        ireland irrelevant irritating issued it’s jack january jeff jerry joe johno joining joke journey judge judgment
        jurisdiction jurisdictions justice justify kate keeps ki kid kidding killed killing kno knock labeled labelling
        laid land lapel largest larry laugh launch launched lay laying lazy leads learn learners leaves legs lemon
        lessons lets letting lib liberal liberals library lie likelihood linguistics linguists linux listened literature
        lo loan loans locally locate locations logical london loo loop loose lowest lucky manual manufacturer
        manufacturers mar markings mary masks massive matches math meal mean meanwhile meat mechanisms member's
        mentioning mess mic mice military milliseconds min minds minimise mis mismatched mistakes mister mixture mobiles
        modelling modes modest modified modulation moment morgan's moves mr.chair mrs multiply municipalities music
        musical na named nancy nation native naturally necessity needing negotiate negotiations nicer
        nipissingtimiskaming nist nobody's nokia nonspeech noon normalize noted november nuh numerous nurses o'clock
        objection objects obtain obtained occasionally occasions occurs october odd offence officers offices okay olds
        once ontario oop operated opinions option orders organisation organization oth other's ou ought outer outset
        overwhelmed overwhelming p pace pack pads painful pair palm parent parliament parliamentary parse participate
        participating participation partnership passes pauses payment payments pda peak penalty perceived perception
        performing perhaps periods personnel persons peter petition ph phases phenomenon philosophy phoneme phonemes
        picks picture piece pilot pipeline pl pla plane planned plant played plays plugging poorly pops popularity
        population port portable potato pounds ppe practically practices precisely preferred presence president press
        presses pressures pretend prevention preview probabilistic problematic processors producers profile profits
        projection projector promise property proposing prosodic prosody protocol prototypes prove province provincial
        provisions pu purchasing purely pushbuttons pushed qu qualify quarters qubcois quebeckers query quicker quote r
        ra raises rapid rapidly rarely rasta rating ratio raw rea reaching reactions ready realistically realize
        realized realizing really realm rec receives recharge recognised recognises recognising recognized recommend
        recommendation recover recovery recruitment rectangle rectangular redundant references referral referrals
        reflected reflecting reflection regulations relating relationships relevance relief relying remaining remains
        remarks remembered remembering remotely removable removal removed repeated repeatedly replaced replacement
        replacing reply represented representing represents requested requests res residents resilient resistant
        resolution resolves responded restaurants restrict restricted retail reverse reviews rewind rich ridiculous
        riding rising robert rooms rose rota rural s sadly safely safer sake sale samples sampling saskatchewan sat
        satellite saturday saul saw say scared schematic scope scotland screw screwed scripts secondly secure seek seem
        segmentations semantics sender senior seniors senses sensible separated sequences serving sev sexy shame
        shameful sharp shifting shocking shoot shooting shop short shot should've shout sig signs silver simplified sir
        sizes sketch skipped sky slash slim slip slipped smoothly softer solid solved som someone someone's something's
        son sooner sor sorted sounded sounds spaces spam spare spe speaks spec specialist specially specifics spectra
        speechdat spell spend spirit splitting sport spreading spreadsheet squeeze squishy statistic statutory steal
        stepped stock stopping stops stories streamlined streams streets strength strengthen strengthening strengths
        strict strictly strikes string strip stripes struck structural studying su submission submit submitted
        substantial substitute subtle subtract subtracted succeed sufficiently suggests suit summarise sunday super
        supplies supportive surface surfing surprising surrounding suspend sustainable switched switches synthesis
        systematic tackle tags tail tap taste taxpayers te teach technique techniques telephones telly temporal tempted
        tended tends tenth territories thanks that’s theory ther there'd there's thesis they've thingy thinking this'll
        thr thresholds thrown thursday thus tied ties til times tired title toggle tonight tons topics toronto
        transferred transfers transformation translates transmission transparency transport treat tree tribute trick
        tries trigger trip ts tuned turn typing unable unacceptable uncurved understand understands undertaken
        undertaking undoubtedly union unions unknown unprecedented unusual updates updating ups upside urge urgent
        useless uw valid variances variation vary varying veg ver vertical viable vice viewed violent virtually vision
        visiting visitor vocal voices voicing voted voting wait wan warm waste watched watchers weak weather weekend
        weights wel welcomed west whi whoops widely wife willingness win wire wired wishes witnesses wo wor worthwhile
        wrist wrong yourselves zeros zoom
        """
      ),
      (
        -2.5,
        """
        14 15 16 17.42 2017 2018 2019 2020 40 50 ab absence ac academic accept accessing achieved acknowledge acoustics
        acting activated activities ad addressing adds admit adults advance afternoon agency aims alarm aligned allowing
        alongside als amazing american amongst amounts andreas announced announcement anyway anyways apologies appears
        applying approximately april arrow art artificial aside associate association assure attached attempt attending
        audience awful aye b ba ball bear bearing became becoming beeps behalf benefits besides bet blah blank block
        book bother bought boxes boy brain breaks british broadcast broke broken calculate camera can't capture car
        catch cause caused causes centres cents cetera characteristic charging checked child's choosing chose chosen
        city claim clarify clay clearer clothes colleague college coloured colourful com commercial commit comparing
        comparison computation compute computed con concentrate condition confidence confusion connect conscious consent
        considerable considerations constituents constraint constraints consultation consumer continued continues
        controlled convenient convert convinced correlation cou couch course crazy creates crisis curious cuts d da
        damage damn dan danger dave dead debate deciding decrease definite delete delivering depth des described
        description designers desire despite detector determined died difficulty dimension directions directors dis
        disagree displays distant distinction distributed dollars drawn driving dropped dynamic ears edge efficient ei
        eliminate elsewhere emails emphasis enable ends engage engaged engagement enjoy entering ergonomics errors
        establish etcetera ev event every everyone's exactly exceed excel exciting expectations expecting expense
        experienced experts explore extensive eyes f facilities fail falling falls fancier far fed fight filled film
        finances finger fingers finishing fire firm fly fo folks followed forever forgotten fourth fr french frequencies
        frequently friday friends fulfil furniture ge global goodness gosh grade grateful grip ground grow growing
        guarantee guessing guide hardly hav he'll heads heart heavy hell highlight himself hire history hm homes
        honestly honourable hook horrible hot hurt hynek identity impacted implementing impression improving
        incorporating indicates individuals inform informed inspiration intend intended inter internal interpretation
        interrupt introducing invest investigate investigation investing ish isolated italian join joint july jump june
        jus kn la lab label laptop latest leader learned leaving letters likes linear linguistic linked links literally
        liz load loads located looks loss loud lovely luck managed manner manually march marked markets marking marks
        mass matching mayb means meantime media meeting's meets men merge mi michael mikes milan millions minimal
        ministerial modify module monday monitor motion motto mouth movement ms mu nations ne nearly nee negative
        networks nicely night nnn noises nope nor north northern notion observe observed occur offered officially ogi op
        operations orange ordinary organisations outdated outline package pad pages pain parameter paris partly partners
        passing pattern paying pe percentage perfectly perform person's picking plain plugged po political poor pop
        portion positions powered precise preparation presenting presume prevent prices prior priorities probability
        procedure processed produced produces programming prominent proper properly proportion proposals protected
        protection proud provides puts q quarter ran random rates realise realistic reasonably recall receiver reckon
        refer reflect reflects regardless regions regularly relate relates relationship relative released rely rem
        remainder reminder reported representative request resolve responding responses revenue ri rightly ring rise
        road rolling rough route rule runs sa saved scenario scratch search searching seat segment sending sentence
        sentences separately september sequence series serve seventeen shake sharing shoes shortly shou shut si signed
        silly similarly sites sits siân sleek sliding slowly solve somebody's sometime sony sort sp specifications
        specified spot spread stages stated states staying stays stephane stopped story straightforward stream stress
        strongly structures struggle struggling stuck studies stuff stupid success successfully sudden sunil
        supplementary supports surely surprise surprised suspect switching symbols t ta tables talks terrible there'll
        thilo thinks tho though thousands throwing tie tight till tiny today's touched tough town tr transfer translate
        travel tricky true trust truth tuesday tuning typically ugh un understood united unlikely updated upper usable
        usage violence visit vital waiting walking warning watches wearing wednesday wee weird whatever whe wherever
        whilst who've whoa whoever whom width windows worker wou would've wouldn't yay yea year's youth z zap
        """
      ),
      (
        -3.0,
        """
        accuracy adam affected afraid afterwards allowed allows alone among answers anywhere apart appear application
        appreciate ar argue argument assuming automatically avoid bank begin benefit bits boundaries brings bu busy
        buying ca cable calls careful categories chance charge choices chuck closed closer coach coffee combine comment
        comments committed confirm confused connection content contrast copy correctly count country created creating
        crucial cute cutting david de define degree depend dependent describe determine di differently digit direct
        distance documents door easiest effectively encourage equal equivalent et everywhere ex excuse exists extend
        fall fantastic fi figured figures filter fix flip floor forgot gain glad god gotten guy hadn't hang hearing
        helped helping hi hidden ho honest hoping i ideal identified ignore immediately implications includes increasing
        indication initially integrate introduce ipod jane ju kept knowing le letter lights limit listen listening love
        lunch man manufacturing matters maximum meaning measure mechanism met methods missed mistake mo movie nah names
        near neat neither noisy none noticed nowadays office one's online ooh oops opened operation opportunity
        originally ours papers pause picked pieces pitch player plenty plug pointing possibilities powerpoint pr
        prepared presumably previously primarily pro proceed producing programmes projects propose pull purposes pushing
        reading recorded reduced referring region remind removing repeat replace reports represent respect responsible
        roll roughly schedule se seconds select self sends sensitive serious seriously sheet shift showed showing sign
        signals slides slow spending split spoke spoken square st stands statement steps study sub suddenly suggesting
        suggestion sum summary supported targets technically telephone televisions tells tested that's there're they're
        thin thirteen thousand timing tomorrow track traditional transcript trouble turned turns twice ultimately
        underneath unique upon us utterance values variety views wa wanting website whenever where's whose wide wise
        wish wonderful worried x yesterday yo
        """
      ),
      (
        -3.5,
        """
        @ al allow anymore apparently apply assume audio aware become becomes box built bunch cannot ch clean click
        common compare consider correct cuz days department depending detail directly don eh em entire everybody's
        examples except factor feeling felt finding folder forget forth funny generally gone gotta handle hands harder
        hasn't helps her here's hey hit hopefully hour implemented indeed instructions it'd j k keeping kids knew knows
        li lines machine mail mark meant mention message mike mine mmm months morning moving myself news ninety nobody
        normally notice older opposed ourselves outside page people's perfect personally possibly raise reach recognise
        require required she's shows sides simpler sit sitting sixteen somehow sorta specifically stand starts state
        stay straight suggest tend text that'd that'll they'd thi throw total totally tried uses welcome weren't wha
        whereas who's wi wonder worry wow writing wrote ye yours yourself
        """
      ),
      (
        -4.0,
        """
        ago along aren't asking break called couldn't depends e email ever experience fairly finish g gets gives guys h
        ha happen happened happens happy he's hear heard him hope imagine interested it'll kinda kinds leave ma minute
        must nine note nothing often ok play please rest result send sent sh shouldn't similar somebody sometimes
        somewhere soon speak suppose tha they'll today u until usually v wants wasn't we'd wondering worth write
        """
      ),
      (
        -4.5,
        """
        again ah alright anything couple does doesn't don't dunno everybody goes gonna guess haven't here hmm huh i'd
        i'll i'm i've isn't kay l let let's m makes maybe me mind minutes mm my n never o oh our probably remember
        saying says show sorry tell th thank try uh um w wanna we we'll we're we've won't y yeah yep yes you you'd
        you'll you're you've your
        """
      ),
    ])
}
