extension Lexicon {
  /// Sentence openers that lean on what was said before.
  static let englishOrphanOpeners: WordSet = """
    but and so because cause 'cause however therefore thus hence also then or nor yet which instead otherwise besides
    moreover furthermore nevertheless nonetheless additionally similarly likewise consequently accordingly subsequently
    meanwhile conversely alternatively regardless anyway anyways still though although whereas plus else again too
    either neither even_so even_then in_addition in_contrast by_contrast in_fact in_that_case in_this_case in_turn
    in_any_case in_other_words in_the_meantime as_a_result as_such as_a_consequence as_well as_opposed_to for_example
    for_instance for_that_reason for_this_reason for_that on_the_other_hand on_the_contrary on_top_of_that
    at_the_same_time after_that after_this after_all before_that because_of_that because_of_this due_to_that
    despite_that despite_this that's_why that_is_why this_is_why that_said that_being_said having_said_that that_means
    this_means which_means which_is that_way this_way to_that_end with_that with_this to_this_end not_only_that
    more_than_that other_than_that rather_than_that if_so if_not if_that's_the_case until_then since_then by_then
    then_again by_the_same_token all_the_same be_that_as_it_may what's_more what_is_more worse better_still let_alone
    namely i.e e.g such_as like_that like_this same_thing same_for same_goes the_same_goes second secondly third thirdly
    fourth fourthly fifth lastly well well_then okay_so so_then and_then and_so and_also and_yet but_then but_also
    or_else or_rather indeed actually specifically rather only_then not_really of_course exactly right yeah yes no
    correspondingly equally ultimately_then henceforth thereby thereafter afterwards afterward later_on
    """

  /// Openers that lead over to another topic.
  static let englishCueWords: WordSet = """
    now next finally first firstly second secondly third thirdly lastly last another anyway anyways okay ok alright
    all_right so well let's_talk_about let_us_talk_about let's_move_on let's_move_to let_me_move_on moving_on
    moving_on_to moving_to turning_to turning_now_to let's_turn_to let_me_turn_to let_me_start let's_start
    let's_start_with let_me_begin let's_begin to_begin_with to_start_with to_start first_of_all second_of_all
    the_next_thing the_next_topic the_next_question the_next_point the_next_item the_next_slide next_up next_question
    next_slide next_topic next_item another_thing another_question another_point another_topic another_example
    the_first_thing the_second_thing the_third_thing the_last_thing one_more_thing one_last_thing the_other_thing
    on_another_note on_a_different_note on_that_note speaking_of with_that_said with_that_in_mind with_regard_to
    with_respect_to regarding as_for as_regards when_it_comes_to in_terms_of what_about how_about let_me_ask you
    i_want_to_talk_about i_wanted_to_talk_about i_want_to_ask i_wanted_to_ask i'd_like_to_talk_about i'd_like_to_ask
    i'd_like_to_turn we're_going_to_talk_about we_will_talk_about we'll_talk_about today_we in_this_section in_this_part
    in_this_chapter in_this_episode in_this_video in_this_lecture in_this_talk let's_look_at let's_take_a_look
    let_us_look_at let's_dive_into let's_get_into let's_go_back_to going_back_to coming_back_to back_to to_come_back_to
    by_the_way incidentally changing_the_subject to_change_the_subject shifting_gears switching_gears let's_switch
    let's_shift before_we in_conclusion to_conclude to_sum_up in_summary to_summarize to_summarise to_wrap_up
    let's_wrap_up wrapping_up in_closing the_story_begins meanwhile fast_forward our_next_question comes_from
    i_will_now_turn i'll_now_turn i'd_now_like i_would_now_like_to
    """

  /// Talk that stands for a paid message.
  static let englishSponsorPhrases: WordSet = """
    sponsor sponsors sponsored sponsorship sponsored_by our_sponsor our_sponsors today's_sponsor brought_to_you_by
    this_episode_is_brought_to_you this_podcast_is_brought_to_you this_show_is_brought_to_you this_video_is_sponsored
    supported_by support_for_this_podcast support_comes_from word_from_our_sponsor word_from_our_sponsors
    a_quick_word_from a_message_from paid_partnership promo_code promotional_code discount_code coupon_code offer_code
    use_code use_the_code use_promo_code enter_code with_code off_your_first_order off_your_first_purchase percent_off
    free_trial free_shipping money-back_guarantee risk-free risk_free limited_time_offer terms_apply
    terms_and_conditions_apply affiliate_link affiliate_links get_started_for_free start_your_free_trial try_it_for_free
    for_a_free_trial go_to_our_website special_offer exclusive_offer exclusive_discount listeners_of_this_show
    advertisement advertisements ad_break ads ad-free
    """

