extension Lexicon {
  static let catalan = Lexicon(
    neutralBut: "ca",
    abbreviations: "sr sra srta dr dra prof av pl c ctra núm pàg art cf ex il·lm mn st sta gral",
    abbreviationsBeforeNumber: "núm n° pàg pp p art cap fig vol tel",
    abbreviationsAtEnd: "etc s.a s.l a.c d.c",
    sentenceStarters: """
      el la els les l un una aquest aquesta és són i però a en de per amb si no què com quan on també
      """)

  static let romanian = Lexicon(
    neutralBut: "ro",
    abbreviations: """
      dl dna d-na dlui d-l dr prof ing av gen col lt cpt sf str bd bld nr art alin lit pag ed cf ex aprox jud com
      sec loc
      """,
    abbreviationsBeforeNumber: "nr pag p pp art alin cap fig vol tel sec",
    abbreviationsAtEnd: "etc s.a s.r.l î.hr d.hr î.e.n e.n ș.a.m.d",
    monthsAndDays: """
      ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
      """,
    sentenceStarters: """
      el ea ei ele un o acest această în la de pe cu din și dar este sunt nu da ce cum când unde cine care după
      """)
}
