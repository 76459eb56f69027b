import EpitomeCore

extension Document {
  /// Whether a span lies in the text, on scalar boundaries. Layers that came over the wire may hold any.
  func holds(_ span: TextSpan) -> Bool {
    0 <= span.start && span.end <= bytes.count && bytes.isScalarBoundary(span.start) && bytes.isScalarBoundary(span.end)
  }
}
