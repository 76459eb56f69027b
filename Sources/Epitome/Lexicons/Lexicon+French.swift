extension Lexicon {
  /// The function words of ``french``, apart so that a text can be asked for them without making the other lists.
  static let frenchFunctionWords = WordSet(
    stringLiteral: """
      le la les l l' un une des du de d d' au aux ce cet cette ces c c' celui celle ceux celles celui-ci celle-ci
      ceux-ci celles-ci celui-là celle-là ceux-là celles-là ceci cela ça mon ma mes ton ta tes son sa ses notre nos
      votre vos leur leurs mien mienne miens miennes tien tienne sien sienne siens siennes nôtre nôtres vôtre vôtres je
      j j' me m m' moi tu te t t' toi il elle on nous vous ils elles lui eux se s s' soi en y moi-même toi-même lui-même
      elle-même nous-mêmes vous-mêmes eux-mêmes elles-mêmes soi-même qui que qu qu' quoi dont où lequel laquelle
      lesquels lesquelles auquel à_laquelle auxquels auxquelles duquel desquels desquelles quel quelle quels quelles
      quelque quelques quelqu'un quelqu'une quelques-uns quelques-unes quelconque quiconque chaque chacun chacune aucun
      aucune nul nulle personne rien tout toute tous toutes certain certaine certains certaines plusieurs autre autres
      autrui tel telle tels telles même mêmes suis es est sommes êtes sont étais était étions étiez étaient serai seras
      sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient fus fut furent été
      étant être ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais
      aurait aurions auriez auraient aie aies ait ayons ayez aient eus eut eurent eu ayant avoir peux peut pouvons
      pouvez peuvent pouvait pouvaient pourra pourrait pourraient pu pouvoir dois doit devons devez doivent devait
      devaient devra devrait devraient dû devoir veux veut voulons voulez veulent voulait voudrais voudrait vais vas va
      allons allez vont allait allaient faut fallait faudra faudrait fais fait faisons faites font faisait à après avant
      avec chez contre dans depuis derrière dès devant durant entre envers hors hormis jusque jusqu jusqu' jusqu'à
      malgré moyennant outre par parmi pendant pour près sans sauf selon sous sur suivant vers via voici voilà
      concernant afin auprès autour lors grâce quant face vis-à-vis et ou mais donc or ni car si comme quand lorsque
      lorsqu lorsqu' puisque puisqu puisqu' parce quoique quoiqu' tandis alors ainsi aussi sinon néanmoins cependant
      toutefois pourtant d'abord d'habitude d'ailleurs d'emblée ensuite puis enfin ne n n' pas point plus moins très trop peu assez beaucoup tant
      tellement autant presque environ encore toujours déjà jamais souvent parfois rarement bientôt tôt tard hier
      aujourd'hui demain maintenant ici là là-bas ailleurs partout dedans dehors dessus dessous loin bien mal mieux pis
      plutôt surtout seulement vraiment simplement exactement également notamment justement effectivement évidemment
      finalement actuellement certainement probablement peut-être oui non comment pourquoi combien quelquefois ensemble
      davantage quasiment vite guère voire lorsqu'il lorsqu'on c'est n'est qu'il qu'elle qu'on qu'ils j'ai d'un d'une
      l'on s'il s'ils n'a n'ont c'était est-ce chose etc
      """)

  /// French.
  static let french = Lexicon(
    language: "fr",
    functionWords: frenchFunctionWords,
    innerFunctionWords: """
      de du des d' d la le les l' l à au aux en et pour par sur sous sans dans avec entre contre
      """,
    commonVerbs: """
      suis es est sommes êtes sont était étaient étais sera seront serait seraient soit fut furent été être ai as a
      avons avez ont avait avaient avais aura auront aurait auraient ait eu avoir vais va vas allons allez vont allait
      allé aller fais fait faisons faites font faisait faisaient fera ferait faire dis dit disons dites disent disait
      dira dire peux peut pouvons pouvez peuvent pouvait pourra pourrait pouvoir veux veut voulons voulez veulent
      voulait voudrais voulu vouloir dois doit devons devez doivent devait devrait devoir sais sait savons savez savent
      savait savoir su vois voit voyons voyez voient voyait vu voir viens vient venons venez viennent venait venu venir
      prends prend prenons prenez prennent prenait pris prendre faut fallait faudra faudrait donne donnent donnait donné
      donner parle parlent parlait parlé parler pense pensent pensait pensé penser crois croit croyons croyez croient
      croire trouve trouvent trouvait trouvé trouver met mets mettent mettait mis mettre reste restent restait resté
      rester passe passent passait passé passer demande demandent demandait demandé demander comprends comprend
      comprennent compris comprendre connaît connaissent connaître appelle appellent appelé appeler montre montrent
      montré montrer devient deviennent devenu devenir tient tiennent tenu tenir semble semblent semblait sembler permet
      permettent permis permettre existe existent exister aime aiment aimait aimé aimer arrive arrivent arrivé arriver
      commence commencent commencé commencer continue continuent continuer explique expliquent expliqué expliquer
      raconte racontent raconté raconter cherche cherchent cherché chercher travaille travaillent travaillé travailler
      joue jouent joué jouer écrit écrivent écrire lit lisent lu lire entend entendent entendu entendre attend attendent
      attendre répond répondent répondu répondre vit vivent vécu vivre meurt mort suit suivent suivi suivre porte
      portent porté porter rend rendent rendu rendre perd perdent perdu perdre gagne gagnent gagné gagner change
      changent changé changer utilise utilisent utilisé utiliser représente représentent essaie essaient essayé essayer
      espère souhaite propose proposent proposé proposer signifie concerne considère apprend apprendre appris merci
      voilà regarde regardez écoute écoutez imaginez agit s'agit c'est n'est n'a n'ont j'ai j'avais
      """,
    genericNouns: """
      chose choses truc trucs machin façon façons manière manières sorte sortes type types genre fois temps jour jours
      semaine semaines mois an ans année années heure heures minute minutes seconde moment moments point points partie
      parties côté côtés endroit lieu cas fait faits exemple exemples idée idées question questions réponse réponses
      problème problèmes raison raisons fin début sujet sujets mot mots nom noms nombre nombres niveau niveaux ensemble
      groupe personne personnes gens homme hommes femme femmes monde vie main mains place suite pourcent peu plupart
      moitié quart millier milliers million millions milliard milliards euros effet sens mesure cadre tour matin soir
      nuit coup mec gars situation aspect aspects élément éléments forme formes étape étapes choix besoin envie chance
      """,
    weakAdjectives: """
      bon bonne bons bonnes meilleur meilleure meilleurs meilleures mauvais mauvaise grand grande grands grandes petit
      petite petits petites gros grosse nouveau nouvel nouvelle nouveaux nouvelles vieux vieille ancien ancienne anciens
      jeune jeunes premier première premiers premières dernier dernière derniers dernières prochain prochaine seul seule
      seuls même mêmes autre autres certain certaine certains certaines différent différente différents différentes
      divers diverses plusieurs tel telle tels telles vrai vraie vrais faux fausse important importante importants
      importantes intéressant intéressante possible possibles impossible facile difficile simple simples haut haute bas
      basse long longue longs court courte beau belle beaux belles propre plein pleine entier entière général générale
      principal principale principaux particulier particulière fameux fameuse sûr sûre clair claire fort forte énorme
      super génial formidable actuel actuelle récent récente quelconque nombreux nombreuses
      """,
    numberWords: """
      zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
      dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt
      quatre-vingt-dix septante nonante cent cents mille million millions milliard milliards premier première deuxième
      second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième vingtième demi demie
      moitié tiers quart dizaine dizaines douzaine vingtaine centaine centaines millier milliers
      """,
    questionWords: """
      qui que qu'est-ce quoi quel quelle quels quelles où quand comment pourquoi combien est-ce est-ce_que est-ce_qu'
      qu'est-ce_que qu'est-ce_qui lequel laquelle à_quoi de_quoi d'où avez-vous pouvez-vous pensez-vous êtes-vous
      peut-on y_a-t-il a-t-il est-il est-elle voulez-vous savez-vous
      """,
    elidedWords: "l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' quoiqu' quelqu' presqu'",
    abbreviations: """
      m mm mme mmes mlle mlles mgr dr drs pr prof st ste sts stes vve cie_gén gal gén col cdt lt sgt adj brig cne boul
      rte chem fg bât ét apt c.-à-d càd c.à.d p.p._ex cf vs approx resp incl excl suppl sup édit trad préf introd annot
      ill illustr impr réimpr rééd t § tab pp p n n° réf réfs op._cit loc.cit cit s.d s.l s.n sqq sv trav dép dir assoc
      anc fém masc plur adv prép pron subst verb inv angl esp ital lat gr téléc fax bp cedex dest rens rdv ap.j.-c janv
      févr fév avr juil oct nov déc univ inst dépt mts nbr éts établ soc s.e s.m m.m n.d.l.r ndlr n.d.t p.-s p.s me ex
      p.ex apr chap éd ed adm arr art fig lic loc n.b obs secr sté
      """,
    abbreviationsBeforeNumber: """
      p pp n no nos n° t vol fig ch chap art al tab réf § §§ v vers env ca apr av tél fax bp ann annexe liv sect alin
      par max min éd ex pl st r d l janv févr fév avr juil sept oct nov déc vv
      """,
    abbreviationsAtEnd: """
      max min jr hab env etc cie inc ltd s.a s.a.s s.a.r.l sarl a.m p.m j.-c av.j.-c apr.j.-c u.s u.s.a u.e o.n.u n.y
      ph.d m.a b.a suiv ss sq h s sec kg km cm kgs bd av adr tél sr al coll op.cit ibid e.a p.-d.g m.s
      """,
    monthsAndDays: """
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr fév avr juil sept
      oct nov déc lundi mardi mercredi jeudi vendredi samedi dimanche
      """,
    sentenceStarters: """
      le la les un une des ce cet cette ces c'est c'était il elle on nous vous ils elles je j'ai tu mon ma mes son sa
      ses notre nos votre leur leurs en au aux à dans sur pour par avec sans sous entre chez vers depuis pendant après
      avant selon malgré et mais ou donc or car si quand lorsque comme puisque parce alors ainsi aussi puis ensuite
      enfin d'abord cependant toutefois pourtant néanmoins aujourd'hui hier demain maintenant ici là voilà voici qui que
      quoi quel quelle où comment pourquoi combien est-ce qu'est-ce tout toute tous toutes chaque plusieurs certains
      certaines beaucoup oui non merci bonjour bien ça cela ceci celui celle ceux il_y_a l' l c d qu
      """,
    fillers: """
      euh heu euhm hum hmm hm mmh mh ben bah beh hein bon_ben bon_bah eh_ben tu_vois vous_voyez tu_sais vous_savez
      disons on_va_dire comment_dire si_tu_veux si_vous_voulez j'veux_dire je_veux_dire enfin_bref
      """,
    backchannels: """
      oui ouais ouai non nan si ok okay d'accord voilà exactement absolument tout_à_fait effectivement bien_sûr
      évidemment certainement parfait parfaitement très_bien super génial bon bien ah oh ah_bon ah_oui ah_non mh mmh mhm
      hm hmm hum c'est_ça c'est_vrai c'est_clair je_vois je_comprends merci merci_beaucoup je_vous_en_prie de_rien
      bonjour bonsoir salut au_revoir bonne_journée bonne_soirée pardon excusez-moi désolé s'il_vous_plaît s'il_te_plaît
      volontiers justement vraiment peut-être pas_du_tout mais_oui mais_non oui_oui non_non ça_marche entendu formidable
      bravo wow intéressant carrément grave bien_entendu en_effet
      """,
    soundLabels: """
      musique applaudissements rires rire inaudible incompréhensible silence bruit bruits brouhaha toux soupir soupirs
      chant chante cris sifflets huées générique jingle sonnerie rit riant hésitation pause exclamations protestations
      rires_et_applaudissements musique_de_fond extrait extrait_audio voix_off
      """,
    speakerLabels: """
      intervenant intervenante animateur animatrice présentateur présentatrice journaliste invité invitée interviewer
      enquêteur enquêtrice locuteur locutrice narrateur narratrice modérateur modératrice président présidente
      m_le_président m._le_président mme_la_présidente question réponse public auditeur auditrice voix voix_off homme
      femme inconnu participant participante tous étudiant étudiante professeur élève client conseiller médecin patient
      rapporteur rapporteure
      """,
    courtesies: """
      bonjour_à_tous bonjour_à_toutes bonjour_à_toutes_et_à_tous bonsoir_à_tous bonjour_et_bienvenue bienvenue
      bienvenue_à bienvenue_dans bienvenue_sur soyez_les_bienvenus mesdames_et_messieurs mesdames_messieurs
      mes_chers_collègues chers_collègues chers_auditeurs merci_beaucoup merci_à_tous merci_de_votre_attention
      merci_de_nous_avoir_suivis merci_d'avoir_écouté merci_d'avoir_regardé merci_de_votre_écoute
      merci_pour_votre_écoute merci_d'être_avec_nous merci_de_me_recevoir merci_de_votre_invitation à_bientôt
      à_la_prochaine à_la_semaine_prochaine à_demain au_revoir bonne_journée bonne_soirée bon_week-end
      prenez_soin_de_vous je_m'appelle je_suis_ravi je_suis_ravie comment_allez-vous ça_va
      """,
    orphanOpeners: """
      et mais ou donc or car ni puis ensuite alors ainsi aussi également cependant pourtant toutefois néanmoins
      d'ailleurs par_ailleurs en_outre de_plus en_plus du_coup par_conséquent en_conséquence c'est_pourquoi
      c'est_pour_ça c'est_pour_cela voilà_pourquoi parce_que parce_qu' puisque puisqu' sinon autrement au_contraire
      en_revanche par_contre à_l'inverse inversement d'un_autre_côté d'autre_part de_l'autre_côté par_exemple
      c'est-à-dire c'est_à_dire autrement_dit en_d'autres_termes en_effet en_fait de_fait effectivement justement
      deuxièmement troisièmement enfin finalement après après_ça après_cela après_quoi avant_ça avant_cela dès_lors
      de_ce_fait de_là d'où pour_cela pour_ça pour_cette_raison à_ce_moment-là dans_ce_cas en_même_temps entre-temps
      malgré_cela malgré_tout quand_même tout_de_même sans_cela de_même pareil idem oui non ben bah bon voilà dont
      lequel laquelle lesquels lesquelles surtout notamment plutôt
      """,
    danglingPronouns: """
      il elle ils elles lui eux leur le la les l' ce c' c'est c'était ça cela ceci celui-ci celle-ci ceux-ci celles-ci
      celui-là celle-là ceux-là celles-là celui celle ceux celles ce_dernier cette_dernière ces_derniers ces_dernières
      cet ces cette son sa ses leurs y en certains certaines d'autres l'un l'une les_uns les_autres l'autre tous toutes
      tel telle tels telles le_premier le_second la_première la_seconde les_deux
      """,
    cueWords: """
      d'abord tout_d'abord premièrement deuxièmement troisièmement ensuite puis enfin pour_commencer pour_finir
      pour_terminer pour_conclure en_conclusion maintenant passons passons_à passons_maintenant parlons parlons_de
      parlons_maintenant venons-en revenons revenons_à j'en_viens je_voudrais_parler je_voudrais_aborder je_vais_parler
      je_vais_commencer commençons commençons_par abordons intéressons-nous regardons voyons prochaine_question
      question_suivante la_prochaine_question la_question_suivante une_autre_question un_autre_sujet un_autre_point
      autre_sujet autre_point autre_question dernière_question un_dernier_point un_dernier_mot en_ce_qui_concerne
      s'agissant_de quant_à concernant à_propos_de à_propos au_sujet_de au_fait aujourd'hui_nous aujourd'hui_on
      dans_cette_partie dans_ce_chapitre dans_cet_épisode dans_cette_vidéo l'ordre_du_jour l'ordre_du_jour_appelle
      point_suivant on_va_parler on_va_passer nous_allons_parler nous_allons_passer nous_allons_voir on_passe_à
      changeons_de_sujet en_résumé pour_résumer bon alors bref bien
      """,
    transitions: """
      passons_à passons_au passons_aux passons_maintenant on_passe_à on_passe_au on_va_passer nous_allons_passer
      prochaine_question question_suivante prochain_sujet sujet_suivant point_suivant prochain_point autre_sujet
      ordre_du_jour parlons_de parlons_maintenant on_va_parler nous_allons_parler je_vais_parler je_vais_vous_parler
      ma_présentation changeons_de_sujet je_passe_la_parole la_parole_est_à je_donne_la_parole venons-en
      """,
    emphasisPhrases: """
      en_résumé pour_résumer en_conclusion en_bref en_somme en_définitive au_fond l'essentiel l'essentiel_est
      le_plus_important ce_qui_est_important ce_qui_compte il_est_important_de il_faut_retenir à_retenir le_point_clé
      le_problème_est le_problème_c'est la_question_est la_question_c'est la_réponse_est la_raison_est l'objectif_est
      le_but_est l'idée_est l'idée_c'est le_résultat_est les_résultats_montrent les_études_montrent cela_signifie
      ça_veut_dire_que surtout avant_tout notamment il_s'avère il_en_ressort nous_avons_décidé il_a_été_décidé
      nous_proposons je_propose nous_voulons je_recommande nous_recommandons prochaines_étapes la_différence_est
      la_différence_entre la_leçon la_priorité notre_priorité fondamentalement
      """,
    hedges: """
      je_pense je_crois je_trouve je_suppose j'imagine il_me_semble j'ai_l'impression je_ne_sais_pas je_sais_pas
      je_ne_suis_pas_sûr peut-être probablement sans_doute plus_ou_moins en_quelque_sorte d'une_certaine_manière
      si_je_me_souviens_bien à_mon_avis apparemment soi-disant à_peu_près et_ainsi_de_suite ou_quelque_chose disons
      """,
    housekeeping: frenchSponsorPhrases.union(frenchHousekeeping),
    sponsorPhrases: frenchSponsorPhrases,
    furniture: frenchFurniture,
    headingWords: """
      introduction présentation sommaire table_des_matières contexte motivation ordre_du_jour plan résumé synthèse
      conclusion conclusions méthodes méthode méthodologie résultats discussion références bibliographie sources annexe
      annexes remerciements préface avant-propos épilogue questions questions_et_réponses notes notes_de_l'épisode
      transcription compte_rendu procès-verbal épisode chapitre partie section thèmes décisions prochaines_étapes
      participants présents ouverture clôture mot_d'accueil liens pour_aller_plus_loin à_propos à_propos_de_l'auteur
      divers
      """,
    personTitles: """
      m mm mme mmes mlle monsieur madame mademoiselle messieurs mesdames dr docteur pr professeur professeure maître me
      mgr monseigneur père frère sœur saint sainte st ste roi reine prince princesse duc duchesse comte comtesse baron
      marquis empereur impératrice pape cardinal évêque abbé président présidente ministre premier_ministre
      première_ministre sénateur sénatrice député députée maire juge général colonel commandant capitaine lieutenant
      commissaire sir lady lord ambassadeur ambassadrice directeur directrice secrétaire tonton oncle tante
      """,
    personRoles: """
      professeur professeure auteur autrice auteure écrivain écrivaine journaliste reporter rédacteur rédactrice
      chercheur chercheuse scientifique ingénieur ingénieure développeur développeuse fondateur fondatrice cofondateur
      cofondatrice pdg directeur directrice directeur_général président présidente responsable porte-parole économiste
      historien historienne philosophe physicien physicienne chimiste biologiste mathématicien mathématicienne
      psychologue sociologue linguiste avocat avocate médecin chirurgien infirmière enseignant enseignante étudiant
      étudiante artiste peintre musicien musicienne chanteur chanteuse compositeur compositrice acteur actrice comédien
      comédienne réalisateur réalisatrice producteur productrice photographe poète romancier romancière animateur
      animatrice invité invitée expert experte politologue ministre sénateur sénatrice député députée maire entrepreneur
      entraîneur joueur joueuse ami amie collègue frère sœur père mère fils fille mari femme inventeur architecte pilote
      astronaute
      """,
    nameParticles: "de du des d' la le les l' von van der den di da el al ben bin ibn",
    givenNames: frenchGivenNames,
    verbsAfterPerson: """
      dit disait explique expliquait expliqua demande demandait demanda répond répondait répondit raconte racontait
      affirme affirmait affirma déclare déclarait déclara écrit écrivait pense pensait croit croyait estime estimait
      souligne soulignait rappelle rappelait précise précisait ajoute ajoutait ajouta propose proposait suggère critique
      dénonce dénonçait annonce annonçait confirme regrette soutient soutenait considère évoque constate insiste
      reconnaît avoue admet cite décrit parle parlait espère craint souhaite veut voulait sait savait connaît dirige
      dirigeait enseigne fonda fondé inventa découvrit publia publie gagna remporte épousa naquit mourut étudia joue
      chante présente anime
      """,
    organisationWords: """
      société sa sas sarl snc sci eurl cie compagnie groupe association fondation fédération union ligue syndicat
      confédération parti mouvement université école lycée collège institut académie faculté laboratoire centre
      observatoire ministère secrétariat assemblée assemblée_nationale sénat parlement gouvernement mairie préfecture
      tribunal cour conseil conseil_d'état commission comité agence autorité direction office banque caisse assurance
      mutuelle hôpital clinique chu cnrs inserm inria église diocèse police gendarmerie armée éditions presse journal
      revue radio télévision chaîne agence_france-presse musée théâtre opéra orchestre bibliothèque club fc olympique
      organisation réseau alliance coalition coopérative entreprise filiale holding studio
      """,
    eventWords: """
      conférence congrès colloque sommet salon foire exposition forum séminaire atelier symposium festival fête
      championnat championnats coupe tournoi olympiades jeux jeux_olympiques course grand_prix prix cérémonie gala
      concert tournée première biennale élection élections présidentielle législatives municipales référendum primaire
      guerre bataille révolution crise pandémie traité accord séisme anniversaire manifestation grève carnaval défilé
      finale rencontres journées journée assises états_généraux convention meeting débat
      """,
    workWords: """
      livre ouvrage roman nouvelle récit conte poème essai article étude rapport thèse mémoire film long-métrage
      court-métrage documentaire série saison épisode podcast album chanson single opéra symphonie pièce tableau
      peinture sculpture revue magazine journal blog billet newsletter chronique tribune conférence discours cours vidéo
      jeu recueil biographie autobiographie manuel dictionnaire encyclopédie manifeste chapitre bande_dessinée bd ballet
      comédie_musicale
      """,
    productWords: """
      application appli logiciel programme plateforme téléphone smartphone tablette ordinateur console caméra casque
      montre voiture véhicule modèle moteur puce processeur appareil imprimante robot drone navigateur
      système_d'exploitation langage bibliothèque interface outil service assistant médicament vaccin version marque
      produit machine batterie serveur base_de_données modèle_de_langue
      """,
    copulas: """
      est sont était étaient est_un est_une est_le est_la est_l' sont_des sont_les était_un était_une c'est c'est_un
      c'est_une c'est_le c'est_la
      """,
    meansPhrases: """
      signifie signifient veut_dire veulent_dire désigne désignent se_définit_comme est_défini_comme est_définie_comme
      désigne_le désigne_la décrit correspond_à consiste_à consiste_en renvoie_à fait_référence_à est_un_terme
      est_une_forme_de est_une_sorte_de est_un_type_de on_entend_par j'entends_par ça_veut_dire cela_veut_dire
      cela_signifie il_s'agit_de il_s'agit_d'un il_s'agit_d'une c'est_quand c'est_le_fait_de
      """,
    thatIsPhrases: """
      c'est-à-dire c'est_à_dire càd c.-à-d. c.-à-d soit autrement_dit en_d'autres_termes à_savoir i.e. ou_encore
      ou_plutôt plus_précisément ce_qui_veut_dire ce_qui_signifie alias
      """,
    standsForPhrases: """
      est_l'acronyme_de est_le_sigle_de est_l'abréviation_de sigle_de acronyme_de abréviation_de abrégé_en en_abrégé
      qui_signifie pour
      """,
    calledPhrases: """
      s'appelle s'appellent est_appelé est_appelée sont_appelés on_appelle qu'on_appelle que_l'on_appelle
      ce_qu'on_appelle ce_que_l'on_appelle nous_appelons appelé appelée appelés appelées dit dite nommé nommée dénommé
      dénommée connu_sous_le_nom_de connue_sous_le_nom_de surnommé surnommée baptisé baptisée soi-disant le_terme le_mot
      """
  )

  private static let frenchSponsorPhrases: WordSet = """
    sponsor sponsors sponsorisé sponsorisée sponsorisé_par parrainé_par notre_partenaire notre_sponsor
    partenariat_rémunéré en_partenariat_avec cet_épisode_est_soutenu_par cet_épisode_vous_est_présenté
    vous_est_présenté_par cette_vidéo_est_sponsorisée collaboration_commerciale publicité page_de_publicité pub
    code_promo code_de_réduction avec_le_code bon_de_réduction de_réduction essai_gratuit mois_gratuit
    livraison_gratuite offre_spéciale offre_exclusive lien_affilié liens_affiliés satisfait_ou_remboursé
    """

  private static let frenchHousekeeping: WordSet = """
    abonnez-vous abonne-toi s'abonner abonné abonnés abonnement abonnements abonnez-vous_à_la_chaîne activez_la_cloche
    pouce_bleu mettez_un_pouce likez laissez_un_commentaire laissez_un_avis laissez_une_note cinq_étoiles en_commentaire
    dans_les_commentaires dans_la_description lien_en_description lien_dans_la_description notes_de_l'épisode
    partagez_cet_épisode partagez_autour_de_vous parlez-en_autour_de_vous suivez-nous suivez-moi rejoignez-nous
    rejoignez_notre retrouvez-nous retrouvez-moi retrouvez_nous inscrivez-vous inscription s'inscrire newsletter
    infolettre devenez_membre adhérez adhésion soutenez-nous soutenez_l'émission faire_un_don faites_un_don dons tipeee
    patreon utip discord réseaux_sociaux instagram facebook twitter tiktok notre_site notre_site_internet sur_notre_site
    ma_chaîne notre_chaîne écrivez-nous contactez-nous envoyez-nous en_direct_sur live livestream concours
    tirage_au_sort précommande billetterie réservez_vos_places épisode_précédent prochain_épisode dernier_épisode
    nouvel_épisode épisode_bonus sur_toutes_les_plateformes vos_plateformes_d'écoute apple_podcasts spotify deezer
    restez_avec_nous à_tout_de_suite après_la_pause petite_pause on_se_retrouve réalisation_et_montage à_la_réalisation
    générique_de_fin merci_de_votre_écoute merci_de_votre_fidélité
    """

  private static let frenchFurniture: WordSet = """
    lire lecture écouter écouter_maintenant écouter_gratuitement écoutez regarder voir pause stop télécharger
    téléchargement partager partage enregistrer sauvegarder imprimer commenter commentaire commentaires répondre
    signaler copier copier_le_lien intégrer j'aime lire_la_suite lire_plus en_savoir_plus voir_plus voir_moins
    afficher_plus afficher_moins afficher_tout voir_tout tout_voir voir_les_détails charger_plus plus_d'infos
    plus_d'informations cliquez_ici développer réduire fermer ouvrir menu navigation accueil retour retour_en_haut
    haut_de_page suivant précédent aller_au_contenu aller_au_contenu_principal recherche rechercher filtrer trier
    trier_par paramètres réglages aide contact contactez-nous mentions_légales confidentialité
    politique_de_confidentialité données_personnelles cookie cookies gestion_des_cookies politique_de_cookies
    paramétrer_les_cookies accepter tout_accepter accepter_tout refuser tout_refuser continuer_sans_accepter
    conditions_d'utilisation conditions_générales conditions_générales_d'utilisation cgu cgv tous_droits_réservés
    droits_d'auteur accessibilité plan_du_site qui_sommes-nous à_propos presse carrières recrutement publicité
    newsletter s'abonner je_m'abonne abonnez-vous suivre se_connecter connexion déconnexion s'inscrire inscription
    créer_un_compte mon_compte mot_de_passe mot_de_passe_oublié identifiant adresse_e-mail ajouter_au_panier panier
    acheter commander liste_d'envies favoris ajouter_aux_favoris prix essai_gratuit télécharger_l'application
    articles_similaires articles_liés à_lire_aussi à_lire_également sur_le_même_sujet vous_aimerez_aussi
    vous_pourriez_aussi_aimer les_clients_ont_aussi_acheté avis_des_clients avis_clients avis évaluations note
    donner_un_avis les_plus_lus les_plus_récents tendances nouveautés meilleures_ventes catégorie catégories mots-clés
    étiquettes archives détails_de_l'épisode à_propos_de_cet_épisode publié_le mis_à_jour_le dernière_mise_à_jour
    temps_de_lecture min_de_lecture durée langue choisir_la_langue transcription afficher_la_transcription crédit_photo
    chargement veuillez_patienter erreur page_introuvable activer_javascript partager_sur_facebook partager_sur_twitter
    laisser_un_commentaire réservé_aux_abonnés article_réservé_aux_abonnés
    déjà_abonné déjà_abonnée déjà_un_compte réservé_aux_membres il_vous_reste de_cet_article_à_lire pour_lire_la_suite
    abonnez-vous_pour_lire
    """

  private static let frenchGivenNames: WordSet = """
    adèle adrien adrienne agathe agnès alain albane albert alexandra alexandre alexis alice aline alix alphonse amandine
    amélie anaïs anatole andré andrée ange angèle anne annick annie antoine antoinette apolline ariane armand arnaud
    arthur astrid aude audrey augustin aurélia aurélie aurélien aurore axel axelle baptiste barbara bastien béatrice
    bénédicte benjamin benoît bernadette bernard bertrand blaise blanche brice brigitte bruno camille capucine carine
    carla carole caroline catherine cécile cédric céline chantal charlène charles charlotte chloé christelle christian
    christiane christine christophe claire clara claude claudine clémence clément clémentine clotilde colette constance
    corentin corinne coralie cyril cyrille damien daniel danielle danièle david delphine denis denise didier dimitri
    dominique dorothée édith édouard élie éliane éléonore élisa élisabeth élise élodie éloïse élsa émile émilie emma
    emmanuel emmanuelle enzo éric erwan estelle esther étienne eugène eugénie éva ève fabien fabienne fabrice fanny
    farid fatima faustine félix fernand fernande flavie flora florence florent florian franck françois françoise
    frédéric frédérique gabin gabriel gabrielle gaël gaëlle gaston gautier geneviève geoffroy georges georgette gérald
    gérard germain germaine ghislain gilbert gilles ginette gisèle grégoire grégory guillaume gustave guy gwenaëlle
    hadrien hélène henri henriette hervé hortense hubert hugo hugues ibrahim inès irène isabelle jacqueline jacques jade
    jamel jean jeanne jeannine jérémie jérémy jérôme joël joëlle johanna jonathan jordan joseph josèphe joséphine
    josette josiane julie julien juliette justine karim karine kévin khadija laetitia laure laurence laurent léa léo
    léon léonie léopold liliane lilou lina lise loïc lola lorraine louis louise louna luc lucas lucie lucien lucienne
    lucile ludivine ludovic lydia lydie madeleine maël maëlle magali malika manon manuel marc marcel marcelle margaux
    margot marguerite maria marianne marie marine marion marius marjorie marthe martin martine maryse mathéo mathias
    mathieu mathilde matthieu maud maurice max maxence maxime mehdi mélanie mélissa michaël michel michèle micheline
    mireille mohamed monique morgane mylène myriam nabil nadège nadia nadine naïma natacha nathalie nathan nicolas
    nicole ninon noé noël noémie octave odette odile olivia olivier oscar pascal pascale patrice patricia patrick paul
    paule pauline perrine philippe pierre pierrick quentin rachel rachid raoul raphaël raphaëlle raymond raymonde
    rebecca régine régis rémi rémy renaud rené renée richard robert robin rodolphe roger roland romain romane rosalie
    rose roxane sabine sabrina sacha salomé samia samir samuel sandra sandrine sarah sébastien ségolène serge séverine
    simon simone solange solène sonia sophie stanislas stéphane stéphanie suzanne sylvain sylvaine sylvestre sylvette
    sylvie tanguy tatiana théo théodore théophile thérèse thibaud thibault thierry thomas timothée tristan ulysse
    valentin valentine valérie vanessa véronique victoire victor victoria vincent violaine violette virginie vivien
    viviane william xavier yann yannick yasmine yohan yolande youssef yves yvette yvonne zacharie zoé
    """
}
