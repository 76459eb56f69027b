"""Packing of files, without Spark."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pyarrow import parquet

from epitome_spark import ProgramFailed, pack
from epitome_spark.packing import main


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    folder = tmp_path / "talks"
    (folder / "deep").mkdir(parents=True)
    for number in range(30):
        (folder / "deep" / f"{number:02}.txt").write_text(f"Talk number {number}. " * 20)
    (folder / "captions.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello there.\n")
    (folder / "noise.bin").write_bytes(bytes((number * 7 ^ number >> 3) & 255 for number in range(5000)))
    return folder


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_every_file_is_a_record_with_its_path_as_id(talks: Path, tmp_path: Path, epitome: str, form: str) -> None:
    packed = pack([talks], tmp_path / "out", form=form, part_bytes=4000, epitome=epitome)
    parts = sorted((tmp_path / "out").iterdir())
    assert [part.suffix for part in parts] == [f".{form}"] * packed.parts
    assert packed.records == 32 and packed.failures == 1 and packed.parts > 3
    if form == "jsonl":
        lines = [line for part in parts for line in part.read_text().split("\n") if line]
        assert packed.bytes == sum(part.stat().st_size for part in parts)
    else:
        rows = [row for part in parts for row in parquet.read_table(part).to_pylist()]
        lines = [row["value"] for row in rows]
        assert all(json.loads(row["value"])["id"] == row["id"] for row in rows)
        assert all(len(row["value"].encode()) == row["bytes"] for row in rows)
    records = [json.loads(line) for line in lines]
    assert [record["id"] for record in records][:2] == ["captions.vtt", "deep/00.txt"]
    assert records[0]["layers"]["cues"][0]["speaker"] == "Ann"
    assert [record["id"] for record in records if "error" in record] == ["noise.bin"]


def test_a_folder_that_is_there_is_left_alone(talks: Path, tmp_path: Path, epitome: str) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(FileExistsError, match="new folder"):
        pack([talks], tmp_path / "out", epitome=epitome)
    with pytest.raises(ValueError, match="jsonl or parquet"):
        pack([talks], tmp_path / "other", form="csv", epitome=epitome)


def test_nothing_is_left_of_what_fails(talks: Path, tmp_path: Path) -> None:
    with pytest.raises(ProgramFailed, match="exit code 1"):
        pack([talks], tmp_path / "out", epitome="/bin/false")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["talks"]


def test_it_has_a_command_line(talks: Path, tmp_path: Path, epitome: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(talks), "-o", str(tmp_path / "out"), "--epitome", epitome]) == 0
    assert capsys.readouterr().err.startswith("32 records of ")
