/// The pipelines that are compiled in: the same text as the files in `Pipelines/`, which a test holds against these.
enum BuiltInPipelines {
  static let all: [(name: String, text: String)] = [
    ("default", defaultPipeline)
  ]

  private static let defaultPipeline = """
    # For any transcript: all stages, each with its own defaults.
    #
    # What to turn: copy this file, or begin another with "extends: builtin:default" and name only the stages to change.
    # "epitome stages NAME" lists what each can be told. A stage that writes something nobody reads can be taken out with
    # "remove: NAME"; sentences need blocks, and everything after them needs sentences.
    epitome: 1
    stages:
      - use: normalize
      - use: unglue
      - use: blocks
      - use: language
      - use: clean
      - use: sentences
      - use: sections
      - use: acronyms
      - use: definitions
      - use: names
      - use: terms
      - use: summarize
    output: { formats: [markdown, jsonl] }

    """
}
