import EpitomeCore

/// A time as a list of what was said tells it.
struct SpokenTime: Hashable, Sendable {
  /// How the number is to be taken.
  enum Form: Hashable, Sendable {
    /// Seconds, as the key or the writing says: `start_ms`, `"0:07"`, `"1.5s"`.
    case seconds
    /// A whole number that may count seconds or milliseconds.
    case whole
    /// A number with a fraction.
    case fraction
  }

  var value: Double
  var form: Form

  /// The time of a value.
  ///
  /// - Parameters:
  ///   - node: A number, a number or a clock time as text, or an object that has one as `relative` or `seconds`.
  ///   - unitsPerSecond: What the key says it counts; nil where it says nothing.
  init?(_ node: JSONNode, unitsPerSecond: Double?) {
    switch node.kind {
    case .number:
      guard let number = node.double, number.isFinite else { return nil }
      value = max(0, number)
      form = node.int == nil ? .fraction : .whole
    case .string:
      guard let bytes = node.stringBytes, let time = SpokenTime(bytes, unitsPerSecond: unitsPerSecond) else {
        return nil
      }
      self = time
    case .object:
      guard let inner = node.first("relative", "seconds"), inner.kind != .object,
        let time = SpokenTime(inner, unitsPerSecond: 1)
      else { return nil }
      self = time
    default: return nil
    }
    take(unitsPerSecond)
  }

  /// The time that a text is: a number or a clock time.
  init?(_ text: [UInt8], unitsPerSecond: Double?) {
    guard text.count <= 32, let first = text.first, ByteScan.isDigit(first) else { return nil }
    let digits = text.last == UInt8(ascii: "s") ? text.dropLast() : text[...]
    if let time = Timecode(text, at: 0, to: text.count), time.end == text.count {
      (value, form) = (time.seconds, .seconds)
    } else if digits.allSatisfy({ ByteScan.isDigit($0) || $0 == 0x2E }),
      let number = Double(String(decoding: digits, as: UTF8.self))
    {
      value = number
      form = digits.count < text.count ? .seconds : digits.contains(0x2E) ? .fraction : .whole
    } else {
      return nil
    }
    take(unitsPerSecond)
  }

  private mutating func take(_ unitsPerSecond: Double?) {
    guard let unitsPerSecond, form != .seconds else { return }
    value /= unitsPerSecond
    form = .seconds
  }

  /// Seconds, where numbers that tell no unit count so many to the second.
  func seconds(_ unitsPerSecond: Double) -> Double { form == .seconds ? value : value / unitsPerSecond }
}
