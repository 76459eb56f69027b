import EpitomeCore

/// Undoes captions that show a line once for each of its words, the word at hand marked, as recognisers write them for karaoke.
///
/// What tells them is that the mark moves on while the text stays: a line that is truly said twice has no mark, or begins anew.
struct WordHighlights {
  /// Where the first mark inside of a caption stands: its line, and how many bytes of text stand before it there.
  private struct Mark: Comparable {
    var line: Int
    var offset: Int

    static func < (left: Mark, right: Mark) -> Bool { (left.line, left.offset) < (right.line, right.offset) }

    init?(_ caption: Caption) {
      for (line, content) in caption.lines.enumerated() where content.passage.copied == nil {
        var offset = 0
        for piece in content.passage.pieces {
          if piece.count == 0 {
            (self.line, self.offset) = (line, offset)
            return
          }
          offset += piece.count
        }
      }
      return nil
    }
  }

  /// Longest pause between two captions of one line, in seconds.
  private static let pause = 0.05

  /// The captions with each line once, from its first word to its last, or unchanged where no mark moves through them.
  static func merge(_ captions: [Caption], source: [UInt8]) -> [Caption] {
    var moves = 0
    for (before, caption) in zip(captions, captions.dropFirst()) where goesOn(before, caption, source) {
      if let first = Mark(before), let second = Mark(caption), first < second { moves += 1 }
    }
    guard moves > 1, moves * 4 >= captions.count else { return captions }
    var merged: [Caption] = []
    var place: Mark?
    for caption in captions {
      let mark = Mark(caption)
      if let last = merged.last, goesOn(last, caption, source),
        mark.map({ mark in place.map { $0 < mark } ?? true }) ?? true
      {
        merged[merged.count - 1].end = max(last.end, caption.end)
        place = mark ?? place
      } else {
        merged.append(caption)
        place = mark
      }
    }
    return merged
  }

  /// Whether a caption shows the same text as the one before it, without a pause.
  private static func goesOn(_ before: Caption, _ caption: Caption, _ source: [UInt8]) -> Bool {
    guard abs(caption.start - before.end) <= pause, before.speaker == caption.speaker, !caption.lines.isEmpty,
      before.lines.count == caption.lines.count
    else { return false }
    return zip(before.lines, caption.lines).allSatisfy { $0.hasText(of: $1, in: source) }
  }
}
