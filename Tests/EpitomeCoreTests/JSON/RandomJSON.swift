import EpitomeCore

/// Random JSON values and texts from a fixed seed.
struct RandomJSON: RandomNumberGenerator {
  private var state: UInt64

  /// How many documents a random test takes: fewer in slow builds.
  #if DEBUG
    static let rounds = 500
  #else
    static let rounds = 20_000
  #endif

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func value(depth: Int = 4) -> JSONValue {
    switch below(depth > 0 ? 9 : 6) {
    case 0: return .null
    case 1: return .bool(below(2) == 0)
    case 2: return .integer(integer())
    case 3: return JSONValue(double())
    case 4, 5: return .string(string())
    case 6: return .array((0..<below(6)).map { _ in value(depth: depth - 1) })
    default:
      return .object(JSONObject((0..<below(6)).map { _ in (key: key(), value: value(depth: depth - 1)) }))
    }
  }

  mutating func integer() -> Int64 {
    let bits = next() >> UInt64(below(64))
    return below(2) == 0 ? Int64(truncatingIfNeeded: bits) : -Int64(truncatingIfNeeded: bits >> 1)
  }

  mutating func double() -> Double {
    switch below(4) {
    case 0: return Double(below(2_000_000) - 1_000_000) / 1000
    case 1: return Double.random(in: -1...1, using: &self)
    case 2: return Double(sign: .plus, exponent: below(200) - 100, significand: Double.random(in: 1..<2, using: &self))
    default:
      let value = Double(bitPattern: next())
      return value.isFinite ? value : 0.5
    }
  }

  /// A string with all that JSON escapes, and with one to four bytes a scalar.
  mutating func string() -> String {
    let pools: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0x61...0x7A, 0x00...0x1F, 0x22...0x22, 0x5C...0x5C, 0x2F...0x2F, 0x7F...0xA0,
      0xC0...0x24F,
      0x300...0x36F, 0x2028...0x2029, 0x3040...0x30FF, 0x4E00...0x9FFF, 0xFFFD...0xFFFD, 0x1F300...0x1F64F,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<below(below(10) == 0 ? 80 : 12) {
      let pool = pools[below(pools.count)]
      if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &self)) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// A key without combining characters, which other libraries take for the same as composed ones.
  mutating func key() -> String {
    String(String.UnicodeScalarView((0..<below(8)).compactMap { _ in Unicode.Scalar(UInt32(0x20 + below(0x5F))) }))
  }

  /// The text of a value in a random way of writing: white space, escapes, forms of numbers.
  mutating func text(of value: JSONValue) -> String {
    let text: String
    switch value {
    case .array(let elements):
      text = "[" + elements.map { self.text(of: $0) }.joined(separator: ",") + (elements.isEmpty ? space() : "") + "]"
    case .object(let object):
      let members = object.map { space() + quoted($0.key) + space() + ":" + self.text(of: $0.value) }
      text = "{" + members.shuffled(using: &self).joined(separator: ",") + space() + "}"
    case .string(let string): text = quoted(string)
    case .integer(let integer) where 1..<1_000_000 ~= integer.magnitude && below(3) == 0:
      text = ["\(integer).0", "\(integer)e0", "\(integer)0E-1", "\(integer).000e+00"][below(4)]
    default: text = value.description
    }
    return space() + text + space()
  }

  private mutating func space() -> String {
    below(3) > 0 ? "" : [" ", "\n", "\t", "\r\n", "  "][below(5)]
  }

  private mutating func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || below(6) == 0 {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: below(2) == 0)
          text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
      } else if scalar == "/" && below(2) == 0 {
        text += "\\/"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
