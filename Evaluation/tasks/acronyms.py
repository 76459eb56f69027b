"""Acronyms with what they stand for."""

from __future__ import annotations

from command import layer
from task import Context, Figure, percent, record

SETS = ["en", "en-legal", "es", "fr", "da", "med"]


class Acronyms:
    name = "acronyms"
    folder = "terms"
    how = "`epitome acronyms --plain`, language given; acronyms with a long form"

    def measure(self, context: Context) -> list[Figure]:
        figures: list[Figure] = []
        for name in SETS:
            gold = context.gold(f"acronyms-{name}")
            if gold is None:
                continue
            documents = context.epitome.documents([record(text) for text in gold], ["acronyms", "--plain"])
            answer = context.score(f"acronyms-{name}", [
                {"id": document["id"], "acronyms": [
                    {"short": pair["short"], "long": pair["long"]}
                    for pair in layer(document, "acronyms") if pair.get("long")]}
                for document in documents])["acronyms"]
            note = f"P {100 * answer['P']:.1f} R {100 * answer['R']:.1f}"
            figures.append(percent(name, "F1", answer["F1"], note=note))
        return figures
