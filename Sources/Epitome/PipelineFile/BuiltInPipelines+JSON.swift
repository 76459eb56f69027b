extension BuiltInPipelines {
  /// The same pipelines in JSON, for embedders without the trait `YAML`; a test writes this file.
  static let json: [(name: String, text: String)] = [
    ("default", defaultJSON),
    ("podcast-page", podcastPageJSON),
    ("meeting", meetingJSON),
    ("lecture", lectureJSON),
    ("captions", captionsJSON),
  ]

  private static let defaultJSON = #"""
    {
      "epitome": 1,
      "output": {
        "formats": [
          "markdown",
          "jsonl"
        ]
      },
      "stages": [
        {
          "use": "normalize"
        },
        {
          "use": "unglue"
        },
        {
          "use": "blocks"
        },
        {
          "use": "language"
        },
        {
          "use": "clean"
        },
        {
          "use": "sentences"
        },
        {
          "use": "sections"
        },
        {
          "use": "acronyms"
        },
        {
          "use": "definitions"
        },
        {
          "use": "names"
        },
        {
          "use": "terms"
        },
        {
          "use": "summarize"
        }
      ]
    }
    """#

  private static let podcastPageJSON = #"""
    {
      "epitome": 1,
      "extends": "builtin:default",
      "output": {
        "formats": [
          "markdown",
          "jsonl"
        ]
      },
      "stages": [
        {
          "use": "terms",
          "with": {
            "limit": "${vars.terms}"
          }
        },
        {
          "use": "summarize",
          "with": {
            "length": "${vars.length}"
          }
        }
      ],
      "vars": {
        "length": "5 sentences",
        "terms": 15
      }
    }
    """#

  private static let meetingJSON = #"""
    {
      "epitome": 1,
      "extends": "builtin:default",
      "output": {
        "formats": [
          "markdown",
          "jsonl"
        ]
      },
      "stages": [
        {
          "use": "blocks",
          "with": {
            "headings": false
          }
        },
        {
          "use": "clean",
          "with": {
            "foreign": false,
            "furniture": false,
            "repeat": false,
            "sponsor": false
          }
        },
        {
          "per-language": {
            "ja": {
              "minSentences": 12
            },
            "zh": {
              "minSentences": 12
            }
          },
          "use": "sections",
          "with": {
            "minSentences": 8
          }
        },
        {
          "use": "terms",
          "with": {
            "limit": 25
          }
        },
        {
          "use": "summarize",
          "with": {
            "length": "${vars.length}",
            "per": "section"
          }
        }
      ],
      "vars": {
        "length": "2 sentences"
      }
    }
    """#

  private static let lectureJSON = #"""
    {
      "epitome": 1,
      "extends": "builtin:default",
      "output": {
        "formats": [
          "markdown",
          "jsonl"
        ]
      },
      "stages": [
        {
          "use": "clean",
          "with": {
            "sponsor": false
          }
        },
        {
          "use": "sections",
          "with": {
            "minSentences": 6
          }
        },
        {
          "use": "terms",
          "with": {
            "limit": 30
          }
        },
        {
          "use": "summarize",
          "with": {
            "length": "${vars.length}",
            "per": "section"
          }
        }
      ],
      "vars": {
        "length": "1 sentence"
      }
    }
    """#

  private static let captionsJSON = #"""
    {
      "epitome": 1,
      "extends": "builtin:default",
      "output": {
        "formats": [
          "markdown",
          "jsonl"
        ]
      },
      "stages": [
        {
          "remove": "unglue"
        },
        {
          "use": "blocks",
          "with": {
            "headings": false,
            "pause": 1.5
          }
        },
        {
          "per-language": {
            "ja": {
              "maxLength": 80
            },
            "zh": {
              "maxLength": 80
            }
          },
          "use": "sentences",
          "with": {
            "maxLength": 200
          }
        },
        {
          "use": "sections",
          "with": {
            "minSentences": 5
          }
        },
        {
          "per-language": {
            "ja": {
              "length": "300 characters"
            },
            "zh": {
              "length": "300 characters"
            }
          },
          "use": "summarize",
          "with": {
            "length": "120 words"
          }
        }
      ]
    }
    """#
}
