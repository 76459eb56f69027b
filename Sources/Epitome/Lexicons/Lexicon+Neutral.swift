extension Lexicon {
  /// The lists for a language without its own: only what stands in Latin letters in many languages.
  static let neutral = Lexicon(
    language: "und",
    abbreviations: neutralTitles.union(neutralAbbreviations),
    abbreviationsBeforeNumber: neutralAbbreviationsBeforeNumber,
    abbreviationsAtEnd: neutralAbbreviationsAtEnd,
    fillers: "um umm uhm uh uhh hm hmm äh ähm eh ehm",
    backchannels: "ok okay mhm mm-hmm",
    soundLabels: neutralSoundLabels,
    speakerLabels: neutralSpeakerLabels,
    housekeeping: "patreon paypal newsletter discord podcast youtube instagram tiktok twitter facebook spotify",
    furniture: neutralFurniture,
    personTitles: neutralTitles,
    nameParticles: neutralNameParticles,
    organisationWords: neutralOrganisationWords,
    thatIsPhrases: "i.e. viz."
  )

  /// Titles that are abbreviated alike in many languages.
  static let neutralTitles: WordSet = """
    dr drs prof mr mrs ms mx st mgr ing dipl rev hon gen col lt maj capt sgt
    """

  /// Latin and international abbreviations that no sentence ends with.
  static let neutralAbbreviations: WordSet = """
    e.g eg i.e ie viz vs cf ca approx c.f resp q.v ibid eds anon ph.d m.sc b.sc
    """

  static let neutralAbbreviationsBeforeNumber: WordSet = """
    no nr n° nos p pp pg vol vols fig figs art sec ch chap cap par § §§ tel fax v ver rev op bd
    """

  static let neutralAbbreviationsAtEnd: WordSet = """
    etc inc ltd co corp llc plc gmbh ag s.a s.r.l s.p.a b.v n.v jr sr a.m p.m u.s u.k u.n e.u a.d b.c al
    """

  static let neutralSoundLabels: WordSet = """
    music applause laughter inaudible crosstalk silence noise laughs intro outro
    """

  static let neutralSpeakerLabels: WordSet = """
    speaker spk host cohost co-host guest moderator interviewer interviewee narrator announcer participant operator
    unknown unknown_speaker q a
    """

  static let neutralFurniture: WordSet = """
    cookie cookies copyright login logout rss menu podcast podcasts app_store google_play apple_podcasts spotify
    facebook instagram twitter youtube linkedin whatsapp telegram tiktok
    """

  /// Particles of names from the languages whose names are met everywhere.
  static let neutralNameParticles: WordSet = """
    von van de der den del della di da dos das du la le al bin ibn ben el ter ten zu zum zur af av y e
    """

  static let neutralOrganisationWords: WordSet = """
    inc ltd llc llp plc corp co gmbh ag kg se sa s.a srl s.r.l spa s.p.a bv b.v nv n.v ab oy as a/s aps kk pty sarl sas
    ltda sp._z_o.o ooo zao pao kft zrt doo d.o.o sro s.r.o unesco unicef nato who imf
    """
}
