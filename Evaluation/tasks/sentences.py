"""Sentence boundaries."""

from __future__ import annotations

from command import JSONObject, layer
from positions import CodePoints, Positions
from task import Context, Figure, count, percent, record

SETS = [
    "golden", "en-ewt", "de-gsd", "fr-gsd", "ru-gsd", "ja-gsd", "zh-gsd", "ko-gsd", "sl-sst-spoken",
    "fr-parisstories-spoken", "en-ewt-asr", "de-gsd-asr", "ja-gsd-asr",
]


def boundaries(document: JSONObject) -> list[int]:
    """Where sentences begin and end, in code points of the source."""
    positions = Positions(document)
    points = CodePoints(positions.source)
    spans = [positions.source_span(sentence["span"]) for sentence in layer(document, "sentences")]
    return sorted({points.offset(offset) for span in spans for offset in span})


class Sentences:
    name = "sentences"
    folder = "sentences"
    how = "`epitome blocks --plain | sentences --no-auto`, language given"

    def measure(self, context: Context) -> list[Figure]:
        figures: list[Figure] = []
        for name in SETS:
            gold = context.gold(name)
            if gold is None:
                continue
            documents = context.epitome.documents(
                [record(case) for case in gold], ["blocks", "--plain"], ["sentences", "--no-auto"])
            answer = context.score(name, [
                {"id": document["id"], "boundaries": boundaries(document)} for document in documents])
            everything = answer["ALL"]
            note = f"P {100 * everything['p']:.1f} R {100 * everything['r']:.1f}"
            if name == "golden":
                figures.append(count(name, "exact", f"{everything['exact']}/{everything['docs']}"))
                figures += [
                    count(f"golden-{language}", "exact", f"{value['exact']}/{value['docs']}", is_detail=True)
                    for language, value in sorted(answer.items()) if language != "ALL"]
            figures.append(percent(name, "F1", everything["f1"], note=note))
        return figures
