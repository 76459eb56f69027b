extension Lexicon {
  static let estonian = Lexicon(
    neutralBut: "et",
    abbreviations: """
      hr pr prl dr prof dots akad kol kpt mjr ltn nt st s.t s.o vt vrd lk nr tel tn mnt pst u ca jt. jms. nn sh
      toim tlk koost ingl saks vn ld mld mln tuh maks min a snd surn
      """,
    abbreviationsBeforeNumber: "nr lk p tel kl u",
    abbreviationsAtEnd: "jne jt jms vms eKr pKr a aastal sajandil oü as",
    monthsAndDays: """
      jaanuar jaanuaril veebruar veebruaril märts märtsil aprill aprillil mai mail juuni juunil juuli juulil
      august augustil september septembril oktoober oktoobril november novembril detsember detsembril sajandi
      sajandil aastal
      """,
    sentenceStarters: """
      ja aga ta tema nad nemad ma mina sa sina me meie te see need kui et kus mis kes miks kuidas ei on oli olid
      ka pärast
      """)

  static let hungarian = Lexicon(
    neutralBut: "hu",
    abbreviations: """
      dr prof ifj id özv gr br sz szt ill ún pl kb vö ld kh ti ui bp u út krt stb. szerk ford kiad old fej bek
      tel máj jan feb febr márc ápr jún júl aug szept okt nov dec ang ném fr lat max min ezr
      """,
    abbreviationsBeforeNumber: "sz old p tel kb cca fej",
    abbreviationsAtEnd: "stb s.a kft zrt rt nyrt i.e i.sz kr.e kr.u ft",
    monthsAndDays: """
      január február februárban januárban márciusban áprilisban májusban júniusban júliusban augusztusban
      szeptemberben októberben novemberben decemberben március április május június július augusztus szeptember
      október november december század században századi évi
      """,
    sentenceStarters: """
      a az egy ez és de hogy ha ő ők én te mi ti nem is van volt itt ott most mert mit ki mikor hol miért hogyan
      azt ezt még már csak után
      """)

  static let greek = Lexicon(
    neutralBut: "el",
    abbreviations: """
      κ κα κος δρ καθ στρ ταγμ αγ πρβλ βλ σ σελ π.χ δηλ κεφ αρ αρθ παρ τόμ εκδ μτφρ επιμ περ λ.χ ο.π βαθ τηλ οδ
      λεωφ πλ αι χιλ εκ δις
      """,
    abbreviationsBeforeNumber: "αρ σελ σ κεφ τηλ τ τόμ άρθ παρ",
    abbreviationsAtEnd: "κ.λπ κλπ κ.ά κ.α κ.τ.λ π.χ. μ.χ α.ε ε.π.ε π.μ μ.μ εκ",
    sentenceStarters: """
      ο η το οι τα ένας μία ένα αυτό αυτή αυτός και αλλά σε στο στη στην στον με για από να θα δεν είναι ήταν τι
      πώς πού πότε ποιος γιατί αν όταν μετά όμως
      """)

  static let hebrew = Lexicon(
    neutralBut: "he",
    abbreviations: "פרופ ד\"ר גב מר ע\"י וכו וגו עמ מס",
    abbreviationsBeforeNumber: "עמ מס סע טל",
    abbreviationsAtEnd: "וכו וגו וכד")

  static let indonesian = Lexicon(
    neutralBut: "id",
    abbreviations: """
      bpk ibu sdr sdri tn ny nn drs dra ir prof h hj kh jl gg no kec kab kel prov rt rw dsb. dll. dst. a.n u.b
      d.a s.d tgl hal hlm ed pt cv tel tlp
      """,
    abbreviationsBeforeNumber: "no hlm hal tgl jl rp tel tlp bab ps pasal",
    abbreviationsAtEnd: "dsb dll dst dkk tbk ltd m sm",
    sentenceStarters: """
      ini itu dia ia mereka saya kami kita anda ada dan tetapi namun di ke dari pada untuk dengan jika apa siapa
      kapan mengapa bagaimana
      """)

  static let vietnamese = Lexicon(
    neutralBut: "vi",
    abbreviations: "tp ts th.s ths pgs gs bs ks cn tx q p h x đ tr nxb hcm",
    abbreviationsBeforeNumber: "tr số q p đ",
    abbreviationsAtEnd: "v.v tcn scn")
}
