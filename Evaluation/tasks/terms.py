"""The terms that a reader would underline."""

from __future__ import annotations

import subprocess
from pathlib import Path

from command import JSONObject, json_lines, layer
from task import Context, Figure, ScorerError, percent, record

SETS = ["inspec", "semeval2017", "semeval2010", "ptbn", "wikinews", "csl", "rt"]
KIND_WEIGHTS = Path(__file__).resolve().parent.parent / "kind_weights.py"
#: Candidates to learn weights from.
MOST_CANDIDATES = "2000"


def by_own_weights(context: Context, name: str, gold: list[JSONObject]) -> JSONObject:
    """What the scorer says of terms ranked by weights learnt from the set itself, in five folds by document."""
    documents = context.epitome.documents(
        [record(text) for text in gold], ["terms", "--plain", "--explain", "--limit", MOST_CANDIDATES])
    candidates = context.work / f"{name}.candidates.jsonl"
    candidates.write_bytes(json_lines(documents))
    paths = [str(context.data / f"{name}.jsonl"), str(candidates), str(context.work / f"{name}.own.predictions.jsonl")]
    done = subprocess.run([str(context.python), "-B", str(KIND_WEIGHTS), *paths], capture_output=True, text=True)
    if done.returncode != 0:
        raise ScorerError(f"{KIND_WEIGHTS.name} on {name}: {done.stderr.strip()[-2000:]}")
    return context.run_scorer(f"{name}.own", [paths[0], paths[2], "--json"])


class Terms:
    name = "terms"
    folder = "terms"
    how = "`epitome terms --plain --limit 20`, language given; gold terms that occur in the text. `own F1@10` is by " \
        "weights learnt from the set itself, in five folds by document (`Evaluation/kind_weights.py`); not shipped"

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
                percent(name, "own F1@10", by_own_weights(context, f"keyphrases-{name}", gold)["present"]["F1@10"]),
            ]
        return figures
