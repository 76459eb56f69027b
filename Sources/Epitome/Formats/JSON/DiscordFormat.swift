import EpitomeCore

/// JSON of DiscordChatExporter: the messages of a channel, each with its author.
///
/// What the service says (who joined, what was pinned) is no message.
public enum DiscordFormat: TranscriptFormat {
  /// `discord`.
  public static let name = "discord"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where messages have a content, a time stamp and an author with a name.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let messages = probe.json?["messages"], let first = messages[0] else { return 0 }
    let isThis =
      first["content"]?.kind == .string && first["timestamp"]?.kind == .string
      && first["author"]?["name"]?.kind == .string
    return isThis ? 0.95 : 0
  }

  /// Finds the messages.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let messages = ChatExport.inOrder(probe.json?["messages"]?.elements ?? []) { $0["timestamp"]?.string }
    var export = ChatExport(source: probe.source, count: messages.count)
    for message in messages {
      guard let text = message["content"], text.kind == .string,
        !(message["type"]?.string.map(service.contains) ?? false)
      else { continue }
      let author = message["author"]
      export.add(Passage(text), from: author?["nickname"]?.speakerName ?? author?["name"]?.speakerName)
    }
    return export.finish(title: probe.json?["channel"]?["name"]?.string)
  }

  private static let service: Set<String> = [
    "Call", "ChannelIconChange", "ChannelNameChange", "ChannelPinnedMessage", "GuildMemberJoin", "RecipientAdd",
    "RecipientRemove", "ThreadCreated",
  ]
}
