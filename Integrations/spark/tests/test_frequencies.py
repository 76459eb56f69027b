"""Document frequencies on the cluster, against one run of the program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from test_summarize import frame, mortal, write

from epitome_spark import Counters, Limits, ProgramFailed, document_frequencies
from epitome_spark.corpus import Counter

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

QUICK = Limits(retries=1, pause=0.01)


def local(epitome: str, path: str, *words: str) -> bytes:
    return subprocess.run([epitome, "df", "-q", *words, path], stdout=subprocess.PIPE).stdout


@pytest.mark.parametrize("partitions", [1, 5])
def test_they_are_those_of_one_run(
    spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path, partitions: int
) -> None:
    # Blank lines are no records to the local command.
    lines = [line for line in generated if line]
    records = write(tmp_path / "records.jsonl", lines)
    df = frame(spark, lines, partitions)
    counters = Counters.of(spark.sparkContext)
    path = document_frequencies(df, tmp_path / "corpus.json", epitome=epitome, counters=counters)
    assert path.read_bytes() == local(epitome, records)
    assert counters.records.value == len(lines) and counters.failures.value == 5
    floored = document_frequencies(df, tmp_path / "floored.json", epitome=epitome, floor=3)
    assert floored.read_bytes() == local(epitome, records, "--floor", "3")
    assert len(floored.read_bytes()) < len(path.read_bytes())


def test_those_of_real_records_are_those_of_one_run(
    spark: SparkSession, epitome: str, podcasts: list[bytes], tmp_path: Path
) -> None:
    records = write(tmp_path / "records.jsonl", podcasts)
    path = document_frequencies(frame(spark, podcasts, 4), tmp_path / "corpus.json", epitome=epitome)
    assert path.read_bytes() == local(epitome, records)


def test_those_of_nothing_are_those_of_one_run(spark: SparkSession, epitome: str, tmp_path: Path) -> None:
    path = document_frequencies(frame(spark, [], 2), tmp_path / "corpus.json", epitome=epitome)
    assert path.read_bytes() == subprocess.run(
        [epitome, "df", "--engine"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
    ).stdout


def test_a_record_that_kills_the_program_is_left_out(
    spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path
) -> None:
    good = [line for line in generated if line][:80]
    killing = json.dumps({"id": "k", "text": "DIE-ALWAYS"}).encode()
    counters = Counters.of(spark.sparkContext)
    df = frame(spark, [*good[:20], killing, *good[20:]], 1)
    program = mortal(tmp_path, epitome)
    path = document_frequencies(df, tmp_path / "corpus.json", epitome=program, counters=counters)
    assert path.read_bytes() == local(epitome, write(tmp_path / "good.jsonl", good))
    assert counters.crashes.value == 1


@pytest.mark.parametrize(("code", "words"), [(1, "no record at all"), (78, "exit code 78"), (75, "2 times in a row")])
def test_a_program_that_fails_for_good_fails_the_task(code: int, words: str) -> None:
    counter = Counter([sys.executable, "-c", f"import sys; sys.exit({code})"], QUICK)
    with pytest.raises(ProgramFailed, match=words):
        list(counter.parts([b"a\n", b"b\n"]))


def test_culprits_are_found_by_halves() -> None:
    program = "import sys; text = sys.stdin.read(); sys.exit(9 if 'x' in text else print(text.replace(chr(10), ' ')))"
    counter = Counter([sys.executable, "-S", "-c", program], QUICK)
    lines = [b"x\n" if number in (3, 4, 31) else b"%d\n" % number for number in range(32)]
    counted = b" ".join(counter.parts(lines)).split()
    assert counted == [b"%d" % number for number in range(32) if number not in (3, 4, 31)]
    assert counter.crashes == 3
