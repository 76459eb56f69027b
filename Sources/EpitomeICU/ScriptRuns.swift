import CICU

/// Splits text where the writing system changes (UAX #24).
public enum ScriptRuns {
  /// Finds the runs of one script.
  ///
  /// Common and inherited scalars go with the text before them, those at the start with the text after them (UAX #24,
  /// 5.1); a closing bracket has the script of its opening one. A run is common only when all the text is.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - range: The part to split, on scalar boundaries, or nil for all.
  /// - Returns: The runs in order; together they make up the part of the text.
  public static func find(in bytes: [UInt8], range: Range<Int>? = nil) -> [(range: Range<Int>, script: Script)] {
    let part = range ?? bytes.indices
    guard !part.isEmpty else { return [] }
    let span = bytes.span.extracting(part)
    var runs: [(range: Range<Int>, script: Script)] = []
    var brackets = BracketStack()
    var start = 0
    var current = Script.common
    var index = 0
    while index < span.count {
      let (scalar, length) = UTF8Sequence.decode(span, at: index)
      var script = UnicodeProperties.script(scalar)
      if script == .common || script == .inherited {
        script = current
        switch UnicodeProperties.mirroredBracketKind(scalar) {
        case .open: brackets.push(closing: cicu_paired_bracket(scalar), script: current)
        case .close: script = brackets.pop(scalar) ?? current
        default: break
        }
      }
      if script != current, script != .common {
        if current == .common {
          brackets.resolve(to: script)
        } else {
          runs.append((part.lowerBound + start..<part.lowerBound + index, current))
          start = index
        }
        current = script
      }
      index += length
    }
    runs.append((part.lowerBound + start..<part.upperBound, current))
    return runs
  }
}

/// The brackets that are open, as many as matter: deeper ones are forgotten, so that hostile text costs nothing.
private struct BracketStack {
  private static let depth = 32

  private var open: [(closing: UInt32, script: Script)] = []

  mutating func push(closing: UInt32, script: Script) {
    if open.count == Self.depth { open.removeFirst() }
    open.append((closing, script))
  }

  /// The script of the innermost bracket that `closing` closes; those inside of it are dropped.
  mutating func pop(_ closing: UInt32) -> Script? {
    guard let index = open.lastIndex(where: { $0.closing == closing }) else { return nil }
    let script = open[index].script
    open.removeSubrange(index...)
    return script
  }

  /// Gives brackets that were opened before any letter the script of the first one.
  mutating func resolve(to script: Script) {
    for index in open.indices where open[index].script == .common { open[index].script = script }
  }
}
