/// Values of bytes that a text is searched for, one look a byte.
struct ByteSet: Sendable {
  private let members: [Bool]

  /// The bytes for which the answer is true.
  init(_ contains: (UInt8) -> Bool) {
    members = (0...UInt8.max).map(contains)
  }

  /// The first place of a range that has one of the bytes; the end of the range where there is none.
  func first(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let (text, members) = (bytes.span, members.span)
    let end = min(range.upperBound, text.count)
    var position = range.lowerBound
    while position < end, !members[Int(text[position])] { position &+= 1 }
    return position
  }
}
