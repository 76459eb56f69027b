import EpitomeCore

/// The recording that a transcript belongs to, where its `meta` names it.
struct MediaLink {
  private let address: String

  /// Fields of `meta` that may hold the address, the first one first.
  private static let fields = ["media", "mediaURL", "audio", "audioURL", "video", "videoURL", "url"]

  /// The recording of a document; nil where no field holds a web address.
  init?(_ meta: JSONObject) {
    let addresses = Self.fields.compactMap { meta[$0]?.string }
    guard let address = addresses.first(where: { $0.hasPrefix("https://") || $0.hasPrefix("http://") }) else {
      return nil
    }
    self.address = Self.safe(address)
  }

  /// The address with what may not stand in one written as its bytes.
  private static func safe(_ address: String) -> String {
    address.utf8.reduce(into: "") { safe, byte in
      let mayStand = byte > 0x20 && byte < 0x7F && !#"<>\"^`{|}"#.utf8.contains(byte)
      safe +=
        mayStand ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }

  /// The address at a time in seconds: by a media fragment (Media Fragments URI 1.0, section 4.2.1), which players and most
  /// pages heed, or by the parameter that YouTube's pages have instead.
  func at(_ seconds: Double) -> String {
    let time = ClockTime.wholeSeconds(seconds)
    let bare = String(address.prefix { $0 != "#" })
    if bare.contains("youtube.com/watch?") { return "\(bare)&t=\(time)s" }
    if bare.contains("youtu.be/") { return bare + (bare.contains("?") ? "&" : "?") + "t=\(time)" }
    return "\(bare)#t=\(time)"
  }
}
