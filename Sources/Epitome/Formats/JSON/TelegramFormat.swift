import EpitomeCore

/// JSON of Telegram Desktop's exports (`result.json`): the messages of a chat, or of all chats one after the other.
///
/// What the service says ("joined the group") is no message.
public enum TelegramFormat: TranscriptFormat {
  /// `telegram`.
  public static let name = "telegram"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where messages have a date, a text, and who sent them.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let chat = chats(probe.json).first else { return 0 }
    let isThis = chat["messages"]?.elements.prefix(ChatExport.sample).contains { message in
      message["date"]?.kind == .string && message["text"] != nil
        && (message["from"] != nil || message["from_id"] != nil || message["actor_id"] != nil)
        && (message["type"]?.string == "message" || message["type"]?.string == "service")
    }
    return isThis == true ? 0.95 : 0
  }

  /// Finds the messages.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let chats = chats(probe.json)
    let messages = chats.flatMap { $0["messages"]?.elements ?? [] }
    var export = ChatExport(source: probe.source, count: messages.count)
    for message in messages where message["type"]?.string != "service" {
      guard let text = message["text"] else { continue }
      export.add(passage(text), from: message.first("from", "from_id")?.speakerName)
    }
    return export.finish(title: chats.count == 1 ? chats[0]["name"]?.string : nil)
  }

  private static func chats(_ json: JSONNode?) -> [JSONNode] {
    if let json, json["messages"]?.kind == .array { return [json] }
    return (json?["chats"]?["list"]?.elements ?? []).filter { $0["messages"]?.kind == .array }
  }

  /// A text, which may be a list of texts and of objects that have one: links, mentions, bold words.
  private static func passage(_ text: JSONNode) -> Passage {
    guard text.kind == .array else { return Passage(text) }
    var passage = Passage()
    for part in text.elements {
      if let run = part.kind == .object ? part["text"] : part { passage.append(Passage(run)) }
    }
    return passage
  }
}
