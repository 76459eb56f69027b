import EpitomeICU

/// Writes text in an encoding of one or two bytes a character, by a table that comes from decoding every such sequence.
struct LegacyEncoder {
  private var table: [Unicode.Scalar: [UInt8]] = [:]

  init(_ name: String) {
    var sequences = (UInt8.min...UInt8.max).map { [$0] }
    let single = sequences.filter { CharacterEncoding.decode($0, from: name)?.replaced == 0 }
    let singleSet = Set(single.map { $0[0] })
    // What is no character by itself leads one of two bytes.
    for lead in UInt8(0x81)...0xFE where !singleSet.contains(lead) {
      sequences += (UInt8(0x40)...0xFE).map { [lead, $0] }
    }
    for sequence in sequences {
      guard let (utf8, replaced) = CharacterEncoding.decode(sequence, from: name), replaced == 0 else { continue }
      let scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars
      if scalars.count == 1, let scalar = scalars.first, table[scalar] == nil { table[scalar] = sequence }
    }
  }

  /// The bytes of a text; nil when the encoding lacks one of its characters.
  func encode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let sequence = table[scalar] else { return nil }
      bytes += sequence
    }
    return bytes
  }
}
