#if CommandLine
  import EpitomeCore
  import EpitomeSystem

  /// What a run has to look at to see that nothing changed: `.epitome/checklist`, a twentieth of the manifest.
  ///
  /// It is written after a manifest whose inputs all succeeded, and holds for that manifest only, which it knows by its stamp. Where
  /// anything is not as it says, or it is missing, the manifest decides. Texts end with NUL, numbers with a space.
  struct Checklist {
    private static let format = "epitome.checklist/1"
    private static let file = [Manifest.folder, Array("checklist".utf8)]

    private var entries: [UInt8] = []
    private var documents = 0
    private var inputs = 0
    /// Whether all inputs are files that succeeded.
    private var isWhole = true

    /// Adds an input that was done or kept.
    mutating func add(_ id: String?, _ stamp: FileStamp?, failed: Int, documents: Int, _ files: [WrittenFile]) {
      guard let id, let stamp, failed == 0 else {
        isWhole = false
        return
      }
      inputs += 1
      self.documents += documents
      Self.append(id, to: &entries)
      Self.append(stamp, to: &entries)
      Self.append(files, to: &entries)
    }

    /// Writes the list beside the manifest, if it is of all inputs.
    ///
    /// - Parameters:
    ///   - folder: with the manifest.
    ///   - part: how the inputs were done.
    ///   - index: the files over all inputs.
    ///   - count: how many inputs there are.
    /// - Throws: ``CommandFailure`` where it cannot be written.
    func write(into folder: OutputFolder, _ part: Manifest.Part, index: [WrittenFile], inputs count: Int) throws {
      guard isWhole, inputs == count, let manifest = Self.stamp(of: Manifest.file, in: folder) else { return }
      var bytes: [UInt8] = []
      Self.append(Self.format, to: &bytes)
      Self.append(part.recipe.value.description, to: &bytes)
      Self.append(part.start, to: &bytes)
      Self.append(manifest, to: &bytes)
      Self.append(documents, to: &bytes)
      Self.append(inputs, to: &bytes)
      Self.append(index, to: &bytes)
      bytes += entries
      try FolderFailure.told { _ = try folder.write(bytes, to: Self.file) }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
      bytes += text.utf8
      bytes.append(0)
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
      bytes += String(number).utf8
      bytes.append(0x20)
    }

    private static func append(_ stamp: FileStamp, to bytes: inout [UInt8]) {
      append(stamp.size, to: &bytes)
      append(stamp.modified, to: &bytes)
      append(Int(bitPattern: UInt(stamp.inode)), to: &bytes)
    }

    private static func append(_ files: [WrittenFile], to bytes: inout [UInt8]) {
      append(files.count, to: &bytes)
      for file in files {
        bytes += file.name
        bytes.append(0)
        append(file.stamp, to: &bytes)
      }
    }

    fileprivate static func stamp(of name: [[UInt8]], in folder: OutputFolder) -> FileStamp? {
      folder.stamp(of: Array(name.joined(separator: [UInt8(ascii: "/")]))[...])
    }
  }

  // MARK: - Checking

  extension Checklist {
    /// How many documents stand as the last run left them, where that is all of them; nil where something is to be done or looked at
    /// more closely.
    static func unchangedDocuments(_ inputs: [InputEntry], _ recipe: Recipe, in folder: OutputFolder) -> Int? {
      guard let bytes = try? folder.read(file), stamp(of: Manifest.journal, in: folder) == nil else { return nil }
      var reader = Reader(bytes)
      guard reader.isNext(format), reader.isNext(recipe.value.description), let start = reader.number(),
        let manifest = reader.stamp(), manifest == stamp(of: Manifest.file, in: folder),
        let documents = reader.number(), reader.number() == inputs.count, reader.filesStand(in: folder)
      else { return nil }
      for input in inputs {
        guard let id = input.id, let stamp = input.stamp, reader.isNext(id), reader.stamp() == stamp,
          !stamp.isRacy(since: start), reader.filesStand(in: folder)
        else { return nil }
      }
      return documents
    }

    private struct Reader {
      private let bytes: [UInt8]
      private var position = 0

      init(_ bytes: [UInt8]) {
        self.bytes = bytes
      }

      /// Whether a text is the next one, which is passed over.
      mutating func isNext(_ text: String) -> Bool {
        for byte in text.utf8 {
          guard position < bytes.count, bytes[position] == byte else { return false }
          position += 1
        }
        guard position < bytes.count, bytes[position] == 0 else { return false }
        position += 1
        return true
      }

      /// The next number; nil where there is none.
      mutating func number() -> Int? {
        var number = 0
        let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        while position < bytes.count, bytes[position] &- 0x30 < 10 {
          number = number &* 10 &- Int(bytes[position] &- 0x30)
          position += 1
        }
        guard position < bytes.count, bytes[position] == 0x20 else { return nil }
        position += 1
        return isNegative ? number : 0 &- number
      }

      mutating func stamp() -> FileStamp? {
        guard let size = number(), let modified = number(), let inode = number() else { return nil }
        return FileStamp(size: size, modified: modified, inode: UInt64(UInt(bitPattern: inode)))
      }

      /// Whether the files of the next list stand in a folder as they were written.
      mutating func filesStand(in folder: OutputFolder) -> Bool {
        guard let count = number() else { return false }
        var left = count
        while left > 0 {
          let start = position
          while position < bytes.count, bytes[position] != 0 { position += 1 }
          let name = bytes[start..<position]
          position += 1
          guard let stamp = stamp(), folder.stamp(of: name) == stamp else { return false }
          left -= 1
        }
        return true
      }
    }
  }
#endif
