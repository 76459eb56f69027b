"""Counts over all tasks, as accumulators."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark import Accumulator, SparkContext


@dataclass(frozen=True)
class Counters:
    """What the tasks that ended well have done so far.

    Spark adds them up for each task that ends well: where a stage is done again, for a lost executor or a second
    action, they count again. The rows themselves are exact: `error IS NOT NULL` says which failed.
    """

    records: Accumulator[int]
    failures: Accumulator[int]
    bytes: Accumulator[int]
    """Bytes of the records."""
    crashes: Accumulator[int]
    """Records that ended the program; they are among the failures."""
    starts: Accumulator[int]
    """How often the program was started: once a task, and after each death."""

    @classmethod
    def of(cls, context: SparkContext) -> Counters:
        """Counters that stand at nothing."""
        return cls(*(context.accumulator(0) for _ in range(5)))

    def __str__(self) -> str:
        return (
            f"{self.records.value} records, {self.failures.value} failed ({self.crashes.value} ended the program), "
            f"{self.bytes.value} bytes, {self.starts.value} starts"
        )
