"""Summaries on the cluster, against one run of the program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyspark
import pytest

from epitome_spark import Counters, Limits, WrongPipeline, biggest_first, job, pack, read_records, summarize

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

# How many of the generated records are none.
BAD = 6
LIGHT = "epitome: 1\nstages: [{ use: normalize }, { use: blocks }, { use: sentences }]\n"


def local(epitome: str, lines: list[bytes], *words: str) -> list[str]:
    """The answers of one run of the program."""
    given = b"".join(line + b"\n" for line in lines)
    told = subprocess.run([epitome, "run", "--engine", *words], input=given, stdout=subprocess.PIPE, check=True).stdout
    return told.decode().split("\n")[:-1]


def write(path: Path, lines: list[bytes]) -> str:
    path.write_bytes(b"".join(line + b"\n" for line in lines))
    return str(path)


def frame(spark: SparkSession, lines: list[bytes], partitions: int) -> DataFrame:
    """Records in order, cut into partitions."""
    from pyspark.sql.types import BinaryType, StructField, StructType

    rows = spark.sparkContext.parallelize([(bytearray(line),) for line in lines], partitions)
    return spark.createDataFrame(rows, StructType([StructField("value", BinaryType())]))


def mortal(folder: Path, epitome: str) -> Path:
    """A program that dies on records that say so."""
    text = Path(__file__).with_name("mortal.py").read_text()
    program = folder / "mortal"
    program.write_text(text.replace("@PROGRAM@", epitome).replace("@FOLDER@", str(folder)))
    program.chmod(0o755)
    return program


def documents(rows: DataFrame) -> list[str]:
    return [row["document"] for row in rows.select("document").collect()]


def test_real_records_have_the_answers_of_one_run(
    spark: SparkSession, epitome: str, podcasts: list[bytes], tmp_path: Path
) -> None:
    expected = local(epitome, podcasts)
    records = read_records(spark, write(tmp_path / "podcasts.jsonl", podcasts)).repartition(7)
    output = str(tmp_path / "out")
    counters = Counters.of(spark.sparkContext)
    summarize(records, epitome=epitome, counters=counters).write.parquet(output)
    rows = spark.read.parquet(output)
    assert sorted(documents(rows)) == sorted(expected)
    assert (tmp_path / "out" / "_SUCCESS").exists()
    assert counters.records.value == len(podcasts)
    assert counters.bytes.value == sum(len(line) + 1 for line in podcasts)
    assert counters.failures.value == counters.crashes.value == 0
    assert counters.starts.value == 7


def test_answers_are_those_of_one_run_in_order(spark: SparkSession, epitome: str, generated: list[bytes]) -> None:
    expected = local(epitome, generated)
    counters = Counters.of(spark.sparkContext)
    rows = summarize(frame(spark, generated, 5), epitome=epitome, counters=counters).collect()
    assert [row["document"] for row in rows] == expected
    failed = [row["id"] for row in rows if row["error"] is not None]
    assert "no text" in failed and len(failed) == BAD
    assert counters.failures.value == BAD and counters.records.value == len(generated)
    for row in rows:
        document = json.loads(row["document"])
        assert row["id"] == document["id"]
        if row["error"] is None:
            assert [line["text"] for line in row["summary"]] == [
                line["text"] for line in document["layers"]["summary"]
            ]
            assert row["language"] == row["id"][:2] or row["id"].startswith("sha256:")


def test_lines_of_a_file_end_at_line_feeds_alone(
    spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path
) -> None:
    odd = [b'{"id":"r","text":"x"}\r', *generated, '{"id":"s","text":"a\u2028b\x85c\u2029d"}'.encode()]
    records = read_records(spark, write(tmp_path / "odd.jsonl", odd))
    assert documents(summarize(records.coalesce(1), epitome=epitome)) == local(epitome, odd)


def test_columns_make_records_and_others_are_kept(spark: SparkSession, epitome: str) -> None:
    given = [("a", "It rains. It pours.\nIt ends.", "en", 1), (None, "Es regnet.", "de", 2), ("c", None, None, 3)]
    df = spark.createDataFrame(given, "id string, text string, language string, number long").coalesce(1)
    rows = summarize(df, epitome=epitome, keep=["number", "text"]).collect()
    assert [(row["number"], row["text"]) for row in rows] == [(number, text) for _, text, _, number in given]
    assert [row["language"] for row in rows] == ["en", "de", None]
    assert rows[0]["id"] == "a" and rows[1]["id"].startswith("sha256:") and rows[2]["error"]["code"] == "format"
    with pytest.raises(ValueError, match="rename"):
        summarize(df, epitome=epitome, keep=["id"])
    with pytest.raises(ValueError, match='"value" or "text"'):
        summarize(df.select("number"), epitome=epitome)


def test_culprits_are_named_and_the_rest_is_answered(
    spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path
) -> None:
    lines = list(generated)
    for place, word in [(50, "DIE-ALWAYS"), (51, "DIE-ONCE"), (300, "DIE-ALWAYS")]:
        lines.insert(place, json.dumps({"id": f"{word} {place}", "text": f"{word} is what it says."}).encode())
    counters = Counters.of(spark.sparkContext)
    df = frame(spark, lines, 3)
    rows = summarize(df, epitome=mortal(tmp_path, epitome), counters=counters).collect()
    expected = local(epitome, lines)
    differing = [number for number, row in enumerate(rows) if row["document"] != expected[number]]
    assert len(rows) == len(lines)
    assert differing == [50, 300]
    assert [rows[number]["error"]["code"] for number in differing] == ["crash", "crash"]
    assert [rows[number]["id"] for number in differing] == ["DIE-ALWAYS 50", "DIE-ALWAYS 300"]
    assert counters.crashes.value == 2
    assert counters.failures.value == BAD + 2


def test_a_program_that_fails_for_good_fails_the_job_and_leaves_no_marker(
    spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path
) -> None:
    program = mortal(tmp_path, epitome)
    rows = summarize(frame(spark, generated, 2), epitome=program)
    (tmp_path / "for-good").touch()
    with pytest.raises(Exception, match="the program fails on any record"):
        rows.write.parquet(str(tmp_path / "out"))
    assert not (tmp_path / "out" / "_SUCCESS").exists()
    assert not list((tmp_path / "out").glob("*.parquet"))


def test_a_record_of_twenty_megabytes_is_answered(spark: SparkSession, epitome: str, tmp_path: Path) -> None:
    pipeline = tmp_path / "light.yaml"
    pipeline.write_text(LIGHT)
    sentence = "Tide and time wait for no one, and a harbour waits for both. "
    long = json.dumps({"id": "long", "text": sentence * (20_000_000 // len(sentence))}).encode()
    lines = [b'{"id":"a","text":"It rains."}', long, b'{"id":"b","text":"It pours."}']
    records = read_records(spark, write(tmp_path / "long.jsonl", lines)).coalesce(1)
    output = str(tmp_path / "out")
    summarize(records, pipeline, epitome=epitome).write.parquet(output)
    rows = spark.read.parquet(output)
    expected = local(epitome, lines, "-p", str(pipeline))
    assert documents(rows) == expected
    assert [len(line) > 20_000_000 for line in expected] == [False, True, False]


def test_mistakes_of_a_pipeline_are_told_before_anything_is_read(
    spark: SparkSession, epitome: str, tmp_path: Path
) -> None:
    df = spark.createDataFrame([("x",)], "text string")
    pipeline = tmp_path / "wrong.yaml"
    pipeline.write_text("epitome: 1\nstages: [{ use: nosuch }]\n")
    with pytest.raises(WrongPipeline, match='wrong.yaml:2:17.*no stage called "nosuch"'):
        summarize(df, pipeline, epitome=epitome)
    pipeline.write_text("epitome: 1\nextends: builtin:default\nstages: [{ use: terms, with: { corpus: c.json } }]\n")
    with pytest.raises(WrongPipeline, match="c.json"):
        summarize(df, pipeline, epitome=epitome)
    with pytest.raises(WrongPipeline, match="nosuch"):
        summarize(df, "nosuch", epitome=epitome)
    with pytest.raises(FileNotFoundError):
        summarize(df, epitome=tmp_path / "nothing")


def test_what_a_pipeline_names_comes_with_it(
    spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path
) -> None:
    records = write(tmp_path / "records.jsonl", generated)
    corpus = tmp_path / "corpus.json"
    corpus.write_bytes(subprocess.run([epitome, "df", "-q", records], stdout=subprocess.PIPE).stdout)
    (tmp_path / "parts").mkdir()
    base, program = tmp_path / "parts" / "base.yaml", tmp_path / "parts" / "mine.py"
    program.write_text("import sys\nfor line in sys.stdin:\n    print(line, end='', flush=True)\n")
    base.write_text("epitome: 1\nextends: builtin:default\nstages: [{ use: terms, with: { limit: 3 } }]\n")
    pipeline = tmp_path / "whole.yaml"
    pipeline.write_text(
        "epitome: 1\nextends: parts/base.yaml\nstages:\n"
        "  - { use: clean, with: { corpus: corpus.json } }\n"
        "  - { use: command, name: mine, run: [python3, parts/mine.py], after: terms }\n"
    )
    lines = generated[:60]
    rows = summarize(frame(spark, lines, 2), pipeline, epitome=epitome, files=[corpus, base, program])
    assert documents(rows) == local(epitome, lines, "-p", str(pipeline))


def test_a_checkpoint_and_statistics_change_what_is_answered(
    spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path
) -> None:
    checkpoint, corpus = policy(tmp_path, epitome), tmp_path / "corpus.json"
    records = write(tmp_path / "records.jsonl", generated)
    corpus.write_bytes(subprocess.run([epitome, "df", "-q", records], stdout=subprocess.PIPE).stdout)
    (tmp_path / "learnt.json").write_text(
        json.dumps({
            "epitome": 1, "extends": "builtin:default",
            "stages": [{"use": "summarize", "with": {"policy": str(checkpoint)}}],
        })  # fmt: skip
    )
    lines = generated[:90]
    rows = summarize(frame(spark, lines, 2), epitome=epitome, checkpoint=checkpoint, corpus=corpus)
    words = ["-p", str(tmp_path / "learnt.json"), "--corpus-file", str(corpus)]
    assert documents(rows) == local(epitome, lines, *words) != local(epitome, lines)


def policy(folder: Path, epitome: str) -> Path:
    """A checkpoint that was learnt from a few documents, of which the middle is wanted."""
    lines = []
    for number in range(6):
        sentences = [f"Boat {number} of pier {turn} takes its nets to the harbour." for turn in range(30)]
        record = {"id": str(number), "text": " ".join(sentences), "language": "en"}
        lines.append(json.dumps({**record, "reference": " ".join(sentences[14:17])}).encode())
    words = ["--data", write(folder / "train.jsonl", lines), "--domain", "boats", "--updates", "5", "--rate", "2", "-q"]
    command = [epitome, "policy", "train", *words, "--store", str(folder / "store")]
    told = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout
    return folder / "store" / "checkpoints" / f"{told.strip()}.json"


def test_a_whole_job_goes_by_the_command_line(
    spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The job ends its application, which the other tests still need.
    monkeypatch.setattr(type(spark), "stop", lambda self: None)
    files = tmp_path / "talks"
    files.mkdir()
    for number, line in enumerate(generated[10:30]):
        (files / f"{number}.txt").write_text(f"Talk {number}. " + json.loads(line).get("text", ""))
    (files / "captions.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello there.\n")
    packed = pack([files], tmp_path / "packed", epitome=epitome, part_bytes=8000)
    assert packed.records == 21 and packed.parts > 2
    for form in ("jsonl", "parquet"):
        if form == "parquet":
            pack([files], tmp_path / "packed.parquet", epitome=epitome, form="parquet")
        given = str(tmp_path / ("packed" if form == "jsonl" else "packed.parquet"))
        words = [given, str(tmp_path / f"out-{form}"), "--epitome", epitome, "--corpus", "--floor", "1"]
        assert job.main([*words, "--input-form", form, "--output-form", "jsonl", "--partitions", "3"]) == 0
        found = [
            line for part in (tmp_path / f"out-{form}").glob("part-*") for line in part.read_text().split("\n") if line
        ]
        told = subprocess.run(
            [epitome, "run", "--corpus", str(files), "--format", "jsonl", "-q"], stdout=subprocess.PIPE, check=True
        ).stdout
        assert sorted(found) == sorted(told.decode().split("\n")[:-1])
    assert job.main([given, str(tmp_path / "none"), "--epitome", epitome, "-p", "nosuch"]) == 78
    assert not (tmp_path / "none").exists()


def submit(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the entry point as the README says, with nothing of this package on Python's path."""
    package = Path(__file__).resolve().parents[1]
    shutil.make_archive(str(folder / "epitome_spark"), "zip", package, "epitome_spark")
    command = [str(Path(pyspark.__file__).parent / "bin" / "spark-submit"), "--master", "local[1]"]
    files = ["--py-files", str(folder / "epitome_spark.zip"), str(package / "submit.py")]
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "EPITOME")}
    environment |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    command += [*files, *words]
    # Spark puts what Python says on both streams into one.
    return subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def test_spark_submit_runs_a_job_and_says_how_it_ended(
    epitome: str, generated: list[bytes], tmp_path: Path
) -> None:
    records = write(tmp_path / "records.jsonl", generated[:40])
    done = submit(tmp_path, records, "out", "--epitome", epitome, "--output-form", "jsonl")
    assert done.returncode == 0, done.stdout
    assert "40 records, 2 failed (0 ended the program)" in done.stdout
    assert (tmp_path / "out" / "_SUCCESS").exists()
    found = "".join(part.read_text() for part in sorted((tmp_path / "out").glob("part-*")))
    assert found.split("\n")[:-1] == local(epitome, generated[:40])
    wrong = submit(tmp_path, records, "none", "--epitome", epitome, "-p", "nosuch")
    assert wrong.returncode == 78 and 'cannot read "nosuch"' in wrong.stdout
    assert not (tmp_path / "none").exists()


def test_the_biggest_records_come_first(spark: SparkSession) -> None:
    lines = [b"x" * size for size in range(1, 200)]
    parts: list[list[Any]] = biggest_first(frame(spark, lines, 2), 4).rdd.glom().collect()
    sizes = [[len(row["value"]) for row in part] for part in parts]
    assert sum(map(len, sizes)) == 199
    assert all(min(left) > max(right) for left, right in zip(sizes, sizes[1:]))


def test_limits_are_those_of_the_caller(
    spark: SparkSession, epitome: str, generated: list[bytes], tmp_path: Path
) -> None:
    lines = [json.dumps({"id": str(number), "text": "DIE-ALWAYS"}).encode() for number in range(3)]
    rows = summarize(frame(spark, lines, 1), epitome=mortal(tmp_path, epitome), limits=Limits(crashes=2))
    with pytest.raises(Exception, match="3 records of one task"):
        rows.collect()
