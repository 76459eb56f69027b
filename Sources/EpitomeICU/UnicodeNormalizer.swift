import CICU

/// A normalization form of UAX #15.
public enum UnicodeForm: String, CaseIterable, Sendable {
  /// Canonical decomposition, then canonical composition.
  case nfc
  /// Canonical decomposition.
  case nfd
  /// Compatibility decomposition, then canonical composition.
  case nfkc
  /// Compatibility decomposition.
  case nfkd

  var code: cicu_form {
    switch self {
    case .nfc: CICU_NFC
    case .nfd: CICU_NFD
    case .nfkc: CICU_NFKC
    case .nfkd: CICU_NFKD
    }
  }
}

/// Finds what brings UTF-8 text to a normalization form.
///
/// Ill-formed sequences are left as they are, and so are runs of more than 128 combining marks: no text has them, and to
/// sort them takes quadratic time.
public struct UnicodeNormalizer: Sendable {
  /// The form that the text is to have.
  public let form: UnicodeForm

  /// Makes a normalizer.
  ///
  /// - Parameter form: The form that the text is to have.
  public init(_ form: UnicodeForm) {
    self.form = form
  }

  /// Whether normalizing would change nothing in UTF-8 text of at most ``ICU/maximumByteCount``.
  public func isNormalized(_ bytes: [UInt8]) -> Bool {
    unsafe withBytes(bytes, bytes.indices) { start, length in
      unsafe cicu_is_normalized(form.code, start, length)
    }
  }

  /// Finds what to replace in a text.
  ///
  /// - Parameter bytes: UTF-8 text of at most ``ICU/maximumByteCount``.
  /// - Returns: The replacements that normalize the text, in order and not overlapping, with ranges in bytes of the input.
  public func edits(_ bytes: [UInt8]) -> [(range: Range<Int>, replacement: [UInt8])] {
    unsafe withBytes(bytes, bytes.indices) { start, length in
      if unsafe cicu_is_normalized(form.code, start, length) { return [] }
      guard let found = unsafe cicu_normalize(form.code, start, length) else { return [] }
      defer { unsafe cicu_edits_free(found) }
      let list = unsafe UnsafeBufferPointer(start: cicu_edits_list(found), count: Int(cicu_edits_count(found)))
      let replacements = unsafe cicu_edits_replacements(found)
      var replacementStart = 0
      return unsafe list.map { edit in
        let replacementEnd = Int(edit.replacement_end)
        let replacement = unsafe UnsafeBufferPointer(
          start: replacements.map { unsafe $0 + replacementStart }, count: replacementEnd - replacementStart)
        replacementStart = replacementEnd
        return unsafe (Int(edit.start)..<Int(edit.end), Array(replacement))
      }
    }
  }
}
