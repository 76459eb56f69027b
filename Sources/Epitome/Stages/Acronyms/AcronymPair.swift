/// A short form and its expansion, with how well they fit.
struct AcronymPair {
  /// Place of the short form.
  var short: Range<Int>
  /// Place of the expansion.
  var long: Range<Int>
  /// Letters of the short form.
  var letters: [UInt32]
  /// The fit, about 1 at best.
  var score: Double
}
