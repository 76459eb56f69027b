import EpitomeICU
import Foundation

/// Unicode's own files, from Debian's package `unicode-data`.
enum UnicodeData {
  private static let root = "/usr/share/unicode/"

  /// Why a test of these files did not run.
  static let requirement = "needs Debian's package unicode-data, of the version of Unicode that ICU has"

  /// Whether the files are there, for the version of Unicode that ICU has.
  static let isInstalled: Bool = {
    // The files name three parts of the version, ICU two.
    lines("Scripts.txt").first?.contains("-\(ICU.unicodeVersion).") ?? false
  }()

  /// The lines of a file, which may be compressed; none when it is not there.
  static func lines(_ name: String) -> [Substring] {
    text(name)?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
  }

  /// The fields of the lines that hold data, without comments.
  static func records(_ name: String) -> [[String]] {
    lines(name).compactMap { line in
      let fields = line.prefix { $0 != "#" }.split(separator: ";", omittingEmptySubsequences: false)
      return fields.count < 2 ? nil : fields.map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The value that a file of ranges gives each code point, nil where it gives none.
  static func values(_ name: String, where isWanted: (String) -> Bool = { _ in true }) -> [String?] {
    var values = [String?](repeating: nil, count: 0x110000)
    for record in records(name) where isWanted(record[1]) {
      let ends = record[0].split(separator: ".").compactMap { Int($0, radix: 16) }
      guard let first = ends.first, let last = ends.last else { continue }
      for codePoint in first...last { values[codePoint] = record[1] }
    }
    return values
  }

  /// The UTF-8 text of code points in hexadecimal; nil when one of them is a surrogate.
  static func text(ofCodePoints field: some StringProtocol) -> [UInt8]? {
    var scalars = String.UnicodeScalarView()
    for code in field.split(separator: " ") {
      guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else { return nil }
      scalars.append(scalar)
    }
    return Array(String(scalars).utf8)
  }

  private static func text(_ name: String) -> String? {
    let path = root + name
    if let data = FileManager.default.contents(atPath: path) { return String(decoding: data, as: UTF8.self) }
    guard FileManager.default.fileExists(atPath: path + ".bz2") else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bzcat")
    process.arguments = [path + ".bz2"]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}
