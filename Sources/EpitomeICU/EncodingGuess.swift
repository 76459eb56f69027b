/// An encoding that a text may have.
public struct EncodingGuess: Hashable, Sendable {
  /// The canonical name, as ``CharacterEncoding/canonicalName(_:)`` has it.
  public var name: String

  /// How sure the guess is, 0...100.
  public var confidence: Int

  /// The language that the guess rests on, as in ISO 639-1; empty when it rests on none.
  public var language: String

  /// Makes a guess.
  ///
  /// - Parameters:
  ///   - name: The canonical name of the encoding.
  ///   - confidence: How sure the guess is, 0...100.
  ///   - language: The language that it rests on, or an empty string.
  public init(name: String, confidence: Int, language: String = "") {
    self.name = name
    self.confidence = confidence
    self.language = language
  }
}
