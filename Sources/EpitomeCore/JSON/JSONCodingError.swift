/// A value that does not fit the type that it should become.
public struct JSONCodingError: Error, CustomStringConvertible, Hashable, Sendable {
  /// Where the value is, such as `terms[3].score`; empty for the whole value.
  public var path: String
  /// What was expected and what was found.
  public var message: String

  /// Path and message.
  public var description: String { path.isEmpty ? message : "\(path): \(message)" }

  init(path: [any CodingKey], message: String) {
    self.path = Self.describe(path)
    self.message = message
  }

  init(_ error: DecodingError) {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      self.init(path: context.codingPath, message: context.debugDescription)
    case .keyNotFound(let key, let context):
      self.init(path: context.codingPath + [key], message: "missing")
    @unknown default:
      self.init(path: [], message: "\(error)")
    }
  }

  private static func describe(_ path: [any CodingKey]) -> String {
    var text = ""
    for key in path {
      // The standard library's own array keys are private and read "Index 3".
      if let index = key.intValue, key is JSONKey || key.stringValue == "Index \(index)" {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
    return text
  }
}

/// The key of an array element, or of a superclass.
struct JSONKey: CodingKey {
  static let `super` = JSONKey("super")

  let stringValue: String
  let intValue: Int?

  init(_ name: String) {
    stringValue = name
    intValue = nil
  }

  init(_ index: Int) {
    stringValue = String(index)
    intValue = index
  }

  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { self.init(intValue) }
}
