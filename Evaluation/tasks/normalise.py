"""Normalisation: text repaired, and nothing harmed."""

from __future__ import annotations

import json
from collections import defaultdict

from command import JSONObject
from task import Context, Figure, count, record


def camel_case(name: str) -> str:
    """`arabic_letters` as the options have it: `arabicLetters`."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def arguments(options: JSONObject, known: set[str]) -> list[str]:
    """Options in the shell, from the names that the cases give their steps; without those that the stage lacks."""
    named = {camel_case(name): value for name, value in options.items()}
    return [
        f"--set={name}={json.dumps(value) if isinstance(value, bool) else value}"
        for name, value in named.items() if name in known]


class Normalise:
    name = "normalise"
    folder = "normalise"
    how = "`epitome normalize --plain`, with the step of the case switched on, or the defaults where there is no " \
        "such step; `unglue` where the step is that; mojibake with the " \
        "defaults but for `spaces`, a step that its cases do not name"

    #: Steps that are another stage's work here.
    stages = {"unglue": ["unglue", "--plain"]}

    #: How the cases of mojibake are normalised: they hold white space that must stay.
    repair = ["normalize", "--plain", "--set=spaces=false"]

    def measure(self, context: Context) -> list[Figure]:
        return self.mojibake(context) + self.steps(context)

    def mojibake(self, context: Context) -> list[Figure]:
        gold = context.gold("mojibake")
        if gold is None:
            return []
        answer = context.score("mojibake", self.predictions(context, gold, self.repair), options=["-v"])
        figures = [count("mojibake", "cases right", answer["all"])]
        return figures + [
            count("mojibake", kind, value, is_detail=True) for kind, value in answer.items() if kind != "all"]

    def steps(self, context: Context) -> list[Figure]:
        gold = context.gold("steps")
        if gold is None:
            return []
        groups: dict[str, list[JSONObject]] = defaultdict(list)
        for case in gold:
            groups[json.dumps([case["step"] in self.stages and case["step"], case["options"]])].append(case)
        page = json.loads(context.epitome.output(["stages", "normalize", "--json"]))
        known = {option["name"] for option in page["options"]}
        predictions: list[JSONObject] = []
        for key, cases in groups.items():
            stage, options = json.loads(key)
            command = self.stages[stage] if stage else ["normalize", "--plain", *arguments(options, known)]
            predictions += self.predictions(context, cases, command)
        answer = context.score("steps", predictions, options=["-v"])
        figures = [count("steps", "cases right", answer["all"]), count("steps", "default", answer["default"])]
        return figures + [
            count("steps", kind, value, is_detail=True) for kind, value in answer.items()
            if kind not in ("all", "default")]

    @staticmethod
    def predictions(context: Context, cases: list[JSONObject], stage: list[str]) -> list[JSONObject]:
        documents = context.epitome.documents([record(case, case["input"]) for case in cases], stage)
        return [{"id": case["id"], "text": document.get("text", document.get("source", ""))}
                for case, document in zip(cases, documents)]
