public import EpitomeCore

/// A policy as a file: its weights and all that is known of where they come from (`epitome-policy/1`).
///
/// The id is the SHA-256 of the canonical JSON of everything but the id itself and a `date`, so that a file that was changed by hand is
/// refused, and the same training gives the same id.
public struct PolicyCheckpoint: Hashable, Sendable {
  /// What a policy decides.
  public enum Target: String, CaseIterable, Sendable {
    /// Which sentences make a summary.
    case summary
    /// Which key terms are shown, and in which order.
    case terms

    /// The features of such a policy, in the order of its weights, with their versions.
    package var features: [(name: String, version: Int)] {
      switch self {
      case .summary: PolicyFeature.allCases.map { ($0.rawValue, $0.version) }
      case .terms: TermTasteFeature.allCases.map { ($0.rawValue, 1) }
      }
    }
  }

  /// SHA-256 of the body, 64 hex digits.
  public let id: String
  /// Everything but `id` and `date`, as it is hashed.
  public let body: JSONObject
  /// What the policy decides.
  public let target: Target
  /// In the order of the target's features.
  package let weights: [Double]

  /// The format that is written, and the only one that is read.
  public static let format = "epitome-policy/1"
  /// Members that stand beside the body.
  private static let outside: Set<String> = ["date", "id"]

  /// The id of the checkpoint that this one was made from; nil for a first one.
  public var parent: String? { body["parent"]?.string }
  /// `base`, `domain` or `profile`.
  public var kind: String { body["kind"]?.string ?? "base" }
  /// What the policy is for, such as `meeting`, or whose taste it is.
  public var domain: String { body["domain"]?.string ?? "" }
  /// The first digits of the id, enough to tell checkpoints apart.
  public var shortID: String { String(id.prefix(12)) }

  /// Makes a checkpoint of weights.
  ///
  /// - Parameters:
  ///   - target: what the policy decides.
  ///   - weights: one for each feature of the target; they are kept to six decimals.
  ///   - parent: what they were made from.
  ///   - members: everything else that the body has.
  package init(target: Target, weights: [Double], parent: PolicyCheckpoint?, _ members: JSONObject) {
    let kept = weights.map { ($0 * 1e6).rounded() / 1e6 }
    var body = members
    body["format"] = .string(Self.format)
    body["target"] = .string(target.rawValue)
    body["scaling"] = .string(target == .summary ? "per-document-z" : "none")
    if let parent { body["parent"] = .string(parent.id) }
    body["features"] = .array(
      target.features.enumerated().map { place, feature in
        var entry: JSONObject = [
          "name": .string(feature.name), "version": .integer(Int64(feature.version)), "w": JSONValue(kept[place]),
        ]
        if let parent { entry["delta"] = JSONValue(((kept[place] - parent.weights[place]) * 1e6).rounded() / 1e6) }
        return .object(entry)
      })
    self.body = body
    id = Self.id(of: body)
    (self.target, self.weights) = (target, kept)
  }

  /// Reads a checkpoint.
  ///
  /// - Throws: ``PolicyError`` where it is none, was changed, or speaks of features that this version does not have.
  public init(parsing bytes: [UInt8]) throws(PolicyError) {
    let members: JSONObject
    do {
      guard let object = try JSONValue(parsing: bytes).object else { throw PolicyError.unreadable("no JSON object") }
      members = object
    } catch let error as PolicyError {
      throw error
    } catch {
      throw .unreadable("\(error)")
    }
    let format = members["format"]?.string ?? ""
    guard format == Self.format else { throw .format(format) }
    guard let id = members["id"]?.string else { throw .unreadable("no \"id\"") }
    let body = JSONObject(members.filter { !Self.outside.contains($0.key) })
    let found = Self.id(of: body)
    guard found == id else { throw .changed(id: id, found: found) }
    guard let target = Target(rawValue: body["target"]?.string ?? "") else {
      throw .unreadable("\"target\" must be one of \(Target.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    weights = try Self.weights(body["features"]?.array ?? [], of: target)
    (self.id, self.body, self.target) = (id, body, target)
  }

  private static func weights(_ entries: [JSONValue], of target: Target) throws(PolicyError) -> [Double] {
    let features = target.features
    var weights = [Double?](repeating: nil, count: features.count)
    for entry in entries {
      let name = entry["name"]?.string ?? ""
      guard let place = features.firstIndex(where: { $0.name == name }) else { throw .unknownFeature(name) }
      guard entry["version"]?.int == features[place].version else { throw .featureVersion(name) }
      guard let weight = entry["w"]?.double, weight.isFinite else { throw .unreadable("no weight for \"\(name)\"") }
      guard weights[place] == nil else { throw .unreadable("two weights for \"\(name)\"") }
      weights[place] = weight
    }
    var all: [Double] = []
    for (feature, weight) in zip(features, weights) {
      guard let weight else { throw .missingFeature(feature.name) }
      all.append(weight)
    }
    return all
  }

  /// The file: canonical JSON with sorted keys, one line.
  public var bytes: [UInt8] {
    var members = body
    members["id"] = .string(id)
    return Self.canonical(members) + [0x0A]
  }

  /// The weights as a policy of summaries.
  package var policy: SelectionPolicy? { target == .summary ? SelectionPolicy(weights: weights) : nil }

  private static func id(of body: JSONObject) -> String { SHA256.hex(canonical(body)) }

  private static func canonical(_ object: JSONObject) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(.object(object))
    return writer.bytes
  }
}

/// Why a policy cannot be used.
public enum PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is no checkpoint.
  case unreadable(String)
  /// It has another format than this version reads.
  case format(String)
  /// Its body is not what its id says.
  case changed(id: String, found: String)
  /// It has a weight for a feature that this version does not know.
  case unknownFeature(String)
  /// A feature means something else in this version.
  case featureVersion(String)
  /// It has no weight for a feature.
  case missingFeature(String)
  /// Nothing has that name.
  case unknownName(String, known: [String])
  /// A checkpoint was trained for that name, and none is served.
  case notServed(String, checkpoint: String)
  /// It decides something else.
  case target(PolicyCheckpoint.Target)

  /// Whether the sentence names the policy that was asked for.
  package var namesValue: Bool {
    switch self {
    case .unknownName, .notServed: true
    default: false
    }
  }

  /// What is wrong, in a sentence.
  public var description: String {
    switch self {
    case .unreadable(let reason): "no policy checkpoint: \(reason)"
    case .format(let format):
      format.hasPrefix("epitome-policy/")
        ? "the checkpoint has format \(format), which a newer version wrote; this one reads \(PolicyCheckpoint.format)"
        : "no policy checkpoint: \"format\" must be \"\(PolicyCheckpoint.format)\""
    case .changed(let id, let found):
      "the checkpoint was changed after it was written: its id is \(id.prefix(12)), its content has \(found.prefix(12))"
    case .unknownFeature(let name): "the checkpoint has a weight for \"\(name)\", which this version does not know"
    case .featureVersion(let name): "the feature \"\(name)\" has another version in the checkpoint than here"
    case .missingFeature(let name): "the checkpoint has no weight for the feature \"\(name)\""
    case .unknownName(let name, let known):
      "no policy is called \"\(name)\"" + (known.isEmpty ? "" : "; there are \(known.joined(separator: ", "))")
    case .notServed(let name, let checkpoint):
      "no policy is called \"\(name)\" yet: what was trained is served by "
        + "\"epitome policy promote \(checkpoint.prefix(12))\""
    case .target(let target): "the checkpoint is for \(target == .summary ? "summaries" : "key terms")"
    }
  }
}
