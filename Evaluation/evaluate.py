"""Measures the built `epitome` on the development sets and writes Docs/Evaluation.md.

usage: evaluate.py --epitome PROGRAM --data FOLDER --work FOLDER [--train FOLDER] [--page FILE] [--only TASK,...]
                   [--commit ID]

FOLDER of --data holds a folder for each task, with gold files and a score.py, and requirements.txt for the scorers;
that of --train, `train` beside it unless it is named, texts that something may be learnt from to be measured.
Predictions, and what the scorers printed, are left in --work. A task or set that is not there is skipped, saying so; an
adapter or a scorer that breaks is an error, and the others are still measured."""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import time
import venv
from pathlib import Path

from command import CommandError, Epitome
from report import Peers, page, sections, summary
from task import Context, Figure, ScorerError, Task
from tasks import ALL

HERE = Path(__file__).resolve().parent


def scorers_python(data: Path, work: Path) -> Path:
    """The Python of an environment with the packages that the scorers need, made once for each requirements.txt."""
    requirements = data / "requirements.txt"
    wanted = hashlib.sha256(requirements.read_bytes()).hexdigest()
    folder = work / "venv"
    python, stamp = folder / "bin" / "python", folder / "requirements.sha256"
    if stamp.exists() and stamp.read_text() == wanted and python.exists():
        return python
    print("Installing what the scorers need", file=sys.stderr)
    venv.create(folder, clear=True, with_pip=True)
    subprocess.run(
        [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", str(requirements)],
        check=True)
    stamp.write_text(wanted)
    return python


def chosen(names: str) -> list[Task]:
    """The tasks that are asked for, all if none is."""
    if not names:
        return ALL
    wanted = names.split(",")
    unknown = [name for name in wanted if name not in [task.name for task in ALL]]
    if unknown:
        sys.exit(f"no task called {', '.join(unknown)}; there are " + ", ".join(task.name for task in ALL))
    return [task for task in ALL if task.name in wanted]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--epitome", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--train", type=Path)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--commit", default="unknown")
    options = parser.parse_args()
    tasks = chosen(options.only)
    if not options.data.is_dir():
        print(f"There are no development sets in {options.data}; nothing is measured.", file=sys.stderr)
        return 0
    data, work = options.data.resolve(), options.work.resolve()
    train = options.train.resolve() if options.train else data.parent / "train"
    work.mkdir(parents=True, exist_ok=True)
    try:
        python = scorers_python(data, work)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"error: what the scorers need cannot be installed: {error}", file=sys.stderr)
        return 1
    epitome = Epitome(options.epitome, work / "run")
    peers = Peers(HERE / "peers.json")
    results: list[tuple[Task, list[Figure]]] = []
    skipped: list[str] = []
    broken: list[str] = []
    for task in tasks:
        folder = data / task.folder
        if not folder.is_dir():
            skipped.append(task.name)
            print(f"{task.name}: no folder {task.folder}; skipped", file=sys.stderr)
            continue
        context = Context(epitome, folder, work / task.name, python, train)
        context.work.mkdir(exist_ok=True)
        start = time.monotonic()
        try:
            figures = task.measure(context)
        except (CommandError, ScorerError, OSError, KeyError, TypeError, ValueError) as error:
            broken.append(task.name)
            print(f"{task.name}: error: {type(error).__name__}: {error}", file=sys.stderr)
            continue
        print(f"{task.name}: {time.monotonic() - start:.1f} s", file=sys.stderr)
        unused = peers.unused(task.name, figures)
        if unused:
            broken.append(task.name)
            print(f"{task.name}: error: nothing measures what peers.json has: {', '.join(unused)}", file=sys.stderr)
        skipped += context.skipped
        for name in context.skipped:
            print(f"{task.name}: no {name}; skipped", file=sys.stderr)
        if figures:
            results.append((task, figures))
    if options.page and results and not options.only and not broken:
        options.page.parent.mkdir(parents=True, exist_ok=True)
        options.page.write_text(page(results, peers, epitome.version(), options.commit, skipped), encoding="utf-8")
        print(f"{summary(results, peers)} The tables are in {options.page}.")
    else:
        print("\n".join(sections(results, peers)).rstrip())
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
