/// One change of a document's text: the bytes of `span` give way to `replacement`.
///
/// An empty span inserts, an empty replacement deletes.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced, in the text as it stands before the edit.
  public var span: TextSpan
  /// UTF-8 bytes that take its place.
  public var replacement: [UInt8]

  /// An edit that puts UTF-8 bytes in the place of `span`.
  public init(_ span: TextSpan, _ replacement: [UInt8]) {
    self.span = span
    self.replacement = replacement
  }

  /// An edit that puts a string in the place of `span`.
  public init(_ span: TextSpan, _ replacement: String) {
    self.init(span, Array(replacement.utf8))
  }
}
