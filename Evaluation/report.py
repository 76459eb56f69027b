"""The page: our figures beside the best peer's."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from task import Figure, Task

Results = Sequence[tuple[Task, Sequence[Figure]]]


@dataclass(frozen=True)
class Peer:
    """The best figure that another tool reaches on a set, as the set's page has it."""

    name: str
    figure: float
    prototype: float | None = None
    note: str = ""


class Peers:
    """The peers' figures of `peers.json`: task, set, measure."""

    def __init__(self, path: Path) -> None:
        self._tasks = json.loads(path.read_text(encoding="utf-8"))["tasks"]

    def best(self, task: str, figure: Figure) -> Peer | None:
        """The best peer for a figure, if one was measured."""
        entry = self._tasks.get(task, {}).get(figure.set, {}).get(figure.measure)
        return Peer(**entry) if entry else None

    def unused(self, task: str, figures: Sequence[Figure]) -> list[str]:
        """Entries of sets that were measured, but not by the measure of the entry."""
        measured = {(figure.set, figure.measure) for figure in figures}
        sets = {figure.set for figure in figures}
        return [f"{name} {measure}" for key, name, measure in self.keys()
                if key == task and name in sets and (name, measure) not in measured]

    def keys(self) -> list[tuple[str, str, str]]:
        """Task, set and measure of every entry."""
        return [(task, name, measure) for task, sets in self._tasks.items()
                for name, measures in sets.items() for measure in measures]


def shown(figure: Figure, value: float | None) -> str:
    """A peer's value in the unit of ours."""
    if value is None:
        return ""
    return Figure(figure.set, figure.measure, value, figure.unit, of=figure.of).shown


def verdict(figure: Figure, peer: Peer | None) -> str:
    """Whether ours is ahead of the peer's, as both are printed."""
    if peer is None:
        return ""
    ours, theirs = (figure.shown, shown(figure, peer.figure))
    if ours == theirs:
        return "="
    return "+" if (figure.value > peer.figure) != figure.lower_is_better else "−"


def table(rows: Sequence[Sequence[str]], aligns: str) -> list[str]:
    """A Markdown table; `aligns` has l or r for each column."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "| " + " | ".join("---:" if align == "r" else "---" for align in aligns) + " |")
    return lines


def main_table(task: Task, figures: Sequence[Figure], peers: Peers) -> list[str]:
    """A task's figures, but for the details."""
    rows = [["set", "measure", "Epitome", "best peer", "", "who", "prototype", "notes"]]
    for figure in figures:
        if figure.is_detail:
            continue
        peer = peers.best(task.name, figure)
        measure = figure.measure + (" ↓" if figure.lower_is_better else "")
        notes = "; ".join(note for note in (figure.note, peer.note if peer else "") if note)
        rows.append([
            figure.set, measure, figure.shown, shown(figure, peer.figure) if peer else "", verdict(figure, peer),
            peer.name if peer else "", shown(figure, peer.prototype) if peer else "", notes])
    return table(rows, "llrrllrl")


def detail_table(task: Task, figures: Sequence[Figure], peers: Peers) -> list[str]:
    """The details of a task, a line for each measure."""
    rows = [["set", "measure", "Epitome", "best peer", "notes"]]
    for figure in figures:
        if figure.is_detail:
            peer = peers.best(task.name, figure)
            theirs = f"{shown(figure, peer.figure)} {peer.name}" if peer else ""
            rows.append([figure.set, figure.measure, figure.shown, theirs, figure.note])
    return table(rows, "llrll") if len(rows) > 1 else []


def summary(results: Results, peers: Peers) -> str:
    """How many figures are ahead of the best peer."""
    verdicts = [verdict(figure, peers.best(task.name, figure)) for task, figures in results for figure in figures
                if not figure.is_detail]
    known = [found for found in verdicts if found]
    return f"Of {len(known)} figures that a peer has too, {known.count('+')} are ahead, {known.count('=')} equal, " \
        f"{known.count('−')} behind."


def sections(results: Results, peers: Peers, heading: str = "##") -> list[str]:
    """The tables of all tasks."""
    lines: list[str] = []
    for task, figures in results:
        lines += [f"{heading} {task.name}", "", f"{task.how[0].upper()}{task.how[1:]}.", ""]
        lines += main_table(task, figures, peers) + [""]
        details = detail_table(task, figures, peers)
        if details:
            lines += ["<details><summary>In detail</summary>", "", *details, "", "</details>", ""]
    return lines


def page(results: Results, peers: Peers, version: str, commit: str, skipped: Sequence[str]) -> str:
    """The whole page."""
    lines = [
        "# Evaluation", "",
        f"{version}, commit {commit}. Written by `make eval`: the command is run over every development set that is "
        "there, and the sets' own scorers say what came of it.", "",
        "The peers' figures are those on the sets' pages (`Evaluation/peers.json`), measured with the same scorers on "
        "the same documents. `+` is ahead of the best peer, `−` behind; ↓ means that less is better. A prototype is "
        "the untuned or trained sketch that a set's page describes, no tool that one can install. A peer may have read "
        "more than the text: the notes say so.", "",
        summary(results, peers), "",
    ]
    if skipped:
        lines += ["Not there, and so not measured: " + ", ".join(skipped) + ".", ""]
    return "\n".join(lines + sections(results, peers)).rstrip("\n") + "\n"
