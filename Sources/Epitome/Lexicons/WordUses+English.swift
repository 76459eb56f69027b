// Derived from WordNet 3.0, Copyright 2006 by Princeton University, all rights reserved (its licence stands in NOTICE),
// and from transcripts of the podcasts of Changelog Media, https://github.com/thechangelog/transcripts, which are under
// the Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: shares of use were counted, nothing is quoted.
// Written by Scripts/learn-word-uses.py; do not edit.

extension WordUses {
  /// English: 11995 words that their endings do not explain.
  static let english = WordUses(
    words: [
      (
        8, 0, 0,
        """
        aa aaa ab aba abbey abc abel abs ac academies acc accident accountant achilles acids acne acres acrylic
        actress actresses ada adage adelaide adhd admiral adobe adrian ads adultery advantages advent adversary
        aerospace affidavit afl afp afterthought age agent agony aide airflow airplane airport airspace airways ais
        aisle ak aks ala albany albert albuquerque ale alfred ali aliases allen allergies alley almond almonds als
        altar alternatives ambrose amd amount an ana anaheim analogies anarchy andrew andrews android anecdote ang
        angle angus anime ankle ankles anne anniversary anomalies ans antibodies antibody apartheid apocalypse apostle
        apostles app applicant appraisal apr ar arc architectures argyle aristotle ark arm armies armstrong army
        arnold arrows arse arsenal artery articles artifact artillery ascent ascii asean asides aspect aspen ass
        assemblies asses assholes at athens athlete atm atp attendees attitudes attorney au aug aunt aus austen
        automobile av avatar avenue avenues axle az azerbaijan azs b ba babe babes babysitter background backgrounds
        backseat backstory bag bahrain ball bam bandit bands bane bangladesh bar barnacles barrow bart bastards bazaar
        bb bbs bd beach beatles bee beethoven behalf behaviour beijing bel belgrade belief belle belly ben benedict
        bengal benny berg bernhardt beth betrayal beverages bey bible bihar billboards billionaires billy biopsy bird
        birthdays birthplace bis biscuit bit biz bk blackburn blades blake blanc bloc bloke bloodshed bm bmi boards
        boat bobby bodies body boise bombay bomber bond bonds bonuses bookshelf borough bosch bosh bosses bot botany
        bottle boundary bout boutique box boxes boy boyfriend boyfriends boyle br bra brady brainchild branches brands
        brandy brat bravery breakthrough breather brent brethren brewery bribery brides brig brigades brink brit
        britain brittany brooke brother brow brows bryan bs buchanan budapest buddies buddy bullpen bun bunch bungalow
        burbank burden burdens burglar burglary burgundy burial burt businesses businesspeople buzzwords bye bytes ca
        caboodle cad caesar cafe cafes cake calf calgary caliber calif calves cam camden campuses candidate candidates
        canterbury cape captain carbohydrates card cards caribbean carnival carriages carte cartridge cartridges cas
        case cases caste category caterpillar catherine cattle cavalry cbc cdc cds cedar ceiling celery cellar
        cemetery cent century ceo ceremonies certificates ces cfo chad chamberlain chang chaplain charles cheddar chef
        chemotherapy chi chicken chickens children chile chimney chloride chlorine chocolates chow chromosome chunk
        church churches cia cid cigar cigarettes cio cis cities citizen citizens city classes classmate classmates
        clauses clay cleric cli climates clinic clive closet clouds cls clue clues clyde cm cms co2 coal cobalt
        cockpit cockroach code codebases cody coefficient col colbert cole colleagues colonies colt comedian comedies
        comedy commands commentary committees companies company complaint complexes component comrade comrades concept
        concourse conduit congress connolly conquest conservatives conservatory constable constantinople constraint
        consul consulate consultant contempt contestant context continent contour controversies controversy convent
        cooke cookies cop cord cores corollary corpse corpses corpuses cos cottages cougar counterpart countryside
        course courses courtesy cove cow cowards coyote coyotes cpi cpr cps cpu cr creatures cred credential creed
        crew crews crime crises crocodile crosby crossbow crossroads crosswords crucible crud cruds crutch cs ct cu
        cucumber culprit cult cultures cum cunt cup cupcakes curfew curtain curve custody cvs cycle cynic cypress
        cyrus da dad daddy dag dahl dairy daisy dale dame dane dante das dashboards dat databases dataset davenport
        david davies dba dc dd dea deathbed debt dec decade decades december deed deeds defendant defenses deficit
        degrees delivery dell den denial deodorant departures depressive derby derivatives des descent dessert destiny
        detainees detective detectives detroit dew dewey dia dialect diamond diamonds diary dickens dictionary
        diehards diet diff dime diocese dioxide directives directorate directory dis disapproval disbelief disciple
        disciples discomfort diseases dish dishes dismissal disney disposal district dividend dividends dl dm dms dna
        doc doctorate doctrine documentary dod doe dog doj doll dolly dome dominic donkey dortmund dory dough downside
        downturn dozens dp drake drought droves ds dsl dude dudes duet duff dui duke duncan dune duo durant duties
        duty dvd dylan dynamo dynasty dysentery ea ear earl eb ec ecc economies ecs ecstasy edgar edges edinburgh eds
        edwards ee effect effort ego egypt eigen el electorate electrode electrodes elephant elf elites elk elves em
        embassy emerald emery emirates emmy empires employees empress ems enclave endgame endpoint enemies energies
        enquiry enterprises entirety enzyme epa epilepsy epiphany episodes epitome epoch eq er era erie errands esp
        essays est estate estates eta ethic eu ev eve evening everest ew example examples executives exodus expanse
        expenditures expense expenses expertise explosives extent eyebrow eyebrows fa faa fabric fact factory fad
        failures fairy families family fan fang fanny faq fate fault favorites favourites fay fbi fcc fda fe feat
        features feb february fee feet feldspar fellows festival fetish fetus fiat field fields fife files finch fir
        firearm fireplace fist fitzgerald fives fixtures fl flatcar fleming flight flu fluids fm fo foe fog folly food
        foods footprint footwear forest forgery formatter fortress foundry fps fr freestyle freeways frenzy freud fri
        fridays fridge friend friends front fruit ft funds funeral fur furnace fury futures g ga gal galaxies galaxy
        gale gallery game games gang gao gap garlic gary gateways gb gc gdp geese gem gene genes geniuses genome
        genres genus george georges georgetown germany ghz gibraltar gift gigabytes gilbert gill girl girlfriend
        girlfriends gist giveaways gland glands glasgow glasses glee glitch glitches globe glove gloves glucose gluten
        gm gmt gnome gnu goa goal goat god godfather goo goodbye goodies goods gop gould gp gpa gps grads grammar
        grandchildren grandfather grandmother grange granny grapes graves gravy greed greens greenwich gregory grenade
        grenades grids grief grove groves gsa guardian gui guild guilt guise guitar gulf gun gurney gurus gus gust gut
        guy gym gypsy gyroscopes h h2o habit hairstyle haley hall halves han handful hangar hannibal harding hart
        harvey haste hat hatred havoc hawaii hay haze hb he head headaches headcount headset heartbeat heather heaven
        heavens hectares heel height helen hell hen henry herbert hercules heresy heroes heroin herpes herring hes hi
        hierarchies hierarchy highlands highways hill hillary hillside hilt hindus his historian history hiv hm hms
        hobart hobbies hogan hole holes holidays holly homebrew homecoming homes hometown honesty hood horace horses
        hospital hostages house household households housewives howe hoy hp hq hr hrs hs html hub hubby hud hughes
        hume hun hundreds hungary husbandry husbands hut hybrids hydrant hypocrisy hypotheses hz ia ibrahim icc
        icicles ics icu id ida ideologies idf idiosyncrasies idol ids ig iis ike illnesses imagery images imf
        immigrant immunotherapy imo impulse impulses inc incentives incest inches income indies infant infirmary
        informant infrastructures ingredient ingress ingresses initiative initiatives injury inkling inmate inmates
        inn inning inquiry inroads ins insect intellect interchange intercourse interest interface interval inventory
        ion ios ip ipo ipod ips iq ir ira iraq ire irony irs irving isle isles issue issues istanbul it italy its
        ivory ivy j jaguar jan january jay jealousy jem jenny jeopardy jerome jerry jersey jesus jew jewellery jewelry
        jfk ji job joel johnny jones joneses jong jordan journal journey joy jr jude judiciary july june jung jungle
        jury ka kabul kale karate karen kat kb kc kelly ken kennedy kent kentucky kettle keyboards keystroke
        keystrokes kg kgb ki kid kidd kidney kiev kilobytes kilometres kind kindergarten kinds king kit kitchen
        kitchens km knees knives kobe koch kraft ks kurds kuwait kv kw ky laboratory lac lad ladies lady lake lakes
        lambert lan landlords landscapes lanes languages lantern las latte laundry law lawsuit lb lbs lcd le lea lede
        leeds leg legend legends leigh lenses leo les lf libertarian librarian library license lid lidar lieutenant
        life lifestyle lifestyles lin lindsay linen lines ling lipid liquids livelihoods llm lloyd lobe locale loch
        locke logan logic loo lords lore losses lot lottery lotus lowry lp lr lu lucy luke lux m1 m2 ma mac mace
        machinery macintosh madagascar madame madrid mag magistrate magistrates mahogany maid mainframe maize majesty
        maldives males mall mammal man mane mankind manuscript mao maple marble marc mare marketplace marriages marrow
        marsh mart mary mas masonry masse masses mast mastery matchmaking math matthew matthews mattress maven may
        maze mb mba mc mccarthy mccartney mcgraw md me mead meadow meadows meal measles med medal medic medicaid
        megabytes mei melange melodies melody member meme memes memorial men menus merchant mercury mermaid messages
        meth methodologies methods metres mf mfa mg mhz mi mice michigan mickey microsecond microseconds midday
        midlands midwest might mike milan miles milliseconds minds mindset mineral ming minuses minutes miracles mis
        mischief misery missiles mistakes mistral mistress mit mitt ml mls mm mn mo moat mob mockery mode modes
        modules mohammed mole molecules molly mom moment mon monarch monarchy monastery mondays money monologues
        monopoly monte monterey montgomery montreal mood moose morgan morning morrow morse mos moscow moses mosque
        mosques mosquitoes moth motif motives mound mouthful movies mozambique mozart mp mph mps mr mri mrs ms mt mu
        mud mule multiples multiprocessing munich murdoch murray muscles music mutt mv mvp mx myanmar myrtle mystery
        myth na nac naivety names nan nanosecond nanoseconds naples narratives nas nasdaq nash natives navy nb nc nd
        ne nec necklace neighborhoods nepal nephew nerds nerves nes netherlands newbies newcastle newport newsletter
        nexus ng ngo ngs nh nhs ni night nightingale nih nike nile nines nipple nipples nissan nist nj nlp nm noah
        nobles nobody noel noise noises nominees noodle noodles normandy nos nose notes nothing notoriety nov november
        np npa nra nrl nsa nsw nt nu nun nursery nut nv nw ny oak oath oatmeal ob obi obituary objectives observatory
        obsidian obstacles ocean oct octant october od ode odyssey offense offenses offspring oh oil ois olives
        operatives opponent or orchid ordeal ore organ orioles os oscar oss oswald outages outcome outpatient outpost
        outset overheads overview owl ox p pa pac packages pact paddy pageant pages palace palate pancakes panther
        paradise parasites parish parishes part participant particles pas pascal passages passport passwords path
        pathogens pathways patriarch pattern paul pax payday payloads pb pbs pc pcs pd pe pea peabody peasant peat
        pebble pedestal pennies penny people peoples pep peptide percent percentages percentile percentiles periods
        periphery perjury perry perspective perspectives pest petabytes pew ph pharaoh phase phases phd phi
        philosophies phoebe phosphate physique pi pic pictures pid pie pig pike pilates pilgrim pill pillar pillows
        pineapple pineapples pinky pint pitt pittsburgh plaid plaque plasmid plasmids plate platform playground
        pleasures plight pluses pm pms po poe poet point pol pollen pond ponds ponies pony popcorn pope poplar poppy
        populace porcelain porch portal portrait portrayal portugal pos positives postdoc pot potatoes pottery pow ppp
        pr precinct prerequisites presbyterian president pressures prestige priest primitives princesses principle
        principles privates privileges procedures processes prof profiles progressives project proof proponent
        proposal prospect prototypes proxy prs ps psa psf psi pst pt pts ptsd pu pub pudding pulsar puppies puppy
        purposes pursuit purview pyx q qatar qi quad quebec queen queens quid quitter quizzes quo quran r ra radar raf
        railroads railways rainbow rainforest raj raleigh rand rapids rapport rate rates rationale rb rbi re readme
        reagan recipes recipient recourse rectangle reed ref referral refinery refuge refugees refusal registrar
        rehearsal reich reid relatives relic relief rematch remnant remorse remotes removal renewal rep repository
        representatives reptiles republic request residue response responses rest restaurant restraint result revenue
        revenues reversal revival rex reyes reynolds rf rh rhetoric rhodes ri rib richards riches richmond rifle
        rifles rift riley rio rite rites ritual rivalry rn rna ro road roads roadside robber robbery robert roc
        rockies rod roe roi role roles rom rome ron roof roommate roommates roosevelt ros rosemary roses rote roth row
        rowan rpm ru rubble rube rug rugby rules rune rupees rupert ruth rv rye sa sac safes safety sake salads salary
        sale salespeople salisbury sally sam sanctuary sandwich sanskrit sas saskatchewan satan saturdays saturn saul
        sausages saviour sb sba sbs sc scandal scenery scent scheme schmidt scholar scopes screenplay script
        scriptures scrutiny sd se sea seaside seattle seconds secretary sect sedan seizures selves semen seminar
        seminary sen senate senegal sense seoul sep sept september sergeant series serpent ses sesame seth sex sexes
        seymour sg shaft shah shale shaw shawn sheen sheikh sheridan shipbuilding shite shoe shoes shortages
        shorthands si sibling sicily sides sidney siege siemens sight signatures sir siren sirens sirloin sis site
        size sizes skeptic skies skillset sky sl slave slavery slaves sleeve sleeves slogan slut sm sms snp society
        soil sol solids somebody somerset son sonar song sonny sort sos soy spa spaniards sparrow spec specimens
        speeches sperm spheres spinach spindles spirit spokes spouses squads squid squiggles sr ss ssa stages
        standards standpoint stat stationery statistic statue statues statutes std stephen stephens steroid steroids
        stevens steward stopwatch storey story strategies stronghold structures stuart styles subcultures subdirectory
        subject subscriber subset subsidies subsidy substrate successes sudan suite sullivan summary sun sundays
        sunglasses superintendent superset superstar sur surgery surname surrey suspense suv sw sweden swords sydney
        syndrome t ta table tables tactic tad tailwind taiwan takeaways tale talent tales taliban tam tang tangent tao
        tape tate tau tavern tay tb tc tcp te tea teammate teammates techies technique techniques technologies ted
        teddy temperatures tempest template templates temple temples tent terabytes terrain territory terry textile
        textiles textures thanksgiving thc theatres theft theme theory therapy theres theses thief thieves thigh thing
        thirds tho thorn thousands threes threesome threshold thresholds thug thursdays thyroid tide tiffany timber
        time timeframe timetable timothy tip tis tissue tit titan title titles titus tl tlc tls tm tn tnt toad toby
        todd token tokens tom tomatoes tomes ton tone tones tongues tool toolchain tooling toothpaste topic topologies
        tor tories torque torrent tory townsend tracery tract traffic tragedies tragedy trait trajectory transcriber
        transcript transmitter tray treasury treatise tree trees trend trends trent trey trial triangle triangles
        tribe tribes tribunal tribute trophies trouble trough troy trunk trustees tsa tt tub tube tubes tuesdays
        tumour turing turkey turnaround turnstile turquoise tv tvs twat tx typeface types typescript tyranny tyrant
        tyre tyres ufo uk uma uncle uncles undercurrent underwear underworld universe unrest upbringing upheaval
        uplink uproar ur url us usa usage usages username uss ut utah utc uuh uv va vale values valve valves vampires
        van variables variety vase vat vatican veg vegetable vegetables vegetarian veggies vehicles venue venues venus
        verdict vibes vicar victory viewpoint vigilante viking villages villain vine vinegar vines vineyards vip
        virtue virtues virus viruses vocabulary vogue volcanoes volt vt w wa wales wall wallace wally wand warden
        wardrobe warren warsaw watershed waterways watt way wb weaknesses weaponry websites weeds weekdays weekend
        weekends wei weight wellbeing wen werewolf wetlands wherewithal while whirlwind whiskey whitney who why wi
        wife wig wilde wildebeest willow window windows wine winery winnipeg wit witchery withdrawal wives wiz wizards
        woe wolverine wolves woman women wont wood woods woodward woodworking wool word words workbench workday
        workflow workflows workhorse workloads workplace workspace world worlds worldview wright writ wu www wyoming
        yale yang yankees yard yards yay yemen yes yi yin yogurt yr yrs z zeal zed zen zimbabwe zodiac zombies zoo
        zurich
        """
      ),
      (
        7, 1, 0,
        """
        accent account aliens ally amp anguish archives arrays ash ax axe band bat bath beards bedding beef belt berry
        bill bin boating bowl brake branch breeze bubble bull bush cab cage candle cap cart cash castle challenge
        cheese chords chrome coat collar computing concern concert conduct cone contract costume craze crowd cube
        curves debates defect din discourse duel dust ensemble es esm exercise fish flag flaws fort fox franchise
        fright frog garden gardens gate gatekeeping ge gee glory goose groove grooves ground gum handwriting headspace
        hickory hike hound hue impact ink interviews io itch japan jaw joke keywords kitten kittens knight lap leash
        list loft lord mate microwave mil mind mine mist muzzle name needle negatives orbit outfit pace pearl perfume
        pirates pit poll pool post preamble pricing prizes profile pun pup puzzle queue raft rag rage rail rat ray
        reasoning records refund rem rendezvous retrospect revenge rewards rid rope route rubric rule saint sand
        scaffold scarf screens seat shame shear shelves shit signal sin smoke sorrow sourced sourcing spot spring
        storm stove submarine sugar swag taste thunk ti timing tin toe tracing transit trench tubing verse versioning
        vis wage ward whale widows wing wolf workaround zag zig zinc zone
        """
      ),
      (
        7, 0, 1,
        """
        a.m abby accessibly achmed acre addy adhesive adjective adjunct aerospike agpl ahmed ahoy airtable akash alec
        aliasing alphafold amal andy ansible ant anycable apple appsync argocd arithmetic arrival ashburn assistant
        atlassian atul automattic automl autoscaling awards baby barry basecamp baseten bbq.live bcrypt bdfl
        beneficiary berenstain bigdl bigtable bing biospace bitcoin bittorrent björn blah boeing bondian bones bonus
        bootc bootcamp borg browserify bryant bug bus byoc c caffeinate calendar capital car carl certificate
        changelog.news chaptering chartable chatgpt chung clarke clearml clickhaus client clippy cmd.exe cnbc cnfc
        coby codename coinfund committer conf conferencing conflict constituent content contributing.md convertible
        coreweave corporal correspondent cory cosplay covid coyse critic crowdsourcing crunchy css ctrl cunning damian
        day db deathstar deb debian devopsy digg digitalocean directive disqus distroless dming dnsimple dockerfile
        dockling doug doustdar droid drupal duarte e ebay eckert eghbal elm emily entropic epel eric estest etag etsy
        eval faang faktory fargate fastify fediverse fedramp ffmpeg file firehydrant flink florian floyd fluentd
        fluxcd flyradar font francesc fred freebsd freecodecamp fringe gameplay gan.style genbank gergely ghose gif
        gitingest gocd godoc goog gradle grammarly graphql graql greg gregg grid grosjean grpc guby guvy hackintosh
        hacktoberfest halpern handholding hawaiian hayden heathrow heavylifting highrise hintjens ho hong horse
        hotseat huang humain hyper.sh hyperping icml ildar ilike imac inferencing instinct int intellisense intent
        intermediary intl ipad islands iterm jbod jesse joey joyent jpeg jsdoc kaizens katherine keychain khourshid
        khtml kinect klustered knative kong kool kristen kubed kubedsl kumar lab lamar lang langchain larry
        launchdarkly laurent letsencrypt libbed libsql lilly linus lionsgate lockfile louise lung luxury magicstring
        makefile malvertising manifold manish manyverse markus mastodon.social material meat mechanic meg merkle metal
        metaprogramming metaverse metric mic microarrays middle mikeal min missionary mjml mohamed mosaic motive
        mountain mruby msnbc mullenweg multitasking mysql nand nascar neal nearform neil nerve netlify niches node
        nodefest noredink northstar nosql number numpy nvlink ocaml octoml oculink oidc okcupid omarchy omid opencost
        openssh openssl opentracing org otel ozempic p.m pacific pagerank pandemic paperless pase paypal perl
        permafrost pfsense ph.d phil philly phpstorm pinterest pipelining pipely piql pixar plataformatec platformatic
        playwriting pong postgresql pprof preact precedent premise prius product promql prose purpose pussy qlang qpid
        quic reasonml rebasing recurse reilly rel repackaged replatforming reql resque retrieval retrospectives rfid
        rhel rice rockstar roundtable ryzokuken sallar salt saml sample samsung scibert scooby screenwriting sebastian
        seccomp semisonic servant shopify skit snake snowden softbank sony spdy splunk spotify sspl stargate starlink
        state statute strait string struct student style subcategory subgrid subsetter superorbital survival swarm
        symantec systemd tab tabbed taskfile teable techcrunch terraform terragrunt thorsten threat tidyverse
        tigerbeetle timestamp toml tony toolkit top toptal transcoding tutorial twitterverse typeform typesense ujjwal
        ultrasound undergraduate unicorn v v8 variant vicky ville vimrc vincent vitest vlad volume walsh wang war
        weather webassembly webgl webinar webmd webrtc webstorm whatwg whiteboarding whiteboards whitespace wolfssl
        woule wwdc xgboost xhtml xkcd xstate yaay yaml zhang
        """
      ),
      (
        7, 0, 0,
        """
        gosh motherboards tomorrow
        """
      ),
      (
        6, 2, 0,
        """
        accounting advocates aggregates ape appeal architect autopsy awe backs bale banter bargains bash bead beam
        booze brad branding brooks bud bunker cane cant caravan cement census charleston charm charter charters
        checkers cheer cipher claims climax clothing comment commune complexion compliment concord contest counseling
        counters crate cuff dam debate decrement designs dice dissent document dole dose doubt eagle embargo excerpt f
        farm feast fingerprinting flooring flute foam foil forearm formatting fuel gear glimpse golfing granted guards
        hammer hare harms hassle hazards holla hurdle imaging intern interns jelly jets jug knot knots laundering loot
        mars masks merchandise merits motorcycle mug munitions nap naps nests note nurse orphan packs palm parachute
        parody peeve peg petitions photograph pickle picnic pity plan plaster plumbing poison prepped prey profiling
        promise prostitute pulse purse pyramid quirks quote rant reef reel referee reform resume rim rims riot robe
        rubbish saddle scaffolding segue shower shred signs silhouette skateboard slate slit slot solos span speed
        spoon stalls stint stocking suction summit surprise tag talks tally taxi taxis tees thumbs toll torment tow
        transfer traps tweaks updates uprising vending visa waffle wager warning wave wells wharf will wills yacht yen
        zoning
        """
      ),
      (
        6, 1, 1,
        """
        advertising battle benchmarking bookmarking breed caffeinated charcoal comedic componentized console
        console.table copywriting crowdfunding culting decisioning diabetic dogfooding doxed driverless drum encoding
        exchange exec f.add fantasy fastly funding ggml gopherize gpui grant hand hardwired improv incremented
        installable lifed lobby malloc memcached misconfigured multiplexing munging nerd nitpicky outta patent
        permissioning pnpm poly precompile queriable rearchitecting reimagining repl retargeting rewinding sandboxing
        sham situational swole tabbing templated tense transpiling underserved unmount weed workshopping zorbing
        """
      ),
      (
        6, 1, 0,
        """
        changelog.fm emojis github.dev homelabbing idempotently moby pbpaste
        """
      ),
      (
        6, 0, 2,
        """
        a11y abled abortable accessory acid analogue animal approval appy atlantic backend bananas baseball beginning
        bell binary biotech blanket blockchain boilerplate boon bottom business cable cardboard cathedral celebrity
        centennial chance characteristic choo chump circus contingent cookie coral couple cryptocurrency darling data
        daylight defense deterrent developer disc domain dragons ecommerce equivalent event expert firm fountain
        fractal fraud fugitive functionless government graph graphics guerilla hour icelandic incentive instruction
        insurance italic kilowatt lang.org leather legion level liter lyric maintenance mediterranean megabyte memory
        messaging midlife missile mouse napkin narrative negro newbie newish newspaper nilly nonsense object objective
        onboarding overkill parameter parsable payment prerequisite prize production productionized retrospective
        reverend saxophone sciency semi sidecar snarky sophomore soul speech status syllable synchronization umbrella
        unexported unlayered upfront variable viewport waterfall websocket
        """
      ),
      (
        6, 0, 1,
        """
        altavista auditable autocapitalize automatable avant begrudgingly bioinformatics blog.golang.org
        changelog.social corporately creatives dbbranch dorky durably etcd geeky generalizable herky hunky
        interactively libcurl libjpeg middleware minimalistic musl norming opportunistically rooby soonish sotl
        southwest steve sustainably syscall transactionally trivy trurl unmaintained vaporware
        """
      ),
      (
        6, 0, 0,
        """
        alias conejoninja hey.com regardless tandem today
        """
      ),
      (
        5, 3, 0,
        """
        addicts advance advocate affiliate alarms ambush annealing appeals arbitrage archive attempt attempts
        attribute bed beep benefit blackmail blanks blessing blinds blitz blossom blueprints blur bolts boom boots bow
        bowling brace braces bracket breaches breeds briefs broadcasts browns buds calls canoe caption captions
        catalogue chalk champion chats checks chills ciphers clash claw clicks cog complement compliments conjecture
        cons consent contextualize control copy copyrights counsel counts craft crayons crown cue cushion damage dams
        date debut debuts decline decree demise discounts disguise divvy dockerizing dogfood doom doubts downsizing
        dynamite ease edits esteem estimates excerpts experiment fame fare fencing fiddle filters fire floods fodder
        fool footing foray fork frame frost fruition fuels funnels gains gambling garrison gears glance gong grease
        grill grills grip guard guide harness hazard heats hiccups highlighting highlights hint hints hitch honeymoon
        honours hose hulk increment indexing influences invoices jail jars jerk kinks label land leaks lime limit
        locks lows lump mandates maneuver manifests map marches mark marshal merit mills mirrors misunderstanding
        misuse mix mocks mortar mounts mushrooms nerding nickname outing outlines outrage overcomplicate overlap
        overload packaging pad pads pair pan panels pans pants parades parcel parcels parks parole parrot partitioning
        patrol patrols pawn perks photographs pile pilots pioneer pioneers port prefix pruning quake quirk rains
        rating rebel rebels reels reformat regrets rein reinvest release reliving report respects retreats rewrap ride
        riots rise rot rush safeguards sampling schedule schooling searches sets shadowing shift shifts shocks
        shortlist shovel shovels showers sideline sizing skirts skis slang slime slop slug smell snorkel spans spells
        spiral spite sprints spur stab stake stems sticks stopper strains strand strands straps streak streaks stress
        strides stripe stuffs stunts styling subs suit summits supplement surf surfaces swan syndicate tango tattoo
        telegraph tire tolls tours track trains transfers trumpet tunnels twist underscore understanding undertaking
        varnish veil virtualize volunteers wedge winds wins wording worship yaks yarn zaps
        """
      ),
      (
        5, 2, 1,
        """
        amping architecting babysitting bricked buck buzz caution commoditize componentizing couldn crowdsourced
        deallocate deserialize design dial drafts entry fishing flowering gamifying geeked ghost grants harm hedge
        inlining interoperate junk litter logging lucked monitoring negging nesting operationalize panic partition
        plant podcasting polyfilled preconfigured prepping productionize productize prototyped proxying rear rebase
        recompiling redeclaring refactoring reimplemented reimplementing relicense rendering repopularized repurposed
        retweet retweeted routing ski slain spike tail target testing tokenizing trash tunnel uninstalled unmarshaling
        uplifting vendoring wedding
        """
      ),
      (
        5, 2, 0,
        """
        scoping
        """
      ),
      (
        5, 1, 2,
        """
        artisanal border caching compat compute construction copper curl default dockerized editable failover fanless
        ginormous grace hardcoded herd hypoxic incentivizes jargony kudos laserdisc licensing localhost mirror murder
        passwordless pirate pixelated privy processing productized prototyping regard releasable sandboxed snowball
        staple star storytelling swappable transformational transpiled twin unbundled unencrypted walkable
        """
      ),
      (
        5, 1, 1,
        """
        anecdotally aspirational biometrically const futureproof generify holistically kaizening majorly monetizable
        pbcopy pghero prerendering resend resumability rsync smoosh suboptimal sweaty typesafe
        """
      ),
      (
        5, 1, 0,
        """
        aren console.log doesn proactively recursively youtube.com
        """
      ),
      (
        5, 0, 3,
        """
        admission alpha amateur angel arctic assembly attic audio auto barebones beginner beta blonde bourbon brand
        bummer candlestick carbon cargo cert chem chocolate cloud collateral concierge contrib cottage crossword
        crystal customizable daytime demographic dependency derivative diehard docker drug duper edge elder electron
        emoji engineering f.fuzz football fossil freshman gender genius geospatial gigabit gold gradient greenhouse
        hobbyist homelab homer horror incident indicative inflection intentioned knockout latin lily lingua liver
        locomotive login maiden mega melancholy miniature mod motor multiplayer muscle namespace nation net niche
        nitty nonconvex nonprofit ops parallel parameterized phantom phishing pixel plaintext predefined quality radio
        representative resourced ruby sabbatical scapular scar selection seller shareable software spaghetti spanish
        sunrise surplus swiss tensor term terminal textbook thousand transformer truck tudor turbo tz ultraviolet
        unallocated underrepresented union vernacular veteran virgin wishlist yankee
        """
      ),
      (
        5, 0, 2,
        """
        autonomously collab composable facto glibc humu instanceof intersectional kuby linting overhyped pluggable
        ransomware systemically testable tmux yadda
        """
      ),
      (
        5, 0, 1,
        """
        algorithmically astro automagical automagically azeria b0neskull claudes douocracy func genclient gotimefm gt
        idempotency logistically maintainability north opencollective.com podcasters powerline proc reflexively
        roadmap.sh rockin spf13 swyx whilst willy yo
        """
      ),
      (
        5, 0, 0,
        """
        lt overtime whoa www.gophercon.com yesterday
        """
      ),
      (
        4, 4, 0,
        """
        aborts abstracts accession act address affiliates aids aims alloy amnesty annex anonymize ante antics antiques
        apparel armour assault assaults assay auction auctions autograph avalanche averages bach backpack bait bard
        beaver benchmarked binge bitch bitches blaze bleach blossoms bog bollocks boob boobs boogie boost bop
        brainstorm bravo brawl bray breach bribe bribes brush brushes buffet builds bulldog bulldogs bums burke bursts
        butterflies butterfly caddy canal canals canopy canton carol cashier cast censor centre centres char chatter
        cheque chops chuck claim clap claps clone clones clutch clutter coaching coke colours comb combat commute
        compounds compromise constructs coo cooper covenant covers cox cracks crashes crow crowns crumbs cub cubs cues
        curb curry damages deal deals debit decay delay delays delights demands dent deploys deposit deserts detox
        disco discount discredit disgrace disgust dispatch displays disputes divide divorce dj djs docket docks douche
        downs drift drinks drive dyke enamel endeavour exploits eyewitness fag faggot fairs fasting favors favour
        favours feed feud figures fin fink fins flake flare flares flavour flavours fleece flesh ford fracture
        fractures fray freak fritter ftp fuck fucks fudge fumes fundraising funk gall gazette gel gimp gin glow
        googles graft grimes grit hammers harbor harbour harp hatches haul hawk hawks hayes hector hoax homestead
        honeycomb hoover hug hull humour hunting hurry hush impacts influence instrument insults intrigue itches jab
        jacks jam jams jar jest jinx jockey keel kite lace lacks lag laughs leak leaps leases libel licence licences
        lifting link lisp lock log malfunction malt mandate manifest marcel march mash matters measures meow mess
        messes moor mugs nail nails neighbour neighbours nick nix nuke nurses offers ornament ornaments overflow
        overlays overuse painting pal pals paw paws peach peaches pee peek peeps perk phrasing pines pins pledge
        praise probe programme prompting protest protests psalm psalms pulses purchases purge quarantine quarry raids
        ramp rampage rank rattles raven rebate recompile record redirects reframe reimagine reimplement relish remark
        remarks remedy rent rents repairs reprint rerender respect rests resumes retries rhyme rhymes rick rig roach
        rouge rue ruff rumble rumour rumours sack sacks samba sanctions sass scales scams scissors scrap scraps scum
        seal segues shampoo shanghai shard shares shield shields shill shitting showcase showcasing shows shrinkwrap
        sidelines singles sink sizzle skates skating skipper slander snip snooze snowballs spark sparks spice spices
        spies splits sponsor spray springs spud spurs spy stall stash steam steamer stew store strikes strips study
        stunt subtitles sucks suits sully supplements supplies surge surprises swans swarms swat swathes tattoos tears
        telescope tick ticks till toast torpedo totals trails tram transforms transports trek troll truss tucker
        turtles tutor twitter twitters umpire vent vents ventures vest vet veto visas vomiting vote waltz ware wax
        whiz worries wow xerox yaw yield zap zipper
        """
      ),
      (
        4, 3, 1,
        """
        aid alerting anchor attack budgeting bulletin bum cascade churn delight discord ditto duck editing encore
        farming fart fax futz gamify hardcode hireable honor m maxed meeting mushroom pack patch pip pipe punch
        purchase rearchitect refactored repurpose rewind roast scale search sock sprinkles texted transpile tuned
        uninstall unmarshal
        """
      ),
      (
        4, 3, 0,
        """
        con rebranded wouldn
        """
      ),
      (
        4, 2, 2,
        """
        billing branching chat chill crowdsource debugging defer fetching finance hash iron jet master mill modeling
        notch nuts proxied reference scheduling scotch slide spam stem swarming tar telephone tired
        """
      ),
      (
        4, 2, 1,
        """
        architected siloed
        """
      ),
      (
        4, 2, 0,
        """
        changelog.com whereby
        """
      ),
      (
        4, 1, 3,
        """
        anonymized aware batch bronze bully checkout comfort copyright dun embeddable fi fuzz ing nil op shadow
        shoutout subordinate templating training
        """
      ),
      (
        4, 1, 2,
        """
        deno
        """
      ),
      (
        4, 1, 1,
        """
        poo
        """
      ),
      (
        4, 1, 0,
        """
        iteratively wasn
        """
      ),
      (
        4, 0, 4,
        """
        aboriginal acoustic activist additive adversarial affirmative alcoholic almighty alternative alto amino
        antarctic aquatic arabic argentine asian asteroid baltic beige bisexual botanical bourgeois bowler breakout
        bridal brunette buddhist buster butch byzantine calico canine captive caramel carpal catalan catholic cd
        cereal ceremonial ci cl climate comic command compatibility composite computer conspiracy consumer cornish
        corrective cosmopolitan cosy covert credit creole crescent criminal curative cv czech daredevil decimal
        desktop digit divers dominican edible editorial elective elite emergency employable endemic epidemic et expo
        exterior extremist favourite female feminist finnish flame flipper fluid freelancer french frontend frowny gen
        german gothic grave grizzly grocery gu hardcover hebrew herbal heterosexual heuristic highland hind hindi
        hindu hispanic hollow homeless homosexual humanist hundred i3 ic ii iii il indigo iraqi iv ix javan jurassic
        kenyan kin latino lebanese lee leftist leftover li libyan lightning lutheran magic malay marketing mass mater
        matt maverick midi midland millisecond minute mnemonic modifier mono moody mormon multimodal mural muslim must
        nationalist nazi needy nordic norman nude nuku nutrient obsessive oceanic optic ornamental ottoman pakistani
        perpendicular peter philippine piggy plural plus prem prerendered prima programmable programming racist rash
        roman rum saharan sales satellite saudi saxon scarlet scottish sectional security semitic sexist shutter sikh
        somali southwestern spartan sports stainless stock stranger sudden sunset surrogate tai taiwanese tamil tanner
        thai throwback tibetan tonic trillion trojan u uniform unquote venezuelan vi vice vietnamese vii viii wearable
        welfare worldwide xi xii xiii xiv xl xv xvi xx y zero
        """
      ),
      (
        4, 0, 3,
        """
        cliché east half northeast past
        """
      ),
      (
        4, 0, 2,
        """
        kube searchable v1
        """
      ),
      (
        4, 0, 1,
        """
        backstage com dan declaratively freakin golang.org js right9ctrl south southeast thechangelog
        """
      ),
      (
        4, 0, 0,
        """
        a.k.a alas asynchronously ce ie nay nowadays probabl programmatically seamlessly ts wav yea
        """
      ),
      (
        3, 5, 0,
        """
        ache arches avail bail bangs barbecues bats batter bet bid blasts bleep blend blink bloom blooms boosts bows
        break breaks broadcast bruises buckle bumps butts calms cans cascades casts charges cobble coil coils conducts
        confines consists consoles controls cooks cough count crash cries critique crows cry curate cure cures cuts
        dab dances declines decrease dials dies dislike display dispute ditch doubles dresses drops ducks earmark ebbs
        envy escort escorts exists exports fight fights filter fires fit flakes flank flap flashes flick flips float
        flutter focus focuses folds force forecast forecasts fuss gamble gasp gauges glare gleam glitter gloss gripes
        grips groom guesses gulp hack harvest hatch herald hires hits hoard hoisting honors hook implants imprint
        institute jive joins jut kicks kiss kisses lands leaves leverages lies lodging lure manufactures marks
        massacre mastermind matter matures meld mentions mimics misses mold monitors moves muse needs nest percolate
        picks pings pivot pivots pontificate press pumps raid rallies rave reads rebuilds redesign refactor registers
        relay reposition rescue resort retrofit return returns rewrites ridicule riff rings roar ruins sacrifices
        sails sanction scout scouts scrolls seals set shaving shepherd shoehorn sign sip slaughter sleep slump smells
        smile spear spears spraying squeal stamps strap stride strip substitutes sup support swings taps tat tee
        tether thanks thrust toil toot touch transcode travel treats triggers trumps twists underscores unlock uploads
        wastes whisper whittle win wind witnesses work works yelp
        """
      ),
      (
        3, 4, 1,
        """
        anchors baffled boot composed compound dread exhaust flash fly fold frosting hog indent insult manufacture
        onboarded outlaw praises prerender presses replatform reporting rival sound splash sum sync urge
        """
      ),
      (
        3, 3, 2,
        """
        arch birch bootstrap bullying commit conglomerate counterfeit flex gi ginger hale heist occult overlay rust
        spruce test welsh
        """
      ),
      (
        3, 3, 1,
        """
        incentivizing texting
        """
      ),
      (
        3, 3, 0,
        """
        everytime
        """
      ),
      (
        3, 2, 3,
        """
        alert azure cherry cleansing consulting counter dope dummy grunt moot naming pedal rap shout spelling tidy
        tuning
        """
      ),
      (
        3, 1, 4,
        """
        confederate deliverable gaming inline invalid lame manufacturing multiplex networking online polyglot pound
        relatable rubber sick smoother square sub
        """
      ),
      (
        3, 1, 3,
        """
        commoditized fuzzing retail round versioned
        """
      ),
      (
        3, 1, 2,
        """
        configurable
        """
      ),
      (
        3, 1, 0,
        """
        congrats dang
        """
      ),
      (
        3, 0, 5,
        """
        adolescent adult analog backer blog brownfield buggy capable cardinal chaos chemical cold communist compulsive
        cooperative core cosmetic cracker cron danish deployable dev differential downtown duct easter eccentric
        english esque excess executable executive fellow formative freemium goofy grad greek green greenfield
        groundbreaking hallway hyperparameter imposter impostor infrared interim key killer liquid lunatic mainstream
        male marine maximum minimalist minimum minuscule mum myriad nerdy nineteen novel offensive opener optimum
        orange patient peanut petty plastic potential preemption premium primitive programmatic prostate protestant
        punk rad retro rocket scalar secret sovereign subconscious tenth transformative transitive trig turnkey
        unsustainable web wireless xxx
        """
      ),
      (
        3, 0, 4,
        """
        crypto json scoped
        """
      ),
      (
        3, 0, 3,
        """
        convolutional ish northwest npm right
        """
      ),
      (
        3, 0, 2,
        """
        fore quicker unintuitive
        """
      ),
      (
        3, 0, 1,
        """
        golang statically wiki www.youtube.com
        """
      ),
      (
        3, 0, 0,
        """
        ahead anymore bro cf incrementally natively outdoors tonight
        """
      ),
      (
        2, 6, 0,
        """
        abuses aches acts aim aires airing applies arrest arrests arrives audition badger bans barbecuing bears bees
        bids blame blames blends blows boasts bolster boo borrowing bounces browning browse bullshit bummed bump burst
        call camouflage can captioning care casing caucus causes chime chronicle chronicles chug clapping clinch
        closes collapses coloring compounding coping crack creep crossing dancing darts dashes decodes decreases
        defeat defeats deposits didn dips disappeared disappears dislikes disregard distrust dodge dove dovetail
        dovetails downing drain drains dreaming dribble drifts dump dunk dwarf dye dyes eddy embraces emerged emerges
        encapsulated encounters ends engraving escapes evolves exercising exile existed explodes exploding extracts
        fall ferry fetches filming fines flattening fleshed flicker flies flirt flooding flops forces fries fund fuse
        garland garner gating gauge gaze giggles goof gore gorge grappling grasp grilling grin grind grinding grooming
        grows guarantee guys hail halt happened happens hardening haunt heed hiking holler hum humming hurts hydrate
        implant incentivize increase increases inking inserts installs invites jabber jerks jimmy jog jogging judge
        knock launch layering lie lift liking lob longing looping mails marking marvel massage massaging match matches
        mating means melding moan monitor mould muck need nips nitpick normalized notices nursing nurture occurs
        orient overhaul overrides overthrow paraphrase pardon parry passes paste peep pepper peppers perch permits
        picturing pin pinning pinpoint piss pisses pledges plow plug poisoning popping pounding preempt preface
        presents prick proceeds provision pump punches punt pyramids querying questioning rake rally ram rattle reboot
        rebound rebounds rebuilding recover recruit recruits register reign reigns reloading reloads reorder repair
        repeal replay reply reserve reset retard rev revising revoke rewrite rises rivals robes ruin runs rushes s
        sacrifice safeguard salute sap scan screams screws sewing shelling shuffle sigh sighs signing sinks sips
        skimming sleeps sling slip slips slog smear smiles smuggling snap snoop soaking spawn spearhead spell stacking
        stain stains stands stares starts stir stitch stretches strike stroll subpoena suffering surrender surveying
        swaps sway swearing swelling swipe switch swoop tack tackles talk taper tear tie tiptoes torture toss touches
        train trapping tread trigger trust trusts tune tweak upgrade upsets vomit wakes warp wash washes weave whack
        whispers whistles witness wound wreck wrench writes yells yields
        """
      ),
      (
        2, 5, 1,
        """
        access beats bent boomerang compiling digest dress drink echo equals exploit export fetch hacking import
        invite lead nudge onboard paddle pat policing polish rams reload retry servicing shrug swell transform
        underpinning upgrading volunteer
        """
      ),
      (
        2, 5, 0,
        """
        bolt flop
        """
      ),
      (
        2, 4, 2,
        """
        brew crease duplicate load nod print pull savvy scared skew stray
        """
      ),
      (
        2, 4, 1,
        """
        flush left
        """
      ),
      (
        2, 3, 3,
        """
        abstract aggregate bankrupt breeding browsing bundling cross glue graduate healing knit landing lighting
        parking ranking surrounding threaded zip
        """
      ),
      (
        2, 3, 1,
        """
        bang
        """
      ),
      (
        2, 3, 0,
        """
        raving
        """
      ),
      (
        2, 2, 4,
        """
        brown calm embedding incentivized meddling premier scripting streaming stretch wan
        """
      ),
      (
        2, 2, 2,
        """
        cod fucking
        """
      ),
      (
        2, 2, 1,
        """
        wholesale
        """
      ),
      (
        2, 1, 5,
        """
        appalling chilly colour crisp curated deceased freelance jealous overall overweight pet profit savage shopping
        slick taboo treble
        """
      ),
      (
        2, 1, 0,
        """
        back
        """
      ),
      (
        2, 0, 6,
        """
        adept alien amber american anglican anterior archer baroque belgian billion bittersweet blue boolean
        borderline brazilian brute canadian capitalist chestnut chief chinese christian civilian cleaner closest
        colombian commerce commonplace compact cooler de deaf dirty enterprise evergreen ex fascist fat fatty
        fluorescent forwarder fourteenth gamer garbage grand gray gritty ha hardy hazel holy human humanitarian
        hungarian hybrid illegitimate instant interstate italian japanese joint juvenile legacy literate lush macro
        mammoth median methodist million mini muddy nine oliver orderly overdue partisan party penultimate petite
        phony pitchy plush proud quick rabbit rotary roundabout runaway rusty sapphire scandinavian second self setter
        seventy silver skinny smarter socialist sole standalone standard sterling stern stiff syrian tart thirteen
        thirteenth trickier turkish unheard unknown upbeat utilitarian utmost vertical
        """
      ),
      (
        2, 0, 5,
        """
        ad async meta nuanced performant serverless uphill
        """
      ),
      (
        2, 0, 4,
        """
        downhill hyper ill impactful
        """
      ),
      (
        2, 0, 3,
        """
        infra legit pre
        """
      ),
      (
        2, 0, 2,
        """
        nonstop
        """
      ),
      (
        2, 0, 1,
        """
        beforehand earlier fmt none offline ok
        """
      ),
      (
        2, 0, 0,
        """
        aside en.wikipedia.org forever github.com irrespective lately ll socially sooner upwards
        """
      ),
      (
        1, 7, 0,
        """
        abandon aborting accessed acclaim accord accused acting addressing affecting affords agrees aides altering
        amends appearing approves approving arose asks assist assists attempted auditions authenticating averaging
        avoiding awarding babbling bake banging banning barred bashing batting beat beating began behaves bend bending
        bends beware bite bites blaming blending blow blush boarded boast bob boiling bootstrapping bounce bouncing
        boycott braves bridging brushing bumping burns bursting butchering buys bypass campaigning capitalized capture
        captures cares carving catches catering celebrating charting cheats check chewing chilled chipping choosing
        clamp clearing click clicking coalesce cock cocks coincided collaborating collate collects collide
        commissioning communicating compares compiles completes compose compress compressing comprised computes
        concentrate confirms conserve consisting constrain consumes contains continues contradict converging converse
        convert converts convict cook coordinate coordinating cope copying correlates cosign counselling counted crane
        cranes craving crawling creeping crossed crosses cruises cuddle cultivate dabbling dart dating debated
        delegated demonstrated demonstrating demote denied deploy destroying detailing develops deviate dictate die
        died digging digs directs disagrees discard discusses discussing dissolve dive divides diving docking
        documenting dodging donating dos downplay drafted dreamed drills dripping dropping dub dumping dumps
        duplicating embeds embrace embracing emerge encounter enhancing ensued ensures ensuring entails envisioning
        escaping estimating excels exhibit exhibits exited expires fade fades fail fails falling farmed fathom fell
        filling finishes fits fix flashing flourish flowing forbid forge forging fostering fought freeing fry frying
        fumble gain gearing glide google grabs granting grapple grazing guaranteeing hammering handle handles
        happening harvesting hates haves heal help hemming hides hiding highlight hit hitched hold holds hone honking
        hooking hop hope hops hugging hugs hunt hunts hurl hurt hurting illustrates illustrating impersonating
        implements implies importing improvising inducing institutes integrating interacts interpreting interrupts
        investigating invoking involves ironing isolate itching james jamming jump jumping keeps kick kicking
        kidnapping killing kissing knitting knocking knocks lam lash lashes lasts latch laugh launches lay leads
        leverage leveraging levy lick licking lifts likes lingering listed locating lodge loom lounge mar marching
        mastering matriculate mattered measure melts mend mentioning merges milling mirroring miss modelling mop
        morphing move neglect nip nods notice occurred offer offsetting omit operates outperform outsource outsourcing
        overestimate overlaps override overrun pacing paint paints parenting parses partnering pass patching peck peel
        peeling peppered permeated permit persisting persists phased pierce pinch pitching pivoting play plays
        plotting plugging plunge polishing pops portraying poses posing posting preparing prints proceeding
        procrastinate prodding produces programmes protesting provides pry publishes pulls pursuing push pushes
        qualifies qualifying quarrel raise ramble rape reach reacting reacts rearranging recast recess redeploy
        refining refresh relaying relies remains remake remembering rename renaming renders repeating repeats
        replaying rerun reschedule resolves resorts restarts restore retaining rethinking retreated reuse reversing
        rework rewriting rides rigging ringing roaming roaring roasting rolls rotting rounding rub ruining ruling
        rushing sail salvage satisfies saying says scans scatter scattering scramble scrape scream screening sealing
        seeding seek sell shake shaping shave sheds shines ship shoot shooting shouting shuttle sidestep sighting
        sinking sire sits sketching skipping skips skyrocketed slams slapped slicing slipping slowing smashes snaps
        sniff soak soar sounds sow speculating speeding spill spills spin spit splice spoils spoke spread spreading
        spreads sprinkle spying squash squint staffing stagnated staking stalk stalking standardizing stare start
        stating steal stemming stick stink stirring stop stops storming strengthening stretching stripes stripped
        striving structuring stud studs stuffing stumbles subscribes succeed succeeding succeeds suck sucking
        supervising supports surrounds surveyed survived suspects sustains swallow swap sweating sweeps swinging
        synced tailor tap tapping tasting tease termed tethering thinking thinks thought thrashing thrives throttling
        throws ties tightening tilt tinker tossed transmitting travels traversing treat trickling tuck tug tugging
        tumble turn tweaking twiddling twitch uncovering unfolding unplugged upload urges uses usher uttered varies
        visit visits vow vows wade waits wake walk walks warrant warrants watch watches watering weakening wears
        weaving weighing welcomes weld welding whip whipping whistle whoops widening wiggle wines wink wishes won
        wonders wrap wrapping wraps wrestle yearn yell yelling zoom zooming zooms
        """
      ),
      (
        1, 6, 1,
        """
        aching ageing allocated amplified associated ban bear biking bind boggling booting broadening burn bust
        butcher calming catch centering channeling checking chop classified cleaning collected commented compared
        composing conquering controlling crank crawl crush curling cut cycling dangling decoupled decreased dip
        disappearing doomed drinking drop dying earning edit equipping expanding expired expiring factoring failed
        fixing flip follow fractured governed hopping installed insured intercept interviewing leveling leveraged
        lining listening listens maturing mentoring mount mourning muster nag offset opt packing peering persisted
        pose practicing puff raises raising react reboots rebuild regret render requiring reshaping restructuring
        reverting reviewed reviewing rolling rowing runes scoring screaming scroll scrolling scrub seeming selected
        sharing shed shedding shrinking singing slashes smoking smoothing sneak sounding split stand stated stretched
        surfacing swagger swapping sweep swim tagging ticking transplant traveling trim unblocked viewing wed weeping
        wringing
        """
      ),
      (
        1, 6, 0,
        """
        piping smash
        """
      ),
      (
        1, 5, 2,
        """
        allotted answering archiving articulated bored bragging chilling compile consuming cracking daring divorced
        dreaded drip drunk esteemed filing freelancing grounded illustrated involved merge mimic mocking opening
        ossified overlapping placed positioned relaxing required rose saving select shaking sniffing sprawling squat
        stumbling sustaining worth
        """
      ),
      (
        1, 5, 0,
        """
        forwards smack
        """
      ),
      (
        1, 4, 3,
        """
        aged ascending banking blazing blowing budding cheat flourishing forfeit freaking frightening intended maroon
        matching mute pairing shipping shy slash sleeping sour steering sweeping triple washing
        """
      ),
      (
        1, 3, 4,
        """
        afraid awake bound darn demoralizing disarming escape floating foul founding hiring hosting limp unsure
        """
      ),
      (
        1, 2, 5,
        """
        bleeding constraining easier handicapped moderate nervous reverse slack sparkling staging supply wet
        """
      ),
      (
        1, 2, 0,
        """
        anytime
        """
      ),
      (
        1, 1, 6,
        """
        abort adamant antique dear divine enlightened federated flaming git grey guilty happier idle jerky peer prior
        regards skeptical superior tender unsaid venture weary
        """
      ),
      (
        1, 1, 5,
        """
        jolly okay
        """
      ),
      (
        1, 1, 0,
        """
        someplace
        """
      ),
      (
        1, 0, 7,
        """
        absurd acute afloat african airborne authoritarian average barren best bitter bland blank blind blond bold
        brief brighter brittle broadband burdensome cheesy concrete constant contemporary corny cozy creepy crimson
        cuban curly cutter damp dark desperate devoid dietary dodgy dryer dual due dutch eighteenth eighty elderly
        eldest eleventh european everlasting extreme fancier fancy favorite feminine few fifteen fifteenth fifth
        foolish foreigner four fourteen frail frank fraught free friendlier friendly fun gay giant good grandiose
        gross handy happiest harsh healthier hostile hungry husky idempotent illiterate immortal immune imperfect
        inbound incoming independent indie inferior insider intermediate invariant involuntary irate irish joyful
        junior kindred largest latter lavender lax leveler lighter lightweight lossy louder marxist masculine militant
        moist morbid moroccan newborn newsy nicer ninety ninth nuclear old one opposite oral ordinary outbound
        outsider pale paranoid permanent pink posterior preset primer pro proper purple quantum queer quieter rampant
        red remote safer selfish seven seventeenth seventh shady shallow shortest silly simpler six sixteen sixteenth
        sixty slight solitary sore stout stricter succinct swedish swift teen ten thick third thirty three timid
        tougher twelfth twelve twentieth twenty unaware uncertain uncommon undefined underway unemployed unfortunate
        unlimited unnamed unsafe unseen untested unwieldy upcoming upright vanilla verbose veterinary victorian
        vigilant wary wee weekly western wise wiser wonky worst worthy yellow
        """
      ),
      (
        1, 0, 6,
        """
        daily full short solo
        """
      ),
      (
        1, 0, 5,
        """
        flat multi no underground yearly
        """
      ),
      (
        1, 0, 4,
        """
        abreast asleep midway much outside upstream
        """
      ),
      (
        1, 0, 3,
        """
        deeper non slower
        """
      ),
      (
        1, 0, 2,
        """
        enough least longer
        """
      ),
      (
        1, 0, 1,
        """
        further in inside westward
        """
      ),
      (
        1, 0, 0,
        """
        afar afterwards alone altogether behind downstairs farther nowhere onward onwards plum regularly someday
        twitter.com ve
        """
      ),
      (
        0, 8, 0,
        """
        abandoning abducted abide abolish abolished absorb absorbing abstracting abusing accelerate accelerating
        accept accepts acclaimed accommodate accompanied accompany accomplish accomplishing according accounted
        accumulate accuse accuses achieve achieved achieves achieving acknowledge acknowledged acknowledges
        acknowledging acquire acquires acted activate adapt add adds adhere adhering adjoining adjourned adjust
        adjusting administer administered administering admire admiring admit admits admitted adopt adopting adopts
        adore advises advising advocated advocating affect affects affirmed afford afforded agree agreeing aided aimed
        aiming alerted align aligns alleges alleging alleviate allocate allocating allow allowed allows alluded
        alluding alter altered am amend amounted analyse analysed analyzed anchored animates annexed annotate announce
        announced announces announcing annoy annoys answered anticipate anticipating apologized apologizing appealed
        appear appeared appears appease applaud applauding apply appoint appointing appreciate appreciates
        appreciating approached approaching approve are argue argued argues arguing arise arises arising arrange
        arranging arresting arrive arrived arriving ascended ascertain ascribe ask asked asking aspire assaulted
        assaulting assemble assembling asserted asserting asserts assess assessed assessing assign assigned assisting
        assume assumes assuming assure attach attaches attacking attain attained attempting attend attended attends
        attest attract attracted attracting attributing augment authenticate automate automates averaged avoid avoided
        avoids awaiting awaits awaken awarded backtrack bailed baking banged banished baptized barking barreling
        barring basing batching bates battling be beamed became become becomes becoming been beg begged begging begin
        begins begs begun behave behaved behaving behold beholden being believe believed believes believing belong
        belonged belonging belongs benefited benefiting benefitted benefitting bestowed betray betrayed binds bitten
        blamed blanking bleeped bless blew blogged blossomed blurring boasting bogged boil boiled boils bolting bombed
        bonded bootstrapped bordering bore borne bother bothered bothering bothers bottled bottlenecked bought bounced
        breached breastfeeding breathe breathes bred bring brings broaden broadened broke brought bruised bubbled
        buffering bugging bullied bumped burned burnt bury burying busting buy buzzed bypassing calculate calibrate
        calling came campaigned cancel canceled cancels cannes canning captured cared carried carries carry carrying
        carve catching cater caters caught caused cease ceased celebrate celebrates cemented centred chaired changed
        chant chanting chants characterised characterized chased chasing chatted chatting cheated checked cheered
        cherish chevy chew chimed chiming choke choking choose chooses chose chuckling chugging circled circling
        circulated circumvent cite cited cites citing claimed claiming clarified classed classifies cleaned cleans
        cleanse clears clicked climb climbed climbs cling clinging cloned coached codifying coexist coincide coined
        coining collaborate collaborated collapsed collect combine combines come comes coming commanded commemorate
        commence commenced commended commiserate communicate communicated communicates compare compel compensate
        compete competed competes complain complained complaining complains complementing complicate complicates
        comply composes compounded comprehend comprises comprising conceal concede conceded conceive conceived
        concentrating concerning conclude concluded concludes concur condemn condemned condemning condense conducted
        conducting conferred confess confessed confessing configure configures configuring confirm confirming
        confiscated conflate conflating conform confront confronted confronting confuse confuses congratulate conjure
        conn connect connects conquer conquered consider considering considers consist consisted consolidate
        consolidating constitute constituted constitutes constructed constructing construed consult consulted consume
        consumed contacted contacting contain containing contemplate contemplating contend contending continue
        contracted contrasted contribute contributed contributes convened converge converged converges converted
        convey conveyed convince cooled cooperate cooperating copied correcting corrects correspond corresponds
        countered cover covered covering crafting cram cranking crashed crave crawled crawls create created creates
        credited creeps cried criticised criticized criticizing cruising crumble crumbling crunching culminated
        culminating cultivating cured curls cursing customizing dabble damaged danced dare dared dealing dealt
        debating debug debuted deceive deceived decide decided decides deciding decipher declare decode decoded
        decorate decouple decrypt dedicate dedicating deduce deem deemed deepen defaulting defeated defeating defend
        defended defends deferring define defines defy degrade delaying delegating delete deleted deletes deleting
        deliberating deliver delivers delve delved demonstrate demonstrates demystifying denies denote denotes
        denounced deny denying depart departing depend depended depending depends depict depicted depicting depicts
        deported deposited deprecate derail derailed derive derives desalinate descend descended describe described
        describes describing deserve deserves designate destroy destroyed destroys detained detect detects deter
        deteriorate deteriorated deteriorates determine determines determining develop devised devote diagnose
        diagnosed dialing did differ differed differentiate differentiates differs dig digress diminish dine dipping
        directing disable disagree disagreed disagreeing disappear disappoint discern discharged disclose disclosed
        disconnecting discounting discourage discover discovered discovering discovers discuss discussed disliked
        dismiss dismissed dismissing dispatched disperse displaced displayed dispose disrupt disrupting dissect
        disseminate dissuade distill distinguish distinguishes distract distribute distributing disturb ditched dived
        diverge diversifying divert dividing divulge do does doing dominate dominates don donate donated done doping
        doubled doubling doubted doubting downed dragged dragging drank draw draws dreamt dressing drew drifted
        drilled drilling dropped drove drown drowned drowning drying dubbed dug dumped duplicated dwell earn earns eat
        eaten eats echoed educate eff effected ejected elbowed elect electing elevate eliding eliminate eliminated
        eliminates emailed embark embarked embarrass embed embraced embroidered emit emits emitted employ employs
        empower emptied emulate emulating enable enables enact encapsulate encapsulates encode encodes encompass
        encompasses encountered encountering encourage encrypt encrypting ended endorse endorsed endure endured
        enforce enforces enforcing engage engages enhance enhances enjoy enjoyed enjoying enjoys enlighten enlist
        enlisted enrich enroll enrolled enslaved ensure ensured enter entered entering enters entertain entertained
        entice entrusted enumerate enumerated envision envisioned equate equip eradicate erase erased erected err
        erupted escalate escalated escaped escorted establish establishes establishing evacuated evade evaluated
        evaluating evicted evolve exaggerating examine examined examines exceed exceeded exceeding exceeds excel
        excelled except excite excites exclude excluded excludes excluding execute executes executing exercised exert
        exhale exhibited exhibiting exiled exist exiting expand expands expect expecting expelled experiencing
        experimented experimenting expire explain explained explaining explains explode exploded exploiting explore
        explores exploring expose exposes exposing express expresses expressing extend extending extends extract
        extrapolate faced facilitate facilitated facilitates facilitating factored fading faked faking fallen falls
        fascinates favoured feared fearing featuring fed feeding feel feels felt figure figured figuring filed fill
        fills filtered financed find finds fined fired flagged flamed flashed fled flee fleeing fleshing flew fling
        flipped floated floats flourished flowed flown flung flushing focusing folded followed fooled forego foresee
        forget forgets forgetting forgive forgiven forgot forgotten forming formulate foster found freaked freed frees
        frustrate frustrates fucked fulfil fulfill fulfills furnished gained gan gather gathered gathers gave gelling
        generate generates get gets getting give gives glean glossed gluing go goes going gone googled googling got
        gotten grab grabbed grabbing graduating grasping gravitate gravitated greeted grew grieve gripping grok
        grokking grow guarding guess guessed guessing gutted hacked had hailed hallucinate halted hampered handing
        handled hang hanged hangs happen harass harden harmed harming harping harry harvested has hashed hate hated
        hating hauled hauling have having hawing headquartered heals hear heard hearing hears helped helps hesitate
        hid hide highlighted hijacked hiked hinted hinting hire hired hitting honed honing honoring honoured hooded
        hoped hoping hopped hospitalized housed hovering hugged humanizing hung hydrating hypothesizing iced
        identifies ignite ignore ignores illuminate illuminated illustrate imagine imagined imagining imbued imitate
        imitating impart implement implied imply impose imposed imposing impress impresses improve improves
        inaugurated incarcerated inching include includes including incorporate incorporated incorporates
        incorporating incur incurred indented indicated indicates indicted indoctrinated induce indulge infect infer
        inferring infiltrated inflate inflict influenced inform informing informs infused ingest ingested ingesting
        ingests inhabit inherit inherited inhibit initialized initiate initiated initiating inject injected injuring
        innovate innovated inquire inserted inserting insist insisted insisting insists inspected inspire inspires
        instantiate instantiating instill instilled instituted instructed instrumented instrumenting insulate
        insulated insulted insure integrate integrates intend intending intends intensified interact interacted
        interacting intercepted interfere interject interning interpolate interpret interrogate interrupt intersect
        intersects interspersed intervene intervened interviewed intimidate introduce introduced introduces intuit
        invade invaded invading invalidate invent invented inventing inverting inverts invest invested investigate
        investigates invests invited invoke invoked invokes involve involving irks is issued issuing iterate iterated
        iterating jacked jared join joined joining joked joking josh jumped jumps justifying keep kept keying
        keynoting kicked kidding kidnap kidnapped killed kills kindle kissed kneeling knew knighted knocked know
        knowing knows labelled lacked laid landed lasted latched laughed launched launching lays leaned leaning leans
        learn learned learns learnt leasing leave leaving legalized lend lends lent lessen let lets lied lifted
        lighten liked liken linger listen listened loaned lobbying locate locked lodged logged look looked looking
        looks looming loosen lose loses love loved loves lowers lurk lurking lying lynch madden made maintain
        maintains make manage manages manifested manifesting manipulate manipulated manning mapped marched marketed
        marry marrying marveling mastered masturbating matched mean meant meditate meet meets melt memorized mention
        mentioned messed messing met migrate migrated mimicking minimizing mispronounced mispronouncing missed
        misunderstand mitigate mixes moaning modernizing modifies modifying modulate monetized monetizing monitored
        morph morphed motivate motivates mounting mourn moved mowing multiply multiplying nailed nailing narrate
        narrated navigate navigated navigating nearing needed needing negotiate negotiated negotiating neighbouring
        nicknamed nodded nodding nominate noticed noticing numbered obey obfuscate objected obscured observe observed
        observes observing obsess obtain obtained obtaining occupies occupy occupying occur occurring offend offered
        offload omitted ooh opened opens operate operated oppose opposes opted opting orchestrate orchestrates
        organising originate originated ousted outgrow outlining outlive outnumbered outperforms outweigh outweighs
        overcome overdo overdose overheard overlook overlooking oversee overseeing oversees overstate overtake
        overwhelm overwhelms overwrite overwritten owe owed owes owns panicking panned parallelizing parsed
        participate participated partitioned partnered partying passed pasting pats paused pausing pay pays penalized
        penetrate penned perceive percolating perfecting perform performed performs perish perished permitted
        perpetuating persecuted persist persuade persuaded pertaining pertains photographed phrased pick picked
        picking piggybacking piled piling pinged pinging pinpointing piqued pivoted plague plated played plead pleaded
        please pleases plunged pointed pointing poisoned poke poked poking polled ponder pooled pooling popped
        populate populates populating ported porting portray portrayed portrays posed possess possesses possessing
        posted postpone postponed pour poured pouring practising praised praising pray prayed praying preach preached
        preceded predated predates predict predicting predicts prefer preferring prefixing premiered prepare prepares
        prescribe presented presenting preserve preserves preserving presided presiding pressed presume presumed
        pretend pretending pretends prevail prevailed prevent prevented preventing prevents priced prioritizing prized
        proceed proceeded procrastinated procrastinating produce profiting progressed prohibit prohibited prohibiting
        prohibits projecting proliferated promised promote promoting prompted pronounce pronouncing propagate
        propagated propagates propagating propelled propose proposes proposing prosecute prosecuted prosecuting
        prosper protect protects protested prove proved proves provide provided provoke provoked pulled punched
        punching punish punished punishing purchased purged purported pursue pushed put puts putting queried
        questioned queued quit quits quoted quoting raced raging raided rained raining ramped ramping ran rang ranged
        rapes raping reached reaches reaching reacted read realising realized realizing reap rearrange rearranged
        reassure rebooted rebuilt recalculate recall recalled recalling recalls receive received receives recharge
        recite reckon reclaim recognizing recommend recommending recommends reconcile reconsider reconstruct recovered
        recreate recreating recruited recycle recycled redeem redefine redefining redid redirected rediscover
        rediscovering redo redoing redouble reduce reduces reevaluating reexamine refer referencing referred referring
        refers refine reflect reflecting reflects refocus refreshes refuse refused refuses refusing regain regained
        regarded regarding regressing regretted regretting regulate regulates regulating regurgitate rehearse
        reinforce reinforced reinforces reinforcing reinstall reinstated reinvent reinventing reiterate reject
        rejecting rejects rejoice relate relates relax relearn released relegated relied relieve relinquish relocate
        rely relying remain remained remarked remember remembered remembers remind reminded reminding reminds remodel
        remove removes renamed renew renovated renting reopen reopened repaid repaired repay repealed repent rephrase
        replace replaced replaces replicate replicating replied replying represent represents reprinted reproduce
        reproduced requires reread rescued rescuing researched resemble resembled resembles resent reside resided
        resides residing resign resigned resist resisted resisting resolve resonate resonated resonates resorted
        respecting respond responded responding responds restart restarted restarting restate rested restored
        restoring restraining restrict resulted resumed retain retains rethink retire retires retrain retried retrieve
        retrieved reunite reunited reused revamp reveal revealed reveals reversed revert reverted revisit revisiting
        revive revived revoked revolutionized revolves reworking rewritten rewrote ridden riding riffing rip ripped
        risen risked risking roam rob robbed rocked rocking rode roll rolled rotate roughing rubbed rubbing ruled
        rummaging rumored run sabotaged sacrificed sacrificing said sailed sampled sang sank sat saturate save saves
        saw say scares scored scrapped scratched scratches scratching screamed screened screw screwed screwing
        scrolled searched sears securing see seeing seeks seem seemed seems seen sees seized seizing selects sells
        send sending sends sensed sent sentenced sentencing separates separating serve served serves settle settles
        settling sew shaken shakes shaming share sharpen sharpening shifted shined shipped shook shoots shorten
        shouted shouts shove shoved shoving showed showered showing shown shrink shrugged shrunk shut shuts shutting
        sift signalling signifies simplifies simulate simulating sing singled sings sipping sit sitting skated skewing
        skip skipped slammed slamming slapping slated slaughtered slay slept slid slipped slowed slows smashing
        smelled smelling smiled smiling smoked smoothed snapped snapping snatch snatched snowballed soften solicit
        solicited solve solves sought sounded spanning spared sparked spat spawned spawning speak speaks spearheaded
        specializing speculate speculated sped spelled spend spends spent spewing spiking spilling spins spits
        spitting spoil spotted sprayed sprinkled sprinting sprung spun spurred squeezed squeezing stabbed staffed
        staged stalled stamped stared staring started starve stationed stay stayed staying stays steals steeped steer
        stepped stimulate stimulated stirred stoke stoked stokes stole stood stopped stormed streamed streamline
        streamlining strengthen strengthened stressed stressing stripping strive struck struggled struggling stubbing
        studied stumble stumbled stun subjected submit submits subscribing substituted subtract succeeded sucked sue
        sued suffer suffered suffers suffice suggest suggesting suggests suing summed summon summoned summons sung
        superseded supplemented supplied supplying suppose suppress surfaced surpass surpassed surrendered surround
        survive survives suspect suspected suspend sustain swallowed swallowing swam swamped swapped swept switched
        swore sworn swung syncs tackle tackled tackling take taken takes talked talking tampered tapped tasked tasted
        taught taxed teach teaches teamed teaming tearing teed teeing televised tell telling tells tend tended tending
        tends terminate terminates testified thank thanked thanking think threaten threatens threw thrive throw
        throwing thrown ticked tighten tightened toggling told tolerate tolerated took tore tossing totaled totaling
        touched toured touring towed towing traced trafficking trailing transact transcend transcribe transcribes
        transferred transferring transitioned transitioning translate translates transmit transported transporting
        traumatized traveled travelled travelling traverse treating tricked tried tries triggered trimmed tripped
        troubleshoot try trying tucked turned turns tweaked tweeted tweeting tying uncover underestimate undergoing
        undergone undermine undermined undermines undermining understand understands undertake undertaken undertook
        undervalued underwent undo unfold unite uniting unlearn unleash unleashed unlocks unpack unpacking unplug
        unravel unsettling unzip upgraded upheld uphold uploaded uploading upping urged urging used using utilizing
        vacated vacuuming validate validates valuing vanish vary verifies vibrating vie violate violates violating
        visited visiting volunteered volunteering vouch vowed waited waive waived walked walking wander wandered want
        wanted wanting wants warn warned warns warranted was washed wasting watched watching waved weaken wear wearing
        weep weigh weighed weighs welch went were wheeled whining whipped whispered whispering widened wield wielding
        windsurf wipe wiped wipes wiping wish wished wishing withdraw withdrawing withdrawn withdrew withheld
        withstand witnessed witnessing woken wonder wondered wondering worded wore worked working worry wrecked
        wrecking write wrote wrought yelled yielded zoomed
        """
      ),
      (
        0, 7, 1,
        """
        aborted accepting accomplished accredited accusing acquired adapting added addressed admired admitting adorned
        advancing advised agreed aiding alarming aligning allowing alternating amended amused applying apprehended
        archived aroused arranged arrested articulate assert assigning assumed assured ate attaching attending
        attracts attributed audited augmenting authored awaited awakened axed bailing banned besieged betting billed
        biting blasted bleed blended blocked blown blushing bolted booked born borrowed braking bringing bubbling
        build built buried buzzing calculating cancelled cancelling capturing caring carved causing celebrated charged
        cherished choked chopped chopping chosen classifying cleared collapsing combining commissioned comparing
        compensated compromised compromising conditioned confined confirmed connecting considered contaminated
        continued contrasting converting conveying convicted convinced cooked corrected correlate costing cringe
        crystallized cultivated curled cursed damaging dashed declares declined decorated decorating decreasing
        defending delivering demanded democratized democratizing demolished departed deploying deprived descending
        deserved deserving despised destined detected devastated developed dictated dictating diluted dipped
        discontinued discounted discriminate disposed disputed disrupted distilled diverted dominating download
        downloaded downloading drained draining dressed dried drifting drill eating echoing educating eject
        eliminating emailing embodied emphasized employing enacted encourages endangered energized engineered enriched
        enthused erasing estimated evidenced evolved examining exchanging excused executed expanded expects exploited
        explored extinguish extracted favored finish finished fitted fitting flatten flipping flooded following
        follows fooling forced forged formed formulated forwarded founded framed frowned fumbled fused gaining
        garnered gauging generalizing giving glad glazed glued govern graduated grown hammered handed harassing healed
        held helping hinder holding hooked hover humiliated hunted identified identifying ignored ignoring immersed
        implemented implementing implying imprisoned indexed indicating induced infected inferred infested inflicted
        influencing initializing injecting innovating inputting inquiring inspect install instruct interconnect
        interfering interrupted intertwined intrigued introducing introspect invert investigated inviting irritated
        judged judging justified juxtaposed keeping kill laughing laying leaking lean led letting leveled like lined
        lit loathe lost loving lowered lowering mailed maintained maintaining makes making managing mandated
        manipulating masked masquerading matured measured measuring melted memorizing mentored merged migrating
        misunderstood mitigated mocked multiplied murdered murdering mutate mutated mutating neglected nipping
        normalizing noted notified obliterated occupied optimizing orbiting orchestrating originating outputting
        outsourced overcoming overlooked overused owing owned owning packed paged painted paired paraphrasing parse
        penetrating perfected permeating pictured pierced pinned pioneered pioneering pissed pitched placing plagued
        planted playing pleading pledged plotted plugged polarized popularized possessed powering practiced predicated
        predicted prefers preserved pressing pressured pretended printed probing proclaimed produced programmed
        progressing projected promotes protecting providing publish published pulling pumped pumping pursued pushing
        quantified raised raped rated reading recreated redacted redeemed redesigned reducing reflected rejected
        relating releasing removed renewed rented repairing repeat replacing reported representing require researching
        resembling reserved resolving resting restrained restricting restructure retained rethought returning reusing
        revealing rigged ripping robbing ruined running rushed sanctioned saved scanned scare schooled scrambled
        scraped scrutinized scrutinizing sealed selecting settled severed shattered shattering shaved shine shortened
        sickening signed simplifying slam smashed sneaking sold soliciting specifying spending spilled spoken
        sponsoring staggering starring starved stealing stocked stolen stopping storing strapped stuck submitted
        submitting subscribe subscribed suggested summarized summarizing suppressed surrounded surviving swear
        swirling synthesizing taking taped targeting tattooed teased tempted threatened thrilled throttled timed
        tipped titling touching transcends transformed transforming translated translating treated tricking tripping
        troubled trusting turning twisted unblock uncovered underestimated undergo understood unifying unlocking
        upsetting use utilized validated vanished verifying vetted viewed violated visualized visualizing voted vying
        wait waiting watered waving weakened welcome welcomed whaling winged woke worn worried worrying woven wrapped
        written yielding
        """
      ),
      (
        0, 7, 0,
        """
        slap
        """
      ),
      (
        0, 6, 2,
        """
        absorbed abused acquiring acquitted adapted adding adjusted adopted adored advertised affected aggravated
        aired amazed analyzing angered animate annotated anticipated appointed appreciated assembled attached attacked
        authoring authorized beaten blinded booming boosted borrow bounded bowed brushed bugged building bundled
        burning buying calculated called canned capped cascading challenged changing charging chartered clashing
        clipped clogged coated coded codified combined comforting commanding committed compelled concealed concerned
        concluding condensed configured conserving consolidated contested continuing corrupted coupled coveted cracked
        creating crowned crushed crushing curious defining degrading delighted delivered deployed derived designated
        designed designing determined developing devoted diffuse diminished disconnected discouraging distorted
        disturbed disturbing divided dominated drawn earned edited employed enabled enabling enclosed encoded
        encouraged endowed enforced enlarged equipped evolving exaggerated expected exported exposed expressed faded
        fascinated fetched filled finding finishing flattened flattered flattering flavored flying footed forbidden
        forcing forgiving formatted fortified frowning fulfilled geared given greet grieving grouped guaranteed
        guarded hanging haunting heightened honored hyped implanted improved improving included inhabited insert
        inspired integrated interested intervening ironed jailed jammed lacking leading leased liberated littered
        lived located marked married materialized maximizing mined misaligned missing modeled modernized modified
        molten moving narrowed nominated obsessed offending ordained ordered organised outlined overburdened overrated
        overturned overwhelmed paralyzed parted paying peeled performing piercing pirated plucked polling present
        prioritized processed producing proofing proposed protected proven provisioned provoking publicized qualified
        ranging ranked ratified recognized reconciling recovering referenced refurbished registered registering
        regulated reigning relieved removing resolved retired retiring returned revered revolving riddled rooted
        routed sacked scaled secured seeded seeking selling shaped shocked shredded silenced soaring solved solving
        soothing spinning squashing stabbing stabilized stained standing starred starving steamed stepping sticking
        stoned strained strung submerged subsidized supposed surprised tame terminated tested tied tilted tiring
        toiling topped torn transmitted trapped trending tunneling underpaid undone united unlocked unveiled voiced
        waking wandering warmed warped wasted winding wired wracking
        """
      ),
      (
        0, 5, 3,
        """
        abandoned abiding abstracted accrued accumulated acquainted activated alarmed alienated aligned annoyed
        approved backed baked bifurcated breaking burgeoning categorized chained churning clad clustered correct
        crafted crippled crippling dabbled dazzling declaring declining delineate demanding deserted detached
        differing disappointing discarded discouraged dispersed dissolved driving dyed elected elevated enchanted
        engaging ensuing entertaining entrenched erect eroded exchanged excited exhausted exhausting extended fiddling
        finalized flushed forked fueled fulfilling funded generating glaring grilled growing headed heated impacted
        impaired imported improvised increasing injured installing intimidated invalidated keyed layered leaked linked
        losing magnified manufactured mediated minified minimized mired misused nagging named networked obliged
        offended outraged overloaded paced packaged panicked parked pasted patched patented planned pleased populated
        preceding prepared prevailing promoted pronounced reassuring receiving recorded reduced replicated requested
        resonating respected revised rewarded rising roasted rotated seated segregated separated serving shielded
        sighted simplified situated sliding sorted specified spoiled squashed startled stored stranded striking
        striped stunned stunning styled suspended syncing tagged taxing tortured tracked traded trained transcribed
        triggering troubling truncate updated upset utter walled willing winning woo
        """
      ),
      (
        0, 5, 2,
        """
        live
        """
      ),
      (
        0, 4, 4,
        """
        amusing approximate aspiring astounding broken bumbling clean conflicting cutting defined degraded devastating
        diminishing disadvantaged disgusting elaborate empowering encouraging enduring engraved enlightening eyed
        familiar glowing gratifying hallucinating humbling humiliating inclined ingrained inter jarring labeled
        lasting mistaken opposing paid pop prepaid prescribed recommended refined revolting satisfying shining
        shocking startling stinking stuttering sunk supported sustained swollen tempting threatening thrilling tipping
        """
      ),
      (
        0, 4, 3,
        """
        steaming
        """
      ),
      (
        0, 3, 5,
        """
        amazing appealing blinking bounding branded convincing cool corresponding dependent deprecating depressing
        dining emerging facing frozen governing guiding happy hopeful inscribed inspiring intimate intriguing
        invigorating keen known lavish liberating mad meandering mock motivating overarching passionate promising
        ready remaining rounded smooth spare surprising thankful thriving varying welcoming
        """
      ),
      (
        0, 3, 3,
        """
        close double mellow
        """
      ),
      (
        0, 3, 1,
        """
        halfway
        """
      ),
      (
        0, 2, 6,
        """
        absent accustomed afflicted allied angry astonishing beaded bespoke charming closed colored compassionate
        complete confident confusing corrupt daunting desired distressed dizzy dry embedded enthusiastic excruciating
        exempt fatigued fledged grateful greener hesitant hidden horrified horrifying implicated interesting
        intimidating maddening mailing misguided misleading mixed narrow nested obligated obsolete overwhelming paved
        perfect personalized poetic polished polluted prime prolonged reliant rewarding seasoned secure simulated
        sleek specialized standardized steep structured sublime terrifying toned unarmed unclear unfit unhappy valued
        """
      ),
      (
        0, 2, 1,
        """
        straight
        """
      ),
      (
        0, 2, 0,
        """
        secretly
        """
      ),
      (
        0, 1, 7,
        """
        advanced alternate anal animated annoying appropriate armored ashamed automated bald bearded bloody blunt
        boring busy careful centralized challenging civilized clunky compelling crooked cultured decentralized
        dedicated deliberate delicate depleted dim direct discreet dishonest diversified driven dull eager elementary
        embarrassing empty exhilarating faint fake fascinating fleeting formalized frequent frustrating homegrown
        idealized impending inconsistent isolated jaded laden limited lower lucky mature murky neighboring numb
        obscure open operating opposed outgoing own plain plentiful powdered prettier prideful privileged recurring
        refreshing related resistant revolutionary rocky sad scented separate sized slim sober spirited sporting
        squeamish stale stronger tangled teenage tiered trustworthy underwater unfamiliar unified upscale warm
        """
      ),
      (
        0, 1, 6,
        """
        clear closer
        """
      ),
      (
        0, 1, 5,
        """
        near
        """
      ),
      (
        0, 1, 4,
        """
        damn slow
        """
      ),
      (
        0, 1, 3,
        """
        nearby verbatim
        """
      ),
      (
        0, 1, 0,
        """
        anew indoors sic
        """
      ),
      (
        0, 0, 8,
        """
        able abrupt absolute abundant accurate adequate adverse affectionate aforementioned agile ain akin alpine
        ample ancestral ancillary anecdotal another anti antitrust apparent appellate apt arbitrary arcane ardent arid
        arrogant astute auburn autoimmune averse avid awash awesome awkward bacterial bare basal bayesian beautiful
        beefy behavioural belated beloved benign big bigger biggest bipartisan bizarre black blatant bleak blissful
        bogus bonkers bonnie both breathtaking brightest brilliant broad broader brutal bulky bullish bumpy buoyant
        busiest candid cardiac caroline catchy causal cautionary cerebral certain cheap cheaper cheapest cheeky
        cheerful childish chubby chunky civil classy clearer clearest clement clever cloudy clumsy coarse coastal
        cocky cognizant coherent colder collegiate colorful colossal colourful columnar comfy common competent complex
        compliant complicated complimentary compulsory concise concurrent congenital congressional considerate
        consistent convergent convex coolest corporate correctional costly cowardly crappy crazier craziest crazy
        creamy crispy crude cruel crummy cubital culinary cumbersome current custom customary cute cutest daft darker
        darkest deadliest dearest decent deepest deficient definite defunct delusional deluxe dense detailed devout
        dexter different difficult digital diligent dire disciplinary discrete discretionary disgraceful disparate
        disproportionate distant distinct distributed divergent diverse doctoral dominant dormant dorsal dreadful
        drunken dumb dumber dumbest dusty dystopian earliest earthly easiest eastern edgy eerie efficient eight
        eighteen eighth electoral elegant eleven eloquent emergent eminent entire episcopal every everyday evident
        evolutionary exact exciting exemplary existent existing explanatory explicit exploratory exquisite extinct
        extra extraordinary extravagant fab faceted famed fastest fateful faulty faux fearful feral fertile fetal
        feudal fewer fierce fiery fifty filthy finer finest finite fishy five flaky flashy floral fluent fluffy fond
        foreign former forthcoming fortunate forty fragile freaky freshest fuller fullest fungal funky funnier
        funniest funny furry futile gaga genital gentle genuine geostationary giddy glittery gloomy gnarly golden
        goosey graceful grassroots greasy great greater greatest greedy grim grumpy haired hairy handheld handmade
        handsome handwritten hardcore hardest hardworking harmful hasty hateful healthiest healthy heartbreaking
        heartbroken heartfelt hearty heavenly heavier heaviest heavy hefty helpful hereditary high higher highest
        homemade honest honorary hormonal horny horrid hot hotter hottest huge humane humid icky icy ignorant illicit
        imaginary imbalanced immaculate immature immediate immense imminent implicit impolite important improper
        inaccurate inadequate inappropriate incomplete incorrect indefinite indifferent indirect indoor inefficient
        inert inexperienced infinite inflammatory inherent innate inner insane insecure insignificant intact
        intelligent intense interdisciplinary intermittent intestinal intricate introductory irrelevant itchy jewish
        juicy jumbo kinder kinky large larger last latent latest lawful lazy leafy leaky legendary legged legitimate
        lengthy lesser lethal lifelong linear lite literary liv lively lofty lone lonely longest longtime loudest
        lousy lovely lowest lukewarm lunar lv main major malignant many marian marital maritime maternal meaningful
        meaty medicinal mediocre meek mental mere merrier merry messy metropolitan micro microbial mid mild milky
        mindful ministerial minor misty mobile modern modest monetary multicultural multiple mundane municipal naked
        narrower nasty naughty nearer nearest neat necessary negligent neither neo new newer newest newfound next nice
        nicest nifty nineteenth nisi noble noisy nonlinear northeastern northern northwestern noteworthy nth obese
        obligatory obscene obtuse odd oily olden older oldest ongoing opaque opinionated orbital oriented orthodox
        other outdated outdoor outer outsized outspoken outstanding ovarian oversized overt painful papal paramount
        parliamentary patchy pauline peaceful peculiar penal pending persistent pertinent picky pious pivotal
        planetary playful pleasant poignant polar polite poor poorer poorest posh postal postwar potent powerful
        precise predatory pregnant preliminary premature preparatory presenter prettiest pricey primary principled
        pristine private profound prominent prone proto proudest prudent pseudo pulmonary pure purest purposeful
        pursuant quasi quickest quirky radiant rainy random randy rapid rare raw reborn recent recreational recurrent
        reddish redundant redux regal regulatory relevant reluctant renal renowned resilient respiratory rich richer
        richest rife rigid ripe risky robust rotten rough rounder rude rudimentary rugged sacred safe safest salty
        same sameer sandy sane saner sanitary satisfactory scary scathing scholarly scrappy secondary senior sensory
        sensual seventeen several severe sexiest sexy shaky shameful sharp sheer shiny shitty shorter significant
        silent silliest simple simplest sincere sinful single sinister sixth skeletal sketchy skilled sleepy slender
        slightest slippery sloppy slowest sly small smaller smallest smart smartest smelly smoky smug snappier snappy
        sneaky snowy societal soft softer solemn solid some sophisticated sorry southeastern southern soviet sparse
        speedy spicy splendid spooky spotty squeaky stagnant stately statewide stationary statutory sterile sticky
        stony stormy straightforward strange stressful stricken strict stringent strong strongest stubborn stupid
        stupidest sturdy stylish subsequent subtle suburban successful such sufficient sunny superb superhuman
        supervisory supplementary supreme svelte sweet sweeter sweetest tactile talented tall taller tallest tasteful
        tasty teeny temperate temporary terrestrial terse thicker thin thinner thirsty thorough tighter tiniest tiny
        tolerant touchy tough toughest transgender transparent trendy tricky trite triumphant troublesome true
        truthful two ugly ultimate ultra unaffected unafraid unanswered unauthorized unbeaten unbiased unborn uncanny
        unchanged uncharted unchecked uncommitted unconditional unconstitutional uncool undefeated underage undercover
        underlying undesired undifferentiated undisclosed undocumented undue uneasy unequal uneven unexpected
        unexplored unfair unfettered unfinished ungrateful unhealthy unidentified uninitiated unintended uninterrupted
        unique universal unjust unlawful unlikely unlucky unmarried unnecessary unnoticed unordered unpaid unplanned
        unpleasant unprecedented unprotected unpublished unread unrelated unresolved unruly unsolicited unsolved
        unspecified unspoken unstructured unstuck unsuccessful unsung unsupervised untold untouched untreated untrue
        unused unwanted unwilling upper urban urgent urinary useful vacant vaginal vague vain valiant valid vast
        versatile vibrant vile vivid vulgar wacky warmer wasteful wavy weak weaker weakest wealthiest wealthy webby
        weird weirder weirdest whacky whatever white whole wholesome wicked wide wider widespread wilder wildest
        willful windy witty wonderful wooded wooden woody worldly worthwhile wretched wrongful young younger youngest
        youthful yucky yummy
        """
      ),
      (
        0, 0, 7,
        """
        all any bad deadly each easy fair fine fourth fresh goddamn hard little low nationwide real sure
        """
      ),
      (
        0, 0, 6,
        """
        awful bright clockwise dead early false first inward mighty monthly quiet secondhand stark steady tight timely
        twofold wild
        """
      ),
      (
        0, 0, 5,
        """
        barefoot downstream downward harder incognito kindly late long loose nightly outward under
        """
      ),
      (
        0, 0, 4,
        """
        alright backward better deep foremost inland likely manly onstage over piecemeal scarce upward
        """
      ),
      (
        0, 0, 3,
        """
        alike backwards later less more offshore overnight overseas pretty purely sideways wrong
        """
      ),
      (
        0, 0, 2,
        """
        above abroad aft fast loud most only outright through worse
        """
      ),
      (
        0, 0, 1,
        """
        after away cleanly down downright downwards faster off on out sometime still super up upstairs very well
        """
      ),
      (
        0, 0, 0,
        """
        aboard about across afterward again ago almost along alongside aloud already also always anon anyhow anyway
        anyways anywhere apart around as asap ashore atop awhile bc before below beneath besides between beyond
        bitterly briefly but by certainly chiefly clearly commonly dearly duly eagerly either elsewhere even evenly
        ever everywhere fairly far formerly forth forward frankly furthermore hence here hereby herein however
        improperly indeed insofar instead inwards just kinda likewise linearly mainly maybe meanwhile mistakenly
        moreover nearly never nevertheless nonetheless not notwithstanding now often oftentimes once openly otherwise
        overboard overly particularly perhaps plainly poorly properly quickly quite quot rather seldom similarly
        singularly so somehow sometimes someway somewhat somewhere soon spectacularly suddenly then there thereafter
        thereby therefore therein thereof though throughout thus together too twice underneath unfairly upstate
        utterly wherever within yeah yet
        """
      ),
    ],
    endings: [
      (
        8, 0, 0,
        """
        a ae ah aker ales aly as athy ator aur bird bus cide cin cle cs cus cy dine ece ek ele ence erm eter eus fish
        gen gist gus here hip hone horn hus is iser ius izer last lers lle lus m man men ment mide mus mys ness ngs
        nus od off ogy ole omy ons ont ops ors os ouse ov phy pus rass rg root rus sus ties tist try tte tude tus u
        ule ush ware work worm wort xin yte yx
        """
      ),
      (
        7, 1, 0,
        """
        ad aft ag age ake ang ase at b bit ce ces de eed el et etes fe ff gue ides ie il ime k ll mes nes oe og ol opy
        ot oy p pan pe ph re ries rry sen sse tt ug use ut x z
        """
      ),
      (
        7, 0, 1,
        """
        ac af and che cian cies down ee een gy han hile i ield ig ite ley my n ne o ony r ran rd sky tan th tite ty
        way yl
        """
      ),
      (
        7, 0, 0,
        """
        fly ys
        """
      ),
      (
        6, 2, 0,
        """
        ace ain ash be ber ch es ge gh nk oin oke our ress ud w ws
        """
      ),
      (
        6, 1, 1,
        """
        aid ale ay bar ete he ight int lane ld lt ote rt s set st
        """
      ),
      (
        6, 1, 0,
        """
        ds im
        """
      ),
      (
        6, 0, 2,
        """
        an dy ery ese ety ey hy id ipt mo ny ong rine sty uck v
        """
      ),
      (
        5, 3, 0,
        """
        eat ens lay mp nch tle ves
        """
      ),
      (
        5, 2, 1,
        """
        en nd row rse ther tter
        """
      ),
      (
        5, 1, 2,
        """
        * rm rn wn
        """
      ),
      (
        5, 1, 1,
        """
        old
        """
      ),
      (
        5, 1, 0,
        """
        ays rds
        """
      ),
      (
        5, 0, 3,
        """
        iac ian nt ome py que ry sal us
        """
      ),
      (
        4, 4, 0,
        """
        dle rge
        """
      ),
      (
        4, 3, 1,
        """
        ave ert kle mate ple te
        """
      ),
      (
        4, 2, 2,
        """
        den ear pt
        """
      ),
      (
        4, 1, 3,
        """
        est sh und
        """
      ),
      (
        4, 0, 4,
        """
        ar by chy ean ky l loid ost rant sy tian
        """
      ),
      (
        4, 0, 1,
        """
        y
        """
      ),
      (
        3, 5, 0,
        """
        end gate gle nge
        """
      ),
      (
        3, 4, 1,
        """
        g se ten the
        """
      ),
      (
        3, 2, 3,
        """
        bed d ose
        """
      ),
      (
        3, 1, 4,
        """
        le of
        """
      ),
      (
        3, 0, 5,
        """
        ary dent ful gent ii ke nant rent sian some tal tile
        """
      ),
      (
        3, 0, 4,
        """
        hal
        """
      ),
      (
        2, 6, 0,
        """
        ates
        """
      ),
      (
        2, 5, 1,
        """
        bing ct hing ting zing
        """
      ),
      (
        2, 4, 2,
        """
        sing ute ying
        """
      ),
      (
        2, 3, 3,
        """
        ken ped ving
        """
      ),
      (
        2, 1, 5,
        """
        oof rish
        """
      ),
      (
        2, 0, 6,
        """
        al c ient ory tary zy
        """
      ),
      (
        1, 7, 0,
        """
        ise ze zes
        """
      ),
      (
        1, 6, 1,
        """
        cate fy
        """
      ),
      (
        1, 5, 2,
        """
        ate
        """
      ),
      (
        1, 4, 3,
        """
        fed tted
        """
      ),
      (
        1, 3, 4,
        """
        ed
        """
      ),
      (
        1, 2, 5,
        """
        aged eate eled ined nish
        """
      ),
      (
        1, 1, 6,
        """
        form nded ve
        """
      ),
      (
        1, 0, 7,
        """
        ble cial enic ike ive lar lent less ntal sque tful tial tish tric
        """
      ),
      (
        1, 0, 5,
        """
        erly
        """
      ),
      (
        1, 0, 4,
        """
        rly
        """
      ),
      (
        1, 0, 3,
        """
        kly ward
        """
      ),
      (
        1, 0, 0,
        """
        ly
        """
      ),
      (
        0, 7, 1,
        """
        uate
        """
      ),
      (
        0, 3, 5,
        """
        ised ved
        """
      ),
      (
        0, 2, 6,
        """
        aded ried rted
        """
      ),
      (
        0, 0, 8,
        """
        bic cal cent idal mic most ogic opic ous phic stic
        """
      ),
      (
        0, 0, 4,
        """
        nly
        """
      ),
      (
        0, 0, 0,
        """
        ntly shly tily ully usly
        """
      ),
    ],
    before: """
      the 0 -60 -1 -46 and -11 -2 -10 0 to -29 0 -32 -21 that 0 -3 -8 -5 a -4 -60 0 -22 i -49 0 -60 -21
      of 0 -9 -3 -22 you -39 0 -44 -19 it -33 -1 -20 0 is -24 -12 -6 0 in -1 -29 0 -25 so -32 -24 -12 0
      like -9 -7 0 -5 we -40 0 -60 -14 this 0 -26 -4 -12 it's -21 -14 -1 0 for 0 -13 -1 -20 have -7 -4 0 -8
      but -30 -24 -24 0 just -25 0 -20 -10 on -1 -18 0 -12 was -23 -4 -7 0 do -5 -2 -1 0 or -6 -4 0 -2
      think -16 -22 -19 0 what 0 -1 -16 -12 be -35 -15 0 -8 with -6 -27 0 -16 are -18 -5 -3 0 can -34 0 -60 -13
      not -37 -5 -8 0 about -4 -10 0 -11 that's -19 -16 -4 0 if -6 -28 -17 0 yeah -26 -16 -15 0
      because -20 -35 -25 0 as -23 -42 -8 0 really -44 -6 0 -7 all -1 0 -2 -5 they -41 0 -49 -14 at -5 -16 0 -17
      i'm -32 0 -19 -6 your 0 -56 -6 -55 there -19 -9 -11 0 one 0 -24 -8 -24 then -26 -4 -27 0 how -27 -54 -13 0
      don't -60 0 -60 -17 know -20 -36 -27 0 you're -34 0 -19 -12 some 0 -56 -5 -28 out -21 -35 -18 0
      go -20 -18 -26 0 my 0 -56 -5 -49 get -10 -3 0 -1 an -8 -60 0 -25 there's -1 -22 0 0 when 0 -8 -9 -2
      from -2 -12 0 -4 more -14 -51 0 -6 right 0 -52 -24 -39 me -28 -2 -23 0 where -1 -34 -11 0 would -48 0 -60 -12
      something -35 -17 -1 0 up -15 -9 -13 0 which -8 0 -35 -1 now -19 -2 -15 0 well -33 0 -6 -5 very -53 -60 0 -7
      actually -34 0 -22 -12 these 0 -60 -2 -28 going -51 -57 -29 0 into -7 -19 0 -22 them -29 -16 -20 0
      we're -32 0 -19 -8 want 0 -31 -1 -3 say -13 -16 -6 0 those 0 -38 -9 -33 use 0 -43 -5 -10 good 0 -48 -21 -53
      other 0 -60 -14 -40 been -29 0 -5 -4 had -8 0 -3 -2 our 0 -60 -4 -39 were -24 0 -7 -3 also -25 0 -15 -9
      maybe -20 -4 -9 0 has -18 0 -10 -5 make 0 -49 -5 -22 work -24 -33 -31 0 doing -6 -47 0 -4 gonna -60 0 -60 -25
      could -42 0 -60 -8 no -5 -27 -10 0 much -14 -25 -5 0 see 0 -19 -3 -2 even -29 -2 -12 0 will -48 0 -60 -8
      need -2 -16 0 -7 they're -24 0 -4 -2 back -24 -42 -23 0 i've -44 0 -60 -13 by -2 0 -5 -2 who -46 0 -59 -15
      us -19 -1 -15 0 got -10 -4 0 -3 their 0 -60 -5 -47 okay -12 -7 -8 0 open 0 -60 -51 -55 mean -15 -16 -4 0
      little 0 -60 -11 -19 oh 0 -23 -29 -12 here -45 -10 -38 0 did -22 0 -13 -3 first 0 -13 -16 -39 why 0 -6 0 0
      still -24 0 -9 -8 talk -23 -27 -26 0 should -45 0 -58 -17 he -41 0 -60 -12 great 0 -44 -20 -48
      being -39 -14 0 -11 does -15 0 -14 -8 around -7 -15 0 -8 over 0 -42 -16 -21 using -7 -45 0 -4
      sure -13 -19 -28 0 two 0 -42 -7 -22 same 0 -60 -25 -51 you've -35 0 -57 -18 any 0 -56 -2 -20 than -10 -3 0 -5
      trying -10 -24 0 -6 too -60 -51 -9 0 point -15 -16 -20 0 build 0 -46 -4 -8 said -31 -39 -28 0
      probably -30 0 -14 -4 take 0 -44 -11 -1 look -51 -52 -23 0 wanna -52 0 -60 -37 many 0 -54 -7 -47
      we've -33 0 -58 -16 working -23 -56 -32 0 through -4 -27 0 -12 cool 0 -46 -22 -28 interesting 0 -40 -22 -34
      always -31 0 -14 -18 put -3 -48 -8 0 might -55 0 -56 -19 down -12 -30 -10 0 most -13 -49 0 -12
      only -3 0 -11 -10 run -18 -43 -16 0 start -37 0 -19 -21 talking -23 -45 -22 0 before -16 -6 -14 0
      didn't -60 0 -60 -16 feel -39 -29 0 -9 basically -29 0 -18 -15 everything -24 -2 -15 0 give 0 -45 -10 -20
      what's -48 0 0 -6 can't -60 0 -60 -18 pretty -60 -60 0 -3 let's -60 0 -60 -35 whatever 0 -20 -11 -24
      come -42 -8 -13 0 having -6 -11 0 -19 every 0 -60 -1 -47 show 0 -16 -19 -6 doesn't -60 0 -60 -10
      own 0 -57 -5 -39 done -26 -27 -22 0 off -8 -21 -16 0 yes -19 -17 -14 0 again -28 -23 -4 0 getting -16 -9 -4 0
      try -19 -17 -3 0 started -36 0 -33 -18 write 0 -45 0 -2 used -19 -44 -13 0 love -3 0 0 -22
      thinking -20 -34 -22 0 find 0 -35 0 -5 another 0 -60 -8 -33 learning 0 -28 -14 -16 exactly -20 0 -3 -6
      change -3 -16 -15 0 learn -15 -37 -6 0 definitely -29 0 -17 -16 anything -50 -25 -3 0 building 0 -41 0 -17
      saying -19 -31 -15 0 help -5 0 -24 -13 called -6 -30 0 -7 never -57 0 -45 -27 understand -17 -44 -16 0
      else -22 0 -27 -10 i'll -50 0 -60 -23 tell 0 -38 -23 -20 guess -25 -22 -19 0 nice 0 -35 -13 -31
      looking -44 -60 -43 0 makes 0 -43 -15 -30 hey 0 -16 -16 -1 works -47 -47 -31 0 we'll -51 0 -60 -21
      call 0 -18 -5 -3 enough 0 -34 -16 -22 running -8 -43 -12 0 already -34 0 -17 -14 writing 0 -41 -4 -26
      built -13 -28 -13 0 making 0 -50 -4 -18 keep -20 0 -28 -33 today -31 -4 -19 0 made -7 -37 -6 0
      thought -11 -42 -27 0 coming -18 -45 -10 0 set -15 -37 -21 0 wanted -3 -25 -10 0 few 0 -60 -12 -36
      together -26 -24 -19 0 three 0 -48 -11 -29 someone -41 0 -10 -16 sometimes -7 0 -2 -6 while -16 0 -7 -5
      least -20 -5 -9 0 thank -6 -28 -20 0 once -7 -5 -4 0 though -21 -29 -25 0 both -3 -8 -9 0 quite -60 -21 -1 0
      he's -34 -3 -16 0 somebody -53 0 -9 -19 read -6 -27 -13 0 may -51 0 -42 -15 awesome 0 -26 -7 -13
      ask 0 -43 -10 -21 came -18 -25 -9 0 remember -38 -12 -29 0 after -3 0 -4 -12 let -13 -27 -33 0
      between -3 -17 0 -18 happen -46 -48 -30 0 comes -7 -15 -5 0 away -20 -25 -18 0 everybody -27 0 -26 -15
      went -55 -45 -22 0 ago -7 0 -13 0 seen -2 -18 -8 0 talked -41 -49 -30 0 create -7 -51 0 -25 am -40 -5 -15 0
      i'd -43 0 -48 -14 haven't -52 0 -53 -18 his 0 -56 -6 -32 each 0 -30 -3 -26 goes -49 -60 -31 0
      almost -31 -10 -12 0 support -4 -24 0 -14 means -16 -4 0 -1 everyone -34 0 -23 -12 add 0 -37 -3 -12
      gets -31 -4 -8 0 less -17 -34 0 -22 ever -48 0 -26 -21 yet -22 -2 0 -5 its 0 -54 -2 -31 amazing 0 -44 -20 -29
      move -36 -60 -49 0 whether -17 -31 -6 0 worked -42 -57 -31 0 figure -5 -25 -20 0 such -3 -37 0 -14
      either -15 -6 -11 0 wasn't -39 -12 -7 0 five 0 -47 -14 -37 seems -25 -50 -1 0 care -39 -47 -39 0
      needs -13 -9 -4 0 myself -41 -13 -26 0 without -16 0 -13 -6 happens -51 -48 -24 0 him -25 -6 -25 0
      alright -19 -23 -15 0 isn't -29 -12 -3 0 since -22 -14 -9 0 true 0 -29 -1 -3 here's -12 -23 -17 0
      often -19 0 -15 -8 yourself -26 -16 -23 0 absolutely -53 -7 0 -21 within -6 -39 0 -8 second 0 -28 -14 -28
      says -14 -28 0 0 hear 0 -33 -8 -1 break -13 -27 -24 0 totally -59 -5 0 -12 pull 0 -54 -33 -30
      fine -15 -25 -21 0 who's -32 0 -11 -7 changes -25 -24 -20 0 taking 0 -46 -9 -9 usually -27 0 -14 -7
      live 0 -17 -11 0 check 0 -28 -12 0 written -13 -38 -24 0 found -13 -30 -6 0 itself -34 -9 -13 0
      inside 0 -25 -3 -4 they've -33 0 -43 -12 happened -54 -44 -32 0 sounds -30 -49 0 -1 behind -8 -13 0 -8
      wouldn't -52 0 -39 -6 across -13 -50 0 -8 agree -37 -32 -29 0 share 0 -34 -16 -9 happening -51 -42 -34 0
      four 0 -41 -12 -21 takes -8 -49 -17 0 learned -24 -36 -23 0 instead -25 0 -17 -8 thanks -13 -15 -15 0
      bring 0 -29 -1 -10 she -40 0 -48 -17 play -3 -35 -6 0 seeing -1 -30 0 -5 took -4 -35 -1 0
      literally -30 0 -12 -14 starting 0 -33 -10 -14 heard -8 -23 -18 0 later -7 -7 -18 0 versus -12 -7 0 -10
      you'll -47 0 -49 -11 believe -24 -21 -9 0 past 0 -22 -23 -11 saw -19 -25 -11 0 become -22 -45 0 -5
      pay 0 -42 -18 -10 until -28 -50 -21 0 looks -32 -46 -3 0 gotta -60 0 -45 -23 changed -24 -37 -32 0
      along -30 -23 -13 0 matter -23 -31 -32 0 giving 0 -34 -9 -10 tried -20 -7 0 0 wrote -12 -30 0 -3
      nothing -43 -21 -12 0 involved -26 -34 -26 0 aren't -27 -12 -8 0 you'd -37 0 -46 -6 moving -26 -60 -40 0
      hit -3 -19 -3 0 push -9 -23 -22 0 wow -25 -17 -15 0 six 0 -56 -23 -33 somewhere -32 -21 -9 0
      rather -23 -6 -3 0 speak -33 -43 -13 0 send 0 -27 -10 -13 needed -4 -7 0 0 couldn't -53 0 -48 -19
      spend -2 -22 -24 0 anyone -43 0 -22 -13 sorry -26 -23 -15 0 knows -40 -31 -27 0 feels -30 -38 0 -1
      putting -1 -33 -13 0 asked -27 -45 -29 0 turn -10 -15 -4 0 left -5 -23 0 -6 against -14 -30 0 -12
      under -6 -28 0 -15 follow -5 -24 0 -3 asking -4 -38 -15 0 certainly -22 0 -7 -14 anybody -44 0 -17 -14
      felt -28 -21 0 -5 created -26 -45 -16 0 gives 0 -18 -8 0 it'll -47 0 -45 -7 hope 0 -21 -8 0
      continue -42 0 -27 -4 wait 0 -26 -18 -3 buy -9 -37 -7 0 beginning -5 -22 -4 0 stop -18 0 -19 -23
      given 0 -38 -13 -8 talks -39 -17 -18 0 outside 0 -22 -23 -10 others -21 0 -22 -2 runs -33 -51 -29 0
      towards -7 -14 0 -13 half 0 -20 -14 -8 reading 0 -37 -7 0 listen -45 -40 -32 0 please -44 0 -39 -20
      expect -7 -24 -6 0 correct 0 -31 -28 -5 creating -3 -45 0 -22 provide -6 -42 0 -10 =| -16 -14 -14 0
      =A 0 -11 -21 -8 =0 0 -34 -16 -25 ='s 0 -11 -3 -13 =- -16 -23 0 -23 =n 0 -9 -15 -3 =v 0 -22 -7 0
      =a 0 -42 -17 -40 =r -31 -4 0 -10
      """,
    after: """
      the -36 0 -42 -15 and 0 -12 -8 -7 to -10 0 -4 -16 that 0 -1 -26 -23 a -30 0 -49 -16 i 0 -6 -29 -6
      of 0 -36 -36 -48 you -12 0 -35 -15 it -35 0 -39 -24 is 0 -16 -22 -12 in -1 0 -8 -2 so -13 0 -29 -12
      like -7 0 -42 -18 we 0 -2 -29 0 this -34 0 -39 -23 it's -20 0 -39 -8 for 0 -4 -3 -6 have -8 -34 -52 0
      but -4 -10 0 -5 just -11 -15 -29 0 on -8 0 -17 -7 was 0 -15 -29 -9 do -10 -25 -41 0 or 0 -18 -8 -14
      think -15 -34 -50 0 what -31 0 -44 -13 be -28 -53 -54 0 with -8 0 -12 -6 are 0 -27 -42 -17 can 0 -40 -31 -7
      not -19 -15 -24 0 about -18 0 -19 -18 that's -3 0 -41 -19 if -17 -3 -18 0 yeah -14 0 -13 0
      because -14 -20 -14 0 as -13 -18 -15 0 really -5 0 -24 -8 all -20 0 -42 -18 they -1 -1 -16 0 at -9 0 -17 -7
      i'm -3 -3 -33 0 your -45 0 -33 -26 there 0 0 -19 -7 one -24 -8 0 -25 then -4 -10 -10 0 how -30 0 -32 -16
      don't -4 -35 -46 0 know -11 -32 -43 0 you're 0 -1 -31 -2 some -41 0 -56 -18 out -17 0 -46 -28 go -12 -6 -4 0
      my -40 0 -46 -19 get -16 -27 -45 0 an -35 0 -49 -13 there's -21 0 -51 -9 when -9 -8 -12 0 from -3 0 -13 -3
      more -4 0 -47 -2 right 0 -2 -7 -7 me -60 0 -48 -40 where 0 -13 -52 -20 would 0 -24 -25 -6
      something -39 0 -46 -23 up -26 0 -42 -32 which 0 -7 -44 -30 now 0 -8 -7 -2 well -25 -9 -36 0 very -15 0 -27 -4
      actually 0 -11 -27 -7 these -28 0 -32 -17 going -7 -12 -28 0 into -13 0 -35 -5 them -60 0 -60 -59
      we're -5 0 -37 -4 want -12 -41 -50 0 say -16 -41 -52 0 those -52 0 -46 -22 use -17 -27 -4 0 good -39 -7 -17 0
      other -24 0 0 -18 been -34 -56 -54 0 had -8 -31 -44 0 our -39 0 -44 -16 were 0 -23 -37 -15 also -5 -7 -29 0
      maybe -9 0 -26 -6 has 0 -25 -31 -2 make -18 -23 -37 0 work -8 -23 0 -2 doing -11 -5 -26 0 gonna -23 -47 -47 0
      could 0 -23 -27 -2 no -24 0 -20 -4 much -13 0 -31 -7 see -24 -28 -51 0 even -8 -5 -22 0 will 0 -24 -36 -7
      need -14 -52 -18 0 they're -9 0 -31 -6 back -16 0 -37 -18 i've 0 -5 -32 -7 by -13 0 -5 -8 who 0 -21 -53 -43
      us -60 0 -60 -43 got -20 -47 -51 0 their -48 0 -43 -26 okay -28 -6 -28 0 open -24 -10 -3 0 mean -20 -44 -35 0
      little -55 -19 0 -28 oh -26 -23 -15 0 here 0 -6 -15 -6 did -15 -44 -48 0 first 0 0 -11 -2 why -3 0 -26 -13
      still -5 -19 -19 0 talk -9 -17 -1 0 should 0 -29 -34 -12 he -4 0 -30 -1 great -35 0 -18 0 being -5 -14 -18 0
      does -3 -29 -21 0 around 0 0 -24 -7 over -6 0 -22 -5 using -10 -8 -34 0 sure -60 0 -58 -29 two -13 -2 0 -7
      same -50 -45 0 -28 you've 0 -2 -27 -1 any -39 0 -45 -23 than -27 -54 -10 0 trying -15 -20 -34 0
      too -5 -4 -21 0 point -24 -59 0 -35 build -21 -15 -8 0 said -15 -32 -45 0 probably -3 -3 -17 0
      take -18 -29 -11 0 look -3 -9 -10 0 wanna -15 -31 -41 0 many -24 0 -23 -10 we've 0 -1 -31 -2
      working -11 -8 -21 0 through -20 0 -48 -11 cool -45 -14 -24 0 interesting -36 -13 -23 0 always -14 -26 -30 0
      put -19 -34 -47 0 might 0 -24 -46 -10 down -17 0 -40 -10 most -20 0 -23 -11 only -9 -12 -19 0
      run -17 -28 -10 0 start -10 -30 -17 0 talking -8 -3 -18 0 before 0 -1 -17 -3 didn't -6 -33 -37 0
      feel -5 -34 -13 0 basically -2 0 -18 -3 everything -38 0 -33 -25 give -12 -17 -37 0 what's -32 0 -37 -20
      can't -1 -36 -30 0 pretty -14 0 -26 -14 let's -9 -2 -11 0 whatever -27 0 -25 -27 come -4 -33 -35 0
      having -17 -6 -20 0 every -5 0 -13 -7 show -22 -43 0 -14 doesn't 0 -28 -18 -4 own -25 -38 -21 0
      done -12 -40 -44 0 off -13 0 -30 -9 yes -38 0 -24 -12 again 0 -2 -7 -8 getting -12 -3 -26 0 try -15 -17 -25 0
      started -14 -58 -44 0 write -23 -26 -34 0 used -26 -45 -40 0 love -10 -40 -21 0 thinking -14 -5 -8 0
      find -19 -15 -36 0 another -41 0 -45 -13 learning -1 -21 -8 0 exactly -28 0 -39 -26 change -13 -24 0 -3
      learn -16 -20 -34 0 definitely -6 -4 -22 0 anything -59 0 -38 -26 building -9 -5 -11 0 saying -12 -14 -20 0
      help -20 -21 -13 0 called 0 -32 -50 -5 never -11 -20 -29 0 understand -23 -41 -53 0 else -10 -16 -15 0
      i'll -9 -6 -29 0 tell -19 -27 -33 0 guess -30 -27 0 -2 nice -30 -11 -17 0 looking -25 -12 -28 0
      makes -7 -18 -22 0 hey -29 0 -18 -3 works 0 -36 -20 -2 we'll -16 -5 -34 0 call -2 -31 -6 0 enough -46 -23 -5 0
      running -3 -12 -23 0 already 0 -10 -13 -5 writing -14 0 -11 -5 built -9 -43 -17 0 making -11 -7 -24 0
      keep -20 -23 -35 0 today 0 -5 -9 -4 made -19 -35 -41 0 thought -20 -41 -11 0 coming 0 -14 -22 -6
      set -17 -39 0 -12 wanted -15 -29 -28 0 few -58 -55 0 -27 together -9 0 -40 -12 three -15 -6 0 -8
      someone -26 0 -37 -7 sometimes 0 -1 -1 -1 while 0 -8 -7 -1 least -22 -25 0 -3 thank -38 -6 0 -1
      once -8 -3 -10 0 though 0 -10 -6 -1 both -26 0 -26 -18 quite -14 0 -31 -5 he's -9 0 -28 -12
      somebody -28 0 -44 -12 read -23 -16 -19 0 may 0 -25 -25 -12 awesome -31 -12 -20 0 ask -10 -18 -13 0
      came -5 -43 -35 0 remember -29 -25 -37 0 after -7 -6 -23 0 let -21 -23 -31 0 between 0 -13 -28 -4
      happen 0 -18 -32 0 comes 0 -35 -22 -2 away -20 0 -42 -1 everybody -26 0 -34 -12 went -7 -41 -40 0
      ago 0 -60 -54 -9 seen -47 -38 -43 0 talked -34 -41 -40 0 create -29 -23 -44 0 am -20 -40 -28 0 i'd 0 0 -30 -4
      haven't -15 -33 -36 0 his -44 0 -39 -21 each -22 0 -28 -18 goes 0 -38 -43 -11 almost -5 0 -11 -7
      support -12 -14 0 -3 means -8 -35 -7 0 everyone -26 0 -31 -16 add -26 -33 -25 0 gets -1 -29 -26 0
      less -12 -7 -43 0 ever -2 -18 -17 0 yet -1 -1 -3 0 its -38 0 -38 -28 amazing -28 0 -12 0 move -15 -36 -10 0
      whether -28 0 -31 -20 worked -14 -27 -34 0 figure -28 -20 -20 0 such -5 0 -30 -13 either -7 -4 -11 0
      wasn't -4 -22 -31 0 five -19 -9 0 -25 seems 0 -21 -26 -13 care -18 0 -22 -7 needs 0 -37 -3 -9
      myself -19 0 -32 -14 without 0 -10 -12 -3 happens -1 -25 -6 0 him -60 0 -47 -37 alright -33 -19 -22 0
      isn't 0 -29 -19 -11 since -12 -20 -27 0 true -38 -17 -26 0 here's -26 -16 -15 0 often -9 -6 -32 0
      yourself -25 0 -43 -37 absolutely -9 0 -7 -3 within 0 -4 -11 -5 second -31 -14 0 -7 says -8 -37 -34 0
      hear -20 -37 -29 0 break -11 -29 0 -4 totally -14 -11 -23 0 pull -18 -9 0 -2 fine -53 -22 -39 0
      who's 0 -12 -27 -17 changes -15 -18 0 -16 taking -14 -16 -26 0 usually 0 -14 -21 -7 live -7 0 -28 -4
      check -9 0 -2 -3 written -20 -37 -38 0 found -31 -42 -41 0 itself 0 -8 -41 -27 inside 0 -8 -17 -3
      they've -15 -13 -37 0 happened -3 -22 -12 0 sounds -1 -10 -2 0 behind 0 -13 -35 -4 wouldn't -6 -30 -26 0
      across -5 0 -8 -8 agree -36 -46 -50 0 share -13 -35 -24 0 happening 0 -18 -28 -3 four -11 -4 0 -7
      takes -5 -29 0 -4 learned -17 -42 -39 0 instead 0 -16 -18 -11 thanks -13 -9 -1 0 bring -23 -25 -33 0
      she -5 0 -24 -2 play -2 -7 0 -5 seeing -27 0 -16 -1 took -12 -38 -38 0 literally -8 0 -10 -9
      starting -8 -17 -15 0 heard -39 -23 -35 0 later 0 -16 -29 -23 versus 0 -19 -3 -17 you'll -16 -12 -30 0
      believe -40 -53 -38 0 past -16 -7 -11 0 saw -20 -25 -22 0 become -15 -50 -39 0 pay -22 -27 -25 0
      until -2 0 -8 -5 looks 0 -33 -22 -5 gotta -32 -45 -27 0 changed -16 -48 -40 0 along -14 0 -26 -8
      matter 0 -21 -1 -2 giving -14 -9 -31 0 tried -28 -41 -37 0 wrote -18 -40 -32 0 nothing -38 -5 -34 0
      involved -12 -49 -41 0 aren't 0 -35 -32 -9 you'd -1 -3 -28 0 moving -15 -14 -22 0 hit -14 -39 -15 0
      push -28 -18 0 -5 wow -26 -23 -15 0 six -25 -9 0 -16 somewhere -3 0 -21 -15 rather -15 -20 -24 0
      speak -18 -23 -26 0 send -35 -35 -38 0 needed -14 -44 -30 0 couldn't -17 -33 -21 0 spend -15 -25 -23 0
      anyone -26 0 -37 -12 sorry -26 -12 -15 0 knows -11 -35 -35 0 feels -3 -30 -26 0 putting -12 -5 -18 0
      asked -13 -32 -31 0 turn -22 -33 -16 0 left -6 -10 -19 0 against -7 0 -23 0 under -10 -7 -9 0
      follow -22 -38 -10 0 asking -18 -7 -30 0 certainly -8 -2 -15 0 anybody -29 0 -37 -13 felt -13 -36 -23 0
      created -20 -41 -36 0 gives -4 -27 -29 0 it'll -27 -10 -28 0 hope -27 -18 -12 0 continue 0 -16 -16 0
      wait -12 -12 -15 0 buy -25 -9 -12 0 beginning -30 -27 0 -3 stop -19 -19 -3 0 given -23 -26 -33 0
      talks -14 -5 0 -21 outside -6 -5 -17 0 others -21 0 -9 -3 runs 0 -31 -6 -4 towards -9 0 -9 -10 half -19 0 -6 0
      reading -16 0 -10 -5 listen -10 0 -21 -6 please -19 -8 -13 0 expect -20 -43 -36 0 correct -31 -36 -22 0
      creating -17 -12 -16 0 provide -12 -13 -22 0 =| 0 -10 -8 -1 =A -25 0 0 -15 =0 -13 -3 0 -6 ='s -26 -23 -15 0
      =- -11 -27 -6 0 =n -22 -25 0 -33 =v -14 -21 -7 0 =a -23 -16 -16 0 =r -6 0 -21 -4
      """)
}
