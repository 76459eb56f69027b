import Digest
import Epitome
import EpitomeCore

// Reads talks from standard input, one JSON record a line, and prints a digest of each:
//
//     swift run DigestCommand < ../../SampleData/talks.jsonl
let reader = TranscriptReader()
let documents = AsyncStream { readLine() }.compactMap { line -> Document? in
  guard case .document(let document)? = reader.read(Array(line.utf8), id: "-").first else { return nil }
  return document
}

for try await digest in try Digester().digests(of: documents) {
  print(digest.id)
  for sentence in digest.summary { print("  - \(sentence)") }
  print("  Terms: \(digest.terms.joined(separator: ", "))")
  for question in digest.questions { print("  ? \(question)") }
}
