public import EpitomeCore
import EpitomeSystem

/// What was learnt of a genre as a file: its weights and all that is known of where they come from (`epitome-genre/1`).
///
/// The id is the SHA-256 of the canonical JSON of everything else, so that a file that was changed by hand is refused, and the same texts
/// give the same id.
public struct GenreFile: Hashable, Sendable {
  /// SHA-256 of the body, 64 hex digits.
  public let id: String
  /// Everything but `id`, as it is hashed.
  public let body: JSONObject
  /// What was learnt of words.
  package let words: GenreWeights.Learnt
  /// What was learnt of pairs of neighbours; without weights where nothing was.
  package let pairs: GenreWeights.Learnt
  package let genre: SummaryGenre

  /// The format that is written, and the only one that is read.
  public static let format = "epitome-genre/1"

  /// The language of the texts that it was learnt from.
  public var language: String { body["language"]?.string ?? "" }
  /// Whether words count by their stems.
  public var isByStem: Bool { body["unit"]?.string == "stem" }

  /// The weights, ready for use.
  package var weights: GenreWeights {
    GenreWeights(genre: genre, language: language, isByStem: isByStem, words: words, pairs: pairs)
  }

  /// Makes the file of what was learnt.
  ///
  /// - Parameters:
  ///   - genre: the genre.
  ///   - language: of the texts.
  ///   - isByStem: whether words count by their stems.
  ///   - words: of words; weights are kept to three decimals.
  ///   - pairs: of pairs.
  ///   - members: everything else that the body has.
  package init(
    genre: SummaryGenre, language: String, isByStem: Bool, words: GenreWeights.Learnt, pairs: GenreWeights.Learnt,
    _ members: JSONObject
  ) {
    var body = members
    body["format"] = .string(Self.format)
    body["genre"] = .string(genre.rawValue)
    body["language"] = .string(language)
    body["unit"] = .string(isByStem ? "stem" : "word")
    body["words"] = Self.value(words)
    if !pairs.weights.isEmpty { body["pairs"] = Self.value(pairs) }
    (self.body, self.genre, self.words, self.pairs) = (body, genre, words, pairs)
    id = Self.id(of: body)
  }

  /// Reads a file.
  ///
  /// - Throws: ``GenreFileError`` where it is none, was changed, or speaks of features that this version does not have.
  public init(parsing bytes: [UInt8]) throws(GenreFileError) {
    var body: JSONObject
    do {
      guard let object = try JSONValue(parsing: bytes).object else { throw GenreFileError.unreadable("no JSON object") }
      body = object
    } catch let error as GenreFileError {
      throw error
    } catch {
      throw .unreadable("\(error)")
    }
    let format = body["format"]?.string ?? ""
    guard format == Self.format else { throw .format(format) }
    guard let id = body["id"]?.string else { throw .unreadable("no \"id\"") }
    body["id"] = nil
    let found = Self.id(of: body)
    guard found == id else { throw .changed(id: id, found: found) }
    let genres = SummaryGenre.allCases.map(\.rawValue)
    guard let genre = SummaryGenre(rawValue: body["genre"]?.string ?? "") else {
      throw .unreadable("\"genre\" must be one of \(genres.joined(separator: ", "))")
    }
    (self.id, self.body, self.genre) = (id, body, genre)
    words = try Self.learnt(body["words"], "words", features: WordEvidence.names)
    pairs = body["pairs"] == nil ? .init() : try Self.learnt(body["pairs"], "pairs", features: PairEvidence.names)
  }

  /// The file that a path names.
  ///
  /// - Throws: ``GenreFileError``; `SystemError` where it cannot be read.
  package static func read(_ path: String) throws -> GenreFile {
    try GenreFile(parsing: try FileSystem.read(FilePath(path)))
  }

  /// The file's bytes: canonical JSON with sorted keys, one line.
  public var bytes: [UInt8] {
    var members = body
    members["id"] = .string(id)
    return Self.canonical(members) + [0x0A]
  }

  private static func learnt(
    _ value: JSONValue?, _ name: String, features: [String]
  ) throws(GenreFileError) -> GenreWeights.Learnt {
    var learnt = GenreWeights.Learnt()
    for (feature, weight) in value?["weights"]?.object ?? [:] {
      guard features.contains(feature) else { throw .unknownFeature(feature) }
      guard let weight = weight.double, weight.isFinite else { throw .unreadable("no weight for \"\(feature)\"") }
      learnt.weights[feature] = weight
    }
    if let missing = features.first(where: { learnt.weights[$0] == nil }) { throw .missingFeature(missing) }
    for (word, logit) in value?["priors"]?.object ?? [:] {
      guard let logit = logit.double, logit.isFinite else {
        throw .unreadable("\"priors\" of \(name) has no number for \"\(word)\"")
      }
      learnt.priors[word] = logit
    }
    return learnt
  }

  private static func value(_ learnt: GenreWeights.Learnt) -> JSONValue {
    let object = { (values: [String: Double]) in
      JSONValue.object(JSONObject(values.map { (key: $0.key, value: JSONValue($0.value)) }))
    }
    return .object(["weights": object(learnt.weights), "priors": object(learnt.priors)])
  }

  private static func id(of body: JSONObject) -> String { SHA256.hex(canonical(body)) }

  private static func canonical(_ object: JSONObject) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(.object(object))
    return writer.bytes
  }
}

extension GenreWeights {
  /// What the file that an option names has; nil where it names none.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where it cannot be had.
  static func named(_ path: String, option: String) throws -> GenreWeights? {
    guard !path.isEmpty else { return nil }
    do {
      return try GenreFile.read(path).weights
    } catch let error as SystemError {
      throw InvalidOption(option, "must be a file of \"epitome genre learn\"; \(error)")
    } catch {
      throw InvalidOption(option, "must be a file of \"epitome genre learn\"; \(path): \(error)")
    }
  }
}

/// Why what was learnt of a genre cannot be used.
public enum GenreFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is no such file.
  case unreadable(String)
  /// It has another format than this version reads.
  case format(String)
  /// Its body is not what its id says.
  case changed(id: String, found: String)
  /// It has a weight for a feature that this version does not know.
  case unknownFeature(String)
  /// It has no weight for a feature.
  case missingFeature(String)

  /// What is wrong, in a sentence.
  public var description: String {
    switch self {
    case .unreadable(let reason): "no file of a genre: \(reason)"
    case .format(let format):
      format.hasPrefix("epitome-genre/")
        ? "the file has format \(format), which a newer version wrote; this one reads \(GenreFile.format)"
        : "no file of a genre: \"format\" must be \"\(GenreFile.format)\"; \"epitome genre learn\" writes such files"
    case .changed(let id, let found):
      "the file was changed after it was written: its id is \(id.prefix(12)), its content has \(found.prefix(12))"
    case .unknownFeature(let name): "the file has a weight for \"\(name)\", which this version does not know"
    case .missingFeature(let name): "the file has no weight for the feature \"\(name)\""
    }
  }
}
