import EpitomeCore

/// What speaks for each kind of name, by kind; nothing is known of a kind until something was added.
struct NameWeights {
  private var values = SIMD8<Double>.zero
  private var known: UInt8 = 0

  /// The weight of a kind, or nil where nothing is known of it.
  subscript(kind: Name.Kind) -> Double? {
    get { known & 1 << Self.number(kind) == 0 ? nil : values[Self.number(kind)] }
    set {
      values[Self.number(kind)] = newValue ?? 0
      if newValue == nil { known &= ~(1 << Self.number(kind)) } else { known |= 1 << Self.number(kind) }
    }
  }

  /// Takes in what another mention of the name says. What the form itself says is said by every mention: only the strongest
  /// counts, and contexts add a little.
  mutating func merge(_ other: NameWeights) {
    guard other.known != 0 else { return }
    for kind in Name.Kind.allCases {
      guard let weight = other[kind] else { continue }
      let known = self[kind] ?? 0
      self[kind] = max(known, weight) + (known > 0 && weight > 0 ? min(known, weight) * 0.34 : 0)
    }
  }

  private static func number(_ kind: Name.Kind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .product: 2
    case .work: 3
    case .event: 4
    }
  }
}
