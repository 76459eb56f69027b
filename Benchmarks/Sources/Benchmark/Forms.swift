import EpitomeCore
import Foundation

/// A text in the forms that readers take: captions of two lines, marked-up paragraphs, words with times.
struct Forms {
  /// A form and a file of it.
  struct File {
    let name: String
    let ending: String
    let bytes: [UInt8]
  }

  private let captions: [[String]]

  /// Cuts a text into captions of two lines of seven words.
  init(_ text: [UInt8]) {
    let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).map { word in
      word.filter { !"<>&\"\\*_`#[]".contains($0) }
    }.filter { !$0.isEmpty }
    captions = stride(from: 0, to: words.count, by: 14).map { Array(words[$0..<min($0 + 14, words.count)]) }
  }

  /// The files, all of the same words.
  var files: [File] {
    [
      file("WebVTT", "vtt", head: "WEBVTT\n\n") { "\(time($0, ".")) --> \(time($0 + 1, "."))\n\(lines($1))\n\n" },
      file("SubRip", "srt") { "\($0 + 1)\n\(time($0, ",")) --> \(time($0 + 1, ","))\n\(lines($1))\n\n" },
      file(
        "TTML", "ttml", head: "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\"><body><div>\n",
        foot: "</div></body></tt>\n"
      ) {
        "<p begin=\"\(time($0, "."))\" end=\"\(time($0 + 1, "."))\">\(lines($1, "<br/>"))</p>\n"
      },
      file("web page", "html", head: "<!doctype html><html><body>\n", foot: "</body></html>\n") {
        "<p>\($1.dropFirst().joined(separator: " ")), <b>\($1[0])</b>.</p>\n"
      },
      file("Markdown", "md", head: "# Text\n\n") { "\($0 % 9 == 0 ? "## " : "")**\($1[0])** \(lines($1, " "))\n\n" },
      file("plain text", "txt") { "\(lines($1, " "))\($0 % 6 == 5 ? ".\n\n" : " ")" },
      file("plain text with speakers", "txt") { "\($0 % 2 == 0 ? "Ann" : "Bob"): \(lines($1, " ")).\n" },
      file("recogniser's JSON", "json", head: "{\"text\":\"\",\"language\":\"en\",\"segments\":[", foot: "]}") {
        let words = $1.map { "{\"word\":\" \($0)\",\"start\":1.5,\"end\":2.25}" }.joined(separator: ",")
        let text = $1.joined(separator: " ")
        let times = "\"start\":\($0 * 3),\"end\":\($0 * 3 + 3)"
        return "\($0 > 0 ? "," : ""){\(times),\"text\":\" \(text)\",\"words\":[\(words)]}"
      },
    ]
  }

  /// Files of as much structure as their forms allow, of some two megabytes each: one letter or word an element.
  static var dense: [File] {
    func file(
      _ name: String, _ ending: String, head: String = "", foot: String = "", _ element: (Int) -> String
    ) -> File {
      var bytes = Array(head.utf8)
      var index = 0
      while bytes.count < 2_000_000 {
        bytes += element(index).utf8
        index += 1
      }
      return File(name: "dense " + name, ending: ending, bytes: bytes + foot.utf8)
    }
    let page = "<!doctype html><html><body>"
    return [
      file("Markdown, headings", "md") { _ in "# a\n" },
      file("Markdown, items", "md", head: "# T\n\n") { _ in "- **a**\n" },
      file("Markdown, paragraphs", "md", head: "# T\n\n") { _ in "a\n\n" },
      file("Markdown, quotes", "md", head: "# T\n\n") { _ in "> a\n\n" },
      file("Markdown, words in bold", "md", head: "# T\n\n") { _ in "**a** b " },
      file("Markdown, words emphasised", "md", head: "# T\n\n") { _ in "*a* " },
      file("Markdown, links", "md", head: "# T\n\n") { _ in "[a](b) " },
      file("plain text, speakers", "txt") { $0 % 2 == 0 ? "A: b\n" : "B: c\n" },
      file("plain text, labels", "txt") { "K\($0): b\n" },
      file("WebVTT", "vtt", head: "WEBVTT\n\n") { _ in "00:00.000 --> 00:01.000\na\n\n" },
      file("WebVTT, lines", "vtt", head: "WEBVTT\n\n") {
        "\($0 % 40 == 0 ? "\n00:00.000 --> 00:01.000\n" : "")a\n"
      },
      file("SubRip", "srt") { "0:\($0 % 60) --> 0:\($0 % 60)\na\n" },
      file("lyrics", "lrc", head: "[ti:T]\n") { _ in "[0:1]a\n" },
      file("TTML", "ttml", head: "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>\n", foot: "</div></body></tt>") {
        _ in
        "<p>a</p>"
      },
      file("recogniser's JSON", "json", head: "{\"segments\":[", foot: "]}") {
        "\($0 > 0 ? "," : ""){\"start\":\($0),\"text\":\"a\"}"
      },
      file("web page, paragraphs", "html", head: page) { _ in "<p>a" },
      file("web page, items", "html", head: page + "<ul>") { _ in "<li>a" },
      file("web page, speakers", "html", head: page) { _ in "<p>A: b" },
    ]
  }

  private func file(
    _ name: String, _ ending: String, head: String = "", foot: String = "", _ form: (Int, [String]) -> String
  ) -> File {
    var bytes = Array(head.utf8)
    for (index, caption) in captions.enumerated() { bytes += form(index, caption).utf8 }
    return File(name: name, ending: ending, bytes: bytes + foot.utf8)
  }

  private func lines(_ words: [String], _ lineEnd: String = "\n") -> String {
    [words.prefix(7), words.dropFirst(7)].filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
      .joined(separator: lineEnd)
  }

  /// The start of a caption: they last three seconds each.
  private func time(_ caption: Int, _ point: String) -> String {
    let seconds = caption * 3
    return String(format: "%02d:%02d:%02d%@000", seconds / 3600, seconds / 60 % 60, seconds % 60, point)
  }
}