  /// Talk about the show itself, its channels and its audience.
  static let englishHousekeeping: WordSet = """
    housekeeping some_housekeeping subscribe subscribed subscriber subscribers subscription subscriptions unsubscribe
    subscribe_to like_and_subscribe hit_the_like_button smash_the_like_button hit_the_bell ring_the_bell
    notification_bell leave_a_review leave_us_a_review leave_a_rating rate_and_review rate_us five_stars
    five-star_review leave_a_comment comment_below comments_below in_the_comments in_the_description description_below
    link_in_the_description links_in_the_description in_the_show_notes show_notes link_in_bio share_this_episode
    share_it_with_a_friend tell_a_friend tell_your_friends spread_the_word follow_us follow_me follow_us_on follow_me_on
    find_us_on find_me_on find_us_at join_us join_our join_the_discord join_the_conversation join_our_community
    our_community discord patreon substack newsletter newsletters mailing_list email_list sign_up sign_up_for signup
    upgrade upgrade_to_paid paid_subscriber paid_subscribers paid_subscription paid_members become_a_member membership
    memberships become_a_patron become_a_supporter support_the_show support_this_podcast support_us support_our_work
    support_my_work donate donation donations tip_jar buy_me_a_coffee merch merchandise our_store our_shop livestream
    live_stream livestreams live_show live_q&a giveaway raffle preorder pre-order pre-order_now buy_tickets get_tickets
    tickets_are_available early_access bonus_episode bonus_episodes bonus_content exclusive_content behind_the_scenes
    previous_episode previous_episodes next_episode last_episode new_episode new_episodes every_week_on
    wherever_you_get_your_podcasts wherever_you_listen apple_podcasts spotify youtube_channel my_channel our_channel
    our_website my_website our_social_media social_media instagram twitter facebook tiktok linkedin mastodon bluesky
    threads email_us email_me send_us_an_email drop_us_a_line write_to_us get_in_touch contact_us reach_out_to_us
    call_in voicemail hotline slack_channel webinar register_now registration_is_open check_out_our check_out_my
    check_it_out stay_tuned we'll_be_right_back after_the_break quick_break short_break recording_of_this_call
    this_call_is_being_recorded replay_of_this_call safe_harbor forward-looking_statements press_star_one star_one
    operator_instructions i_gave_a_talk you_can_also_watch special_announcement announcements quick_announcement
    thanks_for_listening thanks_for_watching thank_you_for_listening thanks_for_tuning_in produced_by edited_by mixed_by
    music_by theme_music_by executive_producer our_producer
    """

  /// Buttons, menus and notices of pages.
  static let englishFurniture: WordSet = """
    play pause stop skip rewind forward replay mute unmute volume share shares download downloads save saved bookmark
    like likes liked dislike reply replies comment comments report print copy copy_link embed listen listen_now
    listen_later listen_free listen_for_free play_now play_all play_episode play_sample watch watch_now watch_later
    watch_video view view_all view_more view_details see_all see_more see_details show_more show_less show_all load_more
    load_more_comments read_more read_less continue_reading learn_more more_info more_information more_details
    find_out_more click_here tap_here expand collapse close open menu home back back_to_top next previous prev
    skip_to_content skip_to_main_content search filter sort sort_by settings preferences help about about_us contact
    contact_us careers jobs press advertise blog faq faqs support customer_service feedback privacy privacy_policy
    privacy_notice cookie cookies cookie_policy cookie_settings accept_cookies accept_all accept_all_cookies reject_all
    manage_cookies manage_preferences we_use_cookies this_site_uses_cookies terms terms_of_use terms_of_service
    terms_and_conditions legal legal_notice imprint disclaimer copyright all_rights_reserved accessibility sitemap
    site_map log_in login log_out logout sign_in signin sign_out sign_up register create_account create_an_account
    my_account forgot_password subscribe subscribe_now follow following followers unfollow add_to_cart add_to_basket
    add_to_bag add_to_wishlist add_to_library add_to_queue add_to_playlist buy buy_now checkout check_out cart basket
    wish_list wishlist price sale free_trial start_free_trial try_free get_started get_the_app download_the_app
    download_on_the_app_store get_it_on_google_play open_in_app related related_articles related_posts related_episodes
    related_videos recommended recommended_for_you you_may_also_like you_might_also_like people_also_viewed
    customers_also_bought customer_reviews customer_review reviews review ratings rating write_a_review out_of_5
    out_of_5_stars no_reviews_yet be_the_first_to_review most_helpful most_recent most_popular trending popular latest
    new_releases best_sellers bestsellers top_charts categories category tags tag archive archives episode_details
    about_this_episode about_this_podcast about_this_listen podcast_details publisher's_summary release_date published
    last_updated updated min_read minutes_read min_listen runtime length language format transcript show_transcript
    hide_transcript show_notes timestamps chapters advertisement sponsored_content skip_ad powered_by image_credit
    photo_credit getty_images cover_art loading please_wait error page_not_found enable_javascript
    javascript_is_disabled your_browser email_address enter_your_email password username select_language change_language
    english share_on_facebook share_on_twitter tweet pin_it email_this share_this share_this_article posted_by posted_in
    posted_on written_by leave_a_reply leave_a_comment post_comment what_listeners_say what_listeners_are_saying
    restack restacks discussions no_posts collection_notice start_writing
    already_have_an_account already_a_subscriber already_a_paid_subscriber already_a_member paid_subscribers
    paid_members paid_subscribers_only paid_members_only subscribers_only members_only for_subscribers_only
    become_a_member become_a_paid_member become_a_subscriber upgrade_to_paid start_trial keep_reading free_access
    free_members unlimited_access post_archives to_continue_reading this_post_is_for this_article_is_for
    subscribe_to_continue_reading sign_up_for_free discussion_about_this_post discussion_about_this_episode
    ready_for_more
    """
}
