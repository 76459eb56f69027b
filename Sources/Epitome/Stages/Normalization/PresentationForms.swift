import EpitomeCore
import EpitomeICU

/// Letters that Unicode encodes a second time by their looks: Latin ligatures and the Arabic presentation forms.
///
/// Word ligatures such as U+FDFA and marks that stand alone are no spelling of letters and stay.
enum PresentationForms {
  /// The letters that a form stands for; nil where it stays.
  static func plain(_ value: UInt32) -> [UInt8]? {
    switch value {
    case 0xFB05: Array("st".utf8)
    case 0xFB00...0xFB06: entry(value, from: 0xFB00, in: latin)
    case 0xFB50...0xFD3D: entry(value, from: 0xFB50, in: arabic)
    case 0xFE80...0xFEFC: entry(value, from: 0xFE80, in: arabicB)
    default: nil
    }
  }

  private static let latin = forms(0xFB00...0xFB06)
  private static let arabic = forms(0xFB50...0xFD3D)
  private static let arabicB = forms(0xFE80...0xFEFC)

  private static func entry(_ value: UInt32, from first: UInt32, in table: [[UInt8]?]) -> [UInt8]? {
    let index = Int(value - first)
    return index < table.count ? table[index] : nil
  }

  /// The compatibility mappings of Unicode, but for those that begin with a space: marks shown alone.
  private static func forms(_ values: ClosedRange<UInt32>) -> [[UInt8]?] {
    let normalizer = UnicodeNormalizer(.nfkc)
    return values.map { value in
      var bytes: [UInt8] = []
      bytes.append(scalar: value)
      let found = normalizer.edits(bytes).flatMap(\.replacement)
      return found.isEmpty || found.first == 0x20 ? nil : found
    }
  }
}
