"""Summaries at a fixed budget, and how they read."""

from __future__ import annotations

from command import JSONObject, layer
from task import Context, Figure, record

#: Each set's budget as its page gives it, and what it counts.
BUDGETS = {
    "qmsum-topic": (71, "words"), "qmsum": (111, "words"), "ectsum": (48, "words"), "fredsum": (259, "words"),
    "vcsum-seg": (145, "characters"), "vcsum": (232, "characters"),
}
LINT = {
    "orphan": "orphan openings", "dangling": "dangling pronouns", "filler": "fillers", "backchannel": "backchannels",
    "question": "questions", "duplicate": "duplicates",
}


def length(budget: int, unit: str) -> str:
    """The length to ask for: whole sentences fill a budget only in part, and the scorer cuts every summary to it, so
    that the peers write past it and are cut; an eighth more does the same."""
    return f"{budget + budget // 8} {unit}"


def prediction(document: JSONObject) -> JSONObject:
    """The summary, a sentence a line."""
    return {"id": document["id"],
            "summary": "\n".join(" ".join(line["text"].split()) for line in layer(document, "summary"))}


class Summary:
    name = "summary"
    folder = "summary"
    how = "`epitome summarize --length` an eighth above the set's budget, to which the scorer cuts; language given"

    def measure(self, context: Context) -> list[Figure]:
        figures: list[Figure] = []
        for name, (budget, unit) in BUDGETS.items():
            gold = context.gold(name)
            if gold is None:
                continue
            documents = context.epitome.documents(
                [record(talk) for talk in gold], ["summarize", "--length", length(budget, unit)])
            answer = context.score(name, [prediction(document) for document in documents], options=["--json", "--lint"])
            note = f"{answer['words']:.0f} of {answer['budget']} tokens"
            figures.append(Figure(name, "R1", answer["R1"], "points", note=note))
            figures += [
                Figure(name, measure, answer[measure], "points")
                for measure in ("R2", "RLsum", "EXT") if measure in answer]
            lint = answer.get("lint_percent_of_sentences", {})
            figures += [
                Figure(f"{name} reading", measure, lint[key], "points", lower_is_better=True)
                for key, measure in LINT.items() if gold[0].get("lang") == "en" and key in lint]
        return figures
