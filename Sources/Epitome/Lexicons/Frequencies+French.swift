// Derived from wordfreq 3.1.1 by Robyn Speer, https://github.com/rspeer/wordfreq
// The data of wordfreq are under the Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: cut to the most frequent words, frequencies
// rounded. Written by Scripts/build-frequencies.py; do not edit.

extension WordFrequencies {
  /// French: 12000 words.
  static let french = WordFrequencies([
    (
      7.75,
      """
      de
      """
    ),
    (
      7.5,
      """
      la
      """
    ),
    (
      7.25,
      """
      le et l à les est en des d
      """
    ),
    (
      7.0,
      """
      un que a pas une du il pour dans je qui
      """
    ),
    (
      6.75,
      """
      c au ce sur qu par on ne plus avec j n
      """
    ),
    (
      6.5,
      """
      mais se vous s ça tu elle son y ai ou si sont tout fait nous comme être
      """
    ),
    (
      6.25,
      """
      bien ils cette faire sa aux même me ont t m était été mon ses lui aussi peut deux leur moi ces quand
      """
    ),
    (
      6.0,
      """
      après suis très tous sans avoir non où va encore alors avait entre temps ans autres dit ma là peu autre france rien
      dire monde te fois faut toujours voir bon contre votre avant depuis donc notre sous jamais vie
      """
    ),
    (
      5.75,
      """
      moins dont toi déjà quoi soit trop leurs ton toute chez gens juste oui vraiment ainsi as grand pays français mes
      beaucoup jour quelques comment es premier sera nos parce personne cela trois homme ici paris toutes vu cas chose
      doit partie car eu mal première bonne fin mieux pendant petit puis année cet ceux elles moment place plusieurs
      pourquoi ta ville jours mois vers histoire mort sais années fais nouveau nouvelle part travail
      """
    ),
    (
      5.5,
      """
      aujourd'hui compte merci prendre veut état aller cours peux politique reste veux vos ca celui chaque grande
      personnes femme nom prix également point seul vais eux lieu lors vrai droit selon coup mettre serait pense quelque
      tant avais groupe maintenant maison saint tête étaient aime aurait avons enfants famille parler suite assez besoin
      demande genre savoir société trouve celle côté passe pouvoir question raison sens ailleurs avez certains ci devant
      dis jeu soir souvent effet général jean jusqu'à ni partir surtout équipe choses dernier enfin font nombre parle
      porte seulement site eau ensemble hommes petite femmes mère passer près quel quelqu'un tes vois aucun loi parti pris
      père rapport dès peuvent pu trouver autant face fille fut gouvernement gros guerre niveau passé pourrait quatre
      semaine service seule accord article donne donner ligne problème président vient cause crois dieu début exemple fils
      jeune mis système air aucune bas centre façon heure heures loin possible projet conseil dernière idée notamment nuit
      vont étais
      """
    ),
    (
      5.25,
      """
      argent tour vue êtes an aura dessus film meilleur p corps ensuite forme haut or plutôt the arrive avaient chef
      europe fort i public tard ayant main terre titre matin mise plan saison sait type afin ah aide belle choix française
      long minutes retour situation sommes vite yeux amour base h journée nord devrait donné e etc grâce moyen ordre prend
      école étant but cinq manière mars pierre québec semble sujet truc agit enfant ministre nouvelles parfois quelle rue
      sud super sûr unis vidéo amis art beau compris gauche livre musique région entreprise jeunes longtemps match permet
      simple voilà voit chambre deuxième importe in juin lorsque mai peur plein police septembre sécurité série ancien
      anglais certaines grands important jouer membres merde parmi peine presque services tellement époque allez doute
      force lire marché mot points recherche santé seront train voix écrit affaires autour avis cependant développement
      faites hier juillet millions nationale nombreux parents propre rendre vivre droite environ fond mec mesure ouais
      pourtant trouvé abord affaire envie gars laquelle nouveaux octobre pouvez siècle sortir terme viens voiture ait
      avril droits françois frère janvier jeux population questions roi venir action club culture cœur difficile existe
      laisse malgré milieu of produit programme propos route états derrière direction doivent emploi feu marche mots mêmes
      période tel âge armée bois chance confiance croire date dix décembre laisser manque mode novembre petits plaisir
      produits rencontre résultats six vas août aurais blanc canada classe commence comprendre demain demander formation
      liste photo rôle x attention bout conditions esprit espère garde internet intérieur intérêt mouvement noir origine
      présente regarde rouge sortie
      """
    ),
    (
      5.0,
      """
      auteur bonjour février ii justice langue meilleure met occasion offre perdu politiques qualité r risque scène sinon
      travaux voici appelle cadre changer entreprises grandes libre premiers production semaines vieux connais facile
      image lien mer photos pire rester sauf source troisième aider ami b campagne coupe cour durant faisait objet oh
      partout plupart problèmes seconde valeur étude études chacun cher devient données dû etat hein hors joue lequel
      montre national particulier penser poste présent publique réponse réseau salle texte veulent appel celles certain
      contrôle dois message position république succès économique activité américain association carte chercher connu
      création devenir euros expérience filles fonction impression louis nature putain simplement travers allemagne
      annonce arrêter bientôt chemin demi différents directeur espace liberté mariage new organisation passage présence
      sein sort zone économie bureau compagnie entrée mains moyenne ok pied presse prise réalité social sorte université
      utiliser œuvre accès commission différentes dimanche départ générale lit marie mauvais numéro puisque regarder
      soient soleil taux travailler voie acheter afrique attendre bras charge ex finalement fini haute manger marque
      moyens perdre pièces pratique sociale victoire vérité ben cherche communauté domaine idées monsieur nombreuses o
      payer peuple proche publié quant reçu répondre suivre administration auprès code demandé entendu faisant gagner
      honneur journal matière ouest permis rapidement retrouver résultat sept soirée sol sport téléphone version and armes
      arriver arrivée coeur construction devoir double information jusqu'au midi mission moitié page particulièrement
      pièce pourra prochaine prêt rend technique union v voyage énergie éviter arrête articles bord combien continue
      contraire courant derniers devait entendre faits faute fera finale heureux impossible joueur longue nécessaire paul
      porter pouvait samedi sang second style sérieux terrain villes église comprends créer décision défense désormais
      frais g hôtel instant livres majorité modèle obtenir outre paix puisse rappelle solution tandis actuellement
      assemblée bande commencé commune comprend contrat faux forces groupes international morts note suffit total tôt vol
      voulu éléments avenir bons critique dehors dernières devenu directement discours dur explique forte fête
      informations joueurs maître personnel petites premières preuve prison propose vendredi éducation adresse apprendre
      attaque avance ceci court dos endroit essayer exactement grave huit lumière meilleurs médias retrouve régime
      toutefois activités arrière bonnes commencer commerce complètement faite films grosse habitants michel montrer
      physique quartier rendez telle territoire unique vente via vis appelé arrivé changement concernant connaître cul
      européenne f lettre lieux lyon parole pieds principe prochain projets radio relations règles table vaut édition
      élections analyse arrêté assurer carrière chine commun couleur disent durée erreur espèce faible importante km large
      lundi mauvaise membre ministère montréal neuf objectif pro probablement relation rendu respect responsable secteur
      soutien to tomber utilisé vacances actions al allait américaine change con concours couple course différence décidé
      fonds fou gestion juge mesures mme mètres normal ouverture poids réussi sert sociaux suivant suivi taille viennent
      village visite voulait voulez absolument bref ciel clair combat comité continuer dirait fallait mm mémoire ouvert
      protection revenir signe suisse tenir tient trucs york album ancienne anti attend bah cinéma crise david espagne
      expliquer garder généralement historique industrie maladie militaire mondiale médecin permettre philippe prends
      russie soi tiens valeurs vote vouloir écoute île
      """
    ),
    (
      4.75,
      """
      animaux application banque chanson département environnement ferme final internationale macron maire opération parc
      parties pleine pose raisons seigneur sorti traitement visage véritable écrire anciens avion calme chien cool eh
      enquête envoyer facebook images italie ligue limite parfait port professeur seuls transport vitesse étranger
      américains charles cheveux dollars dossier hiver hôpital importance joué lutte marine ouvrir pression puissance
      religion st stade théâtre volonté vraie élèves évolution adore belgique camp drôle débat etats john oublier pauvre
      propres regard représente revient rêve science souhaite touche travaille utilisation voulais étudiants absence
      amérique angleterre blanche capable changé cité clients connaissance coups delà end habitude jacques poser principal
      publics royaume russe référence sciences secret tombe top totalement usage week émission auraient beaux chaîne
      chinois classique comptes concerne contact créé dame direct divers effets envers expression facilement fer fil froid
      frères futur gaz lignes malade nouvel pareil parlé privé procès rapide réseaux réunion révolution tableau tendance
      vingt vit atteint boulot bébé choisi communication côte familles fasse finir gagné goût humain lettres lois londres
      madame oublié parlement peau surface tels uniquement vendre venu victime écoles élection épisode équipes évidemment
      aimerais allemand appris arrêt avocat bonheur budget caractère certaine choisir compter connaît consommation cru
      dedans découvrir enseignement hollande laissé lendemain lu magnifique mari musée populaire prince province ps
      rentrer ressources retraite revenu sac secrétaire siège sources supérieur surprise u vent acte bouche capacité
      centrale chaud contexte dessous disait extérieur faudra gueule hauteur naissance nicolas né opposition ouvre pages
      processus recevoir recherches rencontrer rire réalisé salut secondes servir sœur utilise victimes vin actuel
      approche candidat capitaine capitale croit désolé européen faveur front marseille mérite noms noël papier portes
      présenter prévu regardez sites sociétés tribunal télé accident courage dites entrer envoyé etre festival jeudi
      journaliste meme nul perte possibilité riche régions sainte seraient serais termes tuer unité établissement
      anniversaire belles bruxelles café chat chiffres coin couleurs el faudrait identité intéressant lance largement
      martin mets mi moindre no parcours parfaitement partage partis pont protéger préfère remettre responsabilité
      scientifique somme sujets tirer titres vidéos violence voire élevé aimé appeler attends beauté bleu buts champ
      conférence cuisine côtés danger député foi football google intérêts lycée maisons mercredi milliards mourir objets
      opinion participer personnage places planète québécois retard savent sexe situé tenu théorie verre actuelle agence
      artiste artistes assurance autorité avions bus certainement citoyens clairement collection conscience content
      croissance célèbre davantage distance détails entier exposition extrême figure imagine influence lecture maman masse
      matchs moderne mur noire néanmoins pensée privée propriétaire propriété quitter quotidien risques soldats triste tué
      twitter vert vide âme échange élu énorme événements actes atteindre bizarre catégorie communes conseils contenu
      dommage découverte empire entièrement espoir existence exploitation fonctions malheureusement mardi offrir prennent
      religieux rome réserve section sent signifie sociales spectacle techniques algérie allons appareil auront
      britannique chargé château crédit disant don découvert empêcher entretien furent gagne immédiatement incroyable
      jeunesse liens machine militaires méthode naturel opérations revue rose règle salon silence su sympa traité univers
      venez vice vision écran acteurs augmentation auteurs bretagne bruit classement conseiller docteur entend formes
      franchement génération héros mecs personnages pourraient raconte rappeler reine rejoindre ressemble roman
      régulièrement star structure textes tiers voitures économiques écouter étape ajouter avantage bataille boîte capital
      certes cheval client conséquences dangereux danse documents défendre exercice françaises institut intervention
      locaux logique milliers monter ouverte palais passant principalement proches reprendre revoir robert réaliser
      récemment savez sentiment soin statistiques statut sélection sûrement tente types vivant web zones étrangers arts
      baisse besoins candidats claude collège construire domicile efforts employés examen humaine max moteur officiel
      ouvrage partager participation patron permettant possède pourrais principaux préparer rentre revenus réduction réel
      réforme souvenir suit tenter test transports utile achat bordeaux bâtiment cerveau civile commentaires concept
      disposition députés envoie fortement humains indépendance japon justement lancer matériel montant nations nommé
      notes oublie paraît parles quatrième quitte réaction réduire répond sentir sourire tourner van agir alcool amie arme
      autrement battre cartes coût différent disponible fleurs iii indique intention jardin lac lorsqu'il marc minute
      mondial obligé patrimoine pensez phase publiques rare soins sois supérieure séance séries thomas tv urgence vécu you
      élève accepter agent agriculture allé améliorer attendant auto cancer championnat chasse complet complexe concert
      constitution déclaration développer essaie fn forcément gérer heureusement impact inscrit joie kilomètres laurent
      lesquels local michael métier nez obtenu occupe pensé prises profiter présenté revanche sauver savais scolaire
      spécial totale troupes trouvent télévision vieille événement accueil agents aimer aurai autorités bernard biens
      bordel cadeau cent chefs co colère condition conduit diverses dormir dépend eaux espèces excellent ferait foutre
      hasard http importants jaune jolie jésus longueur minimum moments morte musulmans numérique nécessaires permettent
      phrase pointe porté principale professionnel proposition publication secours sommet systèmes us électrique œil
      acheté acteur ajoute arabe assure augmenter bar blague champion chute complète compétition crime croix description
      devraient difficultés dure dépenses efficace essayé européens fiche garçon histoires interdit issue journalistes
      juifs mille pain paroles pensais perd plans pouvons pratiques quelles quels repas résistance soutenir suivante
      terminé vêtements échelle aimes appartient aéroport canal chier chiffre comte constitue contrairement défaut enfance
      estime gare glace hommage humanité info intéresse logement maximum meilleures nice piste plage policiers post
      pouvoirs procédure produire proximité précise prêts restent signé station stratégie telles terres tourne volume
      voyez égalité élus
      """
    ),
    (
      4.5,
      """
      boire chômage claire clé comportement congrès critiques demeure discussion distribution division dr définition
      effort importantes langues mandat montagne médecine net noirs nourriture pape parlent phénomène portant portée
      précédent prête refuse rencontres reprise représentant répondu sale tenue toulouse œuvres amoureux animal
      appartement bateau bilan blancs cabinet cap classes considéré demandes devenue disparu donnent douleur décès
      démocratie emplois espagnol faim formule lait lancé lune marqué office ordres peinture printemps profit programmes
      rencontré restaurant retourner rues scientifiques seine température up véhicule alain allemands andré apporter
      arrivent balle barre bibliothèque climat conflit difficulté essentiel euro exception extrêmement for forêt frontière
      gratuit génie henri honte invité islam locale menace mettent mobile mouvements occuper orange pauvres payé
      présentation présidentielle quantité race rares reconnu réellement sarkozy solutions thème tours usine vincent aient
      ambiance anne annoncé aventure blessé central contient daniel dessin duc décide déclaré défaite empêche erreurs
      finances finit fous fédération huile inquiète israël james k littérature messages min médecins métro nation oeuvre
      penses placé pq proposé rapports relativement rivière robe réalisation réponses salaire soeur toucher traduction
      tranquille trente vérifier écriture épreuve étoiles académie auparavant basse black brésil chaleur commande
      commentaire concurrence conduite denis discuter doigts détail essaye fit fruits haine heureuse humour informatique
      interne lesquelles légende magasin monte montré organisé parfaite pc pensent plaît postes préféré rang recours
      reprises retrouvé réflexion sentiments souvenirs tradition travailleurs veille verra vienne vive élément épouse
      établissements aiment alliance apparemment arbre aspect attendu auquel bac bel composé conception décisions
      engagement ennemi euh fonctionne fonctionnement impôt individus initiative inutile investissement maintenir maroc
      modèles naturelle objectifs papa passion pourront professionnels profil proposer préparation record remplacer
      respecter richard royal savait serai souviens sérieusement travaillé unités uns électricité apparaît avoue belge
      blog canadien centaines champs changements chapitre circulation conduire considère conversation correspond coucher
      crée devrais di entends entraîneur essai financement fr gentil infos institutions japonais jugement limites marcher
      monnaie murs nantes neige nucléaire peter pluie pote primaire promis reconnaissance riches rythme syrie tue ue uni
      vélo ya échec amitié associations bain chances construit conséquence dents devons dirais doux enceinte fans laissez
      langage lille légèrement mange original pen perso philosophie plateau pouvant principales professionnelle quasi
      remise russes récupérer réduit résidence salariés semblent située talent tombé tourisme traiter venait vendu venus
      vrais étrangères apprend archives arrêtez bravo chansons commandant commercial convention couche couverture dispose
      document domaines déteste empereur fier george grosses impôts italien lever mini méthodes option orient patrick
      plantes policier pp promotion précis présents quitté remarque règlement sacré scénario signes socialiste soyez
      spéciale surveillance tas technologie tort tournée trou venue voies voisins voter véhicules étudiant affiche ajouté
      allemande apporte arabes arbres cache caisse casse centres cm collectif compliqué condamné consiste couper
      effectivement essentiellement eut excuse exprimer fermer hausse joli journaux judiciaire libération mairie manuel
      million ministres mr officielle one organisme passent passée personnalité princesse progrès prouver puissant
      quartiers représentants responsables retirer retourne reçoit réfléchir résumé suffisamment tire vaste voudrais
      youtube équilibre accepte alexandre attente by cercle cesse charges chiens connue courte dette doigt douce douze
      démocratique exemples fenêtre former fournir frappe grève ha imaginer inde jusque meurtre mises mélange normalement
      ombre personnelle pilote plat repris san servi surpris terrible tres établir étage actualité agréable asie avancer
      avantages bienvenue bête catholique champions chaussures chrétiens cible city devra donnée décider décrit endroits
      format génial installer is jambes lieutenant live lié locales magazine marchés nulle oeil olivier partenaire
      particuliers patients performance plainte portable portrait prenez preuves rouges routes réussir rêves score sors
      superbe tiré tournoi ventes viande vierge washington étrange antoine attitude balles batterie chacune christ
      collaboration colonel commis composition contente convaincre copine courses devez diffusion différente dirigeants
      emmanuel entière essence fondation guide immobilier impose imposer invite jeter joseph liés normale nécessité
      officiellement ouvrages poisson populations posé propriétaires reconnaître représentation régler simples spécialiste
      stage suppose tom touché usa vivent évident acquis actif allais automne bloc chocolat collègues confirme extrait
      financière fixe foule fédéral gay grèce guillaume hauts immense immeuble interview inverse lol longues léger
      machines maladies ordinateur os outils pouvais principes précisément prépare pub pêche rarement re recettes rentrée
      souci soumis sports séjour taxe transfert turquie vigueur voient voile w zéro allant apple aurez banques billets
      calcul caractéristiques chevaux choc civil clés connaissent disque décret désir déterminer enlever entraînement
      expériences fabrication fermé garçons georges harry iv lourd mener micro mont morale niveaux obligation officier
      poche prenant prénom regardé rock réelle solide tentative vallée égard émissions accepté agricole appliquer attaquer
      autorisation bases circuit courir débats déclare déjeuner délai efficacité employé ennemis experts fan feuilles go
      idéal individu intelligence loire luc mention mettant née offert organiser partenaires pause portent propositions
      quart remis resté ridicule réputation secondaire seules soucis studio sucre sénat tenté trafic utilisateurs venant
      violences voisin échanges électeurs étudier affirme angle appui attaques auras berlin big billet bière bâtiments
      cacher chère clubs compétences coupable culturel cérémonie debout disais drogue découvre détruire enfer européennes
      frontières gardien genève geste it jack juger jusqu'en majeur meurt mène notion pardon participé possibles
      poursuivre pousse raconter relève règne récit salles sommeil suicide tome traces tâche ultra établi accueillir alpes
      associé atelier automobile charte christian cinquième circonstances communautés connaissances conserver deviennent
      do donnant définitivement démarche foot gouverneur gratuitement incendie interprétation journées juges julien
      juridique leader love luxe man manifestation manifestations marques moral multiples municipal noter parlant
      particulière plait positif procureur prof pré pétrole repose show simon siècles strasbourg suivantes traite utilisés
      vague abus active aise anciennes appareils bat citoyen commissaire compagnies convient coopération degré disponibles
      dite drapeau détruit eric essais franc fuite gamme institution invités lunettes messieurs mine moscou news
      obligatoire op paradis potentiel pousser remarqué repos reprend royale sec semblait sondage standard trouvait trésor
      z électronique évidence alerte architecture baiser bourse chambres comparaison conneries connus coûte crimes cycle
      destination dossiers douche explication exécution falloir fausse fonctionnaires formé fortes franco fêtes henry
      inscription ira libres lèvres madrid mail montrent my offres oiseaux oreilles organisations outil paiement parisien
      parlait poissons profite profondeur précédente publicité publiée puisqu'il queue quinze refusé rejoint religieuse
      représentent régional résoudre réussite sexy situations souris sûre termine tests tir tonnes traduit témoin témoins
      utilisée échapper achète adultes alimentation apparition armées arrondissement artistique ballon bio branche caméra
      chercheurs combats conclusion contrats contrôler corse couronne curieux dialogue dispositif découvrez engagé etait
      excellente facteurs fameux feront fillon financier grec habite historiques humaines ingénieur laboratoire laissant
      lancement larmes libéral liquide lot lutter légère manqué matières mauvaises montpellier médicaments occupé
      olympique patient paye pensées positions prime prévenir puissent pur remplir rupture secrets ski solidarité sombre
      suivants suivent supporter supprimer temple territoires transition têtes vies voyons îles amélioration ange augmente
      australie bleus bouger bouteille catherine catégories considérer corée cou critères croyez destiné directe disons
      dizaines développé engager favorable feuille folle forts fortune horreur indiqué installé introduction jure liées
      logements magasins manche miss montage montagnes montée morceau morceaux navire océan perspective piscine poursuit
      pouvaient présidence rappel rapporte restera reviens résolution saisons signature street symbole tension thèse
      troubles trouvez utilisant ventre virus voler écrivain équivalent abri accompagné accusé adopté appels bureaux
      business cellules christophe combattre commencent coté couvert culte culturelle difficiles digne disparition dépôt
      faisaient fidèle graves hâte industriel installation internationales intégration job jury lis los lâche lève
      missions médaille ménage odeur participe peuples pitié plante portugal poésie priorité probable ramener refus
      rendent richesse révèle sachant sensible souffle soutient totalité trump vise with éditions actrice aides aimez arc
      assuré attendent balance blessés causes charlie classiques comédie corruption croient crème degrés demandent
      dispositions extension fins folie forum féminin garantie honnête hypothèse industrielle indépendant licence manquer
      mexique naturellement normes oreille parallèle profondément provinces précision prêtre pure raté regrette rennes roy
      réalisée salaires sexuelle sportif spécialement spécifique structures technologies toit voté yves écart actifs
      adulte anglaise applique assis battu cf chemins chronique connait cons contribution copie cultures dessins
      destruction devaient diplôme enregistrement envoi espaces espérer existent extraordinaire faibles financiers fondé
      foyer frappé fruit guy horrible humeur immigration inconnu innovation jouent littéraire longs magique maintien
      malades marrant maîtrise mécanique pars participants paru permettra populaires publier pute remarquer remonter
      renseignements restauration romain réalise sable sarah sel supplémentaires suprême syndicat sérieuse terminer toile
      tourné transformation témoignage vainqueur vues énormément étoile évaluation évêque
      """
    ),
    (
      4.25,
      """
      abandonné adaptation adjoint agissait alex appelée avenue axe boite calendrier canadienne champagne consacré
      convaincu conçu cousin différences drame durable dynamique déplacement expert fallu fermeture fondateur frank future
      galerie indice interdiction iran major mines nécessairement organismes organisée paie papiers pascal physiques
      pierres pis placer plaque pop privés profond qualités refaire réactions réalisateur rédaction sauvage scènes
      secteurs seuil signer solo supplémentaire team trace vins visible visiter voyages voyant épisodes abandonner accent
      animation annoncer aspects attirer bassin basé boutique canon carré carrément casser ch chapeau chris col courrier
      créée côtes destin discussions diversité dizaine déchets dépasse engage fout frédéric hyper intermédiaire intéressé
      logiciel loup marge maurice monaco médical métiers oncle parlementaire personnellement poète préciser rends réfugiés
      stop stress travaillent utilisent villages visant voulons élevée équipement accéder aille alliés amoureuse
      apprentissage assistance atmosphère attentat barcelone bombe cadeaux cadres capables charme cite com commerciale
      comporte copain coûts dimension dingue discipline défi effectuer expliqué facteur gagnant gouvernements hautes hey
      identifier intelligent italienne justifier kim leçon limiter liée mac majeure maria marre mit mystère méchant
      nationales opposé orientation originale origines paquet passes paysage pertes pistes pleurer potes prisonniers
      prouve provence présidente pôle q quasiment recette reconnaît red remonte représenter retrait roger réception soldat
      victor visiteurs étions amende amener aménagement américaines applications atlantique atteinte autonomie autoroute
      campagnes capacités chanter chanteur chers chevalier commandes communiqué constater continent destinée diable dirige
      dise disparaître départements faisons ferais fleur francs free fusion gris juif lecteur luxembourg marins matériaux
      milieux militants modernes motif métal météo naturelles obligations obtient oubliez ouvriers passés pauvreté
      possession pratiquement provenant prévue refuser remplacement remporté retenir répartition sache scandale sncf suède
      taper terrains terrorisme terroristes thé titulaire tunisie verts video vivement équipage étrangère êtres absolue
      adam adversaire aidé albert all apres associés audience autriche canadiens censé citer composée comprennent conflits
      conséquent contenant correspondant dates design documentaire enregistré explosion fac faculté faisais fiscale fondée
      formations gorge guerres généraux ignore indispensable intéressante investir joyeux magie modifier médicale
      nationaux nettement nuits open ordinaire paire personnels pleins pologne poursuite prit promesse registre relative
      rempli serez servent sortant souffrir soutenu suivez suppression tournage transformer trompe val voila voyageurs
      écrits émotions étapes accords alimentaire annuel apparence autrefois bill bob bruno bénéfice chaînes cherché
      clinique communiste concentration connaissez couteau dieux doucement dérange ed ferai fi file fleuve gras
      générations gérard hockey inscrire instruments internationaux intervenir intégrer intérieure lecteurs liaison limité
      mangé marketing migrants miroir nu officiers organise paraître partenariat performances plateforme procédé
      propriétés préfecture préfet présentent renforcer rené respecte rhône référendum régionale réservé sensation support
      syndicats séparation vend verte victoires voudrait écrite électriques élevés émotion étonnant acquisition africains
      agricoles amateurs apprécier arrivés attendais avocats bouge chargée cherchent choisis collective collègue constate
      couples couvre croyais dominique dommages défend désert déçu enjeux enseigne esprits feux frapper gardes gilles
      gloire héritage implique industriels inférieur instruction jugé julie jus kevin kg latin limitée livraison lorsqu'on
      maillot mario mark marquer mettez moto oiseau olympiques onze parisienne parlez plastique plate privées prière
      producteurs profession profonde pseudo recrutement religieuses remplacé réponds réunis salope sauter signal sièges
      sortent souffre tableaux thierry toilettes tony tués unies universités vi villa volant ère éditeur accessible age
      ali ambassadeur autorisé caché carbone cellule chantier chapelle chinoise civils communications comparer connard
      conseillers conservateur constituent descendre devoirs dira due duo effectué entraîne estimé exclusivement familiale
      fc fixé flics forcé fédérale gamin global générales hop horizon hésite inspiré intitulé iphone joe maritime mignon
      nan normandie négociations parisiens passait pensait prochaines précieux quelconque rayon saisir scolaires semblant
      similaire stars steve subir terroriste tester transmission témoignages universitaire vertu wow écris équipements
      évoque accompagne accompagner adopter adoption apprécie assister aveugle baisser best beurre biais blessure boucle
      bulletin candidature catalogue chant coach consommateurs del der devais diriger dîner essayez excuses favoriser
      fiction finance financer fine flotte forcer froide fromage guère ile incapable installations inter investissements
      issus jette jo jusqu'ici laissent lion marin marié masque massif mentionné milan monté moteurs musulman navires
      nomination observer occupation opéra ose partisans peintre personnelles pot présentée racisme remercie récente
      répète sage savons session sophie sortes souffrance supporters tarifs tempête tennis violent voulaient épreuves abbé
      acier adapté allée amateur amené angeles appartenant appellent apporté argument automatique cardinal chante chaude
      communiquer consulter coupé définir enseignants entré exemplaires fantastique fenêtres game géant indépendante
      islamique libertés légitime mensonge mike ontario orléans out partagé perdue personnalités positive producteur
      précédemment prévention périodes real rentré reportage restes rio seras solaire sorties subi sénateur tapis taxes
      traités trouves viol accueille adapter affronter africain africaine ailes alsace arbitre arguments arthur attendait
      bandes banlieue be blessures bleue bonus bouffe bénéfices camion camps ceinture cents charbon chats chrétien
      compétence confirmé conférences conseille considérée constitué couvrir da dan donnez dons décédé déplacer déposer
      développe entraîner environs express exprime flux fréquence instrument ivoire lumières législatives légumes maîtres
      mineurs minuit motifs nationalité nourrir poussé prendra progressivement préparé prévoit relais relever rond ronde
      références seins situe stations succession thèmes tiennent trains ump vaisseau valls visiblement volontaire voyager
      william économies églises étudié accidents administratif administrative admis analyses argentine at ateliers
      augmenté avouer basée bateaux bijoux boulevard britanniques bénéficier casque chaise commandement concerts
      conducteur confirmer conservation couilles dames devenus dimensions douceur débuts décennies emplacement exact
      exécutif forment four fourni foutu francophone haha https ingénieurs inscrits inspiration king libéraux livrer
      mariée menaces mené métropole napoléon noires observation ondes opinions pacifique parent park patience piano
      possibilités publiés quarante quête restant riz récompense réformes réserves sauce scrutin so spécialistes stable
      suivie tabac tendances terminée time tissu trône uniforme variété windows world énergétique éthique alternative
      amène android annuelle attendez attentats baie bains basket benoît bible californie carton catholiques chauffeur
      chimie cinquante comté congo continuent correctement crédits diminuer dirigé distinction dégâts dépasser excellence
      exceptionnel exercer fautes fidèles financières forêts golf grenoble gère habitudes habituellement hugo incident
      irak jules justin lentement littéralement légale marcel mary municipalité mères navigation norme oblige observe
      occident onu opportunité parait partant parvenir passagers passera photographe plaindre poitrine poudre professeurs
      prétexte qualifié raisonnable rassemblement recueil remarquable remercier respectivement ressort retrouvent
      retrouvez rive rois réagir sam smith sons stupide symptômes tape tenant tombée touristes traverser tromper urbain
      utilisateur utilisées volumes âgé électorale acide adversaires agression allaient appelait appelés attaché aussitôt
      auxquels belges bite bonsoir box caractères cd chrétienne cités conformément cote créateur diffusé donnera dose
      débit défenseur effectif entourage explications expédition faciliter fatigue forfait formidable fraude fumer
      gratuite inférieure inspecteur intentions irlande italiens jardins joint laval leçons listes marier master mentir
      menée merveilleux mince misère nancy naturels négatif ours ouverts permanente pollution portait poulet programmation
      promesses provoquer publications recul regardant remet responsabilités restait réveille sacs satisfait scott
      secondaires serveur signaler sixième suffisant survie sœurs taxi traditionnelle trait traverse tribune trouble
      veuillez vieilles we élite éventuellement abandon abonnés accorde ambition anges appuie attaqué aube aventures
      blanches bouton bronze calais cannes catastrophe chair cherchez clan clip collectivités compromis compréhension
      conclusions diamètre dénonce exister facture façons félicitations habitant lee maternelle modification numéros néo
      offrent parts poil poutine prenne prie précédentes précédents présentes publie québécoise rage remporter répéter
      semi serge souveraineté statistique séances tva universel utiles utilité vocation voisine vs égal accorder achats
      actuelles admettre affirmer afp apparaître apprécié assumer bail banc bosser chanteuse chimiques civilisation
      colonne commerciaux constamment constante craint crier criminel césar danser devront domination dvd déclarations
      dépression existait exposé fesses genres girl gosse graphique gâteau indépendants infrastructures intellectuelle
      intense joindre las li libérer malheur mali manifestants marne marquée mathieu mien miracle modifications motivation
      noble optique ouvertes photographie plafond pomme porno procéder progression proportion présentant recommande rendus
      rouen roues rêver stéphane suspect talents toronto trajet trouvera ultime veste viendra vingtaine vols écologique
      éliminer épaule évoluer actuels agriculteurs appuyer armé baby baise bancaire bertrand boss boy caroline centrales
      climatique colle commerciales complexes conclure conserve contacts contemporain dictionnaire disney durer décor
      dédié délégation démission dénoncer ecole enlève entouré escalier externe faiblesse fierté fournit gardé globale
      grace indien informer jeanne management manager modes musicale méditerranée oppose options ordonnance originaire
      parking parlais permanence pilotes pommes ponts portugais poule pourrez promouvoir propagande protège préserver
      puissante quai quotidienne raciste raymond retenu retire robot romans roue récent régulière résume réunions rôles
      socialistes sondages soudain stratégique tirage tube var versailles visites volé votes voyait xavier épargne
      abonnement accusation aile aimait ampleur apparaissent arrivera attire barbe blonde bloqué boule calmer camarades
      cassé chicago choisit clientèle conclu conquête consultation costume crâne curiosité célibataire descente distingue
      doc duquel dépit employeur excès failli fausses fontaine fuir fumée féminine genoux guitare habitation hall hôpitaux
      impressionnant instance interdire internes jones jérôme livré location logo lâcher manifeste mathématiques menu
      monuments moyennes mécanisme occidentale parfum passages phrases pires polémique procédures prévoir pyrénées
      qualification rendement rivières réduite républicains révolutionnaire serre sexuel sms soigner soirées spécifiques
      stabilité statue suggère traitements usines vapeur vendeur épée abandonne ac aie anna arabie architecte assurances
      av bol centaine coalition collections combinaison concentrer connaissais contacter conte couches cris culturelles
      diagnostic didier dirai doutes dragon découvertes décrire démontrer esclaves espagnole fabrique familial fatigué
      fermée figaro flash futurs gain gestes grandi gêne imagination introduit inventé issu jambe jeté jusqu'aux jérusalem
      louise lourde légal législation manquent ment mesurer metz monument municipale musiciens nés pile placée prenait
      prestation profs promet prononcé provisoire prévenu psychologique purement représenté retiré roche réalisés
      réveiller satisfaction sauvé similaires smartphone souligne spectacles spéciales surveiller sébastien séparer tarif
      trous ukraine unes urbaine volontaires vraies époux évaluer alimentaires altitude amuser animé anonyme arrestation
      arrêtés assise attentes automatiquement benjamin bloquer bosse brut caméras cardiaque carrefour cessé citation codes
      confort congé connaissait conservé contraintes cuir cv câble destinés directrice dirigeant donald dépassé dépense
      déposé encourager exige exigences fonctionner gosses herbe hé industries intervient intéresser invitation jazz
      lancée lorraine lorsqu'elle malheureux masculin microsoft mobiles modifié monstre netflix obama orchestre pattes
      pleinement pompiers productions racines ray remplace romaine romantique rugby senti sexuelles soupe spécialisé
      survivre symbolique synthèse tokyo tournant traditionnel vagues versions vivants accordé accuse acquérir aperçu
      assistant autonome baron barrage brillant béton camille canard case cathédrale causé cave changent chérie cirque
      commander compagnon comportements comprenant confusion contribuer contribué copains courts dignité diminution délit
      désigne encontre enquêtes esthétique extraits figures ford francophones french garantir germain identique indiens
      individuelle isabelle johnny league levée libéré lorsqu'ils louer marchand maréchal mentale mentionne meubles mienne
      montrant médiatique mépris nomme panne panneaux philosophe play prestations prononcer provoque présentés ramène
      rapides relatif relatives religions rendue reproche reproduction rigueur robin roses régionales réparer républicain
      satisfaire sauvages sensibles sols sonne spécialisée spéciaux supérieurs suspension sénégal tenait tendre troupe
      universelle étend œufs agences alice annonces asile assaut attaquant avancée bourgeois bourgogne canton chimique
      colombie communs condamnation connexion connues consacrée courants crainte demandant divorce donna doublé dramatique
      déclarer délire démonstration déroule désigné espagnols espoirs espérons expansion extérieure facilité finis fiscal
      foie gaulle ignorer imaginaire intensité intégré laver lucas majesté maritimes musulmane mémoires observations off
      oscar panique passées perception permanent physiquement pique placés plats pr proposent protocole préférence psg
      raconté rangs renault renseignement restée roule rouler roux réussit soixante stock susceptibles sévère sûreté
      tentatives touristique traditions variable vendus vengeance vif vus your écologie édifice établie établit évite
      absolu ad afficher aimais amazon anglo appart arsenal avancé bd bouteilles brown bébés cameroun canapé chiant
      cimetière comptait connaitre considérés constaté constituer constructeur dangereuse demandez devint district défauts
      déficit démocrate désigner entrées etienne exceptionnelle exercices expertise fauteuil fragile from gabriel garage
      gravité géographique hamon hitler hélas illustre immeubles inclus interventions junior largeur latine ll lord malin
      miel mobilisation moche modeste musiques négocier opérateur organes panneau parlementaires partent passez pension
      pib piège plaire plaques pratiquer prisonnier protégé prévues psychologie quiconque rappelé reconnue regardes relevé
      remboursement romains rumeurs répression réveil révélé saura saut septième shirt souhaitent spectateurs sportive
      supporte tante temporaire this transforme trimestre trompé tâches valable vents von écouté élevage épaules étendue
      étonne adn aix ambassade amies armés aérienne branches bénéficie can censure cesser challenge charlotte chasseurs
      chaussée chemise chirurgie christine circonscription colis colonie commandé communautaire connerie contenus
      correspondance coupes dettes die donnait eglise emploie enlevé entrepreneur enveloppe explorer exploser fixer fière
      fièvre francis grille horaires imaginez indiquer informé installe insulte interprète j'suis jim librairie life loyer
      mobilité municipales neuve noblesse nuages nécessite occupée officiels parlons peint pleure porc portail pourcentage
      pourras poème préalable présidents puissants puits quoique restaurants rhin ryan réglementation résister révolte
      sacrée savoie sortis souvient sportifs strictement sèche tables taire températures tranquillement transformé triple
      vache valoir walter west white élever énormes albums alger algérien aliments assassinat assisté biologique blagues
      boîtes brevet brun caen caisses carlos cest compose concernés console constitutionnel contemporaine continu
      continuez contrainte croyait day difficilement débarrasser délégué désolée egypte emporter entretenir envisager
      esclavage exemplaire exprès fameuse fréquemment gang harcèlement hélène inconnue indices initiale insectes
      instructions jackson kong levé liban liège loisirs maires manières massacre matinée maxime maîtresse mineur musées
      nerveux neutre oeuvres opposer pantalon parcs pasteur peines perds planche plu plume poignée popularité portefeuille
      poster posté posée pouce primaires priori provenance refuge reposer représentations récentes répondent révision
      saints schéma sentent sincère sincèrement soyons supérieures sépare tim tirs traits tranche trio tristesse violente
      voulant will écho étages étudiante
      """
    ),
    (
      4.0,
      """
      abbaye adieu alentours amuse analyser antenne apprends artillerie bal blé breton brian brigade brise charger clos
      clément commerces compléter conscient consentement constat coucou critiquer deviendra dijon disposer douter dégage
      déplacements effectifs emma enseignant enthousiasme espérant etes examens extra fifa gendarmerie goûts généreux
      géographie high hong idiot immédiate imposé individuel insiste inspire intime jaloux joues kilos librement look
      manchester manteau matt messe mixte moulin ordonné ottawa pari plomb poches possèdent produite prouvé provient
      prétend rapproche rayons rebelles rendant renoncer retenue reçoivent rémunération réunir saisi salarié souverain
      suisses surprenant susceptible that tragédie transmettre transparence travaillant tribunaux trophée universitaires
      énergies étendre aborder accueilli accusations actualités administrateur anime autorise auxquelles ayez bad blue
      bords briser bulle chaos classé clavier clôture coffre collecte colonisation complot conforme conservateurs
      contraint contribue contrôles corde criminels croissant densité dispute disques douleurs débile délais détention
      détermination edf emporte engagements enjeu faillite favorables florence gentille globe grecs guinée génétique
      habitat hectares historien house identification identifié immédiat inscriptions invasion josé lady lapin lourdes
      léon manches marchandises marquis mensonges milliard musical mythe ménages nettoyer négociation occasions payés
      perdent pic poussière problématique pères pétition qualifier quarts ranger rechercher recommandations reims
      reviennent roland ré réparation réunit révélation sir solidaire stephen subit tensions thread théories times tombent
      témoigne verras veuve xixe échantillon échappe égale actionnaires adhésion agenda aire antique arrêts back boston
      brisé brûler bu bâton bêtes cage caractéristique chargés chèque cigarette colonies considérablement continué correct
      craindre cri créatures célèbres deuil démontré dépendance entrepreneurs envoyés espérance façade fermes fichier
      fusil gamins goûter grandeur grossesse impliqué incluant inutiles jacob jouant laura like lourds matches mental
      miami mohamed média naples nucléaires nue occidentaux occupent offensive ouvrier oxygène pacte parquet perspectives
      phénomènes pizza poils polonais prochains prétendre pâte rapprocher regards rembourser renouvellement repartir
      sensibilité signification situés soviétique substance surement taylor tend toulon traduire tunnel téléphones verres
      virer williams écoutez égypte électoral absent adresser aimerai annuler apport arrivait asseoir attache aurons avère
      azur ball brésilien campus chouette collier communistes comptent conclut confié considérant consommateur corriger
      courbe destinées dits dors dort défini dégager démontre embrasser entente examiner expositions fidélité filière
      fonctionnaire franchise francisco franck françoise fur gaffe globalement gré hebdomadaire hygiène hôtels initial
      initialement intéressés invention inviter jaunes johnson laïcité logiciels lyonnais manga manifester manquait maths
      militant monstres monétaire méritent nombres noté numériques obligés observatoire observé pareille partiellement
      parvient patrons perdus pme po poussée proposée remarques ressenti réalisées récolte réglé régulier rénovation
      répertoire réside semblable solides soumettre sympathique séquence tech terrasse terrestre testé tissus traversé
      variations varie venise étudie absurde adoptée alarme ancêtres angers anthony arnaud attiré baptiste barrière cc
      chauffage chercheur coins collaborateurs colonnes commissions condamnés confier consacrer considérable conversations
      correspondent courante criminelle crises céder céréales demandait descend distinguer décoration définitive engagée
      enregistrer entraîné exerce expose exprimé flammes foire fun good honnêtement horaire huitième hum injuste
      inquiétude inventaire invisible jason jonathan jouait juan juridiques label linguistique mademoiselle magnifiques
      majeurs majoritairement marches minorité mosquée mâle médailles médicament na nommer néerlandais offrant palestine
      particules pavillon paysages pensant permettrait plaine professionnelles provoqué prêter qualifiés racine rap
      rapporté refusent renaissance récents réels régiment régimes sagesse saoudite satellite soirs solde solitude
      stockage subventions surfaces suspendu testament texas tienne traditionnels transporter turc usages violents âmes
      échanger écrivains accompagnée accomplir administratives am amiral artisans assiette audio auguste bornes cahier
      calculer cannabis carburant certificat chroniques circulaire confirmation construite continuité croisé cuivre dc
      dent dessert diplomatique dirigée discret définit défis déterminé economie effacer efficaces embrasse engagés
      enseigner excuser exploiter filiale francais fêter golfe green générique hollywood hongrie individuelles inflation
      interdite interroger intégralité irai japonaise lave menacé nerfs nette neveu not notice osé paroisse participent
      pompe poubelle pourrai prier produisent profité promo prophète préférée prêtres publiquement radical rater regardent
      rejet requête ressemblent retraites réclame récupéré répétition révéler samsung sanctions secrète solitaire soutiens
      steven suites supprimé suédois systématique séparés trentaine trouvée typique united verser vivante xv écrans allure
      american animateur asiatique assurée autrui aviez aérien bell boules carl carrés casino chaine christianisme chéri
      clef combattants concepts confie confondre constant constructions contenir conviction correction cotisations coton
      culturels deja digital doté démarches effectue empreinte exploration expressions fabricant fabriquer faciles faille
      faune fibre fred graines grecque havre hiérarchie home héritier hésitez hôte ia idéologie illégal inconnus innocent
      inégalités jet jordan justifie litres marbre maturité mette ms mètre mélenchon métrage nana norvège noyau paille
      panier partagent paysans people pl plages pouces poursuivi promenade prêté publiées pèse ressortir réaliste rétablir
      sain saurait servant souligner story successeur systématiquement séminaire territoriale urgent vancouver verbe
      visages visibilité visibles vocabulaire vole éric éteint étiez évolue évolué adoré affiches aimerait amendement
      amusant anneau approcher are arrivant calculs championnats cherchant chou coco comique commerçants compare comparé
      considèrent couler célébrer danemark deviens diesel diffuser discrimination divisions dj drogues débute dédiée dés
      essentielle fichiers figurent flic general group guise handicap harmonie hot ignorance illusion index infection
      initiatives inspection installée intelligente investisseurs isolé issues judiciaires juive larges maintient malaise
      modalités municipalités mérité nommée négative obtenus opérateurs patrie payant porto pourri renvoie respecté
      ressentir restés reçois rumeur régionaux sachez salade sales samuel serment serons sexuels signée soif souffert
      symboles technologique tendu tolérance torture transmis tueur verrez vides vieil vivait volet volontairement
      véritablement âgées éclairage éloigner étiquette adorable alexis alternance antiquité appliqué assume attribué
      boisson canons cash changera chatte choisie commissariat concernent concevoir concurrents consensus coordination
      cordes coule courtes croise divine donnes donnés dormi défendu détriment education envoyez exclusion extrêmes fermés
      fiable filtre finissent fiscalité genou grandir géants géré hello indiquent infirmière installés intéressantes jeff
      jimmy karl lampe livret madagascar maquillage mariages massive mat mondes muscles nouveauté nôtre onde paragraphe
      parallèlement peintures pente permission phases plaintes porteur pourriez proprement prudence précisé puissances
      péché rattraper respirer resto ruines récits réflexions saisie soutiennent ss tenus tracé trahison urgences usagers
      vii voyais véritables wifi âgée éd adolescents affection affecté allié annexe annulé apparu archevêque arrives
      asiatiques assassiné associée attribution avertissement avignon bombes brest bye causer championne charité chasseur
      coller colline complément conversion costa couloir créations directeurs doctrine duré esclave estimation exclu
      extrémité filet finales fraîche goutte ho illustration instants insulter insultes intéressent investi island jane
      jolies libérale légion majoritaire maux merveille mettra morgan music mécanismes médicaux nier obstacles ordinateurs
      orientale pneus policière princes préfèrent prévus quinzaine races racistes rassurer recommencer reconnais relief
      renvoyer richesses rocher sacrifice sanction sauve simplicité soumise suffisante surprises terreur tragique vain
      vaisseaux weekend échappé échoué élaboration élue émis épaisseur évasion évènements accordée amsterdam angoisse
      appartiennent appliquée appétit arracher balade ban bars batteries boissons bond boutiques capitaux chantiers
      chelsea chômeurs clermont clichés clinton compagnons complexité composés comptable comptant concentre confortable
      coordonnées couché crie créés data davis demie devienne diminue distances dollar duel défilé dépôts détenus
      entretiens exclusif exil existant ferroviaire floride fournisseurs franchir gilbert he heu historiens idem imaginé
      indiquant inquiéter insee intègre intéressants inventer islamistes just lame localisation madeleine maximale media
      mystérieux nathalie nazis nick nintendo nuls oeufs officielles ouai partiel partielle permettait podium poing
      portraits positifs psy rapprochement ras rassembler reproduire requis robots réveillé saga saviez serpent serré
      serveurs sida spectre spécialité stand sublime tactique tentent tenues trans transactions treize triomphe trouvaient
      télécharger variétés violation échecs éditeurs élevées élimination éternel évêques accompli affirmé afghanistan
      agglomération airs allés assises avancées aviation basses battent bottes camions cauchemar certitude chasser
      cherches circuits civiles costumes croyances cuba dictature diego diffusée documentation décident défenseurs
      délicieux démocrates dépenser développée développés emprunter envoyée estomac favoris fiers foyers futures garanties
      grain humide intégrité irlandais juré lisez littéraires luis légitimité marathon marco mettait mn munich nuage
      opposants organe passeport phare pharmacie placement planches ports pressé productivité projection prononce
      quantités rachat raisonnement remplie retours revers réclamer réservée résolu réuni rêvé sanitaire seize sienne
      soutenue start sûrs thaïlande ticket timide touchant traitant tribu urbanisme valentin venaient vérification
      électroniques accessoires ado adolescent andrew appartements arrêtée bibliothèques blocs blues bonhomme bourg cdi
      cgt charmant chili cloche comparable conjoint contenter contributions coréen créant domestique domine durs déja fa
      fondamentaux frigo gardiens grade habitué hervé instagram introduire jay laine lisa louvre manuscrit mettons
      mobilier munitions nicole noix obligée ongles opposant ouvertement ouvrent pa pan pauline pdg posent prenons press
      privilège profitez proviennent pénal pénale quarantaine quatorze rappelons recommandé records regroupe remplis
      rendra reporter rer restez retourné retrouvée rural rédigé réelles régulation réplique scolarité sections seigneurs
      set signalé sociologie sortira souhaiter théorique trouvés tweet vaches vaincre valent victoria visa
      vraisemblablement écoutes éloigne évènement accompagnement affirmation ajoutant alan amant andy approuvé auriez
      autochtones axes bague barres bec bisous boutons bruits buteur camping capture caution chic cohérence commettre
      confédération considération consommer constituée contemporains contes courageux crever créateurs curé disaient
      discuté disparaît divisé douzaine décennie démon désire edward emmener emmène ennuie entité entrent eva exacte
      extérieurs fantôme fixée flamme flèche formés fric fréquente glisser gratuits id impatience intellectuel internautes
      invitée journalisme lent libye linge lionel lr manipulation marais marchands marguerite maïs menées monarchie more
      municipaux musicien méchants nuances obliger obstacle oise ong opérer orthographe otage otan ouf particulières party
      persuadé pirates poèmes priorités prochainement profits proie proposés présentées pâtes pékin recherché refait
      regretter rejeté remporte ressent revendications saute semblerait sex socio soeurs soie sonore souhaité sphère
      spécialisés studios sun supposé syndrome séduire sélectionné tablette traditionnelles traversée turcs urss valise
      veiller visé volontiers what wilson xi young é épouser équipé abattu accessibles activement adaptée alpha amont ap
      ascenseur athlète attacher aîné biologie bonnet boucher bouffer boys char chirurgien complicité complémentaires
      comprise concentré concrètement contiennent conçue coran coûté creux cœurs dalle discute disposent déception déclin
      démarre embauche exposer familiales fassent favori favorise formée gagnent gel gendarmes grandement héroïne infini
      instar insupportable intrigue jessica juridiction ken loups lâché mandats marion matériels mentionner meurent
      montres motion nelson nobel organisées organisés pensons posséder power pressions précises périmètre rapporter
      rassure reconnus reconstruction rires saine sauvetage sexualité siens sony spatiale stationnement stratégies
      substances séparé sérieuses tien tiendra tombes travaillait tri téléphonique vaisselle vladimir vêtement âgés ç
      écosse épais éteindre évacuation admet agissant amiens annulation antonio arbitrage athènes autel authentique
      autorisés ba bourré buzz carnet climatiques compagne concession consulté copies coque couvent crash cristal critère
      créature cure datant devise douloureux dérive effectués empêché encre envisage exécuter foncé fondamentale franche
      féministe fût galère gentils habiller habituel honoré ie if imposition imprimé inclut infraction infrastructure
      innocence interroge jalousie jouets jusqu lambert manifestement mannequin may men meurtres miller moines mondiaux
      moutons notions nus om organique oubli pack palmarès paramètres pardonne per plaint portion procurer progresser
      provincial prudent prévisions put renforcement report ressource ri régie réservoir sensations sfr sien souhait
      statuts styles svp thermique transaction trouvais tubes und valérie variables vatican vedette vegas vietnam voudra
      xd xiii âges énerve épidémie évoqué ô allemandes aluminium améliore animale ann appartenance approbation associer
      augustin autobus autorisée bay beach bouches boxe brune brûle bâtir bénéficient bénévoles cahiers chants cherchait
      chirac clause cloud comble commenter concerné coupables cousine croyance crédible culpabilité dangers dominante
      débuté dégueulasse délicat déplace dévoile effectuée er expliquent explosé exportations exposés extraction femelle
      gains génocide gérant hautement hébergement identiques implication instances instinct intellectuels intégrale irais
      ironie little lorsqu'un lou mensuel mortes multi nettoyage occidental occupés pair passionné photographies pi pompes
      potable poteau poursuites poétique prestige probabilité profondes protégés pédagogique péter racheter rassemble
      recruter relance remarquables remède reviendra rigole rotation roulant routine règlements récupération sauveur
      savaient semestre sergent situées socialisme souhaitez sourit suivis superficie surprendre sénateurs taches tchèque
      technicien trouverez témoigner unanimité valide venger visité wars xxe zoo étonné étroite achevé adolescence
      alternatives ambitieux amours annie approvisionnement arrange arrêtent artificielle ascension aériennes baseball
      berger bi cachée candidate centimètres chevaliers choqué citations claires compatible complice complémentaire
      conducteurs constructeurs croyant créent cycliste céline dead dernièrement dessiner diamant diane différemment
      dispositifs dissolution don't dé décharge définitif détresse emprunt encadrement encourage entendent escaliers essor
      exécuté fabriqué farine fiches filer finira fondamental fondateurs fraternité fuck gaza gouvernance grotte hard
      hubert humidité implantation impulsion incapacité industrielles julia leaders lits marocain maîtriser meurs missiles
      multitude mérites métaux nathan naître opposés oublions partagée participant plancher posez prisons prières
      préoccupations puisqu'elle pâques rajouter ramené ravi reconnaissant rencontrent renouveler ressens revu reçus road
      réalisations réchauffement résidents résulte sentait signale signaux significative sombres spectateur spirituel
      sportives surnom suspects synonyme trouvant valait vivons çà éclat éclate élan élire étienne évoquer accroître agi
      agisse aidez algériens allah allusion blocage bracelet bruce camarade canaux cavalerie cellulaire cendres chapitres
      cibles composer compositeur compétitions consacre couverts creuse croiser crédibilité deviner diocèse dom
      domestiques doré doubles ds décalage décidément dégradation délicate dépose détient effectuées elizabeth employeurs
      entreprendre exceptions exploit factures flou fluide fournisseur félix glisse gravement grise hormis hélicoptère ier
      impériale injection intimité isolement jersey kelly lions locataire logistique légendaire maintenance masses
      monastère moque mécaniques médicales nobles nommés nuire occurrence opportunités orage ordonne ouvrant pardonner
      patrice pervers peste pirate politiciens porteurs potentiellement potentiels primes professions proposant protéines
      préjugés pénible péril raphaël rencontrés repousser représentée rompre routière scénarios semblables serrer short
      spa tantôt ter théologie ti tournois transferts travailleur ve vf xiv échantillons œuf abandonnée administratifs
      agressions aisément ajoutée algérienne amical appartenait appli approprié arnaque artistiques assurant atteints
      attraper audition bbc bis bloque brillante brûlé bâti cabine capitalisme cassation casting center champignons
      cigarettes collectivité combler compenser compliquée comprenez conseillé conventions couillard couverte croisés
      devriez drapeaux défaites dépendant détenu ei enlèvement entrevue essentiels estimer evidemment existé feraient
      ferrari financé flandre formant frein galeries garcia gps grammaire grenier guérir hotel immigrés imposant imprimer
      infanterie injustice interpréter jennifer jungle juppé kit légers magistrat maintenu mangent manif manœuvre mariés
      masculine mentalité mercedes modération monopole mortalité mortel motivé mutuelle métallique pakistan palestiniens
      pare peindre pensions perçu philosophique proposées protégée préférable puce qualifie rdv regret renaud renverser
      ressembler revues risquent roumanie récupère résidences sauvegarde silencieux singe soumission spécifiquement
      survécu techniquement touchent vaccin valence vendue vives vulgaire vérifie économiser éliminé éloigné émergence
      adopte adressé aires alberta alimenter angela annoncée apparente appelez appuyant athlètes attraction aurions
      automobiles autoriser auvergne avortement banquier barbara batman blesser cadavre caractérise choque coiffure
      colloque compensation compté constitutionnelle consultant contraste coureurs creuser dangereuses dave diminué
      directive disputer doctorat déroulement effondrement enchères ennui ensembles enterré essayant estiment ete
      extérieures fatiguée fines finie fiscaux frites full gants gary glaces gold grant grégoire guadeloupe habits harper
      hostile howard hypothèses illégale imposent incapables indicateurs ingénierie inscrite inspirer intermédiaires
      inédit jupe laser leclerc loyers mafia mails merveilleuse mix morales mouton mutation notoriété observateur
      obtention oral parker passions perfection plateaux plongée pluies poitiers portés promener prostitution pue qatar
      queen quentin rate rebelle remplaçant renommée renseigner reprocher routier réguliers républicaine santa satellites
      sculpture sentez servira successivement suffrages tirés tribus trés vaincu vitesses voleur voleurs éclater écrites
      équation étendu éternité aboutir accélérer acquise ados adresses alfred angles assiste assurent avoué bagages
      bibliographie billy biodiversité boit brave break brunswick chaussure chu circuler classification coca cochon
      compteur condamne condamner confirmée contacté contestation contradiction convictions dark demandais diplômé
      directions dominant doué dupont débattre démons départemental désirs détour employée enregistre escalade exiger
      fibres finlande fiscales fonctionnent fondre foudre fournis fox francfort games gaulois grippe gênant haïti hd homo
      horloge inauguration indication individuels intelligents interdits inévitable israélien itinéraire jugée kate kenya
      laboratoires lente lie limoges lisant liverpool légendes made marines martinique maudit mentions mercure mythique
      mêle nationaliste neutralité neuvième nid notaire nouveautés originalité originaux parcourir partit pelouse placard
      planètes portées poules progressive préjudice publicitaire pubs punir radar radicale rejoins représentés respire
      retraités reçue robes rébellion rédacteur réserver sentais simultanément slogan sonde sortez souffrent souligné
      talons tasse territoriales tigre toilette touches tournent ténèbres variation versé veuille violemment violer violet
      virage écraser édité abeilles abolition accuser administrations admirer affecte aiguille ajout arranger attribuer
      auberge australien boue bourses brute caire call cia ciné claque clark come commença configuration cuire célébration
      discrétion disparue distributeur dut définie démarrer ecoute emmerde entoure ep ethnique fabricants festivals filmer
      fonder fosse fume garonne grasse grenade habiter hamilton homosexualité humanitaire humble i'm ian imposée
      indications influences inquiet inspirée interface intitulée ipad juliette lacs lectures lewis littoral luttes
      magistrats martine meeting mo mouche nasa nazi nba nigeria nique nourrit négatifs omar online orbite originales
      particularité pathétique pere peugeot pipe planter plastiques politiquement potter premiere prolonger préface
      péninsule pénétrer rappelant rat rats rayonnement recommandation reflète relancer relatifs rendait retrouvés revenue
      risqué rituel réalités réfléchi répondant révolutionnaires sentier servait smartphones sortait stanley supplément
      survivants tarte technologiques tgv thérapie titulaires traîne triangle turque utilisez viii viré volée xbox xvi
      équitable éventuelle évidente évolutions aborde aimée ajoutent ambitions apportent aquitaine ar bagarre bataillon
      boulogne bouquet budgets budgétaire cameron carter cession charmante cliniques coincé collines collèges comédien
      concernées confiée coude couture coûter critiqué croissante cuisiner demeurent dense descendants diplomatie diront
      déesse déménager déplacé désastre désespoir détente déterminée edouard elysée entrepris entretient externes food
      formules homosexuels impasse incidents informatiques insertion jadis lin lo loge loisir lumineux légalement
      magnétique mans marx menti monnaies nocturne otages papillon perdant planification préférés pull pêcheurs
      quotidiennement radios raid range recueillir reflet relevant renard renouvelables rentrant respiration rideau rit
      ross rude ruine réagit réparations résident sacrifier sanctuaire sanitaires school segment shopping space
      spirituelle sure sylvain tablettes terminal tirent tl tombés témoignent variés venezuela vider villeneuve virginie
      virtuelle visuel vœux wayne économiste établis étranges académique acceptation accroche accrocher accusés acheteur
      achève adhérents armement atteintes attendons audit austérité aéronautique bancaires bannière baptisé baptême
      bizarres bières bmw bordure bouclier bull bush calculé cat chauds cheville chèvre citron clara cliché comptoir
      comtesse confrontation cousins crains croisière cup cécile dessine directs dixième duchesse délégués démographique
      désaccord détaillé edition enseignements entourée entrain envergure explose expo exportation expulsion firme
      fondement forcée fossiles get habitations happy herbes hill immunité incarne ingrédients interrogé intégrée irait
      jai laissait laissée larry line lucien légales législatif magazines maitre marée mc mers meuf miens miles module
      molécules nie now ordi ouvrière p'tit paires parrain pau perles piquer positives poussent privilèges privilégié
      profils précaution présentement punk rejeter rejette renforce retient rick risquer rousseau récolté réputé
      révélations sables sages secrétariat secte silva single soulever spectaculaire stratégiques tache techniciens
      trottoir tutelle vampire varier vendeurs vélos wall yo éclair éclaté
      """
    ),
    (
      3.75,
      """
      africaines aidera allocation allumer anvers appellation appelles applicable architectes associe attribue augmentent
      baissé bank batailles battue battus biographie bizarrement bo bonbons brève burkina cadavres calibre carrières
      catalogne chanté chauffer chauve chêne chœur cinquantaine classés commencez comprenait comptabilité concret
      condamnée considérées contents convoi copier cross cède dakar dauphin derby dessinée disciplines disparus dispo
      distribuer divertissement divin débris décors désignation ego emporté emprisonnement enculé envoient essentielles
      expliquant familier flore fonde fragiles fréquent gagnants galaxie garanti gays gestionnaire gigantesque gr
      groupement guerrier hi historiquement idiots idéale inclure inconscient indienne jan justifié laissés levant levier
      linux locataires lycées léo majeures marteau masques matthieu merveilles michelle moine mp mâles mènent normaux
      occidentales offerte offerts oliver parvenu passager plateformes plumes poker pots profitent protecteur préfères
      présentait publicitaires qualifiée radicaux rappeur recommence reculer regrets renvoyé repérer restrictions rez
      reçues réfléchis singapour sommets souffrances staff stages stan standards stocks stopper subvention supermarché
      sydney sylvie tenez tirée trajectoire unesco urbains valider vends venues violentes voyageur xviiie zélande écossais
      élites équipés abattre about accompagnés admission animée animés anneaux annoncent appliquent arrache attachement
      attachée bang barry basque bastia bidon bretons briques brièvement caq carnaval censée cercles chanceux chauffe
      chutes clefs cnrs collectifs comités commençait compassion composants concessions cruel cuisson damien demoiselle
      diffuse diplômes dir down dues dylan débarque décisive dépensé déploiement détendre détruite em enrichir entrant
      eugène fast fixes flanc funérailles girls gordon guerriers gâteaux géniale han hip honneurs honnêtes honteux
      hydrogène hymne hôtes impliquant indicateur indispensables informe interprété interruption islamiste jumeaux ki
      landes languedoc lausanne lgbt lisbonne logiquement london longuement mamie marqués minorités modifiée mohammed
      moselle multiplication nostalgie notable nov obligatoires olive opposent ordinaires passif paulo pete phil pie
      pistolet plonger portables possédait pourvoir poètes précieuse prés punition qualifications ratio recensement
      reconnaissent regardait reprennent respectent rochelle résistant salons sapin sara saveur sexes sommaire soulève
      subissent suffira supposer surplus sympathie tatouage teint touchée tuyau user vendent venons vertus vignes vital
      vogue vérifié édit élégance éternelle évacuer acceptable acceptent acides adrien affichage affreux ajoutez aléatoire
      app appelant argentin arte atout aval balcon battant bcp biologiques boom boucles bourbon brad bêtise cachés
      centimes chancelier chaussettes cheminée cie classée cliquez colons combattant composent confronté connecté
      conseillère contribuent convertir corporation croatie créativité cuit cyril céleste danois demandons devenant déco
      déménagement dénoncé dérivés désagréable détaillée détecter efficacement employer enfermé enregistrée enregistrés
      entiers entrainement equipe espionnage estimations ferons filmé fixation fouilles fracture fusillade gage générer
      générosité habitent habituelle hospitalier hydro hésiter illustré impliqués incertitude inciter incontournable
      indemnité jouez laissons low luke maigre manuscrits mar marchandise menton mitterrand mou natation niger night
      obscurité obtenue ombres opus organisateurs paiements partisan pertinence peser piqué plaisirs planté plq posture
      pourvu pratiqué prescription précoce prélèvement puni purée pénis rachel reconstruire regroupement représentait
      restreint revivre rhétorique rival roches répandu répartis résiste résumer sandwich saurais sauté sobre soldes
      souvenez stades stylo taxis tonne toxiques transféré trésors téléchargement validé vendée violé vitre voisines vomir
      vôtre économistes épousé étonner achetez ahmed alexander alias allier angel apprennent archipel bactéries balancer
      berne borne brigitte brosse caca cantons chrétiennes clairs clergé colin coloniale coma confession congés conquérir
      conservatoire contrepartie controverse cooper coutume crayon demandeurs descendant diplomatiques dorénavant doubler
      drôles défunt députée détourner développent engin entités estimée excellents exclusive exigence existantes
      extinction extraire fair fake fonte francophonie galaxy geneviève grains grammes honorable illustrations imprimerie
      inc indemnités indépendamment infiniment inquiétant intéressée ios ip jurisprudence laurence leo lignée limitation
      localité lucie lycéens maine manipuler manques marchent marianne matelas matins mesdames milles miracles missile
      molière mousse nationalistes naît nike nina occupant oeuf opère parade parceque payée pdf peintres perpignan
      philippines pilule pleines plutot produites préliminaire péchés rail randonnée rappellent renouveau rentabilité
      rentable renversé rétablissement révèlent saluer satan savon see significatif sky soudainement soudan square statues
      stone streaming surmonter tag tireur toiles touristiques transférer trêve usb vaux vertes viser voisinage yann
      écrivent électorales abraham accumulation accélération achever administrateurs ag agnès aident allen appuyé
      assistante attaquent attrapé audrey bayern blessée bouts cartons cavalier changes chanteurs chars chloé citoyenneté
      clown combiné commençant connaissons construits contrer coq cérémonies deal devenues disparaissent diviser dotée
      dragons dresse décisif déclarée déclencher décédée déposée dépêche désordre editions emprise emprunté
      enregistrements entendue entendus environnementale envisagé exclure financièrement first fossé fragments
      fréquentation furieux gouttes graisse gratte gratuites guérison gène habillé habitués harvey have honnêteté
      hypocrisie hésité impérial indirectement insurrection ix j'me jupiter jura jusqu'alors kennedy light marina
      marocaine marquant marseillais mathématique mature matériau menant metal meurtrier modéré mourut mystérieuse
      méchante nièce optimiste oscars parcouru passa percer pin plaie platine plonge pokémon poli priver problématiques
      proportions publicités ramasser rapidité redonner rives ron rurale russell réalisme réunies salue sc sensiblement
      simone solaires supprime supériorité sursis taf tarder temporairement teneur terminale tete traditionnellement
      traitée traîner trudeau vainqueurs vannes vernis vire visée vivez walker was watch who écarter épicerie abrite
      accouchement adaptés admiration aigle allocations amendes améliorations amélioré antisémitisme approuve aprés
      archéologie assassin autonomes ballons barrages benoit bourgeoisie bulletins bétail cachent carlo cessez chaises
      chan christopher châteaux ciment cocktail commercialisation complètes comportent conformité connectés conquis
      constance convenu craquer dallas danny dessiné discrète disputé divise dominé doses douces doyen dubois démissionner
      départementale départs dépendent dévoiler essaient fantômes fbi fillette foncière formulaire forteresse gardent
      gardez gaston grandit graphiques greg guides guyane honorer indigènes innovations insécurité interaction
      intervenants jambon jouet joyeuse justesse kilomètre laissera lisse litre loger lorient lots marchait massivement
      matthew ministères modernisation mondialisation mons murray muscle mélanger mêler noyer nues obsession occupait old
      pairs paquets pass patriotes perdues ping plier poison poumons pourrions prendrait prestigieux probleme procédés
      prospérité précisions préoccupation psychologue pédagogie quittent rails ralentir refusant remplit repéré
      respectueux rubrique sierra sincérité soigneusement sorcière sortit soumises store supports system tentant tommy tr
      tranches valorisation viendront vigilance vigne végétation way écrasé édifices émettre énervé épuisé acceptée admire
      affectés allume anonymes appréciation assad assurés astuce atterrissage aude auteure avaler averti avocate baguette
      ballet bancs barrières bla branle brouillard bénédiction bénéficié cam chagrin chaire chargement chères cohésion
      collé compatriotes complété comporter connecter contrôlé coulisses country coïncidence crue cuite cycles cyclistes
      damas dialogues diplômés discrètement donnerait décida décroche démocratiques dépens elisabeth endormir etant eurent
      fondations fui féministes gentiment gouvernementale gouverner grey gueules guider gènes hab hais halloween homicide
      hybride idéologique illustrer impressions inacceptable indifférence indépendantes infractions interactions intérim
      inédite iront jerry justification législative marshall massage modestes mondiales moon moquer moreau multiplier
      musicales navigateur négligeable over paient paradoxe paraissent patrouille permettront phares pisse plaines
      pourrons propagation prusse préférez prévision puisqu'ils pâle pérou recule relevés relié relèvent renonce repart
      reprenant retrouvera revenant revendique reçut rh réduits répété réservés saisis sers simulation souche strict
      séduit taureau terrestres thérapeutique tickets tirant tomates tonnerre trad trouveras tuent tumeur tweets
      téléspectateurs urbaines variées versement viendrait voltaire végétaux vérités vétérinaire watson yes écarts
      échéance éclairer étroit accroché acheteurs affiché afro ail aimable anderson annuels arrangement arrivées
      assemblées banane benalla bercy bienfaits bonaparte brevets brésilienne bénéficiaires bœuf cabane cafés calcaire
      canne caoutchouc citoyenne citée coll collectives commente composant composantes connaissant constantinople consul
      cordon couloirs couru coûteux ct cuisse câbles célébrité dance danses delta devenait disposant distribué divisée
      drone déclarant déclenché départementales dépassent emparer engagent entame escorte exposées fantaisie filets fo
      formellement gala gamine gares got géométrie handicapés hebdo imbécile immigrants immobiliers immobilière
      indignation infirmières inférieurs innocents inondations interlocuteur intervalle iris isolés it's jugés légères
      maghreb marron maxi mdr menacée messi mignonne migration mystères médiation métropolitaine natale nickel oct okay
      opposée opéré orientales orienter our passons philip phoenix piliers placées plates premièrement prolongation
      prolongée préférer prénoms présidentielles prêtes psychiatre quo quotidiens rappelez ratp recourir recyclage
      registres renoncé restaurer rob rurales réussie sacrifices saône sdf sean serbie sirop sorcier soulagement souriant
      syrien textile timbre tombeau toxique trame transit turin télécommunications validité veine visions voudraient âne
      éco éducatif élaboré élargir élémentaire éventuel aaron adeptes adressée affirment agissent agressif aies airbus
      alliances allo america anecdotes antilles aperçoit apocalypse approches apprête associées assurément attachés
      attendaient aéroports barbecue bfm blesse bleues bonté bouchon bêtises cfa chinoises cire clic clin cohen
      commissaires complices compositions concile concurrent consécutive continuera contribuables contrôleur coopérative
      cotisation coupure coupée courriel créées cuisses cédé demandée den dick douteux draps drive débuter décrite
      décrocher défendent dégagé démarrage déranger enfermer envies excusez existants exposée fabrice fabuleux fermement
      fermées fm forcés frappes fumé fusée gabon gardant greffe hollandais homosexuel hp im impacts impossibilité
      impressionnante improbable indigne insisté intimes invente investigation ivre jesus jouera julian lancent led
      lesbienne licenciement limitées loué manifestent marcus mas maternité mexicain modem moindres moule moulins mystique
      médiocre mêlée nage naufrage noel négatives nîmes nôtres observateurs ocde organisent originaires oser palme parte
      parviennent penalty perle philadelphie plains pleurs poignet pointes profitant précautions pénurie rangers recueilli
      redoutable relire remparts renfort rentrent repère richelieu réclament réflexe sabre script selle signatures
      sinistre spatial successifs sueur suggéré suscite syndicale techno tentation terriblement terribles terry thérèse
      tranquillité trip tuyaux tél university vachement vanessa vastes verdict verront violon visent xvie zero égyptien
      éphémère équipée abondance abords accrue addition affirmant amy anxiété artifice artificiel assemblage atlas
      atomique attentif attribuée audace autoroutes berceau besançon bulles catastrophique cavaliers centenaire cerf
      clarté cocaïne collaborateur college commences communautaires compétent confrères connards consacrés contester
      contrôlée convaincus coureur couteaux crève curieuse deschamps diana duché durent dus délits dénomination détective
      dévoilé eiffel embarquer enseigné enterrement entrés europa exclus exclusivité expérimentation feras ferrand fief
      fixés fondamentales footballeur fouet fournissent foutent fraction franchi fréquentes fédéraux féliciter féminisme
      gentillesse gironde golden habité halte héritiers impliquer inconvénients indonésie intégral intérieurs islande
      isoler israélienne joints jouir jusqu'a justes ko laïque lens liaisons linéaire livrés lopez manhattan mens mere
      mlle modernité monts mouches méditation méga méritait navette neiges normales nuance opérationnel orienté pcf
      persiste picardie pleut pois policières portera posées prolongement prolongé prononcée prostituées provinciale
      prédécesseur puy périphérie racontent remets rende reportages requin run récompenses rédiger répandue sentiers
      sicile sire souhaitons soupçons speed stagiaire startup stp stricte suggestions surprend séduction tabou taff teddy
      teinte tendresse traductions tram transformée tuée uranium valley veines vichy vilaine virtuel visiteur vitrine
      vivaient vosges ème édouard électeur émet éventuels ab abandonnés ais anecdote annales apercevoir appliquées
      arbitraire atteignent audiences ayons banal bobby boris br bug canadiennes chassé clique commencement communisme
      complétement comportant comédiens connaisse copines correcte croirait cube culotte directoire disponibilité dorée
      débarquement déclarent découvrent délinquance détection développements effective elena empêchent enceintes engins
      enquêter entraînant examiné excité exigeant explicite expriment facultés faiblesses fardeau filières finesse fuit
      gilet grimper hassan hauteurs hurler hypocrite ibn importations incroyables influencer initié inspecteurs intuition
      intégralement israéliens land legault libère livrée lointain maintes make menteur mgr mickey mortels muet musculaire
      métalliques neufs notables oignons optimisation organisateur oublies paisible parallèles pareils partition penche
      pisser poupée price productif progressif provocation préparent psychologiques putains putes pôles reins renforts
      repasser ressemblait resta rochers rouleau rousse réciproque réformer régulières sacrés sculptures serie sessions
      singes sonner sorbonne souhaitait souple sperme suffrage suggestion sultan suzanne syriens sénégalais séparée
      tailles thématique touchés trahi transporté tremblement troll tunis tyler uk use vallées vase visuelle xviie xx yen
      écrivait éléphant émeutes épaisse évité abris affecter aménagements ana andrea applicables arrêtes aveugles
      avènement bin blogs boulangerie british burger chaudes civique clips combattu complets conteste conçus cortège
      courbes courent cp cristaux céramique cérébrale demanda diplomate dresser déc décidée définis définitions délivrer
      dépassant déterminant dôme emblée ennuis ethniques excessive exclut explicitement exploitations fabriqués faces
      facilite fascinant ferdinand figurer fonctionné fraîcheur frustration fréquences félicite gand garantit grange
      harvard hmm humides icône immenses importation impressionné incendies incite isolée ivan jalouse jolis jr laisses
      lapins latéral leroy lorsqu'une lucratif manu massacres mathilde merkel metro militante mineure minuscule minéraux
      mobiliser montent ny ordures orientations pablo palestinien patte permets pipi poivre politicien procède
      protestation présidentiel présidé puisqu'on puissantes quais rapportent rdc refroidissement regardais relier relâche
      renforcé reparti représentatif respectifs revienne rigoler ronaldo rwanda réacteur réalisent réconciliation
      réglementaire résultant secs semblé sensibilisation singulier songe sou souffrant spécialisées states sélectionnés
      sélections séquences séville sévères talentueux talon tige trouveront troyes valu varient volets électorat époques
      éventuelles abonnements abordé absents accompagnent achevée adapte allées amélie annule antennes avancement awards
      bassins bats bayrou bienvenu blaise bougies bouillon bts bâtard bénéfique caf carla casquette certifié choisissent
      cieux comprendra compétitivité concitoyens conduisent confus consistant consulat consultations convergence
      convocation convoqué couramment cran crochet dentaire diamants djihadistes docteurs dunkerque dynastie débarquer
      délivré détermine détournement développeurs emblématique entendait envoyant exercé explosifs extraordinaires
      fantasme faso femelles firent flemme fromages fusils fée féminines gauthier grèves géographiques huiles hydraulique
      imposées incidence insuffisance interviews intra isaac isère java jon karim lawrence lincoln localement localités
      légitimes magiques manoir manuels marges masters menacer menés merdes motivations mœurs namur natal noces normand
      observée obéir océans parier partez passerait pat paysan peloton pencher pesticides ph pilier pilotage pleuré
      possédant poubelles poursuivent proposait protestants précédé préservation pyramide rabat rajoute ravie rejetée
      remises resteront retiens ris robinet rompu rtl ruban récolter réductions régis rémy salé senior sentence signifier
      soul sourcils sourd ste sub successives suffisait surveille séparent taubira teste toits tomate tramway transmet
      tristes tueurs uniques véronique égaux égoïste élaborer évoquant abuser abusé achètent act actionnaire adverse
      affrontement agressé aiguilles alinéa annexes annuaire annuellement annuelles apparences araignée arbitres artisanat
      assainissement astuces automobilistes barreau basés blake bof book botanique bouygues brin brutal candidatures cape
      causés caves choisissez cinéaste classer cliquer comptez concrètes conservés considérations contours couvertures
      cracher craintes cultes cylindres daily demeurer descendu devine directives disciples distinctes découverts
      détachement déçue efface emmené empreintes energie enfoncer enquêteurs enregistrées etais famine ferry fléau folles
      foulée fourchette fournie fréquenté gallimard gard gravé gt gym génère gêné hans hongrois humoriste ice inattendu
      intégrés iranien israel istanbul jobs josh kurdes lesbiennes lier limités livraisons loue loyauté lucy malaisie
      manon matrice model modifie montants mortelle nager nain naissances nationalisme norman orale parution passionnant
      pavé pedro pensaient picard postale privilégier progressiste projections propice protagonistes provoquant
      préalablement préparez préparés prétendent pénétration qi rassurant recevra recouvert remontent remplacés renvoi
      repères revenait réagi répondez sas sembler serbe serviteur sexuellement shakespeare simplifier socle souhaitant
      soulager south spot sprint sucer surnommé syrienne sécher séparées sérénité sévèrement tee temples torse traitent
      traumatisme traversent typiquement vendues verdun vestiges videos vilain vint vo votent western wikipédia yoga
      yvelines zurich échangé éclairé élysée énerver épargner établies étroitement abouti accordent accroissement adams
      adorent alcoolique amer annulée archéologique armure artisan attentivement augmentant augmentée authenticité
      automatiques avancés avantageux avertir balader baleine bilingue bouchons boulanger bourges briller bulgarie cancers
      cantine cases catholicisme censés chaudière chauffeurs che chuck cinématographique circonscriptions civilisations
      coeurs colonial commerçant communal communément composante concertation concrète confiant congolais conjointement
      consignes consommé constituant contourner cookies criant criminalité crié cs cyclisme célibataires célébrités
      dictateur dignes dimanches directes documentaires dures défaire démissionne déroulé détruits emprunte emprunts
      engagées english entourent entrepôt eve exceptionnelles excepté exprimés extrémistes fiancée frappée freins
      fréquents fu garnison genèse girard gâcher harris homogène humilité hérité imagines incroyablement informés
      innombrables inquiètes insister interprétations investit ironique italiennes joueuse khan lames last laure libérée
      liquides lise machin martial mater meuble meuse mg miguel milliardaire moore motiver musulmanes mélanie métaphore
      natif neil notation néant obligatoirement obscur obus ouvertures palace parasites parfaits patiente percevoir
      positionnement proportionnelle pros prostituée prélèvements pète périphérique racheté radicalement ramadan ramasse
      rapporteur remédier représailles rhum rime river ruisseau réfléchit saumon seniors sieste signés silhouette
      splendide state sterling suicider supposée suspendre sympas sécuritaire sélectionneur séparément ted tic tord
      tournées unir value ver verticale voiles vénus égales éleveurs éliminatoires élégant éponge abou aboutit accro
      accélère agresseur ahah aimant allongé anonymat aout apparait approfondir arraché athlétisme atouts audi
      baccalauréat bouquin brille brique brooklyn camus capturer caraïbes charente cherchais chienne chocs chèques close
      cohérent combustion complications compliment continuant continues coutumes coéquipier crimée croyants créanciers
      cultiver danseurs danseuse designer distributeurs douanes drones débutant déroulée détester endormi entendez
      entretenu envahi ernest etudes fanny figurant finisse finistère fire flèches fonce fournies fringues gmt god gravure
      gustave habille handicapé haye horizons how humiliation identifiés ignorent illimité illusions imprimés interrompre
      intérieures inversement jeremy jugent jumelles libéralisme manges massifs maçonnerie menaçant milice millier mixtes
      monseigneur morin méfier mélodie nanterre nominations notons nutrition obtiennent oriental oxford pains parlaient
      piles pins plaignent poitou polo progresse prétendant questionnaire recevez recruté rein rente ressemblance right
      roc roussillon rt ruiner réfugié réhabilitation réussissent savant scooter seattle serviette shanghai soccer soigné
      sos soucieux steam sup superbes sécheresse sécurisé tapé tendue thèses thématiques tortue transformations
      transparent trophées trouvons téléphoniques valises variantes verrons voeux volcan voûte wallonie when wild yémen
      écrivant écurie ému équité étonnante absente abstention accessibilité accession alignement alla amicale animateurs
      antérieure arche argile armand arène assistants attrape autisme autopsie avances barbares barré bloqués bot bruges
      brutale bâle cabinets calvaire capsule capter casier cessent chargeur charleroi circonstance cl clandestins
      collision combustible conduits confondu congrégation continuation correspondre courtois cravate cuillère cursus
      danielle daté descriptions desquels diabète dirigés douglas drama dynamiques déménagé détroit développées enchaîne
      enchaîné espérait etude excellentes exigent fantasy fb ferez ferment fiables florent fondements fondu forestier
      forums fouille fournier fragilité franklin féminins gagnante gastronomie généreuse habituels harold houston hugues
      hébreu hérault idole ignorant impératif indes influencé inférieures inquiétudes instable interrompu lampes linda
      linguistiques liquidation léonard modérée moniteur moustache moïse musicaux niche npd palette parfums parlera
      parodie passerelle passionnés pesant philosophes piétons playstation plongé pointer polaire pompier prague prairies
      privilégiés prolonge promu protester précarité psychiatrique quelquefois raisonnables ralenti remboursé remontée
      renforcée renouvelé reprends requiert retenus ring robinson roma rondes rosa réorganisation résurrection réveillée
      sceaux sic smic soucier souper stefan stupides suffisent susciter séisme temporaires traducteur trancher troupeau
      uber vaccination vaccins vagin venais versant vieillissement vinci war éclats écologiques écosystème écoutant écrase
      étang évangile évoluent abonné achetée aimons allumé alphonse amants anatomie anglaises antiques apaiser
      applaudissements apprenant apprenez arrondissements auditeurs auxiliaire bacon barça bayonne bijou blocus braves
      brutalement budgétaires calmes calvin check châssis coke cologne combinaisons comm concernée conne consciente
      considérables continents contradictoires corrigé courantes cédric dentiste destinations déclenche déni dénonciation
      déposés east effacé email enfuir entamer entières environnemental essonne expliquez expérimenté falaise files flot
      foncier fées gaule gautier gazon geek habituer hahaha his identitaire immersion initiales instaurer insuffisant
      intersection interviennent inédits jeans keith know lake lavage lci leadership libanais licences litige louche loupé
      lourdement lumineuse lunaire lésions mexico michèle misérable multiplient méfiance mériter next north nouvellement
      opérationnelle ouah ouvrez parité partagés peaux percé permit planning pluriel presses promise prototype protégées
      prouvent précieuses pétersbourg racing radars recommander reconnues recrute relie remontant remplacée repoussé
      reproduit requêtes revendication réacteurs réduisant rémi résidant réviser saintes sandra scandaleux self seriez
      sherbrooke simpson sonores soviétiques spirale sr stocker stéphanie surf survient tendent tentes trilogie tronc
      tunisien utilisait verbal verse vestiaire vieillesse vierges viols visés vitres warren xii électro étouffer évitant
      achetés acoustique actives adaptées adidas alep algorithme alternatif amenés animations armoire arriva attendue
      aucunement audiovisuel avéré basées bb bc bella boeing boeuf bombardements buffet bénin cadet catalan cerise chalet
      chantage chantal chevet chi chips chrome chroniqueur cloches coiffeur colorado comics commentateurs compilation
      concorde consomme contraires converti cordialement coréenne coréens coulé craig daesh dean devrez douloureuse
      décollage décoré découle déduire défensive définies déployer dérives déroulent désirez eddie eden eelv embaucher
      emily enfonce enseignes episode fantastiques fatale favorite fernando fisc fleury focus fournitures félicité galles
      gendarme ghana gout graine générateur hache hardcore hostiles impunité individuellement initiation insérer inégalité
      jurés kiev libérales liga longueurs magicien marvel mentionnés merlin messager minière mitchell molécule mutations
      mutuellement narbonne nerf never nourri nœud objection obtenues orgue orgueil oubliée oubliés perry pertinent
      porsche portaient posés procure providence préparée prévisible psychanalyse pété quinquennat ram redressement reliés
      reposent repousse requins restriction retirée rigoureux rivalité roulé routiers rythmes récompensé réunissant
      semblaient series serions sincères solidaires surcroît switch tank tarn tchad tomes traversant traître uefa
      ultérieurement unie usure varsovie visuels walt wolf wtf zen â échéant éléphants éprouve équivalente étudiantes
      accusée adolescente affichent agneau agriculteur agrément amas ambassadeurs analogie anjou annonçant appelées artère
      attractions aurore autrichien baignoire bouchard brasserie calories capitaliste capteurs casa casablanca casques cdd
      chemises choux chronologie commises communion communique composées condoléances confirment conformes conservant
      consoles conspiration contribuable coquille corpus coupures croisée crus créatif cuisinier célébré dennis devrions
      dieudonné dion dominer douane dynamisme déconner défenses délivrance désignés déçus eddy effrayant emballage encadré
      encouragé engrais environnementales escale fantasmes fashion fiabilité fictif financements flipper florian
      fonctionnalités formelle fouiller fourrure freud garantis glissé gouvernementales haleine here hillary horreurs
      hostilité hunter identifie intenses ja joies karma lanceur localiser logis luther malcolm malheureuse manifesté
      margaret martyrs maya mentalement menus metteur minimale ml montrait mrs muni naïf nuque négligence panama parie
      particularités pelle permanents picasso pigeon pince politesse polémiques portez poussant pratiquent prioritaire
      précisant prédit préliminaires prétendu pudeur pureté ra raisin rallier ralph recteur rentres restons retards roms
      round réservation résistants sacre saxons scénariste sensibiliser sensé sergio sofia souffler spencer succéder sucré
      susan suscité suspendue tardive terroir thriller tiroir tirées touraine traction traitées trouvées turner
      valenciennes vampires veau vulnérable vœu wagon wagons écarté égyptienne équilibré éruption absorber accents activer
      adorer after agitation aidant ain amendements amusé améliorée anciennement anglophone anglophones annonçait apparue
      arrangements aurélie autoritaire avatar aveu bagdad baies baskets bastille blond bloquée bombardier boulet branché
      buisson cambridge carottes cartier castro cb cochons coffret cola company comparables compatriote compression
      comptables comédienne conduisant conservatrice construites consécutives coupés couvrant couvrent cr creusé croyons
      créatrice dessinateur distincts dressé droites dédicace défait désireux détestent ecosse engendre envahir envoyées
      escroquerie eur exceptionnellement excitation exigé exploitant exploite eût fabien familiaux fatal froides fumeurs
      fédérales gabrielle ge glorieux généralisée handball hui human imbéciles imiter inauguré incompréhensible inquiétez
      inscrites instabilité inventeur j'vais jake jamie jets jugements leonard liam lily lnh lâches légalité marocains
      mercato minerai montés mosquées mulhouse mythes mélanges météorologiques noah occupants once only oppression orages
      osent panorama papillons paraissait paroi partenariats payent percée permette photographes pianiste pm pochette
      portugaise poses prescrit privilégiée prononciation précipitations prône pèlerinage rampe recouvre rejoignent
      rendrait reposant rideaux rn roberto rom réalisateurs sanguin scores secrètes serpents silver situent sociologue
      sonné sophia souplesse sp spontanément spécificité staline stats subsiste suffirait suivies sécuriser tracer
      tribunes tronche tuant unit url uruguay variante verrais viandes vicieux vitale voice volent végétale whisky écarte
      échelon écoutent élevait éloge éloignés élèvent élévation émancipation étrangement abidjan abstenir abuse acceptez
      adhérer agréables alexandrie alphabet ambiguïté ambulance ancienneté animales anomalie antisémite antérieures
      apportées apprendra arles arrivez attrait barbarie basilique biscuits bitcoin bosses bourgeoise bénéficiaire
      cailloux caserne catastrophes cercueil changeant chapeaux choquant chypre circule clean cole comprenne conduites
      condé confrontés confrérie confère conscients conçoit coéquipiers crack croisade crête dante datée denise diras
      dires dog drague dumas démolition dénoncent dépendre dérouler détecteur développeur embauché emile encyclopédie
      enterrer entourant exceptionnels expliquait exploité fai farce feat fermier gagnes gratuité grenouille géante hector
      hidalgo honda hésitation ignoré illégalement imitation inconvénient infinie inscrivez insecte inspirés interprètes
      isle joan lacunes lentilles mare marseillaise math mensuelle mesuré mia millénaire mlp multiplie mythologie mâchoire
      mécontentement médian méthodologie nb notaires nullement nègre ol olivia organiques orthodoxe paradoxalement partait
      payées perse pharmaceutique pharmacien philo plaisant polonaise postérité poumon pratiquant premium prendront pres
      provisoirement précaire présumé préviens pv rabais rassuré recevant receveur reconnait recrue regroupant rejoignez
      remonté renouvelable représentées rigide réjouir résolutions réussis salomon scandales sceau
      """
    ),
  ])
}
