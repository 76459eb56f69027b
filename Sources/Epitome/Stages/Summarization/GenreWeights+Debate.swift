// Learnt by "epitome genre learn" from FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum,
// without its test part. FREDSum is under the Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: reduced to weights of words; do not edit.

extension GenreWeights {
  /// Debate, language fr: 1706 words.
  static let debate = GenreWeights(
    genre: .debate, language: "fr",
    weights: [
      ("bias", -3.328), ("budget", 0.691), ("compression", 4.259), ("count", 1.542), ("digit", 0.195),
      ("filler", -0.994), ("first", 0.630), ("function", -0.255), ("generic", -0.048), ("known", 0.207),
      ("length", 0.415), ("prior", 0.809), ("rate", 0.119), ("ratio", 0.011), ("reach", -1.634), ("sentences", -4.085),
      ("term", 0.342), ("termScore", 0.972), ("verb", -0.117), ("weak", 0.085), ("zipf", 0.114),
    ],
    priors: [
      (
        5.5,
        """
        de et la
        """
      ),
      (
        5.0,
        """
        ce débat les
        """
      ),
      (
        4.5,
        """
        dans des en le que
        """
      ),
      (
        4.0,
        """
        bardella pour
        """
      ),
      (
        3.5,
        """
        autain ciotti à
        """
      ),
      (
        3.0,
        """
        attal du est il jordan ne pas pécresse qui retailleau retraites souhaite sur tva une étrangers
        """
      ),
      (
        2.5,
        """
        a au clandestins explique qu'il un zemmour
        """
      ),
      (
        2.0,
        """
        64 augmenter aurélien aux avec baisse car chirac chômage clémentine croissance dette entreprises eric familial
        fiscalité fonctionnaires france français l'inflation macron marine mitterrand mélenchon par pen pensions place
        plus produits retraite référendum sanctions sarkozy schengen smic son taxer valérie
        """
      ),
      (
        1.5,
        """
        aides ans augmenté aussi baisser bruno carburants charges clandestine comme contre cotisations créer d'achat
        d'investissement darmanin déficit délinquance délinquants elle ensuite européenne euros faire faut financer
        formation françois frontières gabriel gaz heures immigrés institutions investissements jospin judiciaire
        l'augmentation l'immigration l'âge laïcité leur lois luc lui légale mais mettre michel mineurs minimum nicolas
        nucléaire ont pme police postes pouvoir prestations prison propose pénible relancer revenu riches russe russie
        réforme régimes santé sont travail travailler veut violence voile
        """
      ),
      (
        1.0,
        """
        35 65 accords aider allocations alors avoir banques bilan blocage bouclier budget capital carburant cent cette
        choix cinq civilisation compte cotisation crimes crise d'augmenter d'estaing demande deux dialogue doivent
        droite droits durée défense départ dépenses développement emmanuel emplois entre entreprise européen fait
        familiale fonction formes giscard gouvernement groupes hollande impôts inflation injuste jean l'espérance
        l'europe l'impôt l'union l'électricité majorité marché marchés mer mesures mille milliards modèle nationale
        normes nouveaux nécessité parlementaires patronales pays peine pension philippe policiers politique population
        pouvoirs priorité prix professionnelle progressivité présence publique pétrole quarante question rappelle
        recruter religion responsabilité réduction réformer répond républicains sa salaires se ses si sociales soutenir
        soutien supplémentaires suppression supprimer supprimé système taxe tpe tôt ukraine unis valéry zones économies
        énergétique étudiants été être
        """
      ),
      (
        0.5,
        """
        20 200 2017 25 3 40 45 5 50 60 aide ainsi améliorer appliquer arrivent artisans augmentation avant baissé banque
        bas bloquer candidats carte cela ces changer chez chine chômeurs combat commence commencé commerçants commis
        commission concurrence contrat contrôle convaincre coût critères culture d'immigration d'impôts d'origine d'un
        d'économies d'énergie danger depuis devront dix doit donc doublé droit débats débattre défendre déjà d’accord
        emploi erreurs euro européens existe femmes fera filière fin finances fiscale française françaises gens grandes
        grands groupe grâce hausse immigration interdire jacques jeunes jusqu'à justice l'emploi l'espace l'insécurité
        l'interdiction l'investissement l'école l'économie l'éducation liberté libre lien limiter logements loi
        longtemps lutter légal mesure militaire moins moyens métier national nombre non nouvelle négociation n’est
        parlement parlementaire partir pauvres personnes petites point populaires pourront poursuivre première prisons
        privée proches production programme protection protéger prêt public publics père qu'un quatre quinquennat qu’il
        rapidement rassemblement rassembler recherche refuser rester retour retraités revenus réduire réduit république
        salariés sans secteur selon sera social sociaux soixante sol sous statut supérieur supérieure taux taxes
        territoire terrorisme terroriste tiers toucher tous tout traités travailleurs trente trop unique valeur verser
        vingt vote voter vouloir y zone âge échange économique également élections élevé élus énergies états éviter
        """
      ),
      (
        -0.5,
        """
        12 17 18 1974 2015 30 36 4 44 600 80 81 accord acheter action amendements amis an appelle apporté après arriver
        arrêter assez assure aucun auprès aurait auront battre bonne bureau bénéfice cadeaux campagne candidat celui
        cents certaines certains changé charge chef chefs chiffre chiffres choisir clarté compenser comprendre concerne
        condamné connu conscience conseil considèrent consignes conséquences contraire correspond cotiser cour courant
        cours crédible créent créé côtés d'augmentation date dernières difficiles difficulté diminuer diminution disant
        discussion donner donnés dossier dur déficits député effort elles enfants eux existent expliquer expliqué
        expression faisant faites famille faudra ferme finance financement fiscal fois fonctions fonds forces gagne
        gestion gouvernements général habitants idées important indépendante intérêts ira isolés jours juillet
        l'allemagne l'article l'essence l'expression l'intérieur laisser langue laquelle lesquels libres lieu long
        longue lors là maintenir maire majeur mauvais meilleur meilleures mensonge met milieu milliard millions monde
        mouvement moyen mérite méthode métiers n'arrivent n'y net nord normal nouveau nécessaire négocier n’y
        obligations obtenir ordre paient paquet partenaires participation particulier particulièrement partie passer
        perdu permette peser peur plusieurs politiques position possibilité possible pourquoi pourra premières prend
        prendre prends pression prises proposer proposition propositions proposé propre publiques puissent qu'en qu'ils
        qu'une quant quel quelles questions quotidien rapport reconnaître regarder rend rendre représente responsables
        ressources restent revenir revoir rien règle régime réponse résultat s'installer sauver semaines sentiment sept
        serait seul signer socialiste soi soient solidarité solution souveraineté stabilité stratégie suite syndicats
        sénat technique tenu terme terrible titre toujours toutes traiter trouver très types va valeurs vers vieillesse
        vision vivre voisins votée électeurs élu époque
        """
      ),
      (
        -1.0,
        """
        2 500 8 acte agir aille ait allemands assume assumer augmente autant avait avance avancer battu beaucoup bon
        bras capacité celles certain changement ci claire clairement code comment conduit considérer constat constate
        constater conteste continuer courage covid crée d'aller d'autres d'entreprise d'euros d'une d'être delà dernier
        dernière derrière dessus deuxième devenir devenu devoir difficultés différence discuter dit donne donné début
        décider décisions dépend dépense envie erreur etats faite faudrait fillon finalement finir fond forme gagner
        gros hauts homme huit jamais juste l'année l'entreprise l'histoire laisse large lequel lesquelles logement
        législatives maintenant mandat manière matière mauvaise milliers moindre n'importe n'ont n'était nature neuf ni
        nom nombreux objectif on parle passe permet permettent permettra personne peu pire principe produit progrès
        présenté pu puis qu'à quand quartiers quoi raison rappeler rentrer reprendre revanche risque rue réalité répondu
        républicain réussi s'en sauf savoir simplement socialistes sujet surtout tard termes terminer tient total
        travaillent troisième trouve venir veulent viennent vite voir vont voulu vraie vue économie étaient étant
        """
      ),
      (
        -1.5,
        """
        13 14 19 2000 2007 2012 21 23 24 300 6 70 700 800 90 aborder absolu accepter accepté actuelle affaires agi
        allait allés annoncé appeler appelez appliqué apprendre appris argent arrivé assumez attendant attendez attendre
        attention aubry augmentez auriez aussitôt avis avril ayez ayons beau belle ben bonsoir bref caetera calcul
        capables caractère carrière casser catastrophe catégorie centaines central change changements chapitre chaque
        choisit chose circonscription circonstances clair clairs cohérence collectivités colère commencez commençant
        communauté comparaison compatriotes complexe compliqué complète comprend comprends comprenez comprennent
        comptabilité comptes conception concernant conclusion concret concrète concrètes concurrents confondez
        conseiller considérable constaté constitutionnel conséquent contester convictions crises croit d'accord d'après
        d'argent d'arriver d'aujourd'hui d'autre d'avance d'emploi d'emplois d'en d'etat d'europe d'où dedans demandent
        demander demandez devant devez différente différents dimanche dirai dirais dire directement directeur direction
        diront dise disons disposition dispositions dizaines dois domaines dos doute douze drame dure décide décident
        déclarations défends défendu département détail d’abord d’ailleurs efforts engagement engagements engager
        entendu entrain environ espagne espèce essayé essentielle etc exact exemple expliquez exprimé extrêmement facile
        facilement faisait falloir fameuse fer ferons feuille figure fini fixé fonctionne fonctionnement fondamental
        fondamentale fondé fort fortes franchement garantie garde genre gilets globalement hasard haut hein heure
        heureux hier hors hélas idéologique imaginer importante importantes importants importe imposer imposé incroyable
        indiqué indispensable indépendant indépendants informations instant insupportable interrompu intérêt j'aimerais
        j'ajoute j'appelle j'aurais j'espère j'estime j'ose janvier jaunes jeu joue jouer jouez jusqu'au justement l'a
        l'administration l'air l'assume l'avenir l'avis l'ensemble l'espagne l'esprit l'exemple l'expérience l'extérieur
        l'idée l'impression l'intention l'issue l'on l'un l'une l'égalité l'égard l'époque l'été lendemain libertés lire
        liée logique lorsqu'on lorsque louis lourdes lu l’a m'intéresse machines mai mains mal mars masse matin maximum
        maître meilleure membres mentez messieurs mettra mien million minutes mises mission moment moments montrer
        mécanisme mémoire ménage n'accepte n'allez n'avait n'existe n'étiez nombreuses note nuit nôtre n’a oblige
        obligés opposé opposés organisations ouvert paix parceque pardonnez pareil parents paris parliez parmi partage
        partent partez parties partira partis partout passons passé paye pensant perdre peuples plaisir plateau plupart
        porter porté posent poser posez posé pourrait pourrez pousser pouvaient pouvait pouvons presque presse preuve
        pris profonde projets propos protège préciser précision préfère présente présenter présidente prévoit prêts
        puisqu'on puissance qu'a qu'au qu'elles qu'est quasiment quelqu'un quels quotidienne qu’ils raisonnement
        reconnais redis refusé regarde relever remarque remarques remercie remis rencontré rendez rendu renforcer rentre
        rentrent rentrez renvoie reparler repose reprends repris représentants respect retirer retrouve retrouver
        revendique reviendra reçu richesse route réagir récemment référence région répartition répondrai répondre
        réponds réponses républicaine répète réseaux réunion réélu saint sait sanction sauvé secteurs sens serez seriez
        serons service seulement seuls signe signé simple sinon site situations soirée sondages sort sortie souci
        souffrent souhaitez soumettre soyons strictement su suffisant suivante suivi supporter suppose syndicales
        systématiquement série sérieuse tel tenir terrain terre textes tiens tombe tort totale totalité touche tourne
        toute tradition transports triste troisièmement trompez trouvent trouvez trouvé uniquement uns urgence usines
        utile utilisé venons venu verra viendra vieux ville vise vit vivent vivons voient voire voix volonté votent
        vouliez voyons vrais vécu véhicule vérifier yeux ça écoute écouter écoutez écrit égalité élue éléments émission
        énorme énormément étions étranger étrangères évolué évoqués œuvre
        """
      ),
      (
        -2.0,
        """
        7 absolue actuel actuellement affaire ah allé arrêtez aujourd'hui aujourd’hui auquel aurez aurons autre
        autrement avaient avions bah bout c'était ceci certaine certainement chance choses cinquante cité commencer
        complètement compris concitoyens concrètement connais connaissez considérez consiste coûte croire croyez d'avis
        d'entre d'état demandé derniers devait devons devrait différent discours disent disiez domaine donnez décidé
        désormais dû encore essayer excusez extraordinaire faisons faits fallait fasse femme ferai ferez font forcément
        formidable forte grave histoire immédiatement internationale intéressant intéresse j'entends j'y j’ai l'autre
        l'avons l'essentiel l'est l'instant l'occasion l'occurrence l'ont laissez m'a m'en main malgré malheureusement
        marche mets mettez minute mot mots n'avons n'êtes obligé parfaitement parlait parler parlons parlé penser petite
        petits phrase plaît porte pourtant premiers premièrement prenez probablement prochain profondément près précis
        prévu puisqu'il puisque puisse qu'après qu'aujourd'hui qu'on quelque quelques qu’on raisons regardent regardez
        reprises respecter responsable retard reviens régler s'ils s'y s'était savent seconde secondes semble serai
        souvent soyez suffisamment sérieux table tellement thème type téléspectateurs tête veille venez viens voulais
        voulait voulons vrai vôtre élection élément éric évoqué
        """
      ),
      (
        -2.5,
        """
        année arrive autour aviez ca capable cet chacun chercher combien coup demain deuxièmement dis disait
        effectivement eh ensemble euh exactement fais ici idée j'avais j'en j'étais je l'ai l'avez l'etat l'homme
        l'élection loin madame merci mes mme moi mêmes n'avez n'en naturellement nos oui pardon parfois parlez pensez
        permettez petit peux proposez précisément quelle répondez s'agit s'appelle seule soir sujets t telle totalement
        train veux vois voit vérité écoutent étiez
        """
      ),
      (
        -3.0,
        """
        absolument ai allez allons crois d'ailleurs dites façon jour l'heure m ma mon monsieur n'ai notre parole pouvez
        s'est s'il sais savez sommes sorte sûr vais voilà vos voudrais voulez voyez vraiment vu évidemment êtes
        """
      ),
      (
        -3.5,
        """
        avez avons d'abord j'ai me nous parce suis votre vous
        """
      ),
    ])
}
