"""Transcripts to summaries: `epitome run` over the rows of a DataFrame."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from epitome_spark import answers
from epitome_spark.counters import Counters
from epitome_spark.records import raw_line, record_line
from epitome_spark.shipping import Bundle, ship_run
from epitome_spark.supervisor import Limits, Supervisor

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

# So much of answers is put into one batch.
_BATCH_BYTES = 2 << 20
_BATCH_ROWS = 256
_INPUT_BATCH_BYTES = 2 << 20


def summarize(
    df: DataFrame,
    pipeline: str | os.PathLike[str] = "default",
    *,
    epitome: str | os.PathLike[str] | None = None,
    corpus: str | os.PathLike[str] | None = None,
    checkpoint: str | os.PathLike[str] | None = None,
    files: Sequence[str | os.PathLike[str]] = (),
    keep: Sequence[str] = (),
    counters: Counters | None = None,
    limits: Limits = Limits(),
) -> DataFrame:
    """One row for each row, in order within partitions: the columns kept, then those of `answers.COLUMNS`.

    df: has a column `value` with records as JSON Lines has them, or `text`, and perhaps `id` and `language`.
    pipeline: a pipeline file, or the name of a built-in one.
    epitome: the program; else $EPITOME, else the one on the path. It has to run on the workers.
    corpus: statistics that `document_frequencies` or `epitome df` wrote, for `clean` and `terms`.
    checkpoint: a learnt policy for `summarize`.
    files: what the pipeline file names, to be sent with it: corpus files, checkpoints, files that it extends, programs.
    keep: columns of `df` to carry over.
    counters: are added to.

    Raises WrongPipeline before anything is read. A record that cannot be read, fails or kills the program has an
    `error`; where the program fails whatever it is given, the job fails.
    """
    session = df.sparkSession
    bundle = ship_run(session.sparkContext, epitome, pipeline, corpus, checkpoint, files)
    named = record_columns(df.columns)
    small_batches(session)
    task = _Task(bundle, named, counters, limits)
    return record_values(df, named, keep).mapInArrow(task, _schema(df, keep))


def record_columns(columns: Sequence[str]) -> tuple[str, ...]:
    """The columns that make a record."""
    if "value" in columns:
        return ("value",)
    if "text" in columns:
        return tuple(name for name in ("id", "text", "language") if name in columns)
    raise ValueError(f"expected a column \"value\" or \"text\", found {', '.join(columns)}")


def record_values(df: DataFrame, columns: Sequence[str], keep: Sequence[str] = ()) -> DataFrame:
    """The columns of records as bytes, which may be no UTF-8, before those to be kept."""
    # A column may be read and kept too, and two of one name could not be told apart.
    values = [df[name].cast("string").cast("binary").alias(f"_record_{name}") for name in columns]
    return df.select(*values, *keep)


def lines_of(batch: pa.RecordBatch, columns: Sequence[str]) -> Iterator[bytes]:
    """The records of a batch of `record_values` as lines."""
    if columns[0] == "value":
        for value in batch.column(0):
            yield raw_line(value.as_py())
        return
    values = [batch.column(columns.index(name)) if name in columns else None for name in ("id", "text", "language")]
    for index in range(batch.num_rows):
        parts = (None if value is None else value[index].as_py() for value in values)
        record_id, text, language = (None if part is None else part.decode("utf-8", "replace") for part in parts)
        yield record_line(record_id, text, language)


def small_batches(session: SparkSession) -> None:
    """Has Spark hand rows over by some megabytes: by default 10,000 at once, of transcripts 200 MB."""
    name = "spark.sql.execution.arrow.maxBytesPerBatch"
    if int(session.conf.get(name, str(2**31 - 1)) or 0) > _INPUT_BATCH_BYTES:
        session.conf.set(name, str(_INPUT_BATCH_BYTES))


def _schema(df: DataFrame, keep: Sequence[str]) -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema
    from pyspark.sql.types import StructType

    kept = [df.schema[name] for name in keep]
    doubled = {field.name for field in kept} & set(answers.COLUMNS.names)
    if doubled:
        raise ValueError(f"kept columns have names of answers: {', '.join(sorted(doubled))}; rename them before")
    return StructType(kept + from_arrow_schema(answers.COLUMNS).fields)


class _Task:
    """What is done to the rows of a partition."""

    def __init__(
        self,
        bundle: Bundle,
        columns: tuple[str, ...],
        counters: Counters | None,
        limits: Limits,
    ) -> None:
        self._bundle = bundle
        self._columns = columns
        self._counters = counters
        self._limits = limits

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        command, folder = self._bundle.command()
        supervisor = Supervisor(command, self._limits, folder)
        kept = _KeptRows(len(self._columns))
        failures = 0
        for some in _some_at_once(supervisor.answers(self._lines(batches, kept))):
            batch = answers.batch(some)
            failures += batch.num_rows - batch.column("error").null_count
            yield from kept.beside(batch)
        if self._counters:
            self._counters.records.add(supervisor.tally.records)
            self._counters.bytes.add(supervisor.tally.bytes_in)
            self._counters.crashes.add(supervisor.tally.crashes)
            self._counters.starts.add(supervisor.tally.starts)
            self._counters.failures.add(failures)

    def _lines(self, batches: Iterable[pa.RecordBatch], kept: _KeptRows) -> Iterator[bytes]:
        for batch in batches:
            kept.add(batch)
            yield from lines_of(batch, self._columns)


def _some_at_once(found: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Answers, as many as make a batch."""
    some: list[bytes] = []
    size = 0
    for answer in found:
        some.append(answer)
        size += len(answer)
        if size >= _BATCH_BYTES or len(some) >= _BATCH_ROWS:
            yield some
            some, size = [], 0
    if some:
        yield some


class _KeptRows:
    """The columns to carry over, until the answers to their rows are there."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._batches: deque[pa.RecordBatch] = deque()

    def add(self, batch: pa.RecordBatch) -> None:
        if batch.num_columns > self._first:
            self._batches.append(batch.select(range(self._first, batch.num_columns)))

    def beside(self, found: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
        """Answers beside the next rows that were kept, in as many batches as those came in."""
        if not self._batches:
            yield found
            return
        start = 0
        while start < found.num_rows:
            batch = self._batches.popleft()
            count = min(batch.num_rows, found.num_rows - start)
            if count < batch.num_rows:
                self._batches.appendleft(batch.slice(count))
            part = found.slice(start, count)
            kept = batch.slice(0, count)
            names = kept.schema.names + part.schema.names
            yield pa.RecordBatch.from_arrays(kept.columns + part.columns, names)
            start += count
