"""What a Python worker needs of memory. Processor time, which hangs on other work, is for `make bench-spark`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import measure
import pytest
from cluster import Cluster
from conftest import PODCASTS
from test_summarize import LIGHT, write

from epitome_spark import read_records, summarize

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


@pytest.fixture(scope="module")
def records(request: pytest.FixtureRequest) -> list[bytes]:
    """Records of 20 KB, of real transcripts where they are there."""
    name = "podcasts" if PODCASTS.exists() else "generated"
    return measure.records_of(request.getfixturevalue(name) * (1 if name == "podcasts" else 16), 20_000)


def test_a_python_worker_stays_small_over_a_task_of_120_megabytes(
    cluster: Cluster, spark: SparkSession, epitome: str, records: list[bytes], tmp_path: Path
) -> None:
    pipeline = tmp_path / "light.yaml"
    pipeline.write_text(LIGHT)
    lines = [line for _ in range(-(-120_000_000 // sum(map(len, records)))) for line in records]
    df = read_records(spark, write(tmp_path / "records.jsonl", lines)).coalesce(1)
    sampler = measure.PeakMemory([worker.pid for worker in cluster.workers])
    with sampler:
        summarize(df, pipeline, epitome=epitome).select("id", "summary").write.parquet(str(tmp_path / "out"))
    print(f"a Python worker needed at most {sampler.peak / 1e6:.0f} MB")
    assert 20e6 < sampler.peak < 250e6
