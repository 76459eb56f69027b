import Foundation

extension TemporaryFolder {
  /// Name, bytes and time of change of every file, those that the command keeps for itself among them.
  var stamps: [String: String] {
    get throws {
      var stamps: [String: String] = [:]
      for name in allFiles {
        let bytes = try Data(contentsOf: url.appendingPathComponent(name))
        stamps[name] = "\(try date(of: name).timeIntervalSince1970) \(bytes.base64EncodedString())"
      }
      return stamps
    }
  }

  /// The bytes of every file below a folder, but for what the command keeps for itself.
  func pages(_ below: String) throws -> [String: Data] {
    var pages: [String: Data] = [:]
    for name in files where name.hasPrefix(below + "/") {
      pages[String(name.dropFirst(below.count + 1))] = try Data(contentsOf: url.appendingPathComponent(name))
    }
    return pages
  }

  /// When a file was changed.
  func date(of name: String) throws -> Date {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path + "/" + name)
    return attributes[.modificationDate] as? Date ?? .distantPast
  }

  /// Says when a file was changed.
  func set(_ date: Date, of name: String) throws {
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: url.path + "/" + name)
  }

  /// Makes all files below a folder old, so that none was changed just when it is read.
  func age(_ below: String) throws {
    for name in files where name.hasPrefix(below + "/") {
      try set(Date(timeIntervalSince1970: 1_700_000_000), of: name)
    }
  }
}
