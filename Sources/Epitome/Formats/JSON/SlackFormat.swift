import EpitomeCore

/// JSON of Slack's exports: a list of messages for each day and channel, or the list in what its API answers.
///
/// What joins, leaves and topics are told by is no message. References and links are replaced by what is shown for them.
public enum SlackFormat: TranscriptFormat {
  /// `slack`.
  public static let name = "slack"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where the first element is a message with a time stamp of Slack's.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let first = list(probe.json)?[0] else { return 0 }
    return isMessage(first) ? 0.95 : 0
  }

  /// Finds the messages.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let messages = ChatExport.inOrder(list(probe.json)?.elements ?? []) { $0["ts"]?.string.flatMap(Double.init) }
    let names = names(messages)
    var chat = ChatExport(source: probe.source, count: messages.count)
    for message in messages where isSaid(message) {
      guard let text = message["text"], text.kind == .string else { continue }
      chat.add(SlackText.passage(text, names), from: speaker(of: message, names))
    }
    return chat.finish()
  }

  private static func list(_ json: JSONNode?) -> JSONNode? {
    let list = json?.kind == .array ? json : json?["messages"]
    return list?.kind == .array ? list : nil
  }

  /// Whether an object is of the kind that Slack's lists are made of: its time stamp has six decimals.
  static func isMessage(_ node: JSONNode) -> Bool {
    guard node["type"]?.string == "message", let stamp = node["ts"]?.stringBytes,
      let point = stamp.firstIndex(of: UInt8(ascii: "."))
    else { return false }
    let digits = stamp[..<point] + stamp[(point + 1)...]
    return point >= 9 && stamp.count - point == 7 && digits.allSatisfy(ByteScan.isDigit)
  }

  /// Kinds of messages in which somebody says something; those without a kind are others.
  private static let said: Set<String> = [
    "bot_message", "file_comment", "file_share", "me_message", "reply_broadcast", "thread_broadcast",
  ]

  private static func isSaid(_ message: JSONNode) -> Bool {
    guard message["type"]?.string == "message" else { return false }
    return message.first("subtype").map { $0.string.map(said.contains) ?? false } ?? true
  }

  /// Who the members are, as far as their messages tell.
  private static func names(_ messages: [JSONNode]) -> [String: String] {
    var names: [String: String] = [:]
    for message in messages {
      guard let user = message["user"]?.string, names[user] == nil, let profile = message["user_profile"] else {
        continue
      }
      for key in ["real_name", "display_name", "name"] where names[user] == nil {
        names[user] = profile[key]?.speakerName
      }
    }
    return names
  }

  private static func speaker(of message: JSONNode, _ names: [String: String]) -> String? {
    if let user = message["user"]?.speakerName { return names[user] ?? message["username"]?.speakerName ?? user }
    return message["username"]?.speakerName ?? message["bot_profile"]?["name"]?.speakerName
      ?? message["bot_id"]?.speakerName
  }
}

/// The text of Slack's messages: `<@U024BE7LH>`, `<#C024BE7LR|general>`, `<!here>`, `<https://example.org|a label>`, `&amp;`.
enum SlackText {
  /// Longest reference in brackets, in bytes.
  private static let longest = 4096

  static func passage(_ node: JSONNode, _ names: [String: String]) -> Passage {
    var walk = JSONStringWalk(node)
    let bytes = walk.bytes
    guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return Passage(node) }
    var (index, copied) = (0, 0)
    while index < bytes.count {
      var end = index + 1
      if bytes[index] == UInt8(ascii: "<"), let close = closing(bytes, after: index) {
        end = close + 1
        walk.copy(copied..<index)
        reference(index + 1..<close, names, in: &walk)
        copied = end
      } else if bytes[index] == UInt8(ascii: "&"), let sign = sign(bytes, at: index) {
        end = sign.end
        walk.copy(copied..<index)
        walk.replace(index..<end, with: [sign.byte])
        copied = end
      }
      index = end
    }
    walk.copy(copied..<bytes.count)
    return walk.passage
  }

  /// Where the bracket closes that opens at a place; nil where another opens before.
  private static func closing(_ bytes: [UInt8], after open: Int) -> Int? {
    let reach = open + 1..<min(bytes.count, open + longest)
    return reach.first { bytes[$0] == UInt8(ascii: ">") || bytes[$0] == UInt8(ascii: "<") }
      .flatMap { bytes[$0] == UInt8(ascii: ">") ? $0 : nil }
  }

  /// The three references that Slack writes.
  private static func sign(_ bytes: [UInt8], at index: Int) -> (byte: UInt8, end: Int)? {
    for (name, byte) in [("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">"))]
    where ByteScan.has(name, in: bytes, at: index, to: bytes.count) {
      return (byte, index + name.utf8.count)
    }
    return nil
  }

  /// Writes what is shown for a reference: its label, or what it names.
  private static func reference(_ range: Range<Int>, _ names: [String: String], in walk: inout JSONStringWalk) {
    let bytes = walk.bytes
    let bar = range.first { bytes[$0] == UInt8(ascii: "|") }
    let label = bar.map { $0 + 1..<range.upperBound }.flatMap { $0.isEmpty ? nil : $0 }
    let whole = range.lowerBound - 1..<range.upperBound + 1
    let target = range.lowerBound..<(bar ?? range.upperBound)
    let kind = range.isEmpty ? 0 : bytes[range.lowerBound]
    switch kind {
    case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "!"):
      let id = ByteScan.string(bytes, min(target.lowerBound + 1, target.upperBound)..<target.upperBound)
      let shown = label.map { ByteScan.string(bytes, $0) } ?? names[id] ?? id
      let sign = kind == UInt8(ascii: "#") ? "#" : id.hasPrefix("date^") || shown.hasPrefix("@") ? "" : "@"
      walk.replace(whole, with: Array((sign + shown).utf8))
    default:
      let isMail = ByteScan.has("mailto:", in: bytes, at: target.lowerBound, to: target.upperBound)
      let shown = label ?? target.lowerBound + (isMail ? 7 : 0)..<target.upperBound
      walk.replace(whole.lowerBound..<shown.lowerBound, with: [])
      // A label may have signs of its own.
      var (index, copied) = (shown.lowerBound, shown.lowerBound)
      while index < shown.upperBound {
        if bytes[index] == UInt8(ascii: "&"), let sign = sign(bytes, at: index), sign.end <= shown.upperBound {
          walk.copy(copied..<index)
          walk.replace(index..<sign.end, with: [sign.byte])
          (index, copied) = (sign.end, sign.end)
        } else {
          index += 1
        }
      }
      walk.copy(copied..<shown.upperBound)
      walk.replace(shown.upperBound..<whole.upperBound, with: [])
    }
  }
}
