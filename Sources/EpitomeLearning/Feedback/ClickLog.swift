package import Epitome
import EpitomeCore

/// What somebody said of a line or a term that was shown, with all that is needed to learn from it.
package struct Click: Hashable, Sendable {
  /// Of what: a summary's line, or a key term.
  package var target: PolicyCheckpoint.Target
  /// The document's id.
  package var document: String
  /// What was judged, as it was shown.
  package var text: String
  /// Whether it was wanted.
  package var isWanted: Bool
  /// Its features when it was judged, in the order of the target's features without those that depend on what was taken.
  package var features: [Double]

  package init(
    target: PolicyCheckpoint.Target, document: String, text: String, isWanted: Bool, features: [Double]
  ) {
    (self.target, self.document, self.text, self.isWanted) = (target, document, text, isWanted)
    self.features = features
  }

  /// How many features a click has.
  package static func featureCount(_ target: PolicyCheckpoint.Target) -> Int {
    target == .summary ? PolicyFeature.staticCount : TermTasteFeature.allCases.count
  }

  /// A line of the log.
  package var line: [UInt8] {
    let object: JSONObject = [
      "target": .string(target.rawValue), "document": .string(document), "text": .string(text),
      "verdict": .string(isWanted ? "accept" : "reject"),
      "features": .array(features.map { JSONValue(($0 * 1e6).rounded() / 1e6) }),
    ]
    return Array(JSONValue.object(object).description.utf8)
  }

  /// Reads a line of the log; nil where it is none.
  package init?(parsing line: [UInt8]) {
    guard let value = try? JSONValue(parsing: line),
      let target = PolicyCheckpoint.Target(rawValue: value["target"]?.string ?? ""),
      let document = value["document"]?.string, let verdict = value["verdict"]?.string,
      verdict == "accept" || verdict == "reject", let features = value["features"]?.array?.compactMap(\.double),
      features.count == Self.featureCount(target)
    else { return nil }
    self.init(
      target: target, document: document, text: value["text"]?.string ?? "", isWanted: verdict == "accept",
      features: features)
  }
}

/// The clicks of a profile, in the order in which they came: a file that only grows.
package struct ClickLog: Sendable {
  /// What could be read.
  package let clicks: [Click]
  /// Lines that could not be: cut off or of another version.
  package let unread: Int
  /// SHA-256 of what was learnt from.
  package let sha256: String

  /// The file's name in a store.
  package static func name(_ profile: String) -> [[UInt8]] { [Array("clicks".utf8), Array((profile + ".jsonl").utf8)] }

  /// Reads the clicks of a profile.
  package init(_ store: PolicyStore, profile: String) throws {
    self.init(lines: try store.lines(of: Self.name(profile)))
  }

  package init(lines: [[UInt8]]) {
    var (clicks, unread) = ([Click](), 0)
    var hash = SHA256()
    for line in lines {
      if let click = Click(parsing: line) {
        clicks.append(click)
        hash.update(line[...])
        hash.update([0x0A])
      } else {
        unread += 1
      }
    }
    (self.clicks, self.unread, sha256) = (clicks, unread, hash.hexDigest())
  }
}
