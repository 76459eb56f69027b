"""Makes a development set of joined excerpts (Choi 2000, section 5) of podcast transcripts.

usage: joined_excerpts.py PODCASTS.jsonl OUT.jsonl

A document is ten excerpts of 3 to 11 sentences, each from another episode and from one long turn, so that every
join is a change of topic. What is drawn depends on nothing but the transcripts: the set is written anew wherever they
are, and is kept nowhere."""

from __future__ import annotations

import json
import random
import re
import sys
from pathlib import Path

from command import JSONObject, json_lines

DOCUMENTS, EXCERPTS, SHORTEST, LONGEST = 40, 10, 3, 11

SPEAKER = re.compile(r"^\*\*[^*]*\*\*")
MARKS = re.compile(r"\\?\[[^\]]*\\?\]|[*_\\]")
ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'])")


def long_turns(text: str) -> list[list[str]]:
    """The sentences of the turns that have enough of them for any excerpt."""
    turns: list[list[str]] = []
    for line in text.split("\n"):
        turn = " ".join(MARKS.sub(" ", SPEAKER.sub("", line)).split())
        sentences = [sentence for sentence in ENDS.split(turn) if sentence]
        if len(sentences) >= LONGEST:
            turns.append(sentences)
    return turns


def documents(podcasts: Path) -> list[JSONObject]:
    """The documents, as the scorer takes them: `units` are sentences, `boundaries` the first of each excerpt."""
    with podcasts.open(encoding="utf-8") as file:
        episodes = [turns for turns in (long_turns(json.loads(line)["text"]) for line in file) if turns]
    chance = random.Random(2000)
    made: list[JSONObject] = []
    for number in range(DOCUMENTS if len(episodes) >= EXCERPTS else 0):
        units: list[str] = []
        boundaries: list[int] = []
        for turns in chance.sample(episodes, EXCERPTS):
            if units:
                boundaries.append(len(units))
            units += chance.choice(turns)[:chance.randint(SHORTEST, LONGEST)]
        made.append({"id": f"joined-{number}", "lang": "en", "units": units, "boundaries": boundaries})
    return made


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 64
    Path(sys.argv[2]).write_bytes(json_lines(documents(Path(sys.argv[1]))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
