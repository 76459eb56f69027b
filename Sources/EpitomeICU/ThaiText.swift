/// Recognises Thai in the bytes of TIS-620 and windows-874 by its spelling: vowel signs and tone marks above or below the
/// line stand on a consonant.
enum ThaiText {
  /// A guess when enough marks stand where they may and no byte is one that the encoding lacks.
  static func detect(_ bytes: [UInt8]) -> [EncodingGuess] {
    var consonants = 0
    var marks = 0
    var misplaced = 0
    var maySign = false
    for byte in bytes {
      switch byte {
      case 0xA1...0xCE:
        consonants += 1
        maySign = true
      case 0xD1, 0xD4...0xDA, 0xE7...0xEE:
        marks += 1
        if !maySign { misplaced += 1 }
      case 0xDB...0xDE, 0xFC...0xFF:
        return []
      default:
        maySign = false
      }
    }
    guard marks >= 5, consonants > marks, misplaced * 20 <= marks else { return [] }
    return [EncodingGuess(name: "windows-874", confidence: 85, language: "th")]
  }
}
