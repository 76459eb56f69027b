extension Lexicon {
  /// The function words of ``english``, apart so that a text can be asked for them without making the other lists.
  static let englishFunctionWords = WordSet(
    stringLiteral: """
      a an the this that these those some any no every each either neither both all half such another other others i me
      my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
      it its itself they them their theirs themselves one's oneself thee thou thy ye y'all who whom whose which what
      whatever whoever whichever whomever where when why how whether wherever whenever however somebody someone
      something anybody anyone anything nobody none nothing everybody everyone everything somewhere anywhere nowhere
      everywhere somehow sometime sometimes somewhat be am is are was were been being have has had having do does did
      doing done can could will would shall should may might must ought need dare used get gets got gotten getting let
      lets about above across after against along alongside amid among amongst around as at before behind below beneath
      beside besides between beyond by circa concerning considering despite down during except excluding following for
      from in including inside into like minus near notwithstanding of off on onto opposite out outside over past per
      plus regarding round save since than through throughout till to toward towards under underneath unlike until up
      upon versus via with within without and or but nor so yet if unless because although though while whereas once
      lest provided albeit else not n't never ever also too very quite rather just only even still already again almost
      always often usually seldom rarely here there now then thus hence therefore thereby therein thereof moreover
      furthermore meanwhile otherwise instead anyway indeed perhaps maybe enough much many more most few fewer little
      less least several own same away back ago soon later today tomorrow yesterday yes okay ok well really actually
      basically certainly definitely probably possibly simply literally pretty together apart elsewhere nevertheless
      nonetheless i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're
      we've we'd we'll they're they've they'd they'll that's that'll that'd there's there'll there're here's what's
      what're who's who'd who'll where's when's why's how's let's isn't aren't wasn't weren't haven't hasn't hadn't
      don't doesn't didn't can't cannot couldn't won't wouldn't shan't shouldn't mustn't needn't mightn't ain't could've
      should've would've might've must've gonna wanna gotta kinda sorta lemme gimme dunno cos 'cause 'em im ive dont
      doesnt didnt isnt wasnt cant wont thats theres youre theyre weve id ill etc e.g i.e vs re
      """)

  /// English.
  static let english = Lexicon(
    language: "en",
    functionWords: englishFunctionWords,
    innerFunctionWords: "of and the for in on to with by at from as a an or under over without between into against",
    commonVerbs: englishVerbs,
    genericNouns: """
      thing things something way ways lot lots bit bits kind kinds sort sorts type types people person guy guys folks
      man men woman women someone everybody stuff time times day days week weeks month months year years hour hours
      minute minutes second seconds moment moments point points part parts piece pieces place places case cases fact
      facts example examples idea ideas question questions answer answers problem problems issue issues reason reasons
      end ends start beginning side sides number numbers amount amounts level levels area areas word words name names
      line lines list lists set sets series group groups rest couple dozen hundred thousand million billion percent job
      jobs work life world hand hands thought thoughts sense matter matters course stage step steps topic topics
      situation situations aspect aspects approach approaches thanks morning afternoon evening night tonight today use
      uses one ones ton tons bunch range variety majority plenty order form forms extent view chance look
      """,
    weakAdjectives: """
      new old good better best bad worse worst big bigger biggest small smaller smallest large larger largest great
      greater greatest little long longer longest short shorter shortest high higher highest low lower lowest same
      different various certain particular specific similar other another own whole entire full only main major minor
      important interesting nice fine cool amazing awesome huge tiny real true false right wrong sure clear easy easier
      hard harder difficult simple possible impossible able unable likely unlikely many much more most few several
      enough early earlier late later last next first second third final previous recent current present past future
      common usual normal general basic total overall extra additional further given available known called named based
      related due ready happy sorry glad excited lovely wonderful beautiful crazy funny weird substantial existing
      numerous multiple
      """,
    numberWords: """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth dozen half quarter
      once twice hundreds thousands millions billions
      """,
    questionWords: """
      who whom whose what which when where why how who's what's where's when's why's how's is are am was were do does
      did have has had can could will would shall should may isn't aren't wasn't weren't don't doesn't didn't haven't
      hasn't can't couldn't won't wouldn't shouldn't how_many how_much how_come what_about how_about
      """,
    clitics: "'s 'd 'll 're 've 'm n't",
    abbreviations: englishAbbreviations,
    abbreviationsBeforeNumber: """
      no nr p pp pg pgs vol vols fig figs eq eqs sec secs sect ch chs chap chaps art arts par para paras ref refs ex exs
      v ver rev ed tel ext fax ca circa c bk ln lns cols op cl sched reg max min avg temp stat cong sess supp ser rm apt
      ste fl rt ll div § jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
      """,
    abbreviationsAtEnd: """
      hon ft pt etc inc ltd co corp llc llp plc jr sr esq bros a.m p.m pm u.s u.s.a u.k u.n e.u d.c a.d b.c b.c.e c.e
      m.d ph.d b.a m.a b.s m.s j.d m.b.a d.d.s r.n m.p cos al st ave blvd rd ln ct pl sq cres ter est e.s.t p.s.t e.t
      p.t c.t m.t gmt oz lb lbs mi yd hr hrs mins secs mos yr yrs rpm mph kph km cm mm kg mg ml tbsp tsp doz qty amt
      dept univ assn inst mfg mfr dist org soc l.a n.y n.y.c s.f n.j n.c n.d n.h n.m s.c s.d w.va r.i p.r ala ariz ark
      calif colo conn del fla ga ind kan kans ky md mich minn mo mont neb nebr nev okla penn penna tenn tex vt va wis
      wisc wyo ont que alta sask wks
      """,
    monthsAndDays: """
      january february march april may june july august september october november december jan feb mar apr jun jul aug
      sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
      sat sun
      """,
    sentenceStarters: """
      the a an this that these those there here it he she we they i you my our his her their its in on at for from to
      with by as if when while although though because since after before during once until and but or so yet however
      therefore moreover furthermore also then now what who where why how which is are was were do does did have has had
      can could will would should may not no yes well let let's please thank thanks one two some many most all each
      every both another other such even only just still perhaps maybe today yesterday tomorrow it's that's there's he's
      she's i'm i've we're we've they're you're don't what's who's
      """,
    fillers: """
      um umm ummm uhm uh uhh er err erm eh ah hm hmm hmmm mm mmm mhm mm-hmm mmhmm uh-huh uh-uh huh
      you_know i_mean you_know_what_i_mean if_you_will so_to_speak
      """,
    backchannels: """
      yeah yes yep yup yah ya no nope nah ok okay o.k k right sure mm-hmm mmhmm mhm mm hm hmm uh-huh uh-uh huh exactly
      absolutely definitely totally certainly indeed correct true cool great nice good wow oh ah aha i_see got_it gotcha
      of_course all_right alright fine fair_enough makes_sense that's_right that's_true that_makes_sense very_good
      sounds_good thanks thank_you thank_you_very_much thanks_a_lot you're_welcome no_problem hi hello hey bye goodbye
      bye-bye see_you good_morning good_afternoon good_evening good_night please sorry excuse_me pardon really amazing
      awesome perfect excellent interesting fantastic wonderful lovely amen cheers congratulations oh_yeah oh_okay
      yeah_yeah no_no for_sure not_really i_know i_agree i_think_so why_not same_here
      """,
    soundLabels: """
      music applause laughter laughs laughing laugh chuckles chuckle giggles inaudible unintelligible indiscernible
      indistinct crosstalk cross_talk silence pause noise background_noise background_music sighs sigh coughs cough
      clears_throat sneezes cheering cheers clapping breathing gasps whistles sings singing theme_music intro_music
      outro_music music_playing upbeat_music soft_music foreign foreign_language speaking_foreign_language bleep beep
      phone_ringing bell_rings door_opens vocalsound overlapping_speech overlapping inaudible_question audio_cuts_out
      technical_difficulties blank_audio no_audio sound_effect video_plays video_playing
      """,
    speakerLabels: """
      speaker host hosts cohost co-host guest interviewer interviewee moderator narrator announcer presenter panelist
      participant operator caller audience audience_member question answer q a male female man woman male_speaker
      female_speaker male_voice female_voice voice voiceover voice-over chair chairman chairwoman chairperson
      unidentified unidentified_speaker unknown unknown_speaker unidentified_participant analyst executive the_court
      student teacher professor instructor lecturer reporter anchor user assistant agent customer doctor patient
      mr_speaker the_speaker madam_speaker translator interpreter all everyone group both
      """,
    courtesies: """
      hello_everyone hi_everyone hello_and_welcome welcome_to welcome_back welcome_everyone good_morning_everyone
      good_afternoon_everyone good_evening_everyone thank_you_for_joining thanks_for_joining thank_you_for_having_me
      thanks_for_having_me thanks_for_listening thank_you_for_listening thanks_for_watching thank_you_for_watching
      thanks_for_reading thank_you_for_reading thanks_for_coming thank_you_for_coming thanks_for_being_here
      thanks_for_tuning_in thank_you_so_much thank_you_very_much thank_you_all thanks_again my_pleasure great_to_be_here
      good_to_be_here happy_to_be_here nice_to_meet_you pleasure_to_be_here see_you_next_time see_you_next_week
      until_next_time talk_to_you_soon have_a_good_day have_a_great_day have_a_nice_day take_care good_bye how_are_you
      how_are_you_doing i'm_your_host my_name_is today_i'm_joined_by joining_me_today joining_us_today let's_get_started
      let's_dive_in let's_jump_in without_further_ado can_you_hear_me can_everyone_hear_me can_you_see_my_screen
      you're_on_mute sorry_i'm_late
      """,
    orphanOpeners: englishOrphanOpeners,
    danglingPronouns: """
      it its it's it'd it'll itself this that that's that'll that'd these those they they're they've they'd they'll them
      their theirs he he's he'd he'll him his she she's she'd she'll her hers such there there's here here's one
      one_of_them some_of_them most_of_them many_of_them all_of_them none_of_them both both_of_them neither either each
      each_of_them another others the_former the_latter the_same the_other the_others the_first_one the_second_one
      that_one this_one these_ones those_ones so_do so_did so_does so_is so_was thats theres theyre
      """,
    cueWords: englishCueWords,
    transitions: """
      move_on_to move_on_now move_on_then moving_on_to moving_on_now go_on_now_to go_on_to_the turn_now_to turn_to_the
      next_question next_questions next_item next_topic next_agenda next_point_on next_on_the_agenda first_item
      last_item on_the_agenda questions_now going_to_talk_about gonna_talk_about want_to_talk_about wanna_talk_about
      like_to_talk_about let's_talk_about let_us_talk_about going_to_tell_you_about tell_you_something_about
      will_speak_about going_to_present gonna_present will_present my_presentation my_turn your_turn you're_next
      who's_next who_is_next over_to_you hand_over_to hand_you_over let's_look_at let's_have_a_look_at let's_discuss
      let's_start_with let's_go_to_the change_the_subject change_the_topic different_topic another_topic next_speaker
      """,
    emphasisPhrases: """
      in_summary to_summarize to_summarise in_conclusion to_conclude to_sum_up in_short in_a_nutshell the_bottom_line
      bottom_line the_point_is the_key_point the_main_point the_key_thing the_main_thing the_key_takeaway the_takeaway
      key_takeaways most_importantly more_importantly importantly crucially critically above_all what_matters_is
      the_important_thing the_most_important it's_important_to it_is_important_to the_reason_is the_reason_why
      the_problem_is the_question_is the_answer_is the_idea_is the_goal_is the_aim_is our_goal_is my_point_is we_found
      we_found_that we_show we_show_that we_conclude we_argue we_propose the_result_is results_show studies_show
      research_shows this_means_that turns_out it_turns_out significantly in_particular fundamentally essentially
      the_lesson the_conclusion the_main_reason the_main_problem the_biggest_problem the_biggest_challenge we_decided
      we_have_decided it_was_decided the_decision_is we_agreed we_agreed_to action_item action_items next_steps
      by_the_end_of to_do we_will_need_to i_will_take will_be_responsible_for the_deadline_is the_plan_is our_strategy
      we_recommend i_recommend my_advice the_difference_is the_difference_between record_revenue year_over_year
      quarter_over_quarter compared_to increased_by decreased_by grew_by we_expect
      """,
    hedges: """
      i_think i_guess i_suppose i_believe i_feel_like i_don't_know i'm_not_sure not_sure maybe perhaps possibly probably
      it_seems seems_like it_looks_like sort_of kind_of more_or_less in_a_way in_a_sense as_far_as_i_know as_i_recall
      if_i_remember if_i'm_not_mistaken might_be could_be may_be let_me_think let_me_see to_be_honest honestly i_wonder
      roughly apparently presumably arguably supposedly allegedly or_something or_whatever and_so_on and_so_forth
      """,
    housekeeping: englishSponsorPhrases.union(englishHousekeeping),
    sponsorPhrases: englishSponsorPhrases,
    furniture: englishFurniture,
    headingWords: """
      introduction intro overview background motivation agenda outline summary conclusion conclusions abstract contents
      table_of_contents references bibliography acknowledgements acknowledgments appendix methods method methodology
      results discussion related_work future_work questions questions_and_answers q&a faq notes show_notes transcript
      full_transcript episode chapter chapters part section timestamps topics highlights key_takeaways takeaways
      action_items next_steps decisions minutes attendees participants resources links about_the_author about_the_guest
      about_the_show about preface foreword epilogue prologue closing_remarks opening_remarks welcome further_reading
      """,
    personTitles: """
      mr mrs ms miss mx dr prof professor sir madam lady lord dame sister brother father rev reverend pastor rabbi imam
      bishop cardinal pope saint st king queen prince princess duke duchess count countess baron emperor sultan sheikh
      president vice_president prime_minister minister secretary senator congressman congresswoman representative
      governor mayor ambassador chancellor judge justice attorney_general general gen colonel col major maj captain capt
      lieutenant lt sergeant sgt corporal private admiral commander officer detective inspector sheriff chief coach
      chairman chairwoman chairperson councillor commissioner deputy hon honorable honourable aunt uncle grandpa grandma
      """,
    personRoles: """
      professor author writer journalist reporter editor researcher scientist engineer developer programmer designer
      founder co-founder cofounder ceo cto cfo coo chief_executive chief_executive_officer chief_financial_officer
      chief_technology_officer director managing_director executive president vice_president chairman chairwoman chair
      manager analyst economist historian philosopher physicist chemist biologist mathematician psychologist sociologist
      linguist lawyer attorney doctor physician surgeon nurse teacher lecturer student graduate_student postdoc artist
      painter musician singer songwriter composer actor actress filmmaker producer photographer poet novelist playwright
      host co-host guest speaker moderator presenter narrator podcaster blogger investor entrepreneur politician senator
      minister activist athlete coach player captain chef colleague friend boss husband wife son daughter brother sister
      father mother expert scholar fellow inventor pioneer critic columnist correspondent spokesman spokeswoman
      spokesperson interviewer architect astronaut pilot general
      """,
    nameParticles: "von van de der den del della di da dos du la le al bin ibn ben el ter ten zu mac mc o' st d'",
    givenNames: englishGivenNames,
    verbsAfterPerson: """
      said says say asked asks argued argues wrote writes explained explains told tells replied replies answered answers
      thinks thought believes believed claims claimed suggests suggested notes noted points_out pointed_out mentioned
      mentions describes described recalls recalled remembers remembered admits admitted adds added insists insisted
      warns warned jokes joked laughs laughed smiles smiled proposes proposed recommends recommended discusses discussed
      talks talked speaks spoke announces announced agrees agreed disagrees disagreed concludes concluded discovered
      invented founded co-founded cofounded published won joined joins teaches taught studied studies married born died
      grew_up graduated interviewed interviews hosts hosted directed starred painted composed sang played wants wanted
      knows knew hopes hoped loves loved decided resigned testified observed remarked shouted whispered continued calls
      called predicts predicted emphasizes emphasized stressed acknowledged confirmed denied criticized praised
      """,
    organisationWords: """
      university college school institute academy faculty department laboratory lab labs center centre foundation
      association society union federation league club council committee commission board agency administration bureau
      ministry office authority court parliament senate congress house party bank fund group holding holdings company
      corporation corp inc incorporated ltd limited llc llp plc co partners ventures capital systems technologies
      technology solutions industries enterprises studios studio records press publishing media news network networks
      radio television broadcasting times post journal herald tribune gazette hospital clinic church museum library
      orchestra band airlines airways motors electric energy oil pharmaceuticals pharma therapeutics insurance
      organisation organization alliance coalition consortium initiative project team research software services service
      international national global federal royal robotics semiconductor semiconductors bancorp trust police army navy
      """,
    eventWords: """
      conference congress summit symposium workshop convention forum fair expo exhibition exposition festival fest
      championship championships cup tournament league open olympics games marathon race grand_prix prize award awards
      ceremony gala hackathon meetup seminar webinar colloquium concert tour parade carnival election elections
      referendum war battle revolution crisis pandemic treaty earthquake hurricane day week weekend season finals final
      keynote session retreat bootcamp biennale week_of anniversary
      """,
    workWords: """
      paper papers book books essay essays article articles film movie documentary album song single novel novella story
      poem play musical opera symphony painting sculpture series show podcast episode season report study thesis
      dissertation memoir autobiography biography trilogy textbook handbook manual magazine newspaper journal blog
      blog_post post newsletter column lecture talk speech keynote course video game anthology collection manifesto
      preprint whitepaper white_paper review chapter comic manga anime ballet soundtrack sitcom
      """,
    productWords: """
      app application software platform phone smartphone tablet laptop computer console camera headset watch car truck
      vehicle model engine chip processor gpu cpu device printer robot drone browser operating_system language library
      framework api database plugin extension toolkit sdk tool service assistant chatbot drug vaccine version edition
      brand product machine battery router server cloud editor compiler dataset benchmark
      """,
    copulas: "is are was were is_a is_an is_the are_a are_the was_a was_an was_the were_the isn't_just is_basically",
    meansPhrases: """
      means mean meaning refers_to refer_to is_defined_as are_defined_as can_be_defined_as is_defined_to_be denotes
      describes signifies consists_of is_a_kind_of is_a_type_of is_a_form_of is_a_term_for is_another_word_for
      is_short_for is_when is_where is_the_idea_that is_the_process_of is_the_study_of is_the_practice_of which_means
      by_which_i_mean by_that_i_mean by_this_i_mean what_i_mean_by_that_is
      """,
    thatIsPhrases: """
      that_is that_is_to_say i.e. i.e i.e., ie namely viz. in_other_words or_in_other_words which_is which_are
      which_is_to_say that_means meaning or_rather aka a.k.a. also_known_as specifically to_wit
      """,
    standsForPhrases: """
      stands_for stood_for which_stands_for that_stands_for is_short_for short_for is_an_acronym_for is_the_acronym_for
      is_an_abbreviation_for is_an_abbreviation_of abbreviated_as abbreviated_to or_simply or_just
      """,
    calledPhrases: """
      is_called are_called was_called we_call we_call_it we_call_this we_call_them what_we_call what_is_called
      what's_called what_they_call what_people_call so-called so_called called known_as is_known_as are_known_as
      was_known_as commonly_known_as better_known_as referred_to_as is_referred_to_as are_referred_to_as termed dubbed
      named the_term the_word the_name_for a_term_for
      """
  )
}
