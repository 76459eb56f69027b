/// The pipelines that are compiled in: the same text as the files in `Pipelines/`, from which a test writes this file.
enum BuiltInPipelines {
  static let all: [(name: String, text: String)] = [
    ("default", defaultText),
    ("podcast-page", podcastPageText),
    ("meeting", meetingText),
    ("lecture", lectureText),
    ("captions", captionsText),
  ]

  private static let defaultText = #"""
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

    """#

  private static let podcastPageText = #"""
    # For the page of a podcast, a video or a talk, copied whole: menus, buttons and notices around the text, show notes,
    # perhaps in another language than the talk, and a text whose line breaks were lost.
    #
    # What to turn: "terms" and "length" below. If the page is only text, "clean: { furniture: false }" keeps every line; to
    # keep sponsor reads among the terms and in the summary, "clean: { sponsor: false }".
    epitome: 1
    extends: builtin:default
    vars:
      terms: 15
      length: 5 sentences
    stages:
      - use: terms
        with: { limit: "${vars.terms}" }
      - use: summarize
        with: { length: "${vars.length}" }
    output: { formats: [markdown, jsonl] }

    """#

  private static let meetingText = #"""
    # For minutes: a meeting of several people, with their names before what they say. There is no page around the text, and a
    # short remark is no heading; what was said is summed up topic by topic.
    #
    # What to turn: "length" is that of each topic's summary. "sections: { targetSections: 6 }" asks for as many topics as the
    # agenda has. "summarize: { speaker: NAME }" sums up one person's words alone, "mustMention" names what may not be left out.
    epitome: 1
    extends: builtin:default
    vars:
      length: 2 sentences
    stages:
      - use: blocks
        with: { headings: false }
      - use: clean
        with: { furniture: false, sponsor: false, foreign: false, repeat: false }
      - use: sections
        with: { minSentences: 8 }
        per-language: { ja: { minSentences: 12 }, zh: { minSentences: 12 } }
      - use: terms
        with: { limit: 25 }
      - use: summarize
        with: { length: "${vars.length}", per: section }
    output: { formats: [markdown, jsonl] }

    """#

  private static let lectureText = #"""
    # For a lecture or a talk by one person: what is taught in which part, the terms with their definitions, and a sentence on
    # each part. Long parts are wanted here, since a lecturer stays with a topic.
    #
    # What to turn: "minSentences" for longer or shorter parts, "length" for more than a sentence on each; "terms: { glossary:
    # […] }" names terms of the field that are to be found wherever they occur.
    epitome: 1
    extends: builtin:default
    vars:
      length: 1 sentence
    stages:
      - use: clean
        with: { sponsor: false }
      - use: sections
        with: { minSentences: 6 }
      - use: terms
        with: { limit: 30 }
      - use: summarize
        with: { length: "${vars.length}", per: section }
    output: { formats: [markdown, jsonl] }

    """#

  private static let captionsText = #"""
    # For captions as a machine wrote them: no full stops, no capitals, lines broken anywhere, the same line twice. Nothing was
    # glued together, so nothing is parted; a short line is no heading; a sentence ends at the latest where a breath would.
    #
    # What to turn: "maxLength" for shorter or longer sentences, in characters; "pause" for the silence, in seconds, that begins
    # a new paragraph; "length" for the summary.
    epitome: 1
    extends: builtin:default
    stages:
      - remove: unglue
      - use: blocks
        with: { headings: false, pause: 1.5 }
      - use: sentences
        with: { maxLength: 200 }
        per-language: { ja: { maxLength: 80 }, zh: { maxLength: 80 } }
      - use: sections
        with: { minSentences: 5 }
      - use: summarize
        with: { length: 120 words }
        per-language: { ja: { length: 300 characters }, zh: { length: 300 characters } }
    output: { formats: [markdown, jsonl] }

    """#
}
