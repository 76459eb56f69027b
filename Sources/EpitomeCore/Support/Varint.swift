extension [UInt8] {
  /// Appends a number in few bytes where it is near 0: seven bits a byte, lowest first, the sign in the lowest of all.
  @inlinable
  package mutating func append(varint number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// Reads what ``append(varint:)`` has written at `offset`, and moves that past it.
  @inlinable
  package func varint(at offset: inout Int) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = self[offset]
      offset += 1
      number |= UInt(byte & 0x7F) << shift
      guard byte & 0x80 != 0 else { return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1) }
      shift += 7
    }
  }
}
