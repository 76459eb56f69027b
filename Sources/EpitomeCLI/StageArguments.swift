#if CommandLine
  import EpitomeCore

  /// The options of a stage on the command line.
  ///
  /// They come from the registry, which is known only when the command runs, so they are rewritten to `--set name=value` before
  /// the command line is parsed: `--min-sentences 4` to `--set minSentences=4`, `--no-quotes` to `--set quotes=false`.
  enum StageArguments {
    /// Whether the options of stages are put into words, which costs more than all the rest of reading a command line.
    @TaskLocal static var showsHelp = true

    /// A command line in which the options of the stage that it calls stand as `--set`; any other comes back as it is.
    static func spelledOut(_ words: [String], registry: StageRegistry) -> [String] {
      guard let first = words.first, let stage = registry[first] else { return words }
      var result = [first]
      var index = 1
      while index < words.count {
        let word = words[index]
        index += 1
        if word == "--" { return result + words[(index - 1)...] }
        guard word.hasPrefix("--") else {
          result.append(word)
          continue
        }
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        if parts.count == 1, let name = flag(parts[0], of: stage) {
          result.append("--set=\(name.option)=\(name.value)")
        } else if let option = stage.options.first(where: { kebab($0.name) == parts[0] }),
          parts.count == 2 || index < words.count
        {
          let value = parts.count == 2 ? parts[1] : words[index]
          index += parts.count == 2 ? 0 : 1
          result.append("--set=\(option.name)=\(value)")
        } else {
          result.append(word)
        }
      }
      return result
    }

    /// The value of `name=value` as the option's default has it: a number, a truth value, a list with commas, or text.
    static func value(_ text: String, like standard: JSONValue?) -> JSONValue {
      func parsed() -> JSONValue? { try? JSONNode.parse(Array(text.utf8)).value }
      switch standard {
      case .bool: return text == "true" ? .bool(true) : text == "false" ? .bool(false) : .string(text)
      case .integer, .number, .bigNumber:
        if case .some(let value) = parsed(), value.double != nil { return value }
        return .string(text)
      case .array:
        if let value = parsed(), value.array != nil { return value }
        return .array(text.split(separator: ",").map { .string(String($0)) })
      case .object: return parsed() ?? .string(text)
      default: return .string(text)
      }
    }

    /// The option and value of `--x` or `--no-x` where `x` is true or false.
    private static func flag(_ word: String, of stage: StageRegistration) -> (option: String, value: Bool)? {
      for option in stage.options {
        guard case .bool? = stage.defaults[option.name] else { continue }
        if word == kebab(option.name) { return (option.name, true) }
        if word == "no-" + kebab(option.name) { return (option.name, false) }
      }
      return nil
    }

    /// The form of a Swift name in the shell: `minSentences` is `min-sentences`.
    static func kebab(_ name: String) -> String {
      var bytes: [UInt8] = []
      for byte in name.utf8 {
        if (0x41...0x5A).contains(byte) {
          if !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
          bytes.append(byte | 0x20)
        } else {
          bytes.append(byte)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    /// The options of a stage for its help: how each is written, what it means, what it holds and its default.
    static func help(for stage: StageRegistration) -> String {
      if stage.options.isEmpty { return "The stage has no options of its own." }
      let lines = stage.options.flatMap { option in
        let standard = stage.defaults[option.name] ?? .null
        let name = kebab(option.name)
        return ["  " + (standard.bool != nil ? "--\(name), --no-\(name)" : "--\(name) <value>")]
          + wrapped(summary(of: option, like: standard), indent: 6)
      }
      return (["STAGE OPTIONS:"] + lines).joined(separator: "\n")
    }

    /// What an option means, what it may hold, and its default.
    static func summary(of option: OptionDescription, like standard: JSONValue) -> String {
      let holds = standard.bool == nil ? option.expectation(like: standard) + "; " : ""
      return "\(option.summary) (\(holds)default: \(shown(standard)))"
    }

    /// A text in lines that fit a terminal, all indented.
    private static func wrapped(_ text: String, indent: Int) -> [String] {
      var lines: [String] = []
      var line = ""
      for word in text.split(separator: " ") {
        if !line.isEmpty, indent + line.unicodeScalars.count + word.unicodeScalars.count >= 78 {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      return (lines + [line]).map { String(repeating: " ", count: indent) + $0 }
    }

    /// The option of a stage that a word nearly is, in the form of the shell; nil where the stage has none like it.
    static func nearest(to word: String, of stage: StageRegistration) -> String? {
      let names = stage.options.flatMap { option in
        let name = kebab(option.name)
        return stage.defaults[option.name]?.bool == nil ? [name] : [name, "no-" + name]
      }
      return Spelling.nearest(to: word, among: names).map { "--" + $0 }
    }

    private static func shown(_ value: JSONValue) -> String {
      switch value {
      case .string(let text): text.isEmpty ? "none" : text
      case .array(let elements):
        elements.isEmpty ? "none" : elements.map { $0.string ?? $0.description }.joined(separator: ",")
      default: value.description
      }
    }
  }

  /// The word that says which command is meant.
  enum CommandName {
    /// What is wrong with the first word, or nil.
    static func mistake(in words: [String], among names: [String]) -> String? {
      guard let word = words.first, !word.hasPrefix("-"), !names.contains(word), !word.isEmpty else { return nil }
      let nearest = Spelling.nearest(to: word, among: names).map { "; did you mean \"\($0)\"?" } ?? ""
      return "no command called \"\(word)\"\(nearest)"
    }
  }
#endif
