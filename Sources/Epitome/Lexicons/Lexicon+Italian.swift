extension Lexicon {
  /// The function words of ``italian``, apart so that a text can be asked for them without making the other lists.
  static let italianFunctionWords = WordSet(
    stringLiteral: """
      il lo la i gli le l' un uno una un' di a da in con su per tra fra del dello della dell' dei degli delle al allo
      alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla
      sull' sui sugli sulle col coi questo questa questi queste quest' quello quella quelli quelle quel quei quegli
      quell' ciò tale tali stesso stessa stessi stesse altro altra altri altre ogni ciascuno ciascuna tutto tutta tutti
      tutte qualche alcuno alcuna alcuni alcune nessuno nessuna nessun molto molta molti molte poco poca pochi poche
      tanto tanta tanti tante troppo troppa troppi parecchi vari varie qualsiasi qualunque certo certa certi certe
      entrambi entrambe io tu lui lei egli ella esso essa noi voi loro essi esse mi ti si ci vi li ne me te sé se mio
      mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre che chi cui
      quale quali quanto quanta quanti quante dove quando come perché qualcuno qualcosa niente nulla ognuno chiunque
      sono sei è siamo siete era ero eri eravamo erano fu furono sarà saranno sarebbe sarebbero sia siano fosse fossero
      essere essendo stato stata stati state ho hai ha abbiamo avete hanno avevo aveva avevamo avevano ebbe avrà avranno
      avrebbe avrebbero abbia abbiano avesse avessero avere avendo avuto posso puoi può possiamo potete possono poteva
      potrebbe potrebbero potere devo deve dobbiamo devono doveva dovrebbe dovrebbero dovere voglio vuole vogliamo
      vogliono vorrei vorrebbe volere va vado vanno sta stanno sto stava stavano viene vengono faccio fa fanno e ed o od
      ma però anche anzi né poiché siccome mentre sebbene benché affinché finché quindi dunque perciò allora pertanto
      infatti cioè ovvero oppure eppure tuttavia invece inoltre non più meno già ancora sempre mai spesso qui qua lì là
      adesso ora oggi ieri domani poi dopo prima presto tardi subito abbastanza così proprio solo soltanto forse quasi
      circa bene male meglio peggio insieme ecco sì no sopra sotto dentro fuori davanti dietro vicino lontano presso
      verso contro durante attraverso secondo senza oltre tranne salvo entro intorno accanto grazie tramite mediante
      riguardo davvero veramente praticamente semplicemente esattamente probabilmente sicuramente comunque magari
      appunto c'è c'era com'è cos'è dov'è ce
      """)

  /// Italian.
  static let italian = Lexicon(
    language: "it",
    functionWords: italianFunctionWords,
    innerFunctionWords: "di del dello della dell' dei degli delle d' e ed in per con su a al alla da",
    commonVerbs: """
      sono è siamo siete era erano sarà sarebbe sia essere stato ho hai ha abbiamo avete hanno aveva avevano avere avuto
      posso può possiamo possono potrebbe devo deve dobbiamo devono dovrebbe voglio vuole vogliamo vogliono vorrei
      faccio fai fa facciamo fanno faceva ha_fatto fatto fare dico dici dice diciamo dicono diceva disse detto dire vado
      va andiamo vanno andare vedo vede vediamo vedono visto vedere so sa sappiamo sanno sapere penso pensa pensiamo
      pensano pensare credo crede crediamo credono credere trovo trova trovano trovare viene vengono venire prende
      prendono prendere parla parliamo parlano parlare parlato mette mettono mettere dà danno dare sembra sembrano
      diventa diventano chiama chiamano chiamare significa capisco capisce capire conosce conoscere lavora lavorano
      lavorare vive vivono scrive scrivere legge leggere usa usano usare utilizzare esiste esistono inizia comincia
      cominciare continua arriva arrivare rimane resta spiega spiegare racconta raccontare chiede chiedere risponde
      mostra serve servono piace vuol cerca cercare succede
      """,
    questionWords: "chi che che_cosa cosa quale quali quanto quanta quanti quante dove quando come perché",
    elidedWords: """
      l' un' d' dell' all' dall' nell' sull' quest' quell' c' n' s' m' t' v' com' dov' cos' anch' tutt' bell' sant'
      mezz' senz'
      """,
    abbreviations: """
      sig sigg sig.ra sig.na sigg.ri dott dott.ssa dr dr.ssa prof prof.ssa proff avv arch geom rag cav on sen pres dir
      gen col serg mons p.zza p.za v.le c.so l.go f.lli spett egr gent gent.mo ill ill.mo s.e es p.es e.g i.e cfr cf vs
      v.d ved ca pag pagg fig figg tab vol voll capp art artt n nn nr num edd ediz trad prot tel cell fax ing sez par
      lett d.l d.lgs d.p.r d.m l.r g.u c.c c.p c.p.c c.p.p reg dl dlgs gg aa ssa feb apr giu lug ago sett ott dic sig.re
      cap ten rev don s st comm ch.mo gent.ma ecc.mo amm segr vice dip fam ad_es vd v.di idraul psicol meteor econ pedag
      filos giurid sc scient tecn ist univ biol chim fis ecol mat med chir agr ind d n.b v.cte
      """,
    abbreviationsBeforeNumber: """
      n nn nr num p pp pag pagg fig figg tab vol voll cap capp art artt par lett comma c sez v vv tel fax ca ed rif all
      prot km int max min gen feb mar apr mag giu lug ago set sett ott nov dic n° lun mer gio ven sab dom
      """,
    abbreviationsAtEnd: """
      ecc etc s.p.a spa s.r.l srl s.n.c s.a.s inc ltd co jr a.c d.c a.m p.m u.s.a usa u.e ue onu ph.d kg km cm mm h min
      sec p.s n.d.r ndr seg segg ss nov
      """,
    monthsAndDays: """
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì
      mercoledì giovedì venerdì sabato domenica gen feb mar apr mag giu lug ago set ott nov dic
      """,
    sentenceStarters: """
      il lo la i gli le l' un una questo questa questi queste quello quella io tu lui lei noi voi loro è sono era erano
      ha hanno si non ma e o se quando mentre come perché poi dopo prima oggi ieri ora qui anche in nel nella a al alla
      da dal per con su tra secondo che chi cosa dove tutto tutti ogni molti alcuni no sì grazie infatti quindi però
      tuttavia inoltre allora uno l un' di così ci c'è ho
      """,
    fillers: "ehm eh mmm mm uhm beh mah boh diciamo insomma_ehm come_dire sai_com'è per_così_dire tipo_ehm",
    backchannels: """
      sì no certo esatto esattamente giusto vero ok okay va_bene bene benissimo perfetto ottimo d'accordo capisco
      ho_capito grazie grazie_mille prego ciao buongiorno buonasera salve arrivederci scusa scusi mhm mmm eh già infatti
      assolutamente senz'altro sicuramente ah oh interessante bello bravo dai sì_sì no_no
      """,
    courtesies: """
      buongiorno_a_tutti buonasera_a_tutti ciao_a_tutti salve_a_tutti benvenuti benvenuto benvenuta benvenute bentornati
      bentornato bentornata signore_e_signori cari_ascoltatori cari_colleghi grazie_mille grazie_a_tutti grazie_a_voi
      grazie_per_l'attenzione grazie_per_l'invito grazie_per_averci_seguito grazie_per_l'ascolto alla_prossima
      arrivederci ci_vediamo ci_sentiamo a_presto buona_giornata buona_serata buon_fine_settimana
      """,
    orphanOpeners: """
      e ed ma però o oppure né quindi dunque perciò pertanto allora così infatti cioè anche inoltre invece tuttavia
      eppure comunque poi dopo dopodiché successivamente perché poiché siccome mentre al_contrario d'altra_parte
      dall'altra_parte ad_esempio per_esempio in_altre_parole vale_a_dire ossia ovvero in_effetti di_conseguenza
      di_fatto per_questo per_questo_motivo secondo in_secondo_luogo terzo infine nel_frattempo allo_stesso_tempo
      nonostante_ciò ciononostante altrimenti anzi sì no beh insomma appunto
      """,
    danglingPronouns: """
      lui lei egli ella esso essa essi esse loro lo la li le gli ciò questo questa questi queste quello quella quelli
      quelle suo sua suoi sue entrambi entrambe il_primo il_secondo quest'ultimo quest'ultima l'altro l'altra gli_altri
      altri altre alcuni tale tali ci ne
      """,
    cueWords: """
      prima innanzitutto anzitutto in_primo_luogo in_secondo_luogo poi infine per_concludere per_iniziare per_cominciare
      in_conclusione ora adesso passiamo passiamo_a parliamo parliamo_di vediamo iniziamo cominciamo prossima_domanda
      un'altra_domanda un_altro_tema un_altro_punto ultimo_punto per_quanto_riguarda riguardo_a a_proposito
      a_proposito_di tornando_a torniamo in_questo_capitolo in_questo_episodio in_questo_video oggi_parliamo in_sintesi
      riassumendo cambiamo_argomento
      """,
    transitions: """
      passiamo_a passiamo_al passiamo_alla prossima_domanda prossimo_punto prossimo_argomento prossimo_tema
      altro_argomento ordine_del_giorno parliamo_di parleremo_di vorrei_parlare mia_presentazione cambiamo_argomento
      do_la_parola passo_la_parola ha_la_parola
      """,
    emphasisPhrases: """
      in_sintesi riassumendo in_conclusione in_breve la_cosa_importante la_cosa_più_importante è_importante soprattutto
      il_problema_è la_domanda_è il_punto_è la_ragione_è l'obiettivo_è il_risultato_è questo_significa la_differenza
      abbiamo_deciso proponiamo i_risultati_mostrano
      """,
    hedges: """
      penso credo secondo_me mi_sembra forse probabilmente magari non_so non_sono_sicuro più_o_meno in_un_certo_senso
      a_mio_parere a_quanto_pare
      """,
    housekeeping: """
      sponsor sponsorizzato sponsorizzato_da pubblicità codice_sconto codice_promozionale sconto prova_gratuita
      offerta_speciale in_collaborazione_con iscriviti iscrivetevi iscrizione iscritti iscriviti_al_canale campanella
      mi_piace lascia_un_commento lasciate_un_commento nei_commenti in_descrizione link_in_descrizione cinque_stelle
      recensione seguiteci seguici newsletter abbonati abbonamento sostieni sostienici patreon discord social instagram
      facebook twitter il_nostro_sito sul_nostro_sito scriveteci prossimo_episodio prossima_puntata puntata_precedente
      ultima_puntata diretta live biglietti preordine torniamo_subito
      """,
    sponsorPhrases: """
      sponsor sponsorizzato sponsorizzato_da pubblicità codice_sconto codice_promozionale sconto prova_gratuita
      offerta_speciale in_collaborazione_con
      """,
    furniture: """
      ascolta ascolta_ora riproduci guarda scarica condividi salva stampa commenta commenti rispondi segnala copia_link
      leggi_tutto leggi_di_più continua_a_leggere scopri_di_più mostra_altro mostra_tutto vedi_tutto chiudi apri menu
      home indietro avanti successivo precedente cerca filtra ordina impostazioni aiuto contatti contattaci chi_siamo
      privacy informativa_sulla_privacy cookie accetta accetta_tutti rifiuta termini_e_condizioni condizioni_d'uso
      tutti_i_diritti_riservati mappa_del_sito accedi esci registrati iscriviti crea_un_account password_dimenticata
      aggiungi_al_carrello carrello acquista prezzo prova_gratis articoli_correlati potrebbe_interessarti recensioni
      recensioni_dei_clienti valutazioni più_letti categorie tag archivio dettagli_episodio pubblicato_il aggiornato_il
      tempo_di_lettura durata lingua trascrizione caricamento errore
      sei_già_abbonato hai_già_un_account riservato_agli_abbonati solo_per_abbonati contenuto_riservato
      per_continuare_a_leggere abbonati_per_leggere prova_gratuita
      """,
    headingWords: """
      introduzione premessa sommario indice contesto ordine_del_giorno conclusione conclusioni metodi risultati
      discussione riferimenti bibliografia allegati appendice ringraziamenti prefazione domande domande_e_risposte note
      trascrizione verbale episodio capitolo parte sezione decisioni prossimi_passi partecipanti
      """,
    personTitles: """
      signor signora signorina sig sig.ra dottor dottore dottoressa dott dott.ssa professor professore professoressa
      prof prof.ssa avvocato avv ingegner ingegnere ing architetto onorevole on senatore senatrice presidente ministro
      ministra sindaco generale colonnello capitano don padre suor san santa papa cardinale vescovo re regina principe
      conte maestro
      """,
    nameParticles: "di de del della dei degli da dal dalla d' la lo li van von",
    verbsAfterPerson: """
      dice disse ha_detto spiega ha_spiegato afferma ha_affermato chiede ha_chiesto risponde ha_risposto racconta
      ha_raccontato scrive ha_scritto sostiene pensa crede dichiara ha_dichiarato aggiunge ha_aggiunto ricorda
      sottolinea fondò inventò scoprì pubblicò nacque morì
      """,
    organisationWords: """
      società azienda gruppo associazione fondazione federazione unione partito università scuola istituto accademia
      facoltà laboratorio centro ministero governo parlamento senato camera comune regione tribunale corte consiglio
      commissione agenzia banca ospedale chiesa polizia esercito editore giornale radio televisione museo teatro spa srl
      s.p.a s.r.l
      """,
    eventWords: """
      conferenza congresso vertice fiera mostra festival festa campionato coppa torneo olimpiadi giochi premio cerimonia
      concerto elezioni referendum guerra battaglia rivoluzione crisi pandemia trattato anniversario convegno seminario
      """,
    workWords: """
      libro romanzo racconto saggio articolo studio rapporto tesi film documentario serie puntata episodio podcast album
      canzone opera quadro rivista giornale blog conferenza discorso corso video gioco
      """,
    copulas: "è sono era erano è_un è_una è_il è_la sono_i sono_le era_un era_una",
    meansPhrases: """
      significa significano vuol_dire vogliono_dire si_riferisce_a si_intende si_definisce è_definito_come consiste_in
      è_un_tipo_di è_una_forma_di
      """,
    thatIsPhrases: "cioè ossia ovvero vale_a_dire in_altre_parole in_altri_termini i.e.",
    standsForPhrases: "è_l'acronimo_di sta_per è_l'abbreviazione_di acronimo_di sigla_di",
    calledPhrases: """
      si_chiama si_chiamano chiamato chiamata chiamati detto detta cosiddetto cosiddetta cosiddetti noto_come nota_come
      chiamiamo il_termine
      """
  )
}
