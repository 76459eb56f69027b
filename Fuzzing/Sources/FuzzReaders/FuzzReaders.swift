import Epitome
import EpitomeCore
import Foundation

/// What libFuzzer calls with each input it makes.
///
/// `EPITOME_FUZZ_TARGET` chooses what reads it: the name of a format, `any` for the format that the content is taken for, or
/// `decoder` for the finding of encodings by itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReaders(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// What reads the inputs.
enum FuzzTarget {
  case decoder
  case reader(TranscriptReader)

  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["EPITOME_FUZZ_TARGET"] ?? "any"
    if name == "decoder" { return .decoder }
    var options = ReaderOptions()
    if name != "any" {
      guard TranscriptReader.formatNames.contains(name) else { fatalError("no format is called \(name)") }
      options.format = name
    }
    return .reader(TranscriptReader(options))
  }()

  func run(_ bytes: [UInt8]) {
    switch self {
    case .decoder:
      guard let text = try? TextDecoder.decode(bytes) else { return }
      precondition(String(validating: text.utf8, as: UTF8.self) != nil, "the text is no UTF-8")
      precondition((0...1).contains(text.confidence), "a confidence of \(text.confidence)")
    case .reader(let reader):
      for record in reader.read(bytes, id: "fuzz") {
        if case .document(let document) = record { ReaderLaws.check(document) }
      }
    }
  }
}
