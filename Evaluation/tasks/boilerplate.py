"""Which lines of a page are content."""

from __future__ import annotations

from command import JSONObject, layer
from positions import Positions, line_spans, overlap
from task import Context, Figure, record, share


def kept(document: JSONObject, lines: list[str]) -> list[int]:
    """1 for a line of which at most half lies in marks."""
    positions = Positions(document)
    marks = [positions.source_span(mark["span"]) for mark in layer(document, "marks")]
    return [
        int(2 * sum(overlap(mark, span) for mark in marks) <= span[1] - span[0]) for span in line_spans(lines)]


class Boilerplate:
    name = "boilerplate"
    folder = "boilerplate"
    how = "`epitome clean --plain` over the lines; a line of which more than half is marked is left out"

    def measure(self, context: Context) -> list[Figure]:
        figures: list[Figure] = []
        for name in ("labelled", "seedlike", "segments"):
            gold = context.gold(name)
            if gold is None:
                continue
            pages = [[line["text"].replace("\n", " ") for line in page["lines"]] for page in gold]
            documents = context.epitome.documents(
                [record(page, "\n".join(lines), names_language=False) for page, lines in zip(gold, pages)],
                ["clean", "--plain"])
            answer = context.score(name, [
                {"id": document["id"], "keep": kept(document, lines)} for document, lines in zip(documents, pages)],
                before=["segments" if name == "segments" else "labelled"], options=[])
            if name == "segments":
                note = f"with {answer['with_kept']:.3f} without {answer['without_dropped']:.3f}"
            else:
                note = f"P {answer['precision']:.3f} R {answer['recall']:.3f}"
            figures.append(share(name, "F1", answer["f1"], note=note))
        return figures
