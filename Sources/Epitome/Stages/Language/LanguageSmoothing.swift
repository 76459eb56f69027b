import EpitomeCore

/// Decides what single pieces leave open by what stands around them.
enum LanguageSmoothing {
  /// What a piece must have to be in another language than the rest of its block.
  private static let leastLetters = 8
  private static let leastConfidence = 0.5

  /// Gives every piece its language. Linear.
  static func smooth(_ pieces: inout [LanguagePiece]) {
    var first = 0
    while first < pieces.count {
      var next = first
      while next < pieces.count, pieces[next].block == pieces[first].block { next += 1 }
      smoothBlock(&pieces, first..<next)
      first = next
    }
    fillFromNeighbours(&pieces)
  }

  /// Within a block: the language of most of its letters takes the pieces of its script that are not sure of another.
  private static func smoothBlock(_ pieces: inout [LanguagePiece], _ range: Range<Int>) {
    var weights: [(language: String, weight: Double)] = []
    var best: (language: String, group: ScriptGroup, weight: Double)?
    for piece in pieces[range] where !piece.language.isEmpty && piece.language != "und" {
      // A sign of Han or kana says more than a letter; a quotation says less of the text that it stands in.
      let share = (piece.group.writesSpaces ? 1.0 : 2.5) * (piece.isQuoted ? 0.2 : 1)
      let known = weights.firstIndex { $0.language == piece.language }
      let weight = (known.map { weights[$0].weight } ?? 0) + Double(piece.letters) * share * piece.confidence
      if let known { weights[known].weight = weight } else { weights.append((piece.language, weight)) }
      if best.map({ weight > $0.weight }) ?? true { best = (piece.language, piece.group, weight) }
    }
    guard let best else { return }
    for index in range where pieces[index].language != best.language {
      let piece = pieces[index]
      let stays = piece.group == best.group ? standsAlone(piece) : !piece.group.writesSpaces || isPhrase(piece)
      // A word or two in a line, such as a product's name, are part of what the line says.
      if piece.letters == 0 || !stays {
        pieces[index].language = best.language
        pieces[index].confidence = min(piece.confidence, 0.5)
      }
    }
  }

  /// Whether a stretch between letters of another script is long enough to be in a language of its own.
  private static func isPhrase(_ piece: LanguagePiece) -> Bool {
    piece.language != "und" && piece.letters >= leastLetters && piece.words >= 2
  }

  private static func standsAlone(_ piece: LanguagePiece) -> Bool {
    piece.language != "und" && piece.letters >= leastLetters && piece.confidence >= leastConfidence
      && (piece.words >= 2 || !piece.group.writesSpaces)
  }

  /// Between blocks: a piece without a language takes that of the pieces around it, where both sides are of one.
  private static func fillFromNeighbours(_ pieces: inout [LanguagePiece]) {
    var index = 0
    while index < pieces.count {
      guard pieces[index].language == "und" else {
        index += 1
        continue
      }
      var next = index
      var letters = 0
      while next < pieces.count, pieces[next].language == "und" {
        letters += pieces[next].letters
        next += 1
      }
      if index > 0, next < pieces.count, pieces[index - 1].language == pieces[next].language, letters <= 80 {
        for inner in index..<next {
          pieces[inner].language = pieces[next].language
          pieces[inner].confidence = 0.3
        }
      }
      index = next
    }
  }
}
