#if CommandLine
  import EpitomeCore
  import EpitomeSystem

  /// What a run has to look at to see that nothing changed: `.epitome/checklist`, a twentieth of the manifest.
  ///
  /// It is written after a manifest whose inputs all succeeded, and holds for that manifest only, which it knows by its stamp. Where
  /// anything is not as it says, or it is missing, the manifest decides. Texts end with NUL, numbers with a space. The files that
  /// were written stand apart from the inputs, in blocks, so that several can be looked at together and before the inputs are
  /// known.
  struct Checklist {
    private static let format = "epitome.checklist/2"
    private static let file = [Manifest.folder, Array("checklist".utf8)]
    /// Files of a block.
    private static let blockSize = 2048

    private var entries: [UInt8] = []
    private var blocks: [[UInt8]] = []
    private var filesOfLastBlock = blockSize
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
      for file in files {
        if filesOfLastBlock == Self.blockSize {
          blocks.append([])
          filesOfLastBlock = 0
        }
        Self.append(file, to: &blocks[blocks.count - 1])
        filesOfLastBlock += 1
      }
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
      Self.append(index.count, to: &bytes)
      for file in index { Self.append(file, to: &bytes) }
      Self.append(entries.count, to: &bytes)
      Self.append(blocks.count, to: &bytes)
      for block in blocks { Self.append(block.count, to: &bytes) }
      bytes += entries
      for block in blocks { bytes += block }
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

    private static func append(_ file: WrittenFile, to bytes: inout [UInt8]) {
      bytes += file.name
      bytes.append(0)
      append(file.stamp, to: &bytes)
    }

    fileprivate static func stamp(of name: [[UInt8]], in folder: OutputFolder) -> FileStamp? {
      folder.stamp(of: Array(name.joined(separator: [UInt8(ascii: "/")]))[...])
    }
  }

  // MARK: - Checking

  extension Checklist {
    /// What stands of the files that the last run wrote.
    struct Survey: Sendable {
      /// The list that they were held against.
      fileprivate let bytes: [UInt8]
    }

    /// Begins to hold the files that the last run wrote into a folder against its list.
    ///
    /// - Returns: nil from the task where a file is not as it was, or there is no list. What is found says nothing of what other
    ///   processes write until the folder is locked; ``unchangedDocuments(_:_:_:in:)`` sees whether one did.
    static func survey(_ output: FilePath) -> Task<Survey?, Never> {
      Task.detached {
        guard let folder = OutputFolder(existing: output), let bytes = try? folder.read(file),
          let blocks = Header(bytes)?.blocks
        else { return nil }
        return await withTaskGroup(of: Bool.self) { group in
          for block in blocks {
            group.addTask {
              var reader = Reader(bytes, block)
              return reader.allFilesStand(in: folder)
            }
          }
          for await stand in group where !stand { return nil }
          return Survey(bytes: bytes)
        }
      }
    }

    /// The documents that stand as the last run left them, where that is all of them.
    ///
    /// - Parameters:
    ///   - inputs: of this run.
    ///   - recipe: how this run does them.
    ///   - survey: of the folder.
    ///   - folder: with the lock held.
    /// - Returns: how many they are; nil where something is to be done or looked at more closely.
    static func unchangedDocuments(
      _ inputs: [InputEntry], _ recipe: Recipe, _ survey: Survey, in folder: OutputFolder
    ) -> Int? {
      guard stamp(of: Manifest.journal, in: folder) == nil, let header = Header(survey.bytes),
        header.recipe == recipe.value.description, header.manifest == stamp(of: Manifest.file, in: folder),
        header.inputs == inputs.count
      else { return nil }
      var index = Reader(survey.bytes, header.index)
      guard index.allFilesStand(in: folder) else { return nil }
      var reader = Reader(survey.bytes, header.entries)
      for input in inputs {
        guard let id = input.id, let stamp = input.stamp, reader.isNext(id), reader.stamp() == stamp,
          !stamp.isRacy(since: header.start)
        else { return nil }
      }
      return header.documents
    }

    /// What a list is about, and where its parts stand.
    private struct Header {
      let recipe: String
      let start: Int
      let manifest: FileStamp
      let documents: Int
      let inputs: Int
      let index: Range<Int>
      let entries: Range<Int>
      let blocks: [Range<Int>]

      /// Nil where the bytes are no list.
      init?(_ bytes: [UInt8]) {
        var reader = Reader(bytes, bytes.indices)
        guard reader.isNext(Checklist.format), let recipe = reader.text(), let start = reader.number(),
          let manifest = reader.stamp(), let documents = reader.number(), let inputs = reader.number(),
          let indexCount = reader.number()
        else { return nil }
        let indexStart = reader.position
        for _ in 0..<max(0, indexCount) { guard reader.text() != nil, reader.stamp() != nil else { return nil } }
        index = indexStart..<reader.position
        var lengths: [Int] = []
        guard let length = reader.number(), let count = reader.number() else { return nil }
        for _ in 0..<max(0, count) {
          guard let length = reader.number() else { return nil }
          lengths.append(length)
        }
        var end = reader.position
        var parts: [Range<Int>] = []
        for length in [length] + lengths {
          guard length >= 0, length <= bytes.count - end else { return nil }
          parts.append(end..<end + length)
          end += length
        }
        (self.recipe, self.start, self.manifest) = (recipe, start, manifest)
        (self.documents, self.inputs) = (documents, inputs)
        entries = parts[0]
        blocks = Array(parts.dropFirst())
      }
    }

    private struct Reader {
      private let bytes: [UInt8]
      private let end: Int
      private(set) var position: Int

      init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        (position, end) = (range.lowerBound, range.upperBound)
      }

      /// Whether a text is the next one, which is passed over.
      mutating func isNext(_ text: String) -> Bool {
        for byte in text.utf8 {
          guard position < end, bytes[position] == byte else { return false }
          position += 1
        }
        guard position < end, bytes[position] == 0 else { return false }
        position += 1
        return true
      }

      /// The next text; nil where there is none.
      mutating func text() -> String? { name().map { String(decoding: $0, as: UTF8.self) } }

      private mutating func name() -> ArraySlice<UInt8>? {
        let start = position
        while position < end, bytes[position] != 0 { position += 1 }
        guard position < end else { return nil }
        position += 1
        return bytes[start..<position - 1]
      }

      /// The next number; nil where there is none.
      mutating func number() -> Int? {
        var number = 0
        let isNegative = position < end && bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        while position < end, bytes[position] &- 0x30 < 10 {
          number = number &* 10 &- Int(bytes[position] &- 0x30)
          position += 1
        }
        guard position < end, bytes[position] == 0x20 else { return nil }
        position += 1
        return isNegative ? number : 0 &- number
      }

      mutating func stamp() -> FileStamp? {
        guard let size = number(), let modified = number(), let inode = number() else { return nil }
        return FileStamp(size: size, modified: modified, inode: UInt64(UInt(bitPattern: inode)))
      }

      /// Whether all files that are left stand in a folder as they were written.
      mutating func allFilesStand(in folder: OutputFolder) -> Bool {
        while position < end {
          guard let name = name(), let stamp = stamp(), folder.stamp(of: name) == stamp else { return false }
        }
        return true
      }
    }
  }
#endif
