"""The terms that a reader would underline."""

from __future__ import annotations

from command import layer
from task import Context, Figure, percent, record

SETS = ["inspec", "semeval2017", "semeval2010", "ptbn", "wikinews", "csl", "rt"]


class Terms:
    name = "terms"
    folder = "terms"
    how = "`epitome terms --plain --limit 20`, language given; gold terms that occur in the text"

    def measure(self, context: Context) -> list[Figure]:
        figures: list[Figure] = []
        for name in SETS:
            gold = context.gold(f"keyphrases-{name}")
            if gold is None:
                continue
            documents = context.epitome.documents(
                [record(text) for text in gold], ["terms", "--plain", "--limit", "20"])
            answer = context.score(f"keyphrases-{name}", [
                {"id": document["id"], "terms": [term["text"] for term in layer(document, "terms")]}
                for document in documents])
            present, everything = answer["present"], answer["all"]
            figures += [
                percent(name, "F1@10", present["F1@10"], note=f"micro, all gold {100 * everything['microF1@10']:.1f}"),
                percent(name, "F1@5", present["F1@5"]), percent(name, "R@20", present["R@20"]),
            ]
        return figures
