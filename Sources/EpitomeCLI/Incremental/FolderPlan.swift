#if CommandLine
  import EpitomeCore
  import EpitomeSystem

  /// What a run into a folder has to do: for each input whether it is done again, and why.
  struct FolderPlan: Sendable {
    /// What is to be done about an input.
    enum Step: Sendable {
      /// Nothing: the entry of this number holds.
      case keep(Int)
      /// It is read, and nothing is done if its bytes are those of the entry.
      case compare(Int, reason: String)
      /// It is done again; records whose bytes and outputs are as they were stay.
      case redo(reason: String)
    }

    let inputs: [InputEntry]
    let manifest: Manifest
    let recipe: Recipe
    private(set) var steps: [Step] = []
    /// Why what stands in each part of the manifest has to be made again, if it has to.
    private let reasons: [String?]
    /// Records that may stay, by the input's number and the hash of their bytes.
    private var records: [Int: [String: ManifestRecord]] = [:]

    /// Why an input that the manifest does not know is done.
    static let new = "new"

    /// Holds the inputs against what earlier runs left.
    init(
      _ inputs: [InputEntry], _ manifest: Manifest, _ recipe: Recipe, in folder: OutputFolder?,
      _ options: IncrementalOptions
    ) {
      self.inputs = inputs
      self.manifest = manifest
      self.recipe = recipe
      reasons = manifest.parts.map { recipe.reason(insteadOf: $0.recipe) }
      steps.reserveCapacity(inputs.count)
      for (number, input) in inputs.enumerated() {
        let step = step(input, in: folder, options)
        steps.append(step)
        if case .keep = step { continue }
        guard !options.force, let id = input.id else { continue }
        var known: [String: ManifestRecord] = [:]
        if let entry = manifest.number(of: id).map({ manifest.entries[$0] }), reasons[entry.part] == nil {
          for record in manifest.records(entry) { known[record.sha256] = record }
        }
        for (range, part) in manifest.loose[Array(id.utf8)] ?? [] where reasons[part] == nil {
          if let record = manifest.record(range) { known[record.sha256] = record }
        }
        known = known.filter { record in
          record.value.documents.allSatisfy { $0.files.allSatisfy { folder?.stamp(of: $0.name[...]) == $0.stamp } }
        }
        if !known.isEmpty { records[number] = known }
      }
    }

    private func step(_ input: InputEntry, in folder: OutputFolder?, _ options: IncrementalOptions) -> Step {
      guard let id = input.id, let stamp = input.stamp, let folder else { return .redo(reason: Self.new) }
      guard let number = manifest.number(of: id, at: input.number) else { return .redo(reason: Self.new) }
      if options.force { return .redo(reason: "forced") }
      let entry = manifest.entries[number]
      if let reason = reasons[entry.part] { return .redo(reason: reason) }
      if entry.failed > 0 { return .redo(reason: "it failed before") }
      for output in manifest.outputs[entry.outputs] {
        let name = manifest.name(output)
        guard let found = folder.stamp(of: name) else {
          return .redo(reason: "its output \(String(decoding: name, as: UTF8.self)) is missing")
        }
        if found != output.stamp {
          return .redo(reason: "its output \(String(decoding: name, as: UTF8.self)) was changed")
        }
      }
      if stamp.size != entry.stamp.size { return .redo(reason: "its size changed") }
      if stamp != entry.stamp { return .compare(number, reason: "it was touched") }
      if stamp.isRacy(since: manifest.parts[entry.part].start) {
        return .compare(number, reason: "it was changed just when it was read")
      }
      return options.checksum ? .compare(number, reason: "--checksum") : .keep(number)
    }

    /// Whether all inputs and the index stand as the last run, which came to its end, left them.
    func isUpToDate(in folder: OutputFolder) -> Bool {
      guard manifest.isComplete, manifest.indexed == steps.count, !manifest.index.isEmpty else { return false }
      for file in manifest.index where folder.stamp(of: manifest.name(file)) != file.stamp { return false }
      for (number, step) in steps.enumerated() {
        guard case .keep(number) = step else { return false }
      }
      return true
    }

    /// The record of an input whose bytes have this hash and whose outputs stand.
    func record(_ sha256: String, ofInput number: Int) -> ManifestRecord? { records[number]?[sha256] }

    /// What has to be read, in order, with what stays between.
    var items: [SourceItem] {
      var items: [SourceItem] = []
      for (number, step) in steps.enumerated() {
        if case .keep = step {
          if case .kept(let range)? = items.last {
            items[items.count - 1] = .kept(range.lowerBound..<number + 1)
          } else {
            items.append(.kept(number..<number + 1))
          }
        } else {
          items.append(.entry(inputs[number]))
        }
      }
      return items
    }
  }
#endif
