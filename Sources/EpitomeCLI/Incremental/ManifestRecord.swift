#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// A file that was written, by its path below the folder.
  struct WrittenFile: Hashable, Sendable {
    let name: [UInt8]
    let stamp: FileStamp
    /// The form, where it is a document.
    let format: OutputFormat?

    init(name: [UInt8], stamp: FileStamp, format: OutputFormat? = nil) {
      self.name = name
      self.stamp = stamp
      self.format = format
    }

    /// A file as the manifest has it.
    init?(_ value: JSONValue) {
      guard let parts = value.array, (2...3).contains(parts.count), let name = parts[0].string,
        let numbers = parts[1].array?.compactMap(\.int), numbers.count == 3
      else { return nil }
      self.name = Array(name.utf8)
      stamp = FileStamp(size: numbers[0], modified: numbers[1], inode: UInt64(bitPattern: Int64(numbers[2])))
      format = parts.count == 3 ? parts[2].string.flatMap(OutputFormat.init) : nil
    }

    /// The file as the manifest has it.
    var value: JSONValue {
      let parts: [JSONValue] = [.string(String(decoding: name, as: UTF8.self)), stamp.value]
      return .array(parts + (format.map { [.string($0.rawValue)] } ?? []))
    }
  }

  extension FileStamp {
    /// The stamp as the manifest has it.
    var value: JSONValue {
      [.integer(Int64(size)), .integer(Int64(modified)), .integer(Int64(bitPattern: inode))]
    }
  }

  /// A document that was written: what the index says of it, and its files.
  struct WrittenDocument: Sendable {
    let facts: IndexedDocument
    let files: [WrittenFile]

    init(facts: IndexedDocument, files: [WrittenFile]) {
      self.facts = facts
      self.files = files
    }

    /// A document as the manifest has it.
    init?(_ value: JSONValue) {
      guard let members = value.object, let facts = IndexedDocument(members), let files = members["files"]?.array else {
        return nil
      }
      self.facts = facts
      self.files = files.compactMap(WrittenFile.init)
      guard self.files.count == files.count else { return nil }
    }

    /// The document as the manifest has it.
    var value: JSONValue {
      var members = facts.members
      members["files"] = .array(files.map(\.value))
      return .object(members)
    }
  }

  /// A stretch of an input that is read by itself, the whole or a line, and the documents that it became.
  struct ManifestRecord: Sendable {
    /// SHA-256 of its bytes, in hex.
    let sha256: String
    let documents: [WrittenDocument]

    init(sha256: String, documents: [WrittenDocument]) {
      self.sha256 = sha256
      self.documents = documents
    }

    /// A record as the manifest has it.
    init?(_ value: JSONValue) {
      guard let sha256 = value.object?["sha256"]?.string, let documents = value.object?["documents"]?.array else {
        return nil
      }
      self.sha256 = sha256
      self.documents = documents.compactMap(WrittenDocument.init)
      guard self.documents.count == documents.count else { return nil }
    }

    /// The record as the manifest has it.
    var value: JSONValue { ["documents": .array(documents.map(\.value)), "sha256": .string(sha256)] }
  }

  /// Lines of the manifest and of its journal.
  enum ManifestLine {
    /// The line that opens a part.
    static func part(_ part: Manifest.Part) -> [UInt8] { line(members(of: part)) }

    /// The line that opens a manifest.
    static func head(_ part: Manifest.Part, index: [WrittenFile], inputs: Int, stale: [WrittenFile]) -> [UInt8] {
      var members = members(of: part)
      members["folder"] = .array(index.map(\.value))
      members["inputs"] = .integer(Int64(inputs))
      members["stale"] = .array(stale.map(\.value))
      return line(members)
    }

    private static func members(of part: Manifest.Part) -> JSONObject {
      ["format": .string(Manifest.format), "recipe": part.recipe.value, "start": .integer(Int64(part.start))]
    }

    /// An input that was done.
    static func entry(
      _ id: String, stamp: FileStamp, sha256: String, failed: Int, records: [ManifestRecord]
    ) -> [UInt8] {
      var members: JSONObject = [
        "input": .string(id), "records": .array(records.map(\.value)), "sha256": .string(sha256),
        "stamp": stamp.value,
      ]
      if failed > 0 { members["failed"] = .integer(Int64(failed)) }
      return line(members)
    }

    /// A record of an input that is not finished yet.
    static func record(_ record: ManifestRecord, of id: String) -> [UInt8] {
      line(["input": .string(id), "record": record.value])
    }

    private static func line(_ members: JSONObject) -> [UInt8] {
      Array(JSONValue.object(members).description.utf8) + [0x0A]
    }
  }
#endif
