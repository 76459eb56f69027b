"""Breaks and headings that were lost when lines were glued together."""

from __future__ import annotations

from command import JSONObject, layer
from positions import CodePoints, Positions
from task import Context, Figure, count, record, share


def prediction(document: JSONObject) -> JSONObject:
    """The breaks that were put back, and the headings, in code points of the glued text."""
    positions = Positions(document)
    points = CodePoints(positions.source)
    headings = [block for block in layer(document, "blocks") if block["kind"] == "heading"]
    return {
        "id": document["id"],
        "breaks": [points.offset(offset) for offset in positions.inserted_breaks()],
        "headings": [
            {"title": positions.source[start:end].decode(errors="replace"), "start": points.offset(start)}
            for start, end in (positions.source_span(block["span"]) for block in headings)]}


class Glue:
    name = "glue"
    folder = "sections"
    how = "`epitome normalize --plain | unglue | blocks`, no language given: the breaks that the text has and the " \
        "source has not, and the blocks that are headings"

    def measure(self, context: Context) -> list[Figure]:
        gold = context.gold("glue")
        if gold is None:
            return []
        documents = context.epitome.documents(
            [record(case, names_language=False) for case in gold],
            ["normalize", "--plain"], ["unglue"], ["blocks"])
        answer = context.score("glue", [prediction(document) for document in documents])
        everything = answer.pop("ALL")
        figures = [
            share("glue", "F1", everything["f1"], note=f"P {everything['p']:.3f} R {everything['r']:.3f}"),
            count("glue", "breaks inside", f"{everything['inside']}/{everything['protected']}", lower_is_better=True),
            share("glue", "heading F1", everything["h_f1"]),
            count("glue", "documents exact", f"{everything['exact']}/{everything['docs']}"),
        ]
        return figures + [
            share(f"glue {language}", "F1", value["f1"], note=f"heading F1 {value['h_f1']:.2f}", is_detail=True)
            for language, value in sorted(answer.items())]
