"""Processes that are killed while a job runs."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from cluster import Cluster, descendants
from test_summarize import frame, local

from epitome_spark import summarize

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


def programs(cluster: Cluster) -> list[int]:
    """The programs that the workers run."""
    found = []
    for worker in cluster.workers:
        for pid in descendants(worker.pid):
            try:
                if Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[1:3] == [b"run", b"--engine"]:
                    found.append(pid)
            except OSError:
                continue
    return found


def test_a_job_outlives_a_killed_program_a_killed_executor_and_a_killed_worker(
    cluster: Cluster, spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path
) -> None:
    lines = [line for turn in range(4) for line in generated]
    partitions = 24
    output = tmp_path / "out"
    rows = summarize(frame(spark, lines, partitions), epitome=epitome)
    failures: list[BaseException] = []

    def job() -> None:
        try:
            rows.write.parquet(str(output))
        except BaseException as error:
            failures.append(error)

    def done() -> int:
        return len(list(output.glob("_temporary/0/task_*")))

    def wait_for(count: int) -> None:
        deadline = time.monotonic() + 240
        while done() < count and running.is_alive() and time.monotonic() < deadline:
            time.sleep(0.02)
        assert running.is_alive(), "the job ended before all was killed"

    running = threading.Thread(target=job)
    running.start()
    wait_for(2)
    while not (found := programs(cluster)):
        assert running.is_alive(), "the job ended before all was killed"
    os.kill(found[0], signal.SIGKILL)
    wait_for(5)
    os.kill(cluster.executor(cluster.workers[0]), signal.SIGKILL)
    wait_for(10)
    os.kill(cluster.workers[1].pid, signal.SIGKILL)
    running.join(300)
    cluster.workers[1].wait()
    cluster.replace_dead_workers()
    assert not running.is_alive() and not failures
    assert (output / "_SUCCESS").exists()
    parts = sorted(output.glob("part-*.parquet"))
    assert len(parts) == partitions
    # Each part is a partition, named by its number: nothing lost, nothing doubled, all in order.
    answers = [row["document"] for part in parts for row in spark.read.parquet(str(part)).collect()]
    assert answers == local(epitome, lines)
