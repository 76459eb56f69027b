extension AbbreviationTable {
  static let dutch = AbbreviationTable(
    abbreviations: """
      dhr mevr mej mw dr drs ir ing mr prof ds pr st bijv bv bijw aanw vnw vgl blz pag nr tel resp ca evt incl
      excl max min afb hfst art zgn zg z.g m.b.t t.a.v i.v.m o.a o.l.v t.o.v d.w.z m.a.w m.i.v a.u.b n.a.v i.p.v
      t/m enz. wnd gem prov sect gebr jhr burg kol gen kap lt maj
      """,
    beforeNumber: "nr nrs blz pag p art hfst fig afb tel jg ca",
    atEnd: "enz etc b.v n.v v.chr n.chr e.d e.a a.u.b m.m",
    monthsAndDays: """
      januari februari maart april mei juni juli augustus september oktober november december
      """,
    starters: """
      de het een dit dat deze die hij zij ze wij we ik jij u er in op aan van voor met bij als maar en of toen nu
      ook niet wat wie waar hoe waarom wanneer daar hier na om te
      """)

  static let danish = AbbreviationTable(
    abbreviations: """
      hr fr frk dr prof kgl skt sct st adr afd afg ang anm bl.a ca d.d d.v.s dvs e.l eks ekskl el etc. evt f.eks
      fx fhv fm f.v.t gl gr hhv h.h ifm iflg inkl jf jvf kap kbh kl kr lb m.fl m.h.t m.v m.m maks min n.n nr o.l
      o.lign obs omkr osv. pga pkt red ref s.d s.m sek sml stk str t.eks t.h t.o.m t.v tidl tilsv tlf tr udg vedr
      vha ægte årg
      """,
    beforeNumber: "nr s p pkt kap kl tlf art afsn fig bd vol stk",
    atEnd: "osv etc mv m.v m.m o.l m.fl mfl co aps a/s kr e.kr f.kr bl",
    monthsAndDays: """
      januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul
      aug sep sept okt nov dec mandag tirsdag onsdag torsdag fredag lørdag søndag
      """,
    starters: """
      den det de en et dette denne disse der her han hun jeg du vi i man på til for med af fra om ved hvis når da
      men og eller så nu hvad hvem hvor hvordan hvorfor hvornår ikke også er har kan vil skal må
      """)

  static let norwegian = AbbreviationTable(
    abbreviations: """
      hr fr frk dr prof st adr avd bl.a ca d.d dvs d.v.s e.l eks ekskl evt f.eks fhv fm gj.sn gl gnr hhv ifm iht
      inkl jf jfr kap kgl kl kr m.a.o m.fl m.h.t mht maks min mrk nr o.l obs omkr osv. p.g.a pga pkt red ref s.d
      sml stk str t.d t.o.m tidl tlf vedr vha årg
      """,
    beforeNumber: "nr s p pkt kap kl tlf art fig bd vol",
    atEnd: "osv etc mv m.v m.m o.l m.fl mfl co kr e.kr f.kr",
    monthsAndDays: """
      januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul
      aug sep sept okt nov des
      """,
    starters: """
      den det de en et ei dette denne disse der her han hun jeg du vi man på til for med av fra om ved hvis når
      da men og eller så nå hva hvem hvor hvordan hvorfor ikke også er har kan vil skal må i eg ho dei
      """)

  static let swedish = AbbreviationTable(
    abbreviations: """
      hr fr frk dr prof st adr avd bl.a ca d.v.s dvs e.d eks el enl ev exkl f.d f.ö f.n fig fr.o.m forts ggr hpl
      inkl jfr kap kl kr m.a.o m.fl m.h.a max min mm nr o.d obs p.g.a pga red ref resp s.k sek sid skr sthlm t.ex
      t.o.m tel tfn tr ung uppl utg v.g vd vol äv ö.h
      """,
    beforeNumber: "nr s sid p kap kl tel tfn art fig bd vol §",
    atEnd: "osv etc m.m mm m.fl o.s.v o.d kr e.kr f.kr ab",
    monthsAndDays: """
      januari februari mars april maj juni juli augusti september oktober november december
      """,
    starters: """
      den det de en ett detta denna dessa där här han hon jag du vi man på till för med av från om vid när då men
      och eller så nu vad vem var hur varför inte också är har kan vill ska måste i
      """)
}
