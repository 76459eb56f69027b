"""What every task of the evaluation gets and gives."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, Sequence

from command import Epitome, JSONObject, json_lines, parsed_lines


class ScorerError(Exception):
    """A scorer failed, or printed something that is not its JSON."""


@dataclass(frozen=True)
class Figure:
    """One measured value of one set."""

    set: str
    measure: str
    value: float
    #: "percent" and "points" print as 85.9, "share" as .859, "count" as 46/51.
    unit: str
    of: int = 0
    lower_is_better: bool = False
    note: str = ""
    #: Goes into the table of details, by language or by kind.
    is_detail: bool = False

    @property
    def shown(self) -> str:
        """The value as the sets' own pages print it."""
        if self.unit == "count":
            return f"{self.value:.0f}/{self.of}"
        if self.unit == "share":
            return f"{self.value:.3f}".removeprefix("0") if self.value < 1 else f"{self.value:.3f}"
        return f"{self.value:.1f}"


def percent(set: str, measure: str, share: float, **more: Any) -> Figure:
    """A share between 0 and 1 as a percentage."""
    return Figure(set, measure, 100 * share, "percent", **more)


def share(set: str, measure: str, value: float, **more: Any) -> Figure:
    """A share between 0 and 1."""
    return Figure(set, measure, value, "share", **more)


def count(set: str, measure: str, text: str, **more: Any) -> Figure:
    """Hits of a number of cases, from `46/51`."""
    hits, of = text.split("/")
    return Figure(set, measure, float(hits), "count", of=int(of), **more)


@dataclass
class Context:
    """The command, a task's data, where its predictions go, the Python that has the scorers' packages, and where
    there are texts to learn from."""

    epitome: Epitome
    data: Path
    work: Path
    python: Path
    train: Path | None = None
    skipped: list[str] = field(default_factory=list)

    def gold(self, name: str) -> list[JSONObject] | None:
        """The records of a set; None where the file is not there, which is noted."""
        path = self.data / f"{name}.jsonl"
        if not path.exists():
            self.skipped.append(f"{path.parent.name}/{path.name}")
            return None
        return parsed_lines(path.read_bytes())

    def score(self, name: str, predictions: Sequence[JSONObject], *, before: Sequence[str] = (),
              options: Sequence[str] = ("--json",)) -> JSONObject:
        """Writes the predictions for a set and calls the scorer: `score.py BEFORE GOLD PREDICTIONS OPTIONS`."""
        path = self.work / f"{name}.predictions.jsonl"
        path.write_bytes(json_lines(predictions))
        gold = self.work / f"{name}.gold.jsonl"
        if not gold.exists():
            gold = self.data / f"{name}.jsonl"
        return self.run_scorer(name, [*before, str(gold), str(path), *options])

    def made(self, name: str, gold: Sequence[JSONObject]) -> list[JSONObject]:
        """The records of a set that is made, not kept: written where the scorer looks first."""
        (self.work / f"{name}.gold.jsonl").write_bytes(json_lines(gold))
        return list(gold)

    def run_scorer(self, name: str, arguments: Sequence[str]) -> JSONObject:
        """What the scorer prints first, which is one line of JSON; all of it is kept beside the predictions."""
        done = subprocess.run(
            [str(self.python), "-B", str(self.data / "score.py"), *arguments], capture_output=True, text=True)
        (self.work / f"{name}.score.txt").write_text(done.stdout + done.stderr, encoding="utf-8")
        if done.returncode != 0:
            raise ScorerError(f"{self.data.name}/score.py on {name}: {done.stderr.strip()[-2000:]}")
        try:
            answer: JSONObject = json.loads(done.stdout.split("\n", 1)[0])
        except ValueError as error:
            raise ScorerError(f"{self.data.name}/score.py on {name} printed no JSON: {error}") from error
        return answer


class Task(Protocol):
    """One folder of the evaluation data."""

    #: The name of the task, for SET=.
    name: str
    #: The folder with its data.
    folder: str
    #: How the documents come about, for the page.
    how: str

    def measure(self, context: Context) -> list[Figure]:
        """Runs the command over every set that is there."""
        ...


def record(gold: JSONObject, text: str | None = None, *, names_language: bool = True) -> JSONObject:
    """The input of a gold record: its id, its text and, where the peers are told it too, its language. Nothing else."""
    result: JSONObject = {"id": str(gold["id"]), "text": gold["text"] if text is None else text}
    if names_language and gold.get("lang") not in (None, "", "und", "-"):
        result["language"] = gold["lang"]
    return result
