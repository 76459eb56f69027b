// Learnt by "epitome genre learn" from the training part of QMSum (Zhong et al. 2021),
// https://github.com/Yale-LILY/QMSum, MIT licence, Copyright (c) 2021 Yale-LILY (see NOTICE); do not edit.

extension GenreWeights {
  /// Meeting, language en: 4199 stems, 2999 pairs.
  static let meeting = GenreWeights(
    genre: .meeting, language: "en",
    weights: [
      ("bias", -7.532), ("budget", 3.100), ("compression", 1.952), ("count", 0.481), ("digit", -0.236),
      ("filler", -1.986), ("first", 0.475), ("function", -0.383), ("generic", -0.064), ("known", 0.455),
      ("length", 0.673), ("prior", 0.747), ("rate", 1.718), ("ratio", 0.783), ("reach", -0.760), ("sentences", 1.018),
      ("term", 0.297), ("termScore", 0.395), ("verb", 0.059), ("weak", 0.035), ("zipf", 1.326),
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
        a of
        """
      ),
      (
        3.5,
        """
        remot was
        """
      ),
      (
        3.0,
        """
        be control design for market meet on that turbo
        """
      ),
      (
        2.5,
        """
        button canada educ in interfac pandemic petition project user with
        """
      ),
      (
        2.0,
        """
        about also appearanc as bay bill childcar consortia covid criteria curriculum discus function govern group
        industri interchangeabl it kirst layout manag materi minist pdg present prototyp qualific team teamwork their
        then wal welsh were would xml
        """
      ),
      (
        1.5,
        """
        19 acquaint affair agricultur an animal aurora aware backlight backup banana batter belief bilingu bluetooth
        brexit budget butterf by canadian children circuit colour commenc component computat conceptu cost could curv
        discard discussion euro eurospeech evalu fanc favourit featur final first formulat fund gun had htk impact
        includ inquir institution kitt latenc legac legisl logo marketabl memb net new pars preventat pric product
        punish pupil racism ray recognition requir reverb rubb schema school scroll servic shap sourc speech spong
        student target thi transcription trend unvoic vad wheel which
        """
      ),
      (
        1.0,
        """
        2.6 abolish accus aft agre all amend annot articul assent at author autonom basic bin blink breath btec bug
        busines but cat chip civic classific committ compact complementar convent convention conversion cook coronaviru
        corpu cpu creativ creatur current custom cvs data decid dela demand denmark deput detection devic differ
        different disk dog econom educat emergenc emplo encod end energ ensur envision equaliz erw eu eva evaluat exclu
        experi exposur farm fashion financi finch firearm fish flaw friend from fruit funct genuin giraff handgun have
        health heat hing histogram how huw ibm immigr improv inconsistent innov inspection intention introduc inver
        jenkin jog joystick juli karen kinetic last latex law leaf lid literac locator lock lpc made main mando meal
        menu mfcc million minimalist more multifunct mutual navig not numerac one ontolog onward organic oth out outcom
        overhead oversight parent participant patient performanc plastic pollution potenti pow production profit
        promotion psycholog raci radio rechargeabl reject rent reopen research revolutionar rigorou saund scor seaml
        shortag shortcom should simplic slogan smack smartboard smartkom soci some spectr start station subtraction
        support system systemic tackl talent task teach technic technologic teletext terrestri textbook tool transcrib
        transistor tutor use vegetabl voic vulnerabl wage well william wizard work workforc yellow young
        """
      ),
      (
        0.5,
        """
        11 204 29 7 8 abandon abil abstract accurat acoustic acronym adopt aesthetic aged aim allergic anim antenna
        appeal apprenticeship approach arra assault asses assistanc attitud attract audibl august avenu award
        backchannel badg ballpark band bas baselin battl born brainstorm bright broadest broth brunswick brush burn
        calcul calculat caveat cepstra chain challeng changeabl channel channeliz cheat child clap classifi clock clunk
        coat collection command compan complaint concav concern conclud consequenc consortium constitut construction
        continu corpor cov cradl dark darpa decision defend demographic dependenc deriv detail devastat develop devolv
        dial dilemma diligent distinguish dock donation draft drug dual dur dut each ease economic effort eighteen
        eligibil eligibl emot engin enhanc epidemic exam exist expect exterior famil fee fift fisc flatten focu focus
        forecast foreground format fulfill furth gam gaussian gave gener generator glow goal grad grant growth guent
        harmful headphon high hub icsi idea illuminat impul incorporat individu industr infra infrar infrastructur inn
        innovat integrat intermediat internat internet interv into introduction involv is issu its janet java journ
        keyboard languag lattic leadership led light like lithium local look magnitud maintain make mango mat matlab
        matur measur medic mel ment metal microphon mild mismatch mission mixtur model modific modul multi narrow nation
        need neur next nhs nois non normaliz notation object objectiv obstacl onl or order organiz outbreak overlap
        overview pear peel peopl perform perl persuad phas philip plat point polic pos prais preliminar previou print
        prison privileg proce progr programmabl promi pronunci propo prosecution prospect protect provid pure qual
        question questionnair rais rcmp record redesign reduc refin reform regard region regulator reliant representativ
        residenc restriction result risk robust rol rubber safeguard satisf schem screen scrutin second secondar section
        sector segment senat set seven simplif simplistic singh situ size smooth smuggl so solar speak speci speciali
        specific spectrogram sport sri stabil standard stationar stigma strateg stylish subject subset such suff suggest
        supp surplu surve symbol tag talk tax technolog television terminolog them ther thought thre threat through
        tighten time timetabl trac train transit transmit transmitt tripl tweak two unambiguou unintend univer univers
        up valuabl varianc variou volum vote washington wav what wholes workload worn zapp
        """
      ),
      (
        -0.5,
        """
        20 2015 5 abov accept acceptabl achiev addit advantag advisor agenda agree air alread annu anti anticipat
        appropriat approv area argu aris around arrang arriv ask assist assumption attend attention avoid bar barri basi
        befor behaviour benefit beyond big billion bor bord brilliant brows build bulb carr cas certain charg clar clos
        close cod colleagu com commerci commission competitor complet complicat conclusion condition configur consid
        constituent construct consum contact content continuou contract controll conver convert council creat dai date
        defenc definition degre demonstrat depart difficult discour discu division do done doubt down drew driven eat
        eight elder electronic emerg encourag establish europ european evolv exclud execut exerci explicit expre expres
        extrem face feed feedback feel fifteen figur fil fir five fix flexibl fly food foreign fort four frequenc game
        generat get give grab great guidanc half handl hard hav he heavi hefin hello highest human id if increa initi
        injur inspir install institut integr interaction intuit invest invit job john keen keep kick know label labell
        laptop lat lay lead legal life link location lose lot machin mak mapp mast medium memor mention met mid might
        mix mobil mov mr mute navigat necessar network no occurr offici ongo opposit optim option origin outlin panel
        pass path pay percent person perspect phon plu popular posit post powerful prim principl prior processor profes
        professor propert provision purpo pursu put rang reaction reason receiv recharg recogni recognisabl recogniz
        recruit referr regim regulat reliabl remain remov repetit replac represent respond responsibil restrict role
        roll room sampl sav scienc script secretar seem separat serv session settl sevent shelf shell sight sign
        simplest site siz skip soft sold sophisticat sound south spanish specif staff state statistic stereo stor strain
        strategic stres strong structur styl sufficient summar suppl suspect switch taken tape temporar thes thing third
        thumb ti touch toward track trad transcript translat transparent treat trigg tru tune twent typ type typic ugl
        ultimat usabil valu vast ver version video virtu visibl visu vot wall watch wave way week wheth whil whistl whol
        will wind wir within women wood world worry worst wrap year yet zero
        """
      ),
      (
        -1.0,
        """
        10 able accessibl account acros activ activat addres advic afford against allow alternat am amount annoy anoth
        any appe appl appreciat associat automatic back balanc beautiful beginn behind bigg black book bring brought bus
        call can capac careful catch caus chair check choic circumstanc clas cloth come comfortabl commit common
        communicat complex comput confirm confu consistent context contribut convinc cool core corn correspond critic
        cros cultur cut debat deep defin desir detector differenc divid doing domain driv due dynamo element eleven
        enough ent entire equal especi essenti eventu everyon exact experienc expert explor eye factor fail fair fals
        fami familiar fast feasibl file flat flexibil forward free frequent ful fundament gain gett going has held
        highlight his hold hop hous identif impossibl indicat influenc insid instruction item join kind knowledg known
        late left length les level line liv live locat long major match matt may middl minimum mis mode modif monitor
        morgan multipl name natur near necessari nice norm obviou offer old onto open operat ord own pap paramet
        particular past pattern paus pen per period phras pictur plann possibl press presum prett primar probabil proces
        profess publish putt quick quit re real red relativ request resolv respon right round rout rul runn safe said
        same search see seek sens shall shown side six sixt slight smart solv someth spe spent statu stick stream
        successful summ suppo take tech thirt throughout titanium told try turn unles useful view wher wid wirel without
        word
        """
      ),
      (
        -1.5,
        """
        1,000 100,000 2.5 2010 2013 2014 2022 2050 21 23 250 27 3,000 300 30second 35 39 40,000 400 45 500 50million
        60,000 600 70 75 80 85 88 90 abbott abo abs absolut absorb acceptanc accountabl accountant acquir act adaptor
        addict addre adher administ administrat adolescent adoption ads advertis advocac af affect affordabl african ag
        aggres agri agrirecov agristabil airport alcatel alert aliv alloc alt alway amb ambiguou ambitiou ami amplifi
        amplitud analog analogou analyz anecdot anniversar annotat anthon anxiet anyon anytim ap appetit applianc applic
        applicabl archiv argh armchair ascii asia asian ass assembl atlantic atmosph audit auster autonomou autumn
        availabl aviation aw await awkward axi bab backbon backlog bag bak bana basical bat batch bbn beacon beam beat
        beca bee beer bef beforehand beg behavior belt benchmark benefici berkel best bezan biggest bird birth blam bles
        blind bling blood blown boat bond bonus boost bout br brampton breadth breakabl breakdown bridg broaden bubbl
        buck bucket busi butto buy buzz c california camp canc candidat cap capacitor car carbon cardiff carrot cart
        cast castl categor categori cater cattl caution cbc cbsa cd ceba ceil cellphon censu cent centimetr centur chan
        chanc chancellor char charitabl chas chat chatt chequ cherr chew chic childish cho chocolat choos chop chopp
        circuitr cl clapp clash classroom clean click clinic coalition cognit coincidenc col comf comfortab comment
        commerc communist compar compart compell compensat compl complic compr compres compression conci condemn
        condolenc confin conflict conform confront conjunction consequenti conserv considerab consumption cont contextu
        contour contradict contradiction contro convenienc convolut cooki coordin cop copp cor corp corporat
        correspondenc coulda counsell countl countr courag cours cr craft craig crap creation cri criminali criminaliz
        crippl crit criterion criticism cross crowd crucial crud cryst cumulat cur curio cursor cus customisabl cystic
        danish dar darn darren dash daught day db deaf decad decemb deci decor dedic deem def defeat deferr defund
        deletion delight delta democrac democratic den dens depen depend descent describ desi designat desirabl destro
        devot diagon diamond dictionar didn't differenti dign ding dinn diolch dip direction dirt disagre disast
        discontinu discret discriminant disjoint dispen disposabl disput distort distract distraction district disturb
        divert doabl docu documentar dominant dominat donat don’t doodl doub downstair downward drag dramatic drastic
        dream drill drop dumb duplicat duration dying ea earl earliest earn ed edg editor edu edward ee eee efficac egg
        eighth eith elect elegant elementar elicit embarras emission emphasiz endang endeavour endpoint endur enshrin
        enthusiastic entrepreneur envisag equali equit equitabl ericsson escalat etho euthanasia eval even everyth
        eviction evident exa exampl exceed excellenc excellent exclusiv exhaust exhibit existenc exp expansion expir
        explain exploit expos extend extens extent extraneou extraordinari fa fact fad faith fake fal fallen famou farth
        fascinat fat fath fatt fault fawr feacalc feasibil fey fibrosi field fif finit fisher flight float fluorescent
        flush font forefront foremost forese forgett forthcom forum fra fraction fraudst fre freak fri friendli
        friendship frighten front frozen full fun furr futuristic fuzz ga gate gatewa gaug gelbart gend genero generou
        gentl genui georg gestur gi giant gis giv glas glitch go googl governanc governor gra gradu gradual grammar
        grandchildren grandfath grandmoth grandparent granular grasp grep grocer groov gros guest hack hafta hair halfwa
        handset handwrit happi hardest harp hassl hat haven healthi heath heaven heidelberg helpful henc heritag
        hesitant hierarchic hill hip hoc hog hole holland home homel homepag horizon horizont horrific hors hotel hour
        hungr hurr hypoth ice identic identific ie illustrat imag immediat implicit inadequat incent incentiv inclu
        inclusion inconsistenc incorrect increment incurr ind independent indoor ineffect inequal infinit ingredient
        inherent initializ injection inno innocent insist inspect inspector instanc instantiat instru instruct
        insufficient intellectu interest interferenc interim interruption isn’t iter iterat itself i’m ja jail jam jar
        jealou jerem jo johnson jok jon jose journalist joy just ke keith keyword kickoff kilohertz king kingdom kitchen
        klt laborator labrador lag lake lamp landlord larr las lawy ldc learnt least legislatur legitimat lemm len lend
        lengthen less lev liaison lib libert licen lifelong lifetim lik lime lin lion lit littl llyr lockdown logical
        logistic los loss lotta lucki luxur lying lynn mac macro madam madamchair mael magazin mail maintenanc majest
        male mandator manifesto manufactur markham marr massiv mathematic matrix matthew mayor mea mean mechanic medicin
        meithrin memorandum messeng methodolog metric michell microsoft midnight midst might'v mil mileston mill mindful
        minimal ministr miracl mirror misplac miss mitigat mlp mock moderat mold mom mone monke mono montre moratorium
        morri mortgag mote mountain mous move mps msg mti munich murder nail nam nasal nay ndp neath negativ nervou nest
        neutr neverthel newest newfoundland newport newspap ni nicest nick nineteen nipissingtimiskam node noi norman
        notebook nothing nought nova now nowher nsa number oas ob obsolet occup occurrenc ocean offic offset ohala ons
        onset ooo opera opioid opportun oregon orphan otherwi ottawa ouch oughta ourself outrag outstand ov overdo
        overhaul overkill overnight overrid overse overtim ownership pa paramount pardon park parliamentarian partak
        parti partial pas paul payroll pc peac pedro pembrokeshir penn pension peop perc perf permission permitt
        perpetuat personali phenomena photograph pick pie pineappl ping pink place planet play playst plea pleasant
        pleasur plot pointl pool popp pork portfolio positiv possi posterior pot powd practi preclud predictabl pref
        preferab prejudic premium prescrib prescription prevalenc pri prid primit princ princip prioriti proact produc
        profession profound prohibition propagat proport proportionat prosp protest pru prun ps psychologic purpl purpos
        purs pzm quantif qubec que quest queu quicknet quid rabbit race racializ racist raft ramp ranch rate rath read
        readi rebuild recap rece receipt reception reco recommend reconven recreat recur recursion recycl redirect redo
        referenc reimbur reiterat relevant reliabil relianc religiou reload remo renew renewabl repair replaceabl
        repositor republic residenti resist resistanc resistor resonator restor resum retention retir retire retool
        retrain reus reveal revisit reward rewrit richard rid rifl rigid ripp risen rivir ro rock rocket rom rota row ru
        rub run rush saanichgulf saint sanction sarah satur save sc scen scotia scottish scrutini sea secretariat
        sellabl semi sen sensitiv separ seriou servant settle seventh shadow sheep shelt shelv shit shopp short shorten
        show shutdown shy sigmoid signall signatur silent sim simp simul sin sinc sincer sist skin slam slap sleev slick
        slid slop sm smallest sme smil snack snow snowman snr sofa solidar someplac somewhat sophistic sore sort sought
        southern spain spark spati specializ spee spin spinn spontaneou spy srini stack stamp standardiz standb
        standpoint stark stead steadi stem steph stood storm strang stressful strok studio sturd subsequent substitution
        succes suck sue suggestion sun superior supermarket suppli suppos sure surgic surpris surviv sustainabil swansea
        swap sweat swi swift swing syllabl sympath symptom synchroni syntax synthesiz tabl tack tactil tailor taiwan tak
        tal talbot tandem tangibl taught taxonom taylor tcl tea teas techn techni teen tele temperatur temporari ten
        tenant tendenc termin terrib terrific territori thankful themselv theoretic therap therefor they’r think thir
        thou threaten threw ticket tim timelin tireles tivo tk toilet toll tone toolkit torch toronto tour tow tract
        tradition traffick traged transl transplant trap travell trendi tri trial triangular trivi trudeau tsk turtl tw
        tweet twist tying u.s uca unanimou uncertain uncomfortabl uncondit unconsciou under underestimat underfund undo
        unfortunat unhapp unif unix unlik unnecessari unrelat unsaf unseen upcom uphold upsampl upskill urg urgenc util
        vacation vagu valle vancouv vantag variabil vehicl verbal verif versa versu via vibrant vibrat viciou victim
        victoria viewpoint villag viru vis visibil vo voila vol voluntar waiv wake wales wash waugh waveform weaknes
        weapon web weigh welfar wer western we’ll we’r what'll whatnot whatsoev whereb whew whisp whit whoo why wild
        window winn winnipeg wipe witne wjec wlga woah woman won workabl workst wors worsen woulda wouldn wound wrapp
        written yell yn york youngst zealand zon zone
        """
      ),
      (
        -2.0,
        """
        100 13 17 200 2016 26 30 60 9 abroad accelerat accent accomplish accordanc accountabil ach acquaintanc actu
        actual adequat adjourn admission adver agent aha ahead aid alberta algorithm alleg allud almost alternativ
        altogeth ambigu amplif analy andrew annual ano answ anybod anyhow apologiz appoint approxim arbitrar arch articl
        articulat articulator artist artistic aspir assuranc attack attain attribut auditor australia auto awesom b.c
        bare barr bec beef behav bell belong bhaskara bi bias binar bind bit bleep blend bloc blow bo bob boom bore
        borrow bos bother bottom bound bowden bracket break brown bullet bump burden butt bye calculator cancel canonic
        capit carmen carry cartoon cash caught celebrat cepstr cerb certaint certif certificat cha chamb champagn
        charact chart cheapest chine christin circular citizen civil clarific classic classif clerk clev climat closest
        closur club clust clutt co coherent cold collabor columbia column combat committe comp comparat compen compet
        compil compo comprehen concret condit congratul congratulat conservativ consistenc constituenc contrar conversat
        coordinat cope cord correct correction could'v coverag cow crack crank crash credit cube cue cup cushion customi
        dad dangerou deadlin dealt dear death decent declin decod dedicat degrad delay demonstr deplo desk desktop
        desperat destin devi dictat dif differentiat dig dimen diminish diod direct disappear disc discriminat disea
        dislik disproportionat doh dozen ds du dump duplic durabl dutch earli earth echo el eld election elli else email
        emitt employ empt en enact encount enjoy entertain entr environment er eric es escap essenc ethnic ever everyda
        exception exces exchang exit expenditur experti explanator export expression extension extraction extraordinar
        failur fan fe februar feet fellow femal fff fibregla fiddl fill fin finali finnish fitt flag flick flipp foot
        fortunat freedom freez func funk furthermor gang gath gcs gcse gear generaliz gig girl glass gon graduat grain
        greatest guard guidelin gwent habit hall hardwar harvest hate head headset headteach height hero hertz hhh hid
        hir hitt hol homework honour hospit host household huge hundr hunt hybrid illeg im imagin imp impl import impos
        impres inappropriat inaudibl inc incident inclin increas incredib incredibl index indigenou indirect inevitab
        inexpen inferenc info informat ins insight instant intelligenc inten intent interior interven invent ireland
        irrelevant island it' it’ jack januar japan jeff jerr joe johno joke journe jurisdiction justic justif kate ki
        kidd kno laid lapel largest laz lean leav lemon lesson leverag liber liberal librar lift likelihood linux liquid
        literatur lo loan london loo loos lov lower lowest magic mandat manipulat manu margin mari mark mask max
        meanwhil meat member mere mes messag mic mice militar millisecond min minimi mist modell modest moment month
        moral moth motiv mould mount mr.chair multip municip na nanc nativ neces neglect negoti negotiat neighbour nic
        nist nokia nonlinear nonspeech noon novemb nuh num numeric numerou nurs o'clock objection oblig octob odd
        ontario operator opt optimiz oral other ou ought outset pace painful paint pair par paragraph parlia
        parliamentar particip partnership password patch pathwa payment pda peak peer perceiv perception perhap periodic
        permit personnel ph phenomenon philosoph piec pilot pin pipelin pit pl plant platform pleas pocket popul portabl
        possibil potato ppe precis predict predominant preferr premi pres presenc president prevention preview prob
        probabilistic problematic progres prohibit projection projector pronounc prosod prosodic protocol prov provinci
        pu pushbutton puzzl qu quant qubcoi quebeck quiet r ra rasta ration raw rea realm reassur rec rectangl
        rectangular redundant refus regist reinforc relevanc relief rely remote removabl res resembl reserv resident
        resilient resistant resolution restart restaurant retail retain retriev revis rewind rich ridiculou ris robert
        robot rose routin rural sacrific saf sake salar sale saskatchewan satellit saturda saul saw say schematic scop
        scotland scrap scream sec seed seen send sensibl sev sex sham shameful she ship shot should'v shout sick sig
        silv simulat sing sir sky slash sleep slim slip slipp slot smell sole solid som someon sor spam spar special
        specialist spectra speechdat spend spirit spit splitt spongi spreadsheet squeez squish stand statutor ste steal
        stock stop strawberr streamlin strengthen strik struck study su submitt substanc subtitl subtl suffer sunda
        surfac surv sustainabl symmetric synchroniz synthesi systematic tail tast taxpa te tear teenag televi tempor
        tempt tenth thank theor there'd thesi they'v thinn this'll thr thrown thu thursda tick tied tier til timesc tip
        tir toggl tonight top toy trajector tran transferr transmission transparenc tre treasur tree tremendou triangl
        tribut ts unabl unacceptabl uncurv undermin undertaken undoubt unfair unknown unprecedent unusu upgrad ups upsid
        upward urge urgent usele uw valid variant vary veg verb vertic viabl vice violent virtual vision visual vocal
        volunt wag wan war weath weekend wel west wh whi whichev whoop widen wife willing wire withdraw wo wor worth
        worthwhil wrist writ wrong yourselv zoom
        """
      ),
      (
        -2.5,
        """
        14 15 16 17.42 2017 2018 2019 2020 40 50 ab absenc ac academic accident accommodat ad admit adverti afternoon
        alarm alongsid als amaz american amongst angl anywa apolog apply approximat april arm arrow art artifici asid
        assign audienc awa awful aye b ba backward bad becam behalf bet blah bold bought bounc brain british broadcast
        brok broken bulk capabil captur card cetera che chos chosen chunk circl cla claim clip coast collaborat colleg
        colourful comparison competit complain conduct confidenc consciou consent considerabl constrain correl cou
        counterpart crisi curiou cycl d da damn dan dang dat dead decrea definit delet depth des description despit
        diagram die died dis disadvantag disagr disappoint discov distant distinct distinction distribution diver doctor
        document dollar dot drawn dynamic east edge edit efficient ei eliminat elsewh enforc engage enjo enormou enter
        entit eras etcetera ev examin exce excel explan exten f facilitat fanci far favour fed fight film fine finish
        fire firm flow fo folk forev forgotten fourth fr french frida fulfil furnitur gather ge gimmick glob gosh graph
        grateful ground guess happen harm he'll heart heav hell himself hire historic hm hom honourabl hook horribl hot
        hynek ident impression initiat insert interf interview investig investigat irritat ish isolat italian joint jul
        jump june jus kill kn knock la land latest laugh launch leg let lie linear linguistic literal liz loop loud luck
        mann manual mar march mas mass math meantim media meeting men merg mess mi michael mik milan minim ministeri mod
        monda motion motto mouth ms mu music natural ne nee negat nope nor north northern notion obtain occasion occur
        offenc ogi oka once op orang ordinar outdat overwhelm p pack pain palm participat pe pet phonem plain po politic
        pop port pound power preci pretend prevent profil prominent prop proper proportion propos proud q qualif quot
        ran random rapid rare ratio realistic reasonab recall reckon recov ref reflection regardl rel rem remaind remark
        rememb rep representat revenu rever ri ring rise road rule s sa sad sat scar screw seat senior septemb sequenc
        seventeen shak sharp shin shoot shop shou shut si sil siân sketch skipp sleek son sp spec spell spot spread
        stephan stepp str straightforward strength strict strip stuck stuff stupid submit substanti substitut subtract
        suit summari sunil sup supplementar surround t ta tel terribl territor there there'll thilo tho though till tin
        titl today ton tough town tr transf transform transport travel trip true tuesda typical ugh un understand
        understood union unlike upp usabl usag usual var vari violenc vital wait warm warn wast weak wednesda wee whatev
        whe wherev whilst who'v whoa whoev whom width win witnes wou would'v wouldn't yay yea youth z zap
        """
      ),
      (
        -3.0,
        """
        accurac acknowledg adam adult afraid afterward alon among andrea anywh apart ar associ attach ball bank bear
        besid blank block boundar boy ca camera can't chuck cit clarif coach coffe con concentrat confusion connection
        constraint consult contain contrast convenient couch craz cruci cute cutt dave david de declar dependent di diff
        distanc distribut door easiest emphasi enabl engag equivalent et everywh ex excit excus facil fantastic fi fing
        flip floor frustrat glad god gotten grip grow guarant hadn't hang hi hidden histor ho hurt ideal ignor implic
        indic initial int intend interact intern interpret interrupt ipod jane ju judg kept lab le lett load lunch
        maximum mechanism mistak mo movi nah neat neith night nnn none nowada observ onlin ooh oper organi packag pad
        pari partn percentag pitch plent plug plugg poor powerpoint pr presumab primari pro protection pull quart rat
        reali realiz reflect relationship repeat responsibl schedul scratch se self sensit sentenc ser sheet shift sho
        signal slow split spok spoken squar st stay stopp struggl sub succe sum tell there'r they'r thin thirteen tie
        tight tomorrow tradit trick troubl trust truth tun twic underneath uniqu us variet wa websit weird whenev where
        whos wise wonderful x yesterda yo
        """
      ),
      (
        -3.5,
        """
        @ al anymor app apparent appear assum audio awar begin box bu built bunch cabl cannot ch count cuz determin don
        eh em entir except fall felt fold forget forgot forth funn general gotta hasn't her hey hit honest i inde it'd j
        k kid knew li listen love meant mike mine mmm morn myself ninet nobod normal oop oppos ourselv outsid page
        people perfect remind respect rough select sid sitt sixteen somehow sorta sta stat straight stud sudden surpri
        telephon tend text that'd that'll they'd thousand throw upon welcom weren't wherea wi wide wish wond wow wrot ye
        yourself
        """
      ),
      (
        -4.0,
        """
        ago along aren't becom couldn't e g gone h ha happ he' hear heard him hope hopeful it'll kinda ma must nine note
        noth notic often ok pla possib rest sent sh shouldn't similar sit somebod sometim soon tha they'll toda total u
        until v wasn't we'd wha wonder worr
        """
      ),
      (
        -4.5,
        """
        again ah alright anyth coupl doe doesn't don't dunno everybod goe gonna gues guy haven't here hmm huh i'd i'll
        i'm i've isn't kay l m mayb me mind minut mm my n nev o oh our probab somewh sorr th uh um w wanna we we'll we'r
        we'v won't y yeah yep yes you you'd you'll you'r you'v your
        """
      ),
    ], isByStem: true,
    pairWeights: [
      ("bias", -1.415), ("bothContent", 0.270), ("bothFunction", 0.243), ("budget", 0.465), ("compression", 4.049),
      ("contentCount", 0.184), ("count", 0.708), ("first", 0.855), ("firstFunction", -0.719), ("functionCount", -0.087),
      ("known", 0.225), ("prior", 0.481), ("second", 0.915), ("secondFunction", -0.724), ("term", 0.251),
    ],
    pairPriors: [
      (
        5.5,
        """
        remot_control
        """
      ),
      (
        5.0,
        """
        turbo_button
        """
      ),
      (
        4.5,
        """
        aware_rais bay_net in_canada of_the project_manag the_prototyp the_remot user_interfac
        """
      ),
      (
        4.0,
        """
        a_vote acoustic_event and_spong and_the child_lock children_young covid_19 curriculum_reform economic_updat
        final_the gun_control industri_design million_euro multi_funct nois_addition of_rang of_reasonabl on_the
        parent_control peopl_abov reasonabl_punish region_consortia that_the the_bill the_govern the_group the_meet
        two_scroll welsh_languag
        """
      ),
      (
        3.5,
        """
        a_banana about_the advantag_over amend_in an_xml and_educ and_found at_welsh base_station basic_function
        belief_net below_fort c_one c_zero component_design conceptu_design continu_of deput_minist design_and design_of
        discus_the educ_committ eight_euro euro_and evalu_criteria evaluat_the fifteen_point for_television for_the
        funct_design fund_the good_look high_educ in_fruit in_the innovat_and know_each local_author lost_and
        menu_function new_market new_remot not_believ of_brexit pandemic_the percent_improv potenti_impact pow_sourc
        present_about preventat_servic production_cost production_pric promotion_and push_up qualific_and qualific_wal
        radio_wav round_shap scrutin_session selection_volum serv_side simplif_the soci_servic speci_committ
        speech_recogni speech_recognition spong_materi systemic_racism target_pric technic_issu that_amend the_bay
        the_budget the_childcar the_children the_conceptu the_construction the_covid the_design the_draft the_gam
        the_memb the_pandemic the_product the_profit the_project the_rent the_team the_turbo the_welsh time_bin to_the
        user_friend user_requir voic_recognition voic_unvoic welsh_govern what_or william_am work_design would_be
        yellow_banana
        """
      ),
      (
        3.0,
        """
        19_pandemic a_bug a_cat a_dog a_dut a_present a_round a_touch acquaint_with aft_children also_talk an_evalu
        and_colour and_design and_enhanc and_materi and_school are_expect automatic_speech basic_component batter_life
        be_spong been_taken cheat_experi children_who children_with circuit_board command_and committ_on common_speci
        compan_logo connect_digit control_concept control_work curriculum_and data_collection deliv_of design_meet
        detail_design disk_spac doubl_curv energ_sourc fanc_and fanc_look fift_million fund_to health_board hous_of
        impact_on inquir_into institution_are interfac_and interfac_design kinetic_pow kirst_william layout_of led_to
        logo_and market_and market_surve market_trend materi_the meet_of meet_was new_curriculum new_requir of_aware
        of_digit of_educ of_learn of_minist of_qualific on_ear petition_present physic_punish pow_supp product_evalu
        profit_of project_proce project_requir propert_and prototyp_present push_button rechargeabl_batter
        recognition_technolog regular_chip remot_which requir_and risk_and satisf_with school_improv school_in
        school_meal scroll_wheel secondar_school sell_pric session_on seven_point shap_and should_be singl_curv
        smartkom_system speci_featur spectr_subtraction such_as supp_chain target_group technic_function teletext_and
        the_asses the_aurora the_aware the_component the_continu the_contribution the_coronaviru the_cost the_curriculum
        the_deput the_educ the_evalu the_grad the_joystick the_layout the_market the_model the_progr the_regulator
        the_school the_smartboard the_transcription the_user the_vad the_workforc then_the third_meet to_be to_ensur
        tool_to trend_and univer_servic wheel_and with_the young_peopl
        """
      ),
      (
        2.5,
        """
        10_million 11_and 204_and a_bay a_bilingu a_charg a_confident a_control a_data a_date a_devastat a_fanc a_find
        a_given a_joystick a_latex a_linguist a_made a_mapp a_medium a_new a_post a_potenti a_questionnair a_radio
        a_recogniz a_shortag a_slogan a_strateg a_tim a_transmitt a_unit a_wheel abolish_the about_more about_potenti
        about_specific about_transcription abov_fort absolut_necessar acces_and account_manag acoustic_featur act_the
        activat_or add_any addit_learn addit_nois advanc_function agricultur_and aim_at all_age all_oth an_economic
        an_engine an_impact an_infrar an_input and_a and_button and_certain and_goal and_health and_impact and_internat
        and_left and_meaningful and_proces and_protect and_provid and_pupil and_quebec and_record and_rubb and_silenc
        and_slogan and_soci and_styl and_talent and_vegetabl and_walk and_yellow and_young appearanc_of approach_but
        appropriat_to approv_in are_entitl argu_that aris_from around_fift as_the as_well assault_and aurora_task
        author_about author_and availabil_of avoid_the banana_shap be_award be_children be_compatibl be_involv be_light
        be_stor be_subject be_technologic be_treat be_user being_assault being_deliv being_good being_to black_button
        board_with bod_of breath_and brexit_and bright_colour busines_and button_and button_in button_insid button_the
        by_press by_welsh by_work cabinet_secretar campaign_and can_transmit canada_in capac_of centr_one certain_area
        certain_channel challeng_is changeabl_cov channel_but channel_like channel_selection characteristic_and
        cheap_one chief_execut children_and children_right chip_and chip_for chip_on circuit_and clear_labell
        collect_more colour_schem colour_with committ_and commun_organiz communicat_the component_of concern_as
        construct_a contract_with control_and control_for control_should control_the controll_the convention_for
        cost_for cost_to cov_and criteria_of cros_talk current_design dark_room data_as data_the data_with day_aft
        decid_to decision_made defenc_of deficit_and definition_of deput_director design_aspect design_the did_and
        did_so different_option digit_data direction_and discussion_about discussion_of displa_and displa_or dispo_of
        distinguish_between dock_station done_so draw_of drink_and dut_on dut_to each_oth ease_of educ_and educ_in
        educ_system effect_of electric_circuit electronic_chip eligibl_to emergenc_and emot_and encourag_the
        engine_centr ensur_the estimat_the euro_per europ_and exist_product extra_function eye_catch fac_by face_of
        famil_who farm_and fashion_to fashion_trend fast_or favourit_anim favourit_channel fee_and few_button fift_euro
        filter_which final_decision final_design financi_support finch_saund fly_start focus_on food_secur for_becau
        for_by for_eas for_learn for_legisl for_meet for_soci for_transcription for_voic for_volum forc_align
        foreign_work format_of found_phas four_million four_thirt fram_dropp franc_telecom free_school frequenc_band
        from_qualific from_soci fruit_and fruit_colour funct_requir function_and function_design function_on fund_by
        furth_discussion gap_of get_acquaint glow_in good_vad govern_approach govern_prepar govern_to great_clar guid_by
        half_euro hand_easi hav_more have_discussion have_six have_when health_and health_visitor health_wal help_and
        help_support high_end high_mismatch high_volum impact_in impact_of imple_a implement_group implement_phas
        improv_over in_group in_hand in_key in_school in_welsh increa_of individu_on individu_to industr_in infra_red
        integr_of integrat_circuit internat_market into_forc it_was janet_finch juli_morgan kick_off kinetic_batter
        kinetic_energ languag_and larg_button last_meet lda_filt learn_need level_the light_to link_up list_the
        literac_and lithium_batter look_and low_end low_level made_for mail_list main_function mak_an man_remot
        market_report market_research materi_should may_use meal_and meet_data meet_for meet_the meet_time memb_to
        million_a minist_will minor_of mis_out miss_from modul_and moment_for more_integrat more_target much_nois
        multi_purpo multipl_devic narrow_down nation_approach nation_model net_on new_product new_project next_meet
        next_phas nice_big no_chang no_new nois_estim object_of of_assault of_button of_children of_common of_court
        of_ear of_economic of_fashion of_meet of_mobil of_non of_practic of_rais of_region of_rout of_secondar
        of_student of_teletext of_transition of_wal of_washington off_meet offici_languag old_age on_canada on_emergenc
        on_school on_screen one_month one_small one_without onl_going or_bad or_small ordinat_and organiz_that
        oth_servic oth_that outlin_the outlin_what over_budget paid_for parent_which particular_school
        particular_subject path_goal peopl_and per_unit performanc_in petition_to phas_in plan_and plastic_cov
        plastic_rubb plp_and point_scal point_six pow_channel practic_way pre_segment present_of present_on present_the
        prett_nice prett_simpl primar_school product_at project_evalu propo_law protect_children public_safet
        qualific_that quick_on quit_what racism_in radio_frequenc rais_and reach_with recognition_to record_and
        region_basi region_work regular_remot regulator_impact reliant_on remain_in remot_around remov_it rent_assistanc
        reopen_the request_that requir_specific restriction_on result_were robust_and role_for rout_that royal_assent
        safeguard_board safeguard_the sal_jenkin school_and school_lead school_may second_meet secur_in sell_point
        separat_remot servic_and servic_canada servic_depart set_of sett_so should_keep silenc_detection simplic_and
        situ_of six_button six_second small_devic small_screen solar_cell solar_energ some_compan some_difficult
        some_gener someth_went sourc_path spac_and speci_plac specif_the specific_programm specific_task spectr_envelop
        spong_and stag_3 stand_committ standard_that start_mak start_talk statistic_that strateg_and street_journ
        student_were stuff_was subtraction_and subtraction_approach sufficient_fund suggest_the suitabl_for system_which
        tabl_an tak_up take_decision take_quit taken_forward talk_about target_at target_market task_and technic_stuff
        technolog_and technologic_advanc technologic_innovat teletext_button television_screen ten_to test_to textur_and
        that_anim that_aware that_both that_control that_ensur that_institution that_languag that_operat that_physic
        that_school that_systemic that_wid the_availabil the_basic the_belief the_broadest the_button the_channeliz
        the_circuit the_command the_complet the_could the_current the_custom the_definition the_deliv the_economic
        the_educat the_eu the_farm the_final the_fir the_franc the_funct the_function the_goal the_graphic the_impact
        the_implement the_internat the_keyboard the_kick the_kinetic the_lack the_latex the_locator the_materi
        the_minist the_net the_new the_nhs the_oil the_optim the_pars the_participant the_potenti the_previou the_pric
        the_production the_rcmp the_reform the_regul the_reverb the_risk the_sector the_semantic the_set the_shap
        the_simplic the_size the_smartkom the_smooth the_sourc the_spanish the_spe the_speak the_speci the_stakehold
        the_teamwork the_technic the_teletext the_threshold the_took the_were the_wheel the_work the_would their_concern
        their_favourit their_welsh them_bett them_doing thes_program they'v_used thi_bill thi_cov thi_ear thi_meet
        thi_project thi_propo thos_resourc thre_step thre_thing threat_to through_region timit_and to_beep to_cat
        to_commun to_design to_fift to_link to_settl to_seven to_state to_use to_wal too_small top_prior touch_screen
        track_devic train_cours transition_and translat_the trend_watch two_typ two_version unintend_consequenc use_ther
        useful_featur user_centr vad_and vegetabl_shap video_record voic_command volum_and vulnerabl_and wal_the
        wall_street want_thes was_about was_taken wear_off well_as welsh_and welsh_educ went_wrong were_mention were_ugl
        when_some who_should who_watch why_ther will_meet with_a with_addit with_children with_local with_oth
        with_qualific word_like work_group would_respond yellow_colour young_market young_than zero_and
        """
      ),
      (
        2.0,
        """
        20_year 7_and a_back a_child a_combin a_consistent a_dai a_devic a_dock a_friend a_fundament a_health a_hold
        a_neur a_novel a_pric a_print a_production a_profes a_profit a_propo a_push a_rechargeabl a_reduction a_region
        a_rubb a_set a_seven a_smart a_spong a_univer a_welsh a_window a_yellow able_and about_gett about_work accord_to
        action_item action_on adjust_to advanc_featur aft_that age_rang air_condition all_different all_with also_the
        also_use although_it an_area an_electronic an_integrat an_interfac an_overall an_overview and_c and_care
        and_children and_could and_ensur and_famil and_fashion and_feel and_gas and_increa and_individu and_learn
        and_logo and_market and_need and_nois and_rais and_stop and_teach and_trend and_using and_welsh and_women
        anticipat_that anybod_who are_eligibl are_speak arrang_in ask_question asses_and asses_of asses_that assur_the
        at_the attract_to averag_is bas_on basic_button batter_and be_a be_deliv be_doubl be_larg be_no be_origin
        be_target be_the be_train be_within been_approv been_runn been_through beep_and behind_the believ_that
        benefit_for best_system bett_understand beyond_that bill_and bill_s bill_was bit_long blue_and both_the
        broad_rang but_the button_a button_should button_which button_with button_would by_channel by_local by_the
        can't_draw canada_and canada_summ canada_to canadian_who care_work carr_out centr_for challeng_of chang_volum
        channel_chang children_in children_the chip_to co_ordinat cohort_of commit_that communic_with component_in
        compromi_between concept_and confident_and consortia_and control_onl conver_that corn_of cost_of could_be
        could_help criteria_and current_being current_the dai_basi data_and data_from data_on data_set date_for
        deal_with decid_on deliv_a deliv_on demand_for design_a design_for design_phas design_would detail_on develop_a
        develop_an develop_in develop_of different_featur different_part different_system difficult_in digit_or
        digit_pen director_of discu_with discus_with disk_and do_next doing_everyth down_for driv_in ear_year eas_to
        easi_and eligibl_for emergenc_wage energ_is english_and ensur_that entitl_to equip_and especi_the essenti_work
        establish_a euro_for evidenc_of exist_and exist_in expect_to expen_as expen_than extra_featur face_plat
        fair_amount fami_and famil_and fast_and featur_of featur_the feed_the feel_good few_more figur_out find_and
        find_their find_themselv first_minist first_the five_euro fix_the focu_on for_educ for_free for_health
        for_internat for_most for_nois for_parent for_student for_wal for_welsh format_and fram_and from_the fun_to
        function_of futur_of gaussian_mixtur gave_it generat_a get_used gett_peopl goal_and goal_of good_shap govern_and
        govern_in grab_the group_as group_which guidanc_and had_a had_not had_was half_of have_ever have_up health_care
        how_the how_thos how_to human_being human_right impact_asses impact_for importanc_of important_as
        important_aspect improv_the in_contact in_educ in_line in_may in_need in_soci in_them in_wal includ_in
        includ_the incorporat_into individu_and individu_school infrar_light innov_and input_and input_to instead_of
        integrat_the interaction_with interfac_concept interfac_that internat_student introduc_a invest_and is_fift
        is_main issu_with it_simpl job_program keen_on lack_of languag_to law_abid learn_the leav_a legisl_and legisl_is
        light_that limit_numb limit_on limit_to list_of look_aft look_remot lost_their low_pas low_than made_in made_of
        main_point man_button market_for market_point market_rang market_the matt_that mean_subtraction measur_the
        meet_and meet_record meet_to mel_cepstrum memb_that ment_health menu_button method_to minist_for minist_in
        more_able more_disk more_user mors_code most_in mov_and multi_band nation_assemb need_for neur_net new_brunswick
        next_step no_doubt no_teletext nod_and nois_and normaliz_and not_try now_work numb_of obviou_to of_a of_basic
        of_both of_consid of_data of_experi of_fruit of_fund of_interfac of_legisl of_life of_materi of_pictur of_polic
        of_pupil of_push of_rubb of_such of_teach of_univer of_use off_button offici_to oil_and on_implement on_off
        on_print one_particular one_remot one_to onl_be onl_used option_in or_even or_vegetabl or_with oth_function
        oth_product out_more out_their parent_and particular_group person_protect pick_out plastic_and plastic_or
        play_and pleas_that point_eight polic_that position_of potenti_of pow_to prepar_a present_by present_from
        prett_cheap previou_meet pric_and procedur_and production_of profit_aim programm_to protect_equip protect_the
        prototyp_and provid_a provid_in pupil_in put_forward qual_of question_about question_the quit_high rais_aware
        real_high recommend_for record_as record_meet relat_thing relat_to remot_as remot_should remot_would report_on
        represent_of requir_from research_into resourc_for risk_of s_204 same_set same_system scal_and school_have
        screen_and scroll_down sector_and sector_in sector_to seek_to seem_that send_messag servic_in set_a seven_being
        seven_inch shap_of shortag_of should_onl shown_that simpl_design situ_that sixt_percent skill_in soft_and
        solar_pow some_button some_featur some_specific sourc_of speci_colour specific_function sri_recogniz staff_and
        standard_batter standard_one state_by step_forward student_and student_in student_who styl_of subject_to
        summ_job support_for support_in support_through suz_dav switch_on symbol_of system_for take_action taken_a
        task_for task_to teach_in team_and technologic_innov television_onl television_remot that_emplo that_exist
        that_fruit that_oth that_requir that_teletext the_act the_aim the_air the_appearanc the_busi the_canada
        the_canadian the_capac the_centr the_chair the_challeng the_characteristic the_cheap the_chief the_committ
        the_complex the_corpu the_criteria the_crown the_data the_databa the_decision the_dela the_demand the_deserv
        the_detail the_devic the_discussion the_dut the_effect the_effort the_elder the_emergenc the_emplo the_end
        the_energ the_engine the_environ the_exist the_face the_famil the_fashion the_featur the_feder the_feedback
        the_fft the_fifth the_financ the_financi the_first the_gave the_hous the_htk the_immediat the_improv the_industr
        the_interfac the_internet the_last the_legisl the_nation the_need the_ontolog the_opposition the_parent the_plu
        the_pow the_present the_print the_programm the_provinc the_public the_pupil the_recommend the_restriction
        the_review the_scal the_second the_segment the_serv the_should the_soci the_solar the_specific the_spectr
        the_sri the_stand the_statu the_surve the_symbol the_tape the_third the_transistor the_uk the_valu the_varianc
        the_wall the_worst their_fami their_hand their_remot their_school ther_seem ther_was thes_question thi_devic
        thi_model thi_task thi_was thirt_five thirt_four thos_individu thos_school thos_student thre_percent
        thre_present ti_digit to_a to_action to_align to_attract to_by to_contact to_different to_discu to_draw to_driv
        to_expre to_feed to_have to_imple to_improv to_individu to_know to_lose to_maintain to_make to_navigat to_no
        to_ord to_present to_protect to_pursu to_report to_soci to_stor to_supp to_transcrib to_undertak to_why to_young
        togeth_as togeth_for tool_and toward_the trad_off train_the transcrib_and transcrib_it transistor_and twelv_and
        two_dimension two_euro two_hour two_person univer_and univer_of univer_to up_the use_ten used_button user_are
        using_all using_their vast_major vote_on vulnerabl_children wage_subsid wal_act wal_and wal_in wal_that wal_to
        was_a was_gett was_happen was_the was_to was_used well_enough well_match were_discus were_not were_ver wheel_to
        which_also which_was whol_proce wien_filter with_big with_regard with_speech word_error work_on work_who
        would_add would_chang year_now
        """
      ),
      (
        1.5,
        """
        a_base a_batter a_channel a_cheap a_different a_discussion a_fashion a_few a_flat a_furth a_half a_level a_light
        a_lot a_low a_market a_minor a_pap a_plastic a_product a_remot a_risk a_room a_scroll a_separat a_specific
        a_speech a_standard a_step a_teletext a_useful a_voic a_work a_year abil_to about_wheth acces_to acros_wal
        affect_the aim_for aim_of aim_to all_the an_advantag an_averag an_increa an_internat an_on and_anoth and_any
        and_black and_channel and_commun and_continu and_final and_how and_its and_new and_out and_push and_seven
        and_simpl and_small and_speech and_understand and_user and_yet any_case any_new appropriat_for area_wher as_a
        as_an as_part as_to aspect_of at_first at_thos attention_to author_that availabl_in back_into back_up basi_of
        basic_batter batter_in be_around be_cheap be_includ be_sold been_made been_used being_the benefit_from bett_on
        between_the big_differenc board_and both_in button_becau button_for button_on button_supple by_their by_thi
        by_using call_for care_for case_materi challeng_and chanc_to chang_a chang_in channel_in channel_volum
        characteristic_of choic_of clean_up clear_and clos_talk clos_to colleagu_in colour_and colour_as colour_or
        colour_that com_to comfortabl_to commun_in compan_that complex_and component_concept concept_of consequenc_of
        contact_with continu_to contribution_to control_in control_over control_to control_with control_would
        cost_within could_find current_remot data_for day_in decision_mak decision_on decision_to defin_the
        different_languag different_remot different_shap down_or due_to dur_the effort_to emplo_and end_of energ_and
        error_rate euro_fift evalu_and everyth_in evidenc_session evidenc_that featur_and feel_the fift_percent
        fifteen_to first_idea first_meet first_point fit_into five_to for_a for_children for_creativ for_different
        for_everyth for_is format_that four_percent fruit_or function_for function_the get_up gett_more giv_them good_or
        group_of had_been had_to hand_held hard_plastic hard_to have_a head_of high_qual hop_to how_big how_they'r
        howev_the if_the implement_of important_than important_thing improv_and in_a in_certain in_different in_england
        in_english in_its in_respon in_term in_their in_thi in_two in_which includ_all into_the involv_in it_clear
        it_com it_would job_of know_when last_question legisl_that light_in like_the line_is line_normaliz line_with
        local_govern logo_on long_term look_forward made_an made_out maintain_the major_of make_decision make_the
        make_up man_oth market_expert materi_and meet_is meet_with menu_on million_of million_to model_the more_data
        more_flexibl more_for more_function most_important most_remot most_used most_vulnerabl mov_on need_someth
        need_to neur_network new_idea nice_to no_button not_able not_necessari not_of of_and of_canada of_canadian
        of_fift of_high of_hour of_look of_person of_plastic of_pow of_speech of_technolog of_their of_train of_twent
        of_welsh off_switch on_any on_different on_it on_oth on_remot one_being one_colour operat_behaviour opinion_on
        option_that or_make origin_trend oth_aspect out_of person_preferenc point_out point_thre portion_of position_to
        pow_and press_the pric_of prim_minist principl_of proce_of proce_to product_to program_and programm_and
        programm_in provision_of public_health purpo_of put_up putt_it quick_to quit_good rais_the real_reaction
        receiv_the recognition_and recognition_system reduc_the referenc_to regard_to remot_in remot_with repetit_strain
        report_and requir_for requir_that requir_the research_and respon_to respond_to result_in right_for right_of
        role_of rubb_button sampl_speak school_are school_that screen_on scroll_button servic_that set_and set_the
        shar_the sign_that size_of so_the soci_care some_decision sound_and specific_question speech_and spong_feel
        start_by start_of start_with statu_of strain_injur subset_of summar_of support_thos system_of system_wher
        tabl_and television_set term_of test_set test_the thank_to that_eas that_it that_meet that_of that_ther that_two
        the_acoustic the_advantag the_assemb the_averag the_batter the_bord the_chip the_colour the_compan the_consum
        the_control the_conver the_corn the_cultur the_curv the_dark the_develop the_different the_discour the_econom
        the_error the_exact the_expert the_format the_found the_fram the_fund the_german the_head the_high the_importanc
        the_languag the_log the_logo the_main the_manage the_neur the_next the_operat the_polic the_prim the_principl
        the_probabil the_proce the_provision the_purpo the_qual the_reason the_recogniz the_regular the_safet the_shelf
        the_sign the_slogan the_spectrum the_speech the_spong the_student the_subject the_system the_target the_teach
        the_thre the_time the_tool the_transcrib the_vast the_view the_whiteboard the_whol the_world their_liv
        their_parent ther_would thi_pandemic thi_proce think_on thos_children thought_that through_the time_fram
        to_achiev to_activat to_adjust to_as to_assist to_both to_call to_children to_collect to_communicat to_control
        to_cost to_deal to_detect to_develop to_encourag to_expand to_figur to_give to_help to_hold to_indicat to_market
        to_more to_operat to_pick to_promot to_provid to_re to_school to_scroll to_start to_test to_thre to_train
        togeth_on too_difficult too_man too_much tool_train twelv_fift twent_five two_button two_part typ_of
        univer_remot up_a use_in use_of use_the use_their used_a valu_of ver_clos ver_easi ver_few version_of voic_and
        volum_control want_to was_not was_prett was_some was_work what_actual what_function what_more what_the when_it
        wher_to whil_the with_each with_parent within_budget within_the work_as work_the work_togeth would_expect
        would_have
        """
      ),
      (
        1.0,
        """
        a_bett a_broad a_chip a_clear a_comput a_doubl a_fruit a_good a_great a_hand a_hard a_larg a_list a_menu
        a_microphon a_more a_nation a_need a_one a_posit a_pow a_prett a_prototyp a_rang a_regular a_report a_screen
        a_short a_situ a_slid a_small a_strong a_team a_user about_how acces_the acros_the advanc_chip aft_the age_group
        agre_to agre_with all_about all_of also_in amount_of and_an and_it and_more and_oth and_peopl and_right and_some
        and_support and_take and_then and_to and_volum and_who and_will and_work approach_to are_still around_the as_for
        at_how be_at be_clear be_com be_doing be_hard be_les be_made be_on be_out be_simpl be_so be_too be_useful
        becau_peopl big_button bring_the brought_up build_a button_to can_move can_start case_the cent_of chang_and
        close_with colour_of combin_of come_back consid_the contribut_to correspond_to cost_and creat_a data_to
        decision_about design_that design_to did_not differenc_in difficult_for difficult_to discussion_with do_more
        done_a down_on easi_to eight_percent element_of evalu_of everyth_else exact_how expect_that extra_button fair_to
        familiar_with fashion_in feel_of first_of first_plac fit_in five_percent for_channel for_peopl for_twent
        for_young forward_to friend_and function_in get_out going_to good_and good_one govern_is group_is hand_dynamo
        has_been have_been have_made have_to high_tech hour_of how_thi important_and in_an in_and in_case in_electronic
        in_real in_relation incorporat_the increa_in insid_the is_the issu_of it_and it_befor it_feel it_fit it_seem
        it_should just_on keep_it kind_of last_one lat_on left_and left_hand like_a look_at look_for look_into look_up
        lot_of mak_it make_a make_it make_sens mean_of memb_of messag_to mobil_phon model_for more_advanc more_complex
        more_important name_of need_an need_and need_of new_one new_technolog next_week nice_and not_be not_used not_yet
        of_all of_design of_each of_energ of_how of_inform of_its of_option of_remot of_thi of_user of_using of_view
        of_which on_a on_an on_how on_line on_thos on_to on_which one_and one_hand one_of onl_for onl_use opportun_to
        ord_to oth_remot out_how out_on out_the over_the over_time part_and part_of pay_for pay_more peopl_with
        percent_of plac_and plac_in plann_to point_of point_wher pow_button present_and problem_in produc_a product_and
        put_some question_and question_of rang_of reach_a real_well regard_the relation_to rememb_the remot_and
        return_to review_of right_and right_to room_and room_for scal_of second_one see_how sevent_five should_look
        should_not sign_to some_cas some_new some_of someth_more speak_and spend_more suppo_that support_and support_the
        system_to tak_a ten_percent that_could that_had that_he that_particular that_their that_they'v that_were
        that_would the_abil the_age the_also the_back the_banana the_base the_basi the_beginn the_cas the_case the_clos
        the_concept the_cov the_doubl the_ear the_electronic the_english the_evidenc the_extra the_feel the_fruit
        the_futur the_gener the_had the_hard the_health the_idea the_input the_key the_like the_list the_low the_major
        the_middl the_most the_nois the_norm the_numb the_overall the_past the_practic the_problem the_program
        the_question the_record the_region the_research the_result the_room the_same the_screen the_scroll the_sens
        the_side the_situ the_support the_take the_task the_test the_transcript the_trend the_univer the_use the_variou
        the_video the_volum the_want the_web the_whit the_yellow the_young their_children their_own them_with ther_have
        thes_button thi_group thi_is thi_product thos_who time_for time_it to_add to_addre to_ask to_bring to_cov to_do
        to_evaluat to_find to_fit to_get to_identif to_incorporat to_look to_pay to_prepar to_put to_read to_recogniz
        to_respond to_run to_save to_see to_take to_thirt to_which togeth_with too_big too_expen train_on turn_on
        twelv_euro two_of und_the understand_of up_and up_with use_to using_a view_of was_on was_that way_and way_in
        way_of way_the way_to well_being what_extent what_kind what_on what_should when_the wher_it which_would
        whit_board why_the will_continu will_to wind_up with_all with_and with_different with_their work_and work_well
        work_with would_make would_not would_use would_work yellow_and
        """
      ),
      (
        0.5,
        """
        a_bit a_decision a_high a_huge a_hundr a_particular a_point a_sens a_significant a_simpl a_system a_television
        a_thre a_two able_to about_what agre_that all_in also_a an_exampl and_also and_as and_down and_everyth and_get
        and_have and_look and_off and_that and_their and_thos and_what are_also are_using ask_for at_a at_home at_least
        be_bett be_eas be_for be_nice be_some be_used becau_it becau_of becau_the both_of but_it button_or buy_it by_a
        came_up can_be com_from come_up concern_about control_that depend_on did_a differenc_between different_colour
        different_way do_not doing_a down_the featur_that find_out first_thing follow_the for_an for_instanc for_their
        for_thi for_thos from_a from_thi get_in give_a give_them given_that given_the go_up good_idea group_and
        happen_in hav_a have_more have_seen have_two he_was help_us how_that idea_about idea_and idea_of important_that
        in_addition in_all in_any in_ord in_plac in_with into_thi is_about is_to it_as it_becau it_could it_tak it_to
        keep_the know_wher last_time look_like look_to made_a mak_a mak_sure make_some make_sure may_have might_not
        more_expen more_mone most_of not_as not_been of_different of_it of_peopl of_them of_thos of_time on_one on_some
        on_their on_them on_thi on_what one_with onl_a onto_the or_four or_two oth_one oth_than peopl_that peopl_want
        peopl_who per_cent pictur_of plac_to point_that point_to question_on rath_than reason_why referr_to remot_that
        rid_of said_that same_time see_what seem_to sens_that should_have so_that start_off stick_to suggest_that
        suppo_to system_and system_that that_a that_have that_need that_no that_thi that_was the_amount the_are
        the_biggest the_channel the_comput the_day the_digit the_fact the_form the_four the_front the_hand the_individu
        the_industri the_inform the_light the_look the_mean the_menu the_microphon the_mone the_more the_name the_origin
        the_oth the_peopl the_standard the_start the_tabl the_technolog the_television the_voic the_word them_all
        ther_is ther_should thi_and thi_particular thi_point thi_remot thi_to thi_would thi_year thre_or through_thi
        to_build to_creat to_focu to_it to_keep to_meet to_oth to_pres to_sell to_spend to_support to_think to_thos
        togeth_and tri_to try_to understand_what up_to use_a ver_clear want_someth was_going was_ver well_but well_in
        what_to wher_the which_is which_one who_is will_be will_do with_an with_some work_in work_out year_old
        """
      ),
    ])
}
