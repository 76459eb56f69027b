import EpitomeCore
package import EpitomeSystem

/// Where policies are: built in, in a file, or in the store, where a HEAD names the one that is served.
package enum PolicyLocation {
  /// The folder of the user's checkpoints: `EPITOME_POLICIES`, else `epitome/policies` among the user's data (XDG Base Directory
  /// Specification); nil where there is no home either.
  package static var store: FilePath? {
    if let folder = Environment.value(of: "EPITOME_POLICIES"), !folder.isEmpty { return FilePath(folder) }
    if let folder = Environment.value(of: "XDG_DATA_HOME"), folder.hasPrefix("/") {
      return FilePath(folder + "/epitome/policies")
    }
    return Environment.value(of: "HOME").flatMap { $0.isEmpty ? nil : FilePath($0 + "/.local/share/epitome/policies") }
  }

  /// The file whose content decides which policy `head:NAME` is; nil for other values.
  package static func file(_ value: String) -> FilePath? {
    guard value.hasPrefix("head:"), let store else { return nil }
    let name = String(value.dropFirst(5))
    return isName(name) ? store.appending(Array("heads/\(name)".utf8)) : nil
  }

  /// Whether a name can be a file's.
  package static func isName(_ name: String) -> Bool {
    let signs = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".utf8)
    return !name.isEmpty && name.utf8.count <= 64 && name.utf8.allSatisfy(signs.contains)
  }

  /// Why `head:NAME` names nothing: nothing of that name was ever trained, or what was is not served yet.
  package static func missingHead(_ value: String, in store: FilePath) -> PolicyError {
    let history = (try? FileSystem.read(store.appending(Array("history.jsonl".utf8)))) ?? []
    let domain = String(value.dropFirst(5))
    for line in history.split(separator: 0x0A).reversed() {
      guard let event = try? JSONValue(parsing: Array(line)), event["action"] == "add",
        event["domain"]?.string == domain, let id = event["id"]?.string
      else { continue }
      return .notServed(value, checkpoint: id)
    }
    return .unknownName(value, known: [])
  }

  /// The checkpoint that a value names.
  ///
  /// - Throws: ``PolicyError``, or `SystemError` where a file cannot be read.
  package static func checkpoint(_ value: String) throws -> PolicyCheckpoint {
    if value.hasPrefix("builtin:") {
      let name = String(value.dropFirst(8))
      if let own = BuiltInPolicies.byHand.first(where: { $0.domain == name }) { return own }
      guard let text = BuiltInPolicies.all.first(where: { $0.name == name })?.json else {
        throw PolicyError.unknownName(value, known: BuiltInPolicies.names.map { "builtin:" + $0 })
      }
      return try PolicyCheckpoint(parsing: Array(text.utf8))
    }
    guard value.hasPrefix("head:") else { return try PolicyCheckpoint(parsing: try FileSystem.read(FilePath(value))) }
    guard let file = file(value), let store else { throw PolicyError.unknownName(value, known: []) }
    let head: [UInt8]
    do {
      head = try FileSystem.read(file)
    } catch {
      if error.isMissing { throw missingHead(value, in: store) }
      throw error
    }
    let id = String(decoding: head.prefix { $0 != 0x0A }, as: UTF8.self)
    guard isName(id) else { throw PolicyError.unreadable("\(file) names no checkpoint") }
    return try PolicyCheckpoint(
      parsing: try FileSystem.read(store.appending(Array("checkpoints/\(id).json".utf8))))
  }
}

extension SelectionPolicy {
  /// The policy that an option names; nil where it names none.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where it cannot be had.
  static func named(_ value: String, option: String) throws -> SelectionPolicy? {
    guard !value.isEmpty else { return nil }
    do {
      let checkpoint = try PolicyLocation.checkpoint(value)
      guard let policy = checkpoint.policy else { throw PolicyError.target(checkpoint.target) }
      return policy
    } catch let error as SystemError {
      throw InvalidOption(option, "must be a policy for summaries; \(error)")
    } catch let error as PolicyError where error.namesValue {
      throw InvalidOption(option, "must be a policy for summaries; \(error)")
    } catch {
      throw InvalidOption(option, "must be a policy for summaries; \(value): \(error)")
    }
  }
}
