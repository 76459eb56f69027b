import EpitomeCore
import EpitomeTesting
import Foundation
import Testing

@testable import Epitome

/// A file with mistakes and what is said of each: `line:column: message`.
struct MistakenFile: CustomTestStringConvertible, Sendable {
  let yaml: String
  let expected: [String]
  var testDescription: String { yaml }

  init(_ yaml: String, _ expected: String...) {
    self.yaml = yaml
    self.expected = expected
  }
}

@Suite struct PipelineMistakeTests {
  @Test(arguments: [
    MistakenFile("", "1:1: the file is empty; a pipeline file begins with \"epitome: 1\""),
    MistakenFile("- a", "1:1: a pipeline file must be a map, found a list"),
    MistakenFile(
      "stages: [{ use: sentences }]", "1:1: a pipeline file begins with \"epitome: 1\", the version of its form"),
    MistakenFile(
      "epitome: 2\nstages: [{ use: sentences }]",
      "1:10: unknown version of the form: expected 1, found the number 2"),
    MistakenFile(
      "epitome: 1\nstage: []", "1:1: a pipeline file needs \"stages\" or \"extends\"",
      "2:1: a pipeline file has no key \"stage\""),
    MistakenFile("epitome: 1\nstages: 3", "2:9: \"stages\" must be a list, found the number 3"),
    MistakenFile("epitome: 1\nstages: []", "2:1: a pipeline needs a stage"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences, use: terms }]", "2:28: the key \"use\" stands twice"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }]\nepitome: 1", "3:1: the key \"epitome\" stands twice"),
    MistakenFile(
      "epitome: 1\nstages: [{ usr: sentences }]", "2:10: a stage needs \"use\", the name of what it does",
      "2:12: a stage has no key \"usr\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentnces }]", "2:17: no stage called \"sentnces\"; did you mean \"sentences\"?"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: terms }]",
      "2:17: stage \"terms\" needs \"sentences\", which no earlier stage makes; add \"use: sentences\" before it"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }, { use: shout }]",
      "2:37: stage \"shout\" changes the text and so drops \"sentences\" made by \"sentences\"; put \"shout\" before \"sentences\""
    ),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }, { use: sentences }]",
      "2:37: two stages are called \"sentences\"; give one a \"name\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }, { use: terms, with: { limt: 3, limit: 0, kind: fany } }]",
      "2:52: stage \"terms\" has no option \"limt\"",
      "2:68: stage \"terms\": \"limit\" must be a whole number from 1 to 500, found the number 0",
      "2:77: stage \"terms\": \"kind\" must be one of plain, fancy, found text \"fany\"; did you mean \"fancy\"?"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }, { use: terms, with: { kind: fancy, isLoud: true } }]",
      "2:73: stage \"terms\": \"isLoud\" does not go with \"fancy\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }, { use: terms, with: { limit: 0, skip: [a, 3, b, {}], kind: fancy, isLoud: true } }]",
      "2:59: stage \"terms\": \"limit\" must be a whole number from 1 to 500, found the number 0",
      "2:72: stage \"terms\": \"skip\" has an element that does not fit: expected a string, found 3",
      "2:78: stage \"terms\": \"skip\" has an element that does not fit: expected a string, found an object",
      "2:104: stage \"terms\": \"isLoud\" does not go with \"fancy\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }, { use: terms, with: { isLoud: yes } }]",
      "2:60: stage \"terms\": \"isLoud\" must be true or false, found text \"yes\""),
    MistakenFile(
      "epitome: 1\nvars: { n: many }\nstages: [{ use: sentences }, { use: terms, with: { limit: \"${vars.n}\" } }]",
      "3:59: stage \"terms\": \"limit\" must be a whole number from 1 to 500, found text \"many\""),
    MistakenFile(
      "epitome: 1\nvars: { n: 1 }\nstages: [{ use: sentences }, { use: terms, with: { limit: \"${vars.m}\" } }]",
      "3:59: no variable called \"vars.m\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences, when: '${vars.m} > 1' }, { use: terms, with: { limit: \"${\" } }]",
      "2:34: no variable called \"vars.m\"",
      "2:82: \"${\" without \"}\"; write \"$${\" for the text \"${\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }, { use: trms, with: { limt: 3, limit: 0 }, when: 'document.bytes >' }]",
      "2:37: no stage called \"trms\"; did you mean \"terms\"?", "2:51: stage \"terms\" has no option \"limt\"",
      "2:67: stage \"terms\": \"limit\" must be a whole number from 1 to 500, found the number 0",
      "2:95: in \"when\": expected a value or a variable, found the end"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: zzzzzzzz, with: { limt: 3 } }, { use: sentences, when: document.language == en }]",
      "2:17: no stage called \"zzzzzzzz\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }]\noutput: { formats: [] }",
      "3:20: \"formats\" must not be empty; write a list such as [markdown, jsonl]"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences, per-language: { english: {} } }]",
      "2:44: \"english\" is no language; write a tag such as ja, de or zh-Hant",
      "2:44: \"per-language\" needs to know the language; put the stage \"language\" before \"sentences\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences, when: document.language == en }]",
      "2:34: \"document.language\" needs to know the language; put the stage \"language\" before \"sentences\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences, when: document.sentences > 1 }]",
      "2:34: \"document.sentences\" needs the stage that writes sentences before \"sentences\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences, when: 'document.bytes > ' }]",
      "2:52: in \"when\": expected a value or a variable, found the end"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences, after: shout }]",
      "2:35: \"after\" changes a pipeline that is extended, and this file has no \"extends\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: command, run: [./nosuch, -x] }]", "2:32: no program called \"./nosuch\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: command, name: mine }]",
      "2:17: the stage \"mine\" needs \"run\", a program and its arguments: run: [\"./mystage\", \"--fast\"]"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: command, run: [], reads: x }]",
      "2:26: the stage \"command\" needs \"run\", a program and its arguments: run: [\"./mystage\", \"--fast\"]"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: command, run: [sh], reads: x, writes: [[]], timeout: 0 }]",
      "2:44: \"reads\" must be a list of texts, found text \"x\"", "2:56: \"writes\" must hold texts, found a list",
      "2:70: \"timeout\" must be a number of seconds from 0.001 to 86400, found the number 0"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }, { use: command, run: [sh], reads: [terms], name: x }]",
      "2:79: stage \"x\" needs \"terms\", which no earlier stage makes; add \"use: terms\" before it"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }, { use: command, run: [sh], writes: [text], name: x }]",
      "2:79: stage \"x\" changes the text and so drops \"sentences\" made by \"sentences\"; put \"x\" before \"sentences\""
    ),
    MistakenFile(
      "epitome: 1\nvars: { list: [\"${vars.x}\"] }\nstages: [{ use: sentences }]",
      "2:16: a variable cannot use another"),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences, timeout: 3 }]", "2:28: the stage \"sentences\" has no key \"timeout\""),
    MistakenFile(
      "epitome: 1\nstages: [{ use: sentences }]\noutput: { formats: [markdwn, jsonl, jsonl], to: x }",
      "3:21: no format called \"markdwn\"", "3:37: the format \"jsonl\" stands twice",
      "3:45: \"output\" has no key \"to\""),
    MistakenFile(
      "epitome: 1\nstages: &a\n  - use: sentences",
      "2:9: anchors and aliases are not for pipeline files; write the value out, or put it into \"vars\""),
    MistakenFile(
      "epitome: !!int 1\nstages: [{ use: sentences }]",
      "1:10: tags are not for pipeline files; found \"tag:yaml.org,2002:int\""),
    MistakenFile(
      "epitome: 1\nstages: [", "2:10: this is no YAML: while parsing a flow node: did not find expected node content"),
    MistakenFile("epitome: 1\n\u{7}", "2:1: this is no YAML: control characters are not allowed, U+7"),
    MistakenFile(
      "epitome: 1\nextends: builtin:defalt",
      "2:10: no built-in pipeline called \"defalt\"; did you mean \"default\"?"
        + "; built in: " + PipelineFile.builtInNames.joined(separator: ", ")),
    MistakenFile(
      "epitome: 1\nextends: nowhere.yaml", "2:10: cannot read \"nowhere.yaml\": No such file or directory"),
  ])
  func `all mistakes of a file are told with their places`(file: MistakenFile) throws {
    let error = try #require(throws: PipelineFileError.self) {
      try PipelineFile.load(text: file.yaml, registry: ToyStages.registry)
    }
    #expect(error.mistakes.map { "\($0.line):\($0.column): \($0.message)" } == file.expected)
  }

  @Test func `what cannot be removed is told once, where it is`() throws {
    func mistakes(_ stages: String) throws -> [String] {
      let text = "epitome: 1\nextends: builtin:default\nstages:\n" + stages
      let error = try #require(throws: PipelineFileError.self) { try PipelineFile.load(text: text, name: "c.yaml") }
      return error.mistakes.map { "\($0.file):\($0.line):\($0.column): \($0.message)" }
    }
    let found = try mistakes("  - remove: sentences\n")
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("c.yaml:4:13: \"sentences\" cannot be removed: it makes \"sentences\", which ") == true
        && found.first?.contains("\"terms\"") == true, "\(found)")
    #expect(
      try mistakes("  - remove: language\n  - use: terms\n    when: document.language in [en]\n")
        == ["c.yaml:4:13: \"language\" cannot be removed: it makes \"languages\", which \"terms\" cannot do without"])
  }

  @Test func `files that cannot be read are all told, each where it is named`() throws {
    let yaml = """
      epitome: 1
      extends: builtin:default
      stages:
        - use: summarize
          with: { length: "5 bananas", policy: none.json, genre: opera }
        - use: terms
          with:
            corpus: none.json
            policy: "builtin:none"
          per-language: { de: { corpus: other.json } }
      """
    let error = try #require(throws: PipelineFileError.self) { try PipelineFile.load(text: yaml) }
    #expect(
      error.mistakes.map { [$0.line, $0.column] } == [[5, 21], [5, 42], [5, 60], [8, 15], [9, 15], [10, 35]])
  }

  @Test func `a mistake shows its line, the nearest right name, and where its value came from`() throws {
    let yaml = """
      epitome: 1
      vars: { many: lots }
      stages:
        - use: sentences
        - use: terms
          with: { limit: "${vars.many}", 日本: 1, kynd: plain }
      """
    let error = try #require(throws: PipelineFileError.self) {
      try PipelineFile.load(text: yaml, name: "talk.yaml", registry: ToyStages.registry)
    }
    #expect(
      error.description == """
        talk.yaml:6:20: error: stage "terms": "limit" must be a whole number from 1 to 500, found text "lots"
            6 |     with: { limit: "${vars.many}", 日本: 1, kynd: plain }
              |                    ^^^^^^^^^^^^^^
              | value comes from vars.many at talk.yaml:2:15
        talk.yaml:6:36: error: stage "terms" has no option "日本"
            6 |     with: { limit: "${vars.many}", 日本: 1, kynd: plain }
              |                                    ^^^^ options: limit, kind, isLoud, weight, skip  (epitome stages terms)
        talk.yaml:6:43: error: stage "terms" has no option "kynd"
            6 |     with: { limit: "${vars.many}", 日本: 1, kynd: plain }
              |                                    　　     ^^^^ did you mean "kind"?  options: limit, kind, isLoud, weight, skip  (epitome stages terms)
        """)
  }

  @Test func `a line that is too long for a terminal is cut around the mistake`() throws {
    let yaml = "epitome: 1\nstages: [{ use: sentences, name: \"\(String(repeating: "x", count: 400))\", nme: a }]"
    let error = try #require(throws: PipelineFileError.self) {
      try PipelineFile.load(text: yaml, registry: ToyStages.registry)
    }
    let picture = try #require(error.mistakes.first).picture
    #expect(picture.allSatisfy { $0.unicodeScalars.count < 180 })
    #expect(picture[0].contains("nme: a"))
  }

  @Test func `a control character in a file does nothing to the terminal`() throws {
    let error = try #require(throws: PipelineFileError.self) {
      try PipelineFile.load(
        text: "{\"epitome\": 1, \"\u{7F}\u{9B}31m\": 2}", name: "p.json", registry: ToyStages.registry)
    }
    #expect(error.mistakes.flatMap(\.picture).allSatisfy { !$0.unicodeScalars.contains("\u{9B}") })
  }
}
