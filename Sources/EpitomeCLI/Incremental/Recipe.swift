#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeICU

  /// All that decides what is written for an input, but its bytes.
  struct Recipe: Hashable, Sendable {
    /// Epitome's version and ICU's.
    let version: String
    /// SHA-256 of the resolved pipeline, with the contents of the files that its options name and the statistics that it is given.
    let pipeline: String
    let formats: [String]
    /// Options of the command line that decide how inputs are read and documents written.
    let reading: [String]

    init(
      _ pipeline: ResolvedPipeline, formats: [OutputFormat], input: InputOptions, language: String, noSource: Bool,
      corpus: CorpusStatistics?, template: DocumentTemplate? = nil
    ) {
      version = "epitome \(EpitomeCommand.version) (ICU \(ICU.version))"
      var stages = pipeline.description
      // The formats are those of this run, which may differ from those of the file.
      stages["output"] = nil
      if let corpus { stages["corpus"] = .string(SHA256.hex(corpus.bytes)) }
      self.pipeline = SHA256.hex(Array(JSONValue.object(stages).description.utf8))
      self.formats = formats.map(\.rawValue)
      var reading = [
        "encoding=" + (input.encoding ?? ""), "language=" + language, "plain=\(input.plain)", "noSource=\(noSource)",
      ]
      if let template { reading.append("template=\(template.fileExtension) \(template.hash)") }
      self.reading = reading
    }

    /// A recipe as the manifest has it; nil where it is none.
    init?(_ value: JSONValue) {
      func texts(_ key: String) -> [String]? { value.object?[key]?.array?.compactMap(\.string) }
      guard let version = value.object?["version"]?.string, let pipeline = value.object?["pipeline"]?.string,
        let formats = texts("formats"), let reading = texts("reading")
      else { return nil }
      (self.version, self.pipeline, self.formats, self.reading) = (version, pipeline, formats, reading)
    }

    /// The recipe as the manifest has it.
    var value: JSONValue {
      [
        "formats": .array(formats.map { .string($0) }), "pipeline": .string(pipeline),
        "reading": .array(reading.map { .string($0) }), "version": .string(version),
      ]
    }

    /// Why what was made by another recipe has to be made again; nil where both are the same.
    func reason(insteadOf other: Recipe) -> String? {
      if version != other.version { return "made by \(other.version), this is \(version)" }
      if pipeline != other.pipeline { return "the pipeline changed" }
      if formats != other.formats {
        return "the formats changed from \(other.formats.joined(separator: ",")) to \(formats.joined(separator: ","))"
      }
      if let (old, new) = zip(other.reading, reading).first(where: { $0 != $1 }) {
        return "read otherwise: \(new), formerly \(old)"
      }
      return reading == other.reading ? nil : "read otherwise"
    }
  }
#endif
