import Epitome
import EpitomeCore
import EpitomeLearning

/// Meetings made up by a seed: talk, and sentences with figures, which are what the references say.
enum TinyMeetings {
  private static let subjects = [
    "budget", "kitchen", "rooftop garden", "printer", "bicycle shed", "parking", "archive", "lobby",
  ]
  private static let talk = [
    "We talked about the SUBJECT for quite a while again today.",
    "Somebody should look after the SUBJECT at some point.",
    "The SUBJECT has been on the list since the last winter season.",
    "I really like what people say of the SUBJECT here.",
    "Does anybody know who is in charge of the SUBJECT now?",
  ]
  private static let results = [
    "The SUBJECT will cost NUMBER thousand euros in the coming year.",
    "They expect NUMBER visitors for the SUBJECT in May.",
  ]

  /// Records with references.
  static func records(_ count: Int, seed: Int = 1) -> [ReferenceRecord] {
    (0..<count).map { meeting in
      var random = SeededRandom(seed, meeting)
      var (lines, wanted) = ([String](), [String]())
      for _ in 0..<24 {
        let subject = subjects[random.below(subjects.count)]
        let isResult = random.unit() < 0.2
        let pattern = isResult ? results[random.below(results.count)] : talk[random.below(talk.count)]
        let line = pattern.replacing("SUBJECT", with: subject).replacing("NUMBER", with: "\(10 + random.below(80))")
        lines.append("\(["Ann", "Bob", "Eve"][random.below(3)]): \(line)")
        if isResult { wanted.append(line) }
      }
      return ReferenceRecord(
        id: "tiny\(meeting)", text: lines.joined(separator: "\n"), language: "en",
        references: [wanted.joined(separator: "\n")])
    }
  }

  /// Examples of such records, held to 40 tokens.
  static func examples(_ count: Int, seed: Int = 1) async throws -> [TrainingExample] {
    try await ExampleMaker(tokens: 40, genre: "none").examples(records(count, seed: seed), jobs: 1)
  }
}
