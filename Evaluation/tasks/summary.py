"""Summaries at a fixed budget, and how they read."""

from __future__ import annotations

import json
from pathlib import Path

from bootstrap import difference, interval
from command import JSONObject, json_lines, layer
from task import Context, Figure, record

#: Each set's budget as its page gives it, and what it counts.
BUDGETS = {
    "qmsum-topic": (71, "words"), "qmsum": (111, "words"), "ectsum": (48, "words"), "fredsum": (259, "words"),
    "vcsum-seg": (145, "characters"), "vcsum": (232, "characters"),
}
#: Sets whose weights may be learnt to be measured, but not shipped, and the genre; learnt from the training set of that
#: name.
LEARNT = {"ectsum": "call"}
#: What other tools reach on each document.
PEERS = Path(__file__).resolve().parent.parent / "peers-by-document.json"
LINT = {
    "orphan": "orphan openings", "dangling": "dangling pronouns", "filler": "fillers", "backchannel": "backchannels",
    "question": "questions", "duplicate": "duplicates",
    "not_in_source": "not in source",
}


def length(budget: int, unit: str) -> str:
    """The length to ask for: whole sentences fill a budget only in part, and the scorer cuts every summary to it, so
    that the peers write past it and are cut; an eighth more does the same."""
    return f"{budget + budget // 8} {unit}"


def prediction(document: JSONObject) -> JSONObject:
    """The summary, a sentence a line."""
    return {"id": document["id"],
            "summary": "\n".join(" ".join(line["text"].split()) for line in layer(document, "summary"))}


def spread(rows: list[JSONObject], measure: str, peer: JSONObject | None) -> str:
    """The interval of a mean over documents, and of how much it is above a peer's on the same documents."""
    low, high = interval([row[measure] for row in rows])
    note = f"95 %: {low:.1f} to {high:.1f}"
    if peer is None:
        return note
    theirs = peer["documents"]
    shared = [row for row in rows if row["id"] in theirs]
    column = ["R1", "R2"].index(measure)
    mean, low, high = difference([row[measure] for row in shared], [theirs[row["id"]][column] for row in shared])
    return f"{note}; {mean:+.1f} [{low:+.1f}, {high:+.1f}] over {peer['name']}"


class Summary:
    name = "summary"
    folder = "summary"
    how = "`epitome summarize --length` an eighth above the set's budget, to which the scorer cuts; language given. " \
        "Intervals are those of the paired bootstrap over documents; the peers' summaries were made anew for them by " \
        "`Evaluation/score_peers.py`. `untrained` is `--genre none`, which knows no summary that anybody wrote; " \
        "`own weights` are those that `epitome genre learn` learns from other texts of the set's kind, whose licence " \
        "does not permit to ship them"

    def learnt(
            self, context: Context, name: str, gold: list[JSONObject], peer: JSONObject | None) -> list[Figure]:
        """What weights reach that are learnt from texts of the set's kind; nothing where there are none."""
        if name not in LEARNT:
            return []
        texts = context.train / f"{name}.jsonl" if context.train else None
        if texts is None or not texts.exists():
            context.skipped.append(f"train/{name}.jsonl")
            return []
        weights = context.work / f"{name}.weights.json"
        context.epitome.output([
            "genre", "learn", "--quiet", "--data", str(texts), "--genre", LEARNT[name], "--output", str(weights)])
        documents = context.epitome.documents(
            [record(talk) for talk in gold],
            ["summarize", "--weights", str(weights), "--length", length(*BUDGETS[name])])
        path = context.work / f"{name}.own.predictions.jsonl"
        path.write_bytes(json_lines(prediction(document) for document in documents))
        answer = context.run_scorer(
            f"{name}.own", [str(context.data / f"{name}.jsonl"), str(path), "--json", "--per-doc"])
        return [
            Figure(f"{name} own weights", measure, answer[measure], "points",
                   note=spread(answer["rows"], measure, peer))
            for measure in ("R1", "R2")]

    def measure(self, context: Context) -> list[Figure]:
        figures: list[Figure] = []
        peers = json.loads(PEERS.read_text(encoding="utf-8"))
        for name, (budget, unit) in BUDGETS.items():
            gold = context.gold(name)
            if gold is None:
                continue
            answers = {}
            for genre in ("none", "auto"):
                documents = context.epitome.documents(
                    [record(talk) for talk in gold],
                    ["summarize", "--genre", genre, "--length", length(budget, unit)])
                answers[genre] = context.score(
                    name, [prediction(document) for document in documents], options=["--json", "--lint", "--per-doc"])
            answer, rows, peer = answers["auto"], answers["auto"]["rows"], peers.get(name)
            tokens = f"{answer['words']:.0f} of {answer['budget']} tokens; "
            figures += [
                Figure(name, "R1", answer["R1"], "points", note=tokens + spread(rows, "R1", peer)),
                Figure(name, "R2", answer["R2"], "points", note=spread(rows, "R2", peer))]
            figures += [
                Figure(name, measure, answer[measure], "points") for measure in ("RLsum", "EXT") if measure in answer]
            figures += [
                Figure(f"{name} untrained", measure, answers["none"][measure], "points",
                       note=spread(answers["none"]["rows"], measure, peer)) for measure in ("R1", "R2")]
            figures += self.learnt(context, name, gold, peer)
            lint = answer.get("lint_percent_of_sentences", {})
            figures += [
                Figure(f"{name} reading", measure, lint[key], "points", lower_is_better=True)
                for key, measure in LINT.items() if gold[0].get("lang") == "en" and key in lint]
        return figures
