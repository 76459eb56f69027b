/// The hash of the word tables: FNV-1a (Fowler, Noll and Vo) over scalars, its high bits mixed into the low ones.
///
/// It can be carried on scalar by scalar, so that one walk over a text hashes every prefix of it.
enum WordHash {
  static let start = 0x2325_8422_2325_CBF2

  /// The hash of what `hash` stands for, followed by the scalar; `FoldedScalars.none` adds nothing.
  @inline(__always)
  static func add(_ scalar: UInt32, to hash: Int) -> Int {
    guard scalar != FoldedScalars.none else { return hash }
    let mixed = (hash ^ Int(scalar)) &* 0x0000_0100_0000_01B3
    return mixed ^ (mixed >> 29)
  }
}
