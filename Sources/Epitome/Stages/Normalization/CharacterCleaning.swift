import EpitomeCore
import EpitomeICU

/// Takes out of a text what no reader would miss, and writes the rest in its plain form, scalar by scalar.
///
/// One pass over the bytes. What it yields it would leave alone if it saw it again.
struct CharacterCleaning {
  /// Byte order marks, control characters and terminal sequences go.
  var controls = true
  /// Every line end becomes a line feed.
  var lineEnds = true
  /// Runs of white space become one space; none stays at the ends of a line.
  var spaces = true
  /// Zero-width characters, soft hyphens, direction marks and tags go, where they shape nothing.
  var invisibles = true
  /// Half-width kana and full-width Latin letters and digits become ordinary ones.
  var widths = true
  /// Latin ligatures become letters.
  var ligatures = true
  /// Arabic presentation forms become letters.
  var presentationForms = true

  /// What is to be done with the scalars at one place.
  private enum Action {
    case keep(Int)
    case blank(Int)
    case lineEnd(Int)
    case remove(Int)
    case replace(Int, [UInt8])
  }

  /// The last scalars that were passed: as they stood, and of those that stay.
  private struct Context {
    var previous: UInt32 = 0x0A
    var lastKept: UInt32 = 0x0A
  }

  /// The edits that clean a text.
  func edits(_ bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var context = Context()
    var position = 0
    let span = bytes.span
    while position < bytes.count {
      let byte = span[position]
      if byte > 0x20, byte < 0x7F {
        position = ASCIIRuns.endOfTidy(bytes, from: position)
        context.previous = UInt32(span[position - 1])
        context.lastKept = context.previous
        continue
      }
      if byte == 0x20, context.lastKept != 0x0A, position + 1 < span.count, span[position + 1] &- 0x21 < 0x5E {
        // One space between two letters or signs stays.
        context.previous = 0x20
        context.lastKept = 0x20
        position += 1
        continue
      }
      switch action(bytes, position, context) {
      case .keep(let length):
        keep(bytes, position, &context)
        position += length
      case .replace(let length, let replacement):
        edits.append(TextEdit(TextSpan(position, position + length), replacement))
        context.previous = bytes.scalar(at: position).value
        context.lastKept = replacement.scalar(before: replacement.count)?.value ?? context.lastKept
        position += length
      case .lineEnd(let length):
        if length > 1 || byte != 0x0A { edits.append(TextEdit(TextSpan(position, position + length), [0x0A])) }
        context = Context()
        position += length
      case .blank, .remove:
        let end = endOfGap(bytes, from: position, &context)
        let replacement = end.isBlank ? gap(bytes, position..<end.offset, context) : []
        if !bytes[position..<end.offset].elementsEqual(replacement) {
          edits.append(TextEdit(TextSpan(position, end.offset), replacement))
        }
        if !replacement.isEmpty { context.lastKept = 0x20 }
        context.previous = 0x20
        position = end.offset
      }
    }
    return edits
  }

  private func keep(_ bytes: [UInt8], _ position: Int, _ context: inout Context) {
    context.previous = bytes.scalar(at: position).value
    context.lastKept = context.previous
  }

  /// The end of a run of blanks and of what goes, and whether there is a blank in it.
  private func endOfGap(
    _ bytes: [UInt8], from start: Int, _ context: inout Context
  ) -> (offset: Int, isBlank: Bool) {
    var position = start
    var isBlank = false
    var inside = context
    while position < bytes.count {
      switch action(bytes, position, inside) {
      case .blank(let length):
        isBlank = true
        inside.lastKept = 0x20
        inside.previous = 0x20
        position += length
      case .remove(let length):
        inside.previous = 0
        position += length
      default: return (position, isBlank)
      }
    }
    return (position, isBlank)
  }

  /// What a run with blanks in it becomes: nothing at the ends of a line, else a space. The indentation of a list item stays.
  private func gap(_ bytes: [UInt8], _ range: Range<Int>, _ context: Context) -> [UInt8] {
    let atEnd =
      range.upperBound == bytes.count
      || {
        if case .lineEnd = action(bytes, range.upperBound, context) { return true }
        return false
      }()
    if atEnd { return [] }
    guard context.lastKept == 0x0A else { return [0x20] }
    let isPlain = bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return isPlain && ListSign.length(bytes, at: range.upperBound) != nil ? Array(bytes[range]) : []
  }

  private func action(_ bytes: [UInt8], _ position: Int, _ context: Context) -> Action {
    let byte = bytes[position]
    if byte < 0x80 { return asciiAction(bytes, position, byte) }
    let (value, length) = bytes.scalar(at: position)
    switch value {
    case 0x85, 0x2028, 0x2029: return lineEnds ? .lineEnd(length) : .keep(length)
    case 0x80...0x9F:
      guard controls else { return .keep(length) }
      return .remove(TerminalSequence.length(bytes, at: position) ?? length)
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return spaces ? .blank(length) : .keep(length)
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFFF9...0xFFFC:
      return invisibles ? .remove(length) : .keep(length)
    case 0xFEFF: return controls || invisibles ? .remove(length) : .keep(length)
    case 0x200C, 0x200D:
      guard invisibles else { return .keep(length) }
      return Joiners.shapes(bytes, at: position, after: context.lastKept) ? .keep(length) : .remove(length)
    case 0x1F3F4: return .keep(Joiners.flagLength(bytes, at: position))
    case 0xE0000...0xE007F: return invisibles ? .remove(length) : .keep(length)
    case 0xFB00...0xFB06 where ligatures:
      return PresentationForms.plain(value).map { .replace(length, $0) } ?? .keep(length)
    case 0xFB50...0xFEFC where presentationForms:
      return PresentationForms.plain(value).map { .replace(length, $0) } ?? .keep(length)
    case 0xFF01...0xFF9F where widths:
      return WidthFolding.plain(bytes, at: position, after: context.previous).map { .replace($0.length, $0.bytes) }
        ?? .keep(length)
    default: return .keep(length)
    }
  }

  private func asciiAction(_ bytes: [UInt8], _ position: Int, _ byte: UInt8) -> Action {
    switch byte {
    case 0x0A: return .lineEnd(1)
    case 0x0D where lineEnds:
      return .lineEnd(position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1)
    case 0x0B, 0x0C: return lineEnds ? .lineEnd(1) : .keep(1)
    case 0x20, 0x09: return spaces ? .blank(1) : .keep(1)
    case 0x0D: return .keep(1)
    case 0x00..<0x20, 0x7F:
      guard controls else { return .keep(1) }
      return .remove(TerminalSequence.length(bytes, at: position) ?? 1)
    default: return .keep(1)
    }
  }
}
