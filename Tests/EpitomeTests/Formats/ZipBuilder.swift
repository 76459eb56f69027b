/// Makes zip archives whose members are stored as they are (APPNOTE 6.3.10, sections 4.3 and 4.4).
enum ZipBuilder {
  /// An archive of members; `claimed` is the size that it says each has, where that is not the truth.
  static func archive(_ members: [(name: String, bytes: [UInt8])], claimed: Int? = nil) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in members {
      let offset = archive.count
      let size = claimed ?? bytes.count
      let common =
        number(20, 2) + number(0, 8) + number(Int(checksum(bytes)), 4) + number(size, 4) + number(size, 4)
        + number(name.utf8.count, 2) + number(0, 2)
      archive += number(0x0403_4B50, 4) + common + Array(name.utf8) + bytes
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 10) + number(offset, 4) + Array(name.utf8)
    }
    let end = number(0x0605_4B50, 4) + number(0, 4) + number(members.count, 2) + number(members.count, 2)
    return archive + directory + end + number(directory.count, 4) + number(archive.count, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// CRC-32 as of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
