import EpitomeCore

/// Finds who made the captions, where the first or the last of them say so: "Subtitles by …", "Übersetzung: …".
struct CaptionCredits {
  private let bytes: [UInt8]

  /// Cues at either end that are looked at, and words that a line of credits has at most.
  private static let (reach, longest) = (6, 10)

  /// The credits of a document's cues.
  static func find(in document: Document) throws -> [TextSpan] {
    let cues = try document.timeline().entries.filter { $0.end != nil }.map(\.span)
    let credits = CaptionCredits(bytes: document.bytes)
    let head = credits.find(in: cues.prefix(reach))
    let tail = credits.find(in: cues.suffix(reach).reversed())
    return head + tail
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The credits of cues from an end inwards, up to the first cue that says something else.
  private func find(in cues: some Sequence<TextSpan>) -> [TextSpan] {
    var found: [TextSpan] = []
    for cue in cues {
      let lines = lines(of: cue)
      if !lines.contains(where: isCredit) {
        if lines.allSatisfy(isSound) { continue }
        break
      }
      for line in lines where isCredit(line) || isAddress(line) {
        if let last = found.last, last.end <= line.lowerBound, ByteScan.isBlank(bytes, last.end..<line.lowerBound) {
          found[found.count - 1].end = line.upperBound
        } else {
          found.append(TextSpan(line))
        }
      }
      if !lines.allSatisfy({ isCredit($0) || isAddress($0) || isSound($0) }) { break }
    }
    return found
  }

  private func lines(of cue: TextSpan) -> [Range<Int>] {
    bytes[cue.range].split(separator: 0x0A).map { bytes.trimmed($0.startIndex..<$0.endIndex) }.filter { !$0.isEmpty }
  }

  private func isCredit(_ line: Range<Int>) -> Bool {
    guard let start = line.first(where: { bytes[$0] != UInt8(ascii: "-") && bytes[$0] != 0x20 }),
      bytes[line].count(where: { $0 == 0x20 }) < Self.longest, !SentenceEnding.isQuestion(bytes, line)
    else { return false }
    if let length = Self.openings.matchLength(bytes, at: start, limit: line.upperBound) {
      return start + length < line.upperBound && !SentenceEnding.isTerminated(bytes, line)
    }
    guard let length = Self.fields.matchLength(bytes, at: start, limit: line.upperBound) else { return false }
    let sign = ByteScan.skipBlanks(bytes, from: start + length, to: line.upperBound)
    return sign < line.upperBound && [0x3A, 0xFF1A].contains(bytes.scalar(at: sign).value)
  }

  /// Whether a line is one web address.
  private func isAddress(_ line: Range<Int>) -> Bool {
    !bytes[line].contains(0x20)
      && ["www.", "http"].contains { ByteScan.hasCaseless($0, in: bytes, at: line.lowerBound, to: line.upperBound) }
  }

  /// Whether a line is in brackets, as sounds are.
  private func isSound(_ line: Range<Int>) -> Bool {
    "[(".utf8.contains(bytes[line.lowerBound]) && "])".utf8.contains(bytes[line.upperBound - 1])
  }

  /// How a line opens that says who made the captions.
  private static let openings: WordSet = """
    subtitles_by subtitled_by subtitling_by captions_by captioned_by captioning_by closed_captions_by transcribed_by
    transcription_by transcript_by translated_by translation_by synced_by sync_by subtitles_provided_by
    captions_provided_by edited_and_translated_by
    untertitel_von untertitel_der untertitel_des untertitel_im_auftrag untertitelt_von untertitelung_von
    untertitelung_des untertitelung_im_auftrag übersetzt_von übersetzung_von
    sous-titres_par sous-titres_réalisés_par sous-titres_réalisés_para sous-titré_par sous-titrage_par sous-titrage_st
    sous-titrage_société traduit_par traduction_par
    subtítulos_por subtítulos_de subtítulos_realizados_por subtitulado_por traducido_por traducción_de traducción_por
    sottotitoli_di sottotitoli_a_cura sottotitoli_creati sottotitoli_e_revisione sottotitolato_da tradotto_da
    traduzione_di traduzione_a_cura
    legendas_por legendas_pela legendas_de legendado_por traduzido_por tradução_de tradução_por
    ondertiteld_door ondertiteling_door ondertitels_door ondertitels_ingediend_door vertaald_door vertaling_door
    napisy_stworzone_przez napisy_przez przetłumaczone_przez
    undertexter_av undertexter_från textning_av textat_av översatt_av undertekster_af undertekster_av tekstet_af
    tekstet_av oversat_af oversatt_av titulky_vytvořil titulky_vytvořila
    субтитры_сделал субтитры_сделала субтитры_создавал субтитры_подготовил субтитры_добавил редактор_субтитров
    субтитри_створив переклад_зробив altyazı_çeviri çeviri_ve_altyazı
    字幕由 字幕制作 字幕製作 字幕志愿者 字幕志願者 中文字幕由 字幕翻訳 자막_제공 자막_제작 ترجمة_بواسطة
    """

  /// What a line opens with that names them after a colon.
  private static let fields: WordSet = """
    subtitles subtitle captions captioning translation translator transcription untertitel untertitelung übersetzung
    sous-titres sous-titrage traduction traducteur subtítulos traducción sottotitoli traduzione legendas tradução
    ondertiteling ondertitels vertaling napisy tłumaczenie undertexter undertekster textning översättning oversættelse
    oversettelse titulky překlad tekstitys suomennos käännös субтитры перевод субтитри переклад altyazı çeviri
    字幕 翻訳 翻译 翻譯 자막 번역 ترجمة
    """
}
