/// FNV-1a with 64 bits (Fowler, Noll and Vo): the same everywhere and for ever, since files hold it.
struct FNVHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    for index in range { add(bytes[index]) }
  }

  mutating func addBytes(of number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
  }
}
