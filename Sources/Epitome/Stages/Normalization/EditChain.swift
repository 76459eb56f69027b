import EpitomeCore

/// Several passes over a text as one list of edits: each pass sees what the one before it left, and the list leads from the
/// first text to the last.
struct EditChain {
  /// The text as the passes so far have left it.
  private(set) var bytes: [UInt8]
  /// From the first text to ``bytes``: sorted and not overlapping.
  private(set) var edits: [TextEdit] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Takes in one more pass: edits of ``bytes``, sorted and not overlapping. Linear.
  mutating func apply(_ next: [TextEdit]) {
    guard !next.isEmpty else { return }
    edits = edits.isEmpty ? next : compose(next)
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count)
    var position = 0
    for edit in next {
      edited.append(contentsOf: bytes[position..<edit.span.start])
      edited.append(contentsOf: edit.replacement)
      position = edit.span.end
    }
    edited.append(contentsOf: bytes[position...])
    bytes = edited
  }

  /// The edits of both passes; those that overlap become one.
  private func compose(_ next: [TextEdit]) -> [TextEdit] {
    var composed: [TextEdit] = []
    composed.reserveCapacity(edits.count + next.count)
    var earlier = 0
    var later = 0
    /// Length of the text between the passes less that of the first text, up to here.
    var shift = 0
    while later < next.count {
      while earlier < edits.count, end(of: earlier, shift) <= next[later].span.start {
        composed.append(edits[earlier])
        shift += growth(of: earlier)
        earlier += 1
      }
      guard earlier < edits.count, edits[earlier].span.start + shift < next[later].span.end else {
        let span = next[later].span
        composed.append(TextEdit(TextSpan(span.start - shift, span.end - shift), next[later].replacement))
        later += 1
        continue
      }
      composed.append(overlapping(next, &earlier, &later, &shift))
    }
    composed.append(contentsOf: edits[earlier...])
    return composed
  }

  /// One edit for a run of edits of both passes that overlap.
  private func overlapping(_ next: [TextEdit], _ earlier: inout Int, _ later: inout Int, _ shift: inout Int) -> TextEdit
  {
    let start = min(edits[earlier].span.start + shift, next[later].span.start)
    let firstStart = start - shift
    var end = start
    var position = start
    var replacement: [UInt8] = []
    while true {
      if later < next.count, next[later].span.start < end || position == start && end == start {
        let span = next[later].span
        replacement.append(contentsOf: bytes[position..<span.start])
        replacement.append(contentsOf: next[later].replacement)
        position = span.end
        end = max(end, span.end)
        later += 1
      } else if earlier < edits.count, edits[earlier].span.start + shift < end {
        end = max(end, self.end(of: earlier, shift))
        shift += growth(of: earlier)
        earlier += 1
      } else {
        break
      }
    }
    replacement.append(contentsOf: bytes[position..<end])
    return TextEdit(TextSpan(firstStart, end - shift), replacement)
  }

  private func growth(of edit: Int) -> Int { edits[edit].replacement.count - edits[edit].span.count }

  /// Where an earlier edit ends in ``bytes``, given the shift before it.
  private func end(of edit: Int, _ shift: Int) -> Int {
    edits[edit].span.start + shift + edits[edit].replacement.count
  }
}
