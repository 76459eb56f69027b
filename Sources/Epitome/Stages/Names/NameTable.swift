import EpitomeCore

/// Gathers the mentions of names, decides what each names, and merges the variants of one.
struct NameTable {
  private struct Entry {
    var key: [UInt8]
    var mentions: [NameCandidate]
    var evidence = NameWeights()
  }

  private var entries: [Entry] = []
  private var index: [Key: Int] = [:]

  /// The key of an entry with a hash of its own: that of an array takes its bytes one by one.
  private struct Key: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      var hash = FNVHash()
      hash.add(bytes, bytes.indices)
      hasher.combine(hash.value)
    }
  }

  /// Evidence from which on a name is taken for one.
  private static let enough = 2.0
  /// Of kinds of one weight the first counts.
  private static let order: [Name.Kind] = [.work, .event, .organisation, .product, .person]

  mutating func add(_ candidate: NameCandidate) {
    let key = Key(bytes: candidate.key)
    let entry = index[key] ?? entries.count
    if entry == entries.count {
      index[key] = entry
      entries.append(Entry(key: candidate.key, mentions: []))
    }
    entries[entry].mentions.append(candidate)
    entries[entry].evidence.merge(candidate.evidence)
  }

  /// The names in order of their first mention.
  mutating func names(_ document: Document, _ speakers: Speakers) -> [Name] {
    recogniseByParts()
    recogniseByTrade()
    let plurals = gatherPlurals()
    let labels = entries.map { kind($0) == .person ? speakers.fullName(of: $0.key) : nil }
    let owners = mergedParts(labels, plurals)
    var parts: [Int: [Int]] = [:]
    for entry in entries.indices where owners[entry] != entry { parts[owners[entry], default: []].append(entry) }
    var names: [Name] = []
    for entry in entries.indices where owners[entry] == entry {
      guard let kind = kind(entries[entry]) else { continue }
      var spans = entries[entry].mentions.map { TextSpan($0.range) }
      for part in parts[entry] ?? [] { spans += entries[part].mentions.map { TextSpan($0.range) } }
      spans.sort()
      guard let first = entries[entry].mentions.map(\.range.lowerBound).min(),
        let text = entries[entry].mentions.first(where: { $0.range.lowerBound == first })
      else { continue }
      names.append(Name(text: labels[entry] ?? document.string(TextSpan(text.range)), kind: kind, spans: spans))
    }
    return names.sorted { ($0.spans.first ?? TextSpan(0, 0), $0.text) < ($1.spans.first ?? TextSpan(0, 0), $1.text) }
  }

  private func kind(_ entry: Entry) -> Name.Kind? {
    var best: (kind: Name.Kind, weight: Double)?
    for kind in Self.order {
      let weight = entry.evidence[kind] ?? 0
      guard weight >= Self.enough, weight > best?.weight ?? 0 else { continue }
      if kind == .person, isMostlyThing(entry) { continue }
      best = (kind, weight)
    }
    return best?.kind
  }

  /// Whether mentions stand as the name of a thing does, a third of them or as many as do what people do, and none says
  /// that it is a person.
  private func isMostlyThing(_ entry: Entry) -> Bool {
    guard !entry.mentions.contains(where: { $0.evidence[.person] ?? 0 >= Self.enough }) else { return false }
    let things = entry.mentions.count(where: \.isThing)
    return things > 1 && (things * 3 >= entry.mentions.count || things >= entry.mentions.count(where: \.isAgent))
  }

  /// Takes two or three words for a person where one of them alone has or says something elsewhere: "Maren Oyelaran" and
  /// "Maren's question"; but not words that the text has in lower case too, as in the name of a show, "Hop Time".
  private mutating func recogniseByParts() {
    var agents: Set<[UInt8]> = []
    // Firms have things too: a person is named in full first.
    var owners: [[UInt8]: Int] = [:]
    for entry in entries where !entry.key.contains(0x20) {
      if entry.mentions.contains(where: \.isAgent) { agents.insert(entry.key) }
      if entry.mentions.contains(where: \.isOwner) { owners[entry.key] = Self.firstPlace(entry) }
    }
    let named = entries.indices.filter { index in
      let mentions = entries[index].mentions
      guard entries[index].key.contains(0x20), mentions.contains(where: \.isPlain),
        !mentions.contains(where: \.isOrdinary)
      else { return false }
      let words = entries[index].key.split(separator: 0x20)
      guard 2...3 ~= words.count else { return false }
      return [Array(words[0]), Array(words[words.count - 1])].contains { word in
        agents.contains(word) || owners[word].map { $0 > Self.firstPlace(entries[index]) } == true
      }
    }
    guard !named.isEmpty else { return }
    // A person's names stand together or alone; words that also stand in other names are those of products or places.
    var uses: [ArraySlice<UInt8>: Int] = [:]
    for entry in entries where entry.key.contains(0x20) {
      for word in entry.key.split(separator: 0x20) { uses[word, default: 0] += 1 }
    }
    let alone = Set(
      entries.filter {
        !$0.key.contains(0x20) && !agents.contains($0.key) && owners[$0.key] == nil && kind($0) != .person
      }.map(\.key))
    for index in named {
      let words = entries[index].key.split(separator: 0x20)
      guard words.allSatisfy({ uses[$0] == 1 && !alone.contains(Array($0)) }) else { continue }
      entries[index].evidence[.person] = (entries[index].evidence[.person] ?? 0) + 2
    }
  }

  /// Takes a word for a firm, a product or an event that is one by the words beside it in several places, and by none for somebody
  /// who says something; never one that is part of a person's name, nor one that mostly has a determiner before it.
  private mutating func recogniseByTrade() {
    var parts: Set<[UInt8]>?
    for index in entries.indices where !entries[index].key.contains(0x20) && kind(entries[index]) == nil {
      let mentions = entries[index].mentions
      let signs = mentions.compactMap { mention in mention.isInitial || mention.isOrdinary ? nil : mention.trade }
      guard signs.count > 1, !mentions.contains(where: \.isOrdinary),
        mentions.count(where: \.isDetermined) * 3 < mentions.count, mentions.count(where: \.isAgent) < signs.count,
        entries[index].evidence[.person] ?? 0 < Self.enough * 0.75
      else { continue }
      var weights = NameWeights()
      for sign in signs { weights[sign.kind] = (weights[sign.kind] ?? 0) + sign.weight }
      guard signs.reduce(0, { $0 + $1.weight }) >= Self.enough,
        let best = Self.order.max(by: { weights[$0] ?? 0 < weights[$1] ?? 0 }), weights[best] ?? 0 >= Self.enough / 2
      else { continue }
      if parts == nil { parts = partsOfPersons() }
      guard parts?.contains(entries[index].key) != true else { continue }
      entries[index].evidence[best] = Self.enough
    }
  }

  /// The words of the full names of persons.
  private func partsOfPersons() -> Set<[UInt8]> {
    var parts: Set<[UInt8]> = []
    for entry in entries where entry.key.contains(0x20) && kind(entry) == .person {
      for word in entry.key.split(separator: 0x20) { parts.insert(Array(word)) }
    }
    return parts
  }

  /// Products and events in the plural whose singular the text has too ("eBooks" beside "eBook"), the shorter first; what speaks for the one
  /// speaks for the other.
  private mutating func gatherPlurals() -> [(entry: Int, single: Int)] {
    var found = entries.indices.compactMap { entry -> (entry: Int, single: Int)? in
      guard entries[entry].key.last == UInt8(ascii: "s"),
        let single = index[Key(bytes: entries[entry].key.dropLast())]
      else { return nil }
      let kinds = [kind(entries[entry]), kind(entries[single])]
      let isOneKind = [Name.Kind.product, .event].contains { kind in
        kinds.contains(kind) && kinds.allSatisfy { $0 == nil || $0 == kind }
      }
      return isOneKind ? (entry, single) : nil
    }
    found.sort { (entries[$0.entry].key.count, $0.entry) < (entries[$1.entry].key.count, $1.entry) }
    for (entry, single) in found {
      entries[single].evidence.merge(entries[entry].evidence)
      entries[entry].evidence = entries[single].evidence
    }
    return found
  }

  private static func firstPlace(_ entry: Entry) -> Int { entry.mentions.map(\.range.lowerBound).min() ?? 0 }

  /// The owner of each entry: itself, or the one full name of which it is a part, such as the given name alone; of two parts of
  /// one speaker's name the first; of a product in the plural the singular.
  private func mergedParts(_ labels: [String?], _ plurals: [(entry: Int, single: Int)]) -> [Int] {
    var owners = Array(entries.indices)
    var byWord: [[UInt8]: [Int]] = [:]
    for entry in entries.indices {
      guard entries[entry].key.contains(0x20), kind(entries[entry]) == .person else { continue }
      let words = entries[entry].key.split(separator: 0x20)
      guard words.count > 1 else { continue }
      for word in Set([Array(words[0]), Array(words[words.count - 1])]) { byWord[word, default: []].append(entry) }
    }
    var byLabel: [String: Int] = [:]
    for entry in entries.indices where !entries[entry].key.contains(0x20) {
      guard let full = byWord[entries[entry].key], full.count == 1, let owner = full.first else {
        if let label = labels[entry] {
          owners[entry] = byLabel[label] ?? entry
          byLabel[label] = owners[entry]
        }
        continue
      }
      let kind = kind(entries[entry])
      if kind == nil || kind == .person { owners[entry] = owner }
    }
    for (entry, single) in plurals where owners[entry] == entry { owners[entry] = owners[single] }
    return owners
  }
}
