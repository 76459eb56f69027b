import EpitomeCore

/// An address of the web as it may stand in a link. Only `http` and `https` are taken, so that no link of a document runs a script.
struct WebAddress: Hashable {
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
      if byte > 0x20, byte < 0x7F, !Self.excluded.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static let excluded = Set("\"<>\\^`{|}".utf8)

  /// The recording that a document's `meta` names: a text, or an object with `url`. A page of YouTube's is one too.
  static func recording(of meta: JSONObject) -> WebAddress? {
    let named = first(
      ["media", "mediaURL", "audio", "audioURL", "video", "videoURL", "enclosure"], in: meta)
    if let named { return named }
    return page(of: meta).flatMap { $0.timeParameter == nil ? nil : $0 }
  }

  /// The page that a document's `meta` names.
  static func page(of meta: JSONObject) -> WebAddress? { first(["url", "link"], in: meta) }

  private static func first(_ keys: [String], in meta: JSONObject) -> WebAddress? {
    keys.lazy.compactMap { meta[$0] }.compactMap { ($0.string ?? $0["url"]?.string).flatMap(WebAddress.init) }.first
  }

  /// The address at a time in seconds: by a media fragment (Media Fragments URI 1.0, section 4.2.1), which players and most
  /// pages heed, or by the parameter that YouTube's pages have instead.
  func moment(_ seconds: Double) -> String {
    let time = ClockTime.wholeSeconds(seconds)
    return timeParameter.map { withoutFragment + $0(time) } ?? "\(withoutFragment)#t=\(time)"
  }

  private var withoutFragment: String { String(decoding: text.utf8.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self) }

  /// How a page of YouTube's is told the time; nil for other addresses.
  private var timeParameter: ((Int) -> String)? {
    let address = withoutFragment
    if address.contains("youtube.com/watch?") { return { "&t=\($0)s" } }
    if address.contains("youtu.be/") { return { (address.contains("?") ? "&" : "?") + "t=\($0)" } }
    return nil
  }
}
