import EpitomeCore

/// Phrases after which the topic of what follows is named: "let's talk about the battery warranty".
enum TopicIntroductions {
  /// Words between the phrase and the topic: an article, a possessive, one adjective.
  private static let reach = 2
  private static let longest = 8

  /// Whether a phrase of the text stands right behind one that introduces a topic.
  static func isIntroduced(_ place: Range<Int>, _ tokens: TermTokens, _ bytes: [UInt8], _ lexicon: Lexicon) -> Bool {
    var end = place.lowerBound
    while end > 0, place.lowerBound - end < reach, tokens[end].gap == .space,
      tokens[end - 1].role.contains(.isDeterminer) || tokens[end - 1].role.contains(.isWeak)
    {
      end -= 1
    }
    guard end > 0 else { return false }
    let border = Int(tokens[end - 1].end)
    for first in stride(from: end - 1, through: max(0, end - longest), by: -1) {
      let start = Int(tokens[first].start)
      for set in [phrases, lexicon.transitions]
      where set.matchLength(bytes, at: start, limit: border).map({ start + $0 == border }) ?? false {
        return true
      }
    }
    return false
  }

  private static let phrases: WordSet = """
    talk_about talk_a_bit_about talk_a_little_bit_about talk_more_about speak_about turning_to turn_to turning_now_to moving_on_to
    moving_to move_on_to next_item_is next_topic_is next_point_is next_subject_is item_is topic_is subject_is next_up_is next_is begin_with
    start_with discuss discussing question_about question_on questions_about questions_on item_on_the_agenda_is
    parler_de parler_du parler_des parlons_de parlons_du parlons_des passons_à passons_au passons_aux en_venir_à
    en_vient_à hablar_de hablar_del hablemos_de hablemos_del pasamos_a pasamos_al pasemos_a pasemos_al parlare_di
    parlare_del parliamo_di parliamo_del passiamo_a passiamo_al falar_de falar_do falar_da falemos_de passamos_a praten_over
    spreken_over
    """
}
