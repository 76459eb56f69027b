"""Document frequencies of a DataFrame: the `epitome.corpus/1` that `epitome df` writes of the same records."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from epitome_spark.counters import Counters
from epitome_spark.records import record_id
from epitome_spark.shipping import Bundle, find_program, ship_count
from epitome_spark.summaries import lines_of, record_columns, record_values, small_batches
from epitome_spark.supervisor import Ending, Limits, ProgramFailed

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_COUNTS = pa.schema([pa.field("kind", pa.string()), pa.field("key", pa.string()), pa.field("count", pa.int64())])
_KINDS = ("lines", "pairs", "words")
# So much is counted by one process: enough to make its start cheap, little enough for its counts to be small.
_CHUNK_BYTES = 4 << 20
_ROWS = 1 << 14


def document_frequencies(
    df: DataFrame,
    path: str | os.PathLike[str],
    *,
    floor: int = 1,
    epitome: str | os.PathLike[str] | None = None,
    counters: Counters | None = None,
    limits: Limits = Limits(),
) -> Path:
    """Counts in how many documents words, pairs of words and lines stand, and writes them to a file on the driver.

    The first of two passes: the file is what `summarize(…, corpus=path)` gives to every worker. Its bytes are those of
    `epitome df --floor N` over the same records, however they are cut into partitions, since integers are added.

    df: as for `summarize`. What cannot be read or counted is left out, as the command leaves it out.
    path: where to write.
    floor: leave out what stands in fewer documents than this. Counts of everything grow with the corpus, and the file
        has to fit into the memory of each task, so name a floor where there are many documents.
    """
    session = df.sparkSession
    program = find_program(epitome)
    bundle = ship_count(session.sparkContext, epitome)
    named = record_columns(df.columns)
    small_batches(session)
    counts = record_values(df, named).mapInArrow(_Task(bundle, named, counters, limits), _schema())
    added = counts.groupBy("kind", "key").agg({"count": "sum"}).withColumnRenamed("sum(count)", "count")
    if floor > 1:
        added = added.where((added["count"] >= floor) | (added["kind"] == "documents"))
    with tempfile.TemporaryDirectory() as folder:
        unsorted = Path(folder) / "counts.json"
        with open(unsorted, "w", encoding="utf-8") as file:
            _write(added, floor, file)
        # The command sorts them and writes them as it writes all statistics.
        result = subprocess.run([program, "df", unsorted], capture_output=True, check=False)
        if result.returncode != 0:
            raise ProgramFailed(result.stderr.decode("utf-8", "replace").strip())
    target = Path(path)
    part = target.with_name(target.name + ".part")
    part.write_bytes(result.stdout)
    part.replace(target)
    return target


def _write(added: DataFrame, floor: int, file: Any) -> None:
    """Writes counts as statistics, kind by kind, without holding them."""
    documents = 0
    kind = None
    missing = set(_KINDS)
    file.write('{"format":"epitome.corpus/1"')
    for row in added.sort("kind").toLocalIterator():
        if row["kind"] == "documents":
            documents += row["count"]
            continue
        if row["kind"] != kind:
            file.write(("" if kind is None else "}") + f',"{row["kind"]}":{{')
            kind = row["kind"]
            missing.discard(kind)
        else:
            file.write(",")
        file.write(f"{json.dumps(row['key'], ensure_ascii=False)}:{row['count']}")
    file.write("" if kind is None else "}")
    file.write(f',"documents":{documents},"floor":{floor}')
    file.write("".join(f',"{name}":{{}}' for name in sorted(missing)) + "}\n")


def _schema() -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(_COUNTS)


class Counter:
    """Counts records by `epitome df --engine`, part by part, and leaves out those that kill it."""

    def __init__(self, command: Sequence[str], limits: Limits, cwd: str | None = None) -> None:
        self.crashes = 0
        self.starts = 0
        self._command = list(command)
        self._limits = limits
        self._cwd = cwd

    def parts(self, lines: Sequence[bytes]) -> Iterator[bytes]:
        """Statistics that add up to those of the records. Raises ProgramFailed where no record is at fault."""
        if not lines:
            return
        output, ending = self._run(lines)
        if output is not None:
            yield output
        elif len(lines) > 1:
            # The culprit is in one half, or something else killed the program and none is.
            middle = len(lines) // 2
            yield from self.parts(lines[:middle])
            yield from self.parts(lines[middle:])
        else:
            yield from self._alone(lines[0], ending)

    def _alone(self, line: bytes, ending: Ending) -> Iterator[bytes]:
        output, again = self._run([line])
        if output is not None:
            yield output
            return
        if self._run([])[0] is None:
            raise ProgramFailed(f"the program fails on no record at all: it {again}: {again.words}")
        self.crashes += 1
        if self.crashes > self._limits.crashes:
            raise ProgramFailed(f"{self.crashes} records of one task ended the program: it {ending}")
        print(f"{record_id(line)}: not counted, the program {ending}", file=sys.stderr)

    def _run(self, lines: Sequence[bytes]) -> tuple[bytes | None, Ending]:
        for retry in range(self._limits.retries + 1):
            self.starts += 1
            try:
                result = subprocess.run(
                    self._command,
                    cwd=self._cwd,
                    input=b"".join(lines),
                    capture_output=True,
                    check=False,
                    timeout=self._limits.seconds,
                )
            except subprocess.TimeoutExpired:
                return None, Ending(-9, self._limits.seconds)
            except OSError as error:
                raise ProgramFailed(f"the program cannot be started: {error}") from error
            ending = Ending(result.returncode, words=result.stderr.decode("utf-8", "replace").strip())
            if ending.is_wrong_use:
                raise ProgramFailed(f"the program {ending}: {ending.words}")
            if not ending.may_pass:
                break
            if retry < self._limits.retries:
                time.sleep(self._limits.pause * 2**retry)
        else:
            raise ProgramFailed(f"the program {ending}, {self._limits.retries + 1} times in a row: {ending.words}")
        return (result.stdout if ending.code == 0 else None), ending


class _Task:
    """What is done to the rows of a partition."""

    def __init__(self, bundle: Bundle, columns: tuple[str, ...], counters: Counters | None, limits: Limits) -> None:
        self._bundle = bundle
        self._columns = columns
        self._counters = counters
        self._limits = limits

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        command, folder = self._bundle.command()
        counter = Counter(command, self._limits, folder)
        records = size = documents = 0
        for chunk in self._chunks(batches):
            records += len(chunk)
            size += sum(map(len, chunk))
            for part in counter.parts(chunk):
                counts = json.loads(part)
                documents += counts["documents"]
                yield from _batches(counts)
        if self._counters:
            self._counters.records.add(records)
            self._counters.bytes.add(size)
            self._counters.failures.add(records - documents)
            self._counters.crashes.add(counter.crashes)
            self._counters.starts.add(counter.starts)

    def _chunks(self, batches: Iterable[pa.RecordBatch]) -> Iterator[list[bytes]]:
        chunk: list[bytes] = []
        size = 0
        for batch in batches:
            for line in lines_of(batch, self._columns):
                chunk.append(line)
                size += len(line)
                if size >= _CHUNK_BYTES:
                    yield chunk
                    chunk, size = [], 0
        if chunk:
            yield chunk


def _batches(counts: dict[str, Any]) -> Iterator[pa.RecordBatch]:
    """Statistics as rows."""
    yield _batch("documents", [""], [counts["documents"]])
    for kind in _KINDS:
        keys, values = list(counts[kind]), list(counts[kind].values())
        for start in range(0, len(keys), _ROWS):
            yield _batch(kind, keys[start : start + _ROWS], values[start : start + _ROWS])


def _batch(kind: str, keys: list[str], values: list[int]) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array([kind] * len(keys)), pa.array(keys), pa.array(values)], schema=_COUNTS)
