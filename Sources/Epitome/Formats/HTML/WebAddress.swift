import EpitomeCore

/// An address of the web as it may stand in a link. Only `http` and `https` are taken, so that no link of a document runs a script.
struct WebAddress {
  /// The address, with what may not stand in one percent-encoded.
  let text: String

  init?(_ address: String) {
    let given = Array(address.utf8)
    guard
      ["http://", "https://"].contains(where: { prefix in
        given.count > prefix.utf8.count && ByteScan.hasCaseless(prefix, in: given, at: 0, to: given.count)
      })
    else { return nil }
    var bytes: [UInt8] = []
    for byte in given {
      if byte > 0x20, byte != 0x7F, !Self.excluded.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The recording that a document's `meta` names: a text, or an object with `url`.
  static func recording(of meta: JSONObject) -> WebAddress? {
    first(["media", "audio", "video", "enclosure"], in: meta)
  }

  /// The page that a document's `meta` names.
  static func page(of meta: JSONObject) -> WebAddress? { first(["url", "link"], in: meta) }

  private static func first(_ keys: [String], in meta: JSONObject) -> WebAddress? {
    keys.lazy.compactMap { meta[$0] }.compactMap { ($0.string ?? $0["url"]?.string).flatMap(WebAddress.init) }.first
  }

  /// The address of a moment in a recording (Media Fragments URI 1.0, section 4.2.1).
  func moment(_ seconds: Int) -> String {
    let whole = text.utf8.prefix { $0 != UInt8(ascii: "#") }
    return String(decoding: Array(whole), as: UTF8.self) + "#t=\(seconds)"
  }

  private static let excluded = Set("\"<>\\^`{|}".utf8)
}
