package import Epitome
import EpitomeCore
package import EpitomeSystem

/// A folder of checkpoints: the files by their ids, a history that only grows, and for each domain a HEAD that names what is served.
///
/// One learner at a time holds its lock; readers need none, since every file is written whole or not at all.
package final class PolicyStore: Sendable {
  private let folder: OutputFolder
  private let lock: FolderLock?
  private static let historyName = [Array("history.jsonl".utf8)]

  /// Where it is.
  package var path: FilePath { folder.path }

  /// Opens a store to look at; nil where there is none.
  package init?(existing path: FilePath) {
    guard let folder = OutputFolder(existing: path) else { return nil }
    (self.folder, lock) = (folder, nil)
  }

  /// Opens a store to write to; it is made if it is not there.
  ///
  /// - Parameter path: the folder.
  /// - Throws: ``LearningError/busy(_:)`` where another learner holds it, ``LearningError/unwritable(_:)`` where it cannot be made.
  package init(_ path: FilePath) throws {
    let folder = try Self.writing { try OutputFolder(path) }
    self.folder = folder
    switch try Self.writing({ try folder.lock([Array("lock".utf8)]) }) {
    case .success(let held): lock = held
    case .failure(let holder):
      let who = holder.process.map { " (process \($0))" } ?? ""
      throw LearningError.busy("\(path): another learner is at work here\(who); try again when it has ended")
    }
  }

  /// Does what changes the store.
  @discardableResult
  private static func writing<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let error as SystemError { throw LearningError.unwritable(error) }
  }

  private static func name(_ folder: String, _ file: String) -> [[UInt8]] { [Array(folder.utf8), Array(file.utf8)] }

  /// Keeps a checkpoint, if it is not there yet.
  package func add(_ checkpoint: PolicyCheckpoint, reason: String) throws {
    let name = Self.name("checkpoints", checkpoint.id + ".json")
    guard try folder.read(name) != checkpoint.bytes else { return }
    try Self.writing { try folder.write(checkpoint.bytes, to: name) }
    try record(.init(action: "add", id: checkpoint.id, domain: checkpoint.domain, reason: reason))
  }

  /// The checkpoint whose id begins so.
  ///
  /// - Throws: ``LearningError/usage(_:)`` where there is none or several, ``LearningError/store(_:)`` where it was changed.
  package func checkpoint(_ prefix: String) throws -> PolicyCheckpoint {
    guard PolicyLocation.isName(prefix) else { throw LearningError.usage("\"\(prefix)\" is no id of a checkpoint") }
    let ids = try ids().filter { $0.hasPrefix(prefix) }
    guard let id = ids.first else { throw LearningError.usage("no checkpoint's id begins with \"\(prefix)\"") }
    guard ids.count == 1 else { throw LearningError.usage("\(ids.count) checkpoints begin with \"\(prefix)\"") }
    let bytes = try folder.read(Self.name("checkpoints", id + ".json")) ?? []
    do {
      let checkpoint = try PolicyCheckpoint(parsing: bytes)
      guard checkpoint.id == id else { throw PolicyError.changed(id: id, found: checkpoint.id) }
      return checkpoint
    } catch {
      throw LearningError.store("checkpoints/\(id.prefix(12)): \(error)")
    }
  }

  /// The ids of all checkpoints, sorted.
  package func ids() throws -> [String] {
    try names(in: "checkpoints").filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
      .sorted()
  }

  /// The names of the files in one of its folders.
  private func names(in name: String) throws -> [String] {
    let names: [[UInt8]]
    do {
      names = try FileSystem.names(in: path.appending(Array(name.utf8)))
    } catch {
      if error.isMissing { return [] }
      throw error
    }
    return names.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The domains for which something is served, sorted, each with the id.
  package func heads() throws -> [(domain: String, id: String)] {
    try names(in: "heads").filter(PolicyLocation.isName).sorted().compactMap { domain in
      try head(domain).map { (domain, $0) }
    }
  }

  /// The id that is served for a domain; nil where none is.
  package func head(_ domain: String) throws -> String? {
    guard PolicyLocation.isName(domain) else { throw LearningError.usage("\"\(domain)\" is no name for a domain") }
    guard let bytes = try folder.read(Self.name("heads", domain)) else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// Serves a checkpoint for a domain.
  package func serve(_ id: String, domain: String, action: String, reason: String) throws {
    guard PolicyLocation.isName(domain) else { throw LearningError.usage("\"\(domain)\" is no name for a domain") }
    // First the history: a HEAD without its line would have come from nowhere.
    try record(.init(action: action, id: id, domain: domain, reason: reason))
    try Self.writing { try folder.write(Array((id + "\n").utf8), to: Self.name("heads", domain)) }
  }

  /// Says in the history that a candidate was turned down.
  package func reject(_ id: String, domain: String, reason: String) throws {
    try record(.init(action: "reject", id: id, domain: domain, reason: reason))
  }

  private func record(_ event: PolicyHistory.Event) throws { try append(event.line, to: Self.historyName) }

  /// What happened.
  package func history() throws -> PolicyHistory {
    PolicyHistory(
      try folder.read(Self.historyName) ?? [], file: path.appending(Self.historyName[0]).description)
  }

  /// The checkpoint that was served for a domain before the one that is; nil where there was none.
  ///
  /// - Throws: ``LearningError/store(_:)`` where the history is damaged and leaves it open.
  package func previous(_ domain: String) throws -> String? { try history().previous(domain, head: try head(domain)) }

  /// Adds a line to a file that only grows; one that was cut off before gets an end first.
  package func append(_ line: [UInt8], to name: [[UInt8]]) throws {
    let isCutOff = try folder.read(name).map { !$0.isEmpty && $0.last != 0x0A } ?? false
    try Self.writing { try folder.openForAppending(name).append((isCutOff ? [0x0A] : []) + line + [0x0A]) }
  }

  /// The lines of a file, none where it is not there.
  package func lines(of name: [[UInt8]]) throws -> [[UInt8]] {
    (try folder.read(name) ?? []).split(separator: 0x0A).map { Array($0) }
  }
}
