import CICU

/// The ICU library that this module calls.
public enum ICU {
  /// The length of the longest text that ICU takes in one call, in bytes.
  public static let maximumByteCount = Int(Int32.max)

  /// The version of the library that is linked, such as `72.1`.
  public static var version: String {
    var major: Int32 = 0
    var minor: Int32 = 0
    unsafe cicu_version(&major, &minor)
    return "\(major).\(minor)"
  }

  /// The version of its Unicode data, such as `15.0`.
  public static var unicodeVersion: String {
    var major: Int32 = 0
    var minor: Int32 = 0
    unsafe cicu_unicode_version(&major, &minor)
    return "\(major).\(minor)"
  }
}
