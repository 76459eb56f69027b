#if CommandLine
  import EpitomeCore
  import EpitomeSystem

  /// What earlier runs wrote into a folder: `.epitome/manifest.jsonl`, and after it the journal of a run that did not end.
  ///
  /// JSON Lines. A line that opens a part (`format`, `recipe`, `start`) says how the inputs of the lines after it were done; the
  /// first has the index files (`folder`), how many inputs they are over (`inputs`), and files that nothing belongs to any more
  /// (`stale`). A line for an input has its `stamp` and `sha256` and its `records`, each with the
  /// hash of the bytes that it was read from and its documents; `failed` counts those that failed. A `record` by itself belongs
  /// to an input that was not finished. Of several lines for one input the last counts, and what is no such line is passed over,
  /// so that a journal may end anywhere. What a check needs is read at once, the rest when it is asked for.
  struct Manifest: Sendable {
    static let format = "epitome.manifest/2"
    static let folder = Array(".epitome".utf8)
    static let file = [folder, Array("manifest.jsonl".utf8)]
    static let journal = [folder, Array("journal.jsonl".utf8)]
    static let lock = [folder, Array("lock".utf8)]

    /// Whether a run wrote into a folder, be it that it did not end.
    static func stands(in path: FilePath) -> Bool {
      [file, journal].contains { name in
        (try? FileSystem.look(at: name.reduce(path) { $0.appending($1) })) != nil
      }
    }

    /// A file that was written.
    struct Output: Sendable {
      /// Its path below the folder, as ``Manifest/bytes`` has it.
      let name: JSONStringToken
      let stamp: FileStamp
    }

    /// An input that was done.
    struct Entry: Sendable {
      let id: String
      let stamp: FileStamp
      /// SHA-256 of its bytes, in hex.
      let sha256: Range<Int>
      /// Its records, as they stand in the manifest.
      let records: Range<Int>
      let failed: Int
      let documents: Int
      /// Its files among ``Manifest/outputs``.
      let outputs: Range<Int>
      /// The part that it stands in.
      let part: Int
      /// Its line, without the end.
      let line: Range<Int>
    }

    /// How inputs were done.
    struct Part: Sendable {
      let recipe: Recipe
      /// When the run began, by the file system's clock.
      let start: Int
    }

    let bytes: [UInt8]
    private(set) var parts: [Part] = []
    private(set) var entries: [Entry] = []
    private(set) var outputs: [Output] = []
    /// The index files, and how many of the entries, from the first on, they are over.
    private(set) var index: [Output] = []
    private(set) var indexed = 0
    /// Files of inputs that have others by now.
    private(set) var stale: [Output] = []
    /// Records of inputs that were not finished, with the part that they stand in.
    private(set) var loose: [[UInt8]: [(record: Range<Int>, part: Int)]] = [:]
    /// Whether the last run came to its end.
    let isComplete: Bool
    /// By the bytes of the id: texts count as equal that differ as names of files.
    private var numbers: [[UInt8]: Int] = [:]

    /// A folder that nothing was written into.
    init() {
      bytes = []
      isComplete = true
    }

    /// Reads what earlier runs left in a folder.
    init(_ folder: OutputFolder) throws(SystemError) {
      var bytes = try folder.read(Self.file) ?? []
      let journal = try folder.read(Self.journal)
      isComplete = journal == nil
      if let journal { bytes += [0x0A] + journal }
      self.bytes = bytes
      // An entry has some four hundred bytes.
      numbers.reserveCapacity(bytes.count / 400)
      entries.reserveCapacity(bytes.count / 400)
      outputs.reserveCapacity(bytes.count / 400)
      var start = 0
      while start < bytes.count {
        if bytes[start] == 0x0A {
          start += 1
          continue
        }
        // A line that a killed process did not finish is no JSON, and what it was about is done again. It cannot seem whole by
        // what follows it either, for a whole line closes no more than it opens.
        start = (try? read(from: start)) ?? Self.lineEnd(bytes, start)
      }
    }

    private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      return end
    }

    /// The number of an input's entry; it is looked for first where it mostly stands, in the place of the input itself.
    func number(of id: String, at place: Int = .max) -> Int? {
      if place < entries.count, entries[place].id.utf8.elementsEqual(id.utf8) { return place }
      return numbers[Array(id.utf8)]
    }

    /// The bytes of an output's path below the folder.
    func name(_ output: Output) -> ArraySlice<UInt8> {
      output.name.hasEscapes ? JSONReader(bytes).stringBytes(output.name)[...] : bytes[output.name.range]
    }

    /// What an input's entry says of its documents.
    func records(_ entry: Entry) -> [ManifestRecord] {
      ((try? JSONNode.parse(Array(bytes[entry.records])))?.value.array ?? []).compactMap(ManifestRecord.init)
    }

    /// What is said of a record that stands by itself.
    func record(_ range: Range<Int>) -> ManifestRecord? {
      (try? JSONNode.parse(Array(bytes[range]))).flatMap { ManifestRecord($0.value) }
    }
  }

  // MARK: - Reading

  extension Manifest {
    /// Reads a line, and tells where it ends.
    private mutating func read(from lineStart: Int) throws(JSONError) -> Int {
      var reader = JSONReader(bytes, range: lineStart..<bytes.count)
      var id: String?
      var stamp: FileStamp?
      var (sha256, records, record): (Range<Int>?, Range<Int>?, Range<Int>?)
      var (failed, documents) = (0, 0)
      var files: [Output] = []
      var (recipe, start, format): (JSONValue?, Int?, String?)
      var (index, indexed, stale): ([Output]?, Int, [Output]) = (nil, 0, [])
      try reader.beginObject()
      while let key = try reader.nextKeyToken() {
        if reader.matches(key, "input") {
          id = try reader.readString()
        } else if reader.matches(key, "stamp") {
          stamp = try Self.stamp(&reader)
        } else if reader.matches(key, "sha256") {
          sha256 = try reader.readStringToken().range
        } else if reader.matches(key, "records") {
          records = try Self.skipRecords(&reader, &documents, &files)
        } else if reader.matches(key, "failed") {
          failed = try reader.readInt()
        } else if reader.matches(key, "record") {
          record = try reader.skipValue()
        } else if reader.matches(key, "folder") {
          var files: [Output] = []
          try Self.readFiles(&reader, &files)
          index = files
        } else if reader.matches(key, "stale") {
          try Self.readFiles(&reader, &stale)
        } else if reader.matches(key, "inputs") {
          indexed = try reader.readInt()
        } else if reader.matches(key, "recipe") {
          recipe = try reader.readValue()
        } else if reader.matches(key, "start") {
          start = try reader.readInt()
        } else if reader.matches(key, "format") {
          format = try reader.readString()
        } else {
          try reader.skipValue()
        }
      }
      let line = lineStart..<reader.position
      guard line.upperBound == bytes.count || bytes[line.upperBound] == 0x0A else {
        throw JSONError(message: "a line goes on after its end", offset: line.upperBound)
      }
      if let recipe, let start, format == Self.format, let recipe = Recipe(recipe) {
        parts.append(Part(recipe: recipe, start: start))
        if let index { (self.index, self.indexed, self.stale) = (index, indexed, stale) }
        return line.upperBound
      }
      guard let id, !parts.isEmpty else { return line.upperBound }
      if let record { loose[Array(id.utf8), default: []].append((record, parts.count - 1)) }
      guard let stamp, let sha256, let records else { return line.upperBound }
      let first = outputs.count
      outputs += files
      add(
        Entry(
          id: id, stamp: stamp, sha256: sha256, records: records, failed: failed, documents: documents,
          outputs: first..<outputs.count, part: parts.count - 1, line: line))
      return line.upperBound
    }

    private mutating func add(_ entry: Entry) {
      let name = Array(entry.id.utf8)
      if let number = numbers[name] {
        stale += outputs[entries[number].outputs]
        entries[number] = entry
      } else {
        numbers[name] = entries.count
        entries.append(entry)
      }
      if !loose.isEmpty { loose[name] = nil }
    }

    private static func stamp(_ reader: inout JSONReader) throws(JSONError) -> FileStamp? {
      var numbers = (0, 0, 0)
      try reader.beginArray()
      if try reader.nextElement() { numbers.0 = try reader.readInt() }
      if try reader.nextElement() { numbers.1 = try reader.readInt() }
      if try reader.nextElement() { numbers.2 = try reader.readInt() }
      while try reader.nextElement() { try reader.skipValue() }
      return FileStamp(size: numbers.0, modified: numbers.1, inode: UInt64(bitPattern: Int64(numbers.2)))
    }

    /// Passes over records, and gathers how many documents they have and which files.
    private static func skipRecords(
      _ reader: inout JSONReader, _ documents: inout Int, _ files: inout [Output]
    ) throws(JSONError) -> Range<Int> {
      _ = try reader.peek()
      let start = reader.position
      try reader.beginArray()
      while try reader.nextElement() {
        try reader.beginObject()
        while let key = try reader.nextKeyToken() {
          guard reader.matches(key, "documents") else {
            try reader.skipValue()
            continue
          }
          try reader.beginArray()
          while try reader.nextElement() {
            documents += 1
            try reader.beginObject()
            while let key = try reader.nextKeyToken() {
              if reader.matches(key, "files") { try readFiles(&reader, &files) } else { try reader.skipValue() }
            }
          }
        }
      }
      return start..<reader.position
    }

    private static func readFiles(_ reader: inout JSONReader, _ files: inout [Output]) throws(JSONError) {
      try reader.beginArray()
      while try reader.nextElement() {
        try reader.beginArray()
        guard try reader.nextElement() else { continue }
        let name = try reader.readStringToken()
        guard try reader.nextElement(), let stamp = try stamp(&reader) else { continue }
        files.append(Output(name: name, stamp: stamp))
        while try reader.nextElement() { try reader.skipValue() }
      }
    }
  }
#endif
