"""Where the topic turns."""

from __future__ import annotations

from bisect import bisect_right

import joined_excerpts
from command import JSONObject, layer
from positions import Positions, line_spans
from task import Context, Figure, record, share


#: Each set, and what joins its units: turns of a talk are lines, the sentences of an article run on.
SETS = {
    "qmsum": "\n", "tiage": "\n", "osguide": " ", "joined": " ", "joined-papers": " ", "joined-papers-lines": "\n",
}


def boundaries(document: JSONObject, units: list[str]) -> list[int]:
    """The units in which sections begin, but for the first section."""
    positions = Positions(document)
    starts = [start for start, _ in line_spans(units)]
    offsets = [positions.source_start(section["span"][0]) for section in layer(document, "sections")]
    return sorted({bisect_right(starts, offset) - 1 for offset in offsets[1:]} - {0})


class Sections:
    name = "sections"
    folder = "sections"
    how = "`epitome sections`, turns as lines, sentences as running text, language given; a boundary is the unit in " \
        "which a section begins; joined: ten excerpts of 3 to 11 sentences of different podcasts each, or papers, " \
        "these also with a sentence a line, as Choi's are"

    def joined(self, name: str, context: Context) -> list[JSONObject] | None:
        """The joined excerpts, where the texts are that they are made of."""
        if name == "joined":
            source, make = context.data.parent.parent / "train" / "podcasts.jsonl", joined_excerpts.podcasts
        else:
            source, make = context.data.parent / "terms" / "keyphrases-semeval2010.jsonl", joined_excerpts.papers
        if not source.exists():
            context.skipped.append(f"{source.parent.name}/{source.name}, of which joined excerpts are made")
            return None
        return context.made(name, make(source))

    def measure(self, context: Context) -> list[Figure]:
        figures: list[Figure] = []
        for name, joint in SETS.items():
            gold = self.joined(name, context) if name.startswith("joined") else context.gold(name)
            if gold is None:
                continue
            units = [[unit.replace("\n", " ") for unit in page["units"]] for page in gold]
            documents = context.epitome.documents(
                [record(page, joint.join(lines)) for page, lines in zip(gold, units)], ["sections"])
            answer = context.score(name, [
                {"id": document["id"], "boundaries": boundaries(document, lines)}
                for document, lines in zip(documents, units)])
            everything = answer.pop("ALL")
            figures += [
                share(name, "Pk", everything["pk"], lower_is_better=True,
                      note=f"{everything['have']} boundaries, gold {everything['gold']}"),
                share(name, "WindowDiff", everything["wd"], lower_is_better=True),
                share(name, "B", everything["b"]),
                share(name, "F1 within 1", everything["f1_1"]),
            ]
            if len(answer) > 1:
                figures += [
                    share(f"{name} {language}", "Pk", value["pk"], lower_is_better=True, is_detail=True)
                    for language, value in sorted(answer.items())]
        return figures
