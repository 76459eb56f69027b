"""Makes development sets of joined excerpts (Choi 2000, section 5) of podcast transcripts or of scientific papers.

usage: joined_excerpts.py podcasts|papers IN.jsonl OUT.jsonl

A document is ten excerpts of 3 to 11 sentences, each from another text and of a podcast from one long turn, so that
every join is a change of topic. What is drawn depends on nothing but the texts: a set is written anew wherever they
are, and is kept nowhere."""

from __future__ import annotations

import json
import random
import re
import sys
from pathlib import Path
from typing import Callable, TypeVar

from command import JSONObject, json_lines

DOCUMENTS, EXCERPTS, SHORTEST, LONGEST = 40, 10, 3, 11

#: A sentence of a paper with fewer is a number, a label or a piece of a formula.
LEAST_LETTERS = 20

Source = TypeVar("Source")

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


def podcasts(path: Path) -> list[JSONObject]:
    """Excerpts of podcasts: the beginnings of long turns."""
    episodes = [turns for turns in map(long_turns, texts(path)) if turns]
    return documents(episodes, lambda turns, length, chance: chance.choice(turns)[:length])


def papers(path: Path) -> list[JSONObject]:
    """Excerpts of papers, written and not spoken as those of Choi are: from anywhere in each."""
    def excerpt(sentences: list[str], length: int, chance: random.Random) -> list[str]:
        first = chance.randrange(len(sentences) - length + 1)
        return sentences[first:first + length]

    def sentences(text: str) -> list[str]:
        return [sentence for sentence in ENDS.split(" ".join(text.split())) if len(sentence) > LEAST_LETTERS]

    return documents([paper for paper in map(sentences, texts(path)) if len(paper) >= LONGEST], excerpt)


def texts(path: Path) -> list[str]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line)["text"] for line in file]


def documents(
    sources: list[Source], excerpt: Callable[[Source, int, random.Random], list[str]],
) -> list[JSONObject]:
    """The documents, as the scorer takes them: `units` are sentences, `boundaries` the first of each excerpt."""
    chance = random.Random(2000)
    made: list[JSONObject] = []
    for number in range(DOCUMENTS if len(sources) >= EXCERPTS else 0):
        units: list[str] = []
        boundaries: list[int] = []
        for source in chance.sample(sources, EXCERPTS):
            if units:
                boundaries.append(len(units))
            units += excerpt(source, chance.randint(SHORTEST, LONGEST), chance)
        made.append({"id": f"joined-{number}", "lang": "en", "units": units, "boundaries": boundaries})
    return made


SETS = {"podcasts": podcasts, "papers": papers}


def main() -> int:
    if len(sys.argv) != 4 or sys.argv[1] not in SETS:
        print(__doc__, file=sys.stderr)
        return 64
    Path(sys.argv[3]).write_bytes(json_lines(SETS[sys.argv[1]](Path(sys.argv[2]))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
