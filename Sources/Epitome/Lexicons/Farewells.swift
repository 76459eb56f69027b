/// What is said to leave, by language: thanks for having listened or come, and see you next time. A sentence with such a phrase is no line of
/// a summary, whatever else it names.
enum Farewells {
  /// The phrases of a language, by its BCP 47 tag; none for languages that have no list.
  static func forLanguage(_ tag: String) -> WordSet { byLanguage[LanguageTag.primary(tag)] ?? "" }

  private static let byLanguage: [String: WordSet] = [
    "en": """
    thanks_for_listening thanks_for_watching thanks_for_reading thanks_for_tuning_in thanks_for_joining thanks_for_having_me
    thanks_for_having_us thanks_for_coming thanks_for_coming_on thanks_for_being_here thanks_for_being_on thanks_for_stopping_by
    thanks_for_hanging_out thank_you_for_listening thank_you_for_watching thank_you_for_reading thank_you_for_tuning_in
    thank_you_for_joining thank_you_for_having_me thank_you_for_having_us thank_you_for_coming thank_you_for_coming_on
    thank_you_for_being_here thank_you_for_being_on thank_you_for_stopping_by thanks_so_much_for_listening
    thanks_so_much_for_joining thanks_so_much_for_coming thanks_so_much_for_having thanks_so_much_for_being
    thank_you_so_much_for_listening thank_you_so_much_for_joining thank_you_so_much_for_coming thank_you_so_much_for_having
    thank_you_so_much_for_being thanks_again_for_joining thanks_again_for_coming thanks_again_for_being
    thanks_everyone_for_joining thanks_everybody_for_joining thanks_everyone_for_listening thank_you_all_for_joining
    thank_you_all_for_coming thank_you_all_for_listening thank_you_everyone_for_joining see_you_next_time see_you_next_week
    see_you_in_the_next_one see_you_in_the_next_video until_next_time catch_you_next_time talk_to_you_next_time
    talk_to_you_next_week that's_all_for_today that's_it_for_today that's_all_the_time_we_have that's_our_show
    that's_it_for_this_week that's_all_for_this_week
    """,
    "fr": """
    merci_de_nous_avoir_suivis merci_de_nous_avoir_suivi merci_de_nous_avoir_écoutés merci_de_nous_avoir_rejoints
    merci_d'avoir_écouté merci_d'avoir_regardé merci_d'avoir_suivi merci_d'avoir_été_avec_nous merci_de_votre_attention
    merci_de_votre_écoute merci_pour_votre_écoute merci_pour_votre_attention merci_d'être_avec_nous merci_d'être_venu
    merci_d'être_venue merci_d'être_venus merci_de_m'avoir_invité merci_de_m'avoir_invitée merci_de_votre_invitation
    merci_pour_l'invitation merci_de_me_recevoir à_la_semaine_prochaine à_la_prochaine on_se_retrouve_la_semaine_prochaine
    """,
    "de": """
    danke_fürs_zuhören danke_fürs_zuschauen danke_fürs_lesen danke_für_die_einladung danke_für_eure_aufmerksamkeit
    danke_für_ihre_aufmerksamkeit vielen_dank_fürs_zuhören vielen_dank_fürs_zuschauen vielen_dank_für_die_einladung
    vielen_dank_für_ihre_aufmerksamkeit vielen_dank_für_eure_aufmerksamkeit danke_dass_du_da_warst danke_dass_sie_da_waren
    schön_dass_du_da_warst schön_dass_sie_da_waren bis_zum_nächsten_mal bis_nächste_woche auf_wiederhören
    das_war's_für_heute das_wars_für_heute
    """,
    "es": """
    gracias_por_escuchar gracias_por_escucharnos gracias_por_ver gracias_por_vernos gracias_por_leer gracias_por_acompañarnos
    gracias_por_acompañarme gracias_por_estar_aquí gracias_por_estar_con_nosotros gracias_por_venir gracias_por_la_invitación
    gracias_por_invitarme gracias_por_invitarnos gracias_por_recibirme gracias_por_su_atención gracias_por_vuestra_atención
    hasta_la_próxima hasta_la_próxima_semana nos_vemos_en_el_próximo nos_vemos_la_próxima nos_escuchamos_en_el_próximo
    """,
    "pt": """
    obrigado_por_ouvir obrigada_por_ouvir obrigado_por_assistir obrigada_por_assistir obrigado_por_ler obrigado_pela_audiência
    obrigada_pela_audiência obrigado_pela_companhia obrigada_pela_companhia obrigado_pela_atenção obrigada_pela_atenção
    obrigado_pelo_convite obrigada_pelo_convite obrigado_por_ter_vindo obrigada_por_ter_vindo obrigado_pela_presença
    obrigada_pela_presença até_a_próxima até_à_próxima até_a_semana_que_vem até_para_a_semana até_o_próximo_episódio
    até_ao_próximo_episódio
    """,
    "it": """
    grazie_per_l'attenzione grazie_per_l'invito grazie_per_averci_seguito grazie_per_averci_ascoltato grazie_per_l'ascolto
    grazie_per_averci_letto grazie_per_essere_stato_con_noi grazie_per_essere_stata_con_noi grazie_per_essere_stati_con_noi
    grazie_di_essere_venuto grazie_di_essere_venuta grazie_per_avermi_invitato grazie_per_avermi_invitata alla_prossima
    alla_prossima_settimana alla_prossima_puntata
    """,
    "nl": """
    bedankt_voor_het_luisteren bedankt_voor_het_kijken bedankt_voor_het_lezen bedankt_voor_uw_aandacht
    bedankt_voor_jullie_aandacht bedankt_voor_de_uitnodiging dank_voor_de_uitnodiging dank_je_wel_voor_het_luisteren
    bedankt_dat_je_er_was bedankt_dat_u_er_was tot_de_volgende_keer tot_volgende_week
    """,
    "sv": """
    tack_för_att_ni_lyssnade tack_för_att_du_lyssnade tack_för_att_ni_lyssnat tack_för_att_du_har_lyssnat
    tack_för_att_jag_fick_komma tack_för_att_du_kom tack_för_att_ni_kom tack_för_uppmärksamheten vi_hörs_nästa_vecka
    vi_ses_nästa_vecka
    """,
    "pl": """
    dziękuję_za_uwagę dziękujemy_za_uwagę dziękuję_za_wysłuchanie dziękujemy_za_wysłuchanie dziękuję_za_zaproszenie
    dziękujemy_za_zaproszenie dziękuję_za_rozmowę dziękuję_za_obecność do_następnego_razu do_usłyszenia do_zobaczenia_za_tydzień
    """,
    "ru": """
    спасибо_за_внимание спасибо_за_просмотр спасибо_что_смотрели спасибо_что_слушали спасибо_что_пришли спасибо_за_приглашение
    спасибо_что_пригласили спасибо_что_были_с_нами благодарю_за_внимание до_следующего_раза до_новых_встреч
    до_встречи_через_неделю
    """,
    "zh": """
    感谢收听 感謝收聽 感谢收看 感謝收看 感谢您的收听 感謝您的收聽 感谢大家收听 感謝大家收聽 谢谢收听 謝謝收聽 谢谢收看 謝謝收看 下期再见
    下期再見 下次再见 下次再見 我们下期见 我們下期見
    """,
    "ja": """
    お聴きいただきありがとうございました お聞きいただきありがとうございました ご視聴ありがとうございました ご清聴ありがとうございました
    最後までお聴きいただき 最後までご視聴いただき また来週お会いしましょう また次回お会いしましょう
    """,
    "ko": """
    시청해_주셔서_감사합니다 청취해_주셔서_감사합니다 경청해_주셔서_감사합니다 들어_주셔서_감사합니다 함께해_주셔서_감사합니다
    다음에_또_만나요 다음_주에_만나요 다음_시간에_뵙겠습니다
    """,
  ]
}
