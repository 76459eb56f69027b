extension AbbreviationTable {
  static let spanish = AbbreviationTable(
    abbreviations: """
      sr sra srta srs sres sras dr dra dres lic ing arq prof profa mtro mtra d dña dn hno hna pbro rvdo excmo
      excma ilmo sto sta gral cnel cap tte sgto pdte pdta dir subdir admón av avda c ctra pza pl urb dpto depto
      apdo edo ee mt p.ej ej aprox máx mín cf cfr vid v.gr fdo núm párrf párr introd trad coord comp ed eds
      """,
    beforeNumber: """
      núm no n° nº p pp pág págs cap caps art arts párr párrf párrs fig figs vol tel t tomo ap inc lun mar mié
      jue vie sáb dom ene feb abr may jun jul ago sep sept oct nov dic km
      """,
    atEnd: "etc uu ee.uu ee._uu s.a s.l cía ltda hs h km min seg kg a.c d.c a.m p.m dcha izq vs",
    monthsAndDays: "lun mar mié jue vie sáb dom ene feb abr may jun jul ago sep sept oct nov dic",
    starters: """
      el la los las un una esto eso este esta estos en por para con de si no sí pero y es son hay él ella ellos
      yo tú usted nosotros cuando como qué cómo dónde cuándo quién también además entonces después ahora
      """)

  static let french = AbbreviationTable(
    abbreviations: """
      m mm mme mmes mlle mlles me mgr dr pr prof st ste vve cf ex p.ex env bd boul av apr chap éd ed trad adj adm
      anc arr art coll dép dir fig hab ill inv lic loc max min n.b obs réf resp secr sté suiv suppl
      """,
    beforeNumber: "n° no nos p pp art chap fig t tél vol vv janv févr avr juil sept oct nov déc",
    atEnd: "etc cie s.a s.a.r.l ltd j.-c m.s",
    starters: """
      le la les l un une des ce cette ces il elle ils elles on je nous vous en à dans pour par si mais et c d qu
      que quand comment où pourquoi après avant depuis selon puis
      """)

  static let italian = AbbreviationTable(
    abbreviations: """
      sig sigg sig.ra sig.na sig.re dott dott.ssa dr dr.ssa prof prof.ssa ing avv arch geom rag on sen gen col
      cap ten mons rev don s ss st cav comm ch.mo egr gent gent.mo gent.ma ill.mo spett ecc.mo amm dir pres segr
      vice dip fam ad_es es p.es cfr cf vd v.di v.le p.za p.zza c.so l.go pag art idraul psicol meteor econ pedag
      filos giurid sc scient tecn ist univ biol chim fis ecol lett mat med chir az agr ind st._d d n.b tel v.cte
      ca
      """,
    beforeNumber: """
      n nn n° pag pagg p pp art artt cap fig vol tel lun mar mer gio ven sab dom gen feb mag giu lug ago set ott
      nov dic
      """,
    atEnd: "ecc etc s.p.a s.r.l s.n.c a.c d.c az nov",
    monthsAndDays: """
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì
      martedì mercoledì giovedì venerdì sabato domenica gen feb mar apr mag giu lug ago set ott nov dic
      """,
    starters: """
      il lo la i gli le un uno una l un' questo questa questi quello quella ma e è sono si se non in nel nella da
      di a per con come quando dove che cosa chi perché anche poi così io tu lui lei noi voi loro ci c'è ho ha
      hanno
      """)

  static let catalan = AbbreviationTable(
    abbreviations: "sr sra srta dr dra prof av pl c ctra núm pàg art cf ex il·lm mn st sta gral",
    beforeNumber: "núm n° pàg pp p art cap fig vol tel",
    atEnd: "etc s.a s.l a.c d.c",
    starters: """
      el la els les l un una aquest aquesta és són i però a en de per amb si no què com quan on també
      """)

  static let romanian = AbbreviationTable(
    abbreviations: """
      dl dna d-na dlui d-l dr prof ing av gen col lt cpt sf str bd bld nr art alin lit pag ed cf ex aprox jud com
      sec loc
      """,
    beforeNumber: "nr pag p pp art alin cap fig vol tel sec",
    atEnd: "etc s.a s.r.l î.hr d.hr î.e.n e.n ș.a.m.d",
    monthsAndDays: """
      ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
      """,
    starters: """
      el ea ei ele un o acest această în la de pe cu din și dar este sunt nu da ce cum când unde cine care după
      """)
}
