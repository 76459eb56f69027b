import Epitome
import EpitomeCore
import Testing

@Suite struct ChatExportsTests {
  private static let slack = #"""
    [
      {"user":"U012AB3CD","type":"message","ts":"1700000000.000100","client_msg_id":"a","text":"Morning <@U045EF6GH>, see <https:\/\/rivers.example\/plan|the plan &amp; map> in <#C01|harbour>.\nR&amp;D first, if x &lt; y.",
       "user_profile":{"real_name":"Ada Quill","display_name":"ada"}},
      {"type":"message","subtype":"channel_join","ts":"1700000010.000200","user":"U999","text":"<@U999> has joined the channel"},
      {"user":"U045EF6GH","type":"message","ts":"1700000060.000200","text":"Looks good: <https://rivers.example>. Ask <!here> or <mailto:cy@rivers.example|cy@rivers.example>.","user_profile":{"real_name":"Bo Fennick","display_name":""}},
      {"type":"message","subtype":"bot_message","ts":"1700000070.000200","username":"Tide bot","text":"High water at <!date^1700000000^{time}|noon>."},
      {"user":"U777","type":"message","ts":"1700000080.000200","text":"Caf\u00e9 \u003c@U777\u003e and a < b <<@U012AB3CD> <!subteam^S1|@crew>"},
      {"user":"U777","type":"message","ts":"1700000090.000200","text":""}
    ]
    """#

  @Test func `Slack's messages, with references as they are shown`() throws {
    let read = try ReadTranscript(Self.slack)
    #expect(read.format == "slack")
    #expect(
      read.lines == [
        "Ada Quill: Morning @Bo Fennick, see the plan & map in #harbour.\nR&D first, if x < y.",
        "Bo Fennick: Looks good: https://rivers.example. Ask @here or cy@rivers.example.",
        "Tide bot: High water at noon.", "U777: Café @U777 and a < b <@Ada Quill @crew",
      ])
    #expect(read.cues.allSatisfy { $0.start == nil && $0.end == nil })
    let place = try #require(read.text.firstRange(of: "Bo Fennick"))
    let start = read.text.utf8.distance(from: read.text.startIndex, to: place.lowerBound)
    let ranges = read.document.sourceRanges(of: TextSpan(start, start + 3))
    #expect(ranges.map { String(decoding: read.document.sourceBytes[$0.range], as: UTF8.self) } == ["<@U045EF6GH>"])
  }

  @Test func `what Slack's API answers has the last message first`() throws {
    let read = try ReadTranscript(
      #"{"ok":true,"messages":[{"type":"message","user":"U2","text":"Two.","ts":"1700000002.000000"},{"type":"message","user":"U1","text":"One.","ts":"1700000001.000000"}]}"#
    )
    #expect(read.format == "slack")
    #expect(read.lines == ["U1: One.", "U2: Two."])
  }

  @Test func `lists of records are no chats`() throws {
    let records = TranscriptReader().read(
      Array(#"[{"text":"One.","type":"message","ts":"yesterday"},{"text":"Two."}]"#.utf8), id: "x")
    #expect(records.count == 2)
  }

  @Test func `Telegram's messages, of texts and of parts`() throws {
    let read = try ReadTranscript(
      #"{"name":"Harbour group","type":"private_supergroup","id":1,"messages":[{"id":1,"type":"service","date":"2023-01-02T10:00:00","actor":"Ada","actor_id":"user1","action":"create_group","text":"Made it"},{"id":2,"type":"message","date":"2023-01-02T10:00:03","from":"Ada Quill","from_id":"user1","text":["Look at ",{"type":"link","text":"https://rivers.example"}," \u2013 please.",{"type":"bold","text":"\nNow"}]},{"id":3,"type":"message","date":"2023-01-02T10:00:04","from":"Ada Quill","from_id":"user1","photo":"a.jpg","text":""},{"id":4,"type":"message","date":"2023-01-02T10:01:03","from":null,"from_id":"user2","text":"I did."}]}"#
    )
    #expect(read.format == "telegram")
    #expect(read.lines == ["Ada Quill: Look at https://rivers.example – please.\nNow", "user2: I did."])
    #expect(read.document.meta["title"]?.string == "Harbour group")
    #expect(read.cues.allSatisfy { $0.start == nil })
  }

  @Test func `all chats of Telegram's`() throws {
    let message = #"{"id":2,"type":"message","date":"2023-01-02T10:00:03","from":"Ada","from_id":"user1","text":"Hi."}"#
    let read = try ReadTranscript(
      #"{"about":"x","chats":{"list":[{"name":"A","messages":[\#(message)]},{"name":"B","messages":[\#(message)]}]}}"#)
    #expect(read.format == "telegram")
    #expect(read.lines == ["Ada: Hi.", "Ada: Hi."])
    #expect(read.document.meta["title"] == nil)
  }

  @Test func `Discord's messages by what their authors call themselves`() throws {
    let read = try ReadTranscript(
      #"{"guild":{"id":"1","name":"G"},"channel":{"id":"2","name":"pier"},"messages":[{"id":"1","type":"Default","timestamp":"2023-01-02T10:00:03.1+00:00","content":"Hello there.","author":{"id":"9","name":"ada","nickname":"Ada Quill"}},{"id":"3","type":"GuildMemberJoin","timestamp":"2023-01-02T10:00:05+00:00","content":"Joined the server.","author":{"id":"7","name":"cy"}},{"id":"2","type":"Reply","timestamp":"2023-01-02T10:00:07.1+00:00","content":"Hi,\nall is well.","author":{"id":"8","name":"bo","nickname":""}}],"messageCount":3}"#
    )
    #expect(read.format == "discord")
    #expect(read.lines == ["Ada Quill: Hello there.", "bo: Hi,\nall is well."])
    #expect(read.document.meta["title"]?.string == "pier")
    #expect(read.cues.allSatisfy { $0.start == nil })
  }
}
