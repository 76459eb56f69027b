/// Random numbers that a seed decides, the same on every machine (SplitMix64: Steele, Lea and Flood 2014).
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(_ seed: UInt64) { state = seed }

  /// A stream of its own for each of some numbers, so that the order in which streams are used does not matter.
  package init(_ numbers: Int...) {
    state = 0
    for number in numbers {
      state ^= UInt64(bitPattern: Int64(number))
      state = next()
    }
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of at least 0 and below 1.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number of at least 0 and below `bound`.
  package mutating func below(_ bound: Int) -> Int { min(bound - 1, Int(unit() * Double(bound))) }

  /// About normally distributed, mean 0 and variance 1: the sum of twelve uniform numbers.
  package mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    return sum
  }

  /// Puts elements into a random order (Fisher and Yates).
  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    for index in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(index, below(index + 1)) }
  }
}

/// The exponential function for numbers of at most 0, to eight digits: by plain arithmetic, so that it gives the same bits on every machine
/// whatever its mathematical library does.
@inline(__always)
func softmaxExponential(_ value: Double) -> Double {
  guard value > -50 else { return 0 }
  // Added and taken away again, 1.5 * 2^52 leaves the nearest whole number.
  let whole = value * 1.4426950408889634 + 6_755_399_441_055_744 - 6_755_399_441_055_744
  let rest = value - whole * 0.6931471805599453
  var series = 1.0 / 5040
  series = series * rest + 1.0 / 720
  series = series * rest + 1.0 / 120
  series = series * rest + 1.0 / 24
  series = series * rest + 1.0 / 6
  series = series * rest + 0.5
  series = series * rest + 1
  series = series * rest + 1
  return series * Double(bitPattern: UInt64(1023 + Int64(whole)) << 52)
}
