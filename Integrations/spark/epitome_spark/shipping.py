"""Brings the program, the pipeline and the files that it names to the workers, in one archive by content."""

from __future__ import annotations

import fcntl
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zipimport
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark import SparkContext

_PROGRAM = "epitome"
_CORPUS = "corpus.json"
_CHECKPOINT = "checkpoint.json"
_WITH_CHECKPOINT = "with-checkpoint.json"
# What the caller names stands in a folder of its own, so that its names are free.
_NAMED = "named"


class WrongPipeline(ValueError):
    """The pipeline has mistakes; all of them are told."""


@dataclass(frozen=True)
class Bundle:
    """What was sent to the workers, and the words that run it there."""

    archive: str
    words: tuple[str, ...]

    def unpacked(self) -> Path:
        """The folder of it on a worker, unpacked by the first task that comes."""
        from pyspark import SparkFiles

        return unpack(Path(SparkFiles.get(self.archive)))

    def command(self) -> tuple[list[str], str]:
        """The command line on a worker, and the folder that it runs in."""
        _forget_archives()
        folder = self.unpacked()
        return [str(folder / _PROGRAM), *self.words], str(folder)


def unpack(archive: Path) -> Path:
    """The folder of an archive, beside it.

    Tasks that come at once wait for each other; a half-unpacked folder is never seen.
    """
    folder = archive.with_suffix("")
    if folder.is_dir():
        return folder
    with open(archive.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            part = Path(tempfile.mkdtemp(dir=archive.parent, prefix=folder.name + "-"))
            with tarfile.open(archive) as tar:
                tar.extractall(part, filter="data")
            part.rename(folder)
    return folder


def _forget_archives() -> None:
    """Has Python look into the archives on its path only when it next imports something that is not loaded.

    Spark has all import caches renewed before each task, for which many versions of Python read the contents of every
    archive again, one of them Spark's own with thousands of classes: more than half of what a short task costs.
    """
    for path, finder in list(sys.path_importer_cache.items()):
        if isinstance(finder, zipimport.zipimporter):
            del sys.path_importer_cache[path]


def find_program(named: str | os.PathLike[str] | None) -> Path:
    """The program: the one that is named, else that of $EPITOME, else the one on the path."""
    found = named or os.environ.get("EPITOME") or shutil.which(_PROGRAM)
    if not found:
        raise FileNotFoundError("no epitome: name it with epitome=, set EPITOME, or put it on the path")
    path = Path(found)
    if not os.access(path, os.X_OK) or path.is_dir():
        raise FileNotFoundError(f"{path}: no program")
    return path.resolve()


def ship_run(
    context: SparkContext,
    epitome: str | os.PathLike[str] | None,
    pipeline: str | os.PathLike[str],
    corpus: str | os.PathLike[str] | None,
    checkpoint: str | os.PathLike[str] | None,
    files: Sequence[str | os.PathLike[str]],
) -> Bundle:
    """Sends what `epitome run --engine` needs; raises WrongPipeline before anything is sent."""
    words = ["run", "--engine", "--flush", "-q"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(find_program(epitome), folder / _PROGRAM)
        (folder / _PROGRAM).chmod(0o755)
        chosen = _stage(folder, pipeline, files)
        if checkpoint is not None:
            shutil.copyfile(checkpoint, folder / _CHECKPOINT)
            changed = {"use": "summarize", "with": {"policy": _CHECKPOINT}}
            extended = chosen if (folder / chosen).exists() else f"builtin:{chosen}"
            form = {"epitome": 1, "extends": extended, "stages": [changed]}
            (folder / _WITH_CHECKPOINT).write_text(json.dumps(form), encoding="utf-8")
            chosen = _WITH_CHECKPOINT
        words += ["-p", chosen]
        if corpus is not None:
            shutil.copyfile(corpus, folder / _CORPUS)
            words += ["--corpus-file", _CORPUS]
        # A run over no records finds every mistake, in the very folder that the workers will have.
        check = subprocess.run(
            [str(folder / _PROGRAM), *words], cwd=folder, input=b"", capture_output=True, check=False
        )
        if check.returncode != 0:
            raise WrongPipeline(check.stderr.decode("utf-8", "replace").strip())
        return Bundle(_send(context, folder), tuple(words))


def ship_count(context: SparkContext, epitome: str | os.PathLike[str] | None) -> Bundle:
    """Sends what `epitome df --engine` needs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(find_program(epitome), folder / _PROGRAM)
        (folder / _PROGRAM).chmod(0o755)
        return Bundle(_send(context, folder), ("df", "--engine", "-q"))


def _stage(folder: Path, pipeline: str | os.PathLike[str], files: Sequence[str | os.PathLike[str]]) -> str:
    """Copies a pipeline and what it names; what stands below the pipeline's folder keeps its place to it."""
    path = Path(pipeline)
    if not path.is_file():
        if files:
            raise FileNotFoundError(f"{path}: no file, but files={list(map(str, files))} are to stand beside it")
        return os.fspath(pipeline)
    home = path.resolve().parent
    for file in [path, *map(Path, files)]:
        whole = file.resolve()
        place = whole.relative_to(home) if whole.is_relative_to(home) else Path(whole.name)
        target = folder / _NAMED / place
        if target.exists():
            raise ValueError(f"{file}: two files would be called {place}; rename one of them")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(whole, target)
    return f"{_NAMED}/{path.name}"


def _send(context: SparkContext, folder: Path) -> str:
    """Sends a folder as an archive named by its content, once for an application."""
    _send_package(context)
    hash = hashlib.sha256()
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    for path in paths:
        hash.update(str(path.relative_to(folder)).encode() + b"\0")
        hash.update(hashlib.sha256(path.read_bytes()).digest())
    name = f"epitome-{hash.hexdigest()[:16]}.tar"
    archive = Path(_home(context)) / name
    if not archive.exists():
        part = archive.with_suffix(".part")
        with tarfile.open(part, "w") as tar:
            for path in paths:
                tar.add(path, str(path.relative_to(folder)))
        part.rename(archive)
        context.addFile(str(archive))
    return name


def _send_package(context: SparkContext) -> None:
    """Sends this package itself, so that the workers need nothing but Python, PySpark and Arrow."""
    package = Path(__file__).parent
    # A name of its own: spark-submit may send an epitome_spark.zip, and files of one name must not differ.
    archive = Path(_home(context)) / "epitome-spark-package.zip"
    # Within an archive it came by --py-files, which the workers have too.
    if archive.exists() or not package.is_dir():
        return
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as zip:
        for path in sorted(package.glob("*.py")):
            zip.writestr(f"{package.name}/{path.name}", path.read_bytes())
    archive.write_bytes(written.getvalue())
    context.addPyFile(str(archive))


_homes: dict[str, tempfile.TemporaryDirectory[str]] = {}


def _home(context: SparkContext) -> str:
    """A folder for what was sent, kept as long as the process, since workers fetch from it when they come."""
    key = context.applicationId
    if key not in _homes:
        _homes[key] = tempfile.TemporaryDirectory(prefix="epitome-spark-")
    return _homes[key].name
