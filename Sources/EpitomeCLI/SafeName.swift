#if CommandLine
  import EpitomeCore

  /// Names of output files out of ids, which may come from anywhere.
  enum SafeName {
    /// The longest part of a name that file systems take, less what a file in the making adds.
    private static let maximumLength = 200
    /// Files that the folder has of its own.
    private static let reserved = ["errors.jsonl", "index.html", "index.jsonl", "index.md"].map { Array($0.utf8) }

    /// The parts of a relative path, from the outermost folder to the file. None is empty, `.` or `..`, none has a 0 or a control
    /// character, none is too long: what would be is percent-encoded, and a long part ends in a hash of itself.
    static func parts(of name: String) -> [[UInt8]] {
      var parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
        safe(Array($0))
      }
      if let first = parts.first, reserved.contains(first) { parts[0] = percentEncodingFirst(first) }
      return parts
    }

    private static func safe(_ part: [UInt8]) -> [UInt8] {
      if part.isEmpty { return Array("%2F".utf8) }
      if part.allSatisfy({ $0 == UInt8(ascii: ".") }), part.count <= 2 { return part.flatMap(percent) }
      var safe = part.flatMap { $0 < 0x20 || $0 == 0x7F ? percent($0) : [$0] }
      if safe.first == UInt8(ascii: ".") { safe = percentEncodingFirst(safe) }
      guard safe.count > maximumLength else { return safe }
      let tail = Array(("~" + SHA256.hex(part).prefix(16)).utf8)
      let dot = safe.lastIndex(of: UInt8(ascii: ".")) ?? safe.count
      let ending = safe.count - dot <= 16 ? Array(safe[dot...]) : []
      var cut = maximumLength - tail.count - ending.count
      while cut > 0, safe[cut] & 0xC0 == 0x80 { cut -= 1 }
      return safe[..<cut] + tail + ending
    }

    private static func percentEncodingFirst(_ part: [UInt8]) -> [UInt8] {
      part.prefix(1).flatMap(percent) + part.dropFirst()
    }

    private static func percent(_ byte: UInt8) -> [UInt8] {
      Array("%".utf8) + (byte < 16 ? [UInt8(ascii: "0")] : []) + Array(String(byte, radix: 16, uppercase: true).utf8)
    }
  }
#endif
